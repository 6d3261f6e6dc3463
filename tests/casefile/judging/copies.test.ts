// A better copy comes in, or a source is erased, after people have judged. The reports are invented.

import assert from 'node:assert/strict';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { assess, replaceSource } from '../../../src/casefile/actions/assess-source.ts';
import { eraseSource } from '../../../src/casefile/actions/erase-source.ts';
import { verify } from '../../../src/casefile/actions/verify-folder.ts';
import { withdraw } from '../../../src/casefile/actions/withdraw.ts';
import { sourceView } from '../../../src/casefile/queries/sources.ts';
import type { QuoteClaim } from '../../../src/model/claim.ts';
import type { ObjectId } from '../../../src/model/ids.ts';
import { folderFiles } from '../../../src/storage/folder/case-files.ts';
import { itemsOf, itemWith, judgedCase, REPORT, rebuilt, say, statesOf } from './a-judged-case.ts';

const REQUEST = { reading: 'all', against: null, vkey: null, at: '2031-01-01T00:00:00Z', roots: null } as const;

/** The report as a poor copy has it: letters misread, the end cut off. */
const POOR = `${REPORT.replace('The mill of Orsund\n', 'Tbe miIl of Orsund\n').replace('43 dock workers', '43 dock vvorkers')}
Ada Quill added on 9 June 1931 that 7 boys were killed near the well of Velm.
`;
const BETTER = `PRINTED FOR THE INQUIRY\n\nA preface that says who kept the paper, invented like the rest.\n\n${REPORT}`;

async function twoCopies(t: Parameters<typeof judgedCase>[0]) {
  const one = await judgedCase(t, POOR);
  await one.document('better.txt', BETTER);
  await one.add();
  const better = await one.within(async (caseFile) => {
    const { rows } = await caseFile.tools.index.sources({}, { from: 0, limit: 10 });
    return rows.find(({ id }) => id !== one.source)?.id as ObjectId;
  });
  return { ...one, better };
}

test('a better copy takes over what was judged, with a score and a reason; what is not in it is a finding and stays where it was', async (t) => {
  const one = await twoCopies(t);
  await one.within(async (caseFile) => {
    for (const words of ['43', '7 boys']) {
      const items = await itemsOf(caseFile, { source: one.source, kind: 'figure', text: words });
      const [item] = items;
      assert.ok(item !== undefined && items.length === 1, words);
      await say(caseFile, item, 'accepted');
    }
    const [quote] = await itemsOf(caseFile, { source: one.source, kind: 'quote', text: 'gates' });
    assert.ok(quote !== undefined);
    await say(caseFile, quote, 'rejected');
    const view = await replaceSource(caseFile, { object: one.better, replaces: one.source, reason: 'a clean print' });
    const byWords = new Map(view.anchors.map((anchor) => [anchor.exact, anchor]));
    const misread = byWords.get('43 dock vvorkers');
    assert.equal(misread?.passage?.exact, '43 dock workers');
    assert.ok(misread !== undefined && misread.score > 0.7 && misread.score < 1);
    assert.match(misread.reason, /alike/);
    assert.equal(byWords.get('7 boys')?.passage, null);
    const here = await itemsOf(caseFile, { source: one.better });
    const figure = here.find(({ claim }) => claim.kind === 'figure' && claim.passage.exact.startsWith('43'));
    assert.equal(figure?.reattached?.from, one.source);
    assert.equal(figure?.state === 'accepted' || figure?.state === 'changed', true, figure?.state);
    assert.ok(
      here.every(({ claim }) => !(claim.kind === 'quote' && claim.passage.exact.includes('gates'))),
      'rejected stays rejected',
    );
    const left = await itemsOf(caseFile, { source: one.source });
    assert.deepEqual(
      left.map(({ claim, state }) => [claim.passage.exact, state]),
      [['7 boys', 'accepted']],
    );
    const source = await sourceView(caseFile.tools.index, one.better, caseFile.actor.name);
    assert.equal(source?.findings.filter(({ code }) => code === 'judgement.unplaced').length, 1);
    assert.equal(source?.replaces[0]?.replaces, one.source);
    assert.equal((await sourceView(caseFile.tools.index, one.source))?.replacedBy?.object, one.better);
    await assert.rejects(
      replaceSource(caseFile, { object: one.source, replaces: one.better, reason: 'x' }),
      /by itself, nor by one/,
    );
    await assert.rejects(
      replaceSource(caseFile, { object: one.better, replaces: one.source, reason: 'x' }),
      /replaced by .* already/,
    );
    const changed = here.find(({ claim }) => claim.kind === 'figure' && claim.passage.exact.startsWith('43'));
    assert.ok(changed !== undefined);
    await say(caseFile, changed, 'accepted');
    assert.equal((await itemsOf(caseFile, { source: one.better, state: 'accepted', kind: 'figure' })).length, 1);
  });
  const before = await one.within(statesOf);
  await rebuilt(one);
  await one.within(async (caseFile) => {
    assert.deepEqual(await statesOf(caseFile), before);
    const record = (await sourceView(caseFile.tools.index, one.better))?.replaces[0]?.record;
    assert.ok(record !== undefined);
    await withdraw(caseFile, { record, on: one.better, reason: 'it is another report' });
    const view = await sourceView(caseFile.tools.index, one.better);
    assert.equal(view?.findings.filter(({ code }) => code === 'judgement.unplaced').length, 0);
    assert.ok((await itemsOf(caseFile, { source: one.source })).length > 5);
  });
  const report = await verify(folderFiles(one.folder), REQUEST, () => undefined);
  assert.equal(report.verdict, 'unproven', JSON.stringify(report.problems));
});

