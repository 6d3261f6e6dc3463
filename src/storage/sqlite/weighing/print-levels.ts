// Prints with their carriers, in tables that are read as one: new ones go into a small table; a full one is poured into a larger, of which one is filled after the other; when all of these are full, they are poured into
// the last. So a print is written some three times, in the order of the hashes, and not once a text into a page of its own of a tree of hundreds of megabytes; the largest table is left alone nearly always (a
// log-structured merge tree, O'Neil, Cheng, Gawlick, O'Neil, Acta Informatica 33, 1996). A row: a hash, and pairs of varints, number of a text and place in it.
// Texts that come to prints which very many have already are hidden: they lie in a table of their own, one a row, so that what is read for a new text does not grow with them.

import { numbersIn, varints } from '../../../model/varints.ts';
import type { Database } from '../database.ts';
import { PrintFilter } from './print-filter.ts';

const NEW = 'print_new';
const RUNS = ['print_run_1', 'print_run_2', 'print_run_3', 'print_run_4', 'print_run_5', 'print_run_6'] as const;
const ALL = 'print_all';
/** What came first is read first. */
const TABLES = [ALL, ...RUNS, NEW] as const;
type Table = (typeof TABLES)[number];

export const PRINT_LEVEL_TABLES = `
${TABLES.map((table) => `CREATE TABLE ${table} (hash INTEGER PRIMARY KEY, carriers BLOB NOT NULL) STRICT;`).join('\n')}
CREATE TABLE print_hidden (hash INTEGER NOT NULL, text INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (hash, text)) STRICT, WITHOUT ROWID;
CREATE TABLE print_rows (level TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;

/** So many rows a table has before it is poured into another. */
export interface FullTables {
  readonly new: number;
  readonly run: number;
}
const FULL: FullTables = { new: 100_000, run: 2_000_000 };

/** A text and a place in it. */
export interface NumberedCarrier {
  readonly text: number;
  readonly at: number;
}

type Carriers = ReadonlyMap<number, readonly NumberedCarrier[]>;

interface Filters {
  readonly all: PrintFilter;
  readonly runs: PrintFilter;
  fresh: PrintFilter;
}

/** As many prints asked for in the tables cost about as much as to read all that lie there, divided by this. */
const READ_FOR_ONE_ASKED = 8;
const ASKED_AT_ONCE = 20_000;
/** SQLite joins bytes as if they were text, which leaves them as they are. */
const JOINED = 'ON CONFLICT (hash) DO UPDATE SET carriers = CAST(carriers || excluded.carriers AS BLOB)';

/** All that is written is written within a transaction; where that fails, `forget`. */
export class PrintLevels {
  readonly #file: Database;
  readonly #full: FullTables;
  /** Made when as much was asked for as that costs, and then kept up. */
  #filters: Filters | null = null;
  /** Prints of the small table, since there are filters. */
  #fresh: number[] = [];
  #asked = 0;
  /** Of the file: it changes when another program writes to it. */
  #version: unknown = null;

  constructor(file: Database, full: FullTables = FULL) {
    this.#file = file;
    this.#full = full;
  }

  /** A list for every hash. A table is asked for all hashes at once, and answers in one text: one by one, most of the time went into asking, and a third of the rest into objects for the rows. */
  carriersOf(hashes: Iterable<number>): ReadonlyMap<number, NumberedCarrier[]> {
    const asked = Float64Array.from(hashes).sort();
    const found = new Map<number, NumberedCarrier[]>();
    for (const hash of asked) found.set(hash, []);
    const filters = this.#filtersFor(asked.length);
    const held =
      filters === null ? null : [filters.all, filters.runs, filters.fresh].flatMap((filter) => filter.mayHave(asked));
    for (const [n, table] of TABLES.entries()) {
      const sql = `SELECT group_concat(p.hash || ' ' || hex(p.carriers)) AS rows FROM json_each(?) AS asked CROSS JOIN ${table} AS p ON p.hash = asked.value`;
      const these = held?.[n] ?? [...asked];
      for (let from = 0; from < these.length; from += ASKED_AT_ONCE) {
        const rows = this.#file.prepare(sql).get(JSON.stringify(these.slice(from, from + ASKED_AT_ONCE)))?.['rows'];
        if (typeof rows === 'string') addRows(found, rows);
      }
    }
    return found;
  }

  /** A list for every hash. */
  hiddenOf(hashes: Iterable<number>): Carriers {
    const ask = this.#file.prepare('SELECT text, at FROM print_hidden WHERE hash = ?');
    return new Map([...hashes].map((hash) => [hash, ask.all(hash) as unknown as readonly NumberedCarrier[]]));
  }

  addHidden(added: Carriers): void {
    // One that was hidden, was kept in the place of another, and is hidden again, lies there already.
    const add = this.#file.prepare('INSERT OR IGNORE INTO print_hidden (hash, text, at) VALUES (?, ?, ?)');
    for (const [hash, carriers] of added) for (const { text, at } of carriers) add.run(hash, text, at);
  }

  /** Carriers that others took the place of: what is read for a print does not grow with them. */
  hide(displaced: Carriers): void {
    this.addHidden(displaced);
    for (const [hash, carriers] of displaced) this.#takeOut([hash], new Set(carriers.map(({ text }) => text)));
  }

  /** Lists of new carriers by hash. */
  addCarriers(added: Carriers): void {
    const add = this.#file.prepare(`INSERT INTO ${NEW} (hash, carriers) VALUES (?, ?) ${JOINED}`);
    const hashes = Float64Array.from(added.keys()).sort();
    for (const hash of hashes) add.run(hash, varints((added.get(hash) ?? []).flatMap(({ text, at }) => [text, at])));
    this.#count(NEW, added.size);
    if (this.#filters !== null) {
      this.#filters.fresh.add(0, hashes);
      for (const hash of hashes) this.#fresh.push(hash);
    }
    if (this.#rowsOf(NEW) > this.#full.new) this.#pourNew();
  }

  removeCarrier(text: number, hashes: readonly number[]): void {
    const show = this.#file.prepare('DELETE FROM print_hidden WHERE hash = ? AND text = ?');
    for (const hash of hashes) show.run(hash, text);
    this.#takeOut(hashes, new Set([text]));
  }

  /** What is known of the tables besides what is in them. */
  forget(): void {
    [this.#filters, this.#fresh, this.#asked] = [null, [], 0];
  }

  #pourNew(): void {
    let run = RUNS.find((table) => this.#rowsOf(table) < this.#full.run);
    if (run === undefined) {
      for (const full of RUNS) this.#pour(full, ALL);
      run = RUNS[0];
      if (this.#filters !== null) this.#filters = this.#filtersOfAll();
    }
    this.#pour(NEW, run);
    if (this.#filters === null) return;
    this.#filters.runs.add(RUNS.indexOf(run), this.#fresh);
    this.#filters.fresh = new PrintFilter(1, this.#full.new);
    this.#fresh = [];
  }

  #pour(from: Table, into: Table): void {
    const { db } = this.#file;
    db.exec(`INSERT INTO ${into} (hash, carriers) SELECT hash, carriers FROM ${from} WHERE true ${JOINED}`);
    db.exec(`DELETE FROM ${from}`);
    this.#count(into, this.#rowsOf(from));
    this.#count(from, -this.#rowsOf(from));
  }

  #takeOut(hashes: readonly number[], texts: ReadonlySet<number>): void {
    for (const table of TABLES)
      for (const hash of hashes) {
        const packed = this.#file.prepare(`SELECT carriers FROM ${table} WHERE hash = ?`).get(hash)?.['carriers'];
        if (!(packed instanceof Uint8Array)) continue;
        const numbers = numbersIn(packed);
        const others = numbers.filter((_, n) => !texts.has(numbers[n - (n % 2)] ?? -1));
        if (others.length === 0) this.#file.prepare(`DELETE FROM ${table} WHERE hash = ?`).run(hash);
        else if (others.length < numbers.length)
          this.#file.prepare(`UPDATE ${table} SET carriers = ? WHERE hash = ?`).run(varints(others), hash);
      }
  }

  /** Null where it would cost more to make them than they save. */
  #filtersFor(asked: number): Filters | null {
    const version = this.#file.prepare('PRAGMA data_version').get()?.['data_version'];
    if (version !== this.#version) this.forget();
    this.#version = version;
    if (this.#filters !== null) return this.#filters;
    this.#asked += asked;
    const rows = TABLES.reduce((sum, table) => sum + this.#rowsOf(table), 0);
    if (this.#asked * READ_FOR_ONE_ASKED < rows) return null;
    this.#filters = this.#filtersOfAll();
    return this.#filters;
  }

  #filtersOfAll(): Filters {
    this.#fresh = [...this.#hashesIn(NEW)];
    return {
      all: this.#filterOf([ALL], this.#rowsOf(ALL)),
      runs: this.#filterOf(RUNS, this.#full.run),
      fresh: this.#filterOf([NEW], this.#full.new),
    };
  }

  #filterOf(tables: readonly Table[], room: number): PrintFilter {
    const filter = new PrintFilter(tables.length, room);
    for (const [n, table] of tables.entries()) filter.add(n, this.#hashesIn(table));
    return filter;
  }

  *#hashesIn(table: Table): Iterable<number> {
    for (const { hash } of this.#file.prepare(`SELECT hash FROM ${table}`).iterate()) yield hash as number;
  }

  /** As many as were written; a hash that comes twice counts twice. */
  #rowsOf(table: Table): number {
    return Number(this.#file.prepare('SELECT n FROM print_rows WHERE level = ?').get(table)?.['n'] ?? 0);
  }

  #count(table: Table, more: number): void {
    this.#file
      .prepare('INSERT INTO print_rows (level, n) VALUES (?, ?) ON CONFLICT (level) DO UPDATE SET n = n + excluded.n')
      .run(table, more);
  }
}

/** `hash carriers,hash carriers`: the carriers in hexadecimal digits. */
function addRows(found: ReadonlyMap<number, NumberedCarrier[]>, rows: string): void {
  for (const row of rows.split(',')) {
    const gap = row.indexOf(' ');
    const known = found.get(Number(row.slice(0, gap)));
    const numbers = numbersIn(Buffer.from(row.slice(gap + 1), 'hex'));
    for (let i = 0; i + 1 < numbers.length; i += 2) known?.push({ text: numbers[i] ?? 0, at: numbers[i + 1] ?? 0 });
  }
}
