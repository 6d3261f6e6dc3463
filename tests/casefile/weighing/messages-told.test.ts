// Passages that speak of messages of which no claim was made, in a case that is weighed: they lead to what was not read, and go when somebody writes the claim. All documents are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../../../src/casefile/actions/judge.ts';
import { judgePairing } from '../../../src/casefile/actions/judge-pairing.ts';
import { weighCase } from '../../../src/casefile/actions/weigh-case.ts';
import type { CaseFile } from '../../../src/casefile/case-file.ts';
import { messagesToldPage, messageToldView } from '../../../src/casefile/queries/messages-told.ts';
import { appealsPage, appealView } from '../../../src/casefile/queries/rooms.ts';
import { communication } from '../../corroborate/made-claims.ts';
import { tempCase } from '../../temp-case.ts';

const ALL = { from: 0, limit: 50 };
const BACK = 'The envelope came back unopened after five weeks.';
const LETTER = `Invented. On 4 May 1931 Ada Quill wrote to the mayor of Orsund, asking him to open the sluice. ${BACK} The ferry sailed at nine.\n`;

const weigh = ({ tools, weighing }: CaseFile) =>
  weighCase(
    { index: tools.index, weighing, clock: { now: () => '2031-01-01T00:00:00Z' } },
    { signal: new AbortController().signal, progress: () => undefined },
  );
const told = async ({ tools, weighing }: CaseFile, query = {}) =>
  await messagesToldPage({ index: tools.index, weighing }, query, ALL);

test('a passage of which no claim was made is listed with its source until a claim of it is written', async (t) => {
  const one = await tempCase(t);
  await one.document('letter.txt', LETTER);
  await one.add();
  await one.within(async (caseFile) => {
    await weigh(caseFile);
    const { total, rows } = await told(caseFile);
    assert.deepEqual([total, rows[0]?.ref.passage.exact, rows[0]?.ref.source.file], [1, BACK, 'letter.txt']);
    assert.ok((rows[0]?.reasons.length ?? 0) > 0);
    assert.equal((await told(caseFile, { text: 'envelop' })).total, 1);
    assert.equal((await told(caseFile, { text: 'barge' })).total, 0);
    const { source, passage } = rows[0]?.ref ?? assert.fail('nothing is listed');
    assert.equal((await told(caseFile, { source: source.id })).total, 1);
    const { claim } = communication('x', 'the mayor of Orsund', 'Ada Quill', { by: [], to: [], answer: 'none' });
    const written = { ...claim, passage: { ...claim.passage, ...passage } };
    const asked = { object: source.id, result: [], others: [], reason: null } as const;
    await judge(caseFile, [{ ...asked, claim: written, verdict: 'accepted' }]);
    await weigh(caseFile);
    assert.equal((await told(caseFile)).total, 0);
  });
});

test('a passage of which somebody rejected a claim is not offered again', async (t) => {
  const one = await tempCase(t);
  const words = 'Ada Quill wrote to the mayor of Orsund on 4 May 1931, asking him to open the sluice.';
  await one.document('letter.txt', `Invented. ${words}\n`);
  await one.add();
  await one.within(async (caseFile) => {
    const { rows } = await caseFile.tools.index.sources({}, ALL);
    const source = rows[0]?.id ?? assert.fail('no source');
    const claims = (await caseFile.tools.index.source(source))?.claims ?? [];
    const letters = claims.filter(({ kind }) => kind === 'communication');
    assert.ok(letters.length > 0, JSON.stringify(claims));
    const asked = { object: source, verdict: 'rejected', result: [], others: [], reason: null } as const;
    await judge(
      caseFile,
      letters.map(({ id }) => ({ ...asked, claim: id })),
    );
    await weigh(caseFile);
    assert.equal((await told(caseFile)).total, 0);
  });
});

test('what stands behind a letter and tells of an answer is offered beside it, and counted nowhere', async (t) => {
  const one = await tempCase(t);
  await one.document('letter.txt', LETTER);
  await one.add();
  await one.within(async (caseFile) => {
    await weigh(caseFile);
    const weighed = { index: caseFile.tools.index, weighing: caseFile.weighing, actor: caseFile.actor.name };
    const { rows } = await appealsPage(weighed, {}, ALL);
    assert.deepEqual(
      rows.map(({ reminders, documents }) => [reminders, documents]),
      [[0, 1]],
    );
    const view = await appealView(weighed, rows[0]?.id ?? '');
    assert.deepEqual(
      view?.candidates.map(({ ref, kind }) => [ref.passage.exact, kind]),
      [
        [BACK, null],
        ['The ferry sailed at nine.', null],
      ],
    );
    assert.deepEqual(view?.answers, []);
  });
});

