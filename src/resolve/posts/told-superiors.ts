// Who stood above whom by claims that say it of two: `Rell reported to the director`. In: such claims, tenures, who is who. Out: links with their premises. A side told by its name is that person; one told by a post
// is whoever claims show in that post, on the days on which both sides can have been so: then the link is inferred and says so.

import type { Cited } from '../../model/cited.ts';
import type { AttributeClaim } from '../../model/claim.ts';
import type { EntityRef } from '../../model/rooms/entities.ts';
import type { CommandLink, TenureView } from '../../model/rooms/posts.ts';
import type { DaySpan } from '../../model/weighing.ts';
import { commonDays, spanOf } from './day-range.ts';
import { citeOf, type PostContext, type SourcedClaim } from './post-claim.ts';
import { type PostName, postNamed } from './post-name.ts';

type Link = Cited<CommandLink>;
type View = Cited<TenureView>;

/** So many holders of a post are taken for one side; a post of more is nobody's in particular. */
const MOST_HOLDERS = 4;
const MOST_PREMISES = 3;
const NOT_SAID: ReadonlySet<string> = new Set(['denied', 'hypothetical', 'asked']);

type Superior = AttributeClaim & { readonly what: 'superior' };

export const tellsSuperior = (one: SourcedClaim): one is SourcedClaim<Superior> =>
  one.claim.kind === 'attribute' && one.claim.what === 'superior';

export function toldSuperiors(
  claims: readonly SourcedClaim[],
  tenures: readonly View[],
  context: PostContext,
): readonly Link[] {
  const held = heldPosts(tenures, context);
  return claims.filter(tellsSuperior).flatMap((one): readonly Link[] => {
    const { claim, source } = one;
    if (NOT_SAID.has(claim.asserted)) return [];
    const above = sidesOf(source, claim.value, claim.value, held, context);
    const below = sidesOf(source, claim.person.name, claim.person.text, held, context);
    return above.flatMap((a) => below.flatMap((b) => linkOf(one, a, b) ?? []));
  });
}

interface Side {
  readonly person: EntityRef;
  /** By which post; null where the claim names the person. */
  readonly tenure: View | null;
}

interface HeldPost {
  readonly tenure: View;
  readonly name: PostName;
  readonly sources: ReadonlySet<string>;
}

const heldPosts = (tenures: readonly View[], { countryOf }: PostContext): readonly HeldPost[] =>
  tenures.map((tenure) => ({
    tenure,
    name: postNamed(tenure.post, tenure.body?.name ?? null, countryOf ?? (() => null)),
    sources: new Set(tenure.premises.map(({ citedSource }) => citedSource)),
  }));

function sidesOf(
  source: SourcedClaim['source'],
  name: string | null,
  words: string,
  held: readonly HeldPost[],
  { who, countryOf }: PostContext,
): readonly Side[] {
  const person = name === null ? null : who(source, name, 'person');
  if (person !== null) return [{ person, tenure: null }];
  const post = postNamed(words, null, countryOf ?? (() => null));
  const isBare = post.field === null && post.rest === '' && post.country === null;
  const holders = held.filter(
    (one) =>
      one.name.key === post.key &&
      (isBare ? one.sources.has(source) : one.name.rest === post.rest || one.name.rest === '') &&
      !isNobodys(post),
  );
  const people = new Set(holders.map(({ tenure }) => tenure.person.id));
  return people.size > MOST_HOLDERS ? [] : holders.map(({ tenure }) => ({ person: tenure.person, tenure }));
}

/** Words that name no post: `the officer`. */
const isNobodys = ({ role, field, rest }: PostName): boolean => role === '' && field === null && rest === '';

function linkOf(one: SourcedClaim<Superior>, above: Side, below: Side): Link | null {
  if (above.person.id === below.person.id) return null;
  const { claim } = one;
  const told: DaySpan = spanOf(claim.when) ?? { from: null, to: spanOf(one.published)?.to ?? null };
  const tenures = [above.tenure, below.tenure].filter((tenure) => tenure !== null);
  const when = tenures.reduce<DaySpan | null>((days, { sometime }) => days && commonDays(days, sometime), told);
  if (when === null) return null;
  const words = `${claim.person.name ?? claim.person.text}: ${claim.value}`;
  return {
    above: above.person,
    below: below.person,
    grounds: tenures.length === 0 ? 'stated' : 'posts',
    when,
    premises: [citeOf(one), ...tenures.flatMap(({ premises }) => premises.slice(0, MOST_PREMISES))],
    reasons: [
      `a claim says who stood above: ${words}`,
      ...tenures.map(({ person, post }) => `inferred: the claim names the post, and ${person.name} held it: ${post}`),
      ...(claim.asserted === 'fact' ? [] : [`the claim is ${claim.asserted}`]),
    ],
  };
}
