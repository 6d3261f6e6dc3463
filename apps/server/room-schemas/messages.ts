// The views of src/model/rooms/messages.ts as schemas.

import { z } from '@hono/zod-openapi';
import { APPEAL_STATES } from '../../../src/model/rooms/appeals.ts';
import { count, list } from '../schemas.ts';
import { candidates, joinedReplies } from './appeals.ts';
import { setAside } from './pairings.ts';
import { passageRef, text } from './weighing.ts';

export const messageTold = z
  .object({
    id: text,
    ref: passageRef,
    reasons: list(text),
    names: list(text),
    days: list(text),
    copies: count,
    more: count,
  })
  .openapi('MessageTold');

export const messageToldView = z
  .object({
    told: messageTold,
    state: z.enum(APPEAL_STATES).nullable(),
    candidates,
    joined: joinedReplies,
    setAside,
    reasons: list(text),
  })
  .openapi('MessageToldOpened');
