// A document that is itself a letter: its head names whom it is to (letter-lines.ts), its foot who wrote it (signers.ts), and what its writers ask in the first person is what
// the letter asks. In: what was found so far, and the communications found in it. Out: who writes to whom and when, and a draft for the letter where its head says to whom.

import type { Mention } from '../../model/mention.ts';
import type { CommunicationDraft, Found } from '../drafts.ts';
import { isPersianBodyHead } from '../gazetteers/bodies.ts';
import { isPersianPost, isPersianStyle } from '../gazetteers/posts.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { type TokenSpan, type Tokens, wordAt } from '../text/tokens.ts';
import { partiesInHead } from './addressees.ts';
import { earlierInEnglish } from './en/earlier-letter.ts';
import { earlierInPersian } from './fa/earlier-letter.ts';
import { footAddresseeOf, salutationOf } from './foot-addressee.ts';
import { governmentMeant } from './letter-country.ts';
import { dateOfDocument, dateOfLetter } from './letter-dates.ts';
import { housesOf } from './letter-houses.ts';
import { addresseeOf, HEAD, isCopiesLabel, isHeadLine, startsLine } from './letter-lines.ts';
import { listedRequests } from './letter-lists.ts';
import { answerAskedIn, briefIn, dueOfLetter, FAR, requestsIn, toldIn } from './letter-requests.ts';
import { writerOver } from './mails.ts';
import { referenceInHead } from './reference.ts';
import { footOf, isClosed } from './signers.ts';
import { signatoriesOf, writersUnsigned } from './who-writes.ts';

export interface Letter {
  readonly by: readonly Mention[];
  readonly to: readonly Mention[];
  /** The bodies whose paper it is written on. */
  readonly houses: readonly Mention[];
  readonly on: string | null;
  /** Where its head says to whom. */
  readonly head: TokenSpan | null;
  /** Null where nothing but its foot tells that it is a letter. */
  readonly draft: CommunicationDraft | null;
}

/** `we`, `I`, «ما», «اینجانب», «می‌خواهیم»: the writers themselves. */
const WRITERS =
  /^(?:we|i|our|my|[\p{L}\d,]+ of us|ما|من|اینجانب|اینجانبان|خواهشمند|مقتضی|.{2,}(?:یم|\u200cام)|دارم|(?:می\u200c?)?(?:خواهم|کنم)|(?:خواستار|خواهان|خواهشمند|کرد|نوشت|خواست|شد|هست)م)$/iu;
/** «این هیأت», «این اداره»: the body that writes. */
const OWN_BODY =
  /^این (?:هیأت|هیئت|انجمن|سازمان|اداره|ادارهٔ|کمیته|شورا|دفتر|گروه|جامعه|کانون|اتحادیه|وزارت|وزارتخانه|دادستانی|فرمانداری|استانداری|فرماندهی|ریاست|مدیریت)$/u;
export const isWriter = ({ text }: Pick<Mention, 'text'>): boolean =>
  OWN_BODY.test(text) || WRITERS.test(text.replaceAll('ي', 'ی').replaceAll('ك', 'ک'));

