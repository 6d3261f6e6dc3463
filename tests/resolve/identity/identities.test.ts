// Which names of several documents are one person's. All are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Identities, whoOf } from '../../../src/resolve/identity/identified.ts';
import type { NameProfile } from '../../../src/resolve/identity/profiles.ts';
import { asked, groups, identified } from './found-identities.ts';
import { post, profile, sourceId } from './made-profiles.ts';

test('one person under the spellings and scripts of several documents, each join with its reasons', () => {
  const found = identified([
    profile(1, 'Karim Vardasbi'),
    profile(2, 'Kareem Vardasby'),
    profile(3, 'کریم وردسبی'),
    profile(4, 'Ayatollah Karim Vardasbi'),
    profile(5, 'VARDASBI, Karim'),
  ]);
  assert.equal(found.entities.length, 1);
  assert.deepEqual(groups(found)[0]?.length, 5);
  for (const join of found.entities[0]?.joins ?? []) assert.ok(join.reasons.length > 0);
});

test('once two bearers of a name are known, the name alone joins nobody; what else is told does', () => {
  const kuhdar = post('minister', 'Kuhdar', '1974-01-01', '1974-12-31');
  const found = identified([
    profile(1, 'Karim Vardasbi', { posts: [kuhdar], places: ['Tarsel'] }),
    profile(2, 'Karim Vardasbi', { posts: [post('minister', 'Norland', '1974-03-01', '1974-05-31')] }),
    profile(3, 'Karim Vardasbi', { places: ['Tarsel'] }),
    profile(4, 'Karim Vardasbi'),
  ]);
  assert.deepEqual(groups(found), [['Karim Vardasbi 1 3'], ['Karim Vardasbi 2'], ['Karim Vardasbi 4']]);
});

test('a shorter form that fits two persons is neither’s', () => {
  const found = identified([
    profile(1, 'Karim Reza Vardasbi'),
    profile(2, 'Karim Hamid Vardasbi'),
    profile(3, 'Karim Vardasbi'),
  ]);
  assert.equal(found.entities.length, 3);
  assert.deepEqual(asked(found).toSorted(), [
    'Karim Hamid Vardasbi | Karim Vardasbi',
    'Karim Reza Vardasbi | Karim Vardasbi',
  ]);
});

test('where whole parts differ it is asked about only if something besides the names speaks for it, and never where one document writes both', () => {
  const two = (more: Partial<NameProfile>, second = 2): Identities =>
    identified([profile(1, 'Karim Reza Vardasbi', more), profile(second, 'Karim Hamid Vardasbi', more)]);
  assert.deepEqual(asked(two({})), []);
  assert.deepEqual(asked(two({ places: ['Tarsel'] })), ['Karim Hamid Vardasbi | Karim Reza Vardasbi']);
  assert.deepEqual(asked(two({ places: ['Tarsel'] }, 1)), []);
  assert.deepEqual(asked(identified([profile(1, 'Karim Vardasbi'), profile(1, 'Karim Tardasbi')])), []);
});

test('a father’s name after -ovich is left out as a rule: it keeps nobody apart but from one of another father', () => {
  const short = profile(2, 'Oren Mavikov');
  assert.equal(identified([profile(1, 'Oren Petrovich Mavikov'), short]).entities.length, 1);
  const two = identified([profile(1, 'Oren Petrovich Mavikov'), short, profile(3, 'Oren Ilyich Mavikov')]);
  assert.equal(two.entities.length, 3);
});

test('another name that a document gives is one person’s there, and in a full form everywhere', () => {
  const found = identified([
    profile(1, 'Oren Mavik', { aliases: ['Tam Rell'] }),
    profile(1, 'Tam Rell'),
    profile(2, 'Tam Rell'),
    profile(3, 'Oren Mavik'),
  ]);
  assert.deepEqual(groups(found), [['Oren Mavik 1 3', 'Tam Rell 1 2']]);
});

