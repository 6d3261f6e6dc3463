// The views of src/model/rooms/origins.ts as schemas.

import { z } from '@hono/zod-openapi';
import { RELAY_CERTAINTIES } from '../../../src/model/rooms/origins.ts';
import { count, list, words } from '../schemas.ts';
import { passageRef, range, recorded, sourceLabel, text } from './weighing.ts';

export const originDeclaration = z
  .union([
    z.object({ what: z.enum(['one', 'apart']), from: text, to: text, reason: text, ...recorded }),
    z.object({ what: z.literal('side'), name: text, publishers: list(text), reason: text, ...recorded }),
  ])
  .openapi('OriginDeclaration');

const originLink = z
  .object({
    from: text,
    to: text,
    why: z.enum(['sharedPassage', 'reprintOf', 'credits', 'publisher', 'declared']),
    inferred: z.boolean(),
    directed: z.boolean(),
    reasons: list(text),
  })
  .openapi('OriginLink');

export const origins = z
  .object({
    documents: count,
    publishers: count,
    withoutPublisher: count,
    ...range.shape,
    unstated: count,
    groups: list(
      z.object({
        origin: words,
        firstHand: z.boolean(),
        documents: list(z.object({ source: sourceLabel, claims: list(text), path: list(text) })),
        links: list(originLink),
      }),
    ),
    reasons: list(text),
  })
  .openapi('Origins');

const stretch = z.object({ start: count, end: count });

export const sharedRow = z
  .object({
    a: sourceLabel,
    b: sourceLabel,
    share: z.number(),
    words: count,
    passages: count,
    kind: z.enum(['copied', 'quoted', 'site']),
    direction: z.object({ from: text, grounds: list(text) }).nullable(),
    third: words,
    declared: originDeclaration.nullable(),
  })
  .openapi('SharedRow');

export const sharedView = sharedRow
  .extend({
    stretches: list(
      z.object({
        a: stretch,
        b: stretch,
        kind: z.enum(['verbatim', 'edited']),
        same: z.number(),
        words: count,
        of: z.enum(['own', 'quoted', 'site']),
      }),
    ),
  })
  .openapi('Shared');

export const originFamily = z
  .object({
    id: text,
    documents: count,
    publishers: count,
    withoutPublisher: count,
    members: list(sourceLabel),
    first: sourceLabel.nullable(),
    credited: list(text),
    links: list(originLink),
  })
  .openapi('OriginFamily');

export const relayCertainty = z.enum(RELAY_CERTAINTIES);

export const relayRow = z
  .object({
    id: text,
    told: passageRef,
    steps: list(z.object({ name: text, certainty: relayCertainty, documents: list(sourceLabel), reasons: list(text) })),
    claims: list(text),
    alsoBy: list(sourceLabel),
  })
  .openapi('Relay');
