import type { Agency } from '../../../site/src/data/contract/agency.ts';
import type { Event } from '../../../site/src/data/contract/event.ts';
import type { SatisfactionSurvey } from '../../../site/src/data/contract/governance.ts';
import type { Regulation } from '../../../site/src/data/contract/regulation.ts';
import { Paper } from './paper.ts';

const months = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
const elements = [
  'Persyaratan',
  'Sistem, mekanisme, dan prosedur',
  'Waktu penyelesaian',
  'Biaya/tarif',
  'Produk spesifikasi jenis pelayanan',
  'Kompetensi pelaksana',
  'Perilaku pelaksana',
  'Penanganan pengaduan, saran, dan masukan',
  'Sarana dan prasarana',
] as const;
const decisionWords = { 'belum-mulai': 'belum mulai', berjalan: 'berjalan', selesai: 'selesai' } as const;

function longDate(isoDate: string): string {
  const [year, month, day] = isoDate.slice(0, 10).split('-').map(Number) as [number, number, number];
  return `${day} ${months[month - 1]} ${year}`;
}

function sampleSheet(title: string, subject: string, footer: string): Paper {
  const paper = new Paper({ title, subject, size: 'A4', footer });
  paper.heading(1, title);
  return paper;
}

/** What the study says of a decree, on one page. It is not the decree. */
export function writeRegulationSheet(regulation: Regulation): Promise<Buffer> {
  const paper = sampleSheet(`Lembar ringkas: ${regulation.title}`, regulation.about, 'Lembar ringkas, bukan naskah resmi');
  paper.field('Nomor', regulation.number);
  if (regulation.year) paper.field('Tahun', String(regulation.year));
  paper.field('Tentang', regulation.about);
  paper.heading(2, 'Isi pokok');
  if (regulation.summary) paper.paragraph(regulation.summary);
  paper.heading(2, 'Tentang lembar ini');
  paper.paragraph('Lembar ini hanya ringkasan. Naskah resmi dapat diminta melalui Pejabat Pengelola Informasi dan Dokumentasi (PPID).');
  return paper.finish();
}

/** The report of a survey, its figures taken from the entry. IKM as PermenPANRB 14/2017 has it: the mean of the nine NRR, times 25. */
export function writeSurveyReport(survey: SatisfactionSurvey, agencyName: string): Promise<Buffer> {
  const values = [survey.u1, survey.u2, survey.u3, survey.u4, survey.u5, survey.u6, survey.u7, survey.u8, survey.u9];
  const converted = Math.round((values.reduce((sum, value) => sum + value, 0) / 9) * 2500) / 100;
  const quality =
    converted > 88.3 ? 'A (sangat baik)' : converted > 76.6 ? 'B (baik)' : converted >= 65 ? 'C (kurang baik)' : 'D (tidak baik)';
  const decimal = (value: number) => value.toFixed(2).replace('.', ',');
  const paper = sampleSheet(
    `Laporan ${survey.title}`,
    `Survei Kepuasan Masyarakat ${agencyName}, ${survey.period}`,
    'Laporan SKM \u00b7 Data contoh',
  );
  paper.field('Perangkat daerah', agencyName);
  paper.field('Periode', survey.period);
  paper.field('Responden', `${survey.respondents} orang`);
  paper.field('Nilai IKM konversi', decimal(converted));
  paper.field('Mutu pelayanan', quality);
  paper.heading(2, 'Nilai rata-rata sembilan unsur');
  elements.forEach((element, index) => paper.field(`U${index + 1} ${element}`, decimal(values[index] ?? 0)));
  const lowest = values.indexOf(Math.min(...values));
  paper.heading(2, 'Rencana perbaikan');
  paper.paragraph(`Unsur dengan nilai paling rendah adalah ${elements[lowest]?.toLowerCase()}. Unsur ini diperbaiki lebih dahulu.`);
  paper.paragraph('Survei mengikuti Peraturan Menteri PANRB Nomor 14 Tahun 2017. Jawaban tiap unsur bernilai 1 sampai 4.');
  return paper.finish();
}

/** The minutes of a meeting with its decisions. */
export function writeMinutes(event: Event, agencyNames: ReadonlyMap<string, string>): Promise<Buffer> {
  const paper = sampleSheet(`Notulen: ${event.title}`, event.summary ?? event.title, 'Notulen rapat \u00b7 Data contoh');
  paper.field('Hari rapat', longDate(event.startsAt));
  if (event.placeText) paper.field('Tempat', event.placeText);
  paper.heading(2, 'Jalannya rapat');
  paper.richText(event.minutes, 1);
  paper.heading(2, 'Keputusan');
  event.decisions.forEach(({ decision, agency, due, status }, index) => {
    const owner = agency ? ` Penanggung jawab: ${agencyNames.get(agency) ?? agency}.` : '';
    const deadline = due ? ` Tenggat: ${longDate(due)}.` : '';
    paper.paragraph(`${index + 1}. ${decision}${owner}${deadline} Status: ${decisionWords[status]}.`);
  });
  return paper.finish();
}

/** Maklumat pelayanan of an agency, to hang on its wall. */
export function writeServiceCharter(agency: Agency): Promise<Buffer> {
  const charter = agency.serviceCharter;
  if (!charter) throw new Error(`${agency.slug} has no service charter`);
  const paper = sampleSheet(`Maklumat Pelayanan ${agency.shortName}`, charter.text, 'Maklumat pelayanan \u00b7 Data contoh');
  paper.field('Perangkat daerah', agency.title);
  paper.heading(2, 'Janji kami');
  paper.markdown(charter.text);
  paper.paragraph(`Palopo, ${longDate(charter.date)}`);
  paper.paragraph(charter.position);
  return paper.finish();
}

/** A document kept as a text file: its first line, `# …`, is the title. */
export function writeTextDocument(markdown: string): Promise<Buffer> {
  const [first = '', ...rest] = markdown.split('\n');
  const title = first.replace(/^#\s*/, '');
  const paper = sampleSheet(title, title, `${title} \u00b7 Data contoh`);
  paper.markdown(rest.join('\n'));
  return paper.finish();
}
