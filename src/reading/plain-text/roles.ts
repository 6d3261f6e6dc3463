// Paragraphs of a saved page or a plain text come in, blocks with roles go out. A saved page keeps its head (site, date, breadcrumb), the
// headline again as the picture's alternative text, captions, embedded posts and foot; only their words and order tell them apart.

import type { BlockRole } from '../../model/block.ts';
import { type DraftBlock, wordsBlock } from '../draft.ts';
import { addressLine, bylineCue, isCaptionLine, isFurnitureLine, looksLikeNames } from '../line-words.ts';
import { isDateLine } from '../page-facts/calendar-date.ts';
import { creditLine } from '../page-facts/credits.ts';
import { mastheadIn } from '../page-facts/masthead.ts';
import { isTagsOnly, postAddress, postSignature } from '../social-post.ts';
import { entriesIn } from './entries.ts';
import type { Paragraph } from './paragraphs.ts';
import { isFootOfPaper, signatureLines } from './signature.ts';

/** Of Markdown; the words behind it are the heading. */
const HEADING_MARK = /^#{1,6}\s+(?=\S)/;
/** A remark on the document, not its title. */
const ASIDE = /^(?:\[[^\]]*\]|\([^)]*\))[.:]?$/u;
const SENTENCE_END = /[.!?…؟۔。！？][\s"”’»)\]\d]*$/u;
const LONG = 120;

const wordCount = (text: string): number => text.split(/\s+/).length;
const isProse = (one: Paragraph): boolean => one.text.length >= LONG && /[.!?…؟۔。！？:;،,]/u.test(one.text);
const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** `statedTitle` is what front matter says; `skip` paragraphs at the start belong to it. */
export function plainTextBlocks(
  paragraphs: readonly Paragraph[],
  skip: number,
  statedTitle: string | null,
): DraftBlock[] {
  const blocks: DraftBlock[] = paragraphs.slice(0, skip).map((one) => wordsBlock('furniture', one.from, one.to));
  const lines = paragraphs.slice(skip);
  const pictured = pictureLines(lines);
  const firstProse = lines.findIndex((one, i) => isProse(one) && !pictured.has(i));
  const headEnd = firstProse >= 0 ? firstProse : lines.length;
  const lastProse = lines.findLastIndex((one) => isProse(one) || (one.text.length > 60 && SENTENCE_END.test(one.text)));
  const posts = findPosts(lines);
  const entries = entriesIn(lines);
  const signed = signatureLines(lines, headEnd);
  const letter = lines.slice(0, headEnd + 1).some(({ text }) => SALUTATION.test(text.split('\n')[0]?.trim() ?? ''));
  const paper = letter || isFootOfPaper(lines.slice(lastProse + 1).map(({ text }) => text));
  const head = headRoles(lines.slice(0, headEnd), { beforeProse: firstProse >= 0, statedTitle, pictured, letter });
  let i = 0;
  while (i < lines.length) {
    const line = lines[i];
    if (line === undefined) break;
    const post = posts.get(i);
    if (post !== undefined) {
      const last = lines[post.to] ?? line;
      blocks.push({ ...wordsBlock('socialPost', line.from, last.to), post: post.post });
      i = post.to + 1;
      continue;
    }
    const behind = i < headEnd ? (head[i] ?? 'body') : roleInBody(line, i > lastProse && !paper, lines[i + 1]);
    const signs = i >= headEnd && ((paper && i > lastProse && behind === 'heading') || signed.has(i));
    const role = roleWith(behind, { entry: entries.has(i), signs, pictured: i >= headEnd && pictured.has(i) });
    const mark = role === 'title' || role === 'heading' ? (HEADING_MARK.exec(line.text)?.[0].length ?? 0) : 0;
    blocks.push(wordsBlock(role, line.from + mark, line.to));
    i++;
  }
  return blocks;
}

/** What a line of a list would be taken for. */
const LOST: ReadonlySet<BlockRole> = new Set(['body', 'caption', 'furniture', 'heading']);

interface LineSigns {
  readonly entry: boolean;
  readonly signs: boolean;
  readonly pictured: boolean;
}

function roleWith(role: BlockRole, { entry, signs, pictured }: LineSigns): BlockRole {
  if (pictured) return 'caption';
  if (entry && LOST.has(role)) return 'list';
  return signs ? 'body' : role;
}

/** The line that opens a letter: the short lines behind its prose are who signed it. */
const SALUTATION =
  /^(?:dear\s.{1,60}|sirs?|madam|dear sir or madam|gentlemen|(?:your )?excellenc(?:y|ies)|to:?\s(?:the\s)?\p{Lu}[^.]{2,70}|(?:جناب|سرکار|ریاست محترم|با سلام|به:)[^.؟]{0,70})[,:،]?$/iu;

/** To whom a letter is. */
const ADDRESSEE =
  /^(?:to (?:the|his|her|mr|mrs|ms|dr)\b|(?:mr|mrs|ms|dr|his excellency|her excellency|the honou?rable)\b\.?\s\p{Lu}|(?:به|جناب|سرکار|حضرت|ریاست محترم)\s)/iu;

/** A picture saved as text: its alternative text, and under it the caption that begins with the same words or repeats them. */
function pictureLines(lines: readonly Paragraph[]): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next === undefined || line.text.length < 30 || line.text.length > 300 || next.text.length > 400) return;
    const [a, b] = [key(line.text), key(next.text)];
    // The same words twice are a headline and its repetition.
    if (a !== b && (b.startsWith(a) || a.startsWith(b)) && Math.min(a.length, b.length) >= 25) {
      found.add(i);
      found.add(i + 1);
    }
  });
  return found;
}

