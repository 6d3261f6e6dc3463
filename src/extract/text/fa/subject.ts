// The subject of a Persian verb. In: a prepared text, the verb's first token, where its clause can begin at the earliest. Out: the noun phrase, or null where the
// verb stands without one ("افزود: …": whoever spoke before).
// Persian puts the subject first and the verb last. Credits ("به گزارش …،"), adverbials ("در این نشست،") and openers ("همچنین") before the subject are passed
// over; it ends at the first preposition, comma, "که", "را" or adverb. Behind a comma the name may follow: "وکیل خانواده‌ها، مریم تالون، گفت".

import { WEEKDAYS } from '../../dates/fa/words.data.ts';
import { persianWord as word } from '../persian-words.ts';
import type { PreparedText } from '../prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, WORD } from '../tokens.ts';
import {
  clockEnd,
  commaBefore,
  countsPersons,
  dayEnd,
  isManner,
  isTimeWord,
  joiningEnd,
  timeAgoEnd,
} from './before-subject.ts';
import { isCountedAnew, isParticiple, isWhatIsSaid, ON_IT } from './behind-subject.ts';
import { creditAt, sayingVerbAt } from './saying.ts';
import { isPersianVerbForm } from './verb-forms.ts';
import {
  ADVERBS,
  BE,
  LIGHT_VERBS,
  OPENERS,
  PASSIVE_VERBS,
  PAST_VERBS,
  PERSON_NOUNS,
  PREPOSITIONS,
  PRONOUNS,
  SAYING_NOUNS,
  TERM_LEADS,
} from './words.data.ts';

/** How far back a clause is looked for, in tokens. */
const REACH = 48;
const LONGEST = 14;

export function subjectBefore(prepared: PreparedText, verb: number, low: number): TokenSpan | null {
  const t = prepared.tokens;
  const from = clauseStart(prepared, verb, low);
  if (ON_IT.test(word(t, from))) return null;
  const start = subjectStart(prepared, from, verb);
  const end = start === null ? 0 : phraseEnd(prepared, start, verb);
  const relative = word(t, from - 1) === 'که' && from - 1 > low && !isFiniteVerb(t, from - 2);
  // `سرش را تکان داد`: one noun before "را" is what is moved, and nobody who does it.
  const moved =
    start !== null &&
    word(t, end) === 'را' &&
    (OF_BODY.test(word(t, start)) || (end - start === 1 && isNobody(prepared, start)));
  if (moved && !relative) return null;
  // `سروان راد، که نامش در فهرست آمده، گفت`: behind the comma the verb is of whom the clause tells.
  const told = start !== null && end - start === 1 && isNobody(prepared, start) && commaBefore(t, end, verb) !== null;
  if (relative && told) return antecedent(prepared, from - 1, low);
  if (relative && (start === null || end <= start || word(t, end) === 'را')) return antecedent(prepared, from - 1, low);
  if (start === null || end <= start) return null;
  const first = { first: start, end: word(t, end) === 'را' ? holderEnd(prepared, start, end) : end };
  if (hasName(prepared, first) || word(t, end) !== '،') return first;
  const apposed = { first: end + 1, end: phraseEnd(prepared, end + 1, verb) };
  const named = apposed.end > apposed.first && nameFrom(prepared, apposed);
  return named === false || named === null ? first : { first: start, end: named.end };
}

/** A part of the body, or what is held in the hand: moved, and nobody who moves it. */
const OF_BODY =
  /^(?:سر|دست|پا|چشم|صدا|رو|نگاه|انگشت|گردن|ابرو|شانه|گوشی|تلفن)(?:م|ت|ش|مان|تان|شان|\u200cاش|\u200cشان|\u200cها|\u200cهای|\u200cهایش|های|هایش|ی|یش|یم)?$/;

const isNobody = ({ tokens: t, names }: PreparedText, i: number): boolean =>
  (names.at[i] ?? -1) < 0 &&
  !PERSON_NOUNS.has(word(t, i)) &&
  !PRONOUNS.has(word(t, i)) &&
  /(?:ش|شان|م|مان)$/.test(word(t, i));

