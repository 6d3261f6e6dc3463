// Names in a text: in English as runs of capitalised words (`Mira Talven`, `the Council of Harbour Unions`, `NHU`), in Persian by titles, given names and lists
// (persian-names.ts). And for a short form the fullest one that the document gives: `Talven` => `Mira Talven`, `NHU` => `National Harbour Union`.
//
// In: tokens. Out: names by the token they begin at. Not here: who a name is (resolve/).

import { bodyNamed } from '../gazetteers/bodies.ts';
import { genderOfGivenName, isGivenName } from '../gazetteers/given-names.ts';
import { countryOfDemonym, placeNamed, wordsOfPlaceFrom } from '../gazetteers/places.ts';
import { isPersonNoun } from './en/person-noun.ts';
import { isThingCalledAfter } from './fa/called-after.ts';
import { capitalAfter, isCapital, isUpper } from './names/capitals.ts';
import { type FullestName, fullestNames } from './names/fullest-name.ts';
import { entriesBySurname, persianEntries } from './names/list-entries.ts';
import type { NameAt } from './names/name-at.ts';
import { genderByName, kindOf, withKinds } from './names/name-kind.ts';
import {
  beginsInitials,
  beginsNumberedBody,
  beginsOwnedBody,
  digitsOfBody,
  isRelease,
  runEnd,
} from './names/name-run.ts';
import {
  ADJECTIVES,
  BIDDING,
  CALLED_AFTER_PERSONS,
  CONNECTORS,
  PAPER_PARTS,
  PAPERS,
  PLACE_WORDS,
  STARTERS,
} from './names/name-words.data.ts';
import { namedThings } from './names/named-things.ts';
import { NO_PERSONS_WORDS } from './names/person-grounds.data.ts';
import { type PersonGrounds, personGrounds } from './names/person-grounds.ts';
import { beginsSentence, withoutStarts } from './names/sentence-starts.ts';
import { postInside, titleBefore } from './names/title-before.ts';
import { persianNameAt, withPersianSurnames } from './persian-names.ts';
import { type Tokens, WORD } from './tokens.ts';

export interface Names {
  readonly list: readonly NameAt[];
  /** The index in `list` of the name a token belongs to, or -1. */
  readonly at: readonly number[];
  /** The fullest form the document gives. */
  fullest(name: string): string;
  /** The fullest form as the name is meant at a token, and whether the document leaves no other bearer. */
  fullestAt(name: string, token: number): FullestName;
  /** As a title or given name anywhere in the document tells. */
  genderOf(name: string): NameAt['gender'];
  /** A ship, a train, a prize: nobody. */
  isThing(name: string): boolean;
  kindOf(name: string): NameAt['kind'];
  /** What speaks for a person, of a name that no list knows. */
  groundsFor(name: string): PersonGrounds | null;
}

/** `inHeadline` tells tokens of title-case lines, where any word is a capital: their runs lend no fuller name to others. */
export function namesOf(t: Tokens, inHeadline: (token: number) => boolean): Names {
  const found: NameAt[] = [];
  const entries = new Map([...entriesBySurname(t), ...persianEntries(t)]);
  const letters = lettersOfLines(t);
  for (let i = 0; i < t.count; ) {
    if (letters.has(t.norm[i] ?? '') && opensLine(t, i)) {
      i += 2;
      continue;
    }
    const name = entries.get(i) ?? nameAt(t, i);
    if (name !== null && name.name !== '' && !isThingCalledAfter(t, name)) found.push(name);
    i = name?.end ?? i + 1;
  }
  const told = withPersianSurnames(t, withoutStarts(t, found));
  const { things, groups } = namedThings(t, told);
  const grounds = personGrounds(
    t,
    told.filter(({ first }) => !inHeadline(first)),
  );
  const list = withKinds(t, told, groups, grounds);
  const at = new Array<number>(t.count).fill(-1);
  list.forEach((name, n) => {
    at.fill(n, name.first, name.end);
  });
  const genders = new Map<string, NameAt['gender']>();
  const kinds = new Map<string, NameAt['kind']>();
  for (const { name, gender, kind } of list) {
    if (gender !== null && !genders.has(name)) genders.set(name, gender);
    if (!kinds.has(name)) kinds.set(name, kind);
  }
  const { fullest, fullestAt } = fullestNames(
    t,
    list.filter((name) => !inHeadline(name.first) || isIntroduced(t, name)),
  );
  return {
    list,
    at,
    fullest,
    fullestAt,
    genderOf: (name) => genders.get(name) ?? genders.get(fullest(name)) ?? null,
    isThing: (name) => things.has(name),
    kindOf: (name) => kinds.get(name) ?? null,
    groundsFor: (name) => grounds.get(name) ?? null,
  };
}

