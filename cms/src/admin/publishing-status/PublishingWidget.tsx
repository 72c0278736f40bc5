import { Flex } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { RecentPublishes } from '../../publishing/status-answers.ts';
import { PublisherNotice } from './PublisherNotice.tsx';
import { PublishList } from './PublishList.tsx';
import { usePolled, type Pace } from './use-polled.ts';

/** On the home page: one's own latest publishes, and what stands in their way. */
export function PublishingWidget() {
  const { data, error } = usePolled<RecentPublishes>('/publishing-status/recent', paceOf);
  if (error) return <Widget.Error>Keadaan penerbitan belum dapat dibaca.</Widget.Error>;
  if (!data) return <Widget.Loading>Memeriksa…</Widget.Loading>;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <PublisherNotice publisher={data.publisher} />
      {data.rows.length > 0 ? <PublishList rows={data.rows} /> : <Widget.NoData>Anda belum menerbitkan apa pun.</Widget.NoData>}
    </Flex>
  );
}

function paceOf({ rows, publisher }: RecentPublishes): Pace {
  if (rows.some(({ status }) => ['waiting', 'rendered', 'withdrawing'].includes(status.state))) return 'under-way';
  return publisher.isHeld || publisher.isSilent || publisher.fault !== null ? 'waiting' : 'settled';
}
