// The views of src/model/rooms/overview.ts as schemas.

import { z } from '@hono/zod-openapi';
import { CLAIM_KINDS } from '../../../src/model/claim.ts';
import { CONFLICT_KINDS, type ConflictKind } from '../../../src/model/rooms/conflicts.ts';
import { count, list, words } from '../schemas.ts';
import { appealRow } from './appeals.ts';
import { conflictRow } from './conflicts.ts';
import { figureRow } from './figures.ts';
import { identityQuestion } from './identity.ts';
import { origins } from './origins.ts';
import { siteRow } from './sites.ts';
import { text, weighingState } from './weighing.ts';

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
      appeals: count,
      unansweredAppeals: count,
      sites: count,
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
