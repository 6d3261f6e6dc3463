// Something reported or handed on to somebody: `reported the killings to him`, `relayed the warning to the minister`, `transmitted 14 cases to the government`. In: the text, the verb's token and
// its sentence. Out: what was sent, or null where it went to nobody named or in office.

import { nounPhraseAfter } from '../../text/en/noun-phrase.ts';
import { type VerbFrame, verbFrame } from '../../text/en/verb-frame.ts';
import { holderOf } from '../../text/en/verb-holder.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import { type Sent, sent } from '../sent.ts';
import { contentFrom } from './content.ts';
import { addresseeAfter } from './party-after.ts';
import { isOfficial, isPlain, WHOM } from './plain-telling.ts';
import { MEDIA } from './words.data.ts';

/** `reported [the killings] to him`, `relayed the warning to the minister`, `told [all this] to the judge`, `transmitted [14 cases] to the government`. */
export function reportedTo(prepared: PreparedText, i: number, sentence: TokenSpan): Sent | null {
  const { tokens: t } = prepared;
  const passes = PASSING.test(wordAt(t, i));
  if (!passes && !/^(?:report|reported|relayed|passed|disclosed|told)$/.test(wordAt(t, i))) return null;
  const frame = verbFrame(prepared, i);
  const that = passes ? null : toldThat(prepared, i, frame, sentence);
  if (that !== null) return that;
  const says = allThis(t, i + 1) ?? withOwned(t, nounPhraseAfter(prepared, i + 1, sentence.end));
  const passive = frame.voice === 'passive' && frame.verb.first < i && !HAD.test(wordAt(t, frame.verb.first));
  if (!isPlain(frame) || passive) return null;
  const handed = passes ? (handedTo(prepared, i, sentence) ?? toWhomWhat(prepared, i, sentence)) : null;
  if (handed !== null) return handed;
  if (says === null) return null;
  if (wordAt(t, says.end) !== 'to' || (passes && !PASSED.test(wordAt(t, says.end - 1)))) return null;
  const at = says.end + 1;
  const to = WHOM.test(wordAt(t, at)) ? { first: at, end: at + 1 } : addresseeAfter(prepared, at, sentence.end);
  const holder = holderOf(prepared, i, frame);
  if (to === null || holder === null || !isOfficial(prepared, to)) return null;
  // `The canon sent a copy of this list to the ministry`: whoever sends papers to an office is somebody.
  if (!isParty(prepared, holder) && !(passes && frame.voice !== 'passive' && wordAt(t, holder.first) === 'the'))
    return null;
  return sent({
    trigger: i,
    by: [holder],
    to: [to],
    says: [says],
    confidence: 'likely',
    reasons: [`“${wordAt(t, i)} … to” somebody`],
  });
}

/** `sent [the works] a copy`, `gave [the minister] the list`: whom before what. */
function handedTo(prepared: PreparedText, i: number, sentence: TokenSpan): Sent | null {
  const { tokens: t } = prepared;
  for (let k = i + 2; k < Math.min(sentence.end, i + 10); k++) {
    if (!PASSED.test(wordAt(t, k))) continue;
    const at = [k - 1, k - 2, k - 3].find(
      (n) => n > i + 1 && /^(?:a|an|the|our|my|his|her|their|its)$/.test(wordAt(t, n)),
    );
    const to = at === undefined ? null : nounPhraseAfter(prepared, i + 1, at);
    const holder = holderOf(prepared, i, verbFrame(prepared, i));
    if (at === undefined || to === null || to.end !== at || !isParty(prepared, to) || !isOfficial(prepared, to))
      return null;
    if (holder === null || !isParty(prepared, holder)) return null;
    const says = [{ first: at, end: k + 1 }];
    const reasons = [`“${wordAt(t, i)}” somebody something`];
    return sent({ trigger: i, by: [holder], to: [to], says, confidence: 'likely', reasons });
  }
  return null;
}

