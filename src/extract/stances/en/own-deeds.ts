// What those who speak say of themselves: `I never held a gun`, `we were not there`, `I gave the order`, `we fired on the crowd`; and what they lay on others: `the mayor was responsible`. In: a
// clause of what somebody says. Out: whether it denies, owns to or lays on.

import { isAdverb } from '../../text/en/grammar.data.ts';
import { isAuxiliary } from '../../text/en/noun-phrase.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { isVoice as isVoiceOf } from '../own-voice.ts';
import { UNITS } from './forces.data.ts';
import { isOfMatter } from './matter.ts';
import { holds } from './toward.ts';
import { CRIME_WORDS, DEED_WORDS } from './words.data.ts';

const BE = /^(?:was|were|is|are|been|be|s)$/;

/** Who speaks, or what he or she commands. */
export const OWN = /^(?:i|we|he|she|they)$/;
const OWN_ALL = /^(?:i|we|he|she|they|my|our|his|her|their)$/;
/** What one never felt, met with or will do is no denial; what one never learned is ignorance. */
const NO_ACT =
  /^(?:saw|seen|see|heard|hear|knew|know|known|learned|learnt|told|informed|briefed|notified|forget|forgot|forgotten|thought|think|imagined|imagine|dreamed|felt|feel|met|find|found|recovered|recover|stopped|stop|return|returned|came|come|again|expected|expect|believed|believe|wanted|want|received|receive|got|get|experienced|doubted|lost|lose|could|would|will|should|be|able|aware|understood|understand|accept|accepted|agree|agreed)$/;

/** How the words stand. */
export interface Speaking {
  /** An authority speaks: what it says was not is a denial, and “the Ministry” is who speaks. */
  readonly isVoice: boolean;
  /** It answers: in a paper of its own, or to the questions of a hearing. */
  readonly isAnswering: boolean;
  /** In marks: “he” is not who speaks. */
  readonly isDirect: boolean;
  /** Whether “he” or “they” can be who speaks: police who say what he did speak of another. */
  readonly isOfSelf: (pronoun: string) => boolean;
}

