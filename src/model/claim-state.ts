// Proposals and judgements of one source meet: what each claim's state is, and which claim is in force. In: what the software proposes now, and the
// judgements that stand, oldest first, with the place of their claims in the text as it is read now. Out: one entry a claim, those that a person wrote or
// that nothing proposes any more among them. Pure, and of nothing but its input: an index made anew gives the same states.
//
// 1. Judgements on one claim form a group: by its id, by the id of what a person made of it, or because the later one saw the earlier.
// 2. A group meets a proposal of its kind by the id, else by overlap of their places with the same key fields, else by a large overlap alone.
// 3. Of each person the latest verdict counts; people who differ leave the claim `disputed`; fields that differ from what was judged leave it `changed`.

import type { Claim } from './claim.ts';
import { changedFields, sameKey } from './claim-fields.ts';
import type { RecordId } from './ids.ts';
import { type ClaimPlace, type ClaimState, isLink, type Judgement, type Reattached } from './judgement.ts';
import { groupJudgements, type JudgedHere, type JudgementGroup } from './judgement-groups.ts';
import { order } from './order.ts';
import { type ProposalPlaces, placesOf } from './proposal-places.ts';

export interface MetJudgement {
  readonly judgement: Judgement;
  readonly superseded: boolean;
}

export interface MetClaim {
  /** The place in the list of proposals. */
  readonly n: number | null;
  readonly claim: Claim;
  readonly proposal: Claim | null;
  readonly state: ClaimState;
  readonly judgements: readonly MetJudgement[];
  /** The records of its own group: what a further judgement on it has seen. */
  readonly own: readonly RecordId[];
  readonly changedFields: readonly string[];
  readonly sameAs: readonly ClaimPlace[];
  /** Those that a person said tell of another event. */
  readonly differsFrom: readonly ClaimPlace[];
  readonly reattached: Reattached | null;
  /** False for a claim that was split, or merged into another: it is no item of its own. */
  readonly shown: boolean;
  /** In force by a person's word. */
  readonly standing: boolean;
  /** Whose verdicts count. */
  readonly actors: readonly string[];
}

interface Meeting {
  readonly proposals: readonly Claim[];
  readonly judged: readonly JudgedHere[];
  /** False where the source was not read: that nothing is proposed then means nothing. */
  readonly read: boolean;
}

/** Proposals first, in their order, then the others in the order of the text. */
export function meetClaims({ proposals, judged, read }: Meeting): readonly MetClaim[] {
  if (judged.length === 0) return proposals.map((claim, n) => waiting(claim, n));
  const groups = groupJudgements(judged);
  const places = placesOf(proposals);
  const met = assign(places, groups);
  const rejections = coveredBy(places, groups);
  const rows = proposals.map((proposal, n): MetClaim => {
    const own = met.get(n) ?? [];
    if (own.length > 0) return claimOf(own, proposal, n, read);
    const covering = rejections.get(n);
    return covering === undefined ? waiting(proposal, n) : claimOf([covering], proposal, n, read);
  });
  const assigned = new Set([...met.values()].flat());
  const alone = groups.filter((group) => !assigned.has(group) && group.standing.length > 0);
  const parts = rows.flatMap((row) => partsOf(row, groups));
  const others = alone
    .filter((group) => group.partOf === null)
    .flatMap((group) => {
      const row = claimOf([group], null, null, read);
      return [row, ...partsOf(row, groups)];
    });
  const strays = alone.filter((group) => group.partOf !== null && !isPartNow(group, [...parts, ...others]));
  const rest = [...parts, ...others, ...strays.map((group) => claimOf([group], null, null, read))];
  return [...rows, ...rest.sort(inTextOrder)];
}

const inTextOrder = (a: MetClaim, b: MetClaim): number =>
  a.claim.passage.start - b.claim.passage.start || (a.claim.id < b.claim.id ? -1 : 1);

const isRejection = ({ judgement }: JudgedHere): boolean => judgement.verdict === 'rejected';

const waiting = (claim: Claim, n: number): MetClaim => ({
  n,
  claim,
  proposal: claim,
  state: 'waiting',
  judgements: [],
  own: [],
  changedFields: [],
  sameAs: [],
  differsFrom: [],
  reattached: null,
  shown: true,
  standing: false,
  actors: [],
});

// ── who meets whom ─────────────────────────────────────────────────────────────────────────────────────────────────

interface Pair {
  readonly n: number;
  readonly group: JudgementGroup;
  /** 3: the id. 2: key fields and overlap. 1: overlap. */
  readonly strength: number;
  readonly overlap: number;
}

/** How much of two places must be common where the key fields differ. */
const LARGE_OVERLAP = 0.5;

