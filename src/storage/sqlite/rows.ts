// Rows of tables -> rows of views.

import type { Finding, FindingCode, Severity } from '../../model/finding.ts';
import type { ClaimId, ObjectId, RecordId } from '../../model/ids.ts';
import type { AnnotationView, SourceRow } from '../../model/views.ts';
import type { Capture } from '../ports/ledger-batch.ts';
import type { AnnotationTable, CaptureTable, FindingTable, SourceTable } from './schema.ts';

/** A source with the id of its parent, and whether anybody has said what it is. */
export type SourceWithParent = SourceTable & { readonly parent_id: string | null; readonly described: 0 | 1 };

/** For `SELECT ${SOURCE_COLUMNS} FROM ${SOURCE_JOIN} …` */
export const SOURCE_COLUMNS =
  's.*, p.id AS parent_id, EXISTS (SELECT 1 FROM description AS d WHERE d.source = s.no) AS described';
export const SOURCE_JOIN = 'source AS s LEFT JOIN source AS p ON p.no = s.parent';

export const sourceRowOf = (row: SourceWithParent): SourceRow => ({
  id: row.id as ObjectId,
  title: row.title,
  file: row.file,
  publisher: row.publisher,
  language: row.language,
  type: row.type,
  published: row.published,
  state: row.state,
  claims: row.claims,
  judged: row.judged,
  findings: row.findings,
  sealedAt: row.sealed_at,
  parent: row.parent_id as ObjectId | null,
  ...(row.described === 1 && { described: true }),
});

export const findingOfRow = (row: FindingTable): Finding => ({
  code: row.code as FindingCode,
  severity: row.severity as Severity,
  message: row.message,
  start: row.start,
  end: row.end,
});

export const captureOf = (row: CaptureTable, source: ObjectId, parent: string | null): Capture => ({
  record: row.record as RecordId,
  source,
  at: row.at,
  actor: row.actor,
  path: row.path,
  bytes: row.bytes,
  parent: parent as ObjectId | null,
  modified: row.modified,
  mediaType: row.media_type,
  address: row.address,
  accessed: row.accessed,
  findings: JSON.parse(row.findings) as Finding[],
});

export const annotationOf = (row: AnnotationTable, on: ObjectId): AnnotationView => ({
  record: row.record as RecordId,
  kind: row.kind,
  text: row.text,
  on,
  claim: row.claim as ClaimId | null,
  start: row.start,
  end: row.end,
  at: row.at,
  actor: row.actor,
});
