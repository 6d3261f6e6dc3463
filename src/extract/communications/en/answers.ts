// What became of a communication: no answer, a refusal, an answer, in its own sentence or in the ones after it; how long was waited; when it was made public; by when an
// answer was due. In: what was found so far, a communication and the sentence it ends in. Out: the answer with its place and reason.

import type { CommunicationClaim } from '../../../model/claim.ts';
import type { Found } from '../../drafts.ts';
import { postHeadOf } from '../../gazetteers/posts.ts';
import { isPastForm } from '../../text/en/noun-phrase.ts';
import { verbFrame } from '../../text/en/verb-frame.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { worthOf } from '../answer-worth.ts';
import type { Answer, Sent } from '../sent.ts';
import { sentOn } from '../times.ts';
import {
  ANSWERING,
  cameAt,
  inReplyAt,
  isForComment,
  type Match,
  noAnswerAt,
  nothingAt,
  partlyAnsweredAt,
  registeredAt,
  stayedAwayAt,
  toldNoAt,
  turnedAwayAt,
} from './answer-words.ts';
import { asOf, publicIn, waitedIn } from './sequel-times.ts';
import { ANSWER_NOUNS, MEDIA } from './words.data.ts';

/** How many sentences after it may speak of it. */
const SENTENCES = 3;
/** How many tokens of a sentence are looked over. */
const LONGEST = 150;

interface Sequel {
  readonly answer: Answer;
  readonly answerAsOf: string | null;
  readonly waited: CommunicationClaim['waited'];
  readonly madePublicOn: string | null;
  readonly reasons: readonly string[];
}

/** `later`: what is told further on of an answer to it. `next`: where the next message is told of. What comes back behind it is its own, unless it names whom this one was to. */
export function sequelOf(found: Found, sent: Sent, next: number | null, later: Match | null): Sequel {
  const { prepared } = found;
  const { tokens: t } = prepared;
  const own = prepared.sentenceOf[sent.trigger] ?? 0;
  let answer: Match | null =
    sent.decided === true && typeof sent.answeredAt === 'number' ? { answer: sent.answer, at: sent.answeredAt } : null;
  let madePublicOn: string | null = null;
  const other = next === null ? null : (prepared.sentenceOf[next] ?? null);
  const until = Math.max(own, sent.toldUntil ?? own);
  for (let s = own, quoted = until - own; s <= own + SENTENCES + quoted && s < prepared.sentences.length; s++) {
    const sentence = prepared.sentences[s];
    // The words of a message may run over several sentences.
    if (s > own && s <= until) continue;
    if (s > until && quoted < MOST_QUOTED && sentence !== undefined && isWithinMarks(prepared, sentence)) {
      quoted++;
      continue;
    }
    if (
      sentence === undefined ||
      (prepared.stretchOf[sentence.first] !== prepared.stretchOf[sent.trigger] && s > own + 1 + quoted)
    )
      break;
    const from = s === own ? sent.trigger + 1 : sentence.first;
    const end = Math.min(sentence.end, from + LONGEST);
    const isOfThis =
      other === null ||
      s < other ||
      s === own ||
      isAddresseeIn(t, sent, { first: from, end }) ||
      isOfSeveral(t, from, end);
    // What a note says of the notes before it came to those.
    if (wordAt(t, sent.trigger) === 'compliments') break;
    answer ??= isOfThis ? answerIn(found, sent, { first: from, end }, s === own, s - own - quoted) : null;
    madePublicOn ??= publicIn(found, sent, { first: from, end });
    if (s > own && (found.prepared.markOf[sentence.first] ?? -1) >= 0 && answer === null) continue;
    if (s > own && sent.known === undefined && !speaksOfIt(t, sent, { first: from, end }) && answer === null) break;
  }
  // A finder of another language saw the answer where it found the message.
  if (answer === null && sent.answer !== null && typeof sent.answeredAt === 'number')
    answer = { answer: sent.answer, at: sent.answeredAt };
  // The first silence is not the last word.
  if (later !== null && (answer === null || answer.answer === 'none')) answer = later;
  if (answer === null) return { answer: sent.answer, answerAsOf: null, waited: null, madePublicOn, reasons: [] };
  const sentence = prepared.sentences[prepared.sentenceOf[answer.at] ?? 0] ?? { first: answer.at, end: answer.at + 1 };
  const words = t.text.slice(t.from[answer.at], t.to[answer.at]);
  const told = t.text.slice(t.from[answer.at], t.to[Math.min(sentence.end, answer.at + LONGEST) - 1]);
  return {
    answer: worthOf(sent.answer ?? answer.answer, told),
    answerAsOf: apartFromSending(asOf(found, answer.at, sentence), found, sent, answer.at),
    waited: answer.answer === 'none' ? waitedIn(found, answer.at, sentence) : null,
    madePublicOn,
    reasons: [
      `“${words}” ${prepared.sentenceOf[answer.at] === own ? 'in the same sentence' : 'in a sentence after it'} tells of the answer`,
    ],
  };
}

