// What stands behind the noun of what is sent: to whom, by whom, for what, saying what. In: the text, the noun's token and where its sentence ends. Out: token places, added to its parts.

import { simplePhraseAfter } from '../../text/en/noun-phrase.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import type { Parts } from '../sent.ts';
import { askedAt } from './asking-verbs.ts';
import { contentFrom, isInfinitive } from './content.ts';
import { inWhichAsked } from './in-which.ts';
import { addresseeAfter, partyAfter } from './party-after.ts';
import { ASKING_NOUNS, RECEIVING, SAYING_PARTICIPLES, SEEKING_PARTICIPLES, SENDING, SENT_NOUNS } from './words.data.ts';

/** How far behind the noun, in tokens, its words may stand. */
export const REACH = 44;

const REDUCED =
  /^(?:addressed|sent|written|submitted|presented|delivered|handed|issued|signed|dated|received|published|released|posted|smuggled|directed|made|drafted|circulated|obtained|seen|faxed|cabled|transmitted|filed|lodged|jointly|recently|also|repeatedly|again|yesterday|today)$/;

const SHOWN = /^(?:seen|obtained|published|released|posted|reviewed|viewed|received|verified|quoted|reported)$/;

/** Reads on from the noun: to whom, by whom, for what, saying what. Stops where a verb or another clause begins. */
export function readAfter(prepared: PreparedText, noun: number, limit: number, parts: Parts): void {
  const { tokens: t } = prepared;
  const asking = ASKING_NOUNS.has(wordAt(t, noun));
  let k = noun + 1;
  for (let steps = 0; steps < 12 && k < Math.min(limit, noun + REACH); steps++) {
    const next = readOne(prepared, k, limit, { noun, parts, asking });
    if (next === null) return;
    k = next;
    parts.end = Math.max(parts.end, k);
    if (parts.asks.length > 0 || parts.says.length > 0) return;
  }
}

