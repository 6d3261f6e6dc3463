// New texts look up their fingerprints: which known texts have several of them near one another in the same order. In: the prints of the new texts, and for each print the texts that carry it already.
// Out: pairs to be compared word by word, the prints to be kept, and pairs that must be compared again, since words of theirs have now been found to be those of a site or a formula.
//
// The work for a text depends on its own length and not on how many others there are: of one print at most MOST_CARRIERS texts are kept, of one publisher PAGES_OF_ONE_SITE. A story that is reprinted oftener
// is therefore met at its first carriers only, which join all of them.

import type { ObjectId } from '../../model/ids.ts';
import type { Fingerprint } from './fingerprints.ts';

/** A text that has a print, and where. `publisher`: normalised; null where it is not known. */
export interface Carrier {
  readonly source: ObjectId;
  readonly publisher: string | null;
  readonly at: number;
}

export interface EnteringText {
  readonly source: ObjectId;
  readonly publisher: string | null;
  readonly prints: readonly Fingerprint[];
}

export type PairOfTexts = readonly [a: ObjectId, b: ObjectId];

export interface LookUp {
  readonly pairs: readonly PairOfTexts[];
  /** The new carriers of hashes, after those they had. */
  readonly kept: ReadonlyMap<number, readonly Carrier[]>;
  /** Of each text with a print that is now one of its site, the other carriers of that print. */
  readonly again: ReadonlyMap<ObjectId, ReadonlySet<ObjectId>>;
  /** Texts with a print that has now as many carriers as are kept: it is a formula. */
  readonly formulas: ReadonlySet<ObjectId>;
}

/** A row of words on so many pages of one publisher belongs to the site. */
export const PAGES_OF_ONE_SITE = 3;
/** A row of words in so many texts is a formula. */
export const MOST_CARRIERS = 16;
/** Of a formula a new text meets the first carriers only, which stand for all. */
const MET_OF_FORMULA = 4;
/** Two prints of words that do not overlap, near one another in both texts, are no chance. */
const FEWEST_MEETINGS = 2;
/** Of formulas it takes more. */
const FEWEST_FORMULAS = 5;
const NEAR = 120;
/** Words put in or left out between two meetings. */
const SHIFT = 30;

interface Meeting {
  readonly at: number;
  readonly there: number;
  readonly formula: boolean;
}

/** `carriers` is added to: it must hold every print of `texts`, be it with an empty list. Texts are entered in the order of their ids. */
export function lookUp(texts: readonly EnteringText[], carriers: Map<number, Carrier[]>): LookUp {
  const pairs = new Map<string, PairOfTexts>();
  const again = new Map<ObjectId, Set<ObjectId>>();
  const kept = new Map<number, Carrier[]>();
  const formulas = new Set<ObjectId>();
  for (const text of texts.toSorted((a, b) => (a.source < b.source ? -1 : 1))) {
    const meetings = new Map<ObjectId, Meeting[]>();
    for (const { hash, at } of text.prints) {
      const known = carriers.get(hash) ?? [];
      const ofSite = text.publisher === null ? [] : known.filter(({ publisher }) => publisher === text.publisher);
      const site = ofSite.length >= PAGES_OF_ONE_SITE;
      const formula = known.length >= MOST_CARRIERS;
      for (const carrier of formula ? known.slice(0, MET_OF_FORMULA) : known)
        if (!site || carrier.publisher !== text.publisher)
          listed(meetings, carrier.source, { at, there: carrier.at, formula });
      if (site || formula) continue;
      const carrier: Carrier = { source: text.source, publisher: text.publisher, at };
      carriers.set(hash, [...known, carrier]);
      kept.set(hash, [...(kept.get(hash) ?? []), carrier]);
      if (ofSite.length === PAGES_OF_ONE_SITE - 1) for (const { source } of ofSite) carry(again, source, known);
      if (known.length === MOST_CARRIERS - 1) for (const { source } of known) formulas.add(source);
    }
    for (const [other, these] of meetings) if (isNoChance(these)) put(pairs, text.source, other);
  }
  return { pairs: sorted(pairs), kept, again, formulas };
}

function listed(lists: Map<ObjectId, Meeting[]>, source: ObjectId, meeting: Meeting): void {
  const known = lists.get(source);
  if (known === undefined) lists.set(source, [meeting]);
  else known.push(meeting);
}

function put(pairs: Map<string, PairOfTexts>, a: ObjectId, b: ObjectId): void {
  if (a === b) return;
  const pair: PairOfTexts = a < b ? [a, b] : [b, a];
  pairs.set(pair.join(' '), pair);
}

function carry(again: Map<ObjectId, Set<ObjectId>>, source: ObjectId, carriers: readonly Carrier[]): void {
  const known = again.get(source) ?? new Set();
  again.set(source, known);
  for (const other of carriers) if (other.source !== source) known.add(other.source);
}

const sorted = (pairs: ReadonlyMap<string, PairOfTexts>): readonly PairOfTexts[] =>
  [...pairs].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, pair]) => pair);

/** Some meeting has enough others near it, in the same order and nearly at the same distance in both texts. */
function isNoChance(meetings: readonly Meeting[]): boolean {
  if (meetings.length < FEWEST_MEETINGS) return false;
  const ordered = meetings.toSorted((x, y) => x.at - y.at);
  return ordered.some((first, n) => {
    let [apart, formulas, last] = [first.formula ? 0 : 1, 1, first.at];
    for (let i = n + 1; i < ordered.length; i++) {
      const next = ordered[i];
      if (next === undefined || next.at - first.at > NEAR) break;
      if (Math.abs(next.at - next.there - (first.at - first.there)) > SHIFT) continue;
      formulas++;
      // Prints of words that overlap are one row of words.
      if (next.formula || next.at - last < OVERLAP) continue;
      apart++;
      last = next.at;
    }
    return apart >= FEWEST_MEETINGS || formulas >= FEWEST_FORMULAS;
  });
}

const OVERLAP = 4;