/** `[این مقام انتظامی] شمار مصدومان را اعلام کرد`: behind who does it stands to what. Its end where nothing tells them apart. */
function holderEnd({ tokens: t, names }: PreparedText, first: number, end: number): number {
  const name = names.list[names.at[first] ?? -1];
  if (name !== undefined && name.kind === 'person' && name.end < end) return name.end;
  for (let i = first; i < Math.min(first + 2, end - 1); i++)
    if (PERSON_NOUNS.has(word(t, i))) return /^(?:این|آن|همین|همان|یک)$/.test(word(t, first)) ? i + 1 : end;
  return end;
}

/**
 * `زندانیانی که در تابستان اعدام شدند`, `نادر بهاری، که حکم را امضا کرد،`: whom a relative clause without a subject of its own tells of. In `نادر بهاری که
 * برادرش اعدام شد` it has one.
 */
function antecedent(prepared: PreparedText, that: number, low: number): TokenSpan | null {
  const { tokens: t, names } = prepared;
  const end = word(t, that - 1) === '،' ? that - 1 : that;
  const name = names.list[names.at[end - 1] ?? -1];
  if (name !== undefined && name.kind === 'person') return { first: name.first, end: name.end };
  if (isFiniteVerb(t, end - 1) || end <= low) return null;
  const named = subjectPhraseBefore(prepared, end, low);
  if (named !== null && hasName(prepared, named)) return named;
  // Of `مادران زندانیانی که …` the last noun with its "ی" is meant.
  return word(t, end - 1).endsWith('ی') ? { first: end - 1, end } : named;
}

function subjectPhraseBefore(prepared: PreparedText, end: number, low: number): TokenSpan | null {
  const start = subjectStart(prepared, clauseStart(prepared, end, low), end);
  if (start === null) return null;
  const last = phraseEnd(prepared, start, end);
  return last > start ? { first: start, end: last } : null;
}

/** The verb's own subject, or that of the verb before "و": `وزیر آن را تکذیب کرد و گفت …`. */
export function subjectOrShared(prepared: PreparedText, verb: number, low: number): TokenSpan | null {
  const { tokens: t } = prepared;
  const own = subjectBefore(prepared, verb, low);
  if (own !== null) return own;
  const from = clauseStart(prepared, verb, low);
  const shared =
    word(t, verb - 1) !== 'و'
      ? // `استاد پیر بود و [در همان گفتگو] گفت`
        word(t, from - 1) === 'و' && PREPOSITIONS.has(word(t, from))
        ? from - 2
        : null
      : isFiniteVerb(t, verb - 2)
        ? verb - 2
        : verbBeforeGoal(prepared, verb, low);
  if (shared === null) return null;
  const before = LIGHT_VERBS.has(word(t, shared)) ? shared - 1 : shared;
  return before > low ? subjectBefore(prepared, before, low) : null;
}

/** `وزیر [آمد] توی اتاق و گفت`: spoken Persian puts the goal behind its verb. */
function verbBeforeGoal(prepared: PreparedText, verb: number, low: number): number | null {
  const { tokens: t } = prepared;
  const from = clauseStart(prepared, verb, low);
  const goal = isWithin(t, from) || PREPOSITIONS.has(word(t, from));
  return goal && from - 1 > low && isFiniteVerb(t, from - 1) ? from - 1 : null;
}

/** `تو حیاط`, `توی اتاق`: “in”, and not “you”. */
const isWithin = (t: Tokens, i: number): boolean =>
  word(t, i) === 'توی' || (word(t, i) === 'تو' && t.kind[i + 1] === WORD && !isFiniteVerb(t, i + 1));

