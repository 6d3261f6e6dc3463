// A draft of what a number counts: how many of whom, what happened to them, in which event, when and where, asserted how. In: the scene, the quantity, what it counts and the act. Out: the draft.

import { isSayingWord } from '../../dates/date-near.ts';
import type { FigureDraft } from '../../drafts.ts';
import { whoseWords } from '../../quotes/whose-words.ts';
import { assertedOf, type HowAsserted } from '../../text/asserted.ts';
import { placeAmong, placeMeantByThere } from '../../text/en/place-phrase.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Quantity } from '../quantity.ts';
import type { Scene } from '../scene.ts';
import type { ActAt } from './act.ts';
import type { Counted } from './counted.ts';
import { isEachGroup } from './counted-around.ts';
import { placeOfHeading } from './heading-place.ts';
import { broughtTo, eventAround, placeAround, placeRightBehind } from './setting.ts';
import { raisedBefore, toldIn, whenOf } from './when-counted.ts';
import { TOTALS } from './words.data.ts';

const FOUND_BY = 'habeas/figures@1';

export interface FigureParts {
  readonly quantity: Quantity;
  readonly counted: Counted;
  readonly act: ActAt | null;
  readonly sentence: Sentence;
}

export function draftOf(scene: Scene, { quantity, counted, act, sentence }: FigureParts): FigureDraft {
  const { prepared } = scene;
  const t = prepared.tokens;
  const [from, to] = [t.from[quantity.first] ?? 0, t.to[counted.end - 1] ?? 0];
  const sayer = whoseWords(scene, from, to);
  const how = moodOf(act) ?? assertedOf(prepared, quantity.first, sayer.length > 0);
  // Who speaks is not counted at the time and place of what he tells.
  const speaks = act === null && isSayingWord(t.norm[counted.end] ?? '');
  const raised = counted.toll === true ? raisedBefore(t, sentence.first, quantity.first) : null;
  const update = isTotal(t, quantity.first, counted.end) ?? (raised === null ? null : (t.norm[raised] ?? null));
  const each = isEachGroup(prepared, quantity.first);
  const reasons = reasonsOf(quantity, counted, act, each);
  if (update !== null) reasons.push(`“${update}” beside it: a total up to then`);
  if (how.reason !== null) reasons.push(how.reason);
  const frame = act?.frame ?? null;
  const place =
    frame === null
      ? null
      : (placeAmong(scene, frame.prepositions) ??
        placeMeantByThere(scene, frame.verb.end - 1, frame.clauseEnd, sentence.first));
  const ownPlace = place === null ? null : t.text.slice(t.from[place.first], t.to[place.end - 1]).replace(/\s+/g, ' ');
  const brought = counted.unit === 'persons' || counted.unit === 'bodies' ? broughtTo(t, counted.end, sentence) : null;
  const alone = act !== null && act.token < quantity.first ? placeRightBehind(t, counted.end) : null;
  const named = alone ?? ownPlace ?? brought ?? placeAround(t, counted.end, sentence, scene.dated);
  const isOfHarmed = act !== null && (counted.unit === 'persons' || counted.unit === 'bodies');
  const heading = named === null && isOfHarmed && !speaks ? placeOfHeading(prepared, quantity.first) : null;
  if (heading !== null) reasons.push(`the heading above it names the place: “${heading}”`);
  return {
    kind: 'figure',
    from,
    to,
    sayer,
    asserted: how.asserted,
    confidence: quantity.bound === 'vague' || act === null || counted.unsure === true ? 'likely' : 'certain',
    foundBy: FOUND_BY,
    reasons,
    ...amountOf(t, quantity, act),
    of: act?.act ?? null,
    unit: counted.unit,
    population: counted.population,
    share: null,
    partOf: null,
    cumulative: update !== null,
    event: eventAround(t, quantity.first, counted.end, sentence, frame, scene.dated),
    when: speaks ? null : whenOf(scene, act, { from, to }, toldIn(t, sentence, quantity, counted)),
    where: speaks ? null : (named ?? heading),
  };
}

/** `is estimated to have killed 40`: about 40, as the verb over it says. */
function amountOf(t: Tokens, { value, low, high, bound }: Quantity, act: ActAt | null) {
  const verb = act?.frame?.verb.first ?? -1;
  const estimated = bound === 'exact' && verb >= 0 && (isEstimate(t, verb) || isEstimate(t, verb - 1));
  return estimated ? { value, low: null, high: null, bound: 'about' as const } : { value, low, high, bound };
}
const isEstimate = (t: Tokens, at: number): boolean => {
  for (let i = at - 1; i < at + 4; i++) if (t.norm[i] === 'estimated' && t.norm[i + 1] === 'to') return true;
  return false;
};

/** What the verb group itself says: `were not killed`, `will be released`. */
function moodOf(act: ActAt | null): HowAsserted | null {
  const frame = act?.frame ?? null;
  if (frame === null) return null;
  if (frame.negated) return { asserted: 'denied', reason: 'the verb of it is negated' };
  if (frame.tense === 'future') return { asserted: 'hypothetical', reason: 'it had not happened yet' };
  return frame.modal !== null && frame.modal !== 'to'
    ? { asserted: 'hypothetical', reason: `“${frame.modal}” stands before the verb` }
    : null;
}

function reasonsOf(quantity: Quantity, counted: Counted, act: ActAt | null, each: boolean): string[] {
  const reasons = [
    quantity.bound === 'vague'
      ? 'a word for a number that is not given; its plural means at least the lower limit'
      : 'a number before what it counts',
  ];
  if (counted.population === null) reasons.push('the words leave out who is counted');
  if (each) reasons.push('the size of each group, not how many in all');
  else
    reasons.push(act === null ? 'nothing near says what happened to them' : `“${act.act}” after the words beside it`);
  return reasons;
}

/** `the toll has [risen] to 40`, `40 in [total]`: the word that makes it a total. */
function isTotal(t: Tokens, first: number, end: number): string | null {
  for (let i = Math.max(0, first - 6); i < Math.min(t.count, end + 4); i++) {
    const w = t.norm[i] ?? '';
    if (/^[.;!?]$/.test(w) && i >= end) return null;
    // `put the toll at 40` is somebody's count; `the toll rose to 40` goes on.
    if (TOTALS.has(w) && !(w === 'toll' && /^(?:at|of)$/.test(t.norm[i + 1] ?? ''))) return w;
  }
  return null;
}
