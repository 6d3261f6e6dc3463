// What the finders of Persian posts hand to one another: the words of a post, and who holds it by which words. Token places.

import type { Mention } from '../../../model/mention.ts';
import type { NameAt } from '../../text/names/name-at.ts';
import type { TokenSpan } from '../../text/tokens.ts';
import type { Holder } from '../en/persons.ts';

export interface Phrase extends TokenSpan {
  readonly post: string;
  readonly body: NameAt | null;
  readonly status: string | null;
}

export interface Course {
  readonly holder: Holder;
  readonly course: 'is' | 'was' | 'begins' | 'ends';
  /** The post stands in apposition: the verb of the sentence tells something else. */
  readonly beside?: boolean;
  /** Who held it before. */
  readonly after?: Mention | null;
  readonly why: string;
}
