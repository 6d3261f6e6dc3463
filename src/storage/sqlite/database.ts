// Opens a derived database file: the one place that knows node:sqlite. A file that is damaged at its head or of another version is thrown away, since all of it can be built again.
// Prepared statements are kept.

import { rmSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { HabeasError } from '../../model/error.ts';

export interface Database {
  readonly db: DatabaseSync;
  /** For the writes and for fixed questions. */
  prepare(sql: string): StatementSync;
  /** All of `write` or nothing of it. */
  transaction(write: () => void): void;
}

/** What makes a file of ours: its tables, and the number that changes with them. */
export interface DatabaseKind {
  /** As it is called in a sentence: "the index of the case". */
  readonly what: string;
  readonly version: number;
  /** Sets `user_version` as well. */
  readonly tables: string;
}

export interface OpenOptions {
  /** Never writes; the file must be there and of this version. */
  readonly readOnly: boolean;
}

/** Throws `storage` where the file cannot be opened, `broken-case` where it must not be built anew but would have to be. */
export function openDatabase(path: string, kind: DatabaseKind, options: OpenOptions): Database {
  const db = options.readOnly ? openToRead(path, kind) : openToWrite(path, kind);
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const kept = statements.get(sql);
    if (kept !== undefined) return kept;
    const fresh = db.prepare(sql);
    if (statements.size > 500) statements.clear();
    statements.set(sql, fresh);
    return fresh;
  };
  return { db, prepare, transaction: (write) => inTransaction(db, write) };
}

function openToRead(path: string, kind: DatabaseKind): DatabaseSync {
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(path, { readOnly: true, timeout: 10_000 });
    if (versionOf(db) === kind.version) return db;
  } catch (cause) {
    db?.close();
    throw new HabeasError('storage', `${kind.what} cannot be opened for reading`, { cause });
  }
  db.close();
  throw new HabeasError(
    'broken-case',
    `${kind.what} is of another version of Habeas: habeas serve, or habeas add with --again, makes it anew`,
  );
}

function openToWrite(path: string, kind: DatabaseKind): DatabaseSync {
  let db = tryOpen(path, kind);
  if (db === null) {
    if (path !== ':memory:') for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
    db = tryOpen(path, kind);
  }
  if (db === null) throw new HabeasError('storage', `${kind.what} cannot be created`);
  return db;
}

/** Null where the file is no database, damaged at the head, or of another version. */
function tryOpen(path: string, kind: DatabaseKind): DatabaseSync | null {
  let db: DatabaseSync;
  try {
    db = new DatabaseSync(path, { timeout: 10_000 });
  } catch (cause) {
    throw new HabeasError('storage', `${kind.what} cannot be written: its folder refuses`, { cause });
  }
  try {
    // Derived, so a power cut may cost the last transactions but never the file's order: NORMAL is enough under WAL.
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    // Always: words of an erased source must not stay behind in pages that were freed before it was erased.
    db.exec('PRAGMA secure_delete = ON;');
    db.exec('PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 67108864;');
    if (versionOf(db) === kind.version) return db;
    const tables = db.prepare('SELECT count(*) AS n FROM sqlite_master').get();
    if (tables?.['n'] === 0) {
      inTransaction(db, () => db.exec(kind.tables));
      return db;
    }
  } catch (error) {
    db.close();
    if (isDamage(error)) return null;
    throw new HabeasError('storage', `${kind.what} cannot be written`, { cause: error });
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
