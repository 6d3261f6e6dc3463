// What the rooms ask of the weighing: lists a page at a time, most important first, and one row's whole view by its id.

import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { HabeasError } from '../../../src/model/error.ts';
import { APPEAL_STATES, type AppealsQuery } from '../../../src/model/rooms/appeals.ts';
import { CONFLICT_KINDS, type ConflictsQuery } from '../../../src/model/rooms/conflicts.ts';
import { ENTITY_KINDS, type EntitiesQuery } from '../../../src/model/rooms/entities.ts';
import type { TimelineQuery } from '../../../src/model/rooms/events.ts';
import type { FiguresQuery } from '../../../src/model/rooms/figures.ts';
import type { MessagesToldQuery } from '../../../src/model/rooms/messages.ts';
import type { RelaysQuery, SharedQuery } from '../../../src/model/rooms/origins.ts';
import type { PostsQuery } from '../../../src/model/rooms/posts.ts';
import type { CaseApi } from '../case-api.ts';
import { appealRow, appealView } from '../room-schemas/appeals.ts';
import { conflictRow, conflictView } from '../room-schemas/conflicts.ts';
import { entityId, entityRow } from '../room-schemas/entities.ts';
import { entityView } from '../room-schemas/entity-page.ts';
import { eventSources, eventView, timelineView } from '../room-schemas/events.ts';
import { figureRow, figureView } from '../room-schemas/figures.ts';
import { identityQuestion } from '../room-schemas/identity.ts';
import { messageTold, messageToldView } from '../room-schemas/messages.ts';
import { originFamily, relayCertainty, relayRow, sharedRow, sharedView } from '../room-schemas/origins.ts';
import { claimStanding } from '../room-schemas/overview.ts';
import { commandLink, holder } from '../room-schemas/posts.ts';
import { siteRow, siteView } from '../room-schemas/sites.ts';
import { claimRef, day, pageOf, rowId } from '../room-schemas/weighing.ts';
import { addRoute } from '../route.ts';
import { claimId, list, objectId, page } from '../schemas.ts';

const words = z.string().max(400).optional();
const timelineQuery = z
  .object({
    from: day.optional(),
    to: day.optional(),
    type: words,
    person: entityId.optional(),
    where: words,
    text: words,
    limit: z.coerce.number().int().min(1).max(5000).default(1000),
  })
  .refine((one) => one.from === undefined || one.to === undefined || one.from <= one.to, {
    message: 'must not come before from',
    path: ['to'],
  });
const byRowId = z.object({ id: rowId });
const byEntity = z.object({ id: entityId });

export function addRoomRoutes(app: OpenAPIHono, caseApi: CaseApi): void {
  addPeople(app, caseApi);
  addTimeline(app, caseApi);
  addFigures(app, caseApi);
  addConflicts(app, caseApi);
  addAppeals(app, caseApi);
  addSites(app, caseApi);
  addOrigins(app, caseApi);
}

/** The view, or 404 with what was asked for: it may have been there before the last weighing. */
async function found<T>(what: string, id: string, view: Promise<T | null>): Promise<T> {
  const one = await view;
  if (one === null) throw new HabeasError('not-found', `the weighing of this case has no ${what} ${id}`);
  return one;
}

