import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationsIn } from '../parties-in.ts';

interface Told {
  readonly text: string;
  readonly to: string;
  readonly count?: number;
  readonly answer?: string;
}

const TOLD: readonly Told[] = [
  {
    text: 'I asked the Home Ministry four times, the last on 13 May 2008, where the nine are.',
    to: 'Home Ministry',
    count: 4,
  },
  {
    text: 'The union asked the Harbour Board in 1994, 1999 and 2006 how many were lost. It answered in 2007.',
    to: 'Harbour Board',
    answer: 'given',
  },
  {
    text: 'The Harbour Board, to which I wrote on 3 September 1975, has answered that it passed the matter on.',
    to: 'Harbour Board',
    answer: 'given',
  },
  { text: 'The firm was invited by the commission four times in 2013 and did not react.', to: 'The firm', count: 4 },
  { text: 'Nora Talven put three questions to the Minister of Works on 20 October 1981.', to: 'Minister of Works' },
  { text: 'The families wrote to the palace 13 times. Nothing.', to: 'the palace', count: 13, answer: 'none' },
  {
    text: 'I sent the ministry a copy on 4 April 1989. It has not answered since.',
    to: 'the ministry',
    answer: 'none',
  },
  {
    text: 'Oda Rennick wrote to the council asking who they were. The letter was returned unopened.',
    to: 'the council',
    answer: 'none',
  },
  {
    text: 'We had telexed the Governor, Dr. Oren Veld, asking him to come. On Tuesday his chief of staff phoned.',
    to: 'Oren Veld',
    answer: 'given',
  },
  { text: 'I wrote this to the Prosecutor in 2004. From the office, nothing.', to: 'the Prosecutor', answer: 'none' },
];

test('letters and questions told in frames of their own, how often, and what came back', () => {
  for (const { text, to, count, answer } of TOLD) {
    const [claim] = communicationsIn(text);
    const whom = claim?.to.map((m) => m.name ?? m.text).join() ?? '';
    assert.ok(whom.endsWith(to.replace(/^the /, '')), `${text} => ${whom}`);
    if (count !== undefined) assert.equal(claim?.count, count, text);
    assert.equal(claim?.answer ?? null, answer ?? null, text);
  }
});

test('a register’s entry has its reply on a day not before it', () => {
  const [claim] = communicationsIn(
    'Report of 24 January 2008.\n\nProceedings: Letter to the Ministry of Works, 30 January 2008 — Reply 22 August: nobody of that name.',
  );
  assert.deepEqual([claim?.on, claim?.answer, claim?.answerAsOf], ['2008-01-30', 'given', '2008-08-22']);
});

test('nobody is asked by being counted, and a notice to the people is no letter', () => {
  assert.ok(
    communicationsIn('The lady has asked three times that it be written down.').every(({ to }) =>
      to.every(({ text }) => !text.includes('times')),
    ),
  );
  assert.deepEqual(
    communicationsIn('TO THE PEOPLE OF TARSEL\n\nThe Government deplores the clash of the 3rd.\n\nOren Veld\n'),
    [],
  );
});
