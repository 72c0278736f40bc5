import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { BoardCard } from '../../desk/coordination/board.ts';
import { entryAddress } from '../parts/entry-address.ts';
import { dayOf, kindWords, obstacleWords, stateColours, stateWords } from './coordination-words.ts';

interface Props {
  card: BoardCard;
  agency?: string;
  isReadable: boolean;
}

export function AssignmentCard({ card, agency, isReadable }: Props) {
  const colour = stateColours[card.state];
  const facts = [
    card.due === null ? 'Tanpa tenggat' : `Tenggat ${dayOf(card.due)}`,
    card.obstacle === null ? undefined : `Hambatan: ${obstacleWords[card.obstacle] ?? card.obstacle}`,
    agency,
  ];
  return (
    <Box tag="li" background="neutral0" hasRadius padding={3} shadow="tableShadow">
      <Flex gap={2} wrap="wrap" paddingBottom={2}>
        <Badge backgroundColor={`${colour}100`} textColor={`${colour}700`}>
          {stateWords[card.state]}
        </Badge>
        <Typography variant="pi" textColor="neutral600">
          {kindWords[card.kind]}
        </Typography>
      </Flex>
      <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
        {card.text || 'Belum ditulis'}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral700">
        {facts.filter(Boolean).join(' · ')}
      </Typography>
      {isReadable ? (
        <Link tag={NavLink} to={entryAddress(`api::${card.type}.${card.type}`, card.entryId)} style={{ overflowWrap: 'anywhere' }}>
          {card.entryTitle || 'Tanpa judul'}
        </Link>
      ) : (
        <Typography variant="pi">{card.entryTitle}</Typography>
      )}
    </Box>
  );
}
