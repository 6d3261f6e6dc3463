// What a letter says of the letters before it: `In reply to your letter of 11 January`, `Your request of 5 May has been refused`, `our letter of 3 June`, «در پاسخ به نامهٔ مورخ … شما»,
// «پیرو نامهٔ مورخ …». In: the text, its dates, and who writes to whom. Out: a draft for each earlier letter: the addressee wrote it where it is "yours", the writers where it is
// "ours"; one that is answered here has the day of this letter as the day of its answer. Not here: whether the case holds that letter (corroborate/appeals).

import type { Mention } from '../../model/mention.ts';
import { firstFrom } from '../dates/date-near.ts';
import type { CommunicationDraft, DateDraft, Found } from '../drafts.ts';
import { speakersOrParties } from '../text/parties.ts';
import { persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../text/tokens.ts';
import type { EarlierLetter } from './earlier-letter.ts';
import { contentFrom } from './en/content.ts';
import { earlierInEnglish } from './en/earlier-letter.ts';
import { earlierInPersian } from './fa/earlier-letter.ts';
import { HEAD } from './letter-lines.ts';
import { referenceBehind, referenceBetween, referencesAfter } from './reference.ts';
import type { Answer } from './sent.ts';

interface Between {
  readonly by: readonly Mention[];
  readonly to: readonly Mention[];
  /** The bodies on whose paper the writers write: who answers for one was written to as well as it. */
  readonly houses: readonly Mention[];
  /** Those to whom its foot says that a copy went. */
  readonly copiesTo: readonly Mention[];
  readonly on: string | null;
  /** It asks for something itself: then what it thanks for or refers to is not thereby answered. */
  readonly asks: boolean;
}

/** How far behind its noun the date of a letter may stand, over its number. */
const REACH = 24;

export function earlierLetters(found: Found, between: Between): readonly CommunicationDraft[] {
  const { prepared } = found;
  const t = prepared.tokens;
  const drafts: CommunicationDraft[] = [];
  if (between.by.length + between.houses.length === 0) return [];
  for (let i = 0; i < t.count; i++) {
    const earlier = earlierInEnglish(t, i) ?? earlierInPersian(t, i);
    if (earlier === null) continue;
    const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
    const day = dayOf(found, { first: earlier.noun + 1, end: Math.min(t.count, earlier.noun + REACH) }, between.on);
    const reference = referenceBehind(wordsBehind(t, earlier.noun), true);
    const known = drafts.some(({ on, reference: other }) =>
      day === null ? reference !== null && other === reference : on === day.edtf && other === reference,
    );
    if (known || (day === null ? reference === null && !canBeUndated(earlier, drafts) : day.edtf === between.on))
      continue;
    const answer = earlier.whose === 'theirs' ? answerOf(t, earlier, sentence, between) : unansweredIn(t, sentence);
    // `your letters of 3 March and 1 April`
    const several = /^\{(.+)\}$/.exec(day?.edtf ?? '')?.[1]?.split(',');
    const first = several?.map((edtf) => ({ on: notAhead(edtf, between.on), reference })) ?? [
      { on: day?.edtf ?? null, reference },
    ];
    const end = Math.max(day?.end ?? 0, aboutEnd(found, earlier));
    for (const which of [...first, ...further(found, { noun: earlier.noun, day, reference }, between.on)])
      drafts.push(draftOf(found, { earlier, ...which, end, answer, between }));
  }
  return drafts;
}

const wordsBehind = (t: Tokens, noun: number): string =>
  t.text.slice(t.to[noun], t.to[Math.min(t.count, noun + REACH) - 1]);

/** `Thank you for your letter`, with no day: what this letter answers, where it speaks of no other. */
const canBeUndated = (
  { whose, replies, refers, noun }: EarlierLetter,
  drafts: readonly CommunicationDraft[],
): boolean =>
  whose === 'theirs' &&
  (replies || refers) &&
  noun < HEAD * 2 &&
  drafts.every(({ on, answer }) => on === null && answer === null);

/** To the end of its sentence: what the earlier letter was about stands there. */
function aboutEnd({ prepared }: Found, { noun }: EarlierLetter): number {
  return Math.min(prepared.sentences[prepared.sentenceOf[noun] ?? 0]?.end ?? noun + 1, noun + 50);
}

interface Day {
  readonly edtf: string;
  readonly end: number;
  /** Where it ends in the text. */
  readonly to: number;
}

/** The first day behind its noun, where nothing but its number, `of`, `dated` and the like stands between. */
function dayOf({ prepared, dates }: Found, { first, end }: TokenSpan, on: string | null): Day | null {
  const t = prepared.tokens;
  const [low, high] = [t.from[first] ?? 0, t.to[end - 1] ?? 0];
  const date = dates.slice(firstFrom(dates, low)).find((one) => one.from >= high || !isNumbering(t.text, one));
  if (date === undefined || date.from >= high || date.type !== 'date' || date.edtf === null) return null;
  for (let k = first; k < end && (t.from[k] ?? 0) < date.from; k++) {
    const w = persianWord(t, k) || (t.norm[k] ?? '');
    const plain =
      /^(?:of|dated|on|from|the|ref|reference|no|number|nr|sent|written|addressed|to|you|your|us|excellency|government|minister|s|['’:,/()#،-])$/.test(
        t.norm[k] ?? '',
      ) ||
      (t.norm[k] === '.' && /^(?:ref|no|nr)$/.test(t.norm[k - 1] ?? '')) ||
      /^(?:مورخ|مورخه|مشترک|ارسالی|به|تاریخ|شماره|شمارهٔ|نمره|نمرهٔ|نمبر|ثبت|در|شما|خود|این|جانب)$/.test(w) ||
      /\d/.test(t.norm[k] ?? '') ||
      // `the communication of the [Special Rapporteur] of 17 November`
      /^\p{Lu}/u.test(t.text.slice(t.from[k], t.to[k])) ||
      w.length === 1;
    if (!plain) return null;
  }
  let until = first;
  while (until < t.count && (t.from[until] ?? 0) < date.to) until++;
  return { edtf: beforeLetter(date.edtf, t.text.slice(date.from, date.to), on), end: until, to: date.to };
}

interface Which {
  readonly on: string | null;
  readonly reference: string | null;
}

/** `your letters of 2 June, [11 October] and [No. 31 of 7 May 1956]`, «پیرو ۱۴ [و ۲۲]»: those behind the first, with nothing but a comma or "and" between. */
function further(
  { prepared: { tokens: t, text }, dates }: Found,
  { noun, day, reference }: { readonly noun: number; readonly day: Day | null; readonly reference: string | null },
  on: string | null,
): readonly Which[] {
  if (day === null) {
    const words = wordsBehind(t, noun);
    return reference === null
      ? []
      : referencesAfter(words.slice(words.indexOf(reference) + reference.length)).map((other) => ({
          on: null,
          reference: other,
        }));
  }
  const found: Which[] = [];
  let { to } = day;
  for (const date of dates.slice(firstFrom(dates, to))) {
    const other = referenceBetween(text.slice(to, date.from));
    if (other === undefined) break;
    if (date.type === 'date' && date.edtf !== null) found.push({ on: notAhead(date.edtf, on), reference: other });
    to = date.to;
  }
  return found;
}

/** Of several days side by side each has the year of its neighbours, but none lies ahead of the letter. */
const notAhead = (edtf: string, on: string | null): string =>
  on !== null && edtf > on ? beforeLetter(edtf, '', on) : edtf;

/** `your letter of 19 May`: the last such day before the letter that speaks of it. */
function beforeLetter(edtf: string, words: string, on: string | null): string {
  const [year, rest] = [edtf.slice(0, 4), edtf.slice(4)];
  const own = on?.slice(0, 4) ?? '';
  if (on === null || !/^\d{4}(?:-\d\d){1,2}$/.test(edtf) || /\d{4}|[۰-۹]{2}$|\d{2}$/.test(words)) return edtf;
  if (edtf <= on && Number(own) - Number(year) <= 1) return edtf;
  const sameYear = `${own}${rest}`;
  return sameYear <= on ? sameYear : `${Number(own) - 1}${rest}`;
}

/** `AL NVR 3/2011`: the third of a year, no month of it. */
const isNumbering = (text: string, { from, to }: DateDraft): boolean =>
  /^\d{1,3}\/\d{4}$/.test(text.slice(from, to)) &&
  /(?:\p{Lu}{2,}|\b(?:no|nr|ref)\b\.?)\s*$/iu.test(text.slice(Math.max(0, from - 12), from));

const REFUSES =
  /\b(?:(?:refus|reject|declin|dismiss)ed|withheld|do(?:es)? not hold|will not be|(?:not|un)\s*(?:in a position|able) to|not in possession|does not[^.;]{0,40}\barise|(?:matter|file|case) is (?:now )?closed|cannot (?:be )?(?:grant|accede|comply|provide|release|disclose|supply|meet|agree|accept|allow|permit|accommodate)\w*|regret(?:s)? (?:that|to inform)|(?:is|are|remains?) (?:classified|confidential|secret)|no grounds|not (?:available|within (?:the )?competence)|(?:stands|decision) as ordered|not possible to|not entitled|exempt|not (?:deemed |considered )?(?:advisable|expedient|opportune|in the (?:public|national) interest)|(?:sees?|finds?|found) no (?:need|reason|cause|occasion) (?:for|to))\b|قابل (?:بررسی|اجابت|پذیرش|ارائه) (?:نیست|نمی[\u200c ]?باشد)|محرمانه|موافقت ن(?:شد|می[\u200c ]?شود|گردید)|(?:امکان[\u200c ]?پذیر|مقدور|میسر) (?:نیست|نمی[\u200c ]?باشد)|رد (?:شد|شده|گردید|می[\u200c ]?شود)|پذیرفته ن(?:شد|می[\u200c ]?شود)|مورد موافقت قرار نگرفت|وجاهت|(?:مصلحت|صلاح) (?:نیست|نبود|نمی[\u200c ]?(?:باشد|دان))|(?:ضرورتی|لزومی) ن(?:دارد|یست|می[\u200c ]?(?:بین|دان))|معذور(?:م|یم| است| می[\u200c ]?باشد)/iu;
const DEFERS =
  /\b(?:acknowledge(?:s)? receipt|under consideration|being (?:considered|examined|looked into|studied|dealt with)|receiv\w+ (?:our |due )?attention|require (?:a further|more) |extension of time|has been (?:forwarded|passed|transmitted|referred) to|in due course)\b|در دست (?:بررسی|اقدام)|وصول|ارجاع/iu;

/** `our letter of 3 March, to which we have had no reply` */
const unansweredIn = (t: Tokens, { first, end }: TokenSpan): Answer =>
  /\b(?:no|without an?y?) (?:reply|answer|response)|\bunanswered\b|\bnot (?:yet )?(?:been )?(?:answered|replied)|\b(?:neither|none|nobody|no one|never)\b[^.;]*\b(?:answered|replied|responded)\b|\byet to (?:answer|reply|respond)|بی\u200c?(?:پاسخ|جواب)|پاسخی (?:نگرفت|دریافت نکرد|داده نشد|نرسید)/iu.test(
    t.text.slice(t.from[first], t.to[end - 1]),
  )
    ? 'none'
    : null;

/** Something of what was asked for comes with it. */
const ENCLOSES = /\b(?:enclosed?|attached?|herewith)\b|به پیوست/iu;

/** What a letter that goes back to another answers: as its words say. Null where it only mentions it. */
function answerOf(t: Tokens, earlier: EarlierLetter, sentence: TokenSpan, between: Between): Answer {
  const own = t.text.slice(t.from[sentence.first], t.to[sentence.end - 1]);
  // `Your request of 5 May has been refused`: in its own sentence it is told outright.
  const told = REFUSES.test(own) && !/\b(?:we|i) (?:ask|request|urge)\b/i.test(own);
  if (
    !earlier.replies &&
    !told &&
    (between.asks || (!earlier.refers && !/^(?:request|application|complaint|petition|appeal)$/.test(earlier.medium)))
  )
    return null;
  const rest = t.text.slice(t.from[earlier.first], t.to[Math.min(t.count, earlier.first + HEAD) - 1]);
  return told && !ENCLOSES.test(rest) ? 'refused' : answerInWords(rest);
}

/** What the words of a reply grant, put off or refuse. */
export const answerInWords = (words: string): NonNullable<Answer> =>
  REFUSES.test(words) ? (ENCLOSES.test(words) ? 'partial' : 'refused') : DEFERS.test(words) ? 'acknowledged' : 'given';

/** «رونوشت: جناب آقای …، عطف به نامهٔ …»: behind one to whom a copy goes it is a letter of his or hers. */
function writersOf({ to, copiesTo }: Between, at: number): readonly Mention[] {
  const before = copiesTo.filter(({ start }) => start < at);
  return before.length > 0 ? before.slice(-1) : to;
}

/** `your statement of 22 March, in which you ask that [proceedings be opened]`, `your letter … requesting [the lists]`. */
function askedInIt(prepared: PreparedText, { noun }: EarlierLetter): readonly string[] {
  const { tokens: t, sentences, sentenceOf } = prepared;
  const limit = sentences[sentenceOf[noun] ?? 0]?.end ?? noun;
  for (let k = noun + 1; k < Math.min(limit, noun + REACH); k++) {
    const asks = /^(?:ask|asked|request|requested|demand|demanded)$/.test(t.norm[k] ?? '') && t.norm[k - 1] === 'you';
    if (!asks && !/^(?:asking|requesting|demanding|seeking)$/.test(t.norm[k] ?? '')) continue;
    const first = /^(?:us|me|for|that)$/.test(t.norm[k + 1] ?? '') ? k + 2 : k + 1;
    const words = contentFrom(prepared, first, limit);
    return words === null ? [] : [t.text.slice(t.from[words.first], t.to[words.end - 1])];
  }
  return [];
}

/** Who signs for a body is often the body itself. */
const onceNamed = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter((one, n) => mentions.findIndex(({ name, text }) => (name ?? text) === (one.name ?? one.text)) === n);

export const ANSWERED_HERE = 'this letter is the answer to it';

interface Answered {
  readonly earlier: EarlierLetter;
  readonly on: string | null;
  readonly reference: string | null;
  /** Where the words for it end. */
  readonly end: number;
  readonly answer: Answer;
  readonly between: Between;
}

function draftOf({ prepared }: Found, { earlier, on, reference, end, answer, between }: Answered): CommunicationDraft {
  const t = prepared.tokens;
  const theirs = earlier.whose === 'theirs';
  const inferred = (m: Mention, why: string): Mention => ({ ...m, named: 'inferred', reasons: [why] });
  const [writer, reader] = theirs
    ? [writersOf(between, t.from[earlier.first] ?? 0), onceNamed([...between.by, ...between.houses])]
    : [between.by, prepared.source.type === 'email' ? [] : between.to];
  // `The board agreed to our request of 4 May`: whom it was to is who granted it. A mail tells its reader of letters to others.
  const decided = theirs ? null : decidedBy(prepared, earlier);
  return {
    kind: 'communication',
    at: { from: t.from[earlier.first] ?? 0, to: t.to[end - 1] ?? 0 },
    sayer: [],
    asserted: 'fact',
    confidence: 'likely',
    foundBy: 'habeas/communications@1',
    reasons: [
      theirs ? 'a letter speaks of one from whom it is to' : 'a letter speaks of an earlier one of its writers',
      ...(answer === null ? [] : [theirs ? ANSWERED_HERE : 'it says that no answer came']),
    ],
    by: writer.map((m) => inferred(m, theirs ? 'the letter is “yours”' : 'the letter is “ours”')),
    to:
      decided?.by ??
      reader.map((m) => inferred(m, theirs ? 'who answers was written to' : 'it is to whom this one is to')),
    medium: earlier.medium,
    count: null,
    reference,
    on,
    says: [],
    asks: theirs ? askedInIt(prepared, earlier) : [],
    dueOn: null,
    waited: null,
    madePublicOn: null,
    answer: decided?.answer ?? answer,
    answerAsOf: decided !== null || answer === null ? null : between.on,
  };
}

const DECIDED: ReadonlyMap<string, NonNullable<Answer>> = new Map([
  ...['granted', 'answered', 'allowed', 'approved'].map((verb) => [verb, 'given'] as const),
  ...['refused', 'rejected', 'dismissed', 'declined', 'denied'].map((verb) => [verb, 'refused'] as const),
]);

/** `[The Harbour court] granted [our petition]`, with nobody else before the verb in its sentence. */
function decidedBy(
  prepared: PreparedText,
  { first }: EarlierLetter,
): { by: readonly Mention[]; answer: Answer } | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  const verb = /^(?:our|my)$/.test(t.norm[first] ?? '') ? first - 1 : first - 2;
  const answer = DECIDED.get(t.norm[verb] ?? '');
  const start = sentences[sentenceOf[first] ?? 0]?.first ?? verb;
  if (answer === undefined || verb <= start || verb - start > LONGEST_SUBJECT) return null;
  const by = speakersOrParties(prepared, [{ first: start, end: verb }], []);
  return by.length === 0 ? null : { by, answer };
}
const LONGEST_SUBJECT = 8;
