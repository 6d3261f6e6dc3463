// Sentences by which a page says that all of it was published elsewhere: "Below is our translation of what the Quay news agency wrote, 11 May", "We reprint below an article from the Tarsel Herald",
// «آنچه می‌خوانید ترجمهٔ گزارش روزنامهٔ لنگر است». In: a paragraph. Out: what it was taken from, with its place; null where it says nothing of it.

import type { Credit } from '../../model/source.ts';
import { foldYehKaf } from '../line-words.ts';

export interface CreditWords {
  readonly kind: Credit['kind'];
  readonly name: string;
  /** UTF-16 offsets of the name in the line. */
  readonly from: number;
  readonly to: number;
}

const WORK =
  '(?:reports?|articles?|stor(?:y|ies)|texts?|statements?|communiqu[eé]s?|editorials?|interviews?|dispatch(?:es)?|letters?|appeals?|columns?|items?|pieces?|broadcasts?|bulletins?|posts?|notes?|chapters?)';
const OF = '(?:(?:(?:published|carried|printed|issued|broadcast|released|aired|put out) )?(?:by|in|on|of|from) )';
/** From where its name begins with a capital up to where it ends: a comma, a day, a full stop. */
const NAME = String.raw`(?:the )?(?<name>\p{Lu}[\p{L}\p{N}&’'-]*(?: (?:(?:of|for|the|and|de|news|press) )*\p{Lu}[\p{L}\p{N}&’'-]*){0,6}(?: (?:news agency|news|agency|newspaper|daily|weekly|website))?)`;
const END = String.raw`(?=[\s)\]]*[,.;:—–]|\s+(?:of|on|dated|published|in|from) |[\s)\]]*$)`;
const ADJECTIVES = String.raw`(?:[\p{L}-]+ ){0,3}`;

const ENGLISH: readonly (readonly [RegExp, CreditWords['kind']])[] = [
  [
    new RegExp(
      String.raw`(?:\b(?:(?:[Ww]e|we here) (?:here )?(?:give|publish|offer|present|carry|print)|(?:[Tt]he following|[Ww]hat follows|[Tt]his(?: \p{L}+)?|[Bb]elow|[Hh]ere) (?:is|was|are))(?: here| below)? |^[\s\p{P}]*)(?:(?:our|[Oo]ur|[Aa]n?|the|their) )?${ADJECTIVES}[Tt]ranslation (?:of|from)(?: an?| the| its| their)? ${ADJECTIVES}${WORK} ${OF}${NAME}${END}`,
      'u',
    ),
    'translation',
  ],
  [
    new RegExp(
      String.raw`\b[Tt]ranslated(?: here| below)?(?: (?:into|from) (?:the )?\p{Lu}\p{Ll}+)?(?: from (?:the )?\p{Lu}\p{Ll}+)?(?: (?:by|for) [^;:]{2,40}?)? from(?: an?| the)? ${ADJECTIVES}${WORK} ${OF}${NAME}${END}`,
      'u',
    ),
    'translation',
  ],
  [
    new RegExp(
      String.raw`\b(?:[Ww]e|[Tt]he following is|[Bb]elow is|[Tt]his is)(?: here| below)? ${ADJECTIVES}(?:reprint(?:ed)?|reproduced?|republish(?:ed)?|taken)(?: here| below)?(?: in full| with permission| from)?(?: an?| the)? ${ADJECTIVES}${WORK} ${OF}${NAME}${END}`,
      'u',
    ),
    'firstPublished',
  ],
];

const PERSIAN = new RegExp(
  foldYehKaf(
    String.raw`^.{0,48}?(?<!\p{L})ترجمه[\u200c ]?[ٔهی]?[\u200cی]*\s(?:(?:\S+\s){0,2}?(?:گزارش|مقاله|خبر|متن|مطلب|یادداشت|بیانیه|سرمقاله|مصاحبه)[ٔ\u200cهی]*\s(?:(?:منتشر|چاپ)\s?شده\s(?:در|توسط|از سوی)\s)?)(?<name>(?!نامه)(?:(?!است|بود|که\s|در\s|از\s|را\s)[\p{L}\p{M}\u200c]+\s?){1,5}?)(?=\s*(?:است|بود|[،.؛:()]|(?:در|از|مورخ|به)\s|$))`,
  ),
  'u',
);

export function takenFrom(paragraph: string): CreditWords | null {
  for (const [pattern, kind] of ENGLISH) {
    const found = creditAt(pattern.exec(paragraph), kind, paragraph);
    if (found !== null) return found;
  }
  return creditAt(PERSIAN.exec(foldYehKaf(paragraph)), 'translation', paragraph);
}

function creditAt(match: RegExpExecArray | null, kind: CreditWords['kind'], paragraph: string): CreditWords | null {
  const name = match?.groups?.['name']?.trim();
  if (match === null || name === undefined || name.length < 2) return null;
  const from = match.index + match[0].lastIndexOf(name);
  return { kind, name: paragraph.slice(from, from + name.length), from, to: from + name.length };
}
