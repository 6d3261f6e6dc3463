// Who held which post when, from many claims. In: claims of a case, and who is who. Out: tenures that cite their premises, each with its reasons, earliest first. A pure function of what is handed in;
// the order of the claims does not matter. Not here: who holds a post on a day (holders.ts).

import { createHash } from 'node:crypto';
import type { Cited, ClaimCite } from '../../model/cited.ts';
import type { Claim, OccupancyClaim } from '../../model/claim.ts';
import type { EntityRef, TenureView } from '../../model/weighing.ts';
import { daysOf, reasonsOf } from './one-tenure.ts';
import type { PostContext, SourcedClaim } from './post-claim.ts';
import { evidenceOf, type PostEvidence } from './post-evidence.ts';
import { type PostName, postNamed } from './post-name.ts';

/** One person in one post of one body, once. */
export interface Tenure {
  readonly view: Cited<TenureView>;
  readonly post: PostName;
}

interface Spell {
  readonly person: EntityRef;
  readonly post: PostName;
  readonly acting: boolean;
  readonly evidence: PostEvidence[];
}

export function tenuresOf(claims: readonly SourcedClaim[], context: PostContext): readonly Cited<TenureView>[] {
  return spellsOf(claims, context)
    .map((spell) => tenureOf(spell, context))
    .sort((a, b) => order(a.sometime.from ?? '', b.sometime.from ?? '') || order(a.id, b.id));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isOccupancy = (one: SourcedClaim): one is SourcedClaim<OccupancyClaim> => one.claim.kind === 'occupancy';

function spellsOf(claims: readonly SourcedClaim<Claim>[], { who }: PostContext): readonly Spell[] {
  const spells = new Map<string, Spell>();
  const sorted = claims.filter(isOccupancy).sort((a, b) => order(a.claim.id, b.claim.id) || order(a.source, b.source));
  for (const one of sorted) {
    const { person: mention, post: words, body, status } = one.claim;
    const evidence = evidenceOf(one);
    const person = mention.name === null ? null : who(one.source, mention.name, 'person');
    if (evidence === null || person === null) continue;
    const post = postNamed(words, body?.name ?? body?.text ?? null);
    const acting = status === 'acting';
    const key = [person.id, post.key, post.seat ?? '', acting].join('\n');
    const known = spells.get(key);
    if (known === undefined) spells.set(key, { person, post, acting, evidence: [evidence] });
    else known.evidence.push(evidence);
  }
  return [...spells.values()];
}

function tenureOf({ person, post, acting, evidence }: Spell, { who }: PostContext): Cited<TenureView> {
  const { shownOn: _, ...days } = daysOf(evidence);
  const bodies = evidence.flatMap(({ from }) => {
    const name = from.claim.body?.name ?? null;
    return name === null ? [] : (who(from.source, name, 'body') ?? who(from.source, name, 'place') ?? []);
  });
  return {
    id: createHash('sha256')
      .update([person.id, post.key, post.seat ?? '', acting].join('\n'))
      .digest('hex')
      .slice(0, 32),
    person,
    post: evidence[0]?.from.claim.post ?? '',
    body: bodies[0] ?? null,
    ...days,
    acting,
    closedBy: null,
    premises: evidence.map(citeOf),
    reasons: reasonsOf(evidence, { ...days, shownOn: [] }),
    conflicts: [],
  };
}

const citeOf = ({ from }: PostEvidence): ClaimCite => ({ citedSource: from.source, citedClaim: from.claim.id });
