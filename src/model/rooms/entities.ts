// People, bodies and places as the rooms name and list them. Why names are one is in identity.ts; the whole page of one is in entity-page.ts.

import type { SourceLabel } from '../source.ts';
import type { DaySpan } from '../weighing.ts';

export const ENTITY_KINDS = ['person', 'body', 'place'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** 32 hexadecimal characters. It is the id of one of the name forms joined in it; the ids of all the others lead to it as well, so that a link outlives a merge and its undoing. */
export type EntityId = string;

export interface EntityRef {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  /** The most used spelling in the other of Latin and Arabic script, where there is one. */
  readonly inOtherScript?: string;
}

export const entityRefOf = ({ id, kind, name, inOtherScript }: EntityRef): EntityRef => ({
  ...{ id, kind, name },
  ...(inOtherScript !== undefined && { inOtherScript }),
});

export interface EntityRow extends EntityRef {
  /** Other spellings, most used first, at most five. */
  readonly otherNames: readonly string[];
  readonly documents: number;
  readonly mentions: number;
  /** Claims in which he, she or it speaks, and in which it stands. */
  readonly said: number;
  readonly about: number;
  /** Of the claims in which it stands, those a person has judged. */
  readonly judged: number;
  /** The posts shown, latest first, at most three: "Governor, Port of Tarsel". */
  readonly posts: readonly string[];
  /** Pairs that wait for a judgement. */
  readonly questions: number;
  /** Only where another of its kind goes by the same name: what tells the two apart, beside the posts. */
  readonly apart?: Namesake;
}

export interface Namesake {
  /** From the first day to the last on which it can have held a post. */
  readonly inPost: DaySpan | null;
  /** Where it was last placed. */
  readonly where: string | null;
  /** At most three, those first in which it is named most. */
  readonly sources: readonly SourceLabel[];
}

export interface EntitiesQuery {
  readonly kind: EntityKind;
  /** Any spelling in any script. */
  readonly text?: string;
}

/** `said`: speaks or takes a stance. `told`: was addressed. `about`: stands in it otherwise. */
export type EntityClaimsAs = 'said' | 'told' | 'about';

export interface NameForm {
  readonly id: EntityId;
  readonly name: string;
  readonly script: 'latin' | 'arabic' | 'cyrillic' | 'other';
  /** At most 20. */
  readonly sources: readonly SourceLabel[];
  readonly documents: number;
  readonly mentions: number;
}
