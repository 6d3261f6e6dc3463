// What the log says goes in, a stretch at a time and in its order. Erasing is part of it: an erased source leaves no word
// behind in the file.

import { HabeasError } from '../../model/error.ts';
import type { AnnotationView, LedgerRow } from '../../model/views.ts';
import type { Capture, Judgement, LedgerBatch, SealedSource } from '../ports/case-index.ts';
import type { Connection } from './connection.ts';
import type { Tally } from './tally.ts';
import {
  forgetFindings,
  forgetReading,
  insertFindings,
  type Sums,
  sourceById,
  titleKey,
  withSums,
} from './write-readings.ts';

export function appliedOf(connection: Connection): number {
  const row = connection.prepare('SELECT max(n) + 1 AS applied FROM entry').get();
  return Number(row?.['applied'] ?? 0);
}

export function applyLedger(connection: Connection, batch: LedgerBatch): void {
  withSums(connection, (sums) => {
    insertEntries(connection, batch.entries);
    for (const source of batch.sealed) insertSource(connection, sums.tally, source);
    for (const capture of batch.captures) insertCapture(connection, sums.tally, capture);
    for (const annotation of batch.annotations) insertAnnotation(connection, annotation);
    for (const judgement of batch.judgements) insertJudgement(connection, judgement);
    for (const record of batch.corrected) {
      connection.prepare('DELETE FROM annotation WHERE record = ?').run(record);
      connection.prepare('DELETE FROM judgement WHERE record = ?').run(record);
    }
    for (const id of batch.erased) eraseSource(connection, sums, id);
    for (const id of batch.forgotten) connection.prepare('UPDATE entry SET summary = NULL WHERE id = ?').run(id);
    if (batch.anchored !== null) setMeta(connection, 'anchored', batch.anchored);
  });
  // The log of SQLite itself still has the old pages: empty it now, not at some later time.
  if (batch.erased.length + batch.forgotten.length > 0) connection.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

function insertEntries(connection: Connection, entries: readonly LedgerRow[]): void {
  const insert = connection.prepare(
    'INSERT INTO entry (n, id, act, actor, at, objects, summary) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  let next = appliedOf(connection);
  for (const { index, id, act, actor, at, on, summary } of entries) {
    if (index !== next)
      throw new HabeasError(
        'broken-case',
        `the index of the case expects record ${next} and was given record ${index}`,
      );
    insert.run(index, id, act, actor, at, JSON.stringify(on), summary);
    next++;
  }
}

function insertSource(connection: Connection, tally: Tally, source: SealedSource): void {
  const { changes, lastInsertRowid } = connection
    .prepare(
      `INSERT INTO source (id, file, bytes, sealed_at, state, attempts, media_type, title_key, type, claims, findings)
       VALUES (?, ?, ?, ?, 'sealed', 0, ?, ?, 'other', 0, 0) ON CONFLICT DO NOTHING`,
    )
    .run(source.id, source.file, source.bytes, source.sealedAt, source.mediaType, titleKey(source.file));
  if (changes === 0) return;
  connection.prepare('INSERT INTO content (source, sha512) VALUES (?, ?)').run(lastInsertRowid, source.sha512);
  const bare = {
    state: 'sealed',
    language: null,
    type: 'other',
    publisher: null,
    bytes: source.bytes,
    claims: 0,
  } as const;
  tally.source(bare, 1);
}

function insertCapture(connection: Connection, tally: Tally, capture: Capture): void {
  const source = sourceById(connection, capture.source);
  if (source === null) return; // erased by a later record: its captures say nothing any more
  const parent = capture.parent === null ? null : (sourceById(connection, capture.parent)?.no ?? null);
  const { lastInsertRowid } = connection
    .prepare(
      `INSERT INTO capture (record, source, at, actor, path, bytes, parent, modified, media_type, address, accessed, findings)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      capture.record,
      source.no,
      capture.at,
      capture.actor,
      capture.path,
      capture.bytes,
      parent,
      capture.modified,
      capture.mediaType,
      capture.address,
      capture.accessed,
      JSON.stringify(capture.findings),
    );
  tally.add('total', 'captures', 1);
  // Ten digits, so that the order of the text is the order of the log.
  const stage = `capture ${String(lastInsertRowid).padStart(10, '0')}`;
  insertFindings(connection, tally, source.no, stage, capture.findings);
  connection
    .prepare('UPDATE source SET parent = coalesce(parent, ?), findings = findings + ? WHERE no = ?')
    .run(parent, capture.findings.length, source.no);
}

function insertAnnotation(connection: Connection, one: AnnotationView): void {
  const source = sourceById(connection, one.on);
  if (source === null) return; // on a source erased since
  connection
    .prepare(
      'INSERT INTO annotation (record, kind, text, source, claim, start, end, at, actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    )
    .run(one.record, one.kind, one.text, source.no, one.claim, one.start, one.end, one.at, one.actor);
}

function insertJudgement(connection: Connection, one: Judgement): void {
  const source = sourceById(connection, one.source);
  if (source === null) return; // on a source erased since
  connection
    .prepare('INSERT INTO judgement (record, source, claim, verdict, at, actor) VALUES (?, ?, ?, ?, ?, ?)')
    .run(one.record, source.no, one.claim, one.verdict, one.at, one.actor);
}

function eraseSource(connection: Connection, sums: Sums, id: string): void {
  const row = sourceById(connection, id);
  if (row === null) return; // an object that is no source: a text that was sealed, a body
  if (row.state !== 'sealed') forgetReading(connection, sums, row);
  forgetFindings(connection, sums.tally, row.no, null);
  sums.tally.source(row, -1);
  const { changes } = connection.prepare('DELETE FROM capture WHERE source = ?').run(row.no);
  sums.tally.add('total', 'captures', -Number(changes));
  for (const table of ['content', 'annotation', 'judgement'])
    connection.prepare(`DELETE FROM ${table} WHERE source = ?`).run(row.no);
  connection.prepare('DELETE FROM source WHERE no = ?').run(row.no);
  connection.prepare('UPDATE source SET parent = NULL WHERE parent = ?').run(row.no);
  connection.prepare('UPDATE capture SET parent = NULL WHERE parent = ?').run(row.no);
}

export function setMeta(connection: Connection, key: string, value: unknown): void {
  connection.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)').run(key, JSON.stringify(value));
}

export function getMeta<T>(connection: Connection, key: string): T | null {
  const row = connection.prepare('SELECT value FROM meta WHERE key = ?').get(key);
  return row === undefined ? null : (JSON.parse(String(row['value'])) as T);
}
