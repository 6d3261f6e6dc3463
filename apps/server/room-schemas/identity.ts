// The views of src/model/rooms/identity.ts as schemas.

import { z } from '@hono/zod-openapi';
import { ENTITY_KINDS } from '../../../src/model/rooms/entities.ts';
import { IDENTITY_VERDICTS } from '../../../src/model/rooms/identity.ts';
import { count, list, words } from '../schemas.ts';
import { entityRef, nameForm } from './entities.ts';
import { claimRef, recorded, span, text } from './weighing.ts';

const nameInSource = z.object({ source: text, kind: z.enum(ENTITY_KINDS), name: text });

export const identityJudgement = z
  .object({ a: nameInSource, b: nameInSource, verdict: z.enum(IDENTITY_VERDICTS), reason: words, ...recorded })
  .openapi('IdentityJudgement');

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
