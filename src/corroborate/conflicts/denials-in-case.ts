// Which claims of a case deny something, and by what its texts are asked about each. In: claims. Out: the kind of each denial, the denial as it is held against others, and the things it is looked up by.

import type { Claim, EventClaim, StanceClaim } from '../../model/claim.ts';
import type { ConflictKind } from '../../model/rooms/conflicts.ts';
import { type CaseClaim, claimsOfKind } from '../case-claim.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { byMatter, type DeniedThings } from './by-matter.ts';
import type { Denial } from './denial.ts';
import { deniesInQuote, inQuoteKey } from './denials-in-quotes.ts';
import { thingsAsked } from './things-asked.ts';
import { whoDenies } from './who-denies.ts';
import { widerThings } from './wider-things.ts';

type Stance = CaseClaim<StanceClaim>;

export const DENYING: ReadonlyMap<StanceClaim['stance'], ConflictKind> = new Map([
  ['denies', 'denial'],
  ['claimsIgnorance', 'ignorance'],
  ['concealsOrEvades', 'evasion'],
  ['explains', 'denial'],
]);

/** Whether a claim says that something was not so, was not known or is not told: what others can stand beside. */
export const isDenial = (claim: Claim): boolean =>
  claim.kind === 'stance'
    ? DENYING.has(claim.stance) && claim.asserted !== 'hypothetical'
    : claim.kind === 'quote'
      ? deniesInQuote(claim)
      : claim.kind === 'event' && claim.asserted === 'denied';

export const denialIn = (one: Stance, context: WeighingContext): Denial => ({
  one,
  words: one.claim.toward.words,
  ...whoDenies(one, one.claim.who, context),
});

export const eventDenial = (one: CaseClaim<EventClaim>, context: WeighingContext): Denial => ({
  one,
  words: one.claim.label,
  ...whoDenies(one, one.claim.sayer.at(-1)?.who ?? [], context),
});

/** What the texts of the case are to be asked for, for each denial: what answers it, and, more widely, what may belong to it. Those of one matter one after the other. */
export const deniedThings = (
  claims: readonly CaseClaim[],
  inQuotes: readonly Stance[],
  context: WeighingContext,
): ReadonlyMap<string, DeniedThings> =>
  byMatter([
    ...claimsOfKind(claims, 'stance')
      .filter(({ claim }) => DENYING.has(claim.stance) && claim.asserted !== 'hypothetical')
      .map((one) => {
        const denial = denialIn(one, context);
        return [one.claim.id, { asked: thingsAsked(denial, context), wider: widerThings(denial, context) }] as const;
      }),
    ...claimsOfKind(claims, 'event')
      .filter(({ claim }) => claim.asserted === 'denied')
      .map((one) => [one.claim.id, { asked: [], wider: widerThings(eventDenial(one, context), context) }] as const),
    ...inQuotes.map((one) => {
      const wider = widerThings(denialIn(one, context), context);
      return [inQuoteKey(one), { asked: [], wider }] as const;
    }),
  ]);
