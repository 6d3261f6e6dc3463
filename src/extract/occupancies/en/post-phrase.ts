// The words of a post around its head: "the [former] [Italian] [deputy] head [of the Harbour Office of the Union]". In: the prepared text and a token.
// Out: a phrase with its parts, or null where the token heads none. Who holds it is for holders.ts and office-verbs.ts. Looks are bounded on both sides.

import { isBodyHead } from '../../gazetteers/bodies.ts';
import { countryNamed, countryOfDemonym, wordsOfPlaceFrom } from '../../gazetteers/places.ts';
import { isPortfolio, isPostHead, isPostPrefix, isStyle, postHeadOf, postPhraseAt } from '../../gazetteers/posts.ts';
import { isCapital, isUpper } from '../../text/names/capitals.ts';
import { STARTERS } from '../../text/names/name-words.data.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, type TokenSpan, type Tokens, WORD } from '../../text/tokens.ts';
import {
  DETERMINERS,
  FUNCTION_WORDS,
  ING_MODIFIERS,
  OFFICE_VERBS,
  OWNING_NOUNS,
  POSSESSIVES,
  STATUS,
} from './words.data.ts';

export interface PostPhrase {
  /** With determiner and status. */
  readonly first: number;
  readonly end: number;
  /** The head, one word or a fixed phrase (`prime minister`). */
  readonly head: TokenSpan;
  /** The words that name the post: without determiner, status and what owns it. */
  readonly post: TokenSpan;
  readonly status: readonly ('current' | 'former' | 'acting' | 'designate' | 'candidate' | 'then')[];
  /** The body it is a post of: `the Harbour Office`, `Italian`, `the regime`. */
  readonly body: { readonly span: TokenSpan; readonly country: string | null } | null;
  readonly plural: boolean;
  /** A candidate or nominee. */
  readonly runsFor: boolean;
  readonly determiner: string | null;
  /** `his`, `Mavik’s`: whose it is, where that is a person. */
  readonly owner: TokenSpan | null;
}

const word = (t: Tokens, i: number): string => t.norm[i] ?? '';
const FARTHEST_LEFT = 9;
const MOST_COMPLEMENTS = 3;
const LONGEST_COMPLEMENT = 7;

/** The phrase whose head stands at token `i`. A head that only begins a longer one ("deputy head", "chief justice") heads none. */
export function postPhrase(prepared: PreparedText, i: number): PostPhrase | null {
  const t = prepared.tokens;
  const head = headAt(t, i);
  if (head === null) return null;
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
  const left = leftOf(prepared, head.span.first, sentence.first);
  const suffix = suffixAt(t, head.span.end);
  const right =
    mandate(prepared, head.span, sentence.end) ?? complements(prepared, suffix?.end ?? head.span.end, sentence.end);
  const adverb = adverbBefore(t, left.first);
  const status = [...left.status, ...(suffix === null ? [] : [suffix.status]), ...(adverb === null ? [] : [adverb])];
  if (/^(?:the|that)$/.test(word(t, right.end + 1)) && word(t, right.end) === 'at' && word(t, right.end + 2) === 'time')
    status.push('then');
  return {
    first: adverb === null ? left.first : left.first - 1,
    end: right.end,
    head: head.span,
    post: { first: left.postFirst, end: right.postEnd },
    status,
    body: right.body ?? left.body,
    plural: head.plural,
    runsFor: /^(?:candidate|nominee)s?$/.test(word(t, head.span.end - 1)),
    determiner: left.determiner,
    owner: left.owner,
  };
}

