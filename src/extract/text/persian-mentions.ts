// Whom Persian words point at. In: a prepared text, a token span, who spoke last. Out: mention and kind.
// A person named in the words, without titles, in the fullest form the document has; else a body; pronouns go back to who spoke last or to the person named
// before; "این وکیل" to the person called so. A short phrase without any word for a person or body is taken as a name, as Persian has no capitals to tell.

import type { Mention } from '../../model/mention.ts';
import { isPersianPost, isPersianStyle } from '../gazetteers/posts.ts';
import { nameShaped } from './fa/name-shape.ts';
import { CALLED_SO } from './fa/no-names.data.ts';
import { creditAt } from './fa/saying.ts';
import { isFiniteVerb } from './fa/subject.ts';
import { BODY_NOUNS, GROUP_NOUNS, PERSON_NOUNS, PRONOUNS } from './fa/words.data.ts';
import type { NameAt } from './names/name-at.ts';
import { persianWord as word } from './persian-words.ts';
import type { PreparedText } from './prepared-text.ts';
import type { TokenSpan, Tokens } from './tokens.ts';

/** Of words that name nobody and say of nobody what he is: «بعد», «ما را», «دو خط پایین‌تر». */
export const NOBODY = 'these words can be nobody’s name';

export interface PersianWho {
  readonly name: string | null;
  readonly named: Mention['named'];
  readonly reason: string;
  readonly kind: 'named' | 'unnamed' | 'group';
  readonly sure: boolean;
}

/** What begins no name: `یک منبع`, `هیچ کس`, `برخی`, a plural. */
const NO_NAME_FIRST =
  /^(?:همان|همین|وارد|مجموعه|نفر|تن|متهم|متهمان|قربانی|مقتول|شاکی|محکوم|مامور|ماموران|بازجوی|بازجو|سرباز|هرگونه|هیچگونه|هیچ\u200cگونه|خانواده|یک|یکی|این|آن|هیچ|هر|همه|چند|برخی|بعضی|تعدادی|شماری|بسیاری|کسانی|دیگران|خود|آنچه|متن|نویسنده|.{3,}\u200cها|.{3,}ها|.{3,}\u200cهای|.{3,}های|.{3,}ان\u200cشان|صدها|هزاران|دست\u200cکم|بیش|حدود|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|بیست|سی|چهل|پنجاه|صد|[\d]+)$/;

/** A body is no person who was called so. */
const BODIES =
  /^(?:دولت|مجلس|هیئت|هیات|کمیته|کمیسیون|سازمان|نهاد|گروه|اتحادیه|انجمن|کانون|وزارت|دادگاه|شورا|شورای|خبرگزاری|روزنامه|رادیو|تلویزیون|پلیس|دفتر|بنیاد|مرکز|حزب|جبهه|خانواده)$/;

/** How far back a pronoun and a role reach, in tokens. */
const REACH = 200;

/** «مادر مینا تالونی»: whose mother she is gives her no name. */
function isKin({ tokens: t, names }: PreparedText, { first, end }: TokenSpan): boolean {
  const name = names.list[names.at[first + 1] ?? -1];
  return (
    KIN.test(word(t, first)) &&
    name !== undefined &&
    name.first <= first + 1 &&
    name.nameFirst > first &&
    name.end === end
  );
}
const KIN =
  /^(?:خانواده|بستگان|نزدیکان|اقوام|دوستان|همکاران|قاتل|قاتلان|هم\u200cسلولی|هم\u200cبند|هم\u200cبندی|راننده|محافظ|منشی|مادر|پدر|همسر|برادر|خواهر|پسر|دختر|فرزند|عمو|دایی|خاله|عمه|بیوه|شوهر|وکیل)$/;

