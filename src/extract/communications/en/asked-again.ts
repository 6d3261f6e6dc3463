// A reminder told without saying again to whom and for what: `It wrote again on 9 March`, `They repeated their request`, `followed up by e-mail`, `Asked again in May, the ministry said`. In: the
// text and a token. Out: the message, without whom and what (again.ts), or null where nothing says "again".

import { nounPhraseAfter } from '../../text/en/noun-phrase.ts';
import { verbFrame } from '../../text/en/verb-frame.ts';
import { holderOf } from '../../text/en/verb-holder.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type Tokens, wordAt } from '../../text/tokens.ts';
import { type Sent, sent } from '../sent.ts';

export function askedAgainAt(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t } = prepared;
  const opening = wordAt(t, i) === 'asked' ? answeredAgain(prepared, i) : null;
  const reminder = opening ?? afterReminderAt(prepared, i);
  if (reminder !== null) return reminder;
  const medium = repeatedAt(t, i) ?? writtenAgainAt(t, i) ?? followedUpAt(t, i) ?? remindedAt(t, i);
  if (medium === null) return null;
  const frame = verbFrame(prepared, i);
  // Without an object the past looks like a participle: only a form of "be" makes it passive.
  const passive = t.norm.slice(frame.verb.first, i).some((w) => /^(?:was|were|been|being|is|are|be)$/.test(w));
  if (frame.negated || (frame.modal !== null && frame.modal !== 'to') || passive) return null;
  const holder = holderOf(prepared, i, frame);
  if (holder === null || !isParty(prepared, holder)) return null;
  const reasons = [`“${wordAt(t, i)}”: asked once more`];
  return sent({ trigger: i, by: [holder], medium, again: true, confidence: 'likely', reasons });
}

const REQUEST =
  /^(?:requests?|calls?|demands?|appeals?|questions?|complaints?|petitions?|pleas?|inquiry|enquiry|inquiries|enquiries|letters?)$/;

/** `repeated their request`, `renewed its urgent call`. */
function repeatedAt(t: Tokens, i: number): string | null {
  if (!/^(?:repeated|renewed|reiterated|restated|resubmitted|resent)$/.test(wordAt(t, i))) return null;
  if (!/^(?:its|their|his|her|our|my|the|this|that|these)$/.test(wordAt(t, i + 1))) return null;
  return [2, 3].some((n) => REQUEST.test(wordAt(t, i + n))) ? 'request' : null;
}

/** `wrote again [on 9 March]`, `again wrote`, `wrote once more`; whom it names is read where it names one. */
function writtenAgainAt(t: Tokens, i: number): string | null {
  if (!/^(?:wrote|written|asked|appealed|petitioned|applied|complained)$/.test(wordAt(t, i))) return null;
  const behind = wordAt(t, i + 1) === 'again' || (wordAt(t, i + 1) === 'once' && wordAt(t, i + 2) === 'more');
  // `wrote again, to yourself`: to another one.
  if ([i + 2, i + 3].some((k) => wordAt(t, k) === 'to' && !/^[.;]$/.test(wordAt(t, k - 1)))) return null;
  return behind || wordAt(t, i - 1) === 'again' ? (wordAt(t, i) === 'wrote' ? 'letter' : 'request') : null;
}

/** `followed up [on 10 June]`, `followed up with two e-mails`, and no clue that was followed up. */
function followedUpAt(t: Tokens, i: number): string | null {
  if (wordAt(t, i) !== 'followed' || wordAt(t, i + 1) !== 'up') return null;
  const next = wordAt(t, i + 2);
  if (/^(?:on|in)$/.test(next))
    return /^(?:\d.*|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|writing)$/.test(
      wordAt(t, i + 3),
    )
      ? 'request'
      : null;
  return /^(?:by|with|again|twice|repeatedly|several|two|three|[.,;])$/.test(next) ? 'request' : null;
}

/** `A month later I [reminded] him.`: of what was asked, where nothing is said of what. */
function remindedAt(t: Tokens, i: number): string | null {
  if (!/^remind(?:ed)?$/.test(wordAt(t, i)) || !/^(?:him|her|them|it|you)$/.test(wordAt(t, i + 1))) return null;
  // `With this message we remind you for the second time`
  if (
    /^(?:for the (?:second|third|fourth|last) time|once more|once again)\b/.test(t.norm.slice(i + 2, i + 7).join(' '))
  )
    return 'letter';
  if (wordAt(t, i) === 'remind') return null;
  const next = wordAt(t, i + 2);
  return /^(?:[.,;”"]|again|twice|on|in|by|and)$/.test(next) ||
    /^of (?:it|this|my|our|his|her|their)$/.test(`${next} ${wordAt(t, i + 3)}`)
    ? 'letter'
    : null;
}

/** `[After a reminder] in the spring, the harbour office answered`: whoever asked before. */
function afterReminderAt(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  if (!/^reminders?$/.test(wordAt(t, i)) || (sentences[sentenceOf[i] ?? 0]?.first ?? i) < i - 3) return null;
  const opens = t.norm.slice(sentences[sentenceOf[i] ?? 0]?.first ?? i, i).join(' ');
  if (!/^(?:only )?(?:after|following) (?:a|the|one|two|three|several)?$/.test(opens)) return null;
  const reasons = ['“after a reminder”'];
  return sent({ trigger: i, medium: 'letter', again: true, confidence: 'likely', reasons });
}

/** `Asked again in September, [the ministry] said …`: who asked it before. */
function answeredAgain(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  const sentence = sentences[sentenceOf[i] ?? 0];
  if (sentence === undefined || sentence.first !== i || wordAt(t, i + 1) !== 'again') return null;
  for (let k = i + 2; k < Math.min(sentence.end, i + 14); k++) {
    if (wordAt(t, k) !== ',') continue;
    const to = nounPhraseAfter(prepared, k + 1, sentence.end);
    if (to === null || !isParty(prepared, to)) continue;
    const says = /^(?:said|says|replied|answered|responded|told|wrote)$/.test(wordAt(t, to.end));
    const reasons = ['“asked again”'];
    return says ? sent({ trigger: i, to: [to], medium: 'request', again: true, answer: 'given', reasons }) : null;
  }
  return null;
}
