// One broken case for each rule of the verifier: every signature in it is right, so nothing but that rule can find it. Taking
// the rule out of the verifier makes its case pass, and the test fail.

import {
  actor,
  type Files,
  FOLDER,
  genesis,
  hex,
  LOG,
  objectId,
  objectPath,
  seal,
  signed,
  writeCase,
} from './a-case.ts';
import { anInnocentCase, DRAFT, DRAFTS, LETTER, REPORT } from './anchored-case.ts';
import {
  at,
  type Broken,
  bodyPath,
  erased,
  file,
  note,
  rootText,
  SIZE,
  withDraft,
  withFiles,
  withHead,
} from './bent-case.ts';
import { BROKEN_RECORDS } from './broken-records.ts';

export interface BrokenRule {
  readonly name: string;
  readonly code: 1 | 2 | 3 | 4;
  /** In one of the problems. */
  readonly says: RegExp;
  readonly files: Files;
}

const STRANGER = actor('stranger');

const BODIES: readonly Broken[] = [
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

const anotherEnd = (): Buffer[] => [
  ...anInnocentCase().entries.slice(0, -1),
  ...writeCase({ ...DRAFT, drafts: [...DRAFTS.slice(0, -1), note()] }).entries.slice(-1),
];

const LOGS: readonly Broken[] = [
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

const GAPS: readonly Broken[] = [
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

const STRAYS: readonly Broken[] = [
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

const UNPROVEN: readonly Broken[] = [
  ['nothing is stamped', /records 0 to 5 are under no time stamp|under no time stamp/, withFiles(() => {})],
];

const coded = (code: BrokenRule['code'], rules: readonly Broken[]): readonly BrokenRule[] =>
  rules.map(([name, says, files]) => ({ name, code, says, files }));

export const BROKEN_RULES: readonly BrokenRule[] = [
  ...coded(1, [...BROKEN_RECORDS, ...BODIES, ...LOGS]),
  ...coded(2, GAPS),
  ...coded(4, STRAYS),
  ...coded(3, UNPROVEN),
];
