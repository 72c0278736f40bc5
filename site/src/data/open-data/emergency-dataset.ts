import { defineDataset, sampleColumn } from '../../open-data/dataset.ts';
import { allEmergencyContacts, type EmergencyRow } from '../queries/emergency-contacts.ts';

export const emergencyDataset = defineDataset<EmergencyRow>({
  name: 'nomor-darurat',
  title: 'Nomor darurat',
  description: 'Nomor darurat dalam urutan yang disarankan, dengan tanda apakah sudah dipastikan berfungsi di Palopo.',
  rows: () => allEmergencyContacts.list('all'),
  columns: [
    { name: 'nomor', type: 'teks', description: 'Nomor yang ditelepon', value: ({ number }) => number },
    { name: 'nama', type: 'teks', description: 'Siapa yang menjawab', value: ({ title }) => title },
    { name: 'kegunaan', type: 'teks', description: 'Untuk keadaan apa', value: ({ purpose }) => purpose },
    { name: 'jam', type: 'teks', description: 'Kapan dilayani', value: ({ hours }) => hours },
    {
      name: 'berfungsi_di_palopo',
      type: 'teks',
      description: 'ya, tidak, atau belum-dipastikan',
      value: ({ confirmedForPalopo }) => confirmedForPalopo,
    },
    { name: 'urutan', type: 'bilangan bulat', description: 'Urutan yang disarankan', value: ({ order }) => order },
    sampleColumn,
  ],
});
