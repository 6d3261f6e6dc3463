// The views of src/model/rooms/events.ts as schemas.

import { z } from '@hono/zod-openapi';
import { count, counts, list, words } from '../schemas.ts';
import { conflictRow } from './conflicts.ts';
import { entityRef } from './entities.ts';
import { figureRow } from './figures.ts';
import { origins } from './origins.ts';
import { holder } from './posts.ts';
import { claimRef, range, sourceLabel, span, text } from './weighing.ts';

export const eventRow = z
  .object({
    id: text,
    label: text,
    type: text,
    when: words,
    span,
    precision: z.enum(['day', 'month', 'season', 'year', 'range', 'none']),
    approximate: z.boolean(),
    where: words,
    people: list(entityRef),
    claims: count,
    judged: count,
    documents: count,
    origins: range,
    conflicts: count,
    at: z.object({ source: text, claim: text, start: count, end: count }),
  })
  .openapi('EventRow');

export const timelineView = z
  .object({
    total: count,
    undated: count,
    vague: count,
    rows: list(eventRow),
    density: list(z.object({ from: text, to: text, events: count })),
    types: counts,
    places: counts,
  })
  .openapi('Timeline');

export const eventSources = z.object({ event: text, sources: list(sourceLabel) }).openapi('EventSources');

const eventPerson = z
  .object({
    person: entityRef,
    roles: list(text),
    // biome-ignore lint/suspicious/noThenProperty: posts held then, a list and no function
    then: list(holder),
    other: list(holder),
  })
  .openapi('EventPerson');

export const eventView = z
  .object({
    event: eventRow,
    claims: list(claimRef),
    meets: list(z.object({ a: text, b: text, score: z.number(), reasons: list(text) })),
    origins,
    people: list(eventPerson),
    figures: list(figureRow),
    conflicts: list(conflictRow),
  })
  .openapi('Event');
