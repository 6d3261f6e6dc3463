// A post beside a name, without a verb: `Foreign Minister Oren Mavik` · `the head of the union, Oren Mavik,` · `Oren Mavik, the former head of the union,` ·
// `both the current and former ministers of justice, A and B` · `As head of the union, Oren Mavik …`. In: the text and a post phrase. Out: who holds it.

import { isStyle, postHeadOf } from '../../gazetteers/posts.ts';
import { isAuxiliary, isPastForm } from '../../text/en/noun-phrase.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import {
  canBePerson,
  type Holder,
  holderAt,
  holderNamed,
  loneSurname,
  nameFrom,
  namesInList,
  nameUpTo,
} from './persons.ts';
import type { PostPhrase } from './post-phrase.ts';
import { FUNCTION_WORDS, KIN, STATUS } from './words.data.ts';

export interface Held {
  readonly holder: Holder;
  /** The whole passage. */
  readonly at: TokenSpan;
  readonly why: string;
  readonly way: 'title' | 'apposition' | 'as';
  /** Which of several statuses or posts of a plural phrase is this one's. */
  readonly nth: number | null;
}

export function besideName(prepared: PreparedText, phrase: PostPhrase): readonly Held[] {
  return (
    before(prepared, phrase) ??
    underName(prepared, phrase) ??
    phraseThenName(prepared, phrase) ??
    nameThenPhrase(prepared, phrase) ??
    asPhrase(prepared, phrase) ??
    []
  );
}

/** `President Oren Mavik`, `spokesman Oren Mavik`, `ministers Oren Mavik and Oda Rennick`. */
function before(prepared: PreparedText, phrase: PostPhrase): readonly Held[] | null {
  const { names, tokens: t } = prepared;
  const around = names.list[names.at[phrase.head.end - 1] ?? -1];
  const titled =
    around !== undefined && phrase.head.end <= around.nameFirst && around.kind === 'person' ? around : null;
  const follows = (t.gap[phrase.end] ?? 3) < 3 ? nameFrom(prepared, phrase.end) : null;
  const name = titled ?? follows;
  if (name === null || !canBePerson(prepared, name) || name.nameFirst < phrase.end) return null;
  const lone =
    titled === null && name.kind === null && !name.name.includes(' ') && names.fullest(name.name) === name.name;
  if (lone) return null;
  const all = phrase.plural
    ? namesInList(prepared, name.first < phrase.end ? name.nameFirst : name.first, phrase.end + 40)
    : [name];
  const list = all.length === 0 ? [name] : all;
  return list.map((one, nth) => ({
    holder: holderNamed(prepared, one),
    at: { first: phrase.first, end: (list.at(-1) ?? one).end },
    why: 'the post stands before the name',
    way: 'title',
    nth: phrase.plural && list.length > 1 ? nth : null,
  }));
}

