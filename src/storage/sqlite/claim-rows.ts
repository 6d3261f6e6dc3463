// The rows of the claims of a source, as proposals and judgements give them (model/claim-state.ts). Written again whenever either changes; only rows
// that differ are touched. A better copy takes over what was judged of the older ones: what is shown there is no longer shown here.

import { type MetClaim, meetClaims } from '../../model/claim-state.ts';
import { type Finding, findingOf } from '../../model/finding.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { JudgedHere } from '../../model/judgement-groups.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import { noteChange } from './changes.ts';
import type { Connection } from './connection.ts';
import { type JudgedText, judgementsHere } from './judgements.ts';
import { proposalsOf, untilTheNextChange } from './kept.ts';
import { unpack } from './packed.ts';
import type { ClaimTable, ContentTable } from './schema.ts';
import { PARTS, type Tally } from './tally.ts';

export interface MetSource {
  readonly met: readonly MetClaim[];
  /** Judgements whose words are not in this text. */
  readonly lost: readonly Judgement[];
  readonly judged: readonly JudgedHere[];
}

interface SourceState {
  readonly no: number;
  readonly id: string;
  readonly state: string;
}

/** To judge a claim is to look at its source several times between two changes. */
const kept = untilTheNextChange<MetSource>();

/** What is known of the claims of a source. Null where the index has no such source. */
export function metClaimsOf(connection: Connection, no: number): MetSource | null {
  const known = kept.get(connection, no);
  if (known !== null) return known;
  const made = computeMet(connection, no, false);
  if (made !== null) kept.put(connection, no, made);
  return made;
}

function computeMet(connection: Connection, no: number, keep: boolean): MetSource | null {
  const source = connection.prepare('SELECT no, id, state FROM source WHERE no = ?').get(no) as unknown as
    | SourceState
    | undefined;
  if (source === undefined) return null;
  // Without the text, by far the longest column: of most sources nobody needs it here.
  const content = connection
    .prepare('SELECT text_hash, claim_list FROM content WHERE source = ?')
    .get(no) as unknown as Pick<ContentTable, 'text_hash' | 'claim_list'>;
  const proposals = proposalsOf(connection, no, content.claim_list);
  const older = copiesBefore(connection, no);
  const text: JudgedText = {
    no,
    id: source.id,
    hash: content.text_hash,
    text: () => textIn(connection, no),
  };
  const { judged, lost } = judgementsHere(connection, text, older, keep);
  const met = meetClaims({ proposals, judged, read: source.state === 'searched' });
  return { met: takenOver(connection, no, met), lost, judged };
}

function textIn(connection: Connection, no: number): string {
  const text = connection.prepare('SELECT text FROM content WHERE source = ?').get(no)?.['text'];
  return text instanceof Uint8Array ? unpack(text) : '';
}

// ── copies ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** All older copies of a source, by id, with their numbers. */
export function copiesBefore(connection: Connection, no: number): ReadonlyMap<string, number> {
  const find = connection.prepare(
    'SELECT s.no, s.id FROM replacement AS r JOIN source AS s ON s.no = r.older WHERE r.source = ? ORDER BY s.no',
  );
  const found = new Map<string, number>();
  const seen = new Set([no]);
  for (const at of seen)
    for (const row of find.all(at) as unknown as { no: number; id: string }[]) {
      if (seen.has(row.no)) continue;
      seen.add(row.no);
      found.set(row.id, row.no);
    }
  return found;
}

/** The copy that stands for a source in the end: itself where nothing replaces it. */
export function newestCopy(connection: Connection, no: number): number {
  const find = connection.prepare('SELECT source FROM replacement WHERE older = ? ORDER BY no DESC LIMIT 1');
  const seen = new Set([no]);
  let at = no;
  for (;;) {
    const next = find.get(at)?.['source'];
    if (typeof next !== 'number' || seen.has(next)) return at;
    seen.add(next);
    at = next;
  }
}

/** A source and all its copies, the newest first: what stands there decides what is shown of the others. */
function copiesOf(connection: Connection, no: number): readonly number[] {
  const newest = newestCopy(connection, no);
  return [...new Set([newest, no, ...copiesBefore(connection, newest).values()])];
}

