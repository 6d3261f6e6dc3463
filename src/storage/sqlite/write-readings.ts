// What was read from sources goes in, replacing what was there of them; and what was read of a source goes out again.

import { createHash } from 'node:crypto';
import { laidOver } from '../../model/described.ts';
import { edtfBounds } from '../../model/edtf.ts';
import type { Finding } from '../../model/finding.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import { type SourceDescription, unknownSource } from '../../model/source.ts';
import type { SourceState } from '../../model/views.ts';
import type { SavedReading } from '../ports/case-index.ts';
import { forgetClaims, refreshClaims } from './claim-rows.ts';
import type { Connection } from './connection.ts';
import { wordsOn } from './copies.ts';
import { pack, packJson, unpack } from './packed.ts';
import type { ContentTable, SourceTable } from './schema.ts';
import { FormCount, formLines, formsOfNames, putWords, takeWords } from './source-words.ts';
import { PARTS, Tally } from './tally.ts';

const READING = 'reading';

/** Sums that are written once at the end of a transaction. */
export interface Sums {
  readonly tally: Tally;
  readonly forms: FormCount;
}

export function withSums(connection: Connection, write: (sums: Sums) => void): void {
  connection.transaction(() => {
    const sums: Sums = { tally: new Tally(), forms: new FormCount() };
    write(sums);
    sums.tally.write(connection);
    sums.forms.write(connection);
  });
}

export function saveReadings(connection: Connection, readings: readonly SavedReading[]): void {
  withSums(connection, (sums) => {
    const read = new Set<number>();
    for (const saved of readings) {
      const row = sourceById(connection, saved.source);
      if (row === null) continue; // erased while it was being read
      if (!isByWordsOfNow(connection, row.no, saved)) continue; // described otherwise while it was being read
      if (row.state !== 'sealed') forgetReading(connection, sums, row);
      saveReading(connection, sums, row, saved);
      read.add(row.no);
    }
    refreshClaims(connection, sums.tally, read);
  });
}

export function sourceById(connection: Connection, id: string): SourceTable | null {
  const row = connection.prepare('SELECT * FROM source WHERE id = ?').get(id);
  return row === undefined ? null : (row as unknown as SourceTable);
}

function saveReading(connection: Connection, sums: Sums, before: SourceTable, saved: SavedReading): void {
  const { reading } = saved;
  const row: SourceTable = {
    ...before,
    ...columnsOf(before, describedAs(connection, before, reading?.source ?? null)),
    state: saved.state,
    media_type: saved.mediaType ?? before.media_type,
    findings: before.findings + saved.findings.length,
  };
  sums.tally.source(before, -1);
  updateSource(connection, row);
  sums.tally.source(row, 1);
  const text = reading?.text ?? '';
  const compounds = putWords(connection, { ...row, text });
  const forms = formLines([...formsOfNames(saved.names), ...compounds]);
  sums.forms.add(forms, 1);
  connection
    .prepare('UPDATE content SET text_hash = ?, text = ?, reading = ?, claim_list = ?, forms = ? WHERE source = ?')
    .run(
      reading === null ? null : createHash('sha256').update(text).digest('hex'),
      reading === null ? null : pack(text),
      reading === null ? null : packJson({ ...reading, text: '' }),
      saved.claims.length === 0 ? null : packJson(saved.claims),
      forms === '' ? null : pack(forms),
      row.no,
    );
  insertFindings(connection, sums.tally, row.no, READING, saved.findings);
}

/** What holds of a source: what was read, with what people say laid over it. `read` null: nothing was read. */
export const describedAs = (
  connection: Connection,
  row: SourceTable,
  read: SourceDescription | null,
): SourceDescription => laidOver(read ?? unknownSource(row.file), wordsOn(connection, row.no)).source;

export function columnsOf({ file }: SourceTable, about: SourceDescription): Partial<SourceTable> {
  const published = about.published.edtf;
  const bounds = published === null ? null : edtfBounds(published);
  return {
    title: about.title,
    title_key: titleKey(about.title ?? file),
    publisher: about.publisher,
    publisher_key: about.publisher === null ? null : normaliseForSearch(about.publisher),
    language: about.language,
    type: about.type,
    published,
    published_from: bounds?.earliest ?? null,
    published_to: bounds?.latest ?? null,
  };
}

