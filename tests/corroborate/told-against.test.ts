// What stands beside a denial because both speak of one thing in other words, in another language, or by the same side at another time; and what does not. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseClaim } from '../../src/corroborate/case-claim.ts';
import { conflictsOf } from '../../src/corroborate/conflicts/conflicts.ts';
import { answersNothing } from '../../src/corroborate/conflicts/no-answer.ts';
import type { SubjectNames } from '../../src/corroborate/events/subject-names.ts';
import { subjectsOf } from '../../src/corroborate/events/subjects.ts';
import { namesInCase } from '../../src/corroborate/names-in-case.ts';
import type { WeighingContext } from '../../src/corroborate/weighing-context.ts';
import { OF_AN_ALIBI } from '../../src/model/claim.ts';
import type { EntityId } from '../../src/model/rooms/entities.ts';
import { communication, figure, mention, sourceNamed, stance } from './made-claims.ts';
import { foundIn, weighing } from './weighing.ts';

const named = (source: string, ...names: readonly string[]): SubjectNames => ({
  source: sourceNamed(source),
  paragraphs: [0],
  days: [],
  head: 1,
  names: names.map((name) => ({ name: name.toLowerCase(), written: name, sure: true, at: [0] })),
});

/** Words told in a document, as a count: a claim of whatever kind is read by its words. */
function told(source: string, words: string, published: string | null = null): CaseClaim {
  const one = figure(source, words, {}, published);
  return { ...one, claim: { ...one.claim, passage: { ...one.claim.passage, exact: words, end: words.length } } };
}

const beside = (denial: CaseClaim, claims: readonly CaseClaim[], ...subjects: readonly SubjectNames[]) =>
  besideIn(weighing({ subjects: subjectsOf(subjects) }), denial, claims);

function besideIn(context: WeighingContext, denial: CaseClaim, claims: readonly CaseClaim[]) {
  const all = [denial, ...claims];
  const exact = new Map(all.map(({ claim }) => [claim.id, claim.passage.exact]));
  const found = foundIn(all, context);
  return conflictsOf(all, found, context).flatMap(({ view }) =>
    view.against.map(({ ref, reasons }) => [exact.get(ref.citedClaim) ?? '', ...reasons]),
  );
}

const NO_LIST = stance('a', 'Oren Mavik', 'denies', 'no list of the prisoners was drawn up');

test('what is denied meets what is told in other words and in another language; one word in common is no ground', () => {
  const typed = told('b', 'thirty captives were read out from a typed register');
  const persian = told('c', 'سی اسیر را از روی فهرست خواندند');
  const weak = told('d', 'a list of books for thirty readers');
  const found = beside(NO_LIST, [typed, persian], ...'abc'.split('').map((one) => named(one, 'Melsk')));
  assert.deepEqual(found.map(([words]) => words).sort(), [
    'thirty captives were read out from a typed register',
    'سی اسیر را از روی فهرست خواندند',
  ]);
  assert.ok(found.flat().includes('“list, prisoners” is denied, “captives, register” is told'));
  assert.deepEqual(beside(NO_LIST, [weak], named('a', 'Melsk'), named('d', 'Melsk')), []);
});

test('where no name stands beside what is told, what both documents tell of elsewhere says where a deed was', () => {
  const elsewhere = (source: string, ...names: readonly string[]): SubjectNames => {
    const one = named(source, ...names);
    return { ...one, paragraphs: [0, 9000], names: one.names.map((name) => ({ ...name, at: [1] })) };
  };
  const bones = told('b', 'bones came up when the field was ploughed');
  const grave = stance('a', 'Oren Mavik', 'denies', 'no grave is registered in this field by the cadastre');
  const others = ['c', 'd', 'e'].map((source) => told(source, 'a grave was dug in the field of the chapel'));
  const count = (...subjects: readonly SubjectNames[]): number => beside(grave, [bones, ...others], ...subjects).length;
  const far = ['c', 'd', 'e'].map((source) => named(source, 'Orsund'));
  assert.equal(count(elsewhere('a', 'Melsk'), elsewhere('b', 'Melsk'), ...far), 1);
  assert.equal(count(elsewhere('a', 'Melsk'), elsewhere('b', 'Tarn'), ...far), 0);
});

