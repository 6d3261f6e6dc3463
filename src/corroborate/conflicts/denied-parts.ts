// What a denial is about in its parts, besides the act: to whom it was done, from afar or not, what kind of message, at which place, on which day. In: a denial; then what is told. Out: how many of these parts are met, of how
// many, or that it is of another people, another kind of message. Whoever denies that prisoners were executed is not answered by the dead of a shelled town, although both were killed in one country and year.

import { normaliseForSearch } from '../../model/search-text.ts';
import { conceptsIn } from '../concepts.ts';
import { remembered } from '../remembered.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { countedPeople } from './counted-people.ts';
import { type Denial, isVersion } from './denial.ts';
import { EXCEPTED, FIRE, FROM_AFAR, FUNERAL, HELD, KINDS_OF_MESSAGE, OF_STAFF } from './denied-parts.data.ts';
import { propositionOf, withoutReports } from './proposition.ts';
import type { Telling } from './tellings.ts';

export interface PartsMet {
  readonly met: number;
  readonly asked: number;
  /** Of another people, by other means, another kind of message. */
  readonly isOther: boolean;
}

interface Parts {
  readonly ofHeld: boolean;
  readonly fromAfar: boolean;
  readonly kinds: ReadonlySet<number>;
  readonly days: ReadonlySet<string>;
  readonly counts: ReadonlySet<number>;
  /** Numbers of the names in its own words that tell documents apart. */
  readonly names: ReadonlySet<number>;
}

/** A name that most documents have asks for nothing. */
const TELLS_APART = 0.3;

const known = new WeakMap<Denial, Parts>();

function partsOf(denial: Denial, context: WeighingContext): Parts {
  const found = known.get(denial) ?? readParts(denial, context);
  known.set(denial, found);
  return found;
}

function readParts(denial: Denial, { subjects }: WeighingContext): Parts {
  const { one, words, people } = denial;
  const denied = withoutReports(words);
  const written = ` ${normaliseForSearch(words)} `;
  const beside = [...subjects.beside(one.source, one.claim.passage.start)].filter(
    (no) => subjects.weightOf(no) > TELLS_APART && !people.some(({ name }) => isPartOf(subjects.nameOf(no), name)),
  );
  const own = beside.filter((no) => written.includes(` ${subjects.nameOf(no)} `));
  return {
    ...wordsIn(denied),
    counts: EXCEPTED.test(words) ? new Set() : countedPeople(words),
    names: new Set(own.length === 0 && (POINTS.test(words) || isVersion(denial)) ? beside : own),
  };
}
/** A government that speaks of its country names no place by it. */
const isPartOf = (name: string, whole: string): boolean => ` ${normaliseForSearch(whole)} `.includes(` ${name} `);

/** `there`, `in that institution`: the place that was named before. */
const POINTS =
  /\bthere\b(?! (?:is|are|was|were|has|have|had|exist))|\b(?:that|this|the said) (?:place|site|prison|camp|town|village|institution|building|area|cemetery|field)\b|(?<!\p{L})(?:آن\u200c?جا|این\u200c?جا|(?:آن|این) (?:محل|زندان|شهر|روستا|اردوگاه|گورستان|زمین))(?!\p{L})/iu;

/** `apart from these 11 nobody was executed`: who counts eleven says the same. */
const isExcepted = ({ words }: Denial, told: string): boolean => {
  if (!EXCEPTED.test(words)) return false;
  const counted = countedPeople(told);
  return counted.size > 0 && counted.isSubsetOf(countedPeople(words));
};

