import { Flex, Status, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { PublishCheck } from '../../desk/writing-help/publish-check.ts';
import { useAskOnReturn, useDesk } from '../desk/use-desk.ts';
import { typeOfModel } from '../parts/type-of-model.ts';
import { FieldList } from './FieldList.tsx';

/** What Strapi's edit view tells a side panel. */
interface PanelProps {
  activeTab: 'draft' | 'published' | null;
  model: string;
  documentId?: string;
  document?: { documentId?: string; updatedAt?: string };
}

const title = 'Sebelum terbit';

/** Beside the form: everything that would refuse the publish, before anyone presses it. */
export function CheckPanel({ activeTab, model, documentId, document }: PanelProps) {
  const id = document?.documentId ?? documentId;
  const isDraft = model.startsWith('api::') && activeTab === 'draft' && id !== undefined && id !== 'create' && document !== undefined;
  const type = typeOfModel(model);
  const check = useDesk<PublishCheck>(isDraft ? `/desk/publish-check/${type}/${id}` : undefined, String(document?.updatedAt));
  useAskOnReturn(check);
  const { data, isMissing, error } = check;
  if (!isDraft || isMissing) return null;
  if (error) return { title, content: <Typography variant="pi">{error}</Typography> };
  if (!data) return { title, content: <Typography variant="pi">Memeriksa…</Typography> };
  return { title, content: <Check check={data} /> };
}

function Check({ check: { faults, score } }: { check: PublishCheck }) {
  const isModified = useForm('PublishCheck', (state) => state.modified);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Status variant={faults.length > 0 ? 'warning' : 'success'} size="S">
        <Typography tag="span" fontWeight="bold">
          {faults.length > 0 ? `${faults.length} hal perlu dilengkapi` : 'Isian wajib sudah lengkap'}
        </Typography>
      </Status>
      <FieldList items={faults} />
      {score ? (
        <Typography variant="pi" textColor="neutral700">
          Standar pelayanan: {score.filled} dari {score.total} komponen terisi.
        </Typography>
      ) : null}
      {isModified ? (
        <Typography variant="pi" textColor="neutral600">
          Diperiksa pada isi yang tersimpan. Simpan untuk memeriksa lagi.
        </Typography>
      ) : null}
    </Flex>
  );
}
