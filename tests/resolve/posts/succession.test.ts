// Who followed whom, and who cannot both have held a post. All people, posts and bodies are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onDay } from '../../../src/resolve/posts/holders.ts';
import { tenuresOf } from '../../../src/resolve/posts/tenures.ts';
import { invented, occupancy, type Told } from './made-posts.ts';

const PORT = { post: 'harbour master', body: 'Port of Tarsel Quay' } as const;

/** By person. */
function tenuresFrom(...told: readonly Told[]) {
  const tenures = tenuresOf(told.map(occupancy), invented);
  return (name: string) => {
    const tenure = tenures.find(({ person }) => person.name === name);
    assert.ok(tenure !== undefined, `no tenure of ${name}`);
    return tenure;
  };
}

test('a successor closes the tenure before on the day before', () => {
  const of = tenuresFrom(
    { ...PORT, person: 'Ada Quill', from: '1971-01-01' },
    { ...PORT, person: 'Oren Mavik', from: '1974-06-03' },
  );
  const before = of('Ada Quill');
  assert.deepEqual(before.sometime, { from: '1971-01-01', to: '1974-06-02' });
  assert.equal(before.closedBy?.person.name, 'Oren Mavik');
  assert.equal(before.closedBy?.tenure, of('Oren Mavik').id);
  assert.equal(onDay(before, '1974-06-03'), 'notShown');
  assert.equal(before.endKnown, false, 'no claim says that it ended');
  assert.ok(before.premises.length === 2, 'the claim of the successor is a premise of the end');
});

test('who follows is whoever came next, not whoever came last', () => {
  const of = tenuresFrom(
    { ...PORT, person: 'Ada Quill', from: '1971-01-01' },
    { ...PORT, person: 'Lena Corr', from: '1980-01-01' },
    { ...PORT, person: 'Oren Mavik', from: '1974-06-03' },
  );
  assert.equal(of('Ada Quill').closedBy?.person.name, 'Oren Mavik');
  assert.equal(of('Oren Mavik').closedBy?.person.name, 'Lena Corr');
  assert.equal(of('Lena Corr').closedBy, null);
});

test('the first day on which somebody else is shown in the post closes it, also where no claim says when that began', () => {
  const of = tenuresFrom(
    { ...PORT, person: 'Ada Quill', from: '1971-01-01', published: '1980-05-01' },
    { ...PORT, person: 'Oren Mavik', asOf: '1974-06-03' },
    { ...PORT, person: 'Oren Mavik', asOf: '1975-09-09' },
  );
  assert.equal(of('Ada Quill').sometime.to, '1974-06-02');
});

test('an end that a claim states for later than the successor’s beginning stays possible', () => {
  const of = tenuresFrom(
    { ...PORT, person: 'Ada Quill', from: '1971-01-01', to: '1973-01-01' },
    { ...PORT, person: 'Ada Quill', to: '1975-01-01', source: 'another paper' },
    { ...PORT, person: 'Oren Mavik', from: '1974-06-03' },
  );
  assert.equal(of('Ada Quill').sometime.to, '1975-01-01');
  assert.equal(of('Ada Quill').differing.length, 1);
});

test('a post that many hold at a time closes nobody', () => {
  const of = tenuresFrom(
    { post: 'judge', body: 'Court of Karn', person: 'Ada Quill', from: '1971-01-01' },
    { post: 'judge', body: 'Court of Karn', person: 'Oren Mavik', from: '1974-06-03' },
  );
  assert.equal(of('Ada Quill').closedBy, null);
});

test('posts of one name in two bodies, or of which no claim says the body, follow nobody', () => {
  const of = tenuresFrom(
    { post: 'director', body: 'Port of Karn', person: 'Ada Quill', from: '1971-01-01' },
    { post: 'director', body: 'Port of Tarsel Quay', person: 'Oren Mavik', from: '1974-06-03' },
    { post: 'director', person: 'Lena Corr', from: '1975-06-03' },
  );
  assert.deepEqual(
    ['Ada Quill', 'Oren Mavik', 'Lena Corr'].map((name) => of(name).closedBy),
    [null, null, null],
  );
});

test('an acting holder closes nobody', () => {
  const of = tenuresFrom(
    { ...PORT, person: 'Ada Quill', from: '1971-01-01' },
    { ...PORT, person: 'Oren Mavik', status: 'acting', from: '1974-06-03', asOf: '1974-06-10' },
  );
  assert.equal(of('Ada Quill').closedBy, null);
});

test('a claim that one came after another orders them without a day', () => {
  const of = tenuresFrom({ ...PORT, person: 'Oren Mavik', after: 'Ada Quill', published: '1980' });
  const before = of('Ada Quill');
  assert.equal(before.closedBy?.person.name, 'Oren Mavik');
  assert.equal(before.sometime.to, '1980-12-31');
  assert.ok(
    before.reasons.some((reason) => reason.startsWith('inferred')),
    before.reasons.join('; '),
  );
});

test('the one before had left by the day on which the one after began', () => {
  const of = tenuresFrom({ ...PORT, person: 'Oren Mavik', after: 'Ada Quill', from: '1974-06-03', published: '1980' });
  assert.equal(of('Ada Quill').sometime.to, '1974-06-03');
});

