// What those who speak say of themselves: `I never held a gun`, `we were not there`, `I gave the order`, `we fired on the crowd`; and what they lay on others: `the mayor was responsible`. In: a
// clause of what somebody says. Out: whether it denies, owns to or lays on.

import { isAdverb } from '../../text/en/grammar.data.ts';
import { isAuxiliary } from '../../text/en/noun-phrase.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import { isVoice as isVoiceOf } from '../own-voice.ts';
import { UNITS } from './forces.data.ts';
import { holds } from './toward.ts';
import { CRIME_WORDS, DEED_WORDS } from './words.data.ts';

const word = (t: Tokens, i: number): string => t.norm[i] ?? '';

const BE = /^(?:was|were|is|are|been|be|s)$/;

/** Who speaks, or what he or she commands. */
export const OWN = /^(?:i|we|he|she|they)$/;
const OWN_ALL = /^(?:i|we|he|she|they|my|our|his|her|their)$/;
/** What one never felt, met with or will do is no denial; what one never learned is ignorance. */
const NO_ACT =
  /^(?:saw|seen|see|heard|hear|knew|know|known|learned|learnt|told|informed|briefed|notified|forget|forgot|forgotten|thought|think|imagined|imagine|dreamed|felt|feel|met|find|found|recovered|recover|stopped|stop|return|returned|came|come|again|expected|expect|believed|believe|wanted|want|received|receive|got|get|experienced|doubted|lost|lose|could|would|will|should|be|able|aware|understood|understand|accept|accepted|agree|agreed)$/;

/** How the words stand. */
export interface Speaking {
  /** An authority speaks: whatever it says was not is a denial, and “the Ministry” is who speaks. */
  readonly isVoice: boolean;
  /** In marks: “he” is not who speaks. */
  readonly isDirect: boolean;
}

