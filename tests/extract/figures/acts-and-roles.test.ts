import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countedIn } from '../claims-in.ts';

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['Twelve gunmen killed the mayor.', ['12 exact -']],
  ['The mayor was killed by 12 gunmen.', ['12 exact -']],
  ['Twelve gunmen were killed by the guards.', ['12 exact killed']],
  ['Guards killed 12 gunmen.', ['12 exact killed']],
  ['The blast left 12 weavers dead and 30 injured.', ['12 exact killed', '30 exact injured']],
  ['Guards shot 12 weavers dead.', ['12 exact killed']],
  ['Guards shot 12 weavers in the yard.', ['12 exact shot']],
  ['Twelve weavers were shot and wounded.', ['12 exact injured']],
  ['Twelve weavers were beaten to death.', ['12 exact killed']],
  ['Twelve weavers on death row were released.', ['12 exact released']],
  ['Seventeen lives were lost.', ['17 exact died']],
  ['The storm claimed 30 lives.', ['30 exact died']],
  ['We wrote down only those who died. Forty-three.', ['43 exact died']],
  ['The sheet has 9 dead; it is nearer forty because they bury at once.', ['9 exact killed', '40 exact killed']],
  ['He is 40. Chapter 7.', []],
  ['Many died in the fire, and for decades the official number was nine.', ['9 exact died']],
  ['The list has twenty-three names, and two names for one river.', ['23 exact -']],
  ['Thirty-nine lamps are missing.', []],
  ['One source speaks of 70 dead.', ['70 exact killed']],
  ['The figure of 213 printed by the press is wrong.', ['213 exact -']],
  ['In May twelve weavers were put to death.', ['12 exact executed']],
  ['Thirty weavers were mown down at the bridge.', ['30 exact killed']],
  ['Sixty weavers met their deaths in the shaft.', ['60 exact died']],
  ['Fourteen weavers never returned.', ['14 exact disappeared']],
  ['At least nine weavers have not been seen since.', ['9 atLeast disappeared']],
  ['Eleven weavers were set at liberty at the gate.', ['11 exact released']],
  ['The clerk wrote that fifty-three weavers remain in custody at the depot.', ['53 exact detained']],
  ['She told the court that "at least 53" were held in the dye works.', ['53 atLeast detained']],
  ['Soldiers who arrested 12 weavers killed three.', ['12 exact detained', '3 exact killed']],
];

test('those who act are not counted among those it happened to', () => {
  for (const [text, expected] of CASES) assert.deepEqual(countedIn(text), expected, text);
});
