// What people decide about the weighing is a record like every other: it stands, it is taken back, it goes with what it speaks of, and whoever holds the folder can check it. All invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { declareOrigin } from '../../../src/casefile/actions/declare-origin.ts';
import { eraseSource } from '../../../src/casefile/actions/erase-source.ts';
import { judgeIdentity } from '../../../src/casefile/actions/judge-identity.ts';
import { setWeighing } from '../../../src/casefile/actions/set-weighing.ts';
import { withdraw } from '../../../src/casefile/actions/withdraw.ts';
import type { CaseFile } from '../../../src/casefile/case-file.ts';
import { originDeclarations, weighingSettings } from '../../../src/casefile/queries/decisions.ts';
import { ledgerPage } from '../../../src/casefile/queries/ledger.ts';
import type { ObjectId } from '../../../src/model/ids.ts';
import type { IdentityVerdict, NameInSource } from '../../../src/model/rooms/identity.ts';
import { tempCase } from '../../temp-case.ts';
import { asAnother, rebuilt } from '../judging/a-judged-case.ts';
import { assertGone } from './erased.ts';

const SECRET = 'Quillfeather';

interface Two {
  readonly first: ObjectId;
  readonly second: ObjectId;
}

async function twoIn(caseFile: CaseFile): Promise<Two> {
  const { rows } = await caseFile.tools.index.sources({ sort: 'sealedAt' }, { from: 0, limit: 10 });
  const named = (file: string): ObjectId => {
    const row = rows.find((one) => one.file === file);
    assert.ok(row !== undefined, file);
    return row.id;
  };
  return { first: named('first.txt'), second: named('second.txt') };
}

async function twoDocuments(t: Parameters<typeof tempCase>[0]) {
  const one = await tempCase(t);
  await one.document('first.txt', `Invented. Ada ${SECRET} signed the list of the port of Orsund on 3 June 1931.\n`);
  await one.document(
    'second.txt',
    'Invented. A. Q., secretary of the Harbour Union, spoke in Orsund on 4 June 1931.\n',
  );
  await one.add();
  return one;
}

const person = (source: ObjectId, name: string): NameInSource => ({ source, kind: 'person', name });

const judgeAs = (caseFile: CaseFile, { first, second }: Two, verdict: IdentityVerdict, reason: string | null = null) =>
  judgeIdentity(caseFile, {
    a: person(first, `Ada ${SECRET}`),
    b: person(second, 'A. Q.'),
    verdict,
    reason,
  });

test('of one person the last word on a pair of names stands; taken back, the word before it stands again', async (t) => {
  const one = await twoDocuments(t);
  await one.within(async (caseFile) => {
    const { index } = caseFile.tools;
    const two = await twoIn(caseFile);
    const standing = async () => (await index.decisions()).identity.map(({ verdict }) => verdict);
    const same = await judgeAs(caseFile, two, 'same', ' the hand is hers ');
    assert.equal(same.reason, 'the hand is hers');
    assert.equal(same.mine, true);
    assert.deepEqual(await standing(), ['same']);
    // The same pair, named the other way round.
    const other = await judgeIdentity(caseFile, { ...same, a: same.b, b: same.a, verdict: 'different', reason: null });
    assert.deepEqual(await standing(), ['different']);
    await withdraw(caseFile, { record: other.record, on: two.first, reason: 'read too fast' });
    assert.deepEqual(await standing(), ['same']);
    await withdraw(caseFile, { record: same.record, on: two.second, reason: 'not sure any more' });
    assert.deepEqual(await standing(), []);
    await assert.rejects(withdraw(caseFile, { record: same.record, on: two.first, reason: 'again' }), /no note/);
    const { rows } = await ledgerPage(index, { from: 0, limit: 100, newestFirst: false });
    assert.deepEqual(
      rows.slice(-4).map(({ act, on }) => [act, on.length]),
      [
        ['identity.judge', 2],
        ['identity.judge', 2],
        ['correct', 2],
        ['correct', 2],
      ],
    );
    assert.match(rows.find(({ id }) => id === same.record)?.summary ?? '', /same.*Quillfeather.*the hand is hers/);
  });
});

