// The sentences of one source that speak of messages although no claim of one was made of them. In: its sentences, its claims, the names in them. Out: each with why, those that show most first; and those that
// show too little to be listed, but tell what may be an answer to something asked elsewhere.

import type { Claim } from '../../model/claim.ts';
import type { EntityKind } from '../../model/rooms/entities.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { KeptMessage } from '../../model/told-message.ts';
import { speaksOfMessage } from './speaks-of-message.ts';

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

interface InSource {
  readonly mentions: readonly { readonly kind: EntityKind; readonly name: string }[];
  readonly publisher: string | null;
}

/** What shows less is not listed. */
const ENOUGH = 2.5;
/** Longer, it is a page that nobody cut into sentences. */
const LONGEST = 900;

export function toldMessages(
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  { mentions, publisher }: InSource,
): readonly KeptMessage[] {
  const claimed = claims.filter(({ kind }) => kind === 'communication').map(({ passage }) => passage);
  const dates = claims.filter((claim) => claim.kind === 'date' && claim.edtf !== null && claim.type === 'date');
  // Who tells the paper that prints it sends nobody a message.
  const names = namesOf(mentions.filter(({ name }) => publisher === null || !isNameOf(publisher, name)));
  return sentences.flatMap(({ start, end, words }): KeptMessage[] => {
    if (words.length > LONGEST || claimed.some((one) => one.start < end && start < one.end)) return [];
    const days = dates.flatMap((claim) =>
      claim.kind === 'date' && start <= claim.passage.start && claim.passage.start < end ? (claim.edtf ?? []) : [],
    );
    const named = names(words);
    const found = speaksOfMessage(words, { names: named, days: days.length });
    if (found === null || (found.strength < ENOUGH && found.back === null && !found.again)) return [];
    const { strength, reasons, back, again } = found;
    return [
      { start, end, words, reasons, strength: strength < ENOUGH ? 0 : strength, back, again, names: named, days },
    ];
  });
}

/** Those that stand in a sentence, by whole words; the longest where one is part of another. */
function namesOf(mentions: readonly { readonly kind: EntityKind; readonly name: string }[]) {
  const byWord = new Map<string, { name: string; words: string }[]>();
  for (const { kind, name } of mentions) {
    const words = normaliseForSearch(name);
    if (kind === 'place' || words.length < 3) continue;
    for (const form of new Set([words, ...(kind === 'person' ? lastOf(words) : [])])) {
      const first = form.split(' ', 1)[0] ?? '';
      const known = byWord.get(first) ?? [];
      if (!known.some((one) => one.words === form)) byWord.set(first, [...known, { name, words: form }]);
    }
  }
  return (sentence: string): readonly string[] => {
    const text = ` ${normaliseForSearch(sentence)} `;
    const found = [...new Set(text.trim().split(' '))]
      .flatMap((word) => byWord.get(word) ?? [])
      .filter(({ words }) => text.includes(` ${words} `));
    const longest = found
      .filter(({ words }) => !found.some((other) => other.words !== words && other.words.includes(words)))
      .map(({ name }) => name);
    return [...new Set(longest)];
  };
}

/** `Mirrow Press Agency`, also as `MPA`. */
function isNameOf(publisher: string, name: string): boolean {
  const [own, called] = [normaliseForSearch(publisher), normaliseForSearch(name)];
  const initials = own
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('');
  return own.includes(called) || called.includes(own) || (called.length > 2 && initials === called);
}

/** By the last of several names a person is meant as well. */
function lastOf(words: string): readonly string[] {
  const last = words.split(' ').slice(1).at(-1);
  return last === undefined || last.length < 4 ? [] : [last];
}