/** Where the clause of a verb begins: behind a full stop, a finite verb with "و" or a semicolon, "که" behind a verb of saying, a quotation. */
export function clauseStart(prepared: PreparedText, verb: number, low: number): number {
  const { tokens: t, markOf, marks } = prepared;
  const own = markOf[verb] ?? -1;
  let at = verb;
  while (at > low && verb - at < REACH) {
    const before = word(t, at - 1);
    if (/^[.؛!؟?:]$/.test(before) || t.gap[at] === 3 || isDateline(t, at - 1, low)) break;
    const mark = markOf[at - 1] ?? -1;
    if (mark !== own) {
      const open = marks[mark]?.open ?? -1;
      // `گزارش را «دروغ» خواند`: a word in marks between object and verb.
      const within =
        TERM_LEADS.has(word(t, open - 1)) || (word(t, open - 1) === 'را' && at - open < 5) || isTermAt(t, open, at);
      if (own >= 0 || !within || open <= low) break;
      at = open;
      continue;
    }
    if (before === 'که' && at < verb) break;
    // `نامه‌ای ننوشته و [ما] از آن خبر نداریم`
    if (before === 'و' && PRONOUNS.has(word(t, at)) && isPersianVerbForm(word(t, at - 2))) break;
    if ((before === 'و' || before === '،') && isFiniteVerb(t, at - 2)) {
      const relative = before === '،' ? relativeBefore(t, at - 2, low) : null;
      if (relative === null) break;
      at = relative;
      continue;
    }
    if (endsClause(t, at - 1)) {
      const relative = relativeBefore(t, at - 1, low);
      if (relative === null) break;
      at = relative;
      continue;
    }
    at--;
  }
  return at;
}

/** `با رد شایعه «بازداشت صیادان» گفت`: a few words in marks that belong to the noun before them, and are nobody's. */
const isTermAt = (t: Tokens, open: number, end: number): boolean =>
  end - open < 6 &&
  t.kind[open - 1] === WORD &&
  t.gap[open] === 1 &&
  !/^(?:که|و|یا)$/.test(word(t, open - 1)) &&
  !isFiniteVerb(t, open - 1);

/** `خبرگزاری رستاک - رئیس پلیس … گفت`: a dash between spaces behind the first words of a sentence. */
const isDateline = (t: Tokens, i: number, low: number): boolean =>
  i - low < 7 && i > low && /^[-–—]$/.test(t.norm[i] ?? '') && (t.gap[i] ?? 0) > 0 && (t.gap[i + 1] ?? 0) > 0;

/**
 * `وزیر گفت سه نفر کشته شدند`: Persian ends a clause with its verb, also where no "که" and no "و" follows. A participle can belong to a noun ("کالای
 * یافت شده"), and what stands behind a preposition is a noun ("از دید ما").
 */
const endsClause = (t: Tokens, i: number): boolean =>
  isFiniteVerb(t, i) &&
  !word(t, i).endsWith('ه') &&
  !/^(?:خواستار|خواهان)$/.test(word(t, i)) &&
  !PREPOSITIONS.has(word(t, i - 1)) &&
  !AUXILIARIES.test(word(t, i + 1)) &&
  !(sayingVerbAt(t, i)?.first === i && SAYING_NOUNS.has(word(t, i)));

const AUXILIARIES = /^(?:است|بود|بودند|اند|باشد|باشند|شد|شدند|شده|شود|می\u200cشود)$/;

/** `یک منبع که نخواست نامش فاش شود، …`: the "که" of a relative clause that ends at a comma. */
function relativeBefore(t: Tokens, verb: number, low: number): number | null {
  // `یک منبع که نخواست نامش بیاید، گفت [در این درگیری …]`: the clause with “که” is over
  if (word(t, verb - 1) === '،' && sayingVerbAt(t, verb) !== null) return null;
  for (let i = verb - 1; i > low && verb - i < 24; i--) {
    const w = word(t, i);
    if (/^[.؛!؟?:]$/.test(w)) return null;
    if (w === 'که') return isFiniteVerb(t, i - 1) ? null : i;
  }
  return null;
}

/** Whether a word is a finite verb, as far as its form tells. */
export const isFiniteVerb = (t: Tokens, i: number): boolean => {
  const w = word(t, i);
  return (
    BE.has(w) ||
    PASSIVE_VERBS.has(w) ||
    PAST_VERBS.has(w) ||
    LIGHT_VERBS.has(w) ||
    /^ن?می\u200c.{2,}/.test(w) ||
    /\u200c(?:اند|است|ام|ایم|اید)$/.test(w) ||
    (i >= 0 && sayingVerbAt(t, i) !== null)
  );
};

