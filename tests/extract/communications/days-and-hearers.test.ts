// Which day is that of a message and who was told, where the sentence has another day or another person. All texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedIn, communicationsIn, toldIn } from '../parties-in.ts';

test('the day on which somebody said so is not that of the request', () => {
  const [claim] = communicationsIn(
    'The Mothers of Vrelin have asked the company Krano to let them put up a stone, their president said on 4 July 2014.',
  );
  assert.equal(claim?.on, null);
});

test('a due day is not before the request, and “the 10th” of no known month is none', () => {
  const due = (text: string) => communicationsIn(text)[0]?.dueOn;
  assert.equal(
    due('On 20 December 2020 the council asked the ministry to hand over the maps by 5 January.'),
    '2021-01-05',
  );
  assert.equal(due('The Main Staff asked the Corps to finish the works by the 10th.'), null);
});

test('each of two who are written to has his own day, and each of three complaints', () => {
  const sent = communicationsIn(
    'She made complaints to the prosecutor of Oued on 12 October 1996, 5 March 1997 and 22 April 1998. She wrote to the Minister of Justice on 14 July 1999 and to the President of the Republic on 30 August 1999.',
  ).map(({ to, on }) => [to[0]?.text, on]);
  assert.deepEqual(sent, [
    ['the prosecutor of Oued', '1996-10-12'],
    ['the prosecutor of Oued', '1997-03-05'],
    ['the prosecutor of Oued', '1998-04-22'],
    ['the Minister of Justice', '1999-07-14'],
    ['the President of the Republic', '1999-08-30'],
  ]);
});

test('“him” beside “the Accused” is nobody named in another sentence', () => {
  const [claim] = communicationsIn(
    'Judge Oyela dissents. The Accused had reason to know of this on 20 July 1993, on which day the liaison officer, Lt. Col. Brandt, handed him a letter of protest naming the school.',
  );
  assert.equal(claim?.by[0]?.name, 'Brandt');
  assert.equal(claim?.to[0]?.name ?? null, null);
});

test('who got a copy did not write, and who only does so by trade asks nothing', () => {
  assert.deepEqual(
    askedIn(
      'In a letter dated 14 August 1985 addressed to the Supreme Leader, with a copy to the Judicial Council, the Deputy Leader, Sadeq Vasin, objected to the killings and asked that they be stopped.',
    ),
    ['Sadeq Vasin > the Supreme Leader: that they be stopped'],
  );
  assert.deepEqual(askedIn('A prosecutor only asks for the sentence, and it is the judge who gives it.'), []);
});

test('told at a meeting, in writing, by registered letter, or briefed by somebody', () => {
  assert.deepEqual(
    toldIn(
      'At a meeting on 11 June 2021 in his office, the families told Deputy Governor Anton Pelk that the site was being dug up.',
    ),
    ['the families > Anton Pelk (-): the site was being dug up'],
  );
  assert.deepEqual(
    toldIn(
      'The governor was briefed on the killings by the police chief, Major Rade Kostin, on the morning of 14 July 2019.',
    ),
    ['Rade Kostin > The governor (-): the killings'],
  );
  assert.deepEqual(
    toldIn(
      'Dr Lena Marsh, the prison doctor, reported to the provincial governor on 2 August 1988 that men were dying.',
    ),
    ['Lena Marsh > the provincial governor (-): men were dying'],
  );
  const [claim] = communicationsIn(
    'The branch informed the Public Prosecutor by registered letter of 12 January 2004. No reply was given.',
  );
  assert.deepEqual([claim?.on, claim?.answer], ['2004-01-12', 'none']);
  assert.deepEqual(communicationsIn('The mayor told reporters in his office that nobody had written.'), []);
});
