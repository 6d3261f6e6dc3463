// The views of src/model/rooms/sites.ts as schemas.

import { z } from '@hono/zod-openapi';
import { count, list, words } from '../schemas.ts';
import { origins } from './origins.ts';
import { claimRef, passageRef, text } from './weighing.ts';

export const siteRow = z
  .object({
    id: text,
    name: text,
    otherNames: list(text),
    where: words,
    position: z.object({ latitude: z.number(), longitude: z.number(), of: text, persian: words }).nullable(),
    conditions: count,
    changes: count,
    kind: words,
    first: z.object({ condition: text, observed: words }).nullable(),
    latest: z.object({ condition: text, observed: words }).nullable(),
    disputed: count,
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
        reported: words,
        reportedBy: list(text),
        changed: z.boolean(),
        against: list(text),
      }),
    ),
    reasons: list(text),
    told: list(z.object({ ref: passageRef, reasons: list(text), name: text, condition: words, day: words })),
    origins,
  })
  .openapi('Site');
