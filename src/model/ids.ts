// The names by which things in a case point at one another. All are strings with a brand, so that one kind cannot be
// handed in for another; none carries meaning beyond what its comment says.

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/**
 * `sha256:` and 64 lower-case hex digits: the SHA-256 of the bytes of an object, exactly as they lie on disk. A source is named
 * by its object: the same bytes received twice are one source with two captures.
 */
export type ObjectId = Branded<'ObjectId'>;

/** SHA-256 of object, kind, exact words, which occurrence of them, and the kind's key fields (DESIGN section 5). */
export type ClaimId = Branded<'ClaimId'>;

/** 26 base32 letters, random: one record of the ledger. */
export type RecordId = Branded<'RecordId'>;

const OBJECT_ID = /^sha256:[0-9a-f]{64}$/;
const HEX_64 = /^[0-9a-f]{64}$/;
const RECORD_ID = /^[a-z2-7]{26}$/;

export const isObjectId = (text: string): text is ObjectId => OBJECT_ID.test(text);
export const isClaimId = (text: string): text is ClaimId => HEX_64.test(text);
export const isRecordId = (text: string): text is RecordId => RECORD_ID.test(text);

/** `sha256:7f3a…` => `7f3a…`, the name of the object's file. */
export const hexOf = (id: ObjectId): string => id.slice('sha256:'.length);

/** The object id of 64 hex digits. Throws a TypeError on anything else: the caller computed them. */
export function objectIdOf(hex: string): ObjectId {
  const id = `sha256:${hex}`;
  if (!isObjectId(id)) throw new TypeError(`not a SHA-256 in hex: ${hex}`);
  return id;
}
