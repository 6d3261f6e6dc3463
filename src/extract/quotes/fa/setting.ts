// To whom, how and when something was said in Persian: `به خبرنگاران گفت`, `خطاب به مجلس نوشت`, `در نامه‌ای به …`, `در گفت‌وگو با …`, `روز سه‌شنبه … گفت`.
// In: the scene, the verb of saying, where its clause can begin, what is content, the dates. Out: fields of a link of credit. Only the clause is looked at.

import type { SayerLink } from '../../../model/claim.ts';
import { firstFrom } from '../../dates/date-near.ts';
import type { DateDraft } from '../../drafts.ts';
import { phraseEnd } from '../../text/fa/subject.ts';
import { persianWord } from '../../text/persian-words.ts';
import { type TokenSpan, tokenFrom } from '../../text/tokens.ts';
import type { Scene } from '../quotation.ts';
import { isToldAside } from './told-aside.ts';

const REACH = 30;
/** Nouns of what carries words => how it was said. */
const CARRIERS: readonly (readonly [pattern: RegExp, how: string])[] = [
  [/^(?:نامه|نامه\u200cای|نامهای|عریضه|طومار)$/, 'letter'],
  [/^(?:سخنرانی|سخنان|نطق|خطبه|خطبه\u200cهای)$/, 'speech'],
  [/^(?:مصاحبه|مصاحبه\u200cای|گفتگو|گفت\u200cوگو|گفتگویی|گفت\u200cوگویی)$/, 'interview'],
  [/^(?:بیانیه|بیانیه\u200cای|اطلاعیه|اطلاعیه\u200cای|قطعنامه|قطعنامه\u200cای)$/, 'statement'],
  [/^(?:گزارش|گزارشی)$/, 'report'],
  [/^(?:توییت|توییتی|پست|پستی|توییتر|اینستاگرام|فیسبوک|فیس\u200cبوک|تلگرام)$/, 'post'],
  [/^(?:دادگاه|دادگاهی|محاکمه|شهادت\u200cنامه|شهادتنامه)$/, 'testimony'],
  [/^(?:حکم|حکمی|فتوا|فتوای|فرمان|فرمانی)$/, 'order'],
  [/^(?:کتاب|خاطرات|مقاله|مقاله\u200cای|یادداشت|یادداشتی)$/, 'article'],
];

export function settingInPersian(
  scene: Scene,
  verb: TokenSpan,
  low: number,
  content: readonly TokenSpan[],
  dates: readonly DateDraft[],
): Pick<SayerLink, 'how' | 'to' | 'when'> {
  const from = Math.max(low, verb.first - REACH);
  const free = (i: number): boolean =>
    (scene.markOf[i] ?? -1) < 0 && !content.some(({ first, end }) => i >= first && i < end);
  let how: string | null = null;
  let to: string | null = null;
  for (let i = from; i < verb.first; i++) {
    if (!free(i)) continue;
    if (how === null && persianWord(scene.prepared.tokens, i - 1) === 'در')
      how = carrier(persianWord(scene.prepared.tokens, i));
    const hearer = hearerAt(scene, i, verb.first);
    if (hearer !== null) to = hearer;
  }
  return { how, to, when: whenIn(scene, from, verb.first, dates) };
}

const carrier = (word: string): string | null => CARRIERS.find(([pattern]) => pattern.test(word))?.[1] ?? null;

/** `خطاب به مجلس`, `در گفت‌وگو با رادیو تالون`, `به خبرنگاران گفت`. */
function hearerAt({ prepared }: Scene, i: number, verb: number): string | null {
  const { tokens: t } = prepared;
  const [a, b] = [persianWord(t, i), persianWord(t, i + 1)];
  const begin =
    a === 'خطاب' && b === 'به'
      ? i + 2
      : /^(?:گفتگو|گفت\u200cوگو|مصاحبه|گفتگویی|گفت\u200cوگویی)$/.test(a) && b === 'با'
        ? i + 2
        : /^(?:نامه|نامه\u200cای|نامهای)$/.test(a) && b === 'به'
          ? i + 2
          : a === 'به' && !CREDIT_OR_TOPIC.has(b)
            ? i + 1
            : -1;
  if (begin < 0 || begin >= verb) return null;
  const end = phraseEnd(prepared, begin, verb);
  const direct = a !== 'به' || end === verb;
  return end > begin && direct ? t.text.slice(t.from[begin], t.to[end - 1]) : null;
}

const CREDIT_OR_TOPIC = new Set(
  'گفته نوشته گزارش نقل ادعا ادعای روایت اعتقاد باور عقیده قول این آن نظر طور صورت عنوان ویژه همین دلیل خاطر تازگی زودی شدت صراحت'.split(
    ' ',
  ),
);

function whenIn(
  { prepared: { tokens: t } }: Scene,
  from: number,
  to: number,
  dates: readonly DateDraft[],
): string | null {
  const [low, high] = [t.from[from] ?? 0, t.from[to] ?? 0];
  let at = firstFrom(dates, low);
  for (; at < dates.length; at++) {
    const date = dates[at];
    if (date === undefined || date.from >= high) break;
    const first = tokenFrom(t, date.from);
    if (date.edtf === null || date.to > high || first < from) continue;
    if (!isToldAside(t, { first, end: tokenFrom(t, date.to - 1) + 1 }, from, to)) return date.edtf;
  }
  return null;
}
