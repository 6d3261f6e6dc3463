// A post and a name that make up a line of a paper: who signs (`A. C. van Rooden, Consul`), who writes to whom (`From: Director, Harbour Farm No. 3, STRUGE N.`, `To: Resident, Lower Zamba (Sir Oren Mavik)`),
// who is present (`Present: Oren Mavik (Prime Minister), Tam Rell (Works)`). In: the text and a post phrase. Out: who holds it; null where the line is a sentence or has no name that is a person's.
// The line itself tells that the words are a post, so heads count here that name none within a sentence.

import { isBodyHead } from '../../gazetteers/bodies.ts';
import { isGivenName } from '../../gazetteers/given-names.ts';
import { placeNamed } from '../../gazetteers/places.ts';
import { isPortfolio, isStyle, postHeadOf, postOfShort } from '../../gazetteers/posts.ts';
import { mentionAt } from '../../text/mentions.ts';
import { isCapital, isInitialDigraph, isUpper } from '../../text/names/capitals.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import type { Held } from './beside-name.ts';
import { type Holder, holderNamed, isNobody } from './persons.ts';
import type { PostPhrase } from './post-phrase.ts';
import { FACILITIES, OWNING_NOUNS, STATUS } from './words.data.ts';

export function byCard(prepared: PreparedText, phrase: PostPhrase): Held | null {
  const t = prepared.tokens;
  if (phrase.plural || !isCapital(t, phrase.head.first)) return null;
  const line = lineAt(t, phrase.head.first);
  if (line === null || !isCard(t, line, phrase)) return null;
  const pieces = piecesOf(t, line);
  const own = pieces.findIndex(({ first, end }) => first <= phrase.head.first && phrase.head.first < end);
  const owned = pieces[own];
  if (owned === undefined) return null;
  // `Commissar LAVERT`, `Secretary Ye. Rell`
  const rest = { first: Math.min(phrase.post.end, owned.end), end: owned.end };
  const behind = nameIn(prepared, rest);
  const holder = behind ?? nearestName(prepared, pieces, own);
  // `Doctor Mavik:` opens a letter
  if (holder === null || (behind !== null && ONLY_TITLES.test(wordAt(t, phrase.head.first)))) return null;
  const at = { first: Math.min(phrase.first, holder.span.first), end: Math.max(phrase.head.end, holder.span.end) };
  return { holder, at, why: 'post and name make up a line of their own', way: 'apposition', nth: null };
}

const ONLY_TITLES = /^(?:captain|doctor|officer|engineer|inspector|superintendent|guard|nurse|teacher)$/;
const LONGEST_CARD = 32;

/** The tokens between two ends of lines. */
function lineAt(t: Tokens, i: number): TokenSpan | null {
  let first = i;
  while (!startsLine(t, first) && i - first < LONGEST_CARD) first--;
  let end = i + 1;
  while (!startsLine(t, end) && end - i < LONGEST_CARD) end++;
  return startsLine(t, first) && startsLine(t, end) && end - first <= LONGEST_CARD ? { first, end } : null;
}

/** Behind a break of the line; a wide gap within it only parts two columns. */
const startsLine = (t: Tokens, i: number): boolean =>
  i <= 0 || i >= t.count || ((t.gap[i] ?? 3) > 1 && !/^[ \t]+$/.test(t.text.slice(t.to[i - 1], t.from[i])));

/** Behind a label anything goes; else nothing but capitals, numbers, marks, the small words between them and the words of the post. */
function isCard(t: Tokens, { first, end }: TokenSpan, { post, first: begin }: PostPhrase): boolean {
  if (/^[?!]$/.test(wordAt(t, end - 1))) return false;
  for (let i = first; i < end; i++) {
    const inPost = i >= begin && i < post.end;
    if (t.kind[i] !== WORD || inPost || isCapital(t, i) || SMALL.test(wordAt(t, i)) || STATUS.has(wordAt(t, i)))
      continue;
    if (isStyle(wordAt(t, i)) || postHeadOf(wordAt(t, i)) !== null) continue;
    return false;
  }
  return true;
}
const SMALL =
  /^(?:of|for|the|and|to|at|in|by|from|per|pp|van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|bint|ben|ag|acting|personally|through|via|on|behalf|cc)$/;

/** The pieces between commas, brackets, colons, dashes and wide gaps. */
function piecesOf(t: Tokens, { first, end }: TokenSpan): readonly TokenSpan[] {
  const pieces: { first: number; end: number }[] = [];
  let open = first;
  const close = (i: number): void => {
    if (i > open) pieces.push({ first: open, end: i });
  };
  for (let i = first; i < end; i++) {
    const mark = t.kind[i] === MARK && /^[,;:()[\]|/•—–]$/.test(wordAt(t, i));
    const wide = i > first && /\s{4}|\t/.test(t.text.slice(t.to[i - 1], t.from[i]));
    if (wide && !mark) {
      close(i);
      open = i;
    }
    if (mark) {
      close(i);
      open = i + 1;
    }
  }
  close(end);
  return pieces;
}

