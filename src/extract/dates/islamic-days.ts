// Days of the Islamic calendar as the interval that its calendars allow. In: a year, and a month and a day or null. Out: first and last day number, or null.
//
// A text does not say which calendar it follows, and a month begins where its new moon was seen. So nobody can name one day: the answer runs from the
// earliest day that a calendar in use gives to the latest, sighting included:
//   the tabular calendar with the civil epoch (16 July 622, Julian) and with the astronomical one (15 July), which is a day earlier throughout;
//   Umm al-Qura, computed for Mecca, as the runtime's tables have it (1300–1600 after the Hijra);
//   and a day after the civil one, for a crescent that was seen a day late, as in Iran and South Asia.
// The tables are those of Reingold and Dershowitz, "Calendrical Calculations": leap years of the thirty-year cycle by (11y + 14) mod 30 < 11.

/** 1 Muharram 1 by the civil epoch: 19 July 622 in the Gregorian calendar. */
const CIVIL_EPOCH = -492148;

/** The day number in the tabular calendar, civil epoch. */
export function tabularDay(year: number, month: number, day: number): number {
  return (
    CIVIL_EPOCH -
    1 +
    day +
    29 * (month - 1) +
    Math.floor(month / 2) +
    (year - 1) * 354 +
    Math.floor((11 * year + 3) / 30)
  );
}

const isLeap = (year: number): boolean => (((11 * year + 14) % 30) + 30) % 30 < 11;

export function tabularMonthLength(year: number, month: number): number {
  return month % 2 === 1 || (month === 12 && isLeap(year)) ? 30 : 29;
}

export function islamicDays(
  year: number,
  month: number | null,
  day: number | null,
): readonly [first: number, last: number] | null {
  if (year < 1 || year > 3000 || (month !== null && (month < 1 || month > 12))) return null;
  if (day !== null && (day < 1 || day > 30 || month === null)) return null;
  const [firstMonth, lastMonth] = [month ?? 1, month ?? 12];
  const civil: readonly [number, number] =
    day === null
      ? [tabularDay(year, firstMonth, 1), tabularDay(year, lastMonth, tabularMonthLength(year, lastMonth))]
      : [tabularDay(year, firstMonth, day), tabularDay(year, firstMonth, day)];
  const computed = ummAlQura(year, month, day);
  return [Math.min(civil[0] - 1, computed?.[0] ?? civil[0]), Math.max(civil[1] + 1, computed?.[1] ?? civil[1])];
}

const remembered = new Map<string, readonly [number, number] | null>();

/** What the runtime's Umm al-Qura tables give; null outside them, or where its month has no thirtieth day. */
function ummAlQura(year: number, month: number | null, day: number | null): readonly [number, number] | null {
  const key = `${year} ${month} ${day}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size > 5000) remembered.clear();
  const found = year < 1300 || year > 1600 ? null : spanOfTables(year, month, day);
  remembered.set(key, found);
  return found;
}

function spanOfTables(year: number, month: number | null, day: number | null): readonly [number, number] | null {
  try {
    const calendar = 'islamic-umalqura';
    const first = Temporal.PlainDate.from({ calendar, year, month: month ?? 1, day: day ?? 1 }, { overflow: 'reject' });
    const next =
      day !== null ? first.add({ days: 1 }) : month === null ? first.add({ years: 1 }) : first.add({ months: 1 });
    return [numberOf(first), numberOf(next) - 1];
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function numberOf(date: Temporal.PlainDate): number {
  const iso = date.withCalendar('iso8601');
  return iso.since(Temporal.PlainDate.from('1970-01-01')).days;
}
