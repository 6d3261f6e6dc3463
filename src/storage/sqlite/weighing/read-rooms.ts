// Rows and details of the rooms, by place and by id.

import type { ClaimId } from '../../../model/ids.ts';
import type { FoundItem, Room, RoomSpans } from '../../ports/weighing-store.ts';
import { claimKey } from '../claim-rows.ts';
import type { Database } from '../database.ts';
import { valueIn } from './bodies.ts';
import { numbersOf } from './room-order.ts';

interface ItemRow {
  readonly id: string;
  readonly line: string;
}

export function itemsAt(file: Database, room: Room, places: ArrayLike<number>): readonly FoundItem[] {
  const numbers = numbersOf(file, room);
  const find = file.prepare('SELECT id, line FROM item WHERE room = ? AND no = ?');
  return Array.from(places).flatMap((place) => {
    const row = find.get(room, numbers[place] ?? NO_ITEM);
    return row === undefined ? [] : [foundAt(place, row as unknown as ItemRow)];
  });
}

/** No item has this number. */
const NO_ITEM = -1;

const foundAt = (no: number, { id, line }: ItemRow): FoundItem => ({ no, id, row: JSON.parse(line) as unknown });

export function itemOf(file: Database, room: Room, id: string): (FoundItem & { detail: unknown }) | null {
  const sql =
    'SELECT no, id, line FROM item WHERE room = ? AND no = (SELECT no FROM item_id WHERE room = ? AND id = ?)';
  const row = file.prepare(sql).get(room, room, id) as (ItemRow & { readonly no: number }) | undefined;
  if (row === undefined) return null;
  const body = file.prepare('SELECT body FROM detail WHERE room = ? AND no = ?').get(room, row.no)?.['body'];
  const place = numbersOf(file, room).indexOf(row.no);
  return { ...foundAt(place, row), detail: body === undefined ? null : valueIn<unknown>(body) };
}

export function itemsOfClaim(file: Database, claim: ClaimId): readonly { room: Room; id: string }[] {
  const sql = `SELECT i.room, i.id, i.no FROM item_claim AS c JOIN item AS i ON i.room = c.room AND i.no = c.no
    WHERE c.claim = ? ORDER BY i.room`;
  const rows = file.prepare(sql).all(claimKey(claim)) as unknown as { room: Room; id: string; no: number }[];
  return [...Map.groupBy(rows, ({ room }) => room)].flatMap(([room, these]) => {
    const numbers = numbersOf(file, room);
    return these.toSorted((a, b) => numbers.indexOf(a.no) - numbers.indexOf(b.no)).map(({ id }) => ({ room, id }));
  });
}

/** By number of item, not by place. */
export function daysByNumber(file: Database, room: Room): RoomSpans {
  const row = file.prepare('SELECT days_from, days_to FROM span WHERE room = ?').get(room);
  return { from: numbersIn(row?.['days_from']), to: numbersIn(row?.['days_to']) };
}

export function spansOf(file: Database, room: Room): RoomSpans {
  const numbers = numbersOf(file, room);
  const days = daysByNumber(file, room);
  return { from: inOrder(days.from, numbers), to: inOrder(days.to, numbers) };
}

function inOrder(byNumber: Int32Array, numbers: Uint32Array): Int32Array {
  const inPlace = new Int32Array(numbers.length);
  for (let place = 0; place < numbers.length; place++) inPlace[place] = byNumber[numbers[place] ?? 0] ?? 0;
  return inPlace;
}

/** Copied: the bytes of a row need not begin where a number may. */
export const numbersIn = (bytes: unknown): Int32Array =>
  bytes instanceof Uint8Array ? new Int32Array(new Uint8Array(bytes).buffer) : new Int32Array(0);
