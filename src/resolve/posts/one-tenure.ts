// The days of one tenure, as two ranges (Security Force Monitor, Research Handbook, "How Dates Work"): days on which it is true throughout, and days of which it is true on at least one.
// In: what claims show of one person in one post. Out: the ranges, what is stated, where claims differ, with reasons. Not here: who holds the post before and after (succession.ts).
//
// A tenure hangs together unless a claim says otherwise: a stated start and a later day in the post show the days between. Two days without a start show two days.

import type { DaySpan } from '../../model/weighing.ts';
import { commonDays, greatest, inWords, least } from './day-range.ts';
import type { PostEvidence } from './post-evidence.ts';

export interface TenureDays {
  readonly throughout: { readonly from: string; readonly to: string } | null;
  readonly sometime: DaySpan;
  readonly startKnown: boolean;
  readonly endKnown: boolean;
  readonly appointed: DaySpan | null;
  /** Single days on which a claim shows it, in order. */
  readonly shownOn: readonly string[];
}

export function daysOf(evidence: readonly PostEvidence[]): TenureDays {
  const starts = evidence.flatMap(({ start }) => start ?? []);
  const ends = evidence.flatMap(({ end }) => end ?? []);
  const shown = evidence.flatMap(({ on }) => on ?? []);
  const appointed = evidence.flatMap((one) => one.appointed ?? []);
  const single = [...starts, ...shown].flatMap(({ from, to }) => (from !== null && from === to ? [from] : []));
  const throughout = throughoutOf(starts, ends, shown);
  const first = firstDay(
    starts,
    shown,
    evidence.flatMap((one) => (one.designate ? [] : (one.appointed ?? []))),
  );
  const last = lastDay(evidence, ends, [...shown, ...starts]);
  return {
    throughout,
    // Where claims differ, what is true throughout is among the days that are possible all the same.
    sometime: {
      from: first === null ? null : least([first, throughout?.from ?? null]),
      to: last === null ? null : greatest([last, throughout?.to ?? null]),
    },
    startKnown: starts.length > 0,
    endKnown: ends.length > 0,
    appointed: appointed.length === 0 ? null : tightest(appointed),
    shownOn: [...new Set(single)].sort(),
  };
}

/** From the last possible start to the first possible end; where one of them is open, from or to the furthest day that is shown. */
function throughoutOf(
  starts: readonly DaySpan[],
  ends: readonly DaySpan[],
  shown: readonly DaySpan[],
): TenureDays['throughout'] {
  // `in August` and `on the 9th of August` are one day; days that cannot be one bound from outside.
  const [begun, ended] = [tightest(starts).to, tightest(ends).from];
  const exact = [...shown, ...starts, ...ends].flatMap((one) =>
    one.from !== null && one.from === one.to ? [one.from] : [],
  );
  const reached = greatest(
    [...shown.map((one) => one.from), ...exact].filter((day) => begun !== null && day !== null && day >= begun),
  );
  const since = least(
    [...shown.map((one) => one.to), ...exact].filter((day) => ended !== null && day !== null && day <= ended),
  );
  const last = greatest(exact);
  const [from, to] = begun !== null ? [begun, ended ?? reached] : ended !== null ? [since, ended] : [last, last];
  return from === null || to === null || from > to ? null : { from, to };
}

/** A day in the post that lies before every stated start stands beside it: the claims differ, and neither is dropped. */
function firstDay(starts: readonly DaySpan[], shown: readonly DaySpan[], appointed: readonly DaySpan[]): string | null {
  const begun = starts.length > 0 ? starts : appointed;
  const first = tightest(begun).from;
  const before = shown.filter((one) => first === null || (one.to !== null && one.to < first));
  return least([first, ...before.map((one) => one.from)]);
}

/** A day in the post after it is said to have ended stands beside that, too. */
function lastDay(evidence: readonly PostEvidence[], ends: readonly DaySpan[], held: readonly DaySpan[]): string | null {
  const over = least([tightest(ends).to, least(evidence.map((one) => one.over))]);
  if (over !== null)
    return greatest([over, ...held.map((one) => (one.from !== null && one.from > over ? one.to : null))]);
  // A source that says when it began, and of no end, leaves it open up to the day on which it appeared.
  const begins = evidence.filter(
    ({ start, appointed, designate }) => start !== null || (appointed?.from != null && !designate),
  );
  if (begins.some(({ appeared }) => appeared === null)) return null;
  const last = greatest([...held.map((one) => one.to), ...begins.map(({ appeared }) => appeared)]);
  if (last !== null || evidence.every(({ designate }) => designate)) return last;
  return evidence.some(({ appeared }) => appeared === null) ? null : greatest(evidence.map(({ appeared }) => appeared));
}

/** The days that all of them allow; where they differ, all that any of them allows. */
function tightest(spans: readonly DaySpan[]): DaySpan {
  const common = spans.reduce<DaySpan | null>((all, one) => all && commonDays(all, one), { from: null, to: null });
  return common ?? { from: least(spans.map((one) => one.from)), to: greatest(spans.map((one) => one.to)) };
}

export function reasonsOf(evidence: readonly PostEvidence[], days: TenureDays): readonly string[] {
  const documents = new Set(evidence.map((one) => one.from.source)).size;
  const over = least(evidence.map((one) => one.over));
  const undated = evidence.every((one) => !one.start && !one.end && !one.on && !one.appointed);
  const inferred = evidence.every((one) => one.inPassing !== null);
  return [
    `${evidence.length} ${evidence.length === 1 ? 'claim' : 'claims'} in ${documents} ${documents === 1 ? 'document' : 'documents'}`,
    ...(inferred ? ['inferred: named only as the one before or after somebody else in the post'] : []),
    days.startKnown ? 'the beginning is stated' : 'no claim says when it began',
    days.endKnown
      ? 'the end is stated'
      : over !== null
        ? `it had ended by ${over}, when a claim speaks of a former holder`
        : 'no claim says that it ended',
    ...(days.appointed === null
      ? []
      : [
          `named to the post ${inWords(days.appointed)}${days.startKnown ? '' : '; when it was taken up no claim says'}`,
        ]),
    ...(undated && days.sometime.to !== null ? ['the claims give no day: some time before they appeared'] : []),
    ...(evidence.some((one) => one.on !== null && one.on.to !== null && one.on.to === one.appeared)
      ? ['a publication shows no day after the one on which it appeared']
      : []),
  ];
}
