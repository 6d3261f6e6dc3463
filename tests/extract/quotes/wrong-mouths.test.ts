// Whose mouth words are kept out of: whom they are told to, a paper that is read out, a head's author, an outlet, who is quoted in another's sentence, what was asked for. All texts are
// invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotesIn } from '../claims-in.ts';

/** `speaker: words` of each quotation and saying, in the order of the text. */
const said = (text: string): readonly string[] =>
  quotesIn(text).map(
    ({ speaker, words }) => `${speaker.map((who) => who.name ?? who.text).join(' & ') || '?'}: ${words}`,
  );

const HAS: readonly (readonly [rule: string, text: string, line: string])[] = [
  [
    'a statement that is read out is nobody; who issues it speaks',
    'The Harbour Command said in a note read to the press by its clerk, Oda Rennick, that “the shed was a depot” and closed the road.',
    'Harbour Command: the shed was a depot',
  ],
  [
    'who tells a paper something stands before the verb, behind his office in marks',
    'The “head of the wells office” of the district, Dr. Oren Mavik, told Quay Radio that his men had found forty wells.',
    'Oren Mavik: that his men had found forty wells',
  ],
  [
    'the words behind the second verb are not those before it',
    'Captain Mavik repeated, “The deputy?” and Rennick said “the one with the cane.”',
    'Mavik: The deputy?',
  ],
  [
    'testimony is of whom it is told to be',
    'Grandmother was taken in March on the testimony of Rennick that she “sang at the gate”.',
    'Rennick: sang at the gate',
  ],
  [
    'the paper quotes the coroner',
    'A body found on the beach is that of a fisherman, the Quay Press reported, quoting the district coroner.',
    'the district coroner: A body found on the beach is that of a fisherman',
  ],
  [
    'of her who hears it her son speaks',
    'She heard her son say “Mother, we are near” before the line fell.',
    'her son: Mother, we are near',
  ],
  [
    'words behind “saying” are those of the sentence’s speaker and of no town',
    'PORT MELSK, 3 May (Quay Wire) — A government spokesman denied on Sunday that troops had come, saying that “two or three men” had died.',
    'A government spokesman: two or three men',
  ],
  [
    'none of his ships',
    'Colonel Oren Mavik, commander of the coast guard at Melsk, told a local paper that none of his ships had been out.',
    'Oren Mavik: that none of his ships had been out',
  ],
  ['goal behind its verb', 'بهرام رستانی با دوچرخه آمد تو حیاط و گفت «امشب می‌بینید».', 'بهرام رستانی: امشب می‌بینید'],
  ['the day’s number is nobody', 'روز بیست و پنجم آقای بهرام رستانی گفت راه بسته است.', 'بهرام رستانی: راه بسته است'],
  [
    'his name is nobody',
    'سروان بهرام رستانی، از مرزداران منطقه که نامش در گزارش‌ها آمده، گفت: «من آنجا نبودم.»',
    'بهرام رستانی: من آنجا نبودم.',
  ],
  ['how it is said is nobody', 'در پاسخ نامه، شفاهاً گفتند «چنین کسی نیست».', '?: چنین کسی نیست'],
  [
    'who was old and spoke',
    'استاد بهرام رستانی پیر بود و در همان دیدار دو بار گفت «آن معلم».',
    'بهرام رستانی: آن معلم',
  ],
  [
    'a rumour in marks is no end of the clause',
    'سرهنگ بهرام رستانی با رد شایعه «بازداشت ماهیگیران» اظهار کرد: «کسی نزد ما نیست.»',
    'بهرام رستانی: کسی نزد ما نیست.',
  ],
];

for (const [rule, text, line] of HAS)
  test(rule, () => {
    assert.ok(said(text).includes(line), said(text).join('\n'));
  });

const HAS_NOT: readonly (readonly [rule: string, text: string, who: RegExp])[] = [
  [
    'who is said to be somebody’s kin says nothing',
    'Later another Mavik, the colonel Oren, who is said to be of another family, told it that the pilot knew.',
    /^Oren: Later/,
  ],
  ['a flight asked for asks nothing', 'A flight asked for on 2 April was refused “owing to an exercise”.', /^A flight/],
  [
    'whom one was told to is not who tells',
    'Oren Mavik wrote home. He had been told to “clear two wards”.',
    /^(?:Oren Mavik|He): clear/,
  ],
  ['orders given are no verb', 'The men came at dawn; gave orders to shoot; “one, called Yarv”.', /^gave/],
  [
    'photographs sent to an agency are not the agency',
    'Photographs sent to QNS, which could not be checked, appear to show wire.',
    /QNS/,
  ],
  ['a press release is no verb', 'Invented press release prepared for an exercise.', /press/],
  ['nobody says it', 'Oren Mavik left in March, as nobody knew any longer who had ordered it.', /^nobody/],
  ['an author is not “he”', 'The Dam\n\nBy Oren Mavik\n\nAsked where he had been, he said: “At lunch.”', /^Oren Mavik/],
  ['an almanac is not “he”', 'Notes. (In: Quay Almanac, 1996)\n\nHe used to say that three men had come.', /Almanac/],
  [
    'a name in marks in a later sentence is not said by who spoke before',
    'Mavik’s counsel says the order “did not reach” him until June. The register of the ministry has it signed for by “Rennick” on the 17th.',
    /: Rennick$/,
  ],
  [
    'a label on a body is no saying',
    'Residents said that one woman (written “Sela R.” on the label) had died.',
    /: Sela R\.$/,
  ],
  [
    'numbered lines of a form are nobody',
    '۱ نام و نشان: بهرام رستانی\n۲ استخدام: سال شصت\n۳ مرخصی: پنج روز',
    /^۱|^۲|^۳/,
  ],
];

