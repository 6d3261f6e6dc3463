// What people said of sources as wholes: assessments, descriptions, and which copy stands for which, with the judgements that went over from one to the other.

import type { StoredDescription } from '../../model/described.ts';
import type { ObjectId, RecordId } from '../../model/ids.ts';
import type { AnchorView, Judgement, ReplacementView } from '../../model/judgement.ts';
import type { StoredAssessment } from '../ports/ledger-batch.ts';
import { copiesBefore, metClaimsOf } from './claim-rows.ts';
import type { Connection } from './connection.ts';
import { judgementsOn } from './judgements.ts';

export const assessmentsOf = (connection: Connection, no: number): readonly StoredAssessment[] =>
  latestOfEach(connection, 'assessment', no);

/** What people say that it is. */
export const wordsOn = (connection: Connection, no: number): readonly StoredDescription[] =>
  latestOfEach(connection, 'description', no);

/** One a person, the latest; in the order of the log. */
function latestOfEach<T>(connection: Connection, table: 'assessment' | 'description', no: number): readonly T[] {
  const rows = connection.prepare(`SELECT actor, body FROM ${table} WHERE source = ? ORDER BY no`).all(no);
  const latest = new Map<string, T>();
  for (const row of rows) {
    latest.delete(String(row['actor']));
    latest.set(String(row['actor']), JSON.parse(String(row['body'])) as T);
  }
  return [...latest.values()];
}

/** All that stand in the case. */
export function allWords(connection: Connection): readonly StoredDescription[] {
  const rows = connection
    .prepare(
      'SELECT body FROM description WHERE no IN (SELECT max(no) FROM description GROUP BY source, actor) ORDER BY no',
    )
    .all();
  return rows.map((row) => JSON.parse(String(row['body'])) as StoredDescription);
}

interface ReplacementRow {
  readonly record: string;
  readonly at: string;
  readonly actor: string;
  readonly reason: string;
  readonly newer: string;
  readonly older: string;
  readonly older_no: number;
  readonly newer_no: number;
}

const REPLACEMENTS = `SELECT r.record, r.at, r.actor, r.reason, n.id AS newer, o.id AS older, o.no AS older_no, n.no AS newer_no
  FROM replacement AS r JOIN source AS n ON n.no = r.source JOIN source AS o ON o.no = r.older`;

/** The older copies that a source replaces. */
export function replacementsOf(connection: Connection, no: number): readonly ReplacementView[] {
  const rows = connection.prepare(`${REPLACEMENTS} WHERE r.source = ? ORDER BY r.no`).all(no);
  return rows.map((row) => replacementView(connection, row as unknown as ReplacementRow));
}

export function replacedBy(connection: Connection, no: number): ReplacementView | null {
  const row = connection.prepare(`${REPLACEMENTS} WHERE r.older = ? ORDER BY r.no DESC LIMIT 1`).get(no);
  return row === undefined ? null : replacementView(connection, row as unknown as ReplacementRow);
}

function replacementView(connection: Connection, row: ReplacementRow): ReplacementView {
  return {
    object: row.newer as ObjectId,
    replaces: row.older as ObjectId,
    reason: row.reason,
    record: row.record as RecordId,
    at: row.at,
    actor: row.actor,
    anchors: anchorsIn(connection, row.newer_no, [row.older_no]),
  };
}

/** Where the judgements of the older copies stand in the better one. Nothing while it has not been read. */
export function anchorsOf(connection: Connection, no: number): readonly AnchorView[] {
  return anchorsIn(connection, no, [...copiesBefore(connection, no).values()]);
}

function anchorsIn(connection: Connection, no: number, older: readonly number[]): readonly AnchorView[] {
  if (older.length === 0) return [];
  const here = metClaimsOf(connection, no);
  const places = new Map(
    (here?.judged ?? []).filter(({ role }) => role === 'claim').map((one) => [one.judgement.record, one]),
  );
  const lost = new Set((here?.lost ?? []).map(({ record }) => record));
  return judgementsOn(connection, older).flatMap(({ judgement }): AnchorView[] => {
    const { record } = judgement;
    const { exact } = judgement.claim.passage;
    const place = places.get(record);
    if (place !== undefined) {
      const { score, reason } = place.reattached ?? { score: 1, reason: 'the texts are the same' };
      return [{ record, exact, passage: place.claim.passage, score, reason }];
    }
    return lost.has(record) ? [lostAnchor(judgement)] : [];
  });
}

const lostAnchor = ({ record, claim }: Judgement): AnchorView => ({
  record,
  exact: claim.passage.exact,
  passage: null,
  score: 0,
  reason: 'no words like these stand in the better copy',
});
