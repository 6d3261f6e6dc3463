// What a person says of a claim, and what then stands. The report is invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addToCase } from '../../../apps/cli/work.ts';
import { verify } from '../../../src/casefile/actions/verify-folder.ts';
import { withdraw } from '../../../src/casefile/actions/withdraw.ts';
import { reviewItem } from '../../../src/casefile/queries/review.ts';
import { readEntries } from '../../../src/ledger/read-entries.ts';
import type { FigureClaim } from '../../../src/model/claim.ts';
import { folderFiles } from '../../../src/storage/folder/case-files.ts';
import { tempCase } from '../../temp-case.ts';
import { asAnother, itemsOf, itemWith, judgedCase, REPORT, rebuilt, say, stateOf, statesOf } from './a-judged-case.ts';

const REQUEST = { reading: 'all', against: null, vkey: null, at: '2031-01-01T00:00:00Z', roots: null } as const;

test('accepted, rejected and amended claims stand as they were said, also when the index is made anew, and the case verifies', async (t) => {
  const one = await judgedCase(t);
  const before = await one.within(async (caseFile) => {
    assert.ok((await itemsOf(caseFile)).every(({ state }) => state === 'waiting'));
    await say(caseFile, await itemWith(caseFile, 'quote', 'Nobody was told'), 'accepted', { reason: ' clear ' });
    await say(caseFile, await itemWith(caseFile, 'figure', '12 people'), 'rejected');
    const figure = await itemWith(caseFile, 'figure', '43');
    const claim = { ...(figure.claim as FigureClaim), value: 43.5, of: 'arrested' };
    const { items } = await say(caseFile, figure, 'amended', { result: [claim] });
    assert.equal(items[0]?.state, 'amended');
    const [amended] = items as readonly { readonly claim: FigureClaim; readonly proposal: FigureClaim }[];
    assert.deepEqual([amended?.claim.value, amended?.claim.foundBy, amended?.proposal.value], [43.5, 'person', 43]);
    const quote = await itemWith(caseFile, 'quote', 'Nobody was told');
    assert.equal(quote.state, 'accepted');
    assert.equal(quote.judgements[0]?.reason, 'clear');
    assert.ok(quote.judgements[0]?.mine);
    assert.ok(quote.context.text.includes('Nobody was told'));
    assert.equal([...REPORT].slice(quote.context.start).join('').startsWith(quote.context.text), true);
    assert.ok((await itemsOf(caseFile)).every(({ state }) => state !== 'rejected'));
    assert.equal((await itemsOf(caseFile, { state: 'rejected' })).length, 1);
    return statesOf(caseFile);
  });
  const report = await verify(folderFiles(one.folder), REQUEST, () => undefined);
  assert.equal(report.verdict, 'unproven', JSON.stringify(report.problems));
  await rebuilt(one);
  await one.within(async (caseFile) => {
    assert.deepEqual(await statesOf(caseFile), before);
    assert.equal(((await itemWith(caseFile, 'figure', '43')).claim as FigureClaim).value, 43.5);
  });
});

test('a later verdict of the same person takes the place of the earlier; both stay, and taking the later back brings the earlier', async (t) => {
  const one = await judgedCase(t);
  await one.within(async (caseFile) => {
    await say(caseFile, await itemWith(caseFile, 'figure', '43'), 'rejected');
    const { records } = await say(caseFile, await itemWith(caseFile, 'figure', '43'), 'accepted');
    const item = await itemWith(caseFile, 'figure', '43');
    assert.equal(item.state, 'accepted');
    assert.deepEqual(
      item.judgements.map(({ verdict, superseded }) => [verdict, superseded]),
      [
        ['rejected', true],
        ['accepted', false],
      ],
    );
    const [record] = records;
    assert.ok(record !== undefined);
    await withdraw(caseFile, { record, on: one.source, reason: 'a slip of the key' });
    assert.equal(await stateOf(caseFile, 'figure', '43'), 'rejected');
    assert.equal(
      (await caseFile.tools.index.ledger({ from: 0, limit: 99, newestFirst: false, act: 'judgement' })).total,
      2,
    );
  });
});

