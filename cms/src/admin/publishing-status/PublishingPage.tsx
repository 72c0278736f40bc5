import { Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, useAPIErrorHandler, useFetchClient, useNotification, type FetchError } from '@strapi/strapi/admin';
import type { PublishingOverview, RequestVerb } from '../../publishing/status-answers.ts';
import { measurePublishTimes } from './publish-times.ts';
import { PublisherNotice } from './PublisherNotice.tsx';
import { PublishList } from './PublishList.tsx';
import { ReleaseSection } from './ReleaseSection.tsx';
import { RequestList } from './RequestList.tsx';
import { Section } from './Section.tsx';
import { TimesPlot } from './TimesPlot.tsx';
import { usePolled, type Pace } from './use-polled.ts';
import { durationOf } from './wita-time.ts';

/** The page for the technical staff: how publishing goes, what fails, and the buttons to set it right. */
export function PublishingPage() {
  const { data, error, ask: askAgain } = usePolled<PublishingOverview>('/publishing-status/overview', paceOf);
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  if (error) return <Page.Error />;
  if (!data) return <Page.Loading>Memeriksa…</Page.Loading>;

  const ask = async (verb: RequestVerb, release?: number): Promise<void> => {
    try {
      await post('/publishing-status/requests', { verb, release });
      toggleNotification({ type: 'success', message: 'Permintaan disampaikan ke penerbit.' });
    } catch (fault) {
      toggleNotification({ type: 'danger', message: formatAPIError(fault as FetchError) });
    }
    askAgain();
  };
  const times = measurePublishTimes(data.recent);
  return (
    <Page.Main>
      <Page.Title>Penerbitan</Page.Title>
      <Layouts.Header title="Penerbitan" subtitle="Apa yang sedang, sudah, dan gagal tayang di situs" />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <PublisherNotice publisher={data.publisher} />
          <Section title="Antrean">
            <Typography>{describeQueue(data)}</Typography>
          </Section>
          {data.failing.length > 0 ? (
            <Section title={`Gagal tayang (${data.failing.length})`}>
              <PublishList rows={data.failing} showsActor />
            </Section>
          ) : null}
          <ReleaseSection overview={data} ask={ask} />
          {data.requests.length > 0 ? (
            <Section title="Permintaan ke penerbit">
              <RequestList requests={data.requests} />
            </Section>
          ) : null}
          <Section title="Terakhir terbit">
            {times ? <TimesPlot times={times} /> : null}
            {data.recent.length > 0 ? <PublishList rows={data.recent} showsActor /> : <Typography>Belum ada yang terbit.</Typography>}
          </Section>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function describeQueue({ queueLength, oldestWaitingSeconds }: PublishingOverview): string {
  if (queueLength === 0) return 'Kosong. Semua yang terbit sudah diolah.';
  return `${queueLength} perubahan menunggu, yang terlama sudah ${durationOf(oldestWaitingSeconds)}.`;
}

/** Others publish while one looks on, so it is never settled. */
function paceOf({ queueLength, requests, publisher }: PublishingOverview): Pace {
  const isUnderWay = (queueLength > 0 && !publisher.isHeld) || requests.some(({ state }) => state === 'waiting');
  return isUnderWay ? 'under-way' : 'waiting';
}
