import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourcesPage, sourceView } from '../../../src/casefile/queries/sources.ts';
import { tempCase } from '../../temp-case.ts';

const TRANSCRIPT = 'WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n<v Chair>The invented hearing is open.\n';

/** One second of silence, 8 bits, 8 kHz, a byte apart for each `shade`. */
function silence(shade: number): Uint8Array {
  const wav = Buffer.alloc(44 + 8000, shade);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + 8000, 4);
  wav.write('WAVEfmt ', 8);
  for (const [at, value] of [
    [16, 16],
    [24, 8000],
    [28, 8000],
    [40, 8000],
  ] as const)
    wav.writeUInt32LE(value, at);
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 1],
    [34, 8],
  ] as const)
    wav.writeUInt16LE(value, at);
  wav.write('data', 36);
  return wav;
}

test('a recording and the transcript beside it under the same name go together, and no others', async (t) => {
  const one = await tempCase(t);
  await one.document('hearing.wav', silence(128));
  await one.document('hearing.vtt', TRANSCRIPT);
  await one.document('hearing.txt', 'Notes on the invented hearing.\n');
  await one.document('hearing-2.wav', silence(127));
  await one.add();
  await one.within(async ({ tools: { index } }) => {
    const { rows } = await sourcesPage(index, {}, { from: 0, limit: 10 });
    const companions: Record<string, readonly string[]> = {};
    for (const row of rows)
      companions[row.file] = (await sourceView(index, row.id))?.companions.map((other) => other.file) ?? ['none'];
    assert.deepEqual(companions, {
      'hearing.wav': ['hearing.vtt'],
      'hearing.vtt': ['hearing.wav'],
      'hearing.txt': [],
      'hearing-2.wav': [],
    });
  });
});

test('a page of sources says what kept those back that failed', async (t) => {
  const one = await tempCase(t);
  await one.document('register.xlsx', Buffer.from('PK\u0003\u0004 and then nothing of a workbook'));
  await one.document('letter.txt', 'An invented letter.\n');
  await one.add();
  await one.within(async ({ tools: { index } }) => {
    const { rows, failures } = await sourcesPage(index, {}, { from: 0, limit: 10 });
    const failed = rows.filter((row) => row.state === 'failed').map((row) => row.id);
    assert.equal(failed.length, 1);
    assert.deepEqual(
      failures.map((one) => one.id),
      failed,
    );
    assert.ok((failures[0]?.message.length ?? 0) > 10);
  });
});
