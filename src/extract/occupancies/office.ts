// What the finders of posts hand on, whatever the language: who holds what, in which body, by which words. Token places; drafts are made in find-occupancies.ts.

import type { OccupancyClaim } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { TokenSpan } from '../text/tokens.ts';

/** One person in one post, as one passage says it. */
export interface Office {
  readonly kind: 'occupancy';
  readonly person: Mention;
  readonly post: string;
  readonly body: Mention | null;
  readonly status: OccupancyClaim['status'];
  /** EDTF, only where the text gives them; `..` for an end or beginning on a day that the text does not give. */
  readonly from: string | null;
  readonly to: string | null;
  /** The day of which the text speaks, where it gives one. */
  readonly asOf: string | null;
  /** Whether, without such a day, it speaks of the document's own. */
  readonly present: boolean;
  /** Whether the words say that it is not so. */
  readonly denied: boolean;
  /** A title or an apposition: so whatever the sentence denies, asks or supposes. */
  readonly presupposed?: boolean;
  /** `the current minister`: on the day of the document, whatever else the passage tells of. */
  readonly now?: boolean;
  readonly after: Mention | null;
  readonly before: Mention | null;
  /** The words that say it. */
  readonly at: TokenSpan;
  /** The token whose clause asserts it. */
  readonly head: number;
  readonly sure: boolean;
  readonly reasons: readonly string[];
}

/** One person in one body, without a post of its own. */
export interface Seat {
  readonly kind: 'membership';
  readonly person: Mention;
  readonly body: Mention;
  readonly role: string | null;
  readonly when: string | null;
  /** In apposition: so whatever the sentence denies or asks. */
  readonly presupposed?: boolean;
  readonly at: TokenSpan;
  readonly head: number;
  readonly sure: boolean;
  readonly reasons: readonly string[];
}
