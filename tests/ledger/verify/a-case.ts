// A small case in memory for tests, written by hand after docs/formats and not by the code that writes cases: keys, records,
// tiles and checkpoints with nothing but node:crypto. Everything in it is invented. Each draft may be bent in one place.

import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import type { CaseFiles } from '../../../src/ledger/verify/case-files.ts';

export type Files = Map<string, Buffer>;

export interface Actor {
  readonly name: string;
  readonly vkey: string;
  readonly key: KeyObject;
}

export const hex = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};
const sha256 = (...parts: readonly (string | Uint8Array)[]): Buffer => Buffer.from(hex(...parts), 'hex');

/** The same key for the same word. */
export function actor(word: string, kind: 'actor' | 'log' = 'actor'): Actor {
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), sha256(word)]);
  const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  const raw = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
  const name = `habeas/${kind}/${hex(raw).slice(0, 32)}`;
  const blob = Buffer.concat([Buffer.of(1), raw]);
  return { name, key, vkey: `${name}+${hex(`${name}\n`, blob).slice(0, 8)}+${blob.toString('base64')}` };
}

export function signed(text: string, signers: readonly Actor[]): Buffer {
  const lines = signers.map(({ name, vkey, key }) => {
    const blob = Buffer.concat([Buffer.from(vkey.split('+')[1] ?? '', 'hex'), sign(null, Buffer.from(text), key)]);
    return `\u2014 ${name} ${blob.toString('base64')}\n`;
  });
  return Buffer.from(`${text}\n${lines.join('')}`);
}

/** Members in order of their names, as RFC 8785 asks; the values here need no more. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );

export interface Draft {
  readonly act: string;
  readonly on?: readonly string[];
  readonly body: Readonly<Record<string, unknown>>;
  /** Fields of the entry that are added or bent. */
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly signers?: readonly Actor[];
  /** The one line of JSON, bent. */
  readonly line?: (line: string) => string;
  /** The finished entry, bent. */
  readonly entry?: (entry: Buffer) => Buffer;
  readonly bodyText?: (text: string) => string;
}

export const OWNER = actor('owner');
export const LOG = actor('log', 'log');
export const FOLDER = `logs/${LOG.name.slice('habeas/log/'.length)}`;
const KIT_FILES: Readonly<Record<string, string>> = {
  'README.txt': 'How to check.\n',
  'VERIFY.sh': '#!/bin/sh\n',
  policy: 'log x\n',
  'verify.py': 'pass\n',
};

