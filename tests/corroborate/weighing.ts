// What the weighing is handed in tests: a name is one entity however it is used, nothing is known of places and posts unless the test says so.

import { createHash } from 'node:crypto';
import type { CaseClaim } from '../../src/corroborate/case-claim.ts';
import type { Found } from '../../src/corroborate/conflicts/conflict-view.ts';
import { eventsOf } from '../../src/corroborate/events/events.ts';
import { subjectsOf } from '../../src/corroborate/events/subjects.ts';
import { namesInCase } from '../../src/corroborate/names-in-case.ts';
import { NO_PAIRINGS } from '../../src/corroborate/pairings.ts';
import type { WeighingContext } from '../../src/corroborate/weighing-context.ts';
import { madeOrigins } from './made-origins.ts';

const hex = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Bodies and places are told by their first words; all others are persons. */
const kindOf = (name: string) =>
  /^(?:The |Harbour|Lamp|Government)/.test(name) ? 'body' : /^(?:Tarsel|Oldmere|Salt)/.test(name) ? 'place' : 'person';

export const weighing = (more: Partial<WeighingContext> = {}): WeighingContext => ({
  tolerance: 0.1,
  deadlines: [],
  who: (_source, name, kind) => ({ id: hex(name), kind: kind ?? kindOf(name), name }),
  originsOf: (claims: readonly CaseClaim[]) => {
    const documents = new Set(claims.map(({ source }) => source)).size;
    return madeOrigins(documents, documents);
  },
  tenuresOf: () => [],
  tenuresIn: () => [],
  holderOf: () => null,
  names: namesInCase([]),
  subjects: subjectsOf([]),
  pairings: NO_PAIRINGS,
  positionOf: () => null,
  areKeptApart: () => false,
  liesIn: () => null,
  ...more,
});

/** What conflicts are looked for in: the events of the claims, and what else the test says. */
export const foundIn = (claims: readonly CaseClaim[], context: WeighingContext, more: Partial<Found> = {}): Found => ({
  events: more.events ?? eventsOf(claims, context),
  figures: [],
  notices: [],
  tenures: [],
  sentences: new Map(),
  inQuotes: [],
  ...more,
});
