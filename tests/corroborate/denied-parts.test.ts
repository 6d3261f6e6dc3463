// What stands against a denial has to meet it in what it is about: the same people, the same kind of message, whoever it names. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conceptsIn } from '../../src/corroborate/concepts.ts';
import { type Denial, isAlibi } from '../../src/corroborate/conflicts/denial.ts';
import { partsMet } from '../../src/corroborate/conflicts/denied-parts.ts';
import { actMet } from '../../src/corroborate/conflicts/how-telling.ts';
import { mostTelling } from '../../src/corroborate/conflicts/most-telling.ts';
import { namedBy, peopleInBoth } from '../../src/corroborate/conflicts/people-in-both.ts';
import type { Telling } from '../../src/corroborate/conflicts/tellings.ts';
import { subjectsOf } from '../../src/corroborate/events/subjects.ts';
import { namesInCase } from '../../src/corroborate/names-in-case.ts';
import type { EntityId } from '../../src/model/rooms/entities.ts';
import { sourceNamed, stance } from './made-claims.ts';
import { weighing } from './weighing.ts';

const denying = (words: string, who = 'Oren Mavik'): Denial => ({
  one: stance('a', who, 'denies', words),
  words,
  people: [{ id: who as EntityId, kind: /^(?:Ministry|وزارت)/.test(who) ? 'body' : 'person', name: who }],
});

const telling = (words: string, before?: string): Telling => ({
  of: {
    ...{ source: sourceNamed('b'), published: null, publisher: null },
    ...{ start: 500, end: 600, words, by: [], years: [], ofText: new Set<number>() },
  },
  ...{ words, start: 500, end: 600, concepts: conceptsIn(words), negated: false },
  ...(before !== undefined && { before }),
});

const person = (name: string) => ({ kind: 'person' as const, name, entity: name as EntityId });

const met = (denied: string, told: string) => {
  const { met, asked, isOther } = partsMet(denying(denied), telling(told), weighing());
  return { isMet: met === asked, isOther };
};

test('who says that no prisoner was executed is not answered by the dead of a shelled town, nor by guards who were killed', () => {
  for (const [denied, prisoners, town, guards] of [
    [
      'no executions of persons in custody took place',
      'nine inmates of the lime works were shot at dawn',
      'nine were killed when mortars hit the market',
      'two guards of the prison were killed',
    ],
    [
      'هیچ زندانی اعدام نشده است',
      'نه زندانی را سحر تیرباران کردند',
      'نه نفر در بمباران بازار کشته شدند',
      'دو نگهبان زندان کشته شدند',
    ],
  ] as const) {
    assert.deepEqual(met(denied, prisoners), { isMet: true, isOther: false });
    assert.equal(met(denied, town).isOther, true);
    assert.equal(met(denied, guards).isOther, true);
    assert.equal(met(denied, 'nine graves were dug by the river').isMet, false);
  }
});

test('a place of which the document tells elsewhere is not missed where no other name stands beside what is told', () => {
  const paper = (source: string, ...names: readonly (readonly [name: string, paragraph: number])[]) => ({
    ...{ source: sourceNamed(source), paragraphs: [0, 400], head: 1, days: [] },
    names: names.map(([name, at]) => ({ name: name.toLowerCase(), written: name, sure: true, at: [at] })),
  });
  const place = (...toldOf: readonly (readonly [name: string, paragraph: number])[]) => {
    const all = [paper('a', ['Melsk', 0]), paper('b', ['Karsk', 0], ...toldOf), paper('c', ['Tarn', 0])];
    const denied = denying('nobody was shot at Melsk');
    const { met, asked } = partsMet(denied, telling('nine boatmen were shot'), weighing({ subjects: subjectsOf(all) }));
    return met === asked;
  };
  assert.equal(place(['Melsk', 1]), true);
  assert.equal(place(['Melsk', 0]), true);
  assert.equal(place(['Melsk', 1], ['Orsund', 1]), true);
  assert.equal(place(['Orsund', 1]), false);
});

test('the funeral of one man shows no grave that is denied', () => {
  const funeral = 'the funeral of the prefect was held at the cemetery';
  assert.equal(met('there is no grave in this field', funeral).isOther, true);
  assert.equal(met('there is no grave in this field', 'a plough turned up bones').isOther, false);
  assert.equal(met('هیچ گوری در این زمین نیست', 'پیکر فرماندار را تشییع و دفن کردند').isOther, true);
  assert.equal(met('nobody was shot', funeral).isOther, false);
});