/** `Velmar Harbour Archive (VHA)`: where a head gives its letters, its name is whole there too. */
const isIntroduced = (t: Tokens, { kind, end }: NameAt): boolean =>
  kind === 'body' && t.norm[end] === '(' && /^\p{Lu}{2,}$/u.test(t.text.slice(t.from[end + 1], t.to[end + 1]));

/** `Q. Who signed it?` and `A. The director.`; `A. Note …`, `B. Reply …`: letters at the beginning of lines are nobody's initials where they are those of a hearing, or count. */
function lettersOfLines(t: Tokens): ReadonlySet<string> {
  const letters: string[] = [];
  for (let i = 0; i < t.count; i++) if (opensLine(t, i)) letters.push(t.norm[i] ?? '');
  const turns = letters.includes('q') && letters.includes('a') ? ['q', 'a'] : [];
  const counted = letters.findIndex((letter, n) => letter !== String.fromCharCode(0x61 + n));
  const count = letters.slice(0, counted < 0 ? letters.length : counted);
  return new Set([...turns, ...(count.length > 1 ? count : [])]);
}

const opensLine = (t: Tokens, i: number): boolean =>
  (i === 0 || (t.gap[i] ?? 3) >= 2) && /^[a-z]$/.test(t.norm[i] ?? '') && /^[.:)]$/.test(t.norm[i + 1] ?? '');

const CLOSES_LETTER = /^(?:best|cheers|thanks|regards|sincerely|cordially|respectfully|warmly)$/;

