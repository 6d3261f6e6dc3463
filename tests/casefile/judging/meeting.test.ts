// Extraction becomes another after people have judged: what then stands, what is asked again, and what never. The report is invented.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { judge } from '../../../src/casefile/actions/judge.ts';
import type { CaseFile } from '../../../src/casefile/case-file.ts';
import type { Claim, FigureClaim, QuoteClaim, SiteClaim } from '../../../src/model/claim.ts';
import type { ClaimId, ObjectId } from '../../../src/model/ids.ts';
import { itemsOf, itemWith, judgedCase, propose, say, stateOf, statesOf } from './a-judged-case.ts';

const anotherId = (claim: Claim): ClaimId =>
  createHash('sha256').update(`another ${claim.id}`).digest('hex') as ClaimId;

/** The claim with other words of the machine: nothing that counts. */
const reworded = (claim: Claim): Claim => ({
  ...claim,
  id: anotherId(claim),
  confidence: 'doubtful',
  foundBy: 'habeas/later@9',
  reasons: ['found by a better rule'],
});

const changing =
  (match: (claim: Claim) => boolean, change: (claim: Claim) => readonly Claim[]) => (claims: readonly Claim[]) =>
    claims.flatMap((claim) => (match(claim) ? change(claim) : [claim]));

const isFigure = (words: string) => (claim: Claim) => claim.kind === 'figure' && claim.passage.exact.includes(words);

/** A passage that is longer by a word before it. */
function widened(claim: Claim, text: string): Claim {
  const start = text.lastIndexOf(' ', claim.passage.start - 2) + 1;
  return { ...claim, passage: { ...claim.passage, start, exact: text.slice(start, claim.passage.end) } };
}

test('with another id, reasons and confidence a proposal is the one that was judged: accepted and rejected stand', async (t) => {
  const one = await judgedCase(t);
  await one.within(async (caseFile) => {
    await say(caseFile, await itemWith(caseFile, 'figure', '43'), 'accepted');
    await say(caseFile, await itemWith(caseFile, 'figure', '12 people'), 'rejected');
    const before = await statesOf(caseFile);
    await propose(caseFile, one.source, (claims) => claims.map(reworded));
    assert.deepEqual(await statesOf(caseFile), before);
  });
});

test('a claim whose fields are others comes back as changed, names them, and stands as judged until it is judged again', async (t) => {
  const one = await judgedCase(t);
  await one.within(async (caseFile) => {
    await say(caseFile, await itemWith(caseFile, 'figure', '43'), 'accepted');
    const other = changing(isFigure('43'), (claim) => [
      { ...reworded(claim), of: 'arrested', when: '1931-06', cumulative: true } as FigureClaim,
    ]);
    await propose(caseFile, one.source, other);
    const item = await itemWith(caseFile, 'figure', '43');
    assert.equal(item.state, 'changed');
    assert.deepEqual(item.changedFields, ['cumulative', 'of', 'when']);
    assert.equal((item.claim as FigureClaim).of, 'detained');
    assert.equal((item.proposal as FigureClaim).of, 'arrested');
    assert.equal((await itemsOf(caseFile, { view: 'accepted' })).length, 1);
    await say(caseFile, item, 'accepted');
    const again = await itemWith(caseFile, 'figure', '43');
    assert.equal(again.state, 'accepted');
    assert.equal((again.claim as FigureClaim).of, 'arrested');
    assert.deepEqual(
      again.judgements.map(({ superseded }) => superseded),
      [true, false],
    );
  });
});

test('what the person made of a claim stands when extraction learns to read it so', async (t) => {
  const one = await judgedCase(t);
  await one.within(async (caseFile) => {
    const figure = await itemWith(caseFile, 'figure', '43');
    await say(caseFile, figure, 'amended', { result: [{ ...(figure.claim as FigureClaim), of: 'arrested' }] });
    await propose(
      caseFile,
      one.source,
      changing(isFigure('43'), (claim) => [{ ...reworded(claim), of: 'arrested' } as FigureClaim]),
    );
    assert.equal(await stateOf(caseFile, 'figure', '43'), 'amended');
    await propose(
      caseFile,
      one.source,
      changing(isFigure('43'), (claim) => [{ ...reworded(claim), of: 'killed' } as FigureClaim]),
    );
    assert.equal(await stateOf(caseFile, 'figure', '43'), 'changed');
  });
});

