// A claim as a person wrote it, held to the text: the words stand where it says, every place lies inside the text, and what it says a mention reads as is
// what stands there. In: a claim as it was handed in. Out: the claim with its id and its passage whole. What it asserts is not judged here.

import type { Claim } from '../../model/claim.ts';
import { claimIdOf } from '../../model/claim-fields.ts';
import { HabeasError } from '../../model/error.ts';
import type { ObjectId } from '../../model/ids.ts';
import { passageOf } from '../../model/passage.ts';
import type { JudgedText } from './seal-text.ts';

const PERSON = 'person';

/** `taken`: ids of other claims of the source. Throws `usage`. */
export function writtenClaim(object: ObjectId, claim: Claim, judged: JudgedText, taken: ReadonlySet<string>): Claim {
  const { text, positions } = judged;
  const { start, end, exact } = claim.passage;
  if (start >= end || end > positions.length)
    throw new HabeasError(
      'usage',
      `the passage from ${start} to ${end} does not lie in the text, which has ${positions.length} characters`,
    );
  const passage = passageOf(text, positions, positions.toUnit(start), positions.toUnit(end));
  if (passage.exact !== exact)
    throw new HabeasError(
      'usage',
      `the passage from ${start} to ${end} does not read as it was handed in: the text was read anew, or the place is wrong`,
    );
  checkPlaces(claim, judged);
  const whole = { ...claim, passage, foundBy: PERSON };
  return { ...whole, id: claimIdOf(object, whole, text, taken) };
}

function checkPlaces(value: unknown, judged: JudgedText): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) checkPlaces(one, judged);
    return;
  }
  const { start, end, text, exact, named } = value as Readonly<Record<string, unknown>>;
  if (typeof start === 'number' && typeof end === 'number') {
    if (start > end || end > judged.positions.length)
      throw new HabeasError('usage', `a place from ${start} to ${end} does not lie in the text`);
    const words = judged.text.slice(judged.positions.toUnit(start), judged.positions.toUnit(end));
    const said = exact ?? (named === 'stated' ? text : words);
    if (said !== words)
      throw new HabeasError(
        'usage',
        `the words from ${start} to ${end} are not those that a mention or a part of the claim says stand there`,
      );
  }
  for (const inner of Object.values(value)) checkPlaces(inner, judged);
}
