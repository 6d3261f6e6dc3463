// Words found again in another text: a passage (W3C TextQuoteSelector with a position) and a text it was not taken from go in; the place where the
// words stand there, a score and a sentence come out, or null. Exact words first, told apart by their context and last by their position; where they
// do not stand there word for word, the place that is most alike by edit distance over normalised words, so that errors of reading by machine, other
// line breaks and other digits do no harm. Pure: the same input gives the same places. Whether to trust a place is the caller's and a person's.

import { align, similarity } from './alignment.ts';
import { type Passage, passageOf } from './passage.ts';
import { PIECE, type PieceIndex, pieceIndex } from './piece-index.ts';
import { eachSearchWord, normaliseForSearch } from './search-text.ts';
import { type TextPositions, textPositions } from './text-position.ts';

export interface Placement {
  readonly passage: Passage;
  /** 0 to 1: words weigh more the longer they are, prefix and suffix alike. */
  readonly score: number;
  readonly reason: string;
}

/** Below it words are taken for others. */
const LEAST_SCORE = 0.62;
/** How alike the words themselves must be, whatever the context. */
const LEAST_QUOTE = 0.6;
/** Scores closer than this are told apart by position. */
const TIE = 0.02;

interface AnchorText {
  readonly text: string;
  readonly positions: TextPositions;
  /** The normalised words with one space between them, and for each where it begins in the line and stands in the text. */
  readonly line: string;
  readonly begins: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Made when it is first asked for: most words are found as they stand. */
  readonly pieces: () => PieceIndex;
}

/** UTF-16 offsets. */
interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly quote: number;
  readonly context: number;
}

/** Where each of the passages stands in `text`. They are placed together: what is certain tells how far the rest has moved. */
export function placeAll(text: string, passages: readonly Passage[]): readonly (Placement | null)[] {
  const prepared = anchorText(text);
  const found = passages.map((one) => candidatesFor(prepared, one));
  const moved: { readonly start: number; readonly by: number }[] = [];
  for (const [i, candidates] of found.entries()) {
    const [best, second] = candidates;
    const passage = passages[i];
    if (best === undefined || passage === undefined || (second !== undefined && best.score - second.score < TIE))
      continue;
    moved.push({ start: passage.start, by: prepared.positions.toCodePoint(best.from) - passage.start });
  }
  moved.sort((a, b) => a.start - b.start);
  return found.map((candidates, i) => {
    const passage = passages[i];
    return passage === undefined ? null : choose(prepared, passage, candidates, expectedAt(moved, passage.start));
  });
}

