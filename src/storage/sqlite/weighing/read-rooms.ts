// Rows and details of the rooms, by place and by id.

import type { ClaimId } from '../../../model/ids.ts';
import type { FoundItem, Room, RoomSpans } from '../../ports/weighing-store.ts';
import { claimKey } from '../claim-rows.ts';
import type { Database } from '../database.ts';
import { valueIn } from './bodies.ts';

interface ItemRow {
  readonly no: number;
  readonly id: string;
  readonly line: string;
}

const found = ({ no, id, line }: ItemRow): FoundItem => ({ no, id, row: JSON.parse(line) as unknown });

export function itemsAt(file: Database, room: Room, places: ArrayLike<number>): readonly FoundItem[] {
  const find = file.prepare('SELECT no, id, line FROM item WHERE room = ? AND no = ?');
  return Array.from(places, (no) => find.get(room, no) as ItemRow | undefined)
    .filter((row) => row !== undefined)
    .map(found);
}

export function itemOf(file: Database, room: Room, id: string): (FoundItem & { detail: unknown }) | null {
  const sql =
    'SELECT no, id, line FROM item WHERE room = ? AND no = (SELECT no FROM item_id WHERE room = ? AND id = ?)';
  const row = file.prepare(sql).get(room, room, id) as ItemRow | undefined;
  if (row === undefined) return null;
  const body = file.prepare('SELECT body FROM detail WHERE room = ? AND no = ?').get(room, row.no)?.['body'];
  return { ...found(row), detail: body === undefined ? null : valueIn<unknown>(body) };
}

export function itemsOfClaim(file: Database, claim: ClaimId): readonly { room: Room; id: string }[] {
  const sql = `SELECT i.room, i.id FROM item_claim AS c JOIN item AS i ON i.room = c.room AND i.no = c.no
    WHERE c.claim = ? ORDER BY i.room, i.no`;
  const rows = file.prepare(sql).all(claimKey(claim)) as unknown as { room: Room; id: string }[];
  return rows.map(({ room, id }) => ({ room, id }));
}

export function spansOf(file: Database, room: Room): RoomSpans {
  const row = file.prepare('SELECT days_from, days_to FROM span WHERE room = ?').get(room);
  return { from: numbersIn(row?.['days_from']), to: numbersIn(row?.['days_to']) };
}

/** Copied: the bytes of a row need not begin where a number may. */
export const numbersIn = (bytes: unknown): Int32Array =>
  bytes instanceof Uint8Array ? new Int32Array(Uint8Array.from(bytes).buffer) : new Int32Array(0);
