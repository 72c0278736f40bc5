import type { Regulation } from '../../data/contract/regulation.ts';

export const regulationStatusTones: Record<Regulation['status'], 'green' | 'gold' | 'red'> = {
  berlaku: 'green',
  diubah: 'gold',
  dicabut: 'red',
};