test('a claim that went over to a better copy can be amended there: its mentions stand where their words stand', async (t) => {
  const one = await judgedCase(t, REPORT);
  const longer = REPORT.replace('said Ada Quill', 'said at last, after a long silence, Ada Quill').replace(
    'The mill',
    'A preface.\n\nThe mill',
  );
  await one.document('better.txt', longer);
  await one.add();
  await one.within(async (caseFile) => {
    const [quote] = await itemsOf(caseFile, { kind: 'quote', text: 'Nobody' });
    assert.ok(quote !== undefined && quote.source.id === one.source);
    await say(caseFile, quote, 'accepted');
    const { rows } = await caseFile.tools.index.sources({}, { from: 0, limit: 10 });
    const better = rows.find(({ id }) => id !== one.source)?.id as ObjectId;
    await replaceSource(caseFile, { object: better, replaces: one.source, reason: 'whole' });
    const here = await itemWith(caseFile, 'quote', 'Nobody');
    assert.equal(here.source.id, better);
    const [speaker] = (here.claim as QuoteClaim).speaker;
    assert.equal(longer.slice(speaker?.start, speaker?.end), speaker?.text);
    const result = [{ ...(here.claim as QuoteClaim), cue: 'said at last' }];
    const { items } = await say(caseFile, here, 'amended', { result });
    assert.equal(items[0]?.state, 'amended');
  });
});

test('a text that a better reader reads otherwise keeps its judgements at the new places', async (t) => {
  const one = await judgedCase(t);
  await one.within(async (caseFile) => {
    await say(caseFile, await itemWith(caseFile, 'figure', '43'), 'accepted');
    const stored = await caseFile.tools.index.source(one.source);
    assert.ok(stored?.reading);
    const by = 'Page 1\n'.length;
    const text = `Page 1\n${stored.reading.text}`;
    await caseFile.tools.index.saveReadings([
      {
        source: one.source,
        state: 'searched',
        mediaType: null,
        reading: { ...stored.reading, text },
        claims: [],
        findings: [],
        names: [],
      },
    ]);
    const [item] = await itemsOf(caseFile);
    assert.equal(item?.state, 'orphan');
    assert.equal(text.slice(item?.claim.passage.start, item?.claim.passage.end), '43 dock workers');
    assert.equal(item?.reattached?.from, null);
    assert.equal(
      (stored.claims.find(({ kind }) => kind === 'figure')?.passage.start ?? 0) + by,
      item?.claim.passage.start,
    );
  });
});

