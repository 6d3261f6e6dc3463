// The lists and the counts: sources by filter and order, entries of the log, what the overview shows.

import { type RawBuilder, sql } from 'kysely';
import type { ClaimKind } from '../../model/claim.ts';
import { HabeasError } from '../../model/error.ts';
import type { ObjectId, RecordId } from '../../model/ids.ts';
import type { ClaimState, ClaimView, ViewCount } from '../../model/judgement.ts';
import { eachSearchWord, normaliseForSearch } from '../../model/search-text.ts';
import {
  type Count,
  type LedgerPage,
  SOURCE_STATES,
  type SourceRow,
  type SourceState,
  type SourcesFilter,
  type SourcesPage,
} from '../../model/views.ts';
import type { IndexCounts, PageRequest } from '../ports/case-index.ts';
import type { Connection } from './connection.ts';
import { SOURCE_COLUMNS, type SourceWithParent, sourceRowOf } from './rows.ts';
import type { EntryTable } from './schema.ts';
import { PARTS } from './tally.ts';
import { appliedOf } from './write-ledger.ts';

export const LARGEST_PAGE = 1000;

export function checkPage({ from, limit }: PageRequest): void {
  const whole = Number.isSafeInteger(from) && Number.isSafeInteger(limit);
  if (!whole || from < 0 || limit < 0 || limit > LARGEST_PAGE)
    throw new HabeasError('usage', `a page begins at 0 or later and has at most ${LARGEST_PAGE} rows`);
}

// ── sources ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** `no` is the order of sealing, and the last word in every order. */
const ORDERS: Readonly<Record<NonNullable<SourcesFilter['sort']>, string>> = {
  sealedAt: 's.no',
  title: 's.title_key',
  publisher: 's.publisher_key',
  published: 's.published_from',
  language: 's.language',
  type: 's.type',
  state: 's.state',
  claims: 's.claims',
  findings: 's.findings',
};

const MAY_MISS: ReadonlySet<string> = new Set(['s.publisher_key', 's.published_from', 's.language']);

export async function readSources(
  connection: Connection,
  filter: SourcesFilter,
  page: PageRequest,
  actor: string | null,
): Promise<SourcesPage> {
  checkPage(page);
  const conditions = conditionsOf(filter);
  const where = conditions.length === 0 ? sql`` : sql`WHERE ${sql.join(conditions, sql` AND `)}`;
  const direction = filter.descending === true ? 'DESC' : 'ASC';
  // Where a value is missing the source stands last, whichever the direction.
  const column = ORDERS[filter.sort ?? 'sealedAt'];
  const missing = MAY_MISS.has(column) ? ' NULLS LAST' : ''; // said of others it would keep SQLite from using their index
  const order = sql.raw(
    column === 's.no' ? `s.no ${direction}` : `${column} ${direction}${missing}, s.no ${direction}`,
  );
  const rows = await sql<SourceWithParent>`
    SELECT ${sql.raw(SOURCE_COLUMNS)} FROM
      (SELECT s.no AS chosen FROM source AS s ${where} ORDER BY ${order} LIMIT ${page.limit} OFFSET ${page.from})
    JOIN source AS s ON s.no = chosen LEFT JOIN source AS p ON p.no = s.parent ORDER BY ${order}`.execute(
    connection.query,
  );
  const total =
    conditions.length === 0
      ? tallied(connection, 'total').get('sources')
      : (await sql<{ n: number }>`SELECT count(*) AS n FROM source AS s ${where}`.execute(connection.query)).rows[0]?.n;
  return {
    total: total ?? 0,
    from: page.from,
    rows: rows.rows.map((row) => inView(connection, row, filter.view, actor)),
  };
}

/** A row that counts the claims of the view: all that it then shows are judged. */
export function inView(
  connection: Connection,
  row: SourceWithParent,
  view: ClaimView | undefined,
  actor: string | null,
): SourceRow {
  const shown = sourceRowOf(row);
  if (view === 'accepted') return { ...shown, claims: row.accepted, judged: row.accepted };
  if (view !== 'mine') return shown;
  const mine = connection
    .prepare(
      `SELECT count(*) AS n FROM claim_actor AS a JOIN claim AS c ON c.source = a.source AND c.n = a.n
       WHERE a.source = ? AND a.actor = ? AND c.shown = 1`,
    )
    .get(row.no, actor ?? '');
  return { ...shown, claims: Number(mine?.['n']), judged: Number(mine?.['n']) };
}

function conditionsOf(filter: SourcesFilter): readonly RawBuilder<unknown>[] {
  const found: RawBuilder<unknown>[] = [];
  if (filter.state !== undefined) found.push(sql`s.state = ${filter.state}`);
  if (filter.language !== undefined) found.push(sql`s.language = ${filter.language}`);
  if (filter.type !== undefined) found.push(sql`s.type = ${filter.type}`);
  if (filter.publisher !== undefined)
    found.push(sql`s.publisher_key = ${normaliseForSearch(filter.publisher)} AND s.publisher = ${filter.publisher}`);
  if (filter.finding !== undefined)
    found.push(sql`s.no IN (SELECT source FROM finding WHERE code = ${filter.finding})`);
  if (filter.label !== undefined)
    found.push(sql`s.no IN (SELECT source FROM annotation WHERE kind = 'label' AND text = ${filter.label})`);
  if (filter.text !== undefined) found.push(...inTitle(filter.text));
  return found;
}