for (const [rule, text, who] of HAS_NOT)
  test(rule, () => {
    assert.deepEqual(
      said(text).filter((line) => who.test(line)),
      [],
    );
  });

test('what is told around somebody’s words stays out of his mouth', () => {
  assert.deepEqual(said('In the field called Old Croft, the damage is fresher.'), []);
  assert.deepEqual(said('Talven’s claim that he was in a hospital in May is contradicted by his passport file.'), [
    'Talven: that he was in a hospital in May',
  ]);
  assert.deepEqual(
    said(
      'Visiting in June, a month after the Government had assured the League that the area was fenced and guarded, our colleague found posts without wire.',
    ),
    ['Government: that the area was fenced and guarded'],
  );
  assert.deepEqual(
    said(
      'Ward Three, where the men were held, was pulled down, against the promise that the harbour master, Ms Oda Rennick, had given by letter on 3 May 1962 that it would be kept as a school.',
    ).filter((one) => one.startsWith('Ward Three')),
    [],
  );
});

test('a verb goes on with the sentence’s own subject, not with that of a clause before it', () => {
  assert.deepEqual(
    said(
      'The ministry’s spokesman, Ivo Brandt, left before the dredging was over, and said a wall would be built.',
    ).map((one) => one.startsWith('the dredging')),
    [false],
  );
  assert.deepEqual(
    said(
      'Oda Rennick, who has chaired the League since 2011 and whose father, the secretary Ivo Rennick, was last seen at the gate, said she had written to the mayor.',
    ),
    ['Oda Rennick: she had written to the mayor'],
  );
  assert.deepEqual(said('The Government further stated that the council could not have known.'), [
    'Government: that the council could not have known',
  ]);
});

test('a paper is of whom it is from, not of whom it is sent to or who received it', () => {
  assert.deepEqual(
    said(
      'A telegram from Ivo Talven to the commander of the fort, Oren Mavik: “Finish before dawn. The lorry is yours.”',
    ),
    ['Ivo Talven: Finish before dawn. The lorry is yours.'],
  );
  assert.deepEqual(
    said('تلگرامی از بهرام رستانی، رئیس اداره، به فرمانده قلعه مراد تالونی: «پیش از سپیده تمام کنید. ماشین هست.»'),
    ['بهرام رستانی: پیش از سپیده تمام کنید. ماشین هست.'],
  );
  assert.deepEqual(
    said('We wrote to the minister, and got a card from his office saying that the case was on somebody’s desk.'),
    ['his office: that the case was on somebody’s desk'],
  );
});

test('“he” is of whom the sentences before tell, and not whom he told, met or was asked by', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      'Ivo Talven spoke on Monday. “I kept the books,” he told host Oren Mavik. Reminded of the lists, he replied: “They were for flour.”',
      'Ivo Talven: They were for flour.',
    ],
    [
      'On 30 July the harbour bishop, Monsignor Ivo Talven, spoke with General Oren Mavik in his office. He told the court: “He sent me home.”',
      'Ivo Talven: He sent me home.',
    ],
    [
      'Ivo Talven said that men were held there. He brought them water. He knew from school Oren Mavik, a clerk.\n\nHe told the court of the sheds. Asked who gave the orders, he said: “The major gave them.”',
      'Ivo Talven: The major gave them.',
    ],
    [
      'Asked by counsel Oren Mavik who had come, Ivo Talven said that the major rang.\n\nHe further told the court: “He was drinking tea.”',
      'Ivo Talven: He was drinking tea.',
    ],
    [
      'On 11 July the prosecutor went to the gate. He was received by Major Oren Mavik, who told him in writing that “nobody is held here”.',
      'Oren Mavik: nobody is held here',
    ],
  ];
  for (const [text, expected] of cases) assert.ok(said(text).includes(expected), said(text).join(' | '));
});

test('who wrote the page is not “he”', () => {
  const text =
    'By Orla Venn-Dorv   July 23, 1999\n\nA man of the crew told the court that he took part, on what he said were orders.';
  assert.ok(!said(text).some((line) => line.startsWith('Orla')), said(text).join(' | '));
});

test('what the writer says behind a closed quotation names no speaker of it', () => {
  const lines = said(
    'Ivo Talven came back and said, “Nobody will harm you.” I am sure of it because my mother asked him.',
  );
  assert.ok(lines.includes('Ivo Talven: Nobody will harm you.'), lines.join(' | '));
});

test('in Persian a post with its place is nobody’s name, a rank with a surname is one', () => {
  const names = (text: string) => quotesIn(text).map(({ speaker }) => speaker[0]?.name ?? null);
  assert.deepEqual(names('مدیرکل اسکله‌ها گفت: کشتی سالم بود.'), [null]);
  assert.deepEqual(names('فرماندار تالوانه گفت: آب قطع نبود.'), [null]);
  assert.deepEqual(names('سرهنگ تالوان گفت: کسی نمرد.'), ['تالوان']);
});

test('the day that opens a sentence is no part of who speaks, and words in marks are not said by words', () => {
  assert.deepEqual(said('On January 11 Tarsel’s border command said no arrest had been recorded at the post.'), [
    'Tarsel’s border command: no arrest had been recorded at the post',
  ]);
  assert.deepEqual(said('January Collins said the door was open.').length, 1);
  assert.ok(
    said('A return slip bore the words “46 persons, rejected, 22:50, by the post”.').every((one) =>
      one.startsWith('?'),
    ),
  );
});
