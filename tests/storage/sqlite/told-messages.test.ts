// Sentences that speak of messages as they are kept: in which order they are listed, what repeats another, what goes with its source. All sentences are invented.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { KeptMessage } from '../../../src/model/told-message.ts';
import type { SavedSource } from '../../../src/storage/ports/weighing-store.ts';
import { openWeighingStore } from '../../../src/storage/sqlite/weighing/weighing-store.ts';
import { anObject } from './factory.ts';

const kept = (words: string, strength: number, back: KeptMessage['back'] = null): KeptMessage => ({
  ...{ start: words.length, end: 2 * words.length, words, strength, back },
  ...{ reasons: [`strength ${strength}`], behind: null, again: false, names: [], days: [] },
});

const source = (name: string, messages: readonly KeptMessage[], keys: readonly string[] = []): SavedSource => ({
  ...{ id: anObject(name), claims: [], mentions: [], things: [] },
  kept: {
    ...{ profiles: [], judged: [], origin: {}, subject: null, places: null, credits: null },
    told: { source: anObject(name), published: null, publisher: null, sentences: [] },
    messages: { source: anObject(name), published: '2031-05', messages },
  },
  messageKeys: messages.map(() => keys),
});

async function store(t: TestContext, saved: readonly SavedSource[]) {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-messages-'));
  const path = join(folder, 'weighing.sqlite');
  const open = openWeighingStore(path);
  t.after(async () => {
    await open.close();
    rmSync(folder, { recursive: true });
  });
  await open.clear('an index');
  await open.saveSources(saved, [], 1);
  return { open, path };
}

const ALL = { from: 0, limit: 100 };
type Open = Awaited<ReturnType<typeof store>>['open'];
const listed = async (open: Open, question = {}): Promise<readonly string[]> =>
  (await open.messages.page(question, ALL)).rows.map(({ message }) => message.words);

test('the document that shows most comes first, in it what shows most; what shows too little is not listed', async (t) => {
  const { open } = await store(t, [
    source('quay', [kept('a note was sent', 3), kept('they promised', 0, 'may')]),
    source('mill', [kept('a call came', 2.5), kept('Quill wrote to the mayor', 6)]),
  ]);
  assert.deepEqual(await listed(open), ['Quill wrote to the mayor', 'a call came', 'a note was sent']);
  const { total, rows } = await open.messages.page({}, { from: 1, limit: 1 });
  assert.deepEqual([total, rows[0]?.message.published, rows[0]?.message.source], [3, '2031-05', anObject('mill')]);
  assert.equal((await open.messages.of(anObject('quay'))).length, 2);
});

test('in whatever order documents come, what is listed, in which order, and what may be an answer are the same', async (t) => {
  const all = ['quay', 'mill', 'weir', 'ferry'].map((name) =>
    source(name, [kept('The ferry office answered.', 4, 'said'), kept(`a note on the ${name} was sent`, 3)]),
  );
  const seen = async (saved: readonly SavedSource[]) => {
    const { open } = await store(t, saved);
    const { rows } = await open.messages.page({}, ALL);
    const back = await open.messages.backWith(['ferry', 'office']);
    return [rows.map(({ message }) => message), back].map((list) => list.map(({ source: id, words }) => [id, words]));
  };
  assert.deepEqual(await seen(all), await seen(all.toReversed()));
});

test('of a document at most twelve are listed among others, and how many more there are is said; of its own all', async (t) => {
  const many = Array.from({ length: 17 }, (_, i) => kept(`letter ${i} was sent`, 4));
  const { open } = await store(t, [source('quay', many)]);
  const { total, rows } = await open.messages.page({}, ALL);
  assert.deepEqual([total, rows[0]?.more], [12, 5]);
  assert.equal((await listed(open, { source: anObject('quay') })).length, 17);
});