/** `Oren Mavik, [now] the head of …`: an adverb that opens an apposition. */
function adverbBefore(t: Tokens, first: number): PostPhrase['status'][number] | null {
  if (!/^[,(]$/.test(word(t, first - 2))) return null;
  const w = word(t, first - 1);
  if (/^(?:now|currently|still|today)$/.test(w)) return 'current';
  if (/^(?:formerly|previously|once)$/.test(w)) return 'former';
  return w === 'then' ? 'then' : null;
}

function headAt(t: Tokens, i: number): { readonly span: TokenSpan; readonly plural: boolean } | null {
  const w = word(t, i);
  const fixed = postPhraseAt((k) => word(t, k), i);
  const plural = postHeadOf(w);
  if (fixed === 0 && plural === null) return null;
  const end = i + Math.max(fixed, 1);
  // "deputy head", "chief justice", "commander general": the last of them is the head; "judge ordered" and "head" as a verb have no phrase before them.
  const nextFixed = postPhraseAt((k) => word(t, k), end);
  const next = nextFixed > 0 || (isPostHead(word(t, end)) && !isStyle(word(t, end))) || isMoreOfPost(t, end);
  if (next && (t.gap[end] ?? 3) < 3 && fixed === 0) return null;
  if (insideFixed(t, i, fixed)) return null;
  return { span: { first: i, end }, plural: plural?.plural === true };
}

/** `deputy [public security] minister`: portfolios and prefixes, then a head. */
function isMoreOfPost(t: Tokens, i: number): boolean {
  let at = i;
  while (at - i < 4 && (isPortfolio(word(t, at)) || isPostPrefix(word(t, at)))) at++;
  return at > i && (isPostHead(word(t, at)) || postPhraseAt((k) => word(t, k), at) > 0);
}

/** `secretary of state`: the words of a fixed phrase that began before are no heads of their own. */
function insideFixed(t: Tokens, i: number, own: number): boolean {
  for (let k = i - 1; k >= i - 4 && k >= 0; k--) {
    const n = postPhraseAt((at) => word(t, at), k);
    if (n > i - k && k + n >= i + Math.max(own, 1)) return true;
  }
  return false;
}

/** `president-elect`, `minister designate`. */
function suffixAt(t: Tokens, end: number): { readonly end: number; readonly status: 'designate' | 'former' } | null {
  const hyphen = word(t, end) === '-' && t.gap[end] === 0;
  const w = word(t, hyphen ? end + 1 : end);
  if (!/^(?:elect|designate|emeritus)$/.test(w)) return null;
  return { end: hyphen ? end + 2 : end + 1, status: w === 'emeritus' ? 'former' : 'designate' };
}

interface Left {
  readonly first: number;
  readonly postFirst: number;
  readonly status: PostPhrase['status'];
  readonly determiner: string | null;
  readonly body: PostPhrase['body'];
  readonly owner: TokenSpan | null;
}

/** What stands before the head, word by word to the left: offices, bodies, countries, status, owner, determiner. */
function leftOf(prepared: PreparedText, head: number, limit: number): Left {
  const t = prepared.tokens;
  const left: LeftSoFar = { first: head, postFirst: head, status: [], determiner: null, body: null, owner: null };
  while (left.first > limit && head - left.first < FARTHEST_LEFT && (t.gap[left.first] ?? 3) < 3) {
    if (takePossessor(prepared, left, limit)) break;
    const i = left.first - 1;
    const w = word(t, i);
    if (DETERMINERS.has(w)) {
      left.determiner = w;
      left.first = i;
      if (POSSESSIVES.has(w)) left.owner = { first: i, end: i + 1 };
      break;
    }
    const known = STATUS.get(w);
    const hyphen = w === '-' && t.gap[i] === 0;
    if (known !== undefined) left.status.unshift(known);
    else if (hyphen && !STATUS.has(word(t, i - 1))) left.postFirst = i;
    else if (!hyphen && !(w === 'and' && STATUS.has(word(t, i - 1)))) {
      if (!takeModifier(prepared, left, head, limit)) break;
      continue;
    }
    left.first = i;
  }
  return left;
}

interface LeftSoFar {
  first: number;
  postFirst: number;
  readonly status: PostPhrase['status'][number][];
  determiner: string | null;
  body: PostPhrase['body'];
  owner: TokenSpan | null;
}

/** `Iran’s`, `the regime’s`: a body or country owns the post, or a person. Nothing before it belongs to the phrase. */
function takePossessor(prepared: PreparedText, left: LeftSoFar, limit: number): boolean {
  const possessor = possessorBefore(prepared, left.first - 1, limit);
  if (possessor === null) return false;
  const t = prepared.tokens;
  const span = { first: possessor.first, end: possessor.end };
  left.first = possessor.first;
  if (possessor.person) left.owner = span;
  else if (left.body !== null && left.body.country === null)
    left.body = { span: { first: span.first, end: left.body.span.end }, country: null };
  else if (possessor.named || isBodyHead(word(t, possessor.end - 1)) || OWNING_NOUNS.has(word(t, possessor.end - 1)))
    left.body = { span, country: countryNamed(t.text.slice(t.from[possessor.nameFirst], t.to[possessor.end - 1])) };
  return true;
}

/** A noun, an adjective, a name of a body or country that stands before the head. False where the phrase begins behind it. */
function takeModifier(prepared: PreparedText, left: LeftSoFar, head: number, limit: number): boolean {
  const { tokens: t, names } = prepared;
  const i = left.first - 1;
  const w = word(t, i);
  if (t.kind[i] !== WORD || FUNCTION_WORDS.has(w) || w === 'and') return false;
  const name = names.list[names.at[i] ?? -1];
  if (name !== undefined && i >= name.nameFirst && head >= name.end) {
    if (name.kind === 'person' || (name.kind === null && OFFICE_VERBS.has(word(t, name.first - 1)))) return false;
    if (name.kind !== null || name.end - name.nameFirst > 1)
      left.body ??= bodyOfName(prepared, { first: name.nameFirst, end: i + 1 });
    left.first = Math.max(name.first, limit);
    if (name.kind !== 'place') left.postFirst = left.first;
    return true;
  }
  const two = isCapital(t, i) && isCapital(t, i - 1) ? countryOfDemonym(`${word(t, i - 1)} ${w}`) : null;
  if (two !== null) {
    left.body ??= { span: { first: i - 1, end: i + 1 }, country: two };
    left.first = i - 1;
    return true;
  }
  const country = countryOfDemonym(w) ?? (wordsOfPlaceFrom(w) > 0 ? countryNamed(w) : null);
  if (country === null) {
    if (!canModify(t, i)) return false;
    if (left.body === null && (isBodyHead(w) || isUpper(t, i)))
      left.body = { span: { first: i, end: i + 1 }, country: null };
    else if (left.body?.span.first === i + 1 && left.body.country === null && isCapital(t, i) && isCapital(t, i + 1))
      left.body = { span: { first: i, end: left.body.span.end }, country: null };
    left.postFirst = i;
  } else left.body ??= { span: { first: i, end: i + 1 }, country };
  left.first = i;
  return true;
}

const bodyOfName = (prepared: PreparedText, span: TokenSpan): PostPhrase['body'] => {
  const t = prepared.tokens;
  return { span, country: countryNamed(t.text.slice(t.from[span.first], t.to[span.end - 1])) };
};

/**
 * A noun or adjective that can stand between determiner and head: `human rights adviser`, `close adviser`. A small word before capitals is the verb of the sentence
 * more often than not ("met President …"), and so is most of what ends in -ing.
 */
const canModify = (t: Tokens, i: number): boolean => {
  const w = word(t, i);
  if (isPostPrefix(w) || isPortfolio(w) || isPostHead(w)) return true;
  if ((isCapital(t, i + 1) && !isCapital(t, i)) || STARTERS.has(w)) return false;
  return (
    (w.length > 2 || isUpper(t, i)) &&
    !/ly$/.test(w) &&
    !(w.endsWith('ing') && !ING_MODIFIERS.has(w) && !isCapital(t, i))
  );
};

interface Possessor extends TokenSpan {
  readonly nameFirst: number;
  readonly person: boolean;
  readonly named: boolean;
}

/** `Iran’s`, `the regime’s`, `Mavik’s`, `the Unions'` ending at token `i`. */
function possessorBefore({ tokens: t, names }: PreparedText, i: number, limit: number): Possessor | null {
  const single = word(t, i) === 's' && /^['’]$/.test(word(t, i - 1)) && t.gap[i] === 0;
  const plural = /^['’]$/.test(word(t, i)) && t.gap[i] === 0 && word(t, i - 1).endsWith('s') && t.gap[i + 1] !== 0;
  if (!single && !plural) return null;
  const end = single ? i - 1 : i;
  const name = names.list[names.at[end - 1] ?? -1];
  if (name !== undefined && name.end === end) {
    const first = word(t, name.first - 1) === 'the' ? name.first - 1 : name.first;
    const person =
      name.kind === 'person' ||
      (name.kind === null && word(t, name.first - 1) !== 'the' && names.fullest(name.name).includes(' '));
    return { first, end, nameFirst: name.nameFirst, person, named: true };
  }
  let first = end - 1;
  while (
    first > limit &&
    end - first < 4 &&
    !DETERMINERS.has(word(t, first)) &&
    t.kind[first - 1] === WORD &&
    !FUNCTION_WORDS.has(word(t, first - 1))
  )
    first--;
  return { first, end, nameFirst: first, person: false, named: false };
}

/** `Special Rapporteur [on the situation of human rights in Kuhdar]`: a subject as long as it is, up to the name behind its comma or the end of the line. */
function mandate(prepared: PreparedText, head: TokenSpan, limit: number): Right | null {
  const t = prepared.tokens;
  if (!/^(?:rapporteur|rapporteurs|expert|envoy)$/.test(word(t, head.end - 1)) || word(t, head.end) !== 'on')
    return null;
  for (let i = head.end + 1; i < Math.min(limit, head.end + LONGEST_MANDATE); i++) {
    const name = prepared.names.list[prepared.names.at[i + 1] ?? -1];
    if (word(t, i) === ',' && name?.first === i + 1 && name.kind !== 'place' && name.kind !== 'body')
      return { end: i, postEnd: i, body: null };
  }
  return null;
}
const LONGEST_MANDATE = 18;

interface Right {
  readonly end: number;
  readonly postEnd: number;
  readonly body: PostPhrase['body'];
}

/** `of the Harbour Office`, `of Foreign Affairs of Italy`, `to the president`, `for Tarsel`: what a post is of, up to three deep. */
function complements(prepared: PreparedText, at: number, limit: number): Right {
  const t = prepared.tokens;
  let end = at;
  let postEnd = at;
  let body: PostPhrase['body'] = null;
  for (let n = 0; n < MOST_COMPLEMENTS; n++) {
    if (!/^(?:of|for|to|at|on|in)$/.test(word(t, end)) || (t.gap[end] ?? 3) > 2 || end + 1 >= limit) break;
    const preposition = word(t, end);
    const next = complementEnd(prepared, end + 1, limit);
    if (next === null || (preposition === 'to' && !canFollowTo(prepared, end + 1))) break;
    const span = { first: end + 1, end: next };
    const country = countryNamed(bare(t, span));
    const named = prepared.names.list[prepared.names.at[next - 1] ?? -1];
    const isBody = country !== null || hasBodyHead(t, span) || (named !== undefined && named.kind !== 'person');
    if (
      preposition !== 'of' &&
      !isBody &&
      preposition !== 'at' &&
      !(preposition === 'to' && n === 0) &&
      !(preposition === 'for' && n === 0)
    )
      break;
    const held = preposition === 'at' && OWNING_NOUNS.has(word(t, next - 1));
    if (/^(?:in|on|at)$/.test(preposition) && named?.kind !== 'body' && !hasBodyHead(t, span) && !held) break;
    if (isBody && body === null) body = { span, country };
    else if (body !== null && country === null && preposition !== 'in')
      body = { span: { first: body.span.first, end: next }, country: null };
    end = next;
    postEnd = next;
  }
  return { end, postEnd, body };
}

const bare = (t: Tokens, { first, end }: TokenSpan): string =>
  t.text.slice(t.from[word(t, first) === 'the' ? first + 1 : first], t.to[end - 1]);

/** Whether the head of the phrase is a word for a body: `the [brigade] of the coast`, `“harbour [courts]”`, `the regime`. */
function hasBodyHead(t: Tokens, { first, end }: TokenSpan): boolean {
  let head = first;
  for (let i = first; i < end && !(i > first && /^(?:of|for|in|at|to)$/.test(word(t, i))); i++)
    if (t.kind[i] === WORD) head = i;
  const w = word(t, head);
  return isBodyHead(w) || isBodyHead(w.replace(/s$/, '')) || /^(?:regime|prison|jail)$/.test(w);
}

/** `adviser to [the president]`, `ambassador to [Kenya]`; not `nominee to [replace]`. */
const canFollowTo = ({ tokens: t, names }: PreparedText, i: number): boolean =>
  DETERMINERS.has(word(t, i)) || (names.at[i] ?? -1) >= 0 || isPostHead(word(t, i)) || isCapital(t, i);

/** Where the noun phrase that begins at `at` ends: determiner, then names and words up to a function word, a mark or a verb; "and" between two portfolios. */
function complementEnd({ tokens: t, names, markOf }: PreparedText, at: number, limit: number): number | null {
  let i = at;
  let nouns = 0;
  while (i < limit && i - at < LONGEST_COMPLEMENT && (t.gap[i] ?? 3) < 3) {
    const name = names.list[names.at[i] ?? -1];
    if (name !== undefined && i >= name.first && name.kind !== 'person') {
      i = name.end;
      nouns++;
      if (/^['’]$/.test(word(t, i)) && t.gap[i] === 0) i += word(t, i + 1) === 's' ? 2 : 1;
      else if (!isBodyHead(word(t, i)) && !isPortfolio(word(t, i)) && !OWNING_NOUNS.has(word(t, i))) break;
      continue;
    }
    if (name !== undefined && name.first < at && i >= name.nameFirst) break;
    if (name !== undefined && name.first >= at) {
      // `to President Ada Quill`, `of Mrs. Quill’s campaign`: a person ends it, unless something is owned.
      i = name.end;
      nouns++;
      if (isBodyHead(word(t, i))) continue;
      if (!/^['’]$/.test(word(t, i)) || word(t, i + 1) !== 's') break;
      i += 2;
      continue;
    }
    const w = word(t, i);
    if (isQuoteMark(w) && (markOf[i] ?? -1) >= 0) {
      i++;
      continue;
    }
    if (t.kind[i] === MARK && !(w === '-' && t.gap[i] === 0)) break;
    if (DETERMINERS.has(w) && nouns > 0) break;
    if (w === 'and' && nouns > 0 && isPortfolio(word(t, i - 1)) && isPortfolio(word(t, i + 1))) {
      i++;
      continue;
    }
    if (w === 'and' || (FUNCTION_WORDS.has(w) && !DETERMINERS.has(w) && !/^(?:all|both)$/.test(w))) break;
    if (nouns > 0 && isVerbLike(w)) break;
    if (!DETERMINERS.has(w)) nouns++;
    i++;
  }
  if (
    isQuoteMark(word(t, i)) &&
    (markOf[i] ?? -1) >= 0 &&
    isQuoteMark(word(t, at)) === false &&
    nouns > 0 &&
    hasOpening(t, at, i)
  )
    i++;
  return nouns > 0 ? i : null;
}

const isQuoteMark = (w: string): boolean => /^["“”]$/.test(w);
const hasOpening = (t: Tokens, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isQuoteMark(word(t, i))) return true;
  return false;
};
const isVerbLike = (w: string): boolean =>
  w.length > 4 &&
  /(?:ed|ing)$/.test(w) &&
  !/^(?:united|wing|building|shipping|housing|planning|broadcasting|training|working)$/.test(w);
