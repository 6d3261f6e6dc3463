// For the tests of attributes: `what: person = value` for each that an invented text tells; that it names somebody at all is asked for apart.

import type { AttributeClaim } from '../../../src/model/claim.ts';
import { claimsIn } from '../claims-in.ts';

export const attributesIn = (text: string): readonly AttributeClaim[] =>
  claimsIn(text).filter((claim) => claim.kind === 'attribute');

export const saidOfIn = (text: string): readonly string[] =>
  attributesIn(text)
    .filter(({ what }) => what !== 'named' && what !== 'bodyNamed')
    .map(({ what, person, value }) => `${what}: ${person.name ?? person.text} = ${value}`);

export const namedIn = (text: string): readonly string[] =>
  attributesIn(text)
    .filter(({ what }) => what === 'named')
    .map(({ person, value }) => `${person.name} = ${value}`);
