// Writing and telling without a noun for what is sent: `X wrote to Y asking …`, `X warned Y that …`, `Y was informed of …`, `one of 16 that X sent to Y in an effort to …`.
// In: the text and the verb's token. Out: what was sent, or null: to write a book, to warn nobody in particular, to tell reporters is none.

import { postHeadOf } from '../../gazetteers/posts.ts';
import { TIME_WORDS } from '../../text/en/grammar.data.ts';
import { type VerbFrame, verbFrame } from '../../text/en/verb-frame.ts';
import { holderOf } from '../../text/en/verb-holder.ts';
import { numberAt } from '../../text/english-numbers.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import { type Sent, sent } from '../sent.ts';
import { contentFrom, isInfinitive } from './content.ts';
import { elided } from './elided.ts';
import { timesIn } from './further-frames.ts';
import { addresseeAfter, namedBehind, phraseBeforeRequest } from './party-after.ts';
import { isOfficial, isPlain, WHOM } from './plain-telling.ts';
import { reportedTo } from './reported-to.ts';
import { MEDIA, SAYING_PARTICIPLES, SEEKING_PARTICIPLES, TELLING, WRITING } from './words.data.ts';

export function toldAt(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t } = prepared;
  if (t.kind[i] !== WORD) return null;
  const w = wordAt(t, i);
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0];
  if (sentence === undefined) return null;
  const left = /^(?:sent|submitted|addressed|delivered|written)$/.test(w) ? elided(prepared, i, sentence) : null;
  if (left !== null) return left;
  if (WRITING.has(w) || (w === 'addressed' && REFLEXIVE.test(wordAt(t, i + 1)))) return written(prepared, i, sentence);
  return (TELLING.has(w) ? told(prepared, i, sentence) : null) ?? reportedTo(prepared, i, sentence);
}

/** `wrote [in like words on 9 March] to`, `wrote [on 3 May] to`: how and when, before whom. */
function behindAside(t: Tokens, at: number, limit: number): number | null {
  if (!/^(?:in|on|at|from|early|late|that|the)$/.test(wordAt(t, at))) return null;
  for (let k = at + 1; k < Math.min(limit, at + 11); k++) {
    if (wordAt(t, k) === 'to') return k;
    if (
      /^(?:[.;:,]|and|but|that|which|who|about|of)$/.test(wordAt(t, k)) &&
      !(wordAt(t, k) === 'of' && t.kind[k - 1] === NUMBER)
    )
      return null;
  }
  return null;
}

/** `wrote to the ministry`, `complained to the court that …`; what is asked or said follows. */
function written(prepared: PreparedText, i: number, sentence: TokenSpan): Sent | null {
  const { tokens: t } = prepared;
  const times = wordAt(t, i + 2) === 'times' ? (numberAt(t, i + 1)?.value ?? null) : null;
  const at = REFLEXIVE.test(wordAt(t, i + 1))
    ? i + 2
    : /^(?:again|repeatedly|back|twice|jointly|today|yesterday|this|it|so)$/.test(wordAt(t, i + 1))
      ? i + 2
      : times !== null
        ? i + 3
        : i + 1;
  // `wrote again, to yourself`
  const past = wordAt(t, i + 1) === 'again' && wordAt(t, at) === ',' ? at + 1 : at;
  const toward = wordAt(t, past) === 'to' ? past : behindAside(t, at, sentence.end);
  if (toward === null || isInfinitive(t, toward)) return null;
  const to = addressees(prepared, toward, sentence.end);
  const frame = verbFrame(prepared, i);
  if (to.length === 0 || !isPlain(frame)) return null;
  const holder = holderOf(prepared, i, frame);
  const by = holder !== null && isParty(prepared, holder) ? [holder] : [];
  const { asks, says } = contents(prepared, to.at(-1)?.end ?? toward, sentence.end);
  if (by.length === 0 && asks.length + says.length === 0) return null;
  return sent({
    trigger: i,
    by,
    to,
    asks,
    says,
    medium: WRITING.get(wordAt(t, i)) === 'complain' ? 'complaint' : 'letter',
    count: times ?? (wordAt(t, i + 1) === 'twice' ? 2 : timesIn(t, to.at(-1)?.end ?? at, (to.at(-1)?.end ?? at) + 4)),
    // `proposed that the council write to …`: the bare verb behind "that" is what should be.
    hypothetical: wordAt(t, i) === 'write' && frame.modal === null && isBehindThat(t, frame.subject),
    confidence: by.length > 0 ? 'certain' : 'likely',
    reasons: [`“${wordAt(t, i)} to” somebody`],
  });
}

