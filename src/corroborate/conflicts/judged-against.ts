// What people said stands beside a claim, or does not. In: what was found beside it. Out: what a person joined first, nothing that was parted, and what was parted.

import type { Cited } from '../../model/cited.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { BesideIt, ConflictView } from '../../model/rooms/conflicts.ts';
import type { ClaimRef, PassageRef } from '../../model/weighing.ts';
import { type CaseClaim, citeOf } from '../case-claim.ts';
import { citedPassageOf, isSaidOf, judgedBy, type Paired, PEOPLE_DIFFER, setAsideOf } from '../pairings.ts';
import type { WeighingContext } from '../weighing-context.ts';
import type { Against, AgainstInText } from './denial.ts';

interface FoundBeside {
  readonly against: readonly Against[];
  readonly inText: readonly AgainstInText[];
  readonly candidates?: readonly AgainstInText[];
}

export interface JudgedBeside {
  readonly claims: readonly CaseClaim[];
  readonly against: readonly Cited<BesideIt<ClaimRef>>[];
  readonly passages: readonly Cited<BesideIt<PassageRef>>[];
  readonly candidates: readonly Cited<Pick<BesideIt<PassageRef>, 'ref' | 'reasons'>>[];
  readonly setAside: Cited<ConflictView>['setAside'];
  /** Whether a person parted this claim from it. */
  isApart(claim: ClaimId): boolean;
}

const OF_A_PERSON = 'a person says that it stands beside this';

/** Whether anybody joined something to it: then it is a row, whatever was found. */
export const hasJoined = ({ claim }: CaseClaim, { pairings }: Pick<WeighingContext, 'pairings'>): boolean =>
  pairings.of('against', claim.id).some(({ holds }) => holds === true);

/** Whether anybody said something of it: then it stays a row, so that what was parted can be taken back. */
export const isSpokenOf = ({ claim }: CaseClaim, { pairings }: Pick<WeighingContext, 'pairings'>): boolean =>
  pairings.of('against', claim.id).length > 0;

/** `reports`: of one denial; what was said of one of them was said of it. */
export function judgedBeside(
  reports: readonly CaseClaim[],
  found: FoundBeside,
  { pairings }: Pick<WeighingContext, 'pairings'>,
): JudgedBeside {
  const said = reports.flatMap(({ claim }) => pairings.of('against', claim.id));
  const joined = said.filter(({ holds }) => holds === true);
  const apart = said.filter(({ holds }) => holds === false);
  const claims = found.against.filter((one) => !apart.some((each) => isSaidOf(each, ofClaim(one))));
  const sentences = found.inText.filter(
    (one) => ![...joined, ...apart].some((each) => isSaidOf(each, ofSentence(one))),
  );
  const entries = [
    ...joined.flatMap((each) => (each.other.claim === null ? [] : [joinedClaim(each, each.other.claim, claims)])),
    ...claims
      .filter((one) => !joined.some((each) => each.other.claim?.claim.id === one.claim.claim.id))
      .map((one) => ({ one: one.claim, reasons: one.reasons, of: saidOf(said, one.claim.claim.id) })),
  ];
  const passages = sentences.map((one) => ({
    one,
    of: said.find((each) => each.holds === null && isSaidOf(each, ofSentence(one))),
  }));
  const shown = new Set<Paired | undefined>([...entries, ...passages].map(({ of }) => of));
  return {
    claims: entries.map(({ one }) => one),
    against: entries.map(({ one, reasons, of }) => ({ ref: citeOf(one), ...withWords(reasons, of) })),
    passages: [
      ...joined
        .filter(({ other }) => other.claim === null)
        .map((each) => ({ ref: citedPassageOf(each.other), reasons: [OF_A_PERSON], judged: judgedBy(each) })),
      ...passages.map(({ one, of }) => ({ ref: refOf(one), ...withWords(one.reasons, of) })),
    ],
    candidates: (found.candidates ?? [])
      .filter((one) => !said.some((each) => isSaidOf(each, ofSentence(one))))
      .map((one) => ({ ref: refOf(one), reasons: one.reasons })),
    setAside: said.filter((each) => each.holds !== true && !shown.has(each)).map(setAsideOf),
    isApart: (one) => apart.some(({ other }) => other.claim?.claim.id === one),
  };
}

function joinedClaim(of: Paired, one: CaseClaim, found: readonly Against[]) {
  const known = found.find(({ claim }) => claim.claim.id === one.claim.id);
  return { one, reasons: [OF_A_PERSON, ...(known?.reasons ?? [])], of };
}

const saidOf = (said: readonly Paired[], claim: ClaimId): Paired | undefined =>
  said.find(({ holds, other }) => holds === null && other.claim?.claim.id === claim);

const withWords = (reasons: readonly string[], of: Paired | undefined) => ({
  reasons: of?.holds === null ? [...reasons, PEOPLE_DIFFER] : reasons,
  ...(of !== undefined && { judged: judgedBy(of) }),
});

const ofClaim = ({ claim: { source, claim } }: Against) => ({
  source,
  claim: claim.id,
  start: claim.passage.start,
  end: claim.passage.end,
});
const ofSentence = ({ sentence: { source, start, end } }: AgainstInText) => ({ source, claim: null, start, end });

const refOf = ({ sentence: { source, start, end, words } }: AgainstInText) => ({
  citedSource: source,
  citedPassage: { start, end, exact: words },
});
