// Every byte counts (TRUST rows 2 and 3): bits of a small case flipped, bytes deleted, repeated and inserted before, files cut at
// their lengths, swapped with each other, renamed, removed, given a neighbour. Changes to whole files are all tried here; of
// changes to bytes those at every 61st place. bench/verify-every-byte.ts tries all of them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportTrust } from '../../trust-report.ts';
import { localAuthority } from '../timestamp/local-authority.ts';
import { anInnocentCase, withStamp } from './anchored-case.ts';
import { changesOf, undetected } from './every-byte.ts';

const good = await withStamp(anInnocentCase(), localAuthority());

test('flipped bits, lost, added or repeated bytes, cuts, swaps, losses and stray files in a small case are found', async () => {
  const { tried, missed, wronglyBlamed } = await undetected(good.files, changesOf(good.files, 61));
  reportTrust('every byte accounted for', {
    tried,
    failed: missed.length,
    note: `small case of ${good.files.size} files, all changes of files, bytes at every 61st place; problems that name no changed file: ${wronglyBlamed}`,
  });
  assert.deepEqual(missed, []);
  assert.ok(tried > 2_000, String(tried));
});