/** The piece that is a name: right before the post, behind it, or farther on behind a place or a body. */
function nearestName(prepared: PreparedText, pieces: readonly TokenSpan[], own: number): Holder | null {
  const order = [own - 1, own + 1, own + 2, own + 3];
  for (const k of order) {
    const piece = pieces[k];
    if (piece === undefined) continue;
    // `Copy: Commander (Gen. Mavik); Regent of Karn`: behind a semicolon another entry.
    const [left, right] = k < own ? [piece.end, pieces[own]?.first ?? 0] : [piece.end, piece.end];
    if (prepared.tokens.norm.slice(left, right).includes(';')) continue;
    const between = pieces.slice(own + 1, k);
    // Another post stands between: the name is its holder's.
    if (between.some((one) => hasPost(prepared.tokens, one))) return null;
    const holder = nameIn(prepared, piece);
    if (holder !== null) return holder;
  }
  return null;
}

const hasPost = (t: Tokens, { first, end }: TokenSpan): boolean =>
  t.norm.slice(first, end).some((w) => postHeadOf(w) !== null && !isStyle(w));

/** One to five words with capitals, behind styles; told a person's by its kind, a style, an initial, a given name, capitals behind a label, or as two words of which nothing says otherwise. */
function nameIn(prepared: PreparedText, piece: TokenSpan): Holder | null {
  const { tokens: t, names } = prepared;
  if (piece.end <= piece.first) return null;
  let first = piece.first;
  while (
    first < piece.end &&
    (isStyle(wordAt(t, first)) ||
      postOfShort(wordAt(t, first)) !== null ||
      RANK.test(wordAt(t, first)) ||
      (wordAt(t, first) === '.' && first > piece.first))
  )
    first++;
  const styled = first > piece.first;
  let end = piece.end;
  while (end > first && t.kind[end - 1] === MARK && !(wordAt(t, end - 1) === '.' && isInitial(t, end - 2))) end--;
  const known = names.list[names.at[first] ?? -1];
  if (
    known !== undefined &&
    known.nameFirst === first &&
    known.end === end &&
    known.kind === 'person' &&
    !isNobody(known.name)
  )
    return holderNamed(prepared, known);
  if (!isName(t, { first, end })) return null;
  const words = t.text.slice(t.from[first], t.to[end - 1]).replace(/\s+/g, ' ');
  if (isNobody(words)) return null;
  const other = placeNamed(words) !== null || (known?.end === end && /^(?:place|body)$/.test(known.kind ?? ''));
  if (other && !styled) return null;
  const many = wordsIn(t, { first, end });
  const told =
    styled ||
    t.norm.slice(first, end).some((w, k) => isGivenName(w) || isInitial(t, first + k)) ||
    (isUpper(t, first) && !isUpper(t, piece.first - 3)) ||
    (many > 1 && many < 5 && known?.kind !== 'place');
  if (!told) return null;
  const full = many > 1 || titled(names.fullest(words)) ? words : names.fullest(words);
  const span = { first, end };
  return {
    person: mentionAt(prepared, span, full, 'stated', ['named in these words']),
    span,
    sure: styled || many > 1,
  };
}

/** A form with the words of a post in it is no fuller name. */
const titled = (name: string): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .some((w) => postHeadOf(w) !== null);

const RANK =
  /^(?:comr|brig|maj|lt|sgt|cpl|capt|col|gen|hon|iur|med|phil|jur|esq|igp|asp|dsp|supt|insp|ing|eng|cde|tun|dato)$/;

const isInitial = (t: Tokens, i: number): boolean =>
  (((t.to[i] ?? 0) - (t.from[i] ?? 0) === 1 && isCapital(t, i)) || isInitialDigraph(t, i)) &&
  wordAt(t, i + 1) === '.' &&
  t.gap[i + 1] === 0;

const wordsIn = (t: Tokens, { first, end }: TokenSpan): number => {
  let count = 0;
  for (let i = first; i < end; i++) if (t.kind[i] === WORD && !SMALL.test(wordAt(t, i)) && (t.gap[i] ?? 1) > 0) count++;
  return count;
};

/** No number, no word of a body, a place that is run, a post or an office. */
function isName(t: Tokens, { first, end }: TokenSpan): boolean {
  if (end <= first || end - first > 9 || !isCapital(t, first)) return false;
  for (let i = first; i < end; i++) {
    const w = wordAt(t, i);
    if (t.kind[i] === NUMBER) return false;
    if (t.kind[i] === MARK) {
      if (!/^[.'’-]$/.test(w)) return false;
      continue;
    }
    if (!isCapital(t, i) && !SMALL.test(w)) return false;
    if (isBodyHead(w) || FACILITIES.has(w) || OWNING_NOUNS.has(w) || (isPortfolio(w) && !isInitial(t, i))) return false;
    if (postHeadOf(w) !== null || NO_NAME.test(w)) return false;
  }
  return true;
}
const NO_NAME =
  /^(?:ag|acting|from|to|for|at|in|by|on|cc|copy|date|subject|no|lower|upper|north|south|east|west|northern|southern|eastern|western|street|road|avenue|square|area|sector|copies|signed|signature|present|absent|attn|secret|confidential|dear|your|the|january|february|march|april|may|june|july|august|september|october|november|december)$/;
