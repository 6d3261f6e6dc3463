// The views of src/model/rooms/entity-page.ts as schemas.

import { z } from '@hono/zod-openapi';
import { count, list } from '../schemas.ts';
import { notice } from './conflicts.ts';
import { entityRef, entityRow, nameForm } from './entities.ts';
import { eventRow } from './events.ts';
import { identityJudgement, identityQuestion } from './identity.ts';
import { commandLink, tenure } from './posts.ts';
import { claimRef, span, text } from './weighing.ts';

export const entityView = z
  .object({
    entity: entityRow,
    forms: list(nameForm),
    joins: list(
      z.object({ a: text, b: text, score: z.number(), reasons: list(text), judgement: identityJudgement.nullable() }),
    ),
    judgements: list(identityJudgement),
    contradictions: list(z.object({ judgements: list(identityJudgement), sentence: text })),
    questions: list(identityQuestion),
    tenures: list(tenure),
    memberships: list(claimRef),
    events: list(eventRow),
    notices: list(notice),
    placed: z.object({ where: text, day: span, premise: claimRef, reasons: list(text) }).nullable(),
    above: list(commandLink),
    below: list(commandLink),
    company: list(z.object({ entity: entityRef, claims: count })),
  })
  .openapi('Entity');
