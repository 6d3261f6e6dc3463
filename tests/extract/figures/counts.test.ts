import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countedIn, figuresIn } from '../claims-in.ts';

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['In Tarsel 1,500 peaceful protesters were killed.', ['1500 exact killed']],
  ['The court executed over 30,000 political prisoners.', ['30000 atLeast executed']],
  ['More than 2,400 dock workers were detained.', ['2400 atLeast detained']],
  ['Up to 40 people were injured.', ['40 atMost injured']],
  ['The number of dockers killed was never less than 31 people.', ['31 atLeast killed']],
  ['Dockers were killed at the gate. A guard spoke of “up to 60” victims.', ['60 atMost killed']],
  ['Soldiers killed thirty, thirty-five men.', ['30..35 range killed']],
  ['Soldiers killed three, four and six men.', ['3 exact killed', '4 exact killed', '6 exact killed']],
  ['Roughly 200 families fled.', ['200 about displaced']],
  ['Perhaps twenty were buried there.', ['20 about buried']],
  ['Eleven men died at the kiln. An army court counted nine.', ['11 exact died', '9 exact died']],
  ['Six miners were killed. The number is now 17.', ['6 exact killed', '17 exact killed']],
  ['Six miners were killed.\n\nThe fee for the bridge was paid. The figure is 12.', ['6 exact killed']],
  ['Between 30 and 40 people died.', ['30..40 range died']],
  ['Some 30 to 40 people died.', ['30..40 range died']],
  ['Thirty thousand people were murdered.', ['30000 exact killed']],
  ['Twenty-five students were arrested.', ['25 exact detained']],
  ['Dozens of protesters were shot dead.', ['24.. vague killed']],
  ['Dozens were shot dead in the square.', ['24.. vague killed']],
  ['Tens of thousands of people were arrested.', ['20000.. vague detained']],
  ['Several have since been sentenced to death.', ['2.. vague sentenced to death']],
  ['More than a dozen villages were burned.', ['12 atLeast -']],
  ['Three mass graves were found by the road.', ['3 exact -']],
  ['The blast killed 12 villagers and wounded three.', ['12 exact killed', '3 exact injured']],
  ['In all, 1.5 million people were displaced.', ['1500000 exact displaced']],
  ['Soldiers executed over 900 prisoners, most of whom had been sentenced for a strike.', ['900 atLeast executed']],
  ['Soldiers arrested 30 weavers, many of whom were later released.', ['30 exact detained']],
  ['The weavers were executed 30 days later.', []],
  ['Fewer than 400 convicted saboteurs were punished.', ['400 atMost -']],
  ['Some 300 weavers were held. Forty-three of them died in custody.', ['300 about detained', '43 exact died']],
  ['More than 2,400 ferry hands were detained.', ['2400 atLeast detained']],
  ['Police arrested 31 net menders.', ['31 exact detained']],
  ['Police seized 31 fishing boats.', []],
  ['Hospital sources put the toll at nine.', ['9 exact killed']],
  ['The guards made 340 people disappear between 1974 and 1976.', ['340 exact disappeared']],
  ['The disappearances of up to 900 weavers are laid to the guards.', ['900 atMost disappeared']],
  [
    'The guards made 340 people disappear; the guild put the number at 500 to 600.',
    ['340 exact disappeared', '500..600 range disappeared'],
  ],
  [
    'Guards opened fire, killing nine and wounding 60, doctors at the Orvane hospital said.',
    ['9 exact killed', '60 exact injured'],
  ],
  ['Guards shot at the crowd and killed eleven.', ['11 exact killed']],
  [
    'Seventy-four were injured.\n\n13. The police gave the number of the dead as two.',
    ['74 exact injured', '2 exact killed'],
  ],
  ['The number of people known to have died in the sinking of the Lampara rose to 31 on Friday.', ['31 exact killed']],
  ['At least 24 people died and over 200 were taken to hospital.', ['24 atLeast died', '200 atLeast -']],
  ['On 25 May a train with 310 deportees left the camp.', ['310 exact aboard']],
  ['With those who died on the spot the dead now number 22.', ['22 exact killed']],
  ['The weavers fled and are housed in two schools.', []],
  ['Of them 21 have been freed in three groups.', ['21 exact released']],
  ['Eight of the weavers kidnapped last month at Orvane were released on Friday.', ['8 exact released']],
  ['The bodies of five of the weavers abducted in May were found.', ['5 exact -']],
  ['The manifest of the Lampara lists 61 passengers.', ['61 exact aboard']],
  ['They spoke with 19 of the 52 survivors.', ['19 exact -', '52 exact survived']],
  ['The court fined 12 men and put the number at nine.', ['12 exact -']],
  [
    'The team opened a pit at kilometre 19 of the Orvane road and found the remains of at least 11 people.',
    ['11 atLeast -'],
  ],
  ['Forty-three were taken to the barracks at Tarsel.', ['43 exact detained']],
  ['Sixteen weavers taken by the guards on 6 February 2016 are still missing.', ['16 exact abducted']],
  ['Sixty-one survivors are cared for in the hall.', ['61 exact survived']],
  ['Twelve survivors were arrested.', ['12 exact detained']],
  [
    'Some say 79 weavers died. Nobody knows the number. I was told it was around fifty.',
    ['79 exact died', '50 about died'],
  ],
  ['The ferry left Tarsel. It was around fifty.', []],
  ['By May the number of dead had risen to 31.', ['31 exact killed']],
  ['Of the miners, 5 died and 3 were wounded.', ['5 exact died', '3 exact injured']],
  ['Seven experts spoke of the fate of 61 villagers who disappeared in 1999.', ['7 exact -', '61 exact disappeared']],
  ['بیش از ۳۰ هزار زندانی سیاسی اعدام شدند.', ['30000 atLeast executed']],
  ['ده‌ها نفر بازداشت شدند.', ['20.. vague detained']],
  ['۲۵ دانشجو کشته شدند.', ['25 exact killed']],
];

