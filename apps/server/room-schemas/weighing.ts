// What all rooms share (src/model/weighing.ts) as schemas (../schemas.ts says what they are for).

import { z } from '@hono/zod-openapi';
import { CLAIM_STATES } from '../../../src/model/judgement.ts';
import { claim, count, list, words } from '../schemas.ts';

/** Of an event, a figure, a conflict, an appeal, a site. */
export const rowId = z.string().min(1).max(200);

/** A day, `2026-03-09`. */
export const day = z.iso.date();

export const pageOf = <T extends z.ZodType>(row: T) => z.object({ total: count, from: count, rows: list(row) });

export const text = z.string();

export const amount = z.number().nullable();

export const span = z.object({ from: words, to: words });

export const range = z.object({ atLeast: count, atMost: count });

export const sourceLabel = z
  .object({ id: text, title: words, file: text, publisher: words, language: words, published: words })
  .openapi('SourceLabel');

export const claimRef = z
  .object({ source: sourceLabel, claim, state: z.enum(CLAIM_STATES), standing: z.boolean() })
  .openapi('ClaimRef');

export const passageRef = z
  .object({ source: sourceLabel, passage: z.object({ start: count, end: count, exact: text }) })
  .openapi('PassageRef');

export const recorded = { record: text, at: text, actor: text, mine: z.boolean() };

export const because = list(z.object({ ref: claimRef, reasons: list(text) }));

const deadline = { of: words, medium: words, days: count, source: text };

export const weighingSettings = z
  .object({ tolerance: z.number(), deadlines: list(z.object({ ...deadline, record: text })) })
  .openapi('WeighingSettings');

export const weighingState = z
  .object({ behind: count, weighedAt: words, settings: weighingSettings })
  .openapi('WeighingState');
