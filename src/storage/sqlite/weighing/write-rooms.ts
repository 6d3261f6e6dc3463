// A room goes in whole: its rows in their order, and for every word, key and facet the list of places in which it stands (as sorted 32-bit numbers), so that a filter is the meeting of a few lists,
// whatever else the room holds.

import { dayNumberOf } from '../../../model/civil-day.ts';
import { eachSearchWord } from '../../../model/search-text.ts';
import { OPEN_AFTER, OPEN_BEFORE, type Room, type RoomItem } from '../../ports/weighing-store.ts';
import { claimKey } from '../claim-rows.ts';
import type { Database } from '../database.ts';
import { bodyOf } from './bodies.ts';

/** The fields of a posting; a facet is one under its own name behind FACET. */
export const WORD = 'word';
export const KEY = 'key';
export const FACET = 'is ';

const ROOM_TABLES = ['room', 'item', 'item_id', 'detail', 'item_claim', 'posting', 'facet', 'span'] as const;

export function saveRoom(file: Database, room: Room, stamp: string, items: Iterable<RoomItem>): void {
  for (const table of ROOM_TABLES) file.prepare(`DELETE FROM ${table} WHERE room = ?`).run(room);
  const lists = new Postings();
  const days = { from: [] as number[], to: [] as number[] };
  let no = 0;
  for (const item of items) {
    saveItem(file, room, no, item);
    lists.item(no, item);
    const [from, to] = daysOf(item);
    days.from.push(from);
    days.to.push(to);
    no++;
  }
  lists.write(file, room);
  lists.writeFacets(file, room, no);
  file
    .prepare('INSERT INTO span (room, days_from, days_to) VALUES (?, ?, ?)')
    .run(room, bytesOf(Int32Array.from(days.from)), bytesOf(Int32Array.from(days.to)));
  file.prepare('INSERT INTO room (room, stamp, items) VALUES (?, ?, ?)').run(room, stamp, no);
}

function saveItem(file: Database, room: Room, no: number, item: RoomItem): void {
  file
    .prepare('INSERT INTO item (room, no, id, line) VALUES (?, ?, ?, ?)')
    .run(room, no, item.id, JSON.stringify(item.row));
  const lead = file.prepare('INSERT OR IGNORE INTO item_id (room, id, no) VALUES (?, ?, ?)');
  for (const id of [item.id, ...(item.otherIds ?? [])]) lead.run(room, id, no);
  if (item.detail !== null)
    file.prepare('INSERT INTO detail (room, no, body) VALUES (?, ?, ?)').run(room, no, bodyOf(item.detail));
  const belongs = file.prepare('INSERT OR IGNORE INTO item_claim (claim, room, no, counted) VALUES (?, ?, ?, ?)');
  const counted = new Set((item.counted ?? []).map(({ citedClaim }) => citedClaim));
  for (const { citedClaim } of item.claims ?? [])
    belongs.run(claimKey(citedClaim), room, no, counted.has(citedClaim) ? 1 : 0);
}

/** No days: from above to. */
function daysOf({ days }: RoomItem): readonly [number, number] {
  const from = days?.from == null ? null : dayNumberOf(days.from);
  const to = days?.to == null ? null : dayNumberOf(days.to);
  return from === null && to === null ? [OPEN_AFTER, OPEN_BEFORE] : [from ?? OPEN_BEFORE, to ?? OPEN_AFTER];
}

class Postings {
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
    const places = values.get(value);
    if (places === undefined) values.set(value, [no]);
    else if (places.at(-1) !== no) places.push(no);
  }

  write(file: Database, room: Room): void {
    const insert = file.prepare('INSERT INTO posting (room, field, value, n, places) VALUES (?, ?, ?, ?, ?)');
    for (const [field, values] of this.#fields)
      for (const value of [...values.keys()].sort()) {
        const places = values.get(value) ?? [];
        insert.run(room, field, value, places.length, bytesOf(Uint32Array.from(places)));
      }
  }

  /** Of facets of which no item has two values: which one each has, so that any choice of items is counted in one go. */
  writeFacets(file: Database, room: Room, items: number): void {
    for (const [field, values] of this.#fields) {
      if (!field.startsWith(FACET)) continue;
      const which = new Int32Array(items).fill(NO_VALUE);
      const names = [...values.keys()].sort();
      let single = true;
      for (const [n, name] of names.entries())
        for (const no of values.get(name) ?? []) {
          if (which[no] !== NO_VALUE) single = false;
          which[no] = n;
        }
      if (single)
        file
          .prepare('INSERT INTO facet (room, name, vals, which) VALUES (?, ?, ?, ?)')
          .run(room, field.slice(FACET.length), JSON.stringify(names), bytesOf(which));
    }
  }
}

/** Stands for "no value". */
export const NO_VALUE = -1;

const bytesOf = (numbers: Uint32Array | Int32Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
