import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { translateError, translateErrorMessage } from '../src/language/translate-error.ts';
import { findInstalledFile } from './installed-messages.ts';

test.each([
  ['title must be at least 3 characters', 'Paling sedikit 3 karakter.'],
  ['requirements[0].text is a required field', 'Wajib diisi.'],
  ['email must be a valid email', 'Isi dengan alamat surel yang benar.'],
  ['2 errors occurred', 'Ada 2 isian yang belum benar.'],
  ["File type 'text/html' is not allowed", 'Jenis berkas text/html tidak diterima.'],
  ['foto.jpg exceeds size limit of 25 MB.', 'Berkas foto.jpg lebih besar daripada batas 25 MB.'],
  ['percent must be a `number` type, but the final value was: `"banyak"`.', 'Isinya tidak sesuai dengan jenis isian ini.'],
  ['Invalid credentials', 'Surel atau kata sandi salah.'],
])('"%s" becomes "%s"', (english, indonesian) => {
  expect(translateErrorMessage(english)).toBe(indonesian);
});

test('our own sentences, and words that the admin waits for, stay as they are', () => {
  for (const message of ['"KTP" belum bisa diterbitkan. Perbaiki dahulu: Judul belum diisi.', 'User not active', 'FileTooBig'])
    expect(translateErrorMessage(message)).toBe(message);
});

test('each fault of an error is translated', () => {
  const error = { message: '2 errors occurred', details: { errors: [{ message: 'a must be defined.' }, { message: 'b is invalid' }] } };
  translateError(error);
  expect(error.details.errors.map(({ message }) => message)).toEqual(['Wajib diisi.', 'Isian ini tidak benar.']);
});

/** Server messages that no screen can bring about, with the reason. */
const neverShown: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^User not active$|^FileTooBig$/, 'The admin waits for these words and has its own text for them.'],
  [/\bAI\b|metadata|No active job/i, 'Switched off by `ai.enabled: false`.'],
  [
    /admin ?token|adminUserOwner|legacy|Legacy|custom token|lifespan|kind is immutable|token owner|permission ceiling/i,
    'The form of a token offers only what is allowed.',
  ],
  [/ is required$|^File id|^The (size|type) is required|^ids must be|^documentId|contentType/, 'Sent by the admin itself.'],
  [
    /^Invalid configuration|^Required token salt|^Preview configuration|^Missing "data"|OpenAPI|^Locale cannot|^The filters parameter|^Type is not allowed|^Permissions are not/,
    'A fault of the program, not of the person.',
  ],
  [/Invalid password\. Expected a minimum/, 'Only when an administrator is made from the command line.'],
];

test('what the server can say to the admin has Indonesian words', () => {
  const messages = new Set<string>();
  const thrown = /new (?:errors\.)?(?:\w*Error)\(\s*(['"])((?:(?!\1).)+)\1/g;
  const answered =
    /ctx\.(?:badRequest|forbidden|notFound|unauthorized|conflict|payloadTooLarge|internalServerError)\(\s*(['"])((?:(?!\1).)+)\1/g;
  for (const name of ['admin', 'content-manager', 'upload', 'i18n', 'email']) {
    const folder = path.join(path.dirname(findInstalledFile(`@strapi/${name}/package.json`)), 'dist', 'server');
    for (const file of globSync('**/{controllers,services}/**/*.mjs', {
      cwd: folder,
      exclude: (part) => part === 'ee' || part === 'mcp',
    })) {
      const code = readFileSync(path.join(folder, file), 'utf8')
        .replaceAll(/new Error\(/g, '(')
        .replaceAll(/' \+\s*'/g, '');
      for (const pattern of [thrown, answered])
        for (const [, , message] of code.matchAll(pattern)) messages.add((message ?? '').replaceAll("\\'", "'"));
    }
  }
  const english = [...messages].filter(
    (message) =>
      !message.includes('${') && translateErrorMessage(message) === message && !neverShown.some(([pattern]) => pattern.test(message)),
  );
  expect(messages.size).toBeGreaterThan(50);
  expect(english).toEqual([]);
});
