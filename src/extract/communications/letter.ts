// A document that is itself a letter: its head names whom it is to, its foot who wrote it (letter-lines.ts), and what its writers ask in the first person is what the
// letter asks. In: what was found so far, and the communications found in it. Out: who writes to whom and when, and a draft for the letter where its head says to whom.

import type { Mention } from '../../model/mention.ts';
import { firstFrom } from '../dates/date-near.ts';
import type { CommunicationDraft, Found } from '../drafts.ts';
import { mentionAt } from '../text/mentions.ts';
import { speakersOrParties } from '../text/parties.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { type TokenSpan, type Tokens, tokenFrom } from '../text/tokens.ts';
import { contentFrom } from './en/content.ts';
import { addresseeOf, isClosed, signersOf } from './letter-lines.ts';

export interface Letter {
  readonly by: readonly Mention[];
  readonly to: readonly Mention[];
  readonly on: string | null;
  /** Null where nothing but its foot tells that it is a letter. */
  readonly draft: CommunicationDraft | null;
}

/** `we`, `I`, «ما», «اینجانب», «می‌خواهیم»: the writers themselves. */
const WRITERS =
  /^(?:we|i|our|my|ما|من|اینجانب|اینجانبان|خواهشمند|.{2,}(?:یم|\u200cام)|دارم|(?:می\u200c?)?(?:خواهم|کنم)|(?:خواستار|خواهان|خواهشمند|کرد|نوشت|خواست|شد|هست)م)$/iu;
export const isWriter = ({ text }: Pick<Mention, 'text'>): boolean => WRITERS.test(text);

export function letterOf(found: Found, drafts: readonly CommunicationDraft[]): Letter | null {
  const { prepared } = found;
  const to = addresseeOf(prepared);
  const typed = prepared.source.type === 'email' || prepared.source.type === 'letter';
  const own = drafts.filter(isOwn);
  // In what is no letter by its head or its type, names at the end are a foot only behind a closing formula, or where the writers ask "you" for something.
  const you = own.some((draft) => draft.to.some((m) => isReader(m)));
  if (to === null && !typed && !you && !(own.length > 0 && isClosed(prepared.tokens))) return null;
  const signed = writersOf(prepared);
  const by = signed.length > 0 || to === null ? signed : inCapacityOf(prepared, to.end);
  if (by.length === 0 && (to === null || !hasFirstPerson(prepared, to.end))) return null;
  const on = (to === null ? null : dateOfHead(found, to)) ?? dateOfDocument(found);
  const called = to === null ? null : (governmentOf(prepared.tokens, to) ?? to);
  const whom = called === null ? [] : speakersOrParties(prepared, [called], []).map(withoutStyle);
  return { by, to: whom, on, draft: to === null ? null : draftOf(found, { by, to: whom, on, span: to }, own) };
}

/** `Excellency, … your Excellency’s [Government]`: a letter to one who stands for a government is to it. */
function governmentOf(t: Tokens, { first, end }: TokenSpan): TokenSpan | null {
  if (!/^(?:excellenc(?:y|ies)|your)$/.test(t.norm[first] ?? '')) return null;
  for (let i = end; i < Math.min(t.count, end + FAR); i++)
    if (/^governments?$/.test(t.norm[i] ?? ''))
      for (let k = i - 1; k > i - 5; k--) if (t.norm[k] === 'your') return { first: k, end: i + 1 };
  return null;
}

/** How far into a letter its government is named, its requests stand. */
const FAR = 2000;

/** `Please provide …` at the head of a sentence or of a numbered line: what the letter asks. */
function requestsIn(prepared: PreparedText, from: number): readonly string[] {
  const t = prepared.tokens;
  const found: string[] = [];
  for (let i = from; i < Math.min(t.count, from + FAR) && found.length < MOST_REQUESTS; i++) {
    const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0];
    if (
      t.norm[i] !== 'please' ||
      sentence === undefined ||
      /^(?:accept|find|note|see|be|do)$/.test(t.norm[i + 1] ?? '')
    )
      continue;
    const words = i - sentence.first > 3 ? null : contentFrom(prepared, i + 1, sentence.end);
    if (words !== null) found.push(t.text.slice(t.from[words.first], t.to[words.end - 1]));
  }
  return found;
}

