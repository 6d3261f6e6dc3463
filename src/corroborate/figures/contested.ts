// Figures that are about one event, and which of them stand against one another. In: the figure claims of a case. Out: groups, and in each the pairs that cannot both hold.
//
// No conflict: a part beside its total, another population, a toll that rises from day to day (a series), a figure that its own sayer denies.
// Every pair says how far it is apart, and what "about" was taken to allow.

import type { FigureClaim } from '../../model/claim.ts';
import { compareEdtf } from '../../model/edtf.ts';
import type { CaseClaim } from '../case-claim.ts';
import { sameEvent } from '../events/same-event.ts';
import { apartBy, type NumberRange, rangeOf, rangesMeet } from './figure-range.ts';

type Figure = CaseClaim<FigureClaim>;

export interface FigureConflict {
  readonly a: Figure;
  readonly b: Figure;
  /** How many times the larger is of the smaller. */
  readonly apart: number;
}

export interface FigureGroup {
  readonly figures: readonly Figure[];
  readonly conflicts: readonly FigureConflict[];
  /** The figures rise with their days of publication: a count that went on. */
  readonly series: boolean;
  /** Why the first two were taken to be about one event. */
  readonly reasons: readonly string[];
}

/** Most conflicts first, then most figures. Groups of one figure are left out. */
export function contestedFigures(claims: readonly Figure[], tolerance: number): readonly FigureGroup[] {
  const figures = claims
    .filter(
      ({ claim }) =>
        claim.asserted !== 'denied' &&
        claim.asserted !== 'hypothetical' &&
        claim.partOf === null &&
        claim.share === null,
    )
    .filter(({ claim }) => rangeOf(claim, tolerance) !== null)
    .toSorted((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  const groups: { members: Figure[]; reasons: readonly string[] }[] = [];
  for (const figure of figures) {
    const found = groups
      .map((group) => ({ group, match: bestMatch(group.members, figure) }))
      .filter(({ match }) => match !== null)
      .sort((x, y) => (y.match?.score ?? 0) - (x.match?.score ?? 0))[0];
    if (found?.match == null) groups.push({ members: [figure], reasons: [] });
    else {
      found.group.members.push(figure);
      if (found.group.reasons.length === 0) found.group.reasons = found.match.reasons;
    }
  }
  return groups
    .filter((group) => group.members.length > 1)
    .map(({ members, reasons }) => groupOf(members, reasons, tolerance))
    .sort((a, b) => b.conflicts.length - a.conflicts.length || b.figures.length - a.figures.length);
}

function bestMatch(members: readonly Figure[], figure: Figure): { score: number; reasons: readonly string[] } | null {
  let best: { score: number; reasons: readonly string[] } | null = null;
  for (const member of members) {
    if (!countAlike(member.claim, figure.claim)) continue;
    const { score, meets, reasons } = sameEvent(traitsOf(member.claim), traitsOf(figure.claim));
    if (meets && (best === null || score > best.score)) best = { score, reasons };
  }
  return best;
}

const traitsOf = ({ of: act, when, where, event, population }: FigureClaim) => ({
  act,
  when,
  where,
  words: event,
  population,
});

/** Persons beside bodies can be one count; graves beside persons never are. */
function countAlike(a: FigureClaim, b: FigureClaim): boolean {
  const unit = (one: FigureClaim): string => (one.unit === 'bodies' ? 'persons' : (one.unit ?? 'persons'));
  return unit(a) === unit(b) && (a.of === null) === (b.of === null);
}

function groupOf(members: readonly Figure[], reasons: readonly string[], tolerance: number): FigureGroup {
  const conflicts: FigureConflict[] = [];
  const ranges = new Map(members.map((figure) => [figure, rangeOf(figure.claim, tolerance)] as const));
  const series = rises(members, ranges);
  for (const [i, a] of members.entries())
    for (const b of members.slice(i + 1)) {
      const [x, y] = [ranges.get(a), ranges.get(b)];
      if (x == null || y == null || rangesMeet(x, y) || (series && a.claim.cumulative !== b.claim.cumulative)) continue;
      conflicts.push({ a, b, apart: apartBy(x, y) });
    }
  return { figures: members, conflicts: conflicts.sort((p, q) => q.apart - p.apart), series, reasons };
}

/** At least three dated figures, none smaller than one published before it, and not all the same. */
function rises(members: readonly Figure[], ranges: ReadonlyMap<Figure, NumberRange | null>): boolean {
  const dated = members
    .filter((figure) => figure.published !== null)
    .toSorted((a, b) => compareEdtf(a.published ?? '', b.published ?? ''));
  const lows = dated.flatMap((figure) => ranges.get(figure)?.low ?? []);
  return lows.length >= 3 && lows.every((low, n) => n === 0 || low >= (lows[n - 1] ?? 0)) && lows[0] !== lows.at(-1);
}
