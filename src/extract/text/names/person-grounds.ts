// Persons whose names no list knows: `Ozrel Tamvik`, `T. I. Tamvik`. In: the tokens and names of a text. Out: for each name that nothing else tells of, what speaks for a person, weighed and
// with the reason that says most. Each ground alone is weak, so all places of a name are summed, each ground once. Not here: names that a title or a given name tells (english-names.ts).

import { isBodyHead } from '../../gazetteers/bodies.ts';
import { countryOfDemonym } from '../../gazetteers/places.ts';
import { isPortfolio, isPostHead, isPostPrefix, isStyle } from '../../gazetteers/posts.ts';
import { TIME_WORDS } from '../en/grammar.data.ts';
import { isPersonNoun, isPersonNounInName } from '../en/person-noun.ts';
import { numberAt } from '../english-numbers.ts';
import { NUMBER, type Tokens, WORD, wordAt } from '../tokens.ts';
import { isCapital, isUpper } from './capitals.ts';
import type { NameAt } from './name-at.ts';
import { ADJECTIVES, CALLED_NOUNS, ENDS_THINGS, PAPER_PARTS, PLACE_WORDS, STARTERS } from './name-words.data.ts';
import { ACTS_OF_PERSONS, NO_PERSONS_WORDS, SAID_BY_ANYBODY, SUFFERED_BY_PERSONS } from './person-grounds.data.ts';
import { postsBehind } from './told-posts.ts';

export interface PersonGrounds {
  readonly weight: number;
  /** The ground that says most. */
  readonly reason: string;
}

/** From here on a name is taken for a person's by all who read the text. */
export const PERSON_FROM = 3;
/** From here on it is told as one, and that it is likely only. */
export const LIKELY_FROM = 2;

interface Ground {
  /** Of grounds of one sort the heaviest counts. */
  readonly sort: string;
  readonly weight: number;
  readonly reason: string;
}

const MOST_WORDS = 4;

export function personGrounds(t: Tokens, list: readonly NameAt[]): ReadonlyMap<string, PersonGrounds> {
  const unlisted = list.flatMap((name, n) => (canBeUnlisted(t, name) ? [{ name, n }] : []));
  if (unlisted.length === 0) return new Map();
  const small = smallWords(t);
  const parts = partsOfPersons(list);
  const surnamesFirst = new Set(unlisted.flatMap(({ name }) => (SURNAME_FIRST.test(name.name) ? [name.name] : [])))
    .size;
  const found = new Map<string, Map<string, Ground>>();
  for (const { name, n } of unlisted) {
    if (name.name.split(' ').some((word) => small.has(word.toLowerCase()))) continue;
    const grounds = found.get(name.name) ?? new Map<string, Ground>();
    found.set(name.name, grounds);
    for (const ground of groundsAt(t, list, n, { parts, surnamesFirst }))
      if (Math.abs(grounds.get(ground.sort)?.weight ?? 0) < Math.abs(ground.weight)) grounds.set(ground.sort, ground);
  }
  return new Map(
    [...found].map(([name, grounds]): [string, PersonGrounds] => {
      const all = [...grounds.values()];
      const most = all.reduce((best, one) => (one.weight > best.weight ? one : best), NO_GROUND);
      return [name, { weight: all.reduce((sum, { weight }) => sum + weight, 0), reason: most.reason }];
    }),
  );
}

const NO_GROUND: Ground = { sort: '', weight: 0, reason: 'a name of two words' };

