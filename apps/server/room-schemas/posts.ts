// The views of src/model/rooms/posts.ts as schemas.

import { z } from '@hono/zod-openapi';
import { HOLDINGS } from '../../../src/model/rooms/posts.ts';
import { list, words } from '../schemas.ts';
import { entityRef } from './entities.ts';
import { claimRef, span, text } from './weighing.ts';

export const tenure = z
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

export const commandLink = z
  .object({
    above: entityRef,
    below: entityRef,
    grounds: z.enum(['stated', 'posts']),
    when: span,
    premises: list(claimRef),
    reasons: list(text),
  })
  .openapi('CommandLink');
