// The proper names by which documents say what they tell of, and what is found by them: events called by them, denials that mean what was told. All people, ships and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseClaim } from '../../src/corroborate/case-claim.ts';
import { conflictsOf } from '../../src/corroborate/conflicts/conflicts.ts';
import { eventsOf } from '../../src/corroborate/events/events.ts';
import { subjectNamesOf } from '../../src/corroborate/events/subject-names.ts';
import { subjectsOf } from '../../src/corroborate/events/subjects.ts';
import { isBare } from '../../src/model/rooms/conflicts.ts';
import { documentOf, PERSONS, WIRE } from './counted-documents.ts';
import { event, sourceNamed, stance } from './made-claims.ts';
import { foundIn, weighing } from './weighing.ts';

const namesIn = (text: string, places: readonly string[] = []) =>
  subjectNamesOf(sourceNamed('a'), documentOf(text), { places, days: [], isOther: (word) => PERSONS.has(word) });
const sureNames = (text: string): readonly string[] =>
  namesIn(text)
    .names.filter(({ sure }) => sure)
    .map(({ name }) => name);

test('a proper name is written with a capital inside a sentence, and nowhere without', () => {
  const text =
    'Divers found the wreck of the Lampara off Tarsel on Monday. Police said that Oren Mavik saw it.\nThe police wept.';
  assert.deepEqual(sureNames(text), ['lampara', 'tarsel']);
});

test('in Persian a proper name follows the word for what it names, or is a place that the claims know', () => {
  const found = namesIn('بازداشت‌شدگان اردوگاه نمک‌دره گریختند.\nدادستان تارسل آمد.', ['تارسل']);
  assert.deepEqual(
    found.names.map(({ name, at }) => [name, ...at]),
    [
      ['نمک دره', 0],
      ['تارسل', 1],
    ],
  );
  assert.ok(sureNames('شهرداری لنگرآباد دفتر را بست.').includes('لنگراباد'));
});

test('a denial of what its document calls by name, or of what it tells right before, stands beside what others tell of it', () => {
  const texts = {
    wire: WIRE[1],
    paper:
      'The Lampara sank and 31 died, their families said. The harbour master denied that the Lampara was rammed. He said he had no debts.',
    other: 'The Lampara sank and 32 died, their families said. The harbour master rejected the allegations.',
  };
  const placed = <C extends CaseClaim>(name: keyof typeof texts, words: string, one: C): C => {
    const start = texts[name].indexOf(words);
    return { ...one, claim: { ...one.claim, passage: { ...one.claim.passage, start, end: start + words.length } } };
  };
  const dead = { of: 'died', type: 'death', when: '2031-05-03' } as const;
  const told = [
    placed('wire', 'people drowned', event('wire', 'people drowned', { ...dead, means: 'ramming' })),
    placed('paper', '31 died', event('paper', '31 died', dead)),
    placed('other', '32 died', event('other', '32 died', dead)),
  ];
  const denials = [
    placed('paper', 'denied', stance('paper', 'the harbour master', 'denies', 'that the Lampara was rammed')),
    placed('other', 'rejected', stance('other', 'the harbour master', 'denies', 'the allegations')),
    placed('paper', 'no debts', stance('paper', 'the harbour master', 'denies', 'any debts')),
  ];
  const names = Object.entries(texts).map(([name, text]) =>
    subjectNamesOf(sourceNamed(name), documentOf(text), { places: [], days: [], isOther: () => false }),
  );
  const context = weighing({ subjects: subjectsOf(names) });
  const events = eventsOf(told, context);
  const conflicts = conflictsOf(
    [...told, ...denials],
    foundIn([...told, ...denials], context, { events }),
    context,
  ).filter(({ view }) => !isBare(view.conflict));
  assert.deepEqual(conflicts.map(({ view }) => view.conflict.label).toSorted(), [
    'that the Lampara was rammed',
    'the allegations',
  ]);
});

test('an event is called by its deed and its ship where its words are a piece of a sentence', () => {
  const text =
    'We write for the 79 weavers who died when the Lampara sank.\nSome 600 who were held elsewhere were freed.';
  const other = 'Police said that the Lampara was lost.';
  const names = [
    [sourceNamed('a'), text],
    [sourceNamed('b'), other],
  ] as const;
  const context = weighing({
    subjects: subjectsOf(
      names.map(([source, words]) =>
        subjectNamesOf(source, documentOf(words), { places: [], days: [], isOther: () => false }),
      ),
    ),
  });
  const labelOf = (label: string, more: object = {}): string | undefined =>
    eventsOf([event('a', label, { type: 'death', when: '2031-05-03', ...more })], context).events[0]?.event.label;
  assert.equal(labelOf('write for the 79 weavers who died'), 'deaths, Lampara');
  assert.equal(labelOf('the 79 weavers who died', { where: 'Tarsel' }), 'deaths, Tarsel');
  assert.equal(labelOf('the quay massacre'), 'the quay massacre');
  const behind = { ...event('a', 'some 600 who were held', { type: 'detention' }) };
  const passing = {
    ...behind,
    claim: { ...behind.claim, passage: { ...behind.claim.passage, start: text.indexOf('Some') } },
  };
  assert.equal(eventsOf([passing], context).events[0]?.event.label, 'some 600 who were held');
});

test('a name that a Persian document has behind its noun once is that name again without it', () => {
  const found = namesIn('زندانیان نمک‌دره گریختند.\nاردوگاه نمک‌دره خالی است.');
  assert.deepEqual(
    found.names.map(({ name, at }) => [name, ...at]),
    [['نمک دره', 0, 1]],
  );
});

test('a Persian word behind “in” or “the people of” is a name where another document shows it, and a common word never', () => {
  const names = namesIn('مردم نمک‌دره در هنگام غروب به خانه رفتند.').names.map(({ name, sure }) => [name, sure]);
  assert.deepEqual(names, [['نمک دره', false]]);
  assert.deepEqual(sureNames('در فابریکهٔ نساجی تلخاب کار می‌کرد.'), ['تلخاب']);
});
