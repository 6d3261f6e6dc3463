// Sentences that speak of messages: adapter of the port `ToldMessages`, whose comments are the contract. The sentences lie with their source (`kept`, `messages`); here is only in which order they are listed, which
// of them repeat one another, and which words each has, in a full-text table that keeps no text of its own.

import { hash } from 'node:crypto';
import { hexOf, type ObjectId } from '../../../model/ids.ts';
import { RecentMap } from '../../../model/recent-map.ts';
import { normaliseForSearch } from '../../../model/search-text.ts';
import type { KeptMessage, KeptMessages, ToldMessage } from '../../../model/told-message.ts';
import type { ListedMessage, MessagesQuestion, ToldMessages } from '../../ports/told-messages.ts';
import type { Database } from '../database.ts';
import { valueIn } from './bodies.ts';
import { changing } from './sentences.ts';

export const MESSAGE_TABLES = `
CREATE TABLE message (no INTEGER PRIMARY KEY, source INTEGER NOT NULL, place INTEGER NOT NULL, best REAL NOT NULL, strength REAL NOT NULL,
  words TEXT NOT NULL, listed INTEGER NOT NULL) STRICT;
CREATE INDEX message_source ON message (source);
CREATE INDEX message_words ON message (words, place);
CREATE INDEX message_listed ON message (listed, best DESC, place, strength DESC, no);
CREATE VIRTUAL TABLE message_text USING fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');
`;

/** Of one source. */
const MOST_MESSAGES = 2 ** 20;
/** Of one document among others. */
const MOST_LISTED = 12;
/** A word that more have is asked for only beside another. */
const MOST_OF_WORD = 300;
const MOST_COMMON = 4;
const MOST_FOUND = 40;
/** So many messages, with the others of their sources, are kept at hand. */
const MOST_AT_HAND = 20_000;

/** `listed`: not at all, only where its source is asked for, or among all. */
const NOT_LISTED = 0;
const OF_ITS_SOURCE = 1;
const OF_ALL = 2;

/** Words that no text has. */
const BACK = 'xxback';
const asKey = (key: string): string => `xxkey${key.toLowerCase()}`;

/** Among sources, the same in whatever order they came: the head of the source's hash. */
const placeOf = (source: ObjectId): number => Number.parseInt(hexOf(source).slice(0, 12), 16);

