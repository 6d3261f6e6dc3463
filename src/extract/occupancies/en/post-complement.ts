// What the post of a phrase is of: `head [of the Harbour Office of the Union]`, `adviser [to the president]`, `Special Rapporteur [on the situation in Kuhdar]`.
// In: the prepared text and the token behind the head. Out: where it ends, and the body. Looks are bounded by the sentence and a few words.

import { isBodyHead } from '../../gazetteers/bodies.ts';
import { countryNamed } from '../../gazetteers/places.ts';
import { isPortfolio, isPostHead } from '../../gazetteers/posts.ts';
import { TIME_WORDS } from '../../text/en/grammar.data.ts';
import { isCapital } from '../../text/names/capitals.ts';
import type { NameAt } from '../../text/names/name-at.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import { DETERMINERS, FACILITIES, FUNCTION_WORDS, OWNING_NOUNS } from './words.data.ts';

/** The body or place that a post is of; the country where it is one's. */
export interface PostBody {
  readonly span: TokenSpan;
  readonly country: string | null;
}

const MOST_COMPLEMENTS = 3;
const LONGEST_COMPLEMENT = 7;

/** `Independent Expert [on the right of prisoners in Kuhdar to water]`: a subject as long as it is, up to the name behind its comma or the end of the line. */
export function mandate(prepared: PreparedText, head: TokenSpan, limit: number): Complement | null {
  const t = prepared.tokens;
  if (!/^(?:rapporteur|rapporteurs|expert|envoy)$/.test(wordAt(t, head.end - 1)) || wordAt(t, head.end) !== 'on')
    return null;
  for (let i = head.end + 1; i < Math.min(limit, head.end + LONGEST_MANDATE); i++) {
    const name = prepared.names.list[prepared.names.at[i + 1] ?? -1];
    if (wordAt(t, i) === ',' && name?.first === i + 1 && name.kind !== 'place' && name.kind !== 'body')
      return { end: i, postEnd: i, body: null };
    if ((t.gap[head.first] ?? 0) > 1 && ((t.gap[i] ?? 0) > 1 || i + 1 >= limit)) {
      const end = (t.gap[i] ?? 0) > 1 ? i : limit;
      return { end, postEnd: end, body: null };
    }
  }
  return null;
}
const LONGEST_MANDATE = 18;

export interface Complement {
  readonly end: number;
  readonly postEnd: number;
  readonly body: PostBody | null;
}

/** `of the Harbour Office`, `of Foreign Affairs of Italy`, `to the president`, `for Tarsel`: what a post is of, up to three deep. */
export function complements(prepared: PreparedText, at: number, limit: number): Complement {
  const ofMinister = /^(?:minister|secretary|undersecretary)s?$/.test(wordAt(prepared.tokens, at - 1));
  const t = prepared.tokens;
  let end = at;
  let postEnd = at;
  let body: PostBody | null = null;
  for (let n = 0; n < MOST_COMPLEMENTS; n++) {
    if (!/^(?:of|for|to|at|on|in)$/.test(wordAt(t, end)) || (t.gap[end] ?? 3) > 2 || end + 1 >= limit) break;
    const preposition = wordAt(t, end);
    // `secretary of the union [at its congress]`: where it happened
    if (preposition !== 'of' && /^(?:its|their)$/.test(wordAt(t, end + 1))) break;
    const next = complementEnd(prepared, end + 1, limit);
    if (next === null || (preposition === 'to' && !canFollowTo(prepared, end + 1))) break;
    const span = { first: end + 1, end: next };
    const country = countryNamed(bare(t, span));
    const named = prepared.names.list[prepared.names.at[next - 1] ?? -1];
    // What a minister is of is no body by its capital: `Minister of Works`.
    const called = named === undefined ? preposition === 'of' && isCapital(t, next - 1) : named.kind !== 'person';
    const isBody = country !== null || hasBodyHead(t, span) || (called && !(ofMinister && n === 0) && !isTask(t, span));
    if (
      preposition !== 'of' &&
      !isBody &&
      preposition !== 'at' &&
      !(preposition === 'to' && n === 0) &&
      !(preposition === 'for' && (n === 0 || isPortfolio(wordAt(t, next - 1))))
    )
      break;
    const held = preposition === 'at' && OWNING_NOUNS.has(wordAt(t, next - 1));
    // `physician at Sorgenfri`: a house told by its name alone.
    const house = preposition === 'at' && n === 0 && named !== undefined && named.kind !== 'person';
    if (/^(?:in|on|at)$/.test(preposition) && named?.kind !== 'body' && !hasBodyHead(t, span) && !held && !house) break;
    const ofTask = body !== null && body.country === null && preposition === 'of' && isTask(t, body.span);
    if (
      isBody &&
      (body === null || (ofTask && (named?.kind === 'body' || hasBodyHead(t, span) || isNamedHouse(t, span))))
    )
      body = { span, country };
    else if (body !== null && country === null && preposition !== 'in')
      body = { span: { first: body.span.first, end: next }, country: null };
    end = next;
    postEnd = next;
  }
  return { end, postEnd, body };
}

