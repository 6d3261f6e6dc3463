// Bodies and outlets that the head of a document names, and those that answer for a list at its foot. In: what was read of a source. Out: names as written. Which of them answers for the document: issuer.ts; what else it can be
// credited as: document-names.ts.

import type { BlockRole } from '../../../model/block.ts';
import { normaliseForSearch, searchWords } from '../../../model/search-text.ts';
import type { Reading } from '../../../model/source.ts';
import { documentKindOf, isNameOfBody } from './credit-words.ts';

const HEAD: ReadonlySet<BlockRole> = new Set(['title', 'subtitle', 'caption', 'byline', 'dateline', 'furniture']);
/** Where a text begins at once: a list, a letter. */
const FIRST: ReadonlySet<BlockRole> = new Set(['body', 'list', 'heading']);
/** Blocks of a head, letters of a line in it, words of a name, rows at the foot of a list. */
const MOST_BLOCKS = 6;
const LONGEST_LINE = 160;
export const MOST_WORDS = 9;
const LAST_ROWS = 4;

export function headBlocks(
  { text, blocks }: Reading,
  takes: (role: BlockRole, n: number) => boolean = () => true,
): readonly string[] {
  const points = [...text];
  return blocks
    .slice(0, MOST_BLOCKS)
    .filter(({ role }, n) => takes(role, n))
    .flatMap(({ start, end }) => points.slice(start, end).join('').split('\n').slice(0, 3))
    .filter((line) => line.length <= LONGEST_LINE);
}

export function headLines(reading: Reading): readonly string[] {
  const { title } = reading.source;
  const lines = headBlocks(reading, (role, n) => HEAD.has(role) || (n < 2 && FIRST.has(role)));
  return [
    ...(title === null ? [] : [title]),
    ...lines.filter((line) => !ADDRESSED.test(line) && !TRANSLATED.test(line)),
  ];
}

export const isHead = (role: BlockRole): boolean => HEAD.has(role);
export const isFirst = (role: BlockRole, n: number): boolean => n < 2 && FIRST.has(role);