export function letterOf(found: Found, drafts: readonly CommunicationDraft[]): Letter | null {
  const { prepared } = found;
  const atFoot = footAddresseeOf(prepared);
  const inHead = addresseeOf(prepared);
  // A post at the foot is who signs.
  const to = inHead !== null && inHead.first < footOf(prepared) ? inHead : atFoot;
  const typed = prepared.source.type === 'email' || prepared.source.type === 'letter';
  const own = drafts.filter(isOwn);
  // In what is no letter by its head or its type, names at the end are a foot only behind a closing formula, or where the writers ask "you" for something.
  const you = own.some((draft) => draft.to.some((m) => isReader(m)));
  const closed = own.length > 0 && isClosed(prepared.tokens);
  if (to === null && !typed && !you && !closed && !opensAsReply(prepared.tokens)) return null;
  const signed = signatoriesOf(prepared, atFoot);
  const houses = housesOf(prepared, (to === atFoot ? salutationOf(prepared.tokens) : to)?.first ?? footOf(prepared));
  const written = signed.length > 0 ? signed : writersUnsigned(prepared, to);
  const by = written.length > 0 ? written : houses;
  // `To the Superintendent      24 May 1928`: with a day in its head a paper is a letter, whoever signed it.
  const dated = to !== null && to !== atFoot && to.first < TOP && isHeadLine(prepared.tokens, to.first - 1);
  if (by.length === 0 && (to === null || !(dated || hasFirstPerson(prepared, to.end)))) return null;
  // A name of courtesy at the head of a paragraph that goes on is no salutation where nobody signed.
  if (
    signed.length === 0 &&
    !typed &&
    to !== null &&
    !isLabelled(prepared.tokens, to) &&
    !endsLine(prepared.tokens, to)
  )
    return null;
  // Where the foot says to whom it is, the words begin behind the salutation of nobody in particular.
  const head = (to === atFoot ? salutationOf(prepared.tokens) : to) ?? lineOverMail(prepared);
  const on = head === null ? dateOfDocument(found) : dateOfLetter(found, head);
  const whom = addresseesOf(prepared, to, atFoot);
  return {
    by,
    to: whom,
    houses,
    on,
    head,
    draft: head === null ? null : draftOf(found, { by, to: whom, on, span: head }, drafts),
  };
}

/** Of a mail that another quotes: the line that says who wrote it. */
function lineOverMail({ text, tokens: t, source, stretches }: PreparedText): TokenSpan | null {
  const from = stretches[0]?.from ?? 0;
  const line = text.slice(from, text.indexOf('\n', from));
  if (source.type !== 'email' || writerOver(line) === null) return null;
  let end = 0;
  while (end < t.count && (t.from[end] ?? 0) < from + line.length) end++;
  return { first: 0, end };
}

/** `Madam, in response to your complaint of …`: to whoever wrote that. */
function opensAsReply(t: Tokens): boolean {
  for (let i = 0; i < Math.min(t.count, HEAD / 2); i++) {
    const earlier = earlierInEnglish(t, i) ?? earlierInPersian(t, i);
    if (earlier !== null && earlier.whose === 'theirs' && (earlier.replies || earlier.refers)) return true;
  }
  return false;
}

const TOP = 60;

/** `To: …`, «**به:** …»: said to be whom it is to, whatever stands behind it. */
const isLabelled = (t: Tokens, { first }: TokenSpan): boolean =>
  [first - 1, first - 2, first - 3].some((k) => wordAt(t, k) === ':' && startsLine(t, k - 1));

const endsLine = (t: Tokens, { end }: TokenSpan): boolean =>
  startsLine(t, end) || isCopiesLabel(t, end) || (/^[،,:؛!]$/.test(t.norm[end] ?? '') && startsLine(t, end + 1));

/** The government that `your Excellency` stands for, and him or her by name at the foot. */
function addresseesOf(prepared: PreparedText, to: TokenSpan | null, atFoot: TokenSpan | null): readonly Mention[] {
  if (to === null) return [];
  const called = governmentOf(prepared.tokens, to) ?? to;
  const whom = partiesInHead(prepared, called)
    .map((mention) => withoutStyle(prepared, mention))
    .map((mention) => bodyByHead(namedByStyle(mention)));
  const named = whom.some(({ name }) => name !== null);
  return named || atFoot === null || atFoot === to ? whom : partiesInHead(prepared, atFoot);
}

