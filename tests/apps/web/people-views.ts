// What the weighing might give of the invented republic of Tarsel, for the tests of People and the queue of names: views made up here and put in the place of the
// server's answers. Documents and claims are those of the invented case, so each opens; people, bodies, places and their positions are invented.

import type { RecordId } from '../../../src/model/ids.ts';
import type { NoticeView } from '../../../src/model/rooms/conflicts.ts';
import type { EntityRef, EntityRow, NameForm } from '../../../src/model/rooms/entities.ts';
import type { EntityView } from '../../../src/model/rooms/entity-page.ts';
import type { EventRow } from '../../../src/model/rooms/events.ts';
import type { IdentityJudgementView, IdentityQuestion, QuestionSide } from '../../../src/model/rooms/identity.ts';
import type { CommandLink, TenureView } from '../../../src/model/rooms/posts.ts';
import { ARTICLE, entity, hex, LETTER, refOf } from './invented-cites.ts';
import { EVENTS } from './weighed-views.ts';

export const [POST, DENIAL, SITE, QUOTE] = [refOf(0, 5, true), refOf(0, 6), refOf(0, 7), refOf(0, 3)];

export const TANN = entity(101, 'person', 'Josef Tann');
const ODELL = entity(102, 'person', 'Marek Odell');
export const VARN = entity(103, 'person', 'ایلسه وارن');
export const POLICE = entity(201, 'body', 'harbour police');
export const UNION = entity(202, 'body', 'Harbour Union of Tarsel');
const TARSEL = entity(301, 'place', 'Tarsel');

const rowOf = (ref: EntityRef, fields: Partial<EntityRow> = {}): EntityRow => ({
  ...ref,
  otherNames: [],
  documents: 3,
  mentions: 9,
  said: 1,
  about: 6,
  judged: 2,
  posts: [],
  questions: 0,
  ...fields,
});

export const ENTITIES: readonly EntityRow[] = [
  rowOf(TANN, {
    otherNames: ['J. Tann', 'یوزف تان', 'Josef Than'],
    documents: 7,
    mentions: 31,
    posts: ['Deputy minister, Ministry of Harbours', 'Head, harbour police'],
    questions: 2,
  }),
  rowOf(ODELL, { otherNames: ['مارک اودل'], posts: ['Secretary, Harbour Union of Tarsel'] }),
  rowOf(VARN, { said: 0, documents: 1, mentions: 1, about: 1, judged: 0 }),
  rowOf(POLICE, { otherNames: ['پلیس بندر'], said: 0 }),
  rowOf(UNION),
  rowOf(TARSEL, { otherNames: ['تارسل'], said: 0 }),
];

const tenure = (n: number, fields: Partial<TenureView>): TenureView => ({
  id: `tenure-${n}`,
  person: TANN,
  post: 'Head',
  postKey: 'head:police',
  body: POLICE,
  seat: null,
  throughout: null,
  sometime: { from: null, to: null },
  shownOn: [],
  startKnown: false,
  endKnown: false,
  appointed: null,
  acting: false,
  closedBy: null,
  premises: [POST],
  reasons: ['“then” makes it the post of that time'],
  conflicts: [],
  differing: [],
  ...fields,
});

export const TENURES: readonly TenureView[] = [
  tenure(1, {
    post: 'Inspector',
    postKey: 'inspector:police',
    sometime: { from: null, to: '1970-12-31' },
    endKnown: true,
  }),
  tenure(2, {
    throughout: { from: '1973-05-01', to: '1974-08-14' },
    sometime: { from: '1972-11-01', to: '1975-03-31' },
    appointed: { from: '1972-10-20', to: '1972-10-20' },
    startKnown: true,
    endKnown: true,
    closedBy: { person: ODELL, tenure: 'tenure-9' },
    premises: [POST, DENIAL],
    conflicts: [
      {
        tenure: 'tenure-3',
        sentence: 'Another claim has him deputy minister from January 1975: both cannot hold on those days.',
      },
    ],
  }),
  tenure(3, {
    post: 'Deputy minister',
    postKey: 'deputy minister:harbours',
    body: entity(203, 'body', 'Ministry of Harbours'),
    sometime: { from: '1975-01-01', to: null },
    shownOn: ['1975-02-11', '1976-06-01'],
    startKnown: true,
    acting: true,
  }),
];

const linkOf = (above: EntityRef, below: EntityRef, fields: Partial<CommandLink> = {}): CommandLink => ({
  above,
  below,
  grounds: 'stated',
  when: { from: null, to: null },
  premises: [POST],
  reasons: ['“then” makes it the post of that time'],
  ...fields,
});

/** One over a person and a body, both over a third. */
export const COMMAND: readonly CommandLink[] = [
  linkOf(ODELL, TANN, { when: { from: '1974-01-01', to: '1974-12-31' } }),
  linkOf(TANN, VARN),
  linkOf(ODELL, POLICE, { grounds: 'posts' }),
  linkOf(POLICE, VARN, { grounds: 'posts' }),
];