const MOST_REQUESTS = 12;

/** `We bring to your attention … concerning [the arrest of …]`: what the letter tells. */
function toldIn(prepared: PreparedText, from: number): readonly string[] {
  const t = prepared.tokens;
  for (let i = from; i < Math.min(t.count, from + FAR); i++) {
    if (t.norm[i] !== 'attention' || !/^(?:the|your)$/.test(t.norm[i - 1] ?? '')) continue;
    const limit = prepared.sentences[prepared.sentenceOf[i] ?? 0]?.end ?? i;
    for (let k = i; k < limit; k++) {
      const words = /^(?:concerning|regarding|that)$/.test(t.norm[k] ?? '')
        ? contentFrom(prepared, k + 1, limit)
        : null;
      if (words !== null) return [t.text.slice(t.from[words.first], t.to[words.end - 1])];
    }
  }
  return [];
}

/** `a reply by 5 May`, «تا ۱۵ مرداد پاسخ بدهید». */
function isOfAnswer({ tokens: t, sentences, sentenceOf }: PreparedText, at: number): boolean {
  const sentence = sentences[sentenceOf[at] ?? 0] ?? { first: at, end: at };
  for (let k = Math.max(sentence.first, at - 12); k < Math.min(sentence.end, at + 12); k++)
    if (/^(?:response|reply|answer|respond|پاسخ|جواب)$/.test(t.norm[k] ?? '')) return true;
  return false;
}

/** `a response within 60 days`, wherever the letter says it. */
function dueOfLetter({ prepared, dates }: Found): string | null {
  const t = prepared.tokens;
  for (const date of dates) {
    const first = tokenFrom(t, date.from);
    if (date.type === 'date' && /^(?:by|before|تا)$/.test(t.norm[first - 1] ?? '') && isOfAnswer(prepared, first))
      return date.edtf;
    if (date.type !== 'duration' || (t.norm[first - 1] !== 'within' && t.norm[first] !== 'within')) continue;
    for (let k = first - 1; k > first - 10; k--)
      if (/^(?:response|reply|answer|responses|respond)$/.test(t.norm[k] ?? '')) return date.timex;
  }
  return null;
}

/** `Your Excellency` says whom it honours by no name. */
const withoutStyle = (mention: Mention): Mention =>
  /^(?:your |excellenc)/i.test(mention.text)
    ? { ...mention, name: null, reasons: ['these words give no name'] }
    : mention;

/** What the document asks in its own voice; not what an earlier letter asked, nor the words of others quoted in it. */
const isOwn = (draft: CommunicationDraft): boolean =>
  draft.sayer.length === 0 && draft.by.length > 0 && draft.by.every(isWriter);

export const isReader = ({ text }: Pick<Mention, 'text'>): boolean => /^(?:you|your|شما)$/i.test(text);

interface Frame {
  readonly by: readonly Mention[];
  readonly to: readonly Mention[];
  readonly on: string | null;
  readonly span: TokenSpan;
}

function draftOf(found: Found, { by, to, on, span }: Frame, all: readonly CommunicationDraft[]): CommunicationDraft {
  const { prepared } = found;
  const t = prepared.tokens;
  const own = all.filter((draft) => draft.on === null || draft.on === on);
  return {
    kind: 'communication',
    at: { from: t.from[span.first] ?? 0, to: t.to[span.end - 1] ?? 0 },
    sayer: [],
    asserted: 'fact',
    confidence: by.length > 0 ? 'certain' : 'likely',
    foundBy: 'habeas/communications@1',
    reasons: [
      'the document itself is a letter: its head says to whom',
      ...(by.length > 0 ? ['its foot says from whom'] : []),
    ],
    by,
    to,
    medium: 'letter',
    count: null,
    on,
    says: toldIn(prepared, span.end),
    asks: [...own.flatMap((draft) => draft.asks), ...requestsIn(prepared, span.end)],
    dueOn: own.find((draft) => draft.dueOn !== null)?.dueOn ?? dueOfLetter(found),
    waited: null,
    madePublicOn: null,
    answer: null,
    answerAsOf: null,
  };
}

