// What was asked of whom, by when, and what came back. In: the communications of a case and a reference day. Out: appeals, each with the documents that report it, its deadline, its
// answers, and the days since. An answer is what a source calls one, or a later communication the other way; silence is counted only where a source says that none came, and says until when.

import { dayNumberOf } from '../../model/civil-day.ts';
import type { CommunicationClaim } from '../../model/claim.ts';
import { edtfBounds, edtfOverlap } from '../../model/edtf.ts';
import type { Mention } from '../../model/mention.ts';
import { compareNames } from '../../resolve/names/compare-names.ts';
import type { CaseClaim } from '../case-claim.ts';

type Communication = CaseClaim<CommunicationClaim>;

export interface Appeal {
  /** The same appeal as several documents report it. */
  readonly reports: readonly Communication[];
  readonly asks: readonly string[];
  readonly dueOn: string | null;
  readonly answer: 'none' | 'refused' | 'partial' | 'given' | null;
  /** A later communication from those who were asked to those who asked. */
  readonly answers: readonly Communication[];
  /** Days from the appeal (or its last possible day) to the day up to which a source says that no answer came; null where none says so. */
  readonly silentDays: number | null;
  readonly reasons: readonly string[];
}

/** Unanswered first, the longest silence first. */
export function appealsOf(communications: readonly Communication[]): readonly Appeal[] {
  const asking = communications
    .filter(({ claim }) => claim.asks.length > 0 && claim.asserted !== 'hypothetical')
    .toSorted(byId);
  const groups: Communication[][] = [];
  for (const one of asking) {
    const group = groups.find((known) => known.some((other) => isSameAppeal(one.claim, other.claim)));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups.map((reports) => appealOf(reports, communications)).sort(byWeight);
}

const byId = (a: Communication, b: Communication): number => (a.claim.id < b.claim.id ? -1 : 1);
const RANK = { none: 0, refused: 1, partial: 2, given: 4 };
const byWeight = (a: Appeal, b: Appeal): number =>
  (a.answer === null ? 3 : RANK[a.answer]) - (b.answer === null ? 3 : RANK[b.answer]) ||
  (b.silentDays ?? 0) - (a.silentDays ?? 0) ||
  b.reports.length - a.reports.length;

/** By the same, to the same, at times that can be one. */
function isSameAppeal(a: CommunicationClaim, b: CommunicationClaim): boolean {
  if (!meet(a.by, b.by) || !meet(a.to, b.to)) return false;
  return a.on === null || b.on === null || edtfOverlap(a.on, b.on);
}

const meet = (a: readonly Mention[], b: readonly Mention[]): boolean =>
  a.some((x) =>
    b.some(
      (y) =>
        x.name !== null &&
        y.name !== null &&
        (compareNames(x.name, y.name, 'body').same || compareNames(x.name, y.name, 'person').same),
    ),
  );

function appealOf(reports: readonly Communication[], all: readonly Communication[]): Appeal {
  const first = reports[0]?.claim;
  const answers =
    first === undefined
      ? []
      : all.filter(
          ({ claim }) =>
            claim.asks.length === 0 && meet(claim.by, first.to) && meet(claim.to, first.by) && isAfter(claim, first),
        );
  const stated = reports.flatMap(({ claim }) => claim.answer ?? []);
  const answer = stated.includes('given') ? 'given' : (stated[0] ?? null);
  const silent = answer === 'none' ? silentDays(reports) : null;
  const reasons = [
    ...(answer === null ? ['no source says whether it was answered'] : [`a source says: answer ${answer}`]),
    ...(silent === null ? [] : [`counted to the day of the last source that says so`]),
    ...(answers.length > 0 ? ['a later message goes the other way'] : []),
  ];
  return {
    reports,
    asks: [...new Set(reports.flatMap(({ claim }) => claim.asks))],
    dueOn: reports.find(({ claim }) => claim.dueOn !== null)?.claim.dueOn ?? null,
    answer,
    answers,
    silentDays: silent,
    reasons,
  };
}

function isAfter(a: CommunicationClaim, b: CommunicationClaim): boolean {
  if (a.on === null || b.on === null) return false;
  return (edtfBounds(a.on)?.earliest ?? '') >= (edtfBounds(b.on)?.earliest ?? '~');
}

/** From the last possible day of the appeal to the first possible day of the last source that still knows of no answer: never more than is shown. */
function silentDays(reports: readonly Communication[]): number | null {
  const days = reports.flatMap(({ claim, published }) => {
    const sent = claim.on === null ? null : (edtfBounds(claim.on)?.latest ?? null);
    const known = claim.answerAsOf ?? (claim.answer === 'none' ? published : null);
    const until = known === null ? null : (edtfBounds(known)?.earliest ?? null);
    const [from, to] = [sent === null ? null : dayNumberOf(sent), until === null ? null : dayNumberOf(until)];
    return from === null || to === null || to < from ? [] : [to - from];
  });
  return days.length === 0 ? null : Math.max(...days);
}
