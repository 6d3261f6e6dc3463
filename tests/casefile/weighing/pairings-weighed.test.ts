// What a person joined or parted is weighed from the next time on: seen with whose word it is, taken back, gone with its source, the same when everything is made anew, and found again where the text has become another.
// All invented.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { replaceSource } from '../../../src/casefile/actions/assess-source.ts';
import { eraseSource } from '../../../src/casefile/actions/erase-source.ts';
import { behindOf, weighCase } from '../../../src/casefile/actions/weigh-case.ts';
import { withdraw } from '../../../src/casefile/actions/withdraw.ts';
import type { CaseFile } from '../../../src/casefile/case-file.ts';
import { pairings } from '../../../src/casefile/queries/decisions.ts';
import { conflictsPage, conflictView } from '../../../src/casefile/queries/rooms.ts';
import { placedPairings } from '../../../src/casefile/weighing/placed-pairings.ts';
import type { CaseClaim } from '../../../src/corroborate/case-claim.ts';
import { isSaidOf, pairingsIn } from '../../../src/corroborate/pairings.ts';
import type { ObjectId } from '../../../src/model/ids.ts';
import { asAnother, rebuilt } from '../judging/a-judged-case.ts';
import { pair, pairedCase, ROLL, SECRET, sourceOf } from './a-paired-case.ts';

const tools = ({ tools: { index }, weighing }: CaseFile) => ({
  index,
  weighing,
  clock: { now: () => '2031-01-01T00:00:00Z' },
});

const weighed = (caseFile: CaseFile) =>
  weighCase(tools(caseFile), { signal: new AbortController().signal, progress: async () => undefined });

/** The passages beside the denial, as this person sees them; null where it is no row. */
async function beside(caseFile: CaseFile) {
  const { index, weighing, actor } = { ...tools(caseFile), actor: caseFile.actor.name };
  const asking = { index, weighing, actor };
  const { rows } = await conflictsPage(asking, {}, { from: 0, limit: 50 });
  const row = rows.find(({ kind }) => kind === 'denial');
  const view = row === undefined ? null : await conflictView(asking, row.id);
  return view === null
    ? null
    : {
        passages: view.passages.map(({ ref, reasons, judged }) => ({
          at: `${ref.source.file} ${ref.passage.start}`,
          exact: ref.passage.exact,
          ...{ reasons, judged },
        })),
        setAside: view.setAside,
      };
}

const besideNow = async (caseFile: CaseFile) => {
  await weighed(caseFile);
  return beside(caseFile);
};

test('a word is weighed like every decision: it leaves the case behind, is seen as one’s own, and is taken back', async (t) => {
  const one = await pairedCase(t);
  await one.within(async (caseFile) => {
    await weighed(caseFile);
    const paired = await pair(caseFile);
    assert.equal(await behindOf(tools(caseFile)), 1);
    const now = await besideNow(caseFile);
    assert.deepEqual(
      now?.passages.map(({ exact, reasons }) => [exact, reasons]),
      [[ROLL, ['a person says that it stands beside this']]],
    );
    assert.deepEqual(now?.passages[0]?.judged, {
      ...{ record: paired.record, mine: true, disputed: false, records: [paired.record] },
    });
    assert.equal((await beside(asAnother(caseFile)))?.passages[0]?.judged?.mine, false);
    const parted = await pair(caseFile, { holds: false, reason: 'another kiln' });
    const without = await besideNow(caseFile);
    assert.deepEqual(without?.passages, []);
    assert.deepEqual(
      without?.setAside.map(({ ref, record, mine, reason }) => [ref.passage.exact, record, mine, reason]),
      [[ROLL, parted.record, true, 'another kiln']],
    );
    await withdraw(caseFile, { record: parted.record, on: parted.b.source, reason: 'it is that one' });
    assert.deepEqual((await besideNow(caseFile))?.passages.length, 1);
    await withdraw(caseFile, { record: paired.record, on: paired.a.source, reason: 'not sure' });
    assert.deepEqual((await besideNow(caseFile))?.passages ?? [], []);
  });
});

