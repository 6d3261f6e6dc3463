// What the log says goes in, a stretch at a time and in its order. Erasing is part of it: an erased source leaves no word
// behind in the file.

import { HabeasError } from '../../model/error.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { AnnotationView, LedgerRow } from '../../model/views.ts';
import type { Capture, LedgerBatch, SealedSource, StoredAssessment, StoredReplacement } from '../ports/ledger-batch.ts';
import { noteChange, noteGone } from './changes.ts';
import { forgetClaims, refreshClaims, withCopies } from './claim-rows.ts';
import type { Connection } from './connection.ts';
import { forgetDecisions, insertDecision, takeBackDecision } from './decisions.ts';
import { insertDescription, takeBackDescription } from './describe.ts';
import { forgetKept } from './kept.ts';
import { packJson } from './packed.ts';
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
    const changed = new Set<number>();
    for (const judgement of batch.judgements) insertJudgement(connection, judgement, changed);
    for (const assessment of batch.assessments) insertAssessment(connection, assessment);
    for (const description of batch.descriptions) insertDescription(connection, sums, description, changed);
    for (const replacement of batch.replacements) insertReplacement(connection, replacement, changed);
    for (const decision of batch.decisions) insertDecision(connection, decision);
    for (const { source, text } of batch.derived) insertSealedText(connection, source, text);
    for (const record of batch.corrected) takeBack(connection, sums, record, changed);
    for (const id of batch.forgotten) {
      connection.prepare('UPDATE entry SET summary = NULL WHERE id = ?').run(id);
      takeBack(connection, sums, id, changed); // a judgement may speak of a claim of the source that goes
    }
    for (const id of batch.erased) eraseSource(connection, sums, id, changed);
    refreshClaims(connection, sums.tally, changed);
    if (batch.anchored !== null) setMeta(connection, 'anchored', batch.anchored);
  });
  // The log of SQLite itself still has the old pages: empty it now, not at some later time.
  if (batch.erased.length + batch.forgotten.length > 0) {
    connection.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    forgetKept(connection);
  }
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
      `INSERT INTO source (id, file, bytes, level, sealed_at, state, attempts, media_type, title_key, type, claims, judged, accepted, findings)
       VALUES (?, ?, ?, ?, ?, 'sealed', 0, ?, ?, 'other', 0, 0, 0, 0) ON CONFLICT DO NOTHING`,
    )
    .run(source.id, source.file, source.bytes, source.level, source.sealedAt, source.mediaType, titleKey(source.file));
  if (changes === 0) return;
  connection.prepare('INSERT INTO content (source, sha512) VALUES (?, ?)').run(lastInsertRowid, source.sha512);
  const bare = {
    state: 'sealed',
    language: null,
    type: 'other',
    publisher: null,
    bytes: source.bytes,
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

/** `changed`: sources whose claims are to be seen through again. */
function insertJudgement(connection: Connection, one: Judgement, changed: Set<number>): void {
  const source = sourceById(connection, one.object);
  if (source === null) return; // on a source erased since
  const { lastInsertRowid } = connection
    .prepare('INSERT INTO judgement (record, source, body) VALUES (?, ?, ?)')
    .run(one.record, source.no, packJson(one));
  const on = new Set([source.no]);
  for (const { object } of one.others) {
    const other = sourceById(connection, object);
    if (other !== null) on.add(other.no);
  }
  for (const no of on) {
    connection.prepare('INSERT INTO judgement_on (source, judgement) VALUES (?, ?)').run(no, lastInsertRowid);
    changed.add(no);
  }
}

function insertAssessment(connection: Connection, one: StoredAssessment): void {
  const source = sourceById(connection, one.object);
  if (source === null) return; // of a source erased since
  connection
    .prepare('INSERT INTO assessment (record, source, actor, body) VALUES (?, ?, ?, ?)')
    .run(one.record, source.no, one.actor, JSON.stringify(one));
  noteChange(connection, source.no);
}

function insertReplacement(connection: Connection, one: StoredReplacement, changed: Set<number>): void {
  const [source, older] = [sourceById(connection, one.object), sourceById(connection, one.replaces)];
  if (source === null || older === null) return; // one of them was erased since
  connection
    .prepare('INSERT INTO replacement (record, source, older, at, actor, reason) VALUES (?, ?, ?, ?, ?, ?)')
    .run(one.record, source.no, older.no, one.at, one.actor, one.reason);
  placeAnew(connection, [source.no, older.no], changed);
}

/** Which copies there are has changed: the places of judgements in them are to be found again. */
function placeAnew(connection: Connection, sources: readonly number[], changed: Set<number>): void {
  for (const no of withCopies(connection, sources)) {
    connection.prepare('DELETE FROM reattached WHERE source = ?').run(no);
    changed.add(no);
  }
}

function insertSealedText(connection: Connection, source: string, text: string): void {
  const row = sourceById(connection, source);
  if (row === null) return; // erased since
  connection.prepare('INSERT OR IGNORE INTO sealed_text (source, text) VALUES (?, ?)').run(row.no, text);
}

/** What a record said leaves the index. */
function takeBack(connection: Connection, sums: Sums, record: string, changed: Set<number>): void {
  connection.prepare('DELETE FROM annotation WHERE record = ?').run(record);
  const assessed = connection.prepare('DELETE FROM assessment WHERE record = ? RETURNING source').get(record);
  if (assessed !== undefined) noteChange(connection, Number(assessed['source']));
  takeBackDescription(connection, sums, record, changed);
  takeBackDecision(connection, record);
  const judgement = connection.prepare('SELECT no FROM judgement WHERE record = ?').get(record)?.['no'];
  if (typeof judgement === 'number') {
    const on = connection.prepare('SELECT source FROM judgement_on WHERE judgement = ?').all(judgement);
    for (const row of on) changed.add(Number(row['source']));
    forgetJudgement(connection, judgement);
  }
  const replaced = connection.prepare('SELECT source, older FROM replacement WHERE record = ?').get(record);
  if (replaced !== undefined) {
    placeAnew(connection, [Number(replaced['source']), Number(replaced['older'])], changed);
    connection.prepare('DELETE FROM replacement WHERE record = ?').run(record);
  }
}

function forgetJudgement(connection: Connection, no: number): void {
  for (const table of ['judgement_on', 'reattached'])
    connection.prepare(`DELETE FROM ${table} WHERE judgement = ?`).run(no);
  connection.prepare('DELETE FROM judgement WHERE no = ?').run(no);
}

function eraseSource(connection: Connection, sums: Sums, id: string, changed: Set<number>): void {
  connection.prepare('DELETE FROM sealed_text WHERE text = ?').run(id);
  const row = sourceById(connection, id);
  if (row === null) return; // an object that is no source: a text that was sealed, a body
  for (const copy of withCopies(connection, [row.no])) changed.add(copy);
  for (const one of connection.prepare('SELECT judgement FROM judgement_on WHERE source = ?').all(row.no))
    forgetJudgement(connection, Number(one['judgement']));
  if (row.state !== 'sealed') forgetReading(connection, sums, row);
  forgetClaims(connection, sums.tally, row.no);
  forgetFindings(connection, sums.tally, row.no, null);
  sums.tally.source(row, -1);
  const { changes } = connection.prepare('DELETE FROM capture WHERE source = ?').run(row.no);
  sums.tally.add('total', 'captures', -Number(changes));
  for (const table of [
    'content',
    'annotation',
    'assessment',
    'description',
    'replacement',
    'reattached',
    'sealed_text',
  ])
    connection.prepare(`DELETE FROM ${table} WHERE source = ?`).run(row.no);
  connection.prepare('DELETE FROM replacement WHERE older = ?').run(row.no);
  forgetDecisions(connection, row.no);
  connection.prepare('DELETE FROM source WHERE no = ?').run(row.no);
  noteGone(connection, id);
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
