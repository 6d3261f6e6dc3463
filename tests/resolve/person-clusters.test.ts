// Who is who across documents. Two people joined in one is as harmful as one person lost under two spellings. All people are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ObjectId } from '../../src/model/ids.ts';
import {
  type IdentityJudgement,
  type PersonMention,
  personClusters,
} from '../../src/resolve/persons/person-clusters.ts';

const source = (n: number): ObjectId => `sha256:${String(n).repeat(64)}` as ObjectId;
const mention = (n: number, name: string, count = 1): PersonMention => ({ source: source(n), name, count });
const names = (
  mentions: readonly PersonMention[],
  judgements: readonly IdentityJudgement[] = [],
): readonly (readonly string[])[] =>
  personClusters(mentions, judgements)
    .persons.map((person) => person.names.map(({ name }) => name).sort())
    .sort();

test('one person under the spellings and scripts of several documents', () => {
  assert.deepEqual(
    names([
      mention(1, 'Karim Vardasbi'),
      mention(2, 'Kareem Vardasby'),
      mention(3, 'کریم وردسبی'),
      mention(4, 'Ayatollah Karim Vardasbi'),
    ]),
    [['Ayatollah Karim Vardasbi', 'Kareem Vardasby', 'Karim Vardasbi', 'کریم وردسبی']],
  );
});

test('a surname alone joins nobody of another document, and is asked about', () => {
  const { persons, questions } = personClusters(
    [mention(1, 'Vardasbi'), mention(2, 'Vardasbi'), mention(3, 'Karim Vardasbi')],
    [],
  );
  assert.equal(persons.length, 3);
  assert.ok(questions.some(({ a, b }) => [a, b].includes('Vardasbi')));
});

test('people of one surname stay two', () => {
  assert.equal(
    names([mention(1, 'Karim Vardasbi'), mention(2, 'Hossein Vardasbi'), mention(3, 'Hassan Vardasbi')]).length,
    3,
  );
});

test('what a person said comes first: same joins, different keeps apart, and nothing is asked again', () => {
  const [a, b] = [mention(1, 'Karim Vardasbi'), mention(2, 'Karim Vardasbi-Tarsi')];
  const judged = (verdict: IdentityJudgement['verdict']): IdentityJudgement[] => [{ a, b, verdict }];
  assert.equal(names([a, b], judged('same')).length, 1);
  assert.equal(names([a, b], judged('different')).length, 2);
  assert.equal(names([a, b], judged('unsure')).length, 2);
  assert.deepEqual(personClusters([a, b], judged('unsure')).questions, []);
});

test('a third spelling does not join two whom a person keeps apart', () => {
  const [a, b, c] = [mention(1, 'Karim Vardasbi'), mention(2, 'Kareem Vardasbi'), mention(3, 'Karim Vardasby')];
  const kept: IdentityJudgement = { a, b, verdict: 'different' };
  const groups = names([a, b, c], [kept]);
  assert.equal(groups.length, 2);
  assert.ok(groups.every((group) => !(group.includes('Karim Vardasbi') && group.includes('Kareem Vardasbi'))));
});

test('the order of the mentions does not matter', () => {
  const mentions = [
    mention(1, 'Karim Vardasbi', 3),
    mention(2, 'Kareem Vardasby'),
    mention(3, 'Ada Quill'),
    mention(4, 'Vardasbi'),
  ];
  assert.deepEqual(personClusters(mentions, []), personClusters(mentions.toReversed(), []));
});
