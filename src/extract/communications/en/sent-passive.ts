// What was done with what was sent, behind its noun: `The letter was sent to Y by X`, `their appeals were ignored by Y`, `was received in the office of Y on 3 May and seen by Z`, `was forwarded to Y`. In: the text, the noun with its words,
// its sentence. Out: by and to are added to its parts; what became of it. The verb before the noun: sending-verbs.ts.

import { isAdverb } from '../../text/en/grammar.data.ts';
import { simplePhraseAfter } from '../../text/en/noun-phrase.ts';
import { verbFrame } from '../../text/en/verb-frame.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import type { Parts } from '../sent.ts';
import { type Around, isHypothetical, type NounSpan } from './around.ts';
import { addresseeAfter, partyAfter } from './party-after.ts';
import { RECEIVING, SENDING } from './words.data.ts';

/** `The letter was sent to Y by X`, `their appeals were ignored by Y`. */
export function passiveAfter(prepared: PreparedText, span: NounSpan, sentence: TokenSpan, parts: Parts): Around | null {
  const { tokens: t } = prepared;
  let be = pastApposition(t, wordAt(t, span.end) === ',' ? span.end + 1 : span.end, span.end);
  while (be < sentence.end && isAdverb(wordAt(t, be))) be++;
  // `… , who was received by the colonel`: somebody else was.
  if (/^(?:who|whom|which|that)$/.test(wordAt(t, be - 1))) return null;
  if (!/^(?:was|were|is|are|has|have|had)$/.test(wordAt(t, be))) return null;
  for (let k = be + 1; k < Math.min(sentence.end, be + 6); k++) {
    const w = wordAt(t, k);
    if (!SENDING.has(w) && !RECEIVING.has(w) && !TAKEN_IN.test(w) && !PASSED_ON.test(w)) continue;
    // `has remained without an answer`: a noun, and no verb of what came of it.
    if (/^(?:an?|any|no|the|its|their|his|her|your|our|without)$/.test(wordAt(t, k - 1))) return null;
    const frame = verbFrame(prepared, k);
    if (frame.negated) return null;
    const agent = frame.agent !== null && isParty(prepared, frame.agent) ? frame.agent : null;
    if ((RECEIVING.has(w) && !SENDING.has(w)) || TAKEN_IN.test(w)) {
      const receiver = receiverOf(prepared, k, sentence.end) ?? agent;
      if (receiver !== null && parts.to.length === 0) parts.to.push(receiver);
      return {
        support: true,
        answer: RECEIVING.get(w) ?? null,
        ...((RECEIVING.get(w) ?? null) !== null && { answeredAt: k }),
        hypothetical: isHypothetical(frame),
        reasons: [`“${w}”: what became of it`],
      };
    }
    // `Your request has been passed to the hospital`: passed on, not sent there by you.
    if (
      parts.by.some(({ first }) => wordAt(t, first) === 'your') &&
      /^(?:pass|forward|transmit|direct|hand)ed$/.test(w)
    )
      return null;
    // `The memo of the prosecutor was forwarded to the ministry`: by whoever it had reached, who tells of it thereby.
    if (PASSED_ON.test(w) && parts.by.length > 0) {
      parts.by = [];
      parts.says = [{ first: span.first, end: span.end }];
    }
    if (agent !== null && parts.by.length === 0) parts.by.push(agent);
    addAddressee(prepared, k, sentence.end, parts);
    return { support: true, answer: null, hypothetical: isHypothetical(frame), reasons: [] };
  }
  return null;
}

const TAKEN_IN = /^(?:received|registered|logged|recorded|seen|read|opened|stamped)$/;
const PASSED_ON = /^(?:forwarded|referred|relayed|redirected|transmitted|passed)$/;

/** `was received [in the Governor’s office] at 11.40`, `was received on 3 May and seen [by the deputy]`: who had it before his eyes goes before where it came in. */
function receiverOf(prepared: PreparedText, verb: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  let office: TokenSpan | null = null;
  for (let k = verb + 1; k < Math.min(limit, verb + LONGEST_RECEIPT); k++) {
    const w = wordAt(t, k);
    if (/^[.;:]$/.test(w) || (w === 'but' && k > verb)) break;
    if (!/^(?:by|in|at)$/.test(w)) continue;
    const party = partyAfter(prepared, k + 1, limit);
    if (party === null) continue;
    if (w === 'by' && /^(?:seen|read|opened|noted|initialled|signed)$/.test(wordAt(t, k - 1))) return party;
    office ??= party;
  }
  return office;
}
const LONGEST_RECEIPT = 16;

/** `A report by Colonel Quill, [commander of the post,] was delivered`: who he is stands between commas. */
function pastApposition(t: Tokens, at: number, end: number): number {
  if (at === end || /^(?:who|whom|which|that|and|but|was|were|is|has|had)$/.test(wordAt(t, at))) return at;
  for (let k = at; k < at + 12; k++) {
    if (/^[.;:]$/.test(wordAt(t, k))) return at;
    if (wordAt(t, k) === ',') return /^(?:was|were)$/.test(wordAt(t, k + 1)) ? k + 1 : at;
  }
  return at;
}

/** The party after "to" behind a verb of sending. */
export function addAddressee(prepared: PreparedText, verb: number, limit: number, parts: Pick<Parts, 'to'>): void {
  const { tokens: t } = prepared;
  for (let k = verb + 1; k < Math.min(limit, verb + 8); k++) {
    if (/^[.;:]$/.test(wordAt(t, k))) return;
    if (wordAt(t, k) !== 'to') continue;
    const span = addresseeAfter(prepared, k + 1, limit) ?? simplePhraseAfter(prepared, k + 1, limit);
    if (span !== null && isParty(prepared, span) && parts.to.length === 0) parts.to.push(span);
    return;
  }
}
