import { wordsOf } from './words.ts';

/** Everyday words that mean the same to a resident who looks for a service; the glossary adds the terms. */
export const everydaySynonyms: readonly (readonly string[])[] = [
  ['bikin', 'buat', 'urus', 'ajukan'],
  ['meninggal', 'wafat', 'mati', 'almarhum', 'tewas'],
  ['nikah', 'kawin'],
  ['hilang', 'tercecer', 'lenyap', 'kecurian'],
  ['ganti', 'ubah', 'rubah', 'tukar', 'koreksi', 'revisi'],
  ['salah', 'keliru'],
  ['rusak', 'robek', 'sobek'],
  ['biaya', 'tarif', 'ongkos'],
  ['mampet', 'tersumbat', 'buntu'],
  ['padam', 'mati'],
  ['vaksin', 'imunisasi'],
  ['bapak', 'ayah', 'papa', 'bapa'],
  ['ibu', 'mama', 'mamak'],
  ['keluhan', 'komplain', 'protes'],
  ['miskin', 'tidak mampu', 'kurang mampu'],
  ['toko', 'warung', 'kios', 'kedai'],
  ['motor', 'sepeda motor'],
  ['rsud', 'rumah sakit'],
  ['sd', 'sekolah dasar'],
  ['smp', 'sekolah menengah pertama'],
  ['gang', 'lorong'],
  ['siswa', 'murid', 'pelajar'],
  ['petugas', 'pegawai'],
  ['got', 'selokan', 'parit', 'drainase', 'saluran air'],
  ['hp', 'telepon genggam'],
];

/** Groups of words and sayings that mean the same; each group has a name that no word can have (`=3`). */
export interface Synonyms {
  groupOf(word: string): string | undefined;
  /** Whether this is the name of a group, and not a word. */
  isGroup(word: string | undefined): boolean;
  /** The same words with the name of its group instead of each saying: `kartu keluarga` becomes what `kk` is known by. */
  replaceSayings(words: readonly string[]): string[] | undefined;
}

export function makeSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  const groupOfWord = new Map<string, string>();
  const sayings = new Map<string, { words: readonly string[]; group: string }[]>();
  groups.forEach((members, number) => {
    const group = `=${number}`;
    for (const member of members) {
      const words = wordsOf(member);
      const first = words[0] ?? '';
      if (words.length > 1) sayings.set(first, [...(sayings.get(first) ?? []), { words, group }]);
      else if (!groupOfWord.has(first)) groupOfWord.set(first, group);
    }
  });
  for (const startingAlike of sayings.values()) startingAlike.sort((a, b) => b.words.length - a.words.length);

  return {
    groupOf: (word) => groupOfWord.get(word),
    isGroup: (word = '') => word.startsWith('='),
    replaceSayings(words) {
      const result: string[] = [];
      for (let at = 0; at < words.length;) {
        const start = at;
        const found = (sayings.get(words[at] ?? '') ?? []).find((saying) =>
          saying.words.every((word, offset) => words[start + offset] === word),
        );
        result.push(found ? found.group : (words[at] ?? ''));
        at += found ? found.words.length : 1;
      }
      return result.length < words.length ? result : undefined;
    },
  };
}
