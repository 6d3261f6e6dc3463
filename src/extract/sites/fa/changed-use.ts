// What became of a place in Persian, told of it by «این ساختمان», «آن‌جا», «این زمین», «جای آن» or by its own words: «این ساختمان به سالن ورزشی تبدیل شد», «در آن‌جا فروشگاه ساخته‌اند», «زمین آن فروخته شد», «سنگ بنای هتل را در آنجا گذاشت», «نبش قبر
// انجام شد», «در آن قفل شد». In: the text and the token of the deed. Out: what was noticed.

import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import type { Noticed } from '../noticed.ts';
import { groundNamed } from './ground-named.ts';
import { headlineSite, siteWords } from './headline-site.ts';
import { placeInFocus } from './place-in-focus.ts';
import { GROWS_THERE, STANDS_THERE } from './told-at.ts';

type IsPlace = (t: Tokens, i: number) => boolean;

/** Tokens from the deed back to the place. */
const BACK = 14;
const DID = /^(?:شد|شدند|شده|شده\u200cاست|شده\u200cاند|کرد|کردند|کرده\u200cاند|گردید|است|اند|می\u200cشود|گشت)$/;

export function changedUseAt(prepared: PreparedText, i: number, isSite: IsPlace): Noticed | null {
  const { tokens: t } = prepared;
  const { first } = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i };
  const deed = deedAt(t, i, first);
  if (deed === null) return null;
  const place = deed.anyPlace ? null : pointing(t, i, first);
  const own = place === null && !deed.pointedOnly ? ownSite(t, i, first, isSite) : null;
  if (place === null && own === null && !deed.anyPlace) return null;
  const at = place ?? { first: deed.cue.first, end: deed.cue.first + 1 };
  const antecedent =
    own === null
      ? (placeInFocus(prepared, first, isSite) ?? groundNamed(prepared) ?? headlineSite(prepared, isSite))
      : null;
  if (own === null && antecedent === null) return null;
  return {
    name: own ?? at,
    antecedent,
    ...(antecedent === null ? {} : { ofWhole: true as const }),
    cue: deed.cue,
    condition: deed.condition,
    confidence: 'likely',
    reasons: [`“${t.text.slice(t.from[deed.cue.first], t.to[deed.cue.end - 1])}”: told of it`],
  };
}

interface Deed {
  readonly cue: TokenSpan;
  readonly condition: string;
  /** `the gate`, `an exhumation`: of the place spoken of. */
  readonly anyPlace?: true;
  /** Any thing is sold: only what is pointed at. */
  readonly pointedOnly?: true;
}

function deedAt(t: Tokens, i: number, low: number): Deed | null {
  const [w, next] = [persianWord(t, i), persianWord(t, i + 1)];
  const cue = { first: i, end: i + 2 };
  if (/^(?:تبدیل|بدل)$/.test(w) && DID.test(next)) return { cue, condition: 'converted', pointedOnly: true };
  if (/^(?:فروخته|تفکیک|قطعه\u200cبندی)$/.test(w) && DID.test(next))
    return { cue, condition: 'sold', pointedOnly: true };
  if (isPut(t, i)) return stands(t, i, low);
  if (w === 'قفل' && DID.test(next) && [i - 1, i - 2, i - 3].some((k) => k >= low && persianWord(t, k) === 'در'))
    return /^(?:آن|آنجا|آن\u200cجا)$/.test(persianWord(t, i - 1)) ? { cue, condition: 'closed' } : null;
  return isExhumationHeld(t, i) ? { cue, condition: 'exhumed', anyPlace: true } : null;
}

/** «[نبش قبر] انجام شد», of no grave that its words name. */
export const isExhumationHeld = (t: Tokens, i: number): boolean =>
  persianWord(t, i) === 'نبش' &&
  persianWord(t, i + 1) === 'قبر' &&
  [i + 2, i + 3].some((k) => /^(?:انجام|آغاز|شروع|صورت|پایان)$/.test(persianWord(t, k)));

/** «در آن‌جا فروشگاه [ساخته‌اند]», «سنگ بنای هتل را … [گذاشت]» */
const isPut = (t: Tokens, i: number): boolean =>
  /^(?:ساخته\u200cاند|ساختند|ساخته|احداث|افتتاح|گذاشت|گذاشتند|گذاشته|زد|بنا|قرار)$/.test(persianWord(t, i)) &&
  !/^ن/.test(persianWord(t, i + 1));

function stands(t: Tokens, i: number, low: number): Deed | null {
  for (let k = i - 1; k >= Math.max(low, i - BACK); k--) {
    const word = persianWord(t, k).replace(/\u200c?(?:ی|ای)$/, '');
    const condition =
      STANDS_THERE.test(word) || BUILT.test(word) ? 'built over' : GROWS_THERE.test(word) ? 'planted over' : null;
    if (condition === null) continue;
    const isStone = /^(?:گذاشت|گذاشتند|گذاشته|زد)$/.test(persianWord(t, i));
    if (isStone && ![k - 1, k - 2].some((n) => /^(?:بنا|بنای|تهداب|کلنگ)$/.test(persianWord(t, n)))) return null;
    return { cue: { first: k, end: i + 1 }, condition, pointedOnly: true };
  }
  return null;
}
const BUILT =
  /^(?:ترمینل|ترمینال|فرودگاه|فروشگاه|هتل|مجتمع|شهرک|مرکز|سالن|باشگاه|موزه|استادیوم|ایستگاه|آپارتمان|خانه|خانه\u200cها|بنا|کارخانه)$/;

/** «این ساختمان», «آن‌جا», «همان زمین», «جای آن», «زمین آن», before the deed. */
function pointing(t: Tokens, i: number, low: number): TokenSpan | null {
  for (let k = i - 1; k >= Math.max(low, i - BACK); k--) {
    const word = persianWord(t, k);
    if (/^(?:آنجا|آن\u200cجا|همانجا|همان\u200cجا|اینجا|این\u200cجا)$/.test(word)) return { first: k, end: k + 1 };
    if (/^(?:ساختمان|محل|زمین|مکان|بنا|محوطه|جا)$/.test(word) && /^(?:این|آن|همین|همان)$/.test(persianWord(t, k - 1)))
      return { first: k - 1, end: k + 1 };
    if (
      word === 'آن' &&
      /^(?:جای|زمین|محل|روی|بر|در|ساختمان|به\u200cجای)$/.test(persianWord(t, k - 1)) &&
      !/^(?:سال|روز|زمان|ماه|شب|هنگام)$/.test(persianWord(t, k + 1))
    )
      return { first: k, end: k + 1 };
  }
  return null;
}

/** «در آن قفل شد» has its place in what it points at; «زمین زندان فروخته شد» in its words. */
function ownSite(t: Tokens, i: number, low: number, isSite: IsPlace): TokenSpan | null {
  for (let k = i - 1; k >= Math.max(low, i - BACK); k--)
    if (isSite(t, k) && !/^(?:به|از|با)$/.test(persianWord(t, k - 1))) return siteWords(t, k);
  return null;
}
