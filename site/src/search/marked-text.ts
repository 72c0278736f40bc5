import { wordsOf } from './words.ts';

/** A piece of a text, and whether it is one of the words that were found. */
export interface MarkedPiece {
  text: string;
  isFound: boolean;
}

/** Takes a text apart at the words that fit the query; the pieces joined are the text again. */
export function markWords(text: string, found: ReadonlySet<string>): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  for (const part of text.split(/([^\s/(),.;:!?“”"–]+)/)) {
    if (part === '') continue;
    const isFound = wordsOf(part).some((word) => found.has(word));
    const last = pieces[pieces.length - 1];
    if (last?.isFound === isFound) last.text += part;
    else pieces.push({ text: part, isFound });
  }
  return pieces;
}
