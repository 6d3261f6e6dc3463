// Port: what the weighing of a case made, in `derived/`. It is filled in two steps: source by source (the claims in force, cut to what is compared, and the names in them), then room by room
// (the rows of a list in the order in which they matter, what they are found by, and what each opens to). All of it is derived and can be thrown away. One process writes, any number may read.
//
// A room is written whole, in one transaction: a reader sees the one before or the one after. Rows and details are cited views (model/cited.ts): no title and no state of a claim is kept twice.
// Not here: what is compared, and how (resolve/, corroborate/); what a row means (casefile/queries). The fingerprints of texts: origin-prints.ts.

import type { ClaimCite } from '../../model/cited.ts';
import type { Claim, ClaimKind } from '../../model/claim.ts';
import type { ClaimId, ObjectId } from '../../model/ids.ts';
import type { ClaimState } from '../../model/judgement.ts';
import type { EntityId, EntityKind } from '../../model/rooms/entities.ts';
import type { KeptMessages } from '../../model/told-message.ts';
import type { ToldText } from '../../model/told-text.ts';
import type { DaySpan } from '../../model/weighing.ts';
import type { OriginPrints } from './origin-prints.ts';
import type { ToldMessages } from './told-messages.ts';
import type { ToldSentences } from './told-sentences.ts';

// ── source by source ───────────────────────────────────────────────────────────────────────────────────────────────

/** How far the index of the case had come when it was weighed. */
export interface WeighedUpTo {
  /** Of an index made anew the changes are counted anew: another one here, and everything is weighed again. */
  readonly index: string | null;
  /** The number of the last change of a source that was taken in. */
  readonly change: number;
  /** The last of them that changed anything but what people judged: with it the rooms change. */
  readonly compared: number;
  /** The number of the last change of which the rooms are made. */
  readonly made: number;
  /** How many changes of decisions (on identity, origins, settings) were taken in. */
  readonly decisions: number;
  /** ISO 8601, when the rooms were last made; null before the first time. */
  readonly at: string | null;
}

/** A claim in force. Reasons and context of its passage are left out: nothing compares them. */
export interface WeighedClaim<C extends Claim = Claim> {
  readonly source: ObjectId;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly claim: C;
  readonly state: ClaimState;
  /** In force by a person's word. */
  readonly standing: boolean;
  /** Claims of which a person said that they tell the same; left out where there are none. */
  readonly sameAs?: readonly ClaimId[];
  /** Claims of which a person said that they tell of another event; left out where there are none. */
  readonly differsFrom?: readonly ClaimId[];
}

/** How a name stands in a claim: its bearer speaks, is addressed, or is spoken of. */
export const MENTIONED_AS = ['said', 'told', 'about'] as const;
export type MentionedAs = (typeof MENTIONED_AS)[number];

export interface StoredMention {
  readonly kind: EntityKind;
  /** The fullest form that the source gives. */
  readonly name: string;
  readonly as: MentionedAs;
  readonly claim: ClaimId;
  readonly start: number;
}

/** Lists that casefile has made of a source, kept as they are: what it tells of each name, in how many judged claims each stands, whom the source credits, the proper names by which it says what it tells of, its sentences, those of them that speak of messages, those that tell of places, and under which names it can be credited and credits others. */
export const KEPT_LISTS = ['profiles', 'judged', 'origin', 'subject', 'told', 'messages', 'places', 'credits'] as const;
export type KeptList = (typeof KEPT_LISTS)[number];

/** In how many claims of a source that a person has judged a name stands. */
export interface JudgedName {
  readonly source: ObjectId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly claims: number;
}

/** All that is kept of one source; it replaces what was there of it. */
export interface SavedSource {
  readonly id: ObjectId;
  readonly claims: readonly WeighedClaim[];
  readonly mentions: readonly StoredMention[];
  readonly kept: Readonly<Record<KeptList, unknown>> & {
    readonly judged: readonly JudgedName[];
    readonly told: ToldText;
    readonly messages: KeptMessages;
  };
  /** What each of its sentences speaks of, in the order of `kept.told`. */
  readonly things: readonly (readonly string[])[];
  /** Keys of the names in each sentence that speaks of a message, in the order of `kept.messages`. */
  readonly messageKeys: readonly (readonly string[])[];
}

/** A name is this entity's: in one source, or (`source` null) in all for which no other row names one. */
export interface StoredPlacement {
  readonly kind: EntityKind;
  readonly name: string;
  readonly source: ObjectId | null;
  readonly entity: EntityId;
}

// ── room by room ───────────────────────────────────────────────────────────────────────────────────────────────────

export const ROOMS = [
  ...(['person', 'body', 'place', 'question', 'contradiction', 'tenure', 'command'] as const),
  ...(['event', 'figure', 'conflict', 'notice', 'appeal', 'site', 'family', 'shared', 'relay'] as const),
] as const;
export type Room = (typeof ROOMS)[number];

