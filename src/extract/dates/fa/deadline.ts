// Whether a Persian date says by when something that is asked for is due: «خواهشمندیم [تا پایان دی] پاسخ دهید». In: tokens and the phrase. Out: how it is asked, or null.
// Such a date lies ahead of the day of the asking. The word of asking stands before it or behind it in the same sentence.

import type { Tokens } from '../../text/tokens.ts';
import type { Deadline } from '../expression.ts';
import { word } from './phrase.ts';

const REACH = 30;
const OWN =
  /^(?:خواهشمند(?:یم|م|است|\u200cاست)?|خواهشمندیم|لطفا|لطفاً|می\u200c?خواهیم|می\u200c?خواهم|خواهانیم|خواستاریم|خواستارم|تقاضامند(?:یم|م|است)?|متقاضی|مستدعی|تمنا|استدعا)$/;
const TOLD =
  /^(?:خواست|خواستند|خواسته|خواسته\u200cاند|خواستیم|خواستم|خواستار|خواهان|درخواست|تقاضا|فراخواند|فراخواندند|مهلت|اولتیماتوم|دستور)$/;
/** «تا ۱۰ آبان اعلام [فرمایید]», «[بنویسید]»: what the reader is to do. */
const IMPERATIVE = /^(?:فرما|نما)(?:یید|ئید)$|^(?:کنید|دهید|دارید|سازید|گردانید)$|^ب.{2,}(?:یید|ئید|ید)$/;
/** «درخواست داریم», «تقاضا دارم»: the writers' own. */
const NOW = /^(?:دارم|داریم|می\u200c?کنم|می\u200c?کنیم|هستیم|هستم|دارد)$/;
/** They end like one. */
const NO_VERB = /^(?:بعید|باشید|بودید|برید|بازدید|بخشید)$/;
const FINISHED = /^(?:بود|بودند|شد|شدند|رفت|رفتند|آمد|آمدند|ماند|ماندند|مرد|مردند|کشت|کشتند|گرفت|گرفتند|کردند|کرد)$/;

export function persianDeadline(t: Tokens, first: number, end: number): Deadline | null {
  if (!isLed(t, first)) return null;
  let since = first;
  for (let i = first - 1; i >= 0 && first - i < REACH && !endsBefore(t, i + 1); i--) {
    since = i;
    if (FINISHED.test(word(t, i))) break;
    const asked = askedAt(t, i);
    if (asked !== null) return { told: asked === 'told', since: beginOf(t, i) };
  }
  for (let i = end; i < t.count && i < end + REACH && !endsBefore(t, i); i++) {
    if (FINISHED.test(word(t, i)) && !/^(?:کرد|کردند|شد|شدند)$/.test(word(t, i))) return null;
    const asked = askedAt(t, i);
    if (asked !== null) return { told: asked === 'told', since: t.from[since] ?? 0 };
  }
  return null;
}

/** «تا …», «حداکثر تا», «پیش از …», «قبل از …»; not the end of «از … تا». */
function isLed(t: Tokens, first: number): boolean {
  const at = /^(?:روز|تاریخ|سال|ماه)$/.test(word(t, first - 1)) ? first - 2 : first - 1;
  if (word(t, at) === 'تا') return true;
  return word(t, at) === 'از' && /^(?:پیش|قبل)$/.test(word(t, at - 1));
}

function askedAt(t: Tokens, i: number): 'own' | 'told' | null {
  const w = word(t, i);
  if (OWN.test(w) || (IMPERATIVE.test(w) && !NO_VERB.test(w))) return 'own';
  if (!TOLD.test(w)) return null;
  return NOW.test(word(t, i + 1)) || NOW.test(word(t, i + 2)) ? 'own' : 'told';
}

const endsBefore = (t: Tokens, i: number): boolean => t.gap[i] === 3 || /^[.؛!؟]$/.test(t.norm[i - 1] ?? '');

function beginOf(t: Tokens, i: number): number {
  let first = i;
  while (first > 0 && i - first < 2 * REACH && !endsBefore(t, first)) first--;
  return t.from[first] ?? 0;
}
