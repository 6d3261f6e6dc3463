// The claims of a case as a list: filtered, counted and put in order by the columns of `claim`, a page at a time; only the sources on the page are
// unpacked. A page begins after a place (`after`), not at a number, so that it holds while claims are judged and leave the list.

import { type RawBuilder, sql } from 'kysely';
import type { Block } from '../../model/block.ts';
import type { Claim, ClaimKind } from '../../model/claim.ts';
import { HabeasError } from '../../model/error.ts';
import type { ClaimId, ObjectId } from '../../model/ids.ts';
import {
  CLAIM_STATES,
  type ClaimState,
  type KindCount,
  type ReviewFilter,
  type ReviewOrder,
} from '../../model/judgement.ts';
import { eachSearchWord } from '../../model/search-text.ts';
import { type TextPositions, textPositions } from '../../model/text-position.ts';
import type { FoundClaim, FoundClaims, ReviewQuestion } from '../ports/case-index.ts';
import { type MetSource, metClaimsOf } from './claim-rows.ts';
import type { Connection } from './connection.ts';
import { LARGEST_PAGE, talliedClaims } from './read-lists.ts';
import { contentOf, findSource, readingOf } from './read-source.ts';
import { sourceRowOf } from './rows.ts';

type Condition = RawBuilder<unknown>;

interface ReviewPageRequest {
  readonly after: string | null;
  readonly limit: number;
}

interface PlaceRow {
  readonly source: number;
  readonly n: number;
  readonly start: number;
  readonly rank: number;
}

export async function readReview(
  connection: Connection,
  question: ReviewQuestion,
  page: ReviewPageRequest,
): Promise<FoundClaims> {
  if (!Number.isSafeInteger(page.limit) || page.limit < 0 || page.limit > LARGEST_PAGE)
    throw new HabeasError('usage', `a page has at most ${LARGEST_PAGE} claims`);
  const { filter } = question;
  const counts = await countStates(connection, question);
  const total = totalOf(counts, filter);
  const order = ORDERS[filter.order];
  const from = page.after === null ? [] : [order.after(placeOf(page.after))];
  const where = [...conditionsOf(question), ...stateCondition(filter), ...from];
  const rows =
    await sql<PlaceRow>`SELECT c.source, c.n, c.start, c.rank FROM claim AS c WHERE ${sql.join(where, sql` AND `)}
    ORDER BY ${order.by} LIMIT ${page.limit + 1}`.execute(connection.query);
  const shown = rows.rows.slice(0, page.limit);
  const last = shown.at(-1);
  const next = rows.rows.length > page.limit && last !== undefined ? cursorOf(last) : null;
  return { total, counts, found: unpackClaims(connection, shown), next };
}

// ── conditions ─────────────────────────────────────────────────────────────────────────────────────────────────────

function conditionsOf({ filter, actor }: ReviewQuestion): readonly Condition[] {
  const found: Condition[] = [sql`c.shown = 1`];
  if (filter.source !== undefined) found.push(sql`c.source = (SELECT no FROM source WHERE id = ${filter.source})`);
  if (filter.kind !== undefined) found.push(sql`c.kind = ${filter.kind}`);
  if (filter.confidence !== undefined) found.push(sql`c.confidence = ${filter.confidence}`);
  if (filter.asserted !== undefined) found.push(sql`c.asserted = ${filter.asserted}`);
  if (filter.text !== undefined) found.push(...inWords(filter.text));
  if (filter.view === 'accepted') found.push(sql`c.standing = 1`);
  if (filter.view === 'mine')
    found.push(
      sql`EXISTS (SELECT 1 FROM claim_actor AS a WHERE a.source = c.source AND a.n = c.n AND a.actor = ${actor ?? ''})`,
    );
  return found;
}

/** What was rejected is shown only where it is asked for, or by whom it was rejected. */
function stateCondition(filter: ReviewFilter): readonly Condition[] {
  if (filter.state !== undefined) return [sql`c.state = ${filter.state}`];
  return filter.view === 'all' ? [sql`c.state <> 'rejected'`] : [];
}

/** Each word begins a word of the passage or of a name in the claim. */
function inWords(text: string): readonly Condition[] {
  const words: string[] = [];
  eachSearchWord(text, (word) => words.push(` ${word}`));
  if (words.length === 0) return [];
  const has = words.map((word) => sql`instr(w.words, ${word}) > 0`);
  return [
    sql`EXISTS (SELECT 1 FROM claim_words AS w WHERE w.source = c.source AND w.n = c.n AND ${sql.join(has, sql` AND `)})`,
  ];
}

const NONE = Object.fromEntries(CLAIM_STATES.map((state) => [state, 0])) as Record<ClaimState, number>;

async function countStates(
  connection: Connection,
  question: ReviewQuestion,
): Promise<Readonly<Record<ClaimState, number>>> {
  const { view, order: _, state: __, ...narrowing } = question.filter;
  const counts = { ...NONE };
  if (view !== 'mine' && Object.values(narrowing).every((value) => value === undefined)) {
    for (const { state, standing, count } of talliedClaims(connection))
      if (view === 'all' || standing) counts[state] += count;
    return counts;
  }
  const where = sql.join(conditionsOf(question), sql` AND `);
  const rows = await sql<{ state: ClaimState; n: number }>`SELECT c.state, count(*) AS n FROM claim AS c WHERE ${where}
    GROUP BY c.state`.execute(connection.query);
  for (const { state, n } of rows.rows) counts[state] = n;
  return counts;
}

