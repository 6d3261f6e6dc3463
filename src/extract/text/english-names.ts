// Names in English text, as runs of capitalised words: `Mira Talven`, `the Council of Harbour Unions`, `NHU`. And for a short form the fullest one
// that the document gives: `Talven` => `Mira Talven`, `NHU` => `National Harbour Union`, where it says so in brackets.
//
// In: tokens. Out: names by the token they begin at. Not here: who a name is (resolve/), names in other scripts.

import { type Tokens, WORD } from './tokens.ts';

export interface NameAt {
  readonly first: number;
  readonly end: number;
  /** Without titles. */
  readonly name: string;
  /** Told by its words or title: a body, a person, or null where nothing tells. */
  readonly kind: 'person' | 'body' | null;
  readonly gender: 'female' | 'male' | null;
}

const TITLES: ReadonlyMap<string, 'female' | 'male' | null> = new Map([
  ['mr', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['sir', 'male'],
  ['lady', 'female'],
  ['lord', 'male'],
  ...(
    'dr prof professor president minister senator sen rep representative gov governor judge justice general gen colonel col captain capt major lt ' +
    'lieutenant sgt sergeant chairman chairwoman ayatollah imam sheikh bishop archbishop cardinal rabbi reverend rev king queen prince princess ' +
    'secretary ambassador mayor commissioner director prosecutor spokesman spokeswoman spokesperson mp chancellor premier deputy chief leader'
  )
    .split(' ')
    .map((word) => [word, null] as const),
]);

const BODY_WORDS = new Set(
  (
    'council ministry organization organisation union international press committee commission court army guard guards party university agency ' +
    'department office bureau association society institute centre center federation league front movement assembly parliament congress senate house ' +
    'police force forces corps bank company corporation inc ltd group foundation fund network times post journal news radio television tv authority ' +
    'administration government board school college hospital church nations republic campaign coalition alliance watch amnesty reuters tribunal embassy ' +
    'ministers lawyers guild summit mission'
  ).split(' '),
);
const CONNECTORS = new Set(['of', 'for', 'and', 'the', 'on']);
const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'bint',
  'de',
  'da',
  'di',
  'du',
  'von',
  'van',
  'der',
  'den',
  'la',
  'le',
  'ben',
  'abu',
  'ul',
  'ad',
  'as',
  'e',
]);

/** Capitalised only because a sentence begins with them. */
const STARTERS = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my your there here when while where who whom whose which what why how if ' +
    'but and or nor so yet for in on at by to from with without within of off over under after before since until during through between among about ' +
    'against as because although though unless despite according also however moreover meanwhile then thus therefore still instead indeed perhaps ' +
    'not no yes some many most few several all both each every any one two three four five six seven eight nine ten hundreds thousands dozens ' +
    'last next earlier later now today yesterday tomorrow once only even just more less such other another others much former current new old first ' +
    'second third monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december asked nearly about around almost is are was were has have had do does did can could will would should may might must let ' +
    'people officials authorities police residents witnesses activists experts critics survivors families relatives prisoners protesters'
  ).split(' '),
);

