// Texts by their fingerprints, and pairs, in the file of the weighing: adapter of the port `OriginPrints`, whose comments are the contract.

import type { ObjectId } from '../../../model/ids.ts';
import type { SharedPair } from '../../../model/origins.ts';
import type { EnteredTexts, KeptText, OriginPrints, PrintCarrier } from '../../ports/origin-prints.ts';
import type { Database } from '../database.ts';
import { packJson, unpackJson } from '../packed.ts';
import { addCarriers, carriersOf, type NumberedCarrier, PRINT_LEVEL_TABLES, removeCarrier } from './print-levels.ts';

export const PRINT_TABLES = `
CREATE TABLE origin_text (no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, publisher TEXT,
  packed BLOB NOT NULL) STRICT;
${PRINT_LEVEL_TABLES}
CREATE TABLE shared_text (a INTEGER NOT NULL, b INTEGER NOT NULL, kind TEXT NOT NULL, share REAL NOT NULL, body BLOB NOT NULL,
  PRIMARY KEY (a, b)) STRICT;
CREATE INDEX shared_text_b ON shared_text (b);
`;

export function originPrints(file: Database): OriginPrints {
  return new SqliteOriginPrints(file);
}

class SqliteOriginPrints implements OriginPrints {
  readonly #file: Database;

  constructor(file: Database) {
    this.#file = file;
    // Prints lie anywhere in the file: read where they lie, they need not be copied first; and what was just written is soon asked for.
    file.db.exec('PRAGMA mmap_size = 2147418112; PRAGMA cache_size = -131072');
  }

  async drop(texts: Parameters<OriginPrints['drop']>[0]) {
    this.#file.transaction(() => {
      for (const { source, prints } of texts) {
        const no = this.#numberOf(source);
        if (no !== null) this.#dropText(no, prints);
      }
    });
  }

  async enter({ texts, prints, pairs, parted }: EnteredTexts) {
    this.#file.transaction(() => {
      const insert = this.#file.prepare('INSERT INTO origin_text (id, publisher, packed) VALUES (?, ?, ?)');
      for (const { source, publisher, packed } of texts) insert.run(source, publisher, packed);
      this.#writePrints(prints);
      const leave = this.#file.prepare('DELETE FROM shared_text WHERE a = ? AND b = ?');
      for (const [a, b] of parted) leave.run(this.#numberOf(a), this.#numberOf(b));
      const keep = this.#file.prepare(
        'INSERT OR REPLACE INTO shared_text (a, b, kind, share, body) VALUES (?, ?, ?, ?, ?)',
      );
      for (const pair of pairs)
        keep.run(this.#numberOf(pair.a), this.#numberOf(pair.b), pair.kind, pair.share, packJson(pair));
    });
  }

  async carriers(hashes: Iterable<number>) {
    const name = this.#file.prepare('SELECT id, publisher FROM origin_text WHERE no = ?');
    const texts = new Map<number, Pick<PrintCarrier, 'source' | 'publisher'>>();
    const textOf = (no: number): Pick<PrintCarrier, 'source' | 'publisher'> => {
      const known = texts.get(no);
      if (known !== undefined) return known;
      const { id, publisher } = name.get(no) as unknown as { id: ObjectId; publisher: string | null };
      const found = { source: id, publisher };
      texts.set(no, found);
      return found;
    };
    const found = new Map<number, PrintCarrier[]>();
    for (const [hash, carriers] of carriersOf(this.#file, hashes))
      found.set(
        hash,
        carriers.map(({ text, at }) => ({ ...textOf(text), at })),
      );
    return found;
  }

  async text(source: ObjectId) {
    const row = this.#file.prepare('SELECT publisher, packed FROM origin_text WHERE id = ?').get(source);
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
    return row === undefined ? null : unpackJson<SharedPair>(row['body'] as Uint8Array);
  }

  async loosePairs(among: ReadonlySet<ObjectId>, share: number) {
    const ask = this.#file.prepare(
      `SELECT second.id AS b FROM origin_text AS first JOIN shared_text AS pair ON pair.a = first.no JOIN origin_text AS second ON second.no = pair.b
       WHERE first.id = ? AND (pair.kind = 'site' OR (pair.kind = 'copied' AND pair.share < ?)) ORDER BY second.id`,
    );
    return [...among]
      .sort()
      .flatMap((a) =>
        (ask.all(a, share) as unknown as { b: ObjectId }[]).flatMap(({ b }) => (among.has(b) ? [[a, b] as const] : [])),
      );
  }

  async pairs() {
    const pairs: SharedPair[] = [];
    for (const { body } of this.#file.prepare('SELECT body FROM shared_text').iterate())
      pairs.push(unpackJson<SharedPair>(body as Uint8Array));
    return pairs.sort((x, y) => order(x.a, y.a) || order(x.b, y.b));
  }

  #writePrints(prints: EnteredTexts['prints']): void {
    const numbers = new Map<ObjectId, number>();
    const numbered = ({ source, at }: Pick<PrintCarrier, 'source' | 'at'>): NumberedCarrier[] => {
      const text = numbers.get(source) ?? this.#numberOf(source);
      if (text === null) return [];
      numbers.set(source, text);
      return [{ text, at }];
    };
    addCarriers(this.#file, new Map([...prints].map(([hash, carriers]) => [hash, carriers.flatMap(numbered)])));
  }

  #dropText(no: number, hashes: readonly number[]): void {
    removeCarrier(this.#file, no, hashes);
    for (const sql of [
      'DELETE FROM shared_text WHERE a = ?',
      'DELETE FROM shared_text WHERE b = ?',
      'DELETE FROM origin_text WHERE no = ?',
    ])
      this.#file.prepare(sql).run(no);
  }

  #numberOf(source: ObjectId): number | null {
    const no = this.#file.prepare('SELECT no FROM origin_text WHERE id = ?').get(source)?.['no'];
    return typeof no === 'number' ? no : null;
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
