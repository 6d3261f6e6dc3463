// Where the words of a query stand in a text, and the stretches of the text to show for it. Matching goes by the same
// normalised words as the index, so what is marked is what was found; positions are of the text as written.

import { type SearchWord, searchWords } from '../../../model/search-text.ts';
import { textPositions } from '../../../model/text-position.ts';
import type { SearchHit } from '../../../model/views.ts';
import type { WordRow } from '../../../storage/ports/case-index.ts';

export interface Match {
  /** UTF-16 offsets of the text. */
  readonly from: number;
  readonly to: number;
}

/** All places where one of `rows` stands, in order and without overlap (the longest first where several begin). */
export function matchesIn(text: string, rows: readonly WordRow[]): readonly Match[] {
  const words = searchWords(text);
  const byFirst = new Map<string, WordRow[]>();
  const prefixes: WordRow[] = [];
  for (const row of rows) {
    const first = row.words[0];
    if (first === undefined) continue;
    if (row.prefix && row.words.length === 1) prefixes.push(row);
    else byFirst.set(first, [...(byFirst.get(first) ?? []), row]);
  }
  const matches: Match[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    const here = [...(byFirst.get(word.word) ?? []), ...prefixes].filter((row) => standsAt(row, words, at));
    const size = here.reduce((longest, row) => Math.max(longest, row.words.length), 0);
    const last = words[at + size - 1];
    if (size > 0 && last !== undefined) matches.push({ from: word.from, to: last.to });
    at += Math.max(1, size);
  }
  return matches;
}

const standsAt = (row: WordRow, words: readonly SearchWord[], at: number): boolean =>
  row.words.every((word, i) => {
    const here = words[at + i]?.word;
    return row.prefix && i === row.words.length - 1 ? here?.startsWith(word) === true : here === word;
  });

const SNIPPET = 220;
const MOST_SNIPPETS = 3;

/** The stretches with most matches, in the order of the text; the beginning of the text where nothing matches in it. */
export function snippetsOf(text: string, matches: readonly Match[]): SearchHit['snippets'] {
  const chosen: Match[] = [];
  const windows = matches.map((_, i) => windowFrom(matches, i)).sort((a, b) => b.count - a.count || a.from - b.from);
  for (const window of windows) {
    if (chosen.length === MOST_SNIPPETS) break;
    const wide = widened(text, window);
    if (!chosen.some((other) => wide.from < other.to && other.from < wide.to)) chosen.push(wide);
  }
  if (chosen.length === 0) chosen.push(widened(text, { from: 0, to: 0 }));
  const positions = textPositions(text);
  return chosen
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => {
      const start = positions.toCodePoint(from);
      const marks = matches
        .filter((match) => match.from >= from && match.to <= to)
        .map((match): [number, number] => [
          positions.toCodePoint(match.from) - start,
          positions.toCodePoint(match.to) - start,
        ]);
      return { text: text.slice(from, to), start, marks };
    })
    .filter((snippet) => snippet.text !== '');
}

/** As many of the matches from the `first` on as fit into one stretch. */
function windowFrom(matches: readonly Match[], first: number): Match & { readonly count: number } {
  const from = matches[first]?.from ?? 0;
  let to = matches[first]?.to ?? 0;
  let count = 0;
  for (let i = first; (i < matches.length && (matches[i]?.to ?? 0) - from <= SNIPPET) || i === first; i++) {
    to = matches[i]?.to ?? to;
    count++;
  }
  return { from, to, count };
}

/** Fills the stretch up with words around it, whole ones, and never over the edges of the text. */
function widened(text: string, { from, to }: Match): Match {
  const room = Math.max(0, SNIPPET - (to - from));
  const before = Math.max(0, from - Math.floor(room / 3));
  const after = Math.min(text.length, to + (room - (from - before)));
  return { from: wordStart(text, before, from), to: wordEnd(text, after, to) };
}

function wordStart(text: string, at: number, most: number): number {
  if (at === 0) return /^\s*/u.exec(text.slice(0, most))?.[0].length ?? 0;
  const space = /\s+/u.exec(text.slice(at, most));
  const start = space === null ? at : at + space.index + space[0].length;
  return isLowHalf(text, start) ? start + 1 : start;
}

function wordEnd(text: string, at: number, least: number): number {
  if (at === text.length) return least + text.slice(least).trimEnd().length;
  const end = least + text.slice(least, at).search(/\s+\S*$/u);
  const whole = end >= least ? end : at;
  return isLowHalf(text, whole) ? whole - 1 : whole;
}

const isLowHalf = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
};
