// Rooms of the size that a case of many claims gives, written straight into a weighing store: what is measured with them is how rooms are asked, not how they are made. The rows cite the documents of a small made
// case. Invented like it.

import { createHash } from 'node:crypto';
import { nameKeysIn } from '../../src/casefile/weighing/name-keys.ts';
import type { Cited } from '../../src/model/cited.ts';
import { isoDayOf } from '../../src/model/civil-day.ts';
import type { ClaimId, ObjectId } from '../../src/model/ids.ts';
import type { ConflictRow } from '../../src/model/rooms/conflicts.ts';
import type { EntityRow } from '../../src/model/rooms/entities.ts';
import type { EventRow } from '../../src/model/rooms/events.ts';
import type { FigureRow } from '../../src/model/rooms/figures.ts';
import type { SiteRow } from '../../src/model/rooms/sites.ts';
import type { RoomItem, WeighingStore } from '../../src/storage/ports/weighing-store.ts';
import { madeOrigins } from '../../tests/corroborate/made-origins.ts';
import { type Maker, maker } from './made-documents.ts';

export interface Place {
  readonly citedSource: ObjectId;
  readonly citedClaim: ClaimId;
}

const TYPES = ['execution', 'killing', 'arrest', 'protest', 'burial', 'trial'];
const KINDS = ['figure', 'denial', 'ignorance', 'date', 'place', 'post'] as const;
const idOf = (room: string, n: number): string =>
  createHash('sha256').update(`${room} ${n}`).digest('hex').slice(0, 32);
const origins = { atLeast: 1, atMost: 3 };

/** For a million claims: 100,000 people, 200,000 events, 100,000 figures, 50,000 conflicts, 10,000 sites. */
export async function fillRooms(store: WeighingStore, claims: number, cites: readonly Place[]): Promise<void> {
  const m = maker(7);
  const cite = (n: number): Place => cites[n % cites.length] as Place;
  const of = function* (count: number, make: (n: number) => RoomItem): Generator<RoomItem> {
    for (let n = 0; n < count; n++) yield make(n);
  };
  const name = (): string => `${m.word()} ${m.word()}`;
  await store.saveRoom(
    'person',
    'made',
    of(claims / 10, (n) => person(n, name())),
  );
  await store.saveRoom(
    'event',
    'made',
    of(claims / 5, (n) => event(m, n, cite(n), claims / 10)),
  );
  await store.saveRoom(
    'figure',
    'made',
    of(claims / 10, (n) => figure(m, n)),
  );
  await store.saveRoom(
    'conflict',
    'made',
    of(claims / 20, (n) => conflict(m, n, cite(n))),
  );
  await store.saveRoom(
    'site',
    'made',
    of(claims / 100, (n) => site(m, n)),
  );
}

function person(n: number, name: string): RoomItem {
  const row: EntityRow = {
    ...{ id: idOf('person', n), kind: 'person', name, otherNames: [], documents: 10, mentions: 20, said: 5, about: 15 },
    ...{ judged: 0, posts: ['governor'], questions: 0 },
  };
  const detail = { forms: [], joins: [], placed: null, memberships: [] };
  return { id: row.id, row, detail, text: name, keys: nameKeysIn([name]) };
}

function event(m: Maker, n: number, at: Place, people: number): RoomItem {
  const [from, type, where] = [Math.floor(m.random() * 15_000), m.pick(TYPES), `${m.word()}abad`];
  const span = { from: isoDayOf(from), to: isoDayOf(from + (n % 3 === 0 ? 365 : 0)) };
  const who = idOf('person', Math.floor(people * m.random() ** 3));
  const row: Cited<EventRow> = {
    ...{ id: idOf('event', n), label: `${type} of the ${m.word()} ${m.word()}`, type, when: span.from, span, where },
    ...{ precision: 'day', approximate: false, people: [{ id: who, kind: 'person', name: 'somebody' }], claims: 5 },
    ...{
      judged: 0,
      documents: 5,
      origins,
      conflicts: 0,
      at: { source: at.citedSource, claim: at.citedClaim, start: 0, end: 9 },
    },
  };
  const detail = { event: row, claims: [at], meets: [], origins: NO_ORIGINS };
  return {
    id: row.id,
    row,
    detail,
    text: `${row.label} ${where}`,
    facets: { type: [type], where: [where], person: [who] },
    days: span,
  };
}

const NO_ORIGINS = madeOrigins(0);

function figure(m: Maker, n: number): RoomItem {
  const contested = n % 4 === 0;
  const row: FigureRow = {
    ...{ id: idOf('figure', n), label: `${m.word()} executed`, of: 'executed', unit: 'persons', where: null },
    ...{ whom: null, during: null },
    ...{ when: { from: null, to: null }, claims: 4, judged: 0, documents: 4, positions: contested ? 2 : 1 },
    ...{ conflicts: contested ? 2 : 0, widest: contested ? 2 : null, stated: null, series: false, told: [] },
  };
  const detail = { figure: row, tolerance: 0.1, positions: [], conflicts: [], beside: [], parts: [], reasons: [] };
  return { id: row.id, row, detail, text: row.label, facets: { contested: contested ? ['yes'] : [], event: [] } };
}

function conflict(m: Maker, n: number, claim: Place): RoomItem {
  const kind = KINDS[n % KINDS.length] ?? 'figure';
  const row: Cited<ConflictRow> = {
    ...{ id: idOf('conflict', n), kind, label: `${m.word()} ${m.word()}`, claim, people: [], whyThese: [], against: 3 },
    ...{ tellings: 0, passages: 0, origins },
    ...{ when: { from: null, to: null }, apart: null, figure: null, counted: null },
  };
  const detail = {
    conflict: row,
    tellings: [],
    against: [],
    passages: [],
    candidates: [],
    setAside: [],
    origins: NO_ORIGINS,
    notices: [],
  };
  return { id: row.id, row, detail, text: row.label, facets: { kind: [kind], bare: ['no'] }, claims: [claim] };
}

function site(m: Maker, n: number): RoomItem {
  const row: SiteRow = {
    ...{ id: idOf('site', n), name: `${m.word()} burial ground`, otherNames: [], where: null, position: null },
    ...{ conditions: 3, changes: n % 2, kind: 'ground', first: null, latest: null, disputed: 0, documents: 3 },
  };
  const detail = { site: row, log: [], origins: NO_ORIGINS };
  return { id: row.id, row, detail, text: row.name, facets: { changed: n % 2 === 1 ? ['yes'] : [] } };
}
