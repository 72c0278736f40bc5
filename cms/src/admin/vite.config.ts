import type { BuildPlugin } from './bundling/build-plugin.ts';
import { askEarly } from './quick/ask-early.ts';
import { compressAssets } from './quick/compress-assets.ts';
import { replaceParts } from './quick/replace-parts.ts';
import { splitThrowing } from './quick/split-throwing.ts';
import { replaceHardCoded } from './translations/replace-hard-coded.ts';

interface Configuration {
  plugins?: unknown[];
}

/** Strapi calls it with its own configuration when it builds the admin. */
export default function configureBuild(configuration: Configuration): Configuration {
  const plugins: BuildPlugin[] = [replaceHardCoded(), replaceParts(), splitThrowing(), askEarly(), compressAssets()];
  return { ...configuration, plugins: [...(configuration.plugins ?? []), ...plugins] };
}
