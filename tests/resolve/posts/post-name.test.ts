// One post under several wordings. Two posts taken for one put a person in another's office; one taken for two hides who held it. Countries and bodies are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PostName, postNamed } from '../../../src/resolve/posts/post-name.ts';
import { invented } from './made-posts.ts';

const named = (post: string, body: string | null = null): PostName =>
  postNamed(post, body, invented.countryOf ?? (() => null));

/** Wordings of one post each. */
const ONE_POST: readonly (readonly (readonly [post: string, body?: string])[])[] = [
  [
    ['interior minister'],
    ['Minister of the Interior'],
    ['Home Secretary'],
    ['وزیر کشور'],
    ['head of the Interior Ministry'],
    ['the then interior minister'],
    ['minister', 'Ministry of the Interior'],
  ],
  [
    ['foreign minister'],
    ['Minister of Foreign Affairs'],
    ['وزیر امور خارجه'],
    ['وزیر خارجه'],
    ['وزیر پیشین امور خارجه'],
    ['secretary', 'State Department'],
  ],
  [['justice minister'], ['وزیر دادگستری'], ['Minister for Justice'], ['head', 'Justice Ministry']],
  [
    ['deputy interior minister'],
    ['deputy minister of the interior'],
    ['معاون وزیر کشور'],
    ['deputy to the interior minister'],
  ],
  [['prime minister'], ['نخست‌وزیر'], ['نخست وزیر وقت'], ['former Premier']],
  [['president'], ['رئیس‌جمهور'], ['رئیس جمهوری'], ['رییس‌جمهور']],
  [
    ['head of the judiciary'],
    ['judiciary chief'],
    ['chief justice', 'judiciary'],
    ['رئیس قوه قضائیه'],
    ['رئیس قوهٔ قضاییه'],
  ],
  [['Speaker of Parliament'], ['speaker', 'Parliament'], ['رئیس مجلس']],
  [['adviser to the president'], ['close advisor to the president'], ['مشاور رئیس‌جمهور']],
  [['foreign ministry spokesman'], ['spokeswoman', 'Ministry of Foreign Affairs'], ['سخنگوی وزارت امور خارجه']],
  [['prosecutor general'], ['دادستان کل'], ['دادستان کل کشور']],
  [['deputy supreme leader'], ['قائم‌مقام رهبری']],
];

for (const wordings of ONE_POST)
  test(`${wordings[0]?.[0]} is one post in all its wordings`, () => {
    const keys = wordings.map(([post, body]) => named(post, body ?? null).key);
    assert.deepEqual(new Set(keys), new Set([keys[0]]), wordings.map(([post], i) => `${post}: ${keys[i]}`).join('; '));
  });

test('posts that are not one have other keys, however near their words', () => {
  const posts = [
    'interior minister',
    'deputy interior minister',
    'justice minister',
    'prime minister',
    'deputy prime minister',
    'president',
    'adviser to the president',
    'vice president',
    'spokesman of the interior ministry',
    'minister without portfolio',
    'heir to the supreme leader',
    'supreme leader',
    'prosecutor',
    'assistant prosecutor',
  ];
  const keys = posts.map((post) => named(post).key);
  assert.equal(new Set(keys).size, posts.length, keys.join('; '));
});

test('«کشور» is the interior of a ministry, and elsewhere the country', () => {
  assert.equal(named('وزیر کشور').field, 'interior');
  assert.equal(named('دادستان کل کشور').field, null);
});

test('the country of a post is read from its words or from its body', () => {
  assert.deepEqual(
    [named('Tarseli president').country, named('president', 'Ostrevia').country, named('وزیر کشور تارسل').country],
    ['Tarsel', 'Ostrevia', 'Tarsel'],
  );
  assert.equal(named('regime president', 'regime').country, null);
});

test('whoever leads a prison holds one post, whatever it is called', () => {
  const wordings = [named('governor of Karn Prison'), named('director', 'Karn Prison'), named('رئیس زندان کارن')];
  assert.deepEqual(new Set(wordings.map(({ key }) => key)), new Set(['warden']));
  assert.equal(wordings[0]?.rest, 'karn');
});

test('what only one person holds at a time is told from what many hold', () => {
  assert.deepEqual(
    [
      'interior minister',
      'governor',
      'judge',
      'adviser to the president',
      'member of parliament',
      'deputy governor',
    ].map((post) => named(post).single),
    [true, true, false, false, false, false],
  );
});

test('an acting post is the same post', () => {
  const [acting, full] = [named('acting interior minister'), named('interior minister')];
  assert.deepEqual([acting.key, acting.acting, full.acting], [full.key, true, false]);
  assert.deepEqual([named('سرپرست وزارت کشور').key, named('سرپرست وزارت کشور').acting], [full.key, true]);
});

test('an office that no list knows is itself', () => {
  assert.equal(named('lamplighter of the north quay').key, named('Lamplighter of the North Quay').key);
});
