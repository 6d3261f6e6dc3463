// The look-up of sites that may be one finds what comparing each with each finds. All places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Subjects, subjectsOf } from '../../src/corroborate/events/subjects.ts';
import { fittingAmong } from '../../src/corroborate/sites/fitting-sites.ts';
import { describe, isSameKind, type Site } from '../../src/corroborate/sites/site-words.ts';
import { sourceNamed } from './made-claims.ts';

const SOURCES = ['a', 'b', 'c', 'd', 'e'].map(sourceNamed);
const NAMES = ['Tarsel', 'Port Vel', 'Dorn', 'Orlen', 'Havreh'];
const some = <T>(all: readonly T[], least: number, most: number): fc.Arbitrary<ReadonlySet<T>> =>
  fc.subarray([...all], { minLength: least, maxLength: most }).map((few) => new Set(few));

const subjects: fc.Arbitrary<Subjects> = fc.tuple(...SOURCES.map(() => some(NAMES, 0, 5))).map((told) =>
  subjectsOf(
    SOURCES.map((source, n) => ({
      source,
      paragraphs: [0],
      days: [],
      head: 1,
      names: [...(told[n] ?? [])].map((name) => ({ name: name.toLowerCase(), written: name, sure: true, at: [0] })),
    })),
  ),
);
const site: fc.Arbitrary<Site> = fc
  .record({
    forms: some(['the graves', 'a mass grave', 'the cemetery', 'the prison', 'an empty field', 'the well'], 1, 2),
    sources: some(SOURCES, 1, 2),
    days: some(['closed 1961-05-03', 'bulldozed 1974-06-09'], 0, 2),
    towns: some(['tarsel', 'dorn'], 0, 2),
  })
  .map(({ forms, ...told }) => describe({ ...told, key: '', forms: [...forms], townNames: [] }));

const mayBe = (a: Site, b: Site): boolean =>
  isSameKind(a, b) && (a.towns.size === 0 || !a.towns.isDisjointFrom(b.towns));
const shared = (a: Site, b: Site, told: Subjects): number =>
  Math.max(
    0,
    ...[...a.sources].flatMap((x) =>
      [...b.sources].map((y) => (x === y ? 0 : told.ofSource(x).intersection(told.ofSource(y)).size)),
    ),
  );

test('who may be meant is found by kind, town, document, day and names as by comparing each with each', () => {
  fc.assert(
    fc.property(fc.array(site, { maxLength: 14 }), subjects, fc.integer({ min: 1, max: 3 }), (sites, told, least) => {
      const fitting = fittingAmong(sites, told);
      for (const a of sites) {
        const others = sites.filter((b) => mayBe(a, b));
        const elsewhere = others.filter((b) => a.sources.isDisjointFrom(b.sources));
        const isOnMatter = (b: Site): boolean => shared(a, b, told) >= least;
        assert.deepEqual(
          fitting.inDocument(a),
          others.filter((b) => !a.sources.isDisjointFrom(b.sources)),
        );
        assert.deepEqual(fitting.onMatter(a, least), others.filter(isOnMatter));
        assert.deepEqual(
          fitting.alike(a, least),
          elsewhere.filter((b) => !a.days.isDisjointFrom(b.days) || isOnMatter(b)),
        );
      }
    }),
  );
});
