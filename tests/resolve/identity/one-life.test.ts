// What can belong to one life: its years, its posts, its countries. All names are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Identities } from '../../../src/resolve/identity/identified.ts';
import type { NameProfile } from '../../../src/resolve/identity/profiles.ts';
import { asked, groups, identified } from './found-identities.ts';
import { post, profile } from './made-profiles.ts';

test('one full name with posts of two countries on the same days is asked about and not joined', () => {
  const found = identified([
    profile(1, 'Karim Vardasbi', { posts: [post('minister', 'Kuhdar', '1974-01-01', '1974-12-31')] }),
    profile(2, 'Karim Vardasbi', { posts: [post('minister', 'Norland', '1974-03-01', '1974-05-31')] }),
  ]);
  assert.deepEqual(groups(found), [['Karim Vardasbi 1'], ['Karim Vardasbi 2']]);
  assert.deepEqual(asked(found), ['Karim Vardasbi | Karim Vardasbi']);
  assert.ok(found.questions[0]?.grounds.some(({ speaks, words }) => speaks === 'against' && words.includes('Norland')));
});

test('posts of two countries one after the other can be one person’s', () => {
  const found = identified([
    profile(1, 'Karim Vardasbi', { posts: [post('minister', 'Kuhdar', '1974-01-01', '1974-12-31')] }),
    profile(2, 'Karim Vardasbi', { posts: [post('judge', 'Norland', '1980-03-01', '1980-05-31')] }),
  ]);
  assert.equal(found.entities.length, 1);
});

test('one who died before the other was born is another', () => {
  const found = identified([
    profile(1, 'Karim Vardasbi', { died: { from: '1931-04-02', to: '1931-04-02' } }),
    profile(2, 'Karim Vardasbi', { born: { from: '1950-01-01', to: '1950-12-31' } }),
  ]);
  assert.equal(found.entities.length, 2);
  assert.equal(found.questions.length, 1);
});

test('across half a working life another name that both have speaks for one person', () => {
  const heron = (source: number, name: string, year: string): readonly NameProfile[] => [
    profile(source, name, { aliases: ['Heron'], when: { from: `${year}-01-01`, to: `${year}-12-31` } }),
    profile(source, 'Heron'),
  ];
  const found = identified([...heron(1, 'Karim Vardasbi', '1995'), ...heron(2, 'Kareem Vardasbi', '2007')]);
  assert.deepEqual(
    found.entities.map(({ forms }) => forms.length),
    [3],
  );
});

test('a day of birth or death that both have speaks for one person', () => {
  const day = { from: '1999-10-21', to: '1999-10-21' };
  const names = (died: NameProfile['died']): Identities =>
    identified([profile(1, 'Karim Reza Vardasbi', { died: day }), profile(2, 'Karim Vardasbi', { died })]);
  assert.equal(names(day).entities.length, 1);
  assert.equal(names({ from: '1999-01-01', to: '1999-12-31' }).entities.length, 2);
});

test('across half a working life a name that many bear joins nobody by itself; a post, a place or company does', () => {
  const then = { from: '1974-01-01', to: '1976-12-31' };
  const later = { from: '1991-05-01', to: '1991-05-01' };
  const names = (more: Partial<NameProfile>): Identities =>
    identified([
      profile(1, 'Hamid Karimi', { when: then, ...more }),
      profile(2, 'Hamid Karimi', { when: later, ...more }),
    ]);
  const apart = names({});
  assert.equal(apart.entities.length, 2);
  assert.deepEqual(asked(apart), ['Hamid Karimi | Hamid Karimi']);
  assert.match(JSON.stringify(apart.questions), /15 years lie between/);
  assert.equal(names({ places: ['Tarsel'] }).entities.length, 1);
  const between = profile(3, 'Hamid Karimi', { when: { from: '1983-01-01', to: '1983-01-02' } });
  const all = [profile(1, 'Hamid Karimi', { when: later }), profile(2, 'Hamid Karimi', { when: then }), between];
  assert.equal(identified(all).entities.length, 1, 'step by step, in whatever order the documents come');
});

test('a name that few bear joins across the years of one life, and no further', () => {
  const told = (year: string, name: string): NameProfile =>
    profile(Number(year), name, { when: { from: `${year}-05-01`, to: `${year}-05-02` } });
  const bearers = (...years: string[]): number =>
    identified(years.map((year) => told(year, 'Orvel Vardasbi'))).entities.length;
  assert.equal(bearers('1974', '2004'), 1);
  assert.equal(bearers('1911', '2004'), 2);
});

test('nobody holds a post as a child', () => {
  const found = identified([
    profile(1, 'Karim Vardasbi', { posts: [post('governor', null, '1974-01-01', '1974-12-31')] }),
    profile(2, 'Karim Vardasbi', { born: { from: '1965-01-01', to: '1965-12-31' } }),
  ]);
  assert.equal(found.entities.length, 2);
  assert.match(JSON.stringify(found.questions), /one was born .*; the other is “governor”/);
});

test('who is too old for a post when it begins is asked about', () => {
  const born = { from: '1935-01-01', to: '1935-12-31' };
  const held = (from: string, to: string): Identities =>
    identified([
      profile(1, 'Karim Vardasbi', { born }),
      profile(2, 'Karim Vardasbi', { posts: [post('warden', null, from, to)] }),
    ]);
  assert.equal(held('1990-01-01', '1991-01-01').entities.length, 1);
  assert.equal(held('2019-01-01', '2020-01-01').entities.length, 2);
});

test('nobody commands as a child or hardly grown', () => {
  const found = identified([
    profile(1, 'Karim Vardasbi', { posts: [post('commander of the camp', null, '2004-01-01', '2007-12-31')] }),
    profile(2, 'Karim Vardasbi', { born: { from: '1984-05-01', to: '1985-05-01' } }),
  ]);
  assert.equal(found.entities.length, 2);
  assert.deepEqual(asked(found), ['Karim Vardasbi | Karim Vardasbi']);
});

test('of two who have a name, the documents of the one who holds posts do not go to the one who stands in a list with his age', () => {
  const child = { from: '1990-01-01', to: '1994-12-31' };
  const found = identified([
    profile(1, 'Karim Vardasbi', { born: child, places: ['Tarsel'] }),
    profile(2, 'Karim Vardasbi', { posts: [post('commander', null, '1991-02-01', '1991-02-01')] }),
    profile(3, 'Karim Vardasbi', { said: 2, places: ['Tarsel'] }),
    profile(4, 'Karim Vardasbi', { posts: [post('envoy', null, '1999-01-01', '1999-12-31')], places: ['Tarsel'] }),
  ]);
  assert.deepEqual(groups(found), [['Karim Vardasbi 1'], ['Karim Vardasbi 2 3 4']]);
  assert.deepEqual(asked(found), ['Karim Vardasbi | Karim Vardasbi']);
});
