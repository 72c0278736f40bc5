/** The nine elements of the Survei Kepuasan Masyarakat (PermenPANRB 14/2017), in their order. */
export const surveyElements = [
  { key: 'u1', label: 'Persyaratan' },
  { key: 'u2', label: 'Sistem, mekanisme, dan prosedur' },
  { key: 'u3', label: 'Waktu penyelesaian' },
  { key: 'u4', label: 'Biaya/tarif' },
  { key: 'u5', label: 'Produk spesifikasi jenis pelayanan' },
  { key: 'u6', label: 'Kompetensi pelaksana' },
  { key: 'u7', label: 'Perilaku pelaksana' },
  { key: 'u8', label: 'Penanganan pengaduan, saran, dan masukan' },
  { key: 'u9', label: 'Sarana dan prasarana' },
] as const;

type SurveyElement = (typeof surveyElements)[number]['key'];
export type SurveyMeans = Record<SurveyElement, number>;
export interface Satisfaction {
  /** IKM on the scale of the answers, 1,00-4,00. */
  index: number;
  /** Converted IKM, 25,00-100,00. */
  converted: number;
  /** Mutu pelayanan. */
  grade: 'A' | 'B' | 'C' | 'D';
  /** Kinerja unit pelayanan. */
  performance: string;
}

/** Lowest converted IKM of each grade, after rounding to two decimals (PermenPANRB 14/2017). */
const grades = [
  { from: 88.31, grade: 'A', performance: 'Sangat baik' },
  { from: 76.61, grade: 'B', performance: 'Baik' },
  { from: 65, grade: 'C', performance: 'Kurang baik' },
  { from: 25, grade: 'D', performance: 'Tidak baik' },
] as const;

/**
 * IKM of a survey from the NRR (mean answer, 1-4) of each element: the sum of NRR x 1/9, converted x 25, rounded to two
 * decimals before the grade is read. The weight is exactly 1/9: the 0,11 of the printed form would cap at 99.
 * Undefined when nobody answered: "Belum ada data".
 */
export function computeSatisfaction(survey: SurveyMeans & { respondents: number }): Satisfaction | undefined {
  if (survey.respondents === 0) return undefined;
  // Whole millionths, so that a result that ends in exactly half a hundredth is rounded up and not as its float happens to lie.
  const sum = surveyElements.reduce((total, { key }) => total + Math.round(survey[key] * 1e6), 0);
  const converted = roundedHundredths(sum * 25, 9e6);
  const found = grades.find(({ from }) => converted >= from);
  if (!found) throw new RangeError(`The converted IKM ${converted} lies below 25: an NRR is under 1.`);
  return { index: roundedHundredths(sum, 9e6), converted, grade: found.grade, performance: found.performance };
}

/** `numerator / denominator` of whole numbers, rounded half up to two decimals. */
function roundedHundredths(numerator: number, denominator: number): number {
  return Math.floor((numerator * 200 + denominator) / (2 * denominator)) / 100;
}
