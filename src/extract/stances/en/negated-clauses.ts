// What an authority says was not, in its own document or its own words: `No list was drawn up`, `the prison possesses no typewriter`, `there is no such entry`, `at no time did our men enter`,
// `the valve was not opened`. In: a clause. Out: whether it says so of anything but the writing itself (`no further comment`), of what will be, or of what somebody feels.

import { isAdverb } from '../../text/en/grammar.data.ts';
import { isAuxiliary, isPastForm } from '../../text/en/noun-phrase.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { isOfMatter } from './matter.ts';

/** Tokens between “no” and its verb. */
const FAR = 14;

const OF_THE_WRITING =
  /^(?:further|comment|comments|decision|date|doubt|effort|efforts|information|objection|objections|change|changes|longer|reply|answer|reason|other|additional|response|need|way|means|later|less|more|matter|wish|intention|choice|alternative|harm|madam|sir|knowledge|idea|recollection|memory|record|records|report|reports|instructions|question|questions|pains|plan|plans|option|options|sense|point|problem|problems|chance|immediate|measure|measures|step|steps|action|attempt|attempts|investigation|investigations|inquiry|help|assistance|aid)$/;
const BE = /^(?:was|were|is|are|been|be|existed|exists|remained|remains)$/;
const HAVING =
  /^(?:has|have|had|possess|possesses|possessed|hold|holds|held|keeps|kept|contains|contained|shows|showed|gave|given|received|sent|fired|issued|took|taken|used|signed|owned|operates|operated|contain|maintains|maintained|made|did|committed|found|built|left|suffered|dropped|carried|laid|lost|paid|submitted|lodged|filed|raised|offered)$/;
const MODAL = /^(?:will|would|shall|should|may|might|must|can|could|cannot)$/;
/** Verbs of writing, wishing and feeling, and of what one did not come to. */
const NO_DEED =
  /^(?:reported|announced|resulted|led|stopped|prevented|arise|arises|wish|wished|wishes|intend|propose|need|require|consider|considered|reply|replied|respond|responded|answer|answered|include|included|apply|concern|permit|form|fall|discuss|discussed|comment|doubt|object|mean|seem|appear|appeared|hesitate|hesitated|fail|failed|succeed|succeeded|forget|forgotten|think|thought|believe|believed|know|known|aware|told|informed|heard|hear|see|saw|seen|learn|learned|want|wanted|expect|expected|like|able|yet|only|merely|possible|clear|easy|known|been|return|returned|come|came|accept|accepted|agree|agreed|share|shared|call|recognise|recognize|recognised|recognized|say|said|find|let|allow|allowed|receive|received)$/;
const PRESENT_DEED =
  /^(?:exist|hold|have|possess|maintain|operate|detain|keep|use|employ|own|practise|practice|run|contain)$/;

/** Who answers in a paper of its own denies whatever it says was not; who talks to the press talks of much else, and denies only what is of the matter. */
export function deniesAny(t: Tokens, { first, end }: TokenSpan, isAnswering: boolean): boolean {
  for (let k = first; k < end; k++) {
    // `The minister, [who left office in May], held no post there`: told of him in passing.
    const aside = asideEnd(t, k, end);
    if (aside !== null) {
      k = aside;
      continue;
    }
    if (/^(?:who|which|whose|until|if|unless|whether)$/.test(wordAt(t, k))) return false;
    if (negates(t, k, { first, end }) && (isAnswering || isOfMatter(t, k, { first, end }))) return true;
  }
  return false;
}

/** The comma that closes a relative clause between two. */
export function asideEnd(t: Tokens, k: number, end: number): number | null {
  if (wordAt(t, k - 1) !== ',' || !/^(?:who|which|whose)$/.test(wordAt(t, k))) return null;
  for (let n = k + 2; n < Math.min(end, k + LONGEST_ASIDE); n++) if (wordAt(t, n) === ',') return n;
  return null;
}
const LONGEST_ASIDE = 24;

