// One broken case for each rule of the verifier: every signature in it is right, so nothing but that rule can find it. Taking
// the rule out of the verifier makes its case pass, and the test fail.

import {
  actor,
  type CaseDraft,
  type Draft,
  type Files,
  FOLDER,
  genesis,
  hex,
  idOf,
  LOG,
  naiveRoot,
  OWNER,
  objectId,
  objectPath,
  seal,
  signed,
  writeCase,
} from './a-case.ts';
import { anInnocentCase, DRAFT, DRAFTS, LETTER, REPORT } from './anchored-case.ts';

export interface BrokenRule {
  readonly name: string;
  readonly code: 1 | 2 | 3 | 4;
  /** In one of the problems. */
  readonly says: RegExp;
  readonly files: Files;
}

const STRANGER = actor('stranger');
const SECOND = actor('second');

/** The innocent case with one more record at its end. */
function withRecord(draft: Draft, more: Partial<CaseDraft> = {}): Files {
  return erased(writeCase({ ...DRAFT, drafts: [...DRAFTS, draft], ...more }).files);
}

/** Without the body that the erasure in DRAFTS took. */
function erased(files: Files): Files {
  const innocent = anInnocentCase().files;
  for (const path of writeCase(DRAFT).files.keys()) if (!innocent.has(path)) files.delete(path);
  return files;
}

const withDraft = (index: number, bent: Partial<Draft>): Files =>
  erased(
    writeCase({ ...DRAFT, drafts: DRAFTS.map((draft, i) => (i === index ? { ...draft, ...bent } : draft)) }).files,
  );

const withFiles = (change: (files: Files) => void): Files => {
  const { files } = anInnocentCase();
  change(files);
  return files;
};

const note = (fields: Readonly<Record<string, unknown>> = {}, more: Partial<Draft> = {}): Draft => ({
  act: 'note',
  on: [objectId(LETTER)],
  body: { text: 'invented' },
  fields,
  ...more,
});

const SIZE = DRAFTS.length;
const rootText = (): string => naiveRoot(anInnocentCase().entries).toString('base64');
const at = (path: string): string => `${FOLDER}/${path}`;
const file = (files: Files, path: string): Buffer => files.get(path) ?? Buffer.alloc(0);

/** Both the newest checkpoint and its kept copy. */
const withHead = (bytes: Buffer): Files =>
  withFiles((files) => files.set(at('checkpoint'), bytes).set(at(`checkpoints/${SIZE}`), bytes));

