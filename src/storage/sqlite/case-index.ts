// The index of a case in one SQLite file (derived/index.sqlite): adapter of the port `CaseIndex`, whose comments are the
// contract. SQLite answers at once, so the promises here are kept before they are given; another database needs them.

import type { ClaimKind } from '../../model/claim.ts';
import { HabeasError } from '../../model/error.ts';
import type { ClaimId, ObjectId, RecordId } from '../../model/ids.ts';
import type { ClaimPlace } from '../../model/judgement.ts';
import type { SourcesFilter } from '../../model/views.ts';
import type {
  CaseIndex,
  IndexQuery,
  NameForm,
  PageRequest,
  ReviewQuestion,
  SavedReading,
  Verified,
} from '../ports/case-index.ts';
import type { LedgerBatch } from '../ports/ledger-batch.ts';
import { changedSince, changesOf, countChangedSince } from './changed-sources.ts';
import { type Connection, openConnection } from './connection.ts';
import { allWords, anchorsOf } from './copies.ts';
import type { OpenOptions } from './database.ts';
import { readDecision, readDecisions } from './decisions.ts';
import { dumpLines } from './dump.ts';
import { readCounts, readLedger, readSources } from './read-lists.ts';
import {
  capturesWhere,
  claimsAt,
  eachClaims,
  findClaim,
  levelsOf,
  objectsOf,
  readSource,
  readTextNow,
  sealedSince,
  sourceRowsOf,
} from './read-source.ts';
import { readReview, reviewClaim, reviewKinds } from './review.ts';
import { createTablesSql } from './schema.ts';
import { type Counted, runSearch } from './search.ts';
import { appliedOf, applyLedger, getMeta, setMeta } from './write-ledger.ts';
import { readAgain, saveReadings } from './write-readings.ts';

/**
 * Opens the index file, or makes it. A file that is damaged at its head or of another version is thrown away: `applied()` is
 * then 0 and the case has to be indexed again. Throws `storage` where the disk refuses.
 */
export function openCaseIndex(path: string, options: OpenOptions = { readOnly: false }): CaseIndex {
  return new SqliteCaseIndex(openConnection(path, options));
}

class SqliteCaseIndex implements CaseIndex {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async applied() {
    return appliedOf(this.#connection);
  }

  async applyLedger(batch: LedgerBatch) {
    asStorage(() => applyLedger(this.#connection, batch));
  }

  async waiting(limit: number, attempts: number) {
    const rows = this.#connection
      .prepare("SELECT id FROM source WHERE state = 'sealed' AND attempts < ? ORDER BY no LIMIT ?")
      .all(attempts, limit);
    return rows.map((row) => String(row['id']) as ObjectId);
  }

  async noteAttempts(sources: readonly ObjectId[]) {
    asStorage(() =>
      this.#connection.transaction(() => {
        const note = this.#connection.prepare('UPDATE source SET attempts = attempts + 1 WHERE id = ?');
        for (const id of sources) note.run(id);
      }),
    );
  }

