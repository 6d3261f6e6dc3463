// What bears a name in a claim, as what it stands there, and what is told of it. All of it invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownNames } from '../../../src/casefile/known-names.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { ClaimId } from '../../../src/model/ids.ts';
import type { Mention } from '../../../src/model/mention.ts';
import { mentionsOf } from '../../../src/resolve/identity/mentions.ts';
import { profilesOf } from '../../../src/resolve/identity/profiles.ts';
import { sourceId } from './made-profiles.ts';

const source = sourceId(1);
const named = (name: string | null, start = 0): Mention => ({
  text: name ?? 'his replacement',
  start,
  end: start + 5,
  name,
  named: 'stated',
  reasons: [],
});

const base = (n: number) => ({
  id: String(n).padStart(64, '0') as ClaimId,
  passage: { exact: '…', prefix: '', suffix: '', start: 10 * n, end: 10 * n + 5 },
  sayer: [],
  asserted: 'fact' as const,
  confidence: 'certain' as const,
  foundBy: 'person',
  reasons: [],
});

const occupancy = (n: number, person: string | null, post: string, body: string | null): Claim => ({
  ...base(n),
  kind: 'occupancy',
  person: named(person),
  post,
  body: body === null ? null : named(body, 40),
  status: 'current',
  from: null,
  to: null,
  asOf: null,
  after: null,
  before: null,
});

const letter = (n: number, by: string, to: string): Claim => ({
  ...base(n),
  kind: 'communication',
  by: [named(by)],
  to: [named(to)],
  medium: 'letter',
  count: null,
  reference: null,
  on: '1974-05',
  says: [],
  asks: [],
  dueOn: null,
  waited: null,
  madePublicOn: null,
  answer: null,
  answerAsOf: null,
});

test('who writes speaks, whom it is sent to is told, who holds a post stands in the claim', () => {
  const found = mentionsOf(
    source,
    [
      letter(1, 'Harbour Union of Tarsel', 'Karim Vardasbi'),
      occupancy(2, 'Karim Vardasbi', 'governor', 'Port of Tarsel'),
    ],
    knownNames,
  );
  assert.deepEqual(
    found.map(({ kind, name, role, as }) => [kind, name, role, as]),
    [
      ['body', 'Harbour Union of Tarsel', 'by', 'said'],
      ['person', 'Karim Vardasbi', 'to', 'told'],
      ['person', 'Karim Vardasbi', 'person', 'about'],
      ['body', 'Port of Tarsel', 'body', 'about'],
    ],
  );
});

test('what a claim’s field says a name is holds for the whole document', () => {
  const found = mentionsOf(
    source,
    [letter(1, 'Sardar', 'Ada Quill'), occupancy(2, 'Ada Quill', 'clerk', 'Sardar')],
    knownNames,
  );
  assert.ok(found.filter(({ name }) => name === 'Sardar').every(({ kind }) => kind === 'body'));
});

test('words without a name are no mention', () => {
  assert.deepEqual(mentionsOf(source, [occupancy(1, null, 'governor', null)], knownNames), []);
});

test('persons, bodies and countries that act are told apart by their own words', () => {
  const kinds = (name: string) => mentionsOf(source, [letter(1, name, 'Ada Quill')], knownNames)[0]?.kind;
  for (const name of ['Karim Vardasbi', 'J. K. Harrow', 'کریم وردسبی', 'Vardasbi'])
    assert.equal(kinds(name), 'person', name);
  for (const name of [
    'Tarsel Writers Guild',
    'Italy',
    'TDWU',
    'Families of Tarsel',
    'سازمان بنادر',
    '“harbour commissions”',
    'Tarsel Rights Monitor',
    'Northern Wire',
    'Comité de Madres',
  ])
    assert.equal(kinds(name), 'body', name);
});

