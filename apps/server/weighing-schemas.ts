// The views of src/model/weighing.ts as schemas, in its order (schemas.ts says what they are for).

import { z } from '@hono/zod-openapi';
import { CLAIM_KINDS, FIGURE_BOUNDS } from '../../src/model/claim.ts';
import { CLAIM_STATES } from '../../src/model/judgement.ts';
import {
  APPEAL_STATES,
  CONFLICT_KINDS,
  type ConflictKind,
  ENTITY_KINDS,
  HOLDINGS,
  IDENTITY_VERDICTS,
} from '../../src/model/weighing.ts';
import { claim, count, counts, list, words } from './schemas.ts';

/** 32 hex digits. */
export const entityId = z
  .string()
  .regex(/^[0-9a-f]{32}$/, 'must be 32 hex digits')
  .openapi({ example: '7f'.repeat(16) });

/** Of an event, a figure, a conflict, an appeal, a site. */
export const rowId = z.string().min(1).max(200);

/** A day, `2026-03-09`. */
export const day = z.iso.date();

export const pageOf = <T extends z.ZodType>(row: T) => z.object({ total: count, from: count, rows: list(row) });

const text = z.string();
const amount = z.number().nullable();
const span = z.object({ from: words, to: words });
const range = z.object({ atLeast: count, atMost: count });

const sourceLabel = z
  .object({ id: text, title: words, file: text, publisher: words, language: words, published: words })
  .openapi('SourceLabel');

export const claimRef = z
  .object({ source: sourceLabel, claim, state: z.enum(CLAIM_STATES), standing: z.boolean() })
  .openapi('ClaimRef');

const recorded = { record: text, at: text, actor: text, mine: z.boolean() };

// ── decisions ──────────────────────────────────────────────────────────────────────────────────────────────────────

const deadline = { of: words, medium: words, days: count, source: text };

export const weighingSettings = z
  .object({ tolerance: z.number(), deadlines: list(z.object({ ...deadline, record: text })) })
  .openapi('WeighingSettings');

export const weighingState = z
  .object({ behind: count, weighedAt: words, settings: weighingSettings })
  .openapi('WeighingState');

const nameInSource = z.object({ source: text, kind: z.enum(ENTITY_KINDS), name: text });

export const identityJudgement = z
  .object({ a: nameInSource, b: nameInSource, verdict: z.enum(IDENTITY_VERDICTS), reason: words, ...recorded })
  .openapi('IdentityJudgement');

export const originDeclaration = z
  .union([
    z.object({ what: z.enum(['one', 'apart']), from: text, to: text, reason: text, ...recorded }),
    z.object({ what: z.literal('side'), name: text, publishers: list(text), reason: text, ...recorded }),
  ])
  .openapi('OriginDeclaration');

// ── people, bodies, places ─────────────────────────────────────────────────────────────────────────────────────────

const entityRef = z.object({ id: text, kind: z.enum(ENTITY_KINDS), name: text }).openapi('EntityRef');

export const entityRow = entityRef
  .extend({
    otherNames: list(text),
    documents: count,
    mentions: count,
    said: count,
    about: count,
    judged: count,
    posts: list(text),
    questions: count,
  })
  .openapi('EntityRow');

const nameForm = z
  .object({
    id: text,
    name: text,
    script: z.enum(['latin', 'arabic', 'cyrillic', 'other']),
    sources: list(sourceLabel),
    documents: count,
    mentions: count,
  })
  .openapi('NameForm');

const questionSide = z
  .object({
    form: nameForm,
    entity: entityRef,
    of: nameInSource,
    posts: list(text),
    places: list(text),
    when: span,
    company: list(text),
    claims: list(claimRef),
  })
  .openapi('QuestionSide');

export const identityQuestion = z
  .object({
    a: questionSide,
    b: questionSide,
    score: z.number(),
    reasons: list(text),
    grounds: list(z.object({ speaks: z.enum(['for', 'against']), words: text })),
    weight: count,
  })
  .openapi('IdentityQuestion');

const tenure = z
  .object({
    id: text,
    person: entityRef,
    post: text,
    postKey: text,
    body: entityRef.nullable(),
    seat: words,
    throughout: z.object({ from: text, to: text }).nullable(),
    sometime: span,
    shownOn: list(text),
    startKnown: z.boolean(),
    endKnown: z.boolean(),
    appointed: span.nullable(),
    acting: z.boolean(),
    closedBy: z.object({ person: entityRef, tenure: text }).nullable(),
    premises: list(claimRef),
    reasons: list(text),
    conflicts: list(z.object({ tenure: text, sentence: text })),
    differing: list(z.object({ sentence: text, claims: list(claimRef) })),
  })
  .openapi('Tenure');