/** `transmitted [to the Government] an allegation concerning …`: whom before what, behind "to". */
function toWhomWhat(prepared: PreparedText, i: number, sentence: TokenSpan): Sent | null {
  const { tokens: t } = prepared;
  if (wordAt(t, i + 1) !== 'to') return null;
  const to = addresseeAfter(prepared, i + 2, sentence.end);
  const what = to === null ? null : nounPhraseAfter(prepared, to.end, sentence.end);
  const holder = holderOf(prepared, i, verbFrame(prepared, i));
  if (to === null || what === null || !/^(?:a|an|the|its|their|his|her|our|\d+)$/.test(wordAt(t, what.first)))
    return null;
  const sends = t.norm.slice(what.first, what.end).some((w) => PASSED.test(w) || MEDIA.has(w));
  if (!sends || holder === null || !isParty(prepared, holder) || !isOfficial(prepared, to)) return null;
  const says = contentFrom(prepared, what.first, sentence.end);
  const medium = t.norm.slice(what.first, what.end).flatMap((w) => MEDIA.get(w) ?? [])[0] ?? null;
  const reasons = [`“${wordAt(t, i)} to” somebody something`];
  return sent({
    trigger: i,
    by: [holder],
    to: [to],
    says: says === null ? [] : [says],
    medium,
    confidence: 'likely',
    reasons,
  });
}

/** `reported to the commandant, Major Oren Mavik, that …` */
function toldThat(prepared: PreparedText, i: number, frame: VerbFrame, sentence: TokenSpan): Sent | null {
  const { tokens: t } = prepared;
  if (wordAt(t, i + 1) !== 'to' || wordAt(t, i) === 'told' || !isPlain(frame)) return null;
  if (frame.voice === 'passive' && frame.verb.first < i) return null;
  const to = addresseeAfter(prepared, i + 2, sentence.end);
  const behind = to === null ? i : wordAt(t, to.end) === ',' ? to.end + 1 : to.end;
  // `reported to the governor [on 2 August 1988] that`
  const dated = t.norm.slice(behind, behind + 6).indexOf('that');
  const at = wordAt(t, behind) === 'on' && dated > 0 ? behind + dated : behind;
  const holder = holderOf(prepared, i, frame);
  if (to === null || wordAt(t, at) !== 'that' || holder === null || !isParty(prepared, holder)) return null;
  const says = isOfficial(prepared, to) ? contentFrom(prepared, at + 1, sentence.end) : null;
  if (says === null) return null;
  const reasons = [`“${wordAt(t, i)} to” somebody that something is so`];
  return sent({ trigger: i, by: [holder], to: [to], says: [says], confidence: 'certain', reasons });
}

const HAD = /^(?:had|has|have)$/;
const PASSING =
  /^(?:transmitted|submitted|forwarded|referred|handed|conveyed|presented|gave|sent|posted|mailed|delivered)$/;
/** What is passed on to be known and acted upon; a letter, a report are read as such (sent-nouns.ts). */
const PASSED =
  /^(?:cases?|lists?|names|allegations?|dossiers?|files?|evidence|testimon(?:y|ies)|affidavits?|findings|coordinates|figures|photographs|photos|proofs?|documents?|papers|copy|copies|statements?|samples|notes?|sheets?|registers?|rolls?|notebooks?|diar(?:y|ies)|transcripts?)$/;

/** `told [all this] to`, `reported [it] to`. */
const allThis = (t: Tokens, i: number): TokenSpan | null => {
  const end = wordAt(t, i) === 'all' || wordAt(t, i) === 'everything' ? i + 1 : i;
  const close = /^(?:this|that|it)$/.test(wordAt(t, end)) ? end + 1 : end;
  return close > i && wordAt(t, close) === 'to' ? { first: i, end: close } : null;
};

/** `the bishop’s [last warning] to` */
function withOwned(t: Tokens, phrase: TokenSpan | null): TokenSpan | null {
  if (phrase === null || wordAt(t, phrase.end - 1) !== 's' || !/^['’]$/.test(wordAt(t, phrase.end - 2))) return phrase;
  let end = phrase.end;
  while (t.kind[end] === WORD && end < phrase.end + 3 && wordAt(t, end) !== 'to') end++;
  return { first: phrase.first, end };
}
