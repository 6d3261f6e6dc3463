// Persons of whom a text tells nothing but that they are. All texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedIn } from './attributes-in.ts';

test('who is only named is told of, with what stands beside the name', () => {
  assert.deepEqual(namedIn('Around nine Captain Leivar brought the sheet and left.'), ['Leivar = Captain']);
  assert.deepEqual(namedIn('The baker Ozrel Tamvik kept the lamp lit.'), ['Ozrel Tamvik = Ozrel Tamvik']);
  assert.deepEqual(namedIn('Among us sat Ozrel Tamvik, a typesetter, and some others.'), [
    'Ozrel Tamvik = a typesetter',
  ]);
  assert.deepEqual(namedIn('Near the gate stood a woman we all knew, Doña Quillén.'), ['Quillén = Doña']);
  assert.deepEqual(namedIn('آقای ماویکی هم آن شب در دفتر بود.'), ['ماویکی = آقای']);
});

test('a name is told once, and not where more is told of its bearer', () => {
  assert.deepEqual(namedIn('Captain Leivar came. Captain Leivar left. Ada Quill, 34, was shot dead there.'), [
    'Leivar = Captain',
  ]);
});

test('barracks, a mosque or a paper that is called by a given name is nobody, nor is another name of somebody', () => {
  assert.deepEqual(namedIn('Four men were held at Farid Barracks and later near Omid Brickworks.'), []);
  assert.deepEqual(namedIn('Neda-ye Tarsel had the picture on Monday.'), []);
  assert.deepEqual(namedIn('بهرام رستانی، معروف به «حاج کریم»، آنجا بود.'), []);
});

test('the letters of question and answer, a firm, a street and a crowd are nobody', () => {
  assert.deepEqual(namedIn('Q. Who signed it?\nA. The director.\nQ. Who else?\nA. Nobody.'), []);
  assert.deepEqual(namedIn('The fire began at Maria Petrochem near King Oren Street.'), []);
  assert.deepEqual(namedIn('فهرست کامل جان‌باختگان به دست ما رسید.'), []);
});

test('a desk or an agency in the place of the writer is nobody', () => {
  const text = 'A fire in Tarsel\n\nBy HRW Desk\n\nThe mill burned down on Monday.';
  assert.deepEqual(namedIn(text), []);
});

test('a nickname between marks stands within the name', () => {
  assert.deepEqual(namedIn('Next to him lay Ruvel “Chispa” Arandel, a student.'), [
    'Ruvel “Chispa” Arandel = a student',
  ]);
});

test('a name of one word is a person’s behind a noun for one, and initials stand before surnames', () => {
  assert.deepEqual(namedIn('Two of them did not come back: the boy Ikvar among them.'), ['Ikvar = Ikvar']);
  assert.deepEqual(namedIn('I told it to your predecessor (Brellan) twice.'), ['Brellan = Brellan']);
  assert.deepEqual(namedIn('Present were Messrs. H. P. Tolvey and R. Gaskorn.').length, 2);
});

test('the noun of a Persian verb, an ezafe and a relative are no surname', () => {
  assert.deepEqual(namedIn('زن معلم غلام حیدر فریاد کرد و رفت.'), ['غلام حیدر = معلم']);
  assert.deepEqual(namedIn('مرحوم قصد داشته از بام بپرد.'), []);
  assert.deepEqual(namedIn('سرهنگ پسرعمویم است.'), []);
  assert.deepEqual(namedIn('سرهنگ خدارحم ماوندیان آنجا بود.'), ['خدارحم ماوندیان = سرهنگ']);
});
