// The whole of what a Persian sentence denies, and who stands before it: news of something («اخبار … را تکذیب کرد»), any of something («هرگونه … را رد کرد»), a deed behind a comma. In: the prepared
// text and the token of the word that denies. Out: who denies and what, or null.

import { phraseEnd } from '../../text/fa/subject.ts';
import { OPENERS } from '../../text/fa/words.data.ts';
import { isPersian, persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { Taken } from '../taken.ts';

/** «سخنگوی وزارت [اخبار منتشرشده دربارهٔ مرگ … را] تکذیب کرد»: the object begins with the word for what is told, and who denies it stands before. */
export function newsBefore(prepared: PreparedText, i: number): Pick<Taken, 'who' | 'toward'> | null {
  const t = prepared.tokens;
  const low = prepared.sentences[prepared.sentenceOf[i] ?? 0]?.first ?? i;
  let ra = i - 1;
  while (ra > low && ADVERB.test(persianWord(t, ra))) ra--;
  if (persianWord(t, ra) !== 'را') return null;
  for (let k = ra - 1; k >= low && i - k < LONGEST_NEWS; k--) {
    const any = ANY.test(persianWord(t, k)) || (persianWord(t, k) === 'گونه' && persianWord(t, k - 1) === 'هر');
    if (!any && !NEWS.test(persianWord(t, k))) continue;
    const whole = any && ACTION.test(persianWord(t, k - 1));
    const at = whole || /^(?:این|آن|همه|هر)$/.test(persianWord(t, k - 1)) ? k - 1 : k;
    if (any) {
      // «[وزارت دفاع] در اطلاعیه‌ای [هر گونه دخالت در بمباران] را»
      const phrase = { first: low, end: phraseEnd(prepared, low, at) };
      return isPersian(t, low) &&
        phrase.end > low &&
        phrase.end < (whole ? at + 1 : at) &&
        !OPENERS.has(persianWord(t, low))
        ? { who: phrase, toward: { first: at, end: /^[»”"]$/.test(t.norm[ra - 1] ?? '') ? ra - 1 : ra } }
        : null;
    }
    // «سعید …، سخنگوی …،»: who is named before the comma.
    let end = low;
    while (end < at && !/^[،,]$/.test(t.norm[end] ?? '')) end++;
    const oneself = /م$/.test(persianWord(t, i + 1)) || /م$/.test(persianWord(t, i + 2));
    if (oneself) return { who: null, toward: { first: at, end: ra } };
    return end === low ? null : { who: { first: low, end }, toward: { first: at, end: ra } };
  }
  return null;
}
/** «استاندار، ویدا هلالی، [روز جمعه] [تیراندازی نیروها به راهپیمایان] را تکذیب کرد»: behind the last comma the deed, whole; who denies it stands before the first. */
export function deedBefore(prepared: PreparedText, i: number): Pick<Taken, 'who' | 'toward'> | null {
  const t = prepared.tokens;
  const low = prepared.sentences[prepared.sentenceOf[i] ?? 0]?.first ?? i;
  if (persianWord(t, i - 1) !== 'را') return null;
  let comma = i - 2;
  while (comma > low && i - comma < LONGEST_NEWS && !/^[،,]$/.test(t.norm[comma] ?? '')) comma--;
  if (!/^[،,]$/.test(t.norm[comma] ?? '')) return null;
  let first = comma + 1;
  if (persianWord(t, first) === 'روز') first += 2;
  if (!ACTION.test(persianWord(t, first)) || first >= i - 2) return null;
  let end = low;
  while (end < comma && !/^[،,]$/.test(t.norm[end] ?? '')) end++;
  const name = prepared.names.list.find((one) => one.first > end && one.end <= comma && one.kind === 'person');
  return { who: name ?? { first: low, end }, toward: { first, end: i - 1 } };
}

/** `[دفن] هرگونه جسد در این محل را`: what was done stands before. */
const ACTION =
  /^(?:دفن|تخریب|قتل|شکنجه|اعدام|بازداشت|انتقال|تیراندازی|شلیک|وجود|ورود|حضور|نابودی|استفاده|برخورد|صدور|دریافت)$/;
const LONGEST_NEWS = 18;
const NEWS =
  /^(?:اخبار|خبر|خبرهای|گزارش|گزارش\u200cها|گزارش\u200cهای|ادعا|ادعای|ادعاها|ادعاهای|شایعات|شایعه|اتهام|اتهامات|اتهام\u200cهای)$/;
const ANY = /^(?:هرگونه|هیچ\u200cگونه|هرنوع|هیچگونه)$/;
const ADVERB = /^(?:قویاً?|شدیداً?|اکیداً?|صریحاً?|رسماً?|جداً?|قاطعانه|هم|نیز|به\u200cشدت)$/;
