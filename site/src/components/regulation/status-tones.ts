import type { Regulation } from '../../data/contract/regulation.ts';
import type { Tone } from '../tone.ts';

export const regulationStatusTones: Record<Regulation['status'], Tone> = {
  berlaku: 'green',
  diubah: 'gold',
  dicabut: 'red',
};
