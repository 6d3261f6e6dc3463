// What a person said of an entry, and what can be said, in words: never more than that somebody says so.

import type { PairingView } from '../../../../../src/model/rooms/pairings.ts';
import type { Words } from '../../words/use-words.ts';
import type { PairAct } from './pairs.ts';

/** The name of an act among the sentences: `answer_partial`. */
export const actKey = ({ what, answer }: PairAct): string => (answer === null ? what : `${what}_${answer}`);

/** Of others it goes on after their name. */
export function saidWords(said: PairingView, words: Words): string {
  const what = words.t(said.holds ? `pairing.holds.${actKey(said)}` : `pairing.not.${said.what}`);
  return words.t(said.mine ? 'pairing.youSaid' : 'pairing.otherSaid', { what });
}

/** One says that it belongs here, another that it does not. */
export const differ = (said: readonly PairingView[]): boolean =>
  said.some((one) => said.some((other) => other.what === one.what && other.holds !== one.holds));

/** All say that it is the answer, not of one kind. */
export const differOnKind = (said: readonly PairingView[]): boolean =>
  new Set(said.flatMap(({ answer }) => answer ?? [])).size > 1 && !differ(said);
