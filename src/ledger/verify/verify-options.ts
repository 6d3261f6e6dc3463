// What the reader of a case asks of its verification, and what they know from outside.

import type { Certificate } from '../timestamp/certificate.ts';
import type { Reading } from './check-objects.ts';
import type { OutsideCheckpoint } from './check-outside.ts';

export interface VerifyOptions {
  readonly reading: Reading;
  /** Checkpoints known from outside: a peer's, an exported one, one that was sent. See outside-checkpoints.ts. */
  readonly against: readonly OutsideCheckpoint[];
  /** The verifier key of the log as it was handed over by another channel; null where there is none. */
  readonly vkey: string | null;
  /** ISO time in UTC at which the certificates of time stamps must be valid: now, or what `--attime` says. */
  readonly at: string;
  /** The roots of time stamping authorities that the reader trusts; null to take those kept in the case. */
  readonly roots: readonly Certificate[] | null;
}
