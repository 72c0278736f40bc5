import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient, useForm, useNotification } from '@strapi/strapi/admin';
import type { ReviewPanel } from '../../desk/review/review-panel.ts';
import type { ReviewStep } from '../../desk/review/review-states.ts';
import { StatusBadge } from '../parts/StatusBadge.tsx';
import { StepDialog } from './StepDialog.tsx';
import { useEditedDocument } from './use-edited-document.ts';
import { useKeptNote } from './use-kept-note.ts';
import { stateWords, stepWords, timeOf } from './review-words.ts';
import { wordsOf } from './use-desk.ts';

interface Props {
  review: ReviewPanel;
  /** The entry was saved since: a step would be refused. */
  isStale: boolean;
  entry: { type: string; id: string; model: string; collectionType: string };
  onDone(): void;
}

export function ReviewSteps({ review, isStale, entry, onDone }: Props) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const isModified = useForm('ReviewSteps', (state) => state.modified);
  const { refetch } = useEditedDocument(entry);
  const note = useKeptNote(entry);
  const [isBusy, setIsBusy] = useState(false);

  // Not when somebody else decided meanwhile.
  const asking = review.steps.find((step) => step === note.asking);

  const take = async (step: ReviewStep, text = ''): Promise<void> => {
    setIsBusy(true);
    try {
      const body = { version: review.version, ...(step === 'ajukan' ? { changeNote: text } : { comment: text }) };
      await post(`/desk/review/${entry.type}/${entry.id}/${step}`, body);
      toggleNotification({ type: 'success', message: stepWords[step].done });
      note.end(step);
      // The note was written into the entry: the form must not put the old one back.
      if (step === 'ajukan') refetch();
    } catch (error) {
      toggleNotification({ type: 'danger', message: wordsOf(error) });
    } finally {
      setIsBusy(false);
      onDone();
    }
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <ReviewText review={review} />
      {isModified && review.steps.length > 0 ? <Typography variant="pi">Simpan dahulu perubahan pada formulir.</Typography> : null}
      {review.steps.includes('setujui') && review.refusals.approve ? <Typography variant="pi">{review.refusals.approve}</Typography> : null}
      {review.steps.map((step) => (
        <Button
          key={step}
          variant={step === 'kembalikan' || step === 'tarik' ? 'tertiary' : step === 'setujui' ? 'success' : 'secondary'}
          disabled={isModified || isBusy || isStale || (step === 'setujui' && review.refusals.approve !== null)}
          fullWidth
          // Long words take two lines in the narrow panel.
          style={{ height: 'auto', minHeight: '3.2rem', paddingBlock: 6 }}
          onClick={() => (stepWords[step].question ? note.open(step) : void take(step))}
        >
          {stepWords[step].button}
        </Button>
      ))}
      {asking ? (
        <StepDialog
          step={asking}
          faults={review.faults}
          text={note.texts[asking] ?? (asking === 'ajukan' ? review.changeNote : '')}
          isBusy={isBusy || isStale}
          onWrite={(text) => note.write(asking, text)}
          onCancel={note.close}
          onConfirm={(text) => void take(asking, text)}
        />
      ) : null}
    </Flex>
  );
}

/** The state in words, who brought it there, and what the reviewer said. */
function ReviewText({ review }: { review: ReviewPanel }) {
  const { state, needsReview, submittedBy, submittedAt, decidedBy, decidedAt, comment, unapprovedPlan } = review;
  const { label, tone, help } = stateWords[state];
  const lines = [needsReview ? help : 'Jenis ini boleh langsung diterbitkan tanpa tinjauan.'];
  if (state !== 'draf' && submittedBy && submittedAt) lines.push(`Diajukan ${submittedBy}, ${timeOf(submittedAt)}.`);
  if (decidedBy && decidedAt)
    lines.push(`${state === 'perlu-perbaikan' ? 'Dikembalikan' : 'Disetujui'} ${decidedBy}, ${timeOf(decidedAt)}.`);
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} role="status">
      <StatusBadge tone={tone} label={label} />
      {lines.map((line) => (
        <Typography key={line} variant="pi" textColor="neutral700">
          {line}
        </Typography>
      ))}
      {unapprovedPlan ? (
        <Typography variant="pi" textColor="warning700">
          Jadwal terbit {timeOf(unapprovedPlan)} WITA akan ditolak bila isi ini belum disetujui.
        </Typography>
      ) : null}
      {comment ? (
        <Typography tag="blockquote" variant="omega" style={{ overflowWrap: 'anywhere', borderLeft: '3px solid #f29d41', paddingLeft: 8 }}>
          {comment}
        </Typography>
      ) : null}
    </Flex>
  );
}
