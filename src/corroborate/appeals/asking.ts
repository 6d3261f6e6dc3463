// Which messages ask for something, so that an answer can be waited for.

import type { Communication } from '../case-claim.ts';
import type { Pairings } from '../pairings.ts';
import { isSaidToAsk } from './judged-replies.ts';
import type { Message } from './message.ts';

/** By its own words, by what a source says came back, or because a person named its answer. */
export const asksIn =
  (pairings: Pairings) =>
  (one: Message): boolean =>
    isAsking(one) || isSaidToAsk(one, pairings);

/** It asks for something, or a source says what answer came to it: a letter that was never answered asked for one. Somebody rung up, or told something, was not thereby asked for anything. */
const isAsking = ({ one: { claim } }: Message): boolean =>
  (claim.asks.length > 0 || (claim.answer !== null && claim.to.length > 0 && !isOnlyTold(claim))) &&
  claim.medium !== 'order';

const isOnlyTold = ({ medium, says }: Communication['claim']): boolean =>
  medium === null ? says.length > 0 : SPOKEN.has(medium);
const SPOKEN: ReadonlySet<string> = new Set(['telephone', 'radio', 'in person']);