/** `Chief of [Logistics] of the General Staff`, `Commissioner for [Peace and Security]`: what somebody sees to is no body of its own. */
const isTask = (t: Tokens, { first, end }: TokenSpan): boolean =>
  t.norm.slice(first, end).every((w) => w === 'and' || isPortfolio(w) || TASKS.test(w));
const isNamedHouse = (t: Tokens, { first, end }: TokenSpan): boolean =>
  wordAt(t, first) === 'the' && isCapital(t, end - 1);
const TASKS =
  /^(?:logistics|operations|training|personnel|recruitment|supply|supplies|procurement|engineering|signals|ordnance|artillery|administration|protocol|propaganda|medicine|investigations|interrogations)$/;

const bare = (t: Tokens, { first, end }: TokenSpan): string =>
  t.text.slice(t.from[wordAt(t, first) === 'the' ? first + 1 : first], t.to[end - 1]);

/** Whether the head of the phrase is a word for a body: `the [brigade] of the coast`, `“harbour [courts]”`, `the regime`. */
function hasBodyHead(t: Tokens, { first, end }: TokenSpan): boolean {
  let head = first;
  for (let i = first; i < end && !(i > first && /^(?:of|for|in|at|to)$/.test(wordAt(t, i))); i++)
    if (t.kind[i] === WORD && (i === first || wordAt(t, i).length > 1)) head = i;
  const w = wordAt(t, head);
  return isBodyHead(w) || isBodyHead(w.replace(/s$/, '')) || FACILITIES.has(w) || w === 'regime';
}

/** `adviser to [the president]`, `ambassador to [Kenya]`; not `nominee to [replace]`. */
const canFollowTo = ({ tokens: t, names }: PreparedText, i: number): boolean =>
  DETERMINERS.has(wordAt(t, i)) || (names.at[i] ?? -1) >= 0 || isPostHead(wordAt(t, i)) || isCapital(t, i);