test('what was amended is judged again under its own id: amended once more, then accepted, it is one claim', async (t) => {
  const one = await judgedCase(t);
  await one.within(async (caseFile) => {
    const figure = await itemWith(caseFile, 'figure', '43');
    await say(caseFile, figure, 'amended', { result: [{ ...(figure.claim as FigureClaim), of: 'arrested' }] });
    const first = await itemWith(caseFile, 'figure', '43');
    assert.notEqual(first.claim.id, figure.claim.id);
    await say(caseFile, first, 'amended', { result: [{ ...(first.claim as FigureClaim), of: 'disappeared' }] });
    const second = await itemWith(caseFile, 'figure', '43');
    assert.equal((second.claim as FigureClaim).of, 'disappeared');
    assert.equal(second.state, 'amended');
    await say(caseFile, second, 'rejected');
    assert.equal(await stateOf(caseFile, 'figure', '43'), 'rejected');
    assert.equal((await itemWith(caseFile, 'figure', '43')).judgements.length, 3);
    const count = (await itemsOf(caseFile)).filter(({ claim }) => claim.kind === 'figure').length;
    assert.equal(count, 1, 'the other figure only');
  });
  await rebuilt(one);
  await one.within(async (caseFile) => assert.equal(await stateOf(caseFile, 'figure', '43'), 'rejected'));
});

test('people who differ leave a claim disputed, side by side; who agrees with an amendment by another wording does not', async (t) => {
  const one = await judgedCase(t);
  await one.within(async (caseFile) => {
    const other = asAnother(caseFile);
    await say(caseFile, await itemWith(caseFile, 'quote', 'Nobody'), 'accepted');
    await say(other, await itemWith(other, 'quote', 'Nobody'), 'rejected');
    const item = await itemWith(caseFile, 'quote', 'Nobody');
    assert.equal(item.state, 'disputed');
    assert.deepEqual(
      item.judgements.map(({ mine, superseded }) => [mine, superseded]),
      [
        [true, false],
        [false, false],
      ],
    );
    const theirs = item.judgements[1]?.record;
    assert.ok(theirs !== undefined);
    await assert.rejects(withdraw(caseFile, { record: theirs, on: one.source, reason: 'no' }), /another person/);
    await say(caseFile, item, 'rejected');
    assert.equal(await stateOf(caseFile, 'quote', 'Nobody'), 'rejected');
    await say(caseFile, await itemWith(caseFile, 'quote', 'gates'), 'accepted');
    await say(other, await itemWith(other, 'quote', 'gates'), 'accepted');
    assert.equal(await stateOf(caseFile, 'quote', 'gates'), 'accepted');
    const mine = await itemsOf(caseFile, { view: 'mine' });
    assert.equal(mine.length, 2);
    assert.deepEqual(
      await itemsOf(asAnother(caseFile), { view: 'mine' }),
      mine.map((one) => ({ ...one, judgements: one.judgements.map((said) => ({ ...said, mine: !said.mine })) })),
    );
  });
});

test('a split claim gives way to its parts, each judged by itself; taken back, the claim waits again', async (t) => {
  const one = await judgedCase(t);
  await one.within(async (caseFile) => {
    const figure = await itemWith(caseFile, 'figure', '43');
    const claim = figure.claim as FigureClaim;
    const count = (await itemsOf(caseFile)).length;
    const parts = [
      { ...claim, of: 'detained', value: 40 },
      { ...claim, of: 'released', value: 3 },
    ];
    const { records, items } = await say(caseFile, figure, 'split', { result: parts });
    assert.deepEqual(
      items.map((item) => [item.state, (item.claim as FigureClaim).value, item.proposal?.id === claim.id]),
      [
        ['split', 40, true],
        ['split', 3, true],
      ],
    );
    assert.equal((await itemsOf(caseFile)).length, count + 1);
    const [first, second] = items;
    assert.ok(first !== undefined && second !== undefined);
    await say(caseFile, second, 'rejected');
    assert.equal((await itemsOf(caseFile)).length, count);
    assert.deepEqual(
      (await itemsOf(caseFile, { view: 'accepted' })).map((item) => (item.claim as FigureClaim).value),
      [40],
    );
    const whole = await reviewItem(caseFile.tools.index, { object: one.source, claim: claim.id }, null);
    assert.equal(whole?.state, 'split');
    const [record] = records;
    assert.ok(record !== undefined);
    await withdraw(caseFile, { record, on: one.source, reason: 'they are one after all' });
    const now = (await itemsOf(caseFile)).filter(({ claim: { passage } }) => passage.exact === claim.passage.exact);
    assert.deepEqual(
      now.map(({ state, claim: { id } }) => [state, id]),
      [['waiting', claim.id]],
    );
    await assert.rejects(say(caseFile, figure, 'split', { result: [claim] }), /split takes 2 or more/);
  });
});

