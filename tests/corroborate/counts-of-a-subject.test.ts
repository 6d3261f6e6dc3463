// Counts of one happening meet by the ship, the camp, the village of which their documents tell, across scripts, and by nothing else. All people, ships and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf } from '../../src/corroborate/events/events.ts';
import { figuresOf } from '../../src/corroborate/figures/figures.ts';
import type { FigureClaim } from '../../src/model/claim.ts';
import { counted, countedIn, type Document, WIRE } from './counted-documents.ts';
import { communication, figure, mention } from './made-claims.ts';
import { weighing } from './weighing.ts';

test('a toll without a day is of the ship that sank on one', () => {
  const later: Document = ['paper', 'The toll from the Lampara is 77 dead.', { '77 dead': { value: 77 } }];
  assert.deepEqual(counted(WIRE, later), [[30, 77]]);
  const other: Document = ['paper', 'The toll from the Estrella is 77 dead.', { '77 dead': { value: 77 } }];
  assert.deepEqual(counted(WIRE, other), [[30], [77]]);
});

test('who wrote before it happened counts the dead of something else', () => {
  const before: Document = [
    'old',
    'A storm at the Lampara works left 25 dead.',
    { '25 dead': { value: 25 } },
    '2031-04-02',
  ];
  assert.deepEqual(counted(WIRE, before), [[25], [30]]);
});

test('where two such days are told of one ship, a count without a day is of neither', () => {
  const again: Document = [
    'wire 2',
    'On Friday 22 people drowned when the Lampara, raised, sank again.',
    { '22 people': { value: 22, when: '2031-05-07' } },
  ];
  const later: Document = ['paper', 'The toll from the Lampara is 24 dead.', { '24 dead': { value: 24 } }];
  assert.deepEqual(counted(WIRE, again, later), [[22], [24], [30]]);
});

test('a count in a paragraph that names another place is not of the ship in the title', () => {
  const both: Document = [
    'report',
    'What we know of the Lampara and its passengers, three years after the ferry sank: a report on deaths that nobody counted.\nIn a fire at Oldmere 41 workers died.',
    { '41 workers': { value: 41 } },
  ];
  const oldmere: Document = ['note', 'We buried 44 dead at Oldmere.', { '44 dead': { value: 44 } }];
  assert.deepEqual(counted(WIRE, both, oldmere), [[30], [41, 44]]);
});

test('a name that stands beside no other count leaves a count with the ship in the title', () => {
  const report: Document = [
    'spot report',
    'What we saw at the wreck of the Lampara and what those told us who live beside the old quay of the town.\nFishermen told the Mission that 33 had died, and the Mission saw the graves.',
    { '33 had died': { value: 33 } },
  ];
  assert.deepEqual(counted(WIRE, report), [[30, 33]]);
});

test('a camp has one name in two scripts', () => {
  const persian: Document = ['fa', 'پنج تن در اردوگاه نمک‌دره جان باختند.', { 'پنج تن': { value: 5 } }];
  const english: Document = [
    'en',
    'Eight detainees died in Namak-Darreh in one week, and the camp of Namak-Darreh was closed.',
    { 'Eight detainees': { value: 8, when: '2031-05-01' } },
  ];
  assert.deepEqual(counted(persian, english), [[5, 8]]);
});

test('many times as many are no other count of the same dead', () => {
  const war: Document = [
    'war',
    'The war around the Lampara yards has left 9,000 dead.',
    { '9,000 dead': { value: 9000 } },
  ];
  assert.deepEqual(counted(WIRE, war), [[30], [9000]]);
});

test('of those on board some died: they are a part of these, and all of the dead', () => {
  const onBoard = figure('a', '138 people on board', { of: null, value: 138, unit: 'persons' });
  const died = figure('a', '79 of them died', { of: 'died', value: 79, unit: 'persons', partOf: onBoard.claim.id });
  const children = figure('a', '20 of these children', {
    of: 'died',
    value: 20,
    unit: 'persons',
    partOf: died.claim.id,
  });
  const claims = [onBoard, died, children];
  const views = figuresOf(claims, eventsOf(claims, weighing()), weighing()).map(({ view }) => view);
  assert.deepEqual(
    views
      .map(({ positions, parts }) => [
        positions.flatMap((one) => one.figures.map(({ value }) => value)),
        parts.map(({ value }) => value),
      ])
      .toSorted((x, y) => Number(x[0]?.[0]) - Number(y[0]?.[0])),
    [
      [[79], [20]],
      [[138], [79]],
    ],
  );
});

