// Passages that speak of messages although no claim of one was made of them.

import type { ObjectId } from '../ids.ts';
import type { PassageRef } from '../weighing.ts';
import type { AppealState, AppealView } from './appeals.ts';

export interface MessageTold {
  /** Source in hex and place. */
  readonly id: string;
  readonly ref: PassageRef;
  /** What makes it look so. */
  readonly reasons: readonly string[];
  /** Of persons and bodies in it, and its days in EDTF: who wrote to whom is not read. */
  readonly names: readonly string[];
  readonly days: readonly string[];
  /** So many other documents have the same words. */
  readonly copies: number;
  /** So many more of its document are listed where only its source is asked for. */
  readonly more: number;
}

/** What it opens to. */
export interface MessageToldView extends Pick<AppealView, 'candidates' | 'joined' | 'setAside'> {
  readonly told: MessageTold;
  /** As people say; null where nobody said what the answer is. */
  readonly state: AppealState | null;
  readonly reasons: readonly string[];
}

export interface MessagesToldQuery {
  readonly text?: string;
  readonly source?: ObjectId;
}
