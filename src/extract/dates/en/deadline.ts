// Whether a date phrase says by when something that is asked for is due: "we ask you to answer [before the end of December]". In: tokens, the sentences, the phrase.
// Out: how it is asked (in the writers' own present, or told of somebody), or null. Such a date lies ahead of the day of the asking, whatever the tense around it.

import { type Tokens, wordAt } from '../../text/tokens.ts';
import type { Deadline } from '../expression.ts';
import { FINITE_PAST } from './tense.ts';

const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that', 'next', 'our', 'its']);
/** How far before the preposition, in tokens, the word of asking may stand. */
const REACH = 40;

/** Of the writers' own: what they ask as they write. */
const OWN =
  /^(?:ask|asks|request|requests|urge|urges|demand|demands|beg|implore|appeal|appeals|petition|insist|insists|expect|expects|require|requires|call|calls|please|kindly|must|order|orders|instruct|invite)$/;
/** Told of somebody, of a day of the past. */
const TOLD =
  /^(?:asked|requested|urged|demanded|begged|implored|appealed|petitioned|insisted|required|called|ordered|instructed|invited|asking|requesting|urging|demanding|begging|appealing|calling|insisting|pleading|pleaded)$/;
const NOUN_OR_VERB = /^(?:request|requests|demand|demands|appeal|appeals|petition|call|calls|order|orders)$/;

export function deadlineAround(t: Tokens, sentenceOf: readonly number[], first: number, end: number): Deadline | null {
  const at = leadOf(t, first);
  if (at === null) return null;
  const sentence = sentenceOf[first];
  let low = at;
  for (let i = at - 1; i >= 0 && at - i < REACH && sentenceOf[i] === sentence; i--) {
    low = i;
    const w = wordAt(t, i);
    if (w === ';' || FINITE_PAST.has(w) || isTold(t, i)) return null;
    if (TOLD.test(w)) return { told: true, since: beginOf(t, sentenceOf, i) };
    if (OWN.test(w) && asks(t, i))
      return { told: NOUN_OR_VERB.test(w) && toldAt(t, i), since: beginOf(t, sentenceOf, i) };
  }
  return low === at || wordAt(t, low) === 'and' ? asksAfter(t, sentenceOf, end) : null;
}

/** The place of "by", "before", "until", "no later than" in front of the phrase. */
function leadOf(t: Tokens, first: number): number | null {
  const at = DETERMINERS.has(wordAt(t, first - 1)) ? first - 2 : first - 1;
  const w = wordAt(t, at);
  if (/^(?:by|before|until|till)$/.test(w)) return at;
  return w === 'than' && wordAt(t, at - 1) === 'later' ? at - 1 : null;
}

/** `the men were released`, `they closed`: something that happened stands between, to which the date can belong. Not `be opened`, `asked`, `the closed gate`. */
function isTold(t: Tokens, i: number): boolean {
  const w = wordAt(t, i);
  if (!w.endsWith('ed') || w.length < 5 || TOLD.test(w)) return false;
  return /^(?:he|she|it|they|we|i|who|which|had|was|were)$/.test(wordAt(t, i - 1));
}

/** `must`, `please`, and verbs and nouns of asking; "in order to" and "his calls" that nobody is told of are none. */
const asks = (t: Tokens, i: number): boolean =>
  !(wordAt(t, i) === 'order' && wordAt(t, i - 1) === 'in') && !/^(?:not|never|cannot)$/.test(wordAt(t, i - 1));

/** `their request that …`: told; `we request`, `our request`: the writers' own. */
const toldAt = (t: Tokens, i: number): boolean => /^(?:his|her|their|its|the|s)$/.test(wordAt(t, i - 1));

/** `Before the end of January you must …`: the asking stands behind. */
function asksAfter(t: Tokens, sentenceOf: readonly number[], end: number): Deadline | null {
  const sentence = sentenceOf[end - 1];
  for (let i = end; i < t.count && i < end + 10 && sentenceOf[i] === sentence; i++) {
    if (FINITE_PAST.has(wordAt(t, i))) return null;
    const own = /^(?:we|i)$/.test(wordAt(t, i)) && OWN.test(wordAt(t, i + 1));
    if (own || /^(?:please|must)$/.test(wordAt(t, i))) return { told: false, since: beginOf(t, sentenceOf, end - 1) };
  }
  return null;
}

/** Where the sentence of a token begins. */
function beginOf(t: Tokens, sentenceOf: readonly number[], i: number): number {
  let first = i;
  while (first > 0 && i - first < 2 * REACH && sentenceOf[first - 1] === sentenceOf[i]) first--;
  return t.from[first] ?? 0;
}