/** The one day of a sentence that tells of both is that of the sending. */
const apartFromSending = (day: string | null, found: Found, sent: Sent, at: number): string | null =>
  found.prepared.sentenceOf[at] === found.prepared.sentenceOf[sent.trigger] &&
  (day === sentOn(found, sent) || isOfAnotherLetter(found, sent, at, day))
    ? null
    : day;

/** `our letter of 1 May and that [of 3 June] were never answered` */
const isOfAnotherLetter = (
  { prepared: { tokens: t, text }, dates }: Found,
  { trigger }: Sent,
  at: number,
  day: string | null,
): boolean =>
  dates.some(
    ({ edtf, from }) =>
      edtf === day &&
      from > (t.from[trigger] ?? 0) &&
      from < (t.from[at] ?? 0) &&
      /\b(?:of|dated)\s+(?:the )?$/.test(text.slice(Math.max(0, from - 12), from)),
  );

/** `Neither letter had been answered`: what is said of several is said of each. */
function isOfSeveral(t: Tokens, first: number, end: number): boolean {
  for (let k = first; k < end - 1; k++)
    if (/^(?:neither|none|both|all|either)$/.test(wordAt(t, k)) && [1, 2, 3].some((n) => MEDIA.has(wordAt(t, k + n))))
      return true;
  return false;
}

const MOST_QUOTED = 6;
const isWithinMarks = ({ markOf }: Found['prepared'], { first, end }: TokenSpan): boolean =>
  (markOf[first] ?? -1) >= 0 && markOf[first] === markOf[Math.max(first, end - 2)];

/** A sentence that names what was sent, or one of the parties, again. */
function speaksOfIt(t: Tokens, sent: Sent, { first, end }: TokenSpan): boolean {
  for (let k = first; k < end; k++) {
    const w = wordAt(t, k);
    if (MEDIA.has(w) || ANSWER_NOUNS.has(w) || /^(?:reminders?|cop(?:y|ies)|receipt)$/.test(w)) return true;
    if (k < first + 4 && /^(?:it|they|he|she|them|that|this)$/.test(w)) return true;
  }
  return isAddresseeIn(t, sent, { first, end });
}

/** Whether a word of the addressee's stands in the span. */
function isAddresseeIn(t: Tokens, sent: Sent, { first, end }: TokenSpan): boolean {
  const words = (sent.known ?? sent.to.map((to) => withPost(t, to))).flatMap((to) => t.norm.slice(to.first, to.end));
  for (const w of words) {
    const office = w.length > 3 ? officeOf(w) : undefined;
    if (w.length > 3)
      for (let k = first; k < end; k++)
        if (
          wordAt(t, k) === w ||
          (office !== undefined && officeOf(wordAt(t, k)) === office && !isOfOther(t, k, words))
        )
          return true;
  }
  return false;
}

