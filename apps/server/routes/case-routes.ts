// What people ask of the case, and the notes they leave in it.

import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { NewAnnotation } from '../../../src/casefile/actions/annotate.ts';
import type { Withdrawal } from '../../../src/casefile/actions/withdraw.ts';
import { HabeasError } from '../../../src/model/error.ts';
import { CLAIM_VIEWS } from '../../../src/model/judgement.ts';
import type { SourcesFilter } from '../../../src/model/views.ts';
import type { CaseApi } from '../case-api.ts';
import { addRoute } from '../route.ts';
import {
  annotationView,
  claimId,
  ledgerPage,
  objectId,
  overviewView,
  page,
  recordId,
  searchView,
  sourcesFilter,
  sourcesPage,
  sourceView,
  withdrawn,
} from '../schemas.ts';
import type { WeighingJobs } from '../weighing-jobs.ts';

export interface CaseDesk {
  readonly caseApi: CaseApi;
  readonly weighing: WeighingJobs;
}

const newAnnotation = z
  .object({
    kind: z.enum(['label', 'note']),
    text: z.string().trim().min(1, 'must not be empty').max(10_000),
    on: objectId,
    claim: claimId.nullable(),
    start: z.int().min(0).nullable(),
    end: z.int().min(0).nullable(),
  })
  .refine((one) => (one.start === null) === (one.end === null) && (one.start ?? 0) <= (one.end ?? 0), {
    message: 'start and end go together, start first',
    path: ['start'],
  });

const withdrawal = z.object({
  record: recordId,
  on: objectId.nullable(),
  reason: z.string().trim().min(1, 'must not be empty').max(2000),
});

export function addCaseRoutes(app: OpenAPIHono, { caseApi, weighing }: CaseDesk): void {
  addRoute(app, {
    method: 'get',
    path: '/api/overview',
    summary: 'What is in the case.',
    answer: overviewView,
    run: () => caseApi.overview(),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/sources',
    summary: 'Sources, filtered and in order, a page at a time.',
    query: sourcesFilter.extend(page.shape),
    answer: sourcesPage,
    run: ({ query: { from, limit, ...filter } }) => caseApi.sources(filter as SourcesFilter, { from, limit }),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/sources/{id}',
    summary: 'One source: its text, claims, findings, custody, labels and notes.',
    params: z.object({ id: objectId }),
    answer: sourceView,
    run: async ({ params: { id } }) => {
      const source = await caseApi.source(id);
      if (!source) throw new HabeasError('not-found', `no source ${id} in this case`);
      return source;
    },
  });
  addRoute(app, {
    method: 'get',
    path: '/api/search',
    summary: 'Full text: phrases, AND, OR, NOT, prefix*, field:value, names in any script.',
    query: page.extend({ q: z.string().max(2000), view: z.enum(CLAIM_VIEWS).default('all') }),
    answer: searchView,
    run: ({ query: { q, from, limit, view } }) => caseApi.search(q, { from, limit, view }),
  });
  addRoute(app, {
    method: 'get',
    path: '/api/ledger',
    summary: 'Who did what when.',
    query: page.extend({ newestFirst: z.stringbool().default(true) }),
    answer: ledgerPage,
    run: ({ query }) => caseApi.ledger(query),
  });
  addRoute(app, {
    method: 'post',
    path: '/api/annotations',
    summary: 'A label or a note on a source, a passage of it, or a claim.',
    body: newAnnotation,
    answer: annotationView,
    run: ({ body }) => caseApi.annotate(body as NewAnnotation),
  });
  addRoute(app, {
    method: 'post',
    path: '/api/withdrawals',
    summary:
      'Takes back what a person said, with the reason; both stay in the ledger. `on`: null for what is on no source.',
    body: withdrawal,
    answer: withdrawn,
    run: ({ body }) => weighing.after(caseApi.withdraw(body as Withdrawal)),
  });
}