export function partsMet(denial: Denial, telling: Telling, context: WeighingContext): PartsMet {
  const asked = partsOf(denial, context);
  const told = wordsIn(telling.words);
  const isFromAfar = told.fromAfar || FIRE.test(telling.words);
  const isHeld = told.ofHeld || !HELD.isDisjointFrom(telling.concepts);
  const place = placeMet(asked.names, telling, context);
  const parts: readonly (readonly [asked: boolean, met: boolean])[] = [
    // Another cause is told of the dead, not of what they were.
    [asked.ofHeld && !isVersion(denial), isHeld],
    [asked.fromAfar, isFromAfar],
    [asked.kinds.size > 0, !asked.kinds.isDisjointFrom(told.kinds)],
    [asked.names.size > 0 && place !== 'open', place === 'met'],
    // Many tell of a thing without its day or its number: only who gives them meets them.
    [!asked.days.isDisjointFrom(told.days), true],
    [!asked.counts.isDisjointFrom(countedPeople(telling.words)), true],
  ];
  return {
    met: parts.filter(([is, met]) => is && met).length,
    asked: parts.filter(([is]) => is).length,
    isOther:
      isExcepted(denial, telling.words) ||
      (asked.ofHeld && ((!isHeld && told.fromAfar) || OF_STAFF.test(telling.words))) ||
      (asked.fromAfar && !isFromAfar) ||
      (propositionOf(denial).acts.has('grave') && FUNERAL.test(telling.words) && !FUNERAL.test(denial.words)) ||
      (asked.kinds.size > 0 && told.kinds.size > 0 && asked.kinds.isDisjointFrom(told.kinds)),
  };
}

/** `open`: the document tells of the place elsewhere, and beside what is told stands no other name. */
function placeMet(
  names: ReadonlySet<number>,
  { of: { source }, start, words }: Telling,
  context: WeighingContext,
): 'met' | 'open' | 'other' {
  const { subjects } = context;
  const beside = subjects.beside(source, start);
  if (!names.isDisjointFrom(beside.union(subjects.inHead(source))) || isWritten(names, words, context)) return 'met';
  if (names.isDisjointFrom(subjects.ofSource(source))) return 'other';
  const isOther = (no: number): boolean => subjects.weightOf(no) > TELLS_APART;
  return [...beside].some(isOther) ? 'other' : 'open';
}

const isWritten = (names: ReadonlySet<number>, words: string, { subjects }: WeighingContext): boolean => {
  const written = ` ${normaliseForSearch(words)} `;
  return [...names].some((no) => written.includes(` ${subjects.nameOf(no)} `));
};

/** Of words that are held against very many others. */
const wordsIn = remembered(
  (words): Pick<Parts, 'ofHeld' | 'fromAfar' | 'kinds' | 'days'> => ({
    ofHeld: !HELD.isDisjointFrom(conceptsIn(words)),
    fromAfar: FROM_AFAR.test(words),
    kinds: new Set(KINDS_OF_MESSAGE.flatMap((kind, n) => (kind.test(words) ? [n] : []))),
    days: daysIn(words),
  }),
  50_000,
);

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SOLAR = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const ALL = [...MONTHS, ...SOLAR].join('|');
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2}) (?:(?:to|and|تا|و) (\\d{1,2}) )?(?:of )?(${ALL})(?!\\p{L})`, 'gu');
const MONTH = new RegExp(
  `(?<=\\d |\\d{4} |(?:in|early|late|mid|of|to|until|since|from|از|تا|اوایل|اواخر|اواسط|ماه) )(?:${ALL})(?!\\p{L})`,
  'gu',
);
const MONTH_FIRST = new RegExp(`(?<!\\p{L})(${MONTHS.join('|')}) (\\d{1,2})(?!\\d)`, 'gu');

/** Both give months, and none is in both. */
export function isOfOtherMonths(a: string, b: string): boolean {
  const [here, there] = [monthsIn(a), monthsIn(b)];
  return here.size > 0 && there.size > 0 && here.isDisjointFrom(there) && isSolar(here) === isSolar(there);
}
const monthsIn = remembered((words) => new Set(normaliseForSearch(words).match(MONTH) ?? []), 20_000);
const isSolar = (months: ReadonlySet<string>): boolean => SOLAR.some((one) => months.has(one));

/** `night of 9 to 10 June`, `June 9`, «۹ خرداد» => `9 june`, `10 june` */
function daysIn(words: string): ReadonlySet<string> {
  const written = normaliseForSearch(words);
  const dayFirst = [...written.matchAll(DAY_FIRST)].flatMap(([, first, last, month]) =>
    [first, last].flatMap((day) => (day === undefined ? [] : [`${day} ${month}`])),
  );
  const monthFirst = [...written.matchAll(MONTH_FIRST)].map(([, month, day]) => `${day} ${month}`);
  return new Set([...dayFirst, ...monthFirst]);
}
