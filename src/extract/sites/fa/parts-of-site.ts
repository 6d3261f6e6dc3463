// What is told of a part of a site or of what is put up at it, as en/parts-of-site.ts: «دورتادورش سیم خاردار کشیدند», «لوحهٔ یادبود را شکستند», «نصب دوربین و کشیدن دیوار بتنی دور گورستان», «قبرهای تازه کنده‌اند».
// In: the text and the word for the part. Out: what was noticed of the site: the one in the clause, the one before it, else the one that the document is about.

import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import type { Noticed } from '../noticed.ts';
import { groundNamed } from './ground-named.ts';
import { headlineSite, siteWords } from './headline-site.ts';
import { kindOf, lastSiteNamed, onlySiteNamed, siteMeant } from './named-sites.ts';
import { NEW_GRAVES, NEW_PITS, PARTS } from './parts.data.ts';

type IsPlace = (t: Tokens, i: number) => boolean;

const REACH = 12;
const BACK = 45;
const STOP = /^(?:[.؟!؛:]|که|ولی|اما|چون)$/;
const BEFORE_SITE =
  /^(?:در|به|از|روی|بر|بالای|دور|دورتادور|گرد|اطراف|پیرامون|کنار|ورودی|درون|داخل|محوطه|محوطهٔ|دروازه|درها|درهای|درب|دربهای|در\u200cهای|دیوار|دیوارهای|سنگ|سنگ\u200cها|سنگ\u200cهای|سنگهای|سنگ\u200cقبرهای|نشانه\u200cهای|خاک|زمین|لوح|لوحه|تابلو|این|آن|همین)$/;

export function partToldAt(prepared: PreparedText, i: number, isSite: IsPlace): Noticed | null {
  const { tokens: t } = prepared;
  const part = partAt(t, i);
  if (part === undefined || isOfHaving(t, i)) return null;
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
  const told = doneBehind(t, i, part, sentence) ?? doneBefore(t, i, part, sentence.first);
  if (told === null) return null;
  const site = siteOf(prepared, { kind: part, part: i, cue: told.cue, low: sentence.first, end: sentence.end }, isSite);
  const words = t.text.slice(t.from[told.cue.first], t.to[told.cue.end - 1]);
  return site === null
    ? null
    : { ...site, ...told, confidence: 'likely', reasons: [`“${words}”: told of “${persianWord(t, i)}” there`] };
}

type Part = (typeof PARTS)[number];

/** «قبرهای تازه» are a part of where they are dug; «قبر» alone is the site. */
function partAt(t: Tokens, i: number): Part | undefined {
  const word = persianWord(t, i);
  if (NEW_PITS.nouns.has(word)) return isNew(t, i) || isNew(t, i - 1) ? NEW_PITS : undefined;
  if (NEW_GRAVES.nouns.has(word))
    return [i + 1, i + 2].some((k) => /^(?:تازه|تازه\u200cای|جدید|جدیدی|تازهای)$/.test(persianWord(t, k)))
      ? NEW_GRAVES
      : undefined;
  return PARTS.find(({ nouns }) => nouns.has(word));
}

/** «به خاک سپردند», «در زمین»: no soil that is turned over. */
const isOfHaving = (t: Tokens, i: number): boolean =>
  /^(?:خاک|زمین)$/.test(persianWord(t, i)) && /^(?:به|با|در|از|روی|زیر)$/.test(persianWord(t, i - 1));

type Told = Pick<Noticed, 'cue' | 'condition'>;

/** «دیوار بتنی دور این محل [کشیده شد]» */
function doneBehind(t: Tokens, i: number, part: Part, sentence: TokenSpan): Told | null {
  for (let k = i + 1; k < Math.min(sentence.end, i + REACH); k++) {
    const word = persianWord(t, k);
    if (STOP.test(word) || isPlanned(word) || (word === 'و' && k > i + 3)) return null;
    const condition = part.done.find(([verbs]) => verbs.test(word))?.[1];
    if (condition === undefined) continue;
    const end = verbEnd(t, k);
    return end === null ? null : { cue: { first: i, end }, condition };
  }
  return null;
}

/** «[نصب] دوربین», «[کشیدن] دیوار بتنی», «با [بستن] درهای گورستان»: an infinitive or a noun of what was done. */
function doneBefore(t: Tokens, i: number, part: Part, low: number): Told | null {
  const [k] = [i - 1, i - 2].filter((at) => at >= low && NOMINAL.test(persianWord(t, at)));
  if (k === undefined || /^(?:خواستار|خواهان|طرح|برای|قصد|برنامه|خواست|درخواست)$/.test(persianWord(t, k - 1)))
    return null;
  const condition = part.done.find(([verbs]) => verbs.test(persianWord(t, k)))?.[1];
  return condition === undefined ? null : { cue: { first: k, end: i + 1 }, condition };
}
const NOMINAL =
  /^(?:نصب|کشیدن|ساختن|ساخت|احداث|برداشتن|کندن|شکستن|تخریب|جمع\u200cآوری|جمعآوری|محو|حذف|ریختن|کاشت|کاشتن|بستن|حفر|ایجاد|صاف|تسطیح|حفاری)$/;

