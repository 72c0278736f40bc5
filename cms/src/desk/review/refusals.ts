import { historyRefusal } from '../../publish-rules/append-only.ts';
import type { Values } from '../../publish-rules/form-schema.ts';
import { foreignRefusal } from '../limits/agency-limits.ts';
import type { Person } from '../person.ts';
import { mayPublish, mayPublishWithoutReview, mayReview, mayWrite, onlyReads } from '../roles/rights.ts';
import { afterEvent, isCleared, type ReviewState } from './review-states.ts';

/**
 * Why the desk would refuse a person what the buttons of an entry do, in words for them; null where it would not. The server
 * refuses with these same words, and the buttons are off for these same reasons.
 */
export interface Refusals {
  save: string | null;
  /** Withdraws what is published too. */
  remove: string | null;
  withdraw: string | null;
  approve: string | null;
  publish: string | null;
  /** With changes that are not saved yet: Publish saves them first. */
  publishChanged: string | null;
}
export interface EntryFacts {
  type: string;
  /** Undefined for an entry that is not saved yet. */
  draft: Values | undefined;
  state: ReviewState;
  isPublished: boolean;
  /** How many of the publish rules the draft breaks. */
  faults: number;
}

export function refusalsOf(person: Person, { type, draft, state, isPublished, faults }: EntryFacts): Refusals {
  const change =
    (onlyReads(person, type) ? 'Anda hanya dapat membaca isi ini.' : undefined) ??
    foreignRefusal(person, type, draft) ??
    (isPublished ? historyRefusal(type) : undefined);
  const publish = publishRefusal(person, type, state);
  const withdraw = withdrawalRefusal(person, type) ?? change ?? null;
  return {
    save: change ?? null,
    remove: isPublished ? withdraw : (change ?? null),
    withdraw,
    approve: approvalRefusal(faults) ?? null,
    publish: publish ?? (faults > 0 ? `Belum bisa diterbitkan: ${incomplete(faults)}` : null),
    publishChanged: change ?? publishRefusal(person, type, afterEvent(state, 'simpan', isPublished)) ?? null,
  };
}

/** Nobody publishes what no one else approved, but for what goes out without a review. */
export function publishRefusal(person: Person, type: string, state: ReviewState): string | undefined {
  if (!mayPublish(person, type)) {
    const notYours = 'Anda tidak berizin menerbitkan isi ini';
    return mayWrite(person, type) ? `${notYours}: Editor menerbitkannya setelah disetujui.` : `${notYours}.`;
  }
  return mayPublishWithoutReview(person, type) ? undefined : unclearedRefusal(state, mayReview(person, type));
}

/** Of a state that may not go out to residents. */
export function unclearedRefusal(state: ReviewState, mayApprove: boolean): string | undefined {
  if (isCleared(state)) return undefined;
  return `Belum bisa diterbitkan: ${whyUncleared(state, mayApprove)}`;
}

export function withdrawalRefusal(person: Person, type: string): string | undefined {
  return mayPublish(person, type) ? undefined : 'Anda tidak berizin menarik isi yang sudah terbit.';
}

/** An approval of what the publish rules refuse would lead nowhere: mending it takes the approval away. */
export function approvalRefusal(faults: number): string | undefined {
  return faults > 0 ? `Belum bisa disetujui: ${incomplete(faults)} Lengkapi, atau kembalikan untuk diperbaiki.` : undefined;
}

function whyUncleared(state: ReviewState, mayApprove: boolean): string {
  switch (state) {
    case 'menunggu-tinjauan':
      return mayApprove ? 'isi ini masih menunggu tinjauan. Setujui dahulu.' : 'isi ini masih menunggu tinjauan Editor.';
    case 'perlu-perbaikan':
      return 'isi ini dikembalikan untuk diperbaiki. Ajukan lagi setelah diperbaiki.';
    default:
      return 'perubahan ini belum disetujui. Simpan, lalu ajukan untuk ditinjau.';
  }
}

function incomplete(faults: number): string {
  return `${faults} hal perlu dilengkapi, lihat "Sebelum terbit".`;
}
