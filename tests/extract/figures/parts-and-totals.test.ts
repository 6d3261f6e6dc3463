import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresIn } from '../claims-in.ts';

/** `value < value of its whole`. */
const wholesIn = (text: string): readonly string[] => {
  const figures = figuresIn(text);
  return figures.map(
    ({ value, share, partOf }) => `${share?.text ?? value} < ${figures.find(({ id }) => id === partOf)?.value ?? '-'}`,
  );
};

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['They executed 600 weavers, among them 32 women.', ['600 < -', '32 < 600']],
  ['They executed 600 weavers, including 32 women and 6 children.', ['600 < -', '32 < 600', '6 < 600']],
  ['They executed 600 weavers, at least 32 of them women.', ['600 < -', '32 < 600']],
  ['They arrested 600 weavers, of whom 32 were released.', ['600 < -', '32 < 600']],
  ['Some 32 women were among the 600 executed weavers.', ['32 < 600', '600 < -']],
  ['They executed 32 of the 600 prisoners.', ['32 < 600', '600 < -']],
  ['Most of the 600 prisoners were released.', ['600 < -', 'Most < 600']],
  ['They killed 600 weavers and wounded 32 guards.', ['600 < -', '32 < -']],
  ['They killed 600 weavers. Later 32 guards were among the accused.', ['600 < -', '32 < -']],
];

test('parts and wholes, in both directions', () => {
  for (const [text, expected] of CASES) assert.deepEqual([...wholesIn(text)].sort(), [...expected].sort(), text);
});

test('of “N of the M … were freed” N has the deed, and M has none', () => {
  const deeds = (text: string) => figuresIn(text).map(({ value, of }) => [value, of]);
  assert.deepEqual(deeds('80 of the 94 pupils taken were rescued.'), [
    [80, 'survived'],
    [94, null],
  ]);
  assert.deepEqual(deeds('Forty of the 52 miners trapped in the shaft were freed.'), [
    [40, 'released'],
    [52, null],
  ]);
  assert.deepEqual(deeds('Nine of the 40 survivors were arrested.')[1], [40, 'survived']);
});

test('an update is a total, with the word that says so', () => {
  const [risen] = figuresIn('The death toll has risen to 40 people.');
  assert.equal(risen?.cumulative, true);
  assert.equal(risen?.of, 'died');
  assert.ok(risen?.reasons.some((reason) => reason.includes('toll') || reason.includes('risen')));
  assert.equal(figuresIn('Guards killed 40 people.')[0]?.cumulative, false);
});

test('the size of each group is not how many in all', () => {
  const [each] = figuresIn('They were hanged in groups of several dozen.');
  assert.deepEqual([each?.of, each?.bound, each?.low], [null, 'vague', 24]);
  assert.ok(each?.reasons.includes('the size of each group, not how many in all'));
});

/** `number act day`. */
const actsIn = (text: string): readonly string[] =>
  figuresIn(text).map(({ value, of, when }) => `${value} ${of ?? '-'}${when === null ? '' : ` ${when}`}`);

test('who was aboard, who came free and who stayed away are counted as such', () => {
  for (const [text, expected] of [
    ['At least 34 migrants drowned when a boat carrying 250 people capsized.', ['34 died', '250 aboard']],
    ['A ferry with 480 people on board sank.', ['480 aboard']],
    ['A further 82 girls abducted at Orvane have been freed.', ['82 released']],
    ['All but eight of the 129 girls have been freed.', ['129 -']],
    ['Fifty-seven escaped. 219 are still missing.', ['57 survived', '219 disappeared']],
    ['She said that 276 girls were taken from their beds.', ['276 abducted']],
    ['About 30 men were taken to hospital.', ['30 -']],
    ['The raid came after the abduction of 276 schoolgirls.', ['276 abducted']],
    ['The navy said that 212 persons were rescued and 26 bodies were recovered.', ['212 survived', '26 -']],
    [
      'In the fire 121 persons and one officer lost their lives, and 41 persons suffered injuries.',
      ['121 died', '1 died', '41 injured'],
    ],
  ] as const)
    assert.deepEqual(actsIn(text), expected, text);
});

test('a day behind a toll is that on which it was told', () => {
  assert.deepEqual(actsIn('The toll of the attack of 8 May 1974 rose to 31 on 10 May 1974.'), ['31 killed 1974-05-08']);
  assert.deepEqual(actsIn('The toll rose to 31 on 10 May 1974.'), ['31 killed']);
});

test('“there” is the place named last', () => {
  const [dead] = figuresIn(
    'They deny the shelling of the market in Tarsel. Eight weavers were killed there on 8 May 1974.',
  );
  assert.deepEqual([dead?.value, dead?.where], [8, 'Tarsel']);
});

test('a number of ours counts persons, and the verb of the next number is no crowd', () => {
  const populations = (text: string) => figuresIn(text).map(({ of, population }) => [of, population]);
  assert.deepEqual(populations('Nineteen of our colleagues were killed.'), [['killed', 'colleagues']]);
  assert.deepEqual(populations('The strike killed 10 pupils and injured 38, most of them badly.')[0], [
    'killed',
    'pupils',
  ]);
});

test('numbers beside a number that is their sum are its parts, in either language', () => {
  for (const text of [
    'The list has 58 prisoners: 31 men and 27 women.',
    'پیکر ۵۸ زندانی در خاک بود: ۳۱ تن از بند ۴ و ۲۷ تن از بند ۲.',
  ]) {
    const [whole, ...parts] = figuresIn(text);
    assert.deepEqual(
      parts.map(({ partOf }) => partOf),
      [whole?.id, whole?.id],
      text,
    );
  }
  assert.ok(figuresIn('The list has 58 prisoners: 31 men and 20 women.').every(({ partOf }) => partOf === null));
});

test('a number in brackets behind another is a part of it', () => {
  for (const text of ['Twenty miners were killed (six on the first day).', '۲۰ نفر فوت نمودند (۶ نفر در روز اول).']) {
    const [whole, part] = figuresIn(text);
    assert.equal(part?.partOf, whole?.id, text);
  }
});

test('whom others follow who are “the rest” is a part of the number before both', () => {
  const partsIn = (text: string) => figuresIn(text).map(({ partOf }) => partOf !== null);
  for (const text of [
    'Thirty-one weavers died that day. Fourteen were shot on the road; the others died in the reeds.',
    'Thirty-one weavers died that day. Fourteen were shot on the road, and the rest drowned.',
  ])
    assert.deepEqual(partsIn(text), [false, true], text);
  assert.deepEqual(partsIn('Thirty-one weavers died. Fourteen were shot on the road; the guards slept.'), [
    false,
    false,
  ]);
});
