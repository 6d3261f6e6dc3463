// Lives told as lists on pages of offices: whose they are is told by a headline with a rank, by a cell of a table. All people, places and bodies are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findClaims } from '../../../src/extract/find-claims.ts';
import { anObject, aReading } from '../claims-in.ts';
import { postLine, posts } from './posts-in.ts';

const brief = (text: string): readonly (readonly (string | null)[])[] =>
  posts(text)
    .filter(({ from }) => from !== null)
    .map(({ person, post, body, from, to }) => [person.name, post, body?.name ?? null, from, to]);

const TABLE = `Maj Gen (Retd) Haro Talvik, Chairman

General Talvik is well known. He walked for years.

Years\tAppointment
1989 – 1992\tCommanding Officer, Fourth Rifles
1996 – 1998\tBrigade Commander, 12 Harbour Brigade`;

test('a table of years and appointments is of whom its page is headed by, and no regiment holds a post', () => {
  assert.deepEqual(brief(TABLE), [
    ['Haro Talvik', 'Commanding Officer', 'Fourth Rifles', '1989', '1992'],
    ['Haro Talvik', 'Brigade Commander', 'Harbour Brigade', '1996', '1998'],
  ]);
});

const LIST = `H.E. General (rtd) Orvel TAMVIK

Commissioner for Harbours

Career

1983–1988   Commander, Harbour Guard
1996–2001   Chief of Defence Staff
2001–2002   Chairman of the Board, Karn Salt Company`;

const LIVES = [
  ['Orvel TAMVIK', 'Commander', 'Harbour Guard', '1983', '1988'],
  ['Orvel TAMVIK', 'Chief of Defence Staff', 'Defence Staff', '1996', '2001'],
  ['Orvel TAMVIK', 'Chairman of the Board', 'Karn Salt Company', '2001', '2002'],
];

test('each line of a list has its own years, its body behind the comma, and one post', () => {
  assert.deepEqual(brief(LIST), LIVES);
});

test('a line with a rank that was taken for a caption still heads the life under it; an author’s name does not', () => {
  const ofRole = (text: string, line: string): readonly string[] => {
    const reading = aReading(text, { roles: { [line]: 'caption' } });
    return findClaims({ object: anObject, reading, reference: '2020-03-05' }).claims.flatMap((claim) =>
      claim.kind === 'occupancy' && claim.from !== null ? [postLine(claim)] : [],
    );
  };
  assert.equal(ofRole(LIST, 'H.E. General (rtd) Orvel TAMVIK').length, LIVES.length);
  assert.deepEqual(ofRole(LIST.replace('H.E. General (rtd) Orvel TAMVIK', 'Orvel Tamvik'), 'Orvel Tamvik'), []);
});

test('a cell beside “Name” heads the list below, over spellings between brackets', () => {
  const card = `Name\tMorad TALVEN-FARD (also Talvenfard, Dalven Fard)

Born\t1958, Karn

Career

1985–1989: inspector, Prisons Organisation

2014–2021: Head of the Inspectorate`;
  assert.deepEqual(brief(card), [
    ['Morad TALVEN-FARD', 'inspector', 'Prisons Organisation', '1985', '1989'],
    ['Morad TALVEN-FARD', 'Head of the Inspectorate', 'Inspectorate', '2014', '2021'],
  ]);
});