/** `the Minister of Justice, [Karel Ostrin]`: the post before the name by which he is named. */
function withPost(t: Tokens, { first, end }: TokenSpan): TokenSpan {
  if (wordAt(t, first - 1) !== ',') return { first, end };
  let from = first - 1;
  while (from > first - 8 && !/^(?:to|on|upon|the|[.;])$/.test(wordAt(t, from - 1))) from--;
  return { first: from, end };
}

/** A letter to the minister is answered by the ministry: an office answers for whoever holds it. */
const officeOf = (w: string): string | undefined => OFFICES.find((stem) => w.startsWith(stem));
const OFFICES = [
  'minist',
  'prosecut',
  'embass',
  'governor',
  'mayor',
  'municipal',
  'presiden',
  'judiciar',
  'parliament',
];
const PORTFOLIO =
  /^(?:justice|defen[cs]e|interior|foreign|health|security|intelligence|education|culture|information|home|finance|labour)$/;

/** `The Ministry of [Defence]` does not answer for that of Justice. */
function isOfOther(t: Tokens, k: number, words: readonly string[]): boolean {
  const own = words.filter((w) => PORTFOLIO.test(w));
  const there = t.norm.slice(Math.max(0, k - 2), k + 5).filter((w) => PORTFOLIO.test(w));
  return own.length > 0 && there.length > 0 && !there.some((w) => own.includes(w));
}

function answerIn(found: Found, sent: Sent, span: TokenSpan, same: boolean, away: number): Match | null {
  const t = found.prepared.tokens;
  for (let k = span.first; k < span.end; k++) {
    const match =
      partlyAnsweredAt(t, k) ??
      promisedAt(found, sent, k) ??
      stayedAwayAt(t, sent, k) ??
      toldNoAt(t, sent, k, span) ??
      inReplyAt(t, k, span) ??
      noAnswerAt(t, k, span) ??
      turnedAwayAt(t, k, same) ??
      cameAt(t, k, span) ??
      nothingAt(t, k, span) ??
      byOthersAt(t, k, span, same) ??
      deliveredAt(found, sent, k) ??
      registeredAt(found, k, span) ??
      verbAnswerAt(found, sent, k, span, same);
    if (match !== null && (away <= 1 || match.answer === 'none' || isAddresseeIn(t, sent, span))) return match;
  }
  return null;
}

/** `On Tuesday his chief of staff phoned`, `her secretary wrote back`: who answers for the one who was asked. */
function byOthersAt(t: Tokens, k: number, { first, end }: TokenSpan, same: boolean): Match | null {
  if (same || !STAFF.test(wordAt(t, k)) || k - first > 10) return null;
  if (![1, 2, 3].some((back) => /^(?:his|her|its|their)$/.test(wordAt(t, k - back)))) return null;
  for (let v = k + 1; v < Math.min(end, k + 5); v++) {
    if (/^(?:not|never)$/.test(wordAt(t, v))) return null;
    if (/^(?:phoned|telephoned|wrote|cabled|called|faxed|replied|answered|responded|rang)$/.test(wordAt(t, v)))
      return { answer: 'given', at: v };
  }
  return null;
}
const STAFF =
  /^(?:staff|secretary|office|deputy|spokesman|spokeswoman|aide|successor|adjutant|lawyers?|counsel|assistant|cabinet)$/;

/** `The governor promised to return them`: a promise of one who was asked is not yet what was asked for. */
function promisedAt(found: Found, sent: Sent, k: number): Match | null {
  const t = found.prepared.tokens;
  if (!/^(?:promised|pledged|vowed|undertook)$/.test(wordAt(t, k)) || wordAt(t, k + 1) !== 'to') return null;
  const frame = verbFrame(found.prepared, k);
  return !frame.negated && frame.subject !== null && isOfIt(found, sent, frame.subject)
    ? { answer: 'partial', at: k }
    : null;
}

