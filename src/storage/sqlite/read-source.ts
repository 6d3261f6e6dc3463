// One source with all that is known of it, and its claims alone.

import type { Claim, ClaimKind } from '../../model/claim.ts';
import { type DescribedReading, laidOver } from '../../model/described.ts';
import type { ClaimId, ObjectId, RecordId } from '../../model/ids.ts';
import type { ClaimPlace } from '../../model/judgement.ts';
import { addTo } from '../../model/lists-by-key.ts';
import type { Reading } from '../../model/source.ts';
import type { SourceRow } from '../../model/views.ts';
import type { PlacedClaim, StoredSource, TextNow } from '../ports/case-index.ts';
import type { Capture } from '../ports/ledger-batch.ts';
import { claimKey, metClaimsOf, newestCopy } from './claim-rows.ts';
import type { Connection } from './connection.ts';
import { assessmentsOf, replacedBy, replacementsOf, wordsOn } from './copies.ts';
import { judgementsOn } from './judgements.ts';
import { unpack, unpackJson } from './packed.ts';
import {
  annotationOf,
  captureOf,
  findingOfRow,
  SOURCE_COLUMNS,
  SOURCE_JOIN,
  type SourceWithParent,
  sourceRowOf,
} from './rows.ts';
import type { AnnotationTable, CaptureTable, ContentTable, FindingTable } from './schema.ts';

/** `rows<T>`: what the columns of `sql` are is known here, as it was this program that made the tables. */
const rows = <T>(connection: Connection, sql: string, ...values: (string | number)[]): readonly T[] =>
  connection.prepare(sql).all(...values) as unknown as readonly T[];

export function findSource(connection: Connection, id: string): SourceWithParent | null {
  return (
    rows<SourceWithParent>(connection, `SELECT ${SOURCE_COLUMNS} FROM ${SOURCE_JOIN} WHERE s.id = ?`, id)[0] ?? null
  );
}

export function readSource(connection: Connection, id: ObjectId): StoredSource | null {
  const row = findSource(connection, id);
  if (row === null) return null;
  const { no } = row;
  const content = contentOf(connection, no);
  const children = rows<SourceWithParent>(
    connection,
    `SELECT ${SOURCE_COLUMNS} FROM ${SOURCE_JOIN} WHERE s.no IN (SELECT source FROM capture WHERE parent = ?) ORDER BY s.no`,
    no,
  );
  const parent = row.parent_id === null ? null : findSource(connection, row.parent_id);
  const { reading, read, words, differ } = describedReading(connection, content);
  return {
    row: sourceRowOf(row),
    level: row.level,
    bytes: row.bytes,
    sha512: content.sha512,
    mediaType: row.media_type,
    ...{ reading, read, words, differ },
    claims: claimsOf(content),
    findings: rows<FindingTable>(connection, 'SELECT * FROM finding WHERE source = ? ORDER BY stage, n', no).map(
      findingOfRow,
    ),
    captures: capturesWhere(connection, 'c.source = ?', no),
    annotations: rows<AnnotationTable>(connection, 'SELECT * FROM annotation WHERE source = ? ORDER BY no', no).map(
      (one) => annotationOf(one, id),
    ),
    judgements: judgementsOn(connection, [no])
      .map(({ judgement }) => judgement)
      .filter((one) => one.object === id),
    met: metClaimsOf(connection, no)?.met ?? [],
    assessments: assessmentsOf(connection, no),
    replaces: replacementsOf(connection, no),
    replacedBy: replacedBy(connection, no),
    children: children.map(sourceRowOf),
    parent: parent === null ? null : sourceRowOf(parent),
  };
}

export function readTextNow(connection: Connection, id: ObjectId, known: ReadonlySet<string>): TextNow | null {
  const row = findSource(connection, id);
  if (row === null) return null;
  const [now] = rows<Pick<ContentTable, 'text_hash'> & { no: number; id: ObjectId }>(
    connection,
    'SELECT s.no, s.id, c.text_hash FROM source AS s JOIN content AS c ON c.source = s.no WHERE s.no = ?',
    newestCopy(connection, row.no),
  );
  if (now === undefined || now.text_hash === null) return null;
  const text = known.has(now.text_hash) ? null : textOf(contentOf(connection, now.no));
  return { source: now.id, hash: now.text_hash, text };
}

export function contentOf(connection: Connection, no: number): ContentTable {
  const [content] = rows<ContentTable>(connection, 'SELECT * FROM content WHERE source = ?', no);
  return (
    content ?? { source: no, sha512: '', text_hash: null, text: null, reading: null, claim_list: null, forms: null }
  );
}

export const textOf = (content: ContentTable): string => (content.text === null ? '' : unpack(content.text));

export const readingOf = (content: ContentTable): Reading | null =>
  content.reading === null ? null : { ...unpackJson<Reading>(content.reading), text: textOf(content) };

/** What was read, with what people say that it is laid over it. */
export function describedReading(connection: Connection, content: ContentTable): DescribedReading {
  const reading = readingOf(content);
  const words = wordsOn(connection, content.source);
  if (reading === null) return { reading, read: null, words, differ: [] };
  const { source, differ } = laidOver(reading.source, words);
  return { reading: { ...reading, source }, read: reading.source, words, differ };
}

