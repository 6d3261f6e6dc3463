// The sentences of all sources by what they speak of: adapter of the port `ToldSentences`, whose comments are the contract. The words of a sentence lie with its source (`kept`, `told`); here is only which
// sentences speak of what, in a full-text table that keeps no text of its own.

import type { StatementSync } from 'node:sqlite';
import type { ObjectId } from '../../../model/ids.ts';
import { order } from '../../../model/order.ts';
import { RecentMap } from '../../../model/recent-map.ts';
import type { SentencesMet, ToldSentence, ToldText } from '../../../model/told-text.ts';
import { yearsTold } from '../../../model/told-years.ts';
import type { ToldSentences } from '../../ports/told-sentences.ts';
import type { Database } from '../database.ts';
import { valueIn } from './bodies.ts';

export const SENTENCE_TABLES = `
CREATE VIRTUAL TABLE told USING fts5 (things, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');
CREATE VIRTUAL TABLE told_thing USING fts5vocab (told, row);
CREATE TABLE told_source (no INTEGER PRIMARY KEY, sentences INTEGER NOT NULL) STRICT;
`;

/** Of one source. */
const MOST_SENTENCES = 2 ** 20;
/** A thing of which more speak tells one sentence from no other, unless another such thing stands beside it. */
const MOST_TELLERS = 300;
/** So many of these are looked for beside one another. */
const MOST_COMMON = 5;
const MOST_FOUND = 60;
/** So many sentences, with the others of their sources, and so many rows of what was looked up, are kept at hand: denials of one matter ask for the same. */
const MOST_AT_HAND = 100_000;
const MOST_ROWS_AT_HAND = 2_000_000;

/** `things[i]`: the words for what the sentence `i` of the source speaks of. */
export function saveSentences(file: Database, source: number, things: readonly (readonly string[])[]): void {
  const insert = changing(file, 'INSERT INTO told (rowid, things) VALUES (?, ?)');
  things.slice(0, MOST_SENTENCES).forEach((words, i) => {
    if (words.length > 0) insert.run(source * MOST_SENTENCES + i, words.join(' '));
  });
  noteSentences(file, source, things.length);
}

export function forgetSentences(file: Database, source: number): void {
  const first = source * MOST_SENTENCES;
  changing(file, 'DELETE FROM told WHERE rowid BETWEEN ? AND ?').run(first, first + MOST_SENTENCES - 1);
  noteSentences(file, source, 0);
}

/**
 * Every change of the file answers with the last row that was inserted. Those that the full-text table writes for itself have numbers too large for one of JavaScript: it is asked for large ones, and what is
 * inserted here afterwards makes the next change of other tables answer with a small one again.
 */
export function changing(file: Database, sql: string): StatementSync {
  const statement = file.prepare(sql);
  statement.setReadBigInts(true);
  return statement;
}

function noteSentences(file: Database, source: number, sentences: number): void {
  file.prepare('INSERT OR REPLACE INTO told_source (no, sentences) VALUES (?, ?)').run(source, sentences);
  if (sentences === 0) file.prepare('DELETE FROM told_source WHERE no = ?').run(source);
}

export class SqliteToldSentences implements ToldSentences {
  readonly #file: Database;
  readonly #texts = new RecentMap<number, readonly ToldSentence[]>(MOST_AT_HAND, ({ length }) => 1 + length);
  readonly #rows = new RecentMap<string, readonly number[]>(MOST_ROWS_AT_HAND, ({ length }) => 1 + length);
  readonly #ids = new Map<number, ObjectId>();
  readonly #tellers = new Map<string, number>();
  #all: number | null = null;

  constructor(file: Database) {
    this.#file = file;
  }

  /** After sources came or left. */
  forget(): void {
    this.#texts.clear();
    this.#rows.clear();
    this.#ids.clear();
    this.#tellers.clear();
    this.#all = null;
  }

  meeting(things: readonly string[]): SentencesMet {
    const { weights, tellersOf, all } = this.#met(things);
    return {
      sentences: this.#heaviest(weights, MOST_FOUND).flatMap((row) => this.#sentenceAt(row) ?? []),
      tellersOf,
      all,
    };
  }