/** The groups that each proposal has, by its place in the list. */
function assign(
  proposals: ProposalPlaces,
  groups: readonly JudgementGroup[],
): ReadonlyMap<number, readonly JudgementGroup[]> {
  const pairs = groups.flatMap((group) => (group.partOf === null ? pairsOf(group, proposals) : []));
  pairs.sort((a, b) => b.strength - a.strength || b.overlap - a.overlap || a.n - b.n);
  const met = new Map<number, JudgementGroup[]>();
  const placed = new Set<JudgementGroup>();
  for (const { n, group, strength } of pairs) {
    const there = met.get(n) ?? [];
    if (placed.has(group) || !mayJoin(group, there, strength)) continue;
    placed.add(group);
    met.set(n, [...there, group]);
  }
  return met;
}

/** Another person's judgement on the same claim stands beside; two of one person are on two claims. */
function mayJoin(group: JudgementGroup, there: readonly JudgementGroup[], strength: number): boolean {
  if (there.length === 0) return true;
  const actors = new Set(there.flatMap((one) => one.standing.map(({ judgement }) => judgement.actor)));
  return strength > 1 && !group.standing.some(({ judgement }) => actors.has(judgement.actor));
}

function pairsOf(group: JudgementGroup, proposals: ProposalPlaces): readonly Pair[] {
  const found: Pair[] = [];
  const places = new Set(group.faces.flatMap((face) => proposals.near(face)));
  for (const id of group.ids) for (const n of proposals.named(id)) places.add(n);
  for (const n of places) {
    const proposal = proposals.all[n];
    if (proposal === undefined) continue;
    const faces = group.faces.filter((face) => face.kind === proposal.kind);
    const overlap = Math.max(0, ...faces.map((face) => overlapOf(face, proposal)));
    const byId = group.ids.has(proposal.id);
    const key = overlap > 0 && faces.some((face) => sameKey(face, proposal));
    const strength = byId ? 3 : key ? 2 : 1;
    if (strength === 1 && overlap < LARGE_OVERLAP) continue;
    if (group.byHand && !agrees(faces, proposal, byId)) continue;
    found.push({ n, group, strength, overlap });
  }
  return found;
}

/** A claim written by hand takes a proposal for its own only where they say the same: else both stand. */
const agrees = (faces: readonly Claim[], proposal: Claim, byId: boolean): boolean =>
  byId || faces.some((face) => changedFields(proposal, face).every((field) => field === 'passage'));

/** Shared code points over those of both. */
function overlapOf(a: Claim, b: Claim): number {
  const shared = Math.min(a.passage.end, b.passage.end) - Math.max(a.passage.start, b.passage.start);
  if (shared <= 0) return 0;
  return shared / (Math.max(a.passage.end, b.passage.end) - Math.min(a.passage.start, b.passage.start));
}

/** What was rejected is not asked again, however often it is proposed: the group that says so, by the place of the proposal. */
function coveredBy(proposals: ProposalPlaces, groups: readonly JudgementGroup[]): ReadonlyMap<number, JudgementGroup> {
  const covered = new Map<number, JudgementGroup>();
  for (const group of groups) {
    if (group.standing.length === 0 || !group.standing.every(isRejection)) continue;
    for (const face of group.faces)
      for (const n of proposals.near(face)) {
        const proposal = proposals.all[n];
        const isSame = proposal !== undefined && sameKey(face, proposal) && overlapOf(face, proposal) > 0;
        if (isSame && !covered.has(n)) covered.set(n, group);
      }
  }
  return covered;
}

// ── states ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function claimOf(groups: readonly JudgementGroup[], proposal: Claim | null, n: number | null, read: boolean): MetClaim {
  const standing = groups.flatMap((group) => group.standing);
  const last = standing.at(-1);
  const shown = {
    judgements: judgementsOf(groups),
    own: ownOf(groups),
    sameAs: groups.flatMap((one) => one.sameAs),
    differsFrom: groups.flatMap((one) => one.differsFrom),
  };
  const reattached =
    groups.flatMap((group) => group.entries).find((entry) => entry.reattached !== null)?.reattached ?? null;
  const actors = [...new Set(standing.map(({ judgement }) => judgement.actor))];
  if (last === undefined && proposal !== null) return { ...waiting(proposal, n ?? 0), n, ...shown, reattached };
  const verdict = last?.judgement.verdict ?? 'accepted';
  const judged = last?.result[0] ?? last?.claim ?? proposal;
  if (judged === null) throw new TypeError('a group without judgements has no claim');
  const changed = proposal === null ? [] : changesSince(groups, standing, proposal);
  const state = stateOf(groups, { proposal, changed, read });
  const isMergedAway = verdict === 'merged' && last?.role === 'other';
  const isSplit = verdict === 'split';
  const inPlace = isSplit || isMergedAway ? (last?.claim ?? judged) : judged;
  return {
    n,
    claim: state === 'rejected' && proposal !== null ? proposal : inPlace,
    proposal,
    state,
    ...shown,
    changedFields: changed,
    reattached,
    // What stands in the place of a claim that was split is its parts, and of one that was merged away the other.
    shown: state === 'changed' || state === 'disputed' || !(isSplit || isMergedAway),
    standing: isStanding(state, verdict) && !isMergedAway,
    actors,
  };
}

