import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { newPrivateKey } from '../../../src/ledger/signer.ts';
import { keyFolder } from '../../../src/storage/folder/key-folder.ts';

const base = mkdtempSync(join(tmpdir(), 'habeas-keys-'));
after(() => rmSync(base, { recursive: true, force: true }));
const nobody = async (): Promise<null> => null;

test('a key is read by its owner only, is never written over, and is missing where there is none', async () => {
  const folder = join(base, 'plain');
  const keys = keyFolder(folder);
  const pem = newPrivateKey();
  await keys.write('person', pem);
  assert.equal(statSync(join(folder, 'person.pem')).mode & 0o777, 0o600);
  assert.equal(statSync(folder).mode & 0o777, 0o700);
  await assert.rejects(keys.write('person', newPrivateKey()), { code: 'exists' });
  assert.equal(await keys.read('person', nobody), pem);
  assert.equal(await keys.read('other', nobody), null);
});

test('a protected key opens with its passphrase alone, and leaves no unprotected copy', async () => {
  const folder = join(base, 'protected');
  const keys = keyFolder(folder);
  const pem = newPrivateKey();
  await keys.write('person', pem);
  await keys.protect('person', 'seven grey herons');
  assert.deepEqual(readdirSync(folder), ['person.pem.age']);
  assert.ok(await keys.isProtected('person'));
  assert.equal(await keys.read('person', async () => 'seven grey herons'), pem);
  await assert.rejects(
    keys.read('person', async () => 'eight grey herons'),
    { code: 'no-key' },
  );
  await assert.rejects(keys.read('person', nobody), { code: 'no-key' });
  await assert.rejects(keys.protect('person', 'again'), { code: 'no-key' });
});