function addPeople(app: OpenAPIHono, caseApi: CaseApi): void {
  addRoute(app, {
    method: 'get',
    path: '/api/entities',
    summary: 'People, bodies or places; `text` finds a name in any spelling.',
    query: page.extend({ kind: z.enum(ENTITY_KINDS), text: words }),
    answer: pageOf(entityRow),
    run: ({ query: { from, limit, ...query } }) => caseApi.entities(query as EntitiesQuery, { from, limit }),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/entities/{id}',
    summary: 'One person, body or place: spellings, posts, events, notices, company.',
    params: byEntity,
    answer: entityView,
    run: ({ params: { id } }) => found('person, body or place', id, caseApi.entity(id)),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/entities/{id}/claims',
    summary: 'Claims in which it speaks, was told something, or stands otherwise.',
    params: byEntity,
    query: page.extend({ as: z.enum(['said', 'told', 'about']).default('about') }),
    answer: pageOf(claimRef),
    run: ({ params: { id }, query: { as, from, limit } }) =>
      found('person, body or place', id, caseApi.entityClaims(id, as, { from, limit })),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/identity/questions',
    summary: 'Pairs of names that may be one, those on which most hangs first.',
    query: page.extend({ kind: z.enum(ENTITY_KINDS).optional() }),
    answer: pageOf(identityQuestion),
    run: ({ query: { kind, from, limit } }) => caseApi.identityQuestions(kind ?? null, { from, limit }),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/posts',
    summary: 'Who held which post in which body on a day, over some days, or during an event.',
    query: page
      .extend({ post: words, body: words, day: day.optional(), until: day.optional(), event: rowId.optional() })
      .refine((one) => one.until === undefined || (one.day !== undefined && one.day <= one.until), {
        message: 'must not come before day',
        path: ['until'],
      }),
    answer: pageOf(holder),
    run: ({ query: { from, limit, ...query } }) => caseApi.holders(query as PostsQuery, { from, limit }),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/command',
    summary: 'Who stood above whom, in the case or beside those who held posts in a body.',
    query: page.extend({ body: entityId.optional() }),
    answer: pageOf(commandLink),
    run: ({ query: { body, from, limit } }) => caseApi.command(body ?? null, { from, limit }),
  });
}

function addTimeline(app: OpenAPIHono, caseApi: CaseApi): void {
  addRoute(app, {
    method: 'get',
    path: '/api/timeline',
    summary:
      'Events in the order of time: the most reported ones under the filter, and how many there are in each stretch.',
    query: timelineQuery,
    answer: timelineView,
    run: ({ query: { limit, ...query } }) => caseApi.timeline(query as TimelineQuery, limit),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/timeline/sources',
    summary: 'The documents of each event that the timeline gives for the same query: for a chart that is saved.',
    query: timelineQuery,
    answer: list(eventSources),
    run: ({ query: { limit, ...query } }) => caseApi.timelineSources(query as TimelineQuery, limit),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/events/{id}',
    summary: 'One event: its claims and why they meet, origins, people with their posts, figures, conflicts.',
    params: byRowId,
    answer: eventView,
    run: ({ params: { id } }) => found('event', id, caseApi.event(id)),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/sources/{source}/claims/{claim}/standing',
    summary: 'Which event, figure, conflicts and origins a claim is one of.',
    params: z.object({ source: objectId, claim: claimId }),
    answer: claimStanding,
    run: ({ params: { source, claim } }) => caseApi.claimStanding(source, claim),
  });
}

function addFigures(app: OpenAPIHono, caseApi: CaseApi): void {
  addRoute(app, {
    method: 'get',
    path: '/api/figures',
    summary: 'Figures of one event and one thing counted, the most contested first.',
    query: page.extend({ text: words, contested: z.stringbool().optional() }),
    answer: pageOf(figureRow),
    run: ({ query: { from, limit, ...query } }) => caseApi.figures(query as FiguresQuery, { from, limit }),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/figures/{id}',
    summary: 'One count: who claims which number, by origin, and which cannot both hold.',
    params: byRowId,
    answer: figureView,
    run: ({ params: { id } }) => found('figure', id, caseApi.figure(id)),
  });
}

function addConflicts(app: OpenAPIHono, caseApi: CaseApi): void {
  addRoute(app, {
    method: 'get',
    path: '/api/conflicts',
    summary:
      'Claims and how many stand against each; last, denials beside which nothing was found (`bare`: only these, or only the others).',
    query: page.extend({
      kind: z.enum(CONFLICT_KINDS).optional(),
      person: entityId.optional(),
      text: words,
      bare: z.stringbool().optional(),
    }),
    answer: pageOf(conflictRow),
    run: ({ query: { from, limit, ...query } }) => caseApi.conflicts(query as ConflictsQuery, { from, limit }),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/conflicts/{id}',
    summary: 'One claim and what stands against it, with reasons, origins and what was told to whom.',
    params: byRowId,
    answer: conflictView,
    run: ({ params: { id } }) => found('conflict', id, caseApi.conflict(id)),
  });
}

