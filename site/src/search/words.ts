/** Residents' spellings and abbreviations of words that the content writes otherwise. */
const spellings: Record<string, string> = {
  akte: 'akta',
  ijin: 'izin',
  perijinan: 'perizinan',
  ijasah: 'ijazah',
  sertipikat: 'sertifikat',
  no: 'nomor',
  nmr: 'nomor',
  nomer: 'nomor',
  tdk: 'tidak',
  tak: 'tidak',
  nda: 'tidak',
  ndak: 'tidak',
  nd: 'tidak',
  gak: 'tidak',
  ga: 'tidak',
  gk: 'tidak',
  ngga: 'tidak',
  nggak: 'tidak',
  enggak: 'tidak',
  blm: 'belum',
  blum: 'belum',
  belom: 'belum',
  org: 'orang',
  ank: 'anak',
  rmh: 'rumah',
  jln: 'jalan',
  jl: 'jalan',
  srt: 'surat',
  ket: 'keterangan',
  suket: 'surat keterangan',
  thn: 'tahun',
  bln: 'bulan',
  kel: 'kelurahan',
  kec: 'kecamatan',
  tlp: 'telepon',
  telp: 'telepon',
  telpon: 'telepon',
  onlen: 'online',
  onlin: 'online',
  hape: 'hp',
  handphone: 'hp',
  ponsel: 'hp',
  rs: 'rsud',
  ortu: 'orang tua',
  capil: 'dukcapil',
  disdukcapil: 'dukcapil',
  kerumah: 'ke rumah',
  dirumah: 'di rumah',
  didepan: 'di depan',
  dikantor: 'di kantor',
  dijalan: 'di jalan',
  walikota: 'wali kota',
  katepe: 'ktp',
  kost: 'kos',
  kosan: 'kos',
  lobang: 'lubang',
  byr: 'bayar',
  sklh: 'sekolah',
  skolah: 'sekolah',
  alm: 'almarhum',
  almh: 'almarhumah',
  password: 'sandi',
  kadaluarsa: 'kedaluwarsa',
  kadaluwarsa: 'kedaluwarsa',
  kedaluarsa: 'kedaluwarsa',
  expired: 'kedaluwarsa',
  eror: 'gagal',
  error: 'gagal',
  poto: 'foto',
  photo: 'foto',
};

/**
 * The words of a text in the one spelling that is searched: lower case, no accents or apostrophes, a letter or two joined
 * to what their hyphen holds (`AK-1`, `e-KTP`, `Wi-Fi`), reduplication said once (`surat-surat`, `anak2`), and the
 * spellings above undone.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘`´]/g, '')
    .replace(/\b([a-z]{1,2})[-.](?=[a-z0-9])/g, '$1');
  const words: string[] = [];
  for (const part of plain.split(/[^a-z0-9]+/)) {
    if (part === '') continue;
    const once = part.replace(/^([a-z]{3,})2$/, '$1');
    const spelt = Object.prototype.hasOwnProperty.call(spellings, once) ? (spellings[once] ?? once) : once;
    for (const word of spelt.split(' ')) if (words[words.length - 1] !== word) words.push(word);
  }
  return words;
}
