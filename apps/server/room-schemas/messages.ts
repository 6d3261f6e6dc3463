// The view of src/model/rooms/messages.ts as a schema.

import { z } from '@hono/zod-openapi';
import { count, list } from '../schemas.ts';
import { passageRef, text } from './weighing.ts';

export const messageTold = z
  .object({ ref: passageRef, reasons: list(text), copies: count, more: count })
  .openapi('MessageTold');