/** Where the noun phrase that begins at `at` ends: determiner, then names and words up to a function word, a mark or a verb; "and" between two portfolios. */
function complementEnd(prepared: PreparedText, at: number, limit: number): number | null {
  const { tokens: t, names, markOf } = prepared;
  let i = at;
  let nouns = 0;
  while (i < limit && i - at < LONGEST_COMPLEMENT && (t.gap[i] ?? 3) < 3) {
    const name = names.list[names.at[i] ?? -1];
    if (name !== undefined && i >= name.first && name.kind !== 'person') {
      i = name.end;
      nouns++;
      if (/^['’]$/.test(wordAt(t, i)) && t.gap[i] === 0) i += wordAt(t, i + 1) === 's' ? 2 : 1;
      else if (joinsBody(prepared, name, i) || isItsNumber(t, i)) i++;
      else if (!leadsToBody(t, i) && !isPortfolio(wordAt(t, i)) && !OWNING_NOUNS.has(wordAt(t, i))) break;
      continue;
    }
    if (name !== undefined && name.first < at && i >= name.nameFirst) break;
    if (name !== undefined && name.first >= at) {
      // `to President Ada Quill`, `of Mrs. Quill’s campaign`: a person ends it, unless something is owned.
      i = name.end;
      nouns++;
      if (isBodyHead(wordAt(t, i))) continue;
      if (!/^['’]$/.test(wordAt(t, i)) || wordAt(t, i + 1) !== 's') break;
      i += 2;
      continue;
    }
    const w = wordAt(t, i);
    if (isQuoteMark(w) && (markOf[i] ?? -1) >= 0) {
      i++;
      continue;
    }
    // `of the region[’s] Health Bureau`, `of the veterans[’] league`
    if (/^['’]$/.test(w) && t.gap[i] === 0 && nouns > 0 && (wordAt(t, i + 1) === 's' || isOwning(t, i))) {
      i += wordAt(t, i + 1) === 's' ? 2 : 1;
      continue;
    }
    if (t.kind[i] === MARK && !(w === '-' && t.gap[i] === 0)) break;
    // `Chief of Defence Staff`, and on the next line of a list its years.
    if (t.kind[i] === NUMBER && nouns > 0 && ((t.gap[i] ?? 0) > 1 || isYear(wordAt(t, i)))) break;
    if ((DETERMINERS.has(w) || TIME_WORDS.has(w)) && nouns > 0) break;
    if (w === 'and' && nouns > 0 && isPortfolio(wordAt(t, i - 1)) && isPortfolio(wordAt(t, i + 1))) {
      i++;
      continue;
    }
    if (w === 'and' || (FUNCTION_WORDS.has(w) && !DETERMINERS.has(w) && !/^(?:all|both)$/.test(w))) break;
    if (nouns > 0 && isVerbLike(w)) break;
    if (!DETERMINERS.has(w)) nouns++;
    i++;
  }
  if (
    isQuoteMark(wordAt(t, i)) &&
    (markOf[i] ?? -1) >= 0 &&
    isQuoteMark(wordAt(t, at)) === false &&
    nouns > 0 &&
    hasOpening(t, at, i)
  )
    i++;
  return nouns > 0 ? i : null;
}

const isOwning = (t: Tokens, i: number): boolean =>
  wordAt(t, i - 1).endsWith('s') && t.kind[i + 1] === WORD && t.gap[i + 1] === 1;

const isYear = (w: string): boolean => /^(?:1[3-9]|20)\d\d$/.test(w);

/** `Area [315]`, `Branch [291]`, `Block [4]`: told apart by its number. */
const isItsNumber = (t: Tokens, i: number): boolean =>
  t.kind[i] === NUMBER &&
  t.gap[i] === 1 &&
  !isYear(wordAt(t, i)) &&
  /^(?:area|branch|block|zone|unit|section|sector|ward|district|department|division|region|prison|camp|station|no|number)$/.test(
    wordAt(t, i - 1),
  );

/**
 * `Oren Mavik, President[, Families of Tarsel]`, `Mavik — director[, Harbour Prison] (2014–2017)`: the body behind a comma, in lines that name who and what without a verb. It has a word for a
 * body, an "of" or a "for" in it, and nothing but a mark, its dates or the end of the line behind it.
 */
export function behindComma({ tokens: t, names }: PreparedText, first: number, end: number): TokenSpan | null {
  const beside = /^[,—–-]$/.test(wordAt(t, first - 1)) && (names.at[first - 2] ?? -1) >= 0;
  const under = (t.gap[first] ?? 0) > 1 && (names.at[first - 1] ?? -1) >= 0;
  if (wordAt(t, end) !== ',' || !(beside || under)) return null;
  let k = end + 1;
  // `Commander, [3rd] Infantry Brigade`
  if (t.kind[k] === NUMBER && t.gap[k + 1] === 0) k += 2;
  let told = false;
  while (
    k < t.count &&
    k - end < LONGEST_BEHIND &&
    t.gap[k] !== 3 &&
    (isCapital(t, k) || /^(?:of|for|and)$/.test(wordAt(t, k)) || (/^['’]$/.test(wordAt(t, k)) && t.gap[k] === 0))
  ) {
    const name = names.list[names.at[k] ?? -1];
    if (name?.kind === 'person' || (k > end + 1 && (t.gap[k] ?? 0) > 1)) break;
    told ||=
      isBodyHead(wordAt(t, k)) || /^(?:of|for)$/.test(wordAt(t, k)) || name?.kind === 'body' || name?.kind === 'place';
    k++;
  }
  const comma = wordAt(t, k) === ',' ? k + 1 : k;
  const dated = t.kind[comma] === NUMBER || /^(?:since|from|until)$/.test(wordAt(t, comma));
  const closed = k >= t.count || (t.gap[k] ?? 3) > 1 || /^[.;()]$/.test(wordAt(t, k));
  return told && isCapital(t, k - 1) && (closed || dated) ? { first: end + 1, end: k } : null;
}
const LONGEST_BEHIND = 10;

/** `the Tekes [training centre]`: behind a name the words of a body that is named after it. */
function leadsToBody(t: Tokens, i: number): boolean {
  for (let k = i; k < i + 5 && (t.kind[k] === WORD || isHyphen(t, k)) && !FUNCTION_WORDS.has(wordAt(t, k)); k++)
    if (isBodyHead(wordAt(t, k))) return true;
  return false;
}

/** `the Political [and] Legal Affairs Commission`: one body, where only the second half tells that it is one. */
const joinsBody = ({ tokens: t, names }: PreparedText, { kind, first, end }: NameAt, i: number): boolean =>
  wordAt(t, i) === 'and' &&
  kind === null &&
  end - first === 1 &&
  wordAt(t, first - 1) === 'the' &&
  names.list[names.at[i + 1] ?? -1]?.kind === 'body';

const isHyphen = (t: Tokens, i: number): boolean => wordAt(t, i) === '-' && t.gap[i] === 0;
const isQuoteMark = (w: string): boolean => /^["“”]$/.test(w);
const hasOpening = (t: Tokens, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isQuoteMark(wordAt(t, i))) return true;
  return false;
};
const isVerbLike = (w: string): boolean =>
  w.length > 4 &&
  /(?:ed|ing)$/.test(w) &&
  !/^(?:united|wing|building|shipping|housing|planning|broadcasting|training|working)$/.test(w);
