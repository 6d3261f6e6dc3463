// A Persian post that a verb of being joins to its holder: «او وزیر بنادر بود», «دادستان هاورین در آن سال‌ها مریم تالونی بود». In: the text and a phrase that names a post. Out: who holds it, or null.

import { isPersianPost } from '../../gazetteers/posts.ts';
import { isFiniteVerb } from '../../text/fa/subject.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, type Tokens } from '../../text/tokens.ts';
import { holderNamed, nameFrom, nameUpTo } from '../en/persons.ts';
import { isPerson, sentenceAt } from './beside-name.ts';
import { behindPlace } from './by-speech.ts';
import { subjectOfClause } from './clause-subject.ts';
import type { Course, Phrase } from './phrase.ts';
import { phraseAt } from './post-phrase.ts';
import { isGone, personBefore, relative } from './subject.ts';
import { COURSES } from './words.data.ts';

const word = (t: Tokens, i: number): string => persianWord(t, i);

/** «او از … تا … وزیر بنادر بود», «مریم تالونی … به جای ماویک وزیر بنادر شد»: the subject of a verb of being right behind the post. */
export function byVerbOfBeing(prepared: PreparedText, phrase: Phrase): Course | null {
  const t = prepared.tokens;
  if (BEFALLS.test(word(t, phrase.end)) || BEFALLS.test(word(t, phrase.end - 1))) return null;
  const end = behindPlace(prepared, phrase.end);
  const course = COURSES.get(word(t, end)) ?? COURSES.get(word(t, end + 1)) ?? courseOfNext(prepared, phrase);
  const sentence = sentenceAt(prepared, phrase.first);
  // «شورا [رئیس کلانتری را] برکنار کرد»: to whom it is done, and nobody is named; «نخست‌وزیر [شاه] بود»: whose
  if (
    course === undefined ||
    /^(?:خواهد|را)$/.test(word(t, phrase.end)) ||
    (/^(?:شاه|پادشاه|رهبر)$/.test(phrase.post) && isGenitive(t, phrase.first))
  )
    return null;
  // «با رئیس زندان همنام است», «به استاندار نزدیک بود»: of another.
  const styled = /^(?:آقای|خانم|جناب|حاج|حضرت)$/.test(word(t, phrase.first - 1)) ? phrase.first - 2 : phrase.first - 1;
  if (/^(?:با|به|از|برای|مانند|مثل|نزد|علیه|درباره|دربارهٔ|درباره‌ی|بدون|جز)$/.test(word(t, styled))) return null;
  const related = relative(prepared, phrase.first, sentence.first);
  if (related !== null)
    return { holder: holderNamed(prepared, related), course, why: '«که» and a verb of being join person and post' };
  const before = nameUpTo(prepared, phrase.first);
  const gone = isPerson(before) && isGone(t, before.first) ? holderNamed(prepared, before).person : null;
  // «در ۱۸ مرداد مریم تالونی به جای ماویک …»: whoever is named before the one who left.
  const named = gone === null ? null : personBefore(prepared, phrase.first - 1, sentence.first);
  const holder = named === null ? subjectOfClause(prepared, phrase.first, sentence) : holderNamed(prepared, named);
  return holder === null
    ? null
    : { holder, course, after: gone, why: 'a verb of being joins the subject of the clause and the post' };
}

/** «در ۱۳۴۶ [رئیس ساواک] و در ۱۳۵۲ معاون اداره شد»: the verb stands behind the last of several posts, each with its time. */
function courseOfNext(prepared: PreparedText, { end }: Phrase): Course['course'] | undefined {
  const t = prepared.tokens;
  if (!goesOnInTime(t, end)) return undefined;
  const { end: limit } = sentenceAt(prepared, end);
  for (let i = end + 2; i < Math.min(limit, end + LONGEST_TIME); i++) {
    if (isFiniteVerb(t, i) || t.norm[i] === '،') return undefined;
    if (!isPersianPost(word(t, i))) continue;
    const next = phraseAt(prepared, i);
    return COURSES.get(word(t, behindPlace(prepared, next.end))) ?? courseOfNext(prepared, next);
  }
  return undefined;
}
const LONGEST_TIME = 14;

/** «رئیس زندان [عوض] شد», «به شهردار [واگذار] شد»: something befell whoever had the post, and nobody came into it. */
const BEFALLS =
  /^(?:عوض|تعویض|واگذار|جابجا|جابه\u200cجا|کشته|ترور|احضار|محاکمه|محکوم|دستگیر|بازداشت|زخمی|مجروح|مطلع|باخبر|خبردار|عصبانی|سپرده)$/;

/** «[و در] ۱۳۵۲», «[و از] ۱۳۶۵ تا», «[و پس] از آن», «[، سپس] تا»: another post with a time of its own. */
export const goesOnInTime = (t: Tokens, i: number): boolean =>
  (word(t, i) === 'و' && /^(?:در|از|تا|پس|سپس|بعد|بعدها)$/.test(word(t, i + 1))) ||
  (/^[،,]$/.test(t.norm[i] ?? '') && /^(?:سپس|بعد|بعدها|آنگاه)$/.test(word(t, i + 1)));

/** A noun right before it: «نخست‌وزیر [شاه]», «نمایندهٔ [رهبر]». */
const isGenitive = (t: Tokens, first: number): boolean =>
  isPersianPost(word(t, first - 1)) ||
  /^(?:ساله|\d+)$/.test(word(t, first - 1)) ||
  /^(?:دفتر|بیت|دستور|فرمان|دوره|زمان)$/.test(word(t, first - 1));

/** «دادستان هاورین [در آن سال‌ها] مریم تالونی بود», «فرماندار [شخصی به نام] ماویک بود»: between post and name only words of time or of calling. */
export function byInversion(prepared: PreparedText, phrase: Phrase): Course | null {
  const t = prepared.tokens;
  const calls = /^(?:شخصی|فردی|مردی|زنی|کسی|آقایی|خانمی|جوانی|آخوندی|سرهنگی|سرگردی|سروانی|ستوانی)$/.test(
    word(t, phrase.end),
  );
  const introduced = calls ? introducedBy(prepared, phrase.end + 1) : null;
  if (introduced !== null) return introduced;
  if (!calls && !/^(?:در|از)$/.test(word(t, phrase.end))) return null;
  for (let i = phrase.end + 1; i < phrase.end + FARTHEST_NAME; i++) {
    const name = nameFrom(prepared, i);
    if (name !== null && !isPerson(name)) return null;
    const course = name === null ? undefined : COURSES.get(word(t, name.end));
    if (name !== null)
      return course === 'is' || course === 'was'
        ? {
            holder: { ...holderNamed(prepared, name), sure: false },
            course,
            why: `«${word(t, name.end)}» joins post and person`,
          }
        : null;
    if (t.kind[i] === MARK || isFiniteVerb(t, i)) return null;
  }
  return null;
}
/** «مسئول بند زنی [بود به نام] مریم تالونی». */
function introducedBy(prepared: PreparedText, at: number): Course | null {
  const t = prepared.tokens;
  const joined = /^(?:نام|اسم)$/.test(word(t, at + 2)) ? at + 3 : at + 2;
  const called =
    /^(?:بود|است)$/.test(word(t, at)) && (joined > at + 2 || /^(?:بنام|به\u200cنام)$/.test(word(t, at + 1)));
  const name = called ? nameFrom(prepared, joined) : null;
  return isPerson(name)
    ? { holder: { ...holderNamed(prepared, name), sure: false }, course: 'was', why: '«به نام» joins post and person' }
    : null;
}
const FARTHEST_NAME = 8;
