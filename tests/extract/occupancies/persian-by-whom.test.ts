// Who holds a Persian post where its sentence names by whom it was given or taken too («از سوی …», «به حکم …», «، منصوب …»). Invented persons and places. Texts are taken as written on 5 March 2020.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { posts } from './posts-in.ts';

const told = (text: string): readonly string[] =>
  posts(text)
    .map(({ person, post, status }) => [person.name, post, status].join(' | '))
    .sort();

const DUE = ['بهروز رنیکی | رئیس زندان هاورین | current', 'احمد ماویک | وزیر کشور | current'].sort();

test('who gives a post has only the post in apposition, and the post given is the subject’s', () => {
  for (const text of [
    'سرهنگ بهروز رنیکی که از سوی وزیر کشور، احمد ماویک، به ریاست زندان هاورین منصوب شده بود، کشته شد.',
    'بهروز رنیکی از سوی احمد ماویک، وزیر کشور، به سمت رئیس زندان هاورین منصوب شد.',
    'از سوی احمد ماویک، وزیر کشور، بهروز رنیکی به سمت رئیس زندان هاورین منصوب شد.',
    'به حکم وزیر کشور، احمد ماویک، بهروز رنیکی رئیس زندان هاورین شد.',
    'بهروز رنیکی به موجب حکم وزیر کشور، احمد ماویک، رئیس زندان هاورین شد.',
    'سرهنگ بهروز رنیکی، به فرمان احمد ماویک، وزیر کشور، رئیس زندان هاورین شد.',
  ])
    assert.deepEqual(told(text), DUE, text);
});

test('a giver without a post of his own gets none', () => {
  for (const [text, line] of [
    ['بهروز رنیکی به پیشنهاد احمد ماویک به سرپرستی وزارت بنادر منصوب شد.', 'سرپرست وزارت بنادر | acting'],
    ['به دستور احمد ماویک، بهروز رنیکی به ریاست زندان هاورین منصوب شد.', 'رئیس زندان هاورین | current'],
    ['به دستور نادر تالونی و احمد ماویک بهروز رنیکی رئیس زندان هاورین شد.', 'رئیس زندان هاورین | current'],
    ['شورای شهر بهروز رنیکی را به پیشنهاد احمد ماویک به عنوان شهردار هاورین انتخاب کرد.', 'شهردار هاورین | current'],
    ['بهروز رنیکی، منصوب احمد ماویک، رئیس زندان هاورین بود.', 'رئیس زندان هاورین | former'],
  ] as const)
    assert.deepEqual(told(text), [`بهروز رنیکی | ${line}`], text);
  assert.deepEqual(told('او از طرف احمد ماویک به فرمانداری هاورین منصوب شد.'), []);
});

test('who dismisses keeps his post, also where nobody else is named', () => {
  assert.deepEqual(told('بهروز رنیکی با حکم دادستان کل، احمد ماویک، از ریاست زندان هاورین برکنار شد.'), [
    'احمد ماویک | دادستان کل | current',
    'بهروز رنیکی | رئیس زندان هاورین | former',
  ]);
  assert.deepEqual(told('دیروز با حکم دادستان کل، احمد ماویک، از ریاست زندان هاورین برکنار شد.'), [
    'احمد ماویک | دادستان کل | current',
  ]);
});

test('who puts a successor in is not the successor', () => {
  for (const next of ['از سوی احمد ماویک به این سمت منصوب شد', 'به دستور احمد ماویک جانشین او شد'])
    assert.deepEqual(told(`رئیس زندان هاورین، نادر تالونی، استعفا داد. بهروز رنیکی ${next}.`), [
      'بهروز رنیکی | رئیس زندان هاورین | current',
      'نادر تالونی | رئیس زندان هاورین | former',
    ]);
});

test('a name that no list knows is taken behind the words of by whom', () => {
  assert.deepEqual(told('به دستور احمد ماویک، حسن پارسا رئیس دادگاه هاورین شد.'), [
    'حسن پارسا | رئیس دادگاه هاورین | current',
  ]);
});

test('a relative clause tells of who gave the order, and an election by people of whom they chose', () => {
  for (const text of [
    'به دستور احمد ماویک که رئیس زندان هاورین بود زندانیان کشته شدند.',
    'از سوی احمد ماویک که پیش‌تر رئیس زندان هاورین بود، نامه‌ای رسید.',
  ])
    assert.deepEqual(told(text), ['احمد ماویک | رئیس زندان هاورین | former'], text);
  assert.deepEqual(told('احمد ماویک به انتخاب مردم رئیس شورا شد.'), ['احمد ماویک | رئیس شورا | current']);
  assert.deepEqual(told('از سوی دیگر احمد ماویک رئیس زندان هاورین شد.'), ['احمد ماویک | رئیس زندان هاورین | current']);
});
