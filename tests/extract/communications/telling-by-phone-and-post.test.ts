// Telling somebody in office something: by telephone, in person, in writing to one named behind a post; summons and applications. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedIn, communicationsIn, toldIn } from '../parties-in.ts';

const TOLD: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'On 1 November 1984 a nurse phoned Oren Mavik three times to report that shops were burning in Tarsel.',
    ['a nurse > Oren Mavik (telephone): shops were burning in Tarsel'],
  ],
  [
    'Sea Watch called the coast guard at 3:10 a.m. on 28 September 2015 and reported that a boat was sinking.',
    ['Sea Watch > the coast guard (telephone): a boat was sinking'],
  ],
  [
    'The inspectors had warned the Commissioner of Prisons, Mr. Oren Mavik, in writing that the block was dangerous.',
    ['The inspectors > Oren Mavik (letter): the block was dangerous'],
  ],
  [
    'The guard warned the minister of defence that the bridge would fall.',
    ['The guard > the minister of defence (-): the bridge would fall'],
  ],
  ['The union informed the council of the killings.', ['The union > the council (-): the killings']],
  [
    'The fund wrote to the council, informing it that 40 children had died.',
    ['The fund > the council (letter): 40 children had died'],
  ],
  ['The mayor called his wife and told a joke.', []],
];

test('who was told what, without a noun for what was sent', () => {
  for (const [text, expected] of TOLD) assert.deepEqual(toldIn(text), expected, text);
});

test('reports that somebody received told them of it, though nobody says who wrote them', () => {
  const [claim] = communicationsIn('Oren Mavik received daily reports on the deaths.');
  assert.deepEqual([claim?.by, claim?.to[0]?.name, claim?.says], [[], 'Oren Mavik', ['the deaths']]);
});

test('a summons that is not followed and an application that is refused', () => {
  const [summons] = communicationsIn(
    'Judge Ada Quill summoned Oren Mavik to appear on 26 March 2007. He did not appear.',
  );
  assert.deepEqual([summons?.medium, summons?.to[0]?.name, summons?.answer], ['summons', 'Oren Mavik', 'none']);
  const [applied] = communicationsIn(
    'General Tomas Velin came. The families applied to the Attorney General on 30 June 1997 for an inquest. The application was refused on 8 August 1997.',
  );
  assert.deepEqual(
    [applied?.to[0]?.name, applied?.on, applied?.answer, applied?.answerAsOf],
    [null, '1997-06-30', 'refused', '1997-08-08'],
  );
});

test('to ask an officer where somebody is held is an appeal', () => {
  assert.deepEqual(askedIn('Ada Quill asked Commander Oren Mavik where her son was held.'), [
    'Ada Quill > Oren Mavik: where her son was held',
  ]);
  assert.deepEqual(askedIn('The committee asked the minister whether the prisoners were alive.'), [
    'The committee > the minister: whether the prisoners were alive',
  ]);
  assert.deepEqual(askedIn('The committee asked the minister whether the port would open.'), []);
  assert.deepEqual(askedIn('Ada Quill asked him where the ball was.'), []);
});

const REACHED: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'In June 1992 the delegate, Anne Keller, met Oren Mavik and told him that prisoners were beaten.',
    ['Anne Keller > Oren Mavik (in person): prisoners were beaten'],
  ],
  [
    'A teacher had telephoned the regional commander, General Oren Mavik, to warn that 60 children were inside.',
    ['A teacher > Oren Mavik (telephone): 60 children were inside'],
  ],
  ['The deputy reported the killings to the governor.', ['The deputy > the governor (-): the killings']],
  [
    'Oda Rennick telephoned the harbour office at nine and told the clerk on duty that the boat was leaking.',
    ['Oda Rennick > the harbour office (telephone): the boat was leaking'],
  ],
  [
    'Oren Mavik passed the bishop’s warning to the commander himself.',
    ['Oren Mavik > the commander (-): the bishop’s warning'],
  ],
  ['I told all this to the magistrate of Havrin, Mrs Ella Vint, on 2 May 2014.', ['I > Ella Vint (-): all this']],
  ['The commission transmitted 14 cases to the government.', ['The commission > the government (-): 14 cases']],
  ['The boy handed the ball to the governor.', []],
];

test('who was told face to face, by name behind a post, or by one who reports to another', () => {
  for (const [text, expected] of REACHED) assert.deepEqual(toldIn(text), expected, text);
});

test('a complaint is dismissed though its words are not told; the accused of a case is no prosecutor', () => {
  const [claim] = communicationsIn(
    'Prosecutor v. Oren Mavik. The families filed a complaint with the Military Prosecutor on 20 April 2000. The Military Prosecutor dismissed the complaint on 3 July 2000.',
  );
  assert.deepEqual([claim?.to[0]?.name, claim?.answer, claim?.answerAsOf], [null, 'refused', '2000-07-03']);
});

test('“wrote to you asking” is asked of you, and not by you', () => {
  assert.deepEqual(askedIn('We wrote to you asking for the files.'), ['We > you: the files']);
});

test('how often one wrote stands before whom it was to, and the days of it between dashes', () => {
  const [claim] = communicationsIn(
    'The union has written three times to Governor Ilse Brand - in May 2016, in June 2017 and last month - asking for the bodies. She has never answered.',
  );
  assert.deepEqual(
    [claim?.to[0]?.name, claim?.count, claim?.asks, claim?.answer],
    ['Ilse Brand', 3, ['the bodies'], 'none'],
  );
});

test('a letter that says “we warned you” tells of an earlier message, and of its answer where “you did not reply”', () => {
  const told = communicationsIn(
    'Tarsel, 3 June 2012\n\nDear Governor Brand,\n\nWe ask you to open the port. We remind you that on 5 May, a month before the fire, we warned you in writing that the boats were unsafe. You did not reply.\n\nYours faithfully,\nMira Talven',
  );
  assert.deepEqual(
    told.map(({ by, to, on, says, answer }) => [by[0]?.name, to[0]?.name, on, says, answer]),
    [
      ['Mira Talven', 'Brand', '2012-06-03', [], null],
      ['Mira Talven', 'Brand', '2012-05-05', ['the boats were unsafe'], 'none'],
    ],
  );
  assert.deepEqual(communicationsIn('We told you that the boats were unsafe.'), []);
});

test('what somebody tells a paper, or the agency that wrote the text, by telephone is an interview', () => {
  const told = communicationsIn(
    'TARSEL, 9 June 2019 (HPA) — Oren Mavik told HPA by telephone that he had seen no list. Mira Talven told the Harbour Gazette over the phone that she was ill. Ada Quill told the Director of the Port in writing that six men were missing.',
  );
  assert.deepEqual(
    told.map(({ by }) => by[0]?.name),
    ['Ada Quill'],
  );
});

test('a request that breaks off before its list asks for nothing by itself', () => {
  const told = communicationsIn('Mira Talven requested that the Commission\n\n1. hear the men;\n2. close the port.');
  for (const { asks } of told) assert.ok(!asks.includes('that the Commission'), asks.join());
});
