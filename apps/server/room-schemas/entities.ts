// The views of src/model/rooms/entities.ts as schemas.

import { z } from '@hono/zod-openapi';
import { ENTITY_KINDS } from '../../../src/model/rooms/entities.ts';
import { count, list, words } from '../schemas.ts';
import { sourceLabel, span, text } from './weighing.ts';

/** 32 hex digits. */
export const entityId = z
  .string()
  .regex(/^[0-9a-f]{32}$/, 'must be 32 hex digits')
  .openapi({ example: '7f'.repeat(16) });

export const entityRef = z
  .object({ id: text, kind: z.enum(ENTITY_KINDS), name: text, inOtherScript: text.optional() })
  .openapi('EntityRef');

export const entityRow = entityRef
  .extend({
    otherNames: list(text),
    documents: count,
    mentions: count,
    said: count,
    about: count,
    judged: count,
    posts: list(text),
    questions: count,
    apart: z.object({ inPost: span.nullable(), where: words, sources: list(sourceLabel) }).optional(),
  })
  .openapi('EntityRow');

export const nameForm = z
  .object({
    id: text,
    name: text,
    script: z.enum(['latin', 'arabic', 'cyrillic', 'other']),
    sources: list(sourceLabel),
    documents: count,
    mentions: count,
  })
  .openapi('NameForm');
