import { Box, Flex, Typography } from '@strapi/design-system';
import { attentionKinds } from '../../desk/attention/attention-item.ts';
import type { BoardCard } from '../../desk/coordination/board.ts';
import type { Digest } from '../../desk/coordination/read-digest.ts';
import { kindWords } from '../attention/attention-words.ts';
import { Section } from '../publishing-status/Section.tsx';
import { ProgressTable } from './ProgressTable.tsx';
import { dayOf, monthInWords, obstacleWords, stateWords } from './coordination-words.ts';

/** The digest as it is printed. */
export function DigestSheet({ digest }: { digest: Digest }) {
  const agencies = new Map(digest.agencies.map(({ id, title }) => [id, title]));
  const problems = attentionKinds.flatMap((kind) => {
    const count = digest.attention[kind];
    return count === undefined ? [] : [`${kindWords[kind]}: ${count}`];
  });
  const list = (cards: readonly BoardCard[], empty: string) => <Cards cards={cards} agencies={agencies} empty={empty} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
      <Box>
        <Typography tag="h1" variant="alpha">
          Ringkasan {monthInWords(digest.month)}
        </Typography>
        <Typography tag="p">Palopo Smart City. Dibuat {dayOf(digest.madeOn)}.</Typography>
        <Typography tag="p">
          {digest.open} tindak lanjut terbuka: {digest.late.length} terlambat, {digest.blocked.length} terhambat. Bulan ini{' '}
          {digest.publishes} kali isi diterbitkan.
        </Typography>
      </Box>
      <Section title="Rapat dan keputusan">
        {digest.meetings.length === 0 ? <Typography>Tidak ada rapat pada bulan ini.</Typography> : null}
        {digest.meetings.map(({ id, title, day, decisions }) => (
          <Box key={id}>
            <Typography tag="h3" variant="delta">
              {title || 'Tanpa judul'}, {dayOf(day)}
            </Typography>
            {list(decisions, 'Tidak ada keputusan yang dicatat.')}
          </Box>
        ))}
      </Section>
      <Section title={`Terlambat (${digest.late.length})`}>{list(digest.late, 'Tidak ada.')}</Section>
      <Section title={`Terhambat (${digest.blocked.length})`}>{list(digest.blocked, 'Tidak ada.')}</Section>
      <Section title={`Tenggat sampai akhir bulan depan (${digest.soon.length})`}>{list(digest.soon, 'Tidak ada.')}</Section>
      <Section title="Capaian program unggulan">
        <ProgressTable rows={digest.progress} agencies={agencies} />
      </Section>
      <Section title="Perlu perhatian di situs">
        <Typography>{problems.length > 0 ? `${problems.join('. ')}.` : 'Tidak ada.'}</Typography>
      </Section>
    </Flex>
  );
}

interface CardsProps {
  cards: readonly BoardCard[];
  agencies: ReadonlyMap<string, string>;
  empty: string;
}

function Cards({ cards, agencies, empty }: CardsProps) {
  if (cards.length === 0) return <Typography>{empty}</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {cards.map((card) => {
        const facts = [
          card.agencyId === null ? 'Belum ada penanggung jawab' : agencies.get(card.agencyId),
          card.due === null ? 'tanpa tenggat' : `tenggat ${dayOf(card.due)}`,
          stateWords[card.state].toLowerCase(),
          card.obstacle === null ? undefined : `hambatan: ${obstacleWords[card.obstacle] ?? card.obstacle}`,
        ];
        return (
          <Box tag="li" key={`${card.entryId} ${card.path}`}>
            <Typography tag="p">{card.text || 'Belum ditulis'}</Typography>
            <Typography tag="p" variant="pi" textColor="neutral700">
              {facts.filter(Boolean).join(', ')}
            </Typography>
          </Box>
        );
      })}
    </Flex>
  );
}
