// A case that grows: what shares words is found whatever came first, and what left is forgotten. All texts are invented.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { shareTexts } from '../../../src/casefile/actions/share-texts.ts';
import { type TextToShare, textRead } from '../../../src/casefile/weighing/text-with-prints.ts';
import { type ObjectId, objectIdOf } from '../../../src/model/ids.ts';
import type { SharedPair } from '../../../src/model/origins.ts';
import { unknownSource } from '../../../src/model/source.ts';
import { openWeighingStore } from '../../../src/storage/sqlite/weighing/weighing-store.ts';

const REPORT = `The harbour of Tarsel was closed for nine days after the keepers of the northern quay refused to hand over the lists of the men who had been taken from the night shift. Three
lorries without plates stood at the gate and no officer gave his name. Families were told in June that nobody was held in the salt store.`;
const HEAD = `Read all reports of the harbour without limits for the price of one coffee a month and subscribe to the weekly letter of the house that is sent to every reader on Friday morning
before the first ferry leaves`;
const OTHERS = [
  'Fishing boats returned to Oldmere yesterday with the largest catch in ten years and prices at the market fell by a third before noon while buyers waited for the second landing.',
  'The weather office expects calm seas until the end of the week when a storm from the south may keep the fleet in port and close the lower road to the lighthouse again.',
  'A new school for pilots opens in autumn with places for thirty students from the islands who will live in the old customs house and learn in three languages at no cost.',
  'The council voted for a bridge over the narrow channel after eleven years of debate though two members asked who would pay for the toll house and the lamps on both sides.',
];

const idOf = (name: string): ObjectId => objectIdOf(createHash('sha256').update(name).digest('hex'));

function text(name: string, words: string, publisher: string | null = null): TextToShare {
  const block = { role: 'body', start: 0, end: words.length, lang: 'en', post: null, place: null } as const;
  const source = { ...unknownSource(name, 'article'), publisher };
  return {
    source: idOf(name),
    reading: { source, text: words, blocks: [block], findings: [], readBy: 'test' },
    claims: [],
  };
}

async function pairsOf(
  steps: readonly (readonly TextToShare[])[],
  gone: readonly ObjectId[] = [],
): Promise<readonly SharedPair[]> {
  const store = openWeighingStore(':memory:');
  for (const step of steps) await shareTexts(store.prints, step, []);
  await shareTexts(store.prints, [], gone);
  const pairs = await store.prints.pairs();
  await store.close();
  return pairs;
}

const on = (n: number, publisher: string): TextToShare => text(`page ${n}`, `${HEAD}. ${OTHERS[n]}`, publisher);

test('a reprint is found when it comes, with its passages in both texts', async () => {
  const reprint = `Our paper has learned this from abroad. ${REPORT}`;
  const [pair, ...others] = await pairsOf([
    [text('report', REPORT)],
    [text('other', OTHERS[0] ?? '')],
    [text('reprint', reprint)],
  ]);
  assert.deepEqual(others, []);
  assert.equal(pair?.kind, 'copied');
  const [stretch] = pair?.stretches ?? [];
  assert.ok(stretch !== undefined);
  const [a, b] = pair?.a === idOf('report') ? [REPORT, reprint] : [reprint, REPORT];
  assert.equal(a.slice(stretch.a.start, stretch.a.end), b.slice(stretch.b.start, stretch.b.end));
  assert.deepEqual([stretch.kind, stretch.of, stretch.same], ['verbatim', 'own', 1]);
});

test('what two pages of one publisher have at their head is of the site; in their midst it looks copied until a third page shows that', async () => {
  assert.deepEqual(await pairsOf([[on(0, 'Quay Post'), on(1, 'Quay Post')]]), []);
  const words = (n: number): string =>
    Array.from({ length: 40 }, (_, i) => `only${'abc'[n]}${'x'.repeat(i + 1)}`).join(' ');
  const [a, b, c] = [0, 1, 2].map((n) => text(`long page ${n}`, `${words(n)} ${HEAD} ${words(n)}`, 'Quay Post'));
  assert.ok(a !== undefined && b !== undefined && c !== undefined);
  assert.equal((await pairsOf([[a, b]]))[0]?.kind, 'copied');
  assert.deepEqual(await pairsOf([[a], [b], [c]]), []);
  // Three publishers have no site in common.
  assert.equal((await pairsOf([[on(0, 'A'), on(1, 'B'), on(2, 'C')]])).length, 3);
});

