import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verbFrame } from '../../../../src/extract/text/en/verb-frame.ts';
import { preparedFrom, tokenOf, wordsOf } from '../prepared.ts';

/** `subject | voice | object | agent` of the verb. */
function rolesOf(text: string, verb: string): string {
  const prepared = preparedFrom(text);
  const frame = verbFrame(prepared, tokenOf(prepared, verb));
  return [
    wordsOf(prepared, frame.subject),
    frame.voice,
    wordsOf(prepared, frame.object),
    wordsOf(prepared, frame.agent),
  ].join(' | ');
}

const ROLES: readonly (readonly [text: string, verb: string, roles: string])[] = [
  ['Soldiers killed three weavers in Tarsel.', 'killed', 'Soldiers | active | three weavers | -'],
  ['Three weavers were killed in Tarsel.', 'killed', 'Three weavers | passive | - | -'],
  [
    'Three weavers were killed by soldiers of the guard.',
    'killed',
    'Three weavers | passive | - | soldiers of the guard',
  ],
  ['In Tarsel three weavers had already been arrested.', 'arrested', 'three weavers | passive | - | -'],
  ['Members of the dock union were arrested.', 'arrested', 'Members of the dock union | passive | - | -'],
  ['Oren Mavik, a baker from Orvane, was executed.', 'executed', 'Oren Mavik | passive | - | -'],
  ['Oren Mavik, who was tortured by the guards, left.', 'tortured', 'Oren Mavik | passive | - | the guards'],
  ['The men executed in Orvane were weavers.', 'executed', 'The men | passive | - | -'],
  ['The men who fled to the north were arrested.', 'arrested', 'The men | passive | - | -'],
  ['Police arrested and tortured two students.', 'tortured', 'Police | active | two students | -'],
  ['Two students were arrested in May and executed.', 'executed', 'Two students | passive | - | -'],
  [
    'Guards beat Oren Mavik, Ada Quill and Tam Rell.',
    'beat',
    'Guards | active | Oren Mavik, Ada Quill and Tam Rell | -',
  ],
  ['Guards beat three men and soldiers were called.', 'beat', 'Guards | active | three men | -'],
  ['A bomb exploded in Tarsel, killing 12 villagers.', 'killing', 'A bomb | active | 12 villagers | -'],
  ['The general ordered the guards to kill the prisoners.', 'kill', 'the guards | active | the prisoners | -'],
  ['She was held for a year.', 'held', 'She | passive | - | -'],
  ['They fled the town.', 'fled', 'They | active | - | -'],
  ['Ada Quill died in prison.', 'died', 'Ada Quill | active | - | -'],
];

test('who does what to whom', () => {
  for (const [text, verb, roles] of ROLES) assert.equal(rolesOf(text, verb), roles, text);
});

const MOODS: readonly (readonly [text: string, verb: string, mood: string])[] = [
  ['The prisoners were not executed.', 'executed', 'negated past'],
  ['The prisoners were never executed.', 'executed', 'negated past'],
  ['No prisoners were executed.', 'executed', 'negated past'],
  ['The police didn’t arrest her.', 'arrest', 'negated present'],
  ['They will be executed.', 'executed', 'will future'],
  ['They may have been killed.', 'killed', 'may perfect'],
  ['They have been arrested.', 'arrested', 'perfect'],
  ['They are said to have been killed.', 'killed', 'to perfect'],
  ['They were killed.', 'killed', 'past'],
];

test('negation, modal and tense are of the whole verb group', () => {
  for (const [text, verb, mood] of MOODS) {
    const prepared = preparedFrom(text);
    const { negated, modal, tense } = verbFrame(prepared, tokenOf(prepared, verb));
    assert.equal([negated ? 'negated' : null, modal, tense].filter((part) => part !== null).join(' '), mood, text);
  }
});

test('what hangs on the verb by a preposition stays in its clause', () => {
  const prepared = preparedFrom('Guards shot two men with rifles in the yard, and the mayor fled to Orvane.');
  const { prepositions } = verbFrame(prepared, tokenOf(prepared, 'shot'));
  assert.deepEqual(
    prepositions.map(({ word, span }) => `${word} ${wordsOf(prepared, span)}`),
    ['with rifles', 'in the yard'],
  );
});
