// Whether two counts can be of one time, whatever number or name they have in common. In: the figures of both. Out: no, where most of the days of the one are no days of the other, or the one was told before the other
// happened. So nothing joins two happenings by way of a third.

import type { DaySpan } from '../../model/weighing.ts';
import { isDated, spansMeet } from '../day-span.ts';
import { toldBy } from '../events/event-mention.ts';
import type { Counted } from './counted.ts';

type Told = Pick<Counted, 'figure' | 'mention'>;

export function canBeOfOneTime(these: readonly Told[], those: readonly Told[]): boolean {
  const [here, there] = [spansOf(these), spansOf(those)];
  const pairs = here.flatMap((a) => there.map((b) => spansMeet(a, b)));
  if (pairs.filter((meet) => meet).length * 2 < pairs.length) return false;
  return !isToldBefore(these, there) && !isToldBefore(those, here);
}

/** Each span once: a count of a large case gives few days, and these again and again. */
const spansOf = (counted: readonly Told[]): readonly DaySpan[] => {
  const found = new Map<string, DaySpan>();
  for (const { mention } of counted) {
    if (found.size === MOST_SPANS) break;
    if (mention !== null && isDated(mention.span)) found.set(`${mention.span.from} ${mention.span.to}`, mention.span);
  }
  return [...found.values()];
};
const MOST_SPANS = 40;

function isToldBefore(these: readonly Told[], days: readonly DaySpan[]): boolean {
  const first = days.reduce<string | null>(
    (least, { from }) => (from !== null && least !== null && from < least ? from : least),
    days[0]?.from ?? null,
  );
  if (first === null || days.some(({ from }) => from === null)) return false;
  return these.some(({ figure, mention }) => {
    const told = mention?.until ?? toldBy(figure);
    return told !== null && first > told;
  });
}
