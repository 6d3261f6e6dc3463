// To whom "he" or "she" goes back. In: a prepared text, the pronoun's place, who spoke last. Out: a name with its reason, and whether anything else fits as well; null where nothing does.
// A text goes on telling of whom its sentences tell: the subject of the sentence before comes first, also where that is a pronoun; whom somebody told, met or was asked by comes after him.

import type { Antecedent } from './antecedents.ts';
import { PREPOSITIONS } from './en/grammar.data.ts';
import { isAuxiliary, isPastForm } from './en/noun-phrase.ts';
import { isPersonNoun } from './en/person-noun.ts';
import { fits, type Gender, genderOf, isPerson, namesBefore, personPart } from './named-persons.ts';
import type { NameAt } from './names/name-at.ts';
import { LIKELY_FROM } from './names/person-grounds.ts';
import { PERSON_NOUNS, PRONOUNS } from './person-words.data.ts';
import type { PreparedText } from './prepared-text.ts';
import { isParagraphBetween, isUnnamedNearer, SAYS, tellsOfOthers } from './pronoun-rivals.ts';
import { MARK, type Tokens } from './tokens.ts';

/** How far back, in tokens, a pronoun reaches. */
const REACH = 160;

/** Of whom the sentences before tell, in the paragraph first; `ofDeed`: of whom something is told, and not who goes on speaking; else the nearest person that nothing governs, else the nearest at all, else who spoke last. */
export function personByPronoun(
  prepared: PreparedText,
  until: number,
  gender: Gender,
  last: string | null,
  ofDeed = false,
  depth = 0,
): Antecedent | null {
  const word = gender === 'male' ? 'he' : 'she';
  if (isOfUnnamed(prepared, until)) return null;
  const possible = namesBefore(prepared, until, REACH).filter(
    (name) =>
      isPerson(prepared, name) && fits(prepared, name, gender) && !(ofDeed && tellsOfOthers(prepared, name, until)),
  );
  const fitting = possible.filter((name) => isToldAsPerson(prepared, name));
  const near = fitting.filter((name) => isInParagraphOf(prepared, name, until, ofDeed));
  const subject = near.find((name) => isSubject(prepared, name)) ?? null;
  const told = depth < DEEPEST ? toldOfBefore(prepared, until, word, near.length === 0) : null;
  if (told !== null && told > (subject?.first ?? -1)) {
    const found = personByPronoun(prepared, told, gender, last, ofDeed, depth + 1);
    if (found !== null) return found;
  }
  const far = near.length > 0 ? [] : fitting;
  const chosen =
    subject ??
    near.find((name) => !isGoverned(prepared, name)) ??
    near[0] ??
    far.find((name) => isSubject(prepared, name)) ??
    (far.every((name) => fullestOf(prepared, name) === fullestOf(prepared, far[0] ?? name)) ? far[0] : undefined);
  if (chosen === undefined)
    return last === null || far.length > 0 || !canBe(prepared, last, gender)
      ? null
      : { name: last, reason: `“${word}” after ${last}, who speaks before`, sure: false };
  if (isBehindUnnamed(prepared, chosen, until)) return null;
  if (ofDeed && isUnnamedNearer(prepared, chosen, until, gender)) return null;
  const name = fullestOf(prepared, chosen);
  if (isOtherPronouns(prepared, chosen, name, until, gender)) return null;
  const known = genderOf(prepared, chosen) === gender;
  const rival =
    possible.find(
      (one) => ofDeed && one.first > startOfSentence(prepared, chosen) && fullestOf(prepared, one) !== name,
    ) ?? (ofDeed ? fitting : possible).find((one) => fullestOf(prepared, one) !== name);
  const close = rival !== undefined && Math.abs(until - rival.first) < REACH / 2;
  const sure =
    !close ||
    (ofDeed && isAloneBefore(prepared, chosen, possible, until)) ||
    (known && rival !== undefined && isOfOther(genderOf(prepared, rival), gender, ofDeed));
  const reason = `“${word}” after ${name}, the nearest person before it that fits`;
  return {
    name,
    reason: sure || rival === undefined ? reason : `${reason}; ${fullestOf(prepared, rival)} stands near as well`,
    sure,
  };
}

/** A road, a feast or a firm of unknown name begins sentences too: something has to speak for a person. */
function isToldAsPerson(prepared: PreparedText, name: NameAt): boolean {
  if (!isPerson(prepared, name)) return false;
  const { names, tokens: t } = prepared;
  const full = names.fullest(personPart(name));
  if (name.kind === 'person' || !full.includes(' ')) return true;
  return (
    (names.groundsFor(full)?.weight ?? 0) >= LIKELY_FROM ||
    names.list.some((one) => names.fullest(personPart(one)) === full && (one.kind === 'person' || isBeforeVerb(t, one)))
  );
}