/** The token after the piece read at `k`; null where nothing more belongs to the noun. */
function readOne(
  prepared: PreparedText,
  k: number,
  limit: number,
  { noun, parts, asking }: { readonly noun: number; readonly parts: Parts; readonly asking: boolean },
): number | null {
  const { tokens: t } = prepared;
  const w = wordAt(t, k);
  // `a letter published [on the front page]`, `applications filed [on his behalf]`
  if (/^(?:on|in)$/.test(w) && (SHOWN.test(wordAt(t, k - 1)) || isOnBehalf(t, k)) && !isTime(t, k + 1))
    return afterPhrase(prepared, k, limit) ?? k + 2;
  // `a letter seen by the Herald`: who shows it did not write it.
  if (SHOWN.test(w) && wordAt(t, k + 1) === 'by') return afterPhrase(prepared, k + 1, limit) ?? k + 2;
  if (REDUCED.test(w)) return k + 1;
  if (w === 'to' && isInfinitive(t, k))
    return asking ? take(parts.asks, beforeOutcome(prepared, contentFrom(prepared, k, limit))) : null;
  if (w === 'to' && wordAt(t, k + 1) === 'you' && REDUCED.test(wordAt(t, k - 1)))
    return take(parts.to, { first: k + 1, end: k + 2 });
  if (w === 'to' || (w === 'with' && parts.to.length === 0 && !TEXTS.test(wordAt(t, noun))))
    return takeParty(prepared, parts.to, k + 1, limit) ?? (w === 'with' ? afterPhrase(prepared, k, limit) : null);
  // `a letter to his wife from prison`: where one wrote it.
  if (w === 'from' && /^(?:prison|jail|exile|hospital|custody|detention|home|abroad)$/.test(wordAt(t, k + 1)))
    return k + 2;
  if (w === 'from' || w === 'by') return takeParty(prepared, parts.by, k + 1, limit) ?? afterPhrase(prepared, k, limit);
  if (/^(?:on|upon)$/.test(w) && asking && !isTime(t, k + 1)) {
    const asked = takeParty(prepared, parts.to, k + 1, limit);
    if (asked !== null) return asked;
  }
  // `the fax [of the mayor] of 17 May`
  if (w === 'of' && SENT_NOUNS.has(wordAt(t, k - 1)) && !isTime(t, k + 1) && parts.by.length === 0) {
    const writer = partyAfter(prepared, k + 1, limit);
    if (writer !== null && !isOfAbout(t, writer)) return take(parts.by, beforeDay(t, writer));
  }
  if (w === 'and' && REDUCED.test(wordAt(t, k + 1))) return k + 2;
  if (w === 'and' && parts.to.length > 0 && wordAt(t, k + 1) === 'to') return k + 1;
  if (w === 'and' && /^(?:one|another|two|three)$/.test(wordAt(t, k + 1)) && wordAt(t, k + 2) === 'to') return k + 2;
  if (w === 'for') return asking ? readFor(prepared, k, limit, parts) : null;
  if (w === 'that')
    return isRelative(prepared, k, limit)
      ? null
      : take(asking ? parts.asks : parts.says, contentFrom(prepared, k, limit));
  if (SEEKING_PARTICIPLES.has(w)) return readSeeking(prepared, k, limit, parts);
  if (SAYING_PARTICIPLES.has(w)) return take(parts.says, contentFrom(prepared, k + 1, limit));
  if (/^(?:about|concerning|regarding|against)$/.test(w))
    return take(parts.says, simplePhraseAfter(prepared, k + 1, limit));
  // `addressed to the Leader, [with a copy to the Council], …`
  const copied = t.norm
    .slice(k, k + 5)
    .join(' ')
    .match(/^,? ?(?:with )?(?:a copy|copies) to/);
  if (copied !== null && parts.to.length > 0)
    return afterPhrase(prepared, k + copied[0].trim().split(' ').length - 1, limit);
  if (w === ',') return inWhichAsked(prepared, k, limit, parts) ?? (goesOn(t, k + 1) ? k + 1 : null);
  // `a letter to the harbour office [(3 June 1962)] lies unanswered …`
  if (w === '(' && isTime(t, k + 1)) return afterBracket(t, k, limit);
  // `filed a petition [before the High Court]`, `lodged writs [with the registrar]`
  if (w === 'before' && parts.to.length === 0 && !isTime(t, k + 1)) {
    const court = takeParty(prepared, parts.to, k + 1, limit);
    if (court !== null) return court;
  }
  // `a petition filed [on behalf of the students]`
  // `handed in a petition with 600 signatures [at the Prosecutor’s Office]`
  if (w === 'at' && parts.to.length === 0 && SENT_NOUNS.has(wordAt(t, noun)) && !isTime(t, k + 1)) {
    const office = takeParty(prepared, parts.to, k + 1, limit);
    if (office !== null) return office;
  }
  if (/^(?:on|in|of|at|last|this)$/.test(w)) {
    if (isTime(t, k + 1)) return afterTime(prepared, k, limit);
    return w === 'on' || w === 'of' ? take(parts.says, simplePhraseAfter(prepared, k + 1, limit)) : null;
  }
  return t.kind[k] === NUMBER || isTime(t, k) ? k + 1 : null;
}

/** `the memo of the prosecutor A. Quill [of 12 June]` */
function beforeDay(t: Tokens, { first, end }: TokenSpan): TokenSpan {
  for (let k = first + 1; k < end; k++) if (wordAt(t, k) === 'of' && isTime(t, k + 1)) return { first, end: k };
  return { first, end };
}
/** `a petition of 3,000 citizens` is theirs; `letters of prisoners` can be theirs or about them. */
const isOfAbout = (t: Tokens, { first, end }: TokenSpan): boolean =>
  end - first === 1 && !/^\p{Lu}/u.test(t.text.slice(t.from[first] ?? 0));

