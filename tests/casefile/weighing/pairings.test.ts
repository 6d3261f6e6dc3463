// That two passages belong together, or do not, is a record that stands alone: with the words and the text they were read from. It is taken back, it goes with either source, and nothing of it stands in the log itself.
// All invented.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { addToCase } from '../../../apps/cli/work.ts';
import { eraseSource } from '../../../src/casefile/actions/erase-source.ts';
import { withdraw } from '../../../src/casefile/actions/withdraw.ts';
import type { CaseFile } from '../../../src/casefile/case-file.ts';
import { pairings } from '../../../src/casefile/queries/decisions.ts';
import { ledgerPage } from '../../../src/casefile/queries/ledger.ts';
import { readEntries } from '../../../src/ledger/read-entries.ts';
import type { ObjectId } from '../../../src/model/ids.ts';
import { tempCase } from '../../temp-case.ts';
import { asAnother, rebuilt } from '../judging/a-judged-case.ts';
import { DENIAL, pair, pairedCase, placeOf, ROLL, SECRET, sourceOf } from './a-paired-case.ts';
import { assertGone } from './erased.ts';

const standing = async (caseFile: CaseFile) =>
  (await pairings(caseFile.tools.index, caseFile.actor.name)).map(({ holds }) => holds);

test('the record has both passages whole with the hash of their texts, which are sealed with it', async (t) => {
  const one = await pairedCase(t);
  await one.within(async (caseFile) => {
    const { index, objects } = caseFile.tools;
    const paired = await pair(caseFile, { reason: ' the roll of that day ' });
    assert.deepEqual([paired.reason, paired.mine, paired.holds], ['the roll of that day', true, true]);
    assert.deepEqual([paired.a.kind, paired.b.kind], ['stance', null]);
    assert.deepEqual(
      [paired.b.passage.exact, paired.b.passage.prefix, paired.b.passage.suffix],
      [ROLL, 'Invented. ', '. The yard was swept.\n'],
    );
    const text = (await index.source(paired.b.source))?.reading?.text ?? '';
    assert.equal(paired.b.text, createHash('sha256').update(text).digest('hex'));
    const { rows } = await ledgerPage(index, { from: 0, limit: 1, newestFirst: true });
    assert.deepEqual([rows[0]?.act, rows[0]?.on.length], ['pair.judge', 2]);
    assert.match(rows[0]?.summary ?? '', /against: .*detained.* — .*eleven names.* · the roll of that day/);
    // The bytes of a plain text are its text; of other formats it is sealed in the same append (below).
    assert.equal(paired.b.text, paired.b.source.slice('sha256:'.length));
    assert.ok(await objects.size(paired.b.source));
  });
});

test('a text that is not the bytes of its source is sealed with the first word on it, once', async (t) => {
  const one = await tempCase(t);
  await one.document('denial.txt', `Invented. On 4 June 1931 Bertil Varn, the mayor of Orsund, ${DENIAL}.\n`);
  await one.document('roll.html', `<html><body><p>Invented.</p><p>${ROLL}. The yard was swept.</p></body></html>`);
  await one.add();
  await one.within(async (caseFile) => {
    const { index } = caseFile.tools;
    const b = await placeOf(caseFile, 'roll.html', ROLL);
    const paired = await pair(caseFile, { b });
    assert.deepEqual(await index.sealedTexts(b.source), [`sha256:${paired.b.text}`]);
    const { total } = await index.ledger({ from: 0, limit: 1, newestFirst: true, act: 'object.derive' });
    await pair(caseFile, { b, holds: false });
    const after = await index.ledger({ from: 0, limit: 1, newestFirst: true, act: 'object.derive' });
    assert.equal(after.total, total);
  });
});

test('of one person the last word on two passages stands; taken back, the word before it stands again', async (t) => {
  const one = await pairedCase(t);
  await one.within(async (caseFile) => {
    const [denial, roll] = [await sourceOf(caseFile, 'denial.txt'), await sourceOf(caseFile, 'roll.txt')];
    const first = await pair(caseFile);
    const second = await pair(caseFile, { holds: false });
    assert.deepEqual(await standing(caseFile), [false]);
    await withdraw(caseFile, { record: second.record, on: roll, reason: 'read too fast' });
    assert.deepEqual(await standing(caseFile), [true]);
    const other = asAnother(caseFile);
    await assert.rejects(withdraw(other, { record: first.record, on: denial, reason: 'no' }), /of another person/);
    await pair(other, { holds: false });
    assert.deepEqual(await standing(caseFile), [true, false]);
    assert.deepEqual(
      (await pairings(caseFile.tools.index, caseFile.actor.name)).map(({ mine }) => mine),
      [true, false],
    );
    await withdraw(caseFile, { record: first.record, on: denial, reason: 'not sure' });
    assert.deepEqual(await standing(caseFile), [false]);
  });
});

