// The day that a person gives a document decides which of two copies was first. The pages and the port are invented.

import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { readAnew } from '../../../apps/cli/work.ts';
import { describeSource } from '../../../src/casefile/actions/describe-source.ts';
import { weighCase } from '../../../src/casefile/actions/weigh-case.ts';
import type { CaseFile } from '../../../src/casefile/case-file.ts';
import { sharedPage } from '../../../src/casefile/queries/origins.ts';
import { type TempCase, tempCase } from '../../temp-case.ts';
import { sourceOf } from './a-paired-case.ts';

const REPORT =
  'The harbour police of Orsund shut the east pier at four in the morning, the clerk of the ferry office wrote, and more than 240 dock workers were detained before the tide turned; nobody was told where the lorries went.';

async function twoCopies(t: TestContext): Promise<TempCase> {
  const one = await tempCase(t);
  await one.document('clerk.txt', `Invented. The pier\n\n${REPORT}\n`);
  await one.document('echo.txt', `Invented. Shut at dawn\n\n${REPORT} The union asks for their names.\n`);
  await one.add();
  return one;
}

async function dated(caseFile: CaseFile, file: string, published: string): Promise<void> {
  const { object } = await describeSource(caseFile, {
    object: await sourceOf(caseFile, file),
    ...{ title: null, publisher: null, byline: null, type: null, language: null, published },
    ...{ unknown: [], reason: null },
  });
  await readAnew(caseFile, object);
}

/** The file that was first, as the case is weighed now. */
async function firstIn(caseFile: CaseFile): Promise<string | null> {
  const { tools, weighing, actor } = caseFile;
  const { index, clock } = tools;
  await weighCase(
    { index, weighing, clock },
    { signal: new AbortController().signal, progress: async () => undefined },
  );
  const { rows } = await sharedPage({ index, weighing, actor: actor.name }, {}, { from: 0, limit: 9 });
  assert.equal(rows.length, 1, 'the two share words, whatever their days');
  const [row] = rows;
  return [row?.a, row?.b].find((side) => side?.id === row?.direction?.from)?.file ?? null;
}

test('which of two copies was first follows the days that a person gives them', async (t) => {
  const one = await twoCopies(t);
  await one.within(async (caseFile) => {
    assert.equal(await firstIn(caseFile), null, 'without days nothing shows it');
    await dated(caseFile, 'clerk.txt', '1974-08-09');
    await dated(caseFile, 'echo.txt', '1974-08-20');
    assert.equal(await firstIn(caseFile), 'clerk.txt');
    await dated(caseFile, 'echo.txt', '1974-08-02');
    assert.equal(await firstIn(caseFile), 'echo.txt');
    await dated(caseFile, 'echo.txt', '1974-08');
    assert.equal(await firstIn(caseFile), null, 'some day of that month may be before the other or after it');
  });
});
