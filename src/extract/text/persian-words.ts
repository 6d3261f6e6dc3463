// Persian words as the lists of the extractors spell them. In: tokens and a place. Out: the word without the signs of ezafe, which change its
// spelling and not its meaning: `دههٔ`, `دهه‌ی`, `دههی` => `دهه`, and verbs with their joiner; the folded letters are those of text/tokens.ts. Informal spellings stay.

import { MARK, type Tokens } from './tokens.ts';

const known = new Map<string, string>();
const MOST_REMEMBERED = 20000;
/** The words of the tokens that were asked for last: the same words are looked at by every finder. */
let lastNorm: readonly string[] = [];
let lastWords: (string | undefined)[] = [];

export function persianWord(t: Tokens, i: number): string {
  if (t.norm !== lastNorm) {
    lastNorm = t.norm;
    lastWords = new Array<string | undefined>(t.count);
  }
  const seen = lastWords[i];
  if (seen !== undefined) return seen;
  const norm = t.norm[i];
  if (norm === undefined) return '';
  const word = norm.charCodeAt(0) < 0x600 ? norm : withoutEzafe(norm);
  lastWords[i] = word;
  return word;
}

function withoutEzafe(norm: string): string {
  const found = known.get(norm);
  if (found !== undefined) return found;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const word = norm
    .replace(/\u0654/g, '')
    .replace(/ه\u200cی$/, 'ه')
    .replace(/^(ده|هفت|گفت|نوشت|هم|نام|خان|مجموع|ادام|دربار)هی$/, '$1ه')
    .replace(/\u200c$/, '')
    .replace(GLUED, '$1\u200c$2');
  known.set(norm, word);
  return word;
}

/** `میگوید`, `نمیدانستم`, written without the joiner; not `میدان`, `میهن`. */
const GLUED =
  /^(ن?می)(گ(?:ه|ن|م|فت)|ش(?:ه|ن)|ر(?:ه|م|یم|ن)|خوا(?:م|د|ن|ست)|کن(?:ه|ن)|ز(?:نه|نن|دن)|د(?:ه|یم|ن|ونم|ونه|ونن)|گوی(?:د|ند|م|یم|ید)|گفت\p{L}*|دان(?:م|د|یم|ند|ید|ست\p{L}*)|خواه(?:د|ند|م|یم|ید)|خواست\p{L}*|کن(?:د|ند|م|یم|ید)|کرد\p{L}*|شو(?:د|ند|م|یم|ید)|شد(?:ه|ند|م|یم)?|ده(?:د|ند|م|یم)|داد\p{L}*|نویس(?:د|ند|م|یم)|نوشت\p{L}*|رو(?:د|ند|م|یم)|رفت\p{L}*|آی(?:د|ند|م|یم)|آمد\p{L}*|توان(?:د|ند|م|یم|ست\p{L}*)|بر(?:د|ند|م|یم)|برد\p{L}*|زن(?:د|ند|م|یم)|زد\p{L}*|گیر(?:د|ند|م|یم)|گرفت\p{L}*|بین(?:د|ند|م|یم)|دید\p{L}*|کش(?:د|ند|یم)|کشت\p{L}*|شناس(?:د|ند|م|یم)|شناخت\p{L}*|آور(?:د|ند|م|یم|د\p{L}+))$/u;

/** Whether the token is a word in Arabic letters. */
export const isPersian = (t: Tokens, i: number): boolean => {
  const code = t.norm[i]?.charCodeAt(0) ?? 0;
  return code >= 0x0620 && code < 0x06f0 && code !== 0x066b && code !== 0x066c && code !== 0x06d4;
};

/** Whether a number or mark stands among Persian words: the next word, or else the one before, is in Arabic letters. */
export function amongPersian(t: Tokens, i: number): boolean {
  for (let at = i + 1; at < Math.min(t.count, i + NEAR) && t.gap[at] !== 3; at++)
    if (t.kind[at] !== MARK && /\p{L}/u.test(t.norm[at] ?? '')) return isPersian(t, at);
  for (let at = i; at > Math.max(-1, i - NEAR); at--) {
    if (/\p{L}/u.test(t.norm[at] ?? '')) return isPersian(t, at);
    if (t.gap[at] === 3) break;
  }
  return /[۰-۹٠-٩]/.test(t.text.slice(t.from[i], t.to[i]));
}

const NEAR = 8;
