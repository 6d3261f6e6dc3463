// What a Persian word for an act says of who does it and who undergoes it.

import type { EventClaim } from '../../../model/claim.ts';

type Role = EventClaim['participants'][number]['role'];

export interface PersianAct {
  readonly type: string;
  /** What it is done to, and who does it; null: nobody is either. */
  readonly suffers: Role | null;
  readonly acts: Role | null;
  readonly means: string | null;
  /** With an active verb the subject itself undergoes it: `درگذشت`, `تجمع کردند`. */
  readonly own: boolean;
  /** Said of things as well, of which it tells no act: `مدارک از بین رفت`. */
  readonly ofPersons: boolean;
}

export const act = (type: string, given: Partial<PersianAct> = {}): PersianAct => ({
  type,
  suffers: 'victim',
  acts: 'perpetrator',
  means: null,
  own: false,
  ofPersons: false,
  ...given,
});
