import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresIn } from '../claims-in.ts';

test('a number inside a denial is denied, not claimed', () => {
  assert.equal(figuresIn('The minister denied that 300 prisoners had been executed.')[0]?.asserted, 'denied');
  assert.equal(figuresIn('There is no evidence that 300 prisoners were executed.')[0]?.asserted, 'denied');
});

test('what is alleged, planned or reported is not asserted as fact', () => {
  assert.equal(figuresIn('The army allegedly killed 12 villagers.')[0]?.asserted, 'alleged');
  assert.equal(figuresIn('The army might kill 12 villagers.')[0]?.asserted, 'hypothetical');
  assert.equal(figuresIn('According to the Harbour Union, 12 villagers were killed.')[0]?.asserted, 'reported');
  assert.equal(figuresIn('The army killed 12 villagers.')[0]?.asserted, 'fact');
});

test('a figure has the sayer of the words it stands in', () => {
  const [credited] = figuresIn('According to the Harbour Union, 12 villagers were killed.');
  assert.equal(credited?.sayer[0]?.who[0]?.name, 'Harbour Union');
  const [quoted] = figuresIn('“In one night 12 villagers were killed,” said Mira Talven.');
  assert.equal(quoted?.sayer[0]?.who[0]?.name, 'Mira Talven');
  const [nobody] = figuresIn('Reportedly 12 villagers were killed.');
  assert.equal(nobody?.sayer[0]?.kind, 'impersonal');
  assert.deepEqual(figuresIn('The army killed 12 villagers.')[0]?.sayer, []);
});

test('event, time and place are those of the sentence', () => {
  const [figure] = figuresIn('During the harbour strike in the summer of 1974, 2,400 workers were detained in Tarsel.');
  assert.equal(figure?.event, 'the harbour strike');
  assert.equal(figure?.when, '1974-22');
  assert.equal(figure?.where, 'Tarsel');
  assert.equal(figure?.population, 'workers');
});

test('who says so is no part of the name of the event', () => {
  assert.equal(figuresIn('Weavers say dawn raid killed dozens of villagers')[0]?.event, 'dawn raid');
  assert.equal(figuresIn('The union said night raid killed 12 dockers')[0]?.event, 'night raid');
});

test('a part names its whole, and a share is a figure of its own without a value', () => {
  const [whole, part] = figuresIn('In all 600 prisoners, among them 32 women, were released.');
  assert.equal(whole?.value, 600);
  assert.equal(part?.partOf, whole?.id);
  const share = figuresIn('Most of the 600 prisoners were released.').find((figure) => figure.share !== null);
  assert.deepEqual(share?.share, { text: 'Most', of: 600 });
  assert.equal(share?.value, null);
});
