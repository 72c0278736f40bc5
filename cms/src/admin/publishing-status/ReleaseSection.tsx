import { Box, Flex, Typography } from '@strapi/design-system';
import type { PublishingOverview, ReleaseRow, RequestVerb } from '../../publishing/status-answers.ts';
import { ConfirmButton } from './ConfirmButton.tsx';
import { releaseReasonOf } from './release-reason.ts';
import { Section } from './Section.tsx';
import { gigabytesOf, momentOf } from './wita-time.ts';

interface Props {
  overview: PublishingOverview;
  ask: (verb: RequestVerb, release?: number) => Promise<void>;
}

const shownReleases = 10;

/** The release residents read, those one can go back to, and the buttons for it. */
export function ReleaseSection({ overview: { publisher, mayManage }, ask }: Props) {
  const { live, newest, isHeld, pages, releases, disk } = publisher;
  const now = new Date();
  const earlier = releases.filter(({ id }) => live !== null && id < live).slice(0, shownReleases);
  const [previous] = earlier;
  return (
    <Section title="Rilis">
      <Typography>
        {live === null ? 'Belum ada rilis.' : `Rilis ${live} tayang, ${pages?.toLocaleString('id-ID') ?? 0} halaman.`}
        {isHeld ? ` Publikasi ditahan; rilis terbaru adalah ${newest ?? '-'}.` : ''}
      </Typography>
      {disk ? (
        <Typography variant="pi" textColor="neutral700">
          Ruang penyimpanan server: sisa {gigabytesOf(disk.freeBytes)} dari {gigabytesOf(disk.totalBytes)}.
        </Typography>
      ) : null}
      {mayManage ? (
        <Flex gap={2} wrap="wrap">
          <ConfirmButton
            label="Bangun ulang semua"
            variant="secondary"
            question="Semua halaman dibuat ulang dari isi yang terbit. Situs tetap tayang selama itu."
            onConfirm={() => ask('rebuild')}
          />
          {isHeld ? (
            <ConfirmButton
              label="Lanjutkan publikasi"
              question="Rilis terbaru tayang dan semua isi yang menunggu diterbitkan."
              onConfirm={() => ask('resume')}
            />
          ) : null}
          {previous ? <RollbackButton release={previous} label="Kembalikan ke rilis sebelumnya" ask={ask} now={now} /> : null}
        </Flex>
      ) : null}
      {earlier.length > 0 ? (
        <Box tag="details" width="100%">
          <Typography tag="summary" style={{ cursor: 'pointer' }}>
            Rilis yang masih tersimpan
          </Typography>
          <Flex tag="ul" direction="column" alignItems="stretch">
            {earlier.map((release) => (
              <Flex key={release.id} tag="li" justifyContent="space-between" gap={2} wrap="wrap" paddingTop={2} paddingBottom={2}>
                <Typography variant="pi">
                  Rilis {release.id}, pukul {momentOf(release.at, now)}, {release.pages} halaman dibuat: {releaseReasonOf(release.reason)}
                </Typography>
                {mayManage ? (
                  <RollbackButton release={release} label={`Kembalikan ke rilis ${release.id}`} ask={ask} now={now} isSmall />
                ) : null}
              </Flex>
            ))}
          </Flex>
        </Box>
      ) : null}
    </Section>
  );
}

interface RollbackProps {
  release: ReleaseRow;
  label: string;
  ask: Props['ask'];
  now: Date;
  isSmall?: boolean;
}

function RollbackButton({ release, label, ask, now, isSmall = false }: RollbackProps) {
  return (
    <ConfirmButton
      label={label}
      variant={isSmall ? 'tertiary' : 'danger-light'}
      size="S"
      question={`Warga akan melihat situs seperti pukul ${momentOf(release.at, now)} (rilis ${release.id}). Yang terbit sesudahnya tersimpan, dan publikasi ditahan sampai Anda melanjutkannya.`}
      onConfirm={() => ask('rollback', release.id)}
    />
  );
}
