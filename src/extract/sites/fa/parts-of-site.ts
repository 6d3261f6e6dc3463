// What is told of a part of a site or of what is put up at it, as en/parts-of-site.ts: «دورتادورش سیم خاردار کشیدند», «لوحهٔ یادبود را شکستند», «دو نگهبان گماشتند», «نهال کاج کاشته‌اند», «دروازه بسته بود». In: the text and
// the word for the part. Out: what was noticed of the site: the one in the clause, the one before it, else the one of the headline.

import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import type { Noticed } from '../noticed.ts';
import { headlineSite, siteWords } from './headline-site.ts';
import { PARTS } from './parts.data.ts';

type IsPlace = (t: Tokens, i: number) => boolean;

const REACH = 9;
const BACK = 45;
const STOP = /^(?:[.؟!؛:]|که|ولی|اما|چون)$/;
const BEFORE_SITE =
  /^(?:در|روی|بر|بالای|دور|دورتادور|گرد|اطراف|پیرامون|کنار|ورودی|درون|داخل|محوطه|دروازه|در\u200cهای|دیوار|دیوارهای|سنگ|لوح|لوحه|تابلو)$/;

export function partToldAt(prepared: PreparedText, i: number, isSite: IsPlace): Noticed | null {
  const { tokens: t } = prepared;
  const part = PARTS.find(({ nouns }) => nouns.has(persianWord(t, i)));
  if (part === undefined) return null;
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
  for (let k = i + 1; k < Math.min(sentence.end, i + REACH); k++) {
    const word = persianWord(t, k);
    if (STOP.test(word) || isPlanned(word) || (word === 'و' && k > i + 3)) return null;
    const condition = part.done.find(([verbs]) => verbs.test(word))?.[1];
    if (condition === undefined) continue;
    const end = verbEnd(t, k);
    if (end === null) return null;
    const site = siteOf(prepared, i, end, sentence.first, isSite);
    const cue = { first: i, end };
    const words = t.text.slice(t.from[i], t.to[end - 1]);
    return site === null
      ? null
      : {
          ...site,
          cue,
          condition,
          confidence: 'likely',
          reasons: [`“${words}”: told of “${persianWord(t, i)}” there`],
        };
  }
  return null;
}

const isPlanned = (word: string): boolean => /^(?:باید|نباید|خواه\p{L}+|قرار|می\u200cخواه\p{L}+|اگر)$/u.test(word);

/** «کاشته [شده است]»: with what belongs to the verb; null where it is denied or only wished. */
function verbEnd(t: Tokens, k: number): number | null {
  if (/^ن(?!صب|هاد|شان)/u.test(persianWord(t, k))) return null;
  let end = k + 1;
  while (
    end < k + 4 &&
    /^(?:شد|شده|شده\u200cاست|شده\u200cاند|کرد|کرده|کردند|کرده\u200cاند|کرده\u200cاست|زد|زدند|است|بود|بودند|اند|می\u200cشود|گردید)$/.test(
      persianWord(t, end),
    )
  )
    end++;
  return /^ن(?:شد|کرد|بود|می|یست)|^(?:شود|شوند|کنند|کند|باید)$/.test(persianWord(t, end)) ? null : end;
}

type Site = Pick<Noticed, 'name' | 'antecedent' | 'ofWhole'>;

function siteOf(prepared: PreparedText, part: number, verbEnd: number, low: number, isSite: IsPlace): Site | null {
  const { tokens: t } = prepared;
  for (let k = Math.max(low + 1, part - REACH); k < verbEnd; k++)
    if (k !== part && isSite(t, k) && BEFORE_SITE.test(persianWord(t, k - 1)))
      return { name: siteWords(t, k), antecedent: null };
  const before = headlineSite(prepared, isSite) ?? siteBefore(t, part, isSite);
  return before === null ? null : { name: { first: part, end: part + 1 }, antecedent: before, ofWhole: true };
}

/** Not one by which another place lies, of which somebody is in charge, or that is said not to be: «پشت آسیاب», «رئیس زندان», «هیچ گوری». */
function siteBefore(t: Tokens, until: number, isSite: IsPlace): TokenSpan | null {
  for (let k = until - 1; k >= 0 && until - k < BACK; k--)
    if (isSite(t, k)) {
      if (NOT_THAT.test(persianWord(t, k - 1)) || OF_POST.test(persianWord(t, k - 2))) continue;
      return /^(?:هیچ|هیچ\u200cگونه|هیچگونه)$/.test(persianWord(t, k - 1)) ? null : siteWords(t, k);
    }
  return null;
}
const OF_POST = /^(?:رئیس|رییس|مدیر|قوماندان|فرمانده|مسئول|آمر|کارمند|نگهبان|زندانبان|مدیرعامل|سرپرست)$/;
const NOT_THAT = new RegExp(`${OF_POST.source}|^(?:پشت|کنار|نزدیک|جنب|مقابل|زندانیان|کارگران)$`);
