// Who says that he or she was there, and who published what is said to tell something. All sentences are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedBy } from '../../../src/corroborate/origins/published-by.ts';
import { witnessingIn, witnessWordsIn } from '../../../src/corroborate/origins/witnessing.ts';
import type { Block } from '../../../src/model/block.ts';
import { type SourceType, unknownSource } from '../../../src/model/source.ts';

function witnessed(paragraphs: readonly string[], type: SourceType = 'article'): readonly number[] {
  let start = 0;
  const blocks = paragraphs.map((text): Block => {
    const block: Block = { role: 'body', start, end: start + text.length, lang: 'en', post: null, place: null };
    start += text.length + 1;
    return block;
  });
  const source = unknownSource('a.txt', type);
  const reading = { text: paragraphs.join('\n'), blocks, source, findings: [], readBy: 'test' };
  return witnessingIn(reading).map((found) => blocks.findIndex((block) => block.start === found.start));
}

test('an author who says that he saw it was there, in that paragraph', () => {
  assert.deepEqual(witnessed(['The quay was closed.', 'I saw three lorries at the gate. We counted nine men.']), [1]);
  assert.deepEqual(
    witnessed(['بندر بسته بود.', 'من خودم سه کامیون را جلوی در دیدم.', 'به چشم خود دیدیم که چراغ‌ها خاموش شد.']),
    [1, 2],
  );
});

test('words between marks are another’s', () => {
  assert.deepEqual(
    witnessed(['“I saw three lorries at the gate,” a keeper said.', 'She said: «من سه کامیون دیدم»']),
    [],
  );
});

test('nobody who read it in a paper was there', () => {
  for (const text of [
    'They saw three lorries.',
    'I see no reason.',
    'We know that I was wrong.',
    'آنان کامیون‌ها را دیدند.',
  ])
    assert.deepEqual(witnessed([text]), [], text);
});

test('a survivor and one who was present speak of what they know themselves', () => {
  for (const words of ['Mira Tarsel, a survivor', 'a keeper who was present', 'شاهد عینی'])
    assert.notEqual(witnessWordsIn(words), null, words);
  assert.equal(witnessWordsIn('Mira Tarsel, a lawyer'), null);
});

test('what was published leads to who published it', () => {
  assert.equal(publishedBy('the latest report by the Harbour Union'), 'Harbour Union');
  assert.equal(publishedBy('A statement issued by Lamp Keepers’ Fund'), 'Lamp Keepers’ Fund');
  assert.equal(publishedBy('a study published on Monday by the Lamp Fund'), 'Lamp Fund');
  assert.equal(publishedBy('Quay news agency'), 'Quay');
  assert.equal(publishedBy('the Mole Bulletin newspaper'), 'Mole Bulletin');
  assert.equal(publishedBy('گزارش تازهٔ اتحادیهٔ بندر'), 'اتحادیهٔ بندر');
  for (const words of [
    'the report',
    'a lawyer of the Harbour Union',
    'reports from abroad',
    'survivors',
    'گزارش',
    'وکیل اتحادیهٔ بندر',
  ])
    assert.equal(publishedBy(words), null, words);
});
