// The views of src/model/rooms/conflicts.ts as schemas.

import { z } from '@hono/zod-openapi';
import { CONFLICT_KINDS } from '../../../src/model/rooms/conflicts.ts';
import { count, list, words } from '../schemas.ts';
import { entityRef } from './entities.ts';
import { countedThing } from './figures.ts';
import { origins } from './origins.ts';
import { judgedBy, setAside } from './pairings.ts';
import { tenure } from './posts.ts';
import { amount, because, claimRef, passageRef, range, span, text } from './weighing.ts';

export const conflictRow = z
  .object({
    id: text,
    kind: z.enum(CONFLICT_KINDS),
    label: text,
    claim: claimRef,
    tellings: count,
    people: list(entityRef),
    whyThese: list(text),
    against: count,
    passages: count,
    firstAgainst: claimRef.optional(),
    firstPassage: passageRef.optional(),
    origins: range,
    when: span,
    apart: amount,
    figure: words,
    counted: countedThing.nullable(),
  })
  .openapi('ConflictRow');

export const notice = z
  .object({
    id: text,
    told: entityRef,
    through: tenure.nullable(),
    by: list(entityRef),
    byWords: list(text).optional(),
    content: list(text),
    day: span,
    communication: claimRef,
    later: because,
    reasons: list(text),
  })
  .openapi('Notice');

export const conflictView = z
  .object({
    conflict: conflictRow,
    tellings: list(z.object({ ref: claimRef, reasons: list(text), judged: judgedBy.optional() })),
    against: list(z.object({ ref: claimRef, reasons: list(text), judged: judgedBy.optional() })),
    passages: list(z.object({ ref: passageRef, reasons: list(text), judged: judgedBy.optional() })),
    candidates: list(z.object({ ref: passageRef, reasons: list(text) })),
    setAside,
    origins,
    notices: list(notice),
  })
  .openapi('Conflict');
