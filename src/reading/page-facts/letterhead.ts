// What a paper is called whose first line is not its title but the name of who sends it, or the slug of a wire: the line below that says what it is, with whose it is where that line alone does not tell.
//
//   REPUBLIC OF TARSIA                 WITNESS STATEMENT                TNA0212 3 i 0144 TRS-HARBOUR-FIRE
//   MINISTRY OF WORKS                  Witness: Oren Mavik              Harbour of Tarsel burns for a second day
//   STATEMENT                          → WITNESS STATEMENT: Oren Mavik
//   → STATEMENT: MINISTRY OF WORKS
//
// In: the first line and the lines below it, up to the text. Out: a title; the first line itself where none below tells more.

import { addressLine, bylineCue } from '../line-words.ts';
import { isDateLine } from './calendar-date.ts';
import { KINDS_OF_PAPERS, LETTERHEADS, PERSIAN_KINDS_OF_PAPERS, PERSIAN_LETTERHEADS } from './letterhead.data.ts';

const MOST_LINES = 12;
const LONGEST = 160;
const LONGEST_KIND = 100;
const HEAD_WORD = new RegExp(
  String.raw`(?<![\p{L}\u200c])(?:${LETTERHEADS}|${PERSIAN_LETTERHEADS})(?![\p{L}\u200c])`,
  'iu',
);
const KIND = new RegExp(
  String.raw`(?<![\p{L}\u200c])(?:${KINDS_OF_PAPERS}|${PERSIAN_KINDS_OF_PAPERS})(?![\p{L}\u200c])`,
  'iu',
);
const OPENS_WITH_KIND = new RegExp(String.raw`^(?:${PERSIAN_KINDS_OF_PAPERS})(?![\p{L}\u200c])`, 'u');
/** `TNA0212 3 i 0144 TRS-HARBOUR-FIRE`: numbers of the wire, and the words by which it files the story. */
const SLUG = /^(?=.*\d{3})(?!.*\p{Ll}{3}).*\p{Lu}{2,}(?:-\p{Lu}{2,})+$/u;
const WITNESS = /^(?:witness|deponent|affiant|name|نام|شاهد)\s*[:：]\s*(?<name>[^,،(]{3,60})/iu;
const NUMBER = /^(?:no|nr|ref|reference|شماره)(?!\p{L})\.?\s*[:：]?\s*(?<number>\S.{1,40})$/iu;
const SENTENCE_END = /[.!?؟:؛](?:["”»)])?$/u;
/** A unit of a body that only sends out what is the body’s. */
const SENDING = /^(?:press|information|public|protocol|روابط عمومی|دبیرخانه)/iu;

export interface HeadLine {
  readonly words: string;
  /** Set as a heading. */
  readonly heading: boolean;
}

/** Of a paper whose form shows no title: its kind or its number, below a letterhead; null where there is none. */
export function titleOfUntitled(lines: readonly HeadLine[]): string | null {
  const [first, ...below] = lines;
  if (first === undefined) return null;
  if (first.words.length > LONGEST)
    return HEAD_WORD.test(first.words) ? (numberIn(below.slice(0, MOST_LINES)) ?? null) : null;
  const title = titleUnder(first.words, below);
  return title === first.words ? null : title;
}

export function titleUnder(first: string, below: readonly HeadLine[]): string {
  const isSlug = SLUG.test(first);
  const isBareKind = wordsIn(first) <= BARE && KIND.test(first) && !/[:–—،,]/u.test(first);
  if (!isSlug && !isBareKind && !isLetterhead(first)) return first;
  const lines = below.slice(0, MOST_LINES).filter(({ words }) => words.trim() !== '');
  const text = lines.findIndex(({ words }) => words.length > LONGEST && SENTENCE_END.test(words.trim()));
  const above = text < 0 ? lines : lines.slice(0, text);
  const head = above.map(({ words }) => words);
  if (isBareKind) return withWhose(first, head, null);
  const told = above.find(({ words, heading }) => tells(words, isSlug, heading))?.words;
  const bodies = [first, ...head.filter(isLetterhead)];
  const whose = bodies.findLast((body) => !SENDING.test(body)) ?? first;
  if (told !== undefined) return withWhose(told, head, isSlug ? null : whose);
  const number = numberIn(above);
  return number === null ? first : `${number} – ${first}`;
}

const numberIn = (lines: readonly HeadLine[]): string | null =>
  lines.map(({ words }) => NUMBER.exec(words.trim())?.groups?.['number']).find((one) => one !== undefined) ?? null;

const BARE = 4;
const wordsIn = (line: string): number => line.trim().split(/\s+/u).length;

/** The name of a body, a state or an office, and no sentence. */
const isLetterhead = (line: string): boolean =>
  line.length <= LONGEST &&
  HEAD_WORD.test(line) &&
  !OPENS_WITH_KIND.test(line) &&
  !/[.!?:؛؟]$|["“«]|\p{L}:\s/u.test(line) &&
  (/[\u0600-\u06ff]/u.test(line)
    ? new RegExp(`^(?:${PERSIAN_LETTERHEADS})`, 'u').test(line.trim()) &&
      wordsIn(line) <= 12 &&
      !/(?<!\p{L})(?:شد|شدند|کرد|کردند|است|گفت|می\u200c\p{L}+)(?!\p{L})/u.test(line)
    : line
        .split(/[\s/-]+/u)
        .every(
          (word) =>
            !/^\p{Ll}/u.test(word) || /^(?:of|the|and|for|on|to|at|in|or|de|du|la|aux|des|von|und)$/u.test(word),
        ));

/** Says what the paper is; below a slug any headline does, and so does what is set as a heading. */
function tells(line: string, isSlug: boolean, heading: boolean): boolean {
  if (
    NUMBER.test(line.trim()) ||
    isDateLine(line) ||
    bylineCue(line) !== null ||
    (addressLine(line) !== null && !/^(?:question|answer)/iu.test(line))
  )
    return false;
  if (isSlug || heading) return wordsIn(line) >= 4 && !isLetterhead(line);
  const persian = /[\u0600-\u06ff]/u.test(line);
  if (line.length > LONGEST_KIND) return false;
  return persian ? OPENS_WITH_KIND.test(line.trim()) : KIND.test(line) && !/[.:]$/.test(line);
}

/** `STATEMENT` is one of many: with whose it is. */
function withWhose(line: string, head: readonly string[], body: string | null): string {
  const witness = head
    .map((one) => WITNESS.exec(one.trim())?.groups?.['name']?.trim())
    .find((one) => one !== undefined);
  const whose = wordsIn(line) > BARE ? null : (witness ?? body);
  return whose === null || line.includes(whose) ? line : `${line}: ${whose}`;
}
