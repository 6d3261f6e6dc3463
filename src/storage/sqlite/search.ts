// Runs a question on the index. With words: sources that have them as written come before those that have only another
// spelling, and within both the better bm25 first, a word in the title weighing ten times. Without: newest sealed first.

import { sql } from 'kysely';
import type { ClaimView } from '../../model/judgement.ts';
import type { IndexHits, IndexQuery, PageRequest } from '../ports/case-index.ts';
import type { Connection } from './connection.ts';
import { checkPage, inView } from './read-lists.ts';
import { contentOf, textOf } from './read-source.ts';
import { SOURCE_COLUMNS, SOURCE_JOIN, type SourceWithParent } from './rows.ts';
import { type SearchSql, searchSql } from './search-sql.ts';

interface Found {
  readonly no: number;
  readonly exact: number;
}

/** Whose claims the rows count. */
export interface Counted {
  readonly view: ClaimView;
  readonly actor: string | null;
}

export async function runSearch(
  connection: Connection,
  query: IndexQuery,
  page: PageRequest,
  counted: Counted,
): Promise<IndexHits> {
  checkPage(page);
  const parts = searchSql(query);
  const [found, total] =
    parts.match === null ? await bySources(connection, parts, page) : await byWords(connection, parts, page);
  return { total, hits: found.map((one) => hitOf(connection, one, counted)) };
}

type FoundPage = readonly [readonly Found[], number];

async function byWords(
  connection: Connection,
  { match, exact, rest }: SearchSql,
  page: PageRequest,
): Promise<FoundPage> {
  const isExact = exact === match ? sql`1` : sql`words.rowid IN (SELECT rowid FROM words WHERE words MATCH ${exact})`;
  const from = sql`FROM words JOIN source AS s ON s.no = words.rowid WHERE words MATCH ${match} AND ${rest}`;
  const rows = await sql<Found>`SELECT words.rowid AS no, ${isExact} AS exact ${from}
    ORDER BY exact DESC, bm25(words, 10.0, 1.0, 1.0), words.rowid LIMIT ${page.limit} OFFSET ${page.from}`.execute(
    connection.query,
  );
  const count = await sql<{ n: number }>`SELECT count(*) AS n ${from}`.execute(connection.query);
  return [rows.rows, count.rows[0]?.n ?? 0];
}

async function bySources(connection: Connection, { rest }: SearchSql, page: PageRequest): Promise<FoundPage> {
  const rows = await sql<Found>`SELECT s.no, 1 AS exact FROM source AS s WHERE ${rest}
    ORDER BY s.no DESC LIMIT ${page.limit} OFFSET ${page.from}`.execute(connection.query);
  const count = await sql<{ n: number }>`SELECT count(*) AS n FROM source AS s WHERE ${rest}`.execute(connection.query);
  return [rows.rows, count.rows[0]?.n ?? 0];
}

function hitOf(connection: Connection, { no, exact }: Found, { view, actor }: Counted): IndexHits['hits'][number] {
  const row = connection
    .prepare(`SELECT ${SOURCE_COLUMNS} FROM ${SOURCE_JOIN} WHERE s.no = ?`)
    .get(no) as unknown as SourceWithParent;
  return {
    source: inView(connection, row, view, actor),
    title: row.title,
    text: textOf(contentOf(connection, no)),
    exact: exact === 1,
  };
}
