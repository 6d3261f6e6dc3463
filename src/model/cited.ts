// A view before its claims and sources are looked up: in place of each ClaimRef and SourceLabel it cites them by their ids. What resolve and corroborate give, and what is kept of a weighing;
// a query turns it into the view (model/rooms/), so that a title or a state is never kept twice.

import type { ClaimId, ObjectId } from './ids.ts';
import type { SourceLabel } from './source.ts';
import type { ClaimRef, PassageRef } from './weighing.ts';

export interface SourceCite {
  readonly citedSource: ObjectId;
}

export interface ClaimCite {
  readonly citedSource: ObjectId;
  readonly citedClaim: ClaimId;
}

/** The words are its own: of a passage of which no claim was made nothing is kept elsewhere. */
export interface PassageCite {
  readonly citedSource: ObjectId;
  readonly citedPassage: PassageRef['passage'];
}

export type Cited<T> = T extends string
  ? T
  : T extends ClaimRef
    ? ClaimCite
    : T extends PassageRef
      ? PassageCite
      : T extends SourceLabel
        ? SourceCite
        : T extends readonly (infer Row)[]
          ? readonly Cited<Row>[]
          : T extends object
            ? { readonly [K in keyof T]: Cited<T[K]> }
            : T;

/** All that a cited view names, each once, in the order of the view. */
export function citesIn(value: unknown): {
  readonly sources: readonly ObjectId[];
  readonly claims: readonly ClaimCite[];
} {
  const sources = new Set<ObjectId>();
  const claims = new Map<string, ClaimCite>();
  const walk = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) return;
    if (isClaimCite(one)) {
      sources.add(one.citedSource);
      claims.set(`${one.citedSource} ${one.citedClaim}`, one);
    } else if (isSourceCite(one)) sources.add(one.citedSource);
    else Object.values(one).forEach(walk);
  };
  walk(value);
  return { sources: [...sources], claims: [...claims.values()] };
}

export interface CiteLookup {
  /** Null where the case no longer has it. */
  source(id: ObjectId): SourceLabel | null;
  claim(cite: ClaimCite): ClaimRef | null;
}

/** The view itself. What the case no longer has is left out of a list, and null elsewhere. */
export function withoutCites<T>(value: Cited<T>, lookup: CiteLookup): T {
  const turn = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one;
    if (Array.isArray(one))
      return one.flatMap((each: unknown) => {
        const turned = turn(each);
        return turned === null && each !== null ? [] : [turned];
      });
    if (isClaimCite(one)) return lookup.claim(one);
    if (isPassageCite(one)) {
      const source = lookup.source(one.citedSource);
      return source === null ? null : ({ source, passage: one.citedPassage } satisfies PassageRef);
    }
    if (isSourceCite(one)) return lookup.source(one.citedSource);
    return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, turn(inner)]));
  };
  return turn(value) as T;
}

const isSourceCite = (one: object): one is SourceCite => 'citedSource' in one;
const isPassageCite = (one: object): one is PassageCite => 'citedPassage' in one;
const isClaimCite = (one: object): one is ClaimCite => 'citedClaim' in one;
