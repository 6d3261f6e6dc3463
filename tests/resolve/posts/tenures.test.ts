// Who held a post on a day. A wrong day puts a person in command of what he or she never commanded. All people, posts and bodies are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onDay } from '../../../src/resolve/posts/holders.ts';
import type { PostContext } from '../../../src/resolve/posts/post-claim.ts';
import { tenuresOf } from '../../../src/resolve/posts/tenures.ts';
import { entity, invented, occupancy, type Told } from './made-posts.ts';

const tenuresFrom = (...told: readonly Told[]) => tenuresOf(told.map(occupancy), invented);

function tenureOf(...told: readonly Told[]) {
  const [tenure, ...more] = tenuresFrom(...told);
  assert.ok(tenure !== undefined && more.length === 0, `${more.length + 1} tenures`);
  return tenure;
}

test('stated years give the days that are sure and the days that are possible', () => {
  const tenure = tenureOf({ from: '1971', to: '1974-06-03' });
  assert.deepEqual(tenure.throughout, { from: '1971-12-31', to: '1974-06-03' });
  assert.deepEqual(tenure.sometime, { from: '1971-01-01', to: '1974-06-03' });
  assert.deepEqual(
    ['1970-12-31', '1971-06-01', '1973-01-01', '1974-06-04'].map((day) => onDay(tenure, day)),
    ['notShown', 'mayHaveHeld', 'held', 'notShown'],
  );
});

test('a year that is only about right can be the year before', () => {
  const tenure = tenureOf({ from: '1971~', to: '1974-06-03' });
  assert.equal(onDay(tenure, '1970-06-01'), 'mayHaveHeld');
  assert.equal(onDay(tenure, '1972-06-01'), 'mayHaveHeld');
  assert.equal(onDay(tenure, '1973-06-01'), 'held');
});

test('an article shows the post up to the day it appeared, and no day longer', () => {
  const tenure = tenureOf({ asOf: '1974', published: '1974-03-10' });
  assert.deepEqual([tenure.throughout, tenure.sometime], [null, { from: '1974-01-01', to: '1974-03-10' }]);
  assert.equal(onDay(tenure, '1974-03-11'), 'notShown');
});

test('an end that was still to come when the article appeared is no end that it shows', () => {
  const tenure = tenureOf({ from: '1974-01-05', to: '1978', published: '1974-03-10' });
  assert.equal(tenure.endKnown, false);
  assert.equal(onDay(tenure, '1975-01-01'), 'notShown');
});

test('a beginning that was announced is no beginning', () => {
  const tenure = tenureOf({ from: '1976-06-03', published: '1974-05-12' });
  assert.equal(tenure.startKnown, false);
  assert.deepEqual(
    ['1974-01-01', '1976-07-01'].map((day) => onDay(tenure, day)),
    ['notShown', 'notShown'],
  );
});

test('since a day, and in the post when the article appeared: all days between', () => {
  const tenure = tenureOf({ from: '1974-01-05', asOf: '1974-03-10', published: '1974-03-10' });
  assert.deepEqual(tenure.throughout, { from: '1974-01-05', to: '1974-03-10' });
});

test('a beginning alone shows that day, and leaves the days up to the report possible', () => {
  const tenure = tenureOf({ from: '1974-01-05', published: '1990-05-01' });
  assert.equal(onDay(tenure, '1974-01-05'), 'held');
  assert.equal(onDay(tenure, '1989-01-01'), 'mayHaveHeld');
  assert.equal(onDay(tenure, '1990-05-02'), 'notShown');
});

test('two days on which somebody held a post show nothing certain of the years between', () => {
  const tenure = tenureOf({ asOf: '1971-05-01' }, { asOf: '1979-05-01' });
  assert.equal(onDay(tenure, '1975-01-01'), 'mayHaveHeld');
  assert.equal(onDay(tenure, '1979-05-01'), 'held');
  assert.equal(onDay(tenure, '1971-05-01'), 'held');
});

