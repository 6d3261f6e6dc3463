// The views of src/model/views.ts as schemas, for the OpenAPI document and for what comes in. Requests are held to them;
// answers are typed by them (route.ts), so that document and code cannot part.

import { z } from '@hono/zod-openapi';
import { CLAIM_KINDS } from '../../src/model/claim.ts';
import { UNKNOWABLE } from '../../src/model/described.ts';
import { type ClaimId, isClaimId, isObjectId, isRecordId, type ObjectId, type RecordId } from '../../src/model/ids.ts';
import {
  CLAIM_STATES,
  CLAIM_VIEWS,
  type ClaimState,
  FIRST_HAND,
  JUDGEMENT_VERDICTS,
  RELIABILITY,
  TENDENCIES,
} from '../../src/model/judgement.ts';
import { DESCRIBED_FIELDS, SOURCE_TYPES } from '../../src/model/source.ts';
import { SOURCE_ORDERS, SOURCE_STATES } from '../../src/model/views.ts';

export const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
export const words = z.string().nullable();
export const count = z.int().min(0);

export const objectId = z
  .string()
  .refine((text): text is ObjectId => isObjectId(text), { message: 'must be sha256: and 64 hex digits' })
  .openapi({ type: 'string', example: `sha256:${'7f'.repeat(32)}` });

export const claimId = z
  .string()
  .refine((text): text is ClaimId => isClaimId(text), { message: 'must be 64 hex digits' })
  .openapi({ type: 'string' });

export const recordId = z
  .string()
  .refine((text): text is RecordId => isRecordId(text), { message: 'must be the id of a record' })
  .openapi({ type: 'string' });

