// How many claims are judged: the one thing that a judgement changes where the claims themselves stay as they are. In: a source as it was kept and as it is now. Out: its claims with what was judged of them,
// and the numbers in the rows of the rooms, set right one by one instead of weighing the case again.

import { type JudgedName, KEPT_LISTS, type SavedSource, type WeighedClaim } from '../../ports/weighing-store.ts';
import { claimKey } from '../claim-rows.ts';
import type { Database } from '../database.ts';
import { bodyOf, valueIn } from './bodies.ts';
import { entityOf } from './read-sources.ts';

/** False where more than that changed: then nothing is written. `no`: the number of the source. */
export function saveWhatWasJudged(file: Database, no: number, { claims, kept }: SavedSource): boolean {
  const before = keptBefore(file, no);
  const now = new Map<string, unknown>([
    ...Map.groupBy(claims, (one: WeighedClaim) => one.claim.kind),
    ...Object.entries(kept),
  ]);
  if (before.size !== now.size) return false;
  for (const [what, value] of now) if (!before.has(what) || !isSame(what, before.get(what), value)) return false;
  const update = file.prepare('UPDATE kept SET body = ? WHERE source = ? AND what = ?');
  for (const [what, value] of now) {
    const was = before.get(what);
    if (JSON.stringify(was) === JSON.stringify(value)) continue;
    update.run(bodyOf(value), no, what);
    if (what === 'judged') countNames(file, was as readonly JudgedName[], kept.judged);
    else countClaims(file, was as readonly WeighedClaim[], value as readonly WeighedClaim[]);
  }
  return true;
}

function keptBefore(file: Database, no: number): ReadonlyMap<string, unknown> {
  const rows = file.prepare('SELECT what, body FROM kept WHERE source = ?').all(no);
  return new Map(rows.map(({ what, body }) => [String(what), valueIn<unknown>(body)]));
}

/** But for what was judged. */
function isSame(what: string, before: unknown, now: unknown): boolean {
  if (what === 'judged') return true;
  return JSON.stringify(withoutJudging(what, before)) === JSON.stringify(withoutJudging(what, now));
}

/** Not claims. */
const LISTS: ReadonlySet<string> = new Set(KEPT_LISTS);

/** An event is called as a claim calls it that stands by a person's word, if there is one: whether it stands so is compared too. */
function withoutJudging(what: string, value: unknown): unknown {
  if (LISTS.has(what)) return value;
  return (value as readonly WeighedClaim[]).map(({ state: _, standing, ...one }) =>
    what === 'event' ? { ...one, standing } : one,
  );
}

const isJudged = ({ state }: WeighedClaim): boolean => state !== 'waiting';

/** In the rows of events and figures, and in what they open to. */
function countClaims(file: Database, before: readonly WeighedClaim[], now: readonly WeighedClaim[]): void {
  const was = new Map(before.map((one) => [one.claim.id, isJudged(one)]));
  const items = file.prepare('SELECT room, no FROM item_claim WHERE claim = ? AND counted = 1');
  for (const one of now) {
    const more = Number(isJudged(one)) - Number(was.get(one.claim.id) ?? false);
    if (more === 0) continue;
    for (const { room, no } of items.all(claimKey(one.claim.id))) addToRow(file, String(room), Number(no), more);
  }
}

/** In the rows of persons, bodies and places. */
function countNames(file: Database, before: readonly JudgedName[], now: readonly JudgedName[]): void {
  const counted = [
    ...before.map((one) => ({ one, more: -one.claims })),
    ...now.map((one) => ({ one, more: one.claims })),
  ];
  const find = file.prepare('SELECT no FROM item_id WHERE room = ? AND id = ?');
  for (const { one, more } of counted) {
    const entity = entityOf(file, one);
    const no = entity === null ? undefined : find.get(one.kind, entity)?.['no'];
    if (typeof no === 'number') addToRow(file, one.kind, no, more);
  }
}

interface Counting {
  readonly judged: number;
}

function addToRow(file: Database, room: string, no: number, more: number): void {
  const added = <R extends Counting>(row: R): R => ({ ...row, judged: row.judged + more });
  const line = file.prepare('SELECT line FROM item WHERE room = ? AND no = ?').get(room, no)?.['line'];
  if (line === undefined) return;
  const row = JSON.stringify(added(JSON.parse(String(line)) as Counting));
  // Not what it was made as any longer: the room written again, it is written again.
  file.prepare("UPDATE item SET line = ?, made = '' WHERE room = ? AND no = ?").run(row, room, no);
  const body = file.prepare('SELECT body FROM detail WHERE room = ? AND no = ?').get(room, no)?.['body'];
  const detail = body === undefined ? {} : valueIn<Readonly<Record<string, unknown>>>(body);
  const inner = detail[room];
  if (inner === undefined) return;
  const next = bodyOf({ ...detail, [room]: added(inner as Counting) });
  file.prepare('UPDATE detail SET body = ? WHERE room = ? AND no = ?').run(next, room, no);
}
