// Passages that speak of messages although no claim of one was made of them.

import type { ObjectId } from '../ids.ts';
import type { PassageRef } from '../weighing.ts';

export interface MessageTold {
  readonly ref: PassageRef;
  /** What makes it look so. */
  readonly reasons: readonly string[];
  /** So many other documents have the same words. */
  readonly copies: number;
  /** So many more of its document are listed where only its source is asked for. */
  readonly more: number;
}

export interface MessagesToldQuery {
  readonly text?: string;
  readonly source?: ObjectId;
}
