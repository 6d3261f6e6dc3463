// Posts told in columns under a header that names them: `Name | Position | From | To`, `Period | Post | Institution`, «از | تا | وظیفه | محل». In: what was found before, the row of labels, a row of cells.
// Out: who, post, body and days of a row; null where the cells do not stand under the labels one by one, or the header tells no time.

import type { Found } from '../../drafts.ts';
import { isBodyHead, isPersianBodyHead } from '../../gazetteers/bodies.ts';
import { isPersianPost, isPersianStyle, isStyle, postHeadOf } from '../../gazetteers/posts.ts';
import { mentionAt } from '../../text/mentions.ts';
import { isPersian, persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens, WORD } from '../../text/tokens.ts';
import { bodyOf, postWords } from '../en/office-words.ts';
import { canBePerson, type Holder, holderNamed, isNobody } from '../en/persons.ts';
import { postPhrase } from '../en/post-phrase.ts';
import { FACILITIES } from '../en/words.data.ts';
import { bodyBehind, bodyIn, memberAt } from './body-behind.ts';
import { COLUMNS } from './columns.data.ts';
import { type HeadedPost, type Post, persianPostsUpTo } from './entry.ts';
import { headedPost } from './headed-post.ts';
import { labelOf, labels } from './labels.ts';
import type { Row } from './rows.ts';
import { namesIn } from './subject.ts';
import { daysIn, openEnd, termsIn } from './terms.ts';

type Kind = 'name' | 'rank' | 'post' | 'body' | 'place' | 'from' | 'to' | 'period' | 'number' | 'other';

export interface Table {
  readonly kinds: readonly (Kind | null)[];
  /** Whether a column names who held each post. */
  readonly named: boolean;
  /** `Governor | From | To`: the post that heads the column of names. */
  readonly post: HeadedPost | null;
}

const LONGEST_LABEL = 6;
const kinds: readonly (readonly [Kind, ReadonlySet<string>])[] = COLUMNS.trim()
  .split('\n')
  .map((line) => {
    const [kind = '', words = ''] = line.split(/:(.*)/s);
    return [kind as Kind, labels(words)] as const;
  });

const kindOf = (t: Tokens, cell: TokenSpan): Kind | null => {
  const label = labelOf(t, cell);
  return label === '' ? 'number' : (kinds.find(([, words]) => words.has(label))?.[0] ?? null);
};

/** A row of labels, one of them for the time, one for a post or a name; all short, none with a number or a name. */
export function headerOf(found: Found, { cells }: Row): Table | null {
  const { tokens: t } = found.prepared;
  if (cells.length < 2) return null;
  for (const { first, end } of cells) {
    if (end - first > LONGEST_LABEL || /[!?]/.test(t.norm[end - 1] ?? '')) return null;
    for (let i = first; i < end; i++) if (t.kind[i] === NUMBER) return null;
  }
  const told = cells.map((cell) => kindOf(t, cell));
  const has = (kind: Kind): boolean => told.includes(kind);
  if (!has('period') && !has('from')) return null;
  if (has('name') || has('post')) return { kinds: told, named: has('name'), post: null };
  const heads = cells.flatMap((cell, n) => {
    const post = told[n] === null ? headedPost(found, cell) : null;
    return post === null ? [] : [{ n, post }];
  });
  const [head] = heads;
  if (head === undefined || heads.length > 1) return null;
  return { kinds: told.map((kind, n) => (n === head.n ? 'name' : kind)), named: true, post: head.post };
}

/** `caption` is the post that the whole table is of. */
export function postOfRow(
  found: Found,
  { cells, first, end }: Row,
  table: Table,
  caption: HeadedPost | null,
): { readonly holder: Holder | null; readonly posts: readonly Post[] } | null {
  const { prepared } = found;
  if (cells.length !== table.kinds.length) return null;
  const cell = (kind: Kind): TokenSpan | null => cells[table.kinds.indexOf(kind)] ?? null;
  const time = timeOf(found, cell('period'), cell('from'), cell('to'));
  if (time === null) return null;
  const name = cell('name');
  const holder = name === null ? null : personIn(prepared, name);
  if (table.named && holder === null) return null;
  const own = cell('post');
  const ofTable = table.post ?? caption;
  const posts = own !== null ? postsIn(found, own) : ofTable === null ? [] : [ofTable];
  const [where = null] = [cell('body'), cell('place')].flatMap((one) =>
    one === null ? [] : (bodyIn(prepared, one) ?? []),
  );
  return {
    holder,
    posts: posts.map(({ words, body }) => ({ words, body: body ?? where, at: { first, end }, ...time })),
  };
}

const postsIn = (found: Found, cell: TokenSpan): readonly HeadedPost[] =>
  isPersian(found.prepared.tokens, cell.first)
    ? persianPostsUpTo(found.prepared, cell.first, cell.end)
    : [englishPost(found, cell) ?? []].flat();

