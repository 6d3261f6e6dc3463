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
    'The weavers made complaints to the prosecutor of Tarsel on 3 May 1974, 9 June 1974 and 1 February 1975. They wrote to the Minister of Works on 4 March 1976 and to the Regent of Karn on 8 April 1976.',
  ).map(({ to, on }) => [to[0]?.text, on]);
  assert.deepEqual(sent, [
    ['the prosecutor of Tarsel', '1974-05-03'],
    ['the prosecutor of Tarsel', '1974-06-09'],
    ['the prosecutor of Tarsel', '1975-02-01'],
    ['the Minister of Works', '1976-03-04'],
    ['the Regent of Karn', '1976-04-08'],
  ]);
});

test('“him” beside “the Accused” is nobody named in another sentence', () => {
  const [claim] = communicationsIn(
    'Judge Oyela dissents. The Accused could have learned of it on 3 May 1962, when the harbour officer, Lt. Col. Brandt, handed him a letter of complaint about the pier.',
  );
  assert.equal(claim?.by[0]?.name, 'Brandt');
  assert.equal(claim?.to[0]?.name ?? null, null);
});

test('who got a copy did not write, and who only does so by trade asks nothing', () => {
  assert.deepEqual(
    askedIn(
      'In a letter of 3 May 1962 addressed to the Lord Warden, copied to the Harbour Council, the Deputy Warden, Sadeq Vasin, objected to the floggings and asked that they be stopped.',
    ),
    ['Sadeq Vasin > the Lord Warden: that they be stopped'],
  );
  assert.deepEqual(askedIn('A prosecutor merely asks for so many years, the court hands them down.'), []);
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
    'The guild informed the harbour judge by registered letter of 7 June 1991. No reply was given.',
  );
  assert.deepEqual([claim?.on, claim?.answer], ['1991-06-07', 'none']);
  assert.deepEqual(communicationsIn('The mayor told reporters in his office that nobody had written.'), []);
});
