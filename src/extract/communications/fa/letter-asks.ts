// What a Persian or Dari letter asks in its own words: «استدعا دارد …», «خواهشمند است …», «لطفاً …», «بنویسید … کجاست», «قبرش را بگویید». In: the tokens and a place. Out: where the words
// that are asked begin, or null.

import { persianWord } from '../../text/persian-words.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';

const NOUNS =
  /^(?:خواهش|تقاضا|درخواست|استدعا|تمنا|انتظار|امید|التماس|خواهشمند|مستدعی|مقتضی|متمنی|شایسته|مستدعیست|خواهشمندست|ضرورت|لازم)$/;
const WRITING =
  /^(?:دارد|دارم|داریم|دارند|است|می\u200c?(?:شود|رود|گردد|کنم|کنیم|نمایم|نماییم|باشد)|میشود|میرود|میگردد|میکنم|میکنیم|مندم|مندیم)$/;
const PLEASE = /^(?:لطفا|لطفاً|محبت|مرحمت|عنایت)$/;
/** «بنویسید», «بفرمایید», «فرمائید», «نمایید»: what the reader is to do. */
const IMPERATIVE =
  /^(?:ن?ب.{2,}(?:ید|ئید)|بفرما(?:یید|ئید|یند|ئید)|(?:فرما|نما)(?:یید|ئید|یند|ئید)|کنید|دهید|گردانید)$/;
const NO_REQUEST = /^(?:ببینید|بدانید|ببخشید|باشید|بگذرید|بودید|برسید|بشنوید|بپرسید|بفهمید)$/;

export function askedInPersian(t: Tokens, i: number, { first, end }: TokenSpan): number | null {
  const w = persianWord(t, i);
  if (NOUNS.test(w) && WRITING.test(persianWord(t, i + 1))) return persianWord(t, i + 2) === 'که' ? i + 3 : i + 2;
  if (PLEASE.test(w)) return /^(?:فرموده|فرمایید|فرمائید|کرده|کنید|و)$/.test(persianWord(t, i + 1)) ? i + 2 : i + 1;
  if (!IMPERATIVE.test(w) || NO_REQUEST.test(w)) return null;
  if (i === first) return i;
  // The verb stands at the end of its clause: all before it is asked.
  const closes = i + 1 >= end || /^[.،؛!؟:و]$/.test(persianWord(t, i + 1)) || /^[.،؛!]$/.test(t.norm[i + 1] ?? '');
  return closes ? first : null;
}
