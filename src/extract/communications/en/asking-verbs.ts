// One party asks another: `X urged Y to …`, `called on Y to …`, `asked that …`, `demanded the release of …`, `Y was asked by X to …`.
// In: the text and the token of a verb of asking. Out: what was sent, as token places, or null where the verb asks a question, is a noun, or asks nobody for anything.

import { DETERMINERS, isAdverb, MODALS, POSSESSIVES, PREPOSITIONS } from '../../text/en/grammar.data.ts';
import { nounPhraseAfter } from '../../text/en/noun-phrase.ts';
import { headOf } from '../../text/en/phrase-parts.ts';
import { type VerbFrame, verbFrame } from '../../text/en/verb-frame.ts';
import { holderOf, REFUSING, UNFULFILLED } from '../../text/en/verb-holder.ts';
import { isParty, isPartyNoun } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import { IN_PASSIVE, type Sent, sent } from '../sent.ts';
import { QUESTION, type Request, requestAfter } from './asking-complement.ts';
import { contentFrom, infinitiveAfter } from './content.ts';
import { isOwnWish } from './own-wishes.ts';
import { isThing } from './things.ts';
import { ASKING, TEXT_NOUNS, WEAK_ASKING } from './words.data.ts';

/** Forms that are nouns as often as verbs. */
const NOUN_TOO = new Set(
  'petition petitions call calls demand demands appeal appeals request requests order orders press push command commands'.split(
    ' ',
  ),
);

/** What some verbs ask by. */
const ORDERS: ReadonlyMap<string, string> = new Map([
  ['order', 'order'],
  ['instruct', 'order'],
  ['command', 'order'],
  ['summon', 'summons'],
  ['subpoena', 'summons'],
  ['apply', 'application'],
]);

export function askedAt(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t } = prepared;
  const lemma = ASKING.get(wordAt(t, i));
  if (lemma === undefined || t.kind[i] !== WORD || !isVerb(prepared, i)) return null;
  const limit = prepared.sentences[prepared.sentenceOf[i] ?? 0]?.end ?? i + 1;
  const frame = verbFrame(prepared, i);
  if (frame.negated && lemma !== 'urge') return null;
  const passive = passiveRequest(prepared, i, lemma, frame, limit);
  if (passive !== null) return passive;
  if (frame.voice === 'passive' && hasBe(t, frame)) return null;
  const request = requestAfter(prepared, i, lemma, limit);
  if (request === null) return null;
  const holder = holderOf(prepared, i, frame);
  return madeOf(prepared, i, lemma, frame, { holder, request });
}

const hasBe = (t: Tokens, { verb, head }: VerbFrame): boolean => {
  for (let k = verb.first; k < head; k++)
    if (/^(?:was|were|been|being|is|are|be|get|got)$/.test(wordAt(t, k))) return true;
  return false;
};

function madeOf(
  prepared: PreparedText,
  i: number,
  lemma: string,
  frame: VerbFrame,
  { holder, request }: { holder: TokenSpan | null; request: Request },
): Sent | null {
  const { tokens: t } = prepared;
  const by = holder === null || !canAsk(prepared, holder) ? [] : [holder, ...joinedWith(prepared, i, holder)];
  const open = frame.modal === 'to' ? wordAt(t, frame.verb.first - 1) : '';
  if (REFUSING.has(open)) return null;
  // `saw [no attempt] to press …`
  if (open !== '' && /^(?:any|no)$/.test(wordAt(t, frame.verb.first - 2))) return null;
  const participle = wordAt(t, i).endsWith('ing') && frame.verb.first === i;
  // `A prosecutor only asks for the sentence`: what any of them does.
  const anyone = holder !== null && /^(?:a|an)$/.test(wordAt(t, holder.first)) && /s$/.test(wordAt(t, i));
  if (anyone && request.to.length === 0) return null;
  if (by.length === 0 && (!participle || request.to.length === 0)) return null;
  if (participle && UNDONE.has(wordAt(t, i - 1))) return null;
  if (/^(?:ask|request)$/.test(lemma) && request.to.length === 0 && isOwnThing(t, request.asks)) return null;
  if (isOwnWish(wordsOf(t, request.asks), lemma, request.to.length > 0)) return null;
  if (request.to.some(({ end }) => PRESENT.test(wordAt(t, end - 1)))) return null;
  const asks = isAside(t, frame, participle) ? beforeComma(t, request.asks) : request.asks;
  const weak = WEAK_ASKING.has(lemma) && request.to.length === 0 && lemma !== 'ask' && lemma !== 'recommend';
  return sent({
    trigger: i,
    by,
    to: request.to,
    asks: [participle ? beforeVerb(t, asks) : asks],
    medium: ORDERS.get(lemma) ?? mediumOf(t, holder),
    hypothetical: isHypothetical(t, frame) || UNFULFILLED.has(open),
    byWords: isPolite(t, frame),
    confidence: by.length > 0 && request.to.length > 0 ? 'certain' : weak ? 'doubtful' : 'likely',
    reasons: [`“${wordAt(t, i)}” with what is asked after it`],
  });
}

