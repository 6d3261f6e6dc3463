// The views of src/model/rooms/pairings.ts as schemas.

import { z } from '@hono/zod-openapi';
import { PAIRED_ANSWERS, PAIRING_KINDS } from '../../../src/model/rooms/pairings.ts';
import { count, words } from '../schemas.ts';
import { recorded, text } from './weighing.ts';

const paired = z.object({
  source: text,
  passage: z.object({ exact: text, start: count, end: count, prefix: text, suffix: text }),
  kind: words,
  text,
});

export const pairing = z
  .object({
    what: z.enum(PAIRING_KINDS),
    a: paired,
    b: paired,
    holds: z.boolean(),
    answer: z.enum(PAIRED_ANSWERS).nullable(),
    reason: words,
    ...recorded,
  })
  .openapi('Pairing');
