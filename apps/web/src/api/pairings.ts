// What people said belongs together or does not: asked for whole, and told to the server, which weighs anew.

import type { NewPairing, PairedPassage, PairingOfNow, PairingView } from '../../../../src/model/rooms/pairings.ts';
import { get, post } from './client.ts';
import { TAKEN_BACK, useChange, useChanging, useWeighed } from './weighing.ts';

const PATH = '/api/pairings';

/** What stands: asked for again after each change of it. */
export const usePairings = () => useWeighed<readonly PairingOfNow[]>(PATH);

export const usePair = () => useChange<NewPairing, PairingView>(PATH);

/** All that the person said of the two: of a word that was said again with its reason, the word before would else stand again. */
export const useTakeBackPairing = () => useChanging(takeBackAll);

async function takeBackAll(said: PairingView): Promise<void> {
  for (let one: PairingView | undefined = said; one !== undefined; ) {
    await post('/api/withdrawals', { record: one.record, on: one.a.source, reason: TAKEN_BACK });
    one = (await get<readonly PairingView[]>(PATH)).find((other) => other.mine && isOfTheSame(other, said));
  }
}

/** Of two numbers either may have been named first. */
function isOfTheSame(one: PairingView, other: PairingView): boolean {
  if (one.what !== other.what) return false;
  const isPair = (a: PairedPassage, b: PairedPassage): boolean => isAt(a, other.a) && isAt(b, other.b);
  return isPair(one.a, one.b) || (one.what === 'count' && isPair(one.b, one.a));
}

const isAt = (one: PairedPassage, other: PairedPassage): boolean =>
  one.source === other.source &&
  one.passage.start === other.passage.start &&
  one.passage.end === other.passage.end &&
  one.passage.exact === other.passage.exact;