export function whoInPersian(
  prepared: PreparedText,
  span: TokenSpan,
  last: { readonly name: string | null; readonly kind: PersianWho['kind'] } | null,
): PersianWho {
  const { tokens: t, names } = prepared;
  const first = word(t, span.first);
  if (
    span.end - span.first === 1 &&
    /(?:.{2}(?:یم|\u200cام|تم|دم)|^می\u200c?خواهم|^خواهشمندم?)$/.test(first) &&
    isFiniteVerb(t, span.first)
  )
    return { name: null, named: 'stated', reason: 'whoever writes or speaks', kind: 'group', sure: true };
  if (span.end - span.first <= 2 && PRONOUNS.has(first)) return byPronoun(prepared, span, first, last);
  const quoted = markedName(prepared, span);
  if (quoted !== null) return quoted;
  const name = isKin(prepared, span) ? null : nameIn(prepared, span);
  if (name !== null) {
    const full = names.fullestAt(name.name, name.first);
    return { name: full.name, named: 'stated', reason: 'named in these words', kind: 'named', sure: full.sure };
  }
  if (span.end - span.first > 1 && span.end - span.first <= 5 && BODY_NOUNS.has(first)) {
    const text = t.text.slice(t.from[span.first], t.to[span.end - 1]);
    return { name: text, named: 'stated', reason: 'a body by its first word', kind: 'named', sure: true };
  }
  const body =
    /^(?:این|آن|همین)$/.test(first) && BODY_NOUNS.has(word(t, span.first + 1))
      ? bodyBefore(prepared, span.first, last)
      : null;
  if (body !== null) {
    const words = t.text.slice(t.from[span.first], t.to[span.end - 1]);
    return {
      name: body,
      named: 'inferred',
      reason: `“${words}” after ${body}, the body before it`,
      kind: 'named',
      sure: true,
    };
  }
  const group = hasAny(prepared, span, GROUP_NOUNS);
  const head = headNoun(prepared, span);
  if (head !== null && !group && (first === 'این' || first === 'همین' || span.end - span.first === 1)) {
    const called = hasWord(prepared, span, head) ? personCalled(prepared, head, span.first) : null;
    if (called !== null)
      return {
        name: called,
        named: 'inferred',
        reason: `“${head}” is ${called}, of whom the text says so`,
        kind: 'named',
        sure: true,
      };
  }
  if (head !== null || group || NO_NAME_FIRST.test(first) || span.end - span.first > 4 || isOnlyCalled(t, span))
    return {
      name: null,
      named: 'stated',
      reason: 'these words give no name',
      kind: group ? 'group' : 'unnamed',
      sure: true,
    };
  const shaped = hasAny(prepared, span, CALLED_SO) ? 'called' : nameShaped(t, span);
  if (shaped === 'called')
    return { name: null, named: 'stated', reason: 'these words give no name', kind: 'unnamed', sure: true };
  if (shaped === null) return { name: null, named: 'stated', reason: NOBODY, kind: 'unnamed', sure: false };
  return {
    name: t.text.slice(t.from[shaped.first], t.to[shaped.end - 1]),
    named: 'stated',
    reason: 'the subject of the verb; taken as a name',
    kind: 'named',
    sure: false,
  };
}

/** «آقای بخشدار», «سردار هم», «جوان», «فرماندار تالون»: how somebody is called or what he is, with no word of a name. */
function isOnlyCalled(t: Tokens, { first, end }: TokenSpan): boolean {
  if (end - first > 1 && isPersianPost(word(t, first)) && !isPersianStyle(word(t, first))) return true;
  for (let i = first; i < end; i++) {
    const w = word(t, i);
    if (!isPersianStyle(w) && !isPersianPost(w) && !CALLED_WITHOUT_NAME.test(w)) return false;
  }
  return true;
}
const CALLED_WITHOUT_NAME = /^(?:هم|نیز|محترم|سابق|پیشین|وقت|جوانی?|نوجوانی?|پیرمردی?|پیرزنی?)$/;

/** `روزنامهٔ «صدای تالون»`: the name stands in marks. */
function markedName({ tokens: t, marks, markOf }: PreparedText, { first, end }: TokenSpan): PersianWho | null {
  for (let i = first; i < end; i++) {
    const pair = marks[markOf[i] ?? -1];
    if (pair === undefined || pair.open !== i || pair.close >= end || pair.close - i > 8) continue;
    const name = t.text.slice(t.from[i + 1], t.to[pair.close - 1]);
    return { name, named: 'stated', reason: 'named in these words', kind: 'named', sure: true };
  }
  return null;
}

function byPronoun(
  prepared: PreparedText,
  span: TokenSpan,
  pronoun: string,
  last: { readonly name: string | null; readonly kind: PersianWho['kind'] } | null,
): PersianWho {
  const plural = /^(?:آن|این|ما)/.test(pronoun);
  if (pronoun === 'من' || pronoun === 'ما' || pronoun === 'شما')
    return {
      name: null,
      named: 'stated',
      reason: 'whoever writes or speaks',
      kind: plural ? 'group' : 'unnamed',
      sure: true,
    };
  const told = plural ? null : toldJustBefore(prepared, span);
  if (told !== null && told !== last?.name)
    return {
      name: told,
      named: 'inferred',
      reason: `“${pronoun}” after ${told}, the person named before it`,
      kind: 'named',
      sure: false,
    };
  if (last !== null && last.name !== null && (last.kind === 'named' || plural))
    return {
      name: last.name,
      named: 'inferred',
      reason: `“${pronoun}” after ${last.name}, who speaks before`,
      kind: last.kind,
      sure: true,
    };
  const person = plural ? null : personBefore(prepared, span.first);
  return person === null
    ? {
        name: null,
        named: 'stated',
        reason: 'no person before it fits the pronoun',
        kind: plural ? 'group' : 'unnamed',
        sure: true,
      }
    : {
        name: person,
        named: 'inferred',
        reason: `“${pronoun}” after ${person}, the person named before it`,
        kind: 'named',
        sure: false,
      };
}

