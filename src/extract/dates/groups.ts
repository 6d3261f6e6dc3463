// Which date mentions belong together: ranges and lists. In: mentions in the order of the text. Out: groups, most of one mention.
//
//   [July 29][–31] => a range      between [July 29] and [July 31] => a range      [2018] and [2019] => a list      [2009] onward => open
//
// The first of a range takes over the year that only the last states: "from July to September 1988".

import { dayNumberOf } from '../../model/civil-day.ts';
import { edtfBounds, parseEdtf } from '../../model/edtf.ts';
import type { Span } from '../text/tokens.ts';
import type { CalendarExpression, DateMention } from './expression.ts';

export interface DateGroup extends Span {
  readonly mentions: readonly DateMention[];
  /** Makes one EDTF of the members'; null where they cannot be one. */
  readonly join: ((edtfs: readonly (string | null)[]) => string | null) | null;
  readonly reason: string;
  readonly range: boolean;
}

export function groupsOf(text: string, mentions: readonly DateMention[]): readonly DateGroup[] {
  const groups: DateGroup[] = [];
  for (let i = 0; i < mentions.length; ) {
    const run = runFrom(text, mentions, i);
    const first = mentions[i];
    if (first === undefined) break;
    groups.push(run.length === 1 ? single(text, first) : joined(text, run));
    i += run.length;
  }
  return groups;
}

/** The mentions from `i` on that belong together. */
function runFrom(text: string, mentions: readonly DateMention[], i: number): readonly DateMention[] {
  const run: DateMention[] = [];
  for (let at = i; at < mentions.length && at < i + 12; at++) {
    const mention = mentions[at];
    if (mention === undefined) break;
    const last = run.at(-1);
    if (last !== undefined && linkBetween(text, last, mention, run.length) === null) break;
    run.push(mention);
    if (last !== undefined && linkBetween(text, last, mention, run.length - 1) === 'range' && mention.link !== 'list') {
      const next = mentions[at + 1];
      if (next?.link !== 'list' && next?.link !== 'range') break;
    }
  }
  return run;
}

function linkBetween(text: string, a: DateMention, b: DateMention, before: number): 'range' | 'list' | null {
  if (b.link !== null) return b.link;
  if (b.from - a.to > 12) return null;
  const words = text.slice(a.to, b.from).trim().toLowerCase();
  const lead = text
    .slice(Math.max(0, a.from - 9), a.from)
    .toLowerCase()
    .trimEnd();
  const ends = before === 1 && (canEnd(a) || (isNow(a) && lead.endsWith('between'))) && (canEnd(b) || isNow(b));
  if (words === 'and' && ends && /\b(?:between|from)(?: the)?$/.test(lead))
    return lead.includes('between') ? 'range' : null;
  if (ends && /^(?:to|until|till|through|up to)$/.test(words) && (sameKind(a, b) || /\bfrom(?: the)?$/.test(lead)))
    return 'range';
  if (hasTime(a) && hasTime(b) && before === 1 && joinsTimes(words, lead)) return 'range';
  if (!sameKind(a, b)) return null;
  if (/^(?:to|until|till|through|-|–|—|تا)$/.test(words)) return 'range';
  if (
    /^(?:and|or|,|, and|, or|و)$/.test(words) &&
    deepest(a) === deepest(b) &&
    !/^the /i.test(text.slice(b.from, b.from + 4))
  )
    return 'list';
  return null;
}

/** Only places in the calendar without a time of day make ranges and lists. */
const sameKind = (a: DateMention, b: DateMention): boolean =>
  a.expression.type === 'calendar' &&
  b.expression.type === 'calendar' &&
  a.expression.time === null &&
  b.expression.time === null &&
  a.expression.calendar === b.expression.calendar;

const hasTime = ({ expression: e }: DateMention): boolean => 'time' in e && e.time != null && /\d/.test(e.time);

/** `from 4 pm today to 5 pm tomorrow`, `between noon on Friday and 6 am on Saturday`. */
const joinsTimes = (words: string, lead: string): boolean =>
  /^(?:to|until|till|through)$/.test(words) || (words === 'and' && lead.endsWith('between'));

const isNow = ({ expression }: DateMention): boolean =>
  expression.type === 'reference' && expression.timex === 'PRESENT_REF';

/** Any place in time of a day or more can begin or end a range: "from Easter to the end of last month", "from 2010 until now". */
function canEnd({ expression: e }: DateMention): boolean {
  if (e.type === 'calendar' || e.type === 'shift')
    return e.time === null && (e.type === 'calendar' || e.count !== null);
  return e.type === 'feast' || e.type === 'nth' || e.type === 'after' || e.type === 'quarter';
}