/** Two to four words with capitals, none of them one of the language that stands in names of bodies, places or posts. */
function canBeUnlisted(t: Tokens, { name, kind, first, nameFirst, end }: NameAt): boolean {
  if (kind !== null || first !== nameFirst) return false;
  const words = name.split(' ');
  if (words.length < 2 || words.length > MOST_WORDS || NO_PERSONS_FORM.test(name)) return false;
  for (let i = first; i < end; i++)
    if (t.kind[i] === NUMBER || (t.kind[i] === WORD && isOfLanguage(t, i))) return false;
  return name !== name.toUpperCase() && !besideCapitals(t, first, end);
}
/** A saint’s town, a firm by its form, an ezafe: `San Orvel`, `Tamvik S.A.`, `Dasht-e Orvel`. */
const NO_PERSONS_FORM =
  /^(?:San|Santa|Santo|São|Sao|St|Saint|Sainte|Ste|Sankt|El|La|Los|Las|Le|Les|Der|Die|Das|Il|Gli|O|Villa|Calle|Rua|Rue|Via|Jalan|Wadi|Jebel|Jabal|Ain|Bir|Tel|Tell|Umm-al|Qal'a|Qala|Dasht|Kuh|Kot|Kafr|Beit|Bait|Deh|Char|Khao|Ban|Kampung|Kuala|Sungai|Bukit|Pulau|Monte|Rio|Río|Ano|Kato|Nea|Novi|Novo|Nova|Novaya|Stari|Staraya|Veliki|Velika|Gornji|Donji|Verkhny|Nizhny|Bad|Ober|Unter)\.? |\bS\.A\.|[\p{L}]-(?:e|i|ye|yi) |\b(?:GmbH|Ltd|Inc|FM|TV|Co)\b/u;

const isOfLanguage = (t: Tokens, i: number): boolean => {
  const word = t.norm[i] ?? '';
  if (word.length === 1 || !isCapital(t, i)) return false;
  return (
    (isStyle(word) && word.length < 3) ||
    isBodyHead(word) ||
    isPostHead(word) ||
    isPortfolio(word) ||
    isPostPrefix(word) ||
    isPersonNounInName(word) ||
    countryOfDemonym(word) !== null ||
    [ADJECTIVES, CALLED_NOUNS, ENDS_THINGS, PAPER_PARTS, PLACE_WORDS, STARTERS, TIME_WORDS, NO_PERSONS_WORDS].some(
      (words) => words.has(word),
    )
  );
};

/** A line of capitals. */
const besideCapitals = (t: Tokens, first: number, end: number): boolean =>
  isUpper(t, end - 1) &&
  ((first > 0 && (t.gap[first] ?? 3) < 2 && isUpper(t, first - 1)) || ((t.gap[end] ?? 3) < 2 && isUpper(t, end)));

/** What the text writes without a capital too. */
function smallWords(t: Tokens): ReadonlySet<string> {
  const small = new Set<string>();
  for (let i = 0; i < t.count; i++)
    if (t.kind[i] === WORD && !isCapital(t, i) && (t.norm[i]?.length ?? 0) > 3) small.add(t.norm[i] ?? '');
  return small;
}

/** The words of names that are persons' by themselves. */
function partsOfPersons(list: readonly NameAt[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const { kind, name } of list)
    if (kind === 'person') for (const part of name.toLowerCase().split(' ')) if (part.length > 2) parts.add(part);
  return parts;
}

function groundsAt(t: Tokens, list: readonly NameAt[], n: number, known: KnownOfText): readonly Ground[] {
  const name = list[n];
  if (name === undefined) return [];
  return [
    byForm(name, known),
    before(t, name),
    behind(t, name),
    standing(t, name),
    amongPersons(t, list, n),
    ...against(t, name),
  ].filter((ground): ground is Ground => ground !== null);
}

const SURNAMES =
  /(?:[^aeiou][oe]v|[oe]va|[oe]vich|ovna|sky|ski|ska|skaya|enko|[^aeiou]ina|[^aeiou]kin|chuk|yan|idze|shvili|zadeh?|zada|oglu|oğlu|o[gv]li|pour|nejad|nia|ić|vić|escu|sson|ssen|stein|mann|berg|ez|oyan|unda|aho|inen|uddin|ullah|ollah|abadi|khan|beg|bey|agha|pasha|begum|khanum|effendi)$/u;

interface KnownOfText {
  /** The words of persons’ names. */
  readonly parts: ReadonlySet<string>;
  /** How many names begin with a surname in capitals. */
  readonly surnamesFirst: number;
}

/** `TAMVIK Orvel`, as lists of persons have it. */
const SURNAME_FIRST = /^(?=\p{Lu}*[AEIOUYÀ-ÖØ-Ý])\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}\p{Ll}+)+$/u;