/** `[Mira Talven] spoke`, `[Mira Talven], their lawyer, told`, `[Mira Talven] and her brother came`, `the arrest of [Mira Talven]`. */
function isBeforeVerb(t: Tokens, { first, end }: NameAt): boolean {
  const [before, next] = [t.norm[first - 1] ?? '', t.norm[end] ?? ''];
  if (before === 'of' && HAPPENS_TO_PERSONS.test(t.norm[first - 2] ?? '')) return !isPersonNoun(next);
  if (PREPOSITIONS.has(before)) return false;
  if (next === ',')
    for (let i = end + 1; i < end + LONGEST_ASIDE && !/^[.;:]$/.test(t.norm[i] ?? ''); i++)
      if (t.norm[i] === ',') return SAYS.test(t.norm[i + 1] ?? '');
  return (
    isPastForm(next) ||
    SAYS.test(next) ||
    isAuxiliary(next) ||
    (next === 'and' && /^(?:his|her)$/.test(t.norm[end + 1] ?? ''))
  );
}
const HAPPENS_TO_PERSONS = /^(?:arrest|killing|murder|death|execution|trial|conviction|release|detention|abduction)$/;
const LONGEST_ASIDE = 12;

/** `Kopp was sought. [Rudolph] has been on the run since. He is charged`: alone and first in the sentence that goes on, or in the one before it. */
function isAloneBefore(prepared: PreparedText, chosen: NameAt, fitting: readonly NameAt[], until: number): boolean {
  const { sentenceOf, tokens: t } = prepared;
  const of = sentenceOf[chosen.first] ?? 0;
  const own = sentenceOf[until] ?? 0;
  return (
    own - of <= 1 &&
    isSubject(prepared, chosen) &&
    !isParagraphBetween(t, chosen.end, until) &&
    fitting.every(
      (one) => (sentenceOf[one.first] ?? 0) < of || fullestOf(prepared, one) === fullestOf(prepared, chosen),
    )
  );
}

/** Of whom something is told, a name of no known gender may be as well; whoever goes on speaking is known. */
const isOfOther = (found: Gender | null, gender: Gender, ofDeed: boolean): boolean =>
  ofDeed ? found === other(gender) : found !== gender;

const startOfSentence = ({ sentences, sentenceOf }: PreparedText, { first }: NameAt): number =>
  (sentences[sentenceOf[first] ?? 0]?.first ?? 0) - 1;

/** Whether who spoke last can be "he" or "she": no body, no town, no ship. */
const canBe = ({ names }: PreparedText, last: string, gender: Gender): boolean =>
  names.genderOf(last) !== other(gender) &&
  (names.kindOf(last) === 'person' || (names.groundsFor(last)?.weight ?? 0) > 0);

const other = (gender: Gender): Gender => (gender === 'male' ? 'female' : 'male');

/** Of two of one surname the one meant where it stands. */
const fullestOf = ({ names }: PreparedText, name: NameAt): string => names.fullestAt(personPart(name), name.first).name;

/** `Olya came. She told the warden. He said …`: whom “she” went back to is not “he”, where nothing else tells which. */
function isOtherPronouns(prepared: PreparedText, chosen: NameAt, name: string, until: number, gender: Gender): boolean {
  if (genderOf(prepared, chosen) === gender) return false;
  const { tokens: t, sentences, sentenceOf, markOf } = prepared;
  const pronoun = gender === 'male' ? 'she' : 'he';
  for (let n = (sentenceOf[chosen.first] ?? 0) + 1; n < (sentenceOf[until] ?? 0); n++) {
    const first = sentences[n]?.first ?? until;
    if (t.norm[first] === pronoun && (markOf[first] ?? -1) < 0)
      return personByPronoun(prepared, first, other(gender), null)?.name === name;
  }
  return false;
}

/** `“…,” [he] told the host. Reminded of it, he replied`: the same pronoun as subject of a sentence before, the nearest; of the paragraph before only where nobody is named in its own. */
function toldOfBefore(
  { tokens: t, sentenceOf, markOf }: PreparedText,
  until: number,
  word: string,
  further: boolean,
): number | null {
  let paragraphs = further ? 0 : 1;
  for (let i = until - 1; i >= 0 && until - i < REACH; i--) {
    if (t.gap[i + 1] === 3 && ++paragraphs > 1) return null;
    if (t.norm[i] !== word || sentenceOf[i] === sentenceOf[until] || (markOf[i] ?? -1) >= 0) continue;
    const opens = sentenceOf[i - 1] !== sentenceOf[i] || (t.gap[i] ?? 3) >= 2 || (markOf[i - 1] ?? -1) >= 0;
    if (opens || t.norm[i - 1] === ',') return i;
  }
  return null;
}
const DEEPEST = 8;