test('a count beside which no name stands is of the camp told of in the paragraph right behind it', () => {
  const persian: Document = [
    'fa',
    'پنج تن در اردوگاه نمک‌دره جان باختند.',
    { 'پنج تن': { value: 5, when: '2031-05-01' } },
  ];
  const tail = 'نماینده پیشین شمار کشته‌شدگان را ده نفر اعلام کرده بود.';
  const later = (last: string): Document => ['later', `${tail}\n${last}`, { 'ده نفر': { value: 10 } }, '2032-05-01'];
  assert.deepEqual(counted(persian, later('محوطه اردوگاه نمک‌دره بعدها انبار شد.')), [[5, 10]]);
  assert.deepEqual(counted(persian, later('محوطه اردوگاه سنگ‌سر بعدها انبار شد.')), [[5], [10]]);
});

test('a reply that names no ship counts the dead of the ship that the letter it answers tells of', () => {
  const letter: Document = [
    'a',
    'We write on behalf of the families of those who were on board the Lampara. By our list 31 people died.',
    { '31 people': { value: 31, when: '2031-05-03' } },
    '2031-05-10',
  ];
  const reply: Document = [
    'b',
    'We regret that 28 persons lost their lives.',
    { '28 persons': { value: 28 } },
    '2031-05-20',
  ];
  const sent = communication('a', 'Oda Rennick', 'The Harbour Guard', { on: '2031-05-10' }, '2031-05-10');
  const answers = communication('b', 'The Harbour Guard', 'Ms Rennick', { on: '2031-05-20' }, '2031-05-20');
  const named = communication('b', 'Ms Rennick', 'The Harbour Guard', { on: '2031-05-10' }, '2031-05-20');
  assert.deepEqual(countedIn([letter, reply], [sent, answers, named]), [[28, 31]]);
  // "Your Excellency's Government" is whichever government answers the one letter of that day.
  const toWhoever = communication(
    'a',
    'Oda Rennick',
    'your Excellency’s Government',
    { on: '2031-05-10' },
    '2031-05-10',
  );
  const ofOffice = communication('b', 'The Bureau', 'The Harbour Guard', { on: '2031-05-10' }, '2031-05-20');
  const toOffice = communication('b', 'The Harbour Guard', 'The Bureau', { on: '2031-05-20' }, '2031-05-20');
  assert.deepEqual(countedIn([letter, reply], [toWhoever, ofOffice, toOffice]), [[28, 31]]);
  // Nothing says that it answers that letter.
  assert.deepEqual(countedIn([letter, reply], [sent, answers]), [[28], [31]]);
  // A document of a later day that only tells of the letter is not the letter.
  assert.deepEqual(countedIn([letter, reply], [{ ...sent, published: '2031-06-01' }, answers, named]), [[28], [31]]);
});

test('a number of which the deed is not said is that which another document gives of one ship', () => {
  const list: Document = [
    'list',
    'A friend keeps the 77 names of the Lampara in a book.',
    { '77 names': { value: 77, of: null } },
  ];
  const toll: Document = ['paper', 'The toll from the Lampara is 77 dead.', { '77 dead': { value: 77 } }];
  assert.deepEqual(counted(WIRE, list, toll), [[30, 77, 77]]);
  const elsewhere: Document = [
    'list',
    'A friend keeps the 77 names of the Estrella in a book.',
    { '77 names': { value: 77, of: null } },
  ];
  assert.deepEqual(counted(WIRE, elsewhere, toll), [[30, 77], [77]]);
});

test('two counts of one season and one named camp are one, whatever its yard is called', () => {
  const minister: Document = [
    'paper',
    'This summer 5 died in the yard of the Lampara, the governor said.',
    { '5 died': { value: 5, when: '2031-06-22/2031-09-22', where: 'the yard of Block Four' } },
    '2031-12-10',
  ];
  const widows: Document = [
    'letter',
    'We have the names of 54 who died of the Lampara in August.',
    { '54 who died': { value: 54, when: '2031-08-01/2031-08-12', where: 'Tarsel' } },
    '2032-12-27',
  ];
  assert.deepEqual(counted(minister, widows), [[5, 54]]);
});

test('the largest counts of two documents of one village and no other such day are one', () => {
  const letter: Document = [
    'letter',
    'Reports reached us from the village of Sewdara.\nOne source speaks of 70 dead.',
    { '70 dead': { value: 70 } },
  ];
  const paper: Document = [
    'paper',
    'Smoke over Sewdara, five years later, as those tell it who came back to its walls.\nBy our count at least 101 people died.',
    { '101 people': { value: 101 } },
    '2036-10-01',
  ];
  assert.deepEqual(counted(letter, paper), [[70, 101]]);
  const days: Document = [
    'days',
    'In Sewdara 12 were killed on 3 May.\nThere, 14 more on 9 May.',
    { '12 were killed': { value: 12, when: '2031-05-03' }, '14 more': { value: 14, when: '2031-05-09' } },
  ];
  assert.deepEqual(counted(letter, paper, days), [[12], [14], [70], [101]]);
});