test('a former holder held it at some time before, and we do not say since when', () => {
  const tenure = tenureOf({ status: 'former', asOf: '1981-02' });
  assert.deepEqual(
    [tenure.throughout, tenure.sometime, tenure.endKnown],
    [null, { from: null, to: '1981-02-28' }, false],
  );
});

test('candidates, questions and denials give no tenure', () => {
  assert.deepEqual(
    tenuresFrom(
      { status: 'candidate', asOf: '1971' },
      { asOf: '1972', asserted: 'denied' },
      { asOf: '1973', asserted: 'hypothetical' },
      { asOf: '1974', asserted: 'asked' },
    ),
    [],
  );
});

test('an undated mention of an office says nothing of the day on which the text appeared', () => {
  const tenure = tenureOf({ published: '1990-05-01' });
  assert.deepEqual([tenure.throughout, tenure.sometime], [null, { from: null, to: '1990-05-01' }]);
});

test('being named to a post is not yet holding it', () => {
  const named = { from: '1974-05-02', words: 'Ada Quill was appointed harbour master', published: '1974-05-03' };
  const tenure = tenureOf(named, { from: '1974-06-01', words: 'Ada Quill took office', published: '1974-06-02' });
  assert.deepEqual(tenure.appointed, { from: '1974-05-02', to: '1974-05-02' });
  assert.deepEqual([tenure.startKnown, tenure.sometime.from], [true, '1974-06-01']);
  assert.deepEqual(tenure.differing, []);
  assert.equal(tenureOf(named).startKnown, false);
});

test('one who is still to take up a post is shown in it on no day', () => {
  const tenure = tenureOf({ status: 'designate', asOf: '1974-05', published: '1974-05-20' });
  assert.equal(tenure.appointed?.from, '1974-05-01');
  assert.equal(onDay(tenure, '1974-05-10'), 'notShown');
});

test('an acting holder has a tenure of its own in the same post', () => {
  const tenures = tenuresFrom({ status: 'acting', asOf: '1974-01-10' }, { from: '1974-02-01', asOf: '1974-03-01' });
  assert.deepEqual(
    tenures.map(({ acting, postKey }) => [acting, postKey]),
    [
      [true, 'harbour master'],
      [false, 'harbour master'],
    ],
  );
});

test('one post under three wordings in two scripts is one tenure', () => {
  const tenure = tenureOf(
    { post: 'interior minister', body: 'Tarsel', asOf: '1974-05-01' },
    { post: 'Minister of the Interior', asOf: '1974-06-01' },
    { post: 'وزیر کشور', body: 'تارسل', asOf: '1974-07-01' },
  );
  assert.equal(tenure.premises.length, 3);
  assert.equal(tenure.seat, 'country:Tarsel');
});

test('the same post in two countries is two tenures', () => {
  const tenures = tenuresFrom(
    { post: 'interior minister', body: 'Tarsel', asOf: '1974' },
    { post: 'interior minister', body: 'Ostrevia', asOf: '1976' },
  );
  assert.equal(tenures.length, 2);
});

test('a country that no gazetteer knows is one, named as a body or only in the words of the post, in either script', () => {
  const nameless: typeof invented = {
    ...invented,
    countryOf: () => null,
    who: (source, name, kind = 'person') =>
      kind === 'place' || /\p{sc=Arabic}/u.test(name) ? null : invented.who(source, name, kind),
  };
  const tenures = tenuresOf(
    [
      occupancy({ post: 'justice minister', body: 'Marzil', asOf: '1974-05-01' }),
      occupancy({ post: 'وزیر دادگستری مرزیل', asOf: '1974-06-01' }),
      occupancy({ post: 'justice minister', body: 'Karn', asOf: '1974-06-01' }),
    ],
    nameless,
  );
  assert.deepEqual(tenures.map(({ premises }) => premises.length).sort(), [1, 2]);
});

test('a body that names no country has that of the body which is meant by it', () => {
  const meant: typeof invented = {
    ...invented,
    who: (source, name, kind = 'person') =>
      invented.who(source, name === 'regime' ? 'government of Tarsel' : name, kind),
  };
  const [tenure] = tenuresOf([occupancy({ post: 'president', body: 'regime', asOf: '1974' })], meant);
  assert.equal(tenure?.seat, 'country:Tarsel');
});

