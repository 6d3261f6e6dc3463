// From which day a deadline is counted: the day of the asking. In: the mention, what came before it, the text. Out: both, with that day in the place of the
// document's own and without a year that an earlier day lends. "On 3 May 1984 they asked for an answer before the end of June", told in 2020, is due in 1984; in a letter it is counted from the letter's day.

import { isoDayOf } from '../../model/civil-day.ts';
import type { DateMention } from './expression.ts';
import { daysOf } from './periods.ts';
import type { Context, Mentioned } from './resolved.ts';

/** How far before it, in UTF-16 units, the day of an asking that is told may stand. */
const NEAR = 250;

export function forDeadline(mention: DateMention, context: Context, text: string): readonly [DateMention, Context] {
  const { due, from, expression } = mention;
  if (due == null) return [mention, context];
  const { dated, head, reference } = context;
  const quoted = dated !== null && /[“"«]/.test(text.slice(dated.at, from));
  const asked =
    dated !== null && (due.told || quoted) && (dated.at > due.since || from - dated.at < NEAR) ? dated : null;
  const day = asked ?? (reference === null ? (head ?? dated) : null);
  const counted = day === null ? context : { ...context, reference: dateOf(day), before: null };
  const lent = counted.reference !== null && expression.type === 'calendar' && expression.yearBefore != null;
  return [lent ? { ...mention, expression: { ...expression, yearBefore: null } } : mention, counted];
}

function dateOf({ period, words }: Mentioned): NonNullable<Context['reference']> {
  const [first, last] = daysOf(period);
  return {
    edtf: isoDayOf(first),
    first,
    last,
    reason: `what is asked for lies ahead of “${words}”, the day before it in the text`,
  };
}
