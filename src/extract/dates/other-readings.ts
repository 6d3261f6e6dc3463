// What else a phrase can mean, for the person who judges it: the same month, day or weekday before or after the document; the very day of "two weeks ago";
// the stretch that "the past five years" covers; the open time of "since 1988". In: expressions and what they came to. Out: candidates with reasons,
// the likelier one first. None of them is the claim's own value.

import { civilDay, dayNumber, daysInMonth, isoDayOf } from '../../model/civil-day.ts';
import { edtfBounds, edtfOfDays } from '../../model/edtf.ts';
import type { DocumentDate } from './document-date.ts';
import type { CalendarExpression, DateMention, DurationExpression, Unit } from './expression.ts';
import { daysOf, edtfOfPart, edtfOfPeriod, type Period, periodOfDay } from './periods.ts';
import { placeWithoutYear } from './place-without-year.ts';
import type { Resolved } from './resolved.ts';

type Others = Resolved['others'];

const daysToMonths: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
};
const daysInUnit: Partial<Record<Unit, number>> = { day: 1, week: 7 };

/** A day moved by whole units; the last day of a shorter month. Null for parts of a day. */
export function movedDay(day: number, unit: Unit, count: number): number | null {
  const days = daysInUnit[unit];
  if (days !== undefined) return Number.isInteger(days * count) ? day + days * count : null;
  const months = (daysToMonths[unit] ?? 0) * count;
  if (months === 0 || !Number.isInteger(months)) return null;
  const { year, month, day: dayOfMonth } = civilDay(day);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return y < 1 || y > 9999 ? null : dayNumber(y, m, Math.min(dayOfMonth, daysInMonth(y, m)));
}

/** `two weeks ago` is a week of the calendar; counted to the day it is this one. */
export function veryDay(reference: DocumentDate, unit: Unit, count: number): Others {
  const day = unit === 'day' || reference.first !== reference.last ? null : movedDay(reference.first, unit, count);
  return day === null ? [] : [{ edtf: isoDayOf(day), reasons: ['counted to the day', reference.reason] }];
}

/** `the rest of the year`: what was left of it. */
export function restOf(reference: DocumentDate, period: Period): Others {
  const [, last] = daysOf(period);
  return [
    { edtf: edtfOfDays(isoDayOf(reference.first), isoDayOf(last)), reasons: ['what was left of it', reference.reason] },
  ];
}

/** The same from a day that stands in the words: "two weeks after 13 May 1999". */
export function veryDayFrom(from: Period, unit: Unit, count: number): Others {
  const day = from.unit !== 'day' || unit === 'day' || count === 0 ? null : movedDay(from.index, unit, count);
  return day === null ? [] : [{ edtf: isoDayOf(day), reasons: ['counted to the day'] }];
}

/** "In May", "on Friday", "July 29": the one on the other side of the day of speaking. */
export function otherSide(e: CalendarExpression, chosen: Period, reference: DocumentDate): Others {
  if (reference.first !== reference.last) return [];
  if (e.which !== null && e.weekday !== null && e.day === null) return weekdayOfWeek(e, chosen, reference);
  if (e.which !== null || e.yearWhich !== null) return [];
  const others: { edtf: string; reasons: string[] }[] = [];
  for (const tense of ['past', 'future'] as const) {
    const from = reference.first;
    const period = placeWithoutYear(e, from, tense, true);
    if (period === null || period.unit !== chosen.unit || period.index === chosen.index) continue;
    const edtf = e.part === null ? edtfOfPeriod(period) : edtfOfPart(period, e.part);
    others.push({
      edtf,
      reasons: [tense === 'past' ? 'if it speaks of what had been' : 'if it speaks of what was to come'],
    });
  }
  return others;
}

/** "Next Friday" can be the one of next week, "last Monday" that of last week. */
function weekdayOfWeek({ which, weekday }: CalendarExpression, chosen: Period, { first }: DocumentDate): Others {
  const by = which === 'next' || which === 'following' ? 1 : which === 'last' || which === 'previous' ? -1 : 0;
  const monday = daysOf({ unit: 'week', index: periodOfDay('week', first).index + by })[0];
  const day = monday + (weekday ?? 1) - 1;
  return day === chosen.index ? [] : [{ edtf: isoDayOf(day), reasons: ['if the week is meant, counted from Monday'] }];
}

/** `the past five years`, `the next three days`: from or up to the document's date. */
export function stretchOf(e: DurationExpression, reference: DocumentDate | null): Others {
  const { anchor, count, unit, more = [] } = e;
  if (anchor === undefined || count === null || reference === null || reference.first !== reference.last) return [];
  const day = reference.first;
  if ((unit === 'quarter' || unit === 'decade') && (anchor === 'past' || anchor === 'next'))
    return wholeUnits(e, unit, count, reference);
  let other: number | null = day;
  for (const one of [{ unit, count }, ...more])
    other = other === null ? null : movedDay(other, one.unit, anchor === 'past' ? -one.count : one.count);
  if (other === null) return [];
  const reasons = ['the time that it covers', reference.reason];
  if (anchor === 'in') return [{ edtf: isoDayOf(other), reasons: ['if it says when, not how long', reference.reason] }];
  if (anchor === 'past') return [{ edtf: `${isoDayOf(other)}/${isoDayOf(day - 1)}`, reasons }];
  return [
    {
      edtf: anchor === 'next' ? `${isoDayOf(day + 1)}/${isoDayOf(other)}` : `${isoDayOf(day)}/${isoDayOf(other)}`,
      reasons,
    },
  ];
}

/** Quarters and decades are whole ones of the calendar: "the past two quarters". */
function wholeUnits(
  { anchor }: DurationExpression,
  unit: 'quarter' | 'decade',
  count: number,
  reference: DocumentDate,
): Others {
  const now = periodOfDay(unit, reference.first).index;
  const [from, to] = anchor === 'past' ? [now - count, now - 1] : [now + 1, now + count];
  if (!Number.isInteger(count)) return [];
  const days = [daysOf({ unit, index: from })[0], daysOf({ unit, index: to })[1]] as const;
  return [
    { edtf: edtfOfDays(isoDayOf(days[0]), isoDayOf(days[1])), reasons: ['the time that it covers', reference.reason] },
  ];
}

/** `since 1988`, `before July`, `after the 29th`, `until May`: the open time on that side of each reading. */
export function openSides(lead: DateMention['lead'], edtfs: readonly string[]): Others {
  if (lead === undefined || lead === null) return [];
  return edtfs.flatMap((edtf) => {
    const open = openSide(lead, edtf);
    return open === null ? [] : [{ edtf: open, reasons: [`the time ${lead} it`] }];
  });
}

function openSide(lead: string, edtf: string): string | null {
  const bounds = edtfBounds(edtf);
  if (bounds?.earliest == null || bounds.latest == null) return null;
  const single = bounds.earliest === bounds.latest;
  const beside = (iso: string, by: number): string => isoDayOf(dayNumberOfIso(iso) + by);
  if (lead === 'since') return `${bounds.earliest}/..`;
  if (lead === 'after') return single ? `${bounds.earliest}/..` : `${beside(bounds.latest, 1)}/..`;
  return lead === 'before' ? `../${beside(bounds.earliest, -1)}` : `../${bounds.latest}`;
}

function dayNumberOfIso(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number);
  return dayNumber(year ?? 1970, month ?? 1, day ?? 1);
}