test('people who differ both stand, and nobody takes back the word of another; settings are the case’s', async (t) => {
  const one = await twoDocuments(t);
  await one.within(async (caseFile) => {
    const { index } = caseFile.tools;
    const two = await twoIn(caseFile);
    const other = asAnother(caseFile);
    const mine = await judgeAs(caseFile, two, 'same');
    await judgeAs(other, two, 'different');
    const { identity } = await index.decisions();
    assert.deepEqual(
      identity.map(({ verdict, actor }) => [verdict, actor === caseFile.actor.name]),
      [
        ['same', true],
        ['different', false],
      ],
    );
    const taking = { record: mine.record, on: two.first, reason: 'I think not' };
    await assert.rejects(withdraw(other, taking), /of another person/);
    const rule = { of: null, medium: 'letter', days: 14, source: 'the rules of the house' };
    const { deadlines } = await setWeighing(caseFile, { what: 'deadline', rule, reason: null });
    await withdraw(other, { record: deadlines[0]?.record ?? mine.record, on: null, reason: 'repealed' });
    assert.deepEqual((await weighingSettings(index)).deadlines, []);
  });
});

test('a judgement on names of two kinds, of one name, or of a source that is not there is refused', async (t) => {
  const one = await twoDocuments(t);
  await one.within(async (caseFile) => {
    const { first, second } = await twoIn(caseFile);
    const about = { verdict: 'same', reason: null } as const;
    const a = person(first, 'Ada');
    await assert.rejects(
      judgeIdentity(caseFile, { ...about, a, b: { ...a, source: second, kind: 'body' } }),
      /two of one/,
    );
    await assert.rejects(judgeIdentity(caseFile, { ...about, a, b: { ...a } }), /not compared with itself/);
    await assert.rejects(judgeIdentity(caseFile, { ...about, a, b: person(second, '  ') }), /1 to 400 letters/);
    const nowhere = `sha256:${'0'.repeat(64)}` as ObjectId;
    await assert.rejects(judgeIdentity(caseFile, { ...about, a, b: person(nowhere, 'Ada') }), /no source/);
    assert.deepEqual((await caseFile.tools.index.decisions()).identity, []);
  });
});

test('origins are declared one or apart, publishers of one side, each with its reason; all are taken back', async (t) => {
  const one = await twoDocuments(t);
  await one.within(async (caseFile) => {
    const { first, second } = await twoIn(caseFile);
    const standing = async () =>
      (await originDeclarations(caseFile.tools.index, caseFile.actor.name)).map((d) => d.what);
    const pair = { what: 'one', from: first, to: second, reason: 'the second says so' } as const;
    await declareOrigin(caseFile, pair);
    const apart = await declareOrigin(caseFile, { ...pair, what: 'apart', from: second, to: first });
    const side = await declareOrigin(caseFile, {
      what: 'side',
      name: 'The party',
      publishers: ['Tarsel Gazette', ' Orsund Echo ', 'Tarsel Gazette'],
      reason: 'one owner since 1929',
    });
    assert.deepEqual(side.what === 'side' && side.publishers, ['Orsund Echo', 'Tarsel Gazette']);
    assert.deepEqual(await standing(), ['apart', 'side']);
    await assert.rejects(withdraw(caseFile, { record: side.record, on: first, reason: 'sold' }), /on other sources/);
    await withdraw(caseFile, { record: side.record, on: null, reason: 'sold' });
    await withdraw(caseFile, { record: apart.record, on: first, reason: 'a mistake' });
    assert.deepEqual(await standing(), ['one']);
    await assert.rejects(declareOrigin(caseFile, { ...pair, to: first }), /not compared with itself/);
    await assert.rejects(declareOrigin(caseFile, { ...pair, reason: ' ' }), /needs its reason/);
    const alone = { what: 'side', name: 'The party', publishers: ['Echo', 'Echo'], reason: 'one owner' } as const;
    await assert.rejects(declareOrigin(caseFile, alone), /at least two/);
  });
});