function deepest({ expression }: DateMention): string {
  if (expression.type !== 'calendar') return expression.type;
  const e = expression;
  return e.weekday !== null && e.day === null
    ? 'weekday'
    : e.day !== null
      ? 'day'
      : e.month !== null
        ? 'month'
        : e.season !== null
          ? 'season'
          : e.quarter !== null
            ? 'quarter'
            : e.decade !== null
              ? 'decade'
              : 'year';
}

const OPEN_AFTER = /^ on(?:ward|wards)?\b(?! the| a )/;

function single(text: string, mention: DateMention): DateGroup {
  const { expression } = mention;
  const onward =
    expression.type === 'calendar' && expression.open === null
      ? OPEN_AFTER.exec(text.slice(mention.to, mention.to + 12))
      : null;
  if (onward === null || expression.type !== 'calendar' || onward[0] === ' on')
    return { from: mention.from, to: mention.to, mentions: [mention], join: null, reason: '', range: false };
  const open: DateMention = {
    ...mention,
    to: mention.to + onward[0].length,
    expression: { ...expression, open: 'onward' },
  };
  return { from: open.from, to: open.to, mentions: [open], join: null, reason: '', range: false };
}

function joined(text: string, run: readonly DateMention[]): DateGroup {
  const [first, second] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || second === undefined) throw new TypeError('a range has two ends');
  const range = run.length === 2 && linkBetween(text, first, second, 1) === 'range';
  const mentions = withSharedYear(run);
  const lead = /(?:between|from)(?:\s+the)?\s+$/i.exec(text.slice(Math.max(0, first.from - 14), first.from));
  const from = range && lead !== null ? first.from - lead[0].length : first.from;
  const or = /\bor\b/i.test(text.slice(first.to, last.from));
  return {
    from,
    to: last.to,
    mentions,
    join: range ? rangeOf : (edtfs) => setOf(edtfs, or),
    range,
    reason: range ? 'a range from the first to the second' : or ? 'one of these' : 'each of these',
  };
}

/** `July to [September 1988]`: the year of the last for those before it that have none. */
function withSharedYear(run: readonly DateMention[]): readonly DateMention[] {
  const last = run.at(-1)?.expression;
  if (last?.type !== 'calendar' || (last.year === null && last.yearWhich === null)) return run;
  return run.map((mention) => {
    const e = mention.expression;
    if (e.type !== 'calendar' || e.year !== null || e.yearWhich !== null || (e.month === null && e.season === null))
      return mention;
    return { ...mention, expression: { ...e, ...yearBefore(e, last) } };
  });
}

function yearBefore(e: CalendarExpression, last: CalendarExpression): Partial<CalendarExpression> {
  if (last.year === null) return { yearWhich: last.yearWhich };
  const later = (e.month ?? 0) > (last.month ?? 12) || (e.season ?? 0) > (last.season ?? 4);
  return { year: later ? last.year - 1 : last.year };
}

/** The first of one and the last of the other, in the shortest EDTF. */
function rangeOf(edtfs: readonly (string | null)[]): string | null {
  const [a, b] = edtfs;
  if (a == null || b == null) return null;
  if (!a.includes('/') && !b.includes('/') && parseEdtf(`${a}/${b}`) !== null) return `${a}/${b}`;
  const [first, last] = [edtfBounds(a), edtfBounds(b)];
  const range = `${first?.earliest}/${last?.latest}`;
  return parseEdtf(range) === null ? null : range;
}

function setOf(edtfs: readonly (string | null)[], or: boolean): string | null {
  const members = edtfs.filter((edtf) => edtf !== null);
  if (members.length !== edtfs.length) return null;
  if (members.some((edtf) => edtf.includes('/'))) return or ? null : spanOf(members);
  const set = or ? `[${members.join(',')}]` : `{${members.join(',')}}`;
  return parseEdtf(set) === null ? null : set;
}

/** "Throughout 2020 and early 2021": members that are intervals themselves become one from the first's beginning to the last's end, if they touch. */
function spanOf(members: readonly string[]): string | null {
  const sides = members.map((edtf) => (edtf.includes('/') ? edtf.split('/') : [edtf, edtf]));
  const touch = sides.every(([from], n) => n === 0 || follows(sides[n - 1]?.[1], from));
  const span = touch
    ? `${sides[0]?.[0]}/${sides.at(-1)?.[1]}`
    : `{${sides.map(([from, to]) => (from === to ? from : `${from}..${to}`)).join(',')}}`;
  return parseEdtf(span) === null ? null : span;
}

/** Whether one side begins no later than the day after the other ends. */
function follows(end: string | undefined, begin: string | undefined): boolean {
  const [last, first] = [edtfBounds(end ?? '')?.latest, edtfBounds(begin ?? '')?.earliest];
  if (last == null || first == null) return true;
  return (dayNumberOf(first) ?? 0) - (dayNumberOf(last) ?? 0) <= 1;
}
