// The body or place that a list puts behind a post, over a comma or in the next column: `Deputy prosecutor, Karn`, `Clerk	Court of First Instance`, «قوماندان امنیه، ولایت هاورین»; and `Member of the Supreme Court`. In: the text and where the post ends.
// Out: a mention; null where the words are no body, no place, or more than its name.

import type { Mention } from '../../../model/mention.ts';
import { isBodyHead, isPersianBodyHead } from '../../gazetteers/bodies.ts';
import { placeNamed } from '../../gazetteers/places.ts';
import { postHeadOf } from '../../gazetteers/posts.ts';
import { mentionAt } from '../../text/mentions.ts';
import { isCapital } from '../../text/names/capitals.ts';
import { isPersian, persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens } from '../../text/tokens.ts';
import { bodyMention } from '../en/by-heading.ts';
import { FACILITIES } from '../en/words.data.ts';

const LONGEST_BODY = 9;

/** `own` is the body that the words of the post name themselves; it gives way where it is one word for troops or a room: `[Platoon] commander, 2nd Regiment`. */
export function bodyBehind(
  prepared: PreparedText,
  end: number,
  limit: number,
  own: Mention | null = null,
): Mention | null {
  if (own !== null && /[\s\u200c]/.test(own.name ?? own.text)) return own;
  const told = pieceBehind(prepared, end, limit);
  if (own === null) return told;
  const word = own.text.toLowerCase().replace(/^the /, '');
  const common = isBodyHead(word) || FACILITIES.has(word);
  return common ? (told ?? (/^the /i.test(own.text) ? own : null)) : own;
}

function pieceBehind(prepared: PreparedText, end: number, limit: number): Mention | null {
  const t = prepared.tokens;
  const comma = /^[,،]$/.test(t.norm[end] ?? '');
  const cell = end < limit && /\t| {2}/.test(t.text.slice(t.to[end - 1], t.from[end]));
  if (end >= limit || (!comma && !cell)) return null;
  const first = comma ? end + 1 : end;
  let last = first;
  while (last < limit && last - first <= LONGEST_BODY && !closes(t, last, first)) last++;
  return bodyIn(prepared, { first, end: last });
}

/** A mark, a number, or the next column. */
const closes = (t: Tokens, i: number, first: number): boolean =>
  (t.kind[i] === MARK && !/^['’-]$/.test(t.norm[i] ?? '')) ||
  (t.kind[i] === NUMBER && /^\d{4}$/.test(t.norm[i] ?? '')) ||
  (i > first && /\t| {2}/.test(t.text.slice(t.to[i - 1], t.from[i])));

/** The words of a cell or a piece as a body or a place. */
export function bodyIn(prepared: PreparedText, span: TokenSpan): Mention | null {
  const { tokens: t, names } = prepared;
  const { first, end } = span;
  if (end <= first || end - first > LONGEST_BODY) return null;
  const name = names.list[names.at[end - 1] ?? -1];
  if (name?.kind === 'person' && name.first <= first) return null;
  if (isPersian(t, first)) {
    const headed = isPersianBodyHead(persianWord(t, first)) || A_PLACE.test(persianWord(t, first));
    const named = name !== undefined && name.kind !== 'person' && name.first === first && name.end === end;
    const words = t.text.slice(t.from[first], t.to[end - 1]).replace(/\s+/g, ' ');
    return headed || named || placeNamed(words) !== null
      ? mentionAt(prepared, span, words, 'stated', ['named in these words'])
      : null;
  }
  const words = t.norm.slice(first, end);
  const numbered = t.kind[first] === NUMBER && words.some((w) => isBodyHead(w) || FACILITIES.has(w));
  if (!numbered && !isCapital(t, words[0] === 'the' ? first + 1 : first)) return null;
  if (!isBodyHead(words[0] ?? '') && words.some((w) => postHeadOf(w) !== null && !isBodyHead(w))) return null;
  const headed = words.some((w) => isBodyHead(w) || FACILITIES.has(w));
  if (words.length === 1 && MONTHS.test(words[0] ?? '')) return null;
  const capitals = words.every(
    (w, k) => (k === 0 && w === 'the') || isCapital(t, first + k) || /^['’-]$/.test(words[k] ?? ''),
  );
  if (!headed && !(capitals && words.length <= MOST_CAPITALS && name?.kind !== 'person')) return null;
  // A name that runs on into the next cell is none of this one.
  if (name === undefined || name.end <= end) return bodyMention(prepared, span);
  const own = t.text.slice(t.from[first], t.to[end - 1]).replace(/^the /i, '');
  return mentionAt(prepared, span, own, 'stated', ['the words for the body']);
}
const MOST_CAPITALS = 3;
const MONTHS =
  /^(?:farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand|jan|january|feb|february|march|april|may|june|july|august|sept?|september|oct|october|nov|november|dec|december|early|late|spring|summer|autumn|winter)$/;
const A_PLACE = /^(?:ولایت|استان|شهر|شهرستان|ولسوالی|بخش|روستای|منطقه|منطقهٔ|بندر|مرکز)$/;

/** `Member of the Supreme Court`: in a list a post like others. */
export function memberAt(
  prepared: PreparedText,
  i: number,
  limit: number,
): { readonly first: number; readonly end: number; readonly words: string; readonly body: Mention | null } | null {
  const t = prepared.tokens;
  if (t.norm[i] !== 'member' || !/^(?:of|,)$/.test(t.norm[i + 1] ?? '')) return null;
  let end = i + 2;
  while (end < limit && end - i <= LONGEST_BODY && !closes(t, end, i + 2)) end++;
  const body = bodyIn(prepared, { first: i + 2, end });
  if (body === null) return null;
  return { first: i, end, words: t.text.slice(t.from[i], t.to[end - 1]).replace(/\s+/g, ' '), body };
}
