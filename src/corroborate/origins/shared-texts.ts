// Which documents of a case share text, found by their fingerprints: each document is looked up, none is compared with all. In: documents with their texts and quotations. Out: pairs
// that share passages, with their places in both texts, and whether one was copied.

import type { ObjectId } from '../../model/ids.ts';
import type { Reading } from '../../model/source.ts';
import { type Copying, copying, type WeighedWords } from './copied.ts';
import { fingerprintsOf, SHINGLE, shingleHashes } from './fingerprints.ts';
import { type TextWords, textWords } from './text-words.ts';

export interface TextOfSource {
  readonly source: ObjectId;
  readonly reading: Reading;
  readonly publisher: string | null;
  /** Quotations that are credited to somebody, in code points. */
  readonly quotations: readonly Stretch[];
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface SharedText {
  readonly a: ObjectId;
  readonly b: ObjectId;
  readonly copied: boolean;
  /** Of the shorter text, 0–1. */
  readonly share: number;
  readonly passages: readonly { readonly a: Stretch; readonly b: Stretch; readonly same: number }[];
}

/** Fewer meetings than this are chance. */
const FEWEST_MEETINGS = 2;
/** A row of words in more documents than this is a formula, and finds nobody. */
const MOST_DOCUMENTS = 200;
/** A row of words on so many pages of one publisher belongs to the site. */
const PAGES_OF_ONE_SITE = 3;

interface Prepared extends WeighedWords {
  readonly source: ObjectId;
  readonly text: TextWords;
}

export function sharedTexts(sources: readonly TextOfSource[]): readonly SharedText[] {
  const ordered = sources.toSorted((a, b) => (a.source < b.source ? -1 : 1));
  const texts = ordered.map(({ reading }) => textWords(reading));
  const site = rowsOfSites(ordered, texts);
  const prepared = ordered.map((one, n): Prepared => prepare(one, texts[n] ?? { words: [], from: [], to: [] }, site));
  return candidates(prepared).flatMap(([a, b]) => {
    const found = copying(a, b);
    return found.passages.length === 0 ? [] : [sharedOf(a, b, found)];
  });
}

const sharedOf = (a: Prepared, b: Prepared, { copied, share, passages }: Copying): SharedText => ({
  a: a.source,
  b: b.source,
  copied,
  share,
  passages: passages.map((passage) => ({
    a: stretchOf(a.text, passage.a),
    b: stretchOf(b.text, passage.b),
    same: passage.same,
  })),
});

const stretchOf = (text: TextWords, { from, to }: { from: number; to: number }): Stretch => ({
  start: text.from[from] ?? 0,
  end: text.to[to - 1] ?? 0,
});

/** Pairs that meet in enough fingerprints, in order. */
function candidates(prepared: readonly Prepared[]): readonly (readonly [Prepared, Prepared])[] {
  const holders = new Map<number, number[]>();
  const pairs: (readonly [Prepared, Prepared])[] = [];
  prepared.forEach((one, n) => {
    const meetings = new Map<number, number>();
    for (const hash of new Set(fingerprintsOf(one.words).map((print) => print.hash))) {
      const known = holders.get(hash);
      if (known === undefined) holders.set(hash, [n]);
      else {
        if (known.length < MOST_DOCUMENTS)
          for (const other of known) meetings.set(other, (meetings.get(other) ?? 0) + 1);
        known.push(n);
      }
    }
    for (const [other, count] of [...meetings].sort(([x], [y]) => x - y)) {
      const first = prepared[other];
      if (count >= FEWEST_MEETINGS && first !== undefined) pairs.push([first, one]);
    }
  });
  return pairs;
}

/** For each publisher the rows of words that several of its pages have. */
function rowsOfSites(
  sources: readonly TextOfSource[],
  texts: readonly TextWords[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const counts = new Map<string, Map<number, number>>();
  sources.forEach(({ publisher }, n) => {
    if (publisher === null) return;
    const rows = counts.get(publisher) ?? new Map<number, number>();
    counts.set(publisher, rows);
    for (const hash of new Set(shingleHashes(texts[n]?.words ?? []))) rows.set(hash, (rows.get(hash) ?? 0) + 1);
  });
  return new Map(
    [...counts].map(([publisher, rows]) => [
      publisher,
      new Set([...rows].filter(([, count]) => count >= PAGES_OF_ONE_SITE).map(([hash]) => hash)),
    ]),
  );
}

function prepare(
  { source, publisher, quotations }: TextOfSource,
  text: TextWords,
  sites: ReadonlyMap<string, ReadonlySet<number>>,
): Prepared {
  const quoted = new Uint8Array(text.words.length);
  for (const { start, end } of quotations) {
    for (let i = firstFrom(text, start); i < text.words.length && (text.to[i] ?? 0) <= end; i++) quoted[i] = 1;
  }
  const common = new Uint8Array(text.words.length);
  const rows = publisher === null ? undefined : sites.get(publisher);
  if (rows !== undefined && rows.size > 0)
    shingleHashes(text.words).forEach((hash, i) => {
      if (rows.has(hash)) common.fill(1, i, i + SHINGLE);
    });
  return { source, text, words: text.words, quoted, common };
}

function firstFrom(text: TextWords, start: number): number {
  let [low, high] = [0, text.from.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.from[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
