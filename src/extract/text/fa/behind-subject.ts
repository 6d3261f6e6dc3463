// What stands behind the subject of a Persian clause and is no part of it: a participle, people counted anew, what is claimed or answered for; and words that stand where a subject does and are none. In: a text and a
// token. Out: yes or no.

import { isPersianPost } from '../../gazetteers/posts.ts';
import { persianNumberAt } from '../persian-numbers.ts';
import { persianWord as word } from '../persian-words.ts';
import type { PreparedText } from '../prepared-text.ts';
import type { Tokens } from '../tokens.ts';
import { countsPersons } from './before-subject.ts';
import { isPersianVerbForm } from './verb-forms.ts';
import { PERSON_NOUNS, PRONOUNS } from './words.data.ts';

/** `[رویش] نوشته بود`, `[بهش] گفت`: where or to whom, and nobody who does it. */
export const ON_IT =
  /^(?:روش|رویش|رویشان|زیرش|پشتش|تویش|توش|جلویش|جلوش|کنارش|بالایش|بالاش|برایش|برایم|ازش|بهش|باهاش|بهم|برام|براش)$/;

/** `از قول یکی از قضات شنیده است`: a participle with its verb. */
export const isParticiple = (t: Tokens, i: number): boolean =>
  /.{2}ه$/.test(word(t, i)) && isPersianVerbForm(word(t, i)) && WITH_IT.test(word(t, i + 1));

/** A number of persons behind a plural: `شاهدان [سه نفر]`, `مقامات [۱۲ زندانی]`. */
export const isCountedAnew = (t: Tokens, i: number): boolean =>
  /.{2}(?:ان|ات|ها|ین)$/.test(word(t, i - 1)) &&
  persianNumberAt(t, i) !== null &&
  countsPersons(t, (persianNumberAt(t, i)?.end ?? i + 1) - 1);

/** Behind a name that is whole: what somebody claims, answers for or gives as a reason, up to its «را». */
export function isWhatIsSaid({ tokens: t, names }: PreparedText, start: number, at: number, limit: number): boolean {
  if (!/^(?:مسئولیت|مسوولیت|علت|دلیل|انگیزه|وجود|وقوع|ادعای|اظهارات|سخنان)$/.test(word(t, at))) return false;
  const whole =
    (names.at[at - 1] ?? -1) >= 0 ||
    PRONOUNS.has(word(t, at - 1)) ||
    PERSON_NOUNS.has(word(t, start)) ||
    isPersianPost(word(t, start));
  if (!whole) return false;
  for (let i = at + 1; i < Math.min(limit + 1, at + 9); i++) if (word(t, i) === 'را') return true;
  return false;
}
const WITH_IT = /^(?:است|بود|بودند|اند|باشد|باشند)$/;
