// Which sources changed since somebody last looked: every change of what was read, claimed, judged or assessed of a source has a number of its own, and so has its going. The numbers are this index's: an
// index made anew counts anew, and has another name.

import type { Connection } from './connection.ts';

export function noteChange(connection: Connection, no: number): void {
  connection.prepare('UPDATE source SET changed = ? WHERE no = ?').run(nextChange(connection), no);
}

export function noteGone(connection: Connection, id: string): void {
  connection.prepare('INSERT OR REPLACE INTO gone (id, changed) VALUES (?, ?)').run(id, nextChange(connection));
}

export const CHANGE = 'change';

function nextChange(connection: Connection): number {
  const sql = `INSERT INTO meta (key, value) VALUES (?, '1') ON CONFLICT DO UPDATE SET value = CAST(value + 1 AS TEXT) RETURNING value`;
  return Number(connection.prepare(sql).get(CHANGE)?.['value']);
}