/** `to the minister, Oren Mavik, and to the council`: each that is written to, by name where it stands beside the post. */
function addressees(prepared: PreparedText, to: number, limit: number): TokenSpan[] {
  const { tokens: t } = prepared;
  const found: TokenSpan[] = [];
  for (let at = to; wordAt(t, at) === 'to' && !isInfinitive(t, at) && found.length < 6; ) {
    const last = WHOM.test(wordAt(t, at + 1))
      ? { first: at + 1, end: at + 2 }
      : addresseeAfter(prepared, at + 1, limit);
    if (last === null) break;
    found.push(last);
    at = wordAt(t, last.end) === ',' ? last.end + 1 : last.end;
    if (wordAt(t, at) === 'and') at++;
  }
  return found;
}

const isBehindThat = (t: Tokens, subject: TokenSpan | null): boolean =>
  subject !== null && wordAt(t, subject.first - 1) === 'that' && !/^(?:we|i|they|you)$/.test(wordAt(t, subject.first));

/** `addressed [themselves] to the council` */
const REFLEXIVE = /^(?:themselves|himself|herself|ourselves|myself|itself|yourselves)$/;
/** What follows the one written to: `, asking that …`, `to say that …`, `that …`, `about …`. */
function contents(prepared: PreparedText, from: number, limit: number): { asks: TokenSpan[]; says: TokenSpan[] } {
  const { tokens: t } = prepared;
  const start = pastDashes(t, from, limit);
  for (let k = start; k < Math.min(limit, start + 12); k++) {
    const w = wordAt(t, k);
    if (/^(?:[.;:]|and|but|who|which)$/.test(w)) break;
    if (SEEKING_PARTICIPLES.has(w)) {
      const span = contentFrom(
        prepared,
        k + (/^(?:seeking|requesting|demanding|asking|urging)$/.test(w) ? 1 : 2),
        limit,
      );
      return { asks: span === null ? [] : [withoutPronoun(t, span)], says: [] };
    }
    if (SAYING_PARTICIPLES.has(w) || w === 'that' || w === 'about') {
      const span = contentFrom(prepared, k + 1, limit);
      return span === null ? { asks: [], says: [] } : toldAndAsked(prepared, withoutThat(t, span), limit);
    }
    if (isInfinitive(t, k)) {
      const asks = /^(?:ask|request|urge|demand|beg|plead|seek|call|appeal)$/.test(wordAt(t, k + 1));
      const span = contentFrom(prepared, k + 2, limit);
      return span === null ? { asks: [], says: [] } : asks ? { asks: [span], says: [] } : { asks: [], says: [span] };
    }
  }
  return { asks: [], says: [] };
}

/** `to the president [- in May, in June and last month -] asking for …` */
function pastDashes(t: Tokens, from: number, limit: number): number {
  if (!DASH.test(wordAt(t, from))) return from;
  for (let k = from + 1; k < Math.min(limit, from + 24); k++) if (DASH.test(wordAt(t, k))) return k + 1;
  return from;
}
const DASH = /^[-–—]$/;

/** `giving the names of the men [and asking] where they were`: what is told, and what is asked behind it. */
function toldAndAsked(
  prepared: PreparedText,
  told: TokenSpan,
  limit: number,
): { asks: TokenSpan[]; says: TokenSpan[] } {
  const { tokens: t } = prepared;
  for (let k = told.first + 1; k < told.end - 2; k++) {
    if (wordAt(t, k) !== 'and' || !SEEKING_PARTICIPLES.has(wordAt(t, k + 1))) continue;
    const asks = contentFrom(prepared, k + (/^(?:calling|appealing|pressing)$/.test(wordAt(t, k + 1)) ? 3 : 2), limit);
    return { asks: asks === null ? [] : [withoutPronoun(t, asks)], says: [{ first: told.first, end: k }] };
  }
  return { asks: [], says: [told] };
}

