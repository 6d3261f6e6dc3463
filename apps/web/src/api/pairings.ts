// What people said belongs together or does not: asked for whole, and told to the server, which weighs anew.

import type { NewPairing, PairingView } from '../../../../src/model/rooms/pairings.ts';
import { useChange, useWeighed } from './weighing.ts';

/** What stands: asked for again after each change of it. */
export const usePairings = () => useWeighed<readonly PairingView[]>('/api/pairings');

export const usePair = () => useChange<NewPairing, PairingView>('/api/pairings');
