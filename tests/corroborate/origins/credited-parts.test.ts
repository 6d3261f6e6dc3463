// Whom a paragraph is from, by the name it ends with. All sentences are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditedParts } from '../../../src/corroborate/origins/credited-parts.ts';
import type { Block } from '../../../src/model/block.ts';
import { unknownSource } from '../../../src/model/source.ts';

function creditedIn(...paragraphs: readonly string[]): readonly string[] {
  let start = 0;
  const blocks = paragraphs.map((text): Block => {
    const block: Block = { role: 'body', start, end: start + text.length, lang: 'en', post: null, place: null };
    start += text.length + 1;
    return block;
  });
  const source = unknownSource('a.txt', 'article');
  const reading = { text: paragraphs.join('\n'), blocks, source, findings: [], readBy: 'test' };
  return creditedParts(reading).map((part) => `${blocks.findIndex(({ start: at }) => at === part.start)} ${part.name}`);
}

test('the stories of a digest end with whom they are from', () => {
  assert.deepEqual(
    creditedIn(
      'Nine dockers were held until noon. (Quay Press)',
      'The lamp was put out on Monday. [Source: the Harbour Union]',
      'چراغ روز دوشنبه خاموش شد. (رادیو اسکله)',
      'The quay stayed shut.',
    ),
    ['0 Quay Press', '1 Harbour Union', '2 رادیو اسکله'],
  );
});

test('brackets that explain a word, or speak of the text, credit nobody', () => {
  assert.deepEqual(
    creditedIn(
      'He was taken to the old customs house (Ward Nine)',
      'They were held by the Lamp Fund (Quay).',
      'The quay was shut. (Photo: Mira Talven)',
      'The quay was shut. (Emphasis added)',
      'The quay was shut. (see the annex)',
      'اسکله بسته بود.[۱]',
    ),
    [],
  );
});
