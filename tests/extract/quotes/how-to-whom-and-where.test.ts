import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotesIn } from '../claims-in.ts';

type Said = Readonly<Record<'how' | 'via' | 'to' | 'on' | 'at', string | null>>;
const said = (text: string): Said => {
  const quote = quotesIn(text)[0];
  const link = quote?.sayer.at(-1);
  return {
    how: link?.how ?? null,
    via: link?.via ?? null,
    to: link?.to ?? null,
    on: quote?.saidOn ?? null,
    at: quote?.saidAt ?? null,
  };
};
const NOTHING: Said = { how: null, via: null, to: null, on: null, at: null };

const CASES: readonly (readonly [text: string, expected: Partial<Said>])[] = [
  ['“The port is closed,” Mira Talven told reporters.', { to: 'reporters' }],
  ['Mira Talven told a conference in Tarsel that the port was closed.', { to: 'a conference', at: 'Tarsel' }],
  ['Mira Talven warned the council that the port would close.', { to: 'the council' }],
  [
    '“The port is closed,” Mira Talven said in a speech in Tarsel on July 29, 1988.',
    { how: 'speech', at: 'Tarsel', on: '1988-07-29' },
  ],
  ['On July 29, 1988 Mira Talven said that the port was closed.', { on: '1988-07-29' }],
  [
    '“The port is closed,” Mira Talven said in an interview with the Harbour Post.',
    { how: 'interview', via: 'the Harbour Post' },
  ],
  ['Mira Talven said through a spokesman that she would resign.', { via: 'a spokesman' }],
  ['In a letter to the council, Mira Talven wrote that the port was closed.', { how: 'letter', to: 'the council' }],
  ['Mira Talven said in a statement that the port was closed.', { how: 'statement' }],
  ['The report said that the port was closed.', { how: 'report' }],
  ['Mira Talven testified that the port was closed.', { how: 'testimony' }],
  ['Mira Talven tweeted that the port was closed.', { how: 'post' }],
  ['“The port is closed,” Mira Talven told reporters about the strike of 1974.', { to: 'reporters' }],
  ['“The port is closed,” the report reads in part about Orsund and the strike in 1974.', { how: 'report' }],
  ['“The port is closed,” the report reads about Orsund, in 1974.', { how: 'report', on: '1974' }],
  ['A 1974 study by Mira Talven found that the port was closed.', { on: '1974' }],
  ['Mira Talven said that the port was closed before the 1974 election.', {}],
  ['“The port is closed,” said Mira Talven, the architect of the 1974 campaign and an aide in 1972.', {}],
  ['Mira Talven said that the letter had come from Tarsel.', {}],
  ['Mira Talven said that in Tarsel the port was closed on July 29, 1988.', {}],
];

test('the words around the verb say how, through what, to whom, when and where; the words that were said do not', () => {
  for (const [text, expected] of CASES) assert.deepEqual(said(text), { ...NOTHING, ...expected }, text);
});
