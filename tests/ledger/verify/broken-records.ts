// One broken case for each rule about a record: its form, its signatures, its place in the log.

import { actor, type Draft, type Files, genesis, idOf, LOG, OWNER, objectId, signed, writeCase } from './a-case.ts';
import { DRAFT, DRAFTS, LETTER, REPORT } from './anchored-case.ts';
import { type Broken, erased, note, withRecord } from './bent-case.ts';

const STRANGER = actor('stranger');
const SECOND = actor('second');

export const BROKEN_RECORDS: readonly Broken[] = [
  ['a record has a field that no record has', /has not the fields/, withRecord(note({ mood: 'x' }))],
  ['a record lacks a field', /has not the fields/, withRecord(note({ clk: undefined }))],
  ['a record has a level that is not there', /has not the fields/, withRecord(note({ lvl: 5 }))],
  ['a record has a level below zero', /has not the fields/, withRecord(note({ lvl: -1 }))],
  ['a record has no proper time', /has not the fields/, withRecord(note({ at: 'yesterday' }))],
  ['a record has no proper act', /has not the fields/, withRecord({ ...note(), act: 'Note' })],
  ['a record has no proper actor', /has not the fields/, withRecord(note({ actor: 'owner' }))],
  ['a record has no proper id', /has not the fields/, withRecord(note({ id: 'abc' }))],
  ['a record has no proper case', /has not the fields/, withRecord(note({ case: 'abc' }))],
  ['a record has no proper body', /has not the fields/, withRecord(note({ body: 'sha256:12' }))],
  ['a record has another clock', /has not the fields/, withRecord(note({ clk: 'sundial' }))],
  [
    'a record names its objects twice',
    /has not the fields/,
    withRecord(note({ on: [objectId(LETTER), objectId(LETTER)] })),
  ],
  [
    'a record names its objects out of order',
    /has not the fields/,
    withRecord(note({ on: [objectId(LETTER), objectId(REPORT)].sort().reverse() })),
  ],
  ['a record names what is no object', /has not the fields/, withRecord(note({ on: ['sha256:zz'] }))],
  ['a record has a number with a fraction', /not in canonical form/, withRecord(note({ lvl: 0.5 }))],
  [
    'a record has a space too many',
    /not in canonical form/,
    withRecord(note({}, { line: (line) => line.replace(',', ', ') })),
  ],
  [
    'a record has a key twice',
    /not in canonical form/,
    withRecord(note({}, { line: (line) => line.replace('"lvl":0', '"lvl":0,"lvl":0') })),
  ],
  [
    'a record has its keys in another order',
    /not in canonical form/,
    withRecord(note({}, { line: (line) => line.replace(/("lvl":0),("on":\[[^\]]*\])/, '$2,$1') })),
  ],
  [
    'a record begins with another line',
    /no signed record/,
    withRecord(
      note(
        {},
        {
          entry: (entry) =>
            signed(entry.toString().split('\n\n')[0]?.replace('/v1', '/v2').concat('\n') ?? '', [OWNER]),
        },
      ),
    ),
  ],
  ['a record has a line too many', /no signed record/, withRecord(note({}, { line: (line) => `${line}\n{}` }))],
  [
    'a record has bytes after its signature',
    /no signed record/,
    withRecord(note({}, { entry: (entry) => Buffer.concat([entry, Buffer.from('x')]) })),
  ],
  [
    'a record has a signature in another base64',
    /no signed record/,
    withRecord(note({}, { entry: (entry) => Buffer.from(loosened(entry.toString())) })),
  ],
  ['a record is larger than a record may be', /no signed record/, withRecord(note({ act: 'a'.repeat(60_001) }))],
  [
    'a record has a signature of a key that nobody added',
    /whose key no record|does not hold/,
    withRecord(note({}, { signers: [OWNER, STRANGER] })),
  ],
  [
    'a record is by somebody whose key nobody added',
    /whose key no record|does not hold/,
    withRecord(note({ actor: STRANGER.name }, { signers: [STRANGER] })),
  ],
  [
    'a record has a signature over something else',
    /does not hold/,
    withRecord(note({}, { entry: (entry) => Buffer.from(entry.toString().replace('"lvl":0', '"lvl":1')) })),
  ],
  [
    'a record is not signed by its actor',
    /not signed by its actor/,
    withSecond({ ...note({ actor: SECOND.name }), signers: [OWNER] }),
  ],
  [
    'a key is added by its own owner alone',
    /not in the name of somebody/,
    withRecord(keyAdd(SECOND, { fields: { key: SECOND.vkey, actor: SECOND.name }, signers: [SECOND] })),
  ],
  ['a key is added whose name is taken', /who has one|taken/, withSecond(keyAdd(SECOND))],
  [
    'a key is added that is damaged',
    /damaged/,
    withRecord(keyAdd(SECOND, { fields: { key: SECOND.vkey.replace('+', '+0') } })),
  ],
  ['the key of a log is added as that of a person', /damaged/, withRecord(keyAdd(LOG))],
  [
    'a log has a second genesis',
    /out of place/,
    withRecord({ ...genesis(), fields: { ...genesis().fields, key: SECOND.vkey } }),
  ],
  ['a record belongs to another case', /another case/, withRecord(note({ case: idOf('other') }))],
  ['two records have one id', /id of an earlier/, withRecord(note({ id: idOf('record 1') }))],
  [
    'a record names an object that nobody sealed',
    /no record before it sealed/,
    withRecord(note({}, { on: [objectId('never')] }), { objects: [LETTER, REPORT, 'never'] }),
  ],
];

/** Another spelling of the same bytes: the last letter before the padding carries bits that no byte has. */
function loosened(text: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return text.replace(/(.)=\n$/, (_, last: string) => `${letters[letters.indexOf(last) + 1]}=\n`);
}

function keyAdd(who: typeof OWNER, more: Partial<Draft> = {}): Draft {
  return { act: 'key.add', body: { role: 'second' }, fields: { key: who.vkey }, ...more };
}

function withSecond(draft: Draft): Files {
  return erased(writeCase({ ...DRAFT, drafts: [...DRAFTS, keyAdd(SECOND), draft] }).files);
}