/** `from` and `limit` of a page, in the query. */
export const page = z.object({
  from: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

export const sourcesFilter = z.object({
  text: z.string().max(400).optional(),
  state: z.enum(SOURCE_STATES).optional(),
  language: z.string().max(40).optional(),
  type: z.string().max(40).optional(),
  publisher: z.string().max(400).optional(),
  finding: z.string().max(60).optional(),
  view: z.enum(CLAIM_VIEWS).optional(),
  sort: z.enum(SOURCE_ORDERS).optional(),
  descending: z.stringbool().optional(),
});

const kindCounts = list(z.object({ kind: z.string(), claims: count, judged: count }));

export const counts = list(z.object({ value: z.string(), count }));

const sourceRow = z
  .object({
    id: z.string(),
    title: words,
    file: z.string(),
    publisher: words,
    language: words,
    type: z.string(),
    published: words,
    state: z.enum(SOURCE_STATES),
    claims: count,
    judged: count,
    findings: count,
    sealedAt: z.string(),
    parent: words,
    described: z.literal(true).optional(),
  })
  .openapi('SourceRow');

export const overviewView = z
  .object({
    name: z.string(),
    origin: z.string(),
    logSize: count,
    created: z.string(),
    sources: count,
    objects: count,
    bytes: count,
    repeatedCaptures: count,
    byState: z.object({ sealed: count, read: count, searched: count, failed: count }),
    byLanguage: counts,
    byType: counts,
    byPublisher: counts,
    claims: count,
    byKind: counts,
    judged: count,
    views: list(z.object({ view: z.enum(CLAIM_VIEWS), claims: count, judged: count, byKind: kindCounts })),
    findings: list(z.object({ code: z.string(), severity: z.string(), count })),
    lastVerified: z.object({ at: z.string(), verdict: z.string() }).nullable(),
    lastAnchored: z.object({ at: z.string(), size: count }).nullable(),
    recent: list(sourceRow),
  })
  .openapi('Overview');

export const sourcesPage = z
  .object({
    total: count,
    from: count,
    rows: list(sourceRow),
    failures: list(z.object({ id: z.string(), code: z.string(), message: z.string() })),
  })
  .openapi('SourcesPage');

const passage = z.object({
  exact: z.string(),
  start: count,
  end: count,
  prefix: z.string(),
  suffix: z.string(),
});

const finding = z.object({
  code: z.string(),
  severity: z.string(),
  message: z.string(),
  start: count.nullable(),
  end: count.nullable(),
});

/** The fields that every kind has; docs/formats/claims.md has those of each kind. */
export const claim = z
  .object({
    id: z.string(),
    kind: z.enum(CLAIM_KINDS as [string, ...string[]]),
    passage,
    asserted: z.string(),
    confidence: z.string(),
    foundBy: z.string(),
    reasons: list(z.string()),
  })
  .openapi('Claim', { description: 'Fields that every claim has; the fields of its kind stand beside them.' });

const reading = z
  .object({
    source: z.object({ file: z.string(), title: words, byline: words, publisher: words, language: words }),
    text: z.string(),
    blocks: list(z.object({ role: z.string(), start: count, end: count, lang: words })),
    findings: list(finding),
    readBy: z.string(),
  })
  .openapi('Reading', { description: 'What `habeas read FILE --json` prints; some fields are left out here.' });

export const annotationView = z
  .object({
    record: z.string(),
    kind: z.enum(['label', 'note']),
    text: z.string(),
    on: z.string(),
    claim: words,
    start: count.nullable(),
    end: count.nullable(),
    at: z.string(),
    actor: z.string(),
  })
  .openapi('Annotation');

const claimPlace = z.object({ object: z.string(), claim: z.string() });

const judgementView = z
  .object({
    record: z.string(),
    verdict: z.enum(JUDGEMENT_VERDICTS),
    at: z.string(),
    actor: z.string(),
    mine: z.boolean(),
    reason: words,
    object: z.string(),
    claim,
    result: list(claim),
    others: list(claimPlace),
    superseded: z.boolean(),
  })
  .openapi('Judgement');

const claimItem = z
  .object({
    claim,
    proposal: claim.nullable(),
    state: z.enum(CLAIM_STATES),
    judgements: list(judgementView),
    changedFields: list(z.string()),
    sameAs: list(claimPlace),
    reattached: z.object({ score: z.number(), reason: z.string(), from: words }).nullable(),
  })
  .openapi('ClaimItem');

export const reviewItem = claimItem
  .extend({
    source: z.object({
      id: z.string(),
      title: words,
      file: z.string(),
      publisher: words,
      language: words,
      published: words,
    }),
    context: z.object({ text: z.string(), start: count }),
  })
  .openapi('ReviewItem');

const stateCounts = z.object(
  Object.fromEntries(CLAIM_STATES.map((state) => [state, count])) as Record<ClaimState, typeof count>,
);

export const reviewPage = z
  .object({ total: count, judged: count, counts: stateCounts, items: list(reviewItem), next: words })
  .openapi('ReviewPage');

export const bulkPreview = z
  .object({ count, byKind: kindCounts, byState: stateCounts, sample: list(reviewItem) })
  .openapi('BulkPreview');

export const judgedView = z.object({ records: list(z.string()), items: list(reviewItem) }).openapi('Judged');

const assessment = {
  object: z.string(),
  firstHand: z.enum(FIRST_HAND),
  reliability: z.enum(RELIABILITY).nullable(),
  tendency: z.enum(TENDENCIES).nullable(),
  translationOf: words,
  reason: words,
};
const recorded = { record: z.string(), at: z.string(), actor: z.string() };

export const assessmentView = z.object({ ...assessment, ...recorded, mine: z.boolean() }).openapi('Assessment');

const fieldsOfSource = {
  ...{ title: words, publisher: words, byline: words, published: words, language: words },
};

export const descriptionView = z
  .object({
    object: z.string(),
    ...fieldsOfSource,
    type: z.enum(SOURCE_TYPES).nullable(),
    unknown: list(z.enum(UNKNOWABLE)),
    reason: words,
    ...recorded,
    mine: z.boolean(),
  })
  .openapi('Description');

const describedView = z.object({
  read: z.object({ ...fieldsOfSource, type: z.enum(SOURCE_TYPES) }).nullable(),
  words: list(descriptionView),
  differ: list(z.enum(DESCRIBED_FIELDS)),
});

export const replacementView = z
  .object({
    object: z.string(),
    replaces: z.string(),
    reason: z.string(),
    ...recorded,
    anchors: list(
      z.object({
        record: z.string(),
        exact: z.string(),
        passage: passage.nullable(),
        score: z.number(),
        reason: z.string(),
      }),
    ),
  })
  .openapi('Replacement');

export const sourceView = z
  .object({
    row: sourceRow,
    reading: reading.nullable(),
    claims: list(claim),
    findings: list(finding),
    custody: list(z.object({ record: z.string(), at: z.string(), actor: z.string(), path: z.string(), bytes: count })),
    children: list(sourceRow),
    parent: sourceRow.nullable(),
    companions: list(sourceRow),
    annotations: list(annotationView),
    states: list(z.object({ claim: z.string(), state: z.enum(CLAIM_STATES) })),
    items: list(claimItem),
    judgements: list(judgementView),
    described: describedView,
    assessments: list(assessmentView),
    replaces: list(replacementView),
    replacedBy: replacementView.nullable(),
    sha512: z.string(),
    bytes: count,
    mediaType: z.string(),
  })
  .openapi('Source');

export const withdrawn = z
  .object({
    record: z.string(),
    on: words,
    reason: z.string(),
    by: z.string(),
    at: z.string(),
    actor: z.string(),
  })
  .openapi('Withdrawn');

export const searchView = z
  .object({
    query: z.string(),
    total: count,
    from: count,
    hits: list(
      z.object({
        source: sourceRow,
        hits: count,
        snippets: list(
          z.object({ text: z.string(), start: count, marks: list(z.tuple([z.number(), z.number()]).readonly()) }),
        ),
      }),
    ),
    explained: list(z.string()),
  })
  .openapi('Search');

export const ledgerPage = z
  .object({
    total: count,
    from: count,
    rows: list(
      z.object({
        index: count,
        id: z.string(),
        act: z.string(),
        actor: z.string(),
        at: z.string(),
        on: list(z.string()),
        summary: words,
      }),
    ),
  })
  .openapi('Ledger');

export const refusal = z
  .object({
    ok: z.literal(false),
    error: z.object({ code: z.string(), message: z.string(), where: words }),
    findings: list(finding),
  })
  .openapi('Refusal');
