// Messages, sites, people and relays: what is right in a row, and which rows belong to nothing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GoldMessage, GoldPerson } from '../../../bench/parts/cases/gold-case.ts';
import { scoreMessages } from '../../../bench/parts/cases/messages.ts';
import { scorePeople } from '../../../bench/parts/cases/people.ts';
import { scoreRelays } from '../../../bench/parts/cases/relays.ts';
import { scoreSites } from '../../../bench/parts/cases/sites.ts';
import { claimAt, madeCase, passageAt } from './made-output.ts';

const ASKED = 'the bargemen wrote to the harbour master and asked for the list';
const MESSAGE: GoldMessage = {
  id: 'M1',
  from: 'bargemen of the quay',
  to: 'harbour master Ivo Tarn',
  day: '2031-05-03',
  passages: [{ file: 'letter.txt', passage: ASKED }],
  state: 'none',
  state_passages: [{ file: 'letter.txt', passage: 'He never answered.' }],
};

function messageTally(appeal: object, words = ASKED): Readonly<Record<string, number>> {
  const said = { by: [], to: [], byWords: ['the bargemen'], toWords: ['the harbour master'], on: '2031-05-03' };
  const view = {
    appeal: { ...said, state: 'silent', ...appeal },
    reports: [claimAt('letter.txt', words)],
    joined: [],
    answers: [],
    candidates: [],
  };
  const { gold, output, placing, names } = madeCase({ messages: [MESSAGE] }, { appeals: [view] });
  return scoreMessages(gold, output, placing, names).tally;
}

test('a message is all right with its parties, its day and that nobody answered', () => {
  assert.equal(messageTally({})['all in one row'], 1);
});

test('each of them can be wrong alone', () => {
  const turned = messageTally({ byWords: ['the harbour master'], toWords: ['a clerk'] });
  assert.deepEqual([turned['both parties'], turned['one party']], [0, 0]);
  assert.equal(messageTally({ toWords: [] })['one party'], 1);
  assert.equal(messageTally({ on: '2031' })['day'], 0);
  assert.equal(messageTally({ state: 'notStated' })['state'], 0);
});

test('a row of another message is of none, unless parties and day are the same', () => {
  const other = messageTally({ on: '2031-06-01' }, 'Divers saw 3 barges');
  assert.deepEqual([other['found'], other['of none']], [0, 1]);
  assert.equal(messageTally({}, 'Divers saw 3 barges')['found'], 1);
});

const QUAY = {
  names: ['the quay'],
  conditions: [
    { day: 'June 2031', day_edtf: '2031-06', condition: 'fenced', file: 'letter.txt', passage: 'The quay was fenced' },
  ],
};

function siteTally(name: string, observed: string | null, words: string): Readonly<Record<string, number>> {
  const log = [{ ref: claimAt('letter.txt', words), condition: 'fenced', observed }];
  const { gold, output, placing } = madeCase(
    { sites: [QUAY, { names: ['the mole'], conditions: [] }] },
    { sites: [{ site: { name, otherNames: [] }, log }] },
  );
  return scoreSites(gold, output, placing).tally;
}

test('a condition is found at its words, right with its day, and not in the row of another site', () => {
  const right = siteTally('The quay', '2031-06', 'quay was fenced');
  assert.deepEqual([right['found'], right['right day'], right['of no gold site']], [1, 1, 0]);
  assert.equal(siteTally('The quay', '2030', 'quay was fenced')['right day'], 0);
  assert.equal(siteTally('The mole', '2031-06', 'quay was fenced')['found'], 0);
  assert.equal(siteTally('A shed', '2031-06', 'He never answered')['of no gold site'], 1);
});

const TARN: GoldPerson = {
  name: 'Ivo Tarn',
  spellings: [],
  posts: [
    {
      post: 'harbour master',
      body: '',
      from: '2029-04-01',
      to: '',
      file: 'note.txt',
      passage: 'The harbour master, Ivo Tarn',
    },
  ],
};
const tenure = (from: string, startKnown: boolean): object => ({
  post: 'harbour master',
  body: null,
  premises: [claimAt('note.txt', 'harbour master, Ivo Tarn')],
  throughout: { from, to: '2031-01-01' },
  sometime: { from, to: '2031-01-01' },
  shownOn: [],
  startKnown,
  endKnown: false,
});
const entry = (name: string, tenures: readonly object[]): object => ({ entity: { name }, forms: [], tenures });

function peopleTally(entries: readonly object[]): Readonly<Record<string, number>> {
  const people = entries as never;
  const { gold, output, placing, names } = madeCase({ persons: [TARN] }, {}, { people });
  return scorePeople(gold, output, placing, names).tally;
}

test('a post is right with its beginning, and a person in two entries is split', () => {
  const right = peopleTally([entry('Ivo Tarn', [tenure('2029-04-01', true)])]);
  assert.deepEqual([right['whole'], right['right']], [1, 1]);
  assert.equal(peopleTally([entry('Ivo Tarn', [tenure('2030-04-01', true)])])['part'], 1);
  assert.equal(peopleTally([entry('Ivo Tarn', [tenure('2029-04-01', false)])])['part'], 1);
  const split = peopleTally([entry('Ivo Tarn', []), entry('Tarn', [])]);
  assert.deepEqual([split['split'], split['missing']], [1, 1]);
  assert.equal(peopleTally([entry('Ada Quill', [tenure('2029-04-01', true)])])['not found'], 1);
});

function relayTally(steps: readonly object[], inCase: boolean, from = 'note.txt'): Readonly<Record<string, number>> {
  const relay = { from_file: 'copy.txt', takes_from: from, in_case: inCase, passage: 'As the note says' };
  const row = { told: passageAt('copy.txt', 'As the note says'), steps };
  const { gold, output, placing, names } = madeCase({ relays: [relay] }, { relays: [row] });
  return scoreRelays(gold, output, placing, names).tally;
}

test('a relay leads to the document, or to the name of one that is not there; a line to another is of none', () => {
  assert.equal(relayTally([{ name: 'the note', documents: [{ file: 'note.txt' }] }], true)['right'], 1);
  assert.equal(relayTally([{ name: 'Harbour Gazette', documents: [] }], false, 'Harbour Gazette, 2 May')['right'], 1);
  const other = relayTally([{ name: 'a letter', documents: [{ file: 'letter.txt' }] }], true);
  assert.deepEqual([other['missing'], other['of none']], [1, 1]);
  assert.equal(relayTally([{ name: 'their letter', documents: [] }], true, 'letter.txt')['only named'], 1);
});