function writersOf(prepared: PreparedText): readonly Mention[] {
  const { tokens: t, names } = prepared;
  return signersOf(prepared).map((span) => {
    const name = names.list[names.at[span.first] ?? -1];
    const whole = name !== undefined && name.first === span.first && name.end === span.end;
    const words = t.text.slice(t.from[span.first], t.to[span.end - 1]).replace(/\s+/g, ' ');
    return mentionAt(prepared, span, whole ? names.fullest(name.name) : words, 'stated', ['signed the letter']);
  });
}

/** `We write in our capacities as [Working Group on …]; [Special Rapporteur on …]`: who writes, where nobody signed. */
function inCapacityOf(prepared: PreparedText, from: number): readonly Mention[] {
  const t = prepared.tokens;
  const word = (k: number): string => t.norm[k] ?? '';
  for (let i = from; i < Math.min(t.count, from + 120); i++) {
    if (!/^capacit(?:y|ies)$/.test(word(i)) || word(i + 1) !== 'as') continue;
    const limit = prepared.sentences[prepared.sentenceOf[i] ?? 0]?.end ?? i;
    const found: Mention[] = [];
    for (let first = i + 2; first < limit; first++) {
      let end = first;
      while (end < limit && !/^[;.]$|^(?:pursuant|mandated)$/.test(word(end))) end++;
      if (/^(?:and|the)$/.test(word(first))) first++;
      if (/^(?:pursuant|mandated|and)$/.test(word(first)) || end <= first) break;
      const words = t.text.slice(t.from[first], t.to[end - 1]).replace(/\s+/g, ' ');
      found.push(mentionAt(prepared, { first, end }, words, 'stated', ['writes in this capacity']));
      first = end;
    }
    return found;
  }
  return [];
}

const hasFirstPerson = ({ tokens: t }: PreparedText, from: number): boolean => {
  for (let i = from; i < Math.min(t.count, from + 400); i++) if (isWriter({ text: t.norm[i] ?? '' })) return true;
  return false;
};

/** The day of a mail or of what is a letter by its form. */
const dateOfDocument = ({ prepared: { source } }: Found): string | null =>
  source.type === 'email' || source.type === 'letter' ? source.published.edtf : null;

/** The date is a line of its own. */
const isLine = (text: string, from: number, to: number): boolean =>
  /(?:^|\n)\s*$/.test(text.slice(Math.max(0, from - 12), from)) && /^[\s.]*(?:\n|$)/.test(text.slice(to, to + 12));

/** The last date before the salutation, else one that is a line of its own behind it, or stands right after `Date:`. */
function dateOfHead({ prepared, dates }: Found, to: TokenSpan): string | null {
  const t = prepared.tokens;
  const until = firstFrom(dates, t.from[Math.min(t.count - 1, to.end + 30)] ?? 0);
  let found: string | null = null;
  for (let d = 0; d < until; d++) {
    const date = dates[d];
    if (date === undefined || date.type !== 'date' || date.edtf === null) continue;
    const before = date.from < (t.from[to.first] ?? 0);
    if (before) found = date.edtf;
    else if (found === null && isLine(t.text, date.from, date.to)) found = date.edtf;
    else if (
      found === null &&
      /(?:^|\n)\s*(?:date|تاریخ)[\s:]*$/i.test(t.text.slice(Math.max(0, date.from - 12), date.from))
    )
      found = date.edtf;
  }
  return found;
}
