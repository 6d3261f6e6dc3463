// Which names of bodies and of places are one. Countries and towns are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownNames } from '../../../src/casefile/known-names.ts';
import { bodiesCompared } from '../../../src/resolve/identity/body-names.ts';
import type { Identities } from '../../../src/resolve/identity/identified.ts';
import { identities } from '../../../src/resolve/identity/identities.ts';
import { type KnownNames, NO_KNOWN_NAMES } from '../../../src/resolve/identity/known-names.ts';
import type { NameProfile } from '../../../src/resolve/identity/profiles.ts';
import { profile } from './made-profiles.ts';

const COUNTRIES: Readonly<Record<string, string>> = {
  Kuhdar: 'Kuhdar',
  Kuhdari: 'Kuhdar',
  Norland: 'Norland',
  کوهدار: 'Kuhdar',
};
const known: KnownNames = {
  ...NO_KNOWN_NAMES,
  country: (word) => COUNTRIES[word] ?? null,
  government: (name) => (name === 'Kuhdar' || name === 'Tarsel' ? 'Kuhdar' : null),
};

const body = (source: number, name: string, more: Partial<NameProfile> = {}) => profile(source, name, more, 'body');
const place = (source: number, name: string, more: Partial<NameProfile> = {}) => profile(source, name, more, 'place');
const sizes = ({ entities }: Identities): readonly number[] => entities.map(({ forms }) => forms.length).sort();

test('the Ministry of Justice of two countries is two bodies, in whatever words', () => {
  const found = identities(
    [
      body(1, 'Ministry of Justice of Kuhdar'),
      body(2, 'the Kuhdari Justice Ministry'),
      body(3, 'Norland’s Ministry of Justice'),
      body(4, 'وزارت دادگستری کوهدار'),
    ],
    [],
    known,
  );
  assert.deepEqual(sizes(found), [1, 3]);
});

test('a ministry without a country joins nobody, unless its document speaks of one country alone; then it says so', () => {
  const ministries = (country: string | null) =>
    identities([body(1, 'Ministry of Justice', { country }), body(2, 'Kuhdari Ministry of Justice')], [], known);
  assert.deepEqual(sizes(ministries(null)), [1, 1]);
  assert.deepEqual(sizes(ministries('Norland')), [1, 1]);
  const found = ministries('Kuhdar');
  assert.deepEqual(sizes(found), [2]);
  assert.match(found.entities[0]?.joins[0]?.reasons.join() ?? '', /the only country that its document speaks of/);
});

test('two ministries of one country are two', () => {
  const found = identities([body(1, 'Kuhdari Ministry of Justice'), body(2, 'Kuhdari Ministry of Health')], [], known);
  assert.deepEqual(sizes(found), [1, 1]);
});

test('a country or capital that acts is its government, and says so', () => {
  const found = identities([body(1, 'Kuhdar'), body(2, 'the government of Kuhdar'), body(3, 'Tarsel')], [], known);
  assert.deepEqual(sizes(found), [3]);
  assert.match(JSON.stringify(found.entities[0]?.joins), /stands for the government of Kuhdar/);
});

test('a body with a name of its own is one over documents, in both orders and scripts', () => {
  const found = identities(
    [
      body(1, 'Harbour Union of Tarsel'),
      body(2, 'Tarsel Harbour Union'),
      body(3, 'اتحادیه بندر تارسل'),
      body(4, 'Harbour Union of Vardan'),
    ],
    [],
    known,
  );
  assert.deepEqual(sizes(found), [1, 3]);
});

test('a body with a name of its own is one though fifty years lie between what is told of it', () => {
  const early = body(1, 'Tarsel Harbour Union', { when: { from: '1951-01-01', to: '1951-12-31' } });
  const late = body(2, 'Tarsel Harbour Union', { when: { from: '2001-01-01', to: '2001-12-31' } });
  const found = identities([early, late], [], known);
  assert.deepEqual([found.entities.length, found.questions], [1, []]);
});

test('first letters stand for the full name that their document gives; of two bodies with the same letters, alone for neither', () => {
  const first = [body(1, 'Tarsel Dock Workers Union'), body(1, 'TDWU'), body(2, 'TDWU')];
  assert.deepEqual(sizes(identities(first, [], known)), [2]);
  const second = [body(3, 'Torvenko Deep Water Users'), body(3, 'TDWU')];
  assert.deepEqual(sizes(identities([...first, ...second], [], known)), [1, 2, 2]);
});

test('letters mean what their own document spells out, before what they mean over the world', () => {
  const named = [body(1, 'Reed Sailors Federation'), body(1, 'RSF')];
  assert.deepEqual(sizes(identities(named, [], knownNames)), [2]);
  const apart = identities([...named, body(2, 'Reporters Without Borders')], [], knownNames);
  assert.deepEqual(sizes(apart), [1, 2]);
});

test('a longer name may be another body, unless it only says once more that it is one', () => {
  const names = [body(1, 'Kuhdari Ministry of Defence'), body(2, 'Kuhdari Ministry of Defence Industry')];
  assert.deepEqual(sizes(identities(names, [], known)), [1, 1]);
  assert.equal(bodiesCompared('Ministry of Defence', 'Ministry of Defence Industry', known).doubted, true);
  const heads = [body(1, 'Kuhdari General Intelligence'), body(2, 'Kuhdari General Intelligence Directorate')];
  assert.deepEqual(sizes(identities(heads, [], known)), [2]);
});