/** Where a better copy was read, only what was not found in it is still shown here. */
function takenOver(connection: Connection, no: number, met: readonly MetClaim[]): readonly MetClaim[] {
  const newest = newestCopy(connection, no);
  if (newest === no) return met;
  const read = connection.prepare('SELECT text_hash FROM content WHERE source = ?').get(newest)?.['text_hash'];
  if (typeof read !== 'string') return met;
  const there = new Set(
    (metClaimsOf(connection, newest)?.met ?? []).flatMap((one) =>
      one.judgements.map(({ judgement }) => judgement.record),
    ),
  );
  return met.map((one) => {
    const stays = one.state !== 'waiting' && one.judgements.every(({ judgement }) => !there.has(judgement.record));
    return stays ? one : { ...one, shown: false, standing: false };
  });
}

// ── writing ────────────────────────────────────────────────────────────────────────────────────────────────────────

const ANCHORS = 'anchors';

/** Takes the rows out, of a source that goes or is read again. */
export function forgetClaims(connection: Connection, tally: Tally, no: number): void {
  const rows = connection.prepare('SELECT * FROM claim WHERE source = ?').all(no) as unknown as ClaimTable[];
  for (const row of rows) tallyRow(tally, row, -1);
  for (const table of ['claim', 'claim_words', 'claim_actor'])
    connection.prepare(`DELETE FROM ${table} WHERE source = ?`).run(no);
}

/** A source and all its copies: what changes in one may change what is shown of the others. */
export const withCopies = (connection: Connection, sources: Iterable<number>): ReadonlySet<number> =>
  new Set([...sources].flatMap((no) => copiesOf(connection, no)));

/** Call after anything of these sources changed that claims depend on. */
export function refreshClaims(connection: Connection, tally: Tally, sources: ReadonlySet<number>): void {
  for (const no of withCopies(connection, sources)) refreshSource(connection, tally, no);
}

function refreshSource(connection: Connection, tally: Tally, no: number): void {
  const source = computeMet(connection, no, true);
  if (source === null) return;
  kept.put(connection, no, source);
  const before = new Map(
    (connection.prepare('SELECT * FROM claim WHERE source = ?').all(no) as unknown as ClaimTable[]).map((row) => [
      row.n,
      row,
    ]),
  );
  const words = wordsBefore(connection, no);
  const sums = { claims: 0, judged: 0, accepted: 0 };
  for (const [n, met] of source.met.entries()) {
    const row = rowOf(no, n, met);
    const known = before.get(n);
    before.delete(n);
    countIn(sums, row);
    const isNew = writeRow(connection, tally, row, known ?? null);
    if (isNew || met.judgements.length > 0) writeWords(connection, words, n, met);
  }
  for (const [n, row] of before) {
    tallyRow(tally, row, -1);
    for (const table of ['claim', 'claim_words', 'claim_actor'])
      connection.prepare(`DELETE FROM ${table} WHERE source = ? AND n = ?`).run(no, n);
  }
  connection
    .prepare('UPDATE source SET claims = ?, judged = ?, accepted = ? WHERE no = ?')
    .run(sums.claims, sums.judged, sums.accepted, no);
  writeLost(connection, tally, no, source.lost);
  noteChange(connection, no);
}

function countIn(sums: { claims: number; judged: number; accepted: number }, row: ClaimTable): void {
  if (row.shown === 0) return;
  if (row.standing === 1) sums.accepted++;
  if (row.state === 'rejected') return;
  sums.claims++;
  if (row.state !== 'waiting') sums.judged++;
}

const RANK = { doubtful: 0, likely: 1, certain: 2 } as const;

function rowOf(source: number, n: number, met: MetClaim): ClaimTable {
  const { kind, passage, asserted, confidence } = met.claim;
  return {
    source,
    n,
    key: claimKey((met.proposal !== null && met.n !== null ? met.proposal : met.claim).id),
    kind,
    start: passage.start,
    end: passage.end,
    asserted,
    confidence,
    rank: RANK[confidence],
    state: met.state,
    shown: Number(met.shown),
    standing: Number(met.standing),
  };
}

/** The first 48 bits of a claim's id: enough to find it, small enough to be indexed by the million. */
export const claimKey = (id: string): number => Number.parseInt(id.slice(0, 12), 16);

const COLUMNS = [
  ...(['source', 'n', 'key', 'kind', 'start', 'end', 'asserted', 'confidence'] as const),
  ...(['rank', 'state', 'shown', 'standing'] as const),
];
const INSERT = `INSERT OR REPLACE INTO claim (${COLUMNS.join()}) VALUES (${COLUMNS.map(() => '?').join()})`;

