import type { FileEntry } from '../data/contract/file.ts';
import type { IconName } from './icons.ts';
import type { Tone } from './tone.ts';

export interface CardBadge {
  label: string;
  tone?: Tone;
}
/** A link with a few words, in a list of cards. */
export interface CardItem {
  href: string;
  title: string;
  text?: string;
  /** Short facts under the text: "Gratis", "Disdukcapil". */
  meta?: string[];
  badges?: CardBadge[];
  icon?: IconName;
  /** A cover instead of the drawing. */
  cover?: FileEntry;
  /** How far it is, 0-100; the meta says the same. */
  percent?: number;
  /** For a page that narrows the list. */
  class?: string;
}