/** `I never held a gun`, `he had not been in command`, `we were not there`: what those who speak did not do or were not. */
export function deniesOwn(t: Tokens, { first, end }: TokenSpan, { isVoice, isDirect }: Speaking): boolean {
  if (isDirect && /^(?:he|she|they|his|her|their)$/.test(word(t, first))) return false;
  const from = OWN_ALL.test(word(t, first)) ? first + 1 : isVoice ? behindVoice(t, first) : null;
  if (from === null) return false;
  for (let k = from; k < Math.min(end, from + 5); k++) {
    const w = word(t, k);
    const negative = w === 'never' || w === 'not' || /n['’]t$/.test(w);
    if (!negative) continue;
    if (
      /^(?:will|shall|would|won['’]t|could|can|cannot|do|don['’]t)$/.test(word(t, k - 1)) ||
      /^(?:won|don|can|couldn|wouldn)['’]t$/.test(w)
    )
      return false;
    let at = k + 1;
    while (at < end && (isAuxiliary(word(t, at)) || isAdverb(word(t, at)) || word(t, at) === 'once')) at++;
    if (at >= end || NO_ACT.test(word(t, at))) return false;
    const was =
      /^(?:was|were|been|be)$/.test(word(t, at - 1)) ||
      /^(?:was|were)$/.test(word(t, k - 1)) ||
      /^(?:wasn|weren)['’]t$/.test(w);
    return was ? ABSENT.test(word(t, at)) || inCommand(t, at) : w === 'never' || OWN_ACT.test(word(t, at));
  }
  return false;
}
/** `the Ministry [was not …]`, `this Office [never …]`. */
function behindVoice(t: Tokens, first: number): number | null {
  for (const end of [first + 2, first + 3]) if (isVoiceOf(t, { first, end })) return end;
  return null;
}

/** `was not [there]`, `were not [involved]`. */
const ABSENT = /^(?:there|present|involved|responsible|behind|complicit)$/;
const inCommand = (t: Tokens, at: number): boolean =>
  /^(?:in|at|on|part|a|the)$/.test(word(t, at)) &&
  /^(?:command|charge|of|member|duty|commander|scene|village|town|city|area|country|base|barracks|camp|prison|compound|building|province|region|district|capital|station|meeting|room|square|hall|fort|island)$/.test(
    word(t, at + 1) === 'the' ? word(t, at + 2) : word(t, at + 1),
  );
const OWN_ACT =
  /^(?:sign|signed|order|ordered|give|given|command|commanded|take|taken|participate|participated|enter|entered|touch|touched|approve|approved|authorise|authorised|authorize|authorized|abuse|abused|mistreat|mistreated|destroy|destroyed|demolish|demolished|serve|served|hold|held|send|sent)$/;

/** `I gave the order`, `we fired on the crowd`, `his battery fired eleven rounds`, `it was a mistake`. */
export function ownsTo(t: Tokens, { first, end }: TokenSpan): boolean {
  const w = word(t, first);
  if (/^(?:it|this|that)$/.test(w))
    return (
      BE.test(word(t, first + 1)) &&
      /^(?:our|my|a|an)$/.test(word(t, first + 2)) &&
      /^(?:mistake|error|crime|fault|wrong)$/.test(word(t, first + 3))
    );
  if (isGranted(t, first, end) || takesOnOneself(t, { first, end })) return true;
  const unit = /^(?:my|our|his|her|their)$/.test(w) && UNITS.has(word(t, first + 1)) ? 1 : 0;
  if (unit === 0 && !OWN.test(w)) return false;
  let at = first + 1 + unit;
  while (at < end && (isAdverb(word(t, at)) || /^(?:had|have|did)$/.test(word(t, at)))) at++;
  const verb = word(t, at);
  if (unit === 1 || !/^(?:i|we)$/.test(w))
    return /^(?:fired|shot|shelled|bombed|tortured|executed)$/.test(verb) || gaveOrder(t, at);
  return (
    HARMING.test(verb) ||
    gaveOrder(t, at) ||
    (verb === 'made' && /^(?:a|mistakes)$/.test(word(t, at + 1)) && holds(t, { first: at, end }, MISTAKES, 4)) ||
    tookPart(t, at, end)
  );
}
/** `I take it on me`, `he acted on instructions received by telephone`, `I was ordered to make the area empty`, `I now accept there were more`, `knew the whole of it`. */
function takesOnOneself(t: Tokens, { first, end }: TokenSpan): boolean {
  if (!/^(?:i|we|he|she|they)$/.test(word(t, first))) return false;
  let at = first + 1;
  while (at < end && (isAdverb(word(t, at)) || /^(?:had|have|now|was|were|been|only|["“'‘])$/.test(word(t, at)))) at++;
  const [verb, next] = [word(t, at), word(t, at + 1)];
  if (/^(?:take|took)$/.test(verb))
    return (
      /^(?:it|all|that|this)$/.test(next) &&
      word(t, at + 2) === 'on' &&
      /^(?:me|myself|us|him|himself)$/.test(word(t, at + 3))
    );
  if (/^(?:acted|acting)$/.test(verb))
    return /^(?:on|under|upon)$/.test(next) && holds(t, { first: at + 2, end }, ORDERS, 5);
  if (/^(?:followed|following|obeyed|obeying|executed|executing)$/.test(verb))
    return holds(t, { first: at + 1, end }, ORDERS, 3);
  if (/^(?:ordered|commanded|instructed)$/.test(verb))
    return /^(?:was|were|been)$/.test(word(t, at - 1)) && [at + 1, at + 2].some((k) => word(t, k) === 'to');
  if (/^(?:accept|concede|admit|acknowledge)$/.test(verb))
    return word(t, first) === 'i' && /^(?:that|there|it|now)$/.test(next);
  return verb === 'knew' && (/^(?:it|everything|that)$/.test(next) || (next === 'the' && word(t, at + 2) === 'whole'));
}
const ORDERS = new Set('instructions orders order instruction command'.split(' '));
const MISTAKES = new Set('mistake mistakes error errors'.split(' '));
const HARMING = /^(?:fired|shot|killed|shelled|bombed|tortured|executed|hanged|raped|murdered|massacred|lied)$/;
const gaveOrder = (t: Tokens, at: number): boolean =>
  /^(?:gave|give|issued|signed)$/.test(word(t, at)) &&
  /^(?:orders?|commands?)$/.test(
    /^(?:the|an|that|this|those|these)$/.test(word(t, at + 1)) ? word(t, at + 2) : word(t, at + 1),
  );
const tookPart = (t: Tokens, at: number, end: number): boolean =>
  ((word(t, at) === 'took' && word(t, at + 1) === 'part') || word(t, at) === 'participated') &&
  holds(t, { first: at + 2, end }, CRIME_WORDS, 8);

/** `the mayor was responsible for the fire`, `the army is to blame for the deaths`, `the guards were behind the killing`. */
export function laysOn(t: Tokens, { first, end }: TokenSpan): boolean {
  if (/^(?:i|we|nobody|whoever|those|who|none|no)$/.test(word(t, first))) return false;
  if (isWorkOf(t, { first, end }) || isOrderFrom(t, { first, end }) || isNotOurs(t, { first, end })) return true;
  for (let k = first + 1; k < end; k++) {
    const responsible = word(t, k) === 'responsible' || (word(t, k) === 'blame' && word(t, k - 1) === 'to');
    if (!responsible && word(t, k) !== 'behind') continue;
    let n = k - 1;
    while (n > first && (isAdverb(word(t, n)) || word(t, n) === 'to' || word(t, n) === 'also')) n--;
    const from = responsible && word(t, k + 1) === 'for' ? k + 2 : k + 1;
    if (/^(?:not|never)$/.test(word(t, k - 1)) || (responsible && from !== k + 2)) return false;
    return /^(?:was|were|is|are|been)$/.test(word(t, n)) && holds(t, { first: from, end: end + 4 }, DEED_WORDS, 5);
  }
  return false;
}

/** `the decision was taken by the court and [not by] his ministry`, `the works were [a matter for] the burial office`. */
function isNotOurs(t: Tokens, { first, end }: TokenSpan): boolean {
  for (let k = first + 2; k < end; k++) {
    if (word(t, k) === 'not' && word(t, k + 1) === 'by' && range(first, k).some((n) => word(t, n) === 'by'))
      return /^(?:the|my|our|his|her|their|its|us|me|him|them)$/.test(word(t, k + 2));
    if (word(t, k) === 'matter' && word(t, k + 1) === 'for' && word(t, k - 1) === 'a')
      return /^(?:was|were|is|are|been|purely|entirely)$/.test(word(t, k - 2));
  }
  return false;
}

/** `the order had come from the General Staff`, `the orders were given by Brandt`. */
function isOrderFrom(t: Tokens, { first, end }: TokenSpan): boolean {
  const at = /^(?:the|that|this|all|my|our)$/.test(word(t, first)) ? first + 1 : first;
  if (!/^(?:order|orders|instruction|instructions|command)$/.test(word(t, at))) return false;
  let verb = at + 1;
  while (verb < end && (isAuxiliary(word(t, verb)) || isAdverb(word(t, verb)))) verb++;
  return /^(?:came|come|given|issued|sent)$/.test(word(t, verb)) && /^(?:from|by)$/.test(word(t, verb + 1));
}

/** `the transfer was Commander Kamal’s [work]`, `was the work of bandits`, `the shutters were the business of the night man`, `the responsibility is that of the concessionaire`; `it was Pumarejo who gave the order`. */
function isWorkOf(t: Tokens, { first, end }: TokenSpan): boolean {
  for (let k = first + 1; k < end; k++) {
    if (!/^(?:was|were|is|are)$/.test(word(t, k)) || /^(?:not|never|no|our|my)$/.test(word(t, k + 1))) continue;
    const it = word(t, k - 1) === 'it' && k === first + 1;
    for (let n = k + 1; n < Math.min(end, k + 7); n++) {
      if (/^(?:work|business|doing|fault|handiwork)$/.test(word(t, n)))
        return (
          (word(t, n - 1) === 's' || word(t, n + 1) === 'of') && !/^(?:his|her|their|my|our)$/.test(word(t, n - 1))
        );
      if (it && word(t, n) === 'who')
        return /^(?:gave|ordered|fired|killed|shot|signed|commanded|did)$/.test(word(t, n + 1));
    }
    if (word(t, k - 1) === 'responsibility' && /^(?:that|with)$/.test(word(t, k + 1))) return true;
  }
  return false;
}

/** `Some bodies were buried there, [yes], perhaps twenty`; `Yes, people were held there`. */
function isGranted(t: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++)
    if (word(t, k) === 'yes' && (k === first || word(t, k - 1) === ',') && word(t, k + 1) === ',')
      return (
        range(first, end).some((n) => GRANTED.test(word(t, n))) &&
        !range(first, end).some((n) => /^(?:not|never|no|nobody)$/.test(word(t, n)))
      );
  return false;
}
const range = (from: number, end: number): readonly number[] => Array.from({ length: end - from }, (_, k) => from + k);
const GRANTED = /^(?:buried|killed|held|detained|shot|fired|beaten|died|tortured|executed|demolished|burned|taken)$/;