function isByWordsOfNow(connection: Connection, no: number, { said = [] }: SavedReading): boolean {
  const now = wordsOn(connection, no).map(({ record }) => record);
  return now.length === said.length && now.every((record, n) => record === said[n]);
}

export const titleKey = (title: string): string => normaliseForSearch(title).slice(0, 100);

export function updateSource(connection: Connection, row: SourceTable): void {
  connection
    .prepare(
      `UPDATE source SET state = ?, media_type = ?, title = ?, title_key = ?, publisher = ?, publisher_key = ?, language = ?,
       type = ?, published = ?, published_from = ?, published_to = ?, findings = ? WHERE no = ?`,
    )
    .run(
      row.state,
      row.media_type,
      row.title,
      row.title_key,
      row.publisher,
      row.publisher_key,
      row.language,
      row.type,
      row.published,
      row.published_from,
      row.published_to,
      row.findings,
      row.no,
    );
}

export function insertFindings(
  connection: Connection,
  tally: Tally,
  source: number,
  stage: string,
  findings: readonly Finding[],
): void {
  const insert = connection.prepare(
    'INSERT INTO finding (source, stage, n, code, severity, message, start, end) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  for (const [n, one] of findings.entries()) {
    insert.run(source, stage, n, one.code, one.severity, one.message, one.start, one.end);
    tally.add('finding', one.code + PARTS + one.severity, 1);
  }
}

/** Takes out what was read from a source that is not `sealed` only; its row keeps what the log says. */
export function forgetReading(connection: Connection, sums: Sums, row: SourceTable): void {
  const content = connection.prepare('SELECT * FROM content WHERE source = ?').get(row.no) as unknown as ContentTable;
  takeWords(connection, { ...row, text: content.text === null ? '' : unpack(content.text) });
  if (content.forms !== null) sums.forms.add(unpack(content.forms), -1);
  forgetClaims(connection, sums.tally, row.no);
  connection.prepare('DELETE FROM reattached WHERE source = ?').run(row.no);
  const removed = forgetFindings(connection, sums.tally, row.no, READING);
  connection
    .prepare(
      'UPDATE content SET text_hash = NULL, text = NULL, reading = NULL, claim_list = NULL, forms = NULL WHERE source = ?',
    )
    .run(row.no);
  sums.tally.source(row, -1);
  const bare: SourceTable = {
    ...row,
    state: 'sealed' satisfies SourceState,
    title: null,
    title_key: titleKey(row.file),
    publisher: null,
    publisher_key: null,
    language: null,
    type: 'other',
    published: null,
    published_from: null,
    published_to: null,
    findings: row.findings - removed,
  };
  updateSource(connection, bare);
  sums.tally.source(bare, 1);
  Object.assign(row, bare);
}

/** Returns how many there were. `stage` null: all. */
export function forgetFindings(connection: Connection, tally: Tally, source: number, stage: string | null): number {
  const rows = connection
    .prepare('SELECT code, severity FROM finding WHERE source = ? AND stage = coalesce(?, stage)')
    .all(source, stage) as unknown as { code: string; severity: string }[];
  for (const { code, severity } of rows) tally.add('finding', code + PARTS + severity, -1);
  connection.prepare('DELETE FROM finding WHERE source = ? AND stage = coalesce(?, stage)').run(source, stage);
  return rows.length;
}

/** Back to the queue. Returns how many. */
export function readAgain(connection: Connection, sources: readonly string[] | null): number {
  const waiting = new Set<number>();
  withSums(connection, (sums) => {
    const failed = connection.prepare("SELECT * FROM source WHERE state = 'failed' ORDER BY no");
    const rows =
      sources === null ? (failed.all() as unknown as SourceTable[]) : sources.map((id) => sourceById(connection, id));
    for (const row of rows) {
      if (row === null) continue;
      if (row.state !== 'sealed') forgetReading(connection, sums, row);
      connection.prepare('UPDATE source SET attempts = 0 WHERE no = ?').run(row.no);
      waiting.add(row.no);
    }
    refreshClaims(connection, sums.tally, waiting);
  });
  return waiting.size;
}
