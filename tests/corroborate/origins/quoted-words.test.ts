// What a document gives as another's words: between marks, or as the words of a law. All sentences are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marked, ruled } from '../../../src/corroborate/origins/quoted-words.ts';

const wordsAt = (block: string, places: ReturnType<typeof marked>): readonly string[] =>
  places.map(({ from, to }) => block.slice(from, to));

test('words between marks are quoted, whoever is credited', () => {
  for (const [block, quoted] of [
    ['“The gate is shut,” he said.', '“The gate is shut,”'],
    ['She wrote "nobody came" on the wall.', '"nobody came"'],
    ['نوشت: «کسی نیامد» و رفت.', '«کسی نیامد»'],
  ] as const)
    assert.deepEqual(wordsAt(block, marked(block)), [quoted], block);
  const opened = '“The gate is shut. We have waited since nine.';
  assert.deepEqual(wordsAt(opened, marked(opened)), [opened]);
});

test('inches and feet open no quotation', () => {
  assert.deepEqual(marked('A plank of 12" lay beside one of 14" at the gate.'), []);
});

test('what a law says in so many words is its own, from the verb to the end of the sentence', () => {
  const rule =
    'any taking of a person by those who keep the harbour, or by others whom they allow to take, where they will not say afterwards to which house or ship or shore the person was brought';
  for (const block of [
    `Unlawful taking is described in the Harbour Charter ${rule}. Nobody was charged.`,
    `Article 12 of the Harbour Code reads: ${rule}. Nobody was charged.`,
    `The Harbour Convention defines it as ${rule}. Nobody was charged.`,
  ]) {
    const [words = '', ...others] = wordsAt(block, ruled(block));
    assert.deepEqual(others, [], block);
    assert.ok(words.includes(rule) && !words.includes('Nobody'), block);
  }
  assert.deepEqual(ruled('The Harbour Code reads well. Nobody was charged.'), []);
  const march = `Thousands marched against the new harbour law, which lets the keepers take ${rule}.`;
  assert.deepEqual(ruled(march), []);
});