const NOTE = 'A note was handed in at the side door of the Orsund harbour office on 4 May 1931.';
const REFUSED = 'The watchman tore it up.';
const TWO = `Invented. ${NOTE} ${REFUSED} The ferry sailed at nine.\n`;

test('a passage of which no claim was made opens with what stands right behind it, and a person says what came of it', async (t) => {
  const one = await tempCase(t);
  await one.document('note.txt', TWO);
  await one.add();
  await one.within(async (caseFile) => {
    await weigh(caseFile);
    const weighed = { index: caseFile.tools.index, weighing: caseFile.weighing, actor: caseFile.actor.name };
    const { id, ref } = (await told(caseFile)).rows[0] ?? assert.fail('nothing is listed');
    const view = await messageToldView(weighed, id);
    assert.deepEqual([view?.told.ref.passage.exact, view?.state, view?.joined], [NOTE, null, []]);
    assert.deepEqual(view?.candidates[0]?.ref.passage.exact, REFUSED);
    assert.ok(view?.candidates[0]?.reasons.includes('stands right behind it, whatever it tells'));
    assert.equal(await messageToldView(weighed, `${id}0`), null);

    const placeOf = ({ start, end, exact }: typeof ref.passage) => ({
      source: ref.source.id,
      start,
      end,
      exact,
      kind: null,
    });
    const [a, b] = [placeOf(ref.passage), placeOf(view?.candidates[0]?.ref.passage ?? assert.fail('no candidate'))];
    const said = { what: 'answer', a, b, holds: true, answer: 'refused', reason: null } as const;
    const { record } = await judgePairing(caseFile, said);
    const answered = await messageToldView(weighed, id);
    assert.deepEqual([answered?.state, answered?.reasons], ['refused', ['a person says that this is the answer']]);
    assert.deepEqual(
      answered?.joined.map(({ ref: { passage }, judged }) => [passage.exact, judged.record, judged.mine]),
      [[REFUSED, record, true]],
    );
    assert.ok(!answered?.candidates.some((other) => other.ref.passage.exact === REFUSED));

    await judgePairing(caseFile, { ...said, holds: false, answer: null });
    const parted = await messageToldView(weighed, id);
    assert.deepEqual([parted?.state, parted?.joined, parted?.setAside.length], [null, [], 1]);
    await assert.rejects(judgePairing(caseFile, { ...said, what: 'against', answer: null }), /write the claim first/);
  });
});

test('what a person said of such a passage goes with the claim that is written of it since', async (t) => {
  const one = await tempCase(t);
  await one.document('note.txt', TWO);
  await one.add();
  await one.within(async (caseFile) => {
    await weigh(caseFile);
    const { ref } = (await told(caseFile)).rows[0] ?? assert.fail('nothing is listed');
    const start = ref.passage.end + 1;
    const b = { source: ref.source.id, start, end: start + REFUSED.length, exact: REFUSED, kind: null };
    const a = { source: ref.source.id, ...ref.passage, kind: null };
    await judgePairing(caseFile, { what: 'answer', a, b, holds: true, answer: 'refused', reason: null });
    const { claim } = communication('x', 'Ada Quill', 'harbour office', {
      by: [],
      to: [],
      medium: 'note',
      asks: ['for oil'],
    });
    const written = { ...claim, passage: { ...claim.passage, ...ref.passage } };
    const asked = { object: ref.source.id, result: [], others: [], reason: null } as const;
    await judge(caseFile, [{ ...asked, claim: written, verdict: 'accepted' }]);
    await weigh(caseFile);
    const weighed = { index: caseFile.tools.index, weighing: caseFile.weighing, actor: caseFile.actor.name };
    const { rows } = await appealsPage(weighed, {}, ALL);
    assert.deepEqual(
      rows.map(({ state }) => state),
      ['refused'],
    );
  });
});
