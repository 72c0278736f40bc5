import type { QuickWin } from '../../data/contract/quick-win.ts';
import type { Tone } from '../tone.ts';

export const quickWinStatusTones: Record<QuickWin['status'], Tone> = {
  direncanakan: 'plain',
  berjalan: 'sea',
  selesai: 'green',
  tertunda: 'gold',
};
export const actionStatusTones: Record<QuickWin['actions'][number]['status'], Tone> = {
  'belum-mulai': 'plain',
  berjalan: 'sea',
  selesai: 'green',
  terhambat: 'red',
};