test('of two documents of which each tells of something by its name, and none of both, one answers no denial of the other', () => {
  const typed = told('b', 'thirty captives were read out from a typed register');
  assert.deepEqual(beside(NO_LIST, [typed], named('a', 'Melsk'), named('b', 'Orsund')), []);
  assert.equal(beside(NO_LIST, [typed], named('a', 'Melsk', 'Tarn'), named('b', 'Orsund', 'Tarn')).length, 1);
  // «نیزارک» is in both: in Persian it may be the name of the place.
  const reeds = stance('a', 'Oren Mavik', 'denies', 'یگان وارد نیزارک نشد');
  const there = told('b', 'یگان را در نیزارک دیدند که وارد می‌شد');
  assert.equal(beside(reeds, [there], named('a', 'ملسک'), named('b', 'اورسند')).length, 1);
});

test('what says no such thing either, asks, or tells of another place with one word in common stands against nothing', () => {
  for (const words of [
    'there was no list of prisoners',
    'was a list of prisoners drawn up?',
    'a list of the fish that were sold',
  ])
    assert.deepEqual(beside(NO_LIST, [told('b', words)], named('a', 'Melsk'), named('b', 'Havrin')), [], words);
});

test('what the same speaker tells elsewhere stands beside it with the days between', () => {
  const denial = stance('a', 'Oren Mavik', 'denies', 'no guest was ever in our barracks', {}, '1974-03-01');
  const link = {
    who: [mention('Oren Mavik')],
    kind: 'named',
    how: 'speech',
    cue: null,
    via: null,
    to: null,
    when: null,
    verbatim: true,
  } as const;
  const later = told('b', 'the guests left our barracks in good health', '1974-03-11');
  const own = { ...later, claim: { ...later.claim, sayer: [link], asserted: 'reported' as const } };
  assert.deepEqual(beside(denial, [own]), [
    [
      'the guests left our barracks in good health',
      'both speak of “guest, barracks”',
      'the same side tells it, 10 days after denying it',
    ],
  ]);
});

test('beside an alibi stands what names who gives it, not that something was done', () => {
  const alibi = stance('a', 'Oren Mavik', 'denies', 'I was at my brother’s wedding', { reasons: [OF_AN_ALIBI] });
  const order = told('b', 'Mavik signed the order to fire');
  const deaths = told('c', 'nine men were shot');
  assert.deepEqual(
    beside(alibi, [order, deaths], ...'abc'.split('').map((one) => named(one, 'Melsk'))).map(([words]) => words),
    ['Mavik signed the order to fire'],
  );
});

test('who denies that anybody was arrested is answered by who tells of one that was, not by a killing', () => {
  const denial = stance('a', 'Oren Mavik', 'denies', 'Unit Nine arrested nobody in Melsk');
  const killed = told('b', 'in Melsk Unit Nine of Mavik killed eleven shepherds');
  const taken = told('c', 'in Melsk Unit Nine of Mavik detained eleven shepherds');
  assert.deepEqual(
    beside(denial, [killed, taken], ...'abc'.split('').map((one) => named(one, 'Melsk'))).map(([words]) => words),
    ['in Melsk Unit Nine of Mavik detained eleven shepherds'],
  );
});

test('what another says not to have known tells nothing to who did not know it either', () => {
  const denial = stance('a', 'Oren Mavik', 'claimsIgnorance', 'about any burial at the orchard of Melsk');
  const words = 'Mavik was shown the burials at the orchard of Melsk';
  const other = told('b', words);
  const unknown = stance('b', 'Tova Brenn', 'claimsIgnorance', words);
  const spoken = {
    ...unknown,
    claim: { ...unknown.claim, passage: { ...unknown.claim.passage, exact: words, end: words.length } },
  };
  const names = [named('a', 'Melsk'), named('b', 'Melsk')];
  assert.deepEqual(
    beside(denial, [other], ...names).map(([first]) => first),
    [words],
  );
  assert.deepEqual(beside(denial, [other, spoken], ...names), []);
});

test('who says that nobody of a name is on record is answered by what is told of that one, not of others', () => {
  const names = namesInCase([{ kind: 'person', name: 'Ilan Dorv', entity: 'p' as EntityId }]);
  const others = told('b', 'thirty prisoners were killed at Melsk');
  const own = told('c', 'Ilan Dorv was killed at Melsk with thirty prisoners');
  const subjects = subjectsOf('abc'.split('').map((one) => named(one, 'Melsk')));
  for (const words of [
    'as to Ilan Dorv, no prisoner by that name is listed among those killed at Melsk',
    'on Ilan Dorv: nobody of this name died at Melsk',
    'زندانی به این نام، Ilan Dorv، در شمار کشتگان Melsk نیست',
  ]) {
    const denial = stance('a', 'Oren Mavik', 'denies', words);
    assert.deepEqual(besideIn(weighing({ subjects, names }), denial, [others]), [], words);
    assert.equal(besideIn(weighing({ subjects, names }), denial, [own]).length, 1, words);
  }
});