// ── head ───────────────────────────────────────────────────────────────────────────────────────────────────────────

interface HeadSigns {
  readonly beforeProse: boolean;
  readonly statedTitle: string | null;
  readonly pictured: ReadonlySet<number>;
  /** Its head says who writes and whom it is to. */
  readonly letter: boolean;
}

function headRoles(head: readonly Paragraph[], { beforeProse, statedTitle, pictured, letter }: HeadSigns): BlockRole[] {
  const title = findTitle(head, { beforeProse, statedTitle, letter });
  if (title < 0 && !beforeProse)
    return head.map((one) => (isFurnitureLine(one.text) ? 'furniture' : listOr('body', one)));
  const titleKey = title < 0 ? '' : key(head[title]?.text ?? '');
  const roles = head.map((one, i): BlockRole => {
    if (i === title) return 'title';
    if (i < title && !letter) return isDayOfPaper(head, i) ? 'dateline' : 'furniture';
    if (titleKey !== '' && key(one.text) === titleKey) return 'furniture';
    if (pictured.has(i)) return 'caption';
    if (HEADING_MARK.test(one.text)) return 'heading';
    if (bylineCue(one.text) !== null || isNameAfterCue(head, i)) return 'byline';
    if (isDateLine(one.text)) return 'dateline';
    if (isFurnitureLine(one.text) || creditLine(one.text) !== null) return 'furniture';
    return (letter || SENTENCE_END.test(one.text)) && !isCaptionLine(one.text) ? listOr('body', one) : 'caption';
  });
  return letter ? roles : withSubtitle(head, roles, title);
}

/** Under the name of the paper. */
const isDayOfPaper = (head: readonly Paragraph[], i: number): boolean =>
  isDateLine(head[i]?.text ?? '') && [i - 1, i - 2].some((above) => above >= 0 && isMasthead(head, above));

const isNameAfterCue = (lines: readonly Paragraph[], i: number): boolean =>
  i > 0 && bylineCue(lines[i - 1]?.text ?? '')?.rest === '' && looksLikeNames(lines[i]?.text ?? '');

/**
 * The headline: a line that the breadcrumb above it ends with or that stands there twice; else the first line of the head that is
 * none of date, breadcrumb, byline and furniture.
 */
function findTitle(
  head: readonly Paragraph[],
  { beforeProse, statedTitle, letter }: Omit<HeadSigns, 'pictured'>,
): number {
  const keys = head.map((one) => key(one.text));
  if (statedTitle !== null) {
    return keys.indexOf(key(statedTitle));
  }
  const repeated = keys.findIndex(
    (one, i) =>
      one.length >= 15 &&
      keys.some(
        (other, j) => j !== i && (other === one || (j < i && other.length > one.length && other.endsWith(one))),
      ),
  );
  if (repeated >= 0) return repeated;
  const marked = head.findIndex(({ text }) => HEADING_MARK.test(text));
  if (marked >= 0) return marked;
  if (!beforeProse) return -1;
  const isHeadline = (one: Paragraph, i: number): boolean => {
    const { text } = one;
    if (text.length > 220 || isDateLine(text) || isFurnitureLine(text) || isCaptionLine(text)) return false;
    if (ASIDE.test(text) || addressLine(text) !== null) return false;
    if (bylineCue(text) !== null || isNameAfterCue(head, i) || isBreadcrumb(text) || creditLine(text) !== null)
      return false;
    return wordCount(text) >= 3 || (text.length >= 8 && i === 0);
  };
  // What stands under the addressee of a letter is its text.
  const end = letter ? head.findIndex(({ text }) => addressLine(text) !== null || ADDRESSEE.test(text)) : -1;
  const first = (end < 0 ? head : head.slice(0, end)).findIndex(isHeadline);
  if (!isMasthead(head, first)) return first;
  const below = head.findIndex(
    (one, i) => i > first && one.parted && !SENTENCE_END.test(one.text) && isHeadline(one, i),
  );
  return below < 0 ? first : below;
}

