import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertedOf } from '../../../src/extract/text/asserted.ts';
import { preparedFrom, tokenOf } from './prepared.ts';

const CASES: readonly (readonly [text: string, word: string, asserted: string])[] = [
  ['Three weavers were killed.', 'killed', 'fact'],
  ['The minister denied that three weavers were killed.', 'killed', 'denied'],
  ['The minister did not deny that three weavers were killed.', 'killed', 'fact'],
  ['There was no evidence that three weavers were killed.', 'killed', 'denied'],
  ['It is not true that three weavers were killed.', 'killed', 'denied'],
  ['He denied the report, but the union said three weavers were killed.', 'killed', 'fact'],
  ['Oren Mavik, who denied the charges, was hanged on Monday.', 'hanged', 'fact'],
  ['Guards allegedly killed three weavers.', 'killed', 'alleged'],
  ['The union claims that three weavers were killed.', 'killed', 'alleged'],
  ['The flood claimed 12 lives and killed cattle.', 'killed', 'fact'],
  ['The mayor was accused of having killed three weavers.', 'killed', 'accused'],
  ['They threatened to execute the hostages.', 'execute', 'hypothetical'],
  ['The weavers may have been executed.', 'executed', 'hypothetical'],
  ['If they return, they are executed.', 'executed', 'hypothetical'],
  ['The weavers will be executed.', 'executed', 'hypothetical'],
  ['In May 1974 they were executed.', 'executed', 'fact'],
  ['Were three weavers killed?', 'killed', 'asked'],
  ['She asked whether three weavers were killed.', 'killed', 'asked'],
  ['They demanded the release of the weavers.', 'release', 'asked'],
  ['The union called for the immediate release of the weavers.', 'release', 'asked'],
];

test('how a sentence asserts what stands in it', () => {
  for (const [text, at, asserted] of CASES) {
    const prepared = preparedFrom(text);
    assert.equal(assertedOf(prepared, tokenOf(prepared, at), false).asserted, asserted, text);
  }
});

test('what is credited to somebody and not otherwise marked is reported, and every other way has a reason', () => {
  const prepared = preparedFrom('Three weavers were killed.');
  assert.equal(assertedOf(prepared, tokenOf(prepared, 'killed'), true).asserted, 'reported');
  for (const [text, at, asserted] of CASES) {
    const own = preparedFrom(text);
    if (asserted !== 'fact') assert.notEqual(assertedOf(own, tokenOf(own, at), false).reason, null, text);
  }
});