const negates = (t: Tokens, k: number, { first, end }: TokenSpan): boolean =>
  (/^(?:no|none|nobody|nothing|neither)$/.test(wordAt(t, k)) && isNothing(t, k, { first, end })) ||
  (wordAt(t, k) === 'neither' &&
    /^(?:have|has|had|hold|held|keep|kept|own|owned|operate|operated)$/.test(wordAt(t, k + 1))) ||
  (wordAt(t, k) === 'no' && (isNoGround(t, k) || isNoRecord(t, k, first))) ||
  (wordAt(t, k) === 'without' && WITHOUT.test(wordAt(t, k + 1))) ||
  isNotAny(t, k) ||
  ((/^(?:not|never)$/.test(wordAt(t, k)) || /n['’]t$/.test(wordAt(t, k))) && isUndone(t, k, end));

/** `there was [no record of] his detention` */
const isNoRecord = (t: Tokens, no: number, first: number): boolean =>
  /^(?:record|records|trace|entry|entries)$/.test(wordAt(t, no + 1)) &&
  /^(?:of|that|concerning|for)$/.test(wordAt(t, no + 2)) &&
  BE.test(wordAt(t, no - 1)) &&
  isThere(t, no, first);

/** `there is [no reason to suspect] violence`, `[no evidence of] torture`, `[no sign of] a struggle`. */
const isNoGround = (t: Tokens, no: number): boolean =>
  (wordAt(t, no + 1) === 'reason' &&
    wordAt(t, no + 2) === 'to' &&
    /^(?:suspect|believe|suppose|think|assume)$/.test(wordAt(t, no + 3))) ||
  (/^(?:evidence|sign|signs|trace|traces|indication|indications|proof|question)$/.test(wordAt(t, no + 1)) &&
    /^(?:of|that|whatever|whatsoever)$/.test(wordAt(t, no + 2)));

/** `proceeded [without losses]`. */
const WITHOUT = /^(?:losses|loss|casualties|incident|incidents|victims|violence|bloodshed|firing)$/;

/** `there [was never anything] in the valley`, `there [had never been] a village of that name`, `there [wasn’t any] priest`. */
function isNotAny(t: Tokens, k: number): boolean {
  const negative = /^(?:not|never)$/.test(wordAt(t, k)) || /^(?:wasn|weren|isn|aren)['’]t$/.test(wordAt(t, k));
  if (!negative || !isThere(t, k, Math.max(0, k - 4))) return false;
  const at = wordAt(t, k + 1) === 'been' ? k + 2 : k + 1;
  return /^(?:any|anything|anybody|anyone|a|an|one)$/.test(wordAt(t, at)) && !OF_THE_WRITING.test(wordAt(t, at + 1));
}

/** `[no list] was drawn up`, `there is [no entry]`, `possesses [no typewriter]`, `at [no time]`. */
function isNothing(t: Tokens, no: number, { first, end }: TokenSpan): boolean {
  const next = wordAt(t, no + 1);
  if (OF_THE_WRITING.test(next) || OF_THE_WRITING.test(wordAt(t, no + 2))) return false;
  // `makes no bones about it`
  if (next === 'bones' && wordAt(t, no + 2) === 'about') return false;
  // `has nothing to add`: who so speaks says nothing.
  if (wordAt(t, no) === 'nothing' && next === 'to' && /^(?:add|say)$/.test(wordAt(t, no + 2))) return false;
  const before = wordAt(t, no - 1);
  if (no > first && before === 'at' && next === 'time') return true;
  if (no > first && BE.test(before)) return isThere(t, no, first);
  if (no > first && HAVING.test(before)) return wordAt(t, no) !== 'nobody' && !/^(?:i|we)$/.test(wordAt(t, no - 2));
  if (no > first && !/^(?:,|that|and|but|;|:)$/.test(before)) return false;
  for (let k = no + 1; k < Math.min(end, no + FAR); k++) {
    if (MODAL.test(wordAt(t, k))) return false;
    if (BE.test(wordAt(t, k)) || /^(?:had|has|have|did)$/.test(wordAt(t, k)))
      return !NO_DEED.test(behindAuxiliaries(t, k, end));
    if (k > no + 1 && isPastForm(wordAt(t, k))) return !NO_DEED.test(wordAt(t, k));
  }
  return false;
}

/** `there was`, `there could be`, `there have been`. */
function isThere(t: Tokens, be: number, first: number): boolean {
  // `without them there would be no country`: supposed, not told.
  if (wordAt(t, be - 1) === 'be' && /^(?:would|will|should|might|may)$/.test(wordAt(t, be - 2))) return false;
  for (let k = be - 1; k >= Math.max(first, be - 5); k--) if (wordAt(t, k) === 'there') return true;
  return false;
}

function behindAuxiliaries(t: Tokens, from: number, end: number): string {
  let at = from;
  while (at < end && (isAuxiliary(wordAt(t, at)) || isAdverb(wordAt(t, at)) || wordAt(t, at) === 'ever')) at++;
  return wordAt(t, at);
}

/** `I have not had the [opportunity]`, `did not [ask] what for`: no deed that is denied. */
function isNoTime(t: Tokens, not: number, end: number): boolean {
  const words = t.norm.slice(not + 1, Math.min(end, not + 5));
  return (
    /^(?:ask|wonder|enquire|inquire)$/.test(words[0] ?? '') ||
    words.some((one, k) => /^(?:opportunity|occasion|chance|pleasure|honour|honor)$/.test(one) && k > 0)
  );
}

/** `was not opened`, `has never held`, `did not discharge`; `does not exist`. */
function isUndone(t: Tokens, not: number, end: number): boolean {
  const own = wordAt(t, not);
  const auxiliary = /n['’]t$/.test(own) ? own.replace(/n['’]t$/, '') : wordAt(t, not - 1);
  const deed = behindAuxiliaries(t, not + 1, end);
  if (deed === '' || NO_DEED.test(deed) || !/^[a-z]/.test(deed) || isNoTime(t, not, end)) return false;
  if (/^(?:does|do|is|are)$/.test(auxiliary)) return PRESENT_DEED.test(deed);
  if (own === 'never') return isPastForm(deed) && !MODAL.test(auxiliary);
  if (/^(?:was|were)$/.test(auxiliary)) return isPastForm(deed);
  return /^(?:did|has|have|had)$/.test(auxiliary);
}
