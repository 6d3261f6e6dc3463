// Dates in words, in both calendars, as the app and the command line print them. In: EDTF (ISO 8601-2) and ISO times. Out: what a person reads. A form that is not known
// here is shown as it stands, never guessed at.
//
//   1974-08-14 => 14 August 1974      1988-22 => summer 1988      1974-08-09/.. => not before 9 August 1974      1974-08-01/1974-08-07 => 1–7 August 1974

export type Lang = 'en' | 'fa';

interface Phrases {
  readonly seasons: readonly string[];
  readonly persianMonths: readonly string[];
  readonly noYear: (date: string) => string;
  readonly unplaced: string;
  readonly about: (date: string) => string;
  readonly perhaps: (date: string) => string;
  readonly notBefore: (date: string) => string;
  readonly notAfter: (date: string) => string;
  readonly to: (from: string, to: string) => string;
  readonly decade: (year: string) => string;
  readonly locale: string;
}

const PHRASES: Readonly<Record<Lang, Phrases>> = {
  en: {
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    persianMonths: [
      ...['Farvardin', 'Ordibehesht', 'Khordad', 'Tir', 'Mordad', 'Shahrivar'],
      ...['Mehr', 'Aban', 'Azar', 'Dey', 'Bahman', 'Esfand'],
    ],
    noYear: (date) => `${date}, year not known`,
    unplaced: 'cannot be placed in time',
    about: (date) => `about ${date}`,
    perhaps: (date) => `perhaps ${date}`,
    notBefore: (date) => `not before ${date}`,
    notAfter: (date) => `not after ${date}`,
    to: (from, to) => `${from} – ${to}`,
    decade: (year) => `the ${year}s`,
    locale: 'en-GB',
  },
  fa: {
    seasons: ['بهار', 'تابستان', 'پاییز', 'زمستان'],
    persianMonths: [
      ...['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور'],
      ...['مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'],
    ],
    noYear: (date) => `${date}، سال نامعلوم`,
    unplaced: 'جایش در زمان روشن نیست',
    about: (date) => `حدود ${date}`,
    perhaps: (date) => `شاید ${date}`,
    notBefore: (date) => `نه پیش از ${date}`,
    notAfter: (date) => `نه پس از ${date}`,
    to: (from, to) => `${from} تا ${to}`,
    decade: (year) => `دههٔ ${year}`,
    locale: 'fa-IR-u-ca-gregory',
  },
};

/**
 * As a reader of this language counts: in Persian by the Solar Hijri calendar first, wherever the day has a name in it; in English a month, a season or a year of that calendar has its name beside it.
 *
 *   1988-07-23/1988-08-22 => مرداد ۱۳۶۷      23 July – 22 August 1988 (Mordad 1367 Solar Hijri)
 *   1974-08-14/.. => نه پیش از ۲۳ مرداد ۱۳۵۳ (۱۴ اوت ۱۹۷۴)      not before 14 August 1974
 */
export function datedWords(edtf: string, lang: Lang): string {
  const set = setWords(edtf, lang, datedWords);
  if (set !== null) return set;
  const span = solarSpan(edtf, lang);
  if (lang === 'en') return span === null ? edtfWords(edtf, lang) : `${edtfWords(edtf, lang)} (${span} Solar Hijri)`;
  const [, from, to] = /^([^/]*)\/([^/]*)$/.exec(edtf) ?? [];
  if (from && isOpen(to ?? '')) return PHRASES.fa.notBefore(datedWords(from, lang));
  if (to && isOpen(from ?? '')) return PHRASES.fa.notAfter(datedWords(to, lang));
  const hijri = from && to && isOfOurMonths(from, to) ? null : solarHijri(edtf, lang);
  return span ?? (hijri === null ? edtfWords(edtf, lang) : `${hijri} (${edtfWords(edtf, lang)})`);
}

/** From the first day of a month or to the last of one: such a range was told in years and months of our calendar, and “11 Dey 1360” would be a day that nobody named. */
function isOfOurMonths(from: string, to: string): boolean {
  const [year, month, day] = to.split('-').map(Number);
  return from.endsWith('-01') || day === new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate();
}

const isOpen = (end: string): boolean => end === '' || end === '..';