  around(things: readonly string[], most: number): SentencesMet {
    const { weights, tellersOf, all } = this.#met(things);
    const rows = new Set(this.#heaviest(weights, most).flatMap((row) => [row - 1, row, row + 1]));
    const sentences = [...rows].flatMap((row) => this.#sentenceAt(row) ?? []);
    sentences.sort((a, b) => order(a.source, b.source) || a.start - b.start);
    return { sentences, tellersOf, all };
  }

  #met(things: readonly string[]): Omit<SentencesMet, 'sentences'> & { readonly weights: ReadonlyMap<number, number> } {
    const all = this.#countAll();
    const tellersOf = new Map(things.map((thing) => [thing, this.#tellersOf(thing)]));
    const told = [...tellersOf]
      .filter(([, tellers]) => tellers > 0)
      .sort(([a, n], [b, m]) => n - m || (a < b ? -1 : 1));
    const weights = new Map<number, number>();
    const add = (rows: readonly number[], weight: number): void => {
      for (const row of rows) weights.set(row, (weights.get(row) ?? 0) + weight);
    };
    const common = told.filter(([, tellers]) => tellers > MOST_TELLERS).slice(0, MOST_COMMON);
    for (const [thing, tellers] of told)
      if (tellers <= MOST_TELLERS) add(this.#rowsWith([thing]), Math.log(1 + all / tellers));
    for (const [i, [one]] of common.entries())
      for (const [other] of common.slice(i + 1)) {
        const rows = this.#rowsWith([one, other]);
        if (rows.length > 0 && rows.length <= MOST_TELLERS) add(rows, Math.log(1 + all / rows.length));
      }
    return { weights, tellersOf, all };
  }

  /** Of equals, in the order of their sources: numbers are given as sources come in. */
  #heaviest(weights: ReadonlyMap<number, number>, most: number): readonly number[] {
    const last =
      Float64Array.from(weights.values())
        .sort()
        .at(-1 - most) ?? 0;
    return [...weights]
      .filter(([, weight]) => weight >= last)
      .map(([row, weight]) => ({ row, weight, source: this.#idOf(sourceOf(row)) }))
      .sort((a, b) => b.weight - a.weight || (a.source < b.source ? -1 : a.source > b.source ? 1 : a.row - b.row))
      .slice(0, most)
      .map(({ row }) => row);
  }

  /** One more than matter at most. */
  #rowsWith(things: readonly string[]): readonly number[] {
    const match = things.map((thing) => `"${thing.replaceAll('"', ' ')}"`).join(' AND ');
    const known = this.#rows.get(match);
    if (known !== undefined) return known;
    const sql = `SELECT rowid AS row FROM told WHERE told MATCH ? LIMIT ${MOST_TELLERS + 1}`;
    const rows = this.#file
      .prepare(sql)
      .all(match)
      .map(({ row }) => Number(row));
    this.#rows.set(match, rows);
    return rows;
  }

  #tellersOf(thing: string): number {
    const known = this.#tellers.get(thing);
    if (known !== undefined) return known;
    const n = Number(this.#file.prepare('SELECT doc FROM told_thing WHERE term = ?').get(thing)?.['doc'] ?? 0);
    this.#tellers.set(thing, n);
    return n;
  }

  #countAll(): number {
    this.#all ??= Number(this.#file.prepare('SELECT total(sentences) AS n FROM told_source').get()?.['n']);
    return this.#all;
  }

  #idOf(source: number): ObjectId {
    const known = this.#ids.get(source);
    if (known !== undefined) return known;
    const id = this.#file.prepare('SELECT id FROM source WHERE no = ?').get(source)?.['id'] as ObjectId;
    this.#ids.set(source, id);
    return id;
  }

  #sentenceAt(row: number): ToldSentence | null {
    return this.#textOf(sourceOf(row))[row % MOST_SENTENCES] ?? null;
  }

  #textOf(source: number): readonly ToldSentence[] {
    const known = this.#texts.get(source);
    if (known !== undefined) return known;
    const body = this.#file.prepare("SELECT body FROM kept WHERE what = 'told' AND source = ?").get(source)?.['body'];
    const sentences = body === undefined ? [] : sentencesOf(valueIn<ToldText>(body));
    this.#texts.set(source, sentences);
    return sentences;
  }
}

/** The same objects as long as they are at hand: what is worked out of one can be kept beside it. */
function sentencesOf({ source, published, publisher, sentences }: ToldText): readonly ToldSentence[] {
  const told = yearsTold(
    sentences.map(([, , words]) => words),
    published,
  );
  const ofText = new Set([...yearsTold([''], published), ...told].flat());
  return sentences.map(([start, end, words, by = []], n) => ({
    ...{ source, published, publisher, start, end, words, by, years: told[n] ?? [], ofText },
  }));
}

const sourceOf = (row: number): number => Math.floor(row / MOST_SENTENCES);