const claimsOf = (content: ContentTable): readonly Claim[] =>
  content.claim_list === null ? [] : unpackJson<readonly Claim[]>(content.claim_list);

export function capturesWhere(connection: Connection, where: string, value: string | number): readonly Capture[] {
  type Row = CaptureTable & { source_id: string; parent_id: string | null };
  const found = rows<Row>(
    connection,
    `SELECT c.*, s.id AS source_id, p.id AS parent_id FROM capture AS c JOIN source AS s ON s.no = c.source
     LEFT JOIN source AS p ON p.no = c.parent WHERE ${where} ORDER BY c.no`,
    value,
  );
  return found.map((row) => captureOf(row, row.source_id as ObjectId, row.parent_id));
}

export function findClaim(connection: Connection, id: ClaimId): { source: ObjectId; claim: Claim } | null {
  type Found = readonly { no: number; id: string }[];
  const byKey = 'SELECT s.no, s.id FROM claim AS c JOIN source AS s ON s.no = c.source WHERE c.key = ? AND c.shown = ?';
  const keyed = (shown: 0 | 1): Found => rows(connection, byKey, claimKey(id), shown);
  // Of a claim that was amended, or judged on another copy, the row has the id of the proposal.
  const amended = `SELECT DISTINCT s.no, s.id FROM claim AS c JOIN source AS s ON s.no = c.source
    WHERE c.state NOT IN ('waiting', 'rejected') AND c.shown = 1`;
  // Shown first: a better copy has claims under the ids that they have in the older one, where they are shown no more.
  for (const sources of [() => keyed(1), (): Found => rows(connection, amended), () => keyed(0)])
    for (const { no, id: source } of sources()) {
      const met = metClaimsOf(connection, no)?.met ?? [];
      const claim = met.flatMap((one) => [one.proposal ?? one.claim, one.claim]).find((one) => one.id === id);
      if (claim !== undefined) return { source: source as ObjectId, claim };
    }
  return null;
}

/** Each source is unpacked once, whatever the order of the places. */
export function claimsAt(connection: Connection, places: readonly ClaimPlace[]): readonly PlacedClaim[] {
  const bySource = new Map<ObjectId, ClaimPlace[]>();
  for (const place of places) {
    addTo(bySource, place.object, place);
  }
  const numberOf = connection.prepare('SELECT no FROM source WHERE id = ?');
  return [...bySource].flatMap(([source, these]) => {
    const no = numberOf.get(source)?.['no'];
    const met = (typeof no === 'number' ? (metClaimsOf(connection, no)?.met ?? []) : []).filter(({ shown }) => shown);
    const byClaim = new Map(
      met.flatMap((one) => [one.proposal?.id ?? one.claim.id, one.claim.id].map((id) => [id, one])),
    );
    return these.flatMap((place) => {
      const one = byClaim.get(place.claim);
      return one === undefined ? [] : [{ place, met: one }];
    });
  });
}

/** Source by source, a page at a time, so that nothing is held open between two of them. */
export function* eachClaims(
  connection: Connection,
  kind: ClaimKind | null,
): Generator<{ source: ObjectId; claims: readonly Claim[] }> {
  let after = 0;
  for (;;) {
    const page = rows<{ no: number; id: string }>(
      connection,
      'SELECT no, id FROM source WHERE no > ? AND claims > 0 ORDER BY no LIMIT 200',
      after,
    );
    if (page.length === 0) return;
    for (const { no, id } of page) {
      const claims = claimsOf(contentOf(connection, no)).filter((one) => kind === null || one.kind === kind);
      if (claims.length > 0) yield { source: id as ObjectId, claims };
      after = no;
    }
  }
}

export function sourceRowsOf(connection: Connection, ids: readonly ObjectId[]): readonly SourceRow[] {
  const found = ids.map((id) => findSource(connection, id));
  return found.filter((row) => row !== null).map(sourceRowOf);
}

export function levelsOf(connection: Connection, ids: readonly ObjectId[]): ReadonlyMap<ObjectId, 0 | 1> {
  const find = connection.prepare('SELECT level FROM source WHERE id = ?');
  return new Map(
    ids.flatMap((id) => {
      const row = find.get(id);
      return row === undefined ? [] : [[id, row['level'] === 1 ? 1 : 0] as const];
    }),
  );
}

export function objectsOf(connection: Connection, record: RecordId): readonly ObjectId[] {
  const row = connection.prepare('SELECT objects FROM entry WHERE id = ?').get(record);
  return row === undefined ? [] : (JSON.parse(String(row['objects'])) as ObjectId[]);
}

export function sealedSince(connection: Connection, object: ObjectId, n: number): boolean {
  const later = `SELECT 1 FROM entry WHERE act IN ('object.seal', 'object.derive') AND n > ? AND instr(objects, ?) > 0 LIMIT 1`;
  return connection.prepare(later).get(n, object) !== undefined;
}
