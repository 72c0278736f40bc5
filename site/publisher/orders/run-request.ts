import type { PublisherRequest, RequestAnswer } from '../../src/data/contract/publishing-api.ts';
import type { ReleaseEngine } from '../engine/release-engine.ts';
import { runCommand } from './run-command.ts';

/** Does what an administrator asked for in the admin, and answers in the language spoken there. */
export function runRequest(engine: ReleaseEngine, { id, verb, argument }: PublisherRequest): RequestAnswer {
  try {
    const { isDone } = runCommand(engine, { verb, argument });
    return { id, isDone, answer: isDone ? sentenceOf(verb, argument, engine.held !== undefined) : notKept(argument) };
  } catch (error) {
    return { id, isDone: false, answer: `Tidak berhasil: ${(error as Error).message}` };
  }
}

function sentenceOf(verb: PublisherRequest['verb'], argument: string | null, isHeld: boolean): string {
  switch (verb) {
    case 'rollback':
      return `Rilis ${argument ?? 'sebelumnya'} tayang. Publikasi ditahan sampai dilanjutkan.`;
    case 'resume':
      return 'Rilis terbaru tayang dan publikasi berjalan lagi.';
    case 'rebuild':
      return isHeld ? 'Semua halaman dibuat ulang setelah publikasi dilanjutkan.' : 'Semua halaman sedang dibuat ulang.';
  }
}

function notKept(argument: string | null): string {
  return argument === null ? 'Belum ada rilis sebelumnya.' : `Rilis ${argument} tidak tersimpan lagi. Pilih rilis lain.`;
}