function byForm({ name }: NameAt, { parts, surnamesFirst }: KnownOfText): Ground {
  const words = name.toLowerCase().split(' ');
  const form = (weight: number, reason: string): Ground => ({ sort: 'form', weight, reason });
  const known = words.filter((one) => parts.has(one));
  if (known.length === words.length) return form(3, 'a form of a person’s name');
  if (/^(?:\p{Lu}\p{Ll}?\.[ -]?)+(?:\p{L}+ )?\p{Lu}[\p{L}’'-]{2,}$/u.test(name))
    return form(2.5, 'initials before a surname');
  if (SURNAME_FIRST.test(name)) return form(surnamesFirst > 1 ? 3 : 2, 'a surname in capitals before a given name');
  if (known.length > 0) return form(2, `a person of the text is called “${known.at(-1)}” too`);
  return SURNAMES.test(words.at(-1) ?? '') ? form(2, 'it ends as surnames do') : form(1, 'a name of two words');
}

const ofWord = (sort: string, weight: number, text: string, side: string): Ground => ({
  sort,
  weight,
  reason: `“${text}” stands ${side} the name`,
});

/** `typesetter`, `wife`, `mayor`: one person, not a crowd. */
export const isOneOfPersons = (noun: string): boolean =>
  (isPersonNoun(noun) || isPostHead(noun)) &&
  !/(?:[^s]s|people|men|women|police|group|gang|crowd|family|couple|army|navy|force|government|regime|mob|crew|squad|patrol|militia|staff|troops|children)$/.test(
    noun,
  );

/** `the baker Ozrel Tamvik`, `By Ozrel Tamvik`, `signed: Ozrel Tamvik`, `From: Ozrel Tamvik`. */
function before(t: Tokens, { first, end }: NameAt): Ground | null {
  const label = labelBefore(t, first);
  if (wordAt(t, first - 1) === ':' && isOneOfPersons(label)) return ofWord('before', 2, label, 'before');
  if (LABELS.test(label)) return ofWord('before', label === 'called' ? 1 : 2, label, 'before');
  if (/^(?:from|to|cc|contact|attn|for)$/.test(label))
    return ofWord('before', wordAt(t, end) === '<' ? 2 : 1, label, 'before');
  if (first === 0) return null;
  if (wordAt(t, first - 1) === 'old' && wordAt(t, first - 3) === 'year')
    return { sort: 'before', weight: 2, reason: 'an age stands before the name' };
  const noun = wordAt(t, first - 1) === ',' ? wordAt(t, first - 2) : wordAt(t, first - 1);
  const apposed = wordAt(t, first - 1) !== ',' || /^[,.;)]$/.test(wordAt(t, end));
  if ((t.gap[first] ?? 3) < 2 && apposed && isOneOfPersons(noun)) return ofWord('before', 2, noun, 'before');
  return null;
}
const LABELS =
  /^(?:signed|by|author|interviewer|interview|interviews|text|photo|photos|words|translation|witness|reporter|named|called|name|applicant|petitioner|petitioners|narrator|compiled|present|dear)$/;

/** `(signed) Oren Mavik`, `WITNESS: Oren Mavik`, `By Oren Mavik`: the word before, over a mark or at the beginning of its line. */
function labelBefore(t: Tokens, first: number): string {
  let at = first - 1;
  while (at > 0 && /^[:)(/]$/.test(wordAt(t, at))) at--;
  const own = at < first - 1 || (t.gap[at] ?? 3) >= 2 || /^(?:named|called|by)$/.test(wordAt(t, at));
  return own && at >= 0 && first - at < 4 ? wordAt(t, at) : '';
}

/** `Ozrel Tamvik, 54,`, `Ozrel Tamvik (b. 1937)`, `Ozrel Tamvik, a typesetter`, `Ozrel Tamvik wept`, `Ozrel Tamvik’s widow`. */
function behind(t: Tokens, { first, end }: NameAt): Ground | null {
  if ((t.gap[end] ?? 3) > 2) return null;
  const opens = wordAt(t, end);
  if (/^['’]$/.test(opens) && t.gap[end] === 0) {
    const noun = wordAt(t, end + (wordAt(t, end + 1) === 's' ? 2 : 1));
    return isOneOfPersons(noun) || OF_PERSONS.test(noun) ? ofWord('behind', 2, noun, 'behind') : null;
  }
  if (SUFFERED_BY_PERSONS.has(wordAt(t, end + 1)) && /^(?:was|had|has|is|been)$/.test(opens))
    return { sort: 'behind', weight: 2, reason: 'who suffers this is a person' };
  if (/^(?:is|was|has|had|became)$/.test(opens) && postsBehind(t, { end }).length > 0)
    return { sort: 'behind', weight: 2, reason: 'who holds a post is a person' };
  if (ACTS_OF_PERSONS.has(opens)) return { sort: 'behind', weight: 2, reason: 'who does this is a person' };
  if (SAID_BY_ANYBODY.has(opens))
    return { sort: 'behind', weight: 1, reason: 'who says or does this is as a rule a person' };
  if (opens === ':' && (t.gap[first] ?? 3) >= 2)
    return { sort: 'behind', weight: 1, reason: 'it stands before words as who says them' };
  return /^[,(]$/.test(opens) && (t.gap[end + 1] ?? 3) < 2 ? apposed(t, end + 1) : null;
}
const OF_PERSONS =
  /^(?:hands?|face|voice|body|grave|death|arrest|house|home|wife|eyes|head|arm|legs?|coat|shoes|testimony|diary|handwriting|signature|birthday|funeral)$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const PREPOSED = new Set('of in at for from with who whose whom which that and to on under by near'.split(' '));

function apposed(t: Tokens, at: number): Ground | null {
  const next = wordAt(t, at);
  const closes = /^[,.;)]$/.test(wordAt(t, at + 1)) || (t.gap[at + 1] ?? 3) > 1;
  if (t.kind[at] === NUMBER && /^[1-9]\d?$/.test(next) && (closes || /^(?:years?|-)$/.test(wordAt(t, at + 1))))
    return { sort: 'behind', weight: 2, reason: 'an age stands behind the name' };
  const spelt = t.kind[at] === WORD ? numberAt(t, at) : null;
  if (spelt !== null && /^[,.;)]$/.test(wordAt(t, spelt.end)))
    return { sort: 'behind', weight: 2, reason: 'an age stands behind the name' };
  if (YEAR.test(next) && /^[-–—]$/.test(wordAt(t, at + 1)))
    return { sort: 'behind', weight: 2, reason: 'years of a life stand behind the name' };
  if (/^(?:b|born|née|nee|alias|nicknamed|aged|who|whom|whose)$/.test(next)) return ofWord('behind', 2, next, 'behind');
  for (let k = at; k < at + 6 && t.kind[k] === WORD && (t.gap[k] ?? 3) < 2; k++) {
    const last = !(t.kind[k + 1] === WORD && (t.gap[k + 1] ?? 3) < 2) || PREPOSED.has(wordAt(t, k + 1));
    if (last) return isOneOfPersons(wordAt(t, k)) ? ofWord('behind', 2, wordAt(t, k), 'behind') : null;
  }
  return null;
}

/** Alone on the last lines of a letter, or under `Yours sincerely,`. */
function standing(t: Tokens, { first, end }: NameAt): Ground | null {
  const alone = (t.gap[first] ?? 3) >= 2 && (end >= t.count || (t.gap[end] ?? 3) >= 2 || wordAt(t, end) === ',');
  if (!alone || first === 0) return null;
  let back = first - 1;
  while (back > first - 4 && t.kind[back] !== WORD) back--;
  return /^(?:sincerely|faithfully|truly|respectfully|respects|regards|obediently|servant|love|yours|signed|your)$/.test(
    wordAt(t, back),
  )
    ? { sort: 'standing', weight: 2, reason: 'it stands under a letter' }
    : { sort: 'standing', weight: 0.5, reason: 'it stands alone on its line' };
}

/** `Mira Talven, Ozrel Tamvik and Ada Quill`: one of several persons. */
function amongPersons(t: Tokens, list: readonly NameAt[], n: number): Ground | null {
  const [last, name, next] = [list[n - 1], list[n], list[n + 1]];
  if (name === undefined) return null;
  const beside =
    (last?.kind === 'person' && isJoined(t, last.end, name.first)) ||
    (next?.kind === 'person' && isJoined(t, name.end, next.first));
  return beside ? { sort: 'among', weight: 1, reason: 'it stands among names of persons' } : null;
}

function isJoined(t: Tokens, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  for (let i = from; i < to; i++) if (!/^(?:[,;&]|and)$/.test(wordAt(t, i)) || (t.gap[i] ?? 3) > 1) return false;
  return true;
}

/** `the Ozrel Tamvik`, `in Ozrel Tamvik`: no person’s name stands so. */
function against(t: Tokens, { first, end }: NameAt): readonly Ground[] {
  if (first === 0 || (t.gap[first] ?? 3) > 1) return [];
  const one = wordAt(t, first - 1);
  const owned = /^['’]$/.test(wordAt(t, end)) && t.gap[end] === 0;
  if (one === 'the') return [ofWord('article', -3, one, 'before')];
  if (!owned && /^(?:in|at|near|outside|inside|around|across|into|towards|through)$/.test(one))
    return [ofWord('place', -2.5, one, 'before')];
  return [];
}