const isMasthead = (head: readonly Paragraph[], i: number): boolean =>
  mastheadIn(
    head[i]?.text ?? '',
    head.slice(i + 1, i + 3).map(({ text }) => text),
  ) !== null;

const isBreadcrumb = (text: string): boolean =>
  /^(?:home|خانه|صفحه (?:اصلی|نخست)|الرئيسية|startseite|accueil|inicio)(?=\p{Lu}|[\s>»›/|:]|$)/iu.test(text) ||
  (text.match(/\s[>»›→|/]\s/g)?.length ?? 0) >= 2;

/** One full sentence between headline and text, not a picture's line, is the standfirst. */
function withSubtitle(head: readonly Paragraph[], roles: BlockRole[], title: number): BlockRole[] {
  if (title < 0) return roles;
  const open = roles.flatMap((role, i) => ((role === 'caption' || role === 'body') && i > title ? [i] : []));
  const [only] = open;
  const line = only === undefined ? undefined : head[only];
  if (open.length !== 1 || only === undefined || line === undefined || isCaptionLine(line.text)) return roles;
  const repeats = roles.some((role, i) => role === 'furniture' && i > title && i < only);
  if (!repeats && (SENTENCE_END.test(line.text) || wordCount(line.text) >= 8)) roles[only] = 'subtitle';
  return roles;
}

// ── body and foot ──────────────────────────────────────────────────────────────────────────────────────────────────

function roleInBody(line: Paragraph, afterProse: boolean, next: Paragraph | undefined): BlockRole {
  const { text } = line;
  if (isFurnitureLine(text) || creditLine(text) !== null) return 'furniture';
  if (isCaptionLine(text)) return 'caption';
  if (HEADING_MARK.test(text)) return 'heading';
  if (/^>/.test(text)) return 'quotation';
  if (text.length >= LONG) return listOr('body', line);
  if (bylineCue(text) !== null) return 'byline';
  if (isDateLine(text)) return 'dateline';
  if (SENTENCE_END.test(text) || /[,;:،؛]$/u.test(text)) return listOr('body', line);
  const list = listOr('body', line);
  if (list === 'list') return list;
  if (afterProse) return wordCount(text) <= 6 ? 'furniture' : 'body';
  // A line alone between paragraphs: short, it heads what follows; long or dated, it belongs to a picture.
  if (!line.parted && next?.parted !== true) return 'body';
  return wordCount(text) > 10 || /[-–—,(]\s*\p{L}+ \d{4}\)?$/u.test(text) ? 'caption' : 'heading';
}

const listOr = (role: BlockRole, one: Paragraph): BlockRole =>
  /^(?:[-*•▪◦‣·]\s|\(?(?:\d{1,3}|[a-z])[.)]\s|[۰-۹]{1,3}[.)-]\s)/u.test(one.text) ? 'list' : role;

// ── posts ──────────────────────────────────────────────────────────────────────────────────────────────────────────

interface FoundPost {
  /** Index of the line with the signature. */
  readonly to: number;
  readonly post: NonNullable<DraftBlock['post']>;
}

const POST_LENGTH = 320;

/** By the index of the first line of each post. */
function findPosts(lines: readonly Paragraph[]): ReadonlyMap<number, FoundPost> {
  const posts = new Map<number, FoundPost>();
  let free = 0;
  lines.forEach((line, i) => {
    const signed = line.text.length > 700 ? null : postSignature(line.text);
    if (signed === null) return;
    let first = i;
    let words = line.text.slice(0, signed.from);
    // Its words stand before the signature or in the lines above it, as long as these are tags and links only.
    while (first > free && isTagsOnly(words) && words.length + (lines[first - 1]?.text.length ?? 0) <= POST_LENGTH) {
      if (lines[first]?.parted === true && words.trim() !== '') break;
      first--;
      words = `${lines[first]?.text ?? ''} ${words}`;
    }
    const text = lines
      .slice(first, i + 1)
      .map((one) => one.text)
      .join('\n');
    posts.set(first, { to: i, post: { ...signed.post, address: signed.post.address ?? postAddress(text) } });
    free = i + 1;
  });
  return posts;
}
