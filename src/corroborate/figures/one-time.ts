// Whether two counts can be of one time, whatever number or name they have in common. In: the figures of both. Out: no, where most of the days of the one are no days of the other, or the one was told before the other
// happened. So nothing joins two happenings by way of a third.

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

const spansOf = (counted: readonly Told[]) =>
  counted.flatMap(({ mention }) => (mention !== null && isDated(mention.span) ? [mention.span] : []));

const isToldBefore = (these: readonly Told[], days: ReturnType<typeof spansOf>): boolean =>
  days.length > 0 &&
  these.some(({ figure, mention }) => {
    const told = mention?.until ?? toldBy(figure);
    return told !== null && days.every(({ from }) => from !== null && from > told);
  });
