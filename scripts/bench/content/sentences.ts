import type { Random } from './random.ts';

const who = [
  'Warga',
  'Petugas loket',
  'Lurah',
  'Kader posyandu',
  'Pelaku usaha',
  'Ketua RT',
  'Guru',
  'Nelayan',
  'Pedagang pasar',
  'Pengurus masjid',
];
const does = [
  'mengurus',
  'memeriksa',
  'melaporkan',
  'memperbaiki',
  'menata',
  'membagikan',
  'menyiapkan',
  'mencatat',
  'menunggu',
  'membahas',
];
const what = [
  'berkas kependudukan',
  'lampu jalan yang padam',
  'saluran air di depan rumah',
  'jadwal imunisasi bulan ini',
  'titik Wi-Fi di ruang publik',
  'izin usaha mikro',
  'sampah di tepi pantai',
  'data penerima bantuan',
  'jalan lingkungan yang berlubang',
  'pendaftaran murid baru',
];
const where = [
  'Wara',
  'Wara Utara',
  'Wara Selatan',
  'Wara Timur',
  'Wara Barat',
  'Telluwanua',
  'Bara',
  'Sendana',
  'Mungkajang',
  'Mal Pelayanan Publik',
];
const when = [
  'sejak pagi',
  'sebelum tengah hari',
  'pada hari kerja',
  'setelah musyawarah',
  'tanpa biaya',
  'dalam tiga hari kerja',
  'bersama warga',
  'lewat ponsel',
];

export function sentence(random: Random): string {
  return `${random.pick(who)} ${random.pick(does)} ${random.pick(what)} di ${random.pick(where)} ${random.pick(when)}.`;
}

export function headline(random: Random): string {
  return `${random.pick(who)} ${random.pick(does)} ${random.pick(what)} di ${random.pick(where)}`;
}

/** About `words` words of body text with paragraphs, a heading and a list, as light Markdown. */
export function article(random: Random, words: number): string {
  const paragraphs: string[] = [];
  for (let count = 0; count < words;) {
    const sentences = Array.from({ length: 3 + random.below(4) }, () => sentence(random));
    paragraphs.push(sentences.join(' '));
    count += sentences.length * 10;
  }
  paragraphs.splice(1, 0, '## Yang perlu Anda tahu', Array.from({ length: 3 }, () => `- ${sentence(random)}`).join('\n'));
  return paragraphs.join('\n\n');
}
