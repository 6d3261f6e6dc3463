// Everything that stands against, with or behind the claims of a case. In: its sources with their claims. Out: contested figures with the origins of each position, denials beside
// evidence, notices, appeals, histories of sites, shared texts; most important first. A pure function of what is handed in.

import type { FigureClaim } from '../model/claim.ts';
import type { SharedPair } from '../model/origins.ts';
import { compareNames } from '../resolve/names/compare-names.ts';
import { type CaseClaim, claimsOfKind } from './case-claim.ts';
import { contestedFigures, type FigureGroup } from './figures/contested.ts';
import { rangeOf, rangesMeet } from './figures/figure-range.ts';
import { denialsBesideEvidence, type Notice, notices, type Opposed } from './notice/stands-against.ts';
import { type OriginRange, originRange } from './origins/origin-range.ts';
import { sharedTexts, type TextOfSource } from './origins/shared-texts.ts';
import { type SiteHistory, siteHistories } from './sites/site-conditions.ts';

export interface WeighedSource extends TextOfSource {
  readonly published: string | null;
  /** Whom the page as a whole credits: agency lines, "Source: …". */
  readonly credits: readonly string[];
  readonly claims: readonly CaseClaim[];
}

/** Those figures of a group whose numbers can be one, and where they come from. */
export interface Position {
  readonly figures: readonly CaseClaim<FigureClaim>[];
  readonly origins: OriginRange;
}

export interface WeighedFigures extends FigureGroup {
  readonly positions: readonly Position[];
}

export interface Weighed {
  readonly figures: readonly WeighedFigures[];
  readonly denials: readonly Opposed[];
  readonly notices: readonly Notice[];
  readonly sites: readonly SiteHistory[];
  readonly shared: readonly SharedPair[];
}

/** `tolerance`: what "about" is taken to allow, as a share of the number. */
export function weigh(sources: readonly WeighedSource[], tolerance: number): Weighed {
  const claims = sources.flatMap((source) => source.claims);
  const shared = sharedTexts(sources);
  return {
    figures: contestedFigures(claimsOfKind(claims, 'figure'), tolerance).map((group) => ({
      ...group,
      positions: positionsOf(group, sources, shared, tolerance),
    })),
    denials: denialsBesideEvidence(claims),
    notices: notices(claims),
    sites: siteHistories(claimsOfKind(claims, 'site')),
    shared,
  };
}

function positionsOf(
  { figures }: FigureGroup,
  sources: readonly WeighedSource[],
  shared: readonly SharedPair[],
  tolerance: number,
): readonly Position[] {
  const positions: CaseClaim<FigureClaim>[][] = [];
  for (const figure of figures) {
    const range = rangeOf(figure.claim, tolerance);
    const position = positions.find((known) =>
      known.every((other) => {
        const its = rangeOf(other.claim, tolerance);
        return (
          range !== null && its !== null && rangesMeet(range, its) && nearlyOne(figure.claim, other.claim, tolerance)
        );
      }),
    );
    if (position === undefined) positions.push([figure]);
    else position.push(figure);
  }
  return positions.map((members) => ({ figures: members, origins: originsOf(members, sources, shared) }));
}

/** "over 1,500" meets any larger number; it is one position only with numbers near its own. */
function nearlyOne(a: FigureClaim, b: FigureClaim, tolerance: number): boolean {
  const [x, y] = [a.value ?? a.low ?? a.high, b.value ?? b.low ?? b.high];
  return x !== null && y !== null && Math.abs(x - y) <= Math.max(x, y) * tolerance;
}

function originsOf(
  figures: readonly CaseClaim[],
  sources: readonly WeighedSource[],
  shared: readonly SharedPair[],
): OriginRange {
  const bySource = new Map(sources.map((source) => [source.source, source]));
  const held = new Map(figures.map((figure) => [figure.source, figure]));
  const known: string[] = [];
  const one = (name: string): string => {
    const found = known.find(
      (other) => other === name || compareNames(other, name, 'body').same || compareNames(other, name, 'person').same,
    );
    if (found !== undefined) return found;
    known.push(name);
    return name;
  };
  const documents = [...held.keys()].sort().map((source) => {
    const said = (held.get(source)?.claim.sayer ?? []).flatMap((link) => link.who[0]?.name ?? []);
    const page = bySource.get(source);
    return {
      source,
      credits: [...(page?.credits ?? []), ...said].map(one),
      firstHand: false,
      publisher: page?.publisher ?? null,
    };
  });
  const links = shared
    .filter(
      ({ a, b, stretches }) =>
        held.has(a) &&
        held.has(b) &&
        stretches.some((passage) => lies(held.get(a), passage.a) && lies(held.get(b), passage.b)),
    )
    .map(({ a, b }) => ({ a, b, why: 'sharedPassage' as const }));
  return originRange(documents, links, []);
}

/** The claim's words lie in the shared passage. */
const lies = (figure: CaseClaim | undefined, place: { start: number; end: number }): boolean =>
  figure !== undefined && figure.claim.passage.start >= place.start && figure.claim.passage.end <= place.end;
