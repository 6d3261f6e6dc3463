// For the tests of attributes: `what: person = value` for each that an invented text tells.

import type { AttributeClaim } from '../../../src/model/claim.ts';
import { claimsIn } from '../claims-in.ts';

export const attributesIn = (text: string): readonly AttributeClaim[] =>
  claimsIn(text).filter((claim) => claim.kind === 'attribute');

export const saidOfIn = (text: string): readonly string[] =>
  attributesIn(text).map(({ what, person, value }) => `${what}: ${person.name ?? person.text} = ${value}`);
