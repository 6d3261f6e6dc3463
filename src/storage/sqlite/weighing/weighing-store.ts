// The weighing of a case in one SQLite file (derived/weighing.sqlite): adapter of the port `WeighingStore`, whose comments are the contract.

import type { ClaimKind } from '../../../model/claim.ts';
import { HabeasError } from '../../../model/error.ts';
import type { ClaimId, ObjectId } from '../../../model/ids.ts';
import type { EntityId, EntityKind } from '../../../model/rooms/entities.ts';
import type {
  KeptList,
  MentionedAs,
  Room,
  RoomItem,
  RoomQuestion,
  SavedSource,
  StoredPlacement,
  WeighedClaim,
  WeighedUpTo,
  WeighingStore,
} from '../../ports/weighing-store.ts';
import { type Database, type OpenOptions, openDatabase } from '../database.ts';
import { SqliteToldMessages } from './messages.ts';
import { SqliteOriginPrints } from './prints.ts';
import { itemOf, itemsAt, itemsOfClaim, spansOf } from './read-rooms.ts';
import { claimsWith, companyOf, eachKept, entityOf, keptOf, placementsIn } from './read-sources.ts';
import { findPlaces, tallyFacet } from './room-questions.ts';
import { WEIGHING_FILE } from './schema.ts';
import { SqliteToldSentences } from './sentences.ts';
import { saveRoom } from './write-rooms.ts';
import { clearAll, savePlacements, saveSources } from './write-sources.ts';

/** A file that is damaged at its head or of another version is thrown away: everything is then to be weighed again. Throws `storage` where the disk refuses. */
export function openWeighingStore(path: string, options: OpenOptions = { readOnly: false }): WeighingStore {
  return new SqliteWeighingStore(tellingOfDisk(openDatabase(path, WEIGHING_FILE, options)));
}

/** What the database refuses to write is a fault of the disk; our own errors pass. */
const tellingOfDisk = (file: Database): Database => ({
  ...file,
  transaction(write) {
    try {
      file.transaction(write);
    } catch (cause) {
      if (cause instanceof Error && (cause as { code?: unknown }).code === 'ERR_SQLITE_ERROR')
        throw new HabeasError('storage', `the weighing of the case could not be written: ${cause.message}`, { cause });
      throw cause;
    }
  },
});

const NOTHING: WeighedUpTo = { index: null, change: 0, compared: 0, made: 0, decisions: 0, at: null };

class SqliteWeighingStore implements WeighingStore {
  readonly #file: Database;
  readonly prints: SqliteOriginPrints;
  readonly told: SqliteToldSentences;
  readonly messages: SqliteToldMessages;

  constructor(file: Database) {
    this.#file = file;
    this.prints = new SqliteOriginPrints(file);
    this.told = new SqliteToldSentences(file);
    this.messages = new SqliteToldMessages(file);
  }

  async upTo() {
    return { ...NOTHING, ...this.#meta() };
  }

  async saveSources(saved: readonly SavedSource[], gone: readonly ObjectId[], change: number) {
    this.#file.transaction(() => {
      const compared = saveSources(this.#file, saved, gone);
      this.#note(compared ? { change, compared: change } : { change });
    });
    this.told.forget();
    this.messages.forget();
  }

  async clear(index: string) {
    this.#file.transaction(() => {
      clearAll(this.#file);
      this.#note({ ...NOTHING, index });
    });
    this.prints.forget();
    this.told.forget();
    this.messages.forget();
    // The log of SQLite itself still has the old pages: an erased source is to leave no word behind.
    this.#file.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  async *claims(kind: ClaimKind) {
    yield* eachKept<readonly WeighedClaim[]>(this.#file, kind);
  }

  async *kept(list: KeptList) {
    yield* eachKept<unknown>(this.#file, list);
  }

  async keptOf(list: KeptList, source: ObjectId) {
    return keptOf(this.#file, list, source);
  }

  async savePlacements(placements: Iterable<StoredPlacement>) {
    this.#file.transaction(() => savePlacements(this.#file, placements));
  }

  async *placements() {
    yield* placementsIn(this.#file);
  }

  async entityOf(kind: EntityKind, name: string, source: ObjectId) {
    return entityOf(this.#file, { kind, name, source });
  }

  async claimsWith(entity: EntityId, as: MentionedAs, page: { readonly from: number; readonly limit: number }) {
    return claimsWith(this.#file, entity, as, page);
  }

  async companyOf(entity: EntityId) {
    return companyOf(this.#file, entity);
  }

  async saveRoom(room: Room, stamp: string, items: Iterable<RoomItem>) {
    this.#file.transaction(() => saveRoom(this.#file, room, stamp, items));
  }

  async stampOf(room: Room) {
    const row = this.#file.prepare('SELECT stamp FROM room WHERE room = ?').get(room);
    return row === undefined ? null : String(row['stamp']);
  }

  async noteWeighed(of: Pick<WeighedUpTo, 'made' | 'decisions' | 'at'>) {
    this.#file.transaction(() => this.#note(of));
  }

  async find(room: Room, question: RoomQuestion) {
    return findPlaces(this.#file, room, question);
  }

  async items(room: Room, places: ArrayLike<number>) {
    return itemsAt(this.#file, room, places);
  }

  async item(room: Room, id: string) {
    return itemOf(this.#file, room, id);
  }

  async tally(room: Room, facet: string, among: Uint32Array | null) {
    return tallyFacet(this.#file, { room, facet, among });
  }

  async spans(room: Room) {
    return spansOf(this.#file, room);
  }

  async itemsOfClaim(claim: ClaimId) {
    return itemsOfClaim(this.#file, claim);
  }

  async close() {
    this.#file.db.close();
  }

  #meta(): Partial<WeighedUpTo> {
    const row = this.#file.prepare("SELECT value FROM meta WHERE key = 'up to'").get();
    return row === undefined ? {} : (JSON.parse(String(row['value'])) as Partial<WeighedUpTo>);
  }

  #note(upTo: Partial<WeighedUpTo>): void {
    const value = JSON.stringify({ ...NOTHING, ...this.#meta(), ...upTo });
    this.#file.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES ('up to', ?)").run(value);
  }
}