test('what nothing tells to be a person is none: a single word that only speaks, Persian words without a given name', () => {
  const speaking = (name: string, text = name) => {
    const said = { words: 'so', cue: null, form: 'direct' as const, saidOn: null, saidAt: null };
    const claim: Claim = { ...base(1), ...said, kind: 'quote', speaker: [{ ...named(name), text }] };
    return mentionsOf(source, [claim], knownNames).map(({ kind }) => kind);
  };
  for (const name of ['Keeps', 'Tarselist', 'تالون وایر', 'تاریخچه']) assert.deepEqual(speaking(name), [], name);
  assert.deepEqual(speaking('Vardasbi', 'Dr. Vardasbi'), ['person']);
  assert.deepEqual(speaking('Vardasbi', 'she'), ['person']);
  assert.deepEqual(speaking('Ada Quill'), ['person']);
  assert.deepEqual(speaking('کریم تالون'), ['person']);
});

test('a profile counts each claim once and keeps the post, its country and its days', () => {
  const claims = [
    letter(1, 'Karim Vardasbi', 'Harbour Union of Tarsel'),
    occupancy(2, 'Karim Vardasbi', 'minister', 'Italian Ministry of Ports'),
  ];
  const mentions = mentionsOf(source, claims, knownNames);
  const found = profilesOf({ source, published: '1974-06-02', claims }, mentions, knownNames);
  const person = found.find(({ kind }) => kind === 'person');
  assert.equal(person?.claims, 2);
  assert.equal(person?.said, 1);
  assert.equal(person?.about, 1);
  assert.deepEqual(person?.posts, [
    {
      post: 'minister',
      body: 'Italian Ministry of Ports',
      country: 'Italy',
      when: { from: '1974-06-02', to: '1974-06-02' },
      former: false,
    },
  ]);
  assert.equal(person?.country, 'Italy');
  assert.deepEqual(person?.when, { from: '1974-05-01', to: '1974-05-31' });
});

test('a name is counted once at each place of the text, in however many claims it stands there', () => {
  const once = occupancy(1, 'Karim Vardasbi', 'minister', 'Italian Ministry of Ports');
  const twice = [once, { ...occupancy(2, 'Karim Vardasbi', 'minister', 'Italian Ministry of Ports') }];
  const profile = profilesOf(
    { source, published: null, claims: twice },
    mentionsOf(source, twice, knownNames),
    knownNames,
  ).find(({ kind }) => kind === 'person');
  assert.deepEqual([profile?.mentions, profile?.claims], [1, 2]);
});

test('whether a source calls somebody a man or a woman, where the title stands in the passage or before it', () => {
  const called = (prefix: string, exact: string, start: number): unknown => {
    const claim = occupancy(1, 'Oren Mavik', 'warden', null);
    const told = {
      ...claim,
      person: named('Mavik', start),
      passage: { ...claim.passage, prefix, exact, start: 20 },
    } as Claim;
    const read = { source, published: null, claims: [told] };
    return profilesOf(read, mentionsOf(source, [told], knownNames), knownNames).find(({ kind }) => kind === 'person')
      ?.called;
  };
  assert.equal(called('', 'Mr. Mavik, the warden', 24), 'man');
  assert.equal(called('', 'Mrs Mavik, the warden', 20), 'woman');
  assert.equal(called('Yesterday Miss Mavik said: ', 'the warden', 8), 'woman');
  assert.equal(called('', 'خانم Mavik', 25), 'woman');
  assert.equal(called('', 'Warden Mavik', 27), null);
});

test('nothing is told of anybody that is later than its source, where no claim has a day', () => {
  const told = occupancy(1, 'Oren Mavik', 'warden', null);
  const read = { source, published: '1937-07-12', claims: [told] };
  const [one] = profilesOf(read, mentionsOf(source, [told], knownNames), knownNames);
  assert.deepEqual(one?.when, { from: null, to: '1937-07-12' });
});