/** `The ministry delivered three of them`, of papers that it was asked for. */
function deliveredAt(found: Found, sent: Sent, k: number): Match | null {
  const t = found.prepared.tokens;
  if (!DELIVERING.test(wordAt(t, k)) || sent.asks.length === 0) return null;
  const { subject, negated } = verbFrame(found.prepared, k);
  if (negated || subject === null || !isAddresseeIn(t, sent, subject)) return null;
  const behind = t.norm.slice(k + 1, k + 5).join(' ');
  const part = /^(?:only|some|parts?|\S+ of (?:them|these|those|the))\b/.test(behind);
  return /^(?:them|it|these|all|copies|both)\b/.test(behind) || part
    ? { answer: part ? 'partial' : 'given', at: k }
    : null;
}

const REFUSING =
  /^(?:refused|refuses|rejected|rejects|declined|declines|rebuffed|rebuffs|dismissed|dismisses|spurned|denied)$/;
const GRANTING = /^(?:granted|grants|agreed|agrees|complied|complies|heeded|accepted|approved|obeyed)$/;
/** `delivered three of them` */
const DELIVERING = /^(?:delivered|supplied|furnished|surrendered|produced)$/;

function verbAnswerAt(found: Found, sent: Sent, k: number, span: TokenSpan, same: boolean): Match | null {
  const t = found.prepared.tokens;
  const w = wordAt(t, k);
  const [ignored, answering, refusing, granting] = [
    /^(?:ignored|ignores|disregarded)$/.test(w),
    ANSWERING.test(w),
    REFUSING.test(w),
    GRANTING.test(w),
  ];
  if (!ignored && !answering && !refusing && !granting) return null;
  // `I cannot answer for his life`
  if (answering && wordAt(t, k + 1) === 'for') return null;
  if (isToAnother(t, sent, k, span.end)) return null;
  if (/^(?:the|a|an|in|his|her|its|their|no|any|of)$/.test(wordAt(t, k - 1)) || isForComment(t, k, span.end))
    return null;
  if (w === 'denied' && !isObject(t, k)) return null;
  const frame = verbFrame(found.prepared, k);
  // `Neither was answered.`
  if (w === 'answered' && frame.voice === 'passive' && /^(?:neither|none)$/.test(wordAt(t, frame.subject?.first ?? -1)))
    return { answer: 'none', at: k };
  const nobody = nobodyBefore(t, span.first, k);
  const isOfNobody = nobody !== null && (k - nobody < 5 || isAddresseeIn(t, sent, { first: nobody, end: k }));
  const office = (!same || sent.again === true) && isOfficeAlone(t, sent, frame.subject);
  if (!isOfNobody && !office && !isOfIt(found, sent, frame.subject) && !isObject(t, k)) return null;
  if (nobody !== null) return answering || granting ? { answer: 'none', at: k } : null;
  if (answering) {
    if (frame.negated || wordAt(t, k - 2) === 'yet') return { answer: 'none', at: k };
    if (wordAt(t, k - 1) === 'to' || frame.modal !== null || (same && !isWith(t, k))) return null;
    if (office && !isOfIt(found, sent, frame.subject) && !isWith(t, k)) return null;
    return w === 'responding' || w === 'answering' ? null : { answer: 'given', at: k };
  }
  if (frame.negated || (frame.modal !== null && frame.modal !== 'to')) return null;
  // Only what asks can be refused or granted.
  if (
    !ignored &&
    sent.asks.length === 0 &&
    !/^(?:complaint|petition|application|request|appeal)$/.test(sent.medium ?? '')
  )
    return null;
  if (granting && wordAt(t, k + 1) === 'that') return null;
  return { answer: ignored ? 'none' : refusing ? 'refused' : 'given', at: k };
}

