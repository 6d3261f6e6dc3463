// Who does what a verb says where the verb has no subject of its own beside it: `X continues to deny`, `X's decision to condemn`, `the regime's strategy was to deny`,
// `X joined the families in urging`, `while denying …, X said`. In: the prepared text, the verb's token and its frame. Out: the holder's tokens, or null.
// Each step goes back to one verb or noun before; the steps are few and bounded by the sentence.

import { isPostHead } from '../../gazetteers/posts.ts';
import { PERSON_NOUNS } from '../person-words.data.ts';
import type { PreparedText } from '../prepared-text.ts';
import { MARK, type TokenSpan, type Tokens, WORD, wordAt } from '../tokens.ts';
import {
  BE_FORMS,
  DETERMINERS,
  isAdverb,
  ONLY_PAST,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from './grammar.data.ts';
import { isAuxiliary, isPastForm, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { type VerbFrame, verbFrame } from './verb-frame.ts';

type Prepared = Pick<PreparedText, 'tokens' | 'names' | 'sentences' | 'sentenceOf'>;
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Verbs and adjectives that hand their own subject on to the infinitive after them. */
const RAISING = words(`
  continue continues continued continuing try tries tried trying seek seeks sought seeking refuse refuses refused refusing fail fails failed failing begin begins began begun attempt attempts attempted
  attempting want wants wanted hope hopes hoped plan plans planned decide decides decided agree agrees agreed manage managed struggle struggled vow vows vowed promise promises promised pledge pledges
  pledged threaten threatens threatened dare dared choose chose chosen prefer preferred intend intends intended start started come came appear appears appeared seem seems seemed claim claims claimed
  rush rushed move moved quick slow ready willing reluctant unwilling able unable likely forced obliged compelled prepared due expected declined decline declines neglected proceeded tended tends need needs
  needed have has had going bound keen eager set said known believed helped
`);
/** Verbs whose object does what the infinitive says. */
const OBJECT_CONTROL = words(`
  ask asks asked asking tell told tells telling urge urges urged urging order orders ordered ordering force forces forced forcing allow allows allowed allowing persuade persuaded persuades invite invited
  enable enabled instruct instructed lead led expect expected press pressed pressured push pushed encourage encouraged want wants wanted get got require required requires permit permitted cause caused
  compel compelled beg begged advise advised help helped implore implored request requested
`);
/** Nouns that take "to …" and whose holder does it. */
const ABSTRACT = words(`
  opportunity decision effort efforts attempt attempts refusal chance right plan plans duty bid campaign strategy ability willingness unwillingness power obligation failure readiness reluctance desire
  intention policy tendency move moves practice habit order orders pressure need time way ways reason permission courage freedom platform occasion
`);

/** Before "to" they leave it open whether the verb after it came true. */
export const UNFULFILLED = new Set(
  'want wants wanted hope hopes hoped plan plans planned threaten threatens threatened vow vowed promise promised pledge pledged intend intends intended expected ready willing prepared need needs agreed agree agrees likely unlikely asked urged told ordered forced pressed free afraid right opportunity chance demand demands call calls request pressure duty obligation time need way'.split(
    ' ',
  ),
);
/** Before "to" they say that it did not come true: `refused to admit`. */
export const REFUSING = new Set(
  'refuse refuses refused refusing fail fails failed failing decline declines declined declining neglected reluctant unwilling refusal failure unwillingness reluctance inability unable yet'.split(
    ' ',
  ),
);

/** The holder of the verb at `i`: the frame's own subject where it stands beside the verb, else who hands it on. */
export function holderOf(prepared: Prepared, i: number, frame: VerbFrame, depth = 3): TokenSpan | null {
  const found = holderBeside(prepared, i, frame, depth);
  return found === null ? null : asHolder(prepared, i, found, frame.modal === 'to');
}

/** `[In 2019] four lawyers`, `a petition addressed to [the mayor] demands`, `the regime's [strategy] is to deny`: the phrase that really holds. */
function asHolder(prepared: Prepared, i: number, found: TokenSpan, infinitive: boolean): TokenSpan {
  const { tokens: t } = prepared;
  const limit = prepared.sentences[prepared.sentenceOf[i] ?? 0]?.first ?? i;
  let { first, end } = found;
  const dated = /^(?:in|since|by|of)$/.test(wordAt(t, first - 1)) || isMonth(t, first - 1);
  if (/^(?:1[5-9]|20)\d\d$/.test(wordAt(t, first)) && dated && end - first > 1) first++;
  if (first - 1 === limit && /^(?:that|this|these|those)$/.test(wordAt(t, limit))) first = limit;
  const counted = wordAt(t, first - 1) === 'of' ? first - 2 : first - 1;
  const one = /^(?:one|among|some|two|three|several)$/.test(wordAt(t, first))
    ? first
    : /^(?:one|among|some|two|three|several)$/.test(wordAt(t, counted))
      ? counted
      : -1;
  if (one > limit && BE_FORMS.has(wordAt(t, one - 1))) {
    const whole = nounPhraseBefore(prepared, one - 1, limit);
    if (whole !== null) return asHolder(prepared, i, whole, infinitive);
  }
  // `In a letter seen by [the Herald,] the minister ordered`
  if (wordAt(t, first - 1) === 'by' && wordAt(t, limit) === 'in' && isPastForm(wordAt(t, first - 2)))
    for (let k = first + 1; k < end - 1; k++)
      if (wordAt(t, k) === ',') {
        first = k + 1;
        break;
      }
  if (isPastForm(wordAt(t, first - 1)) && first - 1 > limit) first = afterLastAnd(t, { first, end });
  // `[My father] went to the ministry to ask`: a finite verb inside the phrase ends it.
  for (let k = first + 1; k < end; k++)
    if (ONLY_PAST.has(wordAt(t, k))) {
      end = k;
      break;
    }
  // `stopped us [Captain Rill] himself gave`: the object of the clause before, and the word that only stresses who.
  if (end - first > 1 && /^(?:us|him|them|me)$/.test(wordAt(t, first))) first++;
  if (end - first > 1 && /^(?:himself|herself|themselves|itself)$/.test(wordAt(t, end - 1))) end--;
  if (infinitive && ABSTRACT.has(lastNoun(t, { first, end }))) return possessorIn(t, { first, end }) ?? { first, end };
  if (first - 1 > limit && /^(?:to|by|with|from|against)$/.test(wordAt(t, first - 1)) && t.kind[end] !== MARK) {
    const opening = openingSubject(prepared, limit, first - 1);
    if (opening !== null && opening.end < first) return opening;
  }
  return { first, end };
}

/** `closed [the mine] and [the union] accused`: what stands before "and" is the object of the verb before. */
function afterLastAnd(t: Tokens, { first, end }: TokenSpan): number {
  for (let k = end - 2; k > first; k--) if (wordAt(t, k) === 'and') return k + 1;
  return first;
}

function holderBeside(prepared: Prepared, i: number, frame: VerbFrame, depth: number): TokenSpan | null {
  const { tokens: t } = prepared;
  const limit = prepared.sentences[prepared.sentenceOf[i] ?? 0]?.first ?? i;
  if (depth === 0) return frame.subject;
  const first = frame.verb.first;
  if (wordAt(t, first) === 'to') return infinitiveHolder(prepared, first, limit, depth);
  if (wordAt(t, i).endsWith('ing') && first === i) return participleHolder(prepared, i, frame, limit, depth);
  return (
    pastRelative(prepared, first, limit, depth) ??
    (isOnlyTime(t, frame.subject) ? null : frame.subject) ??
    namedAside(prepared, first, limit) ??
    beforeParticiple(prepared, first, limit) ??
    beforeTime(prepared, first, limit) ??
    joinedHolder(prepared, first, limit, depth)
  );
}

const isOnlyTime = (t: Tokens, span: TokenSpan | null): boolean =>
  span !== null && span.end - span.first === 1 && DAY_OR_YEAR.test(wordAt(t, span.first)) && isOfTime(t, span.first);

/** `[The experts] regretted the fate of those who vanished, and called`: after ", and" it is the sentence that goes on, not the clause of "who". */
function pastRelative(prepared: Prepared, first: number, limit: number, depth: number): TokenSpan | null {
  const { tokens: t } = prepared;
  if (!/^(?:and|but)$/.test(wordAt(t, first - 1)) || wordAt(t, first - 2) !== ',') return null;
  const inner = finiteBefore(t, first - 2, limit);
  if (inner === null) return null;
  const opens = verbFrame(prepared, inner).verb.first - 1;
  if (!/^(?:who|which|that|whose)$/.test(wordAt(t, opens)) || wordAt(t, opens - 1) === ',') return null;
  const main = finiteBefore(t, opens, limit);
  return main === null || wordAt(t, opens - 1) === wordAt(t, main)
    ? null
    : holderOf(prepared, main, verbFrame(prepared, main), depth - 1);
}

/** `The interior minister, [Mira Talven], denied`: a name that stands between commas after a person's noun. */
function namedAside({ tokens: t, names }: Prepared, first: number, limit: number): TokenSpan | null {
  let close = first - 1;
  while (close > limit && isAdverb(wordAt(t, close))) close--;
  const name = wordAt(t, close) === ',' ? names.list[names.at[close - 1] ?? -1] : undefined;
  if (name === undefined || name.end !== close || name.kind === 'place') return null;
  const title = titleStart(t, name.first, limit);
  const before = wordAt(t, title - 2);
  return wordAt(t, title - 1) === ',' && (PERSON_NOUNS.has(before) || isPostHead(before))
    ? { first: title, end: name.end }
    : null;
}

/** `[The Office on Missing Persons], set up in 2018, wrote`: before a participle between commas. */
function beforeParticiple(prepared: Prepared, first: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  if (wordAt(t, first - 1) !== ',') return null;
  for (let k = first - 2; k > limit + 1 && first - k < 14; k--) {
    if (/^[.;:]$/.test(wordAt(t, k))) return null;
    if (wordAt(t, k) !== ',') continue;
    const made = /^(?:set|established|formed|founded|based|created|led|headed|chaired|appointed|elected|backed|run)$/;
    return made.test(wordAt(t, k + 1))
      ? nounPhraseBefore(prepared, wordAt(t, k - 1) === ')' ? openingOf(t, k - 1) : k, limit)
      : null;
  }
  return null;
}

const openingOf = (t: Tokens, close: number): number => {
  for (let k = close - 1; k > close - 6; k--) if (wordAt(t, k) === '(') return k;
  return close;
};

/** `[Ms.] Talven`: a title of up to three words before the name. */
function titleStart(t: Tokens, name: number, limit: number): number {
  for (let k = name; k > limit && name - k < 4; k--) if (wordAt(t, k - 1) === ',') return k;
  return name;
}

/** `The experts* [today] called`, `The council [on Friday] asked`: the subject before the words of time. */
function beforeTime(prepared: Prepared, first: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  let end = first;
  // `The council [on November 3, 2021,] wrote`
  if (wordAt(t, end - 1) === ',' && isOfTime(t, end - 2)) end--;
  while (end > limit + 1 && first - end < 7 && isOfTime(t, end - 1)) end--;
  if (end < first && /^(?:on|in|last|this|late|early)$/.test(wordAt(t, end - 1)) && end > limit + 1) end--;
  if (wordAt(t, end - 1) === '*') end--;
  return end < first ? nounPhraseBefore(prepared, end, limit) : null;
}

/** A word of time, the day or year beside a month, a note's star. */
const isOfTime = (t: Tokens, i: number): boolean =>
  TIME_WORDS.has(wordAt(t, i)) ||
  wordAt(t, i) === '*' ||
  (DAY_OR_YEAR.test(wordAt(t, i)) && (isMonth(t, i - 1) || isMonth(t, i + 1) || wordAt(t, i - 1) === 'in')) ||
  (wordAt(t, i) === ',' && isMonth(t, i - 2) && DAY_OR_YEAR.test(wordAt(t, i + 1))) ||
  (wordAt(t, i - 1) === ',' && isMonth(t, i - 3) && DAY_OR_YEAR.test(wordAt(t, i))) ||
  (wordAt(t, i) === 'may' && DAY_OR_YEAR.test(wordAt(t, i - 1)));
const DAY_OR_YEAR = /^(?:[0-3]?\d(?:st|nd|rd|th)?|[12]\d{3})$/;
const isMonth = (t: Tokens, i: number): boolean => TIME_WORDS.has(wordAt(t, i)) || wordAt(t, i) === 'may';

/** `He came and [denies]`: without a subject of its own the verb shares that of the verb before. */
function joinedHolder(prepared: Prepared, first: number, limit: number, depth: number): TokenSpan | null {
  const { tokens: t } = prepared;
  if (!/^(?:and|but|or|then)$/.test(wordAt(t, first - 1)) && wordAt(t, first - 1) !== ',') return null;
  const verb = finiteBefore(t, first - 1, limit);
  if (verb === null) return null;
  const said = isPastForm(wordAt(t, first)) ? sayingOf(prepared, verb, limit) : null;
  return holderOf(prepared, said ?? verb, verbFrame(prepared, said ?? verb), depth - 1);
}

/** `[The ministry] reiterated that the army has no prisoners and called …`: past words behind present ones go on with who says these. */
function sayingOf(prepared: Prepared, verb: number, limit: number): number | null {
  const { tokens: t } = prepared;
  const group = verbFrame(prepared, verb).verb.first;
  if (!/^(?:has|have|is|are|does|do)$/.test(wordAt(t, group)) || /^(?:been|had)$/.test(wordAt(t, group + 1)))
    return null;
  for (let k = group - 1; k > limit && group - k < 10; k--)
    if (wordAt(t, k) === 'that') return isPastForm(wordAt(t, k - 1)) ? k - 1 : null;
  return null;
}

function infinitiveHolder(prepared: Prepared, to: number, limit: number, depth: number): TokenSpan | null {
  const { tokens: t } = prepared;
  let before = to - 1;
  while (before > limit && isAdverb(wordAt(t, before))) before--;
  const w = wordAt(t, before);
  if (BE_FORMS.has(w)) return copulaHolder(prepared, before, limit);
  if (RAISING.has(w)) return raised(prepared, before, depth);
  const phrase = nounPhraseBefore(prepared, to, limit);
  if (phrase === null) return openingSubject(prepared, limit, to);
  const head = lastNoun(t, phrase);
  if (ABSTRACT.has(head)) return possessorIn(t, phrase) ?? subjectOfVerbBefore(prepared, phrase.first, limit, depth);
  const verb = finiteBefore(t, phrase.first, limit);
  if (verb !== null && OBJECT_CONTROL.has(wordAt(t, verb)) && phrase.first - verb <= 2) return phrase;
  return subjectOfVerbBefore(prepared, phrase.first, limit, depth) ?? phrase;
}

/** `is trying to`, `has refused to`: the subject of that verb. */
function raised(prepared: Prepared, verb: number, depth: number): TokenSpan | null {
  const frame = verbFrame(prepared, verb);
  return holderOf(prepared, verb, frame, depth - 1);
}

/** `the regime's official strategy was [to deny]`: whose strategy it is. */
function copulaHolder(prepared: Prepared, be: number, limit: number): TokenSpan | null {
  const phrase = nounPhraseBefore(prepared, be, limit);
  return phrase === null ? null : (possessorIn(prepared.tokens, phrase) ?? phrase);
}

function participleHolder(
  prepared: Prepared,
  i: number,
  frame: VerbFrame,
  limit: number,
  depth: number,
): TokenSpan | null {
  const { tokens: t } = prepared;
  let k = i - 1;
  while (k > limit && isAdverb(wordAt(t, k))) k--;
  const before = wordAt(t, k);
  if (RAISING.has(before) || BE_FORMS.has(before)) return nounPhraseBefore(prepared, k, limit);
  if (/^(?:of|for|from)$/.test(before)) {
    const blamed = blamedBefore(prepared, k, limit);
    if (blamed !== null) return blamed;
  }
  if (PREPOSITIONS.has(before) || /^(?:while|when|,|and)$/.test(before))
    return subjectOfVerbBefore(prepared, k, limit, depth) ?? subjectBehind(prepared, i, limit);
  return frame.subject ?? subjectOfVerbBefore(prepared, i, limit, depth);
}

/** `accused [the ministry] of hiding`, `[the ministry] was accused of hiding`: who is said to do it. */
function blamedBefore(prepared: Prepared, preposition: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  for (let v = preposition - 1; v >= limit && preposition - v < 16; v--) {
    if (!BLAMING.has(wordAt(t, v))) continue;
    const frame = verbFrame(prepared, v);
    return frame.voice === 'passive' ? frame.subject : { first: v + 1, end: preposition };
  }
  return null;
}
const BLAMING = words(
  'accused accuses accuse accusing blamed blames blame blaming suspected suspects suspect convicted guilty prevented prevents stopped charged',
);

/** `While denying that …, [the minister] said`: the clause after the comma has the subject. */
function subjectBehind(prepared: Prepared, i: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  if (i - limit > 4) return openingSubject(prepared, limit, i);
  for (let k = i + 1; k < i + 40 && k < t.count && t.gap[k] !== 3; k++)
    if (wordAt(t, k) === ',') return nounPhraseAfter(prepared, k + 1, Math.min(t.count, k + 20));
  return null;
}

function subjectOfVerbBefore(prepared: Prepared, from: number, limit: number, depth: number): TokenSpan | null {
  const verb = finiteBefore(prepared.tokens, from, limit);
  if (verb === null) return openingSubject(prepared, limit, from);
  const frame = verbFrame(prepared, verb);
  // `were built over by the company in an effort to hide`: who does the one does the other.
  if (frame.voice === 'passive' && frame.verb.first < verb && frame.agent !== null) return frame.agent;
  return holderOf(prepared, verb, frame, depth - 1) ?? openingSubject(prepared, limit, verb);
}

/** The head of the finite verb group before a place: a past form that no determiner makes an adjective, or the word after an auxiliary. */
export function finiteBefore(t: Tokens, from: number, limit: number): number | null {
  for (let k = from - 1; k >= limit && from - k < 30; k--) {
    const w = wordAt(t, k);
    if (t.kind[k] === MARK && /^[;:“”"]$/.test(w)) return null;
    if (t.kind[k] !== WORD) continue;
    if (isAuxiliary(w)) return afterAuxiliaries(t, k, from);
    if (
      isPastForm(w) &&
      !(
        DETERMINERS.has(wordAt(t, k - 1)) && !/^(?:many|some|several|all|both|most|few|that)$/.test(wordAt(t, k - 1))
      ) &&
      !PREPOSITIONS.has(wordAt(t, k - 1))
    )
      return k;
    if (SUBJECT_PRONOUNS.has(wordAt(t, k - 1)) && w.endsWith('s') && w.length > 3) return k;
  }
  return null;
}

function afterAuxiliaries(t: Tokens, at: number, limit: number): number {
  let k = at + 1;
  while (k < limit && (isAdverb(wordAt(t, k)) || isAuxiliary(wordAt(t, k)) || wordAt(t, k) === 'not')) k++;
  return k < limit && t.kind[k] === WORD && !DETERMINERS.has(wordAt(t, k)) && !PREPOSITIONS.has(wordAt(t, k)) ? k : at;
}

/** The phrase that opens the sentence, past "In a letter," and the like. */
function openingSubject(prepared: Prepared, first: number, until: number): TokenSpan | null {
  const { tokens: t } = prepared;
  let at = first;
  while (at < until && (t.kind[at] === MARK || /^(?:and|but|so|yet|also|still|however|meanwhile)$/.test(wordAt(t, at))))
    at++;
  if (PREPOSITIONS.has(wordAt(t, at))) {
    let k = at;
    while (k < until && k - at < 40 && wordAt(t, k) !== ',') k++;
    at = k + 1;
  }
  if (at >= until) return null;
  if (SUBJECT_PRONOUNS.has(wordAt(t, at))) return { first: at, end: at + 1 };
  if (/^(?:many|some|several|most|few|both|all)$/.test(wordAt(t, at)) && at + 1 === until)
    return { first: at, end: at + 1 };
  const phrase = nounPhraseAfter(prepared, at, until);
  return phrase;
}

const lastNoun = (t: Tokens, { first, end }: TokenSpan): string => {
  for (let i = first; i < end; i++) if (wordAt(t, i) === 'of' || wordAt(t, i) === 'for') return wordAt(t, i - 1);
  return wordAt(t, end - 1);
};

/** `Mira Talven's decision`, `their refusal` => who has it; null where nobody has. */
export function possessorIn(t: Tokens, { first, end }: TokenSpan): TokenSpan | null {
  for (let i = end - 1; i > first; i--)
    if (/^['’]$/.test(wordAt(t, i)) && t.gap[i] === 0 && (wordAt(t, i + 1) === 's' || wordAt(t, i - 1).endsWith('s')))
      return { first, end: i };
  return POSSESSIVES.has(wordAt(t, first)) && wordAt(t, first) !== 'whose' ? { first, end: first + 1 } : null;
}
