// A denial as it is held against claims, and what stands against it.

import { OF_AN_ALIBI } from '../../model/claim.ts';
import type { EntityRef } from '../../model/rooms/entities.ts';
import type { ToldSentence } from '../../model/told-text.ts';
import type { CaseClaim } from '../case-claim.ts';

/** In a stance, or by a document in its own words. */
export interface Denial {
  readonly one: CaseClaim;
  readonly words: string;
  readonly people: readonly EntityRef[];
  /** Why it is they, where words tell of an office alone. */
  readonly whyThese?: readonly string[];
}

export interface Against {
  readonly claim: CaseClaim;
  readonly reasons: readonly string[];
}

/** Told in a text; no claim was made of it. */
export interface AgainstInText {
  readonly sentence: ToldSentence;
  readonly reasons: readonly string[];
}

export const isDenying = ({ one: { claim } }: Denial): boolean =>
  claim.kind !== 'stance' || /^(?:denies|claimsIgnorance|explains)$/.test(claim.stance);
/** What an authority gives out instead of the harm. */
export const isVersion = ({ one: { claim } }: Denial): boolean =>
  claim.kind === 'stance' && claim.stance === 'explains';
export const saysNotToKnow = ({ one: { claim } }: Denial): boolean =>
  claim.kind === 'stance' && claim.stance === 'claimsIgnorance';
/** An office that is not aware "of any fatality" says as much as that there was none; a person says what he or she knew. */
export const isOfIgnorance = (denial: Denial): boolean =>
  saysNotToKnow(denial) &&
  (denial.people.some(({ kind }) => kind === 'person') ||
    !OF_ANY.test(denial.words) ||
    OF_A_MESSAGE.test(denial.words));
const OF_ANY = /\b(?:any|having been|being)\b|هیچ|(?:^|\s)کسی(?=\s)/iu;
const OF_A_MESSAGE =
  /\b(?:warnings?|letters?|reports?|messages?|complaints?|calls?|notices?|telegrams?|orders?)\b|هشدار|نامه|گزارش|پیام|دستور/iu;

/** Who denies says to have been elsewhere. */
export const isAlibi = ({ one, words }: Denial): boolean =>
  one.claim.reasons.includes(OF_AN_ALIBI) || (one.claim.kind === 'stance' && (ABSENT.test(words) || AWAY.test(words)));
/** That somebody was not there, whoever says so. */
export const tellsAbsence = (words: string): boolean => ABSENT.test(words);
/** `I wasn't even in the city`, `never been near the place`, «در شهر نبودم». */
const ABSENT =
  /\b(?:was|were|had|has|have)(?: not|n['’]t| never)(?: ever| even)?(?: been| set foot)? (?:in|at|on|near|there|present|within|anywhere|inside)\b|\bnever (?:been|set foot|was|went|came)(?: there| near| in| at| to| on| inside)\b|\bnot present\b|(?:آن\u200c?جا|در \p{L}+(?: \p{L}+)?|حضور|حاضر) (?:اصلا |هرگز )?(?:نبود|نداشت)/iu;

/** `he had been on leave`, `I was abroad on those days`, «در مرخصی بودم». */
const AWAY =
  /\b(?:was|were|had been|have been|has been) (?:\S+ ){0,3}?(?:on (?:\S+ ){0,2}?(?:leave|visit|mission|trip|tour|furlough|holiday)|abroad|away|elsewhere|out of (?:the )?(?:country|town|city)|in hospital)\b|\bhad (?:already |just )?(?:flown|left|gone|travelled) (?:to|for) \p{Lu}|(?:مرخصی|سفر|مأموریت|ماموریت|خارج(?: از (?:شهر|کشور))?|بیمارستان) (?:بود|بسر می\u200c?برد|به سر می\u200c?برد)/u;

/** Who says that no civilian was killed says nothing against the insurgents that were. */
export const isOfFighters = ({ words }: Denial, told: string): boolean =>
  CIVILIANS.test(words) && FIGHTERS.test(told) && !CIVILIANS.test(told);
const CIVILIANS =
  /\b(?:civilians?|non-?combatants?|bystanders?|unarmed|villagers?|wom[ae]n|child(?:ren)?)\b|غیر\u200c?نظامی|(?:^|[\s\u200c])ملکی|شهروند|زنان|کودک|اطفال|غیرمسلح/iu;
/** As those whom it was done to, not as who did it. */
const FIGHTERS =
  /\b(?:killed|killing of|killing|eliminated|neutrali[sz]ed|shot dead) (?:(?!by )[\p{L}\d,-]+ ){0,3}(?:insurgents|militants|fighters|gunmen|rebels|terrorists|guerrillas|combatants)\b|\b(?:insurgents|militants|fighters|gunmen|rebels|terrorists|guerrillas|combatants)(?:(?: were| was| had been| have been) (?:killed|eliminated|neutrali[sz]ed)\b| (?:killed|eliminated|neutrali[sz]ed)(?= (?:in|by|during|near)\b|$))|\p{Nd} (?:تن |نفر )?(?:از )?(?:شورشی|جنگجو|پیکارجو|تروریست|طالب|مخالفین? مسلح|چریک)[^.]*(?:کشته شد|از بین رفت|به هلاکت رسید)/iu;