test('merged claims leave one that stands for all; taken back they are all there again', async (t) => {
  const one = await judgedCase(t);
  await one.within(async (caseFile) => {
    const before = await statesOf(caseFile);
    const main = await itemWith(caseFile, 'figure', '43');
    const other = await itemWith(caseFile, 'figure', '12 people');
    const { records } = await say(caseFile, main, 'merged', { result: [main.claim], others: [other] });
    const after = await statesOf(caseFile);
    assert.equal(after.length, before.length - 1);
    assert.equal(after.filter((line) => line.startsWith('merged figure')).length, 1);
    const away = await reviewItem(caseFile.tools.index, { object: one.source, claim: other.claim.id }, null);
    assert.equal(away?.state, 'merged');
    await assert.rejects(say(caseFile, main, 'merged', { result: [main.claim], others: [main] }), /merged with itself/);
    await assert.rejects(say(caseFile, main, 'merged', { result: [main.claim] }), /one or more other claims/);
    const [record] = records;
    assert.ok(record !== undefined);
    await withdraw(caseFile, { record, on: one.source, reason: 'two events' });
    assert.deepEqual(await statesOf(caseFile), before);
  });
});

test('saying that two claims are the same links them both ways and decides nothing', async (t) => {
  const one = await judgedCase(t);
  await one.within(async (caseFile) => {
    const here = await itemWith(caseFile, 'quote', 'Nobody');
    const there = await itemWith(caseFile, 'quote', 'gates');
    await say(caseFile, here, 'same', { others: [there] });
    assert.equal((await itemWith(caseFile, 'quote', 'Nobody')).state, 'waiting');
    assert.deepEqual((await itemWith(caseFile, 'quote', 'Nobody')).sameAs, [
      { object: one.source, claim: there.claim.id },
    ]);
    assert.deepEqual((await itemWith(caseFile, 'quote', 'gates')).sameAs, [
      { object: one.source, claim: here.claim.id },
    ]);
    await say(caseFile, here, 'accepted');
    const accepted = await itemWith(caseFile, 'quote', 'Nobody');
    assert.equal(accepted.state, 'accepted');
    assert.equal(accepted.sameAs.length, 1);
    assert.ok(accepted.judgements.every(({ superseded }) => !superseded));
  });
});

test('saying that two claims tell of different events decides nothing of how they were read', async (t) => {
  const one = await judgedCase(t);
  await one.within(async (caseFile) => {
    const here = await itemWith(caseFile, 'quote', 'Nobody');
    const there = await itemWith(caseFile, 'quote', 'gates');
    await assert.rejects(say(caseFile, here, 'different'), /one or more other claims/);
    await say(caseFile, here, 'different', { others: [there] });
    const after = await itemWith(caseFile, 'quote', 'Nobody');
    assert.deepEqual([after.state, after.sameAs], ['waiting', []]);
  });
});

test('what is said of an internal source is internal: its judgements, its sealed text and their withdrawal', async (t) => {
  const one = await tempCase(t);
  await one.document('report.html', `<html><body><p>${REPORT}</p></body></html>`);
  await one.within(async (caseFile) => {
    await addToCase(caseFile, [one.inputs], {
      level: 1,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    const { records } = await say(caseFile, await itemWith(caseFile, 'figure', '43'), 'accepted');
    const [record] = records;
    const [row] = (await caseFile.tools.index.sources({}, { from: 0, limit: 1 })).rows;
    assert.ok(record !== undefined && row !== undefined);
    await withdraw(caseFile, { record, on: row.id, reason: 'a slip' });
    const acts: string[] = [];
    for await (const entry of readEntries(caseFile.tools.files, caseFile.logFolder, 1, caseFile.log.size())) {
      acts.push(entry.act);
      assert.equal(entry.level, 1, entry.act);
    }
    assert.deepEqual(acts, ['object.seal', 'object.capture', 'object.derive', 'judgement', 'correct']);
  });
});