/** A name with an empty `name` is a run that holds none and is to be passed over: `the Prime Minister`. */
function nameAt(t: Tokens, i: number): NameAt | null {
  const digits = digitsOfBody(t, i);
  if (digits > 0) return named(t, { first: i, nameFirst: i, end: runEnd(t, i + digits) }, 'body', null);
  if (t.kind[i] !== WORD) return null;
  const code = t.text.charCodeAt(t.from[i] ?? 0);
  if (code >= 0x0620 && code < 0x0700) return persianNameAt(t, i);
  if (!isCapital(t, i) || (STARTERS.has(t.norm[i] ?? '') && !beginsName(t, i))) return null;
  // `Best` on the line above `Oren Mavik`
  if (CLOSES_LETTER.test(t.norm[i] ?? '') && t.gap[i + 1] === 2) return null;
  // `Retired General Oren Mavik`: the name begins with the title.
  if (t.norm[i] === 'retired' && capitalAfter(t, i + 1) && titleBefore(t, i + 1) !== null) return null;
  if (BIDDING.has(t.norm[i] ?? '') && (t.gap[i + 1] ?? 3) < 2 && (isTitled(t, i + 1) || isBidden(t, i + 1)))
    return null;
  if (isPaperPart(t, i)) return { first: i, nameFirst: i, end: i + 2, name: '', kind: null, gender: null };
  const title = titleBefore(t, i);
  // `the Prime Minister's Office`: the post owns a body and is nobody's title.
  if (title !== null && /^['’]$/.test(t.norm[title.end] ?? '') && runEnd(t, i) > title.end)
    return named(t, { first: i, nameFirst: i, end: runEnd(t, i) }, 'body', null);
  const titled =
    title !== null &&
    capitalAfter(t, title.end) &&
    t.norm[title.end - 1] !== ',' &&
    !CONNECTORS.has(t.norm[title.end] ?? '') &&
    !isCode(t, title.end) &&
    !isSortOf(t, i, title.end) &&
    !isRestOfPost(t, title.end) &&
    !(t.norm[title.end - 1] === '.' && STARTERS.has(t.norm[title.end] ?? '') && !beginsName(t, title.end));
  const nameFirst = titled ? title.end : i;
  const shouted = isShouted(t, nameFirst);
  const end = shouted ? shoutedEnd(t, nameFirst) : runEnd(t, nameFirst, i);
  const kind = kindOf(t, nameFirst, end, false);
  const letters = kind === 'body' && end - nameFirst === 1;
  const listed = !letters || bodyNamed(t.text.slice(t.from[nameFirst], t.to[nameFirst])) !== null;
  if (shouted && !titled && (kind === null || !listed)) return null;
  if (titled && title.of !== null && isBodyOf(t, title.of, end)) return plain(t, title.of, end);
  if (titled && isPlaceAfterSomebody(t, nameFirst, end)) return plain(t, i, end);
  if (titled && kind === 'body') return plain(t, i, runEnd(t, i));
  // `Minister of Defence of the Syrian Arab Republic`: a state, and no person with a title.
  if (titled && STATES.has(t.norm[end - 1] ?? '')) return named(t, { first: nameFirst, nameFirst, end }, 'place', null);
  if (titled) return named(t, { first: i, nameFirst, end }, 'person', title.gender ?? genderByName(t, nameFirst, end));
  if (title?.post === true && title.end >= end)
    return { first: i, nameFirst: i, end: title.end, name: '', kind: null, gender: null };
  const inside = kind === 'person' ? null : postInside(t, i, end);
  if (inside !== null) return named(t, { first: i, nameFirst: inside, end }, 'person', genderByName(t, inside, end));
  const bare = kind === 'body' || kind === 'place' ? i : behindAdjectives(t, i, end);
  const person = bare > i ? 'person' : kind;
  return named(t, { first: i, nameFirst: bare, end }, person, kind === 'body' ? null : genderByName(t, bare, end));
}

/** `Ask [General Mavik]`: who is bidden speaks no name. */
const isTitled = (t: Tokens, i: number): boolean => {
  const title = titleBefore(t, i);
  return title !== null && capitalAfter(t, title.end);
};

/** `Ask [Mavik] who sent the lorries`. */
const isBidden = (t: Tokens, i: number): boolean =>
  beginsSentence(t, i - 1) && isCapital(t, i) && /^(?:who|what|why|where|when|whether|how)$/.test(t.norm[i + 1] ?? '');

/** `Exhibit P`, `Volume II`, `News release`, `Minutes of`; not `Part J. Mavik`. */
const isPaperPart = (t: Tokens, i: number): boolean => isRelease(t, i) || isPaperOf(t, i) || isNumberedPart(t, i);

/** `Minutes of the meeting`, `Statement by Oda Rennick`: what the paper is. */
const isPaperOf = (t: Tokens, i: number): boolean =>
  PAPERS.has(t.norm[i] ?? '') && /^(?:of|by|from|to|on|taken|recorded)$/.test(t.norm[i + 1] ?? '');

const isNumberedPart = (t: Tokens, i: number): boolean =>
  PAPER_PARTS.has(t.norm[i] ?? '') &&
  (t.gap[i + 1] ?? 3) < 2 &&
  isCapital(t, i + 1) &&
  /^(?:[a-z]|i{2,3}|iv|vi{1,3}|ix|xi{0,3})$/.test(t.norm[i + 1] ?? '') &&
  !(t.norm[i + 2] === '.' && capitalAfter(t, i + 3)) &&
  !capitalAfter(t, i + 2);

/** `Republican Mary Quill`, `Attorney Mary Quill`: what says of which people, party or trade somebody is stands before a given name and is none of the name. */
function behindAdjectives(t: Tokens, i: number, end: number): number {
  let at = i;
  while (at < end - 2 && isNoName(t.norm[at] ?? '')) at++;
  return at > i && genderOfGivenName(t.norm[at] ?? '') !== null ? at : i;
}
const isNoName = (word: string): boolean =>
  ADJECTIVES.has(word) || countryOfDemonym(word) !== null || (isPersonNoun(word) && genderOfGivenName(word) === null);

/** A word that otherwise only begins a sentence: `A. Mavik`, `Third Harbour Brigade`, `People's Front`, `New York`. */
const beginsName = (t: Tokens, i: number): boolean =>
  beginsInitials(t, i) || beginsNumberedBody(t, i) || beginsOwnedBody(t, i) || beginsPlace(t, i);

/** `New York`, `The Hague`: a name of a place that begins with a word of the language. */
function beginsPlace(t: Tokens, i: number): boolean {
  if (!capitalAfter(t, i + 1)) return false;
  for (let n = wordsOfPlaceFrom(t.norm[i] ?? ''); n > 1; n--)
    if (placeNamed(t.text.slice(t.from[i], t.to[i + n - 1])) !== null) return true;
  return false;
}

/** In a line of capitals every word joins the run: known names as long as they are, else given names and one word more. */
function shoutedEnd(t: Tokens, i: number): number {
  const most = runEnd(t, i);
  for (let end = Math.min(most, i + LONGEST_KNOWN); end > i; end--) {
    const text = t.text.slice(t.from[i], t.to[end - 1]);
    if (placeNamed(text) !== null || bodyNamed(text) !== null) return end;
  }
  let end = i;
  while (end < most && isGivenName(t.norm[end] ?? '')) end++;
  return Math.min(end + 1, most);
}
const LONGEST_KNOWN = 5;

/** `Sultan Selim Street`, `General Mavik Airport`, `King Park`: called after a person, and none. Many words for places are surnames behind a given name. */
const isPlaceAfterSomebody = (t: Tokens, nameFirst: number, end: number): boolean => {
  const last = t.norm[end - 1] ?? '';
  return end - nameFirst === 1 ? PLACE_WORDS.has(last) : CALLED_AFTER_PERSONS.has(last);
};

/** `General Staff`, `General Public`, `Private Hospital`: of these ranks the word says as often what sort a thing is of. */
const isSortOf = (t: Tokens, i: number, end: number): boolean =>
  end === i + 1 &&
  /^(?:general|major|private|master|chief|head)$/.test(t.norm[i] ?? '') &&
  NO_PERSONS_WORDS.has(t.norm[end] ?? '') &&
  !capitalAfter(t, end + 1);

/** `Chief [Medical Director]`: a post of several words, and nobody’s name. */
const isRestOfPost = (t: Tokens, nameFirst: number): boolean => {
  const end = runEnd(t, nameFirst);
  return end - nameFirst > 1 && end - nameFirst < 4 && ENDS_POST.test(t.norm[end - 1] ?? '');
};
const ENDS_POST =
  /^(?:director|officer|secretary|manager|inspector|commissioner|administrator|superintendent|engineer|accountant|registrar)$/;

/** `Witness [A]`, `Witness [H]-14`: whom nobody is to know. */
const isCode = (t: Tokens, i: number): boolean =>
  (t.to[i] ?? 0) - (t.from[i] ?? 0) === 1 && t.norm[i + 1] !== '.' && !capitalAfter(t, i + 1);

/** `Commander of the [Third Naval District]`: what the post is of, and nobody who holds it. */
function isBodyOf(t: Tokens, first: number, end: number): boolean {
  const kind = kindOf(t, first, end, false);
  return kind === 'body' || (kind === 'place' && PLACE_WORDS.has(t.norm[end - 1] ?? ''));
}

const STATES: ReadonlySet<string> = new Set([
  'republic',
  'kingdom',
  'federation',
  'emirate',
  'emirates',
  'confederation',
]);

/** In a line of capitals nothing but a list tells a name. */
function isShouted(t: Tokens, i: number): boolean {
  let capitals = 0;
  for (let k = Math.max(0, i - 3); k < Math.min(t.count, i + 4); k++) if (isUpper(t, k)) capitals++;
  return capitals > 4;
}

const plain = (t: Tokens, first: number, end: number): NameAt =>
  named(t, { first, nameFirst: first, end }, kindOf(t, first, end, false), null);

function named(
  t: Tokens,
  span: { readonly first: number; readonly nameFirst: number; readonly end: number },
  kind: NameAt['kind'],
  gender: NameAt['gender'],
): NameAt {
  const text = t.text.slice(t.from[span.nameFirst], t.to[span.end - 1]).replace(/\s+/g, ' ');
  const nobody =
    span.end - span.nameFirst === 1 &&
    kind === null &&
    (countryOfDemonym(text) !== null || ADJECTIVES.has(t.norm[span.nameFirst] ?? ''));
  return { ...span, name: nobody ? '' : text, kind, gender };
}