test('killings of one town on two days that follow are two, but for a night or the very number', () => {
  const first: Document = ['a', 'In Tarsel 4 died on Monday.', { '4 died': { value: 4, when: '2031-05-03' } }];
  const next: Document = ['b', 'In Tarsel 6 died on Tuesday.', { '6 died': { value: 6, when: '2031-05-04' } }];
  assert.deepEqual(counted(first, next), [[4], [6]]);
  const same: Document = ['b', 'In Tarsel 4 died on Tuesday.', { '4 died': { value: 4, when: '2031-05-04' } }];
  assert.deepEqual(counted(first, same), [[4, 4]]);
});

test('the main counts of one day in Persian, of which only one says where, are one; those of two named villages are not', () => {
  const wire: Document = [
    'wire',
    'در درگیری روز شنبه یازده تن از مهاجمان کشته شدند.',
    { 'یازده تن': { value: 11, when: '2031-05-03' } },
  ];
  const elders: Document = ['elders', 'شصت و هشت نفر را در روستای تلخاب کشتند.', { 'شصت و هشت نفر': { value: 68 } }];
  assert.deepEqual(counted(wire, elders), [[11, 68]]);
  // Beside many documents that count the wounded of other places, nothing says that the two are of one village.
  const others = Array.from({ length: 20 }, (_, n): Document => {
    const words = `${n + 201} weavers`;
    return [`paper ${n}`, `In Orsund${n} ${words} were hurt.`, { [words]: { value: n + 201, of: 'injured' } }];
  });
  assert.deepEqual(counted(wire, elders, ...others).slice(0, 2), [[11], [68]]);
  const elsewhere: Document = [
    'wire',
    'در درگیری روز شنبه در روستای کبودان یازده تن کشته شدند.',
    { 'یازده تن': { value: 11, when: '2031-05-03' } },
  ];
  assert.deepEqual(counted(elsewhere, elders), [[11], [68]]);
});

test('guards are counted apart from those they guarded, in spite of one place and day', () => {
  const report: Document = [
    'report',
    'At Lampara 40 inmates died on Monday.',
    { '40 inmates': { value: 40, when: '2031-05-03', population: 'inmates' } },
  ];
  const army: Document = [
    'army',
    'At Lampara 9 soldiers fell.',
    { '9 soldiers': { value: 9, population: 'soldiers' } },
  ];
  const later: Document = [
    'later',
    'At Lampara 31 inmates died.',
    { '31 inmates': { value: 31, population: 'inmates' } },
  ];
  assert.deepEqual(counted(report, army, later), [[9], [31, 40]]);
});

test('the same number given by the same body is one count, and a Persian name in the heads of two documents joins their counts', () => {
  const by = { sayer: [{ who: [mention('Lamp Ministry')], when: null }] } as unknown as Partial<FigureClaim>;
  const six = ['six', { value: 6, ...by }] as const;
  const one: Document = ['a', 'The Lamp Ministry spoke of six dead.', { [six[0]]: six[1] }];
  const other: Document = ['b', 'A toll of six, says the Lamp Ministry.', { [six[0]]: six[1] }];
  assert.deepEqual(counted(one, other), [[6, 6]]);
  const head = 'در گزسار شماری از مردم شهر به دست سپاه کشته شدند و خانواده‌ها هنوز می‌پرسند که چه کسی فرمان داد و چرا.';
  const first: Document = ['a', `${head}\nدر گزسار بیست و هفت نفر کشته شدند.`, { 'بیست و هفت نفر': { value: 27 } }];
  const then: Document = ['b', `${head}\nشمار کشته‌شدگان گزسار ۳۱ نفر بود.`, { '۳۱ نفر': { value: 31 } }];
  assert.deepEqual(counted(first, then), [[27, 31]]);
});

test('those who tell of it, and those of a later year, are no others because of an equal number; a long number that is not round is one count in two documents', () => {
  const unsaid = { of: null, population: 'persons' } as const;
  const bodies: Document = [
    'a',
    'The pit at Tarsel.\nIn Tarsel pit lay 14 bodies.',
    { '14 bodies': { of: null, unit: 'bodies', value: 14 } },
  ];
  const walk: Document = [
    'b',
    'A walk to Tarsel.\nIn Tarsel we were fourteen.',
    { fourteen: { ...unsaid, value: 14 } },
  ];
  assert.deepEqual(counted(bodies, walk), [[14], [14]]);
  const work: Document = [
    'a',
    'The road at Tarsel.\nIn Tarsel camp there were 850 men.',
    { '850 men': { ...unsaid, value: 850 } },
  ];
  const again: Document = [
    'b',
    'Men of the Tarsel road.\nOf Tarsel he says 850 men were there.',
    { '850 men': { ...unsaid, value: 850 } },
  ];
  assert.deepEqual(counted(work, again), [[850, 850]]);
});