test('nobody follows himself, whatever a pronoun was read as', () => {
  const tenures = tenuresOf(
    [occupancy({ ...PORT, after: 'Ada Quill', from: '1974' }), occupancy({ ...PORT, before: 'Ada Quill', to: '1974' })],
    invented,
  );
  assert.deepEqual(
    tenures.map(({ closedBy, premises }) => [closedBy, premises.length]),
    [[null, 1]],
  );
});

test('two who are shown in one post on the same days stand against one another', () => {
  const of = tenuresFrom(
    { ...PORT, person: 'Ada Quill', from: '1971-01-01', to: '1975-01-01' },
    { ...PORT, person: 'Oren Mavik', from: '1974-06-03', to: '1978-01-01', source: 'another paper' },
  );
  const [quill, mavik] = [of('Ada Quill'), of('Oren Mavik')];
  assert.deepEqual([quill.conflicts[0]?.tenure, mavik.conflicts[0]?.tenure], [mavik.id, quill.id]);
  assert.match(quill.conflicts[0]?.sentence ?? '', /1974-06-03.*1975-01-01/);
  assert.equal(quill.sometime.to, '1975-01-01', 'neither is cut');
});

test('the day on which a post changes hands can be both holders’', () => {
  const of = tenuresFrom(
    { ...PORT, person: 'Ada Quill', from: '1971-01-01', to: '1974-06-03' },
    { ...PORT, person: 'Oren Mavik', from: '1974-06-03', to: '1978-01-01' },
  );
  assert.deepEqual(of('Ada Quill').conflicts, []);
  assert.equal(of('Ada Quill').closedBy?.person.name, 'Oren Mavik');
});

test('one who is shown in two governments on the same days can be two', () => {
  const tenures = tenuresOf(
    [
      occupancy({ post: 'interior minister', body: 'Tarsel', from: '1971-01-01', to: '1975-01-01' }),
      occupancy({ post: 'prime minister', body: 'Ostrevia', from: '1974-01-01', to: '1976-01-01' }),
      occupancy({ post: 'justice minister', body: 'Tarsel', from: '1971-01-01', to: '1973-01-01' }),
    ],
    invented,
  );
  assert.deepEqual(tenures.map(({ postKey, conflicts }) => [postKey, conflicts.length]).sort(), [
    ['minister:interior', 1],
    ['minister:justice', 0],
    ['prime minister', 1],
  ]);
  assert.match(tenures.find(({ conflicts }) => conflicts.length > 0)?.conflicts[0]?.sentence ?? '', /two persons/);
});

const MINISTER = { post: 'interior minister' } as const;

test('a post whose country only its paper’s other posts tell follows those of that country, says so, and stands against nobody', () => {
  const of = tenuresFrom(
    { ...MINISTER, body: 'Tarsel', person: 'Ada Quill', from: '1971-01-01', source: 'one paper' },
    { post: 'prime minister', body: 'Tarsel', person: 'Lena Corr', asOf: '1975-01-01', source: 'another paper' },
    { ...MINISTER, person: 'Oren Mavik', from: '1974-06-03', to: '1976-01-01', source: 'another paper' },
    { ...MINISTER, body: 'Tarsel', person: 'Tam Rell', from: '1975-01-01', to: '1975-12-01', source: 'one paper' },
  );
  assert.equal(of('Ada Quill').closedBy?.person.name, 'Oren Mavik');
  assert.ok(of('Oren Mavik').reasons.some((reason) => reason.startsWith('inferred: a post of Tarsel')));
  assert.deepEqual(of('Oren Mavik').conflicts, []);
});

test('where a paper names posts of two countries the post stays open', () => {
  const of = tenuresFrom(
    { ...MINISTER, body: 'Tarsel', person: 'Ada Quill', from: '1971-01-01', source: 'one paper' },
    { post: 'prime minister', body: 'Ostrevia', person: 'Lena Corr', asOf: '1975-01-01', source: 'one paper' },
    { ...MINISTER, person: 'Oren Mavik', from: '1974-06-03', source: 'one paper' },
  );
  assert.equal(of('Oren Mavik').seat, null);
  assert.equal(of('Ada Quill').closedBy, null);
});

test('who is said to have come after another can have begun when that one left', () => {
  const of = tenuresFrom(
    { ...PORT, person: 'Ada Quill', to: '1974-06-03', source: 'one paper' },
    { ...PORT, person: 'Oren Mavik', after: 'Ada Quill', published: '1974-06-05', source: 'one paper' },
    { ...PORT, person: 'Oren Mavik', asOf: '1976-02-02', source: 'another paper' },
  );
  assert.equal(of('Oren Mavik').sometime.from, '1974-06-03');
  assert.equal(onDay(of('Oren Mavik'), '1975-01-01'), 'mayHaveHeld');
});

test('two spellings that can be one person neither follow nor stand against one another', () => {
  const of = tenuresFrom(
    { ...PORT, person: 'Mohammad Hashemi Nasab', from: '1971-01-01', to: '1979-01-01' },
    { ...PORT, person: 'Mohammad Hasheminasab', from: '1974-06-03', to: '1978-01-01' },
  );
  assert.equal(of('Mohammad Hashemi Nasab').closedBy, null);
  assert.deepEqual(of('Mohammad Hashemi Nasab').conflicts, []);
});
