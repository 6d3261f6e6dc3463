// To whom "he" or "she" goes back. In: a prepared text, the pronoun's place, who spoke last. Out: a name with its reason, and whether anything else fits as well; null where nothing does.
// A text goes on telling of whom its sentences tell: the subject of the sentence before comes first, also where that is a pronoun; whom somebody told, met or was asked by comes after him.

import type { Antecedent } from './antecedents.ts';
import { isPersonNoun } from './en/person-noun.ts';
import { fits, type Gender, genderOf, isPerson, namesBefore, personPart } from './named-persons.ts';
import type { NameAt } from './names/name-at.ts';
import { PERSON_NOUNS, PRONOUNS } from './person-words.data.ts';
import type { PreparedText } from './prepared-text.ts';
import { MARK, type Tokens } from './tokens.ts';

/** How far back, in tokens, a pronoun reaches. */
const REACH = 160;

/** Of whom the sentences before tell, in the paragraph first; else the nearest person that nothing governs, else the nearest at all, else who spoke last. */
export function personByPronoun(
  prepared: PreparedText,
  until: number,
  gender: Gender,
  last: string | null,
  depth = 0,
): Antecedent | null {
  const word = gender === 'male' ? 'he' : 'she';
  if (isOfUnnamed(prepared, until)) return null;
  const fitting: NameAt[] = [];
  for (const name of namesBefore(prepared, until, REACH))
    if (isPerson(prepared, name) && fits(prepared, name, gender)) fitting.push(name);
  const near = fitting.filter((name) => isInParagraphOf(prepared, name, until));
  const subject = near.find((name) => isSubject(prepared, name)) ?? null;
  const told = depth < DEEPEST ? toldOfBefore(prepared, until, word, near.length === 0) : null;
  if (told !== null && told > (subject?.first ?? -1)) {
    const found = personByPronoun(prepared, told, gender, last, depth + 1);
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
    return last === null || far.length > 0 || prepared.names.genderOf(last) === other(gender)
      ? null
      : { name: last, reason: `“${word}” after ${last}, who speaks before`, sure: false };
  if (isBehindUnnamed(prepared, chosen, until)) return null;
  const name = fullestOf(prepared, chosen);
  if (isOtherPronouns(prepared, chosen, name, until, gender)) return null;
  const known = genderOf(prepared, chosen) === gender;
  const rival = fitting.find((one) => fullestOf(prepared, one) !== name);
  const close = rival !== undefined && Math.abs(until - rival.first) < REACH / 2;
  const sure = !close || (known && rival !== undefined && genderOf(prepared, rival) !== gender);
  const reason = `“${word}” after ${name}, the nearest person before it that fits`;
  return {
    name,
    reason: sure || rival === undefined ? reason : `${reason}; ${fullestOf(prepared, rival)} stands near as well`,
    sure,
  };
}

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
const SAYS =
  /^(?:said|says|told|tells|added|replied|answered|stated|claimed|denied|wrote|informed|insisted|continued|testified|explained)$/;

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
function isInParagraphOf({ tokens: t, sentenceOf }: PreparedText, { first }: NameAt, until: number): boolean {
  // `Ada Quill told us that [she] was dismissed`
  let apart = sentenceOf[first] !== sentenceOf[until] || t.norm[until - 1] === 'that';
  for (let i = until; i > first; i--) {
    if (t.gap[i] === 3) return false;
    apart ||= t.norm[i] === ';' || CLAUSE_OPENERS.has(t.norm[i] ?? '');
  }
  return apart;
}

const CLAUSE_OPENERS: ReadonlySet<string> = new Set('although though whereas because unless while'.split(' '));

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

const isParagraphBetween = (t: Tokens, from: number, to: number): boolean => {
  for (let i = from + 1; i <= to; i++) if (t.gap[i] === 3) return true;
  return false;
};
