// Whose words are whose: who denies something, with the bodies that he or she spoke or served for, and which claims of a case are told by that side. In: the claims. Out: for a denial its side,
// and whether a claim is of it.

import type { ObjectId } from '../../model/ids.ts';
import { IN_OWN_VOICE } from '../../model/mention.ts';
import type { EntityId, EntityRef } from '../../model/rooms/entities.ts';
import { type CaseClaim, claimsOfKind } from '../case-claim.ts';
import { entitiesOf, nameOf } from '../parties.ts';
import type { WeighingContext } from '../weighing-context.ts';
import type { Denial } from './denial.ts';

export interface Side {
  readonly ids: ReadonlySet<EntityId>;
  readonly names: ReadonlySet<string>;
  /** Documents in which it speaks for itself. */
  readonly documents: ReadonlySet<ObjectId>;
  /** Who says something, or publishes what nobody is known to say, where the case knows them. */
  readonly sayersOf: (said: Said) => readonly EntityId[];
  readonly context: WeighingContext;
}

/** Who denies, the bodies in which he or she held a post, and the documents in their own voice. */
export function sidesIn(claims: readonly CaseClaim[], context: WeighingContext): (denial: Denial) => Side {
  const voicedBy = documentsByVoice(claims, context);
  const sayersOf = sayersIn(context);
  return ({ one, people }) => {
    const bodies = people.flatMap(({ id }) => context.tenuresOf(id).flatMap(({ body }) => body?.id ?? []));
    const ids = new Set([...people.map(({ id }) => id), ...bodies]);
    const who = one.claim.kind === 'stance' ? one.claim.who : [];
    const documents = [...ids].flatMap((id) => [...(voicedBy.get(id) ?? [])]);
    return {
      ids,
      names: new Set(who.map(nameOf)),
      documents: new Set(who.some(isVoice) ? [...documents, one.source] : documents),
      sayersOf,
      context,
    };
  };
}

type Said = Pick<CaseClaim, 'source' | 'publisher' | 'claim'>;

/** Whether it tells a sentence that nobody is known to say: in a document that is its own, or as its publisher. */
export const isPublishedBy = ({ source, publisher }: Omit<Said, 'claim'>, side: Side): boolean =>
  side.documents.has(source) || side.ids.has(publishing(source, publisher, side.context)?.id ?? '');

/** Whether it tells a claim: in words of its own, in a document that is its own, or as its publisher. */
export function isOfSide(said: Said, { ids, names, documents, sayersOf }: Side): boolean {
  const saying = said.claim.sayer.at(-1)?.who ?? [];
  const isIts = saying.length > 0 ? saying.some((m) => names.has(nameOf(m))) : documents.has(said.source);
  return isIts || sayersOf(said).some((id) => ids.has(id));
}

/** A claim is held against many denials: who says it is looked up once. */
function sayersIn(context: WeighingContext): (said: Said) => readonly EntityId[] {
  const known = new WeakMap<Said, readonly EntityId[]>();
  return (said) => {
    const found = known.get(said) ?? whoSays(said, context);
    known.set(said, found);
    return found;
  };
}

function whoSays({ source, claim, publisher }: Said, context: WeighingContext): readonly EntityId[] {
  const saying = claim.sayer.at(-1)?.who ?? [];
  if (saying.length > 0) return entitiesOf(source, saying, context).map(({ id }) => id);
  const of = publishing(source, publisher, context);
  return of === null ? [] : [of.id];
}

const publishing = (source: ObjectId, publisher: string | null, { who }: WeighingContext): EntityRef | null =>
  publisher === null ? null : who(source, publisher);

const isVoice = ({ reasons }: { readonly reasons: readonly string[] }): boolean => reasons.includes(IN_OWN_VOICE);

/** By whose they are: documents in an own voice. */
function documentsByVoice(
  claims: readonly CaseClaim[],
  context: WeighingContext,
): ReadonlyMap<EntityId, ReadonlySet<ObjectId>> {
  const found = new Map<EntityId, Set<ObjectId>>();
  for (const { source, claim } of claimsOfKind(claims, 'stance'))
    for (const { id } of entitiesOf(source, claim.who.filter(isVoice), context)) {
      const documents = found.get(id) ?? new Set();
      found.set(id, documents.add(source));
    }
  return found;
}