export interface RoomItem {
  readonly id: string;
  /** Other ids that lead to it. */
  readonly otherIds?: readonly string[];
  /** What the list shows, cited. */
  readonly row: unknown;
  /** What it opens to, cited; null where that is put together when it is asked for. */
  readonly detail: unknown;
  /** Text by whose words it is found. */
  readonly text?: string;
  /** Keys under which other spellings of its words meet (resolve/names). */
  readonly keys?: readonly string[];
  /** What the list is narrowed by. An empty list has no value. */
  readonly facets?: Readonly<Record<string, readonly string[]>>;
  /** Days it can have been on; left out: none are known. */
  readonly days?: DaySpan;
  /** Claims that belong to it, so that a claim leads to it. */
  readonly claims?: readonly ClaimCite[];
  /** Those of them of which the row tells how many are judged. */
  readonly counted?: readonly ClaimCite[];
}

export interface FoundItem {
  /** Its place in the room: the lower, the more it matters. */
  readonly no: number;
  readonly id: string;
  readonly row: unknown;
}

/** All conditions hold. */
export interface RoomQuestion {
  /** Normalised (model/search-text.ts); each as the beginning of a word, or under one of its keys. */
  readonly words?: readonly { readonly word: string; readonly keys: readonly string[] }[];
  readonly facets?: Readonly<Record<string, string>>;
  /** Can have been within these days; what has no days is left out. */
  readonly days?: DaySpan;
}

/** Day numbers (model/civil-day.ts) by place in the room, inclusive; where a side is open the bounds below. `from` above `to`: no days are known. */
export interface RoomSpans {
  readonly from: Int32Array;
  readonly to: Int32Array;
}
export const OPEN_BEFORE = -0x80000000;
export const OPEN_AFTER = 0x7fffffff;

export interface WeighingStore {
  /** Texts by their fingerprints, and which of them share words. */
  readonly prints: OriginPrints;
  /** What texts tell, whether a claim was made of it or not. */
  readonly told: ToldSentences;
  /** Sentences that speak of messages of which no claim was made. */
  readonly messages: ToldMessages;

  upTo(): Promise<WeighedUpTo>;

  // ── source by source ──

  /**
   * One transaction with `change`. Sources in `gone` leave with all that was kept of them. Where a source differs in what was judged only, no room changes but for its numbers of judged claims: these are
   * set right here, and `compared` stays. The rows of events, figures, persons, bodies and places have such a number, `judged`.
   */
  saveSources(saved: readonly SavedSource[], gone: readonly ObjectId[], change: number): Promise<void>;
  /** Throws everything away, for an index that was made anew, or because a source was erased: no word of it stays in the file. */
  clear(index: string): Promise<void>;
  /** Of one kind, source by source in the order of their ids, in each as the text runs. */
  claims(kind: ClaimKind): AsyncIterable<readonly WeighedClaim[]>;
  /** As handed in, source by source in the order of their ids. */
  kept(list: KeptList): AsyncIterable<unknown>;
  /** Of one source; null where nothing is kept of it. */
  keptOf(list: KeptList, source: ObjectId): Promise<unknown>;
  /** Replaces those of before. No room has its stamp any longer: each has names in it. */
  savePlacements(placements: Iterable<StoredPlacement>): Promise<void>;
  placements(): AsyncIterable<StoredPlacement>;
  /** Whose a name is in a source; null where nothing was made of it. */
  entityOf(kind: EntityKind, name: string, source: ObjectId): Promise<EntityId | null>;
  /** Claims in which an entity stands, source by source; each claim once. */
  claimsWith(
    entity: EntityId,
    as: MentionedAs,
    page: { readonly from: number; readonly limit: number },
  ): Promise<{ readonly total: number; readonly cites: readonly ClaimCite[] }>;
  /** Entities that stand in the same claims, most often first; looked for in the first 2,000 claims. */
  companyOf(entity: EntityId): Promise<readonly { readonly entity: EntityId; readonly claims: number }[]>;

  // ── room by room ──

  /** `items` in the order in which they matter. `stamp`: what they were made of; with the same stamp nothing is to be made again. */
  saveRoom(room: Room, stamp: string, items: Iterable<RoomItem>): Promise<void>;
  stampOf(room: Room): Promise<string | null>;
  /** All rooms are made of what was taken in. */
  noteWeighed(of: Pick<WeighedUpTo, 'made' | 'decisions' | 'at'>): Promise<void>;

  /** Places in the room, ascending. */
  find(room: Room, question: RoomQuestion): Promise<Uint32Array>;
  items(room: Room, places: ArrayLike<number>): Promise<readonly FoundItem[]>;
  /** Null where no item has the id. */
  item(room: Room, id: string): Promise<(FoundItem & { readonly detail: unknown }) | null>;
  /** How many of these have each value, most frequent first; of all where `among` is null. */
  tally(
    room: Room,
    facet: string,
    among: Uint32Array | null,
  ): Promise<readonly { readonly value: string; readonly count: number }[]>;
  spans(room: Room): Promise<RoomSpans>;
  /** The items to which a claim belongs, by room. */
  itemsOfClaim(claim: ClaimId): Promise<readonly { readonly room: Room; readonly id: string }[]>;
  close(): Promise<void>;
}
