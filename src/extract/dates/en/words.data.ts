// English words of time and what each means. Data: one line a family.

import { NUMBER_WORDS } from '../../text/english-numbers.ts';
import type { Unit, Which } from '../expression.ts';
import { FEASTS } from './feasts.data.ts';

const numbered = (lines: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lines.flatMap((line, i) => line.split(' ').map((word) => [word, i + 1] as const)));

export const MONTHS = numbered([
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
]);

export const PERSIAN_MONTHS = numbered([
  'farvardin',
  'ordibehesht',
  'khordad',
  'tir',
  'mordad amordad',
  'shahrivar',
  'mehr',
  'aban',
  'azar',
  'dey',
  'bahman',
  'esfand',
]);

/** Two-word months of the Islamic calendar stand with their second word below. */
export const ISLAMIC_MONTHS: ReadonlyMap<string, number> = new Map([
  ['muharram', 1],
  ['moharram', 1],
  ['safar', 2],
  ['rajab', 7],
  ['shaban', 8],
  ['sha’ban', 8],
  ["sha'ban", 8],
  ['ramadan', 9],
  ['ramazan', 9],
  ['shawwal', 10],
  ['shawal', 10],
]);

export const WEEKDAYS = numbered(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
/** Only before a full stop, or a comma and a month. */
export const SHORT_WEEKDAYS = numbered(['mon', 'tue tues', 'wed weds', 'thu thur thurs', 'fri', 'sat', 'sun']);

export const SEASONS = numbered(['spring springtime', 'summer summertime', 'autumn fall', 'winter wintertime']);

export const UNITS: ReadonlyMap<string, Unit> = new Map(
  (['second', 'minute', 'hour', 'day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'season'] as const)
    .flatMap((unit) => [[unit, unit] as const, [`${unit}s`, unit] as const])
    .concat([
      ['century', 'century'],
      ['centuries', 'century'],
    ] as never)
    .concat([
      ['hr', 'hour'],
      ['hrs', 'hour'],
      ['min', 'minute'],
      ['mins', 'minute'],
      ['sec', 'second'],
      ['secs', 'second'],
      ['fortnight', 'week'],
      ['fortnights', 'week'],
      ['yrs', 'year'],
      ['yr', 'year'],
    ] as never),
);

export const TIMES_OF_DAY: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['noon', 'T12:00'],
  ['midday', 'TMI'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
  ['midnight', 'T24:00'],
  ['dawn', 'TMO'],
  ['dusk', 'TEV'],
]);

export const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
  ['that', 'that'],
  ['same', 'that'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['prior', 'previous'],
  ['following', 'following'],
  ['ensuing', 'following'],
  ['subsequent', 'following'],
]);

/** Numbers that are none. */
export const VAGUE_COUNTS = new Set(['several', 'few', 'many', 'some', 'recent', 'couple', 'numerous', 'various']);

/** A modifier before a length or date, with its TIMEX3 mod. Longest first. */
export const MODIFIERS: readonly (readonly [words: readonly string[], mod: string])[] = [
  [['no', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['no', 'less', 'than'], 'EQUAL_OR_MORE'],
  [['no', 'fewer', 'than'], 'EQUAL_OR_MORE'],
  [['more', 'than'], 'MORE_THAN'],
  [['less', 'than'], 'LESS_THAN'],
  [['fewer', 'than'], 'LESS_THAN'],
  [['at', 'least'], 'EQUAL_OR_MORE'],
  [['at', 'most'], 'EQUAL_OR_LESS'],
  [['up', 'to'], 'EQUAL_OR_LESS'],
  [['as', 'many', 'as'], 'EQUAL_OR_LESS'],
  [['as', 'little', 'as'], 'EQUAL_OR_MORE'],
  [['just', 'over'], 'MORE_THAN'],
  [['just', 'under'], 'LESS_THAN'],
  [['well', 'over'], 'MORE_THAN'],
  [['over'], 'MORE_THAN'],
  [['nearly'], 'LESS_THAN'],
  [['almost'], 'LESS_THAN'],
  [['about'], 'APPROX'],
  [['around'], 'APPROX'],
  [['roughly'], 'APPROX'],
  [['approximately'], 'APPROX'],
  [['circa'], 'APPROX'],
  [['some'], 'APPROX'],
];

export const PARTS: ReadonlyMap<string, 'START' | 'MID' | 'END'> = new Map([
  ['early', 'START'],
  ['beginning', 'START'],
  ['start', 'START'],
  ['outset', 'START'],
  ['opening', 'START'],
  ['mid', 'MID'],
  ['middle', 'MID'],
  ['late', 'END'],
  ['end', 'END'],
  ['close', 'END'],
]);

/** One word each: what it means by itself. */
export const DEICTIC: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

export const REFERENCES: ReadonlyMap<string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'> = new Map([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
]);

