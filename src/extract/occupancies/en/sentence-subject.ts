// The subject of a verb that has none right before it: `Oren Mavik was a teacher and [in 1979 became] …`, `The man who taught him, Oren Mavik, [is] …`, `Oren Mavik, a brother of Quill, [is] …`.
// In: the text and the first token of the verb group. Out: who, never sure; null where another subject can be meant.

import { isAuxiliary, isPastForm } from '../../text/en/noun-phrase.ts';
import type { VerbFrame } from '../../text/en/verb-frame.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, NUMBER, WORD, wordAt } from '../../text/tokens.ts';
import { asideBefore } from './own-subject.ts';
import { canBePerson, type Holder, holderAt, holderNamed, nameFrom, nameUpTo } from './persons.ts';
import { OFFICE_VERBS } from './words.data.ts';

const LONGEST_ADVERBIAL = 9;
const OF_TIME =
  /^(?:in|on|at|by|from|since|until|to|after|before|between|for|during|the|that|this|same|early|late|mid|later|then|also|again|now|today|currently|finally|eventually|soon|subsequently|thereafter|afterwards|briefly|next|following|day|days|week|weeks|month|months|year|years|end|beginning|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|two|three|four|five|six|seven|eight|nine|ten|st|nd|rd|th)$/;

export function sentenceSubject(prepared: PreparedText, verb: number): Holder | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  const limit = sentences[sentenceOf[verb] ?? 0]?.first ?? verb;
  const parted = partedFrom(prepared, verb, limit) ?? ofGerund(prepared, verb, limit);
  if (parted !== null) return parted;
  const aside = asideBefore(prepared, verb);
  if (aside !== null) return aside.subject === null ? null : holderAt(prepared, aside.subject);
  const joint = jointBefore(prepared, verb, limit);
  if (joint === null) return null;
  // `Oren Mavik [in 1979] became`
  const near = nameUpTo(prepared, joint + 1);
  if (near !== null) return canBePerson(prepared, near) ? { ...holderNamed(prepared, near), sure: false } : null;
  if (wordAt(t, joint) === ',') {
    const named = namedInApposition(prepared, joint, limit);
    if (named !== null) return named;
  }
  const opening = openingOf(prepared, limit, joint);
  if (opening === null) return null;
  if (wordAt(t, joint) === ',' && wordAt(t, opening.span.end) !== ',' && !isOneOfPredicates(prepared, opening, joint))
    return null;
  // What the sentence tells before the joint is not of this verb.
  return { person: opening.person, span: { first: joint + 1, end: joint + 1 }, sure: false };
}

/** `Oren Mavik commanded the brigade, [became minister in 1996] and …`: one verb of several, and nobody else named before it. */
function isOneOfPredicates({ tokens: t, names }: PreparedText, { span }: Holder, joint: number): boolean {
  if (!isPastForm(wordAt(t, span.end)) && !/^(?:was|has|had)$/.test(wordAt(t, span.end))) return false;
  if (!isPastForm(wordAt(t, joint + 1)) && !/^(?:was|became)$/.test(wordAt(t, joint + 1))) return false;
  for (let i = span.end; i < joint; i++)
    if (/^(?:who|which|he|she|they)$/.test(wordAt(t, i)) || names.list[names.at[i] ?? -1]?.kind === 'person')
      return false;
  return true;
}

/** `Oren Mavik was governor to 1999[, when he] became minister`: of whom the sentence tells, and not whom the sentences before it. */
export function ofMainClause(prepared: PreparedText, { subject, verb }: VerbFrame): Holder | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  if (subject === null || !/^(?:he|she)$/.test(wordAt(t, subject.first)) || subject.end - subject.first > 1)
    return null;
  if (!/^(?:when|until|till|before|after|where|then|whereupon|as|since)$/.test(wordAt(t, subject.first - 1)))
    return null;
  const { first = verb.first } = sentences[sentenceOf[verb.first] ?? 0] ?? {};
  const opening = first < subject.first - 1 ? openingOf(prepared, first, subject.first - 1) : null;
  return opening?.person.name == null ? null : { person: opening.person, span: subject, sure: false };
}

/** `Oren Mavik has[, since the first of this month,] been`: the auxiliary stands apart from its verb. */
function partedFrom(prepared: PreparedText, verb: number, limit: number): Holder | null {
  const { tokens: t } = prepared;
  if (wordAt(t, verb - 1) !== ',') return null;
  let i = verb - 2;
  while (i > limit && verb - i < LONGEST_ADVERBIAL && wordAt(t, i) !== ',') i--;
  if (wordAt(t, i) !== ',' || !/^(?:has|had|was|is|will)$/.test(wordAt(t, i - 1))) return null;
  const name = nameUpTo(prepared, i - 1);
  if (name !== null) return canBePerson(prepared, name) ? { ...holderNamed(prepared, name), sure: false } : null;
  return /^(?:he|she)$/.test(wordAt(t, i - 2)) ? holderAt(prepared, { first: i - 2, end: i - 1 }) : null;
}

