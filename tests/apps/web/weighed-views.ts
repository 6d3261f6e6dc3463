// What the weighing might give of the invented republic of Tarsel, for the tests of Timeline, Figures and Conflicts: views made up here and put in the place of the
// server's answers (weighed-answers.ts), so that a test sees each room with all that it can show. Documents and claims are those of the invented case, so each opens.

import type { Claim, FigureClaim } from '../../../src/model/claim.ts';
import type { ClaimId } from '../../../src/model/ids.ts';
import type { ConflictRow, ConflictView } from '../../../src/model/rooms/conflicts.ts';
import type { EntityRef } from '../../../src/model/rooms/entities.ts';
import type { EventRow, EventView, TimelineView } from '../../../src/model/rooms/events.ts';
import type { FigurePoint, FigureRow, FigureView } from '../../../src/model/rooms/figures.ts';
import type { OriginsView } from '../../../src/model/rooms/origins.ts';
import type { TenureView } from '../../../src/model/rooms/posts.ts';
import type { PassageRef } from '../../../src/model/weighing.ts';
import { ARTICLE, documentAt, hex, LETTER, labelOf, refOf } from './invented-cites.ts';

const MAREK: EntityRef = { id: hex(1), kind: 'person', name: 'Marek Odell' };
const MINISTER: EntityRef = { id: hex(2), kind: 'person', name: 'Halvar Brandt' };

const TENURE: TenureView = {
  id: 'tenure-1',
  person: MINISTER,
  post: 'Minister of Harbours',
  postKey: 'minister:harbours',
  seat: null,
  shownOn: [],
  differing: [],
  body: { id: hex(3), kind: 'body', name: 'Ministry of Harbours' },
  throughout: { from: '1973-02-01', to: '1975-06-30' },
  sometime: { from: '1973-01-01', to: '1975-12-31' },
  startKnown: true,
  endKnown: false,
  appointed: null,
  acting: false,
  closedBy: null,
  premises: [refOf(0, 0)],
  reasons: ['an invented claim names him minister in 1973 and again in 1975'],
  conflicts: [],
};

export const ORIGINS: OriginsView = {
  documents: 2,
  publishers: 1,
  withoutPublisher: 0,
  atLeast: 1,
  atMost: 2,
  unstated: 1,
  groups: [
    {
      origin: 'Harbour Union of Tarsel',
      firstHand: false,
      documents: [{ source: ARTICLE, claims: [], path: ['The Tarsel Gazette', 'Harbour Union of Tarsel'] }],
      links: [],
    },
    {
      origin: null,
      firstHand: true,
      documents: [{ source: LETTER, claims: [], path: [] }],
      links: [],
    },
  ],
  reasons: ['the letter names no origin, so it may be one of its own or not'],
};

// ── timeline ───────────────────────────────────────────────────────────────────────────────────────────────────────

const eventOf = (n: number, fields: Partial<EventRow>): EventRow => ({
  id: `event-${n}`,
  label: `Invented event ${n}`,
  type: 'arrest',
  when: null,
  span: { from: null, to: null },
  precision: 'none',
  approximate: false,
  where: 'Tarsel',
  people: [MAREK],
  claims: 3,
  judged: 1,
  documents: 2,
  origins: { atLeast: 1, atMost: 2 },
  conflicts: 0,
  at: { source: ARTICLE.id, claim: refOf(0, 0).claim.id, start: 10, end: 40 },
  ...fields,
});

export const EVENTS: readonly EventRow[] = [
  eventOf(1, {
    label: 'Dock workers detained at Quay Nine',
    when: '1974-08-09',
    span: { from: '1974-08-09', to: '1974-08-09' },
    precision: 'day',
    documents: 5,
    conflicts: 1,
  }),
  eventOf(2, {
    label: 'The strike of Tarsel',
    type: 'protest',
    when: '1974-08',
    span: { from: '1974-08-01', to: '1974-08-31' },
    precision: 'month',
    documents: 4,
  }),
  eventOf(3, {
    label: 'Order 17 is signed',
    type: 'order',
    when: '1974-07~',
    span: { from: '1974-07-01', to: '1974-07-31' },
    precision: 'month',
    approximate: true,
  }),
  eventOf(4, {
    label: 'The commission sits',
    type: 'meeting',
    when: '1974-09-20/..',
    span: { from: '1974-09-20', to: null },
    precision: 'range',
  }),
  eventOf(5, {
    label: 'نخستین نامهٔ خانواده‌ها',
    type: 'statement',
    when: '1974-08-14',
    span: { from: '1974-08-14', to: '1974-08-14' },
    precision: 'day',
  }),
  eventOf(6, { label: 'The quay is levelled', type: 'destruction' }),
];

