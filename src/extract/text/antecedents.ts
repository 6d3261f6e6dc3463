// To whom words without a name go back: "she" to a person before, "the judge" to a person called so, "the union" to a body whose name ends so, "the report" to
// who issued it. In: a prepared text, a place. Out: a name with its reason, and whether anything else fits as well; null where nothing does. Looks are bounded.

import { isPersonNoun } from './en/person-noun.ts';
import type { NameAt } from './names/name-at.ts';
import { PERSON_NOUNS } from './person-words.data.ts';
import type { PreparedText } from './prepared-text.ts';
import { MARK, type Tokens } from './tokens.ts';

export interface Antecedent {
  readonly name: string;
  readonly reason: string;
  /** False where another person or body stands as near. */
  readonly sure: boolean;
}

type Gender = 'female' | 'male';

/** How far back, in tokens, a pronoun reaches; a role, a body or a document reaches further. */
const REACH = 160;
const FAR_REACH = 640;

/** `Harbour Affairs Oren Mavik` => the last two words, where a run of capitals holds a post as well. */
const personPart = ({ name, kind }: NameAt): string => {
  const words = name.split(' ');
  return kind === 'body' || words.length <= 3 ? name : words.slice(-2).join(' ');
};

/** The names before `until` outside quotations, from the nearest, each once. */
function namesBefore(prepared: PreparedText, until: number, reach: number): readonly NameAt[] {
  const { names, markOf } = prepared;
  const own = markOf[until] ?? -1;
  const found: NameAt[] = [];
  let seen = -1;
  for (let i = until - 1; i >= 0 && until - i < reach; i--) {
    const index = names.at[i] ?? -1;
    if (index < 0 || index === seen || ((markOf[i] ?? -1) >= 0 && markOf[i] !== own)) continue;
    seen = index;
    const name = names.list[index];
    if (name !== undefined) found.push(name);
  }
  return found;
}

