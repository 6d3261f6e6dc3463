// Proposals and judgements meet: properties over invented claims and histories made by rule.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { Claim, FigureClaim } from '../../src/model/claim.ts';
import { meetClaims } from '../../src/model/claim-state.ts';
import type { ClaimId, ObjectId, RecordId } from '../../src/model/ids.ts';
import type { Judgement, JudgementVerdict } from '../../src/model/judgement.ts';
import type { JudgedHere } from '../../src/model/judgement-groups.ts';

const OBJECT = `sha256:${'ab'.repeat(32)}` as ObjectId;
const TEXT = 'cd'.repeat(32);

const aFigure = (n: number, parts: Partial<FigureClaim> = {}): FigureClaim => ({
  id: createHash('sha256').update(`figure ${n}`).digest('hex') as ClaimId,
  kind: 'figure',
  passage: { exact: `${n} dock workers`, start: n * 20, end: n * 20 + 14, prefix: '', suffix: '' },
  sayer: [],
  asserted: 'reported',
  confidence: 'likely',
  foundBy: 'habeas/figures@1',
  reasons: [],
  value: n,
  low: n,
  high: n,
  bound: 'exact',
  of: 'detained',
  unit: 'persons',
  population: null,
  share: null,
  partOf: null,
  cumulative: false,
  event: null,
  when: null,
  where: null,
  ...parts,
});

const recordId = (n: number): RecordId => String.fromCharCode(97 + (n % 26)).repeat(26) as RecordId;

function aJudgement(n: number, claim: Claim, verdict: JudgementVerdict, parts: Partial<Judgement> = {}): JudgedHere {
  const judgement: Judgement = {
    record: recordId(n),
    at: `2031-05-04T10:00:0${n % 10}.000Z`,
    actor: 'a',
    object: OBJECT,
    claim,
    verdict,
    result: [],
    others: [],
    text: TEXT,
    reason: null,
    seen: [],
    ...parts,
  };
  return { judgement, role: 'claim', claim, result: judgement.result, lost: false, reattached: null };
}

const meet = (proposals: readonly Claim[], judged: readonly JudgedHere[]) =>
  meetClaims({ proposals, judged, read: true });
const FIGURES = Array.from({ length: 12 }, (_, n) => aFigure(n));
const VERDICTS: readonly JudgementVerdict[] = ['accepted', 'rejected', 'accepted', 'accepted'];
const JUDGED = FIGURES.slice(0, 8).map((claim, n) => aJudgement(n, claim, VERDICTS[n % 4] ?? 'accepted'));

test('every proposal has one row in its own place, whatever was judged', () => {
  const met = meet(FIGURES, JUDGED);
  assert.deepEqual(
    met.map(({ n, proposal }) => [n, proposal?.id]),
    FIGURES.map(({ id }, n) => [n, id]),
  );
  assert.deepEqual(
    met.map(({ state }) => state),
    FIGURES.map((_, n) => (n < 8 ? (VERDICTS[n % 4] ?? '') : 'waiting')),
  );
});

test('in which order proposals stand does not change the state of any', () => {
  const states = (proposals: readonly Claim[]) =>
    new Map(meet(proposals, JUDGED).map(({ proposal, state }) => [proposal?.id, state]));
  const before = states(FIGURES);
  assert.deepEqual(states(FIGURES.toReversed()), new Map([...before].toReversed()));
});

test('no judgement is lost: whatever is proposed later, each that stands is on exactly one claim that is shown, or is a rejection', () => {
  for (let seed = 0; seed < 50; seed++) {
    const proposals = FIGURES.flatMap((claim, n): Claim[] => {
      const roll = (seed * 7 + n * 13) % 5;
      if (roll === 0) return [];
      if (roll === 1) return [{ ...claim, id: aFigure(n + 100).id, of: 'killed' }];
      if (roll === 2) return [claim, { ...claim, id: aFigure(n + 200).id, of: 'released' }];
      if (roll === 3) return [{ ...claim, id: aFigure(n + 300).id, passage: { ...claim.passage, start: n * 20 + 3 } }];
      return [claim];
    });
    const met = meet(proposals, JUDGED).filter(({ shown }) => shown);
    for (const { judgement } of JUDGED) {
      const on = met.filter((one) => one.judgements.some((said) => said.judgement.record === judgement.record));
      if (judgement.verdict === 'rejected') assert.ok(on.length >= 1, `seed ${seed}`);
      else {
        assert.equal(on.length, 1, `seed ${seed}: ${judgement.claim.passage.exact}`);
        assert.ok(on[0]?.standing, `seed ${seed}: ${on[0]?.state}`);
        const claim = on[0]?.claim as FigureClaim | undefined;
        assert.equal(claim?.of, 'detained', 'it stands as it was judged');
      }
    }
  }
});

