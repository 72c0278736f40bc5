import { plainWords } from './plain-words.ts';

/** A text of the form, where it stands and what editors call that place. */
export interface ProseText {
  path: string;
  label: string;
  text: string;
}
export interface Hint {
  kind: 'kalimat' | 'kata' | 'singkatan';
  path: string;
  label: string;
  message: string;
}

export const mostWords = 20;
/** Everybody reads these. */
const familiar: ReadonlySet<string> = new Set([
  'RT',
  'RW',
  'KTP',
  'HP',
  'WA',
  'SMS',
  'PDF',
  'WITA',
  'QR',
  'TV',
  'SD',
  'SMP',
  'SMA',
  'SMK',
  'AC',
]);
const longestAbbreviation = 10;

/** What would make the texts easier to read. `explained` are abbreviations that the site's glossary explains. */
export function findHints(texts: readonly ProseText[], explained: ReadonlySet<string>): Hint[] {
  const all = texts.map(({ text }) => text).join('\n');
  const named = new Set<string>();
  return texts.flatMap(({ path, label, text }) => [
    ...findLongSentences(text).map((message) => ({ kind: 'kalimat' as const, path, label, message })),
    ...findOfficialese(text).map((message) => ({ kind: 'kata' as const, path, label, message })),
    ...findAbbreviations(text)
      .filter((word) => !familiar.has(word) && !explained.has(word) && !isExplained(word, all) && !named.has(word))
      .map((word) => {
        named.add(word);
        const message = `"${word}" belum dijelaskan. Tulis kepanjangannya sekali: "kepanjangan (${word})", atau buat Istilah.`;
        return { kind: 'singkatan' as const, path, label, message };
      }),
  ]);
}

export function findLongSentences(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    if (words.length <= mostWords) return [];
    return [`Kalimat ${words.length} kata, paling banyak ${mostWords}. Pecah: "${words.slice(0, 6).join(' ')} …"`];
  });
}

/** A sentence ends before a capital, or with its line; the dots of "No. 5", "Jl. Andi Djemma" and "dll." do not end one. */
function sentencesOf(text: string): string[] {
  return text.split(/\n+|(?<=[.!?]["”)]?)(?<!\b(?:No|Jl|Jln|dr|Dr|Ir|H|Hj|Kec|Kel|a\.n|u\.p|s\.d)\.)\s+(?=["“(]?[\p{Lu}\p{N}])/u);
}

export function findOfficialese(text: string): string[] {
  let rest = text;
  return plainWords.flatMap(([officialese, plain]) => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}/.@-])${officialese}(?![\\p{L}\\p{N}@]|-\\p{L}|\\.\\p{L})`, 'giu');
    const [found] = rest.match(pattern) ?? [];
    if (found === undefined) return [];
    rest = rest.replace(pattern, ' ');
    return [`"${found}": pakai "${plain}".`.replace('""', '"')];
  });
}

/** Words in capitals; not numerals such as VIII, nor a whole line in capitals. */
export function findAbbreviations(text: string): string[] {
  const lines = text.split('\n').filter((line) => /\p{Ll}/u.test(line) || line.split(/\s+/).length === 1);
  const found = lines.flatMap(
    (line) => line.match(/(?<![\p{L}\p{N}./@-])\p{Lu}{2,}(?:-\p{Lu}?\p{N}{1,2}|\p{N}{1,2})?(?![\p{L}\p{N}@])(?!-\p{N})/gu) ?? [],
  );
  return [...new Set(found)].filter((word) => word.length <= longestAbbreviation && !/^[IVXLCDM]+$/.test(word));
}

/** "Kartu Keluarga (KK)", or "KK (Kartu Keluarga)". */
function isExplained(word: string, text: string): boolean {
  return text.includes(`(${word})`) || text.includes(`${word} (`);
}
