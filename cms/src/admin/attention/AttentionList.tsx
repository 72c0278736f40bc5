import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { AttentionRow } from '../../desk/attention/list-attention.ts';
import { addressOf, kindWords } from './attention-words.ts';

interface Props {
  rows: readonly AttentionRow[];
}

/** What needs attention, each with what to do and the way there. */
export function AttentionList({ rows }: Props) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={0} width="100%">
      {rows.map((row) => (
        <Box
          tag="li"
          key={`${row.kind} ${row.type} ${row.entryId} ${row.field} ${row.todo}`}
          paddingTop={3}
          paddingBottom={3}
          borderColor="neutral150"
          borderStyle="solid"
          borderWidth="0 0 1px 0"
        >
          <Flex gap={2} wrap="wrap">
            <Badge>{kindWords[row.kind]}</Badge>
            <EntryName row={row} />
          </Flex>
          <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
            {row.todo}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {[row.typeName, row.agency].filter(Boolean).join(' · ')}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
}

function EntryName({ row }: { row: AttentionRow }) {
  const name = row.title || 'Tanpa judul';
  if (!row.isReadable) return <Typography fontWeight="bold">{name}</Typography>;
  return (
    <Link tag={NavLink} to={addressOf(row)} style={{ overflowWrap: 'anywhere' }}>
      {name}
    </Link>
  );
}
