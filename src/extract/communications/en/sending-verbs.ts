// The verb around what is sent: `X sent Y a letter`, `the letter was handed to Y by X`, `Y ignored the appeal`, `in a letter to Y, X wrote`, `the letter X sent to Y`.
// In: the text, the noun with its words, its sentence. Out: by and to are added to its parts; what became of it, and whether it was only meant to be sent.

import { isAdverb } from '../../text/en/grammar.data.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../../text/en/noun-phrase.ts';
import { verbFrame } from '../../text/en/verb-frame.ts';
import { holderOf } from '../../text/en/verb-holder.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import type { Answer, Parts } from '../sent.ts';
import { type Around, isHypothetical, type NounSpan } from './around.ts';
import { contentFrom } from './content.ts';
import { addresseeAfter } from './party-after.ts';
import { addAddressee, passiveAfter } from './sent-passive.ts';
import { RECEIVING, SENDING } from './words.data.ts';

const NOTHING: Around = { support: false, answer: null, hypothetical: false, reasons: [] };

export function sendingAround(prepared: PreparedText, span: NounSpan, sentence: TokenSpan, parts: Parts): Around {
  const introduced = introducedBy(prepared, span, sentence, parts);
  if (introduced !== null) return introduced;
  const before = governing(prepared, span, sentence);
  if (before !== null) return governed(prepared, before, span, parts);
  return relativeAfter(prepared, span, sentence, parts) ?? passiveAfter(prepared, span, sentence, parts) ?? NOTHING;
}

