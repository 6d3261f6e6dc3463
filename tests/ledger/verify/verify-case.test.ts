import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verifyCase } from '../../../src/ledger/verify/verify-case.ts';
import { localAuthority } from '../timestamp/local-authority.ts';
import { inMemory } from './a-case.ts';
import { anInnocentCase, OPTIONS, withStamp } from './anchored-case.ts';

const authority = localAuthority();
const good = await withStamp(anInnocentCase(), authority);

test('a case with a time stamp over all but the stamp itself is sealed', async () => {
  const report = await verifyCase(inMemory(good.files), OPTIONS, () => {});
  assert.deepEqual(report.problems, []);
  assert.equal(report.code, 0);
  assert.equal(report.records, 7);
  assert.equal(report.objects, 2);
});
