// Petitions to courts, questions, cables and what officials told parliaments and families, as reports tell of them. All texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationsIn } from '../parties-in.ts';

const rows = (text: string): readonly string[] =>
  communicationsIn(text).map(
    ({ by, to, asks, says, answer }) =>
      `${by.map((m) => m.name ?? m.text).join(' & ')} > ${to.map((m) => m.name ?? m.text).join(' & ')}: ${[...asks, ...says].join(' | ')}${answer === null ? '' : ` (${answer})`}`,
  );

test('a family writes, and is written to', () => {
  assert.deepEqual(rows('The family wrote to the Public Prosecutor on 3 March 2003.'), [
    'The family > the Public Prosecutor: ',
  ]);
  assert.deepEqual(rows('In May 2017 an official had promised the families that the graves would be spared.'), [
    'an official > the families: the graves would be spared',
  ]);
});

test('an appeal and what is asked behind its day are one', () =>
  assert.deepEqual(
    rows(
      'The Harbour Union sent an urgent appeal to the Minister of Works on 3 May 2011 asking him to open the register.',
    ),
    ['Harbour Union > the Minister of Works: to open the register'],
  ));

test('petitions are filed before courts', () =>
  assert.deepEqual(rows('His mother filed a petition before the High Court of Velm on 4 March 1991.'), [
    'His mother > High Court of Velm: ',
  ]));

test('no response from somebody to one’s letter: whom it was to', () => {
  const [row] = communicationsIn(
    'The Harbour Union has received no response from the Ministry of Works to its letter of 12 June 2009.',
  );
  assert.deepEqual(
    row?.to.map(({ text }) => text),
    ['the Ministry of Works'],
  );
  assert.equal(row?.answer, 'none');
});

test('a request that remains unanswered asks for what stands before that', () =>
  assert.deepEqual(rows('The council’s request for the harbour logs, made on 4 February 2016, remains unanswered.'), [
    'The council > : the harbour logs (none)',
  ]));

test('a cable tells what stands behind its day', () =>
  assert.deepEqual(rows('The embassy cabled the Department on 16 August that forty sailors had drowned.'), [
    'The embassy > Department: forty sailors had drowned',
  ]));

test('parliaments and ministers are told something; reporters and courts hear a witness', () => {
  assert.deepEqual(rows('In July the works ministry told parliament that 61 sailors had drowned.'), [
    'the works ministry > parliament: 61 sailors had drowned',
  ]);
  assert.deepEqual(rows('Jan Velk told reporters that nobody had drowned.'), []);
  assert.deepEqual(rows('The witness told the court that nobody had drowned.'), []);
});

test('a prefect with a name behind a comma is warned by that name', () =>
  assert.deepEqual(
    rows('On 11 May 1994 the priest warned the prefect, Emile Durand, that men were gathering at the church.'),
    ['the priest > Emile Durand: men were gathering at the church'],
  ));
