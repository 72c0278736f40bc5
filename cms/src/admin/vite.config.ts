import { replaceParts } from './quick/replace-parts.ts';
import { replaceHardCoded } from './translations/replace-hard-coded.ts';

interface Configuration {
  plugins?: unknown[];
}

/** Strapi calls it with its own configuration when it builds the admin. */
export default function configureBuild(configuration: Configuration): Configuration {
  return { ...configuration, plugins: [...(configuration.plugins ?? []), replaceHardCoded(), replaceParts()] };
}