test('a rejected claim is not asked again though its span and wording change, and not when it is proposed twice', async (t) => {
  const one = await judgedCase(t);
  await one.within(async (caseFile) => {
    await say(caseFile, await itemWith(caseFile, 'figure', '12 people'), 'rejected');
    await say(caseFile, await itemWith(caseFile, 'quote', 'gates'), 'rejected');
    const text = (await caseFile.tools.index.source(one.source))?.reading?.text ?? '';
    await propose(caseFile, one.source, (claims) =>
      claims.flatMap((claim) => {
        if (isFigure('12 people')(claim)) return [widened(reworded(claim), text), claim];
        if (claim.kind === 'quote' && claim.words.includes('gates'))
          return [{ ...reworded(claim), words: 'the gates', cue: 'announced' } as QuoteClaim];
        return [claim];
      }),
    );
    const waiting = await itemsOf(caseFile, { state: 'waiting' });
    assert.deepEqual(
      waiting
        .filter(({ claim }) => /12 people$|gates/.test(claim.passage.exact) && claim.kind !== 'event')
        .map(({ claim }) => claim.kind),
      [],
    );
    await propose(
      caseFile,
      one.source,
      changing(isFigure('12 people'), (claim) =>
        claim.passage.exact === '12 people' ? [{ ...reworded(claim), of: 'killed' } as FigureClaim] : [],
      ),
    );
    const asked = await itemWith(caseFile, 'figure', '12 people');
    assert.equal(asked.state, 'changed', 'another count than the one rejected is asked');
  });
});

test('two claims in one place keep their own judgements when their ids change', async (t) => {
  const one = await judgedCase(t);
  await one.within(async (caseFile) => {
    const both = changing(isFigure('43'), (claim) => [
      claim,
      { ...(claim as FigureClaim), id: anotherId({ ...claim, id: anotherId(claim) }), of: 'released' },
    ]);
    await propose(caseFile, one.source, both);
    const [detained, released] = (await itemsOf(caseFile, { kind: 'figure', text: '43' })).toSorted((a, b) =>
      String((a.claim as FigureClaim).of).localeCompare(String((b.claim as FigureClaim).of)),
    );
    assert.ok(detained !== undefined && released !== undefined);
    await say(caseFile, detained, 'accepted');
    await say(caseFile, released, 'rejected');
    await propose(caseFile, one.source, (claims) => claims.map(reworded).toReversed());
    const now = [
      ...(await itemsOf(caseFile, { kind: 'figure', text: '43' })),
      ...(await itemsOf(caseFile, { kind: 'figure', text: '43', state: 'rejected' })),
    ];
    assert.deepEqual(
      now.map(({ state, claim }) => [state, (claim as FigureClaim).of]),
      [
        ['accepted', 'detained'],
        ['rejected', 'released'],
      ],
    );
  });
});

test('an accepted claim that nothing proposes any more stays in the case with its own words; a rejected one troubles nobody', async (t) => {
  const one = await judgedCase(t);
  await one.within(async (caseFile) => {
    await say(caseFile, await itemWith(caseFile, 'figure', '43'), 'accepted');
    await say(caseFile, await itemWith(caseFile, 'figure', '12 people'), 'rejected');
    await propose(caseFile, one.source, (claims) => claims.filter(({ kind }) => kind !== 'figure'));
    const [orphan, ...more] = await itemsOf(caseFile, { kind: 'figure' });
    assert.equal(more.length, 0);
    assert.equal(orphan?.state, 'orphan');
    assert.equal(orphan?.proposal, null);
    assert.equal(orphan?.claim.passage.exact, '43 dock workers');
    assert.equal((await itemsOf(caseFile, { view: 'accepted' })).length, 1);
    await propose(caseFile, one.source, () => []);
    assert.equal((await itemsOf(caseFile)).length, 1);
  });
});

