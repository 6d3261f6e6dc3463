import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn } from '../claims-in.ts';

test('“the then governor” and “the governor of the time” hold nothing on the day of the document', () => {
  for (const text of [
    'The then governor of Orsund, Milo Katz, refused.',
    'The governor of the time, Lena Sorr, refused.',
  ])
    for (const claim of claimsIn(text, '2009-05-04'))
      if (claim.kind === 'occupancy') assert.equal(claim.asOf, null, text);
});