/** Who translated it does not answer for it. */
const TRANSLATED = /^\s*[[(]?\s*(?:(?:un)?official\s)?(?:(?:english|persian)\s)?(?:translat|ترجمه)/iu;

/** To whom it is sent. */
export const ADDRESSED =
  /^\s*(?:(?:to|cc|copies)(?::|\s+(?=the\s|mr|ms|mrs|his|her|your|\p{Lu}))|subject:|به\s|رونوشت|موضوع:)/iu;

/** Those of the head; of a list with none, who compiled it by its last rows. */
export function bodiesNamed(reading: Reading): readonly string[] {
  const heads = [...headLines(reading).flatMap(bodiesOfLine), ...receiverIn(reading)];
  return heads.length > 0 || reading.source.type !== 'list' ? heads : footBodies(reading);
}

/** "Taken by: Harbour Union, Tarsel", «گیرندهٔ شهادت: اتحادیهٔ بندر», "Digital archive of the Harbour Union": who took a statement down, or keeps what stands there. */
const receiverIn = (reading: Reading): readonly string[] =>
  headBlocks(reading).flatMap((line) => {
    const name = (RECEIVED.exec(line) ?? KEPT_BY.exec(line))?.groups?.['name']?.replace(/[*_]/gu, '').trim() ?? '';
    const [body = ''] = partsOf(name);
    return isWhollyBody(body) ? [body] : [];
  });
const RECEIVED =
  /^\W*(?:(?:statement|testimony|interview)?\s*(?:taken|recorded|collected|received)(?:\sdown)?\sby|گیرند[هۀ][ٔ\u200cی]*\s(?:شهادت|مصاحبه|گفت\u200c?و\u200c?گو)|(?:مصاحبه|گفت\u200c?و\u200c?گو)\s?(?:کننده|از سوی|با))\s*:\s*(?:the\s)?(?<name>.{4,90})$/iu;
const KEPT_BY =
  /^\W*(?:(?:digital|online|document)\s)?(?:archives?|documents?\sarchive)\sof\s(?:the\s)?(?<name>\p{Lu}.{4,90})$|^\W*(?:آرشیو|بایگانی)(?:[ٔ\u200cی]*\s(?:دیجیتال|اینترنتی|اسناد))?\s(?<name>(?:مرکز|بنیاد|سازمان|کمیته|کمیسیون|انجمن|اتحادی[هۀ]|دیده?\u200c?بان|مؤسسه|موسسه)\s.{3,90})$/iu;

/** Of a page's title the name of its site; of a letterhead its bodies. Of "Harbour Union, families demand an inquiry" none: that is what is told. */
const bodiesOfLine = (line: string): readonly string[] =>
  line.split(/\s*[|»•>]\s*/u).flatMap((segment) => {
    const parts = partsOf(segment.replace(ACCREDITED, ''));
    const bodies = parts.filter(isWhollyBody);
    if (parts.every((part) => bodies.includes(part) || isBesideName(part))) return bodies;
    const last = /\s[-–—]\s(?<last>[^-–—,،]+)$/u.exec(segment)?.groups?.['last'] ?? '';
    return bodies.filter((body) => body === last.trim());
  });

/** To whom a mission is sent. */
const ACCREDITED = /\s(?:to|at)\s(?:the\s)?(?:United\sNations|UN|International\sOrgani[sz]ations)\b.*$|\sنزد\s.*$/iu;

/** A place, a day, a number, an office, a kind of document. */
const isBesideName = (part: string): boolean =>
  part.split(/\s+/u).length <= FEW_WORDS ||
  /\p{Nd}/u.test(part) ||
  documentKindOf(searchWords(part)[0]?.word ?? '') !== null;
const FEW_WORDS = 2;

/** «خبرگزاری خورنا - دفتر هیرسا»: parts of a line that names stand apart in. Before a colon stands one who says what the headline tells, but where the document is named behind it: "Quay Commission: Summary of Findings". */
export function partsOf(line: string): readonly string[] {
  const [head = '', behind] = line.split(/:\s+/u);
  const own = behind !== undefined && startsWithKind(behind) ? head : line;
  return own.split(/\s*(?:[|–—»،•>]|,\s|\s-\s|\s\/\s)\s*/u).map((part) =>
    part
      .replaceAll('*', '')
      .replace(/\s*\([^()]*\)\s*$/u, '')
      .trim(),
  );
}

const startsWithKind = (words: string): boolean =>
  searchWords(words)
    .slice(0, 3)
    .some(({ word }) => documentKindOf(word) !== null || /^(?:summary|extract|annex|release|خلاصه)$/u.test(word));

/** The whole of it is the name of a body or an outlet: no verb, no sentence. */
export function isWhollyBody(part: string): boolean {
  const words = part.trim().split(/\s+/u);
  if (words.filter((word) => GLUED.test(word)).length > 1 || words.some((word, n) => n > 0 && HEADLINE.test(word)))
    return false;
  if (TELLS_FA.test(part)) return false;
  if (words.length > MOST_WORDS || /[.!?؟:؛«»“”"]|\p{Nd}(?!\p{Nd}*$)/u.test(part) || !isNameOfBody(part)) return false;
  return (
    /\p{Script=Arabic}/u.test(part) ||
    words.every(
      (word, n) =>
        /^\p{Lu}/u.test(word) ||
        /^(?:of|the|for|and|on|in|de|at|\p{Nd}+)$/iu.test(word) ||
        // "Commission of Inquiry into the Fire"
        (word === 'into' && n > 0),
    )
  );
}

/** "Quay Committee Urges Inquiry Into Drownings": what somebody does. */
const HEADLINE =
  /^(?:(?:re)?(?:accuse|admit|ask|back|blame|call|claim|condemn|decr|defend|demand|den|face|fear|find|hail|kill|mark|mourn|order|probe|protest|publish|raise|reject|release|renew|reveal|say|seek|slam|sue|tell|urge|vow|want|warn)(?:s|es|y|ies)?)$/iu;

/** «کمیتهٔ اسکله خواستار تحقیق شد»: a sentence, by its verb. */
const TELLS_FA =
  /(?:^|\s)(?:ن?می\u200c?\p{L}+|(?:شد|کرد|داد|گفت|خواست|گرفت|یافت|رفت|نوشت|زد|کشت|آمد|ماند|بود|دانست|خواند)(?:ند|م|یم)?|است|نیست|دارد|دارند|کند|کنند|شود|شوند|باید)$/u;

/** "HomeQuay News NowPort": the menu of a page whose words have lost what stood between them. */
const GLUED = /^(?!Ma?c\p{Lu})\p{Lu}?\p{Ll}+\p{Lu}\p{Ll}/u;

/** "Compiled by the Harbour Union", "Harbour Union - version 2 - May 2014", «بنیاد بندر، نسخهٔ دوم» in the last rows of a list. */
function footBodies({ text, blocks }: Reading): readonly string[] {
  const points = [...text];
  const rows = blocks.slice(-LAST_ROWS).flatMap(({ start, end }) => points.slice(start, end).join('').split('\n'));
  const cells = rows.flatMap((row) => row.split(/,{1,}(?=\S)|[\t"]|[؛;]\s/u));
  return cells.flatMap((cell) => {
    const compiled = COMPILED.exec(cell.replace(/[,\s]+$/u, ''))?.groups?.['name'];
    if (compiled !== undefined) return isNameOfBody(compiled) ? [compiled] : [];
    const listed = LIST_OF.exec(cell.trim())?.groups?.['name'] ?? '';
    if (isWhollyBody(listed)) return [listed];
    const [first = '', ...others] = partsOf(cell.replace(/[,\s]+$/u, ''));
    return others.some((part) => VERSION.test(normaliseForSearch(part))) && isWhollyBody(first) ? [first] : [];
  });
}
const COMPILED =
  /^(?:[Cc]ompiled|[Kk]ept|[Pp]repared|[Mm]ade|[Pp]ublished|[Ii]ssued)\sby\s(?:the\s)?(?<name>\p{Lu}[^,;.]{3,80})$/u;
/** "Note: list of the Harbour Union", «یادداشت: فهرست اتحادیهٔ بندر». */
const LIST_OF =
  /^(?:(?:note|source|remark|یادداشت|توضیح|منبع)\s*:\s*)?(?:(?:list|table|register)\s(?:of|by)\s(?:the\s)?|(?:فهرست|جدول)\s)(?<name>.{4,80})$/iu;
const VERSION = /^(?:version|status|list|sheet|edition|update|نسخه|ویرایش|فهرست|وضعیت)(?:\s|$)/u;
