// What was said of a source goes with it: its words stand in judgements, also in those on other sources, and in texts that were sealed for them.
// Reports invented.

import assert from 'node:assert/strict';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { zstdDecompressSync } from 'node:zlib';
import { addToCase } from '../../../apps/cli/work.ts';
import { assess, replaceSource } from '../../../src/casefile/actions/assess-source.ts';
import { eraseSource } from '../../../src/casefile/actions/erase-source.ts';
import { judge } from '../../../src/casefile/actions/judge.ts';
import { verify } from '../../../src/casefile/actions/verify-folder.ts';
import { withdraw } from '../../../src/casefile/actions/withdraw.ts';
import type { CaseFile } from '../../../src/casefile/case-file.ts';
import type { ReviewItem } from '../../../src/model/judgement.ts';
import { folderFiles } from '../../../src/storage/folder/case-files.ts';
import { type TempCase, tempCase } from '../../temp-case.ts';
import { itemsOf, rebuilt, say } from './a-judged-case.ts';

const SECRET = 'Quillfeather';
const page = (speaker: string): string =>
  `<p>On 4 June 1931 the Harbour Union said that 43 dock workers were detained in Orsund.</p>
<p>"Nobody was told of the detentions at the mill," said Ada ${speaker}, the secretary of the Union.</p>`;

const REQUEST = { reading: 'all', against: null, vkey: null, at: '2031-01-01T00:00:00Z', roots: null } as const;

/** Every file of the case and every value of the index that has the word, packed values too. */
async function placesOf(one: TempCase, word: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(one.folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && (await readFile(path)).includes(word)) found.push(path);
  }
  const db = new DatabaseSync(join(one.folder, 'derived', 'index.sqlite'), { readOnly: true });
  const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'words%'").all();
  for (const { name } of tables)
    for (const row of db.prepare(`SELECT * FROM "${name}"`).all())
      for (const [column, value] of Object.entries(row)) {
        const text = value instanceof Uint8Array ? zstdDecompressSync(value).toString() : String(value);
        if (text.toLowerCase().includes(word.toLowerCase())) found.push(`${name}.${column}`);
      }
  db.close();
  return found;
}

const quoteIn = async (caseFile: CaseFile, file: string): Promise<ReviewItem> => {
  const found = (await itemsOf(caseFile)).find(
    ({ source, claim }) => source.file === file && claim.kind === 'quote' && claim.passage.exact.includes('Nobody'),
  );
  if (found === undefined) throw new TypeError(`no quotation in ${file}`);
  return found;
};

test('erasing a source takes every word of it out of judgements, of those on other sources too, and out of the index', async (t) => {
  const one = await tempCase(t);
  await one.document('poor.html', `<html><body>${page(SECRET)}</body></html>`);
  await one.document('better.html', `<html><body><p>Second print.</p>${page('Q.')}</body></html>`);
  await one.document('other.txt', 'On 4 June 1931 the mayor of Orsund said that 40 workers were detained.\n');
  await one.add();
  const poor = await one.within(async (caseFile) => {
    const quote = await quoteIn(caseFile, 'poor.html');
    await say(caseFile, quote, 'amended', {
      result: [{ ...quote.claim, asserted: 'alleged' }],
      reason: `${SECRET} told us`,
    });
    const other = (await itemsOf(caseFile)).find(({ source }) => source.file === 'other.txt');
    assert.ok(other !== undefined);
    const same = await say(caseFile, other, 'same', { others: [quote] });
    const [record = same.records[0]] = same.records;
    assert.ok(record !== undefined);
    await withdraw(caseFile, { record, on: other.source.id, reason: `${SECRET} says otherwise` });
    const base = { firstHand: 'yes', reliability: null, tendency: null } as const;
    await assess(caseFile, {
      ...base,
      object: other.source.id,
      translationOf: quote.source.id,
      reason: `by ${SECRET}`,
    });
    await assess(caseFile, { ...base, object: quote.source.id, translationOf: null, reason: `by ${SECRET}` });
    const better = await quoteIn(caseFile, 'better.html');
    await replaceSource(caseFile, {
      object: better.source.id,
      replaces: quote.source.id,
      reason: `${SECRET} brought it`,
    });
    const carried = await quoteIn(caseFile, 'better.html');
    assert.equal(carried.judgements.length, 1, 'the judgement went over');
    await judge(caseFile, [
      { object: carried.source.id, claim: carried.claim.id, verdict: 'accepted', result: [], others: [], reason: null },
    ]);
    const now = await quoteIn(caseFile, 'better.html');
    const found = await caseFile.tools.index.claim(now.claim.id);
    assert.equal(found?.source, now.source.id, 'it is found by its id, not on the older copy');
    return quote.source.id;
  });
  assert.ok((await placesOf(one, SECRET)).length > 0);
  await one.within((caseFile) =>
    eraseSource(caseFile, { object: poor, authority: 'the witness', reason: 'consent was withdrawn' }),
  );
  assert.deepEqual(await placesOf(one, SECRET), []);
  const dumped = (caseFile: CaseFile) => Array.fromAsync(caseFile.tools.index.dump());
  const before = await one.within(dumped);
  await one.within(async (caseFile) => assert.ok((await quoteIn(caseFile, 'better.html')).judgements.length === 0));
  await rm(join(one.inputs, 'poor.html'));
  await rebuilt(one);
  assert.deepEqual(await one.within(dumped), before, 'made anew the index says the same');
  assert.deepEqual(await placesOf(one, SECRET), []);
  const report = await verify(folderFiles(one.folder), REQUEST, () => undefined);
  assert.equal(report.verdict, 'unproven', JSON.stringify(report.problems));
});

test('what was erased and is added again is a source like another: it stays, is judged, and can be erased once more', async (t) => {
  const one = await tempCase(t);
  const letter = await one.document('letter.html', `<html><body>${page(SECRET)}</body></html>`);
  await one.add();
  const eraseIt = (): Promise<void> =>
    one.within(async (caseFile) => {
      const quote = await quoteIn(caseFile, 'letter.html');
      await say(caseFile, quote, 'accepted', { reason: `${SECRET} told us` });
      await eraseSource(caseFile, { object: quote.source.id, authority: 'the witness', reason: 'asked for' });
    });
  const verdict = async (): Promise<string> =>
    (await verify(folderFiles(one.folder), REQUEST, () => undefined)).verdict;
  await eraseIt();
  const again = await one.within((caseFile) =>
    addToCase(caseFile, [letter], {
      ...{ level: 0, erasedToo: true, signal: new AbortController().signal, onProgress: () => undefined },
    }),
  );
  assert.equal(again.captured, 1);
  await one.within(async (caseFile) => assert.equal((await quoteIn(caseFile, 'letter.html')).state, 'waiting'));
  assert.equal(await verdict(), 'unproven', 'its bytes are there after the case was opened again');
  const dumped = (caseFile: CaseFile) => Array.fromAsync(caseFile.tools.index.dump());
  const before = await one.within(dumped);
  await rebuilt(one);
  assert.deepEqual(await one.within(dumped), before);
  await eraseIt();
  assert.deepEqual(await placesOf(one, SECRET), []);
  assert.equal(await verdict(), 'unproven');
  await one.within(async (caseFile) => assert.deepEqual(await itemsOf(caseFile), []));
});