/** `Excellency, … your Excellency’s [Government]`: a letter to one who stands for a government is to it. */
function governmentOf(t: Tokens, { first, end }: TokenSpan): TokenSpan | null {
  if (!/^(?:excellenc(?:y|ies)|your)$/.test(t.norm[first] ?? '')) return null;
  for (let i = end; i < Math.min(t.count, end + FAR); i++)
    if (/^governments?$/.test(t.norm[i] ?? ''))
      for (let k = i - 1; k > i - 5; k--) if (t.norm[k] === 'your') return { first: k, end: i + 1 };
  return null;
}

/** `Your Excellency` says whom it honours by no name; `your Excellency’s Government` is that of the country for which the letter says he or she stands. */
function withoutStyle(prepared: PreparedText, mention: Mention): Mention {
  if (!/^(?:your |excellenc)/i.test(mention.text)) return mention;
  const meant = /government$/i.test(mention.text) ? governmentMeant(prepared) : null;
  return meant === null
    ? { ...mention, name: null, reasons: ['these words give no name'] }
    : { ...mention, name: meant.name, named: 'inferred', reasons: [`“${mention.text}”: ${meant.reason}`] };
}

/** «سرکار خانم فرنگیس نیک‌رای»: behind the words of courtesy stands a name, known to the lists or not. */
function namedByStyle(mention: Mention): Mention {
  const words = mention.text.split(/\s+/);
  const styles = words.findIndex((word) => !isPersianStyle(word) && !/^(?:سرکار|جناب|آقای|خانم)$/.test(word));
  const rest = words.slice(Math.max(styles, 0));
  const plain = rest.length >= 2 && rest.length <= 4 && rest.every((word) => /^[\u0600-\u06ff\u200c]+$/.test(word));
  return mention.name !== null || styles < 1 || !plain || rest.some(isPersianPost)
    ? mention
    : { ...mention, name: rest.join(' '), reasons: ['named behind words of courtesy'] };
}

/** «شهرداری محترم تالون ـ واحد خدمات», «ریاست محترم سازمان …»: without courtesy, the body whose mail it is. */
function bodyByHead(mention: Mention): Mention {
  if (mention.name !== null) return mention;
  const words = (mention.text.split(/\s*[ـ–،,-]\s|[ـ،]/)[0] ?? '')
    .split(/\s+/)
    .filter((word) => !/^(?:محترم|محترمه|معظم|عالی)$/.test(word));
  const body = words.slice(/^(?:مقام|ریاست|مدیریت)$/.test(words[0] ?? '') ? 1 : 0);
  return body.length < 2 || !isPersianBodyHead(body[0] ?? '')
    ? mention
    : {
        ...mention,
        name: body.join(' '),
        named: 'inferred',
        reasons: [`“${mention.text}”: the body without courtesy`],
      };
}

/** What the document asks in its own voice; not what an earlier letter asked, nor the words of others quoted in it. */
const isOwn = (draft: CommunicationDraft): boolean =>
  draft.sayer.length === 0 && draft.by.length > 0 && draft.by.every(isWriter);

/** `We` are all who signed, each by a name of his or her own; `I` is known only where one did. */
export function asWriters(mention: Mention, { by }: Pick<Letter, 'by'>): readonly Mention[] {
  if (mention.name !== null || !isWriter(mention) || (by.length > 1 && isOne(mention))) return [mention];
  return asParties(mention, by, isOne(mention) ? 'is who signed the letter' : 'are those who signed the letter');
}

export function asReaders(mention: Mention, { to }: Pick<Letter, 'to'>): readonly Mention[] {
  if (OWN_OFFICE.test(mention.text)) return asParties(mention, to, 'is the office of whom the letter is to');
  return mention.name === null && isReader(mention) ? asParties(mention, to, 'is whom the letter is to') : [mention];
}
/** `your office`, «دفتر جنابعالی», «اداره‌تان» */
const OWN_OFFICE =
  /^(?:your (?:office|secretariat|bureau|department|staff|secretary)|(?:دفتر|اداره|ادارهٔ|دبیرخانه|دبیرخانهٔ|منشی|حوزهٔ? ریاست|وزارتخانهٔ?)(?:\u200c?(?:تان)| (?:شما|(?:محترم )?(?:جناب|حضرت|سرکار)[\s\u200c]?عالی|آن[\s\u200c]?جناب|حضرتعالی)))$/iu;