const RECORDS: readonly (readonly [string, RegExp, Files])[] = [
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

const BODIES: readonly (readonly [string, RegExp, Files])[] = [
  [
    'a body has other bytes',
    /other bytes than the record was signed over/,
    withFiles((files) => files.set(bodyPath(3), Buffer.from('{"salt":"x"}'))),
  ],
  ['a body has a space too many', /not in canonical form/, withDraft(3, { bodyText: (text) => `${text} ` })],
  [
    'a body has a key twice',
    /not in canonical form/,
    withDraft(3, { bodyText: (text) => text.replace('{', '{"path":"a",') }),
  ],
  ['a body is no object', /not in canonical form/, withDraft(3, { bodyText: () => '[]' })],
  [
    'a body nests too deeply',
    /not in canonical form/,
    withDraft(3, { bodyText: () => `{"a":${'['.repeat(40)}${']'.repeat(40)}}` }),
  ],
  ['a body has half a letter', /not in canonical form/, withDraft(3, { bodyText: () => '{"a":"\\ud800"}' })],
  [
    'a seal describes another object',
    /describes another object/,
    withDraft(2, seal(REPORT, { say: { sha256: hex(LETTER) } })),
  ],
  ['a seal states another SHA-512', /not the SHA-512/, withDraft(2, seal(REPORT, { say: { sha512: 'ab' } }))],
  ['a seal states another length', /bytes; \d+ were sealed/, withDraft(2, seal(REPORT, { say: { bytes: 3 } }))],
  [
    'an object has other bytes',
    /other bytes than were sealed/,
    withFiles((files) => files.set(objectPath(objectId(LETTER)), Buffer.from(LETTER.replace('A', 'B')))),
  ],
  [
    'a script was exchanged',
    /do not trust it/,
    withFiles((files) => files.set('verify.py', Buffer.from('print("fine")\n'))),
  ],
  [
    'the readme was exchanged',
    /do not trust it/,
    withFiles((files) => files.set('README.txt', Buffer.from('All is well.\n'))),
  ],
  [
    'the first record does not know the policy',
    /do not trust it/,
    withDraft(0, genesis({ files: { 'README.txt': objectId('How to check.\n') } })),
  ],
];

function bodyPath(index: number): string {
  const line = anInnocentCase().entries[index]?.toString().split('\n')[1] ?? '{}';
  return objectPath((JSON.parse(line) as { body: string }).body);
}

const anotherEnd = (): Buffer[] => [
  ...anInnocentCase().entries.slice(0, -1),
  ...writeCase({ ...DRAFT, drafts: [...DRAFTS.slice(0, -1), note()] }).entries.slice(-1),
];

const LOGS: readonly (readonly [string, RegExp, Files])[] = [
  [
    'the checkpoint names another log',
    /not what the log's key signed/,
    withHead(signed(`habeas/log/other\n${SIZE}\n${rootText()}\n`, [LOG])),
  ],
  [
    'the checkpoint has a fourth line',
    /not what the log's key signed/,
    withHead(signed(`${LOG.name}\n${SIZE}\n${rootText()}\nextra\n`, [LOG])),
  ],
  [
    'the checkpoint has a second signature',
    /not what the log's key signed/,
    withHead(signed(`${LOG.name}\n${SIZE}\n${rootText()}\n`, [LOG, STRANGER])),
  ],
  [
    'the checkpoint is signed with another key',
    /not what the log's key signed/,
    withHead(signed(`${LOG.name}\n${SIZE}\n${rootText()}\n`, [{ ...STRANGER, name: LOG.name }])),
  ],
  [
    'the checkpoint carries the signature of another text',
    /not what the log's key signed/,
    withFiles((files) => {
      const head = file(files, at('checkpoint')).toString().replace(`\n${SIZE}\n`, '\n1\n');
      files.set(at('checkpoint'), Buffer.from(head));
    }),
  ],
  [
    'the size has a zero before it',
    /not what the log's key signed/,
    withHead(signed(`${LOG.name}\n0${SIZE}\n${rootText()}\n`, [LOG])),
  ],
  [
    'the root has another length',
    /not what the log's key signed/,
    withHead(signed(`${LOG.name}\n${SIZE}\nAAAA\n`, [LOG])),
  ],
  ['the root is another one', /do not give the root/, withHead(signed(`${LOG.name}\n${SIZE}\n${hexRoot()}\n`, [LOG]))],
  [
    'two checkpoints of one size were signed',
    /two were signed/,
    withFiles((files) => files.set(at('checkpoint'), signed(`${LOG.name}\n${SIZE}\n${hexRoot()}\n`, [LOG]))),
  ],
  [
    'an earlier checkpoint contradicts the newest',
    /contradicts/,
    withFiles((files) => files.set(at('checkpoints/1'), signed(`${LOG.name}\n1\n${hexRoot()}\n`, [LOG]))),
  ],
  [
    'a checkpoint is named after another size',
    /named after|not the checkpoint/,
    withFiles((files) => files.set(at('checkpoints/2'), file(files, at('checkpoints/1')))),
  ],
  [
    'a tile differs from the records',
    /differs from the records/,
    withFiles((files) => files.set(at(`tile/0/000.p/${SIZE}`), Buffer.alloc(SIZE * 32))),
  ],
  [
    'an earlier bundle differs from the records',
    /differs from the records/,
    withFiles((files) => files.set(at('tile/entries/000.p/1'), Buffer.alloc(5))),
  ],
  [
    'a bundle has bytes after its last record',
    /do not add up/,
    withFiles((files) =>
      files.set(
        at(`tile/entries/000.p/${SIZE}`),
        Buffer.concat([file(files, at(`tile/entries/000.p/${SIZE}`)), Buffer.of(0)]),
      ),
    ),
  ],
  [
    'a bundle has a record too many',
    /do not add up/,
    withFiles((files) =>
      files.set(
        at(`tile/entries/000.p/${SIZE}`),
        Buffer.concat([file(files, at(`tile/entries/000.p/${SIZE}`)), Buffer.of(0, 0)]),
      ),
    ),
  ],
  [
    'the folder of the log has another name',
    /not the log this folder|named after/,
    withFiles((files) => moveLog(files, 'logs/other')),
  ],
  [
    'the key of the log is damaged',
    /is damaged/,
    withFiles((files) => files.set(at('log.vkey'), Buffer.from(`${LOG.vkey.replace('+', '+0')}\n`))),
  ],
  [
    'the key of the log has a line too many',
    /is damaged|do not trust/,
    withFiles((files) => files.set(at('log.vkey'), Buffer.from(`${LOG.vkey}\n\n`))),
  ],
  [
    'the key of the log lacks its newline',
    /is damaged/,
    withFiles((files) => files.set(at('log.vkey'), Buffer.from(LOG.vkey))),
  ],
  [
    'the log does not begin with a genesis',
    /out of place/,
    erased(writeCase({ ...DRAFT, drafts: DRAFTS.slice(1) }).files),
  ],
  [
    'one record was exchanged, and the root left',
    /record 5 has other bytes|do not give the root/,
    withFiles((files) => {
      const bundle = anotherEnd().map((entry) =>
        Buffer.concat([Buffer.of(entry.length >> 8, entry.length & 255), entry]),
      );
      files.set(at(`tile/entries/000.p/${SIZE}`), Buffer.concat(bundle));
    }),
  ],
];

function hexRoot(): string {
  return Buffer.alloc(32, 7).toString('base64');
}

function moveLog(files: Files, to: string): void {
  for (const [path, bytes] of [...files]) {
    if (!path.startsWith(`${FOLDER}/`)) continue;
    files.delete(path);
    files.set(`${to}${path.slice(FOLDER.length)}`, bytes);
  }
}

const GAPS: readonly (readonly [string, RegExp, Files])[] = [
  [
    'an object is missing',
    /is missing; no record erased it/,
    withFiles((files) => files.delete(objectPath(objectId(LETTER)))),
  ],
  ['a body is missing', /is missing; no record erased it/, withFiles((files) => files.delete(bodyPath(3)))],
  [
    'the newest checkpoint is missing',
    /newest checkpoint of the log is missing/,
    withFiles((files) => files.delete(at('checkpoint'))),
  ],
  ['its kept copy is missing', /kept copy/, withFiles((files) => files.delete(at(`checkpoints/${SIZE}`)))],
  ['an earlier checkpoint is missing', /checkpoint/, withFiles((files) => files.delete(at('checkpoints/1')))],
  [
    'an older checkpoint was put back',
    /put back/,
    withFiles((files) => files.set(at('checkpoint'), file(files, at('checkpoints/1')))),
  ],
  [
    'a bundle of records is missing',
    /records 0 to 5 is missing/,
    withFiles((files) => files.delete(at(`tile/entries/000.p/${SIZE}`))),
  ],
  ['an earlier bundle is missing', /is missing/, withFiles((files) => files.delete(at('tile/entries/000.p/1')))],
  ['a tile is missing', /is missing/, withFiles((files) => files.delete(at(`tile/0/000.p/${SIZE}`)))],
  ['the key of the log is missing', /is missing/, withFiles((files) => files.delete(at('log.vkey')))],
  ['a script is missing', /is missing/, withFiles((files) => files.delete('VERIFY.sh'))],
  [
    'there is no log',
    /no log/,
    withFiles((files) => {
      for (const path of [...files.keys()]) if (path.startsWith('logs/')) files.delete(path);
    }),
  ],
];

const STRAYS: readonly (readonly [string, RegExp, Files])[] = [
  ['a file that nothing names', /names this file/, withFiles((files) => files.set('notes.txt', Buffer.from('x')))],
  [
    'a file in the folder of the log',
    /names this file/,
    withFiles((files) => files.set(at('notes'), Buffer.from('x'))),
  ],
  [
    'an object that no record names',
    /no record/,
    withFiles((files) => files.set(objectPath(objectId('stray')), Buffer.from('stray'))),
  ],
  [
    'an object under another name',
    /no record/,
    withFiles((files) => files.set('objects/sha256/aa/bb/x', Buffer.from('stray'))),
  ],
  [
    'an erased object whose bytes are here',
    /was erased by record 5, but/,
    withFiles((files) => files.set(objectPath(objectId('What had to go.')), Buffer.from('What had to go.'))),
  ],
  [
    'a tile of a checkpoint that was never signed',
    /not here/,
    withFiles((files) => files.set(at('tile/0/000.p/9'), Buffer.alloc(288))),
  ],
  [
    'a tile of a level that the tree has not',
    /no checkpoint|not here/,
    withFiles((files) => files.set(at('tile/3/000'), Buffer.alloc(32))),
  ],
  [
    'a rest of a write that was cut off',
    /cut off|names this file/,
    withFiles((files) => files.set('tmp/x', Buffer.from('x'))),
  ],
  ['a lock that is no lock', /names this file/, withFiles((files) => files.set('lock', Buffer.alloc(2000)))],
  [
    'a stamp that no record names',
    /names this file/,
    withFiles((files) => files.set(at('tsr/1/clock.tsr'), Buffer.from('x'))),
  ],
  [
    'a folder of a log beside it that is none',
    /missing|names this file/,
    withFiles((files) => files.set('logs/x', Buffer.from('x'))),
  ],
];

const UNPROVEN: readonly (readonly [string, RegExp, Files])[] = [
  ['nothing is stamped', /records 0 to 5 are under no time stamp|under no time stamp/, withFiles(() => {})],
];

const coded = (code: BrokenRule['code'], rules: readonly (readonly [string, RegExp, Files])[]): readonly BrokenRule[] =>
  rules.map(([name, says, files]) => ({ name, code, says, files }));

export const BROKEN_RULES: readonly BrokenRule[] = [
  ...coded(1, [...RECORDS, ...BODIES, ...LOGS]),
  ...coded(2, GAPS),
  ...coded(4, STRAYS),
  ...coded(3, UNPROVEN),
];
