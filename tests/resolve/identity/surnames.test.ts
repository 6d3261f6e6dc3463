// Whose a surname alone is, or a surname with an initial. All names are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identities } from '../../../src/resolve/identity/identities.ts';
import { NO_KNOWN_NAMES } from '../../../src/resolve/identity/known-names.ts';
import { asked, groups, identified } from './found-identities.ts';
import { post, profile } from './made-profiles.ts';

test('within a document a surname stands for the only full name that has it', () => {
  const found = identified([profile(1, 'Vardasbi'), profile(1, 'Karim Vardasbi'), profile(1, 'Ada Quill')]);
  assert.deepEqual(groups(found), [['Ada Quill 1'], ['Karim Vardasbi 1', 'Vardasbi 1']]);
});

test('where a document has two of a surname, the surname alone is neither’s', () => {
  const found = identified([profile(1, 'Vardasbi'), profile(1, 'Karim Vardasbi'), profile(1, 'Hassan Vardasbi')]);
  assert.equal(found.entities.length, 3);
});

test('a surname alone joins the only one of the case who has it in full, and says why; of two bearers it is asked about', () => {
  const found = identified([profile(1, 'Vardasbi'), profile(2, 'Vardasbi'), profile(3, 'Karim Vardasbi')]);
  assert.equal(found.entities.length, 1);
  assert.match(JSON.stringify(found.entities.flatMap((entity) => entity.joins)), /nobody else in the case/);
  const two = identified([profile(1, 'Vardasbi'), profile(2, 'Ada Vardasbi'), profile(3, 'Karim Vardasbi')]);
  assert.equal(two.entities.length, 3);
  assert.deepEqual(asked(two).toSorted(), ['Ada Vardasbi | Vardasbi', 'Karim Vardasbi | Vardasbi']);
  const many = ['Ada', 'Oren', 'Karim', 'Hassan'].map((given, n) => profile(n + 2, `${given} Vardasbi`));
  assert.deepEqual(asked(identified([profile(1, 'Vardasbi'), ...many])), []);
});

test('a surname that half a land bears, and a frequent given name alone, take more than that nobody else has them', () => {
  const known = { ...NO_KNOWN_NAMES, givenName: (word: string) => word === 'karim' };
  const kept = ['Ada Quill', 'Oren Mavik'].flatMap((name) => [profile(1, name), profile(2, name)]);
  for (const [short, full] of [
    ['Ahmadi', 'Karim Ahmadi'],
    ['Karim', 'Karim Vardasbi'],
  ] as const) {
    const two = [profile(1, short), profile(2, full)];
    assert.equal(identities(two, [], known).entities.length, 2, short);
    assert.equal(identities([...two, ...kept], [], known).entities.length, 3, short);
  }
});

test('of two who have a surname it is his who held its post in that year, whatever the language tells it in', () => {
  const whole = [
    profile(1, 'Karim Vardasbi', { posts: [post('head of the prison', null, '1989-07-26', '1989-08-31')] }),
    profile(2, 'Ada Vardasbi'),
  ];
  const alone = (from: string): number =>
    identified([...whole, profile(3, 'Vardasbi', { posts: [post('رئیس زندان', null, from, from)] })]).entities.length;
  assert.equal(alone('1989-09-03'), 2);
  assert.equal(alone('2011-09-03'), 3, 'another year');
});

test('a surname of a man joins no woman who has it in full', () => {
  const full = profile(1, 'Ada Quill', { called: 'woman' });
  const joined = (called: 'man' | 'woman' | null): number =>
    identified([full, profile(2, 'Quill', { called })]).entities.length;
  assert.equal(joined('man'), 2);
  assert.equal(joined('woman'), 1);
  assert.equal(joined(null), 1);
});

test('a surname joins nobody against whom facts stand', () => {
  const born = { from: '1999-01-01', to: '1999-01-01' };
  const died = { from: '1990-01-01', to: '1990-01-01' };
  const found = identified([profile(1, 'Vardasbi', { born }), profile(2, 'Karim Vardasbi', { died })]);
  assert.equal(found.entities.length, 2);
});

test('one surname in several documents, which nobody has in full, is one person; one that many bear takes company', () => {
  assert.equal(identified([profile(1, 'Vardasbi'), profile(2, 'Vardasbi')]).entities.length, 1);
  assert.equal(identified([profile(1, 'Ahmadi'), profile(2, 'Ahmadi')]).entities.length, 2);
  const kept = [profile(1, 'Ada Quill'), profile(2, 'Ada Quill')];
  assert.equal(identified([profile(1, 'Ahmadi'), profile(2, 'Ahmadi'), ...kept]).entities.length, 2);
});