/** A site as a person would write it, before the server has seen it. */
async function aSite(caseFile: CaseFile, source: ObjectId): Promise<SiteClaim> {
  const text = (await caseFile.tools.index.source(source))?.reading?.text ?? '';
  const start = text.indexOf('the mill', 30);
  const exact = 'the mill';
  const end = start + exact.length;
  return {
    id: 'f'.repeat(64) as ClaimId,
    kind: 'site',
    passage: { exact, start, end, prefix: '', suffix: '' },
    sayer: [],
    asserted: 'fact',
    confidence: 'certain',
    foundBy: 'anything',
    reasons: [],
    name: { text: exact, start, end, name: 'The mill of Orsund', named: 'inferred', reasons: [] },
    condition: 'in use',
    observedOn: null,
    where: 'Orsund',
  };
}

test('a claim written by hand stands beside what is proposed, and is one with it when extraction finds the same', async (t) => {
  const one = await judgedCase(t);
  await one.within(async (caseFile) => {
    const written = await aSite(caseFile, one.source);
    const asked = {
      object: one.source,
      claim: written,
      verdict: 'accepted',
      result: [],
      others: [],
      reason: null,
    } as const;
    const [item] = (await judge(caseFile, [asked])).items;
    assert.deepEqual([item?.state, item?.proposal, item?.claim.foundBy], ['accepted', null, 'person']);
    assert.notEqual(item?.claim.id, written.id);
    assert.ok((item?.claim.passage.prefix.length ?? 0) > 10);
    const burnt = { ...written, foundBy: 'habeas/sites@1', condition: 'burnt' };
    await propose(caseFile, one.source, (claims) => [...claims, burnt]);
    const both = await itemsOf(caseFile, { kind: 'site' });
    assert.deepEqual(both.map(({ state }) => state).sort(), ['accepted', 'waiting']);
    const same = { ...written, foundBy: 'habeas/sites@1' };
    await propose(caseFile, one.source, (claims) => [...claims.filter(({ kind }) => kind !== 'site'), same]);
    const sites = await itemsOf(caseFile, { kind: 'site' });
    assert.deepEqual(
      sites.map(({ state, proposal }) => [state, proposal?.foundBy]),
      [['accepted', 'habeas/sites@1']],
    );
  });
});

test('a claim written by hand is held to the text', async (t) => {
  const one = await judgedCase(t);
  await one.within(async (caseFile) => {
    const written = await aSite(caseFile, one.source);
    const { start } = written.passage;
    const at = (from: number) => ({ ...written, passage: { ...written.passage, start: from, end: from + 8 } });
    const wrong: readonly (readonly [Claim, RegExp])[] = [
      [at(start + 1), /does not read as it was handed in/],
      [at(1_000_000), /does not lie in the text/],
      [{ ...written, name: { ...written.name, text: 'another mill', named: 'stated' } }, /not those that a mention/],
      [{ ...written, name: { ...written.name, end: 1_000_000 } }, /does not lie in the text/],
      [{ ...written, condition: 'half a letter \ud800' }, /half a letter/],
    ];
    const asked = { object: one.source, result: [], others: [], reason: null } as const;
    for (const [claim, message] of wrong)
      await assert.rejects(judge(caseFile, [{ ...asked, claim, verdict: 'accepted' }]), message);
    await assert.rejects(judge(caseFile, [{ ...asked, claim: written, verdict: 'rejected' }]), /written by hand/);
    assert.deepEqual(await itemsOf(caseFile, { kind: 'site' }), []);
  });
});

test('nothing is recorded where one of several judgements does not hold', async (t) => {
  const one = await judgedCase(t);
  await one.within(async (caseFile) => {
    const [first, second] = await itemsOf(caseFile);
    assert.ok(first !== undefined && second !== undefined);
    const asked = { object: one.source, result: [], others: [], reason: null } as const;
    const wrong = { ...asked, claim: 'e'.repeat(64) as ClaimId, verdict: 'accepted' } as const;
    await assert.rejects(
      judge(caseFile, [{ ...asked, claim: first.claim.id, verdict: 'accepted' }, wrong]),
      /no claim e/,
    );
    await assert.rejects(
      judge(caseFile, [{ ...asked, claim: second.claim.id, verdict: 'amended' }]),
      /amended takes 1/,
    );
    assert.equal(
      (await caseFile.tools.index.ledger({ from: 0, limit: 9, newestFirst: true, act: 'judgement' })).total,
      0,
    );
    assert.ok((await itemsOf(caseFile)).every(({ state }) => state === 'waiting'));
  });
});