export const TIMELINE: TimelineView = {
  total: 6,
  undated: 1,
  vague: 0,
  rows: EVENTS,
  density: [
    { from: '1974-06-01', to: '1974-06-30', events: 0 },
    { from: '1974-07-01', to: '1974-07-31', events: 1 },
    { from: '1974-08-01', to: '1974-08-31', events: 3 },
    { from: '1974-09-01', to: '1974-09-30', events: 1 },
    { from: '1974-10-01', to: '1974-10-31', events: 1 },
  ],
  types: [
    { value: 'arrest', count: 1 },
    { value: 'protest', count: 1 },
  ],
  places: [{ value: 'Tarsel', count: 6 }],
};

/** So many events that they cannot all be drawn. */
export function crowded(count: number): TimelineView {
  const rows = Array.from({ length: count }, (_, i) => {
    const day = `${1970 + (i % 9)}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
    return eventOf(i + 100, {
      label: `Arrest ${i + 1} on the piers`,
      when: day,
      span: { from: day, to: day },
      precision: 'day',
    });
  });
  const years = Array.from({ length: 9 }, (_, i) => 1970 + i);
  const density = years.map((year) => ({
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    events: Math.ceil(count / 9) * 40,
  }));
  return {
    ...TIMELINE,
    total: count * 40,
    undated: 0,
    rows: rows.sort((a, b) => ((a.when ?? '') < (b.when ?? '') ? -1 : 1)),
    density,
  };
}

/** What a document tells there although no claim was made of it. */
const passageIn = (document: number, start: number, end: number): PassageRef => ({
  source: labelOf(document),
  passage: { start, end, exact: documentAt(document).reading.text.slice(start, end) },
});

const conflictOf = (n: number, fields: Partial<ConflictRow> = {}): ConflictRow => ({
  id: `conflict-${n}`,
  kind: 'denial',
  label: 'Nobody was held at Quay Nine',
  claim: refOf(0, 4),
  tellings: 0,
  people: [MINISTER],
  whyThese: [],
  against: 2,
  passages: 1,
  origins: { atLeast: 1, atMost: 2 },
  when: { from: '1974-08-14', to: '1974-08-14' },
  apart: null,
  figure: null,
  counted: null,
  ...fields,
});

export const CONFLICTS: readonly ConflictRow[] = [
  conflictOf(1, { firstAgainst: refOf(0, 1) }),
  conflictOf(2, { kind: 'ignorance', label: 'What became of the families’ letters', people: [MINISTER, MAREK] }),
  conflictOf(3, {
    kind: 'figure',
    label: 'Dock workers detained, the strike of Tarsel',
    apart: 25,
    figure: 'figure-1',
    counted: { whom: 'Dock workers', of: 'detained', unit: 'persons', during: 'the strike of Tarsel' },
  }),
];

const figureRow = (n: number, fields: Partial<FigureRow> = {}): FigureRow => ({
  id: `figure-${n}`,
  label: 'Dock workers detained, the strike of Tarsel',
  whom: 'Dock workers',
  of: 'detained',
  unit: 'persons',
  during: 'the strike of Tarsel',
  where: 'Tarsel',
  when: { from: '1974-08-01', to: '1974-08-31' },
  claims: 5,
  judged: 2,
  documents: 3,
  positions: 2,
  conflicts: 2,
  widest: 25,
  stated: {
    least: { value: null, low: 24, high: 96, bound: 'vague', words: 'several dozen workers' },
    most: { value: 2500, low: null, high: null, bound: 'about', words: 'about 2,500' },
  },
  series: false,
  told: [
    {
      amount: { value: null, low: 24, high: 96, bound: 'vague', words: 'several dozen workers' },
      ...{ sayer: ['Josef Tann'], source: labelOf(0), documents: 1 },
    },
    {
      amount: { value: 2500, low: null, high: null, bound: 'about', words: 'about 2,500' },
      ...{ sayer: [], source: labelOf(2), documents: 2 },
    },
  ],
  ...fields,
});

export const FIGURES: readonly FigureRow[] = [
  figureRow(1),
  figureRow(2, {
    label: 'Boats seized, the harbour',
    whom: 'Boats seized',
    of: null,
    unit: null,
    during: 'the harbour',
    positions: 1,
    conflicts: 0,
    widest: null,
    stated: {
      least: { value: 12, low: null, high: null, bound: 'exact', words: '12 boats' },
      most: { value: 14, low: 14, high: null, bound: 'atLeast', words: 'at least 14 boats' },
    },
    claims: 2,
    judged: 0,
    series: true,
  }),
];

export const EVENT: EventView = {
  event: EVENTS[0] ?? eventOf(1, {}),
  claims: [refOf(0, 0), refOf(1, 0)],
  meets: [
    { a: refOf(0, 0).claim.id, b: refOf(1, 0).claim.id, score: 0.9, reasons: ['the same month, the same place'] },
  ],
  origins: ORIGINS,
  // biome-ignore lint/suspicious/noThenProperty: the name is the model's, and nothing waits on it.
  people: [{ person: MINISTER, roles: ['oversaw'], then: [{ tenure: TENURE, holding: 'held' }], other: [] }],
  figures: [figureRow(1)],
  conflicts: [conflictOf(1)],
};

// ── figures ────────────────────────────────────────────────────────────────────────────────────────────────────────

export const base = refOf(0, 0);
const idOfPoint = (n: number): ClaimId => n.toString(16).padStart(64, '0') as ClaimId;

function pointOf(
  n: number,
  value: number | null,
  fields: Partial<FigurePoint>,
  claim: Partial<FigureClaim> = {},
): FigurePoint {
  const made = {
    ...base.claim,
    id: idOfPoint(n),
    value,
    low: fields.low ?? null,
    high: fields.high ?? null,
    bound: 'exact',
    ...claim,
  };
  return {
    ref: { source: ARTICLE, claim: made as Claim, state: n === 1 ? 'accepted' : 'waiting', standing: n === 1 },
    value,
    low: value,
    high: value,
    saidOn: '1974-08-14',
    sayer: ['Harbour Union of Tarsel'],
    originGroup: 0,
    ...fields,
  };
}

export const FIGURE: FigureView = {
  figure: figureRow(1),
  tolerance: 0.1,
  positions: [
    {
      low: 2400,
      high: 2600,
      origins: ORIGINS,
      figures: [
        pointOf(1, 2400, { low: 2400, high: null }, { bound: 'atLeast' }),
        pointOf(2, 2500, { low: 2250, high: 2750, saidOn: '1974-08' }, { bound: 'about' }),
        {
          ...pointOf(
            3,
            2400,
            { low: 2400, high: null, sayer: [], originGroup: 1, saidOn: '1974-08-20' },
            { bound: 'atLeast' },
          ),
          ref: refOf(1, 0),
        },
      ],
    },
    {
      low: 24,
      high: 96,
      origins: { ...ORIGINS, atLeast: 1, atMost: 1, unstated: 0, groups: ORIGINS.groups.slice(0, 1) },
      figures: [
        pointOf(
          4,
          null,
          { low: 24, high: 96, sayer: ['a spokesman of the ministry'], saidOn: '1974-09-02' },
          { bound: 'vague', low: 24, high: 96 },
        ),
      ],
    },
  ],
  conflicts: [
    { a: idOfPoint(1), b: idOfPoint(4), apart: 25, reasons: ['at least 2,400 and at most 96 cannot both hold'] },
  ],
  beside: [{ a: idOfPoint(1), b: idOfPoint(2), reasons: ['“about 2,500” allows 2,400'] }],
  parts: [],
  candidates: [],
  setAside: [],
  reasons: ['all count dock workers detained in August 1974'],
};

// ── conflicts ──────────────────────────────────────────────────────────────────────────────────────────────────────

export const CONFLICT: ConflictView = {
  conflict: conflictOf(2, { kind: 'ignorance', label: 'What became of the families’ letters' }),
  tellings: [],
  against: [
    { ref: refOf(0, 0), reasons: ['the same place and month'] },
    { ref: refOf(1, 1), reasons: ['a letter to the ministry says so'] },
  ],
  passages: [{ ref: passageIn(1, 0, 40), reasons: ['both speak of “letters”'] }],
  candidates: [],
  setAside: [],
  origins: ORIGINS,
  notices: [
    {
      id: 'notice-1',
      told: MINISTER,
      through: TENURE,
      by: [MAREK],
      content: ['2,400 workers of the port are held'],
      day: { from: '1974-08-14', to: '1974-08-14' },
      communication: refOf(1, 1),
      later: [{ ref: refOf(0, 4), reasons: ['said in September, after the letter'] }],
      reasons: ['the letter went to the ministry, of which he was then minister'],
    },
  ],
};