  async saveReadings(readings: readonly SavedReading[]) {
    asStorage(() => saveReadings(this.#connection, readings));
  }

  async readAgain(sources: readonly ObjectId[] | null) {
    return asStorage(() => readAgain(this.#connection, sources));
  }

  async counts(actor: string | null = null) {
    return readCounts(this.#connection, actor);
  }

  sources(filter: SourcesFilter, page: PageRequest, actor: string | null = null) {
    return readSources(this.#connection, filter, page, actor);
  }

  review(question: ReviewQuestion, page: { readonly after: string | null; readonly limit: number }) {
    return readReview(this.#connection, question, page);
  }

  async changes() {
    return changesOf(this.#connection);
  }

  async countChangedSince(change: number) {
    return countChangedSince(this.#connection, change);
  }

  async changedSince(change: number, limit: number) {
    return changedSince(this.#connection, change, limit);
  }

  async claimsAt(places: readonly ClaimPlace[]) {
    return claimsAt(this.#connection, places);
  }

  reviewKinds(question: ReviewQuestion) {
    return reviewKinds(this.#connection, question);
  }

  async reviewClaim(source: ObjectId, claim: ClaimId) {
    return reviewClaim(this.#connection, source, claim);
  }

  async sealedTexts(source: ObjectId) {
    const rows = this.#connection
      .prepare('SELECT text FROM sealed_text WHERE source = (SELECT no FROM source WHERE id = ?) ORDER BY text')
      .all(source);
    return rows.map((row) => String(row['text']) as ObjectId);
  }

  async anchorsOf(source: ObjectId) {
    const row = this.#connection.prepare('SELECT no FROM source WHERE id = ?').get(source);
    return row === undefined ? [] : anchorsOf(this.#connection, Number(row['no']));
  }

  async source(id: ObjectId) {
    return readSource(this.#connection, id);
  }

  async textNow(id: ObjectId, known: ReadonlySet<string>) {
    return readTextNow(this.#connection, id, known);
  }

  async levelsOf(ids: readonly ObjectId[]) {
    return levelsOf(this.#connection, ids);
  }

  async objectsOf(record: RecordId) {
    return objectsOf(this.#connection, record);
  }

  async sealedSince(object: ObjectId, n: number) {
    return sealedSince(this.#connection, object, n);
  }

  async sourceRows(ids: readonly ObjectId[]) {
    return sourceRowsOf(this.#connection, ids);
  }

  async claim(id: ClaimId) {
    return findClaim(this.#connection, id);
  }

  async *claims(kind: ClaimKind | null) {
    yield* eachClaims(this.#connection, kind);
  }

  async ledger(page: PageRequest & { readonly newestFirst: boolean; readonly act: string | null }) {
    return readLedger(this.#connection, page);
  }

  async capturesOf(path: string) {
    return capturesWhere(this.#connection, 'c.path = ?', path);
  }

  search(query: IndexQuery, page: PageRequest, counted: Counted = { view: 'all', actor: null }) {
    return runSearch(this.#connection, query, page, counted);
  }

  async nameForms(keys: readonly string[]) {
    return this.#forms('name', keys);
  }

  async compounds(joined: readonly string[]) {
    return this.#forms('compound', joined);
  }

  #forms(sort: string, keys: readonly string[]): readonly NameForm[] {
    const find = this.#connection.prepare(
      'SELECT key, words FROM form WHERE sort = ? AND key = ? ORDER BY n DESC, words',
    );
    return [...new Set(keys)].flatMap((key) =>
      find.all(sort, key).map((row) => ({ key: String(row['key']), words: String(row['words']) })),
    );
  }

  async decisions() {
    return readDecisions(this.#connection);
  }

  async descriptions() {
    return allWords(this.#connection);
  }

  async decision(record: RecordId) {
    return readDecision(this.#connection, record);
  }

  async lastVerified() {
    return getMeta<Verified>(this.#connection, 'verified');
  }

  async noteVerified(verified: Verified) {
    asStorage(() => setMeta(this.#connection, 'verified', verified));
  }

  async lastAnchored() {
    return getMeta<{ at: string; size: number }>(this.#connection, 'anchored');
  }

  async *dump() {
    yield* dumpLines(this.#connection);
  }

  async clear() {
    asStorage(() =>
      this.#connection.transaction(() => {
        const { db } = this.#connection;
        for (const name of ['vocabulary', 'words']) db.exec(`DROP TABLE ${name}`);
        const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
        for (const row of tables) db.exec(`DROP TABLE "${row['name']}"`);
        db.exec(createTablesSql());
      }),
    );
  }

  async close() {
    this.#connection.db.close();
  }
}

/** What the database refuses is a fault of the disk; our own errors pass. */
function asStorage<T>(write: () => T): T {
  try {
    return write();
  } catch (cause) {
    if (cause instanceof Error && (cause as { code?: unknown }).code === 'ERR_SQLITE_ERROR')
      throw new HabeasError('storage', `the index of the case could not be written: ${cause.message}`, { cause });
    throw cause;
  }
}
