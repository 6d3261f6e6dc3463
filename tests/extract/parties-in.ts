// For the tests of communications, sites and stances: one-line checkers. All texts are invented: the country, its towns and its people do not exist.

import type { CommunicationClaim, SiteClaim, StanceClaim } from '../../src/model/claim.ts';
import type { Mention } from '../../src/model/mention.ts';
import { claimsIn } from './claims-in.ts';

const named = (mentions: readonly Mention[]): string => mentions.map((m) => m.name ?? m.text).join(' & ') || '?';

export const communicationsIn = (text: string): readonly CommunicationClaim[] =>
  claimsIn(text).filter((claim) => claim.kind === 'communication');

/** `who > to whom: what is asked` for every communication that asks. */
export const askedIn = (text: string): readonly string[] =>
  communicationsIn(text)
    .filter((claim) => claim.asks.length > 0)
    .map((claim) => `${named(claim.by)} > ${named(claim.to)}: ${claim.asks.join(' | ')}`);

/** `who > to whom (medium): what is told` for every communication that tells. */
export const toldIn = (text: string): readonly string[] =>
  communicationsIn(text)
    .filter((claim) => claim.says.length > 0)
    .map((claim) => `${named(claim.by)} > ${named(claim.to)} (${claim.medium ?? '-'}): ${claim.says.join(' | ')}`);

export const sitesIn = (text: string): readonly SiteClaim[] => claimsIn(text).filter((claim) => claim.kind === 'site');

/** `the site: its condition` */
export const conditionsIn = (text: string): readonly string[] =>
  sitesIn(text).map((claim) => `${claim.name.text}: ${claim.condition}`);

export const stancesIn = (text: string): readonly StanceClaim[] =>
  claimsIn(text).filter((claim) => claim.kind === 'stance');

/** `who stance: toward which words` */
export const heldIn = (text: string): readonly string[] =>
  stancesIn(text).map((claim) => `${named(claim.who)} ${claim.stance}: ${claim.toward.words}`);