export const objectPath = (id: string): string => {
  const name = id.slice('sha256:'.length);
  return `objects/sha256/${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
};
export const objectId = (bytes: string | Uint8Array): string => `sha256:${hex(bytes)}`;

export const genesis = (fields: Readonly<Record<string, unknown>> = {}): Draft => ({
  act: 'genesis',
  body: { name: 'Tarsel', software: 'habeas' },
  fields: {
    key: OWNER.vkey,
    files: Object.fromEntries(
      [...Object.entries(KIT_FILES), [`${FOLDER}/log.vkey`, `${LOG.vkey}\n`] as const].map(([name, text]) => [
        name,
        objectId(text),
      ]),
    ),
    ...fields,
  },
});

export const seal = (
  bytes: string,
  bent: Partial<Draft> & { readonly say?: Readonly<Record<string, unknown>> } = {},
): Draft => ({
  act: 'object.seal',
  on: [objectId(bytes)],
  body: {
    sha256: hex(bytes),
    sha512: createHash('sha512').update(bytes).digest('hex'),
    bytes: bytes.length,
    ...bent.say,
  },
  ...bent,
});

export interface Written {
  readonly files: Files;
  readonly entries: readonly Buffer[];
  /** The ids of the records, by index. */
  readonly ids: readonly string[];
}

export interface CaseDraft {
  readonly objects: readonly string[];
  readonly drafts: readonly Draft[];
  /** Sizes at which a checkpoint was signed; the last is the newest. Default: every size in one step of two. */
  readonly sizes?: readonly number[];
  readonly log?: Actor;
}

export function writeCase({ objects, drafts, sizes, log = LOG }: CaseDraft): Written {
  const files: Files = new Map(Object.entries(KIT_FILES).map(([name, text]) => [name, Buffer.from(text)]));
  for (const text of objects) files.set(objectPath(objectId(text)), Buffer.from(text));
  const ids = drafts.map((_, i) => idOf(`record ${i}`));
  const entries = drafts.map((draft, i) => writeRecord(files, draft, i, ids[i] ?? ''));
  writeLog(files, entries, sizes ?? [1, drafts.length], log);
  return { files, entries, ids };
}

export const idOf = (word: string): string =>
  [...sha256(word)]
    .slice(0, 26)
    .map((byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte & 31])
    .join('');

export function writeRecord(files: Files, draft: Draft, index: number, id: string): Buffer {
  const text = canonical({ ...draft.body, salt: hex(`salt ${index}`) });
  const body = (draft.bodyText ?? ((same: string) => same))(text);
  files.set(objectPath(objectId(body)), Buffer.from(body));
  const line = canonical({
    act: draft.act,
    actor: OWNER.name,
    at: `2026-09-01T08:00:${String(index % 60).padStart(2, '0')}.000Z`,
    body: objectId(body),
    case: idOf('case'),
    clk: 'system',
    id,
    lvl: 0,
    on: [...(draft.on ?? [])].sort(),
    ...draft.fields,
  });
  const entry = signed(
    `habeas/record/v1\n${(draft.line ?? ((same: string) => same))(line)}\n`,
    draft.signers ?? [OWNER],
  );
  return (draft.entry ?? ((same: Buffer) => same))(entry);
}

/** The root by the words of RFC 6962, section 2.1. */
export function naiveRoot(entries: readonly Uint8Array[]): Buffer {
  const [only] = entries;
  if (only === undefined) return sha256();
  if (entries.length === 1) return sha256(Uint8Array.of(0), only);
  let split = 1;
  while (split * 2 < entries.length) split *= 2;
  return sha256(Uint8Array.of(1), naiveRoot(entries.slice(0, split)), naiveRoot(entries.slice(split)));
}

export function writeLog(files: Files, entries: readonly Buffer[], sizes: readonly number[], log: Actor): void {
  const folder = `logs/${log.name.slice('habeas/log/'.length)}`;
  files.set(`${folder}/log.vkey`, Buffer.from(`${log.vkey}\n`));
  for (const size of sizes) {
    writeTiles(files, folder, entries.slice(0, size));
    const root = naiveRoot(entries.slice(0, size)).toString('base64');
    const note = signed(`${log.name}\n${size}\n${root}\n`, [log]);
    files.set(`${folder}/checkpoints/${size}`, note);
    files.set(`${folder}/checkpoint`, note);
  }
}

const tilePath = (index: number): string => {
  const low = String(index % 1000).padStart(3, '0');
  return index < 1000 ? low : `x${String(Math.floor(index / 1000)).padStart(3, '0')}/${low}`;
};

function writeTiles(files: Files, folder: string, entries: readonly Buffer[]): void {
  const bundles = entries.map((entry) => Buffer.concat([Buffer.of(entry.length >> 8, entry.length & 255), entry]));
  const write = (level: string, parts: readonly Buffer[]): void => {
    for (let at = 0; at < parts.length; at += 256) {
      const tile = parts.slice(at, at + 256);
      files.set(
        `${folder}/tile/${level}/${tilePath(at / 256)}${tile.length === 256 ? '' : `.p/${tile.length}`}`,
        Buffer.concat(tile),
      );
    }
  };
  write('entries', bundles);
  write(
    '0',
    entries.map((entry) => sha256(Uint8Array.of(0), entry)),
  );
  // One level above is enough for 65,535 records: the roots of full tiles.
  const full = Array.from({ length: Math.floor(entries.length / 256) }, (_, i) =>
    naiveRoot(entries.slice(i * 256, i * 256 + 256)),
  );
  write('1', full);
}

/** The read-only port over files in memory. `other` are paths that are no plain files. */
export const inMemory = (files: ReadonlyMap<string, Uint8Array>, other: readonly string[] = []): CaseFiles => ({
  list: async () => [
    ...[...files].map(([path, bytes]) => ({ path, kind: 'file' as const, bytes: bytes.length })),
    ...other.map((path) => ({ path, kind: 'other' as const, bytes: 0 })),
  ],
  async *stream(path) {
    const bytes = files.get(path);
    if (bytes === undefined) throw new Error(`no such file: ${path}`);
    yield bytes;
  },
});