function subjectStart(prepared: PreparedText, from: number, verb: number): number | null {
  const { tokens: t } = prepared;
  let at = from;
  for (let steps = 0; steps < 8 && at < verb; steps++) {
    const w = word(t, at);
    // `ب) دولت اعلام کرد`: the letter or number of an item
    if (w.length === 1 && word(t, at + 1) === ')') {
      at += 2;
      continue;
    }
    if (OPENERS.has(w) || /^[،»”«“]$/.test(w) || (ADVERBS.has(w) && w !== 'خود') || isTimeWord(t, at)) {
      at++;
      continue;
    }
    const ago = timeAgoEnd(t, at) ?? clockEnd(t, at) ?? dayEnd(t, at) ?? joiningEnd(t, at);
    if (ago !== null) {
      at = ago;
      continue;
    }
    const credit = creditAt(t, at);
    if (credit !== null && PRONOUNS.has(word(t, credit.end)) && word(t, credit.end + 1) !== '،') {
      at = credit.end + 1;
      continue;
    }
    const sequel = w === 'پیرو' && at === from;
    if (!PREPOSITIONS.has(w) && !isWithin(t, at) && credit === null && !sequel) break;
    const comma = commaBefore(t, at, verb);
    if (comma === null) return nameInside(prepared, at + 1, verb);
    at = comma + 1;
  }
  const w = word(t, at);
  const counts = t.kind[at] === NUMBER && countsPersons(t, at);
  return at < verb &&
    (t.kind[at] === WORD || counts) &&
    !PREPOSITIONS.has(w) &&
    !ON_IT.test(w) &&
    w !== 'که' &&
    w !== 'را'
    ? at
    : null;
}

/** `در این نشست مریم تالون گفت`: the name, pronoun or word for a person behind the adverbial that no preposition governs. */
function nameInside({ tokens: t, names }: PreparedText, from: number, verb: number): number | null {
  for (let i = from; i < verb; i++)
    if (
      (t.kind[i] === NUMBER || MANY.test(word(t, i))) &&
      countsPersons(t, i) &&
      !PREPOSITIONS.has(word(t, i - 1)) &&
      word(t, i - 1) !== 'و'
    )
      return i;
  for (let i = from; i < verb; i++) {
    const before = word(t, i - 1);
    if (PREPOSITIONS.has(before) || before === 'و') continue;
    const name = names.list[names.at[i] ?? -1];
    if (name !== undefined && name.first === i && name.kind !== 'place' && !isGoverned(t, i, from)) return i;
    if (PRONOUNS.has(word(t, i)) && word(t, i) !== 'آنها' && i + 1 <= verb && !PREPOSITIONS.has(before)) return i;
  }
  for (let i = from + 1; i < verb; i++)
    if (
      PERSON_NOUNS.has(word(t, i)) &&
      !PREPOSITIONS.has(word(t, i - 1)) &&
      !PERSON_NOUNS.has(word(t, i - 1)) &&
      ENDS_ADVERBIAL.has(word(t, i - 1))
    )
      return i;
  return null;
}

/** «در تابستان ۱۳۶۷ [هزاران] زندانی» */
const MANY = /^(?:هزاران|صدها|ده\u200cها|دهها|چندین|شماری|تعدادی|گروهی)$/;

const ENDS_ADVERBIAL = new Set(
  'نشست مصاحبه گفتگو گفت\u200cوگو سخنرانی بیانیه نامه گزارش جلسه دادگاه خبر امروز دیروز گذشته جاری مراسم'.split(' '),
);

/** A name right behind the preposition's own noun is its genitive: `در خانهٔ مریم تالون`. It is the subject only behind a noun that ends an adverbial. */
const isGoverned = (t: Tokens, i: number, from: number): boolean =>
  i === from || (i - from < 2 && !ENDS_ADVERBIAL.has(word(t, i - 1)));

