// What a person says a document is, where what was read is wrong or missing: it is laid over what was read, claims are found anew by the new day, the weighing follows, and what was read is never lost. All invented.

import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { type TestContext, test } from 'node:test';
import { readAnew } from '../../../apps/cli/work.ts';
import { describeSource } from '../../../src/casefile/actions/describe-source.ts';
import { eraseSource } from '../../../src/casefile/actions/erase-source.ts';
import { weighCase } from '../../../src/casefile/actions/weigh-case.ts';
import { withdraw } from '../../../src/casefile/actions/withdraw.ts';
import type { CaseFile } from '../../../src/casefile/case-file.ts';
import { figuresPage, figureView } from '../../../src/casefile/queries/rooms.ts';
import { sourcesPage, sourceView } from '../../../src/casefile/queries/sources.ts';
import type { NewDescription } from '../../../src/model/described.ts';
import { type TempCase, tempCase } from '../../temp-case.ts';
import { sourceOf } from '../weighing/a-paired-case.ts';
import { assertGone } from '../weighing/erased.ts';
import { asAnother, itemsOf, rebuilt, say } from './a-judged-case.ts';

const SECRET = 'Quillfeather';

async function twoPages(t: TestContext): Promise<TempCase> {
  const one = await tempCase(t);
  await one.document(
    'mayor.txt',
    'Invented. The mill\n\nThe mayor of Orsund said last Monday that 43 dock workers were detained at the mill.\n',
  );
  await one.document(
    'union.txt',
    'Invented. The yard\n\nAda Quill of the Harbour Union said that 43 dock workers were detained at the mill in Orsund on 4 May 1931.\n',
  );
  await one.add();
  return one;
}

async function describe(caseFile: CaseFile, file: string, fields: Partial<NewDescription>) {
  const word = await describeSource(caseFile, {
    ...{ title: null, publisher: null, byline: null, published: null, type: null, language: null },
    ...{ unknown: [], reason: null },
    ...fields,
    object: await sourceOf(caseFile, file),
  });
  await readAnew(caseFile, word.object);
  return word;
}

const viewOf = async (caseFile: CaseFile, file: string) => {
  const view = await sourceView(caseFile.tools.index, await sourceOf(caseFile, file), caseFile.actor.name);
  assert.ok(view?.reading);
  return { ...view, reading: view.reading };
};

async function figureIn(caseFile: CaseFile) {
  const [figure] = await itemsOf(caseFile, { source: await sourceOf(caseFile, 'mayor.txt'), kind: 'figure' });
  assert.ok(figure);
  return figure;
}

const monday = async (caseFile: CaseFile): Promise<string | null> => {
  const { claims } = await viewOf(caseFile, 'mayor.txt');
  const date = claims.find(({ kind, passage }) => kind === 'date' && /Monday/.test(passage.exact));
  return date?.kind === 'date' ? date.edtf : null;
};

const dumpOf = (one: TempCase): Promise<readonly string[]> =>
  one.within(({ tools }) => Array.fromAsync(tools.index.dump()));

test('what a person says holds wherever the source is shown or looked for; what was read stands beside it, with who said so', async (t) => {
  const one = await twoPages(t);
  await one.within(async (caseFile) => {
    const { index } = caseFile.tools;
    const word = await describe(caseFile, 'mayor.txt', {
      ...{ title: '  The mill of\nOrsund ', publisher: 'Harbour Post', byline: 'Bertil Varn', type: 'report' },
      ...{ published: '1931-05-07', reason: ' the masthead ' },
    });
    assert.deepEqual([word.title, word.reason, word.mine], ['The mill of Orsund', 'the masthead', true]);
    const { row, reading, described } = await viewOf(caseFile, 'mayor.txt');
    assert.deepEqual(
      [row.title, row.publisher, row.type, row.published, row.state],
      ['The mill of Orsund', 'Harbour Post', 'report', '1931-05-07', 'searched'],
    );
    const { title, byline, published, said } = reading.source;
    assert.deepEqual([title, byline, published.edtf], ['The mill of Orsund', 'Bertil Varn', '1931-05-07']);
    assert.deepEqual(said, ['title', 'publisher', 'byline', 'published', 'type']);
    assert.equal(published.grounds[0]?.reason, 'as a person says');
    assert.deepEqual([described.read?.publisher, described.read?.published], [null, null]);
    assert.notEqual(described.read?.title, 'The mill of Orsund');
    assert.deepEqual(
      described.words.map(({ record, actor, mine }) => [record, actor, mine]),
      [[word.record, caseFile.actor.name, true]],
    );
    for (const filter of [{ publisher: 'Harbour Post' }, { type: 'report' }, { text: 'mill of Orsund' }])
      assert.deepEqual(
        (await sourcesPage(index, filter, { from: 0, limit: 9 })).rows.map(({ file }) => file),
        ['mayor.txt'],
      );
    const hits = await index.search(
      { kind: 'words', in: 'title', rows: [{ words: ['orsund'], prefix: false }], others: [] },
      { from: 0, limit: 9 },
    );
    assert.deepEqual(
      hits.hits.map(({ source }) => source.file),
      ['mayor.txt'],
    );
  });
});

