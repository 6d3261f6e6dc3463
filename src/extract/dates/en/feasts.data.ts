// Feasts and days of remembrance by their English names. Data: a name in small letters without apostrophes ("new years eve"), and when it is.
// From the calendars of the countries and churches named; no list of others was copied.

/** A fixed day; the n-th weekday (1 Monday to 7 Sunday, n = -1 the last) of a month and days after it; days from Western Easter; a day of another calendar. */
export type FeastRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly n: number; readonly plus?: number }
  | { readonly easter: number }
  | { readonly islamic: readonly [month: number, day: number] }
  | { readonly persian: readonly [month: number, day: number] };

const fixed = (month: number, day: number): FeastRule => ({ month, day });
const nth = (month: number, weekday: number, n: number, plus = 0): FeastRule => ({ month, weekday, n, plus });
const easter = (days: number): FeastRule => ({ easter: days });

const RULES: readonly (readonly [names: string, rule: FeastRule])[] = [
  ['new years day|new year day|yuandan', fixed(1, 1)],
  ['new years eve|new year eve', fixed(12, 31)],
  ['epiphany', fixed(1, 6)],
  ['martin luther king day|martin luther king jr day|mlk day', nth(1, 1, 3)],
  ['holocaust remembrance day', fixed(1, 27)],
  ['groundhog day', fixed(2, 2)],
  ['valentines day|valentine day|saint valentines day', fixed(2, 14)],
  ['presidents day|washingtons birthday', nth(2, 1, 3)],
  ['international womens day|womens day', fixed(3, 8)],
  ['saint patricks day|st patricks day|st . patricks day', fixed(3, 17)],
  ['april fools day|april fool day', fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['anzac day', fixed(4, 25)],
  ['may day|international workers day|intl workers day|international labour day|labour day', fixed(5, 1)],
  ['world press freedom day', fixed(5, 3)],
  ['victory day', fixed(5, 9)],
  ['cinco de mayo', fixed(5, 5)],
  ['mothers day|mother day', nth(5, 7, 2)],
  ['memorial day', nth(5, 1, -1)],
  ['juneteenth|freedom day|jubilee day', fixed(6, 19)],
  ['world refugee day', fixed(6, 20)],
  ['fathers day|father day', nth(6, 7, 3)],
  ['canada day', fixed(7, 1)],
  ['independence day|fourth of july', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['international day of the disappeared|day of the disappeared', fixed(8, 30)],
  ['labor day', nth(9, 1, 1)],
  ['columbus day|indigenous peoples day', nth(10, 1, 2)],
  ['united nations day', fixed(10, 24)],
  ['halloween', fixed(10, 31)],
  ['all saints day', fixed(11, 1)],
  ['all souls day', fixed(11, 2)],
  ['guy fawkes night|bonfire night', fixed(11, 5)],
  ['election day', nth(11, 1, 1, 1)],
  ['veterans day|armistice day|remembrance day', fixed(11, 11)],
  ['thanksgiving day|thanksgiving|thanks giving day|thanks giving', nth(11, 4, 4)],
  ['black friday', nth(11, 4, 4, 1)],
  ['cyber monday', nth(11, 4, 4, 4)],
  ['human rights day', fixed(12, 10)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day|christmas|xmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ['mardi gras|shrove tuesday', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['easter sunday|easter day|easter', easter(0)],
  ['easter monday', easter(1)],
  ['ascension day', easter(39)],
  ['pentecost|whit sunday', easter(49)],
  ['whit monday', easter(50)],
  ['corpus christi', easter(60)],
  ['eid al - fitr|eid al fitr|eid ul - fitr|eid - e fitr', { islamic: [10, 1] }],
  ['eid al - adha|eid al adha|eid al - azha|eidul azha', { islamic: [12, 10] }],
  ['islamic new year|hijri new year|arabic new year', { islamic: [1, 1] }],
  ['tasua|tasu’a', { islamic: [1, 9] }],
  ['ashura', { islamic: [1, 10] }],
  ['nowruz|norouz|noruz|nowrouz|persian new year|iranian new year', { persian: [1, 1] }],
];

export interface Feast {
  readonly words: readonly string[];
  readonly rule: FeastRule;
}

/** By the first word; longer names first. */
export const FEASTS: ReadonlyMap<string, readonly Feast[]> = (() => {
  const byFirst = new Map<string, Feast[]>();
  for (const [names, rule] of RULES)
    for (const name of names.split('|')) {
      const words = name.split(' ');
      const first = words[0] ?? '';
      // "new years eve" is written "New Year’s Eve": the token is "year".
      for (const key of new Set([first, first.replace(/s$/, '')]))
        byFirst.set(key, [...(byFirst.get(key) ?? []), { words, rule }]);
    }
  for (const [key, feasts] of byFirst)
    byFirst.set(
      key,
      feasts.toSorted((a, b) => b.words.length - a.words.length),
    );
  return byFirst;
})();

/** Names that need no capital to be known for what they are. */
export const PLAIN_FEASTS = new Set(
  'christmas easter halloween thanksgiving thanks xmas nowruz juneteenth ramadan epiphany pentecost saint eid ashura yuandan mardi'.split(
    ' ',
  ),
);