const isPlanned = (word: string): boolean => /^(?:باید|نباید|خواه\p{L}+|قرار|می\u200cخواه\p{L}+|اگر)$/u.test(word);

/** «کاشته [شده است]»: with what belongs to the verb; null where it is denied or only wished. */
function verbEnd(t: Tokens, k: number): number | null {
  if (/^ن(?!صب|هاد|شان|ابود)/u.test(persianWord(t, k))) return null;
  let end = k + 1;
  while (end < k + 5 && AUXILIARY.test(persianWord(t, end))) end++;
  return /^ن(?:شد|کرد|بود|می|یست|گر)|^(?:شود|شوند|کنند|کند|باید)$/.test(persianWord(t, end)) ? null : end;
}
const AUXILIARY =
  /^(?:شد|شده|شدند|شده\u200cاست|شده\u200cاند|کرد|کرده|کردند|کرده\u200cاند|کرده\u200cاست|زد|زدند|است|بود|بودند|اند|می\u200cشود|گردید|گردیده|و|رو)$/;

type Site = Pick<Noticed, 'name' | 'antecedent' | 'ofWhole'>;

interface Place {
  readonly kind: Part;
  readonly part: number;
  readonly cue: TokenSpan;
  readonly low: number;
  readonly end: number;
}

function siteOf(prepared: PreparedText, { kind, part, cue, low, end }: Place, isSite: IsPlace): Site | null {
  const { tokens: t } = prepared;
  const last = cue.first < part ? Math.min(end, part + REACH) : cue.end;
  for (let k = Math.max(low + 1, part - REACH); k < last; k++) {
    if (k > cue.end && /^(?:که|و|[،؛.:؟])$/.test(persianWord(t, k) || (t.norm[k] ?? ''))) break;
    if (k !== part && isSite(t, k) && BEFORE_SITE.test(persianWord(t, k - 1)) && !isNew(t, k))
      return { name: siteWords(t, k), antecedent: null };
  }
  const fits = (one: string): boolean => kind.of === undefined || kind.of.has(one);
  const isFit = (tokens: Tokens, k: number): boolean =>
    // A garden where people were buried has no word that tells its kind.
    isSite(tokens, k) && (kind.of === undefined || fits(kindOf(persianWord(tokens, k)) ?? 'ground'));
  const named = lastSiteNamed(prepared, part, isSite, fits);
  const title = headlineSite(prepared, isSite);
  const headline = title !== null && isFit(t, title.first) ? title : null;
  const found = siteBefore(t, part, isFit);
  // «از زندان آمده بود»: a prison without a name is not what is fenced.
  const near =
    found !== null && found.end === found.first + 1 && HOLDS.test(persianWord(t, found.first)) ? null : found;
  const ground = groundNamed(prepared);
  if (
    ground !== null &&
    (named === null || HOLDS.test(persianWord(t, named.first)) || isNearer(ground, named, t, part))
  )
    return { name: { first: part, end: part + 1 }, antecedent: ground, ofWhole: true };
  // «این قطعه» after «قطعه جنوبی گورستان هاوره»: that one.
  const meant = near === null ? null : siteMeant(prepared, near, isSite);
  const before =
    (near !== null && named !== null && near.first > named.end ? meant : null) ??
    (named !== null && (named.first >= low || part - named.end <= FOLLOWS) ? named : null) ??
    headline ??
    near ??
    named ??
    onlySiteNamed(prepared, isSite, kind.of ?? null);
  return before === null ? null : { name: { first: part, end: part + 1 }, antecedent: before, ofWhole: true };
}

const HOLDS = /^(?:زندان|بازداشتگاه|محبس|اردوگاه|توقیف\u200cخانه)$/;

/** The ground was spoken of last. */
function isNearer(ground: TokenSpan, named: TokenSpan, t: Tokens, part: number): boolean {
  const name = persianWord(t, ground.first);
  for (let k = part - 1; k >= named.end; k--) if (persianWord(t, k) === name) return true;
  return false;
}

/** Tokens: about two paragraphs after it was named. */
const FOLLOWS = 150;
const isNew = (t: Tokens, k: number): boolean => /^(?:تازه|جدید|جدیدی|تازه\u200cای)$/.test(persianWord(t, k + 1));

/** Not one by which another place lies, of which somebody is in charge, or that is said not to be: «پشت آسیاب», «رئیس زندان», «هیچ گوری». */
function siteBefore(t: Tokens, until: number, isSite: IsPlace): TokenSpan | null {
  for (let k = until - 1; k >= 0 && until - k < BACK; k--)
    if (isSite(t, k) && !isNew(t, k)) {
      if (NOT_THAT.test(persianWord(t, k - 1)) || OF_POST.test(persianWord(t, k - 2))) continue;
      return /^(?:هیچ|هیچ\u200cگونه|هیچگونه)$/.test(persianWord(t, k - 1)) ? null : siteWords(t, k);
    }
  return null;
}
const OF_POST = /^(?:رئیس|رییس|مدیر|قوماندان|فرمانده|مسئول|آمر|کارمند|نگهبان|زندانبان|مدیرعامل|سرپرست)$/;
const NOT_THAT = new RegExp(`${OF_POST.source}|^(?:پشت|کنار|نزدیک|جنب|مقابل|زندانیان|کارگران)$`);
