import { wordsOf } from './words.ts';

/** Everyday words that mean the same to a resident who looks for a service; the glossary adds the terms. */
export const everydaySynonyms: readonly (readonly string[])[] = [
  ['bikin', 'buat', 'urus', 'ajukan'],
  ['meninggal', 'wafat', 'mati', 'almarhum', 'almarhumah', 'tewas', 'mangkat', 'berpulang'],
  ['nikah', 'kawin'],
  [
    'hilang',
    'tercecer',
    'lenyap',
    'raib',
    'kecurian',
    'dicuri',
    'dicopet',
    'kecopetan',
    'ketinggalan',
    'tertinggal',
    'lupa taruh',
    'lupa simpan',
  ],
  ['ganti', 'ubah', 'rubah', 'tukar', 'koreksi', 'revisi', 'perbaiki', 'betulkan'],
  ['salah', 'keliru'],
  [
    ...['rusak', 'robek', 'sobek', 'koyak', 'patah', 'retak', 'luntur', 'pudar', 'buram', 'kabur', 'lusuh', 'lecek', 'terkelupas'],
    ...[
      'tergores',
      'lecet',
      'penyok',
      'bengkok',
      'terbelah',
      'terlipat',
      'kusut',
      'lapuk',
      'hancur',
      'kena air',
      'kena hujan',
      'kena banjir',
      'tersiram air',
      'tercuci',
    ],
    ...['dimakan tikus', 'dimakan rayap', 'digigit tikus'],
  ],
  ['kedaluwarsa', 'mati', 'habis masa berlaku', 'masa berlaku habis', 'tidak berlaku', 'lewat masa berlaku'],
  ['biaya', 'tarif', 'ongkos'],
  ['mampet', 'tersumbat', 'buntu'],
  ['padam', 'mati', 'tidak menyala', 'tidak nyala'],
  ['berlubang', 'bolong'],
  ['meluap', 'meluber'],
  ['bau', 'busuk'],
  ['menumpuk', 'berserakan', 'berhamburan'],
  ['vaksin', 'imunisasi'],
  ['bapak', 'ayah', 'papa', 'bapa', 'ambe', 'tetta'],
  ['ibu', 'mama', 'mamak', 'bunda', 'emak'],
  ['nenek', 'oma'],
  ['kakek', 'opa'],
  ['bayi', 'balita'],
  ['lansia', 'jompo', 'lanjut usia'],
  ['disabilitas', 'difabel', 'cacat'],
  ['keluhan', 'komplain', 'protes'],
  ['miskin', 'tidak mampu', 'kurang mampu'],
  ['toko', 'warung', 'kios', 'kedai'],
  ['usaha', 'bisnis', 'dagang'],
  ['renovasi', 'rehab'],
  ['motor', 'sepeda motor'],
  ['mobil', 'oto'],
  ['rsud', 'rumah sakit'],
  ['sd', 'sekolah dasar'],
  ['smp', 'sekolah menengah pertama'],
  ['gang', 'lorong'],
  ['siswa', 'murid', 'pelajar'],
  ['petugas', 'pegawai'],
  ['uang', 'duit', 'doi'],
  ['polisi', 'polres', 'polsek'],
  ['lurah', 'kelurahan'],
  ['suster', 'perawat'],
  ['calon pengantin', 'catin'],
  ['swafoto', 'selfie'],
  ['unduh', 'download', 'instal', 'install'],
  ['lajang', 'single', 'jomblo', 'bujang', 'belum menikah', 'belum kawin'],
  ['setelah', 'sesudah', 'sehabis', 'habis', 'pasca', 'usai'],
  ['terbaca', 'terlihat', 'kelihatan', 'tampak', 'nampak', 'jelas'],
  ['dijawab', 'ditanggapi', 'direspon', 'direspons', 'dibalas', 'ditindaklanjuti', 'ditindak'],
  ['kunjungan', 'visit', 'berkunjung'],
  ['diangkut', 'diambil', 'dijemput', 'dipungut'],
  ['melamar', 'lamaran', 'apply'],
  ['wali kota', 'pemkot', 'pemda'],
  ['dibongkar', 'dirobohkan', 'digusur'],
  ['jelek', 'buruk', 'parah'],
  ['kotor', 'jorok', 'kumuh'],
  ['menganggur', 'nganggur', 'pengangguran'],
  ['terlambat', 'telat', 'lambat', 'lewat waktu'],
  ['diputus', 'dicabut', 'distop'],
  ['kos', 'kontrakan', 'indekos'],
  ['gigit', 'patuk', 'cakar'],
  ['got', 'selokan', 'parit', 'drainase', 'saluran air'],
  ['hp', 'telepon genggam', 'smartphone', 'android'],
];

/**
 * Groups of words and sayings that mean the same; each group has a name that no word can have (`=3`). A word may be in
 * several: what is `mati` may be dead, out of light or out of date.
 */
export interface Synonyms {
  groupsOf(word: string): readonly string[];
  /** Whether this is the name of a group, and not a word. */
  isGroup(word: string | undefined): boolean;
  /** The same words with the name of its group instead of each saying: `kartu keluarga` becomes what `kk` is known by. */
  replaceSayings(words: readonly string[]): string[] | undefined;
}

export function makeSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  const groupsOfWord = new Map<string, string[]>();
  const sayings = new Map<string, { words: readonly string[]; group: string }[]>();
  groups.forEach((members, number) => {
    const group = `=${number}`;
    for (const member of members) {
      const words = wordsOf(member);
      const first = words[0] ?? '';
      if (words.length > 1) sayings.set(first, [...(sayings.get(first) ?? []), { words, group }]);
      else groupsOfWord.set(first, [...(groupsOfWord.get(first) ?? []), group]);
    }
  });
  for (const startingAlike of sayings.values()) startingAlike.sort((a, b) => b.words.length - a.words.length);

  return {
    groupsOf: (word) => groupsOfWord.get(word) ?? [],
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
