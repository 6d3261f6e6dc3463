// An alibi: `our cutter was in port`, `my men were in their barracks`, `he was on leave`, `On 4 May I lay in the sick-bay`, `the Inspector was on annual leave`, `the helicopters have been unserviceable
// since March`, `the line was cut`: who speaks, for whom he or she speaks, or what it was done with, was elsewhere or could not be. In: a clause of what somebody says. Out: whether it says so.

import { isAdverb } from '../../text/en/grammar.data.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { RANK } from '../ranks.data.ts';
import { FORCES, MACHINES, UNITS } from './forces.data.ts';

const FAR = 16;
/** Tokens before the subject that say when: `On the night of 4 May`. */
const LEAD = 10;
const LONGEST_SUBJECT = 9;

export function isElsewhere(t: Tokens, clause: TokenSpan, isVoice: boolean): boolean {
  const { first, end } = behindDay(t, clause);
  const own = /^(?:i|he|she|we)$/.test(wordAt(t, first));
  const ours = /^(?:our|my|his|her|their)$/.test(wordAt(t, first));
  for (let k = first + 1; k < Math.min(end, first + LONGEST_SUBJECT); k++) {
    if (/^(?:,|who|which|that|if|no|not)$/.test(wordAt(t, k))) return false;
    if (own && isGone(t, k, end)) return true;
    if (ours && wordAt(t, k) === 'stood' && wordAt(t, k + 1) === 'down') return true;
    if (!/^(?:was|were|been|is|are|lay)$/.test(wordAt(t, k))) continue;
    if (/^(?:is|are)$/.test(wordAt(t, k)) && (own || !isVoice)) return false;
    const away = { first: behindAdverbs(t, k + 1, end), end };
    if (/^(?:not|been)$/.test(wordAt(t, away.first))) continue;
    if (own || wordAt(t, k) === 'lay') return isAway(t, away, { isOneself: own, isThen: away.first > k + 1 });
    const subject = { first, end: k };
    if (ours && (isOf(t, subject, UNITS) || isOf(t, subject, FORCES)) && isInQuarters(t, away.first)) return true;
    if ((ours || isVoice) && isOf(t, subject, MACHINES) && isOutOfUse(t, away)) return true;
    return isVoice && isOfficer(t, subject) && isAway(t, away, { isOneself: false, isThen: false });
  }
  return false;
}

/** `The two [helicopters] of the squadron`, `the [gates]`: up to what hangs on the noun. */
function isOf(t: Tokens, { first, end }: TokenSpan, nouns: ReadonlySet<string>): boolean {
  for (let k = first; k < end && !/^(?:who|which|that)$/.test(wordAt(t, k)); k++)
    if (nouns.has(wordAt(t, k))) return true;
  return false;
}

/** `On 21 June 1943 [I lay …]`: behind the words for the day. */
export function behindDay(t: Tokens, { first, end }: TokenSpan): TokenSpan {
  if (!/^(?:on|in|at|during|since|that|throughout|from|personally)$/.test(wordAt(t, first))) return { first, end };
  for (let k = first + 1; k < Math.min(end, first + LEAD); k++)
    if (/^(?:i|he|she|we|our|my)$/.test(wordAt(t, k))) return { first: k, end };
  return { first, end };
}

function behindAdverbs(t: Tokens, from: number, end: number): number {
  let at = from;
  for (;;) {
    const time = timeEnd(t, at);
    if (time !== null && time < end) at = time;
    else if (
      at < end &&
      (isAdverb(wordAt(t, at)) ||
        t.kind[at] === MARK ||
        /^(?:all|both|then|myself|himself|herself|up|out)$/.test(wordAt(t, at)))
    )
      at++;
    else return at;
  }
}
/** `[at that time] on leave`, `[at the date indicated] on leave`. */
function timeEnd(t: Tokens, at: number): number | null {
  if (!/^(?:at|on)$/.test(wordAt(t, at)) || !/^(?:the|that|this)$/.test(wordAt(t, at + 1))) return null;
  if (!/^(?:time|date|moment|day|night|hour)$/.test(wordAt(t, at + 2))) return null;
  return /^(?:indicated|mentioned|stated|given)$/.test(wordAt(t, at + 3)) ? at + 4 : at + 3;
}

/** `had left [at half-time]`, `had not stirred from the city`, `was fishing`. */
function isGone(t: Tokens, k: number, end: number): boolean {
  const w = wordAt(t, k);
  if (w === 'not' && /^(?:stirred|left|moved)$/.test(wordAt(t, k + 1)))
    return !/^(?:it|out|over)$/.test(wordAt(t, k + 2));
  if (!/^(?:left|gone|departed|fishing|skiing|hunting|travelling|traveling|visiting|attending)$/.test(w)) return false;
  if (/ing$/.test(w)) return /^(?:was|were|been)$/.test(wordAt(t, k - 1)) || /^(?:personally)$/.test(wordAt(t, k - 1));
  for (let n = k + 1; n < Math.min(end, k + 6); n++)
    if (
      /^(?:before|earlier|already|half|half-time|office|hours|days|weeks|town|city)$/.test(wordAt(t, n)) ||
      t.kind[n] === NUMBER
    )
      return wordAt(t, k - 1) === 'had' || wordAt(t, k - 1) === 'already';
  return false;
}

