// The words of a Persian post from its head on: «[رئیس شعبه ۷ دادگاه هاورین]», «[وزیر سابق بنادر]». In: the text and the token of the head. Out: the words, the body named among them, a word of status.
// Nouns follow by ezafe, up to a person, a mark or a word that bounds.

import { WEEKDAYS } from '../../dates/fa/words.data.ts';
import { isPersianBodyHead } from '../../gazetteers/bodies.ts';
import { isPersianPost, persianStatusOf } from '../../gazetteers/posts.ts';
import { isWorkAgainst } from '../../text/fa/body-names.ts';
import type { NameAt } from '../../text/names/name-at.ts';
import { persianWord as word } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type Tokens, WORD } from '../../text/tokens.ts';
import type { Phrase } from './phrase.ts';
import { BOUNDS } from './words.data.ts';

const LONGEST_POST = 9;
const LONGEST_CALLED = 6;

/** From the head on: nouns by ezafe, bodies, places, a word of status, up to a person, a mark or a word that bounds. */
export function phraseAt(prepared: PreparedText, i: number): Phrase {
  const { tokens: t, names } = prepared;
  const { first, end: limit } = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
  let status = i > first ? persianStatusOf(word(t, i - 1)) : null;
  let body: NameAt | null = null;
  // «نخست وزیر», written apart.
  const prime = word(t, i - 1) === 'نخست' && i > first ? i - 1 : i;
  const words = [t.text.slice(t.from[prime], t.to[i])];
  let end = i + 1;
  while (end < limit && end - i < LONGEST_POST && (t.kind[end] === WORD || isItsNumber(t, end))) {
    // «رئیس ـ آقای رنیکی»: a dash written as a stretched letter.
    if (/^\u0640+$/.test(t.text.slice(t.from[end], t.to[end]))) break;
    const name = names.list[names.at[end] ?? -1];
    // «بیمارستان [شهید رنیکی]»: what is named after a person, who is not its head.
    if (name?.kind === 'person' && name.first === end && OF_NAMES.test(word(t, end - 1))) {
      words.push(t.text.slice(t.from[name.first], t.to[name.end - 1]));
      end = name.end;
      continue;
    }
    if (name?.kind === 'person') break;
    if (name !== undefined && name.first === end) {
      body ??= name;
      words.push(name.name);
      end = name.end;
      continue;
    }
    const w = word(t, end);
    if (/^(?:آن|همان)$/.test(w) && THAT_TIME.test(word(t, end + 1))) {
      status ??= 'then';
      end += 2;
      continue;
    }
    // «معاون [او]، مریم تالونی»: whose, and no word of the post.
    if (OWNERS.test(w)) {
      end++;
      break;
    }
    const pointed = /^(?:این|همین|آن|همان)$/.test(w) ? placePointedAt(prepared, end + 1) : null;
    if (pointed !== null) {
      body ??= pointed;
      words.push(pointed.name);
      end += 2;
      continue;
    }
    // «وزیر [محترم] بهداشت»; «رئیس [این] زندان», of which no name was told.
    if (w === 'محترم' || (/^(?:این|همین)$/.test(w) && isPersianBodyHead(word(t, end + 1)))) {
      end++;
      continue;
    }
    const told = persianStatusOf(w);
    // «فرماندار جدید [سرپرست …]»: another post begins.
    if (told === 'acting' && isPersianPost(w)) break;
    // «رئیس پلیس مبارزه [با مواد مخدر]»
    const bounds = (BOUNDS.has(w) && !isWorkAgainst(t, end)) || isDay(t, end);
    if (bounds || (w === 'و' && !isPlainNoun(prepared, end + 1))) break;
    if (told !== null) status ??= told;
    else words.push(t.text.slice(t.from[end], t.to[end]));
    end++;
  }
  const called = calledBehind(prepared, i, end);
  if (called > end) words.push(t.text.slice(t.from[end], t.to[called - 1]));
  end = called;
  const list = portfoliosBehind(prepared, i, end);
  if (list !== null) {
    words.push(`${words.pop() ?? ''}${t.text.slice(t.from[end], t.to[list - 1])}`);
    end = list;
  }
  const opens = prime < i ? prime : i > first && persianStatusOf(word(t, i - 1)) !== null ? i - 1 : i;
  return { first: opens, end, post: words.join(' '), body, status };
}