test('of two numbers of one count none comes first', async (t) => {
  const one = await tempCase(t);
  await one.document('union.txt', 'Invented. The Harbour Union said that 43 dock workers were detained in Orsund.\n');
  await one.document('mayor.txt', 'Invented. The mayor said that 12 dock workers were detained in Orsund.\n');
  await one.add();
  await one.within(async (caseFile) => {
    const a = await placeOf(caseFile, 'union.txt', '43 dock workers', 'figure');
    const b = await placeOf(caseFile, 'mayor.txt', '12 dock workers', 'figure');
    await pair(caseFile, { what: 'count', a, b });
    await pair(caseFile, { what: 'count', a: b, b: a, holds: false });
    assert.deepEqual(await standing(caseFile), [false]);
    const unread = { ...b, kind: null };
    await assert.rejects(pair(caseFile, { what: 'count', a, b: unread }), /no number that was read: write a claim/);
  });
});

test('what would be recorded and mean nothing is refused, with what to do', async (t) => {
  const one = await pairedCase(t);
  await one.within(async (caseFile) => {
    const a = await placeOf(caseFile, 'denial.txt', DENIAL, 'stance');
    const b = await placeOf(caseFile, 'roll.txt', ROLL);
    await assert.rejects(pair(caseFile, { b: { ...b, exact: 'twelve names' } }), /other words stand there.*Ada Quill/);
    await assert.rejects(pair(caseFile, { b: { ...b, end: 90_000 } }), /letters: none from/);
    await assert.rejects(pair(caseFile, { b: { ...b, kind: 'site' } }), /no claim of the kind site.*give null/);
    await assert.rejects(pair(caseFile, { a: b, b: a }), /write the claim first/);
    await assert.rejects(pair(caseFile, { b: a }), /not paired with itself/);
    await assert.rejects(pair(caseFile, { answer: 'given' }), /only of what is an answer/);
    await assert.rejects(pair(caseFile, { what: 'answer', answer: null }), /given, partial or refused/);
    await assert.rejects(pair(caseFile, { what: 'answer', answer: 'given' }), /kind communication, not stance/);
    const nowhere = { ...b, source: `sha256:${'0'.repeat(64)}` as ObjectId };
    await assert.rejects(pair(caseFile, { b: nowhere }), /no source/);
    assert.deepEqual(await standing(caseFile), []);
    const { total } = await caseFile.tools.index.ledger({ from: 0, limit: 1, newestFirst: true, act: 'pair.judge' });
    assert.equal(total, 0);
  });
});

test('an index made anew from the log has the same pairings', async (t) => {
  const one = await pairedCase(t);
  await one.within(async (caseFile) => {
    await pair(caseFile);
    const again = await pair(caseFile, { holds: false, reason: 'of another year' });
    await withdraw(caseFile, { record: again.record, on: again.b.source, reason: 'the year was misread' });
    await pair(asAnother(caseFile), { holds: false });
  });
  const dump = () =>
    one.within(async ({ tools }) => (await Array.fromAsync(tools.index.dump())).filter((l) => /^\["decision/.test(l)));
  const before = await dump();
  assert.equal(before.length, 2);
  await rebuilt(one);
  assert.deepEqual(await dump(), before);
});

test('a pairing goes with either source, its reasons too; no word of it stands in the log; the scripts check what stays', async (t) => {
  const one = await pairedCase(t);
  await one.within(async (caseFile) => {
    const paired = await pair(caseFile, { reason: `as ${SECRET} wrote` });
    await withdraw(caseFile, { record: paired.record, on: paired.a.source, reason: `${SECRET} denies it` });
    await pair(caseFile);
  });
  for (const entry of await readdir(join(one.folder, 'logs'), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) assert.doesNotMatch(await readFile(path, 'latin1'), /Quill|against|holds|stance/, path);
  }
  await one.within(async (caseFile) => {
    const roll = await sourceOf(caseFile, 'roll.txt');
    await eraseSource(caseFile, { object: roll, authority: 'the witness', reason: 'consent was withdrawn' });
    assert.deepEqual(await standing(caseFile), []);
  });
  await rm(one.inputs, { recursive: true });
  await assertGone(one.folder, SECRET);
});

test('a word on a source at level 1 is at level 1 itself, and so are the texts that it seals', async (t) => {
  const one = await tempCase(t);
  const denial = await one.document(
    'denial.txt',
    `Invented. On 4 June 1931 Bertil Varn, the mayor of Orsund, ${DENIAL}.\n`,
  );
  await one.add(denial);
  const roll = await one.document('roll.html', `<html><body><p>Invented.</p><p>${ROLL}.</p></body></html>`);
  await one.within((caseFile) =>
    addToCase(caseFile, [roll], { level: 1, signal: new AbortController().signal, onProgress: () => undefined }),
  );
  await one.within(async (caseFile) => {
    const { tools, log, logFolder } = caseFile;
    const size = log.size();
    await pair(caseFile, { b: await placeOf(caseFile, 'roll.html', ROLL) });
    const entries = await Array.fromAsync(readEntries(tools.files, logFolder, size, log.size()));
    assert.deepEqual(
      entries.map(({ act, level }) => [act, level]),
      [
        ['object.derive', 1],
        ['pair.judge', 1],
      ],
    );
  });
});
