// The words of a post around its head: "the [former] [Italian] [deputy] head [of the Harbour Office of the Union]". In: the prepared text and a token.
// Out: a phrase with its parts, or null where the token heads none. Who holds it is for the files named by- (by-verb.ts, by-heading.ts …). Looks are bounded on both sides.

import { isBodyHead } from '../../gazetteers/bodies.ts';
import { countryNamed, countryOfDemonym, wordsOfPlaceFrom } from '../../gazetteers/places.ts';
import { isPortfolio, isPostHead, isPostPrefix, isStyle, postHeadOf, postPhraseAt } from '../../gazetteers/posts.ts';
import { isCapital, isUpper } from '../../text/names/capitals.ts';
import { STARTERS } from '../../text/names/name-words.data.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import { behindComma, complements, mandate, type PostBody } from './post-complement.ts';
import {
  DETERMINERS,
  FACILITIES,
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
  readonly body: PostBody | null;
  readonly plural: boolean;
  /** A candidate or nominee. */
  readonly runsFor: boolean;
  readonly determiner: string | null;
  /** `his`, `Mavik’s`: whose it is, where that is a person. */
  readonly owner: TokenSpan | null;
}

const FARTHEST_LEFT = 9;

/** The phrase whose head stands at token `i`. A head that only begins a longer one ("deputy head", "chief justice") heads none. */
export function postPhrase(prepared: PreparedText, i: number): PostPhrase | null {
  const t = prepared.tokens;
  const head = headAt(t, i);
  if (head === null) return null;
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
  const left = leftOf(prepared, head.span.first, sentence.first);
  const suffix = suffixAt(t, head.span.end);
  const behind = suffix?.end ?? head.span.end;
  const ofTheTime = isOfTheTime(t, behind);
  const right = ofTheTime
    ? { end: behind, postEnd: behind, body: null }
    : (mandate(prepared, head.span, sentence.end) ?? complements(prepared, behind, sentence.end));
  const alone = right.body === null && left.determiner === null && suffix === null;
  const beside = alone ? behindComma(prepared, left.first, right.end) : null;
  const adverb = adverbBefore(t, left.first);
  const status = [...left.status, ...(suffix === null ? [] : [suffix.status]), ...(adverb === null ? [] : [adverb])];
  const atTheTime =
    /^(?:the|that)$/.test(wordAt(t, right.end + 1)) &&
    wordAt(t, right.end) === 'at' &&
    wordAt(t, right.end + 2) === 'time';
  if (atTheTime || ofTheTime) status.push('then');
  const today = isToday(t, right.end);
  if (today && status.length === 0) status.push('current');
  return {
    first: adverb === null ? left.first : left.first - 1,
    end: atTheTime || ofTheTime ? right.end + 3 : today ? right.end + 1 : (beside?.end ?? right.end),
    head: head.span,
    post: { first: left.postFirst, end: right.postEnd },
    status,
    body: right.body ?? left.body ?? (beside === null ? null : { span: beside, country: null }),
    plural: head.plural,
    runsFor: /^(?:candidate|nominee)s?$/.test(wordAt(t, head.span.end - 1)),
    determiner: left.determiner,
    owner: left.owner,
  };
}

/** `Oren Mavik, minister of justice [today],`: with a mark behind it. */
const isToday = (t: Tokens, i: number): boolean =>
  /^(?:today|now|currently|nowadays)$/.test(wordAt(t, i)) && /^[,;.)—–]$/.test(wordAt(t, i + 1));

/** `the governor [of the time]`, `the ministers [of that day]`. */
const isOfTheTime = (t: Tokens, i: number): boolean =>
  wordAt(t, i) === 'of' &&
  /^(?:the|that)$/.test(wordAt(t, i + 1)) &&
  /^(?:time|day|period|moment|hour)$/.test(wordAt(t, i + 2));