test('dates that are counted from the day of the document are found anew, judgements stay, and “unknown” unsays a day', async (t) => {
  const one = await twoPages(t);
  await one.within(async (caseFile) => {
    assert.equal(await monday(caseFile), null);
    await say(caseFile, await figureIn(caseFile), 'accepted');
    const first = await describe(caseFile, 'mayor.txt', { published: '1931-05-07' });
    assert.equal(await monday(caseFile), '1931-05-04');
    assert.notEqual((await figureIn(caseFile)).state, 'waiting');
    const second = await describe(caseFile, 'mayor.txt', { unknown: ['published'] });
    assert.equal(await monday(caseFile), null);
    await withdraw(caseFile, { record: second.record, on: second.object, reason: 'it has a day' });
    await readAnew(caseFile, second.object);
    assert.equal(await monday(caseFile), '1931-05-04');
    await withdraw(caseFile, { record: first.record, on: first.object, reason: 'another paper' });
    await readAnew(caseFile, first.object);
    assert.equal(await monday(caseFile), null);
  });
});

test('people who differ on a field leave it as read, and it is said that they do; of one person the later word holds', async (t) => {
  const one = await twoPages(t);
  await one.within(async (caseFile) => {
    const object = await sourceOf(caseFile, 'mayor.txt');
    const nothing = {
      title: null,
      publisher: null,
      byline: null,
      published: null,
      type: null,
      language: null,
    } as const;
    await assert.rejects(
      describeSource(caseFile, { ...nothing, object, unknown: [], reason: null }),
      /say a title, a publisher/,
    );
    await describe(caseFile, 'mayor.txt', { publisher: 'Orsund Echo', title: 'The mill' });
    await describe(caseFile, 'mayor.txt', { publisher: 'Harbour Post', title: 'The mill' });
    assert.equal((await viewOf(caseFile, 'mayor.txt')).row.publisher, 'Harbour Post');
    const other = asAnother(caseFile);
    await describe(other, 'mayor.txt', { publisher: 'Tarsel Gazette', title: 'The mill', language: 'fa' });
    const { row, described, reading } = await viewOf(caseFile, 'mayor.txt');
    assert.deepEqual([row.publisher, row.title, row.language], [null, 'The mill', 'fa']);
    assert.deepEqual(described.differ, ['publisher']);
    assert.deepEqual(reading.source.said, ['title', 'language']);
    assert.deepEqual(
      described.words.map(({ publisher, mine }) => [publisher, mine]),
      [
        ['Harbour Post', true],
        ['Tarsel Gazette', false],
      ],
    );
    const [, theirs] = described.words;
    assert.ok(theirs);
    await assert.rejects(withdraw(caseFile, { record: theirs.record, on: object, reason: 'no' }), /of another person/);
    await describe(other, 'mayor.txt', {});
    const now = await viewOf(caseFile, 'mayor.txt');
    assert.deepEqual([now.row.publisher, now.described.differ], ['Harbour Post', []]);
    await describe(other, 'mayor.txt', { publisher: 'Tarsel Gazette' });
  });
  const before = await dumpOf(one);
  await rebuilt(one);
  assert.deepEqual(await dumpOf(one), before);
});

