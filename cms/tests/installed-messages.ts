import { globSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A package of Strapi that brings screens to the admin, and what its message ids start with. */
export interface AdminPackage {
  name: string;
  prefix: string;
  folder: string;
}

const strapiFolder = realpathSync(path.resolve(import.meta.dirname, '..', 'node_modules', '@strapi', 'strapi'));
const requireOfStrapi = createRequire(path.join(strapiFolder, 'package.json'));

export const adminPackages: readonly AdminPackage[] = [
  'admin',
  'content-manager',
  'upload',
  'i18n',
  'email',
  'content-type-builder',
  'content-releases',
  'review-workflows',
].map((name) => ({
  name,
  prefix: name === 'admin' ? '' : `${name}.`,
  folder: path.dirname(requireOfStrapi.resolve(`@strapi/${name}/package.json`)),
}));

/** The file of a module of Strapi, given as `@strapi/package/path`. */
export function findInstalledFile(module: string): string {
  const [scope, name, ...rest] = module.split('/');
  const requireFrom = name === 'design-system' ? createRequire(path.join(strapiFolder, '..', '..', '..')) : requireOfStrapi;
  return path.join(path.dirname(requireFrom.resolve(`${scope}/${name}/package.json`)), ...rest);
}

/** Every English message that the installed packages declare, by its full id. */
export async function readEnglishMessages(): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  for (const { folder, prefix } of adminPackages) {
    const files = globSync('dist/admin/**/translations/en.json.mjs', { cwd: folder });
    if (files.length !== 1) throw new Error(`${folder} has ${files.length} English translations`);
    const { default: messages } = (await import(path.join(folder, files[0] ?? ''))) as { default: Record<string, string> };
    for (const [id, message] of Object.entries(messages)) all.set(prefix + id, message);
  }
  return all;
}

const descriptor =
  /\b(?:\w+I|i)d:\s*(getTrad|getTranslation|getTradId|getTrans)?\(?\s*(['"`])((?:(?!\2)[^$\n])+)\2\)?,\s*defaultMessage:\s*(['"`])((?:\\.|(?!\4)[^\\])*)\4/g;

/** Every id that a component asks for with a fixed text, with the English it falls back to. */
export function readAskedMessages(isShown: (packageName: string) => boolean): Map<string, string> {
  const all = new Map<string, string>();
  for (const { prefix, code } of readComponents().filter((component) => isShown(component.name))) {
    for (const [, prefixer, , id, , fallback] of code.matchAll(descriptor))
      if (id !== undefined && fallback !== undefined) all.set(prefixer ? prefix + id : id, fallback);
  }
  return all;
}

/** Whether some component holds the id, with or without the prefix of its package, as a text. */
export function isMentioned(id: string): boolean {
  return readComponents().some(({ prefix, code }) => {
    const rest = id.startsWith(prefix) ? id.slice(prefix.length) : id;
    return [id, rest].some((text) => code.includes(`'${text}'`) || code.includes(`.${text}\``));
  });
}

let components: { name: string; prefix: string; code: string }[] | undefined;

/** The screens of each package. `ee` needs a paid licence. */
function readComponents(): { name: string; prefix: string; code: string }[] {
  const isLeftOut = (name: string) => ['tests', 'translations', 'ee'].includes(name);
  components ??= adminPackages.map(({ name, prefix, folder }) => ({
    name,
    prefix,
    code: globSync('dist/admin/**/*.mjs', { cwd: folder, exclude: isLeftOut })
      .map((file) => readFileSync(path.join(folder, file), 'utf8'))
      .join('\n'),
  }));
  return components;
}