test('the last tolerance holds, rules stand side by side, and what nobody set is as the program has it', async (t) => {
  const one = await twoDocuments(t);
  await one.within(async (caseFile) => {
    const { index } = caseFile.tools;
    const unset = await weighingSettings(index);
    assert.deepEqual(unset, { tolerance: 0.1, deadlines: [] });
    await setWeighing(caseFile, { what: 'tolerance', tolerance: 0.25, reason: null });
    assert.equal((await setWeighing(caseFile, { what: 'tolerance', tolerance: 0.05, reason: null })).tolerance, 0.05);
    const rule = { of: 'Ministry', medium: null, days: 60, source: 'article 4 of the invented act' };
    await setWeighing(caseFile, { what: 'deadline', rule, reason: null });
    const { deadlines } = await setWeighing(caseFile, { what: 'deadline', rule: { ...rule, days: 30 }, reason: null });
    assert.deepEqual(
      deadlines.map(({ days }) => days),
      [60, 30],
    );
    const [sixty] = deadlines;
    assert.ok(sixty !== undefined);
    await withdraw(caseFile, { record: sixty.record, on: null, reason: 'the act was changed' });
    assert.deepEqual(
      (await weighingSettings(index)).deadlines.map(({ days }) => days),
      [30],
    );
    await assert.rejects(setWeighing(caseFile, { what: 'tolerance', tolerance: 2, reason: null }), /from 0 to 1/);
    const endless = { ...rule, days: 0 };
    await assert.rejects(setWeighing(caseFile, { what: 'deadline', rule: endless, reason: null }), /1 to 3660 days/);
  });
});

test('an index made anew from the log has the same decisions', async (t) => {
  const one = await twoDocuments(t);
  await one.within(async (caseFile) => {
    const two = await twoIn(caseFile);
    await judgeAs(caseFile, two, 'different');
    const again = await judgeAs(caseFile, two, 'same');
    await withdraw(caseFile, { record: again.record, on: two.first, reason: 'no' });
    await declareOrigin(caseFile, { what: 'one', from: two.first, to: two.second, reason: 'a reprint' });
    await setWeighing(caseFile, { what: 'tolerance', tolerance: 0.2, reason: 'old counts' });
  });
  const decided = () => one.within(({ tools }) => tools.index.decisions());
  const before = await decided();
  assert.deepEqual(
    before.identity.map(({ verdict }) => verdict),
    ['different'],
  );
  await rebuilt(one);
  assert.deepEqual(await decided(), before);
});

test('a decision goes with a source that it names, the words of its taking back too; the scripts check what stays', async (t) => {
  const one = await twoDocuments(t);
  await one.within(async (caseFile) => {
    const two = await twoIn(caseFile);
    const judged = await judgeAs(caseFile, two, 'same', `as ${SECRET} signs`);
    await withdraw(caseFile, { record: judged.record, on: two.second, reason: `${SECRET} denies it` });
    await judgeAs(caseFile, two, 'unsure');
    await declareOrigin(caseFile, { what: 'one', from: two.first, to: two.second, reason: `both from ${SECRET}` });
    await setWeighing(caseFile, { what: 'tolerance', tolerance: 0.2, reason: null });
    await eraseSource(caseFile, { object: two.first, authority: 'the witness', reason: 'consent was withdrawn' });
    const { identity, origins, tolerance } = await caseFile.tools.index.decisions();
    assert.deepEqual([identity, origins, tolerance], [[], [], 0.2]);
  });
  await assertGone(one.folder, SECRET);
});
