// Whether two claims can be about one event although they name it differently: by what was done, when, where, to whom and in which words. A proposal with its reasons, never
// a verdict. In: the traits of two claims. Out: a score and what it was made of.

import { edtfOverlap } from '../../model/edtf.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import { compareNames } from '../../resolve/names/compare-names.ts';

export interface EventTraits {
  /** What was done: `executed`, `killing` … */
  readonly act: string | null;
  readonly when: string | null;
  readonly where: string | null;
  /** The event's own words: "the strike of Tarsel". */
  readonly words: string | null;
  readonly population: string | null;
}

export interface SameEvent {
  /** 0–1. */
  readonly score: number;
  readonly meets: boolean;
  readonly reasons: readonly string[];
}

/** From here on two claims are proposed as being about one event. */
const MEETS = 0.5;

/** Acts that can be one deed in the words of different witnesses. */
const ACT_CLASSES: readonly (readonly string[])[] = [
  ['killed', 'executed', 'died', 'buried', 'sentenced to death', 'killing', 'execution', 'burial', 'massacre'],
  ['detained', 'abducted', 'arrest', 'abduction', 'disappeared', 'disappearance'],
  ['injured', 'injury'],
  ['tortured', 'torture'],
  ['displaced', 'displacement'],
  ['took part', 'protest'],
];

/** Words that name any event, and small words. */
const SAID_OF_ANY = new Set(
  'the of in on at a an and to for during after before by from its their his her this that event events case incident در از به که و با را این آن'.split(
    ' ',
  ),
);

/** Words of one meaning in names of events. */
const SYNONYMS: readonly (readonly string[])[] = [
  [
    'massacre',
    'killings',
    'killing',
    'executions',
    'execution',
    'slaughter',
    'purge',
    'bloodbath',
    'کشتار',
    'اعدام',
    'اعدامها',
    'قتل',
    'قتلعام',
  ],
  [
    'protest',
    'protests',
    'uprising',
    'uprisings',
    'demonstrations',
    'demonstration',
    'unrest',
    'revolt',
    'rally',
    'crackdown',
    'اعتراض',
    'اعتراضات',
    'قیام',
    'خیزش',
  ],
  ['arrest', 'arrests', 'detentions', 'raid', 'raids', 'بازداشت', 'دستگیری'],
  ['bombing', 'bombings', 'explosion', 'blast', 'attack', 'attacks', 'strike', 'strikes', 'بمباران', 'حمله', 'انفجار'],
];

const synonymOf = new Map(SYNONYMS.flatMap((row) => row.map((word) => [word, row[0] ?? word] as const)));

export function sameEvent(a: EventTraits, b: EventTraits): SameEvent {
  const reasons: string[] = [];
  const act = actsAgree(a.act, b.act);
  if (act === false) return { score: 0, meets: false, reasons: [`${a.act} is not ${b.act}`] };
  const time = timesAgree(a.when, b.when, reasons);
  if (time === false) return { score: 0, meets: false, reasons };
  const place = placesAgree(a.where, b.where, reasons);
  const words = wordsInCommon(a.words, b.words);
  const population = wordsInCommon(a.population, b.population);
  if (words.length > 0) reasons.push(`both speak of “${words.join(' ')}”`);
  if (population.length > 0) reasons.push(`both count “${population.join(' ')}”`);
  if (act === true) reasons.push(a.act === b.act ? `both say ${a.act}` : `${a.act} and ${b.act} can be one deed`);
  const score =
    (time === true ? 0.3 : 0) +
    (place === true ? 0.2 : place === false ? -0.25 : 0) +
    Math.min(0.45, words.length * 0.2 + (words.some((word) => /^[0-9]{4}$/.test(word)) ? 0.15 : 0)) +
    (population.length > 0 ? 0.2 : 0) +
    (act === true ? 0.1 : 0);
  return { score: Math.max(0, Math.min(1, score)), meets: score >= MEETS, reasons };
}

/** Null where one of them does not say. */
function actsAgree(a: string | null, b: string | null): boolean | null {
  if (a === null || b === null) return null;
  return a === b || ACT_CLASSES.some((acts) => acts.includes(a) && acts.includes(b));
}

function timesAgree(a: string | null, b: string | null, reasons: string[]): boolean | null {
  if (a === null || b === null) return null;
  const overlap = edtfOverlap(a, b);
  reasons.push(overlap ? `${a} and ${b} can be the same time` : `${a} is not ${b}`);
  return overlap;
}

/** Two names of places that differ may still lie one in the other: only the same name speaks for, two other names a little against. */
function placesAgree(a: string | null, b: string | null, reasons: string[]): boolean | null {
  if (a === null || b === null) return null;
  const same = compareNames(a, b, 'body').same;
  reasons.push(same ? `both in ${a}` : `${a}, ${b}: one may lie in the other`);
  return same ? true : null;
}

function wordsInCommon(a: string | null, b: string | null): readonly string[] {
  if (a === null || b === null) return [];
  const [x, y] = [contentWords(a), contentWords(b)];
  return [...x].filter((word) => y.has(word));
}

function contentWords(text: string): ReadonlySet<string> {
  const words = normaliseForSearch(text)
    .split(' ')
    .filter((word) => word.length > 1 && !SAID_OF_ANY.has(word));
  return new Set(words.map((word) => synonymOf.get(word) ?? word));
}