test('who says that no wounded lie in a hospital is answered by who saw them there, not by the number of the dead', () => {
  const names = 'abc'.split('').map((one) => named(one, 'Melsk'));
  for (const [words, dead, wounded] of [
    [
      'no injured person is in any hospital of Melsk',
      'nine porters were killed at Melsk',
      'the hospital of Melsk was full of injured porters',
    ],
    ['هیچ زخمی در بیمارستان ملسک بستری نیست', 'نه باربر در ملسک کشته شدند', 'بیمارستان ملسک پر از زخمی بود'],
  ] as const) {
    const denial = stance('a', 'Oren Mavik', 'denies', words);
    const found = beside(denial, [told('b', dead), told('c', wounded)], ...names).map(([first]) => first);
    assert.deepEqual(found, [wounded]);
  }
});

test('a version is not answered by who tells it again, nor a denied shot by the shots of those who are said to have attacked', () => {
  const names = 'abc'.split('').map((one) => named(one, 'Melsk'));
  const version = stance('a', 'Oren Mavik', 'explains', 'armed poachers had fired on foresters from the mill of Melsk');
  const again = (words: string): boolean =>
    answersNothing(
      { one: version, words: version.claim.toward.words, people: [] },
      { words, claim: null },
      namesInCase([]),
    );
  assert.ok(again('poachers had fired on foresters from the mill of Melsk'));
  assert.ok(!again('foresters fired on unarmed herdsmen who slept at the mill of Melsk'));
  const denial = stance('a', 'Oren Mavik', 'denies', 'no rifle was fired by foresters at Melsk');
  const attacked = told('b', 'bandits attacked foresters with a rifle at Melsk');
  const fired = told('c', 'foresters fired rifle after rifle at Melsk');
  assert.deepEqual(
    beside(denial, [attacked, fired], ...names).map(([words]) => words),
    [fired.claim.passage.exact],
  );
});

test('as many people, told of in another language, meet a denial although no place is named', () => {
  const denial = stance('a', 'Oren Mavik', 'denies', 'this office has never detained the four men');
  const guests = told('b', 'چهار نفر تا پایان ماه مهمان ما خواهند بود');
  const others = told('c', 'پنج نفر مهمان ما خواهند بود');
  assert.deepEqual(beside(denial, [guests, others]), [
    ['چهار نفر تا پایان ماه مهمان ما خواهند بود', '“detained” is denied, “مهمان” is told', 'both tell of “4”'],
  ]);
});

test('a version is answered by who tells of another cause in a document of the same matter, not by who tells of the death', () => {
  const version = stance('a', 'Oren Mavik', 'explains', 'two prisoners died of typhus');
  const rope = told('b', 'the rope marks on both necks were plain');
  const death = told('b', 'the two prisoners died of typhus in May');
  const found = beside(version, [rope, death], named('a', 'Melsk'), named('b', 'Melsk'));
  assert.deepEqual(
    found.map(([words]) => words),
    ['the rope marks on both necks were plain'],
  );
});

test('an account of deaths is not answered by a prison alone, nor any denial by who asks for something', () => {
  const version = stance('a', 'Oren Mavik', 'explains', 'two prisoners died in clashes');
  const torn = told('b', 'the prison yard was torn down, and soldiers guarded the court');
  assert.deepEqual(beside(version, [torn], named('a', 'Melsk'), named('b', 'Melsk')), []);
  const asking = communication('b', 'Ada Quill', 'Ilan Dorv', { says: ['who was held'] });
  const words = 'Please send us the register of the prisoners of Melsk';
  const asked = {
    ...asking,
    claim: { ...asking.claim, passage: { ...asking.claim.passage, exact: words, end: words.length } },
  };
  assert.deepEqual(beside(NO_LIST, [asked], named('a', 'Melsk'), named('b', 'Melsk')), []);
});

test('what is told only as denied, and a month, stand against nothing', () => {
  const denial = stance('a', 'Oren Mavik', 'denies', 'the march was never fired upon in Melsk');
  for (const words of [
    'the mayor, denying reports that the march was fired upon',
    'the letter of 14 March came by bag',
  ])
    assert.deepEqual(beside(denial, [told('b', words)], named('a', 'Melsk'), named('b', 'Melsk')), [], words);
});