function totalOf(counts: Readonly<Record<ClaimState, number>>, filter: ReviewFilter): number {
  if (filter.state !== undefined) return counts[filter.state];
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  return filter.view === 'all' ? all - counts.rejected : all;
}

export async function reviewKinds(connection: Connection, question: ReviewQuestion): Promise<readonly KindCount[]> {
  const where = sql.join([...conditionsOf(question), ...stateCondition(question.filter)], sql` AND `);
  const rows = await sql<{ kind: ClaimKind; n: number; judged: number }>`SELECT c.kind, count(*) AS n,
    sum(c.state <> 'waiting') AS judged FROM claim AS c WHERE ${where} GROUP BY c.kind ORDER BY n DESC, c.kind`.execute(
    connection.query,
  );
  return rows.rows.map(({ kind, n, judged }) => ({ kind, claims: n, judged }));
}

// ── order ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const ORDERS: Readonly<
  Record<ReviewOrder, { readonly by: Condition; readonly after: (place: PlaceRow) => Condition }>
> = {
  text: {
    by: sql`c.source, c.start, c.n`,
    after: ({ source, start, n }) => sql`(c.source, c.start, c.n) > (${source}, ${start}, ${n})`,
  },
  'doubtful-first': {
    by: sql`c.rank, c.source, c.start, c.n`,
    after: ({ rank, source, start, n }) => sql`(c.rank, c.source, c.start, c.n) > (${rank}, ${source}, ${start}, ${n})`,
  },
  newest: {
    by: sql`c.source DESC, c.start, c.n`,
    after: ({ source, start, n }) =>
      sql`(c.source < ${source} OR (c.source = ${source} AND (c.start, c.n) > (${start}, ${n})))`,
  },
};

const cursorOf = ({ rank, source, start, n }: PlaceRow): string => [rank, source, start, n].join('.');

function placeOf(after: string): PlaceRow {
  const match = /^(\d{1,2})\.(\d{1,15})\.(\d{1,15})\.(\d{1,15})$/.exec(after);
  if (match === null) throw new HabeasError('usage', 'after is the next of an earlier page');
  const [rank = 0, source = 0, start = 0, n = 0] = match.slice(1).map(Number);
  return { rank, source, start, n };
}

// ── claims ─────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Unpacked {
  readonly row: FoundClaim['source'];
  readonly met: MetSource['met'];
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly positions: TextPositions;
}

function unpackSource(connection: Connection, no: number): Unpacked | null {
  const id = connection.prepare('SELECT id FROM source WHERE no = ?').get(no)?.['id'];
  const row = findSource(connection, String(id));
  const met = metClaimsOf(connection, no)?.met;
  if (row === null || met === undefined) return null;
  const reading = readingOf(contentOf(connection, no));
  const { text, blocks } = reading ?? { text: '', blocks: [] };
  return { row: sourceRowOf(row), met, text, blocks, positions: textPositions(text) };
}

function unpackClaims(connection: Connection, rows: readonly PlaceRow[]): readonly FoundClaim[] {
  const sources = new Map<number, Unpacked | null>();
  return rows.flatMap(({ source: no, n }): FoundClaim[] => {
    if (!sources.has(no)) sources.set(no, unpackSource(connection, no));
    const source = sources.get(no) ?? null;
    const met = source?.met[n];
    return source === null || met === undefined ? [] : [foundIn(source, met)];
  });
}

const foundIn = (source: Unpacked, met: FoundClaim['met']): FoundClaim => ({
  source: source.row,
  met,
  context: contextOf(source, met.claim),
});

/** UTF-16 units before and after the claim, cut at a space. */
const AROUND = 420;

/** What the page has around its document, its ways to other rooms and its feet, is no context. */
function contextOf({ text, blocks, positions }: Unpacked, { passage }: Claim): FoundClaim['context'] {
  const from = Math.min(positions.toUnit(passage.start), text.length);
  const to = Math.min(positions.toUnit(passage.end), text.length);
  const furniture = blocks.filter(({ role }) => role === 'furniture');
  const above = furniture.findLast(({ end: last }) => last <= passage.start);
  const below = furniture.find(({ start: first }) => first >= passage.end);
  let start = Math.max(above === undefined ? 0 : positions.toUnit(above.end), from - AROUND);
  let end = Math.min(below === undefined ? text.length : positions.toUnit(below.start), to + AROUND);
  if (start > 0) start = Math.min(from, start + Math.max(0, text.slice(start, from).search(/\s\S/u) + 1));
  if (end < text.length) end = to + Math.max(0, text.slice(to, end).search(/\s\S*$/u));
  return { text: text.slice(start, end), start: positions.toCodePoint(start) };
}

/** By any id it is or was known by; a claim that was split or merged away too. */
export function reviewClaim(connection: Connection, id: ObjectId, claim: ClaimId): FoundClaim | null {
  const no = connection.prepare('SELECT no FROM source WHERE id = ?').get(id)?.['no'];
  const source = typeof no === 'number' ? unpackSource(connection, no) : null;
  if (source === null) return null;
  const { met } = source;
  const found =
    met.find((one) => one.shown && one.claim.id === claim) ??
    met.find((one) => one.proposal?.id === claim && one.n !== null) ??
    met.find((one) => one.claim.id === claim) ??
    met.find((one) => one.judgements.some(({ judgement }) => judgement.claim.id === claim));
  return found === undefined ? null : foundIn(source, found);
}
