// The ground of which a Persian text tells by its bare name: «زمین‌های تالون», «محل موسوم به تالون», «تالون را صاف کردند». In: the text. Out: the words for it; null where the text names none so, or two. Such a name is no word of a
// list: that it stands behind a word for land, or that what is done to land alone is done to it, makes it one.

import { isPersianVerbForm } from '../../text/fa/verb-forms.ts';
import { isPersian, persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, WORD } from '../../text/tokens.ts';
import { isPersianPlaceNoun } from './places-of-harm.ts';
import { CONDITIONS, SITES } from './words.data.ts';

const known = new WeakMap<PreparedText, TokenSpan | null>();

export function groundNamed(prepared: PreparedText): TokenSpan | null {
  const found = known.get(prepared);
  if (found !== undefined) return found;
  const { tokens: t } = prepared;
  const names = new Map<string, TokenSpan>();
  for (let i = 1; i < t.count - 2; i++) {
    const at = nameAt(t, i);
    if (at !== null && !names.has(persianWord(t, at))) names.set(persianWord(t, at), { first: at, end: at + 1 });
  }
  const [only, ...others] = names.values();
  const ground = others.length === 0 ? (only ?? null) : null;
  known.set(prepared, ground);
  return ground;
}

/** The token of a name that stands as such at a place of the text. */
function nameAt(t: Tokens, i: number): number | null {
  if (!isPersian(t, i) || t.kind[i + 1] !== WORD || (t.gap[i + 1] ?? 3) > 1) return null;
  const word = persianWord(t, i);
  const behindLand =
    LAND.test(word) && persianWord(t, i + 2) !== 'را'
      ? i + 1
      : word === 'موسوم' && persianWord(t, i + 1) === 'به'
        ? i + 2
        : null;
  if (
    behindLand !== null &&
    isName(t, behindLand) &&
    /^(?:[.،؛:)]|در|به|از|را|که|و|بود|است|قویا|قویاً|می\u200c\p{L}+|گورستانی|گوری)$/u.test(
      persianWord(t, behindLand + 1) || (t.norm[behindLand + 1] ?? ''),
    )
  )
    return behindLand;
  return isLevelled(t, i) && isName(t, i) ? i : null;
}
const LAND = /^(?:زمین|زمین\u200cهای|زمینهای|اراضی|محوطه)$/;

/** «تالون را صاف کردند، درخت کاشتند، دیوار کشیدند»: one thing more that is done to land. */
function isLevelled(t: Tokens, i: number): boolean {
  if (persianWord(t, i + 1) !== 'را') return false;
  if (!/^(?:صاف|تسطیح|مسطح|ویران|محصور|زیرورو)$/.test(persianWord(t, i + 2))) return false;
  const begins = /^(?:[.؟!؛:،«]|که|و)$/.test(persianWord(t, i - 1) || (t.norm[i - 1] ?? '')) || (t.gap[i] ?? 3) > 1;
  if (!begins) return false;
  for (let k = i + 3; k < Math.min(t.count, i + 30); k++)
    if (/^(?:درخت|نهال|دیوار|حصار|بولدوزرها|بولدوزر|لودر|لودرها)$/.test(persianWord(t, k))) return true;
  return false;
}

/** No word for a place, no verb, nothing that describes. */
const isName = (t: Tokens, i: number): boolean => {
  const word = persianWord(t, i);
  return (
    t.kind[i] === WORD &&
    word.length > 3 &&
    !SITES.has(word) &&
    !isPersianPlaceNoun(t, i) &&
    !CONDITIONS.has(word) &&
    !isPersianVerbForm(word) &&
    !/(?:ید|یم|ند)$/.test(word) &&
    !DESCRIBES.test(word)
  );
};
const DESCRIBES =
  /^(?:بایر|کشاورزی|خالی|بزرگ|شهری|شهرداری|مسکونی|خاموش|سبز|موات|ملی|دولتی|خصوصی|زراعی|اطراف|مجاور|کنار|پشت|مذکور|نامبرده|همین|همان|دیگر|تازه|جدید|قدیمی|هموار|سفت|مرطوب|تمام|روستا|روستایی|خودشان|\p{L}*شان|\p{L}*شده|.*(?:ها|های|هایی))$/u;