export const SETS: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['everyday', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['biweekly', 'P2W'],
  ['monthly', 'P1M'],
  ['semiannual', 'P6M'],
  ['semiannually', 'P6M'],
  ['quarterly', 'P3M'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['hourly', 'PT1H'],
]);

/** Right before a number without a thousands mark: it is the number of a law, a room or an aeroplane. */
export const NUMBERED_THINGS = new Set(
  (
    'resolution resolutions act law code no nos number article articles section sections page pages chapter bill decree directive rule rules order ' +
    'regulation regulations case flight room highway route channel boeing model lot box figure table appendix annex exhibit docket ward block ' +
    'unit cell radio version psalm verse file convention statute protocol'
  ).split(' '),
);

/** A year before such a name is part of the name: "the 1949 Harbour Convention". */
export const NAMED_TEXTS = new Set(
  'act law laws convention conventions treaty code protocol covenant statute charter resolution decree ordinance bill amendment'.split(
    ' ',
  ),
);

/** After a bare number in the range of years, these say that it counts. */
export const COUNTED_AFTER_NUMBER = new Set(
  (
    'people persons men women children prisoners protesters detainees victims civilians soldiers troops workers students families residents members ' +
    'deaths dead bodies graves cases arrests executions attacks villages houses homes copies miles kilometers kilometres km meters metres feet ' +
    'acres hectares tons tonnes kilograms kg pounds dollars euros points percent shares units jobs votes seats words pages letters signatures ' +
    'delegates participants lawyers officers officials refugees migrants passengers demonstrators activists block blocks'
  ).split(' '),
);

/** Acts that can be counted as well as dated: `1,985 executions`, `the 1985 executions`. */
export const ACTS_OF_A_YEAR = new Set(
  'executions deaths arrests attacks bombings killings massacres protests shootings raids riots elections'.split(' '),
);

export const SPOKEN_DECADES: ReadonlyMap<string, number> = new Map(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map((word, i) => [
    word,
    1920 + i * 10,
  ]),
);

/** The first words of two-word Islamic months. */
export const ISLAMIC_FIRST = /^(?:rabi|jumada|jamadi|dhu|zu|zul|dhul|zi)/;

const WEEKDAYS_PLURAL = [...WEEKDAYS.keys()].map((word) => `${word}s`);

/** Every word that can begin a phrase of time; any other word is passed over without a look. */
export const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...[MONTHS, PERSIAN_MONTHS, ISLAMIC_MONTHS, WEEKDAYS, SHORT_WEEKDAYS, SEASONS, UNITS, TIMES_OF_DAY].flatMap((map) => [
    ...map.keys(),
  ]),
  ...[WHICH, PARTS, DEICTIC, REFERENCES, SETS, SPOKEN_DECADES].flatMap((map) => [...map.keys()]),
  ...VAGUE_COUNTS,
  ...NUMBER_WORDS,
  ...MODIFIERS.map(([words]) => words[0] ?? ''),
  ...FEASTS.keys(),
  ...WEEKDAYS_PLURAL,
  ...'bi semi rest remainder remaining noughties q h once twice mornings afternoons evenings w the a an one half quarter in during at from between another all full whole each every later earlier sometime at q q1 q2 q3 q4 fiscal financial school academic fy latter tonight rabi dhu zu jumada jamadi'.split(
    ' ',
  ),
]);