test('where people differ each sees the own word to take back, and nothing has effect', async (t) => {
  const one = await pairedCase(t);
  await one.within(async (caseFile) => {
    const other = asAnother(caseFile);
    const mine = await pair(caseFile);
    const theirs = await pair(other, { holds: false });
    const seen = await besideNow(caseFile);
    assert.deepEqual(seen?.passages, []);
    const whose = (view: Awaited<ReturnType<typeof beside>>) =>
      view?.setAside.map(({ record, mine: own, disputed }) => [record, own, disputed]);
    assert.deepEqual(whose(seen), [[mine.record, true, true]]);
    assert.deepEqual(whose(await beside(other)), [[theirs.record, true, true]]);
  });
});

test('made anew from the log it is the same; an erased source takes its words out of what was weighed', async (t) => {
  const one = await pairedCase(t);
  await one.within((caseFile) => pair(caseFile, { reason: 'the roll' }));
  const passages = async () => (await one.within(besideNow))?.passages ?? [];
  const before = await passages();
  assert.equal(before.length, 1);
  await rebuilt(one);
  assert.deepEqual(await passages(), before);
  await one.within(async (caseFile) => {
    const roll = await sourceOf(caseFile, 'roll.txt');
    await eraseSource(caseFile, { object: roll, authority: 'the witness', reason: 'consent was withdrawn' });
    assert.deepEqual((await besideNow(caseFile))?.passages ?? [], []);
  });
  for (const file of ['weighing.sqlite', 'index.sqlite'])
    assert.ok(!(await readFile(join(one.folder, 'derived', file))).includes(SECRET), file);
});

test('the words are found again in a text that is read otherwise now, and in a better copy', async (t) => {
  const one = await pairedCase(t);
  await one.within(async (caseFile) => {
    await pair(caseFile);
    const roll = await sourceOf(caseFile, 'roll.txt');
    await readOtherwise(caseFile, roll, (text) => `A heading that was not read before. ${text}`);
    assert.deepEqual(
      (await besideNow(caseFile))?.passages.map(({ at, exact }) => [at, exact]),
      [['roll.txt 46', ROLL]],
    );
  });
  const better = await one.document(
    'better.txt',
    `Invented, and whole. ${ROLL}. The yard was swept. The rest was lost.\n`,
  );
  await one.add(better);
  await one.within(async (caseFile) => {
    const [object, replaces] = [await sourceOf(caseFile, 'better.txt'), await sourceOf(caseFile, 'roll.txt')];
    await replaceSource(caseFile, { object, replaces, reason: 'a better copy' });
    assert.deepEqual(
      (await besideNow(caseFile))?.passages.map(({ at, exact }) => [at, exact]),
      [['better.txt 21', ROLL]],
    );
  });
});

test('of words that are not found again nothing is said of what stands where they stood', async (t) => {
  const one = await pairedCase(t);
  await one.within(async (caseFile) => {
    await pair(caseFile, { holds: false });
    const [denial, roll] = [await sourceOf(caseFile, 'denial.txt'), await sourceOf(caseFile, 'roll.txt')];
    const other = 'Seven carts of lime were unloaded at the mill, and nobody asked what they were for.';
    await readOtherwise(caseFile, roll, () => `Invented. ${other}\n`);
    const { index } = caseFile.tools;
    assert.deepEqual(
      (await pairings(index, caseFile.actor.name)).map(({ mine, lost }) => [mine, lost]),
      [[true, true]],
    );
    const { pairings: standing } = await index.decisions();
    const claims = ((await index.source(denial))?.claims ?? []).map(
      (claim): CaseClaim => ({
        ...{ source: denial, published: null, publisher: null, claim },
        ...{ state: 'waiting', standing: false },
      }),
    );
    const met = pairingsIn(claims, await placedPairings(index, standing));
    const said = claims.flatMap(({ claim }) => met.of('against', claim.id));
    assert.deepEqual(
      said.map(({ other: { passage } }) => passage.exact),
      [ROLL],
    );
    const entry = { source: roll, claim: null, start: 10, end: 10 + other.length };
    assert.ok(!said.some((each) => isSaidOf(each, entry)));
  });
});

async function readOtherwise({ tools: { index } }: CaseFile, source: ObjectId, change: (text: string) => string) {
  const stored = await index.source(source);
  if (stored?.reading == null) throw new TypeError('the source was not read');
  const reading = { ...stored.reading, text: change(stored.reading.text) };
  await index.saveReadings([
    { source, state: 'searched', mediaType: null, reading, claims: [], findings: [], names: [] },
  ]);
}
