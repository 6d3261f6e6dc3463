// Texts by their fingerprints, and pairs, in the file of the weighing: adapter of the port `OriginPrints`, whose comments are the contract.

import { HabeasError } from '../../../model/error.ts';
import type { ObjectId } from '../../../model/ids.ts';
import { order } from '../../../model/order.ts';
import type { SharedPair } from '../../../model/origins.ts';
import type { EnteredTexts, KeptText, OriginPrints, PrintCarrier } from '../../ports/origin-prints.ts';
import type { Database } from '../database.ts';
import { packJson, unpackJson } from '../packed.ts';
import { type NumberedCarrier, PRINT_LEVEL_TABLES, PrintLevels } from './print-levels.ts';

export const PRINT_TABLES = `
CREATE TABLE origin_text (no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, publisher TEXT) STRICT;
CREATE TABLE origin_words (text INTEGER PRIMARY KEY, packed BLOB NOT NULL) STRICT;
${PRINT_LEVEL_TABLES}
CREATE TABLE shared_text (a INTEGER NOT NULL, b INTEGER NOT NULL, body BLOB,
  PRIMARY KEY (a, b)) STRICT;
CREATE INDEX shared_text_b ON shared_text (b);
`;

/** So many texts are kept in memory with their names: some 40 MB. */
const MOST_NAMED = 200_000;

export class SqliteOriginPrints implements OriginPrints {
  readonly #file: Database;
  readonly #levels: PrintLevels;
  /** By their numbers: a text is named by each of its prints that another has. Who writes holds the lock of the weighing, so nobody else changes them. */
  readonly #texts = new Map<number, Pick<PrintCarrier, 'source' | 'publisher'>>();

  constructor(file: Database) {
    this.#file = file;
    this.#levels = new PrintLevels(file);
    // Prints lie anywhere in the file: read where they lie, they need not be copied first; and what was just written is soon asked for. Pages of the first table are written again and again before they are copied
    // from the log of SQLite into the file: at every 64 MiB.
    file.db.exec('PRAGMA mmap_size = 2147418112; PRAGMA cache_size = -131072; PRAGMA wal_autocheckpoint = 16384');
  }

  /** After all texts were taken out of the file, or not all was written that should have been. */
  forget(): void {
    this.#texts.clear();
    this.#levels.forget();
  }

