// Registers of what came in and went out: each entry says in a few words who wrote to whom, when, for what, and what came of it. All texts, people and bodies are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mention } from '../../../src/model/mention.ts';
import { communicationsIn } from '../parties-in.ts';

const names = (mentions: readonly Mention[]): string => mentions.map(({ name, text }) => name ?? text).join(' + ');
const readIn = (text: string) =>
  communicationsIn(text).map(({ by, to, medium, on, asks, says, answer }) => [
    names(by),
    names(to),
    medium,
    on,
    asks.join('; '),
    says.join('; '),
    answer,
  ]);

test('entries without a verb of sending are messages of the day of their row', () => {
  assert.deepEqual(
    readIn(
      'Register of the Ministry of Ports, May 2031\n\n61\tin 377\t20.05.2031\n\nFax of the mayor of Velm, P. Orn, addressed to the Ministry of Ports, copy to the Governor. Sent 17.05. Asks for a halt of the dredging.\n\n84\tin 502\t10.06.2031\n\nTelegram from Velm, signed Rennick, to Deputy Minister Ilse Brand. Content: two dockers shot, asks her to come. Note: "Seen."\n\n87\tout 88\t14.06.2031\n\nDeputy Minister Ilse Brand to the Ministry of Justice. Forwards in 502 for examination. No reply entered.',
    ),
    [
      ['P. Orn', 'Ministry of Ports', 'fax', '2031-05-17', 'a halt of the dredging', '', null],
      ['Rennick', 'Ilse Brand', 'telegram', '2031-06-10', 'her to come', 'two dockers shot', null],
      ['Ilse Brand', 'Ministry of Justice', 'letter', '2031-06-14', '', 'Forwards in 502 for examination', 'none'],
    ],
  );
});

test('one such line is no register, and a list of names none', () => {
  assert.deepEqual(readIn('Petition to the Ministry of Ports\n\nWe live by the harbour.').length <= 1, true);
  assert.deepEqual(
    readIn('1,Rennick,Oda,1958,03.05.2031\n2,Orn,Pavel,1960,04.05.2031\n3,Brand,Ilse,1961,05.05.2031'),
    [],
  );
});
