// Which sites of several documents are one. All places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subjectsOf } from '../../src/corroborate/events/subjects.ts';
import { sameSites } from '../../src/corroborate/sites/one-site.ts';
import type { ToldSite } from '../../src/corroborate/sites/site-words.ts';
import { sourceNamed } from './made-claims.ts';

const shared = ['Tarsel', 'Port Vel', 'Dorn'].map((name) => ({
  name: name.toLowerCase(),
  written: name,
  sure: true,
  at: [0],
}));
const subjects = subjectsOf(
  ['a', 'b', 'c'].map((one) => ({ source: sourceNamed(one), paragraphs: [0], head: 1, days: [], names: shared })),
);

const told = (source: string, form: string, ...days: string[]): ToldSite => ({
  key: `${source} ${form}`,
  forms: [form],
  sources: new Set([sourceNamed(source)]),
  days: new Set(days),
  towns: new Set(),
  townNames: [],
});

/** With the town it lies in. */
const toldIn = (source: string, form: string, town: string, written = town): ToldSite => ({
  ...told(source, form),
  key: `${source} ${form} ${town}`,
  towns: new Set([town]),
  townNames: [written],
});

/** How many sites they are. */
const count = (...sites: ToldSite[]): number => new Set(sameSites(sites, subjects, () => false).of.values()).size;

test('one site under several words: with its town, of another kind, in another script', () => {
  assert.equal(
    count(told('a', 'Havreh cemetery'), told('b', 'the Havreh cemetery of Tehma'), told('c', 'گورستان هاوره')),
    1,
  );
  assert.equal(count(told('a', "Baha'i graves in Orlen"), told('b', "the Baha'i cemetery of Orlen")), 1);
  assert.equal(count(told('a', 'the field of Dorneh'), told('b', 'the mass grave at Dorneh')), 1);
  assert.equal(count(told('a', 'Plot 17'), told('b', 'قطعهٔ ۱۷')), 1);
});

test('others stay apart: another name, another number, a prison and a cemetery, a name that two bear', () => {
  assert.equal(count(told('a', 'Havreh cemetery'), told('b', 'Dorneh cemetery')), 2);
  assert.equal(count(told('a', 'Plot 17'), told('b', 'Plot 41')), 2);
  assert.equal(count(told('a', 'the prison of Orlen'), told('b', 'the cemetery of Orlen')), 2);
  assert.equal(count(told('a', 'the mass grave at Orlen'), told('b', 'the cemetery of Orlen')), 2);
  assert.equal(
    count(
      told('a', 'Old Gate cemetery'),
      told('b', 'Old Gate cemetery of Orlen'),
      told('c', 'Old Gate cemetery of Dorneh'),
    ),
    3,
  );
});

test('“the cemetery” of a document that tells of the same matter is the only one that the case names', () => {
  assert.equal(count(told('a', 'Havreh cemetery'), told('b', 'the cemetery')), 1);
  assert.equal(count(told('a', 'Havreh cemetery'), told('c', 'Dorneh cemetery'), told('b', 'the cemetery')), 3);
  assert.equal(count(told('a', 'Havreh cemetery'), told('z', 'the cemetery')), 2);
});

test('what was found in a well on one day is one well, whatever the language', () => {
  assert.equal(count(told('y', 'a well', 'bodies found 2012-11-05'), told('z', 'چاه', 'bodies found 2012-11-05')), 1);
  assert.equal(count(told('y', 'a well', 'bodies found 2012-11-05'), told('z', 'چاه', 'bodies found 2011-11-05')), 2);
});

test('sites of two towns never are one; a bare word with a town means the only such site there', () => {
  assert.equal(count(toldIn('a', 'Havreh cemetery', 'Tarsel'), toldIn('b', 'Havreh cemetery', 'Dorn')), 2);
  assert.equal(count(toldIn('a', 'Havreh cemetery', 'Tarsel'), toldIn('a', 'the graves', 'Dorn')), 2);
  assert.equal(count(toldIn('a', 'the mass grave', 'Tarsel'), toldIn('b', 'the mass grave', 'Dorn')), 2);
  assert.equal(count(toldIn('a', 'Havreh cemetery', 'Tarsel'), toldIn('a', 'the graves', 'Tarsel')), 1);
  assert.equal(count(toldIn('a', 'Havreh cemetery', 'Tarsel'), told('a', 'another mass grave')), 2);
});

test('a name that ends in its town, written together in the other script, is one site', () => {
  assert.equal(
    count(
      toldIn('a', 'the mass grave in Tazeh Kand', 'Tarsel'),
      toldIn('b', 'گور جمعی تازه‌کند تارسل', 'Tarsel', 'تارسل'),
    ),
    1,
  );
});

test('why sites are one is said', () => {
  const { why } = sameSites(
    [told('a', 'Havreh cemetery'), told('a', 'the graves'), told('b', 'گورستان هاوره')],
    subjects,
    () => false,
  );
  const reasons = [...why.values()].flat();
  assert.ok(reasons.includes('“the graves”: “Havreh cemetery”, the only such site that its document names'));
  assert.ok(reasons.some((reason) => reason.endsWith('the same name in two scripts')));
});

test('what a person keeps apart is not joined by its name', () => {
  const [a, b] = [told('a', 'Havreh cemetery'), told('b', 'گورستان هاوره')];
  assert.equal(new Set(sameSites([a, b], subjects, (x, y) => x !== y).of.values()).size, 2);
});

test('a lime pit is one in both languages, whatever it lies behind', () => {
  assert.equal(
    count(
      told('a', 'the lime pit behind the boiler house'),
      told('b', 'چاله آهک پشت دیگ‌خانه'),
      told('c', 'گودال آهکی'),
    ),
    1,
  );
});

test('works by whatever words, a plot with and without its town; a cemetery told by what it lies behind is another', () => {
  assert.equal(
    count(
      told('a', 'the former mill on the Marl Road'),
      told('b', 'the clay pit of the mill'),
      told('c', 'a mass grave at a former mill'),
    ),
    1,
  );
  assert.equal(count(told('a', 'the Orlen mill'), told('b', 'the Dorneh mill')), 2);
  assert.equal(count(told('a', 'plot 17'), told('b', 'Plot 17 of the Orlen cemetery')), 1);
  assert.equal(count(told('a', 'plot 17 in Orlen'), told('a', 'the clay pit of the mill')), 2);
  assert.equal(count(told('a', 'the Dorneh cemetery'), told('b', 'the cemetery behind the mosque')), 2);
  assert.equal(count(told('a', 'Dorneh'), told('b', 'the mass grave at Dorneh')), 1);
  assert.equal(count(told('a', 'Dorneh'), told('b', 'the prison of Dorneh')), 2);
});