test('the first judgement on a source seals the text that was read; two sources with one text keep it until both are erased', async (t) => {
  const one = await judgedCase(
    t,
    '<html><body><p>On 4 June 1931 we counted 43 dead dock workers in Qualtrivex.</p></body></html>',
  );
  await one.document(
    'again.html',
    '<html lang="en"><body><p>On 4 June 1931 we counted 43 dead dock workers in Qualtrivex.</p></body></html>',
  );
  await one.add();
  await one.within(async (caseFile) => {
    const { index, objects } = caseFile.tools;
    const ids = (await index.sources({}, { from: 0, limit: 9 })).rows.map(({ id }) => id);
    for (const source of ids) {
      for (const item of await itemsOf(caseFile, { source })) await say(caseFile, item, 'accepted');
      assert.equal((await index.sealedTexts(source)).length, 1);
    }
    assert.equal((await index.ledger({ from: 0, limit: 9, newestFirst: true, act: 'object.derive' })).total, 2);
    const [first, second] = ids;
    assert.ok(first !== undefined && second !== undefined);
    const [text] = await index.sealedTexts(first);
    assert.ok(text !== undefined);
    assert.deepEqual(await index.sealedTexts(second), [text]);
    await eraseSource(caseFile, { object: first, authority: 'the family', reason: 'asked for' });
    assert.ok((await objects.size(text)) !== null);
    await eraseSource(caseFile, { object: second, authority: 'the family', reason: 'asked for' });
    assert.equal(await objects.size(text), null);
  });
  const found: string[] = [];
  for (const entry of await readdir(one.folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && (await readFile(join(entry.parentPath, entry.name))).includes('Qualtrivex'))
      found.push(entry.name);
  }
  assert.deepEqual(found, []);
  const report = await verify(folderFiles(one.folder), REQUEST, () => undefined);
  assert.equal(report.verdict, 'unproven', JSON.stringify(report.problems));
});

test('erasing a source takes with it what was said of its claims from another source', async (t) => {
  const one = await twoCopies(t);
  await one.within(async (caseFile) => {
    const [here] = await itemsOf(caseFile, { source: one.better, kind: 'quote', text: 'nobody' });
    const [there] = await itemsOf(caseFile, { source: one.source, kind: 'figure', text: '7 boys' });
    assert.ok(here !== undefined && there !== undefined);
    await say(caseFile, here, 'same', { others: [there] });
    await say(caseFile, here, 'accepted');
    await eraseSource(caseFile, { object: one.source, authority: 'the witness', reason: 'consent was withdrawn' });
    const item = await itemWith(caseFile, 'quote', 'Nobody');
    assert.equal(item.state, 'accepted');
    assert.deepEqual(item.sameAs, []);
  });
  const before = await one.within(statesOf);
  await rm(join(one.inputs, 'report.txt'));
  await rebuilt(one);
  assert.deepEqual(await one.within(statesOf), before);
  const left: string[] = [];
  for (const entry of await readdir(join(one.folder, 'objects'), { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && (await readFile(join(entry.parentPath, entry.name))).includes('7 boys'))
      left.push(entry.name);
  }
  assert.deepEqual(left, []);
});

test('an assessment is one a person, the latest; who comes later stands beside', async (t) => {
  const one = await judgedCase(t);
  await one.within(async (caseFile) => {
    const said = {
      object: one.source,
      firstHand: 'unknown',
      reliability: null,
      tendency: null,
      translationOf: null,
      reason: null,
    } as const;
    await assess(caseFile, said);
    const made = await assess(caseFile, {
      ...said,
      firstHand: 'yes',
      reliability: 'B',
      tendency: 'incriminating',
      reason: ' saw it ',
    });
    assert.equal(made.reason, 'saw it');
    assert.ok(made.mine);
    const view = await sourceView(caseFile.tools.index, one.source, caseFile.actor.name);
    assert.deepEqual(view?.assessments, [made]);
    await assert.rejects(assess(caseFile, { ...said, translationOf: one.source }), /no translation of itself/);
    await withdraw(caseFile, { record: made.record, on: one.source, reason: 'too soon' });
    const now = await sourceView(caseFile.tools.index, one.source, caseFile.actor.name);
    assert.equal(now?.assessments[0]?.firstHand, 'unknown');
  });
});