  async enter({ leaving, texts, prints, hidden, displaced, pairs, met, parted }: EnteredTexts) {
    try {
      this.#file.transaction(() => {
        for (const { source, prints: own } of leaving) this.#dropText(this.#numberOf(source), own);
        const insert = this.#file.prepare('INSERT INTO origin_text (id, publisher) VALUES (?, ?)');
        const words = this.#file.prepare('INSERT INTO origin_words (text, packed) VALUES (?, ?)');
        for (const { source, publisher, packed } of texts)
          words.run(insert.run(source, publisher).lastInsertRowid, packed);
        this.#levels.addCarriers(this.#numbered(prints));
        this.#levels.addHidden(this.#numbered(hidden));
        this.#levels.hide(this.#numbered(displaced));
        const part = this.#file.prepare('DELETE FROM shared_text WHERE a = ? AND b = ?');
        for (const [a, b] of parted) part.run(this.#numberOf(a), this.#numberOf(b));
        const keep = this.#file.prepare('INSERT OR REPLACE INTO shared_text (a, b, body) VALUES (?, ?, ?)');
        for (const [a, b] of met) keep.run(this.#numberOf(a), this.#numberOf(b), null);
        for (const pair of pairs) keep.run(this.#numberOf(pair.a), this.#numberOf(pair.b), packJson(pair));
      });
    } catch (error) {
      this.forget();
      throw error;
    }
  }

  async carriers(hashes: Iterable<number>) {
    return this.#named(this.#levels.carriersOf(hashes));
  }

  async hiddenCarriers(hashes: Iterable<number>) {
    return this.#named(this.#levels.hiddenOf(hashes));
  }

  async text(source: ObjectId) {
    const row = this.#file
      .prepare('SELECT publisher, packed FROM origin_text JOIN origin_words ON text = no WHERE id = ?')
      .get(source);
    return row === undefined ? null : ({ source, ...row } as unknown as KeptText);
  }

  async partnersOf(source: ObjectId) {
    const rows = this.#file
      .prepare(
        `SELECT other.id AS id FROM origin_text AS own JOIN shared_text AS pair ON pair.a = own.no JOIN origin_text AS other ON other.no = pair.b WHERE own.id = ?
         UNION ALL
         SELECT other.id AS id FROM origin_text AS own JOIN shared_text AS pair ON pair.b = own.no JOIN origin_text AS other ON other.no = pair.a WHERE own.id = ?`,
      )
      .all(source, source);
    return rows.map(({ id }) => id as ObjectId);
  }

  async pair(a: ObjectId, b: ObjectId) {
    const [first, second] = a < b ? [a, b] : [b, a];
    const row = this.#file
      .prepare(
        'SELECT body FROM shared_text WHERE a = (SELECT no FROM origin_text WHERE id = ?) AND b = (SELECT no FROM origin_text WHERE id = ?)',
      )
      .get(first, second);
    return row?.['body'] instanceof Uint8Array ? unpackJson<SharedPair>(row['body']) : null;
  }

  async pairs() {
    const pairs: SharedPair[] = [];
    for (const { body } of this.#file.prepare('SELECT body FROM shared_text WHERE body IS NOT NULL').iterate())
      pairs.push(unpackJson<SharedPair>(body as Uint8Array));
    return pairs.sort((x, y) => order(x.a, y.a) || order(x.b, y.b));
  }

  #named(carriers: ReadonlyMap<number, readonly NumberedCarrier[]>): Map<number, PrintCarrier[]> {
    this.#nameAll(carriers);
    const named = new Map<number, PrintCarrier[]>();
    for (const [hash, these] of carriers)
      named.set(
        hash,
        these.map(({ text, at }) => ({ ...this.#nameOf(text), at })),
      );
    return named;
  }

  #nameOf(no: number): Pick<PrintCarrier, 'source' | 'publisher'> {
    const text = this.#texts.get(no);
    if (text === undefined)
      throw new HabeasError(
        'storage',
        'the weighing of the case names a text that it no longer has: remove derived/weighing.sqlite, and it is made anew',
      );
    return text;
  }

  /** Asks for those that are not in memory. */
  #nameAll(carriers: ReadonlyMap<number, readonly NumberedCarrier[]>): void {
    if (this.#texts.size > MOST_NAMED) this.#texts.clear();
    const unknown = new Set<number>();
    for (const these of carriers.values()) for (const { text } of these) if (!this.#texts.has(text)) unknown.add(text);
    if (unknown.size === 0) return;
    const ask = this.#file.prepare(
      'SELECT t.no, t.id, t.publisher FROM json_each(?) AS asked CROSS JOIN origin_text AS t ON t.no = asked.value',
    );
    for (const { no, id, publisher } of ask.all(JSON.stringify([...unknown].sort((a, b) => a - b))))
      this.#texts.set(no as number, { source: id as ObjectId, publisher: publisher as string | null });
  }

  #numbered(carriers: EnteredTexts['prints']): ReadonlyMap<number, readonly NumberedCarrier[]> {
    const numbers = new Map<ObjectId, number>();
    const numbered = ({ source, at }: Pick<PrintCarrier, 'source' | 'at'>): NumberedCarrier[] => {
      const text = numbers.get(source) ?? this.#numberOf(source);
      if (text === null) return [];
      numbers.set(source, text);
      return [{ text, at }];
    };
    return new Map([...carriers].map(([hash, these]) => [hash, these.flatMap(numbered)]));
  }

  #dropText(no: number | null, hashes: readonly number[]): void {
    if (no === null) return;
    this.#texts.delete(no);
    this.#levels.removeCarrier(no, hashes);
    for (const sql of [
      'DELETE FROM shared_text WHERE a = ?',
      'DELETE FROM shared_text WHERE b = ?',
      'DELETE FROM origin_words WHERE text = ?',
      'DELETE FROM origin_text WHERE no = ?',
    ])
      this.#file.prepare(sql).run(no);
  }

  #numberOf(source: ObjectId): number | null {
    const no = this.#file.prepare('SELECT no FROM origin_text WHERE id = ?').get(source)?.['no'];
    return typeof no === 'number' ? no : null;
  }
}