/** The verb whose object the noun is: right before its phrase, or with one party between ("sent the minister a letter"). */
function governing(prepared: PreparedText, { first }: TokenSpan, sentence: TokenSpan): number | null {
  const { tokens: t } = prepared;
  let of: number | null = null;
  for (let k = first - 1; k >= Math.max(sentence.first, first - 9); k--) {
    const w = wordAt(t, k);
    if (t.kind[k] === MARK && !/^['’,-]$/.test(w)) return null;
    if (t.kind[k] === WORD && (SENDING.has(w) || RECEIVING.has(w)) && !isAdverb(w))
      return of === null || isOneParty(prepared, k + 1, first) ? k : null;
    // `handed [in] a petition`
    if (isHandedIn(t, k)) continue;
    // `handed the ambassador [of] Norland a note`
    if (w === 'of' && first - k > 2) {
      of = k;
      continue;
    }
    if (
      /^(?:that|which|who|by|from|with|for|in|on|at|of|as|when|was|were|is|are)$/.test(w) &&
      !(w === 'of' && first - k <= 2)
    )
      return null;
  }
  return null;
}

const isHandedIn = (t: Tokens, k: number): boolean =>
  wordAt(t, k) === 'in' && /^(?:hand(?:ed|s|ing)?|sen[dt]|put|turned)$/.test(wordAt(t, k - 1));

/** A phrase for somebody fills the place between. */
function isOneParty(prepared: PreparedText, from: number, end: number): boolean {
  const between = nounPhraseAfter(prepared, from, end);
  return between !== null && between.end === end && isParty(prepared, between);
}

function governed(prepared: PreparedText, verb: number, span: NounSpan, parts: Parts): Around {
  const { tokens: t } = prepared;
  const frame = verbFrame(prepared, verb);
  const w = wordAt(t, verb);
  const receiving = RECEIVING.has(w);
  if (frame.negated) return { ...NOTHING };
  const holder = frame.voice === 'passive' ? frame.agent : holderOf(prepared, verb, frame);
  const party = holder !== null && isParty(prepared, holder) ? holder : countedBefore(prepared, verb);
  if (receiving) {
    if (party !== null && parts.to.length === 0) parts.to.push(party);
    const answer = notTaken(t, verb) ?? RECEIVING.get(w) ?? null;
    return {
      support: true,
      answer,
      ...(answer !== null && { answeredAt: verb }),
      hypothetical: isHypothetical(frame),
      reasons: answer === null ? [] : [`“${w}”: what became of it`],
    };
  }
  if (party !== null && (parts.by.length === 0 || isPronounOnly(t, parts.by))) parts.by = [party];
  else if (party !== null && /^(?:renew|repeat|reiterat|join|back|support|echo)/.test(w)) parts.by.push(party);
  const between = nounPhraseAfter(prepared, verb + 1, span.first);
  if (between !== null && between.end === span.first && isParty(prepared, between)) parts.to = [between];
  return { support: true, answer: null, hypothetical: isHypothetical(frame), reasons: [] };
}

/** `[43 of us] signed a telegram`, `[the union] handed in a petition` */
function countedBefore(prepared: PreparedText, verb: number): TokenSpan | null {
  const { tokens: t } = prepared;
  if (/^(?:us|them)$/.test(wordAt(t, verb - 1)) && wordAt(t, verb - 2) === 'of') return { first: verb - 3, end: verb };
  if (!isHandedIn(t, verb + 1)) return null;
  if (/^(?:i|we|he|she|they)$/.test(wordAt(t, verb - 1))) return { first: verb - 1, end: verb };
  const subject = nounPhraseBefore(prepared, verb, Math.max(0, verb - 12));
  return subject !== null && isParty(prepared, subject) ? subject : null;
}

/** `refused to accept the letter`, `failed to answer it`. */
const notTaken = (t: Tokens, verb: number): Answer =>
  wordAt(t, verb - 1) !== 'to'
    ? null
    : /^(?:refus|declin)/.test(wordAt(t, verb - 2))
      ? 'refused'
      : /^(?:fail|neglect|yet)/.test(wordAt(t, verb - 2))
        ? 'none'
        : null;

/** `X renewed [its] call`: X is who stands there by name. */
const isPronounOnly = (t: Tokens, by: readonly TokenSpan[]): boolean =>
  by.length === 1 && /^(?:its|his|her|their|our|my)$/.test(wordAt(t, by[0]?.first ?? -1));

const SAYS =
  /^(?:said|says|wrote|writes|urged|urges|called|calls|asked|asks|demanded|demands|warned|warns|told|stated|states|noted|added|expressed|condemned|accused|complained|appealed|described|denounced|protested|alleged|explained|argued|informed|insisted|recommended|requested|pleaded|begged|confirmed|denied|declared|cited|listed|reported|objected|opposed|rejected|dismissed|ordered|instructed)$/;

/** Of a letter that is told by what its writer said in it. */
export const BY_ITS_VERB = 'the subject of the verb of saying beside it wrote it';

/** `In a letter to Y, X said …` and `X said in a letter to Y that …`: the subject of the verb of saying wrote it. */
function introducedBy(prepared: PreparedText, span: NounSpan, sentence: TokenSpan, parts: Parts): Around | null {
  const { tokens: t } = prepared;
  if (!/^(?:in|with|through|via)$/.test(wordAt(t, span.first - 1)) || isHandedIn(t, span.first - 1)) return null;
  const around: Around = {
    support: true,
    answer: null,
    hypothetical: false,
    reasons: [BY_ITS_VERB],
  };
  for (let k = span.first - 2; k >= Math.max(sentence.first, span.first - 8); k--) {
    if (!SAYS.test(wordAt(t, k))) continue;
    addSubject(prepared, k, parts);
    // `denied in a letter that …`: what stands behind "that" is what it denies, and not what it says.
    const denies = /^(?:denied|rejected|disputed)$/.test(wordAt(t, k));
    if (denies) parts.says = [];
    if (parts.to.length === 0) inReplyTo(prepared, span.end, sentence.end, parts);
    if (!denies && parts.says.length === 0 && parts.asks.length === 0)
      addClause(prepared, k, span.end, sentence.end, parts);
    return around;
  }
  for (let k = span.end; k < Math.min(sentence.end, span.end + 14); k++) {
    // `In its letter to Y the union described …`
    if (wordAt(t, k) !== ',' && !(k === span.end && isPronounOnly(t, parts.by))) continue;
    const from = wordAt(t, k) === ',' ? k + 1 : k;
    for (let v = from; v < Math.min(sentence.end, from + 25); v++) {
      if (!SAYS.test(wordAt(t, v))) continue;
      addSubject(prepared, v, parts, from);
      if (
        /^(?:said|says|wrote|writes|stated|states|noted|added|warned|warns|told|alleged|complained|described|declared|explained|argued|confirmed|denied|reported|insisted|accused|condemned|denounced)$/.test(
          wordAt(t, v),
        ) &&
        parts.says.length === 0
      )
        addClause(prepared, v, v + 1, sentence.end, parts);
      return around;
    }
  }
  return null;
}

/** `in a letter of 19 May, [replying to questions sent by the Herald] on 6 May, that …`: who is answered is written to. */
function inReplyTo(prepared: PreparedText, from: number, limit: number, parts: Parts): void {
  const { tokens: t } = prepared;
  const words = t.norm.slice(from, from + 12).join(' ');
  const lead =
    /^(?:, )?(?:(?:of|dated|on) [\w ,]*?, )?(?:replying|responding|in (?:reply|response)|in answer) to (?:\w+ ){0,2}(?:questions?|letters?|enquir\w+|inquir\w+|requests?|queries) (?:(?:sent|put|made|submitted) )?(?:by|from) /.exec(
      `${words} `,
    );
  if (lead === null) return;
  const at = from + lead[0].trim().split(' ').length;
  const party = addresseeAfter(prepared, at, limit);
  if (party === null) return;
  parts.to.push(party);
}

function addSubject(prepared: PreparedText, verb: number, parts: Parts, from = 0): void {
  const holder = holderOf(prepared, verb, verbFrame(prepared, verb));
  const subject =
    holder === null || holder.end <= from
      ? besideItsName(prepared, from, verb)
      : { first: Math.max(from, holder.first), end: holder.end };
  if (subject === null || !isParty(prepared, subject)) return;
  if (parts.by.length === 0 || isPronounOnly(prepared.tokens, parts.by)) parts.by = [subject];
}

/** `In a letter to Y, the foreign minister, [Emir Sand], denied`: the name between the commas. */
function besideItsName(prepared: PreparedText, from: number, verb: number): TokenSpan | null {
  const { tokens: t, names } = prepared;
  const post = from === 0 ? null : nounPhraseAfter(prepared, from, verb);
  if (post === null || !isParty(prepared, post) || wordAt(t, post.end) !== ',' || wordAt(t, verb - 1) !== ',')
    return null;
  const name = names.list[names.at[verb - 2] ?? -1];
  return name?.kind !== 'body' && name?.kind !== 'place' && name !== undefined && name.first <= post.end + 3
    ? { first: post.end + 1, end: verb - 1 }
    : null;
}

/** `In a letter of 3 May she told [the minister] that …` */
function partyBeforeThat(prepared: PreparedText, at: number, limit: number): TokenSpan | null {
  const party = addresseeAfter(prepared, at, limit);
  return party !== null && wordAt(prepared.tokens, party.end) === 'that' ? party : null;
}

/** What the verb of saying says of it. */
function addClause(prepared: PreparedText, verb: number, from: number, limit: number, parts: Parts): void {
  const { tokens: t } = prepared;
  const at = wordAt(t, from) === ',' ? from + 1 : from;
  const whom = /^(?:him|her|them|us|me)$/.test(wordAt(t, at)) && wordAt(t, at + 1) === 'that';
  if (whom && parts.to.length === 0) parts.to.push({ first: at, end: at + 1 });
  const told =
    whom || !/^(?:told|informed|warned)$/.test(wordAt(t, verb)) ? null : partyBeforeThat(prepared, at, limit);
  if (told !== null && parts.to.length === 0) parts.to.push(told);
  const said = whom ? at + 1 : (told?.end ?? at);
  const start = wordAt(t, said) === 'that' ? said + 1 : said;
  // `denied that …` tells the denial, and not what is denied.
  const denied = wordAt(t, verb) === 'denied' && start < limit ? contentFrom(prepared, verb, limit) : null;
  if (denied !== null) parts.says.push(denied);
  const says = denied === null && start < limit && start > verb ? contentFrom(prepared, start, limit) : null;
  if (says !== null && says.end - says.first > 1) parts.says.push(says);
}

/** `a letter that the union had sent to the ministry`, `the letter the union sent`. */
function relativeAfter(prepared: PreparedText, span: NounSpan, sentence: TokenSpan, parts: Parts): Around | null {
  const { tokens: t } = prepared;
  const from = /^(?:that|which)$/.test(wordAt(t, span.end)) ? span.end + 1 : span.end;
  if (from === span.end && t.kind[from] !== WORD) return null;
  for (let k = from; k < Math.min(sentence.end, from + 10); k++) {
    if (!/^(?:sent|wrote|written|issued|submitted|addressed|delivered|made|presented)$/.test(wordAt(t, k))) continue;
    const subject = nounPhraseAfter(prepared, from, k);
    if (subject === null || !isParty(prepared, subject) || k - subject.end > 3) return null;
    if (parts.by.length === 0) parts.by.push(subject);
    addAddressee(prepared, k, sentence.end, parts);
    return { support: true, answer: null, hypothetical: false, reasons: ['sent in a relative clause'] };
  }
  return null;
}
