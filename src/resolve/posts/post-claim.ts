// What the folder is handed: claims with the source that makes them, and who is who. A `CaseClaim` of corroborate is one of these.

import type { ClaimCite } from '../../model/cited.ts';
import type { Claim } from '../../model/claim.ts';
import type { ObjectId } from '../../model/ids.ts';
import type { EntityKind, EntityRef } from '../../model/rooms/entities.ts';

export interface SourcedClaim<C extends Claim = Claim> {
  readonly source: ObjectId;
  /** EDTF of its publication, where its grounds allow one. */
  readonly published: string | null;
  readonly claim: C;
}

/** Whom a source means by a name; null where nothing was made of the name. */
export type WhoIs = (source: ObjectId, name: string, kind?: EntityKind) => EntityRef | null;

export interface PostContext {
  readonly who: WhoIs;
  /** `Iranian`, `ایران` => `Iran`; null where a name is no country's. Without it countries are told by their names alone. */
  readonly countryOf?: (name: string) => string | null;
}

export const citeOf = ({ source, claim }: SourcedClaim): ClaimCite => ({ citedSource: source, citedClaim: claim.id });