/** `He kept it for a year before [being promoted]`, `After [becoming] mayor in 1990, Mavik …`: whom the clause beside it tells of. */
function ofGerund(prepared: PreparedText, verb: number, limit: number): Holder | null {
  const { tokens: t } = prepared;
  if (!wordAt(t, verb).endsWith('ing') || !BEFORE_GERUND.test(wordAt(t, verb - 1))) return null;
  if (verb - 1 > limit) {
    const opening = openingOf(prepared, limit, verb - 1);
    return opening === null ? null : { person: opening.person, span: { first: verb, end: verb }, sure: false };
  }
  let i = verb;
  while (i - verb < LONGEST_GERUND && wordAt(t, i) !== ',') i++;
  const name = nameFrom(prepared, i + 1);
  if (name !== null) return canBePerson(prepared, name) ? { ...holderNamed(prepared, name), sure: false } : null;
  return /^(?:he|she)$/.test(wordAt(t, i + 1)) ? holderAt(prepared, { first: i + 1, end: i + 2 }) : null;
}
const BEFORE_GERUND = /^(?:before|after|on|upon|since|until|by|while|when|without|besides)$/;
const LONGEST_GERUND = 18;

/** The "and", the comma or the end of a name before the verb, over words of time. */
function jointBefore(prepared: PreparedText, verb: number, limit: number): number | null {
  const { tokens: t } = prepared;
  // `commanded the brigade from March 1992[,] became`: the comma behind a day that was of the verb before.
  const behindDay = wordAt(t, verb - 1) === ',' ? verb - 1 : null;
  for (let i = verb - 1; i >= limit && verb - i < LONGEST_ADVERBIAL; i--) {
    const w = wordAt(t, i);
    const name = nameUpTo(prepared, i + 1);
    if (name !== null && behindDay !== null && !canBePerson(prepared, name)) return behindDay;
    if (/^(?:and|but)$/.test(w) || name !== null) return i;
    // `and, in 1979, became`
    if (w === ',') {
      if (t.kind[i - 1] !== NUMBER && !OF_TIME.test(wordAt(t, i - 1)) && !/^(?:and|but)$/.test(wordAt(t, i - 1)))
        return i;
    } else if (t.kind[i] !== NUMBER && !OF_TIME.test(w) && !w.endsWith('ly')) return behindDay;
  }
  return null;
}

/** `…, former minister Oren Mavik, is`: a name that its own title opens, and no "brother of" before it. */
function namedInApposition(prepared: PreparedText, comma: number, limit: number): Holder | null {
  const { tokens: t } = prepared;
  const name = nameUpTo(prepared, comma);
  if (name === null || !canBePerson(prepared, name)) return null;
  let i = name.first - 1;
  while (i > limit && t.kind[i] === WORD && !/^(?:of|to|with|by|from|for|in|at|and|who|that)$/.test(wordAt(t, i))) i--;
  return wordAt(t, i) === ',' ? { ...holderNamed(prepared, name), sure: false } : null;
}

/** Whoever the sentence begins with, behind `In 1969, …`; nobody where a verb of office, "that" or a semicolon opens another clause between. */
function openingOf(prepared: PreparedText, first: number, end: number): Holder | null {
  const { tokens: t } = prepared;
  let at = first;
  if (/^(?:in|on|from|since|after|before|between|by|at)$/.test(wordAt(t, first)))
    while (at < end && wordAt(t, at) !== ',') at++;
  if (wordAt(t, at) === ',') at++;
  for (let i = at; i < end; i++) if (/^(?:that|;|:|because|while|when|although)$/.test(wordAt(t, i))) return null;
  const name = nameFrom(prepared, titlesEnd(prepared, at));
  if (name !== null)
    return canBePerson(prepared, name) && t.kind[name.end] !== NUMBER ? holderNamed(prepared, name) : null;
  if (/^(?:he|she|i)$/.test(wordAt(t, at))) return holderAt(prepared, { first: at, end: at + 1 });
  return wordAt(t, at) === 'the' ? apposedTo(prepared, at, end) : null;
}

/** `The head of the prison, [Major Mavik], was released and …`. */
function apposedTo(prepared: PreparedText, at: number, end: number): Holder | null {
  const { tokens: t } = prepared;
  let comma = at + 1;
  while (comma - at < LONGEST_ADVERBIAL && t.kind[comma] !== MARK && !isAuxiliary(wordAt(t, comma))) comma++;
  const name = wordAt(t, comma) === ',' ? nameFrom(prepared, comma + 1) : null;
  return name !== null && name.end < end && wordAt(t, name.end) === ',' && canBePerson(prepared, name)
    ? holderNamed(prepared, name)
    : null;
}

/** `The accused, …`, `The general Oren Mavik`: over "the" and words in small letters before a name. */
function titlesEnd({ tokens: t, names }: PreparedText, at: number): number {
  let i = at;
  while (i - at < 4 && (names.at[i] ?? -1) < 0 && t.kind[i] !== MARK && !OFFICE_VERBS.has(wordAt(t, i))) i++;
  return (names.at[i] ?? -1) >= 0 && (i === at || wordAt(t, at) === 'the') ? i : at;
}
