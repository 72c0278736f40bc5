import { drawCard } from './draw-card.ts';
import { encodePicture } from './encode-picture.ts';
import type { PictureAnswer, PictureRequest } from './make-picture.ts';

/*
 * Encodes pictures and draws cards in a process of its own: what the encoders leave behind in memory goes with it, and a picture that
 * brings them down brings nothing else down. It ends with the process that started it.
 */
process.on('disconnect', () => process.exit());
process.on('message', ({ number, work }: PictureRequest) => {
  const making = 'card' in work ? drawCard(work.card) : encodePicture(Buffer.from(work.original), work.size);
  making.then(
    (bytes) => answer({ number, bytes }),
    (error: unknown) => answer({ number, error: error instanceof Error ? error.message : String(error) }),
  );
});

function answer(told: PictureAnswer): void {
  process.send?.(told);
}