const isCapital = (t: Tokens, i: number): boolean => {
  const code = t.text.charCodeAt(t.from[i] ?? 0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
};

const isUpper = (t: Tokens, i: number): boolean => {
  const word = t.text.slice(t.from[i], t.to[i]);
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
};

export interface Names {
  readonly list: readonly NameAt[];
  /** The index in `list` of the name a token belongs to, or -1. */
  readonly at: readonly number[];
  /** The fullest form the document gives. */
  fullest(name: string): string;
  /** As a title anywhere in the document tells. */
  genderOf(name: string): NameAt['gender'];
}

/** `inHeadline` tells tokens of title-case lines, where any word is a capital: their runs lend no fuller name to others. */
export function namesOf(t: Tokens, inHeadline: (token: number) => boolean): Names {
  const list: NameAt[] = [];
  const at = new Array<number>(t.count).fill(-1);
  for (let i = 0; i < t.count; ) {
    const name = nameAt(t, i);
    if (name === null) {
      i++;
      continue;
    }
    at.fill(list.length, name.first, name.end);
    list.push(name);
    i = name.end;
  }
  const genders = new Map<string, NameAt['gender']>();
  for (const { name, gender } of list) if (gender !== null && !genders.has(name)) genders.set(name, gender);
  return {
    list,
    at,
    fullest: fullestForms(
      t,
      list.filter((name) => !inHeadline(name.first)),
    ),
    genderOf: (name) => genders.get(name) ?? null,
  };
}

function nameAt(t: Tokens, i: number): NameAt | null {
  if (t.kind[i] !== WORD || !isCapital(t, i)) return null;
  if (STARTERS.has(t.norm[i] ?? '')) return null;
  const end = runEnd(t, i);
  let first = i;
  let gender: NameAt['gender'] = null;
  let titled = false;
  while (first < end - 1 && TITLES.has(t.norm[first] ?? '')) {
    gender = TITLES.get(t.norm[first] ?? '') ?? gender;
    titled = true;
    first++;
    if (t.norm[first] === '.') first++;
  }
  if (first >= end) return null;
  const words: string[] = [];
  let body = false;
  for (let k = first; k < end; k++) {
    words.push(t.norm[k] ?? '');
    if (BODY_WORDS.has(t.norm[k] ?? '') || (isUpper(t, k) && end - first === 1)) body = true;
  }
  const kind = body && !titled ? 'body' : titled || gender !== null ? 'person' : null;
  return { first: i, end, name: t.text.slice(t.from[first], t.to[end - 1]).replace(/\s+/g, ' '), kind, gender };
}

/** The token after the run of capitalised words that begins at `i`. */
function runEnd(t: Tokens, i: number): number {
  let end = i + 1;
  let body = BODY_WORDS.has(t.norm[i] ?? '');
  for (let steps = 0; steps < 14 && end < t.count; steps++) {
    const word = t.norm[end] ?? '';
    const gap = t.gap[end] ?? 3;
    if (gap === 3) break;
    if (t.kind[end] === WORD && isCapital(t, end) && (gap === 1 || gap === 2) && t.norm[end - 1] !== ',') {
      body ||= BODY_WORDS.has(word);
      end++;
    } else if (word === '.' && gap === 0 && isInitial(t, end - 1) && capitalAfter(t, end + 1)) end += 1;
    else if ((word === '-' || word === '‑') && gap === 0 && t.gap[end + 1] === 0 && t.kind[end + 1] === WORD) end += 2;
    else if (possessiveOfBody(t, end) > 0) {
      end += possessiveOfBody(t, end);
      body = true;
    } else if (PARTICLES.has(word) && (capitalAfter(t, end + 1) || t.norm[end + 1] === '-')) end += 1;
    else if (
      body &&
      CONNECTORS.has(word) &&
      word !== 'and' &&
      (capitalAfter(t, end + 1) || (t.norm[end + 1] === 'the' && capitalAfter(t, end + 2)))
    )
      end += t.norm[end + 1] === 'the' ? 2 : 1;
    else break;
  }
  while (
    end > i + 1 &&
    (CONNECTORS.has(t.norm[end - 1] ?? '') || PARTICLES.has(t.norm[end - 1] ?? '')) &&
    !isCapital(t, end - 1)
  )
    end--;
  return end;
}

/** `Families' Committee`, `Minister's Office`: how many tokens from the apostrophe through the word for a body; 0 where it is none. */
function possessiveOfBody(t: Tokens, i: number): number {
  if (!/^['’]$/.test(t.norm[i] ?? '') || t.gap[i] !== 0) return 0;
  const single = t.norm[i + 1] === 's' && t.gap[i + 1] === 0;
  if (!single && !(t.norm[i - 1] ?? '').endsWith('s')) return 0;
  const at = single ? i + 2 : i + 1;
  return capitalAfter(t, at) && (t.gap[at] ?? 3) === 1 && BODY_WORDS.has(t.norm[at] ?? '') ? at + 1 - i : 0;
}

const isInitial = (t: Tokens, i: number): boolean =>
  (t.to[i] ?? 0) - (t.from[i] ?? 0) === 1 || TITLES.has(t.norm[i] ?? '');
const capitalAfter = (t: Tokens, i: number): boolean =>
  i < t.count && t.kind[i] === WORD && isCapital(t, i) && (t.gap[i] ?? 3) < 3;

/** Last word => fullest person; initials and first words => fullest body. The first that gives the most words wins. */
function fullestForms(t: Tokens, list: readonly NameAt[]): (name: string) => string {
  const byLast = new Map<string, string>();
  const byShort = new Map<string, string>();
  for (const { name, kind, end } of list) {
    const words = name.split(' ');
    if (words.length < 2) continue;
    const last = words.at(-1) ?? '';
    if (kind !== 'body' && words.length <= 5 && (byLast.get(last)?.split(' ').length ?? 1) < words.length)
      byLast.set(last, name);
    if (kind === 'body' && !byShort.has(words[0] ?? '')) byShort.set(words[0] ?? '', name);
    const bracket = t.norm[end] === '(' && isUpper(t, end + 1) ? t.text.slice(t.from[end + 1], t.to[end + 1]) : null;
    if (bracket !== null) byShort.set(bracket, name);
  }
  return (name) => (name.includes(' ') ? name : (byLast.get(name) ?? byShort.get(name) ?? name));
}