/** Where a sentence's subject stands, or whom it tells of: `the guard was Mavik`, `Asked by Talven, Mavik said`. */
function isSubject(prepared: PreparedText, name: NameAt): boolean {
  const { sentences, sentenceOf, tokens: t } = prepared;
  const { first, end } = name;
  const sentence = sentences[sentenceOf[first] ?? 0];
  if (/^(?:is|was)$/.test(t.norm[first - 1] ?? '') && !/^(?:who|which)$/.test(t.norm[first - 2] ?? '')) return true;
  if (sentence === undefined || isGoverned(prepared, name)) return false;
  return (
    (first - sentence.first <= 6 && !PRONOUNS.has(t.norm[sentence.first] ?? '')) ||
    (t.norm[first - 1] === ',' && SAYS.test(t.norm[end] ?? ''))
  );
}
/** `told the host [Oren Mavik]`, `asked by counsel [Ada Quill]`, `spoke with General [Mavik]`: another tells, asks, meets him. */
function isGoverned({ tokens: t, names, sentences, sentenceOf }: PreparedText, { first }: NameAt): boolean {
  const limit = Math.max(sentences[sentenceOf[first] ?? 0]?.first ?? 0, first - FARTHEST_GOVERNOR);
  for (let i = first - 1; i >= limit; i--) {
    const word = t.norm[i] ?? '';
    const ofTitle = word === '.' && (t.norm[i - 1] ?? '').length <= LONGEST_TITLE;
    if ((t.kind[i] === MARK && !ofTitle) || (names.at[i] ?? -1) >= 0) return false;
    if (GOVERNS.has(word)) return true;
  }
  return false;
}
const FARTHEST_GOVERNOR = 5;
const LONGEST_TITLE = 4;
const GOVERNS: ReadonlySet<string> = new Set(
  'by to with from of against for about told tells met meets asked saw questioned interviewed'.split(' '),
);

/** In an earlier sentence of the same paragraph, or in another clause before it: behind a semicolon or "although". */
function isInParagraphOf(prepared: PreparedText, name: NameAt, until: number, ofDeed: boolean): boolean {
  const { tokens: t, sentenceOf } = prepared;
  const { first } = name;
  // `Ada Quill told us that [she] was dismissed`, `Mavik was wanted for the death of [his] wife`
  let apart =
    sentenceOf[first] !== sentenceOf[until] ||
    t.norm[until - 1] === 'that' ||
    (ofDeed && t.norm[until] === 'his' && isSubject(prepared, name));
  for (let i = until; i > first; i--) {
    if (t.gap[i] === 3) return false;
    apart ||=
      t.norm[i] === ';' || CLAUSE_OPENERS.has(t.norm[i] ?? '') || (ofDeed && OPENERS_OF_TIME.has(t.norm[i] ?? ''));
  }
  return apart;
}

const CLAUSE_OPENERS: ReadonlySet<string> = new Set('although though whereas because unless while'.split(' '));
/** `Mavik worked at the mill when [he] was abducted`. */
const OPENERS_OF_TIME: ReadonlySet<string> = new Set('when where which after until'.split(' '));

/** `[a doctor] at the hospital said that she …`: the subject of the verb of saying before the pronoun has no name. */
function isOfUnnamed({ tokens: t, names, sentences, sentenceOf }: PreparedText, pronoun: number): boolean {
  const limit = sentences[sentenceOf[pronoun] ?? 0]?.first ?? pronoun;
  const verb = t.norm[pronoun - 1] === 'that' ? pronoun - 2 : pronoun - 1;
  if (!/^(?:said|says|recalled|testified|added|claimed|explained)$/.test(t.norm[verb] ?? '')) return false;
  for (let i = verb - 1; i > limit && verb - i < 12; i--) {
    if (/^[,;:.]$/.test(t.norm[i] ?? '')) return false;
    if (PERSON_NOUNS.has(t.norm[i] ?? '') && (names.at[i] ?? -1) < 0)
      return [i - 1, i - 2, i - 3].some((k) => k >= limit && /^(?:a|an|one|another)$/.test(t.norm[k] ?? ''));
  }
  return false;
}

/** `[A doctor] at the hospital said that nobody came. “They were late,” he said.`: of a paragraph whose sentence begins with somebody without a name, the pronoun is his, and not that of a name before. */
function isBehindUnnamed({ tokens: t, names, sentences, sentenceOf }: PreparedText, name: NameAt, until: number) {
  for (let n = (sentenceOf[until] ?? 0) - 1; n > (sentenceOf[name.first] ?? 0); n--) {
    const sentence = sentences[n];
    if (sentence === undefined || isParagraphBetween(t, sentence.first, until)) return false;
    if (!/^(?:a|an|one|another)$/.test(t.norm[sentence.first] ?? '')) continue;
    for (let i = sentence.first + 1; i < Math.min(sentence.end, sentence.first + 5); i++) {
      if ((names.at[i] ?? -1) >= 0) break;
      if (isPersonNoun(t.norm[i] ?? '')) return (names.at[i + 1] ?? -1) < 0 && (names.at[i + 2] ?? -1) < 0;
    }
  }
  return false;
}
