import { useState } from 'react';
import type { ReviewStep } from '../../desk/review/review-states.ts';

interface Note {
  /** The step whose dialog is open. */
  asking?: ReviewStep;
  /** What was typed, by step; also after the dialog was closed without taking the step. */
  texts: Partial<Record<ReviewStep, string>>;
}

/**
 * What a person is writing to go with a step of the review of this entry. Kept outside of the panel, which the admin makes
 * anew when the window becomes narrow or a first save opens the entry at its own address, and over a reload of the page.
 */
export function useKeptNote(entry: { type: string; id: string }) {
  const key = `palopo/catatan/${entry.type}/${entry.id}`;
  const [note, setNote] = useState(() => JSON.parse(sessionStorage.getItem(key) ?? '{"texts":{}}') as Note);
  const keep = (change: Partial<Note>): void => {
    const changed = { ...note, ...change };
    sessionStorage.setItem(key, JSON.stringify(changed));
    setNote(changed);
  };
  return {
    ...note,
    open: (step: ReviewStep) => keep({ asking: step }),
    write: (step: ReviewStep, text: string) => keep({ texts: { ...note.texts, [step]: text } }),
    close: () => keep({ asking: undefined }),
    /** The step was taken. */
    end: (step: ReviewStep) => keep({ asking: undefined, texts: { ...note.texts, [step]: undefined } }),
  };
}