test('a text that left is met by nobody, and one that changed by what it now says', async () => {
  const [report, reprint] = [text('report', REPORT), text('reprint', REPORT)];
  assert.deepEqual(await pairsOf([[report, reprint]], [report.source]), []);
  assert.deepEqual(await pairsOf([[report, reprint], [text('report', OTHERS[1] ?? '')]]), []);
  assert.equal((await pairsOf([[text('report', OTHERS[1] ?? ''), reprint], [report]])).length, 1);
  const store = openWeighingStore(':memory:');
  await shareTexts(store.prints, [report], []);
  await shareTexts(store.prints, [], [report.source]);
  const carriers = await store.prints.carriers([1, 2]);
  assert.deepEqual([...carriers.values()].flat(), []);
  assert.equal(await store.prints.text(report.source), null);
  await store.close();
});

test('a story that is reprinted very often stays one: each reprint is met with some that came before', async () => {
  const reprints = Array.from({ length: 40 }, (_, n) =>
    text(`reprint ${n}`, `Paper ${n} writes. ${REPORT}`, `paper ${n}`),
  );
  const pairs = await pairsOf(reprints.map((one) => [one]));
  const met = new Set(pairs.flatMap(({ a, b, kind }) => (kind === 'copied' ? [a, b] : [])));
  assert.equal(met.size, reprints.length);
  assert.ok(pairs.length < (40 * 39) / 2, 'it is not compared with all');
});

test('as few carriers of a print are read when sixty texts have it as when twenty do', async () => {
  const reprints = Array.from({ length: 60 }, (_, n) => text(`reprint ${n}`, REPORT, `paper ${n}`));
  const hashes = textRead(text('report', REPORT)).prints.map(({ hash }) => hash);
  const store = openWeighingStore(':memory:');
  const mostRead: number[] = [];
  for (const [n, one] of reprints.entries()) {
    await shareTexts(store.prints, [one], []);
    if (n < 20) continue;
    const carriers = await store.prints.carriers(hashes);
    mostRead.push(Math.max(...[...carriers.values()].map((these) => these.length)));
  }
  assert.deepEqual([...new Set(mostRead)], [16]);
  const hidden = await store.prints.hiddenCarriers(hashes);
  assert.deepEqual([...new Set([...hidden.values()].map((these) => these.length))], [44]);
  await store.close();
});

test('a formula in very many documents makes no copies of them, and is told for a few only', async () => {
  const formula = HEAD;
  const word = (n: number): string => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const own = (n: number): string => Array.from({ length: 60 }, (_, i) => `w${word(n)}x${word(i)}`).join(' ');
  const texts = Array.from({ length: 30 }, (_, n) => text(`letter ${n}`, `${own(n)} ${formula} ${own(n + 100)}`));
  const pairs = await pairsOf(texts.map((one) => [one]));
  assert.deepEqual([...new Set(pairs.map(({ kind }) => kind))], ['site']);
  assert.ok(pairs.length < (30 * 29) / 2);
});

test('the order in which documents come changes nothing', async () => {
  const texts = [
    ...[0, 1, 2, 3].map((n) => on(n, n < 3 ? 'Quay Post' : 'Salt Letter')),
    text('report', REPORT, 'Salt Letter'),
    text('reprint', `${OTHERS[3]} ${REPORT}`),
    text('half', REPORT.slice(0, 200), 'Quay Post'),
  ];
  const expected = await pairsOf([texts]);
  assert.ok(expected.length > 3);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(texts, { minLength: texts.length }),
      fc.integer({ min: 1, max: 7 }),
      async (order, at) => {
        assert.deepEqual(await pairsOf([order.slice(0, at), order.slice(at)]), expected);
        assert.deepEqual(await pairsOf(order.map((one) => [one])), expected);
      },
    ),
    { seed: 3, numRuns: 20 },
  );
});