/** «سخنگوی وزارت [روز سه‌شنبه] گفت»; «امام [جمعه]» is a post. */
const isDay = (t: Tokens, i: number): boolean =>
  word(t, i) === 'روز' || (WEEKDAYS.has(word(t, i)) && !/^(?:امام|ائمه|خطیب|نماز)$/.test(word(t, i - 1)));

/** «رئیس شرکت ساختمانی [«سه سنگ»]»: what the body is called. */
function calledBehind({ tokens: t, marks, markOf }: PreparedText, head: number, end: number): number {
  const mark = marks[markOf[end] ?? -1];
  const short = mark !== undefined && mark.open === end && mark.close - end < LONGEST_CALLED;
  return short && isPersianBodyHead(word(t, head + 1)) ? mark.close + 1 : end;
}

/** «وزیر علوم[، تحقیقات و فناوری]»: what a ministry is for, told in three. */
function portfoliosBehind({ tokens: t, names }: PreparedText, head: number, end: number): number | null {
  const ofMinistry = t.norm.slice(head, end).some((_, k) => /^(?:وزیر|وزارت)$/.test(word(t, head + k)));
  if (!ofMinistry || end === head + 1) return null;
  if (!/^[،,]$/.test(t.norm[end] ?? '')) return null;
  const and = [end + 2, end + 3].find((i) => word(t, i) === 'و') ?? null;
  if (and === null) return null;
  let last = and + 1;
  while (last - and <= MOST_NOUNS && t.kind[last] === WORD && (t.gap[last] ?? 3) < 2 && !BOUNDS.has(word(t, last)))
    last++;
  const plain = t.norm.slice(end + 1, last).every((_, k) => names.list[names.at[end + 1 + k] ?? -1]?.kind !== 'person');
  const closed = last >= t.count || (t.gap[last] ?? 3) > 1 || t.kind[last] !== WORD || BOUNDS.has(word(t, last));
  return plain && closed && last > and + 1 ? last : null;
}
const MOST_NOUNS = 3;

const OF_NAMES =
  /^(?:بیمارستان|دانشگاه|دانشکده|مدرسه|دبیرستان|پادگان|ورزشگاه|کارخانه|خیابان|میدان|فرودگاه|بندر|تیپ|لشکر|قرارگاه|پایگاه|گردان|بنیاد|موسسه|مؤسسه|درمانگاه)$/;

const OWNERS = /^(?:من|ما|او|وی|ایشان|آنان|آن\u200cها)$/;

/** «فرمانده این [پادگان]»: the body or place named before whose name begins so. */
function placePointedAt({ names, tokens: t }: PreparedText, i: number): NameAt | null {
  const noun = word(t, i);
  return (
    names.list.findLast(
      ({ kind, first, end }) => kind !== 'person' && end <= i && end - first > 1 && word(t, first) === noun,
    ) ?? null
  );
}

/** «دادستان [آن زمان]»: behind «آن». */
const THAT_TIME = /^(?:زمان|وقت|موقع|هنگام|دوره|دوران|روز|روزها|سال|سال\u200cها|ایام|روزگار)$/;

/** After «و» a noun that goes on with the post («کار و امور اجتماعی»), not a second post or a person. */
const isPlainNoun = ({ tokens: t, names }: PreparedText, i: number): boolean =>
  t.kind[i] === WORD && !isPersianPost(word(t, i)) && !BOUNDS.has(word(t, i)) && (names.at[i] ?? -1) < 0;

/** «شعبه [۷]», «بند [۲۰۹]»: what is told apart by its number. */
const isItsNumber = (t: Tokens, i: number): boolean =>
  t.kind[i] === NUMBER &&
  /^(?:شعبه|بند|منطقه|ناحیه|لشکر|گردان|تیپ|هنگ|کلانتری|پایگاه|شماره|فرقه|فرقهٔ|کندک|غند|لوا|حوزه|حوزهٔ|اردوگاه|قرارگاه|اردوی|زون|ایستگاه|دایره)$/.test(
    word(t, i - 1),
  );
