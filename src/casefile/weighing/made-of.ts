// What a room is made of besides the claims: those decisions that it follows. In: how far the claims were taken in, and the decisions that stand. Out: a stamp for every room; a room that has its stamp is what
// making it again would give.

import { createHash } from 'node:crypto';
import type { StandingDecisions } from '../../storage/ports/ledger-batch.ts';
import { ROOMS, type Room } from '../../storage/ports/weighing-store.ts';

export type Stamps = Readonly<Record<Room, string>>;

type Followed = readonly (keyof StandingDecisions)[];
const IDENTITY: Followed = ['identity'];
const ORIGINS: Followed = [...IDENTITY, 'origins'];
const FIGURES: Followed = [...ORIGINS, 'tolerance', 'pairings'];
const APPEALS: Followed = [...ORIGINS, 'deadlines', 'pairings'];

const FOLLOWED: Readonly<Record<Room, Followed>> = {
  ...{ person: IDENTITY, body: IDENTITY, place: IDENTITY, question: IDENTITY, contradiction: IDENTITY },
  ...{ tenure: IDENTITY, command: IDENTITY },
  ...{ shared: ORIGINS, family: ORIGINS, relay: ORIGINS, event: ORIGINS, notice: ORIGINS, site: ORIGINS },
  ...{ figure: FIGURES, conflict: FIGURES, appeal: APPEALS },
};

/** Who is who, and who held which post. */
export const PEOPLE_ROOMS = ROOMS.filter((room) => FOLLOWED[room] === IDENTITY);
/** Made together, because they need one another. */
export const EVENT_ROOMS = ['event', 'figure', 'notice', 'conflict'] as const satisfies readonly Room[];

/** `compared`: the last change of a source that changed more than what was judged. */
export function stampsOf(compared: number, decisions: StandingDecisions): Stamps {
  const stampOf = (room: Room): string => {
    const followed = JSON.stringify(FOLLOWED[room].map((what) => decisions[what]));
    return `${compared} ${createHash('sha256').update(followed).digest('hex').slice(0, 16)}`;
  };
  return Object.fromEntries(ROOMS.map((room) => [room, stampOf(room)])) as Stamps;
}