test('how many, with what bound, and what happened to them', () => {
  for (const [text, expected] of CASES) assert.deepEqual(countedIn(text), expected, text);
});

test('limits follow the bound', () => {
  const limits = (text: string) => figuresIn(text).map(({ value, low, high }) => [value, low, high])[0];
  assert.deepEqual(limits('In Tarsel 40 people died.'), [40, 40, 40]);
  assert.deepEqual(limits('At least 40 people died.'), [40, 40, null]);
  assert.deepEqual(limits('No more than 40 people died.'), [40, null, 40]);
  assert.deepEqual(limits('About 40 people died.'), [40, null, null]);
  assert.deepEqual(limits('Between 30 and 40 people died.'), [null, 30, 40]);
});

const NONE = [
  'He was 32 and lived in Tarsel.',
  'The prisoner was released at the age of 32.',
  'It cost $2,400 to repair.',
  'Some 40 percent of it was lost.',
  'The camp lies 40 kilometers from Tarsel.',
  'They cite Article 40 and Resolution 1973.',
  'He was held for 12 years.',
  'They met on July 29, 1988.',
  'The flight, No. 402, was late.',
];

test('ages, sums, shares in per cent, distances, laws, durations and dates are no figures', () => {
  for (const text of NONE) assert.deepEqual(countedIn(text), [], text);
});

test('the day of a letter, of a rise and of a judgment is not that of the deed', () => {
  const days: readonly (readonly [text: string, days: readonly (string | null)[]])[] = [
    ['In reply to your letter of 2 June 1999, I must inform you that 52 weavers died.', [null]],
    ['With reference to note No. 117/4 dated 3 March 2011, 14 weavers died.', [null]],
    ['On 2 June 1999, 52 weavers died.', ['1999-06-02']],
    ['Divers found 12 bodies on 7 May 1999, bringing the number of the dead to 77.', ['1999-05-07', null]],
    ['In November 2011 a court convicted three guards of the deaths of six weavers.', ['2011-11', null]],
    ['In November 2011 three guards were sentenced.', ['2011-11']],
    ['دادستان در ۲ مهر ۱۳۸۹ گفت که سه نفر در اثر بیماری درگذشته‌اند.', [null]],
    ['در ۲ مهر ۱۳۸۹ سه نفر در اثر بیماری درگذشته‌اند.', ['2010-09-24']],
    [
      'دادگاه در آبان ۱۳۹۰ سه سرباز را به اتهام ضرب منجر به مرگ شش بازداشتی به زندان محکوم کرد.',
      ['2011-10-23/2011-11-21', null],
    ],
  ];
  for (const [text, expected] of days)
    assert.deepEqual(
      figuresIn(text).map(({ when }) => when),
      expected,
      text,
    );
});

test('the number of a point or a question counts nobody; a number in brackets that ends its line does', () => {
  for (const text of [
    'State the following: (1) who gave the order; (2) whether detainees were shot.',
    'It asks\n\n(3) prisoners of the camp and their names.',
    'پاسخ دهید: (۱) نفر مسئول که بود؛ (۲) زندانیان کجا دفن شدند.',
  ])
    assert.deepEqual(countedIn(text), [], text);
  assert.deepEqual(countedIn('Two hundred and six (206) were killed.'), ['206 exact killed']);
});