const formOf = (n: number, name: string, fields: Partial<NameForm> = {}): NameForm => ({
  id: hex(n),
  name,
  script: /\p{sc=Arabic}/u.test(name) ? 'arabic' : 'latin',
  sources: [ARTICLE],
  documents: 1,
  mentions: 3,
  ...fields,
});

export const JUDGED: IdentityJudgementView = {
  record: 'f'.repeat(64) as RecordId,
  at: '2026-03-09T10:00:00Z',
  actor: 'I. Varn',
  mine: true,
  a: { source: ARTICLE.id, kind: 'person', name: 'Josef Tann' },
  b: { source: LETTER.id, kind: 'person', name: 'یوزف تان' },
  verdict: 'same',
  reason: 'the letter names his post',
};

const NOTICE: NoticeView = {
  id: 'notice-1',
  told: TANN,
  through: TENURES[1] ?? null,
  by: [ODELL],
  content: ['the list of names was asked for on 6 August'],
  day: { from: '1974-08-06', to: '1974-08-06' },
  communication: QUOTE,
  later: [{ ref: DENIAL, reasons: ['a denial, published eight days after the message'] }],
  reasons: ['the message went to the harbour police; Josef Tann was its head on that day'],
};

const QUIET_VIEW = {
  joins: [],
  judgements: [],
  contradictions: [],
  questions: [],
  tenures: [],
  memberships: [],
  events: [],
  notices: [],
  placed: null,
  above: [],
  below: [],
  company: [],
} as const;

const eventsOf = (): readonly EventRow[] => EVENTS.slice(0, 4);

export function entityViewOf(row: EntityRow): EntityView {
  if (row.id === POLICE.id)
    return {
      ...QUIET_VIEW,
      entity: row,
      forms: [formOf(201, 'harbour police')],
      tenures: [...TENURES.slice(0, 2), tenure(9, { person: ODELL, sometime: { from: '1975-04-01', to: null } })],
    };
  if (row.id !== TANN.id) return { ...QUIET_VIEW, entity: row, forms: [formOf(1, row.name)] };
  return {
    ...QUIET_VIEW,
    entity: row,
    forms: [
      formOf(101, 'Josef Tann', { documents: 4, mentions: 20, sources: [ARTICLE, LETTER] }),
      formOf(111, 'یوزف تان', { sources: [LETTER] }),
      formOf(112, 'J. Tann'),
    ],
    joins: [
      {
        a: hex(101),
        b: hex(112),
        score: 0.91,
        reasons: ['an initial for the given name; the same post'],
        judgement: null,
      },
      { a: hex(101), b: hex(111), score: 0.94, reasons: ['the same name in another script'], judgement: JUDGED },
    ],
    judgements: [JUDGED],
    questions: QUESTIONS.slice(0, 1),
    tenures: TENURES,
    events: eventsOf(),
    notices: [NOTICE],
    placed: {
      where: 'Ministry of Harbours, Tarsel',
      day: { from: '1976-06-01', to: '1976-06-01' },
      premise: POST,
      reasons: ['the last day on which a claim places him'],
    },
    above: [
      {
        above: entity(104, 'person', 'Halvar Brandt'),
        below: TANN,
        grounds: 'posts',
        when: { from: '1975-01-01', to: '1975-06-30' },
        premises: [POST],
        reasons: ['a deputy minister stands below the minister of the same ministry'],
      },
    ],
    company: [
      { entity: ODELL, claims: 4 },
      { entity: POLICE, claims: 3 },
    ],
  };
}

const sideOf = (ref: EntityRef, form: NameForm, fields: Partial<QuestionSide> = {}): QuestionSide => ({
  form,
  entity: ref,
  of: { source: form.sources[0]?.id ?? ARTICLE.id, kind: ref.kind, name: form.name },
  posts: [],
  places: [],
  when: { from: null, to: null },
  company: [],
  claims: [],
  ...fields,
});

export const QUESTIONS: readonly IdentityQuestion[] = [
  {
    a: sideOf(TANN, formOf(101, 'Josef Tann', { mentions: 20 }), {
      posts: ['Head, harbour police (1972 – 1975)'],
      places: ['Tarsel'],
      when: { from: '1970-01-01', to: '1976-06-01' },
      company: ['Marek Odell', 'harbour police'],
      claims: [POST, DENIAL],
    }),
    b: sideOf(entity(105, 'person', 'Josef Thann'), formOf(105, 'Josef Thann', { sources: [LETTER] }), {
      posts: ['Warder, Quay Nine'],
      when: { from: '1974-08-09', to: '1974-08-09' },
      claims: [refOf(1, 0)],
    }),
    score: 0.83,
    reasons: ['“Tann” and “Thann” sound alike', 'the same given name'],
    grounds: [
      { speaks: 'for', words: 'both are named at Tarsel in August 1974' },
      { speaks: 'against', words: 'a head of police and a warder on the same days' },
    ],
    weight: 14,
  },
  {
    a: sideOf(ODELL, formOf(102, 'Marek Odell')),
    b: sideOf(entity(106, 'person', 'M. Odell'), formOf(106, 'M. Odell')),
    score: 0.7,
    reasons: ['an initial for the given name'],
    grounds: [],
    weight: 3,
  },
];
