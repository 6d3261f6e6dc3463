// Where somebody was last placed, and which posts those named for an event held. All people, posts and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AttributeClaim, Claim } from '../../../src/model/claim.ts';
import { eventPeople } from '../../../src/resolve/posts/event-people.ts';
import { holdersEver, holdersIn } from '../../../src/resolve/posts/holders.ts';
import { placedPeople } from '../../../src/resolve/posts/placed.ts';
import type { SourcedClaim } from '../../../src/resolve/posts/post-claim.ts';
import { tenuresByBody } from '../../../src/resolve/posts/posts-of-body.ts';
import { tenuresOf } from '../../../src/resolve/posts/tenures.ts';
import { event } from '../../corroborate/made-claims.ts';
import { entity, invented, mention, occupancy, type Told } from './made-posts.ts';

const QUILL = entity('Ada Quill');

function placed(...claims: readonly SourcedClaim<Claim>[]) {
  const people = placedPeople(invented);
  people.add(claims);
  return people.last.get(QUILL.id) ?? null;
}

/** `detention`, `whereabouts`: with the base of a claim of a post. */
function attribute(told: Pick<AttributeClaim, 'what' | 'value' | 'when' | 'where'>, published: string | null = null) {
  const { source, claim } = occupancy({ words: told.value, published });
  const { id, passage, sayer, asserted, confidence, foundBy, reasons } = claim;
  const made: AttributeClaim = {
    id,
    passage,
    sayer,
    asserted,
    confidence,
    foundBy,
    reasons,
    kind: 'attribute',
    person: mention('Ada Quill'),
    ...told,
  };
  return { source, published, claim: made };
}

test('a day behind that of the page is not turned round', () => {
  const added = occupancy({
    post: 'harbour master',
    body: 'Port of Karn',
    asOf: '1974-05-09',
    published: '1974-05-06',
  });
  assert.deepEqual(placed(added)?.day, { from: '1974-05-09', to: '1974-05-09' });
});

test('the latest day places a person, whatever kind of claim gives it', () => {
  const post = occupancy({ post: 'harbour master', body: 'Port of Karn', asOf: '1974-05-01' });
  const prison = attribute({ what: 'detention', value: 'held for a year', when: '1976', where: 'Karn Prison' });
  const seen = event('a paper', 'a meeting', {
    when: '1975-02-01',
    where: 'Tarsel',
    participants: [{ who: mention('Ada Quill'), role: 'present' }],
  });
  assert.equal(placed(post)?.where, 'harbour master, Port of Karn');
  assert.equal(placed(post, seen)?.where, 'Tarsel');
  const last = placed(prison, seen, post);
  assert.deepEqual([last?.where, last?.day], ['Karn Prison', { from: '1976-01-01', to: '1976-12-31' }]);
  assert.equal(last?.premise.citedClaim, prison.claim.id);
});

test('whoever ordered an event from afar is not placed at it', () => {
  const ordered = event('a paper', 'a raid', {
    when: '1975-02-01',
    where: 'Tarsel',
    participants: [{ who: mention('Ada Quill'), role: 'orderedBy' }],
  });
  assert.equal(placed(ordered), null);
});

test('a claim without a day is no later than any that has one, and says so', () => {
  const undated = attribute({ what: 'whereabouts', value: 'Ostrevia', when: null, where: null }, '1990-01-01');
  const dated = occupancy({ asOf: '1974-05-01' });
  assert.equal(placed(undated, dated)?.where, 'harbour master');
  const alone = placed(undated);
  assert.deepEqual([alone?.where, alone?.day], ['Ostrevia', { from: null, to: '1990-01-01' }]);
  assert.ok(alone?.reasons.some((reason) => reason.includes('no day')));
});

test('who held a post until a day was in it on that day', () => {
  const until = occupancy({ asOf: null, from: '1974', to: '1976-05-01', status: 'former' });
  const found = placed(occupancy({ asOf: '1974-05-01' }), until);
  assert.deepEqual([found?.day.from, found?.reasons[0]], ['1976-05-01', 'in the post until then']);
});

test('what is denied, and a post that somebody once held, place nobody', () => {
  assert.equal(
    placed(occupancy({ asOf: '1974', asserted: 'denied' }), occupancy({ asOf: '1974', status: 'former' })),
    null,
  );
});

const tenuresFrom = (...told: readonly Told[]) => tenuresOf(told.map(occupancy), invented);

