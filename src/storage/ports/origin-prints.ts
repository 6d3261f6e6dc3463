// Port: texts by their fingerprints, and which of them share words, in `derived/` beside the weighing. Derived: thrown away and made again with it. A new text is looked up here by its prints; what a print is,
// how many of its carriers are kept and how two texts are compared is told by corroborate/origins.

import type { ObjectId } from '../../model/ids.ts';
import type { SharedPair } from '../../model/origins.ts';

/** A text that has a print. `at`: the place of its first word there. */
export interface PrintCarrier {
  readonly source: ObjectId;
  /** Normalised; null where it is not known. */
  readonly publisher: string | null;
  readonly at: number;
}

export interface KeptText {
  readonly source: ObjectId;
  /** Normalised; null where it is not known. */
  readonly publisher: string | null;
  /** The words with their places, as corroborate/origins packs them. */
  readonly packed: Uint8Array;
}

/** What a stretch of new texts brings. */
export interface EnteredTexts {
  readonly texts: readonly KeptText[];
  /** New carriers of a hash, after those it has. They may be of these texts only. */
  readonly prints: ReadonlyMap<number, readonly Pick<PrintCarrier, 'source' | 'at'>[]>;
  readonly pairs: readonly SharedPair[];
  /** Pairs that were kept and no longer share words that tell anything. */
  readonly parted: readonly (readonly [ObjectId, ObjectId])[];
}

export interface OriginPrints {
  /** Texts with all that was kept of them, pairs too. `prints`: the hashes under which they are to be taken out. Unknown ones change nothing. */
  drop(texts: readonly { readonly source: ObjectId; readonly prints: readonly number[] }[]): Promise<void>;
  /** One transaction. */
  enter(entered: EnteredTexts): Promise<void>;
  /** A list for every hash asked for, in the order in which they were entered. */
  carriers(hashes: Iterable<number>): Promise<Map<number, PrintCarrier[]>>;
  text(source: ObjectId): Promise<KeptText | null>;

  /** Those that it is known to share words with. */
  partnersOf(source: ObjectId): Promise<readonly ObjectId[]>;
  pair(a: ObjectId, b: ObjectId): Promise<SharedPair | null>;
  /** Between two of these texts: pairs of the kind `site`, and copied ones that share less than this of the shorter text. */
  loosePairs(among: ReadonlySet<ObjectId>, share: number): Promise<readonly (readonly [ObjectId, ObjectId])[]>;
  /** By the ids of the first, then of the second. */
  pairs(): Promise<readonly SharedPair[]>;
}
