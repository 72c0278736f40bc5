import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import type { QueueItem } from '../../desk/review/review-queue.ts';
import { entryAddress } from '../parts/entry-address.ts';
import { timeOf } from './review-words.ts';
import { useDesk } from './use-desk.ts';

const taskWords: Readonly<Record<QueueItem['task'], string>> = { tinjau: 'Tinjau', perbaiki: 'Perbaiki', terbitkan: 'Terbitkan' };

/** On the home page: the entries that wait for this person, the longest first. */
export function QueueWidget() {
  const { data, error } = useDesk<QueueItem[]>('/desk/queue');
  if (error) return <Widget.Error>{error}</Widget.Error>;
  if (!data) return <Widget.Loading>Memuat…</Widget.Loading>;
  if (data.length === 0) return <Widget.NoData>Tidak ada yang menunggu Anda.</Widget.NoData>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} width="100%">
      {data.map((item) => (
        <Box tag="li" key={`${item.uid} ${item.entryId}`}>
          <Flex gap={2} wrap="wrap">
            <Badge>{taskWords[item.task]}</Badge>
            <Link tag={NavLink} to={entryAddress(item.uid, item.entryId)} style={{ overflowWrap: 'anywhere' }}>
              {item.title || 'Tanpa judul'}
            </Link>
          </Flex>
          <Typography variant="pi" textColor="neutral600">
            {[item.typeName, item.agency, item.by, item.at && timeOf(item.at)].filter(Boolean).join(' · ')}
          </Typography>
          {item.comment ? (
            <Typography variant="pi" tag="p" textColor="warning700" style={{ overflowWrap: 'anywhere' }}>
              {item.comment}
            </Typography>
          ) : null}
        </Box>
      ))}
    </Flex>
  );
}