test('what cannot be is refused, with what to do', async (t) => {
  const one = await twoPages(t);
  await one.within(async (caseFile) => {
    const refused = (fields: Partial<NewDescription>, why: RegExp) =>
      assert.rejects(describe(caseFile, 'mayor.txt', fields), why);
    for (const published of [
      '1931-13',
      '1931-02-30',
      '7 May 1931',
      '1931-05/1931-06',
      '1931-22',
      '193X',
      '1931-05-07T10:00',
    ])
      await refused({ published }, /no day, month or year: write 2021-05-06/);
    await refused({ published: '1931', unknown: ['published'] }, /either said or unknown/);
    await refused({ language: 'Persian' }, /write en, fa/);
    await refused({ type: 'archive' }, /told by its bytes/);
    await refused({ title: 'a'.repeat(501) }, /at most 500 letters/);
    assert.deepEqual((await viewOf(caseFile, 'mayor.txt')).described.words, []);
    for (const published of ['1931', '1931-05~', '1931-05-07?']) await describe(caseFile, 'mayor.txt', { published });
  });
});

test('an index made anew is the same, word for word; an erased source takes its words with it', async (t) => {
  const one = await twoPages(t);
  await one.within(async (caseFile) => {
    await describe(caseFile, 'mayor.txt', { publisher: 'Orsund Echo', published: '1931-05-07' });
    await describe(caseFile, 'mayor.txt', {
      publisher: 'Orsund Echo',
      published: '1931-05-07',
      title: `${SECRET} mill`,
    });
    await describe(caseFile, 'union.txt', { title: 'The yard, read', language: 'en' });
    const word = await describe(caseFile, 'union.txt', { title: 'Half-read yard' });
    await withdraw(caseFile, { record: word.record, on: word.object, reason: 'read too fast' });
  });
  const before = await dumpOf(one);
  assert.ok(before.some((line) => line.includes(`${SECRET} mill`)));
  await rebuilt(one);
  assert.deepEqual(await dumpOf(one), before);
  await one.within(async (caseFile) => {
    const object = await sourceOf(caseFile, 'mayor.txt');
    await eraseSource(caseFile, { object, authority: 'the witness', reason: 'consent was withdrawn' });
    assert.deepEqual(
      (await caseFile.tools.index.descriptions()).map(({ title }) => title),
      ['The yard, read'],
    );
  });
  await rm(one.inputs, { recursive: true });
  await assertGone(one.folder, SECRET);
});

test('how many publishers and origins a number has follows what people say', async (t) => {
  const one = await tempCase(t);
  for (const name of ['a', 'b', 'c'])
    await one.document(
      `${name}.txt`,
      `Invented page ${name}\n\nAda Quill of the Harbour Union said that 43 dock workers were detained at the mill in Orsund on 4 May 1931. Page ${name} has more of its own to tell of the ${name} yard.\n`,
    );
  await one.add();
  const publishers = (): Promise<readonly (number | undefined)[]> =>
    one.within(async (caseFile) => {
      const { tools, weighing, actor } = caseFile;
      const weighed = { index: tools.index, weighing, actor: actor.name };
      await weighCase(
        { index: tools.index, weighing, clock: tools.clock },
        { signal: new AbortController().signal, progress: async () => undefined },
      );
      const [row] = (await figuresPage(weighed, {}, { from: 0, limit: 9 })).rows;
      const { publishers, withoutPublisher } =
        (row === undefined ? null : await figureView(weighed, row.id))?.positions[0]?.origins ?? {};
      return [publishers, withoutPublisher];
    });
  const before = await publishers();
  await one.within(async (caseFile) => {
    for (const name of ['a', 'b']) await describe(caseFile, `${name}.txt`, { publisher: 'Harbour Post' });
    await describe(caseFile, 'c.txt', { publisher: 'Orsund Echo' });
  });
  const said = await publishers();
  await one.within((caseFile) => describe(caseFile, 'c.txt', { publisher: 'Harbour Post' }));
  const all = await publishers();
  assert.deepEqual(
    [before, said, all],
    [
      [0, 3],
      [2, 0],
      [1, 0],
    ],
  );
});

test('the list of sources marks those of which a person has said what they are, until it is taken back', async (t) => {
  const one = await twoPages(t);
  await one.within(async (caseFile) => {
    const marked = async (): Promise<readonly string[]> =>
      (await caseFile.tools.index.sources({}, { from: 0, limit: 9 })).rows.flatMap(({ file, described }) =>
        described ? [file] : [],
      );
    assert.deepEqual(await marked(), []);
    const { record, object } = await describe(caseFile, 'mayor.txt', { publisher: 'Harbour Post' });
    assert.deepEqual(await marked(), ['mayor.txt']);
    await withdraw(caseFile, { record, on: object, reason: 'a slip' });
    assert.deepEqual(await marked(), []);
  });
});
