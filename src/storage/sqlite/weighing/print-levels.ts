// Prints with their carriers, in three tables that are read as one: new ones go into a small table, a full one is poured into the next. So a print is written some three times, in the order of the hashes,
// and not once a text into a page of its own of a tree of hundreds of megabytes; and it is found by three steps however many there are. A row: a hash, and pairs of varints, number of a text and place in it.
// Texts that come to prints which very many have already are hidden: they lie in a table of their own, one a row, so that what is read for a new text does not grow with them.

import { numbersIn, varints } from '../../../model/varints.ts';
import type { Database } from '../database.ts';

/** The first is written to; all but the last have so many rows at most. */
const LEVELS = [
  { table: 'print_new', rows: 100_000 },
  { table: 'print_old', rows: 2_000_000 },
  { table: 'print_all', rows: Number.POSITIVE_INFINITY },
] as const;

export const PRINT_LEVEL_TABLES = `
${LEVELS.map(({ table }) => `CREATE TABLE ${table} (hash INTEGER PRIMARY KEY, carriers BLOB NOT NULL) STRICT;`).join('\n')}
CREATE TABLE print_hidden (hash INTEGER NOT NULL, text INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (hash, text)) STRICT, WITHOUT ROWID;
CREATE TABLE print_rows (level TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;

/** A text and a place in it. */
export interface NumberedCarrier {
  readonly text: number;
  readonly at: number;
}

/** A list for every hash. A level is asked for all hashes at once: one by one, most of the time went into asking. `mayBeThere`: of hashes in their order, leaves out some that are in no table. */
export function carriersOf(
  file: Database,
  hashes: Iterable<number>,
  mayBeThere: (hashes: Float64Array) => Float64Array,
): ReadonlyMap<number, NumberedCarrier[]> {
  const all = Float64Array.from(hashes).sort();
  const found = new Map<number, NumberedCarrier[]>();
  for (const hash of all) found.set(hash, []);
  const asked = mayBeThere(all);
  for (let from = 0; from < asked.length; from += ASKED_AT_ONCE) {
    const list = JSON.stringify([...asked.subarray(from, from + ASKED_AT_ONCE)]);
    for (const { table } of LEVELS.toReversed()) {
      const sql = `SELECT p.hash, p.carriers FROM json_each(?) AS asked CROSS JOIN ${table} AS p ON p.hash = asked.value`;
      for (const { hash, carriers } of file.prepare(sql).all(list)) {
        const numbers = numbersIn(carriers as Uint8Array);
        const known = found.get(hash as number);
        for (let i = 0; i + 1 < numbers.length; i += 2) known?.push({ text: numbers[i] ?? 0, at: numbers[i + 1] ?? 0 });
      }
    }
  }
  return found;
}

const ASKED_AT_ONCE = 20_000;

/** How many hashes `hashesIn` gives at most. */
export const rowsIn = (file: Database): number => LEVELS.reduce((sum, { table }) => sum + rowsOf(file, table), 0);

/** Of all but the hidden; what lies in two tables comes twice. */
export function* hashesIn(file: Database): Iterable<number> {
  for (const { table } of LEVELS)
    for (const { hash } of file.prepare(`SELECT hash FROM ${table}`).iterate()) yield hash as number;
}

/** A list for every hash. */
export function hiddenOf(file: Database, hashes: Iterable<number>): ReadonlyMap<number, readonly NumberedCarrier[]> {
  const ask = file.prepare('SELECT text, at FROM print_hidden WHERE hash = ?');
  return new Map([...hashes].map((hash) => [hash, ask.all(hash) as unknown as readonly NumberedCarrier[]]));
}

/** Within a transaction. */
export function addHidden(file: Database, added: ReadonlyMap<number, readonly NumberedCarrier[]>): void {
  // One that was hidden, was kept in the place of another, and is hidden again, lies there already.
  const add = file.prepare('INSERT OR IGNORE INTO print_hidden (hash, text, at) VALUES (?, ?, ?)');
  for (const [hash, carriers] of added) for (const { text, at } of carriers) add.run(hash, text, at);
}

/** Within a transaction. Carriers that others took the place of: what is read for a print does not grow with them. */
export function hide(file: Database, displaced: ReadonlyMap<number, readonly NumberedCarrier[]>): void {
  addHidden(file, displaced);
  for (const [hash, carriers] of displaced) takeOut(file, [hash], new Set(carriers.map(({ text }) => text)));
}

/** Within a transaction. Lists of new carriers by hash. */
export function addCarriers(file: Database, added: ReadonlyMap<number, readonly NumberedCarrier[]>): void {
  const [first] = LEVELS;
  const add = file.prepare(`INSERT INTO ${first.table} (hash, carriers) VALUES (?, ?) ${JOINED}`);
  for (const hash of Float64Array.from(added.keys()).sort())
    add.run(hash, varints((added.get(hash) ?? []).flatMap(({ text, at }) => [text, at])));
  count(file, first.table, added.size);
  LEVELS.forEach(({ table, rows }, n) => {
    const next = LEVELS[n + 1];
    if (next === undefined || rowsOf(file, table) <= rows) return;
    file.db.exec(`INSERT INTO ${next.table} (hash, carriers) SELECT hash, carriers FROM ${table} WHERE true ${JOINED}`);
    file.db.exec(`DELETE FROM ${table}`);
    count(file, next.table, rowsOf(file, table));
    count(file, table, -rowsOf(file, table));
  });
}

/** SQLite joins bytes as if they were text, which leaves them as they are. */
const JOINED = 'ON CONFLICT (hash) DO UPDATE SET carriers = CAST(carriers || excluded.carriers AS BLOB)';

/** Within a transaction. */
export function removeCarrier(file: Database, text: number, hashes: readonly number[]): void {
  const show = file.prepare('DELETE FROM print_hidden WHERE hash = ? AND text = ?');
  for (const hash of hashes) show.run(hash, text);
  takeOut(file, hashes, new Set([text]));
}

function takeOut(file: Database, hashes: readonly number[], texts: ReadonlySet<number>): void {
  for (const { table } of LEVELS)
    for (const hash of hashes) {
      const packed = file.prepare(`SELECT carriers FROM ${table} WHERE hash = ?`).get(hash)?.['carriers'];
      if (!(packed instanceof Uint8Array)) continue;
      const numbers = numbersIn(packed);
      const others = numbers.filter((_, n) => !texts.has(numbers[n - (n % 2)] ?? -1));
      if (others.length === 0) file.prepare(`DELETE FROM ${table} WHERE hash = ?`).run(hash);
      else if (others.length < numbers.length)
        file.prepare(`UPDATE ${table} SET carriers = ? WHERE hash = ?`).run(varints(others), hash);
    }
}

/** As many as were written; a hash that comes twice counts twice. */
const rowsOf = (file: Database, table: string): number =>
  Number(file.prepare('SELECT n FROM print_rows WHERE level = ?').get(table)?.['n'] ?? 0);

function count(file: Database, table: string, more: number): void {
  file
    .prepare('INSERT INTO print_rows (level, n) VALUES (?, ?) ON CONFLICT (level) DO UPDATE SET n = n + excluded.n')
    .run(table, more);
}
