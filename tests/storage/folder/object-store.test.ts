import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { objectIdOf } from '../../../src/model/ids.ts';
import { objectFolder } from '../../../src/storage/folder/object-store.ts';
import { type ObjectStore, readWhole } from '../../../src/storage/ports/object-store.ts';

const base = mkdtempSync(join(tmpdir(), 'habeas-objects-'));
after(() => rmSync(base, { recursive: true, force: true }));
let stores = 0;
function aStore(): { readonly root: string; readonly store: ObjectStore } {
  const root = join(base, String(stores++));
  mkdirSync(join(root, 'tmp'), { recursive: true });
  return { root, store: objectFolder(`${root}/`) };
}

const hex = (algorithm: string, bytes: Uint8Array): string => createHash(algorithm).update(bytes).digest('hex');

async function* pieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

test('an object lies under its SHA-256, cannot be written to, and comes back byte for byte, whole and in part', async () => {
  const { root, store } = aStore();
  for (const bytes of [
    Buffer.of(),
    Buffer.from('a letter'),
    Buffer.alloc(3_000_001, 'x'),
    Buffer.alloc(1 << 20, 'y'),
  ]) {
    for (const content of [bytes, pieces(bytes, 65_536)]) {
      const { id, sha512, bytes: length } = await store.put(content);
      await store.settle();
      const name = hex('sha256', bytes);
      assert.equal(id, `sha256:${name}`);
      assert.equal(sha512, hex('sha512', bytes));
      assert.equal(length, bytes.length);
      const path = join(root, 'objects', 'sha256', name.slice(0, 2), name.slice(2, 4), name);
      assert.equal(store.pathOf(id), path);
      assert.equal(statSync(path).mode & 0o777, 0o444);
      assert.ok(bytes.equals(await readWhole(store, id)) && bytes.equals(readFileSync(path)));
      assert.equal(await store.size(id), bytes.length);
    }
  }
  const { id } = await store.put(Buffer.from('0123456789'));
  const part: Uint8Array[] = [];
  for await (const piece of store.read(id, 2, 5)) part.push(piece);
  assert.equal(Buffer.concat(part).toString(), '234');
  assert.deepEqual(readdirSync(join(root, 'tmp')), []);
});

test('the same bytes again are the same object, and are told to have been there, also when both come at once', async () => {
  const { root, store } = aStore();
  const twice = await Promise.all([store.put(Buffer.from('a list')), store.put(Buffer.from('a list'))]);
  assert.equal(twice[0].id, twice[1].id);
  assert.equal((await store.put(Buffer.from('a list'))).existed, true);
  assert.equal((await store.put(pieces(Buffer.from('a list'), 2))).existed, true);
  assert.deepEqual(readdirSync(join(root, 'tmp')), []);
});

test('a thousand objects at once open no more files than the store allows itself', async () => {
  const { store } = aStore();
  const documents = Array.from({ length: 1000 }, (_, i) => Buffer.from(`document ${i}`));
  const stored = await Promise.all(documents.map((document) => store.put(document)));
  await store.settle();
  assert.equal(new Set(stored.map(({ id }) => id)).size, 1000);
});

test('an object that is not there, or was erased, is not found; erasing twice is no fault', async () => {
  const { store } = aStore();
  const { id } = await store.put(Buffer.from('a letter'));
  await store.settle();
  await store.erase(id);
  await store.erase(id);
  assert.equal(await store.size(id), null);
  await assert.rejects(readWhole(store, id), { code: 'not-found' });
  await assert.rejects(readWhole(store, objectIdOf('0'.repeat(64))), { code: 'not-found' });
});

test('a file of another length under the name of an object stops the sealing', async () => {
  const { store } = aStore();
  const bytes = Buffer.from('a letter');
  const id = objectIdOf(hex('sha256', bytes));
  mkdirSync(join(store.pathOf(id), '..'), { recursive: true });
  writeFileSync(store.pathOf(id), 'a lette');
  await assert.rejects(store.put(bytes), { code: 'broken-case' });
});

test('a source that breaks off leaves nothing behind', async () => {
  const { root, store } = aStore();
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('half');
    throw new Error('the stick was pulled out');
  }
  await assert.rejects(store.put(broken()));
  assert.deepEqual(readdirSync(join(root, 'tmp')), []);
});
