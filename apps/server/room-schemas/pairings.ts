// The views of src/model/rooms/pairings.ts as schemas.

import { z } from '@hono/zod-openapi';
import { PAIRED_ANSWERS, PAIRING_KINDS } from '../../../src/model/rooms/pairings.ts';
import { count, list, recordId, words } from '../schemas.ts';
import { passageRef, recorded, text } from './weighing.ts';

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

export const pairingOfNow = pairing.extend({ lost: z.boolean() }).openapi('PairingOfNow');

export const judgedBy = z.object({
  record: recordId,
  mine: z.boolean(),
  disputed: z.boolean(),
  records: list(recordId),
});

export const setAside = list(judgedBy.extend({ ref: passageRef, what: z.enum(PAIRING_KINDS), reason: words }));
