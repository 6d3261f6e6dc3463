// What people say of the claims: the list to be gone through, judgements on one or many, sources assessed and replaced.

import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Claim } from '../../../src/model/claim.ts';
import { claim as parseClaim } from '../../../src/model/claim-parser.ts';
import { type NewDescription, UNKNOWABLE } from '../../../src/model/described.ts';
import { HabeasError } from '../../../src/model/error.ts';
import {
  type Assessment,
  type BulkJudgement,
  CLAIM_VIEWS,
  FIRST_HAND,
  JUDGEMENT_VERDICTS,
  type NewJudgement,
  RELIABILITY,
  REVIEW_FIELDS,
  REVIEW_ORDERS,
  type Replacement,
  type ReviewFilter,
  TENDENCIES,
} from '../../../src/model/judgement.ts';
import { parseWith } from '../../../src/model/parse.ts';
import { SOURCE_TYPES } from '../../../src/model/source.ts';
import type { CaseApi } from '../case-api.ts';
import { addRoute } from '../route.ts';
import {
  assessmentView,
  bulkPreview,
  claimId,
  descriptionView,
  judgedView,
  objectId,
  replacementView,
  reviewItem,
  reviewPage,
} from '../schemas.ts';
import type { CaseDesk } from './case-routes.ts';

const reviewFilter = z.object({
  source: objectId.optional(),
  kind: z.enum(REVIEW_FIELDS.kind as [string, ...string[]]).optional(),
  state: z.enum(REVIEW_FIELDS.state).optional(),
  confidence: z.enum(REVIEW_FIELDS.confidence).optional(),
  asserted: z.enum(REVIEW_FIELDS.asserted).optional(),
  text: z.string().max(400).optional(),
  view: z.enum(CLAIM_VIEWS).default('all'),
  order: z.enum(REVIEW_ORDERS).default('text'),
});

/** A whole claim, held to the parser of its kind, so that every fault is told with its place. */
const wholeClaim = z
  .unknown()
  .transform((value, context): Claim => {
    const parsed = parseWith(parseClaim, value);
    if (parsed.ok) return parsed.value;
    for (const { path, message } of parsed.faults)
      context.addIssue({ code: 'custom', message: path === '' ? message : `${path} ${message}` });
    return z.NEVER;
  })
  .openapi({ type: 'object', description: 'A whole claim (docs/formats/claims.md).' });

const reason = z.string().max(2000).nullable();
const place = z.object({ object: objectId, claim: claimId });

const newJudgement = z.object({
  object: objectId,
  claim: z.union([claimId, wholeClaim]),
  verdict: z.enum(JUDGEMENT_VERDICTS),
  result: z.array(wholeClaim).max(50).default([]),
  others: z.array(place).max(500).default([]),
  reason: reason.default(null),
});

const bulk = z.object({
  filter: reviewFilter,
  verdict: z.enum(['accepted', 'rejected']),
  reason: reason.default(null),
  expected: z.int().min(0),
});

const newAssessment = z.object({
  object: objectId,
  firstHand: z.enum(FIRST_HAND),
  reliability: z.enum(RELIABILITY).nullable(),
  tendency: z.enum(TENDENCIES).nullable(),
  translationOf: objectId.nullable(),
  reason,
});

const said = z.string().max(500).nullable().default(null);
const newDescription = z.object({
  object: objectId,
  ...{ title: said, publisher: said, byline: said, published: said, language: said },
  type: z.enum(SOURCE_TYPES).nullable().default(null),
  unknown: z.array(z.enum(UNKNOWABLE)).max(UNKNOWABLE.length).default([]),
  reason: reason.default(null),
});

export function addReviewRoutes(app: OpenAPIHono, desk: CaseDesk): void {
  const { caseApi, weighing } = desk;
  addLists(app, caseApi);
  addJudging(app, desk);
  addRoute(app, {
    method: 'post',
    path: '/api/assessments',
    summary: 'What the person thinks of a source as a whole.',
    body: newAssessment,
    answer: assessmentView,
    run: ({ body }) => weighing.after(caseApi.assess(body as Assessment)),
  });
  addRoute(app, {
    method: 'post',
    path: '/api/descriptions',
    summary: 'What a source is, in a person’s words: title, publisher, writer, day, kind, language.',
    body: newDescription,
    answer: descriptionView,
    run: ({ body }) => weighing.after(caseApi.describe(body as NewDescription)),
  });
  addRoute(app, {
    method: 'post',
    path: '/api/replacements',
    summary: 'Says that one source is a better copy of another; what was judged of the older goes over.',
    body: z.object({
      object: objectId,
      replaces: objectId,
      reason: z.string().trim().min(1, 'must not be empty').max(2000),
    }),
    answer: replacementView,
    run: ({ body }) => weighing.after(caseApi.replace(body as Replacement)),
  });
}

function addLists(app: OpenAPIHono, caseApi: CaseApi): void {
  addRoute(app, {
    method: 'get',
    path: '/api/review',
    summary: 'Claims with their states, filtered and in order, a page at a time.',
    query: reviewFilter.extend({
      after: z.string().max(80).optional(),
      limit: z.coerce.number().int().min(0).max(200).default(50),
    }),
    answer: reviewPage,
    run: ({ query: { after, limit, ...filter } }) =>
      caseApi.review(filter as ReviewFilter, { after: after ?? null, limit }),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/review/{object}/{claim}',
    summary: 'One claim with all that was said of it, by any id that it has or had.',
    params: z.object({ object: objectId, claim: claimId }),
    answer: reviewItem,
    run: async ({ params: { object, claim } }) => {
      const item = await caseApi.reviewItem(object, claim);
      if (item === null) throw new HabeasError('not-found', `no claim ${claim} in this source`);
      return item;
    },
  });
}

function addJudging(app: OpenAPIHono, { caseApi, weighing }: CaseDesk): void {
  addRoute(app, {
    method: 'post',
    path: '/api/judgements',
    summary: 'Judges claims, or records claims written by hand: all of them or none.',
    body: z.object({ judgements: z.array(newJudgement).min(1, 'must not be empty').max(500) }),
    answer: judgedView,
    run: ({ body }) => weighing.after(caseApi.judge(body.judgements as readonly NewJudgement[])),
  });
  addRoute(app, {
    method: 'post',
    path: '/api/judgements/preview',
    summary: 'What a judgement on all that a filter shows would reach.',
    body: z.object({ filter: reviewFilter }),
    answer: bulkPreview,
    run: ({ body }) => caseApi.previewJudgement(body.filter as ReviewFilter),
  });
  addRoute(app, {
    method: 'post',
    path: '/api/judgements/bulk',
    summary: 'Accepts or rejects all that a filter shows, if it is still as many as the preview said.',
    body: bulk,
    answer: z.object({ judged: z.int().min(0) }),
    run: ({ body }) => weighing.after(caseApi.judgeAll(body as BulkJudgement)),
  });
}