/** Forty texts of a few words of their own each, and what they have from one another: heads of sites, a formula, a report in many forms. */
function manyTexts(): readonly TextToShare[] {
  const word = (n: number): string => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  return Array.from({ length: 40 }, (_, n) => {
    const own = (from: number): string =>
      Array.from({ length: 12 }, (_, i) => `w${word(n)}x${word(from + i)}`).join(' ');
    const words = REPORT.split(/\s+/);
    const report = words.filter((_, i) => (i * 7 + n) % (6 + (n % 9)) > 0).join(' ');
    const parts = [
      own(0),
      n % 3 === 0 ? HEAD : '',
      own(20),
      n % 2 === 0 ? report : '',
      n % 4 < 3 ? OTHERS[0] : '',
      own(40),
    ];
    return text(`one of many ${n}`, parts.join(' '), n % 5 === 0 ? null : `paper ${n % 5}`);
  });
}

test('texts share the same words in whatever order and steps they came, changed and left', async () => {
  const texts = manyTexts();
  const which = fc.subarray([...texts.keys()], { minLength: 1, maxLength: 30 });
  const step = fc.record({ come: fc.shuffledSubarray([...texts.keys()]), change: which, leave: which });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 4 }), async (steps) => {
      const grown = openWeighingStore(':memory:');
      const there = new Map<ObjectId, TextToShare>();
      const at = (n: number): TextToShare => texts[n] ?? text('none', '');
      const enter = async (these: readonly TextToShare[]): Promise<void> => {
        for (const one of these) there.set(one.source, one);
        await shareTexts(grown.prints, these, []);
      };
      for (const { come, change, leave } of steps) {
        for (let n = 0; n < come.length; n += 7) await enter(come.slice(n, n + 7).map(at));
        await enter(change.map((n) => ({ ...at(n), reading: at((n + 1) % texts.length).reading })));
        const gone = leave.map((n) => at(n).source);
        for (const one of gone) there.delete(one);
        await shareTexts(grown.prints, [], gone);
      }
      assert.deepEqual(await grown.prints.pairs(), await pairsOf([[...there.values()]]));
      await grown.close();
    }),
    { seed: 11, numRuns: 15 },
  );
});

/** Rows of words that texts are put together from: long enough to be copied, to be told as a formula, or to be met only. */
const ROWS = [34, 27, 14, 9].map((words, row) => Array.from({ length: words }, (_, n) => coined(row * 100 + n)));

function coined(n: number): string {
  return [...String(n + 1000)]
    .map((digit) => ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu'][Number(digit)])
    .join('');
}

/** Most have the first rows, from few publishers or from many: so the rows are of sites, formulas, or nearly so, and a text that comes or leaves turns them. */
const ofFewWords = fc
  .record({
    publishers: fc.constantFrom(3, 7, 7, 40),
    made: fc.array(
      fc.record({
        rows: fc.subarray([0, 0, 1, 1, 2, 2, 3], { minLength: 1 }),
        publisher: fc.option(fc.nat(39), { freq: 8 }),
        own: fc.nat(12),
      }),
      { minLength: 20, maxLength: 34 },
    ),
  })
  .map(({ publishers, made }) =>
    made.map(({ rows, publisher, own }, n) => {
      const words = rows.flatMap((row, i) => [
        ...Array.from({ length: own }, (_, k) => coined(5000 + n * 200 + i * 20 + k)),
        ...(ROWS[row] ?? []),
      ]);
      return text(`of few words ${n}`, words.join(' '), publisher === null ? null : `paper ${publisher % publishers}`);
    }),
  );

test('each text that comes or leaves a few others turns their rows of words as if all had come at once', async () => {
  const moves = fc.array(fc.array(fc.nat(33), { minLength: 1, maxLength: 4 }), { minLength: 3, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(ofFewWords, fc.nat(33), moves, async (texts, first, steps) => {
      const grown = openWeighingStore(':memory:');
      const there = new Map(texts.slice(0, first).map((one) => [one.source, one]));
      await shareTexts(grown.prints, [...there.values()], []);
      for (const these of steps) {
        // Those that are there leave, the others come.
        const moved = new Set(these.flatMap((n) => texts[n] ?? []));
        const gone = [...moved].filter(({ source }) => there.has(source));
        const come = [...moved].filter(({ source }) => !there.has(source));
        for (const { source } of gone) there.delete(source);
        for (const one of come) there.set(one.source, one);
        await shareTexts(
          grown.prints,
          come,
          gone.map(({ source }) => source),
        );
        assert.deepEqual(await grown.prints.pairs(), await pairsOf([[...there.values()]]));
      }
      await grown.close();
    }),
    { seed: 7, numRuns: 30 },
  );
});