/** The post that a cell names; of two the first. */
function englishPost(found: Found, cell: TokenSpan): HeadedPost | null {
  const { prepared } = found;
  for (let i = cell.first; i < cell.end; i++) {
    const member = i === cell.first ? memberAt(prepared, i, cell.end) : null;
    if (member !== null) return member;
    const phrase = postPhrase(prepared, i);
    if (phrase === null || phrase.plural || phrase.head.end > cell.end) continue;
    // The words of a post do not reach over the border of a cell.
    const opens = phrase.first <= cell.first && phrase.determiner === null && phrase.status.length === 0;
    const post = {
      first: opens ? cell.first : Math.max(phrase.post.first, cell.first),
      end: Math.min(phrase.post.end, cell.end),
    };
    const inside = phrase.body !== null && phrase.body.span.first >= cell.first && phrase.body.span.end <= cell.end;
    const own = inside ? bodyOf(found, phrase) : null;
    return { words: postWords(found, { ...phrase, post }), body: bodyBehind(prepared, post.end, cell.end, own) };
  }
  return null;
}

/** Who is named in a cell of names. */
function personIn(prepared: PreparedText, cell: TokenSpan): Holder | null {
  const named = personNamedIn(prepared, cell);
  return named ?? (namesIn(prepared, cell).some((one) => canBePerson(prepared, one)) ? null : byColumn(prepared, cell));
}

/** The one person named in some words by two words at least. */
export function personNamedIn(prepared: PreparedText, cell: TokenSpan): Holder | null {
  const names = namesIn(prepared, cell).filter((one) => canBePerson(prepared, one));
  const [only] = names;
  return only !== undefined && names.length === 1 && only.end - only.nameFirst > 1 ? holderNamed(prepared, only) : null;
}

/** Two to four words, of no post and no body, that only their column tells to be a name. */
function byColumn(prepared: PreparedText, cell: TokenSpan): Holder | null {
  const { tokens: t } = prepared;
  let first = cell.first;
  while (first < cell.end && (t.kind[first] === MARK || isTitle(t, first))) first++;
  let { end } = cell;
  while (end > first && t.kind[end - 1] === MARK) end--;
  const words = t.norm.slice(first, end).filter((_, k) => t.kind[first + k] === WORD);
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  for (let i = first; i < end; i++)
    if (t.kind[i] === NUMBER || (t.kind[i] === MARK && !/^[.'’-]$/.test(t.norm[i] ?? ''))) return null;
  const isOther = (w: string): boolean =>
    isPersian(t, first)
      ? isPersianPost(w) || isPersianBodyHead(w)
      : postHeadOf(w) !== null || isBodyHead(w) || FACILITIES.has(w);
  if (words.some((w) => isOther(w))) return null;
  const text = t.text.slice(t.from[first], t.to[end - 1]).replace(/\s+/g, ' ');
  if (isNobody(text) || (!isPersian(t, first) && !/^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(text))) return null;
  const span = { first, end };
  const person = mentionAt(prepared, span, prepared.names.fullest(text), 'stated', ['named in the column of names']);
  return { person, span, sure: true };
}
const MOST_WORDS = 4;
const isTitle = (t: Tokens, i: number): boolean =>
  isPersian(t, i) ? isPersianStyle(persianWord(t, i)) : isStyle(t.norm[i] ?? '');

/** The days of a row: of its period, or of its beginning and its end. A year alone in a column of periods is no more than a year in it. */
function timeOf(
  found: Found,
  period: TokenSpan | null,
  from: TokenSpan | null,
  to: TokenSpan | null,
): Pick<Post, 'from' | 'to' | 'goesOn'> | null {
  const t = found.prepared.tokens;
  if (period !== null) {
    const [term] = termsIn(found, period);
    return term === undefined ? null : { from: term.from, to: term.to, goesOn: term.goesOn };
  }
  if (from === null) return null;
  const begin = onlyDay(found, from);
  if (begin === null) return null;
  const goesOn = to !== null && isNow(t, to);
  const finish = to === null || goesOn ? null : onlyDay(found, to);
  return to !== null && !goesOn && finish === null ? null : { from: begin, to: finish, goesOn };
}

const onlyDay = (found: Found, cell: TokenSpan): string | null => {
  const days = daysIn(found, cell);
  // «۱۳۸۴ | تا کنون» is read as one: its beginning.
  return days.length === 1 ? (days[0]?.edtf.split('/..')[0] ?? null) : null;
};

/** `present`, `to date`, «تا کنون», `–`. */
const isNow = (t: Tokens, { first, end }: TokenSpan): boolean =>
  openEnd(t, first, end) === end || /^(?:present|now|today|current|incumbent)$/.test(t.norm[first] ?? '');