function addAppeals(app: OpenAPIHono, caseApi: CaseApi): void {
  addRoute(app, {
    method: 'get',
    path: '/api/appeals',
    summary:
      'What was asked of whom, and what came of it; with `asking=false` the messages in which nothing is asked, as read.',
    query: page.extend({ asking: z.stringbool().optional(), state: z.enum(APPEAL_STATES).optional(), text: words }),
    answer: pageOf(appealRow),
    run: ({ query: { from, limit, ...query } }) => caseApi.appeals(query as AppealsQuery, { from, limit }),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/appeals/{id}',
    summary: 'One appeal: reports of it, reminders, answers.',
    params: byRowId,
    answer: appealView,
    run: ({ params: { id } }) => found('appeal', id, caseApi.appeal(id)),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/messages-told',
    summary: 'Passages that speak of messages although no claim of one was made of them. They are counted nowhere.',
    query: page.extend({ text: words, source: objectId.optional() }),
    answer: pageOf(messageTold),
    run: ({ query: { from, limit, ...query } }) => caseApi.messagesTold(query as MessagesToldQuery, { from, limit }),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/messages-told/{id}',
    summary: 'One of these passages, with what may have become of the message and what people said of that.',
    params: byRowId,
    answer: messageToldView,
    run: ({ params: { id } }) => found('passage', id, caseApi.messageTold(id)),
  });
}

function addSites(app: OpenAPIHono, caseApi: CaseApi): void {
  addRoute(app, {
    method: 'get',
    path: '/api/sites',
    summary:
      'Sites, with where the place lies that each is named to be in; last, places of which texts tell and nothing is claimed (`claimed`: only the sites, or only these).',
    query: page.extend({ text: words, claimed: z.stringbool().optional() }),
    answer: pageOf(siteRow),
    run: ({ query: { text, claimed, from, limit } }) => caseApi.sites({ text: text ?? null, claimed }, { from, limit }),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/sites/{id}',
    summary: 'One site: its conditions in the order of time, and who reports them.',
    params: byRowId,
    answer: siteView,
    run: ({ params: { id } }) => found('site', id, caseApi.site(id)),
  });
}

function addOrigins(app: OpenAPIHono, caseApi: CaseApi): void {
  addRoute(app, {
    method: 'get',
    path: '/api/origins/families',
    summary: 'Documents that hang together by copying or by credit, the largest first.',
    query: page,
    answer: pageOf(originFamily),
    run: ({ query }) => caseApi.originFamilies(query),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/origins/relays',
    summary:
      'Who passes on whom: where a document credits another, or a source outside the case, with how certain that is and why.',
    query: page.extend({ source: objectId.optional(), certainty: relayCertainty.optional() }),
    answer: pageOf(relayRow),
    run: ({ query: { from, limit, ...query } }) => caseApi.relays(query as RelaysQuery, { from, limit }),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/origins/shared',
    summary: 'Pairs of documents that share words.',
    query: page.extend({ source: objectId.optional(), kind: z.enum(['copied', 'quoted', 'site']).optional() }),
    answer: pageOf(sharedRow),
    run: ({ query: { from, limit, ...query } }) => caseApi.shared(query as SharedQuery, { from, limit }),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/origins/shared/{a}/{b}',
    summary: 'Two documents and the passages that they share.',
    params: z.object({ a: objectId, b: objectId }),
    answer: sharedView,
    run: ({ params: { a, b } }) => found('pair', `${a} ${b}`, caseApi.sharedPair(a, b)),
  });
}