/** `did not answer [the Commission’s summons]`, `received no reply to [the union’s letter]`, `its reply to [the United Nations]`: of what somebody else sent. */
function isToAnother(t: Tokens, { by }: Sent, k: number, limit: number): boolean {
  const at = wordAt(t, k + 1) === 'to' ? k + 2 : k + 1;
  const noun = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => at + n).find((n) => n < limit && isLetterNoun(wordAt(t, n)));
  if (noun === undefined) return false;
  const own = by.flatMap(({ first, end }) => t.norm.slice(first, end));
  const whose = t.norm.slice(at, noun);
  const owned = /^['’]s?$/.test(whose.at(-1) ?? '') || (whose.at(-1) === 's' && /^['’]$/.test(whose.at(-2) ?? ''));
  return owned && !whose.some((w) => w.length > 3 && own.includes(w)) && !whose.some((w) => /[,.;:]/.test(w));
}
const isLetterNoun = (w: string): boolean => MEDIA.has(w) || /^(?:summons|invitations?|questions?)$/.test(w);

/** `Neither the ministry nor [its head has] answered`, `No official ever replied`: where the verb says it of nobody. */
function nobodyBefore(t: Tokens, first: number, verb: number): number | null {
  for (let k = verb - 1; k >= Math.max(first, verb - 24); k--) {
    if (/^(?:[;:]|but|which|who|after|when|while)$/.test(wordAt(t, k))) return null;
    if (/^(?:neither|none|nobody)$/.test(wordAt(t, k))) return k;
    const opens = k === first || /^(?:and|,)$/.test(wordAt(t, k - 1));
    if ((wordAt(t, k) === 'no' && opens) || (wordAt(t, k) === 'not' && /^(?:one|a)$/.test(wordAt(t, k + 1)) && opens))
      return k;
  }
  return null;
}

/** `wrote to Quill … [The minister] answered on 20 May`: called by no more than the office. */
const isOfficeAlone = (t: Tokens, { to }: Sent, subject: TokenSpan | null): boolean =>
  subject !== null &&
  subject.end - subject.first === 2 &&
  wordAt(t, subject.first) === 'the' &&
  isOffice(wordAt(t, subject.first + 1)) &&
  !to.some(({ first, end }) => t.norm.slice(first, end).some(isOffice));

const isOffice = (w: string): boolean => postHeadOf(w) !== null || officeOf(w) !== undefined;

const isWith = (t: Tokens, k: number): boolean => /^(?:that|with|by|saying|to|in|on|,)$/.test(wordAt(t, k + 1));

/** Its subject is the one asked, a pronoun, or what was sent. */
function isOfIt({ prepared }: Found, sent: Sent, subject: TokenSpan | null): boolean {
  const { tokens: t } = prepared;
  if (subject === null) return false;
  if (isAddresseeIn(t, sent, subject)) return true;
  const alone = subject.end - subject.first === 1 ? wordAt(t, subject.first) : '';
  if (/^(?:it|they|he|she|both|none|this|that)$/.test(alone)) return true;
  // `We warned you … You did not reply`; of what a letter asks now it cannot tell the answer.
  if (alone === 'you' && isPastForm(wordAt(t, sent.trigger)) && sent.to.some(({ first }) => wordAt(t, first) === 'you'))
    return true;
  for (let k = subject.first; k < subject.end; k++)
    if (MEDIA.has(wordAt(t, k)) || /^(?:government|authorities|officials|permission|leave|access)$/.test(wordAt(t, k)))
      return true;
  return false;
}

/** `rejected the appeal`, `ignored it`, `turned their request down`: the object is what was sent. */
const isObject = (t: Tokens, verb: number): boolean => {
  for (let k = verb + 1; k < verb + 5; k++) {
    if (MEDIA.has(wordAt(t, k))) return true;
    if (/^[,.;:]$/.test(wordAt(t, k))) return false;
  }
  return /^(?:it|them)$/.test(wordAt(t, verb + 1));
};
