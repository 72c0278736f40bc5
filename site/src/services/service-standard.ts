import type { Service } from '../data/contract/service.ts';

/** Where on the service's page a component is shown in full. */
export type ServiceSection = 'persyaratan' | 'cara' | 'lama' | 'biaya' | 'hasil' | 'pengaduan' | 'dasar-hukum';

export interface StandardComponent {
  /** 1-14, as in PermenPANRB 15/2014. */
  number: number;
  title: string;
  isFilled: boolean;
  /** The text of a component that is shown nowhere else. */
  text?: string;
  section?: ServiceSection;
}

/** The 14 components of the Standar Pelayanan (UU 25/2009, PermenPANRB 15/2014): six of delivery, eight of manufacturing. */
export function standardComponents(service: Service): StandardComponent[] {
  const shown = (title: string, section: ServiceSection, isFilled: boolean) => ({ title, section, isFilled });
  const told = (title: string, text: string | undefined) => ({ title, text, isFilled: text !== undefined });
  return [
    shown('Persyaratan', 'persyaratan', service.requirements.length > 0),
    shown('Sistem, mekanisme, dan prosedur', 'cara', service.steps.length > 0),
    shown('Jangka waktu penyelesaian', 'lama', service.duration !== undefined),
    shown('Biaya/tarif', 'biaya', service.fee !== undefined),
    shown('Produk pelayanan', 'hasil', service.product !== undefined),
    shown('Penanganan pengaduan, saran, dan masukan', 'pengaduan', service.complaints !== undefined),
    shown('Dasar hukum', 'dasar-hukum', service.legalBases.length > 0),
    told('Sarana, prasarana, dan/atau fasilitas', service.facilities),
    told('Kompetensi pelaksana', service.staffCompetence),
    told('Pengawasan internal', service.internalOversight),
    told('Jumlah pelaksana', service.staffCount),
    told('Jaminan pelayanan', service.serviceGuarantee),
    told('Jaminan keamanan dan keselamatan pelayanan', service.securityGuarantee),
    told('Evaluasi kinerja pelaksana', service.performanceEvaluation),
  ].map((component, index) => ({ number: index + 1, ...component }));
}