export const holder = z.object({ tenure, holding: z.enum(HOLDINGS) }).openapi('Holder');

const commandLink = z
  .object({
    above: entityRef,
    below: entityRef,
    grounds: z.enum(['stated', 'posts']),
    when: span,
    premises: list(claimRef),
    reasons: list(text),
  })
  .openapi('CommandLink');

const eventRow = z
  .object({
    id: text,
    label: text,
    type: text,
    when: words,
    span,
    precision: z.enum(['day', 'month', 'season', 'year', 'range', 'none']),
    approximate: z.boolean(),
    where: words,
    people: list(entityRef),
    claims: count,
    judged: count,
    documents: count,
    origins: range,
    conflicts: count,
    at: z.object({ source: text, claim: text, start: count, end: count }),
  })
  .openapi('EventRow');

const because = list(z.object({ ref: claimRef, reasons: list(text) }));

const notice = z
  .object({
    id: text,
    told: entityRef,
    through: tenure.nullable(),
    by: list(entityRef),
    content: list(text),
    day: span,
    communication: claimRef,
    later: because,
    reasons: list(text),
  })
  .openapi('Notice');

export const entityView = z
  .object({
    entity: entityRow,
    forms: list(nameForm),
    joins: list(
      z.object({ a: text, b: text, score: z.number(), reasons: list(text), judgement: identityJudgement.nullable() }),
    ),
    judgements: list(identityJudgement),
    contradictions: list(z.object({ judgements: list(identityJudgement), sentence: text })),
    questions: list(identityQuestion),
    tenures: list(tenure),
    memberships: list(claimRef),
    events: list(eventRow),
    notices: list(notice),
    placed: z.object({ where: text, day: span, premise: claimRef, reasons: list(text) }).nullable(),
    above: list(commandLink),
    below: list(commandLink),
    company: list(z.object({ entity: entityRef, claims: count })),
  })
  .openapi('Entity');

// ── origins ────────────────────────────────────────────────────────────────────────────────────────────────────────

const originLink = z
  .object({
    from: text,
    to: text,
    why: z.enum(['sharedPassage', 'reprintOf', 'credits', 'publisher', 'declared']),
    inferred: z.boolean(),
    reasons: list(text),
  })
  .openapi('OriginLink');

const origins = z
  .object({
    documents: count,
    publishers: count,
    ...range.shape,
    unstated: count,
    groups: list(
      z.object({
        origin: words,
        firstHand: z.boolean(),
        documents: list(z.object({ source: sourceLabel, claims: list(text), path: list(text) })),
        links: list(originLink),
      }),
    ),
    reasons: list(text),
  })
  .openapi('Origins');

const stretch = z.object({ start: count, end: count });

export const sharedRow = z
  .object({
    a: sourceLabel,
    b: sourceLabel,
    share: z.number(),
    words: count,
    passages: count,
    kind: z.enum(['copied', 'quoted', 'site']),
    direction: z.object({ from: text, grounds: list(text) }).nullable(),
    third: words,
    declared: originDeclaration.nullable(),
  })
  .openapi('SharedRow');

export const sharedView = sharedRow
  .extend({
    stretches: list(
      z.object({
        a: stretch,
        b: stretch,
        kind: z.enum(['verbatim', 'edited']),
        same: z.number(),
        words: count,
        of: z.enum(['own', 'quoted', 'site']),
      }),
    ),
  })
  .openapi('Shared');

export const originFamily = z
  .object({
    id: text,
    documents: count,
    publishers: count,
    members: list(sourceLabel),
    first: sourceLabel.nullable(),
    credited: list(text),
    links: list(originLink),
  })
  .openapi('OriginFamily');

// ── timeline, figures, conflicts ───────────────────────────────────────────────────────────────────────────────────

export const timelineView = z
  .object({
    total: count,
    undated: count,
    vague: count,
    rows: list(eventRow),
    density: list(z.object({ from: text, to: text, events: count })),
    types: counts,
    places: counts,
  })
  .openapi('Timeline');

const stated = z
  .object({ value: amount, low: amount, high: amount, bound: z.enum(FIGURE_BOUNDS), words: text })
  .openapi('StatedAmount');

