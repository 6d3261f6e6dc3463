// Transcripts by time, all of them invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertBlocksLieInText, readingOf, wordsOf } from './reading-of.ts';

const VTT = `WEBVTT - Hearing at Lower Tamsin (invented)

NOTE typed by the clerk

1
00:00:01.500 --> 00:00:04.000 align:start
<v Chair>We begin.</v>
Please be seated.

01:02:03.004 --> 01:02:05.000
<v Ada Quill>Seven millers were taken.
`;

test('each cue is a block with its seconds, and the rest is furniture', async () => {
  const reading = await readingOf(VTT, { name: 'hearing.vtt' });
  assert.equal(reading.text, VTT);
  assert.equal(reading.source.type, 'transcript');
  assert.equal(reading.source.title, 'Hearing at Lower Tamsin (invented)');
  assert.deepEqual(wordsOf(reading, 'body'), [
    '<v Chair>We begin.</v>\nPlease be seated.',
    '<v Ada Quill>Seven millers were taken.',
  ]);
  const places = reading.blocks
    .filter((one) => one.role === 'body')
    .map((one) => [one.place?.fromSecond, one.place?.toSecond]);
  assert.deepEqual(places, [
    [1.5, 4],
    [3723.004, 3725],
  ]);
  assertBlocksLieInText(reading);
});

test('SubRip with Persian words and Windows line ends', async () => {
  const srt =
    '1\r\n00:00:00,000 --> 00:00:02,250\r\nما هفت نفر بودیم. (ساختگی)\r\n\r\n2\r\n00:00:02,250 --> 00:00:05,000\r\nکسی پاسخ نداد.\r\n';
  const reading = await readingOf(srt, { name: 'interview.srt' });
  assert.deepEqual(wordsOf(reading, 'body'), ['ما هفت نفر بودیم. (ساختگی)', 'کسی پاسخ نداد.']);
  assert.equal(reading.blocks.find((one) => one.role === 'body')?.place?.toSecond, 2.25);
  assertBlocksLieInText(reading);
});

test('a transcript cut off in the middle of a cue keeps what it has', async () => {
  const reading = await readingOf('WEBVTT\n\n00:01.000 --> 00:02.000\nThe bridge was', { name: 'cut.vtt' });
  assert.deepEqual(wordsOf(reading, 'body'), ['The bridge was']);
});