/** A claim that was accepted and has changed since stands as it was judged until it is judged again. */
function isStanding(state: ClaimState, verdict: string): boolean {
  if (state === 'accepted' || state === 'amended' || state === 'merged') return true;
  return (state === 'changed' || state === 'orphan') && verdict !== 'rejected' && verdict !== 'split';
}

function judgementsOf(groups: readonly JudgementGroup[]): readonly MetJudgement[] {
  const all = groups.flatMap((group) =>
    group.entries.map(({ judgement }) => ({ judgement, superseded: group.superseded.has(judgement.record) })),
  );
  return all.sort((a, b) => order(a.judgement.at, b.judgement.at));
}

const ownOf = (groups: readonly JudgementGroup[]): readonly RecordId[] =>
  groups.flatMap((group) =>
    group.entries
      .filter((entry) => entry.role === 'claim' && !isLink(entry.judgement.verdict))
      .map(({ judgement }) => judgement.record),
  );

/**
 * Fields in which the proposal is neither what was seen nor what was made of it. None where somebody judged the claim just as it is proposed now, though
 * it was judged again since: who has amended it twice has not to look at it once more.
 */
function changesSince(
  groups: readonly JudgementGroup[],
  standing: readonly JudgedHere[],
  proposal: Claim,
): readonly string[] {
  const seen = groups.flatMap((group) => group.entries).filter(({ role }) => role === 'claim');
  if (seen.some(({ claim }) => changedFields(proposal, claim).length === 0)) return [];
  const changes = standing.map((entry) => {
    const since = changedFields(proposal, entry.claim);
    const [made] = entry.result;
    if (made === undefined || entry.judgement.verdict === 'split' || made.kind !== proposal.kind) return since;
    const other = new Set(changedFields(proposal, made));
    return since.filter((field) => other.has(field));
  });
  return changes.sort((a, b) => a.length - b.length)[0] ?? [];
}

function stateOf(
  groups: readonly JudgementGroup[],
  {
    proposal,
    changed,
    read,
  }: { readonly proposal: Claim | null; readonly changed: readonly string[]; readonly read: boolean },
): ClaimState {
  const standing = groups.flatMap((group) => group.standing);
  const [first] = standing;
  if (first === undefined) return 'waiting';
  if (standing.some((entry) => differs(first, entry))) return 'disputed';
  const { verdict } = first.judgement;
  const state = isLink(verdict) ? 'accepted' : verdict;
  if (verdict === 'rejected') {
    const isSame = proposal === null || groups.some((group) => group.faces.some((face) => sameKey(face, proposal)));
    return isSame ? 'rejected' : 'changed';
  }
  if (proposal !== null) return changed.length > 0 && !groups.some((group) => group.byHand) ? 'changed' : state;
  const machine = groups.some((group) => !group.byHand && group.partOf === null);
  return read && machine && !(verdict === 'merged' && first.role === 'other') ? 'orphan' : state;
}

/** Whether two people said different things of it: a claim amended to what the other accepted is no dispute. */
function differs(a: JudgedHere, b: JudgedHere): boolean {
  const [left, right] = [a.judgement.verdict, b.judgement.verdict];
  if (left === 'rejected' || right === 'rejected') return left !== right;
  const [ours, theirs] = [inForce(a), inForce(b)];
  if (ours.length !== theirs.length || a.role !== b.role) return true;
  return ours.some((claim, i) => {
    const other = theirs[i];
    return other === undefined || changedFields(claim, other).length > 0;
  });
}

const inForce = ({ claim, result }: JudgedHere): readonly Claim[] => (result.length > 0 ? result : [claim]);

// ── parts ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The claims that a split claim was made into: each an item, with what was said of it since. */
function partsOf(row: MetClaim, groups: readonly JudgementGroup[]): readonly MetClaim[] {
  if (row.state !== 'split' && row.state !== 'changed' && row.state !== 'orphan') return [];
  const split = row.judgements.find(({ judgement, superseded }) => judgement.verdict === 'split' && !superseded);
  if (split === undefined) return [];
  const group = groups.find((one) =>
    one.entries.some(({ judgement }) => judgement === split.judgement && one.partOf === null),
  );
  const entry = group?.entries.find(({ judgement }) => judgement === split.judgement);
  return (entry?.result ?? []).map((part): MetClaim => {
    const own = groups.find((one) => one.partOf === part.id);
    const base: MetClaim = {
      ...row,
      n: null,
      claim: part,
      state: row.state === 'orphan' ? 'orphan' : 'split',
      changedFields: [],
      own: [],
      shown: true,
      standing: true,
    };
    if (own === undefined || own.standing.length === 0)
      return { ...base, sameAs: own?.sameAs ?? [], differsFrom: own?.differsFrom ?? [] };
    const judged = claimOf([own], null, null, false);
    return {
      ...judged,
      proposal: row.proposal,
      judgements: [...row.judgements, ...judged.judgements],
      reattached: row.reattached,
    };
  });
}

const isPartNow = (group: JudgementGroup, rows: readonly MetClaim[]): boolean =>
  rows.some((row) => group.entries.every(({ judgement }) => row.own.includes(judgement.record)));
