// An open case in memory, for the tests of the server and of the app: what `CaseApi` asks for, over invented documents.
// It reads added files as plain text. It is no model of how a case is kept: only of what the app is shown.

import { createHash } from 'node:crypto';
import type { Page } from '../../../apps/server/asked.ts';
import type { CaseApi } from '../../../apps/server/case-api.ts';
import { HabeasError } from '../../../src/model/error.ts';
import type { ObjectId, RecordId } from '../../../src/model/ids.ts';
import { CLAIM_STATES, type ClaimState } from '../../../src/model/judgement.ts';
import type { Count, OverviewView, SearchHit, SourceRow, SourcesFilter, SourceView } from '../../../src/model/views.ts';
import { INVENTED_DOCUMENTS } from './documents.ts';
import { notWeighed } from './not-weighed.ts';
import { fileOf, type Held, type State } from './state.ts';
import { addTo, verify } from './work.ts';
import { idOf } from './writing.ts';

export interface InventedOptions {
  /** How many rows more the table has, made up as they are asked for. */
  readonly fillers?: number;
  /** No piece of work ends before this. */
  readonly until?: Promise<unknown>;
}

export function inventedCase(options: InventedOptions = {}): CaseApi {
  const state: State = {
    held: new Map(),
    annotations: [],
    withdrawn: [],
    fillers: options.fillers ?? 0,
    until: options.until ?? Promise.resolve(),
    lastVerified: null,
  };
  INVENTED_DOCUMENTS.forEach((document, i) => {
    const sealedAt = `2026-03-0${1 + (i % 7)}T09:1${i}:00Z`;
    state.held.set(idOf(document.bytes), { document, sealedAt, paths: [fileOf(document)] });
  });
  return {
    ...notWeighed(),
    overview: async () => overviewOf(state),
    sources: async (filter, page) => sourcesOf(state, filter, page),
    source: async (id) => viewOf(state, id),
    search: async (query, page) => searchIn(state, query, page),
    ledger: async (page) => ledgerOf(state, page),
    annotate: async (annotation) => {
      const made = {
        ...annotation,
        record: recordOf(state.annotations.length),
        at: '2026-03-09T10:00:00Z',
        actor: 'I. Varn',
      };
      state.annotations.push(made);
      return made;
    },
    withdraw: async ({ record, on, reason }) => {
      const at = state.annotations.findIndex((one) => one.record === record && one.on === on);
      if (at < 0) throw new HabeasError('not-found', `nothing like ${record} stands on this source`);
      state.annotations.splice(at, 1);
      state.withdrawn.push({ on, reason });
      return { record, on, reason, by: recordOf(2000), at: '2026-03-09T10:30:00Z', actor: 'I. Varn' };
    },
    review: async () => {
      const counts = Object.fromEntries(CLAIM_STATES.map((one) => [one, 0])) as Record<ClaimState, number>;
      return { total: 0, judged: 0, counts, items: [], next: null };
    },
    reviewItem: async () => null,
    judge: notInvented,
    previewJudgement: notInvented,
    judgeAll: notInvented,
    describe: notInvented,
    assess: notInvented,
    replace: notInvented,
    openObject: async (id) => {
      const document = state.held.get(id)?.document;
      if (!document) return null;
      const { bytes, mediaType } = document;
      return {
        size: bytes.length,
        mediaType,
        name: fileOf(document),
        async *read(start, end) {
          yield bytes.subarray(start, end);
        },
      };
    },
    add: (files, work) => addTo(state, files, work),
    verify: (_, work) => verify(state, work),
  };
}

const notInvented = (): never => {
  throw new HabeasError('usage', 'the invented case is not judged');
};

const recordOf = (n: number): RecordId =>
  createHash('sha256')
    .update(`record ${n}`)
    .digest('hex')
    .replace(/[^a-f2-7]/g, 'q')
    .slice(0, 26) as RecordId;

