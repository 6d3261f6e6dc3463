// Opens the index file: the one place that knows node:sqlite. A file that is no index of this version is thrown away, since
// all of it can be built again. Prepared statements are kept, for kysely's queries too.

import { rmSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely';
import { HabeasError } from '../../model/error.ts';
import { createTablesSql, INDEX_VERSION, type IndexTables } from './schema.ts';

export interface Connection {
  readonly db: DatabaseSync;
  /** For questions that are put together at run time. */
  readonly query: Kysely<IndexTables>;
  /** For the writes and for fixed questions. */
  prepare(sql: string): StatementSync;
  /** All of `write` or nothing of it. */
  transaction(write: () => void): void;
  /** Another number after each transaction, kept or undone: what was computed before may no longer hold. Null where others may write. */
  changes(): number | null;
}

export interface OpenOptions {
  /** Never writes; the index must be there and of this version. */
  readonly readOnly: boolean;
}

/** Throws `storage` where the file cannot be opened, `broken-case` where it must not be built anew but would have to be. */
export function openConnection(path: string, options: OpenOptions): Connection {
  const db = options.readOnly ? openToRead(path) : openToWrite(path);
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const kept = statements.get(sql);
    if (kept !== undefined) return kept;
    const fresh = db.prepare(sql);
    if (statements.size > 500) statements.clear();
    statements.set(sql, fresh);
    return fresh;
  };
  let changes = 0;
  return {
    db,
    query: new Kysely<IndexTables>({ dialect: new SqliteDialect({ database: asKyselyExpects(db, prepare) }) }),
    prepare,
    transaction(write) {
      changes++;
      try {
        inTransaction(db, write);
      } catch (error) {
        changes++; // what was computed within it was undone with it
        throw error;
      }
    },
    changes: () => (options.readOnly ? null : changes),
  };
}

function openToRead(path: string): DatabaseSync {
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(path, { readOnly: true, timeout: 10_000 });
    if (versionOf(db) === INDEX_VERSION) return db;
  } catch (cause) {
    db?.close();
    throw new HabeasError('storage', 'the index of the case cannot be opened for reading', { cause });
  }
  db.close();
  throw new HabeasError('broken-case', 'the index is of another version of Habeas: open the case for writing once');
}

function openToWrite(path: string): DatabaseSync {
  let db = tryOpen(path);
  if (db === null) {
    if (path !== ':memory:') for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
    db = tryOpen(path);
  }
  if (db === null) throw new HabeasError('storage', 'the index of the case cannot be created');
  return db;
}

/** Null where the file is no database, damaged at the head, or of another version. */
function tryOpen(path: string): DatabaseSync | null {
  let db: DatabaseSync;
  try {
    db = new DatabaseSync(path, { timeout: 10_000 });
  } catch (cause) {
    throw new HabeasError('storage', 'the folder of the index cannot be written to', { cause });
  }
  try {
    // Derived, so a power cut may cost the last transactions but never the file's order: NORMAL is enough under WAL.
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    // Always: words of an erased source must not stay behind in pages that were freed before it was erased.
    db.exec('PRAGMA secure_delete = ON;');
    db.exec('PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 67108864;');
    if (versionOf(db) === INDEX_VERSION) return db;
    const tables = db.prepare('SELECT count(*) AS n FROM sqlite_master').get();
    if (tables?.['n'] === 0) {
      inTransaction(db, () => db.exec(createTablesSql()));
      return db;
    }
  } catch (error) {
    db.close();
    if (isDamage(error)) return null;
    throw new HabeasError('storage', 'the index of the case cannot be written', { cause: error });
  }
  db.close();
  return null;
}

const versionOf = (db: DatabaseSync): unknown => db.prepare('PRAGMA user_version').get()?.['user_version'];

/** SQLITE_CORRUPT and SQLITE_NOTADB. */
function isDamage(error: unknown): boolean {
  const code = (error as { errcode?: unknown }).errcode;
  return typeof code === 'number' && ((code & 0xff) === 11 || (code & 0xff) === 26);
}

function inTransaction(db: DatabaseSync, write: () => void): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    write();
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** kysely's dialect wants the shape of another driver. */
function asKyselyExpects(db: DatabaseSync, prepare: Connection['prepare']): SqliteDatabase {
  const values = (parameters: readonly unknown[]): SQLInputValue[] =>
    parameters.map((value) => (typeof value === 'boolean' ? Number(value) : value) as SQLInputValue);
  return {
    close: () => db.close(),
    prepare(sql) {
      const statement = prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)).map((row) => ({ ...row })),
        run: (parameters) => statement.run(...values(parameters)),
        *iterate(parameters) {
          // A statement of its own: the kept one may be asked again before this one is read to its end.
          for (const row of db.prepare(sql).iterate(...values(parameters))) yield { ...row };
        },
      };
    },
  };
}