test('whoever heads a body is its director where a claim says so, and two bodies are two', () => {
  const tenures = tenuresFrom(
    { post: 'director', body: 'Harbour Office of Tarsel', asOf: '1974' },
    { post: 'head', body: 'Harbour Office of Tarsel', asOf: '1975' },
    { post: 'head', body: 'Customs House of Tarsel', asOf: '1976' },
  );
  assert.deepEqual(
    tenures.map(({ postKey, premises }) => [postKey, premises.length]),
    [
      ['director', 2],
      ['head', 1],
    ],
  );
});

test('a stated end before a later beginning makes two times in one post', () => {
  const tenures = tenuresFrom(
    { from: '1971-01-01', to: '1974-06-03' },
    { from: '1978-01-01', to: '1980-01-01' },
    { asOf: '1979-02-02' },
  );
  assert.deepEqual(
    tenures.map(({ sometime, premises }) => [sometime.from, sometime.to, premises.length]),
    [
      ['1971-01-01', '1974-06-03', 1],
      ['1978-01-01', '1980-01-01', 2],
    ],
  );
});

test('two beginnings that cannot both be so stand side by side, and no day between them is sure', () => {
  const tenure = tenureOf({ from: '1971-01-01', to: '1975-01-01' }, { from: '1972-03-01', source: 'another paper' });
  assert.deepEqual(tenure.throughout, { from: '1972-03-01', to: '1975-01-01' });
  assert.equal(onDay(tenure, '1971-06-01'), 'mayHaveHeld');
  const [differing] = tenure.differing;
  assert.match(differing?.sentence ?? '', /beginning .*1971-01-01.*1972-03-01/);
  assert.equal(differing?.claims.length, 2);
});

test('a day in the post after it had ended is kept and stands beside the end', () => {
  const tenure = tenureOf({ from: '1971-01-01', to: '1974-06-03' }, { asOf: '1974-09-01', source: 'another paper' });
  assert.equal(tenure.sometime.to, '1974-09-01');
  assert.equal(tenure.differing.length, 1);
});

test('a page that appeared some time between two years contradicts no end by that alone', () => {
  const beside = (published: string) =>
    tenureOf(
      { from: '1971-01-01', to: '1974-06-03' },
      { asOf: published, published, source: 'an archive', status: 'current' },
    );
  assert.deepEqual(beside('1979/1983').differing, []);
  assert.equal(beside('1979-04-02').differing.length, 1);
});

test('a denial stands beside the tenure', () => {
  const tenure = tenureOf({ asOf: '1974-05-01' }, { asOf: '1974-05-01', asserted: 'denied', source: 'another paper' });
  assert.deepEqual([tenure.premises.length, tenure.differing.length], [1, 1]);
  assert.equal(tenure.differing[0]?.claims.length, 2, 'the claim and its denial');
});

test('of thousands of claims that name one holder those that set the days are cited', () => {
  const many = Array.from({ length: 400 }, (_, n): Told => ({ asOf: '1974', source: `paper ${n}` }));
  const first: Told = { from: '1971-03-01', source: 'the gazette' };
  const tenure = tenureOf(...many, first);
  assert.ok(tenure.premises.length < 401 && tenure.premises.length > 100);
  const cited = new Set(tenure.premises.map(({ citedClaim }) => citedClaim));
  assert.ok(cited.has(occupancy(first).claim.id));
  assert.ok(tenure.reasons.some((reason) => reason.startsWith('of the 401 claims')));
});

test('a beginning told to the month and to the day begins on the day', () => {
  const [tenure] = tenuresOf(
    [occupancy({ from: '1974-06', asOf: '1975-01-01' }), occupancy({ from: '1974-06-09', source: 'another paper' })],
    invented,
  );
  assert.equal(tenure?.sometime.from, '1974-06-09');
  assert.equal(tenure?.throughout?.from, '1974-06-09');
});