function rowOf(id: ObjectId, { document, sealedAt }: Held): SourceRow {
  const source = document.reading?.source;
  return {
    id,
    title: source?.title ?? null,
    file: fileOf(document),
    publisher: source?.publisher ?? null,
    language: source?.language ?? null,
    type: source?.type ?? 'other',
    published: source?.published.edtf ?? null,
    state: document.state,
    claims: document.claims.length,
    judged: 0,
    findings: document.findings.length,
    sealedAt,
    parent: null,
  };
}

const rowsOf = (state: State): SourceRow[] => [...state.held].map(([id, held]) => rowOf(id, held));

function filler(i: number): SourceRow {
  return {
    id: `sha256:${createHash('sha256').update(`filler ${i}`).digest('hex')}` as ObjectId,
    title: `Invented card ${i + 1} of the harbour index`,
    file: `index/card-${String(i + 1).padStart(6, '0')}.txt`,
    publisher: null,
    language: 'en',
    type: 'other',
    published: null,
    state: 'searched',
    claims: i % 9,
    judged: 0,
    findings: 0,
    sealedAt: '2026-03-08T12:00:00Z',
    parent: null,
  };
}

function sourcesOf(state: State, filter: SourcesFilter, page: Page) {
  const wanted = rowsOf(state).filter((row) => {
    const words = `${row.title ?? ''} ${row.file} ${row.publisher ?? ''}`.toLowerCase();
    const findings = state.held.get(row.id)?.document.findings ?? [];
    return (
      words.includes((filter.text ?? '').toLowerCase()) &&
      (filter.state ?? row.state) === row.state &&
      (filter.language ?? row.language) === row.language &&
      (filter.type ?? row.type) === row.type &&
      (filter.publisher ?? row.publisher) === row.publisher &&
      (filter.finding === undefined || findings.some((one) => one.code === filter.finding))
    );
  });
  const sort = filter.sort ?? 'sealedAt';
  const key = (row: SourceRow): string => String(row[sort] ?? '').padStart(12, ' ');
  wanted.sort((a, b) => (key(a) < key(b) ? -1 : 1) * (filter.descending ? -1 : 1));
  const narrowed = ['text', 'state', 'language', 'type', 'publisher', 'finding'].some(
    (name) => filter[name as keyof SourcesFilter] !== undefined,
  );
  const fillers = narrowed ? 0 : state.fillers;
  const rows = Array.from(
    { length: Math.max(0, Math.min(page.limit, wanted.length + fillers - page.from)) },
    (_, i) => {
      const at = page.from + i;
      return wanted[at] ?? filler(at - wanted.length);
    },
  );
  const failures = rows.flatMap(({ id }) => {
    const [finding] = state.held.get(id)?.document.findings ?? [];
    return state.held.get(id)?.document.state === 'failed' && finding
      ? [{ id, code: finding.code, message: finding.message }]
      : [];
  });
  return { total: wanted.length + fillers, from: page.from, rows, failures };
}

function viewOf(state: State, id: ObjectId): SourceView | null {
  const held = state.held.get(id);
  if (!held) return null;
  const { document } = held;
  return {
    row: rowOf(id, held),
    reading: document.state === 'searched' ? document.reading : null,
    claims: document.claims,
    findings: document.findings,
    custody: held.paths.map((path, i) => ({
      record: recordOf(1000 + i),
      at: held.sealedAt,
      actor: 'I. Varn',
      path,
      bytes: document.bytes.length,
    })),
    children: [],
    parent: null,
    companions: [],
    annotations: state.annotations.filter((one) => one.on === id),
    states: document.claims.map((claim) => ({ claim: claim.id, state: 'waiting' })),
    items: [],
    judgements: [],
    described: { read: null, words: [], differ: [] },
    assessments: [],
    replaces: [],
    replacedBy: null,
    sha512: createHash('sha512').update(document.bytes).digest('hex'),
    bytes: document.bytes.length,
    mediaType: document.mediaType,
  };
}

