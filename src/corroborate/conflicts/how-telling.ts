// How much something told says against a denial, beside others that meet it too: whether it tells of the very act, by how many of its parts it meets it (denied-parts.ts), whether a paper or a witness shows it, or only
// a name for it. In: a denial, what is told, what ties both. Out: a number; and how far the act is met.

import { conceptsIn } from '../concepts.ts';
import { remembered } from '../remembered.ts';
import type { Denial } from './denial.ts';
import { PUT_TO_DEATH, propositionOf } from './proposition.ts';
import { kindOf, type Telling } from './tellings.ts';

/** Each part of the denial that is met; the act itself; a paper, a witness; no more than a name for it; a claim of something else in the same sentence. */
const PART = 0.5;
const ACT = 0.6;
const SHOWN_BY = 0.3;
const LABEL = 1;
const BESIDE_IT = 0.5;

export interface Meets {
  /** Of the parts of the denial, how many. */
  readonly parts: number;
  /** Between 0 and 1 (actMet). */
  readonly act: number;
  /** Of what answers such a denial without a word of it. */
  readonly answering: ReadonlySet<string>;
}

/** 1: the very act is told; a half: what answers it, a body, a grave; 0: neither, or somebody who only died, where killing is denied. */
export function actMet(denial: Denial, { words, concepts }: Telling, answering: ReadonlySet<string>): number {
  const { acts } = propositionOf(denial);
  if (!acts.has('killing') || !PUT_TO_DEATH.test(denial.words))
    return acts.isDisjointFrom(concepts) ? (answering.isDisjointFrom(concepts) ? 0 : HALF) : 1;
  if (PUT_TO_DEATH.test(words)) return 1;
  return DEAD.test(words) || !answering.isDisjointFrom(concepts) ? HALF : 0;
}
const HALF = 0.5;
const DEAD =
  /\b(?:dead|bod(?:y|ies)|corpses?|remains|deaths|gunshot|bullets?)\b|(?<!\p{L})(?:جسد|اجساد|جنازه|پیکر|کشته|مرده|گلوله)/iu;

export function howTelling(denial: Denial, telling: Telling, { parts, act, answering }: Meets): number {
  const { shows, isLabel } = formOf(telling.words);
  return (
    parts * PART +
    act * ACT +
    (shows ? SHOWN_BY : 0) -
    (isLabel ? LABEL : 0) -
    (isBesideIt(denial, telling, answering) ? BESIDE_IT : 0)
  );
}

/** `two former employees`, in a sentence of killings of which another claim was made. */
function isBesideIt(denial: Denial, { of }: Telling, answering: ReadonlySet<string>): boolean {
  if (!('claim' in of)) return false;
  const { acts, own } = propositionOf(denial);
  const spoken = conceptsIn(`${of.claim.passage.exact} ${kindOf(of.claim)}`);
  return acts.union(own).union(answering).isDisjointFrom(spoken);
}

const formOf = remembered(
  (words) => ({ shows: SHOWS.test(words), isLabel: /[a-z]/i.test(words) && !FINITE.test(words) }),
  50_000,
);

/** A paper, a picture, a find, a witness. */
export const SHOWS =
  /\b(?:I|we|he|she|they|who) (?:had |have |has |also |clearly |myself |himself |herself |personally )*(?:saw|seen|counted|heard|watched|recogni[sz]ed|signed|admitted|conceded|confirmed|acknowledged)\b|\b(?:register|log|logged|logbook|diary|ledger|entry|entries|stamp(?:ed)?|signature|signed|initials|initialled|minutes|order of|telegram|intercept\w*|photocopy|copy|photographs?|satellite|images?|video|recording|tape|exhumed|recovered|autopsy|forensic|certificate|receipt|exhibit|document|memo|citation|admitted|conceded|testified|testimony|eyewitness\w*|witness\w*)\b|دید(?:م|یم|ند|ه است)|شمرد|شنید(?:م|یم|ند)|ثبت شد|دفتر|(?<![\p{L}\d۰-۹]|[\d۰-۹] )مهر(?!\p{L}|[ \u200c]?ماه| [\d۰-۹])|امضا|هامش|پاراف|رسید|رونوشت|تصویر|تصاویر|عکس|ماهواره|ستلایت|فیلم|نوار|سند|اسناد|جسد|استخوان|پزشکی قانونی|طب عدلی|شاهد|شهادت|اعتراف|پذیرفت|تأیید کرد|تایید کرد|بی\u200c?سیم|مکتوب|فهرست/iu;
/** A heading has no verb. */
export const FINITE =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|said|told|saw|took|went|came|gave|shot|sent|hit|\p{L}+ed)\b/iu;