test('who speaks in minutes in capitals is a person and no letters of a body; a Persian office that speaks is nobody’s name', () => {
  const turn = (n: number, name: string, cue = ':'): Claim => ({
    ...base(n),
    kind: 'quote',
    words: 'We were there.',
    speaker: [named(name)],
    cue,
    form: 'direct',
    saidOn: null,
    saidAt: null,
  });
  const asked = turn(5, 'TALVEN Mira', 'asked');
  const claims = [turn(1, 'TALVEN'), turn(2, 'MAVIK Oren'), turn(3, 'NHCR'), turn(4, 'رئیس دادگاه'), asked];
  assert.deepEqual(
    mentionsOf(source, claims, knownNames).map(({ name, kind }) => `${name} ${kind}`),
    ['TALVEN person', 'MAVIK Oren person', 'NHCR body', 'TALVEN Mira person'],
  );
});

const bodiesIn = (claims: readonly Claim[]): readonly string[] =>
  mentionsOf(source, claims, knownNames).flatMap(({ kind, name }) => (kind === 'body' ? [name] : []));

test('the town of a mayor is a place, what a spokesman speaks for is a body', () => {
  const claims = [
    occupancy(1, 'Karim Vardasbi', 'mayor of Havrin', 'Havrin'),
    occupancy(2, 'Karim Vardasbi', 'استاندار هاورین', 'هاورین'),
    occupancy(3, 'Oda Rennick', 'spokeswoman for Havrinwatch', 'Havrinwatch'),
    occupancy(5, 'Karim Vardasbi', 'مدیرکل استان ماورین', 'استان ماورین'),
    occupancy(4, 'Oda Rennick', 'prosecutor of the Port of Tarsel', 'Port of Tarsel'),
  ];
  assert.deepEqual(bodiesIn(claims), ['Havrinwatch', 'Port of Tarsel']);
});

test('a word for a sort of body is one among others only where its document names the body', () => {
  const secretary = occupancy(1, 'Oda Rennick', 'secretary', 'union');
  assert.deepEqual(bodiesIn([secretary]), []);
  assert.deepEqual(bodiesIn([secretary, letter(2, 'Harbour Union of Tarsel', 'Oren Mavik')]), [
    'union',
    'Harbour Union of Tarsel',
  ]);
});

test('machines, words without a name and what Persian ties to a town are no persons', () => {
  const claims = [
    letter(1, 'Bulldozers', 'Oren Mavik'),
    letter(2, 'holders of the mandates', 'Khabar-e Havrin'),
    letter(3, 'Daily Talven', 'Your Excellency Mr President'),
    letter(4, 'Attn', 'Havrin Courier'),
    letter(5, 'متن اطلاعیه روابط عمومی بندر', 'کلانتری ها'),
  ];
  const persons = mentionsOf(source, claims, knownNames).flatMap(({ kind, name }) => (kind === 'person' ? [name] : []));
  assert.deepEqual(persons, ['Oren Mavik']);
});

test('what was bulldozed or shelled is a place, and an office that a copy goes to is no person', () => {
  const razed = (type: string, who: string): Claim =>
    ({
      ...base(1),
      kind: 'event',
      label: 'was bulldozed',
      type,
      when: null,
      where: null,
      participants: [{ who: named(who), role: 'victim' }],
      means: null,
      figures: [],
      partOf: null,
    }) as unknown as Claim;
  const kinds = (claim: Claim): readonly string[] => mentionsOf(source, [claim], knownNames).map(({ kind }) => kind);
  assert.deepEqual(kinds(razed('destruction', 'Talven')), ['place']);
  assert.deepEqual(kinds(razed('shelling', 'Talven')), ['place']);
  assert.deepEqual(kinds(razed('killing', 'Oren Talven')), ['person']);
  assert.deepEqual(
    mentionsOf(source, [letter(1, 'Oren Talven', 'United Nations High Commissioner')], knownNames).map(
      ({ kind }) => kind,
    ),
    ['person', 'body'],
  );
});