/**
 * Of the nearest sentence that names persons, this one included: the one with whom it begins, else the only one. Where it names several, nobody can be told
 * from the words.
 */
function personBefore({ tokens: t, names, sentences, sentenceOf }: PreparedText, until: number): string | null {
  const writer = writerOf(t, names, until);
  let inSentence = -1;
  const persons = new Set<string>();
  for (let i = until - 1; i >= Math.max(0, until - REACH); i--) {
    const name = names.list[names.at[i] ?? -1];
    if (name === undefined || name.kind !== 'person') continue;
    i = name.first;
    if (isMaker(t, name.first)) continue;
    if (isOfAnother({ tokens: t, sentences }, name.first, until, sentenceOf)) return null;
    const full = names.fullest(name.name);
    if (full === writer) continue;
    const s = sentenceOf[name.first] ?? 0;
    if (inSentence < 0 && !goesOn({ tokens: t, sentences }, s, sentenceOf[until] ?? s)) return null;
    if (inSentence >= 0 && s !== inSentence) break;
    inSentence = s;
    if (name.first - (sentences[s]?.first ?? 0) <= 4)
      return persons.size > 0 && word(t, name.end) === 'و' && names.at[name.end + 1] !== -1 ? null : full;
    persons.add(full);
  }
  const [only] = persons;
  return persons.size === 1 && only !== undefined ? only : null;
}

/** «مریم تالونی دست داشتن در قتل [او] را رد کرد»: what befell him is told of another than of whom the sentence begins with. */
const isOfAnother = (
  { tokens: t, sentences }: Pick<PreparedText, 'tokens' | 'sentences'>,
  name: number,
  pronoun: number,
  sentenceOf: PreparedText['sentenceOf'],
): boolean =>
  sentenceOf[name] === sentenceOf[pronoun] &&
  name - (sentences[sentenceOf[name] ?? 0]?.first ?? 0) <= 1 &&
  /^(?:قتل|مرگ|اعدام|بازداشت|شکنجه|کشتن|کشته|ترور|پیکر|جسد|جنازه|آزادی|دستگیری|محاکمه|ربودن)$/.test(
    word(t, pronoun - 1),
  );

/** «فیلم «…» [ساختهٔ تازهٔ] بهروز ماویک داستان مردی است»: whose work it is, and not of whom it tells. */
const isMaker = (t: Tokens, first: number): boolean =>
  [1, 2].some((back) =>
    /^(?:ساخته|نوشته|سروده|ترجمه|تألیف|تالیف|اثر|کارگردانی|نویسندگی|قلم)$/.test(word(t, first - back)),
  );

/**
 * «رضا تالونی، ماهیگیر، آن روز در اسکله بود. او گفته است»: whom the sentence right before is told of, or was asked there, speaks now, whoever spoke last. Not
 * where the words are added to others.
 */
function toldJustBefore(prepared: PreparedText, { first, end }: TokenSpan): string | null {
  const { tokens: t, names, sentences, sentenceOf } = prepared;
  const own = sentenceOf[first] ?? 0;
  const [before, sentence] = [sentences[own - 1], sentences[own]];
  if (before === undefined || sentence === undefined || t.gap[sentence.first] === 3) return null;
  if (first - sentence.first > 1 && creditAt(t, sentence.first)?.end !== first) return null;
  for (let i = end; i < Math.min(t.count, end + ADDING); i++) if (ADDS.test(word(t, i))) return null;
  const person = personBefore(prepared, first);
  if (person === null) return null;
  let asked = false;
  let opens = false;
  for (let i = before.first; i < before.end; i++) {
    if (SPEAKS.test(word(t, i))) return null;
    asked ||= ASKED.test(word(t, i));
    const name = names.list[names.at[i] ?? -1];
    if (name?.kind === 'person' && name.first - before.first <= 1) opens = true;
  }
  return opens || asked ? person : null;
}
const ADDING = 3;
const ADDS = /^(?:همچنین|افزود|افزوده|می\u200cافزاید|اضافه|ادامه|تاکید|تأکید|باز)$/;
const SPEAKS = /^(?:گفت|گفته|می\u200cگوید|افزود|افزوده|نوشت|نوشته|می\u200cنویسد|مدعی|تاکید|تأکید|اعلام|خواند|دانست)$/;
const ASKED = /^(?:تماس|مصاحبه|گفت\u200cوگو|گفتگو|پرسیدیم|سراغ)$/;

