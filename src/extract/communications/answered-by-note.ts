// The note of one government or mission to another body, which has no foot of its own, and the letters that it goes back to. In: what was found, the drafts of a paper. Out: a draft for each such letter.

import type { CommunicationDraft, Found } from '../drafts.ts';
import { earlierLetters } from './reply.ts';

export const isNote = ({ medium, confidence }: CommunicationDraft): boolean =>
  medium === 'note' && confidence === 'certain';

/** `presents its compliments … and, with reference to the letter of …`: a note says what it answers, as a letter does. */
export function answeredByNote(found: Found, drafts: readonly CommunicationDraft[]): readonly CommunicationDraft[] {
  const note = drafts.find(isNote);
  if (note === undefined) return [];
  const earlier = earlierLetters(found, { ...note, houses: [], copiesTo: [], asks: note.asks.length > 0 });
  // It answers what its first sentence names; what a later one speaks of can be anybody's.
  const end = sentenceEndAt(found, note.at.from);
  return earlier.map((draft) =>
    draft.at.from < end ? draft : { ...draft, by: [], to: [], answer: null, answerAsOf: null },
  );
}

function sentenceEndAt({ prepared: { tokens: t, sentences } }: Found, at: number): number {
  const own = sentences.find(({ end }) => (t.to[end - 1] ?? 0) > at);
  return own === undefined ? at : (t.to[own.end - 1] ?? at);
}