test('a short other name joins another document where something else speaks for it; of two who go by it neither', () => {
  const heron = (source: number, name: string, places: readonly string[]): readonly NameProfile[] => [
    profile(source, name, { aliases: ['Heron'], places }),
    profile(source, 'Heron'),
  ];
  const alone = profile(3, 'Heron', { places: ['Tarsel'] });
  assert.equal(identified([...heron(1, 'Oren Mavik', ['Tarsel']), alone]).entities.length, 1);
  const asks = identified([...heron(1, 'Oren Mavik', []), alone]);
  assert.equal(asks.entities.length, 2);
  assert.deepEqual(asks.questions[0]?.reasons, ['a document gives “Heron” as another name of “Oren Mavik”']);
  assert.equal(
    identified([...heron(1, 'Oren Mavik', ['Tarsel']), ...heron(2, 'Ada Quill', []), alone]).entities.length,
    3,
  );
});

test('a shorter form that fits one person joins where something besides the name speaks for it; else it may be a son’s', () => {
  const of2 = (more: Partial<NameProfile>): Identities =>
    identified([profile(1, 'Karim Reza Vardasbi', more), profile(3, 'Karim Vardasbi', more)]);
  assert.equal(of2({ places: ['Tarsel'] }).entities.length, 1);
  assert.equal(of2({}).entities.length, 2);
  assert.deepEqual(asked(of2({})), ['Karim Reza Vardasbi | Karim Vardasbi']);
});

test('one document that writes two full names means two', () => {
  const found = identified([profile(1, 'Karim Vardasbi'), profile(1, 'Karim Reza Vardasbi')]);
  assert.equal(found.entities.length, 2);
});

test('the pair on which most claims hang is asked first', () => {
  const found = identified([
    profile(1, 'Karim Reza Vardasbi', { claims: 2 }),
    profile(2, 'Karim Vardasbi', { claims: 9 }),
    profile(3, 'Ada Nell Quill', { claims: 5 }),
    profile(4, 'Ada Quill', { claims: 7 }),
  ]);
  assert.deepEqual(
    found.questions.map((question) => question.weight),
    [5, 2],
  );
});

test('the order of the profiles does not matter', () => {
  const names = [
    profile(1, 'Karim Vardasbi', { claims: 3 }),
    profile(2, 'Kareem Vardasby'),
    profile(3, 'Ada Quill'),
    profile(4, 'Vardasbi'),
    profile(4, 'Karim Hamid Vardasbi'),
    profile(5, 'کریم وردسبی'),
  ];
  assert.deepEqual(identified(names), identified(names.toReversed()));
});

test('a name a letter apart is asked about, and joins no two names through a third', () => {
  const two = identified([profile(1, 'Nadim Torvat'), profile(2, 'Nadim Torvati')]);
  assert.equal(two.entities.length, 2);
  assert.deepEqual(asked(two), ['Nadim Torvat | Nadim Torvati']);
  const three = identified([profile(1, 'Nadim Torvi'), profile(2, 'ندیم تورویان'), profile(3, 'Nadim Torvian')]);
  assert.equal(three.entities.length, 2);
});

test('who is written in two scripts keeps the most used whole name of each', () => {
  const names = ['Karim Vardasbi', 'Karim Vardasbi', 'Karim Vardasbi', 'کریم وردسبی', 'وردسبی', 'وردسبی'];
  const found = identified(names.map((name, n) => profile(n + 1, name)));
  assert.equal(found.entities.length, 1);
  const [one] = found.entities;
  assert.deepEqual([one?.name, one?.inOtherScript], ['Karim Vardasbi', 'کریم وردسبی']);
  const who = whoOf(found)(sourceId(1), 'Karim Vardasbi');
  assert.equal(who?.inOtherScript, 'کریم وردسبی', 'also where a claim names it');
  assert.equal(
    identified([profile(1, 'Karim Vardasbi'), profile(2, 'K. Vardasbi')]).entities[0]?.inOtherScript,
    undefined,
  );
});
