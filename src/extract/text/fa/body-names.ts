// Bodies and places in Persian text: those of the gazetteers, bodies by the word that heads them («وزارت …»), places by the sort they are of («گورستان …»). In: tokens. Out: the name that begins at one,
// or null. Every look is bounded by a few words.

import { bodyNamed } from '../../gazetteers/bodies.ts';
import { placeNamed } from '../../gazetteers/places.ts';
import type { NameAt } from '../names/name-at.ts';
import { AMBIGUOUS_PERSIAN_PLACES, PLACE_CUES, PLACE_TYPES, WEAK_BODY_HEADS } from '../persian-names.data.ts';
import { persianWord } from '../persian-words.ts';
import { NUMBER, type Tokens } from '../tokens.ts';
import { joins, keys, nameOf, signsOf, type WordSigns } from './word-signs.ts';

const ambiguousPlaces = keys(AMBIGUOUS_PERSIAN_PLACES);
const placeCues = keys(PLACE_CUES);
const placeTypes = keys(PLACE_TYPES);
const weakBodies = keys(WEAK_BODY_HEADS);
const LONGEST_BODY = 7;

/** The longest name of the gazetteers at `i`. */
export function knownName(t: Tokens, i: number, sign: WordSigns): NameAt | null {
  if (sign.known === 0) return null;
  let words = '';
  let found: NameAt | null = null;
  for (let end = i; end < i + sign.known && (end === i || joins(t, end)); end++) {
    if (end > i && t.gap[end] === 0) break;
    words = end === i ? persianWord(t, end) : `${words} ${persianWord(t, end)}`;
    const isBody = bodyNamed(words) !== null;
    if (!isBody && placeNamed(words) === null) continue;
    const ambiguous = end === i && ambiguousPlaces.has(sign.key) && !placeCues.has(signsOf(t, i - 1).key);
    if (!ambiguous) found = nameOf(t, { first: i, nameFirst: i, end: end + 1 }, isBody ? 'body' : 'place');
  }
  return found !== null && found.kind === 'body' ? extended(t, found) : found;
}

/** «دادگاه انقلاب تهران»: a body with the place that follows it. */
function extended(t: Tokens, name: NameAt): NameAt {
  const after = joins(t, name.end) ? placeEnd(t, name.end) : name.end;
  return after > name.end ? nameOf(t, { first: name.first, nameFirst: name.nameFirst, end: after }, 'body') : name;
}

function placeEnd(t: Tokens, i: number): number {
  const { known } = signsOf(t, i);
  let words = '';
  let end = i;
  for (let k = i; k < i + known && joins(t, k); k++) {
    words = k === i ? persianWord(t, k) : `${words} ${persianWord(t, k)}`;
    if (placeNamed(words) !== null) end = k + 1;
  }
  return end;
}

/** «وزارت بنادر و راه‌ها»: a head, then nouns and adjectives up to a function word, a verb or a mark. A place ends the name. */
export function body(t: Tokens, i: number, sign: WordSigns): NameAt | null {
  // «استان هاورین» is a province, and no «آستان».
  if (!sign.body || persianWord(t, i) === 'استان') return null;
  let end = i + 1;
  // «گردان ۱۲», «لوای ۳ پیاده»
  const numbered = UNITS.test(sign.key) && t.kind[end] === NUMBER && t.gap[end] === 1 && (t.norm[end]?.length ?? 9) < 4;
  if (numbered)
    return nameOf(t, { first: i, nameFirst: i, end: end + (ARMS.test(t.norm[end + 1] ?? '') ? 2 : 1) }, 'body');
  while (end - i < LONGEST_BODY && joins(t, end)) {
    const next = signsOf(t, end);
    const place = placeEnd(t, end);
    if (place > end && !ambiguousPlaces.has(next.key)) {
      end = place;
      break;
    }
    // «سازمان بنادر [استان هاورین]»: of which province, whatever its name.
    const province = OF_PROVINCE.test(next.key) ? placeByType(t, end) : null;
    if (province !== null) {
      end = province.end;
      break;
    }
    // «ستاد مبارزه [با قاچاق]»
    if (isWorkAgainst(t, end)) {
      end += 2;
      continue;
    }
    if (next.key === 'و' && end > i + 1 && joins(t, end + 1) && !isBoundary(t, end + 1) && isMinistry(sign)) end += 2;
    else if (isBoundary(t, end) && !IN_BODIES.has(next.key)) break;
    else end++;
  }
  const words = end - i;
  if (words < 2 || (weakBodies.has(sign.key) && (words < 3 || words > 4))) return null;
  return nameOf(t, { first: i, nameFirst: i, end }, 'body');
}

/** «مبارزه [با] مواد مخدر»: no end of a post or a body. */
export const isWorkAgainst = (t: Tokens, i: number): boolean =>
  persianWord(t, i) === 'با' &&
  /^(?:مبارزه|مقابله|برخورد|ارتباط|همکاری|پیکار)$/.test(persianWord(t, i - 1)) &&
  joins(t, i) &&
  joins(t, i + 1);

const UNITS = /^(?:گردان|تیپ|لشکر|هنگ|کندک|لوا|لوای|سپاه)$/;
const ARMS = /^(?:پیاده|زرهی|مکانیزه|موتوریزه|توپخانه|دریایی|هوابرد)$/;
const OF_PROVINCE = /^(?:استان|شهرستان)$/;
const isMinistry = ({ key }: WordSigns): boolean => /^(?:وزارت|سازمان|اداره|کمیسیون|شورای|دانشکده)$/.test(key);
const isBoundary = (t: Tokens, i: number): boolean => {
  const { stop, post, style, given, ambiguous } = signsOf(t, i);
  return stop || post || style || (given && !ambiguous);
};
/** Function-like words that names of bodies hold nevertheless. */
const IN_BODIES = keys(
  'اول دوم سوم چهارم پنجم حقوق بشر انقلاب زندانیان قربانیان خانواده‌های مردم ملت زندان وکیل قانون نظام شهر کشور جنگ صلح نامه خبر مادر',
);

/** «گورستان تارسل», «زندان تارسل»: whatever follows the word is the name of the place. */
export function placeByType(t: Tokens, i: number): NameAt | null {
  if (!placeTypes.has(signsOf(t, i).key) || !joins(t, i + 1)) return null;
  const next = signsOf(t, i + 1);
  if (next.stop || next.post || next.style) return null;
  const known = placeEnd(t, i + 1);
  const end = known > i + 1 ? known : i + 2;
  return nameOf(t, { first: i, nameFirst: i, end }, 'place');
}
