// The views of src/model/rooms/appeals.ts as schemas.

import { z } from '@hono/zod-openapi';
import { CLAIM_KINDS, type ClaimKind } from '../../../src/model/claim.ts';
import { APPEAL_STATES } from '../../../src/model/rooms/appeals.ts';
import { claimId, count, list, words } from '../schemas.ts';
import { entityRef } from './entities.ts';
import { origins } from './origins.ts';
import { judgedBy, setAside } from './pairings.ts';
import { amount, claimRef, passageRef, text } from './weighing.ts';

export const appealRow = z
  .object({
    id: text,
    by: list(entityRef),
    to: list(entityRef),
    byWords: list(text).optional(),
    toWords: list(text).optional(),
    asking: z.boolean(),
    asks: list(text),
    says: list(text).optional(),
    medium: words,
    reference: words,
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

export const joinedReplies = list(
  z.object({ ref: passageRef, claim: claimId.nullable(), as: z.enum(['answer', 'reminder']), judged: judgedBy }),
);
export const candidates = list(
  z.object({
    ref: passageRef,
    kind: z.enum(CLAIM_KINDS as [ClaimKind, ...ClaimKind[]]).nullable(),
    reasons: list(text),
  }),
);

export const appealView = z
  .object({
    appeal: appealRow,
    reports: list(claimRef),
    reminders: list(claimRef),
    answers: list(claimRef),
    joined: joinedReplies,
    candidates,
    setAside,
    origins,
    reasons: list(text),
  })
  .openapi('Appeal');
