// A stance in a phrase of several words, as the rule of its telling word reads it: which stance, from where to where. Who takes it is found by stance-phrases.ts.

import type { StanceClaim } from '../../../model/claim.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Taken } from '../taken.ts';

export interface Phrase {
  readonly stance: StanceClaim['stance'];
  /** The first token of the verb group that has the subject. */
  readonly verb: number;
  /** The token after the phrase. */
  readonly end: number;
  readonly about: Taken['about'];
  /** Only where they say it of themselves. */
  readonly own: boolean;
  readonly sure: boolean;
}

export type Rule = (t: Tokens, i: number) => Phrase | null;

export const HAD = /^(?:had|has|have|having|knew|held|hold|holds|holding|kept|keep|keeps)$/;
export const phrase = (stance: Phrase['stance'], verb: number, end: number, given: Partial<Phrase> = {}): Phrase => ({
  stance,
  verb,
  end,
  about: null,
  own: false,
  sure: true,
  ...given,
});