/** `Oren Mavik, [now] the head of …`: an adverb that opens an apposition. */
function adverbBefore(t: Tokens, first: number): PostPhrase['status'][number] | null {
  if (!/^[,(]$/.test(wordAt(t, first - 2))) return null;
  const w = wordAt(t, first - 1);
  if (/^(?:now|currently|still|today)$/.test(w)) return 'current';
  if (/^(?:formerly|previously|once)$/.test(w)) return 'former';
  return w === 'then' ? 'then' : null;
}

function headAt(t: Tokens, i: number): { readonly span: TokenSpan; readonly plural: boolean } | null {
  const w = wordAt(t, i);
  const fixed = postPhraseAt((k) => wordAt(t, k), i);
  const plural = postHeadOf(w);
  if (fixed === 0 && plural === null) return null;
  const end = i + Math.max(fixed, 1);
  // "deputy head", "chief justice", "commander general": the last of them is the head; "judge ordered" and "head" as a verb have no phrase before them.
  const nextFixed = postPhraseAt((k) => wordAt(t, k), end);
  const next = nextFixed > 0 || (isPostHead(wordAt(t, end)) && !isStyle(wordAt(t, end))) || isMoreOfPost(t, end);
  if (next && (t.gap[end] ?? 3) < 3 && fixed === 0) return null;
  if (insideFixed(t, i, fixed) || isPieceOfWord(t, end) || isRankBehindPost(t, i) || isInhabitant(t, i)) return null;
  return { span: { first: i, end }, plural: plural?.plural === true };
}

/** `Resident Oda Rennick said`: who lives there; the `Resident of Lower Zamba` holds a post. */
const isInhabitant = (t: Tokens, i: number): boolean =>
  wordAt(t, i) === 'resident' && isCapital(t, i + 1) && t.kind[i + 1] === WORD && (t.gap[i + 1] ?? 3) < 2;

/** `the mayor-[appointed] board`: no mayor; `president-elect` and `secretary-general` are. */
const isPieceOfWord = (t: Tokens, end: number): boolean =>
  wordAt(t, end) === '-' && t.gap[end] === 0 && t.gap[end + 1] === 0 && /ed$/.test(wordAt(t, end + 1));

/** `his deputy [Captain] Oren Mavik`: the rank of who is named behind, and no piece of the post before it. */
const isRankBehindPost = (t: Tokens, i: number): boolean =>
  isStyle(wordAt(t, i)) &&
  isCapital(t, i) &&
  isCapital(t, i + 1) &&
  !isCapital(t, i - 1) &&
  (isPostPrefix(wordAt(t, i - 1)) || isPostHead(wordAt(t, i - 1)));

/** `deputy [public security] minister`: portfolios and prefixes, then a head. */
function isMoreOfPost(t: Tokens, i: number): boolean {
  let at = i;
  while (at - i < 4 && (isPortfolio(wordAt(t, at)) || isPostPrefix(wordAt(t, at)))) at++;
  return at > i && (isPostHead(wordAt(t, at)) || postPhraseAt((k) => wordAt(t, k), at) > 0);
}

/** `secretary of state`: the words of a fixed phrase that began before are no heads of their own. */
function insideFixed(t: Tokens, i: number, own: number): boolean {
  for (let k = i - 1; k >= i - 4 && k >= 0; k--) {
    const n = postPhraseAt((at) => wordAt(t, at), k);
    if (n > i - k && k + n >= i + Math.max(own, 1)) return true;
  }
  return false;
}

/** `president-elect`, `minister designate`. */
function suffixAt(t: Tokens, end: number): { readonly end: number; readonly status: 'designate' | 'former' } | null {
  const hyphen = wordAt(t, end) === '-' && t.gap[end] === 0;
  const w = wordAt(t, hyphen ? end + 1 : end);
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
    const w = wordAt(t, i);
    if (DETERMINERS.has(w)) {
      left.determiner = w;
      left.first = i;
      if (POSSESSIVES.has(w)) left.owner = { first: i, end: i + 1 };
      break;
    }
    // `is at [present] director`, `until [last month] minister`
    if ((w === 'present' && wordAt(t, i - 1) === 'at') || isTimeBefore(t, i)) break;
    // `[Dep.] Prosecutor General`
    if (w === '.' && SHORT_SECOND.test(wordAt(t, i - 1))) {
      left.first = left.postFirst = i - 1;
      continue;
    }
    const known = STATUS.get(w);
    const hyphen = w === '-' && t.gap[i] === 0;
    if (known !== undefined) left.status.unshift(known);
    else if (hyphen && !STATUS.has(wordAt(t, i - 1))) left.postFirst = i;
    else if (!hyphen && !(w === 'and' && STATUS.has(wordAt(t, i - 1)))) {
      if (!takeModifier(prepared, left, head, limit)) break;
      continue;
    }
    left.first = i;
  }
  return left;
}

/** `last month`, `the end of the year`: of when, and no word of the post. */
const isTimeBefore = (t: Tokens, i: number): boolean =>
  /^(?:week|month|year|spring|summer|autumn|winter)$/.test(wordAt(t, i)) &&
  /^(?:last|this|next|same|the|of)$/.test(wordAt(t, i - 1));

const SHORT_SECOND = /^(?:dep|dpty|asst)$/;

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
  // `His [Majesty’s] Inspector`
  if (OF_STATE.test(wordAt(t, possessor.end - 1))) return true;
  if (possessor.person) left.owner = span;
  else if (left.body !== null && left.body.country === null)
    left.body = { span: { first: span.first, end: left.body.span.end }, country: null };
  else if (possessor.named || canOwn(wordAt(t, possessor.end - 1)))
    left.body = { span, country: countryNamed(t.text.slice(t.from[possessor.nameFirst], t.to[possessor.end - 1])) };
  return true;
}

const OF_STATE = /^(?:majesty|majestys|highness|excellency|lordship)$/;
const canOwn = (w: string): boolean => isBodyHead(w) || OWNING_NOUNS.has(w) || FACILITIES.has(w);