function writeRow(connection: Connection, tally: Tally, row: ClaimTable, known: ClaimTable | null): boolean {
  if (known !== null && COLUMNS.every((column) => known[column] === row[column])) return false;
  if (known !== null) tallyRow(tally, known, -1);
  tallyRow(tally, row, 1);
  connection.prepare(INSERT).run(...COLUMNS.map((column) => row[column]));
  return true;
}

/** Tallied by kind, state and standing: `figure␟accepted␟1`. */
function tallyRow(tally: Tally, { kind, state, shown, standing }: ClaimTable, sign: 1 | -1): void {
  if (shown === 1) tally.add('claim', [kind, state, standing].join(PARTS), sign);
}

const LONGEST = 600;

interface WordsBefore {
  readonly source: number;
  readonly words: ReadonlyMap<number, string>;
  readonly actors: ReadonlyMap<number, string>;
}

function wordsBefore(connection: Connection, source: number): WordsBefore {
  const words = connection.prepare('SELECT n, words FROM claim_words WHERE source = ?').all(source);
  const actors = connection
    .prepare(
      'SELECT n, group_concat(actor) AS actors FROM (SELECT n, actor FROM claim_actor WHERE source = ? ORDER BY n, actor) GROUP BY n',
    )
    .all(source);
  return {
    source,
    words: new Map(words.map((row) => [Number(row['n']), String(row['words'])])),
    actors: new Map(actors.map((row) => [Number(row['n']), String(row['actors'])])),
  };
}

/** The words by which a claim is found, and who judged it. */
function writeWords(connection: Connection, before: WordsBefore, n: number, met: MetClaim): void {
  const { source } = before;
  const words = ` ${normaliseForSearch([met.claim.passage.exact, ...namesIn(met.claim)].join(' ')).slice(0, LONGEST)}`;
  if (before.words.get(n) !== words)
    connection.prepare('INSERT OR REPLACE INTO claim_words (source, n, words) VALUES (?, ?, ?)').run(source, n, words);
  const actors = met.actors.toSorted();
  if ((before.actors.get(n) ?? '') === actors.join()) return;
  connection.prepare('DELETE FROM claim_actor WHERE source = ? AND n = ?').run(source, n);
  const insert = connection.prepare('INSERT INTO claim_actor (source, n, actor) VALUES (?, ?, ?)');
  for (const actor of actors) insert.run(source, n, actor);
}

/** Full names that do not stand in the passage themselves. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  const { name, named } = value as { readonly name?: unknown; readonly named?: unknown };
  if (typeof name === 'string' && named !== undefined) return [name];
  return Object.values(value).flatMap(namesIn);
}

/** A finding for each judgement whose words are not in this text. */
function writeLost(connection: Connection, tally: Tally, no: number, lost: readonly Judgement[]): void {
  const removed = connection
    .prepare('SELECT code, severity FROM finding WHERE source = ? AND stage = ?')
    .all(no, ANCHORS);
  if (removed.length === 0 && lost.length === 0) return;
  for (const row of removed) tally.add('finding', `${row['code']}${PARTS}${row['severity']}`, -1);
  connection.prepare('DELETE FROM finding WHERE source = ? AND stage = ?').run(no, ANCHORS);
  const insert = connection.prepare(
    'INSERT INTO finding (source, stage, n, code, severity, message, start, end) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  for (const [n, judgement] of lost.entries()) {
    const { code, severity, message, start, end } = lostFinding(judgement);
    insert.run(no, ANCHORS, n, code, severity, message, start, end);
    tally.add('finding', code + PARTS + severity, 1);
  }
  connection.prepare('UPDATE source SET findings = findings + ? WHERE no = ?').run(lost.length - removed.length, no);
}

const SHOWN = 80;

function lostFinding({ claim }: Judgement): Finding {
  const { exact } = claim.passage;
  const words = exact.length > SHOWN ? `${exact.slice(0, SHOWN).toWellFormed()}…` : exact;
  const message = `the words “${words.replaceAll(/\s+/g, ' ')}”, which were judged, were not found in this text; the judgement keeps its old place: judge it anew`;
  return findingOf('judgement.unplaced', 'warning', message);
}
