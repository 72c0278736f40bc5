import { Button, Field, Modal, Textarea, Typography } from '@strapi/design-system';
import type { ReviewStep } from '../../desk/review/review-states.ts';
import { stepWords } from './review-words.ts';

interface Props {
  step: ReviewStep;
  /** How many of the publish rules the draft breaks. */
  faults: number;
  text: string;
  isBusy: boolean;
  onWrite(text: string): void;
  onCancel(): void;
  onConfirm(text: string): void;
}

/** Asks for what a step must not go without. */
export function StepDialog({ step, faults, text, isBusy, onWrite, onCancel, onConfirm }: Props) {
  const { button, question } = stepWords[step];
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => (isOpen ? undefined : onCancel())}>
      <Modal.Content>
        <Modal.Header closeLabel="Tutup">
          <Modal.Title>{button}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Field.Root name="text" required hint={question?.hint}>
            <Field.Label>{question?.label}</Field.Label>
            <Textarea
              value={text}
              maxLength={1000}
              // Whoever was writing goes on where they were.
              autoFocus
              onFocus={({ target }) => target.setSelectionRange(text.length, text.length)}
              onChange={(event) => onWrite(event.target.value)}
            />
            <Field.Hint />
          </Field.Root>
          {step === 'ajukan' && faults > 0 ? (
            <Typography variant="pi" tag="p" textColor="warning700">
              {faults} hal belum lengkap, lihat &ldquo;Sebelum terbit&rdquo;. Editor baru dapat menyetujui setelah semuanya diisi.
            </Typography>
          ) : null}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onCancel}>
            Batal
          </Button>
          <Button disabled={isBusy || text.trim() === ''} onClick={() => onConfirm(text)}>
            {button}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
