// When a mail was sent (RFC 5322 section 3.3): the day as the sender's own clock and zone had it, and what the servers on its way say.

import { type Finding, findingOf } from '../../model/finding.ts';
import type { StatedDate } from '../draft.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE =
  /(\d{1,2})[ \t-]+([A-Za-z]{3})[a-z]*[ \t-]+(\d{4}|\d{2})(?:[ \t]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[ \t]*([+-]\d{4}|[A-Z]{1,4}))?)?/;
const ZONES: Readonly<Record<string, string>> = {
  UT: '+00:00',
  GMT: '+00:00',
  UTC: '+00:00',
  Z: '+00:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** `Tue, 3 May 1988 09:15:00 +0330` => `1988-05-03T09:15:00+03:30`; null where it is no date. */
export function isoOfMailDate(header: string): string | null {
  const [, day, month = '', year = '', hour, minute, second, zone] = DATE.exec(header.replace(/\([^)]*\)/g, ' ')) ?? [];
  const monthNumber = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (day === undefined || monthNumber === 0) return null;
  // RFC 5322 section 4.3: two digits are 19xx from 50 on.
  const fullYear = year.length === 2 ? (Number(year) < 50 ? `20${year}` : `19${year}`) : year;
  const date = `${fullYear}-${String(monthNumber).padStart(2, '0')}-${day.padStart(2, '0')}`;
  try {
    Temporal.PlainDate.from(date, { overflow: 'reject' });
  } catch {
    return null; // 31 February: a date header that names no day
  }
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  const offset = zone === undefined ? '' : (ZONES[zone] ?? `${zone.slice(0, 3)}:${zone.slice(3)}`);
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${/^(?:[+-]\d\d:\d\d)?$/.test(offset) ? offset : ''}`;
}

export interface MailTimes {
  readonly dates: readonly StatedDate[];
  readonly findings: readonly Finding[];
}

/** `received`: the header fields as they stand, the last server's first. `at`: where the Date header's words stand in the text. */
export function mailTimes(date: string | null, received: readonly string[], at: StatedDate['at']): MailTimes {
  const sent = date === null ? null : isoOfMailDate(date);
  const stamps = received
    .map((field) => isoOfMailDate(field.slice(field.lastIndexOf(';') + 1)))
    .filter((one) => one !== null);
  const first = stamps.at(-1) ?? null;
  const dates: StatedDate[] = [];
  if (sent !== null)
    dates.push({ value: sent, says: 'published', from: 'mailHeader', key: 'the Date header', weight: 0.95, at });
  if (first !== null) {
    const says = sent === null ? 'published' : 'notAfter';
    const key = 'the Received header of the first server';
    dates.push({ value: first, says, from: 'mailHeader', key, weight: sent === null ? 0.6 : 0.3, at: null });
  }
  return { dates, findings: conflictOf(sent, first) };
}

const SECONDS_OF_DOUBT = 2 * 86_400;

/** The sender's clock says one thing, the first server's another: more than two days apart. */
function conflictOf(sent: string | null, received: string | null): readonly Finding[] {
  if (sent === null || received === null) return [];
  const apart = secondsOf(received) - secondsOf(sent);
  if (Math.abs(apart) <= SECONDS_OF_DOUBT) return [];
  const days = Math.round(Math.abs(apart) / 86_400);
  const message = `the Date header says ${sent}, the first server received it at ${received}: ${days} days ${apart < 0 ? 'before' : 'after'} it`;
  return [findingOf('date.conflict', 'warning', message)];
}

const secondsOf = (iso: string): number =>
  Date.parse(/[+-]\d\d:\d\d$/.test(iso) || iso.length === 10 ? iso : `${iso}Z`) / 1000;