function asParties(mention: Mention, parties: readonly Mention[], what: string): readonly Mention[] {
  const names = new Set(parties.map((m) => m.name ?? m.text));
  if (names.size === 0) return [mention];
  return [...names].map((name) => ({ ...mention, name, named: 'inferred', reasons: [`“${mention.text}” ${what}`] }));
}

/** `I`, «نوشتم»: one person, not several. */
export const isOne = ({ text }: Pick<Mention, 'text'>): boolean =>
  /^(?:I|my|من|اینجانب|.*[^ی]م)$/iu.test(text) && !OWN_BODY.test(text);

export const isReader = ({ text }: Pick<Mention, 'text'>): boolean => /^(?:you|your|yourself|شما)$/i.test(text);

interface Frame {
  readonly by: readonly Mention[];
  readonly to: readonly Mention[];
  readonly on: string | null;
  readonly span: TokenSpan;
}

/** One letter is one message: what its writers ask of whom it is to, wherever in it they ask. */
function draftOf(found: Found, { by, to, on, span }: Frame, all: readonly CommunicationDraft[]): CommunicationDraft {
  const { prepared } = found;
  const t = prepared.tokens;
  const own = all.filter((draft) => isOfItself(prepared, draft, { to }));
  const wordsOf = ({ first, end }: TokenSpan): string => withoutMark(t.text.slice(t.from[first], t.to[end - 1]));
  const foot = footOf(prepared);
  const isApart = (others: readonly CommunicationDraft[]) => {
    return ({ first, end }: TokenSpan): boolean =>
      others.every(({ at }) => (t.from[first] ?? 0) >= at.to || (t.to[end - 1] ?? 0) <= at.from);
  };
  const listed = listedRequests(prepared, { first: span.end, end: foot });
  const single = requestsIn(prepared, { first: span.end, end: foot }).filter(
    (one) => !listed.some(({ first, end }) => one.first < end && first < one.end),
  );
  const requests = [...single, ...listed].sort((a, b) => a.first - b.first).filter(isApart(own));
  const asked = own.length + requests.length > 0 ? requests : answerAskedIn(prepared, span.end);
  const clear = toldIn(prepared, span.end);
  const silent = own.length + asked.length + clear.length === 0;
  const told = silent ? briefIn(prepared, span.end, foot).filter(isApart(all)) : clear;
  const [words = span] = [...requests, ...told, ...asked];
  return {
    kind: 'communication',
    at: own[0]?.at ?? { from: t.from[words.first] ?? 0, to: t.to[words.end - 1] ?? 0 },
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
    medium: mediumOfHead(prepared, span.first),
    count: null,
    reference: referenceOfHead(prepared, span),
    on,
    says: told.map(wordsOf),
    asks: [...new Set([...own.flatMap((draft) => draft.asks), ...asked.map(wordsOf)])],
    dueOn: own.find((draft) => draft.dueOn !== null)?.dueOn ?? dueOfLetter(found, asked),
    waited: null,
    madePublicOn: null,
    answer: null,
    answerAsOf: null,
  };
}

/** «: یک، …»: the mark before what is asked is no part of it. */
export const withoutMark = (words: string): string => words.replace(/^[\s:،,؛;.–—-]+/u, '');

/** What the writers now ask of whom the letter is to. */
export const isOfItself = (prepared: PreparedText, draft: CommunicationDraft, { to }: Pick<Letter, 'to'>): boolean =>
  isOwn(draft) &&
  draft.asks.length > 0 &&
  !isEarlier(prepared, draft) &&
  draft.to.every((m) => isReader(m) || STYLED.test(m.text) || to.some((other) => isCalledIn(m, other)));

