// Judgements gathered by the claim they are on (claim-state.ts has the rules). In: judgements of one source, oldest first. Out: groups, with who stands
// in each: of one person the latest verdict. `same` and `different` are links and no verdicts; they group with the rest and supersede nothing.

import type { Claim } from './claim.ts';
import type { ClaimId, RecordId } from './ids.ts';
import { type ClaimPlace, isLink, type Judgement, type LinkVerdict, type Reattached } from './judgement.ts';

/** A judgement where it bears on a source. */
export interface JudgedHere {
  readonly judgement: Judgement;
  /** The claim it is on, or one of its `others`. */
  readonly role: 'claim' | 'other';
  /** The claim as judged and what was made of it, at their places in the text as it is read now. Of an `other` nothing is made here. */
  readonly claim: Claim;
  readonly result: readonly Claim[];
  /** Its words were not found in the text as it is read now: it keeps its old place, which says nothing here. */
  readonly lost: boolean;
  readonly reattached: Reattached | null;
}

export interface JudgementGroup {
  readonly entries: readonly JudgedHere[];
  /** Of each person the latest verdict, oldest first. */
  readonly standing: readonly JudgedHere[];
  readonly superseded: ReadonlySet<RecordId>;
  /** What it can be known by: claims as seen, and what was made of them; those that have a place. */
  readonly ids: ReadonlySet<ClaimId>;
  readonly faces: readonly Claim[];
  /** Written by a person, not proposed. */
  readonly byHand: boolean;
  /** The part of a split claim that it is on. */
  readonly partOf: ClaimId | null;
  readonly sameAs: readonly ClaimPlace[];
  readonly differsFrom: readonly ClaimPlace[];
}

export function groupJudgements(judged: readonly JudgedHere[]): readonly JudgementGroup[] {
  const parts = new Set(
    judged.flatMap(({ judgement, role, result }) =>
      judgement.verdict === 'split' && role === 'claim' ? result.map(({ id }) => id) : [],
    ),
  );
  const groups = gather(judged).map((entries) => groupOf(entries, parts));
  // A merger that its author judged anew no longer takes the others away.
  const gone = new Set(groups.flatMap((group) => (group.entries.some(isOther) ? [] : [...group.superseded])));
  return groups.map((group) => {
    const left = group.entries.filter((entry) => !(isOther(entry) && gone.has(entry.judgement.record)));
    return left.length === group.entries.length ? group : groupOf(left, parts);
  });
}

const isOther = ({ role }: JudgedHere): boolean => role === 'other';

/** Union of what is linked by an id or by having been seen. */
function gather(judged: readonly JudgedHere[]): readonly (readonly JudgedHere[])[] {
  const links = new Map<string, number>();
  const roots = judged.map((_, i) => i);
  const rootOf = (i: number): number => {
    let at = i;
    while (roots[at] !== at) at = roots[at] ?? at;
    return at;
  };
  for (const [i, entry] of judged.entries()) {
    for (const link of linksOf(entry)) {
      const other = links.get(link);
      if (other === undefined) links.set(link, i);
      else roots[Math.max(rootOf(i), rootOf(other))] = Math.min(rootOf(i), rootOf(other));
    }
  }
  const byRoot = new Map<number, JudgedHere[]>();
  for (const [i, entry] of judged.entries()) {
    const root = rootOf(i);
    byRoot.set(root, [...(byRoot.get(root) ?? []), entry]);
  }
  return [...byRoot.values()];
}

/** The parts of a split claim are claims of their own: their ids lead nowhere but to judgements on them. */
function linksOf(entry: JudgedHere): readonly string[] {
  const { judgement, role, claim } = entry;
  const seen = role === 'claim' ? [judgement.record, ...judgement.seen].map((record) => `record ${record}`) : [];
  return [claim.id, ...madeBy(entry).map((one) => one.id), ...seen];
}

function groupOf(entries: readonly JudgedHere[], parts: ReadonlySet<ClaimId>): JudgementGroup {
  const verdicts = entries.filter(({ judgement }) => !isLink(judgement.verdict));
  const latest = new Map(verdicts.map((entry) => [entry.judgement.actor, entry]));
  const standing = verdicts.filter((entry) => latest.get(entry.judgement.actor) === entry);
  const faces = entries.flatMap((entry) =>
    [entry.claim, ...madeBy(entry)].map((claim) => ({ claim, lost: entry.lost })),
  );
  return {
    entries,
    standing,
    superseded: new Set(verdicts.filter((entry) => !standing.includes(entry)).map(({ judgement }) => judgement.record)),
    ids: new Set(faces.map(({ claim }) => claim.id)),
    faces: faces.flatMap(({ claim, lost }) => (lost ? [] : [claim])),
    byHand: entries[0]?.claim.foundBy === 'person',
    partOf: entries.find(({ claim }) => parts.has(claim.id))?.claim.id ?? null,
    sameAs: entries.flatMap((entry) => linkedBy(entry, 'same')),
    differsFrom: entries.flatMap((entry) => linkedBy(entry, 'different')),
  };
}

const madeBy = ({ role, judgement, result }: JudgedHere): readonly Claim[] =>
  role === 'claim' && judgement.verdict !== 'split' ? result : [];

function linkedBy({ judgement, role, claim }: JudgedHere, verdict: LinkVerdict): readonly ClaimPlace[] {
  if (judgement.verdict !== verdict) return [];
  const others = judgement.others.map((one) => ({ object: one.object, claim: one.claim.id }));
  if (role === 'claim') return others;
  const main = { object: judgement.object, claim: judgement.claim.id };
  // What one claim differs from need not differ among itself.
  return verdict === 'different' ? [main] : [main, ...others.filter((one) => one.claim !== claim.id)];
}
