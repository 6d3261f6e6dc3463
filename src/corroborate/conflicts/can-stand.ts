// Whether something told can stand against a denial at all. In: the claims of a case. Out: for a denial and a telling: yes or no. What the same side says in the same document, what is itself denied there, what says no such
// thing either, another deed, and what happened later stand against nothing. How much what can stand weighs: weigh-telling.ts.

import { type CaseClaim, claimsOfKind } from '../case-claim.ts';
import { conceptsIn } from '../concepts.ts';
import { spanOf } from '../day-span.ts';
import { saidOn } from '../said-on.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { countedPeople } from './counted-people.ts';
import { type Denial, saysNotToKnow } from './denial.ts';
import { answersNothing } from './no-answer.ts';
import { HARM } from './proposition.ts';
import { saysNot, type Telling } from './tellings.ts';

/** `isOwn`: the side of who denies tells it. */
export type CanStand = (denial: Denial, telling: Telling, isOwn: boolean) => boolean;

export function canStandAmong(claims: readonly CaseClaim[], { names }: Pick<WeighingContext, 'names'>): CanStand {
  const isDenied = deniedIn(claims);
  return (denial, telling, isOwn) =>
    isToldByAnother(denial, telling, isOwn) &&
    !isOtherDeed(denial, telling) &&
    !ONLY_REPORTED.test(telling.words) &&
    !answersNothing(denial, { words: telling.words, claim: 'claim' in telling.of ? telling.of.claim : null }, names) &&
    !isLater(denial, telling) &&
    !isDenied(denial, telling);
}

/** `denying reports that …`, «با تکذیب خبر …»: told as what is denied. */
const ONLY_REPORTED =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?) (?:\S+ ){0,4}(?:reports?|claims?|allegations?|accusations?|rumou?rs?) (?:that|of|about)\b|(?:با|ضمن) تکذیب (?:\S+ ){0,3}(?:خبر|اخبار|ادعا|گزارش|شایعه|شایعات)/iu;

/** What stands in the words of a denial tells nothing, unless they hold their own negation and it is no part of this ("no escape took place: they were called by name"); nor what an authority gives out instead, nor, beside who did not know, what others say not to have known. */
function deniedIn(claims: readonly CaseClaim[]): (denial: Denial, telling: Telling) => boolean {
  const untold = Map.groupBy(
    claimsOfKind(claims, 'event').filter(({ claim }) => claim.asserted === 'denied'),
    ({ source }) => source,
  );
  const bySource = Map.groupBy(
    claimsOfKind(claims, 'stance').filter(
      ({ claim: { stance } }) => stance === 'denies' || stance === 'claimsIgnorance' || stance === 'explains',
    ),
    ({ source }) => source,
  );
  const isUntold = ({ of, start, end }: Pick<Telling, 'of' | 'start' | 'end'>): boolean =>
    !('claim' in of) &&
    (untold.get(of.source) ?? []).some(({ claim: { passage } }) => passage.start < end && start < passage.end);
  return (denial, { of, start, end }) =>
    isUntold({ of, start, end }) ||
    (bySource.get(of.source) ?? []).some(
      ({ claim: { passage, toward, stance } }) =>
        (stance === 'denies' || (stance === 'claimsIgnorance' && saysNotToKnow(denial)) || stance === 'explains') &&
        // Of a sentence of which no claim was made it is not known which of its words tell something else.
        (!saysNot(toward.words) || !('claim' in of)) &&
        passage.start < end &&
        start < passage.end,
    );
}

/** Who denies that anybody was taken is answered by who tells of one that was, not by a killing, unless as many were found dead. */
function isOtherDeed({ words }: Denial, telling: Telling): boolean {
  if (!OF_TAKING.test(words) || !conceptsIn(words).isDisjointFrom(LETHAL)) return false;
  if (!countedPeople(words).isDisjointFrom(countedPeople(telling.words))) return false;
  const told = conceptsIn(telling.words).intersection(HARM);
  return told.size > 0 && told.isSubsetOf(LETHAL);
}
const OF_TAKING = /\b(?:arrest|detain|captur|abduct|seiz|kidnap|imprison)\w*|گرفتار|بازداشت|دستگیر|توقیف|ربود/iu;
const LETHAL = new Set(['killing', 'shooting', 'burning', 'wound', 'loss', 'demolition']);

/** Told as having been so, and not by who denies in the same document. */
function isToldByAnother({ one }: Denial, { of, words, start, end, negated }: Telling, isOwn: boolean): boolean {
  const isSame = of.source === one.source;
  const isHere = isSame && start < one.claim.passage.end && one.claim.passage.start < end;
  return !isHere && !(isSame && (isOwn || GOES_ON.test(words))) && !negated;
}
/** «وی افزود», `he added`: who denies goes on, as far as can be seen. */
const GOES_ON =
  /^\W*(?:he|she|they) (?:also |further |then )?(?:said|added|insisted|stressed|claimed|stated|explained|argued|maintained|went on|continued)\b|^[^\p{L}\p{N}]*(?:وی|او|ایشان)(?=\s).*(?:گفت|افزود|ت[اأ]کید کرد|اظهار (?:کرد|داشت)|تصریح کرد|اعلام کرد|مدعی شد|بیان کرد|ادامه داد)/iu;

/** What happened after it was denied, or is handed over by a paper of a later day, is not what was denied. */
function isLater({ one }: Denial, { of, words }: Telling): boolean {
  if (one.claim.kind !== 'stance') return false;
  const last = saidOn({ ...one, claim: one.claim }).to;
  const claim = 'claim' in of ? of.claim : null;
  const isOfDay = claim?.kind === 'event' || claim?.kind === 'figure';
  const { from } = isOfDay ? spanOf(claim.when) : HANDS_OVER.test(words) ? spanOf(of.published) : { from: null };
  return last !== null && from !== null && from > last;
}
const HANDS_OVER =
  /\b(?:with|by) this letter\b|\bwe (?:hereby )?(?:enclose|attach|submit)\b|به پیوست|(?:^|\s)ضمیمه این نامه/iu;
