// How much a claim tells by itself, so that of many the ones with a number, with those who took part, with who says so are read first.

import type { Claim } from './claim.ts';

const MOST_OF_SAYERS = 2;

export const tellingOf = (claim: Claim): number => tells(claim) + Math.min(MOST_OF_SAYERS, claim.sayer.length);

function tells(claim: Claim): number {
  switch (claim.kind) {
    case 'figure':
      return 4 + (claim.when === null ? 0 : 1) + (claim.bound === 'vague' ? 0 : 1);
    case 'event':
      return (claim.participants.length > 0 ? 4 : 0) + (claim.when === null ? 0 : 1) + (claim.where === null ? 0 : 1);
    case 'communication':
      return 4;
    case 'stance':
      return 4;
    case 'quote':
      return 3;
    default:
      return 2;
  }
}