/** Every word of `text` begins a word of the title, the file's name or the publisher. */
function inTitle(text: string): readonly RawBuilder<unknown>[] {
  const words: string[] = [];
  eachSearchWord(text, (word) => words.push(word));
  if (words.length === 0) return [];
  const match = `{title about} : (${words.map((word) => `"${word}" *`).join(' AND ')})`;
  // Sources not read yet are in no full-text table; their title is the file's name.
  const like = words.map((word) => sql`instr(s.title_key, ${word}) > 0`);
  return [
    sql`(s.no IN (SELECT rowid FROM words WHERE words MATCH ${match})
      OR s.no IN (SELECT s.no FROM source AS s WHERE s.state = 'sealed' AND ${sql.join(like, sql` AND `)}))`,
  ];
}

// ── counts ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function tallied(connection: Connection, what: string): ReadonlyMap<string, number> {
  const rows = connection.prepare('SELECT value, n FROM tally WHERE what = ?').all(what);
  return new Map(rows.map((row) => [String(row['value']), Number(row['n'])]));
}

const ranked = (counts: ReadonlyMap<string, number>): readonly Count[] =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));

/** The claims that are shown, by kind, state and standing. */
export function talliedClaims(connection: Connection): readonly {
  readonly kind: ClaimKind;
  readonly state: ClaimState;
  readonly standing: boolean;
  readonly count: number;
}[] {
  return [...tallied(connection, 'claim')].map(([value, count]) => {
    const [kind, state, standing] = value.split(PARTS);
    return { kind: kind as ClaimKind, state: state as ClaimState, standing: standing === '1', count };
  });
}

/** The claims under each view; `mine` where an actor is named. */
function viewsOf(connection: Connection, actor: string | null): readonly ViewCount[] {
  const all = talliedClaims(connection);
  const mine =
    actor === null
      ? []
      : connection
          .prepare(
            `SELECT c.kind, count(*) AS n FROM claim_actor AS a JOIN claim AS c ON c.source = a.source AND c.n = a.n
             WHERE a.actor = ? AND c.shown = 1 GROUP BY c.kind`,
          )
          .all(actor)
          .map((row) => ({ kind: row['kind'] as ClaimKind, state: 'accepted' as const, count: Number(row['n']) }));
  return [
    viewCount(
      'all',
      all.filter(({ state }) => state !== 'rejected'),
    ),
    viewCount(
      'accepted',
      all.filter(({ standing }) => standing),
    ),
    ...(actor === null ? [] : [viewCount('mine', mine)]),
  ];
}

function viewCount(
  view: ClaimView,
  rows: readonly { readonly kind: ClaimKind; readonly state: ClaimState; readonly count: number }[],
): ViewCount {
  const byKind = new Map<ClaimKind, { claims: number; judged: number }>();
  const total = { claims: 0, judged: 0 };
  for (const { kind, state, count } of rows) {
    const sum = byKind.get(kind) ?? { claims: 0, judged: 0 };
    byKind.set(kind, sum);
    for (const one of [sum, total]) {
      one.claims += count;
      if (state !== 'waiting') one.judged += count;
    }
  }
  const kinds = [...byKind].map(([kind, sum]) => ({ kind, ...sum }));
  return { view, ...total, byKind: kinds.sort((a, b) => b.claims - a.claims || (a.kind < b.kind ? -1 : 1)) };
}

export function readCounts(connection: Connection, actor: string | null): IndexCounts {
  const totals = tallied(connection, 'total');
  const states = tallied(connection, 'state');
  const byState = Object.fromEntries(SOURCE_STATES.map((state) => [state, states.get(state) ?? 0]));
  const labels = connection
    .prepare("SELECT text AS value, count(DISTINCT source) AS n FROM annotation WHERE kind = 'label' GROUP BY text")
    .all();
  const views = viewsOf(connection, actor);
  const [all] = views;
  return {
    sources: totals.get('sources') ?? 0,
    bytes: totals.get('bytes') ?? 0,
    captures: totals.get('captures') ?? 0,
    byState: byState as Record<SourceState, number>,
    byLanguage: ranked(tallied(connection, 'language')),
    byType: ranked(tallied(connection, 'type')),
    byPublisher: ranked(tallied(connection, 'publisher')),
    claims: all?.claims ?? 0,
    byKind: (all?.byKind ?? []).map(({ kind, claims }) => ({ value: kind, count: claims })),
    judged: all?.judged ?? 0,
    views,
    labels: ranked(new Map(labels.map((row) => [String(row['value']), Number(row['n'])]))),
    findings: ranked(tallied(connection, 'finding')).map(({ value, count }) => {
      const [code = '', severity = ''] = value.split(PARTS);
      return { code, severity, count };
    }),
    logSize: appliedOf(connection),
  };
}

// ── the log ────────────────────────────────────────────────────────────────────────────────────────────────────────

export function readLedger(
  connection: Connection,
  page: PageRequest & { readonly newestFirst: boolean; readonly act: string | null },
): LedgerPage {
  checkPage(page);
  const direction = page.newestFirst ? 'DESC' : 'ASC';
  const where = page.act === null ? '? IS NULL' : 'act = ?';
  const rows = connection
    .prepare(`SELECT * FROM entry WHERE ${where} ORDER BY n ${direction} LIMIT ? OFFSET ?`)
    .all(page.act, page.limit, page.from) as unknown as EntryTable[];
  const total =
    page.act === null
      ? appliedOf(connection)
      : Number(connection.prepare('SELECT count(*) AS n FROM entry WHERE act = ?').get(page.act)?.['n']);
  return {
    total,
    from: page.from,
    rows: rows.map(({ n, id, act, actor, at, objects, summary }) => ({
      index: n,
      id: id as RecordId,
      act,
      actor,
      at,
      on: JSON.parse(objects) as ObjectId[],
      summary,
    })),
  };
}