test('those named for an event are shown with the posts of that day and of other days', () => {
  const tenures = tenuresFrom(
    { post: 'warden', body: 'Karn Prison', from: '1971-01-01', to: '1975-01-01' },
    { post: 'mayor', body: 'Tarsel Town', from: '1978-01-01', to: '1979-01-01' },
  );
  const named = [
    { person: entity('Ivo Hask'), roles: ['victim'] },
    { person: QUILL, roles: ['oversaw'] },
  ];
  const of = (person: string) => (person === QUILL.id ? tenures : []);
  const [first, second] = eventPeople(named, { from: '1973-03-01', to: '1973-03-31' }, of);
  assert.deepEqual(
    [
      first?.person.name,
      first?.then.map(({ tenure, holding }) => [tenure.post, holding]),
      first?.other.map(({ tenure }) => tenure.post),
    ],
    ['Ada Quill', [['warden', 'held']], ['mayor']],
  );
  assert.deepEqual([second?.person.name, second?.then, second?.other], ['Ivo Hask', [], []]);
  const [undated] = eventPeople(named, { from: null, to: null }, of);
  assert.deepEqual(
    [undated?.then.length, undated?.other.length],
    [0, 2],
    'an event without a day has no post of its time',
  );
});

test('those who held a post on a day come before those who may have', () => {
  const tenures = tenuresFrom(
    { person: 'Oren Mavik', post: 'mayor', body: 'Tarsel Town', asOf: '1974' },
    { person: 'Ada Quill', post: 'mayor', body: 'Tarsel Town', from: '1971-01-01', to: '1975-01-01' },
    { person: 'Lena Corr', post: 'mayor', body: 'Tarsel Town', from: '1980-01-01', to: '1981-01-01' },
    { person: 'Ivo Hask', post: 'mayor', body: 'Tarsel Town', status: 'designate', asOf: '1974-05-01' },
  );
  const on = holdersIn(tenures, { from: '1974-05-01', to: '1974-05-01' });
  assert.deepEqual(
    on.map(({ tenure, holding }) => [tenure.person.name, holding]),
    [
      ['Ada Quill', 'held'],
      ['Oren Mavik', 'mayHaveHeld'],
    ],
  );
  assert.deepEqual(
    holdersEver(tenures).map(({ tenure }) => tenure.person.name),
    ['Ada Quill', 'Lena Corr', 'Oren Mavik'],
  );
});

test('ministers are in their ministry and in the government of their country, also where claims do not say so', () => {
  const tenures = tenuresFrom(
    { person: 'Ada Quill', post: 'interior minister', body: 'Tarsel', asOf: '1974' },
    { person: 'Oren Mavik', post: 'prime minister', asOf: '1974' },
    { person: 'Lena Corr', post: 'interior minister', body: 'Ostrevia', asOf: '1974', source: 'another paper' },
    { person: 'Ivo Hask', post: 'prime minister', asOf: '1974', source: 'a third' },
  );
  const inBody = tenuresByBody(tenures, invented.countryOf ?? (() => null));
  const names = (body: string): readonly string[] =>
    inBody(entity(body, 'body'))
      .map(({ person }) => person.name)
      .sort();
  assert.deepEqual(names('Interior Ministry of Tarsel'), ['Ada Quill']);
  // The paper that names the prime minister names posts of Tarsel and of no other country.
  assert.deepEqual(names('government of Tarsel'), ['Ada Quill', 'Oren Mavik']);
  assert.deepEqual(names('government of Ostrevia'), ['Lena Corr']);
  assert.deepEqual(names('Harbour Union of Tarsel'), []);
  const inferred = inBody(entity('government of Tarsel', 'body')).find(({ person }) => person.name === 'Oren Mavik');
  assert.ok(inferred?.reasons.some((reason) => reason.startsWith('inferred: a post of Tarsel')));
});

test('the government of a country that no gazetteer knows has the posts of that country', () => {
  const tenures = tenuresFrom(
    { person: 'Ada Quill', post: 'prime minister of Marzil', body: 'Marzil', asOf: '1974' },
    { person: 'Oren Mavik', post: 'judge', body: 'Marzil', asOf: '1974' },
  );
  const inBody = tenuresByBody(tenures, () => null);
  const names = (body: string): readonly string[] => inBody(entity(body, 'body')).map(({ person }) => person.name);
  assert.deepEqual(names('government of Marzil'), ['Ada Quill']);
  assert.deepEqual(names('Union of Marzil'), []);
});