/** `{1974-08,1975-01-01..1975-01-07}`: all of them; in square brackets, one of them. */
function setWords(edtf: string, lang: Lang, each: (edtf: string, lang: Lang) => string): string | null {
  const [, bracket, members] = /^([{[])([^{}[\]]+)[}\]]$/.exec(edtf) ?? [];
  if (members === undefined) return null;
  const dates = members.split(',').map((one) => each(one.trim().replace('..', '/'), lang));
  const type = bracket === '{' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(PHRASES[lang].locale, { type }).format(dates);
}

export function edtfWords(edtf: string, lang: Lang): string {
  const phrases = PHRASES[lang];
  const set = setWords(edtf, lang, edtfWords);
  if (set !== null) return set;
  const interval = /^([^/]*)\/([^/]*)$/.exec(edtf);
  if (!interval) return oneDate(edtf, lang);
  const [from = '', to = ''] = interval.slice(1);
  if (isOpen(from)) return isOpen(to) ? edtf : phrases.notAfter(oneDate(to, lang));
  if (isOpen(to)) return phrases.notBefore(oneDate(from, lang));
  return daysWords(from, to, lang) ?? phrases.to(oneDate(from, lang), oneDate(to, lang));
}

/** `1–7 August 1974`, for two whole days. */
function daysWords(from: string, to: string, lang: Lang): string | null {
  const [first, last] = [from, to].map((day) => (/^\d{4}-\d\d-\d\d$/.test(day) ? new Date(`${day}T12:00:00Z`) : null));
  if (!first || !last || Number.isNaN(first.getTime()) || Number.isNaN(last.getTime())) return null;
  const fields = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  const said = new Intl.DateTimeFormat(PHRASES[lang].locale, fields).formatRange(first, last);
  return said.replace(/^(\d+)\s–\s(\d+ \p{L})/u, '$1–$2').replace(/[\u2009\u202f]/g, ' ');
}

function oneDate(edtf: string, lang: Lang): string {
  const phrases = PHRASES[lang];
  const qualified = /^(.*?)([~?%])$/.exec(edtf);
  if (qualified) {
    const inner = oneDate(qualified[1] ?? '', lang);
    if (qualified[2] === '~') return phrases.about(inner);
    return qualified[2] === '?' ? phrases.perhaps(inner) : phrases.perhaps(phrases.about(inner));
  }
  if (/^XXXX/.test(edtf)) return withoutYear(edtf, lang);
  const [, year = '', month, day] = /^(\d{3}[\dX]|\d{2}XX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T.*)?$/.exec(edtf) ?? [];
  if (year === '') return edtf;
  if (/X$/.test(year)) return /^\d{3}X$/.test(year) ? phrases.decade(digits(`${year.slice(0, 3)}0`, lang)) : edtf;
  if (month === undefined || month === 'XX') return digits(year, lang);
  const season = Number(month) - 21;
  if (season >= 0) return phrases.seasons[season] ? `${phrases.seasons[season]} ${digits(year, lang)}` : edtf;
  const at = dayOf(year, month, day === undefined || day === 'XX' ? '01' : day);
  if (at === null) return edtf;
  const fields = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return at.toLocaleDateString(
    phrases.locale,
    day === undefined || day === 'XX' ? fields : { ...fields, day: 'numeric' },
  );
}

/** `XXXX-10-24` => 24 October, year not known */
function withoutYear(edtf: string, lang: Lang): string {
  const phrases = PHRASES[lang];
  const [, month, day] = /^XXXX-(\d\d)(?:-(\d\d))?/.exec(edtf) ?? [];
  // A leap year, so that 29 February is a day.
  const at = month === undefined ? null : dayOf('2000', month, day ?? '01');
  if (at === null) return phrases.unplaced;
  const fields = { month: 'long', timeZone: 'UTC' } as const;
  return phrases.noYear(
    at.toLocaleDateString(phrases.locale, day === undefined ? fields : { ...fields, day: 'numeric' }),
  );
}

const digits = (number: string, lang: Lang): string =>
  lang === 'fa' ? Number(number).toLocaleString('fa-IR', { useGrouping: false }) : number;

function dayOf(year: string, month: string, day: string): Date | null {
  const at = new Date(`${year}-${month}-${day}T12:00:00Z`);
  return Number.isNaN(at.getTime()) ? null : at;
}