/** `I never held a gun`, `he had not been in command`, `we were not there`: what those who speak did not do or were not. */
export function deniesOwn(t: Tokens, { first, end }: TokenSpan, speaking: Speaking): boolean {
  const { isVoice, isAnswering, isDirect, isOfSelf } = speaking;
  if (/^(?:he|she|they|his|her|their)$/.test(wordAt(t, first)) && (isDirect || !isOfSelf(wordAt(t, first))))
    return false;
  const from = OWN_ALL.test(wordAt(t, first)) ? first + 1 : isVoice ? behindVoice(t, first) : null;
  if (from === null) return false;
  for (let k = from; k < Math.min(end, from + 5); k++) {
    const w = wordAt(t, k);
    const negative = w === 'never' || w === 'not' || /n['’]t$/.test(w);
    if (!negative) continue;
    if (
      /^(?:will|shall|would|won['’]t|could|can|cannot|do|don['’]t)$/.test(wordAt(t, k - 1)) ||
      /^(?:won|don|can|couldn|wouldn)['’]t$/.test(w)
    )
      return false;
    let at = k + 1;
    while (at < end && (isAuxiliary(wordAt(t, at)) || isAdverb(wordAt(t, at)) || wordAt(t, at) === 'once')) at++;
    if (at >= end || NO_ACT.test(wordAt(t, at))) return false;
    if (/^(?:to|in|inside|near|at|over|aboard)$/.test(wordAt(t, at)) && wordAt(t, at - 1) === 'been') return true;
    const was =
      /^(?:was|were|been|be)$/.test(wordAt(t, at - 1)) ||
      /^(?:was|were)$/.test(wordAt(t, k - 1)) ||
      /^(?:wasn|weren)['’]t$/.test(w);
    if (was) return ABSENT.test(wordAt(t, at)) || inCommand(t, at);
    if (OWN_ACT.test(wordAt(t, at))) return true;
    return w === 'never' && (isAnswering || WENT.test(wordAt(t, at)) || isOfMatter(t, k, { first, end }));
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
  /^(?:in|at|on|part|a|the)$/.test(wordAt(t, at)) &&
  /^(?:command|charge|of|member|duty|commander|scene|village|town|city|area|country|base|barracks|camp|prison|compound|building|province|region|district|capital|station|meeting|room|square|hall|fort|island)$/.test(
    wordAt(t, at + 1) === 'the' ? wordAt(t, at + 2) : wordAt(t, at + 1),
  );
/** `never [set] foot in it`, `never [visited] the camp`, `never [commanded] it`. */
const WENT =
  /^(?:set|visit|visited|enter|entered|went|left|lived|served|worked|belonged|joined|met|commanded|led|owned|carried|held|laid|raised|gave|handed|asked|wrote|signed|spoke|heard|dealt|had)$/;
const OWN_ACT =
  /^(?:sign|signed|order|ordered|give|given|command|commanded|take|taken|participate|participated|enter|entered|touch|touched|approve|approved|authorise|authorised|authorize|authorized|abuse|abused|mistreat|mistreated|destroy|destroyed|demolish|demolished|serve|served|hold|held|send|sent)$/;

/** `I gave the order`, `we fired on the crowd`, `his battery fired eleven rounds`, `it was a mistake`. */
export function ownsTo(t: Tokens, { first, end }: TokenSpan, { isOfSelf }: Speaking): boolean {
  const w = wordAt(t, first);
  if (/^(?:he|she|they|his|her|their)$/.test(w) && !isOfSelf(w)) return false;
  if (isOwnFault(t, { first, end })) return true;
  if (/^(?:it|this|that)$/.test(w))
    return (
      BE.test(wordAt(t, first + 1)) &&
      /^(?:our|my|a|an)$/.test(wordAt(t, first + 2)) &&
      /^(?:mistake|error|crime|fault|wrong)$/.test(wordAt(t, first + 3))
    );
  if (isGranted(t, first, end) || takesOnOneself(t, { first, end }) || isNowKnown(t, { first, end })) return true;
  const unit = /^(?:my|our|his|her|their)$/.test(w) && UNITS.has(wordAt(t, first + 1)) ? 1 : 0;
  if (unit === 0 && !OWN.test(w)) return false;
  let at = first + 1 + unit;
  while (at < end && (isAdverb(wordAt(t, at)) || /^(?:had|have|did)$/.test(wordAt(t, at)))) at++;
  const verb = wordAt(t, at);
  if (unit === 1 || !/^(?:i|we)$/.test(w)) return HARMING.test(verb) || gaveOrder(t, at) || threwOut(t, at, end);
  return (
    HARMING.test(verb) ||
    gaveOrder(t, at) ||
    (verb === 'made' && /^(?:a|mistakes)$/.test(wordAt(t, at + 1)) && holds(t, { first: at, end }, MISTAKES, 4)) ||
    tookPart(t, at, end)
  );
}
/** `I take it on me`, `he acted on instructions received by telephone`, `I was ordered to make the area empty`, `I now accept there were more`, `knew the whole of it`. */
function takesOnOneself(t: Tokens, { first, end }: TokenSpan): boolean {
  if (!/^(?:i|we|he|she|they)$/.test(wordAt(t, first))) return false;
  let at = first + 1;
  while (at < end && (isAdverb(wordAt(t, at)) || /^(?:had|have|now|was|were|been|only|["“'‘])$/.test(wordAt(t, at))))
    at++;
  const [verb, next] = [wordAt(t, at), wordAt(t, at + 1)];
  if (/^(?:take|took)$/.test(verb))
    return (
      /^(?:it|all|that|this)$/.test(next) &&
      wordAt(t, at + 2) === 'on' &&
      /^(?:me|myself|us|him|himself)$/.test(wordAt(t, at + 3))
    );
  if (/^(?:acted|acting)$/.test(verb))
    return /^(?:on|under|upon)$/.test(next) && holds(t, { first: at + 2, end }, ORDERS, 5);
  if (/^(?:followed|following|obeyed|obeying|executed|executing)$/.test(verb))
    return holds(t, { first: at + 1, end }, ORDERS, 3);
  if (/^(?:ordered|commanded|instructed)$/.test(verb))
    return /^(?:was|were|been)$/.test(wordAt(t, at - 1)) && [at + 1, at + 2].some((k) => wordAt(t, k) === 'to');
  if (/^(?:accept|concede|admit|acknowledge)$/.test(verb))
    return wordAt(t, first) === 'i' && /^(?:that|there|it|now)$/.test(next);
  return (
    verb === 'knew' && (/^(?:it|everything|that)$/.test(next) || (next === 'the' && wordAt(t, at + 2) === 'whole'))
  );
}
/** `in a way it was [my fault]` */
function isOwnFault(t: Tokens, { first, end }: TokenSpan): boolean {
  for (let k = first + 1; k < end; k++)
    if (/^(?:fault|mistake|error|crime|doing)$/.test(wordAt(t, k)) && /^(?:my|our)$/.test(wordAt(t, k - 1)))
      return (
        [k - 2, k - 3, k - 4].some((n) => n >= first && /^(?:was|is)$/.test(wordAt(t, n))) &&
        !range(first, k).some((n) => /^(?:not|never)$/.test(wordAt(t, n)))
      );
  return false;
}

/** `[we now know that] six were handed over`: what had been denied is granted. */
function isNowKnown(t: Tokens, { first, end }: TokenSpan): boolean {
  const now = range(first, Math.min(end, first + 5));
  if (wordAt(t, first) !== 'we' || !now.some((k) => /^(?:now|today)$/.test(wordAt(t, k)))) return false;
  const that = now.find((k) => wordAt(t, k) === 'that');
  return (
    that !== undefined &&
    /^know$/.test(now.map((k) => wordAt(t, k)).find((w) => w === 'know') ?? '') &&
    isOfMatter(t, that, { first, end })
  );
}

/** `had [thrown drugged prisoners] from an aircraft`, `[buried the bodies]`, `[burned the files]` */
const threwOut = (t: Tokens, at: number, end: number): boolean =>
  /^(?:threw|thrown|burned|burnt|destroyed|beat|beaten|hid|hidden|dumped|drowned)$/.test(wordAt(t, at)) &&
  holds(t, { first: at + 1, end }, BROUGHT_OUT, 5);
const BROUGHT_OUT = new Set(
  'prisoner prisoners detainee detainees body bodies corpses people men women children files papers records documents cabinets archive archives evidence lists villages houses students'.split(
    ' ',
  ),
);

const ORDERS = new Set('instructions orders order instruction command'.split(' '));
const MISTAKES = new Set('mistake mistakes error errors'.split(' '));
const HARMING = /^(?:fired|shot|killed|shelled|bombed|tortured|executed|hanged|raped|murdered|massacred|lied)$/;
const gaveOrder = (t: Tokens, at: number): boolean =>
  /^(?:gave|give|issued|signed)$/.test(wordAt(t, at)) &&
  /^(?:orders?|commands?)$/.test(
    /^(?:the|an|that|this|those|these)$/.test(wordAt(t, at + 1)) ? wordAt(t, at + 2) : wordAt(t, at + 1),
  );
const tookPart = (t: Tokens, at: number, end: number): boolean =>
  ((wordAt(t, at) === 'took' && wordAt(t, at + 1) === 'part') || wordAt(t, at) === 'participated') &&
  holds(t, { first: at + 2, end }, CRIME_WORDS, 8);

/** `the mayor was responsible for the fire`, `the army is to blame for the deaths`, `the guards were behind the killing`. */
export function laysOn(t: Tokens, { first, end }: TokenSpan): boolean {
  if (/^(?:i|we|nobody|whoever|those|who|none|no)$/.test(wordAt(t, first))) return false;
  if (isWorkOf(t, { first, end }) || isOrderFrom(t, { first, end }) || isNotOurs(t, { first, end })) return true;
  for (let k = first + 1; k < end; k++) {
    const responsible = wordAt(t, k) === 'responsible' || (wordAt(t, k) === 'blame' && wordAt(t, k - 1) === 'to');
    if (!responsible && wordAt(t, k) !== 'behind') continue;
    let n = k - 1;
    while (n > first && (isAdverb(wordAt(t, n)) || wordAt(t, n) === 'to' || wordAt(t, n) === 'also')) n--;
    const from = responsible && wordAt(t, k + 1) === 'for' ? k + 2 : k + 1;
    if (/^(?:not|never)$/.test(wordAt(t, k - 1)) || (responsible && from !== k + 2)) return false;
    return /^(?:was|were|is|are|been)$/.test(wordAt(t, n)) && holds(t, { first: from, end: end + 4 }, DEED_WORDS, 5);
  }
  return false;
}

/** `the decision was taken by the court and [not by] his ministry`, `the works were [a matter for] the burial office`. */
function isNotOurs(t: Tokens, { first, end }: TokenSpan): boolean {
  for (let k = first + 2; k < end; k++) {
    if (wordAt(t, k) === 'not' && wordAt(t, k + 1) === 'by' && range(first, k).some((n) => wordAt(t, n) === 'by'))
      return /^(?:the|my|our|his|her|their|its|us|me|him|them)$/.test(wordAt(t, k + 2));
    if (wordAt(t, k) === 'matter' && wordAt(t, k + 1) === 'for' && wordAt(t, k - 1) === 'a')
      return /^(?:was|were|is|are|been|purely|entirely)$/.test(wordAt(t, k - 2));
  }
  return false;
}

/** `the order had come from the General Staff`, `the orders were given by Brandt`. */
function isOrderFrom(t: Tokens, { first, end }: TokenSpan): boolean {
  const at = /^(?:the|that|this|all|my|our)$/.test(wordAt(t, first)) ? first + 1 : first;
  if (!/^(?:order|orders|instruction|instructions|command)$/.test(wordAt(t, at))) return false;
  let verb = at + 1;
  while (verb < end && (isAuxiliary(wordAt(t, verb)) || isAdverb(wordAt(t, verb)))) verb++;
  return /^(?:came|come|given|issued|sent)$/.test(wordAt(t, verb)) && /^(?:from|by)$/.test(wordAt(t, verb + 1));
}

/** `the transfer was Commander Kamal’s [work]`, `was the work of bandits`, `the shutters were the business of the night man`, `the responsibility is that of the concessionaire`; `it was Pumarejo who gave the order`. */
function isWorkOf(t: Tokens, { first, end }: TokenSpan): boolean {
  for (let k = first + 1; k < end; k++) {
    if (!/^(?:was|were|is|are)$/.test(wordAt(t, k)) || /^(?:not|never|no|our|my)$/.test(wordAt(t, k + 1))) continue;
    const it = wordAt(t, k - 1) === 'it' && k === first + 1;
    for (let n = k + 1; n < Math.min(end, k + 7); n++) {
      if (/^(?:work|business|doing|fault|handiwork)$/.test(wordAt(t, n)))
        return (
          (wordAt(t, n - 1) === 's' || wordAt(t, n + 1) === 'of') &&
          !/^(?:his|her|their|my|our)$/.test(wordAt(t, n - 1))
        );
      if (it && wordAt(t, n) === 'who')
        return /^(?:gave|ordered|fired|killed|shot|signed|commanded|did)$/.test(wordAt(t, n + 1));
    }
    if (wordAt(t, k - 1) === 'responsibility' && /^(?:that|with)$/.test(wordAt(t, k + 1))) return true;
  }
  return false;
}

/** `Some bodies were buried there, [yes], perhaps twenty`; `Yes, people were held there`. */
function isGranted(t: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end; k++)
    if (wordAt(t, k) === 'yes' && (k === first || wordAt(t, k - 1) === ',') && wordAt(t, k + 1) === ',')
      return (
        range(first, end).some((n) => GRANTED.test(wordAt(t, n))) &&
        !range(first, end).some((n) => /^(?:not|never|no|nobody)$/.test(wordAt(t, n)))
      );
  return false;
}
const range = (from: number, end: number): readonly number[] => Array.from({ length: end - from }, (_, k) => from + k);
const GRANTED = /^(?:buried|killed|held|detained|shot|fired|beaten|died|tortured|executed|demolished|burned|taken)$/;
