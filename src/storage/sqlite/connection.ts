// The index file, opened, with kysely for the questions that are put together at run time.

import type { SQLInputValue } from 'node:sqlite';
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely';
import { type Database, type OpenOptions, openDatabase } from './database.ts';
import { createTablesSql, INDEX_VERSION, type IndexTables } from './schema.ts';

export interface Connection extends Database {
  /** For questions that are put together at run time. */
  readonly query: Kysely<IndexTables>;
  /** Another number after each transaction, kept or undone: what was computed before may no longer hold. Null where others may write. */
  changes(): number | null;
}

/** Throws `storage` where the file cannot be opened, `broken-case` where it must not be built anew but would have to be. */
export function openConnection(path: string, options: OpenOptions): Connection {
  const kind = { what: 'the index of the case', version: INDEX_VERSION, tables: createTablesSql() };
  const database = openDatabase(path, kind, options);
  const { db, prepare } = database;
  let changes = 0;
  return {
    db,
    query: new Kysely<IndexTables>({ dialect: new SqliteDialect({ database: asKyselyExpects(database) }) }),
    prepare,
    transaction(write) {
      changes++;
      try {
        database.transaction(write);
      } catch (error) {
        changes++; // what was computed within it was undone with it
        throw error;
      }
    },
    changes: () => (options.readOnly ? null : changes),
  };
}

/** kysely's dialect wants the shape of another driver. */
function asKyselyExpects({ db, prepare }: Database): SqliteDatabase {
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
