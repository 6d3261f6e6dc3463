// Who stood above whom. What only the order of posts suggests must say so. All people, posts and countries are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AttributeClaim } from '../../../src/model/claim.ts';
import { commandLinks } from '../../../src/resolve/posts/command.ts';
import type { SourcedClaim } from '../../../src/resolve/posts/post-claim.ts';
import { tenuresOf } from '../../../src/resolve/posts/tenures.ts';
import { event } from '../../corroborate/made-claims.ts';
import { invented, mention, occupancy, type Told } from './made-posts.ts';

const linksOf = (told: readonly Told[], claims: readonly SourcedClaim[] = []) =>
  commandLinks(tenuresOf(told.map(occupancy), invented), claims, invented);
const pairs = (told: readonly Told[]): readonly string[] =>
  linksOf(told).map(({ above, below }) => `${above.name} > ${below.name}`);

const MINISTER = {
  person: 'Ada Quill',
  post: 'Minister of the Interior',
  body: 'Tarsel',
  from: '1971-01-01',
  to: '1975-01-01',
};
const DEPUTY = {
  person: 'Oren Mavik',
  post: 'deputy interior minister',
  body: 'Tarsel',
  from: '1973-01-01',
  to: '1979-01-01',
};

test('a minister stands above the deputy on the days on which both held their posts', () => {
  const [link, ...more] = linksOf([MINISTER, DEPUTY]);
  assert.deepEqual(more, []);
  assert.deepEqual([link?.above.name, link?.below.name, link?.grounds], ['Ada Quill', 'Oren Mavik', 'posts']);
  assert.deepEqual(link?.when, { from: '1973-01-01', to: '1975-01-01' });
  assert.equal(link?.premises.length, 2);
  assert.ok(link?.reasons.some((reason) => reason.startsWith('inferred')));
});

test('a president stands above the ministers of the same country, and of no other', () => {
  const president = { person: 'Lena Corr', post: 'president', body: 'Tarsel', from: '1970-01-01', to: '1980-01-01' };
  const abroad = { ...MINISTER, person: 'Toma Reel', body: 'Ostrevia' };
  assert.deepEqual(pairs([president, MINISTER, abroad]), ['Lena Corr > Ada Quill']);
});

test('whoever heads a body stands above its spokesman, not above another body’s', () => {
  const head = { person: 'Lena Corr', post: 'director', body: 'Harbour Office', from: '1970-01-01', to: '1980-01-01' };
  const speaker = { person: 'Ivo Hask', post: 'spokesman', body: 'Harbour Office', asOf: '1974-02-01' };
  assert.deepEqual(pairs([head, speaker, { ...speaker, person: 'Bela Strand', body: 'Customs House' }]), [
    'Lena Corr > Ivo Hask',
  ]);
});

test('who sits for a town in a parliament is no deputy of who leads the town', () => {
  const governor = {
    person: 'Lena Corr',
    post: 'governor of Karn',
    body: 'Karn',
    from: '1970-01-01',
    to: '1980-01-01',
  };
  const member = { person: 'Ivo Hask', post: 'Deputy for Karn', body: 'Karn', asOf: '1974-02-01' };
  assert.deepEqual(pairs([governor, member]), []);
  assert.deepEqual(pairs([governor, { ...member, post: 'deputy governor of Karn' }]), ['Lena Corr > Ivo Hask']);
});

test('posts that no list orders, and days that do not meet, give no command', () => {
  assert.deepEqual(pairs([MINISTER, { ...MINISTER, person: 'Oren Mavik', post: 'justice minister' }]), []);
  assert.deepEqual(pairs([MINISTER, { ...DEPUTY, from: '1976-01-01' }]), []);
});

test('posts of which no claim says the country give no command', () => {
  assert.deepEqual(
    pairs([
      { ...MINISTER, body: null },
      { ...DEPUTY, body: null },
    ]),
    [],
  );
});

test('one who ordered what another carried out stands above by the claim’s own word', () => {
  const order = event('a paper', 'the clearing of the quay', {
    when: '1974-05-01',
    participants: [
      { who: mention('Ada Quill'), role: 'orderedBy' },
      { who: mention('Oren Mavik'), role: 'perpetrator' },
      { who: mention('Ivo Hask'), role: 'victim' },
    ],
  });
  const links = linksOf([], [order]);
  assert.deepEqual(
    links.map(({ above, below, grounds, when }) => [above.name, below.name, grounds, when.from]),
    [['Ada Quill', 'Oren Mavik', 'stated', '1974-05-01']],
  );
  assert.deepEqual(linksOf([], [{ ...order, claim: { ...order.claim, asserted: 'denied' } }]), []);
});

/** `below` reported to `above`, in a paper of June 1974. */
function reported(below: string | null, above: string, more: Partial<AttributeClaim> = {}): SourcedClaim {
  const { source, published, claim } = occupancy({ source: 'a paper', published: '1974-06-01', words: 'reported' });
  const { id, passage, sayer, asserted, confidence, foundBy, reasons } = claim;
  const told: AttributeClaim = {
    ...{ id, passage, sayer, asserted, confidence, foundBy, reasons },
    ...{ kind: 'attribute', what: 'superior', value: above, when: null, where: null },
    person: mention(below, 'the commandant'),
    ...more,
  };
  return { source, published, claim: told };
}

test('one whom words put under another stands below, and not on days after they appeared', () => {
  const links = linksOf([], [reported('Oren Mavik', 'Ada Quill')]);
  assert.deepEqual(
    links.map(({ above, below, grounds, when }) => [above.name, below.name, grounds, when.from, when.to]),
    [['Ada Quill', 'Oren Mavik', 'stated', null, '1974-06-01']],
  );
  assert.deepEqual(linksOf([], [reported('Oren Mavik', 'Ada Quill', { asserted: 'denied' })]), []);
});

test('words that put a post under somebody are of whoever held it in the same source, by both claims', () => {
  const held = { person: 'Oren Mavik', post: 'commandant', from: '1973-01-01', to: '1974-01-01' };
  const [link, ...more] = linksOf([held], [reported(null, 'Ada Quill')]);
  assert.deepEqual(more, []);
  assert.deepEqual([link?.above.name, link?.below.name, link?.grounds], ['Ada Quill', 'Oren Mavik', 'posts']);
  assert.deepEqual(link?.when, { from: '1973-01-01', to: '1974-01-01' });
  assert.equal(link?.premises.length, 2);
  assert.ok(link?.reasons.some((reason) => reason.startsWith('inferred')));
  assert.deepEqual(linksOf([{ ...held, source: 'another paper' }], [reported(null, 'Ada Quill')]), []);
});
