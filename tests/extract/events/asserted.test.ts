import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsIn } from './events-in.ts';

const CASES: readonly (readonly [text: string, asserted: string])[] = [
  ['Soldiers killed three weavers in Tarsel.', 'fact'],
  ['Soldiers reportedly killed three weavers in Tarsel.', 'reported'],
  ['According to the harbour union, soldiers killed three weavers.', 'reported'],
  ['Soldiers allegedly killed three weavers in Tarsel.', 'alleged'],
  ['Tam Rell is accused of having killed three weavers.', 'accused'],
  ['The minister denied that soldiers killed three weavers.', 'denied'],
  ['Soldiers did not kill three weavers.', 'denied'],
  ['Soldiers killed no weavers in Tarsel.', 'denied'],
  ['The weavers were never arrested in Tarsel.', 'denied'],
  ['Three weavers will be hanged in Tarsel.', 'hypothetical'],
  ['They threatened to kill three weavers.', 'hypothetical'],
  ['Did soldiers kill three weavers in Tarsel?', 'asked'],
  ['They demanded the release of three weavers.', 'asked'],
];

test('how the text asserts an event', () => {
  for (const [text, asserted] of CASES) assert.equal(eventsIn(text)[0]?.asserted, asserted, text);
});