/**
 * The same in the Solar Hijri calendar: a day, or an interval of days. An interval that is just a month, a season or a year of that
 * calendar is named so. Null for our own months and years, which do not begin where its months and years do.
 *
 *   1974-08-14 => 23 Mordad 1353      1974-07-23/1974-08-22 => Mordad 1353      1974-08-14/.. => not before 23 Mordad 1353
 */
export function solarHijri(edtf: string, lang: Lang): string | null {
  const phrases = PHRASES[lang];
  const [, first, last] = /^([^/]*)\/([^/]*)$/.exec(edtf) ?? [];
  if (first === undefined || last === undefined) {
    const day = persianDay(edtf, 0);
    return day && persianWords(day, lang);
  }
  const [from, to] = [persianDay(first, 0), persianDay(last, 0)];
  if (from && to)
    return (
      wholeSpan(from, to, persianDay(last, 1), lang) ?? phrases.to(persianWords(from, lang), persianWords(to, lang))
    );
  if (from && /^(?:\.\.)?$/.test(last)) return phrases.notBefore(persianWords(from, lang));
  return to && /^(?:\.\.)?$/.test(first) ? phrases.notAfter(persianWords(to, lang)) : null;
}

/** Only where the interval is just a month, a season or a year of that calendar. */
export function solarSpan(edtf: string, lang: Lang): string | null {
  const [, first = '', last = ''] = /^([^/]*)\/([^/]*)$/.exec(edtf) ?? [];
  const [from, to] = [persianDay(first, 0), persianDay(last, 0)];
  return from && to && wholeSpan(from, to, persianDay(last, 1), lang);
}

interface PersianDay {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

const PERSIAN = new Intl.DateTimeFormat('en-US-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

function persianDay(edtf: string, later: number): PersianDay | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf) ?? [];
  const at = year && month && day ? dayOf(year, month, day) : null;
  if (at === null) return null;
  at.setUTCDate(at.getUTCDate() + later);
  const parts = PERSIAN.formatToParts(at);
  const part = (type: string): number => Number.parseInt(parts.find((one) => one.type === type)?.value ?? '', 10);
  return { year: part('year'), month: part('month'), day: part('day') };
}

function persianWords({ year, month, day }: PersianDay, lang: Lang): string {
  return `${digits(String(day), lang)} ${PHRASES[lang].persianMonths[month - 1]} ${digits(String(year), lang)}`;
}

/** `next` is the day after `to`: where it begins a month, `to` ended one. */
function wholeSpan(from: PersianDay, to: PersianDay, next: PersianDay | null, lang: Lang): string | null {
  if (from.day !== 1 || next?.day !== 1 || from.year !== to.year) return null;
  const { persianMonths, seasons } = PHRASES[lang];
  const year = digits(String(from.year), lang);
  const months = to.month - from.month + 1;
  if (months === 1) return `${persianMonths[from.month - 1]} ${year}`;
  if (months === 3 && from.month % 3 === 1) return `${seasons[(from.month - 1) / 3]} ${year}`;
  return months === 12 ? year : null;
}

/** A moment of the ledger, in UTC, to the minute. */
export function momentWords(iso: string, lang: Lang): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const { locale } = PHRASES[lang];
  const day = at.toLocaleDateString(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' });
  const time = at.toLocaleTimeString(lang === 'fa' ? 'fa-IR' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  return `${day}${lang === 'fa' ? '،' : ','} ${time} UTC`;
}

/** `14 Aug 1974` */
export function shortDayWords(iso: string, lang: Lang): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime())
    ? iso
    : at.toLocaleDateString(PHRASES[lang].locale, { dateStyle: 'medium', timeZone: 'UTC' });
}

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** A length of time (ISO 8601): `P2M` => 2 months, `PT2H40M` => 2 hours and 40 minutes; null for what is open or vaguer (`PXM`). */
export function durationWords(duration: string, lang: Lang): string | null {
  const counts = DURATION.exec(duration)?.slice(1) ?? [];
  const { locale } = PHRASES[lang];
  const parts = UNITS.flatMap((unit, i) => {
    const count = counts[i];
    if (count === undefined) return [];
    return [new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(count))];
  });
  return parts.length === 0 ? null : new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}