const wordsOf = (t: Tokens, { first, end }: TokenSpan): string =>
  t.text.slice(t.from[first], t.to[end - 1]).replace(/\s+/g, ' ');

/** `asked [reporters] to leave the hall`: a word to those who are there. */
const PRESENT =
  /^(?:reporters|journalists|photographers|visitors|readers|viewers|listeners|guests|spectators|shoppers|motorists|passengers|parishioners|mourners|times)$/;

/** `asked for [our papers]`, of nobody: a thing handed over at a counter. What somebody is to do (`his release`, `their return`) is asked all the same. */
function isOwnThing(t: Tokens, { first, end }: TokenSpan): boolean {
  return (
    end - first === 2 &&
    POSSESSIVES.has(wordAt(t, first)) &&
    !/(?:tion|sion|ment|ance|ence|al|ing|ty|ship|ness|cy)s?$/.test(wordAt(t, end - 1)) &&
    !/^(?:release|return|help|pardon|freedom|justice|arrest|trial|remains|body|bodies|answers?|reply|graves?|lives|life|views?|support|advice|resignation|transfer|care)$/.test(
      wordAt(t, end - 1),
    )
  );
}

/** `X joined [the families] in urging`, `joins with [the families] in urging`: they ask side by side. */
function joinedWith(prepared: PreparedText, i: number, holder: TokenSpan): readonly TokenSpan[] {
  const { tokens: t } = prepared;
  if (wordAt(t, i - 1) !== 'in') return [];
  for (let k = holder.end; k < Math.min(i, holder.end + 5); k++) {
    if (!/^(?:join|joins|joined|joining)$/.test(wordAt(t, k))) continue;
    return [{ first: wordAt(t, k + 1) === 'with' ? k + 2 : k + 1, end: i - 1 }];
  }
  return [];
}

/** `decided against asking`, `without asking`: nobody asked. */
const UNDONE = new Set(['against', 'without', 'than', 'of', 'by', 'before', 'not']);

/** A clause that the sentence goes on after: `, who asked …, watched it`; `Asking for …, she left`. */
const isAside = (t: Tokens, { verb }: VerbFrame, participle: boolean): boolean =>
  (/^(?:who|which)$/.test(wordAt(t, verb.first - 1)) && wordAt(t, verb.first - 2) === ',') ||
  (participle && (t.gap[verb.first] ?? 0) >= 2 && isCapital(t, verb.first));

function beforeComma(t: Tokens, { first, end }: TokenSpan): TokenSpan {
  for (let k = first + 1; k < end; k++)
    if (wordAt(t, k) === ',' && !/^(?:and|or)$/.test(wordAt(t, k + 1))) return { first, end: k };
  return { first, end };
}

/** `a decision ordering the release of the captain [was] …`: the main verb ends what is asked. */
function beforeVerb(t: Tokens, { first, end }: TokenSpan): TokenSpan {
  if (wordAt(t, first) === 'that' || wordAt(t, first) === 'to') return { first, end };
  for (let k = first + 1; k < end; k++)
    if (
      /^(?:was|were|is|are|has|have|had)$/.test(wordAt(t, k)) &&
      !/^(?:who|which|that|and|it|they|he|she)$/.test(wordAt(t, k - 1))
    )
      return { first, end: k };
  return { first, end };
}