/** `on leave`, `abroad`, `at my brother's wedding`, `in Santa Olalla, a hundred miles away`, `in the capital that day`. */
function isAway(t: Tokens, { first, end }: TokenSpan, { isOneself, isThen }: Whose): boolean {
  const lead = wordAt(t, first);
  if (/^(?:abroad|elsewhere|asleep|away|absent|hospitalised|hospitalized|overseas|bedridden)$/.test(lead)) return true;
  if (lead === 'off') return wordAt(t, first + 1) === 'duty';
  if (lead === 'on')
    return soon(
      t,
      first,
      4,
      /^(?:leave|holiday|vacation|pilgrimage|furlough|course|mission|commission|inspection|tour|honeymoon|visit|trip)$/,
    );
  if (lead === 'at' && /^(?:sea|home|anchor)$/.test(wordAt(t, first + 1))) return true;
  if (lead === 'in' && /^(?:bed|hospital|port)$/.test(wordAt(t, first + 1))) return true;
  if (!/^(?:at|in|with|visiting|attending|up)$/.test(lead)) return false;
  if (soon(t, first, 6, WHERE_AWAY)) return true;
  // A town and the day in question: nobody else has to say where that is.
  if (isOneself && isThen && isNamed(t, first + 1)) return true;
  for (let k = first + 1; k < Math.min(end + 2, first + FAR); k++) {
    if (OCCASION.test(wordAt(t, k))) return true;
    if (DISTANCE.test(wordAt(t, k)) && /^(?:away|from|off)$/.test(wordAt(t, k + 1))) return true;
    // A town and the day in question: nobody else has to say where that is.
    if (
      isOneself &&
      /^(?:that|this|the)$/.test(wordAt(t, k)) &&
      /^(?:day|night|week|morning|evening|time|whole)$/.test(wordAt(t, k + 1))
    )
      return isNamed(t, first + 1);
  }
  return false;
}
interface Whose {
  readonly isOneself: boolean;
  /** `was [then] in`, `was [at that time] in`. */
  readonly isThen: boolean;
}
/** `Santa Olalla`, `the city of Balkhab`. */
const isNamed = (t: Tokens, i: number): boolean =>
  (wordAt(t, i) === 'the' && /^(?:city|town|village|port)$/.test(wordAt(t, i + 1))) ||
  /^\p{Lu}/u.test(t.text.slice(t.from[wordAt(t, i) === 'the' ? i + 1 : i]));
const WHERE_AWAY =
  /^(?:sick-bay|sickbay|bay|sanatorium|hospital|infirmary|retreat|mountains|seaside|dentist|barber|barber's|desk|metropolis|capital|baths|clinic|village|wedding)$/;
const OCCASION =
  /^(?:wedding|funeral|conference|congress|honeymoon|bedside|seminar|confirmation|christening|baptism|operation|birth)$/;
const DISTANCE = /^(?:kilometres|kilometers|km|miles|hours|far)$/;

/** `the Inspector`, `Captain Maliki`, `Commander Azcarate`. */
const isOfficer = (t: Tokens, { first, end }: TokenSpan): boolean =>
  Array.from({ length: end - first }, (_, k) => wordAt(t, first + k)).some((one) => RANK.test(one));

/** `unserviceable since March`, `cut from the 10th of May`, `laid up`, `under repair`, `at anchor`, `open at all times`. */
const isOutOfUse = (t: Tokens, { first }: TokenSpan): boolean =>
  /^(?:unserviceable|grounded|inoperative|disconnected|cut|down|dead|broken|parked|moored)$/.test(wordAt(t, first)) ||
  (/^(?:in|under)$/.test(wordAt(t, first)) && /^(?:repair|maintenance|dock|port)$/.test(wordAt(t, first + 1))) ||
  (wordAt(t, first) === 'laid' && wordAt(t, first + 1) === 'up') ||
  (wordAt(t, first) === 'out' && wordAt(t, first + 1) === 'of') ||
  (wordAt(t, first) === 'at' && wordAt(t, first + 1) === 'anchor') ||
  soon(t, first, 5, /^(?:open|unlocked)$/);

const soon = (t: Tokens, first: number, reach: number, one: RegExp): boolean => {
  for (let k = first + 1; k <= first + reach && !/^[.;!?]$/.test(wordAt(t, k)); k++)
    if (one.test(wordAt(t, k))) return true;
  return false;
};

function isInQuarters(t: Tokens, at: number): boolean {
  const where = /^(?:the|their|its)$/.test(wordAt(t, at + 1)) ? wordAt(t, at + 2) : wordAt(t, at + 1);
  return (
    /^(?:elsewhere|asleep|abroad)$/.test(wordAt(t, at)) ||
    (wordAt(t, at) === 'stood' && wordAt(t, at + 1) === 'down') ||
    (/^(?:in|at|inside|on)$/.test(wordAt(t, at)) &&
      /^(?:port|harbour|harbor|base|barracks|camp|leave|dock|quarters)$/.test(where))
  );
}
