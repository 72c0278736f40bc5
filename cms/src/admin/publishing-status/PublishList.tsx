import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { PublishRow } from '../../publishing/status-answers.ts';
import { describeEvent } from './describe-status.ts';
import { entryAddressOf } from './entry-address.ts';
import { StatusText } from './StatusText.tsx';

interface Props {
  rows: readonly PublishRow[];
  /** Whether who published it is of interest. */
  showsActor?: boolean;
}

/** Entries with what became of their latest publish. */
export function PublishList({ rows, showsActor = false }: Props) {
  const now = new Date();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={0} width="100%">
      {rows.map((row) => {
        const address = entryAddressOf(row);
        const name = row.title || 'Tanpa judul';
        return (
          <Box key={row.seq} tag="li" paddingTop={3} paddingBottom={3} borderColor="neutral150" borderStyle="solid" borderWidth="0 0 1px 0">
            <Flex direction="column" alignItems="flex-start" gap={1} marginBottom={2}>
              {address === undefined ? (
                <Typography fontWeight="bold">{name}</Typography>
              ) : (
                <Link tag={RouterLink} to={address}>
                  {name}
                </Link>
              )}
              <Typography variant="pi" textColor="neutral600">
                {showsActor ? `${row.typeName}, oleh ${row.actorName}` : row.typeName}
              </Typography>
            </Flex>
            <StatusText description={describeEvent(row.status, now)} url={row.status.state === 'live' ? row.status.url : null} isQuiet />
          </Box>
        );
      })}
    </Flex>
  );
}