/** `should ask`, `might urge`; "must call on" too. A plain infinitive says nothing of that by itself. */
const isHypothetical = (t: Tokens, frame: VerbFrame): boolean =>
  (frame.modal !== null &&
    frame.modal !== 'to' &&
    MODALS.has(frame.modal) &&
    !/^(?:did|do|does|can)$/.test(frame.modal) &&
    !isPolite(t, frame)) ||
  /^(?:if|unless)$/.test(wordAt(t, frame.verb.first - 2));

/** `We would ask you to …`, `I must request …`: politely, and by these very words. */
const isPolite = (t: Tokens, { modal, verb }: VerbFrame): boolean =>
  /^(?:would|must)$/.test(modal ?? '') && /^(?:we|i)$/.test(wordAt(t, verb.first - 1));

const canAsk = (prepared: PreparedText, span: TokenSpan): boolean =>
  !isCommand(prepared.tokens, span) &&
  (isParty(prepared, span) ||
    mediumOf(prepared.tokens, span) !== null ||
    mentionsText(prepared.tokens, span) ||
    isUnknownSubject(prepared, span));

/** `PLEASE WRITE IMMEDIATELY urging …`: what readers are to do, set in capitals, is nobody's name. */
const isCommand = (t: Tokens, { first }: TokenSpan): boolean => /^(?:please|write|send|act)$/.test(wordAt(t, first));

/** A short subject of unknown nouns is kept: the lists cannot hold every group that there is. A law, a plan, a situation asks nobody. */
const isUnknownSubject = (prepared: PreparedText, span: TokenSpan): boolean => {
  const { tokens: t } = prepared;
  const first = wordAt(t, span.first);
  const head = wordAt(t, headOf(prepared, span));
  return (
    span.end - span.first <= 8 &&
    DETERMINERS.has(first) &&
    !/^(?:\d.*|s)$/.test(wordAt(t, span.end - 1)) &&
    !/^(?:this|that|it|these|such|no|any|either|neither)$/.test(first) &&
    !isThing(head)
  );
};

