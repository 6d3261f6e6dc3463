// By which words a sentence tells of the condition of a place, points back to one, denies or wishes.

import { searchWords } from '../../model/search-text.ts';
import { conceptsIn } from '../concepts.ts';
import { DONE_TO_PLACES, SEEN_AT_PLACES } from './places.data.ts';
import { DONE_TO_SITES } from './words.data.ts';

export const DONE = conceptsIn(DONE_TO_SITES);

/** No cross of a grave. */
export const RED_CROSS = /\bRed Cross\b|صلیب سرخ/giu;
/** What somebody says was not done tells nothing of the place; denials have a room of their own. */
export const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|(?:has|have|had) done nothing|(?:has|have|had|did) (?:never|not) (?:touch|disturb|damag|work|carr))|هیچ (?:کاری|اقدامی|عملیاتی) ن|تکذیب|بی\u200cاساس|کذب/iu;
/** `the field`, `there`, «این گورستان»: no other place in a sentence right behind one that names it. */
export const POINTS_BACK =
  /\b(?:it|its|there|half of it)\b|\b(?:the|this|that|these) (?:\p{L}+ )?(?:site|place|ground|land|field|cemetery|graveyard|graves?|plot|pits?|trench|camp|prison|building|village|mill|yard|wall|fence|gate|stones|headstones|area)\b|(?:این|آن|همین) (?:گورستان|قبرستان|محل|مکان|قطعه|گور|زمین|اردوگاه|زندان|ساختمان|گودال|محوطه)|آنجا|آن\u200cجا|دورش|رویش|بالایش/iu;
/** What should be, is asked for or is planned, stands behind what was seen. */
export const WISHES =
  /\b(?:should|must|demand\p{L}*|urge[sd]?|urging|call(?:s|ed|ing)? (?:for|on|upon)|ask(?:s|ed|ing)|request\p{L}*|plan(?:s|ned)?|will)\b|باید|خواستار|درخواست|خواهان|قصد/iu;
export const HAS_NUMBER = /\p{Nd}/u;

const ENGLISH_ENDING = /(?:ings?|ed|ers?|es|s)$/;
const PERSIAN_ENDING = /(?:های|ها|ای|اش|ی|ش)$/;
const SHORTEST = 3;

/** `levelled`, `levels` => `level`; «گودال‌های» => «گودال». */
function stem(word: string): string {
  const isLatin = /^[a-z]/.test(word);
  const bare = word.replace(isLatin ? ENGLISH_ENDING : PERSIAN_ENDING, '');
  if (bare.length < SHORTEST) return word;
  return isLatin ? bare.replace(/([bdgklmnprt])\1$/, '$1').replace(/[ey]$/, '') : bare;
}

const stemsOf = (text: string): readonly string[] =>
  text.split(/\s+/).flatMap((one) =>
    one === ''
      ? []
      : [
          stem(
            searchWords(one)
              .map(({ word }) => word)
              .join(''),
          ),
        ],
  );

const CONDITIONS: ReadonlyMap<string, string> = new Map(
  DONE_TO_PLACES.toReversed().flatMap(([condition, words]) => stemsOf(words).map((one) => [one, condition] as const)),
);
const ANYWHERE: ReadonlySet<string> = new Set(stemsOf(SEEN_AT_PLACES));

/** The words of a text for what is done to a place or is so of it, in the form of model/search-text.ts. */
export const doneIn = (text: string): readonly string[] => [
  ...new Set(
    searchWords(text.replaceAll(RED_CROSS, ' '))
      .map(({ word }) => word)
      .filter((word) => CONDITIONS.has(stem(word)) || ANYWHERE.has(stem(word))),
  ),
];

export const isSeenAnywhere = (word: string): boolean => ANYWHERE.has(stem(word));

/** Of the first row that has one of them; null where it is seen at many a place and means none. */
export function conditionOffered(done: readonly string[]): string | null {
  const offered = new Set(done.map((word) => CONDITIONS.get(stem(word))));
  return DONE_TO_PLACES.find(([condition]) => offered.has(condition))?.[0] ?? null;
}
