// What papers tell of a site beside its claims. The places and papers are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseClaim } from '../../src/corroborate/case-claim.ts';
import { conceptsIn } from '../../src/corroborate/concepts.ts';
import type { ClaimedSite } from '../../src/corroborate/sites/sites.ts';
import { thingsOfSite, toldOfSite } from '../../src/corroborate/sites/told-of-site.ts';
import type { ClaimId, ObjectId } from '../../src/model/ids.ts';
import type { SentencesMet, ToldSentence } from '../../src/model/told-text.ts';
import { madeOrigins } from './made-origins.ts';

const sourceId = (n: number): ObjectId => `sha256:${String(n).repeat(64)}` as ObjectId;

/** In the first paper a claim is made of the site: its first forty code points. */
function siteCalled(name: string, otherNames: readonly string[] = []): ClaimedSite {
  return {
    site: {
      id: 's',
      name,
      otherNames,
      where: null,
      position: null,
      conditions: 1,
      changes: 0,
      latest: null,
      documents: 1,
    },
    log: [
      {
        ref: { citedSource: sourceId(1), citedClaim: 'c1' as ClaimId },
        ...{ condition: 'opened', observed: null, reportedBy: [], changed: false },
      },
    ],
    origins: madeOrigins(1),
  } as unknown as ClaimedSite;
}

const claims = new Map([
  [
    'c1' as ClaimId,
    { source: sourceId(1), claim: { id: 'c1', passage: { start: 0, end: 40 } } } as unknown as CaseClaim,
  ],
]);

const sentence = (n: number, start: number, words: string, published: string | null): ToldSentence => ({
  ...{
    source: sourceId(n),
    published,
    publisher: null,
    start,
    end: start + [...words].length,
    words,
    by: [],
    years: [],
    ofText: new Set<number>(),
  },
});

function told(site: ClaimedSite, sentences: readonly ToldSentence[]): readonly string[] {
  const things = thingsOfSite(site);
  const met: SentencesMet = {
    sentences: sentences.filter(({ words }) => things.some((thing) => conceptsIn(words).has(thing))),
    tellersOf: new Map(),
    all: sentences.length,
  };
  return toldOfSite(site, met, claims, []).map(({ ref }) => ref.citedPassage.exact);
}

test('beside its claims a site has what other papers tell was done to it, in either language, what tells most of a condition first', () => {
  const site = siteCalled('Karnow cemetery', ['گورستان کارنو']);
  assert.deepEqual(
    told(site, [
      sentence(3, 10, 'By autumn a wire fence ran round the Karnow cemetery.', '1996-10-02'),
      sentence(2, 90, 'گورستان کارنو را شبانه با لودر صاف کردند.', '1994-05-01'),
      sentence(2, 300, 'The mayor of Karnow spoke of the weather.', '1994-05-01'),
      sentence(3, 200, 'Was the Karnow cemetery ever fenced?', '1996-10-02'),
    ]),
    ['گورستان کارنو را شبانه با لودر صاف کردند.', 'By autumn a wire fence ran round the Karnow cemetery.'],
  );
});

test('what points back to it right behind a sentence that names it is told of it; a wish stands last', () => {
  const site = siteCalled('Karnow cemetery', ['گورستان کارنو']);
  const first = 'We came to the Karnow cemetery at noon.';
  const second = 'The fence had been taken away and the ground was levelled.';
  const third = 'The school was closed.';
  const at = [0, [...first].length + 1, [...first].length + [...second].length + 2] as const;
  const all = [
    sentence(4, at[0], first, '1997-01-01'),
    sentence(4, at[1], second, '1997-01-01'),
    sentence(4, at[2], third, '1997-01-01'),
    sentence(2, 0, 'The Karnow cemetery should be fenced, guarded and closed to bulldozers.', '1994-05-01'),
    sentence(3, 0, 'In 1996 the Karnow cemetery was flooded.', '1996-10-02'),
  ];
  const met = { sentences: all, tellersOf: new Map(), all: all.length };
  assert.deepEqual(
    toldOfSite(site, met, claims, []).map(({ ref }) => ref.citedPassage.exact.slice(0, 20)),
    ['In 1996 the Karnow c', 'The fence had been t', 'The Karnow cemetery '],
  );
});

test('what a claim was made of is not told twice, and a grave without a name is that of no other paper', () => {
  const site = siteCalled('the mass grave');
  const prisoner = sentence(1, 400, 'برگ زندانی را امضا نکردم و دروازه بسته بود.', '1990-04-01');
  assert.deepEqual(told(siteCalled('زندان'), [prisoner]), []);
  const buried = sentence(1, 500, 'They want to have their dead buried under a stone.', '1990-04-01');
  assert.deepEqual(told(siteCalled('some of these graves'), [buried]), []);
  assert.deepEqual(told(siteCalled('the cave'), [sentence(2, 0, 'A wall closed the cave.', '1991-01-01')]), []);
  assert.deepEqual(
    told(site, [
      sentence(1, 0, 'The mass grave was opened in the spring by two experts.', '1990-04-01'),
      sentence(1, 80, 'Concrete was poured over the mass grave.', '1990-04-01'),
      sentence(2, 0, 'Trees were planted on the mass grave.', '1991-01-01'),
    ]),
    ['Concrete was poured over the mass grave.'],
  );
});

test('what somebody says was not done there is not told of the site', () => {
  const site = siteCalled('Karnow cemetery', ['گورستان کارنو']);
  assert.deepEqual(
    told(site, [
      sentence(2, 0, 'شهردار گفت: «شهرداری در گورستان کارنو هیچ کاری نکرده است و سنگی برداشته نشده.»', '1994-05-01'),
      sentence(3, 0, 'The mayor denied that graves in the Karnow cemetery had been levelled.', '1996-10-02'),
    ]),
    [],
  );
});
