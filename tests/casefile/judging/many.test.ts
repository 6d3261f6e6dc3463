// One verdict on many claims, and the numbers that are shown. The report is invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeAll } from '../../../src/casefile/actions/judge-all.ts';
import { overview } from '../../../src/casefile/queries/overview.ts';
import { previewJudgement, reviewPage } from '../../../src/casefile/queries/review.ts';
import { sourcesPage } from '../../../src/casefile/queries/sources.ts';
import type { ReviewFilter } from '../../../src/model/judgement.ts';
import { ALL, asAnother, itemsOf, itemWith, judgedCase, say } from './a-judged-case.ts';

test('a bulk verdict reaches what its preview counted, once, and is refused when the number has changed meanwhile', async (t) => {
  const one = await judgedCase(t);
  await one.within(async (caseFile) => {
    const { index } = caseFile.tools;
    const filter: ReviewFilter = { ...ALL, kind: 'quote' };
    const preview = await previewJudgement(index, filter, caseFile.actor.name);
    assert.equal(preview.count, preview.sample.length);
    assert.deepEqual(preview.byKind, [{ kind: 'quote', claims: preview.count, judged: 0 }]);
    assert.equal(preview.byState.waiting, preview.count);
    await say(caseFile, await itemWith(caseFile, 'quote', 'Nobody'), 'rejected');
    const bulk = { filter, verdict: 'accepted', reason: 'all read', expected: preview.count } as const;
    await assert.rejects(judgeAll(caseFile, bulk), /shows \d+ claims now, not \d+: nothing was judged/);
    assert.equal((await itemsOf(caseFile, { state: 'accepted' })).length, 0);
    const expected = preview.count - 1;
    assert.deepEqual(await judgeAll(caseFile, { ...bulk, expected }), { judged: expected });
    const accepted = await itemsOf(caseFile, { state: 'accepted' });
    assert.equal(accepted.length, expected);
    assert.ok(accepted.every(({ judgements }) => judgements[0]?.reason === 'all read'));
    assert.equal((await itemsOf(caseFile, { state: 'rejected' })).length, 1, 'what was rejected stays so');
    assert.deepEqual(await judgeAll(caseFile, { ...bulk, expected }), { judged: 0 }, 'nothing is said twice');
  });
});

test('every count says how many of its claims are judged, under each view', async (t) => {
  const one = await judgedCase(t);
  await one.within(async (caseFile) => {
    const { index } = caseFile.tools;
    const actor = caseFile.actor.name;
    const all = (await itemsOf(caseFile)).length;
    const figure = await itemWith(caseFile, 'figure', '43');
    await say(caseFile, figure, 'amended', { result: [{ ...figure.claim, confidence: 'certain' }] });
    await say(caseFile, await itemWith(caseFile, 'figure', '12 people'), 'rejected');
    await say(asAnother(caseFile), await itemWith(caseFile, 'quote', 'Nobody'), 'accepted');
    const view = await overview(index, { name: '', origin: '', created: '', objects: null, actor });
    assert.equal(view.claims, all - 1);
    assert.equal(view.judged, 2);
    const counts = view.views.map(({ view: name, claims, judged }) => [name, claims, judged]);
    assert.deepEqual(counts, [
      ['all', all - 1, 2],
      ['accepted', 2, 2],
      ['mine', 2, 2],
    ]);
    for (const { view: name, claims, judged, byKind } of view.views) {
      const sum = (of: 'claims' | 'judged') => byKind.reduce((total, kind) => total + kind[of], 0);
      assert.deepEqual([sum('claims'), sum('judged')], [claims, judged]);
      const page = await reviewPage(index, { ...ALL, view: name }, { after: null, limit: 200 }, actor);
      assert.deepEqual([page.total, page.items.length, page.judged], [claims, claims, judged], name);
      const [row] = (await sourcesPage(index, { view: name }, { from: 0, limit: 9 }, actor)).rows;
      const rejected = name === 'mine' ? 0 : 0;
      assert.deepEqual([row?.claims, row?.judged], [claims - rejected, judged]);
    }
  });
});

test('pages follow one another in every order without a gap or a repetition, also while claims leave the list', async (t) => {
  const one = await judgedCase(t);
  await one.within(async (caseFile) => {
    const { index } = caseFile.tools;
    const actor = caseFile.actor.name;
    const all = await itemsOf(caseFile);
    for (const order of ['text', 'doubtful-first', 'newest'] as const) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page = await reviewPage(index, { ...ALL, order }, { after, limit: 2 }, actor);
        seen.push(...page.items.map(({ claim }) => claim.id));
        after = page.next;
      } while (after !== null);
      assert.deepEqual(seen.toSorted(), all.map(({ claim }) => claim.id).sort(), order);
      if (order === 'doubtful-first') {
        const rank = { doubtful: 0, likely: 1, certain: 2 };
        const ranks = seen.map((id) => rank[all.find(({ claim }) => claim.id === id)?.claim.confidence ?? 'certain']);
        assert.deepEqual(ranks, ranks.toSorted());
      }
    }
    const filter = { ...ALL, state: 'waiting' } as const;
    const judged: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = await reviewPage(index, filter, { after, limit: 3 }, actor);
      for (const item of page.items) {
        await say(caseFile, item, judged.length % 2 === 0 ? 'accepted' : 'rejected');
        judged.push(item.claim.id);
      }
      after = page.next;
      if (after === null) break;
    }
    assert.equal(judged.length, all.length);
    assert.equal((await reviewPage(index, filter, { after: null, limit: 3 }, actor)).total, 0);
    await assert.rejects(reviewPage(index, filter, { after: 'x', limit: 3 }, actor), /earlier page/);
  });
});

test('claims are found by words of their passage and by names in them, whatever the letters', async (t) => {
  const one = await judgedCase(t);
  await one.within(async (caseFile) => {
    const found = async (text: string) =>
      (await itemsOf(caseFile, { text, kind: 'quote' })).map(({ claim }) => claim.passage.exact);
    assert.equal((await found('NOBODY tol')).length, 1);
    assert.equal((await found('obody')).length, 0);
    assert.ok(
      (await found('quill')).some((exact) => exact.includes('Nobody')),
      'by the speaker',
    );
    assert.equal((await found('…')).length, (await itemsOf(caseFile, { kind: 'quote' })).length);
  });
});