/** `informing [it that] the men had died`, `that the men had died`. */
function withoutThat(t: Tokens, { first, end }: TokenSpan): TokenSpan {
  const at =
    /^(?:him|her|them|it|us|me)$/.test(wordAt(t, first)) && wordAt(t, first + 1) === 'that' ? first + 1 : first;
  return wordAt(t, at) === 'that' && at + 1 < end ? { first: at + 1, end } : { first, end };
}

/** `asking [him] to open …` */
const withoutPronoun = (t: Tokens, { first, end }: TokenSpan): TokenSpan =>
  wordAt(t, first) === 'for' && first + 1 < end
    ? { first: first + 1, end }
    : /^(?:him|her|them|it)$/.test(wordAt(t, first)) && isInfinitive(t, first + 1)
      ? { first: first + 1, end }
      : { first, end };

/** `warned the ministry that …`, `the council was informed by X of …`: the one told must be one that can be given notice. */
function told(prepared: PreparedText, i: number, sentence: TokenSpan): Sent | null {
  const { tokens: t } = prepared;
  const frame = verbFrame(prepared, i);
  if (!isPlain(frame)) return null;
  const passive = frame.voice === 'passive' && frame.verb.first < i;
  const direct =
    wordAt(t, i) === 'told' && !passive && (isPutToOffice(prepared, i, sentence) || isToldOffice(prepared, i));
  const assures = /^(?:advised|assured|promised|cautioned)$/.test(wordAt(t, i)) && frame.subject !== null;
  if ((frame.voice === 'passive' || wordAt(t, i) === 'told') && !passive && !direct && !assures) return null;
  const to = passive ? frame.subject : beforeOf(prepared, i + 1, sentence.end);
  if (to === null) return null;
  const you = isYouByUs(prepared, i, frame, to);
  if (!you && (!isParty(prepared, to) || !isOfficial(prepared, to))) return null;
  const named = passive ? null : namedBehind(prepared, to.end);
  const noticed = noticeAfter(prepared, passive ? i + 1 : (named?.end ?? to.end), sentence.end);
  const registered = /^by (?:registered |official |written )?letter (?:of|dated|on)\b/.test(
    t.norm.slice((named ?? to).end, (named ?? to).end + 5).join(' '),
  );
  if (noticed === null && !registered) return null;
  const says = registered ? null : noticed;
  const agent = passive && says !== null ? agentIn(prepared, says) : null;
  if (agent !== null && says !== null) return briefed(prepared, i, to, agent, says);
  const holder = passive ? frame.agent : holderOf(prepared, i, frame);
  const by = holder !== null && isParty(prepared, holder) ? [holder] : [];
  return sent({
    trigger: i,
    by,
    to: [named ?? (passive ? withNameBeside(prepared, to) : to)],
    says: says === null ? [] : [says],
    medium: mediumBehind(t, passive ? i + 1 : (named ?? to).end) ?? mediumBefore(t, sentence.first, i),
    confidence: by.length > 0 ? 'certain' : 'likely',
    reasons: [`“${wordAt(t, i)}” with who is told and what`],
  });
}

/** `briefed on the killings [by the police chief, Major Kostin,] on 14 July`: the place of "by". */
function agentIn(prepared: PreparedText, { first, end }: TokenSpan): number | null {
  const { tokens: t } = prepared;
  for (let k = first + 1; k < end - 1; k++) {
    if (/^(?:that|who|which|,)$/.test(wordAt(t, k)) || /(?:ed|en)$/.test(wordAt(t, k - 1))) return null;
    if (wordAt(t, k) === 'by') return addresseeAfter(prepared, k + 1, end) === null ? null : k;
  }
  return null;
}

