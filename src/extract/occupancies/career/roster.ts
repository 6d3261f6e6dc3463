// Who held one post, told as lines of years and names under the words of the post: `Governors of Havrin` over `1979–1981 Oren Mavik`, `1981–1984 Oda Rennick`. In: what was found before and the rows of a text.
// Out: entries with their holders; none where fewer than two lines stand so.

import type { Found } from '../../drafts.ts';
import { isPersianPost, postHeadOf } from '../../gazetteers/posts.ts';
import { isPersian, persianWord } from '../../text/persian-words.ts';
import { MARK, type TokenSpan, type Tokens } from '../../text/tokens.ts';
import type { Holder } from '../en/persons.ts';
import type { HeadedPost, Post } from './entry.ts';
import { headedPost } from './headed-post.ts';
import type { Row } from './rows.ts';
import { personNamedIn } from './table.ts';
import { termsIn } from './terms.ts';

export interface RosterLine {
  readonly holder: Holder;
  readonly post: Post;
}

const LONGEST_HEAD = 14;
const LEAST_LINES = 2;

/** The lines under row `n`, where it is the words of a post and nothing else. */
export function rosterUnder(found: Found, rows: readonly Row[], n: number): readonly RosterLine[] {
  const row = rows[n];
  const head = row === undefined ? null : headedPost(found, row);
  if (head === null) return [];
  const lines: RosterLine[] = [];
  for (let k = n + 1; k < rows.length; k++) {
    const line = rows[k];
    const told = line === undefined ? null : lineOf(found, line, head);
    if (told === null) break;
    lines.push(told);
  }
  return lines.length < LEAST_LINES ? [] : lines;
}

/** A term and a name, in either order, and nothing else. */
function lineOf(found: Found, row: Row, { words, body }: HeadedPost): RosterLine | null {
  const { prepared } = found;
  const t = prepared.tokens;
  if (row.end - row.first > LONGEST_HEAD) return null;
  const terms = termsIn(found, row);
  const term = terms.find(({ at }) => begins(t, row, at.first)) ?? terms.find(({ at }) => row.end - at.end <= 1);
  if (term === undefined) return null;
  const rest = begins(t, row, term.at.first)
    ? { first: term.at.end, end: row.end }
    : { first: row.first, end: term.at.first };
  while (rest.first < rest.end && t.kind[rest.first] === MARK) rest.first++;
  while (rest.end > rest.first && t.kind[rest.end - 1] === MARK) rest.end--;
  if (rest.end <= rest.first || hasPost(t, rest)) return null;
  const holder = personNamedIn(prepared, rest);
  if (holder === null || holder.span.end < rest.end) return null;
  const { from, to, goesOn } = term;
  return { holder, post: { words, body, at: { first: row.first, end: row.end }, from, to, goesOn } };
}

/** Over a bullet or a number of the list. */
function begins(t: Tokens, row: TokenSpan, first: number): boolean {
  for (let i = row.first; i < first; i++) if (t.kind[i] !== MARK && !/^\d{1,2}$/.test(t.norm[i] ?? '')) return false;
  return true;
}

/** `General` is a rank; a post behind the years makes the line one of a life. */
const hasPost = (t: Tokens, { first, end }: TokenSpan): boolean => {
  for (let i = first; i < end; i++) {
    if (isPersian(t, i) && isPersianPost(persianWord(t, i))) return true;
    const head = postHeadOf(t.norm[i] ?? '');
    if (
      head !== null &&
      !/^(?:general|colonel|major|captain|commander|judge|admiral|lieutenant|brigadier|sergeant|doctor)$/.test(
        head.singular,
      )
    )
      return true;
  }
  return false;
};