function countsOf(values: readonly (string | null)[]): Count[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

function overviewOf(state: State): OverviewView {
  const rows = rowsOf(state);
  const documents = [...state.held.values()].map((held) => held.document);
  const inState = (one: string): number => rows.filter((row) => row.state === one).length;
  const findings = documents.flatMap((document) => document.findings);
  return {
    name: 'The harbour strike of Tarsel (invented)',
    origin: 'habeas/log/k7wq2m5d',
    logSize: state.held.size * 2 + 1,
    created: '2026-03-01T09:00:00Z',
    sources: rows.length,
    objects: rows.length,
    bytes: documents.reduce((sum, document) => sum + document.bytes.length, 0),
    repeatedCaptures: 1,
    byState: {
      sealed: inState('sealed'),
      read: inState('read'),
      searched: inState('searched'),
      failed: inState('failed'),
    },
    byLanguage: countsOf(rows.map((row) => row.language)),
    byType: countsOf(rows.map((row) => row.type)),
    byPublisher: countsOf(rows.map((row) => row.publisher)),
    claims: rows.reduce((sum, row) => sum + row.claims, 0),
    byKind: countsOf(documents.flatMap((document) => document.claims.map((claim) => claim.kind))),
    judged: 0,
    views: [],
    findings: countsOf(findings.map((one) => one.code)).map(({ value, count }) => ({
      code: value,
      severity: findings.find((one) => one.code === value)?.severity ?? 'note',
      count,
    })),
    lastVerified: state.lastVerified,
    lastAnchored: null,
    recent: rows.toSorted((a, b) => (a.sealedAt < b.sealedAt ? 1 : -1)).slice(0, 8),
  };
}

function searchIn(state: State, query: string, page: Page) {
  if (/"[^"]*$/.test(query.replace(/"[^"]*"/g, '')))
    throw new HabeasError('usage', 'a quotation mark is left open in the query');
  const words = query.replace(/"/g, '').trim().toLowerCase();
  const hits: SearchHit[] = [];
  for (const [id, held] of state.held) {
    const text = held.document.reading?.text ?? '';
    const at = words === '' ? -1 : text.toLowerCase().indexOf(words);
    if (at < 0) continue;
    const from = Math.max(0, at - 60);
    const snippet = text.slice(from, at + words.length + 80);
    hits.push({
      source: rowOf(id, held),
      hits: text.toLowerCase().split(words).length - 1,
      snippets: [{ text: snippet, start: from, marks: [[at - from, at - from + words.length]] }],
    });
  }
  return {
    query,
    total: hits.length,
    from: page.from,
    hits: hits.slice(page.from, page.from + page.limit),
    explained: words === '' ? [] : [`“${words}”, as written`],
  };
}

function ledgerOf(state: State, page: Page & { readonly newestFirst: boolean }) {
  const acts = [
    { act: 'genesis', on: [] as ObjectId[], summary: 'the case was opened' },
    ...[...state.held].flatMap(([id, held]) => [
      { act: 'object.seal', on: [id], summary: `sealed ${held.document.bytes.length} bytes` },
      { act: 'object.capture', on: [id], summary: `received as ${held.paths[0]}` },
    ]),
    ...state.annotations.map((one) => ({ act: 'judgement', on: [one.on], summary: `${one.kind}: ${one.text}` })),
    ...state.withdrawn.map((one) => ({ act: 'correct', on: one.on === null ? [] : [one.on], summary: one.reason })),
  ];
  const rows = acts.map((one, index) => ({
    ...one,
    index,
    id: recordOf(index),
    actor: 'I. Varn',
    at: `2026-03-0${1 + (index % 9)}T09:00:00Z`,
  }));
  if (page.newestFirst) rows.reverse();
  return { total: rows.length, from: page.from, rows: rows.slice(page.from, page.from + page.limit) };
}