test('a month by the name of a seal or a shot is a month', () => {
  for (const words of ['در ۳۰ مهر ۱۳۴۸ رفت', 'روز ۹ تیر، پیش از ظهر', 'در مهرماه آمد', 'از ۱۰ تیر تا پاییز'])
    assert.ok(conceptsIn(words).isDisjointFrom(new Set(['stamp', 'shooting'])), words);
  assert.ok(conceptsIn('پای برگه مهر فرماندار بود').has('stamp'));
  assert.ok(conceptsIn('با ۳ تیر او را زدند').has('shooting'));
});

test('who never had a telegram is not answered by a letter, but where any message is denied, by any', () => {
  assert.equal(met('she never received any telegram', 'he sent a letter to Mavik').isOther, true);
  assert.equal(met('she never received any telegram', 'he sent a telegram to Mavik').isMet, true);
  assert.equal(met('she recalls no such communication', 'he sent a letter to Mavik').isOther, false);
  assert.equal(met('هیچ نمابری نرسیده است', 'نامه‌ای به استاندار نوشتند').isOther, true);
});

test('who leaves eleven out of a denial is not answered by who counts eleven', () => {
  assert.equal(met('apart from these 11 men nobody was hanged', '11 men were hanged').isOther, true);
  assert.equal(met('apart from these 11 men nobody was hanged', '40 men were hanged').isOther, false);
});

test('a killing answers a denied killing more than a death does', () => {
  const denied = denying('nobody was killed at the weir');
  const by = (words: string): number => actMet(denied, telling(words), new Set(['shooting', 'grave']));
  assert.ok(by('nine boatmen were shot at the weir') > by('nine bodies lay at the weir'));
  assert.equal(by('the old prefect, who died in 1990'), 0);
});

test('another of the same surname, and the deputy of a post, are not who denies; who writes to a minister writes to the ministry', () => {
  const names = (denial: Denial, words: string, before?: string): string | null =>
    peopleInBoth(namedBy(denial, weighing()), denial, telling(words, before)).denier;
  const mavik = denying('I was on leave');
  assert.equal(names(mavik, 'O. Mavik signed the order'), 'Oren Mavik');
  assert.equal(names(mavik, 'I. Mavik, a prosecutor, wrote a memo'), null);
  assert.equal(names(mavik, 'The order book shows his signature', 'Mavik said that he was away.'), 'Oren Mavik');
  assert.equal(names(mavik, 'The order book shows his signature', 'Dorv said that he was away.'), null);
  const ofCase = weighing({ names: namesInCase([person('Oren Mavik'), person('Ada Mavik')]) });
  const namesInIt = (words: string) =>
    peopleInBoth(namedBy(denying('I was away'), ofCase), mavik, telling(words)).denier;
  assert.equal(namesInIt('Ada Mavik found the boots of her son'), null);
  assert.equal(namesInIt('Ada Mavik wrote to Mavik'), 'Oren Mavik');
  assert.equal(namesInIt('Colonel Mavik signed the order'), 'Oren Mavik');
  const ministry = denying('no complaint was received', 'Ministry of Mines');
  assert.equal(names(ministry, 'They wrote to the Minister of Mines'), 'Ministry of Mines');
  assert.equal(names(ministry, 'They wrote to the Minister of Works'), null);
});

test('to have been on leave or abroad is to have been elsewhere', () => {
  for (const words of [
    'he had been on leave',
    'I was abroad, on a visit',
    'that he had flown to Orsund',
    'در مرخصی بودم',
  ])
    assert.ok(isAlibi(denying(words)), words);
  assert.ok(!isAlibi(denying('nobody was shot at the weir')));
});

test('one passage of each document comes before a second of the same', () => {
  const one = (source: string, rank: number, words: string) => ({
    ...{ source: sourceNamed(source), start: rank, words, rank, isPlacing: false },
  });
  const shown = mostTelling([one('a', 9, 'first'), one('a', 8, 'second'), one('b', 1, 'third'), one('a', 7, 'fourth')]);
  assert.deepEqual(
    shown.map(({ words }) => words),
    ['first', 'third', 'second'],
  );
});

test('a name of which most documents tell weighs nothing, one of few weighs all', () => {
  const all = 'abcdefgh'.split('').map((source, n) => ({
    ...{ source: sourceNamed(source), paragraphs: [0], head: 1, days: [] },
    names: [
      { name: 'karsovia', written: 'Karsovia', sure: true, at: [0] },
      ...(n < 2 ? [{ name: 'melsk', written: 'Melsk', sure: true, at: [0] }] : []),
    ],
  }));
  const subjects = subjectsOf(all);
  const [melsk] = [...subjects.ofSource(sourceNamed('a'))].filter((no) => subjects.nameOf(no) === 'melsk');
  const [country] = [...subjects.ofSource(sourceNamed('c'))];
  assert.equal(subjects.weightOf(country ?? -1), 0);
  assert.equal(subjects.weightOf(melsk ?? -1), 1);
});
