// Which mentions are compared at all: those that have a kind of deed and a particular in common. In: mentions. Out: pairs of places in the list, each once. Near-linear: a block that
// is too large is cut by year, by month, by day; what is still too large is compared with its neighbours in time alone.

import { addTo } from '../../model/lists-by-key.ts';
import { nameKeysOf } from '../../resolve/names/name-key.ts';
import { contentWords } from '../content-words.ts';
import { countedTerm, tellingNumber } from './compare-events.ts';
import type { EventMention } from './event-mention.ts';

/** The largest block whose members are all compared with one another. */
const BLOCK = 60;
/** Of a larger one that cannot be cut any more: so many neighbours on either side. */
const NEIGHBOURS = 12;

export function* pairsToCompare(mentions: readonly EventMention[]): Generator<readonly [number, number]> {
  const blocks = new Map<string, number[]>();
  mentions.forEach((mention, at) => {
    for (const key of keysOf(mention)) {
      addTo(blocks, key, at);
    }
  });
  const seen = new Set<number>();
  for (const key of [...blocks.keys()].sort())
    for (const [a, b] of pairsIn(blocks.get(key) ?? [], mentions, 4)) {
      const pair = Math.min(a, b) * mentions.length + Math.max(a, b);
      if (seen.has(pair)) continue;
      seen.add(pair);
      yield [Math.min(a, b), Math.max(a, b)];
    }
}

/** Words count only two together, or one with a place: one alone is in the labels of half a case. */
function keysOf(mention: EventMention): ReadonlySet<string> {
  const { deed, victims, others, place } = mention;
  const words = [...new Set([...mention.words, ...mention.harmed])].slice(0, MOST_WORDS);
  const keys = new Set<string>();
  for (const id of [...victims, ...others]) keys.add(`${deed} ${id}`);
  if (place !== null) keys.add(`${deed} ${place}`);
  // "The market of Tarsel" lies in Tarsel, in whatever script.
  for (const word of contentWords(mention.where ?? mention.one.claim.where).slice(0, MOST_WORDS))
    for (const key of nameKeysOf(word).slice(0, 1)) keys.add(`${deed} at ${key}`);
  for (const word of words) keys.add(`${deed} ${word}`);
  const term = countedTerm(mention);
  if (term !== null) keys.add(`${deed} over ${term}`);
  for (const where of mention.around)
    for (const word of contentWords(where).slice(0, MOST_WORDS))
      for (const key of nameKeysOf(word).slice(0, 1)) keys.add(`${deed} at ${key}`);
  const number = tellingNumber(mention);
  if (number !== null) keys.add(`${deed} number ${number}`);
  return keys;
}

const MOST_WORDS = 8;

function* pairsIn(
  block: readonly number[],
  mentions: readonly EventMention[],
  digits: number,
): Generator<readonly [number, number]> {
  if (block.length < 2) return;
  if (block.length <= BLOCK) {
    for (const [i, a] of block.entries()) for (const b of block.slice(i + 1)) yield [a, b];
    return;
  }
  if (digits > 10) {
    for (const [i, a] of block.entries()) for (const b of block.slice(i + 1, i + 1 + NEIGHBOURS)) yield [a, b];
    return;
  }
  const cut = new Map<string, number[]>();
  const wide: number[] = [];
  for (const at of block) {
    const time = timeOf(mentions[at], digits);
    if (time === null) wide.push(at);
    else if (!cut.has(time)) cut.set(time, [at]);
    else cut.get(time)?.push(at);
  }
  for (const a of wide.slice(0, WIDE)) for (const b of block) if (a !== b) yield [a, b];
  for (const time of [...cut.keys()].sort()) yield* pairsIn(cut.get(time) ?? [], mentions, digits + 3);
}

/** So many that are undated, or dated wider than the cut, are compared with all of a large block. */
const WIDE = 20;

/** The year, month or day a mention is of; null where it can be of several. */
function timeOf(mention: EventMention | undefined, digits: number): string | null {
  const [from, to] = [mention?.span.from ?? null, mention?.span.to ?? null];
  if (from === null || to === null) return null;
  const first = from.slice(0, digits);
  return first === to.slice(0, digits) ? first : null;
}
