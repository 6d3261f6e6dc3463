// What changed since somebody last looked, with all of each source that is weighed.

import type { ObjectId } from '../../model/ids.ts';
import type { ChangedSource, IndexChanges } from '../ports/case-index.ts';
import { CHANGE } from './changes.ts';
import { metClaimsOf } from './claim-rows.ts';
import type { Connection } from './connection.ts';
import { assessmentsOf } from './copies.ts';
import { contentOf, describedReading } from './read-source.ts';

const DECIDING = ['identity.judge', 'origin.declare', 'weighing.set', 'pair.judge', 'correct'] as const;

export function changesOf(connection: Connection): IndexChanges {
  const name = connection.prepare("SELECT value FROM meta WHERE key = 'index'").get()?.['value'];
  const change = connection.prepare('SELECT value FROM meta WHERE key = ?').get(CHANGE)?.['value'];
  const marks = DECIDING.map(() => '?').join();
  const decided = connection.prepare(`SELECT count(*) AS n FROM entry WHERE act IN (${marks})`).get(...DECIDING);
  return { index: String(name), change: Number(change ?? 0), decisions: Number(decided?.['n']) };
}

export function countChangedSince(connection: Connection, change: number): number {
  const sql = `SELECT (SELECT count(*) FROM source WHERE changed > ?) + (SELECT count(*) FROM gone WHERE changed > ?) AS n`;
  return Number(connection.prepare(sql).get(change, change)?.['n']);
}

interface ChangeRow {
  readonly no: number | null;
  readonly id: ObjectId;
  readonly changed: number;
}

/** In the order of their changes. */
export function changedSince(connection: Connection, change: number, limit: number): readonly ChangedSource[] {
  const sql = `SELECT * FROM (SELECT no, id, changed FROM source WHERE changed > ? ORDER BY changed LIMIT ?)
    UNION ALL SELECT * FROM (SELECT NULL AS no, id, changed FROM gone WHERE changed > ? ORDER BY changed LIMIT ?)
    ORDER BY changed LIMIT ?`;
  const rows = connection.prepare(sql).all(change, limit, change, limit, limit) as unknown as readonly ChangeRow[];
  return rows.map(({ no, id, changed }) => {
    const reading =
      no === null || isReplaced(connection, no)
        ? null
        : describedReading(connection, contentOf(connection, no)).reading;
    if (no === null || reading === null)
      return { id, change: changed, reading: null, met: [], rejected: [], assessments: [] };
    const all = metClaimsOf(connection, no)?.met ?? [];
    const met = all.filter(({ shown, state }) => shown && state !== 'rejected');
    const rejected = all.flatMap(({ state, claim }) => (state === 'rejected' ? [claim] : []));
    return { id, change: changed, reading, met, rejected, assessments: assessmentsOf(connection, no) };
  });
}

const isReplaced = (connection: Connection, no: number): boolean =>
  connection.prepare('SELECT 1 FROM replacement WHERE older = ? LIMIT 1').get(no) !== undefined;