/** `the current head of the union, Oren Mavik,`. A name in apposition is closed by a mark, "who" or the end; a list after a plural pairs in order. */
function phraseThenName(prepared: PreparedText, phrase: PostPhrase): readonly Held[] | null {
  const t = prepared.tokens;
  const marked = markBehind(t, phrase.end);
  const mark = wordAt(t, marked);
  // `the mayor, the late Oren Mavik,`
  const late = wordAt(t, marked + 1) === 'the' && /^(?:late|then)$/.test(wordAt(t, marked + 2));
  // `the mayor, a Mr Mavik,`, `commandant: one Oren Mavik,`
  const one = wordAt(t, marked + 1) === 'one';
  const certain = one || (wordAt(t, marked + 1) === 'a' && isStyle(wordAt(t, marked + 2)));
  const at = late ? marked + 2 : certain ? marked + 1 : behindPlace(prepared, titlesEnd(prepared, marked));
  if (!/^(?:,|:|—|–|\()$/.test(mark) || followsName(prepared, phrase)) return null;
  if (opensAs(prepared, phrase.first) || isOfKin(t, phrase.first)) return null;
  const list = namesInList(prepared, at + 1, at + 60);
  const first = list[0];
  if (first === undefined) return one || isOwned(phrase) ? loneBehind(prepared, phrase, at + 1) : null;
  if (!phrase.plural && phrase.status.length < 2) {
    const single = standsAlone(t, { ...phrase, end: marked }, first, list.length > 1);
    return single ? [held(prepared, phrase, first, null, 'the name stands in apposition to the post')] : null;
  }
  const many = phrase.plural || phrase.status.length > 1 ? list : [first];
  const last = many.at(-1) ?? first;
  return many.map((name, nth) => ({
    ...held(
      prepared,
      phrase,
      name,
      many.length > 1 ? nth : null,
      many.length > 1 ? 'posts and names stand in the same order' : 'the name stands in apposition to the post',
    ),
    at: { first: phrase.first, end: last.end },
  }));
}

/** `my adjutant`, `Mavik’s deputy`: somebody’s. */
const isOwned = ({ owner, determiner }: PostPhrase): boolean =>
  owner !== null || /^(?:my|his|her|our)$/.test(determiner ?? '');

/** `my adjutant, Mavik (…`, `His deputy, one Rell, had …`: a surname that nothing else tells. */
function loneBehind(prepared: PreparedText, phrase: PostPhrase, first: number): readonly Held[] | null {
  const holder = phrase.plural ? null : loneSurname(prepared, { first, end: first + 1 });
  if (holder === null || !/^[,(.;]$/.test(wordAt(prepared.tokens, first + 1))) return null;
  const at = { first: phrase.first, end: first + 1 };
  return [{ holder, at, why: 'the name stands in apposition to the post', way: 'apposition', nth: null }];
}

/** `[the widow of] a guard, Oda Mavik,`, `[the brother of one of] the guards, Oren Mavik,`: the name is of the kin. */
function isOfKin(t: Tokens, first: number): boolean {
  const one = wordAt(t, first - 1) === 'of' && /^(?:one|two|three|some|many|several)$/.test(wordAt(t, first - 2));
  const of = one ? first - 3 : first - 1;
  return wordAt(t, of) === 'of' && KIN.has(wordAt(t, of - 1));
}

/** `the head of Harbour School[, Tarsel,] Oren Mavik`: the mark behind the place that tells where. */
function behindPlace(prepared: PreparedText, mark: number): number {
  const place = wordAt(prepared.tokens, mark) === ',' ? nameFrom(prepared, mark + 1) : null;
  const isPlace =
    place !== null && place.kind !== 'person' && place.kind !== 'body' && wordAt(prepared.tokens, place.end) === ',';
  const name = isPlace ? nameFrom(prepared, place.end + 1) : null;
  return place !== null && name?.kind === 'person' ? place.end : mark;
}

/** `the mayor, [former patrol chief] Oren Mavik,`, `the commander, [then] Colonel Mavik,`: the last token before the name, over words of another post. */
function titlesEnd({ tokens: t, names }: PreparedText, mark: number): number {
  let i = mark + 1;
  if (!STATUS.has(wordAt(t, i))) return mark;
  while (STATUS.has(wordAt(t, i))) i++;
  while (i - mark < 6 && (names.at[i] ?? -1) < 0 && t.kind[i] === WORD && !FUNCTION_WORDS.has(wordAt(t, i))) i++;
  const name = names.list[names.at[i] ?? -1];
  return name !== undefined && name.first === i ? i - 1 : mark;
}

/** The mark that closes a post before its name, over its years: `Minister of Works, 2008–2013: Oren Mavik`. */
function markBehind(t: Tokens, end: number): number {
  if (wordAt(t, end) !== ',' && wordAt(t, end) !== '(') return end;
  let i = end + 1;
  while (i - end < 6 && (t.kind[i] === NUMBER || /^(?:[–)-]|from|since|to|until)$/.test(wordAt(t, i)))) i++;
  return i > end + 1 && wordAt(t, i) === ':' ? i : end;
}

/** Whether one name stands in apposition to one post: definite and closed by a mark; or `Minister of Works: Oren Mavik` as a line of its own. */
function standsAlone(t: Tokens, phrase: PostPhrase, name: TokenSpan, listed: boolean): boolean {
  // `at Tarsel prison, commandant: one Oren Mavik`
  if (wordAt(t, phrase.end) === ':' && wordAt(t, phrase.end + 1) === 'one') return true;
  if (wordAt(t, phrase.end) === ':')
    return (
      (t.gap[phrase.first] ?? 0) > 1 &&
      (name.end >= t.count || (t.gap[name.end] ?? 3) > 1 || /^[(,;]$/.test(wordAt(t, name.end))) &&
      !(wordAt(t, name.end) === ',' && (isSpokenTo(t, name.end + 1) || isTurn(t, name.end)))
    );
  // `Chair (Oren Mavik): Minister, …`, `THE MINISTER OF WORKS (Mr. Mavik). I have …`
  if (wordAt(t, phrase.end) === '(' && wordAt(t, name.end) === ')' && /^[:.]$/.test(wordAt(t, name.end + 1)))
    return true;
  // `a ministry spokesman, Oren Mavik, said`: closed on both sides, and by no "and".
  const single = wordAt(t, phrase.first - 1) === 'one';
  const indefinite =
    (phrase.determiner === 'a' || phrase.determiner === 'an') &&
    !(/^[,—–-]$/.test(wordAt(t, name.end)) && wordAt(t, name.end + 1) !== 'and');
  const owned = phrase.owner !== null || /^(?:s|['’])$/.test(wordAt(t, phrase.post.first - 1));
  const bare = phrase.determiner === null && phrase.body === null && phrase.status.length === 0 && !owned && !single;
  return !indefinite && !bare && !(listed && wordAt(t, name.end) === 'and') && isClosed(t, name.end);
}

/** `Presenter: Mavik, [did] anyone know`: what a turn of speech says to whom it names. */
const isSpokenTo = (t: Tokens, i: number): boolean =>
  /^(?:did|do|does|was|were|is|are|have|had|has|can|could|would|will|you|your|please|what|when|where|why|how|who|which|thank|thanks|let|tell|may|if|and|but|i|we|the|that|this|there)$/.test(
    wordAt(t, i),
  );

/** `Presenter: Doctor Mavik, what you wrote then …`: a turn of speech goes on behind whom it calls. */
function isTurn(t: Tokens, comma: number): boolean {
  let i = comma + 1;
  while (i < t.count && i - comma < LONGEST_REST && (t.gap[i] ?? 3) < 2) i++;
  return i - comma >= LONGEST_REST;
}
const LONGEST_REST = 9;

const held = (
  prepared: PreparedText,
  phrase: PostPhrase,
  name: Parameters<typeof holderNamed>[1],
  nth: number | null,
  why: string,
): Held => ({
  holder: holderNamed(prepared, name),
  at: { first: phrase.first, end: name.end },
  why,
  way: 'apposition',
  nth,
});

const isClosed = (t: Tokens, i: number): boolean =>
  t.gap[i] === 3 ||
  i >= t.count ||
  // `To the Governor, Oren Mavik Copies: …`
  wordAt(t, i + 1) === ':' ||
  /^(?:[,.;:)—–!?”"]|who|whose|has|had|is|was|said|says|told)$/.test(wordAt(t, i)) ||
  /ed$/.test(wordAt(t, i)) ||
  /^['’]$/.test(wordAt(t, i));

const followsName = (prepared: PreparedText, phrase: PostPhrase): boolean =>
  isPersonBefore(prepared, nameBeforeMark(prepared, phrase.first));

const isPersonBefore = (prepared: PreparedText, name: ReturnType<typeof nameBeforeMark>): boolean =>
  name !== null && canBePerson(prepared, name);

/** `Oren Mavik, …`, `Oren Mavik (…`, `Oren Mavik, 54, …`: the name before the mark that opens the phrase. */
function nameBeforeMark(prepared: PreparedText, first: number) {
  const t = prepared.tokens;
  const listed = wordAt(t, first - 1) === ':' && isEntry(t, first);
  if ((!listed && !/^(?:,|\(|—|–)$/.test(wordAt(t, first - 1))) || (t.gap[first] ?? 3) > 2) return null;
  let end = first - 1;
  if (t.kind[end - 1] === 2 && wordAt(t, end - 2) === ',') end -= 2;
  return nameUpTo(prepared, beforeLetters(t, end));
}

/** `- Oren Mavik: head of the prison 1981–1984`: a line behind a bullet; without one a name before a colon speaks. */
function isEntry(t: Tokens, first: number): boolean {
  let i = first - 1;
  while (first - i < LONGEST_ENTRY && (t.gap[i] ?? 3) < 2) i--;
  return (t.gap[i] ?? 3) > 1 && /^[-–—•*·]$/.test(wordAt(t, i));
}
const LONGEST_ENTRY = 10;

/** `Father Oren Mavik[, S.J.], chaplain`, `Oda Rennick[, OBE], head of`: letters of an order or a degree behind the name are nobody's. */
function beforeLetters(t: Tokens, end: number): number {
  let i = end;
  while (end - i < LONGEST_LETTERS && /^(?:\.|[a-z]|obe|mbe|cbe|phd|md|sj|op|ofm|qc|kc|sc)$/.test(wordAt(t, i - 1)))
    i--;
  return i < end && wordAt(t, i) !== '.' && wordAt(t, i - 1) === ',' ? i - 1 : end;
}
const LONGEST_LETTERS = 8;

/** `Oren Mavik, the former head of the union,`. The apposition ends at a mark or where no verb of its own follows. */
function nameThenPhrase(prepared: PreparedText, phrase: PostPhrase): readonly Held[] | null {
  const t = prepared.tokens;
  // `Sir Oren Mavik (in the Chair)`
  const inChair = wordAt(t, phrase.first - 1) === 'in' && wordAt(t, phrase.head.first) === 'chair';
  const name =
    nameBeforeMark(prepared, inChair ? phrase.first - 1 : (otherBefore(t, phrase.first) ?? phrase.first)) ??
    (phrase.determiner === null ? nameBeforeOthers(prepared, phrase.first) : null);
  // `Mavik, Kenya’s president,`: a single word that nothing tells is a person where the post is of a body.
  const person = name !== null && (canBePerson(prepared, name) || (name.kind === null && phrase.body !== null));
  if (name === null || !person || phrase.plural || isPossessive(t, phrase.end)) return null;
  if (!endsApposition(prepared, phrase) || isNextOfMembers(prepared, phrase, name.first)) return null;
  return [
    {
      holder: holderNamed(prepared, name),
      at: { first: name.first, end: phrase.end },
      why: 'the post stands in apposition to the name',
      way: 'apposition',
      nth: null,
    },
  ];
}

/** `a panel composed of Oren Mavik[, a clerk] and a guard`: one more of the panel, and nothing that Mavik is. */
function isNextOfMembers(
  { tokens: t, sentences, sentenceOf }: PreparedText,
  phrase: PostPhrase,
  name: number,
): boolean {
  const next = wordAt(t, phrase.end) === 'and' && /^(?:a|an|one|two|the)$/.test(wordAt(t, phrase.end + 1));
  if (!/^an?$/.test(phrase.determiner ?? '') || !(next || wordAt(t, phrase.first - 1) === 'and')) return false;
  const { first = name } = sentences[sentenceOf[name] ?? 0] ?? {};
  return t.norm
    .slice(first, name)
    .some((w) => /^(?:composed|consisting|consisted|comprising|comprised|comprises)$/.test(w));
}

/** `Oren Mavik, honorary doctor of two schools and until 1970 [head of the clinic]`: the name before several words for who he is, of which none is a verb or another’s name. */
function nameBeforeOthers(prepared: PreparedText, first: number) {
  const { tokens: t, names } = prepared;
  let i = first - 1;
  while (
    first - i < LONGEST_OTHER &&
    (t.kind[i] === NUMBER || /^(?:until|since|from|to|now|later|then|formerly|previously|once)$/.test(wordAt(t, i)))
  )
    i--;
  if (wordAt(t, i) !== 'and' || postHeadOf(wordAt(t, i - 1)) !== null) return null;
  for (let k = i - 1; i - k < LONGEST_OTHERS && k > 0; k--) {
    if (
      /^[.;:()]$/.test(wordAt(t, k)) ||
      (t.gap[k] ?? 3) > 2 ||
      isPastForm(wordAt(t, k)) ||
      /^(?:is|was|has|had|were|who|that|which)$/.test(wordAt(t, k))
    )
      return null;
    const name = names.list[names.at[k] ?? -1];
    if (name === undefined || name.end !== k + 1) continue;
    if (name.kind === 'person' || canBePerson(prepared, name)) return wordAt(t, name.end) === ',' ? name : null;
  }
  return null;
}
const LONGEST_OTHERS = 12;

/** `Oren Mavik, 41, [a tug mechanic and] treasurer of the union,`: where the words for what else he is begin. */
function otherBefore(t: Tokens, first: number): number | null {
  if (wordAt(t, first - 1) !== 'and') return null;
  for (let i = first - 2; first - i < LONGEST_OTHER && t.kind[i] === WORD; i--)
    if (/^(?:a|an)$/.test(wordAt(t, i))) return i;
  return null;
}
const LONGEST_OTHER = 7;

/** A signature: `Oren Mavik` on a line of its own, and the post on the one under it, with nothing behind it but the line's end or a comma. */
function underName(prepared: PreparedText, phrase: PostPhrase): readonly Held[] | null {
  const t = prepared.tokens;
  const name = (t.gap[phrase.first] ?? 0) > 1 ? nameUpTo(prepared, phrase.first) : null;
  const closed = phrase.end >= t.count || (t.gap[phrase.end] ?? 3) > 1 || wordAt(t, phrase.end) === ',';
  if (name === null || !closed || phrase.plural || !isLine(t, name) || !canBePerson(prepared, name)) return null;
  const why = 'the post stands on the line under the name';
  return [
    {
      holder: holderNamed(prepared, name),
      at: { first: name.first, end: phrase.end },
      why,
      way: 'apposition',
      nth: null,
    },
  ];
}

/** Nothing before it on its line but a mark: `(signed) Oren Mavik`, `/s/ Oren Mavik`. */
function isLine(t: Tokens, { first }: TokenSpan): boolean {
  let i = first;
  while (
    first - i < 4 &&
    (t.gap[i] ?? 3) < 2 &&
    (/^[()/–—.:-]$/.test(wordAt(t, i - 1)) ||
      /^(?:signed|sgd|s|to|from|attn|attention|cc|his|her|your|excellency|honour|the|honourable|hon|dear|mr|mrs|ms|dr)$/.test(
        wordAt(t, i - 1),
      ))
  )
    i--;
  return (t.gap[i] ?? 3) > 1 || i === 0;
}

export const isPossessive = (t: Tokens, i: number): boolean =>
  /^['’]$/.test(wordAt(t, i)) && t.gap[i] === 0 && wordAt(t, i + 1) === 's';

function endsApposition(prepared: PreparedText, phrase: PostPhrase): boolean {
  const t = prepared.tokens;
  const w = wordAt(t, phrase.end);
  if (t.gap[phrase.end] === 3 || phrase.end >= t.count || /^[,.;:()—–!?”"]$/.test(w)) return true;
  if (wordAt(t, phrase.first - 1) === ':' && (t.kind[phrase.end] === NUMBER || (t.gap[phrase.end] ?? 0) > 1))
    return true;
  if (/^(?:who|whose|and|in|at|from|since|until|under|during|on|between|with|for|to|by|of)$/.test(w)) return true;
  // "…, Mavik, the minister said": a verb after it makes it a subject; but a post of a body needs no closing comma.
  return phrase.body !== null && !/^(?:said|says|told|added|is|was|has|had|were|are)$/.test(w) && !/ed$/.test(w);
}

/** `[As] head of the union, …` at the head of a sentence. */
const opensAs = ({ tokens: t, sentences, sentenceOf }: PreparedText, first: number): boolean =>
  wordAt(t, first - 1) === 'as' && sentences[sentenceOf[first] ?? 0]?.first === first - 1;

const LONGEST_TERM = 10;
/** `As head of the office Rell [answered] to the director, Mavik`: the post is of whom stands before the verb. */
const isVerb = (w: string): boolean =>
  isAuxiliary(w) || (isPastForm(w) && !/^(?:elected|appointed|named|united|armed|combined|so-called)$/.test(w));
/** `As head of the union, Oren Mavik signed …`, `…, as head of the union, Mavik`, `Head of the union until 1990, he …`. */
function asPhrase(prepared: PreparedText, phrase: PostPhrase): readonly Held[] | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  const bare = sentences[sentenceOf[phrase.first] ?? 0]?.first === phrase.first && phrase.determiner === null;
  const as = bare ? phrase.first : phrase.first - 1;
  if ((!bare && wordAt(t, as) !== 'as') || phrase.plural) return null;
  const sentence = sentences[sentenceOf[as] ?? 0];
  if (sentence === undefined || (as !== sentence.first && wordAt(t, as - 1) !== ',')) return null;
  let at = phrase.end;
  while (at < sentence.end && at - phrase.end < LONGEST_TERM && wordAt(t, at) !== ',' && !isVerb(wordAt(t, at))) at++;
  if (wordAt(t, at) !== ',') return null;
  const ownName = as > sentence.first ? nameUpTo(prepared, as - 1) : null;
  const name = ownName ?? (bare ? null : nameFrom(prepared, at + 1));
  const holder =
    name !== null && canBePerson(prepared, name)
      ? holderNamed(prepared, name)
      : /^(?:he|she)$/.test(wordAt(t, at + 1))
        ? holderAt(prepared, { first: at + 1, end: at + 2 })
        : null;
  if (holder === null) return null;
  const first = Math.min(as, holder.span.first);
  return [
    {
      holder,
      at: { first, end: Math.max(phrase.end, holder.span.end) },
      why: bare ? 'the post opens the sentence of whom it is told' : '“as” gives the post of the subject',
      way: 'as',
      nth: null,
    },
  ];
}
