// Which names of several documents are one person's. All are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IdentityJudgementView } from '../../../src/model/rooms/identity.ts';
import { type Identities, whoOf } from '../../../src/resolve/identity/identified.ts';
import { identities } from '../../../src/resolve/identity/identities.ts';
import { NO_KNOWN_NAMES } from '../../../src/resolve/identity/known-names.ts';
import type { NameProfile } from '../../../src/resolve/identity/profiles.ts';
import { judged, post, profile, sourceId } from './made-profiles.ts';

const of = (profiles: readonly NameProfile[], judgements: readonly IdentityJudgementView[] = []): Identities =>
  identities(profiles, judgements, NO_KNOWN_NAMES);

/** Each entity as its names with the sources they stand in: `Karim Vardasbi 1 2`. */
const groups = (found: Identities): readonly (readonly string[])[] =>
  found.entities
    .map(({ forms }) =>
      forms
        .map(({ name, sources }) => [name, ...sources.map(({ citedSource }) => Number(citedSource.slice(7)))].join(' '))
        .sort(),
    )
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));

const asked = ({ questions }: Identities): readonly string[] =>
  questions.map(({ a, b }) => [a.of.name, b.of.name].sort().join(' | '));

test('one person under the spellings and scripts of several documents, each join with its reasons', () => {
  const found = of([
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

test('within a document a surname stands for the only full name that has it', () => {
  const found = of([profile(1, 'Vardasbi'), profile(1, 'Karim Vardasbi'), profile(1, 'Ada Quill')]);
  assert.deepEqual(groups(found), [['Ada Quill 1'], ['Karim Vardasbi 1', 'Vardasbi 1']]);
});

test('where a document has two of a surname, the surname alone is neither’s', () => {
  const found = of([profile(1, 'Vardasbi'), profile(1, 'Karim Vardasbi'), profile(1, 'Hassan Vardasbi')]);
  assert.equal(found.entities.length, 3);
});

test('a surname alone joins the only one of the case who has it in full, and says why; of two bearers it is asked about', () => {
  const found = of([profile(1, 'Vardasbi'), profile(2, 'Vardasbi'), profile(3, 'Karim Vardasbi')]);
  assert.equal(found.entities.length, 1);
  assert.match(JSON.stringify(found.entities.flatMap((entity) => entity.joins)), /nobody else in the case/);
  const two = of([profile(1, 'Vardasbi'), profile(2, 'Ada Vardasbi'), profile(3, 'Karim Vardasbi')]);
  assert.equal(two.entities.length, 3);
  assert.deepEqual(asked(two).toSorted(), ['Ada Vardasbi | Vardasbi', 'Karim Vardasbi | Vardasbi']);
  const many = ['Ada', 'Oren', 'Karim', 'Hassan'].map((given, n) => profile(n + 2, `${given} Vardasbi`));
  assert.deepEqual(asked(of([profile(1, 'Vardasbi'), ...many])), []);
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

test('a surname of a man joins no woman who has it in full', () => {
  const full = profile(1, 'Ada Quill', { called: 'woman' });
  const joined = (called: 'man' | 'woman' | null): number =>
    of([full, profile(2, 'Quill', { called })]).entities.length;
  assert.equal(joined('man'), 2);
  assert.equal(joined('woman'), 1);
  assert.equal(joined(null), 1);
});

test('a surname joins nobody against whom facts stand', () => {
  const born = { from: '1999-01-01', to: '1999-01-01' };
  const died = { from: '1990-01-01', to: '1990-01-01' };
  const found = of([profile(1, 'Vardasbi', { born }), profile(2, 'Karim Vardasbi', { died })]);
  assert.equal(found.entities.length, 2);
});

test('one surname in several documents, which nobody has in full, is one person; one that many bear takes company', () => {
  assert.equal(of([profile(1, 'Vardasbi'), profile(2, 'Vardasbi')]).entities.length, 1);
  assert.equal(of([profile(1, 'Ahmadi'), profile(2, 'Ahmadi')]).entities.length, 2);
  const kept = [profile(1, 'Ada Quill'), profile(2, 'Ada Quill')];
  assert.equal(of([profile(1, 'Ahmadi'), profile(2, 'Ahmadi'), ...kept]).entities.length, 2);
});

test('a surname with the very post of the only person of that name who held it joins him, and says so', () => {
  const governor = post('governor of Tarsel', 'Kuhdar', '1974-01-01', '1974-12-31');
  const found = of([
    profile(1, 'Vardasbi', { posts: [governor] }),
    profile(2, 'Karim Vardasbi', { posts: [governor] }),
    profile(3, 'Hassan Vardasbi'),
  ]);
  assert.deepEqual(groups(found), [['Hassan Vardasbi 3'], ['Karim Vardasbi 2', 'Vardasbi 1']]);
  assert.match(JSON.stringify(found.entities.flatMap((entity) => entity.joins)), /surname with its post/);
});

test('a surname with an initial joins the only person whom it fits', () => {
  const found = of([profile(1, 'K. Vardasbi'), profile(2, 'Karim Vardasbi'), profile(3, 'Ada Vardasbi')]);
  assert.deepEqual(groups(found), [['Ada Vardasbi 3'], ['K. Vardasbi 1', 'Karim Vardasbi 2']]);
  const two = of([profile(1, 'K. Vardasbi'), profile(2, 'Karim Vardasbi'), profile(3, 'Kamran Vardasbi')]);
  assert.equal(two.entities.length, 3);
});

test('one full name with posts of two countries on the same days is asked about and not joined', () => {
  const found = of([
    profile(1, 'Karim Vardasbi', { posts: [post('minister', 'Kuhdar', '1974-01-01', '1974-12-31')] }),
    profile(2, 'Karim Vardasbi', { posts: [post('minister', 'Norland', '1974-03-01', '1974-05-31')] }),
  ]);
  assert.deepEqual(groups(found), [['Karim Vardasbi 1'], ['Karim Vardasbi 2']]);
  assert.deepEqual(asked(found), ['Karim Vardasbi | Karim Vardasbi']);
  assert.ok(found.questions[0]?.grounds.some(({ speaks, words }) => speaks === 'against' && words.includes('Norland')));
});

test('posts of two countries one after the other can be one person’s', () => {
  const found = of([
    profile(1, 'Karim Vardasbi', { posts: [post('minister', 'Kuhdar', '1974-01-01', '1974-12-31')] }),
    profile(2, 'Karim Vardasbi', { posts: [post('judge', 'Norland', '1980-03-01', '1980-05-31')] }),
  ]);
  assert.equal(found.entities.length, 1);
});

test('one who died before the other was born is another', () => {
  const found = of([
    profile(1, 'Karim Vardasbi', { died: { from: '1931-04-02', to: '1931-04-02' } }),
    profile(2, 'Karim Vardasbi', { born: { from: '1950-01-01', to: '1950-12-31' } }),
  ]);
  assert.equal(found.entities.length, 2);
  assert.equal(found.questions.length, 1);
});

test('once two bearers of a name are known, the name alone joins nobody; what else is told does', () => {
  const kuhdar = post('minister', 'Kuhdar', '1974-01-01', '1974-12-31');
  const found = of([
    profile(1, 'Karim Vardasbi', { posts: [kuhdar], places: ['Tarsel'] }),
    profile(2, 'Karim Vardasbi', { posts: [post('minister', 'Norland', '1974-03-01', '1974-05-31')] }),
    profile(3, 'Karim Vardasbi', { places: ['Tarsel'] }),
    profile(4, 'Karim Vardasbi'),
  ]);
  assert.deepEqual(groups(found), [['Karim Vardasbi 1 3'], ['Karim Vardasbi 2'], ['Karim Vardasbi 4']]);
});

test('a shorter form that fits two persons is neither’s', () => {
  const found = of([
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
    of([profile(1, 'Karim Reza Vardasbi', more), profile(second, 'Karim Hamid Vardasbi', more)]);
  assert.deepEqual(asked(two({})), []);
  assert.deepEqual(asked(two({ places: ['Tarsel'] })), ['Karim Hamid Vardasbi | Karim Reza Vardasbi']);
  assert.deepEqual(asked(two({ places: ['Tarsel'] }, 1)), []);
  assert.deepEqual(asked(of([profile(1, 'Karim Vardasbi'), profile(1, 'Karim Tardasbi')])), []);
});

test('a father’s name after -ovich is left out as a rule: it keeps nobody apart but from one of another father', () => {
  const short = profile(2, 'Oren Mavikov');
  assert.equal(of([profile(1, 'Oren Petrovich Mavikov'), short]).entities.length, 1);
  const two = of([profile(1, 'Oren Petrovich Mavikov'), short, profile(3, 'Oren Ilyich Mavikov')]);
  assert.equal(two.entities.length, 3);
});

test('another name that a document gives is one person’s there, and in a full form everywhere', () => {
  const found = of([
    profile(1, 'Oren Mavik', { aliases: ['Tam Rell'] }),
    profile(1, 'Tam Rell'),
    profile(2, 'Tam Rell'),
    profile(3, 'Oren Mavik'),
  ]);
  assert.deepEqual(groups(found), [['Oren Mavik 1 3', 'Tam Rell 1 2']]);
});

test('across half a working life another name that both have speaks for one person', () => {
  const heron = (source: number, name: string, year: string): readonly NameProfile[] => [
    profile(source, name, { aliases: ['Heron'], when: { from: `${year}-01-01`, to: `${year}-12-31` } }),
    profile(source, 'Heron'),
  ];
  const found = of([...heron(1, 'Karim Vardasbi', '1995'), ...heron(2, 'Kareem Vardasbi', '2007')]);
  assert.deepEqual(
    found.entities.map(({ forms }) => forms.length),
    [3],
  );
});

test('a short other name joins another document where something else speaks for it; of two who go by it neither', () => {
  const heron = (source: number, name: string, places: readonly string[]): readonly NameProfile[] => [
    profile(source, name, { aliases: ['Heron'], places }),
    profile(source, 'Heron'),
  ];
  const alone = profile(3, 'Heron', { places: ['Tarsel'] });
  assert.equal(of([...heron(1, 'Oren Mavik', ['Tarsel']), alone]).entities.length, 1);
  const asks = of([...heron(1, 'Oren Mavik', []), alone]);
  assert.equal(asks.entities.length, 2);
  assert.deepEqual(asks.questions[0]?.reasons, ['a document gives “Heron” as another name of “Oren Mavik”']);
  assert.equal(of([...heron(1, 'Oren Mavik', ['Tarsel']), ...heron(2, 'Ada Quill', []), alone]).entities.length, 3);
});

test('a day of birth or death that both have speaks for one person', () => {
  const day = { from: '1999-10-21', to: '1999-10-21' };
  const names = (died: NameProfile['died']): Identities =>
    of([profile(1, 'Karim Reza Vardasbi', { died: day }), profile(2, 'Karim Vardasbi', { died })]);
  assert.equal(names(day).entities.length, 1);
  assert.equal(names({ from: '1999-01-01', to: '1999-12-31' }).entities.length, 2);
});

test('a shorter form that fits one person joins where something besides the name speaks for it; else it may be a son’s', () => {
  const of2 = (more: Partial<NameProfile>): Identities =>
    of([profile(1, 'Karim Reza Vardasbi', more), profile(3, 'Karim Vardasbi', more)]);
  assert.equal(of2({ places: ['Tarsel'] }).entities.length, 1);
  assert.equal(of2({}).entities.length, 2);
  assert.deepEqual(asked(of2({})), ['Karim Reza Vardasbi | Karim Vardasbi']);
});

test('one document that writes two full names means two', () => {
  const found = of([profile(1, 'Karim Vardasbi'), profile(1, 'Karim Reza Vardasbi')]);
  assert.equal(found.entities.length, 2);
});

test('one document that leaves out a second surname means the only one who has it', () => {
  assert.equal(of([profile(1, 'Ada Quill'), profile(1, 'Ada Quill Mavik')]).entities.length, 1);
  const two = of([profile(1, 'Ada Quill'), profile(1, 'Ada Quill Mavik'), profile(1, 'Ada Quill Talven')]);
  assert.equal(two.entities.length, 3);
});

test('what a person said comes first: same joins, different keeps apart', () => {
  const names = [profile(1, 'Karim Vardasbi'), profile(2, 'Ada Quill'), profile(3, 'Karim Vardasbi')];
  assert.equal(of(names, [judged('same', [1, 'Karim Vardasbi'], [2, 'Ada Quill'])]).entities.length, 1);
  const apart = of(names, [judged('different', [1, 'Karim Vardasbi'], [3, 'Karim Vardasbi'])]);
  assert.equal(apart.entities.length, 3);
  assert.deepEqual(asked(apart), []);
});

test('a join taken apart and a judgement taken back leave things as they were', () => {
  const names = [profile(1, 'Karim Vardasbi'), profile(2, 'Kareem Vardasbi')];
  const before = of(names);
  const apart = of(names, [judged('different', [1, 'Karim Vardasbi'], [2, 'Kareem Vardasbi'])]);
  assert.equal(apart.entities.length, 2);
  assert.deepEqual(of(names), before);
  // links to the entity lead somewhere, before and after
  for (const id of before.formToEntity.keys()) assert.ok(apart.formToEntity.has(id));
});

test('what a person was unsure of is neither joined nor asked again', () => {
  const names = [profile(1, 'Karim Reza Vardasbi'), profile(2, 'Karim Vardasbi')];
  assert.equal(of(names).questions.length, 1);
  const found = of(names, [judged('unsure', [1, 'Karim Reza Vardasbi'], [2, 'Karim Vardasbi'])]);
  assert.equal(found.entities.length, 2);
  assert.deepEqual(found.questions, []);
});

test('a third spelling does not join two whom a person keeps apart', () => {
  const found = of(
    [profile(1, 'Karim Vardasbi'), profile(2, 'Kareem Vardasbi'), profile(3, 'Karim Vardasby')],
    [judged('different', [1, 'Karim Vardasbi'], [2, 'Kareem Vardasbi'])],
  );
  const who = whoOf(found);
  assert.notEqual(who(sourceId(1), 'Karim Vardasbi')?.id, who(sourceId(2), 'Kareem Vardasbi')?.id);
});

test('judgements that cannot all hold are listed, followed in none, and asked again', () => {
  const [a, b, c] = [
    [1, 'Ada Quill'],
    [2, 'Oren Mavik'],
    [3, 'Karim Vardasbi'],
  ] as const;
  const found = of(
    [profile(...a), profile(...b), profile(...c)],
    [judged('same', a, b, { n: 1 }), judged('same', b, c, { n: 2 }), judged('different', a, c, { n: 3 })],
  );
  assert.equal(found.entities.length, 3);
  assert.equal(found.contradictions.length, 1);
  assert.equal(found.contradictions[0]?.judgements.length, 3);
  assert.equal(found.contradictions[0]?.entities.length, 3);
  assert.equal(found.questions.length, 3);
});

test('the pair on which most claims hang is asked first', () => {
  const found = of([
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
  assert.deepEqual(of(names), of(names.toReversed()));
});

test('across half a working life a name that many bear joins nobody by itself; a post, a place or company does', () => {
  const then = { from: '1974-01-01', to: '1976-12-31' };
  const later = { from: '1991-05-01', to: '1991-05-01' };
  const names = (more: Partial<NameProfile>): Identities =>
    of([profile(1, 'Hamid Karimi', { when: then, ...more }), profile(2, 'Hamid Karimi', { when: later, ...more })]);
  const apart = names({});
  assert.equal(apart.entities.length, 2);
  assert.deepEqual(asked(apart), ['Hamid Karimi | Hamid Karimi']);
  assert.match(JSON.stringify(apart.questions), /15 years lie between/);
  assert.equal(names({ places: ['Tarsel'] }).entities.length, 1);
  const between = profile(3, 'Hamid Karimi', { when: { from: '1983-01-01', to: '1983-01-02' } });
  const all = [profile(1, 'Hamid Karimi', { when: later }), profile(2, 'Hamid Karimi', { when: then }), between];
  assert.equal(of(all).entities.length, 1, 'step by step, in whatever order the documents come');
});

test('a name that few bear joins across the years of one life, and no further', () => {
  const told = (year: string, name: string): NameProfile =>
    profile(Number(year), name, { when: { from: `${year}-05-01`, to: `${year}-05-02` } });
  const bearers = (...years: string[]): number => of(years.map((year) => told(year, 'Orvel Vardasbi'))).entities.length;
  assert.equal(bearers('1974', '2004'), 1);
  assert.equal(bearers('1911', '2004'), 2);
});

test('surnames with initials are one person where the initials fit, and stay apart where they do not', () => {
  assert.deepEqual(groups(of([profile(1, 'T. Vardasbi'), profile(2, 'T. I. Vardasbi'), profile(3, 'Vardasbi')])), [
    ['T. I. Vardasbi 2', 'T. Vardasbi 1', 'Vardasbi 3'],
  ]);
  assert.equal(of([profile(1, 'T. Vardasbi'), profile(2, 'O. Vardasbi'), profile(3, 'Vardasbi')]).entities.length, 3);
  assert.equal(of([profile(1, 'E. Vardasbi'), profile(2, 'Sela Vardasbi')]).entities.length, 2);
  assert.equal(of([profile(1, 'Ye. Vardasbi'), profile(2, 'Yeva Vardasbi')]).entities.length, 1);
});

test('the two halves of a double surname are no given name and surname', () => {
  const names = [profile(1, 'Orvel Vardasbi'), profile(2, 'Sela Orvel-Vardasbi'), profile(3, 'Orvel-Vardasbi')];
  assert.equal(of(names).entities.length, 1);
  assert.equal(of([profile(1, 'Orvel Vardasbi'), profile(2, 'Sela Orvel Vardasbi')]).entities.length, 2);
});

test('a surname alone joins the only bearer in another script, but one that half a land bears does not', () => {
  assert.equal(of([profile(1, 'وردسبی'), profile(2, 'Orvel Vardasbi')]).entities.length, 1);
  assert.equal(of([profile(1, 'Karimi'), profile(2, 'Orvel Karimi')]).entities.length, 2);
  const made = [profile(1, 'Hamidzadeh'), profile(2, 'Orvel Hamidzadeh')];
  const known = { ...NO_KNOWN_NAMES, givenName: (word: string) => word === 'hamid' };
  assert.equal(identities(made, [], known).entities.length, 2);
});

test('nobody holds a post as a child', () => {
  const found = of([
    profile(1, 'Karim Vardasbi', { posts: [post('governor', null, '1974-01-01', '1974-12-31')] }),
    profile(2, 'Karim Vardasbi', { born: { from: '1965-01-01', to: '1965-12-31' } }),
  ]);
  assert.equal(found.entities.length, 2);
  assert.match(JSON.stringify(found.questions), /one was born .*; the other is “governor”/);
});

test('who is too old for a post when it begins is asked about', () => {
  const born = { from: '1935-01-01', to: '1935-12-31' };
  const held = (from: string, to: string): Identities =>
    of([
      profile(1, 'Karim Vardasbi', { born }),
      profile(2, 'Karim Vardasbi', { posts: [post('warden', null, from, to)] }),
    ]);
  assert.equal(held('1990-01-01', '1991-01-01').entities.length, 1);
  assert.equal(held('2019-01-01', '2020-01-01').entities.length, 2);
});

test('a name a letter apart is asked about, and joins no two names through a third', () => {
  const two = of([profile(1, 'Nadim Torvat'), profile(2, 'Nadim Torvati')]);
  assert.equal(two.entities.length, 2);
  assert.deepEqual(asked(two), ['Nadim Torvat | Nadim Torvati']);
  const three = of([profile(1, 'Nadim Torvi'), profile(2, 'ندیم تورویان'), profile(3, 'Nadim Torvian')]);
  assert.equal(three.entities.length, 2);
});

test('nobody commands as a child or hardly grown', () => {
  const found = of([
    profile(1, 'Karim Vardasbi', { posts: [post('commander of the camp', null, '2004-01-01', '2007-12-31')] }),
    profile(2, 'Karim Vardasbi', { born: { from: '1984-05-01', to: '1985-05-01' } }),
  ]);
  assert.equal(found.entities.length, 2);
  assert.deepEqual(asked(found), ['Karim Vardasbi | Karim Vardasbi']);
});

test('of two who have a name, the documents of the one who holds posts do not go to the one who stands in a list with his age', () => {
  const child = { from: '1990-01-01', to: '1994-12-31' };
  const found = of([
    profile(1, 'Karim Vardasbi', { born: child, places: ['Tarsel'] }),
    profile(2, 'Karim Vardasbi', { posts: [post('commander', null, '1991-02-01', '1991-02-01')] }),
    profile(3, 'Karim Vardasbi', { said: 2, places: ['Tarsel'] }),
    profile(4, 'Karim Vardasbi', { posts: [post('envoy', null, '1999-01-01', '1999-12-31')], places: ['Tarsel'] }),
  ]);
  assert.deepEqual(groups(found), [['Karim Vardasbi 1'], ['Karim Vardasbi 2 3 4']]);
  assert.deepEqual(asked(found), ['Karim Vardasbi | Karim Vardasbi']);
});

test('who is written in two scripts keeps the most used whole name of each', () => {
  const names = ['Karim Vardasbi', 'Karim Vardasbi', 'Karim Vardasbi', 'کریم وردسبی', 'وردسبی', 'وردسبی'];
  const found = of(names.map((name, n) => profile(n + 1, name)));
  assert.equal(found.entities.length, 1);
  const [one] = found.entities;
  assert.deepEqual([one?.name, one?.inOtherScript], ['Karim Vardasbi', 'کریم وردسبی']);
  const who = whoOf(found)(sourceId(1), 'Karim Vardasbi');
  assert.equal(who?.inOtherScript, 'کریم وردسبی', 'also where a claim names it');
  assert.equal(of([profile(1, 'Karim Vardasbi'), profile(2, 'K. Vardasbi')]).entities[0]?.inOtherScript, undefined);
});
