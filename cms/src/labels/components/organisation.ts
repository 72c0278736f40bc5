import type { ComponentLabels } from '../type-labels.ts';

/** Parts of agencies, institutions, dimensions, districts and events. */
export const organisationComponents: Record<string, ComponentLabels> = {
  'agency.service-charter': {
    fields: {
      text: ['Bunyi maklumat', 'Janji pelayanan sebagaimana ditandatangani.'],
      position: ['Jabatan penanda tangan', 'Jabatan, bukan nama orang.'],
      date: ['Tanggal maklumat'],
      file: ['Naskah maklumat', 'Pindaian PDF atau gambar, bila ada.'],
    },
    layout: ['text', 'position:6 date:6', 'file'],
    rowTitle: 'position',
  },
  'dimension.sub-dimension': {
    fields: {
      name: ['Nama subdimensi'],
      about: ['Penjelasan', 'Satu kalimat.'],
    },
    layout: ['name:4 about:8'],
    rowTitle: 'name',
  },
  'dimension.gap': {
    fields: {
      aspect: ['Aspek', 'Hal yang dibandingkan. Contoh: Informasi layanan.'],
      current: ['Kondisi saat ini'],
      future: ['Kondisi masa depan'],
      gap: ['Kesenjangan', 'Yang masih kurang untuk mencapai kondisi masa depan.'],
    },
    layout: ['aspect', 'current:6 future:6', 'gap'],
    rowTitle: 'aspect',
  },
  'dimension.swot': {
    fields: {
      strengths: ['Kekuatan', 'Satu hal per baris.'],
      weaknesses: ['Kelemahan', 'Satu hal per baris.'],
      opportunities: ['Peluang', 'Satu hal per baris.'],
      threats: ['Ancaman', 'Satu hal per baris.'],
    },
    layout: ['strengths:6 weaknesses:6', 'opportunities:6 threats:6'],
  },
  'district.village': {
    fields: {
      code: ['Kode kelurahan', 'Kode wilayah Kemendagri. Contoh: 73.73.01.1001.'],
      name: ['Nama kelurahan'],
    },
    layout: ['code:4 name:8'],
    rowTitle: 'name',
  },
  'event.decision': {
    fields: {
      decision: ['Keputusan', 'Apa yang disepakati, dalam satu kalimat.'],
      agency: ['Penanggung jawab', 'Perangkat daerah yang melaksanakan.'],
      due: ['Tenggat'],
      status: ['Status'],
    },
    layout: ['decision', 'agency:6 due:3 status:3'],
    rowTitle: 'decision',
  },
  'institution.member': {
    fields: {
      position: ['Jabatan', 'Jabatan di pemerintahan, bukan nama orang. Contoh: Wali Kota.'],
      function: ['Kedudukan', 'Peran di lembaga ini. Contoh: Ketua.'],
    },
    layout: ['position:8 function:4'],
    rowTitle: 'position',
  },
  'institution.division': {
    fields: {
      name: ['Nama divisi'],
      tasks: ['Tugas', 'Satu tugas per baris.'],
    },
    layout: ['name', 'tasks'],
    rowTitle: 'name',
  },
  'life-event.service': {
    fields: {
      service: ['Layanan'],
      reason: ['Alasan', 'Mengapa warga perlu layanan ini saat peristiwa terjadi. Satu baris.'],
    },
    layout: ['service:6 reason:6'],
    rowTitle: 'reason',
  },
};
