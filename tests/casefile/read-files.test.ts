// Files read without a case, where no reader can be started.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFiles } from '../../src/casefile/actions/read-files.ts';
import { HabeasError } from '../../src/model/error.ts';
import type { DocumentReaders } from '../../src/storage/ports/document-readers.ts';

test('a reader that fails for all files ends with one error that says why, and not with the stack of the second', async () => {
  const readers: DocumentReaders = {
    concurrency: 2,
    expect: () => undefined,
    read: () => Promise.reject(new HabeasError('fault', 'no reading process could be started')),
    close: () => Promise.resolve(),
  };
  const load = () => Promise.resolve({ bytes: new Uint8Array(1), size: 1 });
  const all = Array.fromAsync(readFiles(['a', 'b', 'c'], { readers, load, reference: null }));
  await assert.rejects(all, /no reading process could be started/);
  // A rejection that nobody awaits would end the test, as it ends the command, by now.
  await new Promise((resolve) => setImmediate(resolve));
});