export const figureRow = z
  .object({
    id: text,
    label: text,
    of: words,
    unit: words,
    where: words,
    when: span,
    claims: count,
    judged: count,
    documents: count,
    positions: count,
    conflicts: count,
    widest: amount,
    stated: z.object({ least: stated, most: stated }).nullable(),
    series: z.boolean(),
  })
  .openapi('FigureRow');

export const conflictRow = z
  .object({
    id: text,
    kind: z.enum(CONFLICT_KINDS),
    label: text,
    claim: claimRef,
    people: list(entityRef),
    against: count,
    origins: range,
    when: span,
    apart: amount,
    figure: words,
  })
  .openapi('ConflictRow');

const eventPerson = z
  .object({
    person: entityRef,
    roles: list(text),
    // biome-ignore lint/suspicious/noThenProperty: posts held then, a list and no function
    then: list(holder),
    other: list(holder),
  })
  .openapi('EventPerson');

export const eventView = z
  .object({
    event: eventRow,
    claims: list(claimRef),
    meets: list(z.object({ a: text, b: text, score: z.number(), reasons: list(text) })),
    origins,
    people: list(eventPerson),
    figures: list(figureRow),
    conflicts: list(conflictRow),
  })
  .openapi('Event');

const figurePoint = z
  .object({
    ref: claimRef,
    value: amount,
    low: amount,
    high: amount,
    saidOn: words,
    sayer: list(text),
    originGroup: z.int(),
  })
  .openapi('FigurePoint');

export const figureView = z
  .object({
    figure: figureRow,
    tolerance: z.number(),
    positions: list(z.object({ low: amount, high: amount, figures: list(figurePoint), origins })),
    conflicts: list(z.object({ a: text, b: text, apart: z.number(), reasons: list(text) })),
    beside: list(z.object({ a: text, b: text, reasons: list(text) })),
    parts: list(figurePoint),
    reasons: list(text),
  })
  .openapi('Figure');

export const conflictView = z
  .object({ conflict: conflictRow, against: because, origins, notices: list(notice) })
  .openapi('Conflict');

// ── appeals, sites ─────────────────────────────────────────────────────────────────────────────────────────────────

export const appealRow = z
  .object({
    id: text,
    by: list(entityRef),
    to: list(entityRef),
    asks: list(text),
    medium: words,
    count: amount,
    on: words,
    due: z.object({ day: text, grounds: text }).nullable(),
    state: z.enum(APPEAL_STATES),
    silentDays: amount,
    silentUntil: words,
    overdueDays: amount,
    reminders: count,
    documents: count,
  })
  .openapi('AppealRow');

export const appealView = z
  .object({
    appeal: appealRow,
    reports: list(claimRef),
    reminders: list(claimRef),
    answers: list(claimRef),
    origins,
    reasons: list(text),
  })
  .openapi('Appeal');

export const siteRow = z
  .object({
    id: text,
    name: text,
    otherNames: list(text),
    where: words,
    position: z.object({ latitude: z.number(), longitude: z.number(), of: text, persian: words }).nullable(),
    conditions: count,
    changes: count,
    latest: z.object({ condition: text, observed: words }).nullable(),
    documents: count,
  })
  .openapi('SiteRow');

export const siteView = z
  .object({
    site: siteRow,
    log: list(
      z.object({
        ref: claimRef,
        condition: text,
        observed: words,
        reportedBy: list(text),
        changed: z.boolean(),
      }),
    ),
    origins,
  })
  .openapi('Site');

// ── overview, one claim ────────────────────────────────────────────────────────────────────────────────────────────

const conflictCounts = Object.fromEntries(CONFLICT_KINDS.map((kind) => [kind, count])) as Record<
  ConflictKind,
  typeof count
>;

export const attentionView = z
  .object({
    state: weighingState,
    counts: z.object({
      people: count,
      bodies: count,
      events: count,
      contestedFigures: count,
      conflicts: z.object(conflictCounts),
      unansweredAppeals: count,
      changedSites: count,
      copiedPairs: count,
      identityQuestions: count,
    }),
    figures: list(figureRow),
    conflicts: list(conflictRow),
    appeals: list(appealRow),
    sites: list(siteRow),
    questions: list(identityQuestion),
  })
  .openapi('Attention');

export const claimStanding = z
  .object({
    claim: text,
    kind: z.enum(CLAIM_KINDS as [string, ...string[]]).nullable(),
    event: words,
    figure: words,
    conflicts: list(text),
    origins: origins.nullable(),
  })
  .openapi('ClaimStanding');
