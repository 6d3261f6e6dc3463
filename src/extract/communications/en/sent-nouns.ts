// What is sent, by its noun: `a letter to the ministry urging …`, `in a petition to X, Y said`, `appeals for X to open …`, `the council ignored their calls for …`,
// `its report to the assembly`. In: the text and the noun's token. Out: what was sent, as token places; null where the noun means another thing (a phone call, the court
// of appeal, in order to) or the words give neither who sent it nor to whom.

import { postHeadOf } from '../../gazetteers/posts.ts';
import { DETERMINERS, isAdverb, POSSESSIVES, PREPOSITIONS } from '../../text/en/grammar.data.ts';
import { simplePhraseAfter } from '../../text/en/noun-phrase.ts';
import { numberAt } from '../../text/english-numbers.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens, WORD } from '../../text/tokens.ts';
import { type Parts, type Sent, sent } from '../sent.ts';
import { askedAt } from './asking-verbs.ts';
import { contentFrom, isInfinitive } from './content.ts';
import { addresseeAfter, partyAfter } from './party-after.ts';
import { type Around, sendingAround } from './sending-verbs.ts';
import {
  ASKING,
  ASKING_NOUNS,
  MEDIA,
  RECEIVING,
  SAYING_PARTICIPLES,
  SEEKING_PARTICIPLES,
  SENDING,
  SENT_NOUNS,
  TEXT_NOUNS,
  TEXT_SAYS,
} from './words.data.ts';

const word = (t: Tokens, i: number): string => t.norm[i] ?? '';
const REACH = 44;

export function sentNounAt(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t } = prepared;
  const medium = MEDIA.get(word(t, i));
  if (medium === undefined || !isNoun(prepared, i)) return null;
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0];
  if (sentence === undefined) return null;
  const parts: Parts = { by: [], to: [], asks: [], says: [], end: i + 1 };
  const before = headBefore(prepared, i, sentence.first);
  if (before.possessor !== null) parts.by.push(before.possessor);
  readAfter(prepared, i, sentence.end, parts);
  const around = sendingAround(prepared, { first: before.first, end: parts.end, noun: i }, sentence, parts);
  // Who dismisses a report refuses no request.
  if (around.answer === 'refused' && parts.asks.length === 0 && /^(?:reports?|statements?)$/.test(word(t, i)))
    return null;
  if (/^(?:orders?|instructions?|directives?)$/.test(word(t, i))) cameFrom(prepared, i, sentence.end, parts);
  const outcome = outcomeBehind(t, parts.end);
  const office = (around.support || outcome !== null) && parts.to.some((to) => isNamedOrInOffice(prepared, to));
  // `An appeal, sent to [you], was acknowledged`: the letter that tells it says whose it was.
  const yours = outcome !== null && parts.to.some(({ first }) => word(t, first) === 'you');
  // `A request to the prosecutor has remained without reply`; of `the chief justice refused the request` the letter before is told.
  const isLeft = outcome !== null && office && word(t, i) === 'request';
  const isTold = yours || isLeft || isWhole(word(t, i), parts, around.support, office);
  const again =
    isAnother(prepared, i, around, outcome) && (parts.to.length === 0 || parts.asks.length + parts.says.length === 0);
  if (!isTold && !again) return null;
  return sent({
    ...(again && { again }),
    trigger: i,
    by: parts.by,
    to: parts.to,
    medium,
    count: before.count,
    asks: parts.asks,
    says: parts.says,
    answer: around.answer ?? outcome,
    answeredAt: around.answeredAt ?? null,
    hypothetical: around.hypothetical,
    confidence: parts.by.length > 0 && (parts.to.length > 0 || parts.asks.length > 0) ? 'likely' : 'doubtful',
    reasons: [`“${t.text.slice(t.from[i], t.to[i])}” and what its words say of it`, ...around.reasons],
  });
}

