// Where the claims of one tenure cannot all hold: beginnings or ends on other days, a day in the post before it began or after it ended, a denial. Each side stands beside the other.

import type { ClaimCite } from '../../model/cited.ts';
import type { OccupancyClaim } from '../../model/claim.ts';
import type { DaySpan } from '../../model/weighing.ts';
import { commonDays, inWords } from './day-range.ts';
import { citeOf, type SourcedClaim } from './post-claim.ts';
import type { PostEvidence } from './post-evidence.ts';

export interface Differing {
  readonly sentence: string;
  readonly claims: readonly ClaimCite[];
}

interface Dated {
  readonly span: DaySpan;
  readonly claim: ClaimCite;
}

const MOST = 5;

export function differingIn(
  evidence: readonly PostEvidence[],
  denials: readonly SourcedClaim<OccupancyClaim>[],
): readonly Differing[] {
  const dated = (pick: (one: PostEvidence) => DaySpan | null): readonly Dated[] =>
    evidence.flatMap((one) => {
      const span = pick(one);
      return span === null ? [] : [{ span, claim: citeOf(one.from) }];
    });
  const starts = dated(({ start }) => start);
  const ends = dated(({ end }) => end);
  const shown = dated((one) => (isByVaguePublication(one) ? null : one.on));
  const over = dated((one) => (one.over === null ? null : { from: null, to: one.over }));
  const held = evidence.slice(0, 1).map((one) => citeOf(one.from));
  return [
    ...apart(starts, 'the beginning'),
    ...apart(ends, 'the end'),
    ...beside(shown, starts, ({ to }, { from }) => to !== null && from !== null && to < from, 'begins'),
    ...beside(shown, ends, ({ from }, { to }) => from !== null && to !== null && from > to, 'ends'),
    ...beside(
      [...shown, ...starts],
      over,
      ({ from }, { to }) => from !== null && to !== null && from > to,
      'had ended',
    ),
    ...denials.map((one) => ({ sentence: 'a claim says that it is not so', claims: [...held, citeOf(one)] })),
  ].slice(0, MOST);
}

/** A page that appeared “between 2015 and 2019” and gives the post no day of its own: it may hold a paper of long before, and contradicts nothing. */
const isByVaguePublication = ({ on, from }: PostEvidence): boolean =>
  from.claim.asOf === from.published && on?.from?.slice(0, 7) !== on?.to?.slice(0, 7);

/** Each with the first that it cannot be with. */
function apart(dated: readonly Dated[], what: string): readonly Differing[] {
  const sorted = dated.toSorted((a, b) => ((a.span.from ?? '') < (b.span.from ?? '') ? -1 : 1));
  const [first] = sorted;
  if (first === undefined) return [];
  return sorted.slice(1).flatMap((other) =>
    commonDays(first.span, other.span) !== null
      ? []
      : [
          {
            sentence: `${what} is given differently: ${inWords(first.span)}, and ${inWords(other.span)}`,
            claims: [first.claim, other.claim],
          },
        ],
  );
}

function beside(
  shown: readonly Dated[],
  stated: readonly Dated[],
  contradicts: (shown: DaySpan, stated: DaySpan) => boolean,
  verb: string,
): readonly Differing[] {
  return shown.flatMap((day) => {
    const other = stated.find((one) => contradicts(day.span, one.span));
    if (other === undefined) return [];
    const sentence = `one claim has it ${inWords(day.span)}, by another it ${verb} ${inWords(other.span)}`;
    return [{ sentence, claims: [day.claim, other.claim] }];
  });
}