/** The token after a noun phrase. A number, a date or an adverb ends it, "و" joins only what is named too. */
export function phraseEnd(prepared: PreparedText, start: number, limit: number): number {
  const { tokens: t, names, marks, markOf } = prepared;
  let at = start;
  while (at < limit && at - start < LONGEST) {
    const name = names.list[names.at[at] ?? -1];
    // `به باور من کمیتهٔ … `: a pronoun takes no genitive
    if (at === start + 1 && PRONOUNS.has(word(t, start)) && word(t, at) !== 'و') break;
    // `طالبان مسئولیت این رویداد را رد کردند`, `به گفتهٔ شاهدان سه نفر …`: behind who does it stands to what, or how many
    if (at > start && (isWhatIsSaid(prepared, start, at, limit) || isCountedAnew(t, at))) break;
    if (name !== undefined && name.first === at) {
      at = Math.min(name.end, limit);
      continue;
    }
    const w = word(t, at);
    const mark = marks[markOf[at] ?? -1];
    if (mark !== undefined && mark.open === at && TERM_LEADS.has(word(t, at - 1)) && mark.close < limit) {
      at = mark.close + 1;
      continue;
    }
    // `بیش از ۱۵۰ مقام سابق`
    const bound =
      w === 'از' && at === start + 1 && /^(?:بیش|بیشتر|کمتر|افزون)$/.test(word(t, start)) && t.kind[at + 1] === NUMBER;
    if (bound || (w === 'از' && PARTITIVES.has(word(t, at - 1)))) {
      at += bound ? 2 : 1;
      continue;
    }
    if (at > start && /^(?:این|آن|خطاب|هرگونه|هیچ\u200cگونه)$/.test(w) && !PARTITIVES.has(word(t, at - 2))) break;
    if (at > start && isClosedPlural(word(t, at - 1)) && w !== 'و') break;
    if (
      (t.kind[at] !== WORD && !(at === start && countsPersons(t, at))) ||
      w === 'که' ||
      w === 'را' ||
      (PREPOSITIONS.has(w) && at > start)
    )
      break;
    const day = WEEKDAYS.has(w) && !/^(?:امام|ائمه|خطیب)$/.test(word(t, at - 1));
    if (at > start && (ADVERBS.has(w) || isManner(t, at) || day || creditAt(t, at) !== null)) break;
    if (w === 'و' && !joinsSubjects(prepared, at, limit)) break;
    if (at > start && /^(?:بار|مرتبه|دفعه)$/.test(word(t, at + 1))) break;
    if (at > start && /^(?:اما|ولی|لیکن|دست\u200cکم|دستکم|حداقل|لااقل|حداکثر)$/.test(w)) break;
    if (at > start && (isFiniteVerb(t, at) || isParticiple(t, at))) break;
    at++;
  }
  return at;
}

/** `گورها` takes no genitive, as `گورهای` does: the phrase ends with it. */
export const isClosedPlural = (w: string): boolean => w.length > 4 && w.endsWith('ها') && w !== 'تنها' && w !== 'آنها';

const PARTITIVES = new Set('یکی برخی بعضی تعدادی شماری گروهی جمعی بسیاری عده\u200cای عدهای بخشی تن نفر'.split(' '));

function joinsSubjects({ tokens: t, names }: PreparedText, at: number, limit: number): boolean {
  if (at + 1 >= limit) return false;
  // `دادستان عمومی و انقلاب`
  if (word(t, at - 1) === 'عمومی' && word(t, at + 1) === 'انقلاب') return true;
  return (names.at[at + 1] ?? -1) >= 0 || PERSON_NOUNS.has(word(t, at + 1)) || PERSON_NOUNS.has(word(t, at - 1));
}

const hasName = (prepared: PreparedText, span: TokenSpan): boolean => nameFrom(prepared, span) !== null;

function nameFrom({ names }: PreparedText, { first, end }: TokenSpan): TokenSpan | null {
  for (let i = first; i < end; i++) {
    const name = names.list[names.at[i] ?? -1];
    if (name !== undefined && name.kind === 'person' && name.end <= end) return { first: name.first, end: name.end };
  }
  return null;
}

/** `مریم تالون و بهرام رستانی`: each by himself, where both are named. */
export function eachOf(prepared: PreparedText, span: TokenSpan): readonly TokenSpan[] {
  const { tokens: t } = prepared;
  for (let i = span.first + 1; i < span.end - 1; i++) {
    if (word(t, i) !== 'و') continue;
    const [left, right] = [
      { first: span.first, end: i },
      { first: i + 1, end: span.end },
    ];
    if (hasName(prepared, left) && hasName(prepared, right)) return [left, ...eachOf(prepared, right)];
  }
  return [span];
}
