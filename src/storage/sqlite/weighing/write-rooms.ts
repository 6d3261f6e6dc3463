// A room goes in whole: its rows in their order, and for every word, key and facet the list of items that have it (as sorted 32-bit numbers), so that a filter is the meeting of a few lists, whatever else the
// room holds. What the file has already is not written again: an item whose row, details and claims are the same, a list that has the same numbers.

import { hash } from 'node:crypto';
import { dayNumberOf } from '../../../model/civil-day.ts';
import { addTo } from '../../../model/lists-by-key.ts';
import { OPEN_AFTER, OPEN_BEFORE, type Room, type RoomItem } from '../../ports/weighing-store.ts';
import { claimKey } from '../claim-rows.ts';
import type { Database } from '../database.ts';
import { bodyOfJson } from './bodies.ts';
import { Postings } from './postings.ts';
import { bytesOf, numbersOf, widthOf } from './room-order.ts';

const ROOM_TABLES = ['room', 'item', 'item_id', 'detail', 'item_claim', 'posting', 'facet', 'span'] as const;
const ITEM_TABLES = ['item', 'detail', 'item_claim'] as const;

export function saveRoom(file: Database, room: Room, stamp: string, items: Iterable<RoomItem>): void {
  let next = roomFor(file, room);
  const before = itemsBefore(file, room);
  const lists = new Postings();
  const numbers: number[] = [];
  const days = new Map<number, readonly [number, number]>();
  file.prepare('DELETE FROM item_id WHERE room = ?').run(room);
  for (const item of items) {
    const known = before.get(item.id)?.shift();
    const no = known?.no ?? next++;
    saveItem(file, { room, no, made: known?.made ?? null }, item);
    lists.item(no, item);
    numbers.push(no);
    days.set(no, daysOf(item));
  }
  for (const { no } of [...before.values()].flat()) forgetItem(file, room, no);
  lists.write(file, room);
  lists.writeFacets(file, room, next);
  writeDays(file, room, days, next);
  file
    .prepare('INSERT OR REPLACE INTO room (room, stamp, numbers) VALUES (?, ?, ?)')
    .run(room, stamp, bytesOf(Uint32Array.from(numbers)));
}

/** From which number on there is room for more. Where most numbers are no item's any longer, the room is written from the beginning. */
function roomFor(file: Database, room: Room): number {
  const numbers = numbersOf(file, room);
  const width = widthOf(numbers);
  if (width <= 2 * numbers.length) return width;
  for (const table of ROOM_TABLES) file.prepare(`DELETE FROM ${table} WHERE room = ?`).run(room);
  return 0;
}

interface ItemBefore {
  readonly no: number;
  /** What it was made of. */
  readonly made: string;
}

/** By their ids; two of one id in the order of their numbers. */
function itemsBefore(file: Database, room: Room): ReadonlyMap<string, ItemBefore[]> {
  const found = new Map<string, ItemBefore[]>();
  for (const row of file.prepare('SELECT id, no, made FROM item WHERE room = ? ORDER BY no').iterate(room)) {
    const [id, one] = [String(row['id']), { no: Number(row['no']), made: String(row['made']) }];
    addTo(found, id, one);
  }
  return found;
}

interface ItemNow {
  readonly room: Room;
  readonly no: number;
  /** As it stands in the file; null where it does not. */
  readonly made: string | null;
}

function saveItem(file: Database, { room, no, made }: ItemNow, item: RoomItem): void {
  const lead = file.prepare('INSERT OR IGNORE INTO item_id (room, id, no) VALUES (?, ?, ?)');
  for (const id of [item.id, ...(item.otherIds ?? [])]) lead.run(room, id, no);
  const line = JSON.stringify(item.row);
  const detail = item.detail === null ? null : JSON.stringify(item.detail);
  const counted = new Set(item.counted?.map(({ citedClaim }) => citedClaim));
  const claims = (item.claims ?? []).map(({ citedClaim: id }) => [claimKey(id), counted.has(id) ? 1 : 0] as const);
  const now = hash('sha256', JSON.stringify([line, detail, claims]), 'base64url');
  if (now === made) return;
  if (made !== null) forgetItem(file, room, no);
  file.prepare('INSERT INTO item (room, no, id, made, line) VALUES (?, ?, ?, ?, ?)').run(room, no, item.id, now, line);
  if (detail !== null)
    file.prepare('INSERT INTO detail (room, no, body) VALUES (?, ?, ?)').run(room, no, bodyOfJson(detail));
  const belongs = file.prepare('INSERT OR IGNORE INTO item_claim (claim, room, no, counted) VALUES (?, ?, ?, ?)');
  for (const [claim, isCounted] of claims) belongs.run(claim, room, no, isCounted);
}

function forgetItem(file: Database, room: Room, no: number): void {
  for (const table of ITEM_TABLES) file.prepare(`DELETE FROM ${table} WHERE room = ? AND no = ?`).run(room, no);
}

/** No days: from above to. */
function daysOf({ days }: RoomItem): readonly [number, number] {
  const from = days?.from == null ? null : dayNumberOf(days.from);
  const to = days?.to == null ? null : dayNumberOf(days.to);
  return from === null && to === null ? [OPEN_AFTER, OPEN_BEFORE] : [from ?? OPEN_BEFORE, to ?? OPEN_AFTER];
}

function writeDays(
  file: Database,
  room: Room,
  days: ReadonlyMap<number, readonly [number, number]>,
  width: number,
): void {
  const [first, last] = [new Int32Array(width).fill(OPEN_AFTER), new Int32Array(width).fill(OPEN_BEFORE)];
  for (const [no, [from, to]] of days) {
    first[no] = from;
    last[no] = to;
  }
  file
    .prepare('INSERT OR REPLACE INTO span (room, days_from, days_to) VALUES (?, ?, ?)')
    .run(room, bytesOf(first), bytesOf(last));
}
