// How fast objects and records become lasting, beside plain copies of the same files without any sync. node bench/ledger-writing.ts [count]

import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLogWriter } from '../src/ledger/log-writer.ts';
import { entryOf, newBody, newRecordId } from '../src/ledger/record.ts';
import { actorNameOf, newPrivateKey, signerOf } from '../src/ledger/signer.ts';
import { durableFiles } from '../src/storage/folder/durable-files.ts';
import { objectFolder } from '../src/storage/folder/object-store.ts';

const count = Number(process.argv[2] ?? 4096);
const BATCH = 256;
const root = mkdtempSync(join(tmpdir(), 'habeas-bench-'));
const random = (bytes: number): Uint8Array => randomBytes(bytes);
const pem = newPrivateKey();
const person = signerOf(actorNameOf(pem), pem);
const logSigner = signerOf('habeas/log/0011223344556677', newPrivateKey());
const folder = 'logs/0011223344556677';
for (const name of ['tmp', `${folder}/checkpoints`, `${folder}/tile`]) mkdirSync(join(root, name), { recursive: true });
const documents = Array.from({ length: count }, () => randomBytes(4096));
const perSecond = (n: number, from: number): string =>
  Math.round((n * 1000) / (performance.now() - from)).toLocaleString('en');

const plain = performance.now();
mkdirSync(join(root, 'plain'));
for (const [i, document] of documents.entries()) writeFileSync(join(root, 'plain', String(i)), document);
console.log(`plain copies, nothing synced: ${perSecond(count, plain)} files/s of 4 KiB`);

const objects = objectFolder(root);
const log = await openLogWriter(durableFiles(root), folder, logSigner);
const caseId = newRecordId(random);
const sealing = performance.now();
for (let at = 0; at < count; at += BATCH) {
  const batch = documents.slice(at, at + BATCH);
  const entries = await Promise.all(
    batch.map(async (document) => {
      const { id, sha512, bytes } = await objects.put(document);
      const body = newBody({ sha256: id.slice(7), sha512, bytes }, random);
      await objects.put(body.bytes);
      const context = { signer: person, caseId, id: newRecordId(random), at: '2026-09-01T08:00:00.000Z' };
      return ['object.seal', 'object.capture'].map((act) =>
        entryOf({ act: act as 'object.seal', on: [id], body, level: 0 }, { ...context, id: newRecordId(random) }),
      );
    }),
  );
  await objects.settle();
  await log.append(entries.flat());
}
console.log(
  `sealed and captured in batches of ${BATCH}, lasting: ${perSecond(count, sealing)} files/s of 4 KiB (2 objects, 2 records each)`,
);

const single = performance.now();
const some = 200;
for (let i = 0; i < some; i++) {
  const body = newBody({ text: `note ${i}` }, random);
  await objects.put(body.bytes);
  await objects.settle();
  const context = { signer: person, caseId, id: newRecordId(random), at: '2026-09-01T08:00:00.000Z' };
  await log.append([entryOf({ act: 'note', on: [], body, level: 0 }, context)]);
}
console.log(`one record at a time, lasting: ${perSecond(some, single)} records/s`);
rmSync(root, { recursive: true, force: true });