/** `the order to brick up the windows [came from] the Secretary`: who gave it, and no part of what it orders. */
function cameFrom(prepared: PreparedText, noun: number, limit: number, parts: Parts): void {
  const { tokens: t } = prepared;
  for (let k = noun + 1; k < Math.min(limit, noun + REACH); k++) {
    if (!/^(?:came|come|comes|issued|emanated)$/.test(word(t, k)) || /^(?:who|which|that)$/.test(word(t, k - 1)))
      continue;
    const from = [k + 1, k + 2, k + 3].find((n) => word(t, n) === 'from');
    if (from === undefined) continue;
    const by = partyAfter(prepared, from + 1, limit);
    if (by !== null && parts.by.length === 0) parts.by.push(by);
    parts.asks = parts.asks.map(({ first, end }) => ({ first, end: first < k && k < end ? k : end }));
    parts.end = Math.max(k, Math.min(parts.end, k));
    return;
  }
}

const PAST_DAYS =
  '^(?:(?:dated|of|on|and|,|\\d{1,4}|january|february|march|april|may|june|july|august|september|october|november|december) )*';
const LEFT = new RegExp(
  `${PAST_DAYS}(?:(?:,|so|far|has|have|had|was|were|is|are|still|also|been|remain(?:s|ed)?|went|gone|left|lies?|lay) )*(?:without (?:an? |any )?(?:reply|answer|response)|unanswered|(?:not|never)(?: yet| been)* (?:answered|acknowledged|replied))\\b`,
);
const ACKNOWLEDGED = new RegExp(
  `${PAST_DAYS}(?:(?:,|has|have|had|was|were|only|merely|duly|been|simply) )+acknowledged\\b`,
);

/** `A request to the prosecutor [has remained without reply]`, `Letters … dated 20 December and 9 February [were not answered]`, `An appeal … [was acknowledged] by a card`. */
function outcomeBehind(t: Tokens, end: number): 'none' | 'partial' | null {
  const words = t.norm.slice(end, end + 22).join(' ');
  return LEFT.test(words) ? 'none' : ACKNOWLEDGED.test(words) ? 'partial' : null;
}

/** `A second letter was sent`, `three reminders were sent`: another of one told of before. */
const isAnother = ({ tokens: t }: PreparedText, i: number, { support, answer }: Around, outcome: unknown): boolean => {
  const sentAside = /^(?:sent|dated|submitted|delivered|written)$/.test(
    word(t, word(t, i + 1) === ',' ? i + 2 : i + 1),
  );
  const isOne = support || outcome !== null || sentAside;
  if (/^reminders?$/.test(word(t, i)) || (word(t, i - 1) === 'last' && answer === null)) return isOne;
  return isOne && /^(?:second|third|fourth|fifth|another|further|follow-up)$/.test(word(t, i - 1));
};

/** `Two letters were sent to the Prosecutor General`: who sent them is not said; of letters to readers nothing is kept. */
const isNamedOrInOffice = ({ tokens: t, names }: PreparedText, { first, end }: TokenSpan): boolean => {
  for (let k = first; k < end; k++)
    if (
      postHeadOf(word(t, k)) !== null ||
      ((names.at[k] ?? -1) >= 0 && names.list[names.at[k] ?? -1]?.kind !== 'place')
    )
      return true;
  return false;
};

/** Enough to be a claim: who and to whom, or who and what; a noun that is often something else needs more. */
function isWhole(noun: string, { by, to, asks, says }: Parts, support: boolean, isSentToOffice: boolean): boolean {
  if (ASKING_NOUNS.has(noun) && asks.length > 0) return by.length > 0 || to.length > 0;
  if (SENT_NOUNS.has(noun))
    return to.length > 0
      ? by.length > 0 || asks.length > 0 || says.length > 0 || isSentToOffice
      : by.length > 0 && support && (asks.length > 0 || says.length > 0);
  if (ASKING_NOUNS.has(noun) || /^(?:notes?|instructions?|warnings?|motion)$/.test(noun))
    return by.length > 0 && to.length > 0 && says.length > 0;
  // `received daily reports on the deaths`: who told it need not be named.
  if (support && to.length > 0 && says.length > 0) return true;
  return by.length > 0 && (asks.length > 0 || (to.length > 0 && (support || says.length > 0)));
}