/** The subject that is itself a text: "the letter urged". */
export function textNounIn(t: Tokens, span: TokenSpan | null): number | null {
  if (span === null) return null;
  for (let i = span.first; i < span.end; i++) {
    if (PREPOSITIONS.has(wordAt(t, i))) return null;
    if (
      TEXT_NOUNS.has(wordAt(t, i)) &&
      !TEXT_NOUNS.has(wordAt(t, i + 1)) &&
      (i + 1 >= span.end || PREPOSITIONS.has(wordAt(t, i + 1)) || !/^['’]$/.test(wordAt(t, i + 1)))
    )
      return i;
  }
  return null;
}
const mentionsText = (t: Tokens, span: TokenSpan): boolean => textNounIn(t, span) !== null;
const mediumOf = (t: Tokens, span: TokenSpan | null): string | null => {
  const at = textNounIn(t, span);
  return at === null ? null : wordAt(t, at);
};

/** `We, [the families of the drowned], call on you`: the writers with their apposition. */
function isAfterApposition(t: Tokens, i: number): boolean {
  if (wordAt(t, i - 1) !== ',') return false;
  for (let k = i - 2; k > i - 22 && k > 0 && !/^[.;:!?]$/.test(wordAt(t, k)); k--)
    if (wordAt(t, k) === ',' && /^(?:we|i)$/.test(wordAt(t, k - 1))) return true;
  return false;
}

/** Whether a form that may be a noun is the verb here. */
function isVerb({ tokens: t, names }: PreparedText, i: number): boolean {
  const w = wordAt(t, i);
  const before = wordAt(t, i - 1);
  if ((before === '-' && t.gap[i] === 0) || (before === 's' && w.endsWith('ed'))) return false;
  if (/^(?:called|calling)$/.test(w) && /^(?:so|what|is|are)$/.test(before))
    return /^(?:on|upon|for)$/.test(wordAt(t, i + 1)) && before !== 'so';
  if (w === 'pressing' || w === 'demanding' || w === 'pressed')
    return !(DETERMINERS.has(before) || before === 'of' || isAdverb(before));
  // `The Associated Press reports`
  if (isCapital(t, i) && isCapital(t, i - 1) && !isCapital(t, i + 1) && t.kind[i - 1] === WORD) return false;
  if (!NOUN_TOO.has(w)) return !(DETERMINERS.has(before) && !/^(?:that|all|both|some|many|several|most)$/.test(before));
  // `the Lakes Press Agency`
  const name = names.list[names.at[i] ?? -1];
  if (name?.kind === 'body' && name.end - name.first > 1 && name.end > i + 1) return false;
  if (isAfterApposition(t, i)) return true;
  if (
    /^(?:to|who|which|also|not|they|he|she|we|it|i|you|has|have|had|will|would|should|must|can|could|may|might|did|do|does)$/.test(
      before,
    ) ||
    isAdverb(before)
  )
    return true;
  if (before === 'that') return /^(?:on|upon|for|to)$/.test(wordAt(t, i + 1));
  if (POSSESSIVES.has(before) || DETERMINERS.has(before) || PREPOSITIONS.has(before) || before === 's') return false;
  const singular = !w.endsWith('s');
  if (before === 'and') return !singular && /^(?:on|upon|for|that)$/.test(wordAt(t, i + 1)) && isThirdPerson(t, i - 2);
  if ((names.at[i - 1] ?? -1) >= 0) return !singular;
  if (/^(?:demands|requests)$/.test(w) && /^(?:the|an|a|that)$/.test(wordAt(t, i + 1)) && !isPlural(before))
    return isPartyNoun(before) || TEXT_NOUNS.has(before);
  return (
    /^(?:on|upon|that|for)$/.test(wordAt(t, i + 1)) &&
    (singular ? isPlural(before) : isPartyNoun(before)) &&
    isPartyNoun(before)
  );
}
const isCapital = (t: Tokens, i: number): boolean => /^\p{Lu}\p{Ll}/u.test(t.text.slice(t.from[i] ?? 0));
const isPlural = (w: string): boolean => w.endsWith('s') || /^(?:people|police|children|women|men)$/.test(w);
const isThirdPerson = (t: Tokens, i: number): boolean => t.kind[i] === WORD;

/** `Y was asked by X to …`, `Y were ordered to …`. */
function passiveRequest(
  prepared: PreparedText,
  i: number,
  lemma: string,
  frame: VerbFrame,
  limit: number,
): Sent | null {
  const { tokens: t } = prepared;
  const byParty = frame.agent !== null && isParty(prepared, frame.agent);
  if (!hasBe(t, frame) && !(frame.voice === 'passive' && byParty)) return null;
  if (!wordAt(t, i).endsWith('d') || QUESTION.test(wordAt(t, i + 1))) return null;
  if (lemma === 'call' && !/^(?:on|upon)$/.test(wordAt(t, i + 1))) return null;
  const to = infinitiveAfter(t, i + 1, limit, 20);
  const asks = to === null ? null : contentFrom(prepared, to, limit);
  if (asks === null || frame.subject === null || !isParty(prepared, frame.subject)) return null;
  const agent = agentBefore(prepared, i, to ?? i, frame);
  if (agent === null && EVERYBODY.test(wordAt(t, frame.subject.end - 1))) return null;
  if (agent === null && /^(?:press|push|ask|encourage|call|request)$/.test(lemma) && lemma !== 'ask') return null;
  return sent({
    trigger: i,
    by: agent === null ? [] : [agent],
    to: [frame.subject],
    asks: [asks],
    medium: ORDERS.get(lemma) ?? null,
    hypothetical: isHypothetical(t, frame),
    confidence: agent === null ? 'likely' : 'certain',
    reasons: [`“${wordAt(t, i)}” ${IN_PASSIVE}`],
  });
}

/** `Readers are urged to visit …`: anybody, by nobody. */
const EVERYBODY = /^(?:readers|visitors|viewers|listeners|customers|passengers|users|subscribers|tourists|fans)$/;

function agentBefore(prepared: PreparedText, i: number, to: number, frame: VerbFrame): TokenSpan | null {
  for (let k = i + 1; k < to && k < i + 4; k++)
    if (wordAt(prepared.tokens, k) === 'by') return nounPhraseAfter(prepared, k + 1, to);
  return frame.agent !== null && frame.agent.first < to ? frame.agent : null;
}
