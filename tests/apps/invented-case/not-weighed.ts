// The weighing of a case that was never weighed: every list is empty, nothing has an id. What the rooms show of it is asked of a real case (served-case.ts).

import type { Page } from '../../../apps/server/asked.ts';
import type { WeighingApi } from '../../../apps/server/weighing-api.ts';
import { HabeasError } from '../../../src/model/error.ts';
import { CONFLICT_KINDS, type ConflictKind } from '../../../src/model/rooms/conflicts.ts';
import type { Page as Rows, WeighingState } from '../../../src/model/weighing.ts';

const STATE: WeighingState = { behind: 0, weighedAt: null, settings: { tolerance: 0.1, deadlines: [] } };

export function notWeighed(): WeighingApi {
  return {
    weighing: async () => STATE,
    weigh: async () => ({ sources: 0, behind: 0 }),
    setWeighing: notInvented,
    attention: async () => ({
      state: STATE,
      counts: {
        people: 0,
        bodies: 0,
        events: 0,
        contestedFigures: 0,
        conflicts: Object.fromEntries(CONFLICT_KINDS.map((kind) => [kind, 0])) as Record<ConflictKind, number>,
        appeals: 0,
        unansweredAppeals: 0,
        sites: 0,
        changedSites: 0,
        copiedPairs: 0,
        identityQuestions: 0,
      },
      figures: [],
      conflicts: [],
      appeals: [],
      sites: [],
      questions: [],
    }),
    entities: (_, page) => none(page),
    entity: nothing,
    entityClaims: nothing,
    identityQuestions: (_, page) => none(page),
    judgeIdentity: notInvented,
    command: (_, page) => none(page),
    holders: (_, page) => none(page),
    timeline: async () => ({ total: 0, undated: 0, vague: 0, rows: [], density: [], types: [], places: [] }),
    timelineSources: async () => [],
    event: nothing,
    figures: (_, page) => none(page),
    figure: nothing,
    conflicts: (_, page) => none(page),
    conflict: nothing,
    appeals: (_, page) => none(page),
    appeal: nothing,
    messagesTold: (_, page) => none(page),
    messageTold: nothing,
    sites: (_, page) => none(page),
    site: nothing,
    originFamilies: (page) => none(page),
    relays: (_, page) => none(page),
    shared: (_, page) => none(page),
    sharedPair: nothing,
    originDeclarations: async () => [],
    declareOrigin: notInvented,
    pairings: async () => [],
    judgePairing: notInvented,
    claimStanding: async (_, claim) => ({ claim, kind: null, event: null, figure: null, conflicts: [], origins: null }),
  };
}

const none = async <T>({ from }: Page): Promise<Rows<T>> => ({ total: 0, from, rows: [] });
const nothing = async (): Promise<null> => null;
const notInvented = (): never => {
  throw new HabeasError('usage', 'the invented case is not judged');
};