const COMPOUND_AFTER = new Set(
  'court courts judge judges panel tribunal process hearing hearings bomb bombs carrier box writer book card form centre center sign girl boy for-papers taking taker'.split(
    ' ',
  ),
);
const COMPOUND_BEFORE = new Set(
  'phone telephone conference close wake-up distress roll press news court police law new world gag restraining high low consumer death executive sick last first school weather supply wanted mail-order tall pecking arrest deportation expulsion bank suicide love curtain roll-call popular mass sex box'.split(
    ' ',
  ),
);

/** Not a verb, not the noun of another thing. */
function isNoun({ tokens: t, names }: PreparedText, i: number): boolean {
  const [before, w, after] = [word(t, i - 1), word(t, i), word(t, i + 1)];
  if (t.kind[i] !== WORD || COMPOUND_AFTER.has(after) || (word(t, i + 1) === '-' && t.gap[i + 1] === 0)) return false;
  if (COMPOUND_BEFORE.has(before)) return false;
  if (
    w === 'order' &&
    ((before === 'in' && (after === 'to' || after === 'that')) || before === 'and' || before === 'of')
  )
    return false;
  if (w === 'action') return before === 'urgent';
  if (w === 'mail' || w === 'mails') return before === '-' && word(t, i - 2) === 'e';
  if ((w === 'appeal' || w === 'appeals') && (before === 'of' || /^(?:against|was|were)$/.test(after)))
    return after === 'were' || after === 'was';
  if ((w === 'note' || w === 'notes') && /^(?:take|takes|took|taking|taken|bank)$/.test(before)) return false;
  if (w === 'statement' && /^(?:financial|mission|opening|closing)$/.test(before)) return false;
  if (/^(?:to|will|would|should|must|can|could|may|might|not|they|we|i|you|he|she|who)$/.test(before))
    return before === 'to' && /s$/.test(w) && w !== 'calls';
  if (
    ASKING.has(w) &&
    (names.at[i - 1] ?? -1) >= 0 &&
    /^(?:on|upon|for|that|the|to)$/.test(after) &&
    !/^['’]$/.test(before) &&
    before !== 's' &&
    w.endsWith('s')
  )
    return false;
  return !(
    /^(?:calls?|demands?|requests?|reports?|notes?|orders?|cables?|faxes|appeals?)$/.test(w) &&
    isAdverb(before) &&
    before !== 'only'
  );
}

interface Before {
  /** Where the phrase begins. */
  readonly first: number;
  readonly possessor: TokenSpan | null;
  readonly count: number | null;
}

/** `the union’s sixteen urgent [letters]`: whose, how many, and where it begins. */
function headBefore({ tokens: t, names }: PreparedText, i: number, limit: number): Before {
  let first = i;
  let count: number | null = null;
  for (; first > limit && i - first < 8; first--) {
    const w = word(t, first - 1);
    if (t.kind[first - 1] === NUMBER || numberAt(t, first - 1) !== null) {
      const number = numberAt(t, first - 1);
      if (number !== null && !isYear(t, first - 1)) count ??= number.value;
      continue;
    }
    if (POSSESSIVES.has(w) && w !== 'whose')
      return { first: first - 1, possessor: { first: first - 1, end: first }, count };
    if (DETERMINERS.has(w)) {
      first--;
      break;
    }
    const apostrophe =
      w === 's' && /^['’]$/.test(word(t, first - 2))
        ? first - 2
        : /^['’]$/.test(w) && t.gap[first - 1] === 0
          ? first - 1
          : -1;
    if (apostrophe >= 0) return { first, possessor: ownerBefore(t, names, apostrophe, limit), count };
    if (/^(?:repeated|renewed)$/.test(w) && (RECEIVING.has(word(t, first - 2)) || SENDING.has(word(t, first - 2))))
      continue;
    if ((t.kind[first - 1] === MARK && w !== '-') || PREPOSITIONS.has(w) || NO_ADJECTIVE.has(w)) break;
  }
  return { first, possessor: null, count };
}
const isYear = (t: Tokens, i: number): boolean => /^(?:1[5-9]|20)\d\d$/.test(word(t, i));
const NO_ADJECTIVE = new Set(
  'and or but that which who when as if is are was were be been has have had will would could should may might must can did do does sent wrote written received issued made published submitted signed ignored rejected launched renewed repeated echoed reiterated delivered handed addressed released adopted conveyed dismissed rebuffed defied answered sending issuing making renewing repeating rejecting ignoring get got gets voiced backed supported joined despite amid'.split(
    ' ',
  ),
);

/** The owner before the apostrophe: its name, or the words back to a determiner. */
function ownerBefore(t: Tokens, names: PreparedText['names'], apostrophe: number, limit: number): TokenSpan {
  let first = apostrophe - 1;
  for (; first > limit && apostrophe - first < 8; ) {
    const name = names.list[names.at[first] ?? -1];
    if (name !== undefined && name.first < first && name.first >= limit) first = name.first;
    const w = word(t, first - 1);
    if (DETERMINERS.has(w) || POSSESSIVES.has(w)) return { first: first - 1, end: apostrophe };
    if (t.kind[first - 1] !== WORD || PREPOSITIONS.has(w) || NO_ADJECTIVE.has(w)) break;
    first--;
  }
  return { first, end: apostrophe };
}

const REDUCED =
  /^(?:addressed|sent|written|submitted|presented|delivered|handed|issued|signed|dated|received|published|released|posted|smuggled|directed|made|drafted|circulated|obtained|seen|faxed|cabled|transmitted|filed|lodged|jointly|recently|also|repeatedly|again|yesterday|today)$/;

const SHOWN = /^(?:seen|obtained|published|released|posted|reviewed|viewed|received|verified|quoted|reported)$/;

/** Reads on from the noun: to whom, by whom, for what, saying what. Stops where a verb or another clause begins. */
function readAfter(prepared: PreparedText, noun: number, limit: number, parts: Parts): void {
  const { tokens: t } = prepared;
  const asking = ASKING_NOUNS.has(word(t, noun));
  let k = noun + 1;
  for (let steps = 0; steps < 12 && k < Math.min(limit, noun + REACH); steps++) {
    const next = readOne(prepared, k, limit, parts, asking);
    if (next === null) return;
    k = next;
    parts.end = Math.max(parts.end, k);
    if (parts.asks.length > 0 || parts.says.length > 0) return;
  }
}

/** The token after the piece read at `k`; null where nothing more belongs to the noun. */
function readOne(prepared: PreparedText, k: number, limit: number, parts: Parts, asking: boolean): number | null {
  const { tokens: t } = prepared;
  const w = word(t, k);
  // `a letter seen by the Herald`: who shows it did not write it.
  if (SHOWN.test(w) && word(t, k + 1) === 'by') return afterPhrase(prepared, k + 1, limit) ?? k + 2;
  if (REDUCED.test(w)) return k + 1;
  if (w === 'to' && isInfinitive(t, k))
    return asking ? take(parts.asks, beforeOutcome(prepared, contentFrom(prepared, k, limit))) : null;
  if (w === 'to' && word(t, k + 1) === 'you' && word(t, k - 1) === 'sent')
    return take(parts.to, { first: k + 1, end: k + 2 });
  if (w === 'to' || (w === 'with' && parts.to.length === 0))
    return takeParty(prepared, parts.to, k + 1, limit) ?? (w === 'with' ? afterPhrase(prepared, k, limit) : null);
  // `a letter to his wife from prison`: where one wrote it.
  if (w === 'from' && /^(?:prison|jail|exile|hospital|custody|detention|home|abroad)$/.test(word(t, k + 1)))
    return k + 2;
  if (w === 'from' || w === 'by') return takeParty(prepared, parts.by, k + 1, limit) ?? afterPhrase(prepared, k, limit);
  if (/^(?:on|upon)$/.test(w) && asking && !isTime(t, k + 1)) {
    const asked = takeParty(prepared, parts.to, k + 1, limit);
    if (asked !== null) return asked;
  }
  if (w === 'and' && REDUCED.test(word(t, k + 1))) return k + 2;
  if (w === 'and' && parts.to.length > 0 && word(t, k + 1) === 'to') return k + 1;
  if (w === 'and' && /^(?:one|another|two|three)$/.test(word(t, k + 1)) && word(t, k + 2) === 'to') return k + 2;
  if (w === 'for') return asking ? readFor(prepared, k, limit, parts) : null;
  if (w === 'that')
    return isRelative(prepared, k, limit)
      ? null
      : take(asking ? parts.asks : parts.says, contentFrom(prepared, k, limit));
  if (SEEKING_PARTICIPLES.has(w)) return readSeeking(prepared, k, limit, parts);
  if (SAYING_PARTICIPLES.has(w)) return take(parts.says, contentFrom(prepared, k + 1, limit));
  if (/^(?:about|concerning|regarding|against)$/.test(w))
    return take(parts.says, simplePhraseAfter(prepared, k + 1, limit));
  if (w === ',') return goesOn(t, k + 1) ? k + 1 : null;
  // `a request to the prosecutor [(12 May 2009)] has remained …`
  if (w === '(' && isTime(t, k + 1)) return afterBracket(t, k, limit);
  if (/^(?:on|in|of|at|last|this)$/.test(w)) {
    if (isTime(t, k + 1)) return afterTime(prepared, k, limit);
    return w === 'on' || w === 'of' ? take(parts.says, simplePhraseAfter(prepared, k + 1, limit)) : null;
  }
  return t.kind[k] === NUMBER || isTime(t, k) ? k + 1 : null;
}

const take = (into: TokenSpan[], span: TokenSpan | null): number | null => {
  if (span === null) return null;
  into.push(span);
  return span.end;
};

function takeParty(prepared: PreparedText, into: TokenSpan[], at: number, limit: number): number | null {
  return take(into, addresseeAfter(prepared, at, limit));
}
const afterPhrase = (prepared: PreparedText, k: number, limit: number): number | null =>
  simplePhraseAfter(prepared, k + 1, limit)?.end ?? null;

/** `for the council to open …`, `for an inquiry`. */
function readFor(prepared: PreparedText, k: number, limit: number, parts: Parts): number | null {
  const { tokens: t } = prepared;
  const phrase = simplePhraseAfter(prepared, k + 1, limit);
  if (phrase !== null && isInfinitive(t, phrase.end) && isParty(prepared, phrase)) {
    parts.to.push(phrase);
    return take(parts.asks, contentFrom(prepared, phrase.end, limit));
  }
  // `calls for an inquiry [by the families] were …`
  if (phrase !== null && word(t, phrase.end) === 'by') {
    const by = partyAfter(prepared, phrase.end + 1, limit);
    if (by !== null && parts.by.length === 0) {
      parts.by.push(by);
      parts.asks.push(phrase);
      return by.end;
    }
  }
  const asks = contentBeforeVerb(prepared, k + 1, limit);
  return asks === null ? null : take(parts.asks, asks);
}

/** What is called for, to where the main verb of the sentence begins: "calls for an inquiry [were echoed]". */
function contentBeforeVerb(prepared: PreparedText, from: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  const span = contentFrom(prepared, from, limit);
  if (span === null) return null;
  for (let k = span.first + 1; k < span.end; k++) {
    if (
      /^(?:was|were|is|are|has|have|had|went|fell|came|grew)$/.test(word(t, k)) &&
      !/^(?:who|which|that)$/.test(word(t, k - 1))
    )
      return { first: span.first, end: k };
  }
  return span;
}

/** `their appeal to hand over the remains [was rejected]`: what became of it is not what was asked. */
function beforeOutcome({ tokens: t }: PreparedText, span: TokenSpan | null): TokenSpan | null {
  if (span === null) return null;
  for (let k = span.first + 1; k < span.end - 1; k++)
    if (
      /^(?:was|were|is|are|been|went|fell)$/.test(word(t, k)) &&
      (RECEIVING.has(word(t, k + 1)) ||
        SENDING.has(word(t, k + 1)) ||
        /^(?:unanswered|unheeded|on|also|again|been)$/.test(word(t, k + 1)))
    )
      return { first: span.first, end: /^(?:has|have|had)$/.test(word(t, k - 1)) ? k - 1 : k };
  return span;
}

function readSeeking(prepared: PreparedText, k: number, limit: number, parts: Parts): number | null {
  const { tokens: t } = prepared;
  const w = word(t, k);
  if (w === 'seeking' || w === 'insisting') return take(parts.asks, contentFrom(prepared, k + 1, limit));
  const asked = askedAt(prepared, k);
  if (
    asked === null &&
    /^(?:calling|appealing|pressing|pleading|begging)$/.test(w) &&
    !/^(?:for|on|upon|with|to)$/.test(word(t, k + 1))
  )
    return null;
  if (asked === null) return take(parts.asks, contentFrom(prepared, k + 1, limit));
  if (parts.to.length === 0) parts.to.push(...asked.to);
  return take(parts.asks, asked.asks[0] ?? null);
}

/** `the letter that the union had sent`: a relative clause, not what the letter says. */
function isRelative({ tokens: t }: PreparedText, that: number, limit: number): boolean {
  for (let k = that + 1; k < Math.min(limit, that + 9); k++)
    if (
      /^(?:sent|wrote|written|issued|made|submitted|signed|delivered|addressed|published|released|received|circulated|began|came|called|calls|urged|urges|demanded|demands|asked|asks|was|were|has|have)$/.test(
        word(t, k),
      ) &&
      word(t, k - 1) !== 'be'
    )
      return (
        k - that < 3 ||
        /^(?:sent|wrote|written|issued|made|submitted|signed|delivered|published|received)$/.test(word(t, k))
      );
  return false;
}

const goesOn = (t: Tokens, k: number): boolean =>
  SEEKING_PARTICIPLES.has(word(t, k)) ||
  SAYING_PARTICIPLES.has(word(t, k)) ||
  /^(?:signed|dated|addressed|sent|published|released|issued|written|delivered|copied|obtained)$/.test(word(t, k));
const isTime = (t: Tokens, k: number): boolean =>
  t.kind[k] === NUMBER ||
  (word(t, k) === 'the' && /^\d{1,2}(?:st|nd|rd|th)?$/.test(word(t, k + 1))) ||
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|early|late|mid|last|week|month|year|earlier|yesterday|today)$/.test(
    word(t, k),
  );
function afterBracket(t: Tokens, k: number, limit: number): number | null {
  for (let at = k + 1; at < Math.min(limit, k + 12); at++) if (word(t, at) === ')') return at + 1;
  return null;
}
function afterTime({ tokens: t }: PreparedText, k: number, limit: number): number {
  let at = k + 1;
  while (at < limit && (isTime(t, at) || (/^(?:,|and)$/.test(word(t, at)) && t.kind[at + 1] === NUMBER))) at++;
  return at;
}

/** What a text says where it is the subject: `the letter noted that …`. */
export function textSaysAt(prepared: PreparedText, i: number): { noun: number; says: TokenSpan } | null {
  const { tokens: t } = prepared;
  if (!TEXT_SAYS.has(word(t, i)) || t.kind[i] !== WORD) return null;
  const limit = prepared.sentences[prepared.sentenceOf[i] ?? 0];
  if (limit === undefined) return null;
  for (let k = i - 1; k >= Math.max(limit.first, i - 12); k--) {
    if (/^(?:[,;:.]|who|which|that|and)$/.test(word(t, k))) return null;
    if (!TEXT_NOUNS.has(word(t, k))) continue;
    if (PREPOSITIONS.has(word(t, k - 2)) || PREPOSITIONS.has(word(t, k - 1))) return null;
    const at = /^(?:that|of)$/.test(word(t, i + 1)) ? i + 2 : i + 1;
    const says = contentFrom(prepared, at, limit.end);
    return says === null ? null : { noun: k, says };
  }
  return null;
}
