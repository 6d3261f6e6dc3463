// Messages in which nothing is asked, in a case that is weighed: found where they are asked for, counted with no appeals. The document is invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weighCase } from '../../../src/casefile/actions/weigh-case.ts';
import { attentionView } from '../../../src/casefile/queries/attention.ts';
import { appealsPage, appealView } from '../../../src/casefile/queries/rooms.ts';
import { tempCase } from '../../temp-case.ts';

const ALL = { from: 0, limit: 50 };
const LETTERS =
  'Invented. On 4 May 1931 Ada Quill wrote to Oren Mavik, asking him to open the sluice. On 9 June 1931 Ada Quill sent a letter to Tomas Velin, informing him that the roof of the ferry house leaks. ' +
  'The ferry sailed at nine and the harbour was calm. In the file lies a reply of two lines, without a signature.\n';

test('they stand in no list and no count of appeals, and are listed with what may be their answer when asked for', async (t) => {
  const one = await tempCase(t);
  await one.document('letters.txt', LETTERS);
  await one.add();
  await one.within(async (caseFile) => {
    const { tools, weighing } = caseFile;
    const clock = { now: () => '2031-01-01T00:00:00Z' };
    const work = { signal: new AbortController().signal, progress: () => undefined };
    await weighCase({ index: tools.index, weighing, clock }, work);
    const weighed = { index: tools.index, weighing, actor: caseFile.actor.name };
    const of = async (query: Parameters<typeof appealsPage>[1]) => (await appealsPage(weighed, query, ALL)).rows;
    assert.deepEqual(
      (await of({})).map(({ to, asking }) => [to[0]?.name, asking]),
      [['Oren Mavik', true]],
    );
    const { counts, appeals } = await attentionView(weighed);
    assert.deepEqual([counts.appeals, appeals.every(({ asking }) => asking)], [1, true]);
    const unasked = await of({ asking: false });
    assert.ok(unasked.every(({ asking, state }) => !asking && state !== 'silent'));
    const letter = unasked.find(({ to }) => to[0]?.name === 'Tomas Velin') ?? assert.fail('it is not listed');
    assert.deepEqual(
      (await of({ asking: false, text: 'ferry' })).map(({ id }) => id),
      [letter.id],
    );
    const { answers, candidates } = (await appealView(weighed, letter.id)) ?? assert.fail('it opens to nothing');
    const words = [...answers.map(({ claim }) => claim.passage), ...candidates.map(({ ref }) => ref.passage)];
    assert.ok(
      words.some(({ exact }) => exact.includes('a reply of two lines')),
      JSON.stringify(words),
    );
  });
});