/** `on [his] behalf`, `on behalf of` */
const isOnBehalf = (t: Tokens, on: number): boolean => [1, 2, 3, 4, 5, 6].some((n) => wordAt(t, on + n) === 'behalf');
/** `a joint statement with the minister`: made by both. */
const TEXTS = /^(?:statements?|declarations?|communiqu[ée]s?|reports?|resolutions?|interviews?)$/;

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
  if (phrase !== null && wordAt(t, phrase.end) === 'by') {
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
      /^(?:was|were|is|are|has|have|had|went|fell|came|grew|remains|remained)$/.test(wordAt(t, k)) &&
      !/^(?:who|which|that)$/.test(wordAt(t, k - 1))
    )
      return { first: span.first, end: beforeMade(t, span.first, k) };
  }
  return span;
}

/** `for the logs, [made on 4 February,] remains …`: of the request, not of what it is for. */
function beforeMade(t: Tokens, first: number, end: number): number {
  for (let k = first + 1; k < end - 1; k++)
    if (wordAt(t, k) === ',' && /^(?:made|sent|filed|dated|lodged|submitted)$/.test(wordAt(t, k + 1))) return k;
  return end;
}

/** `their appeal to hand over the remains [was rejected]`: what became of it, or what is said of it, is not what was asked. */
function beforeOutcome({ tokens: t }: PreparedText, span: TokenSpan | null): TokenSpan | null {
  if (span === null) return null;
  let inner = false;
  for (let k = span.first + 1; k < span.end - 1; k++) {
    inner ||= CLAUSE.test(wordAt(t, k));
    const next = wordAt(t, k + 1);
    const known = RECEIVING.has(next) || SENDING.has(next) || /^(?:unanswered|unheeded|on|also|again|been)$/.test(next);
    if (/^(?:was|were|is|are|been|went|fell)$/.test(wordAt(t, k)) && (known || (!inner && k - span.first > 1)))
      return { first: span.first, end: /^(?:has|have|had)$/.test(wordAt(t, k - 1)) ? k - 1 : k };
  }
  return span;
}
const CLAUSE = /^(?:who|which|that|whether|if|how|what|where|why|when|because|while|as|and|so)$/;

function readSeeking(prepared: PreparedText, k: number, limit: number, parts: Parts): number | null {
  const { tokens: t } = prepared;
  const w = wordAt(t, k);
  if (w === 'seeking' || w === 'insisting') return take(parts.asks, contentFrom(prepared, k + 1, limit));
  const asked = askedAt(prepared, k);
  if (
    asked === null &&
    /^(?:calling|appealing|pressing|pleading|begging)$/.test(w) &&
    !/^(?:for|on|upon|with|to)$/.test(wordAt(t, k + 1))
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
        wordAt(t, k),
      ) &&
      wordAt(t, k - 1) !== 'be'
    )
      return (
        k - that < 3 ||
        /^(?:sent|wrote|written|issued|made|submitted|signed|delivered|published|received)$/.test(wordAt(t, k))
      );
  return false;
}

const goesOn = (t: Tokens, k: number): boolean =>
  SEEKING_PARTICIPLES.has(wordAt(t, k)) ||
  SAYING_PARTICIPLES.has(wordAt(t, k)) ||
  /^(?:signed|dated|addressed|sent|handed|submitted|posted|published|released|issued|written|delivered|copied|obtained)$/.test(
    wordAt(t, k),
  );
const isTime = (t: Tokens, k: number): boolean =>
  t.kind[k] === NUMBER ||
  (wordAt(t, k) === 'the' && /^\d{1,2}(?:st|nd|rd|th)?$/.test(wordAt(t, k + 1))) ||
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|early|late|mid|last|week|month|year|earlier|yesterday|today)$/.test(
    wordAt(t, k),
  );
function afterBracket(t: Tokens, k: number, limit: number): number | null {
  for (let at = k + 1; at < Math.min(limit, k + 12); at++) if (wordAt(t, at) === ')') return at + 1;
  return null;
}
function afterTime({ tokens: t }: PreparedText, k: number, limit: number): number {
  let at = k + 1;
  while (at < limit && (isTime(t, at) || (/^(?:,|and)$/.test(wordAt(t, at)) && t.kind[at + 1] === NUMBER))) at++;
  return at;
}
