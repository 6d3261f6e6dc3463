// What texts tell of a site, ranked and cut to what is shown: what names it, has a day, has more words of condition and tells instead of wishing first. In: tellings of one site. Out: a few, each with its
// reasons and with what a claim of it would begin.

import type { Cited } from '../../model/cited.ts';
import type { ObjectId } from '../../model/ids.ts';
import { order } from '../../model/order.ts';
import type { SiteView } from '../../model/rooms/sites.ts';
import type { PlaceTelling } from '../../model/told-place.ts';
import { conditionOffered, HAS_NUMBER, isSeenAnywhere, WISHES } from './telling-words.ts';

export interface Telling extends Omit<PlaceTelling, 'called'> {
  readonly source: ObjectId;
  readonly published: string | null;
  /** Null: those that follow from what it is. */
  readonly reasons: readonly string[] | null;
}

const MOST = 10;
/** Of one document. */
const MOST_OF_DOCUMENT = 5;
/** More words than these tell no more of one condition. */
const MOST_WORDS = 8;
/** So many of its words are shown. */
const SHOWN = 3;

/** How much it tells of a condition: what is done to few places before what is seen anywhere. */
export const weightOf = ({ words, done, isBehind, day, isDayBeside }: Omit<Telling, 'reasons'>): number =>
  Math.min(
    MOST_WORDS,
    done.reduce((sum, one) => sum + (isSeenAnywhere(one) ? 1 : 2), 0),
  ) +
  (HAS_NUMBER.test(words) || (day !== null && !isDayBeside) ? 2 : day === null ? 0 : 1) -
  (isBehind ? 2 : 0) -
  (WISHES.test(words) ? 10 : 0);

/** The strongest first; as the papers appeared, those without a day last. */
export const byWeight = (a: Telling, b: Telling): number =>
  weightOf(b) - weightOf(a) ||
  order(a.published ?? '~', b.published ?? '~') ||
  order(a.source, b.source) ||
  a.start - b.start;

export function shownTellings(tellings: readonly Telling[]): Cited<SiteView>['told'] {
  const once = [...new Map(tellings.toReversed().map((one) => [`${one.source} ${one.start}`, one])).values()];
  const strongest = once.toSorted(byWeight);
  return [...Map.groupBy(strongest, ({ source }) => source).values()]
    .flatMap((ofDocument) => ofDocument.slice(0, MOST_OF_DOCUMENT))
    .sort(byWeight)
    .slice(0, MOST)
    .map((one) => ({
      ref: { citedSource: one.source, citedPassage: { start: one.start, end: one.end, exact: one.words } },
      reasons: [...(one.reasons ?? whyTold(one)), ...(one.day === null ? [] : [whyDay(one)])],
      name: one.name,
      condition: conditionOffered(one.done) ?? one.done[0] ?? null,
      day: one.day,
    }));
}

const whyTold = ({ name, done, isBehind }: Telling): string[] => [
  isBehind
    ? `it stands behind a sentence that names “${name}”, with no other place named between, and has “${done.slice(0, SHOWN).join(', ')}”`
    : `it names “${name}”, and has “${done.slice(0, SHOWN).join(', ')}”`,
];

const whyDay = ({ day, isDayBeside }: Telling): string =>
  isDayBeside ? `a day told near it: ${day}` : `a day told in it: ${day}`;
