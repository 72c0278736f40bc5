import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { indonesian } from '../src/admin/translations/indonesian.ts';
import { cmsDirectory } from './compile-cms.ts';
import { readAskedMessages, readEnglishMessages } from './installed-messages.ts';

/** Common words that a text of Strapi's outside its translations would hold. */
const common = `a about after again all also an and any are as at back be because been before but by can cannot changed click
  contains could created currently details did do does done each empty enabled end ends every expected failed first found from get
  go greater had has have here how if in into invalid is it its items keep last later less like lower make may missing most move much
  must next nothing of off on one only open or other our out over please previous received request required same see selected
  should show since so some something such than that the their them then there these they this those through to too try two under
  undefined unknown unsupported until up updated use used uses value was were what when where which while who why will with without
  would yes yet you your english indonesian beta`;

/** Words that both languages have, or names, that Strapi's English uses and our Indonesian messages do not. */
const alsoIndonesian = `admin alt ctrl shift enter escape community safari chrome dashboard data format internet menu model modem online portal program radio standar super total video
  strapi github markdown json html url id api uid seo csv pdf zip png jpg jpeg webp avif svg node x y px kb mb`;

export async function loadEnglishWords(): Promise<(text: string) => string[]> {
  const english = new Set([
    ...wordsOf(common),
    ...[...(await readEnglishMessages()).values(), ...readAskedMessages(() => true).values()].flatMap((message) =>
      wordsOf(withoutSyntax(message)),
    ),
  ]);
  for (const word of [
    ...Object.values(indonesian).flatMap((message) => wordsOf(withoutSyntax(message))),
    ...wordsOfLabels(),
    ...wordsOf(alsoIndonesian),
  ])
    english.delete(word);
  return (text) => wordsOf(withoutAddresses(text)).filter((word) => english.has(word));
}

/** Words of what editors read from our own files: labels, names of types, publish rules. They are Indonesian by review. */
function wordsOfLabels(): string[] {
  return [
    ...readMatches(['src/labels/**/*.ts', 'src/publish-rules/**/*.ts'], /'([^'\n]*[A-Z ][^'\n]*)'/g),
    ...readMatches(['src/api/**/schema.json', 'src/components/**/*.json'], /"(?:displayName|description)": "([^"]+)"/g),
  ].flatMap(wordsOf);
}

function readMatches(patterns: string[], text: RegExp): string[] {
  return globSync(patterns, { cwd: cmsDirectory }).flatMap((file) =>
    [...readFileSync(path.join(cmsDirectory, file), 'utf8').matchAll(text)].map(([, match = '']) => match),
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]{2,}(?:'[a-z]+)?/g) ?? [];
}

/** Without placeholders, tags and the words of ICU: `{number, plural, one {# user}}` leaves `user`. */
function withoutSyntax(message: string): string {
  return message.replace(/\{\s*\w+\s*(,\s*\w+\s*,?)?|\b(other|one|zero|true|false|undefined|select|plural)\s*\{|=\d+\s*\{|<\/?\w+>/g, ' ');
}

/** Nor ids of documents, sessions and devices, in which `as` and `be` turn up by chance. */
function withoutAddresses(text: string): string {
  return text.replace(/\S+@\S+|https?:\S*|\S+\.(json|ts|js)\b|\/\S+|\b(?=[a-z]*\d)[a-z\d-]{8,}\b/g, ' ');
}
