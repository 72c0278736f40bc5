import { Flex, Typography } from '@strapi/design-system';
import type { RequestRow } from '../../publishing/status-answers.ts';
import { momentOf } from './wita-time.ts';

const stateNames = { waiting: 'menunggu penerbit', done: 'selesai', refused: 'tidak dilakukan' } as const;

/** What was asked of the publisher, by whom, and what came of it. */
export function RequestList({ requests }: { requests: readonly RequestRow[] }) {
  const now = new Date();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {requests.map((request) => (
        <Typography key={request.id} tag="li" variant="pi" textColor={request.state === 'refused' ? 'danger600' : 'neutral800'}>
          {momentOf(request.askedAt, now)}, {request.actorName}: {nameOf(request)} ({stateNames[request.state]}). {request.answer}
        </Typography>
      ))}
    </Flex>
  );
}

function nameOf({ verb, argument }: RequestRow): string {
  switch (verb) {
    case 'rollback':
      return `kembalikan ke rilis ${argument ?? ''}`;
    case 'resume':
      return 'lanjutkan publikasi';
    case 'rebuild':
      return 'bangun ulang semua';
  }
}
