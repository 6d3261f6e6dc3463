// Which of two documents that share words was first, and which documents hang together. All names are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf, thirdOf } from '../../../src/corroborate/origins/direction.ts';
import { familiesOf } from '../../../src/corroborate/origins/families.ts';
import type { OriginSource } from '../../../src/model/origins.ts';
import { sourceNamed } from '../made-claims.ts';
import { about, apart, context, credits, one, sharing } from './made-origins.ts';

const first = (a: Partial<OriginSource>, b: Partial<OriginSource>, declarations = [] as ReturnType<typeof one>[]) => {
  const sources = [about('Quay Post', a), about('Salt Letter', b)];
  const direction = directionOf(sharing('Quay Post', 'Salt Letter'), context(sources, { declarations }));
  return direction === null ? null : direction.from === sourceNamed('Quay Post') ? 'Quay Post' : 'Salt Letter';
};

test('the earlier one was first only where its last possible day lies before the other', () => {
  assert.equal(first({ published: '1974-06' }, { published: '1974-07-02' }), 'Quay Post');
  assert.equal(first({ published: '1974-06' }, { published: '1974-06-20' }), null);
  assert.equal(first({ published: null }, { published: '1974-06-20' }), null);
});

test('who credits the other was second, also where the days say nothing or otherwise', () => {
  assert.equal(first(credits('Salt Letter'), {}), 'Salt Letter');
  assert.equal(
    first({ published: '1974-06-01', ...credits('Salt Letter') }, { published: '1974-07-02' }),
    'Salt Letter',
  );
  assert.equal(
    first({ title: 'Nine days at the northern quay' }, { reprintOf: 'Nine Days at the Northern Quay' }),
    'Quay Post',
  );
  const address = 'https://www.quay-post.example/nine-days/?from=mail';
  assert.equal(first({ address }, { translationOf: 'http://quay-post.example/nine-days' }), 'Quay Post');
});

test('what a person declared comes before days and credits', () => {
  const declarations = [one('Salt Letter', 'Quay Post')];
  assert.equal(first({ published: '1974-06-01' }, { published: '1974-07-02' }, declarations), 'Salt Letter');
});

test('two that credit the same agency both go back to a third', () => {
  const sources = [about('Quay Post', credits('Tarsel Agency')), about('Salt Letter', credits('Tarsel Agency'))];
  const pair = sharing('Quay Post', 'Salt Letter');
  assert.equal(directionOf(pair, context(sources)), null);
  assert.equal(thirdOf(pair, context(sources)), 'Tarsel Agency');
});

test('the days of two say nothing where a third had the words before both', () => {
  const sources = [
    about('Quay Post', { published: '1974-06-02' }),
    about('Salt Letter', { published: '1974-06-03' }),
    about('Tarsel Agency', { published: '1974-06-01' }),
  ];
  const shared = [
    sharing('Quay Post', 'Salt Letter'),
    sharing('Quay Post', 'Tarsel Agency'),
    sharing('Salt Letter', 'Tarsel Agency'),
  ];
  const known = context(sources, { shared });
  const pair = sharing('Quay Post', 'Salt Letter');
  assert.equal(directionOf(pair, known), null);
  assert.equal(thirdOf(pair, known), 'Tarsel Agency');
  const agency = sourceNamed('Tarsel Agency');
  assert.equal(directionOf(sharing('Quay Post', 'Tarsel Agency'), known)?.from, agency);
  assert.equal(familiesOf(sources, shared, known)[0]?.first?.citedSource, agency);
});

test('who credits a reprint goes back to what was reprinted, also where its page is dated later', () => {
  const sources = [
    about('Quay Post', { published: '1974-06-20' }),
    about('Salt Letter', { published: '1974-06-12', ...credits('Quay Post') }),
    about('Memory House', credits('Salt Letter')),
  ];
  const shared = [
    sharing('Quay Post', 'Salt Letter'),
    sharing('Quay Post', 'Memory House'),
    sharing('Salt Letter', 'Memory House'),
  ];
  const known = context(sources, { shared });
  assert.equal(directionOf(sharing('Quay Post', 'Memory House'), known)?.from, sourceNamed('Quay Post'));
  assert.equal(familiesOf(sources, shared, known)[0]?.first?.citedSource, sourceNamed('Quay Post'));
});

test('a reprint of a reprint is one family, with the one that all others come after', () => {
  const sources = [
    about('A', { published: '1974-06-01' }),
    about('B', { published: '1974-06-09', ...credits('Tarsel Agency') }),
    about('C', { published: '1975' }),
    about('D'),
  ];
  const shared = [sharing('A', 'B'), sharing('B', 'C'), sharing('A', 'D', { kind: 'quoted' } as never)];
  const [family, ...others] = familiesOf(sources, shared, context(sources, { shared }));
  assert.deepEqual(others, []);
  assert.deepEqual(
    [family?.documents, family?.publishers, family?.first?.citedSource, family?.credited],
    [3, 3, sourceNamed('A'), ['Tarsel Agency']],
  );
  assert.deepEqual(
    family?.members.map(({ citedSource }) => citedSource),
    ['A', 'B', 'C'].map(sourceNamed),
  );
});

test('documents declared apart are no family by the words they share', () => {
  const sources = [about('A'), about('B')];
  const shared = [sharing('A', 'B')];
  assert.deepEqual(familiesOf(sources, shared, context(sources, { shared, declarations: [apart('B', 'A')] })), []);
});

test('of the links between copies of one story so many are told as say where each is from; a text put together from two keeps both', () => {
  const sources = [
    about('A', { published: '1974-06-01' }),
    about('B', { published: '1974-06-02' }),
    about('C', { published: '1974-06-03' }),
    about('X', { published: '1974-06-01' }),
    about('Z', { published: '1974-06-09' }),
  ];
  const shared = [sharing('A', 'B'), sharing('A', 'C'), sharing('B', 'C'), sharing('C', 'Z'), sharing('X', 'Z')];
  const [family] = familiesOf(sources, shared, context(sources, { shared }));
  const nameOf = (id: string): string => ['A', 'B', 'C', 'X', 'Z'].find((name) => sourceNamed(name) === id) ?? '';
  assert.deepEqual(family?.links.map(({ from, to, directed }) => `${nameOf(from)} ${nameOf(to)} ${directed}`).sort(), [
    'A B true',
    'A C true',
    'C Z true',
    'X Z true',
  ]);
});

test('where no day shows which of some copies was first, they are joined and none is said to go back to another', () => {
  const sources = [about('A'), about('B'), about('C')];
  const shared = [sharing('A', 'B'), sharing('A', 'C'), sharing('B', 'C')];
  const [family] = familiesOf(sources, shared, context(sources, { shared }));
  assert.deepEqual([family?.first, family?.links.map(({ directed }) => directed)], [null, [false, false]]);
});

test('documents without a known publisher are counted apart from the publishers', () => {
  const sources = [about('A', { publisher: null }), about('B', { publisher: null }), about('C')];
  const shared = [sharing('A', 'B'), sharing('B', 'C')];
  const [family] = familiesOf(sources, shared, context(sources, { shared }));
  assert.deepEqual([family?.documents, family?.publishers, family?.withoutPublisher], [3, 1, 2]);
});