test('bodies of states are one over languages, and letters of a name as it is written', () => {
  for (const [a, b] of [
    ['وزارة الداخلية', 'Ministry of the Interior'],
    ['Министерство юстиции', 'Justice Ministry'],
    ['Ministerio de Defensa', 'Ministry of Defence'],
    ['İçişleri Bakanlığı', 'Interior Ministry'],
    ['Союз торвенских рыбаков', 'СТР'],
    ['Fourth Armoured Division', '4th Armored Division'],
  ] as const)
    assert.equal(bodiesCompared(a, b, known).same, true, `${a} | ${b}`);
  assert.equal(bodiesCompared('Supreme Court', 'High Court', known).same, false);
  assert.equal(bodiesCompared('4th Armoured Division', '14th Armoured Division', known).same, false);
  const numbered = bodiesCompared('Third Harbour Brigade', 'Second Harbour Brigade', known);
  assert.deepEqual([numbered.same, numbered.doubted], [false, false]);
});

test('a place is one in two scripts; its prison and its province are others', () => {
  const found = identities(
    [
      place(1, 'Tarsel'),
      place(2, 'تارسل'),
      place(3, 'Tarsel prison'),
      place(4, 'زندان تارسل'),
      place(5, 'Tarsel province'),
    ],
    [],
    known,
  );
  assert.deepEqual(sizes(found), [1, 2, 2]);
});

test('places that are only spelt alike are asked about', () => {
  const found = identities([place(1, 'Tarsel'), place(2, 'Tarsil')], [], known);
  assert.deepEqual(sizes(found), [1, 1]);
  assert.equal(found.questions.length, 1);
});

test('towns of one name in two countries are two', () => {
  const found = identities([place(1, 'Tarsel, Kuhdar'), place(2, 'Tarsel, Norland')], [], known);
  assert.deepEqual(sizes(found), [1, 1]);
});

test('what the gazetteer knows is one in all its names, and its homonym abroad another', () => {
  const found = identities(
    [place(1, 'Germany'), place(2, 'آلمان'), place(3, 'Tehran'), place(4, 'تهران')],
    [],
    knownNames,
  );
  assert.deepEqual(sizes(found), [2, 2]);
  const bodies = identities([body(1, 'United Nations'), body(2, 'سازمان ملل'), body(3, 'UN')], [], knownNames);
  assert.deepEqual(sizes(bodies), [3]);
});

test('units go by number and sort; the arm may be left out, another number may not', () => {
  const same = (a: string, b: string): boolean => bodiesCompared(a, b, known).same;
  assert.ok(same('12th Infantry Battalion', '12 Bn'));
  assert.ok(same('Third Naval District', 'منطقه سوم دریایی'));
  assert.ok(same('2nd Corps', 'II Corps'));
  assert.ok(same('گردان دوازدهم', 'Twelfth Battalion'));
  assert.ok(!same('12th Battalion', '12th Brigade'));
  assert.ok(!same('12th Infantry Battalion', '13th Infantry Battalion'));
  assert.ok(!same('گردان سوم', '4th Battalion'));
});

test('what tells bodies of one sort apart is known in both languages', () => {
  const same = (a: string, b: string): boolean => bodiesCompared(a, b, known).same;
  assert.ok(same('Union of Harbour Nurses', 'اتحادیه پرستاران بندر'));
  assert.ok(same('Attorney General’s Office', 'دادستانی کل'));
  assert.ok(same('Red Crescent Society', 'هلال احمر'));
  assert.ok(!same('Red Crescent Society', 'صلیب سرخ'));
  assert.ok(!same('Union of Nurses', 'Union of Miners'));
  assert.ok(!same('Committee of Women Lawyers', 'Committee of Women'));
});

test('a ministry of no country is of the one that the case speaks of; not where its document names two, nor where the case does', () => {
  const own = [body(1, 'Ministry of Justice', { country: 'Kuhdar' }), body(2, 'Justice Ministry')];
  assert.deepEqual(sizes(identities(own, [], known)), [2]);
  const reasons = identities(own, [], known).entities.flatMap(({ joins }) => joins.flatMap((join) => join.reasons));
  assert.ok(reasons.some((reason) => reason.includes('nearly all documents of the case')));
  const among = [own[0], body(2, 'Justice Ministry', { amongCountries: true })].flatMap((one) => one ?? []);
  assert.deepEqual(sizes(identities(among, [], known)), [1, 1]);
  const two = [...own, body(3, 'Norland’s Justice Ministry'), body(4, 'Ministry of Ports', { country: 'Norland' })];
  assert.deepEqual(sizes(identities(two, [], known)), [1, 1, 1, 1]);
});

test('in a case that names no country at all the name of a ministry is enough', () => {
  const found = identities(
    [body(1, 'Ministry of Justice'), body(2, 'Justice Ministry'), body(3, 'وزارت کشور')],
    [],
    known,
  );
  assert.deepEqual(sizes(found), [1, 2]);
});

test('“the Ministry” is the only one that its document names; where it names two, nothing tells which', () => {
  const one = [body(1, 'Ministry of Harbours of Kuhdar'), body(1, 'Ministry'), body(1, 'ministry')];
  assert.deepEqual(sizes(identities(one, [], known)), [3]);
  const reasons = identities(one, [], known).entities.flatMap(({ joins }) => joins.flatMap((join) => join.reasons));
  assert.ok(reasons.some((reason) => reason.includes('the only ministry that its document names')));
  const two = [...one.slice(0, 2), body(1, 'Ministry of Roads of Kuhdar')];
  assert.equal(identities(two, [], known).entities.length, 3);
  const apart = [body(1, 'Ministry of Harbours of Kuhdar'), body(2, 'Harbour Brigade'), body(2, 'brigade')];
  assert.deepEqual(sizes(identities(apart, [], known)), [1, 2]);
});