test('a surname with the very post of the only person of that name who held it joins him, and says so', () => {
  const governor = post('governor of Tarsel', 'Kuhdar', '1974-01-01', '1974-12-31');
  const found = identified([
    profile(1, 'Vardasbi', { posts: [governor] }),
    profile(2, 'Karim Vardasbi', { posts: [governor] }),
    profile(3, 'Hassan Vardasbi'),
  ]);
  assert.deepEqual(groups(found), [['Hassan Vardasbi 3'], ['Karim Vardasbi 2', 'Vardasbi 1']]);
  assert.match(JSON.stringify(found.entities.flatMap((entity) => entity.joins)), /surname with its post/);
});

test('a surname with an initial joins the only person whom it fits', () => {
  const found = identified([profile(1, 'K. Vardasbi'), profile(2, 'Karim Vardasbi'), profile(3, 'Ada Vardasbi')]);
  assert.deepEqual(groups(found), [['Ada Vardasbi 3'], ['K. Vardasbi 1', 'Karim Vardasbi 2']]);
  const two = identified([profile(1, 'K. Vardasbi'), profile(2, 'Karim Vardasbi'), profile(3, 'Kamran Vardasbi')]);
  assert.equal(two.entities.length, 3);
});

test('one document that leaves out a second surname means the only one who has it', () => {
  assert.equal(identified([profile(1, 'Ada Quill'), profile(1, 'Ada Quill Mavik')]).entities.length, 1);
  const two = identified([profile(1, 'Ada Quill'), profile(1, 'Ada Quill Mavik'), profile(1, 'Ada Quill Talven')]);
  assert.equal(two.entities.length, 3);
});

test('surnames with initials are one person where the initials fit, and stay apart where they do not', () => {
  assert.deepEqual(
    groups(identified([profile(1, 'T. Vardasbi'), profile(2, 'T. I. Vardasbi'), profile(3, 'Vardasbi')])),
    [['T. I. Vardasbi 2', 'T. Vardasbi 1', 'Vardasbi 3']],
  );
  assert.equal(
    identified([profile(1, 'T. Vardasbi'), profile(2, 'O. Vardasbi'), profile(3, 'Vardasbi')]).entities.length,
    3,
  );
  assert.equal(identified([profile(1, 'E. Vardasbi'), profile(2, 'Sela Vardasbi')]).entities.length, 2);
  assert.equal(identified([profile(1, 'Ye. Vardasbi'), profile(2, 'Yeva Vardasbi')]).entities.length, 1);
});

test('the two halves of a double surname are no given name and surname', () => {
  const names = [profile(1, 'Orvel Vardasbi'), profile(2, 'Sela Orvel-Vardasbi'), profile(3, 'Orvel-Vardasbi')];
  assert.equal(identified(names).entities.length, 1);
  assert.equal(identified([profile(1, 'Orvel Vardasbi'), profile(2, 'Sela Orvel Vardasbi')]).entities.length, 2);
});

test('a surname alone joins the only bearer in another script, but one that half a land bears does not', () => {
  assert.equal(identified([profile(1, 'وردسبی'), profile(2, 'Orvel Vardasbi')]).entities.length, 1);
  assert.equal(identified([profile(1, 'Karimi'), profile(2, 'Orvel Karimi')]).entities.length, 2);
  const made = [profile(1, 'Hamidzadeh'), profile(2, 'Orvel Hamidzadeh')];
  const known = { ...NO_KNOWN_NAMES, givenName: (word: string) => word === 'hamid' };
  assert.equal(identities(made, [], known).entities.length, 2);
});

test('a surname joins the one bearer of it in any of the spellings of his name, and he is called by it in full', () => {
  const names = [profile(1, 'Orvel Jurasev'), profile(2, 'Orvel Dzhurasev'), profile(3, 'Dzhurasev')];
  assert.equal(identified(names).entities.length, 1);
  const often = identified([profile(1, 'O. Vardasbi'), profile(2, 'O. Vardasbi'), profile(3, 'Orvel Vardasbi')]);
  assert.deepEqual(
    often.entities.map(({ name }) => name),
    ['Orvel Vardasbi'],
  );
});