/** `keys[i]`: of the names in the sentence `i`, under which other spellings of them meet. */
export function saveMessages(
  file: Database,
  source: number,
  { source: id, messages, keys }: KeptMessages & { readonly keys: readonly (readonly string[])[] },
): void {
  const text = changing(file, 'INSERT INTO message_text (rowid, words) VALUES (?, ?)');
  const row = changing(
    file,
    'INSERT INTO message (no, source, place, best, strength, words, listed) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const best = Math.max(0, ...messages.map(({ strength }) => strength));
  const shown = new Set(strongest(messages).slice(0, MOST_LISTED));
  messages.slice(0, MOST_MESSAGES).forEach((one, i) => {
    const no = source * MOST_MESSAGES + i;
    const words = normaliseForSearch(one.words);
    text.run(no, [words, ...(one.back !== null || one.again ? [BACK] : []), ...(keys[i] ?? []).map(asKey)].join(' '));
    // What is never listed among all repeats nothing.
    const same = shown.has(one) ? hash('sha256', words, 'base64url') : '';
    row.run(no, source, placeOf(id), best, one.strength, same, one.strength === 0 ? NOT_LISTED : OF_ITS_SOURCE);
    settle(file, same);
  });
}

export function forgetMessages(file: Database, source: number): void {
  const gone = file.prepare("SELECT DISTINCT words FROM message WHERE source = ? AND words <> ''").all(source);
  const first = source * MOST_MESSAGES;
  changing(file, 'DELETE FROM message_text WHERE rowid BETWEEN ? AND ?').run(first, first + MOST_MESSAGES - 1);
  changing(file, 'DELETE FROM message WHERE source = ?').run(source);
  for (const { words } of gone) settle(file, String(words));
}

/** Of those that have the same words the first by place is listed among all. Another than the first two cannot have changed: very many documents may have the same words. */
function settle(file: Database, words: string): void {
  if (words === '') return;
  const first = file.prepare('SELECT no FROM message WHERE words = ? ORDER BY place, no LIMIT 2').all(words);
  const list = changing(file, 'UPDATE message SET listed = ? WHERE no = ?');
  for (const [i, { no }] of first.entries()) list.run(i === 0 ? OF_ALL : OF_ITS_SOURCE, Number(no));
}

const strongest = (messages: readonly KeptMessage[]): readonly KeptMessage[] =>
  messages.filter(({ strength }) => strength > 0).toSorted((a, b) => b.strength - a.strength || a.start - b.start);

export class SqliteToldMessages implements ToldMessages {
  readonly #file: Database;
  readonly #texts = new RecentMap<number, KeptMessages>(MOST_AT_HAND, ({ messages }) => 1 + messages.length);
  /** Of the file, as long as no other process wrote it. */
  #version: unknown = null;

  constructor(file: Database) {
    this.#file = file;
  }

  /** After sources came or left. */
  forget(): void {
    this.#texts.clear();
  }

  async page({ words, source }: MessagesQuestion, { from, limit }: { readonly from: number; readonly limit: number }) {
    this.#forgetIfChanged();
    const asked = matchOf(words ?? []);
    const where = [
      source === undefined
        ? `listed = ${OF_ALL}`
        : `source = (SELECT no FROM source WHERE id = ?) AND listed > ${NOT_LISTED}`,
      ...(asked === null ? [] : ['no IN (SELECT rowid FROM message_text WHERE message_text MATCH ?)']),
    ].join(' AND ');
    const values = [...(source === undefined ? [] : [source]), ...(asked === null ? [] : [asked])];
    const total = Number(this.#file.prepare(`SELECT count(*) AS n FROM message WHERE ${where}`).get(...values)?.['n']);
    const rows = this.#file
      .prepare(
        `SELECT no, words FROM message WHERE ${where} ORDER BY best DESC, place, strength DESC, no LIMIT ? OFFSET ?`,
      )
      .all(...values, limit, from);
    const listed = rows.flatMap(({ no, words: same }): readonly ListedMessage[] => {
      const message = this.#messageAt(Number(no));
      if (message === null) return [];
      const copies = this.#copiesOf(String(same));
      return [{ message, copies, more: source === undefined ? this.#moreOf(sourceOf(Number(no))) : 0 }];
    });
    return { total, rows: listed };
  }

  async of(source: ObjectId) {
    this.#forgetIfChanged();
    const no = this.#file.prepare('SELECT no FROM source WHERE id = ?').get(source)?.['no'];
    const text = no === undefined ? null : this.#textOf(Number(no));
    return text === null ? [] : text.messages.map((one): ToldMessage => withSource(one, text));
  }

  async backWith(words: readonly string[]) {
    this.#forgetIfChanged();
    const weights = new Map<number, { place: number; weight: number }>();
    const common: string[] = [];
    const take = (asked: readonly string[]): boolean => {
      const rows = this.#rowsWith([BACK, ...asked]);
      if (rows.length > MOST_OF_WORD) return false;
      for (const { no, place } of rows) {
        const weight = (weights.get(no)?.weight ?? 0) + 1 / (1 + Math.log2(rows.length));
        weights.set(no, { place, weight });
      }
      return true;
    };
    for (const word of new Set(words)) if (!take([word])) common.push(word);
    const most = common.slice(0, MOST_COMMON);
    for (const [i, one] of most.entries()) for (const other of most.slice(i + 1)) take([one, other]);
    return [...weights]
      .sort(([a, one], [b, other]) => other.weight - one.weight || one.place - other.place || a - b)
      .slice(0, MOST_FOUND)
      .flatMap(([row]) => this.#messageAt(row) ?? []);
  }

  /** A server keeps the file open while the case is weighed beside it. */
  #forgetIfChanged(): void {
    const version = this.#file.prepare('PRAGMA data_version').get()?.['data_version'];
    if (version !== this.#version) this.forget();
    this.#version = version;
  }

  /** One more than matter at most. */
  #rowsWith(words: readonly string[]): readonly { readonly no: number; readonly place: number }[] {
    const found = `SELECT rowid FROM message_text WHERE message_text MATCH ? LIMIT ${MOST_OF_WORD + 1}`;
    const rows = this.#file.prepare(`SELECT no, place FROM message WHERE no IN (${found})`);
    return rows.all(words.map(quoted).join(' AND ')).map(({ no, place }) => ({ no: Number(no), place: Number(place) }));
  }

  #copiesOf(words: string): number {
    if (words === '') return 0;
    const sql = 'SELECT count(DISTINCT source) AS n FROM message WHERE words = ?';
    return Number(this.#file.prepare(sql).get(words)?.['n']) - 1;
  }

  /** All that are listed of it but those that are listed among all for it, or would be if no other had their words. */
  #moreOf(source: number): number {
    const sql = `SELECT count(*) AS n FROM message WHERE source = ? AND listed > ${NOT_LISTED}`;
    return Math.max(0, Number(this.#file.prepare(sql).get(source)?.['n']) - MOST_LISTED);
  }

  #messageAt(row: number): ToldMessage | null {
    const text = this.#textOf(sourceOf(row));
    const one = text?.messages[row % MOST_MESSAGES];
    return text === null || one === undefined ? null : withSource(one, text);
  }

  #textOf(source: number): KeptMessages | null {
    const known = this.#texts.get(source);
    if (known !== undefined) return known;
    const sql = "SELECT body FROM kept WHERE what = 'messages' AND source = ?";
    const body = this.#file.prepare(sql).get(source)?.['body'];
    if (body === undefined) return null;
    const text = valueIn<KeptMessages>(body);
    this.#texts.set(source, text);
    return text;
  }
}

const withSource = (one: KeptMessage, { source, published }: KeptMessages): ToldMessage => ({
  ...one,
  source,
  published,
});
const sourceOf = (row: number): number => Math.floor(row / MOST_MESSAGES);
const quoted = (word: string): string => `"${word.replaceAll('"', ' ')}"`;

/** Each word as the beginning of one, or under a key of another spelling; null where nothing is asked. */
function matchOf(words: NonNullable<MessagesQuestion['words']>): string | null {
  const conditions = words.map(({ word, keys }) =>
    [...(word === '' ? [] : [`${quoted(word)}*`]), ...keys.map((key) => quoted(asKey(key)))].join(' OR '),
  );
  const asked = conditions.filter((one) => one !== '');
  return asked.length === 0 ? null : asked.map((one) => `(${one})`).join(' AND ');
}