/** A noun, an adjective, a name of a body or country that stands before the head. False where the phrase begins behind it. */
function takeModifier(prepared: PreparedText, left: LeftSoFar, head: number, limit: number): boolean {
  const { tokens: t, names } = prepared;
  const i = left.first - 1;
  const w = wordAt(t, i);
  if (t.kind[i] !== WORD || FUNCTION_WORDS.has(w) || w === 'and') return false;
  const name = names.list[names.at[i] ?? -1];
  if (name !== undefined && i >= name.nameFirst && head >= name.end) {
    if (name.kind === 'person' || (name.kind === null && OFFICE_VERBS.has(wordAt(t, name.first - 1)))) return false;
    // `Oren Mavik`, and on the line under it `President of the Union`: a signature.
    if (name.kind === null && (t.gap[left.first] ?? 0) > 1 && (t.gap[name.first] ?? 0) > 1) return false;
    if (name.kind !== null || name.end - name.nameFirst > 1)
      left.body ??= bodyOfName(prepared, { first: name.nameFirst, end: i + 1 });
    left.first = Math.max(name.first, limit);
    if (name.kind !== 'place') left.postFirst = left.first;
    return true;
  }
  const two = isCapital(t, i) && isCapital(t, i - 1) ? countryOfDemonym(`${wordAt(t, i - 1)} ${w}`) : null;
  if (two !== null) {
    left.body ??= { span: { first: i - 1, end: i + 1 }, country: two };
    left.first = i - 1;
    return true;
  }
  const country = countryOfDemonym(w) ?? (wordsOfPlaceFrom(w) > 0 ? countryNamed(w) : null);
  if (country === null) {
    // `worries [former] mayor Oda Rennick`: before the status stands the verb of the clause
    if (!canModify(t, i) || (left.status.length > 0 && !isCapital(t, i) && !isPostPrefix(w))) return false;
    if (left.body === null && (isBodyHead(w) || FACILITIES.has(w) || isUpper(t, i)))
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
  const w = wordAt(t, i);
  if (isPostPrefix(w) || isPortfolio(w) || isPostHead(w)) return true;
  if ((isCapital(t, i + 1) && !isCapital(t, i)) || STARTERS.has(w) || isOfficeVerb(t, i)) return false;
  // `the Herald [quoted] police commander Mavik`
  if (TELLS_OF.test(w) && !DETERMINERS.has(wordAt(t, i - 1))) return false;
  return (
    (w.length > 2 || isUpper(t, i)) &&
    !/ly$/.test(w) &&
    !(w.endsWith('ing') && !ING_MODIFIERS.has(w) && !isCapital(t, i))
  );
};

const TELLS_OF =
  /^(?:quot(?:ed|es)|cit(?:ed|es)|told|tells|said|says|asked|asks|interviewed|accused|accuses|blamed|blames|named|names|met|meets|urged|urges|called|calls|identified|thanked|praised|criticised|criticized|informed|contacted|arrested|killed|shot|wounded|kidnapped|murdered|assassinated)$/;

/** `was [chosen] treasurer`, `was re-[elected] mayor`; `an [acting] head`, `the [elected] mayor` are told by what stands before them. */
const isOfficeVerb = (t: Tokens, i: number): boolean =>
  OFFICE_VERBS.has(wordAt(t, i)) &&
  !DETERMINERS.has(wordAt(t, i - 1)) &&
  !ING_MODIFIERS.has(wordAt(t, i)) &&
  !isCapital(t, i);

interface Possessor extends TokenSpan {
  readonly nameFirst: number;
  readonly person: boolean;
  readonly named: boolean;
}

/** `Iran’s`, `the regime’s`, `Mavik’s`, `the Unions'` ending at token `i`. */
function possessorBefore({ tokens: t, names }: PreparedText, i: number, limit: number): Possessor | null {
  const single = wordAt(t, i) === 's' && /^['’]$/.test(wordAt(t, i - 1)) && t.gap[i] === 0;
  const plural = /^['’]$/.test(wordAt(t, i)) && t.gap[i] === 0 && wordAt(t, i - 1).endsWith('s') && t.gap[i + 1] !== 0;
  if (!single && !plural) return null;
  const end = single ? i - 1 : i;
  const name = names.list[names.at[end - 1] ?? -1];
  if (name !== undefined && name.end === end) {
    const first = wordAt(t, name.first - 1) === 'the' ? name.first - 1 : name.first;
    const person =
      name.kind === 'person' ||
      (name.kind === null && wordAt(t, name.first - 1) !== 'the' && names.fullest(name.name).includes(' '));
    return { first, end, nameFirst: name.nameFirst, person, named: true };
  }
  let first = end - 1;
  while (
    first > limit &&
    end - first < 4 &&
    !DETERMINERS.has(wordAt(t, first)) &&
    t.kind[first - 1] === WORD &&
    !FUNCTION_WORDS.has(wordAt(t, first - 1))
  )
    first--;
  return { first, end, nameFirst: first, person: false, named: false };
}
