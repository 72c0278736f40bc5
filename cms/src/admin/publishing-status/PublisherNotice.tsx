import { Alert } from '@strapi/design-system';
import type { PublisherSummary } from '../../publishing/status-answers.ts';
import { describeObstacle } from './describe-status.ts';

/** Says what keeps every publish from residents; nothing while all is well. */
export function PublisherNotice({ publisher }: { publisher: PublisherSummary }) {
  const obstacle = describeObstacle(publisher, new Date());
  if (obstacle !== undefined)
    return (
      <Alert closeLabel="Tutup" title="Gangguan penerbitan" variant="danger">
        {obstacle}
      </Alert>
    );
  if (!publisher.isHeld) return null;
  return (
    <Alert closeLabel="Tutup" title="Publikasi ditahan" variant="warning">
      Situs menampilkan rilis sebelumnya. Isi yang terbit sesudahnya tersimpan dan tayang setelah publikasi dilanjutkan.
    </Alert>
  );
}
