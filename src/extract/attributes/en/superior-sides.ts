// The two sides of who stood under whom: words that name who stood above, and whether words can be of one who stood below. In: the text and a token or a phrase. Out: the side with its place; null where the words are no person
// and no post. A body stands above nobody here.

import { isStyle } from '../../gazetteers/posts.ts';
import { canBePerson, holderAt, nameFrom } from '../../occupancies/en/persons.ts';
import { postPhrase } from '../../occupancies/en/post-phrase.ts';
import { simplePhraseAfter } from '../../text/en/noun-phrase.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { textOf } from '../attribute-draft.ts';

export interface Above {
  readonly span: TokenSpan;
  readonly value: string;
}
export interface Pair {
  readonly below: TokenSpan;
  readonly above: Above;
  /** Where it is told. */
  readonly at: TokenSpan;
  readonly why: string;
  /** In apposition: so whatever the sentence denies. */
  readonly borne?: boolean;
}

/** Who stood above, from a token on: a person, with a post before or behind a comma too; or a post. A body stands above nobody here. */
export function aboveAt(prepared: PreparedText, at: number, limit: number, onlyPerson = false): Above | null {
  const t = prepared.tokens;
  if (/^(?:me|him|her)$/.test(wordAt(t, at))) return ofPronoun(prepared, at);
  // `came under the “Coordinator of the Islands”`
  if (/^[“"«‘]$/.test(wordAt(t, at + 1)) && wordAt(t, at) === 'the')
    return aboveAt(prepared, at + 2, limit, onlyPerson);
  const own = nameFrom(prepared, at);
  if (own !== null && canBePerson(prepared, own)) return named(prepared, own.first, own.nameFirst, own.end);
  const phrase = simplePhraseAfter(prepared, at, limit);
  if (phrase === null) return null;
  const post = postIn(prepared, phrase);
  if (post === null) return null;
  const end = Math.max(phrase.end, post.end);
  // `the Inspector of Prisons at the ministry, Brigadier Mavik`
  let comma = end;
  while (comma < limit && comma - end < LONGEST_PLACE && t.kind[comma] !== MARK) comma++;
  for (const behind of [phrase.end, post.end, comma]) {
    const from = wordAt(t, behind) === ',' ? overThen(t, behind + 1) : behind;
    const name = nameFrom(prepared, from);
    if (name !== null && canBePerson(prepared, name) && name.end <= limit)
      return named(prepared, phrase.first, name.nameFirst, name.end);
  }
  for (let i = phrase.first; i < phrase.end; i++) {
    const name = prepared.names.list[prepared.names.at[i] ?? -1];
    if (name !== undefined && name.end === phrase.end && canBePerson(prepared, name) && name.first > phrase.first)
      return named(prepared, phrase.first, name.nameFirst, name.end);
  }
  // `the colonel`, of whom was told before.
  const byRank = phrase.end - phrase.first === 2 && isStyle(wordAt(t, phrase.end - 1));
  const meant = byRank ? holderAt(prepared, phrase) : null;
  if (meant !== null && meant.person.name !== null)
    return { span: { first: phrase.first, end }, value: meant.person.name };
  if (onlyPerson) return null;
  const value = textOf(t, { first: post.first, end }).replace(/^the /iu, '');
  return { span: { first: phrase.first, end }, value };
}
const LONGEST_PLACE = 7;

/** `the commander of the zone, [at the time] General Mavik`, `, [then] Mavik`. */
function overThen(t: Tokens, i: number): number {
  if (wordAt(t, i) === 'then') return i + 1;
  const time = wordAt(t, i) === 'at' && /^(?:the|that)$/.test(wordAt(t, i + 1)) && wordAt(t, i + 2) === 'time';
  return time ? i + 3 : i;
}

const named = (prepared: PreparedText, first: number, nameFirst: number, end: number): Above => ({
  span: { first, end },
  value: prepared.names.fullestAt(textOf(prepared.tokens, { first: nameFirst, end }), nameFirst).name,
});

function ofPronoun(prepared: PreparedText, at: number): Above | null {
  const span = { first: at, end: at + 1 };
  const holder = holderAt(prepared, span);
  return holder?.person.name == null ? null : { span, value: holder.person.name };
}

/** The post that a phrase names: the last of its heads. */
function postIn(prepared: PreparedText, { first, end }: TokenSpan): TokenSpan | null {
  for (let i = first; i < end; i++) {
    const post = postPhrase(prepared, i);
    if (post !== null && !post.plural && post.first <= i && post.first >= first - 1)
      return { first: post.first, end: post.end };
  }
  return null;
}

/** A person, or one in a post: no troops and no house. */
export function isBelow(prepared: PreparedText, span: TokenSpan): boolean {
  const t = prepared.tokens;
  if (/^(?:it|they|we|this|that|these|those)$/.test(wordAt(t, span.first))) return false;
  return wordAt(t, span.first) === 'both' || holderAt(prepared, span) !== null || postIn(prepared, span) !== null;
}