test('a body that is called by its capital alone is called as its country is', () => {
  const capital: PostContext = {
    ...invented,
    who: (_, name, kind = 'person') => entity(kind === 'person' ? name : 'Havrin', kind),
  };
  const [tenure] = tenuresOf([occupancy({ post: 'interior minister', body: 'Tarsel', asOf: '1975-01-01' })], capital);
  assert.equal(tenure?.body?.name, 'Tarsel');
});

test('one post of one person is one tenure, whether its body is named, named by its kind, or left out', () => {
  const one = tenureOf(
    { post: 'port collector of Tarsel', body: 'Tarsel', from: '1971-02' },
    { post: 'Port Collector', asOf: '1972-05-03' },
  );
  assert.deepEqual(one.throughout, { from: '1971-02-28', to: '1972-05-03' });
  tenureOf({ post: 'mill manager of Tarsel Woollens', body: 'Tarsel Woollens' }, { post: 'Mill Manager' });
  tenureOf(
    { post: 'commander', body: 'camp', asOf: '1971-03-04' },
    { post: 'commander', body: 'Nar Kuli', to: '1972' },
  );
  tenureOf({ post: 'commander of Nar Kuli camp', body: 'Nar Kuli camp' }, { post: 'commander', body: 'Nar Kuli' });
});

test('a body of another kind, or one of two that are named, is not taken for the same', () => {
  const posts = (...told: readonly Told[]): number => tenuresFrom(...told).length;
  assert.equal(posts({ post: 'governor of the city' }, { post: 'governor', body: 'Velmar Province' }), 2);
  assert.equal(posts({ post: 'director', body: 'Nar Kuli School' }, { post: 'director', body: 'Nar Kuli Clinic' }), 2);
  assert.equal(posts({ post: 'fire chief' }, { post: 'chief', body: 'Tarsel Woollens' }), 2);
  assert.equal(
    posts(
      { post: 'commander', body: 'camp' },
      { post: 'commander', body: 'Nar Kuli' },
      { post: 'commander', body: 'Tarsel' },
    ),
    3,
  );
});

test('a title in a story of long ago holds nobody in a post that he is known to have left', () => {
  const own = { asOf: '2021-04-29', published: '2021-04-29', source: 'a report' };
  const title = { ...own, reasons: ['the post stands before the name', 'as of the document’s own date, 2021-04-29'] };
  const left = tenureOf({ from: '1981', to: '1989' }, title);
  assert.equal(left.sometime.to, '1989-12-31');
  assert.equal(onDay(left, '2021-04-29'), 'notShown');
  // said of that day in so many words, it stands
  const said = tenureOf({ from: '1981', to: '1989' }, own);
  assert.equal(said.sometime.to, '2021-04-29');
});

test('a minister of whom another claim says of what is in one post, unless a day stands against it', () => {
  const one = tenureOf(
    { post: 'minister', from: '1971-02-12' },
    { post: 'Interior Minister', asOf: '1972-05-03' },
    { post: 'Minister', asOf: '1972-06-01' },
  );
  assert.equal(one.post, 'Interior Minister');
  assert.deepEqual(one.throughout, { from: '1971-02-12', to: '1972-06-01' });
  const posts = (...told: readonly Told[]): number => tenuresFrom(...told).length;
  assert.equal(posts({ post: 'minister', to: '1971' }, { post: 'Interior Minister', from: '1975' }), 2);
  assert.equal(posts({ post: 'minister' }, { post: 'Interior Minister' }, { post: 'Justice Minister' }), 3);
});

test('a prison by its number and by its town is one seat of one person where the days agree', () => {
  const numbered = { post: 'head of Prison No. 4', body: 'Prison No. 4', from: '1971', to: '1974' };
  tenureOf(numbered, { post: 'head of the Nar Kuli prison', body: 'Nar Kuli prison', asOf: '1972-06-11' });
  const later = { post: 'head of the Nar Kuli prison', body: 'Nar Kuli prison', asOf: '1976-06-11' };
  assert.equal(tenuresFrom(numbered, later).length, 2);
});
