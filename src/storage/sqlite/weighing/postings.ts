// Which items of a room have a word, a key or a facet: gathered item by item, then written as lists of numbers.

import { eachSearchWord } from '../../../model/search-text.ts';
import type { Room, RoomItem } from '../../ports/weighing-store.ts';
import type { Database } from '../database.ts';
import { bytesOf } from './room-order.ts';

/** The fields of a posting; a facet is one under its own name behind FACET. */
export const WORD = 'word';
export const KEY = 'key';
export const FACET = 'is ';

/** In the place of a value: it has none. */
export const NO_VALUE = -1;

export class Postings {
  readonly #fields = new Map<string, Map<string, number[]>>();

  item(no: number, { text, keys, facets }: RoomItem): void {
    if (text !== undefined) eachSearchWord(text, (word) => this.#put(WORD, word, no));
    for (const key of keys ?? []) this.#put(KEY, key, no);
    for (const [name, values] of Object.entries(facets ?? {}))
      for (const value of values) this.#put(FACET + name, value, no);
  }

  #put(field: string, value: string, no: number): void {
    let values = this.#fields.get(field);
    if (values === undefined) {
      values = new Map();
      this.#fields.set(field, values);
    }
    const numbers = values.get(value);
    if (numbers === undefined) values.set(value, [no]);
    else if (numbers.at(-1) !== no) numbers.push(no);
  }

  /** A list that the file has already stays as it is. */
  write(file: Database, room: Room): void {
    const same = new Map<string, Set<string>>();
    const gone: (readonly [string, string])[] = [];
    for (const row of file.prepare('SELECT field, value, places FROM posting WHERE room = ?').iterate(room)) {
      const [field, value] = [String(row['field']), String(row['value'])];
      const numbers = this.#fields.get(field)?.get(value);
      if (numbers === undefined) gone.push([field, value]);
      else if (Buffer.compare(bytesOf(sorted(numbers)), row['places'] as Uint8Array) === 0)
        same.set(field, (same.get(field) ?? new Set()).add(value));
    }
    const remove = file.prepare('DELETE FROM posting WHERE room = ? AND field = ? AND value = ?');
    for (const [field, value] of gone) remove.run(room, field, value);
    const put = file.prepare('INSERT OR REPLACE INTO posting (room, field, value, n, places) VALUES (?, ?, ?, ?, ?)');
    for (const [field, values] of this.#fields)
      for (const value of [...values.keys()].sort()) {
        if (same.get(field)?.has(value) === true) continue;
        const numbers = sorted(values.get(value) ?? []);
        put.run(room, field, value, numbers.length, bytesOf(numbers));
      }
  }

  /** Of facets of which no item has two values: which one each number has, so that any choice of items is counted in one go. */
  writeFacets(file: Database, room: Room, width: number): void {
    file.prepare('DELETE FROM facet WHERE room = ?').run(room);
    const insert = file.prepare('INSERT INTO facet (room, name, vals, which) VALUES (?, ?, ?, ?)');
    for (const [field, values] of this.#fields) {
      if (!field.startsWith(FACET)) continue;
      const which = new Int32Array(width).fill(NO_VALUE);
      const names = [...values.keys()].sort();
      let single = true;
      for (const [n, name] of names.entries())
        for (const no of values.get(name) ?? []) {
          if (which[no] !== NO_VALUE) single = false;
          which[no] = n;
        }
      if (single) insert.run(room, field.slice(FACET.length), JSON.stringify(names), bytesOf(which));
    }
  }
}

const sorted = (numbers: readonly number[]): Uint32Array => Uint32Array.from(numbers).sort();