/** Persons that fit: in the paragraph first, the nearest that stands where a sentence's subject does, else the nearest at all, else who spoke last. */
export function personByPronoun(
  prepared: PreparedText,
  until: number,
  gender: Gender,
  last: string | null,
): Antecedent | null {
  const word = gender === 'male' ? 'he' : 'she';
  if (isOfUnnamed(prepared, until)) return null;
  const fitting: NameAt[] = [];
  for (const name of namesBefore(prepared, until, REACH))
    if (isPerson(prepared, name) && fits(prepared, name, gender)) fitting.push(name);
  const near = fitting.filter((name) => isInParagraphOf(prepared, name, until));
  const chosen =
    (near.length > 0 ? (near.find((name) => isSubject(prepared, name)) ?? near[0]) : undefined) ??
    fitting.find((name) => isSubject(prepared, name)) ??
    fitting[0];
  if (chosen === undefined)
    return last === null || prepared.names.genderOf(last) === other(gender)
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

/** Where a sentence's subject stands, or whom it tells of: `the guard was Mavik`. */
function isSubject({ sentences, sentenceOf, tokens: t }: PreparedText, { first }: NameAt): boolean {
  const sentence = sentences[sentenceOf[first] ?? 0];
  if (/^(?:is|was)$/.test(t.norm[first - 1] ?? '')) return true;
  return sentence !== undefined && first - sentence.first <= 6;
}

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

/** Whether a name can be a person's. */
function isPerson({ names, tokens: t }: PreparedText, name: NameAt): boolean {
  // `(Harbour Wire)` in a dateline is an agency; `my name is Ada Quill` names who speaks, and never "he" or "she".
  if (t.norm[name.first - 1] === '(' && t.norm[name.end] === ')') return false;
  if (t.norm[name.first - 1] === 'is' && t.norm[name.first - 2] === 'name' && t.norm[name.first - 3] === 'my')
    return false;
  if (isDateline(t, name) || isByline(t, name) || isOutlet(name.name)) return false;
  if (name.kind !== null) return name.kind === 'person';
  if (isOfHeadline(t, name) || isDatedPlace(t, name) || isTailOfName(t, name)) return false;
  if (names.list.some((one) => one.name === name.name && isWhereSomethingIs(t, one))) return false;
  const full = names.fullest(name.name);
  return (full.includes(' ') || isCalledAccused(t, name)) && full.split(' ').length <= 4;
}

/** `By Ada Quill`, on a line of its own; `A. Quill. The Questions of My Mother` at the head: who writes, and nobody of whom it is written. */
const isByline = (t: Tokens, { first, end }: NameAt): boolean =>
  (t.norm[first - 1] === 'by' && (t.gap[first - 1] ?? 3) >= 2 && (t.gap[end] ?? 3) >= 2) ||
  (first === 0 && t.norm[end] === '.' && (t.gap[end + 1] ?? 3) < 2);

/** `Harbour Almanac`, `The Quay Tribune`. */
const isOutlet = (name: string): boolean =>
  / (?:almanac|tribune|gazette|herald|times|post|observer|courier|chronicle|journal|review|bulletin|yearbook|magazine|daily|weekly|press|wire|agency|news|echo|mirror|telegraph)$/i.test(
    name,
  );

/** `Port Melsk, 5 June 1996`, `Melsk, Friday 5 June`: the place in a head. */
const isDatedPlace = (t: Tokens, { first, end }: NameAt): boolean =>
  (t.gap[first] ?? 3) >= 2 && t.norm[end] === ',' && DATE.test(`${t.norm[end + 1]} ${t.norm[end + 2]}`);
const DATE =
  /^(?:\d{1,2} )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b/;

/** `Asylum for Aged Seamen`, `Home of Silent Waters`: behind a word with a capital it is the rest of a house's or a body's name. */
const isTailOfName = (t: Tokens, { first }: NameAt): boolean =>
  /^(?:for|of)$/.test(t.norm[first - 1] ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(t.text.slice(t.from[first - 2], t.to[first - 2]));

/** `in Korva Bay`, `the Home at Korva Bay`: a place. Of “at” behind another word nobody can be sure (`shot at`). */
function isWhereSomethingIs(t: Tokens, { first, kind }: NameAt): boolean {
  const before = t.norm[first - 1] ?? '';
  const houseAt = before === 'at' && /^\p{Lu}\p{Ll}/u.test(t.text.slice(t.from[first - 2], t.to[first - 2]));
  return kind === null && (houseAt || /^(?:in|near|outside|inside|throughout)$/.test(before));
}

/** `the accused Harn`: one word, and yet a person. */
const isCalledAccused = (t: Tokens, { first }: NameAt): boolean =>
  /^(?:accused|defendant|witness|suspect|convict|detainee|prisoner)$/.test(t.norm[first - 1] ?? '');

/** `PORT MELSK, June 5 (Harbour Wire) --`, `PORT MELSK — Men dug`: the town from which it is told. */
function isDateline(t: Tokens, { first, end }: NameAt): boolean {
  const words = t.text.slice(t.from[first], t.to[end - 1]);
  if ((t.gap[first] ?? 3) < 2 || words !== words.toUpperCase()) return false;
  if (/^[—–-]$/.test(t.norm[end] ?? '') && t.gap[end] === 1) return true;
  if (!/^[,(]$/.test(t.norm[end] ?? '')) return false;
  for (let i = end + 1; i < end + LONGEST_DATELINE && (t.gap[i] ?? 3) < 2; i++)
    if (/^[—–-]$/.test(t.norm[i] ?? '')) return true;
  return false;
}
const LONGEST_DATELINE = 18;

/** `HARBOUR TOLL 40, SAYS MELSK`: in a line of capitals a word of unknown kind is no name. */
function isOfHeadline(t: Tokens, { first, end }: NameAt): boolean {
  let [from, to] = [first, end];
  while (from > 0 && (t.gap[from] ?? 3) < 2) from--;
  while (to < t.count && (t.gap[to] ?? 3) < 2) to++;
  const line = t.text.slice(t.from[from], t.to[to - 1]);
  return to - from > LEAST_HEADLINE && line === line.toUpperCase();
}
const LEAST_HEADLINE = 5;

const fits = (prepared: PreparedText, name: NameAt, gender: Gender): boolean => {
  const known = genderOf(prepared, name);
  return known === null || known === gender;
};

const KIN: ReadonlyMap<string, Gender> = new Map([
  ...'mother sister daughter wife widow aunt niece grandmother actress spokeswoman chairwoman congresswoman businesswoman queen princess woman'
    .split(' ')
    .map((word) => [word, 'female'] as const),
  ...'father brother son husband widower uncle nephew grandfather spokesman chairman congressman businessman king prince man'
    .split(' ')
    .map((word) => [word, 'male'] as const),
]);

/** A title, a word of kin beside the name, or the first pronoun behind it in its sentence. */
function genderOf(prepared: PreparedText, name: NameAt): Gender | null {
  const known = name.gender ?? prepared.names.genderOf(name.name);
  if (known !== null) return known;
  const t = prepared.tokens;
  for (let i = name.first - 1; i >= name.first - 2 && i >= 0; i--) {
    const kin = KIN.get(t.norm[i] ?? '');
    if (kin !== undefined) return kin;
    if (t.kind[i] === MARK && t.norm[i] !== ',') break;
  }
  const sentence = prepared.sentences[prepared.sentenceOf[name.first] ?? 0];
  if (sentence === undefined) return null;
  for (let i = name.end; i < Math.min(sentence.end, name.end + 16); i++) {
    if ((prepared.names.at[i] ?? -1) >= 0) return null;
    const kin = i < name.end + 4 && t.norm[name.end] === ',' ? KIN.get(t.norm[i] ?? '') : undefined;
    if (kin !== undefined) return kin;
    const pronoun = POSSESSIVES.get(t.norm[i] ?? '') ?? null;
    if (pronoun !== null) return pronoun;
  }
  return null;
}

const POSSESSIVES: ReadonlyMap<string, Gender> = new Map([
  ['his', 'male'],
  ['her', 'female'],
  ['himself', 'male'],
  ['herself', 'female'],
]);

/** The last person before `until` beside whose name the noun stands: "the judge Oren Mavik", "Oren Mavik, a judge". */
export function personWithRole(prepared: PreparedText, noun: string, until: number): Antecedent | null {
  const t = prepared.tokens;
  let found: string | null = null;
  let sure = true;
  for (const name of namesBefore(prepared, until, FAR_REACH)) {
    if (!isPerson(prepared, name) || !isCalled(t, name, noun)) continue;
    const full = prepared.names.fullest(personPart(name));
    if (found === null) found = full;
    else if (found !== full) sure = false;
  }
  if (found === null) return null;
  const reason = `“the ${noun}” is ${found}, of whom the text says “${noun}”`;
  return { name: found, reason: sure ? reason : `${reason}, as of another person`, sure };
}

/** Posts of two words of which the second is no rank. */
export const GENERALS = new Set(
  'attorney prosecutor secretary director solicitor inspector consul governor auditor procurator'.split(' '),
);

function isCalled(t: Tokens, { first, end }: NameAt, noun: string): boolean {
  const [of, head] = noun.includes(' ') ? noun.split(' ') : [null, noun];
  for (let k = Math.max(0, first - 4); k < Math.min(t.count, end + 7); k++) {
    if (k >= end && (t.norm[k] === '.' || t.gap[k] === 3)) return false;
    // `Prosecutor v. Oren Mavik`: he is no prosecutor.
    if (
      t.norm[k] !== head ||
      /^vs?$/.test(t.norm[first - 1] === '.' ? (t.norm[first - 2] ?? '') : (t.norm[first - 1] ?? ''))
    )
      continue;
    if (isOfAnother(t, k)) continue;
    const before = (t.norm[k - 1] === '-' ? t.norm[k - 2] : t.norm[k - 1]) ?? '';
    if (of === null ? head !== 'general' || !GENERALS.has(before) : before === of) return true;
  }
  return false;
}

/** `head of the President's press service`, `an adviser to the governor`: whom the name belongs to or serves. */
function isOfAnother(t: Tokens, k: number): boolean {
  if (/^['’]s?$/.test(t.norm[k + 1] ?? '') || /['’]s?$/.test(t.text.slice(t.from[k], t.to[k]))) return true;
  return /^(?:the|a|an)$/.test(t.norm[k - 1] ?? '') && /^(?:of|to|for|with|by|from)$/.test(t.norm[k - 2] ?? '');
}

/** "the union" => the body before it whose name has that word; "the group", "the organisation": the nearest body. */
export function bodyCalled(prepared: PreparedText, noun: string, until: number): Antecedent | null {
  const general = GENERAL_BODIES.has(noun);
  let found: string | null = null;
  let sure = true;
  for (const name of namesBefore(prepared, until, FAR_REACH)) {
    if (name.kind !== 'body') continue;
    const full = prepared.names.fullest(name.name);
    if (!general && !full.toLowerCase().split(' ').includes(noun)) continue;
    if (/^(?:company|firm)$/.test(noun) && !IS_COMPANY.test(full)) continue;
    if (found === null) found = full;
    else if (found !== full) sure = false;
    if (general) break;
  }
  if (found === null) return null;
  return {
    name: found,
    reason: `“the ${noun}” is ${found}, the body before it that is called so`,
    sure: sure && !general,
  };
}

/** Whether the name is that of a body named within a pronoun's reach. */
export const isBodyBefore = (prepared: PreparedText, full: string, until: number): boolean =>
  namesBefore(prepared, until, REACH).some(
    ({ name, kind }) => kind === 'body' && prepared.names.fullest(name) === full,
  );

/** A department is not “the company”. */
const IS_COMPANY =
  /\b(?:limited|ltd|inc|incorporated|plc|llc|gmbh|company|companies|co|corporation|corp|holdings?|group|industries|works|mills?|mining|oil|steel|chemicals?|bank|airlines?|lines|brothers|sons|enterprises)\b|شرکت/iu;

const GENERAL_BODIES = new Set([
  'group',
  'organization',
  'organisation',
  'body',
  'charity',
  'agency',
  'ngo',
  'watchdog',
  'institution',
  'company',
  'firm',
  'outlet',
  'newspaper',
  'paper',
  'broadcaster',
  'party',
  'movement',
]);
const DOCUMENTS = new Set(
  'report section chapter letter statement resolution study survey document paper article editorial communique declaration release memo'.split(
    ' ',
  ),
);

/** "the report", "the section on Tarsel" => who issued the document named before: `the report of the Harbour Watch`, `the union’s letter`. */
export function issuerOf(prepared: PreparedText, noun: string, until: number): Antecedent | null {
  if (!DOCUMENTS.has(noun)) return null;
  const t = prepared.tokens;
  for (const name of namesBefore(prepared, until, FAR_REACH)) {
    if (name.kind === 'place') continue;
    const from =
      /^(?:of|by|from)$/.test(t.norm[name.first - 1] ?? '') ||
      (/^(?:of|by|from)$/.test(t.norm[name.first - 2] ?? '') && t.norm[name.first - 1] === 'the');
    const back = t.norm[name.first - 1] === 'the' ? name.first - 3 : name.first - 2;
    const owned = /^['’]$/.test(t.norm[name.end] ?? '');
    if ((from && hasDocument(t, back - 2, back + 1)) || (owned && hasDocument(t, name.end + 1, name.end + 5))) {
      const full = prepared.names.fullest(name.name);
      return { name: full, reason: `“the ${noun}” is that of ${full}, named before`, sure: true };
    }
  }
  return null;
}

const hasDocument = (t: Tokens, from: number, to: number): boolean => {
  for (let i = Math.max(0, from); i < to; i++) if (DOCUMENTS.has(t.norm[i] ?? '')) return true;
  return false;
};

/** The two persons named last before `until`; null where fewer, or where a third stands in the same sentences. */
export function lastTwoPersons(prepared: PreparedText, until: number): readonly Antecedent[] | null {
  const found: string[] = [];
  for (const name of namesBefore(prepared, until, REACH / 2)) {
    if (!isPerson(prepared, name)) continue;
    const full = prepared.names.fullest(personPart(name));
    if (!found.includes(full)) found.push(full);
  }
  if (found.length < 2) return null;
  const sure = found.length === 2;
  const [second, first] = found;
  return [first, second].flatMap((name) =>
    name === undefined ? [] : [{ name, reason: `one of the two persons named before: ${name}`, sure }],
  );
}
