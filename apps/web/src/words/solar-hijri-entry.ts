// A day, month or year that a person writes in the Solar Hijri calendar, as EDTF of ours. Null where it is none.
//
//   1353-05-23 => 1974-08-14      ۱۳۵۳/۵ => 1974-07-23/1974-08-22      1367 => 1988-03-21/1989-03-20
//
// The calendar is the runtime's own (Intl, `persian`); here its day is only looked up.

const CALENDAR = new Intl.DateTimeFormat('en-US-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
const DAY_MS = 86_400_000;
/** Years that can only be meant so: before them no document of ours was written, after them Gregorian years begin to be likelier. */
const [FIRST, LAST] = [1200, 1499];

export function solarHijriEntry(typed: string): string | null {
  const latin = typed.trim().replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  const [, y, m, d] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(latin) ?? [];
  if (y === undefined || Number(y) < FIRST || Number(y) > LAST) return null;
  const year = Number(y);
  if (m === undefined) return spanOf(dayOf(year, 1, 1), dayOf(year + 1, 1, 1));
  const month = Number(m);
  if (month < 1 || month > 12) return null;
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  if (d === undefined) return spanOf(dayOf(year, month, 1), next);
  const day = dayOf(year, month, Number(d));
  return day !== null && next !== null && Number(d) >= 1 && day < next ? isoOf(day) : null;
}

const spanOf = (first: number | null, after: number | null): string | null =>
  first === null || after === null ? null : `${isoOf(first)}/${isoOf(after - DAY_MS)}`;

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Months have 31 days to the sixth and 30 after; where the year began is found by looking at the days around. */
function dayOf(year: number, month: number, day: number): number | null {
  const days = (month - 1) * 31 - Math.max(0, month - 7) + day - 1;
  const guess = Date.UTC(year + 621, 2, 21) + days * DAY_MS;
  for (const by of [0, -1, 1, -2, 2]) {
    const time = guess + by * DAY_MS;
    if (CALENDAR.format(time).startsWith(`${month}/${day}/${year}`)) return time;
  }
  return null;
}
