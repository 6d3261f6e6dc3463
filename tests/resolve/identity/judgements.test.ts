// The algebra of judgements on identity, over made judgements on six names.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { IdentityJudgementView } from '../../../src/model/rooms/identity.ts';
import { judgedName, type Settled, settle } from '../../../src/resolve/identity/judgements.ts';
import { judged } from './made-profiles.ts';

const one = fc.record({
  a: fc.nat(5),
  b: fc.nat(5),
  verdict: fc.constantFrom('same' as const, 'same' as const, 'different' as const, 'unsure' as const),
  actor: fc.constantFrom('one', 'two'),
});
const some = fc
  .array(one, { maxLength: 12 })
  .map((list): readonly IdentityJudgementView[] =>
    list.map(({ a, b, verdict, actor }, n) => judged(verdict, [a, `Name ${a}`], [b, `Name ${b}`], { n, actor })),
  );

/** The names that follow from the judgements as one, told by their smallest. */
function oneNames(pairs: readonly { readonly a: string; readonly b: string }[]): (name: string) => string {
  const up = new Map<string, string>();
  const find = (name: string): string => {
    const next = up.get(name);
    return next === undefined ? name : find(next);
  };
  for (const { a, b } of pairs) {
    const [x = '', y = ''] = [find(a), find(b)].sort();
    if (x !== y) up.set(y, x);
  }
  return find;
}

const pairOf = (judgement: IdentityJudgementView) => ({ a: judgedName(judgement.a), b: judgedName(judgement.b) });

/** What is obeyed, in a form that can be compared. */
const obeyed = ({ same, apart, unsure, contradictions }: Settled) => ({
  same: same.map(({ a, b }) => [a, b]),
  apart: apart.map(({ a, b }) => [a, b]),
  unsure: unsure.map(({ a, b }) => [a, b]),
  contradictions: contradictions.map(({ judgements }) => judgements.map(({ record }) => record).sort()),
});

test('same is transitive, and what is obeyed never keeps apart what it joins', () => {
  fc.assert(
    fc.property(some, (judgements) => {
      const { same, apart } = settle(judgements);
      const find = oneNames(same);
      for (const { a, b, judgement } of apart) if (judgement !== null) assert.notEqual(find(a), find(b));
    }),
  );
});

test('without a contradiction every last word is obeyed', () => {
  fc.assert(
    fc.property(some, (judgements) => {
      const { same, apart, unsure, contradictions } = settle(judgements);
      fc.pre(contradictions.length === 0);
      const last = new Map(
        judgements.map((one) => [`${[pairOf(one).a, pairOf(one).b].sort().join()} ${one.actor}`, one]),
      );
      const kept = new Set([...same, ...apart, ...unsure].map(({ judgement }) => judgement?.record));
      for (const judgement of last.values()) assert.ok(kept.has(judgement.record));
      const find = oneNames(same);
      for (const judgement of last.values()) {
        const { a, b } = pairOf(judgement);
        if (judgement.verdict === 'same') assert.equal(find(a), find(b));
        if (judgement.verdict === 'different') assert.notEqual(find(a), find(b));
      }
    }),
  );
});

test('a contradiction cannot hold, and would without any one of its judgements', () => {
  fc.assert(
    fc.property(some, (judgements) => {
      for (const { judgements: set } of settle(judgements).contradictions) {
        const holds = (those: readonly IdentityJudgementView[]): boolean => {
          const find = oneNames(those.filter(({ verdict }) => verdict === 'same').map(pairOf));
          return those.every((one) => one.verdict !== 'different' || find(pairOf(one).a) !== find(pairOf(one).b));
        };
        assert.equal(holds(set), false);
        for (const left of set) assert.ok(holds(set.filter((other) => other !== left)));
      }
    }),
  );
});

test('no judgement of a contradiction is obeyed', () => {
  fc.assert(
    fc.property(some, (judgements) => {
      const { same, apart, contradictions } = settle(judgements);
      const doubted = new Set(contradictions.flatMap((set) => set.judgements));
      for (const { judgement } of [...same, ...apart]) assert.ok(judgement === null || !doubted.has(judgement));
    }),
  );
});

const shuffled = some.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
);

test('the order of the records and their repetition change nothing', () => {
  fc.assert(
    fc.property(shuffled, ([judgements, turned]) => {
      assert.deepEqual(obeyed(settle(turned)), obeyed(settle(judgements)));
      assert.deepEqual(obeyed(settle([...judgements, ...judgements])), obeyed(settle(judgements)));
    }),
  );
});

test('a judgement taken back is as if it had never been', () => {
  fc.assert(
    fc.property(some, one, (judgements, { a, b, verdict }) => {
      const added = judged(verdict, [a, `Name ${a}`], [b, `Name ${b}`], { n: 40, actor: 'three' });
      const taken = [...judgements, added].filter(({ record }) => record !== added.record);
      assert.deepEqual(obeyed(settle(taken)), obeyed(settle(judgements)));
    }),
  );
});

test('of one actor on one pair the last word counts; of two actors both do', () => {
  const [a, b] = [
    [1, 'Ada Quill'],
    [2, 'Ada Quil'],
  ] as const;
  const changed = settle([judged('same', a, b, { n: 1 }), judged('different', b, a, { n: 2 })]);
  assert.equal(changed.contradictions.length, 0);
  assert.equal(changed.apart.length, 1);
  const two = settle([judged('same', a, b, { n: 1 }), judged('different', a, b, { n: 2, actor: 'two' })]);
  assert.equal(two.contradictions.length, 1);
  assert.deepEqual(
    two.apart.map(({ judgement }) => judgement),
    [null],
  );
});

test('unsure joins nothing and parts nothing', () => {
  const [a, b] = [
    [1, 'Ada Quill'],
    [2, 'Ada Quil'],
  ] as const;
  const { same, apart, unsure } = settle([judged('unsure', a, b)]);
  assert.deepEqual([same, apart], [[], []]);
  assert.equal(unsure.length, 1);
});