function briefed(prepared: PreparedText, i: number, to: TokenSpan, at: number, says: TokenSpan): Sent {
  const by = addresseeAfter(prepared, at + 1, says.end);
  return sent({
    trigger: i,
    by: by === null ? [] : [by],
    to: [withNameBeside(prepared, to)],
    says: [{ first: says.first, end: at }],
    confidence: 'certain',
    reasons: [`“${wordAt(prepared.tokens, i)}” with who is told and what`],
  });
}

/** `told the prosecutor in writing that`, `At a meeting in his office the families told Governor Pelk that`: no word to reporters, to a court or in a talk. */
function isPutToOffice({ tokens: t, source }: PreparedText, i: number, { first, end }: TokenSpan): boolean {
  const behind = t.norm.slice(i + 1, Math.min(end, i + 14)).join(' ');
  const before = t.norm.slice(first, i).join(' ');
  if (/^(?:reporters|journalists|parliament|the (?:court|tribunal|chamber|inquiry|press))\b/.test(behind)) return false;
  if (isOutlet(t, source.publisher, i + 1)) return false;
  if (/^[^.]*?\b(?:in writing|by (?:letter|telephone|phone|fax)|over the (?:tele)?phone)\b[^.]*?\bthat\b/.test(behind))
    return true;
  return MEETING.test(before) && t.norm.slice(i + 1, i + 7).some((w) => postHeadOf(w) !== null);
}
/** `told parliament that`, `told President Quill that`, `told the foreign minister that`: right before what is told; a witness before a court, a victim to the police and a candidate to a crowd are none. */
function isToldOffice({ tokens: t, source }: PreparedText, i: number): boolean {
  if (isOutlet(t, source.publisher, i + 1)) return false;
  for (let k = i + 1; k < i + 9; k++) {
    const w = wordAt(t, k);
    if (w === 'that') return t.norm.slice(i + 1, k).some((one) => OFFICES.test(one) || postHeadOf(one) !== null);
    if (
      /^[.;:,]$|^(?:reporters|journalists|court|tribunal|chamber|inquiry|press|police|jury|jurors|investigators|magazine|show|host|editor|agency|correspondent)$/.test(
        w,
      )
    )
      return false;
  }
  return false;
}
const OFFICES =
  /^(?:parliament|congress|senate|assembly|council|cabinet|ministry|government|commission|committee|embassy|governor|families|family|relatives|mother|father|mothers|parents|widow)$/;

/** `told [the Harbour Gazette] over the phone`, `told [HPA] by telephone` in what that agency wrote: an interview. */
function isOutlet(t: Tokens, publisher: string | null, from: number): boolean {
  let end = from;
  while (end < from + 6 && !/^(?:by|over|in|on|that|,)$/.test(wordAt(t, end))) end++;
  const hearer = t.text.slice(t.from[from], t.to[end - 1]);
  const wrote = /^\p{Lu}{2,6}$/u.test(hearer) && new RegExp(`\\(${hearer}\\)\\s*[—–-]`, 'u').test(t.text);
  return wrote || hearer === publisher || OUTLETS.test(hearer);
}
const OUTLETS =
  /\b(?:News|Newspaper|Press|Radio|Television|TV|Times|Gazette|Herald|Courier|Mail|Tribune|Journal|Weekly|Daily|Magazine|Reuters)\b/;
const MEETING =
  /\b(?:at|in|during) (?:a|an|the|their|his|her) (?:\w+ ){0,2}(?:meeting|audience|visit)\b|\bin (?:his|her|their) office\b|\b(?:by|over the) (?:tele)?phone\b/;

/** `in writing`, `by telephone` behind who is told. */
function mediumBehind(t: Tokens, end: number): string | null {
  const at = wordAt(t, end) === ',' ? end + 1 : end;
  if (wordAt(t, at) === 'in' && wordAt(t, at + 1) === 'writing') return 'letter';
  for (let k = at; k < at + 8 && !/^(?:that|of|about|[.;])$/.test(wordAt(t, k)); k++)
    if (/^(?:by|over|via|on)$/.test(wordAt(t, k)))
      for (let n = k + 1; n < k + 4; n++) {
        const medium = /^(?:telephone|phone|radio|fax|telegram|letter)$/.exec(wordAt(t, n))?.[0];
        if (medium !== undefined) return medium === 'phone' ? 'telephone' : medium;
      }
  return null;
}