/** `the Working Group` of the words is the `Working Group on Prisons` of the head. */
function isCalledIn(m: Mention, head: Mention): boolean {
  const words = (mention: Mention): readonly string[] =>
    (mention.name ?? mention.text)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((w) => w !== '' && w !== 'the');
  const [own, whole] = [words(m), words(head)];
  return own.length > 0 && own.every((w) => whole.includes(w));
}

/** `your Government`, «جناب‌عالی»: whom the letter is to, honoured. */
const STYLED = /^(?:your |(?:جناب|حضرت|سرکار)[\s\u200c]?عالی$)/iu;

/** `We have asked you before`, «از شما خواستیم»: what the writers did is another message than the one they write. */
export function isEarlier({ text }: PreparedText, { by, at, asks }: CommunicationDraft): boolean {
  if (by.some((m) => PERSIAN_PAST.test(m.text) || (OWN_BODY.test(m.text) && asks.length === 0))) return true;
  return ENGLISH_PAST.test(text.slice(at.from, at.to));
}
const ENGLISH_PAST =
  /^[^.;]*?\b(?:we|i|of us)(?:['’]ve)? (?:(?:have|had|also|already|then|once|twice|again|first|often|\p{L}+ly|,) ?)*(?:asked|wrote|written|sent|urged|requested|appealed|called|warned|demanded|petitioned|begged|pleaded|telephoned|informed|told|handed|signed|submitted|delivered|filed|lodged|presented|applied|went|took|brought|gave)\b/iu;
const PERSIAN_PAST =
  /^(?:نوشت|خواست|فرستاد|کرد|داد|ساخت|نمود|زد|گفت|رفت|برد|رساند)(?:یم|م)$|^(?:نوشته|خواسته|فرستاده|کرده|داده)\u200c(?:ایم|ام)$/u;

/** Of the lines over whom it is to, and the two behind. */
function referenceOfHead({ tokens: t }: PreparedText, { first, end }: TokenSpan): string | null {
  const from = t.from[0] ?? 0;
  const lines = t.text.slice(t.to[end - 1], (t.to[end - 1] ?? 0) + LONGEST_TAIL).split('\n');
  const head = t.text.slice(Math.max(from, (t.from[first] ?? 0) - LONGEST_HEAD), t.to[end - 1]);
  return (
    referenceInHead(head) ?? referenceInHead([lines[0], ...lines.slice(1, 3).filter((l) => l.length < 60)].join('\n'))
  );
}
const LONGEST_HEAD = 700;
const LONGEST_TAIL = 160;

/** `ORDER No. 114`, `Summons`, `MEMORANDUM` before the words for whom it is to: what the document calls itself; else a letter. */
function mediumOfHead({ tokens: t }: PreparedText, to: number): string {
  for (let i = 0; i < Math.min(to, HEAD); i++) {
    const medium = startsLine(t, i) ? HEADS.get(t.norm[i] ?? '') : undefined;
    if (
      medium !== undefined &&
      (t.norm[i] === 'fm' || startsLine(t, i + 1) || /^(?:no|nr|number|to|[.:])$/.test(t.norm[i + 1] ?? ''))
    )
      return medium;
  }
  return 'letter';
}

const HEADS: ReadonlyMap<string, string> = new Map([
  ...(['order', 'directive', 'circular', 'instruction'] as const).map((w) => [w, 'order'] as const),
  ...(['memorandum', 'memo'] as const).map((w) => [w, 'memorandum'] as const),
  ...(['telegram', 'cable', 'fm'] as const).map((w) => [w, 'telegram'] as const),
  ...(['summons', 'petition'] as const).map((w) => [w, w] as const),
]);

const hasFirstPerson = ({ tokens: t }: PreparedText, from: number): boolean => {
  for (let i = from; i < Math.min(t.count, from + 400); i++) if (isWriter({ text: t.norm[i] ?? '' })) return true;
  return false;
};