test('what two documents have word for word is listed once, and by the other when the first is gone', async (t) => {
  const { open } = await store(t, [
    source('quay', [kept('A letter came back.', 4)]),
    source('mill', [kept('a letter came back', 4)]),
  ]);
  const { rows } = await open.messages.page({}, ALL);
  assert.deepEqual(
    rows.map(({ message, copies }) => [message.source, copies]),
    [[anObject('quay'), 1]],
  );
  assert.deepEqual(await listed(open, { source: anObject('mill') }), ['a letter came back']);
  await open.saveSources([], [anObject('quay')], 2);
  const left = await open.messages.page({}, ALL);
  assert.deepEqual(
    left.rows.map(({ message, copies }) => [message.source, copies]),
    [[anObject('mill'), 0]],
  );
});

test('what many documents have word for word is listed once, whichever of them comes last and whichever goes', async (t) => {
  const names = ['quay', 'mill', 'weir', 'ferry'];
  const saved = names.map((name) => source(name, [kept('A letter came back.', 4)]));
  const first = async (open: Open) => (await open.messages.page({}, ALL)).rows.map(({ message }) => message.source);
  const lists = new Set<string>();
  for (let i = 0; i < saved.length; i++) {
    const { open } = await store(t, [...saved.slice(i), ...saved.slice(0, i)]);
    const listedFirst = await first(open);
    assert.equal(listedFirst.length, 1);
    await open.saveSources([], [listedFirst[0] ?? anObject('none')], 2);
    const left = await first(open);
    assert.equal(left.length, 1);
    lists.add(JSON.stringify([listedFirst, left]));
  }
  assert.equal(lists.size, 1);
});

test('they are found by the beginnings of their words and by other spellings of their names', async (t) => {
  const { open } = await store(t, [
    source('quay', [kept('نامه‌ای به فرماندار رسید', 4)], ['KL']),
    source('mill', [kept('a telegram came', 3)]),
  ]);
  assert.deepEqual(await listed(open, { words: [{ word: 'tele', keys: [] }] }), ['a telegram came']);
  assert.deepEqual(await listed(open, { words: [{ word: 'فرمان', keys: [] }] }), ['نامه‌ای به فرماندار رسید']);
  assert.deepEqual(await listed(open, { words: [{ word: 'quill', keys: ['KL'] }] }), ['نامه‌ای به فرماندار رسید']);
  assert.deepEqual(await listed(open, { words: [{ word: 'barge', keys: [] }] }), []);
});

test('only what may tell of an answer is looked up by words, that with the rarest first', async (t) => {
  const { open } = await store(t, [
    source('quay', [kept('Quill replied', 3, 'said'), kept('Quill wrote', 3)]),
    source('mill', [kept('Quill refused the sluice', 0, 'may'), kept('nobody replied', 3, 'said')]),
  ]);
  const found = await open.messages.backWith(['sluice', 'quill']);
  assert.deepEqual(
    found.map(({ words }) => words),
    ['Quill refused the sluice', 'Quill replied'],
  );
});

test('what another process wrote is told, and not what was read before', async (t) => {
  const { open, path } = await store(t, [source('quay', [kept('a note was sent', 3)])]);
  assert.deepEqual(await listed(open), ['a note was sent']);
  const other = openWeighingStore(path);
  t.after(() => other.close());
  await other.saveSources([source('quay', [kept('a cable was sent', 3)])], [], 2);
  assert.deepEqual(await listed(open), ['a cable was sent']);
  assert.deepEqual(
    (await open.messages.of(anObject('quay'))).map(({ words }) => words),
    ['a cable was sent'],
  );
});

test('of a weighing that is thrown away no word is left in the file', async (t) => {
  const { open, path } = await store(t, [source('quay', [kept('Marrowfield wrote to the mayor', 4)])]);
  await open.clear('another');
  assert.deepEqual(await listed(open), []);
  assert.ok(!readFileSync(path).includes('Marrowfield'.toLowerCase()));
});
