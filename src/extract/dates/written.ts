// A period as it is written in a claim: EDTF, TIMEX3 and type, with the part and the time of day that the words add.

import { isoDayOf } from '../../model/civil-day.ts';
import type { CalendarExpression } from './expression.ts';
import { daysOf, edtfOfPart, edtfOfPeriod, type Period, timexOfPeriod } from './periods.ts';

/** EDTF, TIMEX3 and type of a period with the part and time of day that the words add. */
export function written(
  period: Period,
  e: {
    readonly part: CalendarExpression['part'];
    readonly time: string | null;
    readonly half?: number | null;
    readonly open?: CalendarExpression['open'];
  },
) {
  const timex = timexOfPeriod(period);
  const halved =
    e.half != null && (period.unit === 'century' || period.unit === 'decade') ? halfOf(period, e.half) : null;
  const plain = halved ?? (e.part === null ? edtfOfPeriod(period) : edtfOfPart(period, e.part));
  const edtf =
    e.open === 'onward' ? `${edtfOfPeriod(period)}/..` : e.open === 'until' ? `../${edtfOfPeriod(period)}` : plain;
  const timed = e.time !== null && period.unit === 'day';
  return {
    edtf,
    timex: timed ? `${timex}${e.time?.replace('/', `/${timex}`)}` : timex,
    type: timed ? ('time' as const) : ('date' as const),
  };
}

function halfOf(period: Period, half: number): string {
  const [first, last] = daysOf(period);
  const [from, to] = [Number(isoDayOf(first).slice(0, 4)), Number(isoDayOf(last).slice(0, 4))];
  const middle = from + (to - from + 1) / 2;
  return half === 1 ? `${from}/${middle - 1}` : `${middle}/${to}`;
}
