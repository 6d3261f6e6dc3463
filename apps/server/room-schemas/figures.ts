// The views of src/model/rooms/figures.ts as schemas.

import { z } from '@hono/zod-openapi';
import { FIGURE_BOUNDS } from '../../../src/model/claim.ts';
import { count, list, words } from '../schemas.ts';
import { origins } from './origins.ts';
import { judgedBy, setAside } from './pairings.ts';
import { amount, because, claimRef, sourceLabel, span, text } from './weighing.ts';

const stated = z
  .object({ value: amount, low: amount, high: amount, bound: z.enum(FIGURE_BOUNDS), words: text })
  .openapi('StatedAmount');

const thing = { whom: words, of: words, unit: words, during: words };
export const countedThing = z.object(thing).openapi('CountedThing');

export const figureRow = z
  .object({
    id: text,
    label: text,
    ...thing,
    where: words,
    when: span,
    claims: count,
    judged: count,
    documents: count,
    positions: count,
    conflicts: count,
    widest: amount,
    stated: z.object({ least: stated, most: stated }).nullable(),
    series: z.boolean(),
    told: list(z.object({ amount: stated, sayer: list(text), source: sourceLabel, documents: count })),
  })
  .openapi('FigureRow');

const figurePoint = z
  .object({
    ref: claimRef,
    value: amount,
    low: amount,
    high: amount,
    saidOn: words,
    sayer: list(text),
    originGroup: z.int(),
    judged: judgedBy.optional(),
  })
  .openapi('FigurePoint');

export const figureView = z
  .object({
    figure: figureRow,
    tolerance: z.number(),
    positions: list(z.object({ low: amount, high: amount, figures: list(figurePoint), origins })),
    conflicts: list(z.object({ a: text, b: text, apart: z.number(), reasons: list(text) })),
    beside: list(z.object({ a: text, b: text, reasons: list(text) })),
    parts: list(figurePoint),
    candidates: because,
    setAside,
    reasons: list(text),
  })
  .openapi('Figure');