test('a claim that changed and was judged again is known by what the person saw, though id, key fields and place are others', () => {
  const [first] = FIGURES;
  assert.ok(first !== undefined);
  const later = { ...aFigure(500, { of: 'killed' }), passage: { ...first.passage, start: 2, end: 18 } };
  const old = aJudgement(0, first, 'accepted');
  assert.equal(meet([later], [old])[0]?.state, 'changed');
  const again = aJudgement(1, later, 'rejected', { seen: [old.judgement.record] });
  const met = meet([later], [old, again]);
  assert.deepEqual(
    met.map(({ state, judgements }) => [state, judgements.map(({ superseded }) => superseded)]),
    [['rejected', [true, false]]],
  );
});

test('fields that are only notes of the machine change nothing; each that says something does', () => {
  const [figure] = FIGURES;
  assert.ok(figure !== undefined);
  const accepted = [aJudgement(0, figure, 'accepted')];
  const notes: readonly Partial<FigureClaim>[] = [
    { confidence: 'certain' },
    { reasons: ['another'] },
    { foundBy: 'habeas/figures@2' },
    { passage: { ...figure.passage, exact: '0 dock workers,', end: 15, prefix: 'that ' } },
  ];
  for (const part of notes)
    assert.equal(meet([{ ...figure, ...part }], accepted)[0]?.state, 'accepted', JSON.stringify(part));
  const telling: readonly (readonly [Partial<FigureClaim>, string])[] = [
    [{ value: 1 }, 'value'],
    [{ of: 'killed' }, 'of'],
    [{ when: '1931' }, 'when'],
    [{ asserted: 'denied' }, 'asserted'],
    [{ passage: { ...figure.passage, exact: '0 dock workers of Velm', end: 22 } }, 'passage'],
  ];
  for (const [part, field] of telling) {
    const [met] = meet([{ ...figure, ...part }], accepted);
    assert.deepEqual([met?.state, met?.changedFields], ['changed', [field]]);
  }
});

test('names are compared by what they name, not by where they stand', () => {
  const quill = {
    text: 'she',
    start: 3,
    end: 6,
    name: 'Ada Quill',
    named: 'inferred',
    reasons: ['the last one named'],
  } as const;
  const link = {
    who: [quill],
    kind: 'named',
    how: 'speech',
    cue: 'said',
    via: null,
    to: null,
    when: null,
    verbatim: true,
  } as const;
  const figure = aFigure(1, { sayer: [link] });
  const moved = {
    ...link,
    who: [{ ...quill, text: 'Ada Quill', start: 90, end: 99, named: 'stated' as const, reasons: [] }],
    cue: 'told',
  };
  const judged = [aJudgement(0, figure, 'accepted')];
  assert.equal(meet([{ ...figure, sayer: [moved] }], judged)[0]?.state, 'accepted');
  const another = { ...link, who: [{ ...quill, name: 'Bertil Varn' }] };
  assert.deepEqual(meet([{ ...figure, sayer: [another] }], judged)[0]?.changedFields, ['sayer']);
});

test('a source that was not read again yet keeps the verdicts, and calls nothing an orphan', () => {
  const met = meetClaims({ proposals: [], judged: JUDGED, read: false });
  assert.deepEqual(
    met.map(({ state }) => state),
    JUDGED.map(({ judgement }) => judgement.verdict),
  );
});

test('thousands of judgements meet thousands of proposals without comparing each with each', () => {
  let looks = 0;
  const many = Array.from({ length: 5000 }, (_, n): Claim => {
    const { passage, ...rest } = aFigure(n);
    return {
      ...rest,
      get passage() {
        looks++;
        return passage;
      },
    };
  });
  const judged = many.map((claim, n) => ({
    ...aJudgement(n, claim, 'accepted'),
    judgement: { ...aJudgement(n, claim, 'accepted').judgement, record: String(n) as RecordId },
  }));
  looks = 0;
  const met = meet(many, judged);
  assert.ok(looks > 0 && looks < 5000 * 500, `${looks} looks at places; each with each would be 25 million`);
  assert.ok(met.every(({ state }) => state === 'accepted'));
});