/** From sentence `s` to the one of the pronoun: the next one, or only such as begin with a pronoun themselves. */
function goesOn({ tokens: t, sentences }: Pick<PreparedText, 'tokens' | 'sentences'>, s: number, own: number): boolean {
  for (let k = s + 1; k < own; k++) if (!/^(?:او|وی|ایشان)$/.test(word(t, sentences[k]?.first ?? 0))) return false;
  return true;
}

/** `من مریم تالونی هستم`: who writes is never "او". */
function writerOf(t: Tokens, names: PreparedText['names'], until: number): string | null {
  for (const name of names.list) {
    if (name.first >= until) return null;
    const before = word(t, name.first - 1);
    const mine = before === 'اینجانب' || (before === 'من' && /^(?:هستم|ام)?$/.test(word(t, name.end)));
    if (name.kind === 'person' && (mine || (before === 'من' && word(t, name.end) === '،')))
      return names.fullest(name.name);
  }
  return null;
}

/** Nouns that fit bodies of any name; "این کمیته" is only a body called "کمیته". */
const ANY_BODY = /^(?:سازمان|نهاد|گروه|مرکز)$/;

/** `این سازمان`: the body named last, or the body that spoke last. */
function bodyBefore(
  { tokens: t, names }: PreparedText,
  until: number,
  last: { readonly name: string | null; readonly kind: PersianWho['kind'] } | null,
): string | null {
  const noun = word(t, until + 1);
  for (let i = until - 1; i >= Math.max(0, until - REACH); i--) {
    const name = names.list[names.at[i] ?? -1];
    if (name === undefined || name.kind !== 'body') continue;
    if (ANY_BODY.test(noun) || word(t, name.nameFirst) === noun) return names.fullest(name.name);
    i = name.first;
  }
  return last !== null && last.kind === 'named' ? last.name : null;
}

/** A person of the words; without one a body that heads them. A place is nobody. */
function nameIn({ names }: PreparedText, { first, end }: TokenSpan): NameAt | null {
  let body: NameAt | null = null;
  for (let i = first; i < end; i++) {
    const name = names.list[names.at[i] ?? -1];
    if (name === undefined || name.end > end) continue;
    if (name.kind === 'person') return name;
    if (name.kind === 'body' && name.first === first) body = name;
    i = name.end - 1;
  }
  return body;
}

const hasAny = ({ tokens: t }: PreparedText, { first, end }: TokenSpan, words: ReadonlySet<string>): boolean => {
  for (let i = first; i < end; i++) if (words.has(word(t, i))) return true;
  return false;
};

/** The noun itself: "برادرش" with its "ش" is another's brother. */
const hasWord = ({ tokens: t }: PreparedText, { first, end }: TokenSpan, noun: string): boolean => {
  for (let i = first; i < end; i++) if (word(t, i) === noun) return true;
  return false;
};

function headNoun({ tokens: t }: PreparedText, { first, end }: TokenSpan): string | null {
  for (let i = first; i < end; i++) {
    const w = word(t, i);
    if (PERSON_NOUNS.has(w)) return w;
    const own = /^(.{2,}?)(?:ش|شان|م|مان|ت)$/.exec(w)?.[1] ?? '';
    if (PERSON_NOUNS.has(own)) return own;
  }
  return null;
}

/** The person before `until` beside whose name the noun stands: `وکیل خانواده‌ها، مریم تالون`. */
function personCalled({ tokens: t, names }: PreparedText, noun: string, until: number): string | null {
  if (BODIES.test(noun)) return null;
  for (let i = until - 1; i >= Math.max(0, until - REACH); i--) {
    const name = names.list[names.at[i] ?? -1];
    if (name === undefined || name.kind !== 'person') continue;
    for (let k = Math.max(0, name.first - 5); k < Math.min(t.count, name.end + 5); k++)
      if ((k < name.first || k >= name.end) && word(t, k) === noun) return names.fullest(name.name);
    i = name.first;
  }
  return null;
}
