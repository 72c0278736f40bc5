import type { Place } from '../../data/contract/place.ts';
import type { IconName } from '../icons.ts';

export const placeKindIcons: Record<Place['kind'], IconName> = {
  kantor: 'gedung',
  puskesmas: 'puskesmas',
  'wifi-publik': 'wifi',
  'cctv-publik': 'kamera',
  wisata: 'wisata',
  'ruang-publik': 'taman',
  sekolah: 'sekolah',
  'pos-darurat': 'alert',
};
