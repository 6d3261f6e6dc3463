// A body that passes from hand to hand, where no word names the post: `took over the brigade from Mavik`, `was handed the Harbour Prison at the start of 1983`, `has been entrusted with the Directorate of Prisons`, `handed over the
// camp to Captain Rell`, `relieved Mavik of his command of the brigade`. In: the text and the token of the verb, or of the particle that makes it one. Out: who has the body from then on and from whom; null where nobody or no body is told.

import { nounPhraseAfter } from '../../text/en/noun-phrase.ts';
import type { VerbFrame } from '../../text/en/verb-frame.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { bodyIn, type Heading } from './by-heading.ts';
import { officeFrame } from './own-subject.ts';
import { type Holder, holderAt } from './persons.ts';
import { sentenceSubject } from './sentence-subject.ts';

const TAKES = /^(?:took|takes|taking|taken)$/;
const GIVEN = /^(?:given|handed|assigned|allotted|granted)$/;
const TRUSTED = /^(?:entrusted|charged|tasked)$/;
const HANDS = /^(?:handed|hands|handing|turned|turning|passed|passing|ceded|surrendered|yielded|gave|left)$/;
const OF_TROOPS =
  /^(?:army|brigade|brigades|division|battalion|regiment|company|corps|squadron|fleet|flotilla|platoon|unit|garrison|front|sector|zone|militia|guard|guards|troops|checkpoint|outpost)$/;

export function passedOn(prepared: PreparedText, i: number): Heading | null {
  const t = prepared.tokens;
  const w = wordAt(t, i);
  if (w === 'over' && TAKES.test(wordAt(t, i - 1))) return takenOver(prepared, i);
  if (w === 'with' && TRUSTED.test(wordAt(t, i - 1))) return givenTo(prepared, i - 1, i + 1);
  if (GIVEN.test(w) && wordAt(t, i + 1) !== 'over') {
    const given = givenTo(prepared, i, i + 1);
    if (given !== null) return given;
  }
  return HANDS.test(w) ? handedTo(prepared, i) : null;
}

/** `Rell [took over] the brigade [from Mavik] on 2 January`. */
function takenOver(prepared: PreparedText, over: number): Heading | null {
  const frame = officeFrame(prepared, over - 1);
  const what = nounPhraseAfter(prepared, overDuty(prepared.tokens, over + 1), frame.clauseEnd);
  const holder = holderOf(prepared, frame);
  const from = frame.prepositions.find((one) => one.word === 'from' && one.span.first > over);
  const gone = from === undefined ? null : holderAt(prepared, from.span);
  return made(prepared, frame, { holder, what, gone, cue: 'took over' });
}

/** `He [was handed] the prison`, `[has been entrusted with] the Directorate`: the verb is passive and its object is the body. */
function givenTo(prepared: PreparedText, verb: number, at: number): Heading | null {
  const frame = officeFrame(prepared, verb);
  if (frame.voice !== 'passive' || frame.modal !== null) return null;
  const what = nounPhraseAfter(prepared, overDuty(prepared.tokens, at), frame.clauseEnd);
  return made(prepared, frame, {
    holder: holderOf(prepared, frame),
    what,
    gone: null,
    cue: `was ${wordAt(prepared.tokens, verb)}`,
  });
}

/** `Mavik [handed over] the camp [to] Rell`, `[gave] command of the camp [to] Rell`. */
function handedTo(prepared: PreparedText, verb: number): Heading | null {
  const t = prepared.tokens;
  const frame = officeFrame(prepared, verb);
  const to = frame.prepositions.find((one) => one.word === 'to' && one.span.first > verb);
  if (to === undefined || /^(?:was|were|been|being)$/.test(wordAt(t, verb - 1))) return null;
  const at = wordAt(t, verb + 1) === 'over' ? verb + 2 : verb + 1;
  const what = nounPhraseAfter(prepared, overDuty(t, at), to.span.first - 1);
  return made(prepared, frame, {
    holder: holderAt(prepared, to.span),
    what,
    gone: holderOf(prepared, frame),
    cue: `${t.norm.slice(verb, at).join(' ')} … to`,
  });
}

/** `[command of] the camp`, `[the running of] the prison`. */
function overDuty(t: Tokens, i: number): number {
  const noun = /^(?:the|his|her|its)$/.test(wordAt(t, i)) ? i + 1 : i;
  return /^(?:command|control|charge|leadership|management|direction|running|care|keys|supervision)$/.test(
    wordAt(t, noun),
  ) && /^(?:of|to)$/.test(wordAt(t, noun + 1))
    ? noun + 2
    : i;
}

const holderOf = (prepared: PreparedText, { subject, verb }: VerbFrame): Holder | null =>
  (subject === null ? null : holderAt(prepared, subject)) ?? sentenceSubject(prepared, verb.first);

/** `has been entrusted with`, `has, since May, been given`: so up to the day of the document. */
const hasBeen = (t: Tokens, verb: number): boolean =>
  wordAt(t, verb - 1) === 'been' &&
  t.norm.slice(Math.max(0, verb - LONGEST_GROUP), verb).some((w) => /^(?:has|have)$/.test(w));
const LONGEST_GROUP = 11;

interface Passed {
  readonly holder: Holder | null;
  readonly what: TokenSpan | null;
  readonly gone: Holder | null;
  readonly cue: string;
}

function made(prepared: PreparedText, frame: VerbFrame, { holder, what, gone, cue }: Passed): Heading | null {
  const led = what === null ? null : bodyIn(prepared, what);
  // `handed over command to Rell`: of what, the words leave out.
  const body =
    led === null || /^(?:command|control|leadership)$/.test(wordAt(prepared.tokens, led.end - 1)) ? null : led;
  if (holder === null || body === null || holder.person.name === gone?.person.name) return null;
  const troops = prepared.tokens.norm.slice(body.first, body.end).some((w) => OF_TROOPS.test(w));
  const post = troops ? 'commander' : 'head';
  const { head: verb, clauseEnd, negated } = frame;
  const past = !hasBeen(prepared.tokens, verb);
  return { holder, post, body, verb, cue, clauseEnd, past, begins: true, gone, negated };
}
