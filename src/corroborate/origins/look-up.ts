// Texts look up their fingerprints: which other texts have several of them near one another in the same order. In: the texts, and each of their prints with its carriers. Out: pairs to be compared word by word.
//
// The work for a text depends on its own length and not on how many others there are: of one print few carriers are met (print.ts). A story that is reprinted oftener is therefore met at its first carriers only,
// which join all of them.

import type { ObjectId } from '../../model/ids.ts';
import { addTo } from '../../model/lists-by-key.ts';
import { FEWEST_FORMULA } from './compare-texts.ts';
import { type Fingerprint, SHINGLE, WINDOW } from './fingerprints.ts';
import { type Carrier, metBy, type Print } from './print.ts';

export interface EnteringText {
  readonly source: ObjectId;
  readonly publisher: string | null;
  readonly prints: readonly Fingerprint[];
}

export interface KnownPrints {
  of(hash: number): Print;
  /** Every carrier. Asked for where a text stands for all that carry a formula. */
  carriersOf(hash: number): readonly Carrier[];
}

export type PairOfTexts = readonly [a: ObjectId, b: ObjectId];

/** Two prints of words that do not overlap, near one another in both texts, are no chance. */
const FEWEST_MEETINGS = 2;
/** Of formulas it takes more, and that they reach as far as those of so many words do that a formula is told (compare-texts.ts): the first of its prints begins within WINDOW rows of words, the last as near its end. */
const FEWEST_FORMULAS = 5;
const REACH_OF_FORMULAS = FEWEST_FORMULA - (SHINGLE - 1) - 2 * (WINDOW - 1) - 1;
const NEAR = 120;
/** Words put in or left out between two meetings. */
const SHIFT = 30;

interface Meeting {
  readonly at: number;
  readonly there: number;
  readonly formula: boolean;
}

export function lookUp(texts: readonly EnteringText[], known: KnownPrints): readonly PairOfTexts[] {
  const pairs = new Map<string, PairOfTexts>();
  for (const text of texts)
    for (const [other, meetings] of meetingsOf(text, known)) {
      const pair: PairOfTexts = text.source < other ? [text.source, other] : [other, text.source];
      if (isNoChance(meetings)) pairs.set(pair.join(' '), pair);
    }
  return [...pairs].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, pair]) => pair);
}

/** Each as it is seen from the first of the two texts: so they are the same whichever of them is looked up. */
function meetingsOf(text: EnteringText, known: KnownPrints): ReadonlyMap<ObjectId, readonly Meeting[]> {
  const meetings = new Map<ObjectId, Meeting[]>();
  for (const { hash, at } of text.prints) {
    const print = known.of(hash);
    for (const other of metBy(text, print, () => known.carriersOf(hash))) {
      const [here, there] = text.source < other.source ? [at, other.at] : [other.at, at];
      const meeting: Meeting = { at: here, there, formula: print.formula };
      addTo(meetings, other.source, meeting);
    }
  }
  return meetings;
}

/** Some meeting has enough others near it, in the same order and nearly at the same distance in both texts. */
function isNoChance(meetings: readonly Meeting[]): boolean {
  if (meetings.length < FEWEST_MEETINGS) return false;
  const ordered = meetings.toSorted((x, y) => x.at - y.at);
  return ordered.some((first, n) => {
    let [apart, formulas, last, reach] = [first.formula ? 0 : 1, 1, first.at, 0];
    for (let i = n + 1; i < ordered.length; i++) {
      const next = ordered[i];
      if (next === undefined || next.at - first.at > NEAR) break;
      if (Math.abs(next.at - next.there - (first.at - first.there)) > SHIFT) continue;
      formulas++;
      reach = next.at - first.at;
      // Prints of words that overlap are one row of words.
      if (next.formula || next.at - last < OVERLAP) continue;
      apart++;
      last = next.at;
    }
    return apart >= FEWEST_MEETINGS || (formulas >= FEWEST_FORMULAS && reach >= REACH_OF_FORMULAS);
  });
}

const OVERLAP = 4;
