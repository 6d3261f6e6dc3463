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

type Carriers = ReadonlyMap<number, readonly Pick<PrintCarrier, 'source' | 'at'>[]>;
type PairOfIds = readonly [ObjectId, ObjectId];

/** What a stretch of texts that came, changed or left brings. */
export interface EnteredTexts {
  /** They leave first, with all that was kept of them, pairs too. `prints`: the hashes under which they are to be taken out. Unknown ones change nothing. */
  readonly leaving: readonly { readonly source: ObjectId; readonly prints: readonly number[] }[];
  readonly texts: readonly KeptText[];
  /** Carriers of a hash besides those it has. */
  readonly prints: Carriers;
  /** Those that need not be read when the hash is looked up. */
  readonly hidden: Carriers;
  /** Those that need be read no longer: they are hidden from now on. */
  readonly displaced: Carriers;
  readonly pairs: readonly SharedPair[];
  /** Pairs that met and share nothing that tells anything. */
  readonly met: readonly PairOfIds[];
  /** Pairs that were kept and no longer meet. */
  readonly parted: readonly PairOfIds[];
}

export interface OriginPrints {
  /** One transaction. */
  enter(entered: EnteredTexts): Promise<void>;
  /** A list for every hash asked for. */
  carriers(hashes: Iterable<number>): Promise<Map<number, PrintCarrier[]>>;
  /** Likewise, those that were hidden. */
  hiddenCarriers(hashes: Iterable<number>): Promise<Map<number, PrintCarrier[]>>;
  text(source: ObjectId): Promise<KeptText | null>;

  /** Those that it met, also where they share nothing that tells anything. */
  partnersOf(source: ObjectId): Promise<readonly ObjectId[]>;
  pair(a: ObjectId, b: ObjectId): Promise<SharedPair | null>;
  /** By the ids of the first, then of the second. */
  pairs(): Promise<readonly SharedPair[]>;
}
