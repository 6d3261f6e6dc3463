// Who held a post on a day or during a span of days. In: tenures. Out: those whom claims show in it, and those whom they leave possible.

import type { Cited } from '../../model/cited.ts';
import type { HolderView, Holding, TenureView } from '../../model/rooms/posts.ts';
import type { DaySpan } from '../../model/weighing.ts';
import { commonDays } from './day-range.ts';

type Days = Pick<Cited<TenureView>, 'throughout' | 'sometime' | 'shownOn' | 'appointed' | 'startKnown'>;

/** What a tenure says of a span of days. `held`: on every day of it. `notShown` says only that no claim shows it. */
export function holdingIn(tenure: Days, span: DaySpan): Holding {
  const { throughout, sometime } = tenure;
  const { from, to } = span;
  if (throughout !== null && from !== null && to !== null && throughout.from <= from && to <= throughout.to)
    return 'held';
  if (from !== null && from === to && tenure.shownOn.includes(from)) return 'held';
  if (onlyAppointed(tenure)) return 'notShown';
  return commonDays(sometime, span) === null ? 'notShown' : 'mayHaveHeld';
}

export const onDay = (tenure: Days, day: string): Holding => holdingIn(tenure, { from: day, to: day });

/** Named to the post, and nothing says that it was ever taken up. */
export const onlyAppointed = ({ throughout, sometime, appointed, startKnown }: Days): boolean =>
  appointed !== null && throughout === null && !startKnown && sometime.from === null && sometime.to === null;

/** Those shown in it first, then those who may have been; by the tenures' order. */
export function holdersIn(tenures: readonly Cited<TenureView>[], span: DaySpan): readonly Cited<HolderView>[] {
  const holders = tenures.map((tenure) => ({ tenure, holding: holdingIn(tenure, span) }));
  return [
    ...holders.filter((one) => one.holding === 'held'),
    ...holders.filter((one) => one.holding === 'mayHaveHeld'),
  ];
}

/** All of them, as asked of no day: those shown in it on some day first. */
export function holdersEver(tenures: readonly Cited<TenureView>[]): readonly Cited<HolderView>[] {
  const holders = tenures
    .filter((tenure) => !onlyAppointed(tenure))
    .map((tenure): Cited<HolderView> => ({ tenure, holding: tenure.throughout === null ? 'mayHaveHeld' : 'held' }));
  return [...holders.filter((one) => one.holding === 'held'), ...holders.filter((one) => one.holding !== 'held')];
}
