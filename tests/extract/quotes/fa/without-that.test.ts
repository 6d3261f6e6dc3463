// Reported speech in Persian whose verb of saying has neither "که" nor a colon behind it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn } from '../../claims-in.ts';

const saidIn = (text: string): readonly string[] =>
  claimsIn(text).flatMap((claim) =>
    claim.kind === 'quote' ? [`${claim.speaker.map((who) => who.name ?? who.text).join()}: ${claim.words}`] : [],
  );

test('a clause with a verb of its own behind a verb of saying is what was said', () => {
  assert.deepEqual(saidIn('بهرام رستانی گفت دو کارگر زخمی شدند.'), ['بهرام رستانی: دو کارگر زخمی شدند']);
  assert.deepEqual(saidIn('مریم تالونی اعلام کرد دادگاه تعطیل شده است.'), ['مریم تالونی: دادگاه تعطیل شده است']);
  assert.deepEqual(saidIn('چند سال پیش بهرام رستانی گفت هیچ کس را نکشته است.'), ['بهرام رستانی: هیچ کس را نکشته است']);
});

test('a letter written, a thing said with “را” and a second clause are no content', () => {
  for (const text of [
    'مادرم به دادستانی نامه نوشت ولی پاسخی نیامد.',
    'مریم تالونی این را گفت و رفت.',
    'کسی که این را گفت کشته شد.',
  ])
    assert.deepEqual(saidIn(text), [], text);
});
