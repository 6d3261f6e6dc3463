// The sentences of one source that speak of messages although no claim of one was made of them. In: its sentences, its claims, the names in them. Out: each with why; and those that show too little to be listed,
// but tell what may be an answer to something asked elsewhere, or stand right behind a message.

import type { Claim } from '../../model/claim.ts';
import type { EntityKind } from '../../model/rooms/entities.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { KeptMessage } from '../../model/told-message.ts';
import { isClauseOfOutcome } from './came-of-it.ts';
import { beginsEntry, isFurniture } from './furniture.ts';
import { type SpeaksOfMessage, speaksOfMessage } from './speaks-of-message.ts';

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
/** So many sentences behind a message are kept whatever they tell: what became of it stands there more often than anywhere else. */
const MOST_BEHIND = 4;
/** Shorter, the rest of a sentence tells nothing. */
const FEWEST_WORDS = 3;

export function toldMessages(
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  { mentions, publisher }: InSource,
): readonly KeptMessage[] {
  const claimed = claims.filter(({ kind }) => kind === 'communication').map(({ passage }) => passage);
  const dates = claims.filter((claim) => claim.kind === 'date' && claim.edtf !== null && claim.type === 'date');
  // Who tells the paper that prints it sends nobody a message.
  const names = namesOf(mentions.filter(({ name }) => publisher === null || !isNameOf(publisher, name)));
  let since = Number.POSITIVE_INFINITY;
  return sentences.flatMap((sentence): KeptMessage[] => {
    const own = claimed.filter((one) => one.start < sentence.end && sentence.start < one.end);
    // A line of the frame is no sentence of the story; what is another entry's is right behind nothing of the one before.
    if (own.length === 0 && isFurniture(sentence.words)) return [];
    since = beginsEntry(sentence.words) ? Number.POSITIVE_INFINITY : since + 1;
    const rest = own.length === 0 ? sentence : restOf(sentence, Math.max(...own.map(({ end }) => end)));
    if (own.length > 0) since = 0;
    if (rest === null || rest.words.length > LONGEST) return [];
    const { start, end, words } = rest;
    const days = dates.flatMap((claim) =>
      claim.kind === 'date' && start <= claim.passage.start && claim.passage.start < end ? (claim.edtf ?? []) : [],
    );
    const named = names(words);
    const found = speaksOfMessage(words, { names: named, days: days.length });
    const { strength, reasons, back, again, answerAt } = found ?? NOTHING;
    const isListed = own.length === 0 && strength >= ENOUGH;
    const behind =
      since <= MOST_BEHIND && (since > 0 || back !== null || again || isClauseOfOutcome(words)) ? since : null;
    if (isListed) since = 0;
    if (!isListed && back === null && !again && behind === null) return [];
    const kept: KeptMessage = {
      ...{ start, end, words, reasons, strength: isListed ? strength : 0, behind, back, again },
      ...{ names: named, days },
    };
    if (!isListed || answerAt === null) return [kept];
    const answer = words.slice(answerAt);
    const from = end - [...answer].length;
    return [kept, { ...kept, start: from, words: answer, reasons: [], strength: 0, behind: 0, days: [] }];
  });
}

const NOTHING: SpeaksOfMessage = { strength: 0, reasons: [], back: null, again: false, answerAt: null };

/** `The Bureau wrote to him on 4 June; he answered in one line`: behind the words that were read as a message. */
function restOf({ start, end, words }: Sentence, from: number): Sentence | null {
  const left = [...words].slice(from - start).join('');
  const rest = left.replace(/^[^\p{L}\p{N}«“"(]+/u, '');
  if ((rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < FEWEST_WORDS) return null;
  return { start: from + [...left].length - [...rest].length, end, words: rest };
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