/** `[In a letter] dated 3 May, she informed`, `a [radio message] in which he informed`. */
function mediumBefore(t: Tokens, first: number, verb: number): string | null {
  let within = false;
  for (let k = verb - 1; k >= Math.max(first, verb - 40); k--) {
    if (wordAt(t, k) === 'which' && wordAt(t, k - 1) === 'in') within = true;
    const medium = MEDIA.get(wordAt(t, k));
    if (medium === undefined || !/^(?:letter|report|message|telegram|fax|e-mail|memorandum|note)$/.test(medium))
      continue;
    const opens = [2, 3, 4].some(
      (n) => wordAt(t, k - n) === 'in' && /^(?:a|an|his|her|its|their|our)$/.test(wordAt(t, k - n + 1)),
    );
    return within || opens ? (wordAt(t, k - 1) === 'radio' ? 'radio' : medium) : null;
  }
  return null;
}

/** `The delegate in Tarsk, [Yves Melin], was told`. */
function withNameBeside({ tokens: t, names }: PreparedText, span: TokenSpan): TokenSpan {
  for (let k = span.first + 1; k < span.end - 1; k++) {
    const name = names.list[names.at[k + 1] ?? -1];
    if (wordAt(t, k) === ',' && name?.kind === 'person' && name.end === span.end)
      return { first: k + 1, end: span.end };
  }
  return span;
}

/** `we warned [you] that …`: in a letter one of the writers' own before. */
const isYouByUs = ({ tokens: t }: PreparedText, i: number, { subject }: VerbFrame, to: TokenSpan): boolean =>
  wordAt(t, i).endsWith('ed') &&
  wordAt(t, to.first) === 'you' &&
  to.end === to.first + 1 &&
  subject !== null &&
  /^(?:we|i)$/.test(wordAt(t, subject.end - 1));

/** `informed [the council] of the killings`: "of" opens what is told. */
function beforeOf(prepared: PreparedText, at: number, limit: number): TokenSpan | null {
  const phrase = phraseBeforeRequest(prepared, at, limit);
  if (phrase === null) return null;
  // `the governor of the province, Ludmila Sorge, that …`: the name says that the words before it are one title.
  if (namedBehind(prepared, phrase.end) !== null) return phrase;
  for (let k = phrase.first + 1; k < phrase.end; k++)
    if (wordAt(prepared.tokens, k) === 'of' && !isInTitle(prepared, k)) return { first: phrase.first, end: k };
  return phrase;
}

/** `the Commissioner [of] Prisons`, `the mayor [of] Sarno`, `the minister [of] defence that`: a capital or a post behind it goes on with whom it is. */
const isInTitle = ({ tokens: t, names }: PreparedText, of: number): boolean =>
  (names.at[of] ?? -1) >= 0 ||
  /^\p{Lu}/u.test(t.text.slice(t.from[of + 1] ?? 0)) ||
  (postHeadOf(wordAt(t, of - 1)) !== null && /^(?:that|of|about)$/.test(wordAt(t, of + 2)));

function noticeAfter(prepared: PreparedText, from: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  for (let k = from; k < Math.min(limit, from + 14); k++) {
    const w = wordAt(t, k);
    if (k <= from + 9 && /^[,.]$/.test(w) && (w === ',' || wordAt(t, k - 1).length <= 2)) continue;
    if (
      /^(?:that|of|about|against|on)$/.test(w) &&
      !(w === 'on' && (k > from || t.kind[k + 1] === NUMBER || TIME_WORDS.has(wordAt(t, k + 1)))) &&
      !(w === 'of' && k > from && (prepared.names.at[k] ?? -1) >= 0)
    )
      return contentFrom(prepared, w === 'against' ? k : k + 1, limit);
    // `informed the general, as he then was: “Square cleared”`
    if (w === ':' && (prepared.markOf[k + 1] ?? -1) >= 0) return contentFrom(prepared, k + 2, limit);
    if (/^(?:[.;:,]|not|to|and|who)$/.test(w)) return null;
  }
  return null;
}