/** Where words that stood at `start` are to be expected: moved as far as the nearest words that were found for certain. */
function expectedAt(moved: readonly { readonly start: number; readonly by: number }[], start: number): number {
  let [low, high] = [0, moved.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moved[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [moved[low - 1], moved[low]];
  if (before === undefined) return start + (after?.by ?? 0);
  const nearer = after === undefined || start - before.start <= after.start - start ? before : after;
  return start + nearer.by;
}

function choose(
  prepared: AnchorText,
  passage: Passage,
  candidates: readonly Candidate[],
  expected: number,
): Placement | null {
  const [best] = candidates;
  if (best === undefined) return null;
  const equals = candidates.filter((one) => best.score - one.score < TIE);
  const unit = prepared.positions.toUnit(Math.max(0, Math.min(prepared.positions.length, expected)));
  const chosen = equals.reduce((near, one) => (Math.abs(one.from - unit) < Math.abs(near.from - unit) ? one : near));
  const placed = passageOf(prepared.text, prepared.positions, chosen.from, chosen.to);
  return {
    passage: placed,
    score: Math.round(chosen.score * 100) / 100,
    reason: reasonOf(passage, placed, chosen, equals.length),
  };
}

function reasonOf(before: Passage, now: Passage, { quote, context }: Candidate, equals: number): string {
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  const words = before.exact === now.exact ? 'the same words' : `words that are ${percent(quote)} alike`;
  const around = context >= 0.95 ? 'in the same context' : `in a context that is ${percent(context)} alike`;
  return equals > 1 ? `${words} ${around}; of ${equals} such places the one nearest by position` : `${words} ${around}`;
}

// ── candidates ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Best first; none that is not good enough. */
function candidatesFor(prepared: AnchorText, passage: Passage): readonly Candidate[] {
  const good = (all: readonly Candidate[]): Candidate[] =>
    all
      .filter((one) => one.score >= LEAST_SCORE && one.quote >= LEAST_QUOTE)
      .sort((a, b) => b.score - a.score || a.from - b.from);
  const exact = good(exactCandidates(prepared, passage));
  if (exact.length > 0) return exact;
  return good(passage.exact.length > LONG ? longCandidates(prepared, passage) : alikeCandidates(prepared, passage));
}

/** Words that stand oftener than this tell nothing by themselves. */
const MOST_PLACES = 2000;

function exactCandidates(prepared: AnchorText, passage: Passage): readonly Candidate[] {
  const { text } = prepared;
  const found: Candidate[] = [];
  if (passage.exact === '') return found;
  const [prefix, suffix] = [normaliseForSearch(passage.prefix), normaliseForSearch(passage.suffix)];
  for (
    let at = text.indexOf(passage.exact);
    at >= 0 && found.length < MOST_PLACES;
    at = text.indexOf(passage.exact, at + 1)
  ) {
    const to = at + passage.exact.length;
    const before = text.slice(Math.max(0, at - passage.prefix.length), at);
    const after = text.slice(to, to + passage.suffix.length);
    const sides = [
      { length: prefix.length, alike: before === passage.prefix ? 1 : prefixAlike(prefix, text, at) },
      { length: suffix.length, alike: after === passage.suffix ? 1 : suffixAlike(suffix, text, to) },
    ];
    found.push({ from: at, to, ...scoreOf(passage.exact.length, 1, sides) });
  }
  return found;
}

const AROUND = 80;
/** The letters next to the words tell more than those further off. */
const NEAR = 16;

function prefixAlike(prefix: string, text: string, at: number): number {
  const before = normaliseForSearch(text.slice(Math.max(0, at - AROUND), at));
  const free = { start: true, end: false };
  return (similarity(prefix, before, free) + similarity(prefix.slice(-NEAR), before.slice(-AROUND / 2), free)) / 2;
}

function suffixAlike(suffix: string, text: string, to: number): number {
  const after = normaliseForSearch(text.slice(to, to + AROUND));
  const free = { start: false, end: true };
  return (similarity(suffix, after, free) + similarity(suffix.slice(0, NEAR), after.slice(0, AROUND / 2), free)) / 2;
}

/** Texts that have nothing to do with one another still share about this much of their letters in order. */
const CHANCE = 0.4;

/** Long words speak for themselves; short ones need their context. A side without words (the text's edge) has no say. */
function scoreOf(
  length: number,
  quote: number,
  sides: readonly { readonly length: number; readonly alike: number }[],
): Pick<Candidate, 'score' | 'quote' | 'context'> {
  const weight = 50 + Math.max(0, Math.min(40, (length - 20) / 2));
  const heard = sides.filter((side) => side.length > 0);
  const context =
    heard.length === 0
      ? 1
      : heard.reduce((sum, side) => sum + Math.max(0, side.alike - CHANCE), 0) / heard.length / (1 - CHANCE);
  const around = 20 * heard.length;
  return { score: (weight * quote + around * context) / (weight + around), quote, context };
}

// ── words that are alike ───────────────────────────────────────────────────────────────────────────────────────────

/** Longer ones are found by their two ends. */
const LONG = 600;
const END = 250;

function longCandidates(prepared: AnchorText, passage: Passage): readonly Candidate[] {
  const { exact } = passage;
  const head = alikeCandidates(prepared, {
    ...passage,
    exact: exact.slice(0, END),
    suffix: exact.slice(END, END + 40),
  });
  const tail = alikeCandidates(prepared, {
    ...passage,
    exact: exact.slice(-END),
    prefix: exact.slice(-END - 40, -END),
  });
  return head.flatMap((first) =>
    tail.flatMap((last) => {
      const length = last.to - first.from;
      if (length < exact.length * 0.6 || length > exact.length * 1.6) return [];
      const quote = Math.min(first.quote, last.quote);
      return [
        {
          from: first.from,
          to: last.to,
          ...scoreOf(exact.length, quote, [{ length: 1, alike: (first.context + last.context) / 2 }]),
        },
      ];
    }),
  );
}

function alikeCandidates(prepared: AnchorText, passage: Passage): readonly Candidate[] {
  const words = normaliseForSearch(passage.exact);
  if (words === '') return [];
  const before = normaliseForSearch(passage.prefix);
  const after = normaliseForSearch(passage.suffix);
  const head = before === '' ? '' : `${before} `;
  const pattern = `${head}${words}${after === '' ? '' : ` ${after}`}`;
  const marks = [head.length, head.length + words.length];
  const slack = 24 + (pattern.length >> 2);
  const found = new Map<number, Candidate>();
  for (const diagonal of likelyDiagonals(prepared.pieces(), pattern)) {
    const from = Math.max(0, diagonal - slack);
    const window = prepared.line.slice(from, Math.max(0, diagonal + pattern.length + slack));
    const { places, costs, cost } = align(pattern, window, marks, { start: true, end: true });
    const [begin = 0, end = 0] = places;
    const [first = 0, last = 0] = costs;
    if (end <= begin) continue;
    const sides = [
      { length: before.length, alike: 1 - first / Math.max(1, before.length) },
      { length: after.length, alike: 1 - (cost - last) / Math.max(1, after.length) },
    ].map((side) => ({ ...side, alike: Math.max(0, side.alike) }));
    const place = wholeWords(prepared, passage, from + begin, from + end);
    if (place === null) continue;
    const candidate = { ...place, ...scoreOf(words.length, 1 - (last - first) / words.length, sides) };
    const known = found.get(place.from);
    if (known === undefined || known.score < candidate.score) found.set(place.from, candidate);
  }
  return [...found.values()];
}

const BUCKET = 32;
const MOST_DIAGONALS = 8;
/** A gram that stands oftener is of no help. */
const MOST_HITS = 400;

/** Where in the line the pattern may begin: the places that most of its five-letter pieces point to. */
function likelyDiagonals(pieces: PieceIndex, pattern: string): readonly number[] {
  const votes = new Map<number, number>();
  const step = Math.max(1, Math.floor(pattern.length / 60));
  for (let at = 0; at + PIECE <= pattern.length; at += step) {
    const hits = pieces.placesOf(pattern.slice(at, at + PIECE), MOST_HITS + 1);
    if (hits.length > MOST_HITS) continue;
    for (const hit of hits) {
      const bucket = Math.floor((hit - at) / BUCKET);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_DIAGONALS)
    .map(([bucket]) => bucket * BUCKET + (BUCKET >> 1));
}

/** The words of the text that a stretch of the line touches by half or more, with the signs that the passage had around its words. */
function wholeWords(
  { text, line, begins, from, to }: AnchorText,
  passage: Passage,
  begin: number,
  end: number,
): Pick<Candidate, 'from' | 'to'> | null {
  const lengthOf = (i: number): number => (begins[i + 1] ?? line.length + 1) - 1 - (begins[i] ?? 0);
  let first = wordAt(begins, begin);
  let last = wordAt(begins, end - 1);
  if (first < last && begin - (begins[first] ?? 0) > lengthOf(first) / 2) first++;
  if (last > first && end - (begins[last] ?? 0) < lengthOf(last) / 2) last--;
  const [start, stop] = [from[first], to[last]];
  if (start === undefined || stop === undefined) return null;
  const signs = /^([^\p{L}\p{N}\s]*)[\s\S]*?([^\p{L}\p{N}\s]*)$/u.exec(passage.exact);
  const before = /[^\p{L}\p{N}\s]*$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  const after = /^[^\p{L}\p{N}\s]*/u.exec(text.slice(stop, stop + 3))?.[0] ?? '';
  return {
    from: start - Math.min(before.length, signs?.[1]?.length ?? 0),
    to: stop + Math.min(after.length, signs?.[2]?.length ?? 0),
  };
}

/** The last word that begins at or before `at`. */
function wordAt(begins: readonly number[], at: number): number {
  let [low, high] = [0, begins.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((begins[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function anchorText(text: string): AnchorText {
  const words: string[] = [];
  const begins: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let length = 0;
  eachSearchWord(text, (word, start, stop) => {
    words.push(word);
    begins.push(length);
    length += word.length + 1;
    from.push(start);
    to.push(stop);
  });
  const line = words.join(' ');
  let index: PieceIndex | null = null;
  const pieces = (): PieceIndex => {
    index ??= pieceIndex(line);
    return index;
  };
  return { text, positions: textPositions(text), line, begins, from, to, pieces };
}
