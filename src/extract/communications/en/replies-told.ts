// A message told by what came of it: `The Ministry did not respond to a request for comment`, `the Government has not responded to their letter of 7 October`, `In response to a letter from Amnesty, the embassy
// said …`. In: the text and a token. Out: who had written to whom, with the answer; null where no letter or request is named.

import { nounPhraseAfter, simplePhraseAfter } from '../../text/en/noun-phrase.ts';
import { verbFrame } from '../../text/en/verb-frame.ts';
import { holderOf, possessorIn } from '../../text/en/verb-holder.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { type Answer, type Sent, sent } from '../sent.ts';
import { partyAfter } from './party-after.ts';
import { MEDIA } from './words.data.ts';

const LETTERS =
  /^(?:letters?|summons|telegrams?|cables?|faxes|fax|memos?|memorandum|invitations?|communications?|requests?|petitions?|complaints?|e-?mails?|emails?|questions|enquir(?:y|ies)|inquir(?:y|ies)|appeals?|reminders?|messages?|calls)$/;

export const replyToldAt = (prepared: PreparedText, i: number): Sent | null =>
  respondedAt(prepared, i) ?? inResponseAt(prepared, i);

/** `did not respond to [a request for comment]`, `has not replied to [their letter]`, `declined to respond to [questions from the Herald]`. */
function respondedAt(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  if (!/^(?:respond|responded|reply|replied|answer|answered|return|returned)$/.test(wordAt(t, i))) return null;
  const direct = /^(?:answer|return)/.test(wordAt(t, i));
  if (!direct && wordAt(t, i + 1) !== 'to') return null;
  const frame = verbFrame(prepared, i);
  const open = frame.modal === 'to' ? wordAt(t, frame.verb.first - 1) : '';
  const answer = answerOf(frame.negated, frame.modal, open);
  const holder = holderOf(prepared, i, frame);
  const { end } = sentences[sentenceOf[i] ?? 0] ?? { end: i + 1 };
  const about = letterAfter(prepared, direct ? i + 1 : i + 2, end);
  if (answer === null || holder === null || about === null || !isParty(prepared, holder)) return null;
  if (/^(?:i|we|you)$/.test(wordAt(t, holder.first))) return null;
  // Whose letter it was is told before, where the words do not say it: there its answer is read.
  const comment = about.comment;
  const dated = /^(?:of|dated)$/.test(wordAt(t, about.noun + 1)) && t.kind[about.noun + 2] === NUMBER;
  if (about.by === null ? comment === null : isPronoun(t, about.by) && !dated) return null;
  return sent({
    trigger: i,
    by: about.by === null ? [] : isPronoun(t, about.by) ? whoTells(prepared, holder, about.by) : [about.by],
    to: [holder],
    medium: comment === null ? (MEDIA.get(wordAt(t, about.noun)) ?? 'letter') : 'request',
    asks: comment === null ? [] : [comment],
    answer,
    answeredAt: i,
    decided: true,
    confidence: 'likely',
    reasons: ['told by what came of it'],
  });
}

/** `[The committee] notes that Belqand never answered its letter`: its own; otherwise the words name nobody. */
function whoTells(prepared: PreparedText, holder: TokenSpan, own: TokenSpan): readonly TokenSpan[] {
  const { tokens: t } = prepared;
  if (!/^(?:its|their)$/.test(wordAt(t, own.first))) return [own];
  const that = [1, 2].map((back) => holder.first - back).find((k) => wordAt(t, k) === 'that');
  const subject = that === undefined ? null : verbFrame(prepared, that - 1).subject;
  return subject !== null && isParty(prepared, subject) ? [subject] : [];
}

/** Only what did not come is told by these words alone; an answer that came is read beside its letter. */
function answerOf(negated: boolean, modal: string | null, open: string): Answer {
  if (modal === 'to')
    return /^(?:refus|declin)/.test(open) ? 'refused' : /^(?:fail|neglect|yet)/.test(open) ? 'none' : null;
  return negated ? 'none' : null;
}

interface About {
  readonly noun: number;
  readonly by: TokenSpan | null;
  /** `for comment`: what was asked. */
  readonly comment: TokenSpan | null;
}

/** `their [communication] of 7 October`, `a [request] for comment from the Herald`, `the Herald’s [questions]`. */
function letterAfter(prepared: PreparedText, from: number, limit: number): About | null {
  const { tokens: t } = prepared;
  let noun = from;
  while (noun < Math.min(limit, from + 7) && !LETTERS.test(wordAt(t, noun))) {
    if (/^(?:[,.;:]|that|which|who|of|about|on)$/.test(wordAt(t, noun))) return null;
    noun++;
  }
  if (noun >= Math.min(limit, from + 7)) return null;
  const comment =
    wordAt(t, noun + 1) === 'for' &&
    /^(?:comment|comments|interviews?|information|clarification)$/.test(wordAt(t, noun + 2))
      ? { first: noun + 2, end: noun + 3 }
      : wordAt(t, noun + 1) === 'seeking' && wordAt(t, noun + 2) === 'comment'
        ? { first: noun + 2, end: noun + 3 }
        : null;
  const own = possessorIn(t, { first: from, end: noun + 1 });
  const at = comment?.end ?? noun + 1;
  const writer = /^(?:from|by)$/.test(wordAt(t, at)) ? partyAfter(prepared, at + 1, limit) : null;
  const by = own !== null && isParty(prepared, own) ? own : writer;
  return { noun, by, comment };
}

/** `In response to [a letter from Amnesty International], [the embassy] said on 12 May …` */
function inResponseAt(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  if (!/^(?:response|reply|answer)$/.test(wordAt(t, i)) || wordAt(t, i - 1) !== 'in' || wordAt(t, i + 1) !== 'to')
    return null;
  const { end } = sentences[sentenceOf[i] ?? 0] ?? { end: i + 1 };
  const about = letterAfter(prepared, i + 2, end);
  if (about === null || about.by === null || isPronoun(t, about.by)) return null;
  for (let k = about.by.end; k < Math.min(end, about.by.end + 14); k++) {
    if (wordAt(t, k) !== ',') continue;
    const to = nounPhraseAfter(prepared, k + 1, end) ?? simplePhraseAfter(prepared, k + 1, end);
    if (
      to === null ||
      !isParty(prepared, to) ||
      !/^(?:said|says|stated|wrote|replied|denied|rejected|claimed|insisted)$/.test(wordAt(t, to.end))
    )
      return null;
    const refused = wordAt(t, to.end) === 'rejected';
    return sent({
      trigger: about.noun,
      by: [about.by],
      to: [to],
      medium: MEDIA.get(wordAt(t, about.noun)) ?? 'letter',
      answer: refused ? 'refused' : 'given',
      answeredAt: to.end,
      decided: true,
      confidence: 'likely',
      reasons: ['told by what came of it'],
    });
  }
  return null;
}

const isPronoun = (t: Tokens, { first, end }: TokenSpan): boolean =>
  end - first === 1 && /^(?:your|our|my|its|his|her|their)$/.test(wordAt(t, first));
