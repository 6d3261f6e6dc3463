// What kind of document it is, by its form: how it opens and closes, who it addresses, whether it is in turns of speech or in parts. Only strong signs; where the form shows nothing it is not said.

import type { SourceType } from '../../model/source.ts';
import type { DraftBlock } from '../draft.ts';
import { addressLine } from '../line-words.ts';
import { HEADINGS_OF_REPORTS, TITLES_OF_MINUTES, TITLES_OF_REPORTS } from './source-type.data.ts';

const SALUTATION =
  /^(?:dear\s+\p{Lu}|dear (?:sir|madam|all|friends|colleagues)|your excellenc|excellenc|to whom it may concern|sehr geehrte|monsieur|madame|جناب آقای|سرکار خانم|حضرت|با سلام|السيد|سعادة)/iu;
const CLOSING =
  /^(?:yours (?:sincerely|faithfully|truly)|sincerely|respectfully|with (?:kind|best) regards|kind regards|mit freundlichen grüßen|با احترام|با تقدیم احترام|مع فائق الاحترام)/iu;
const TESTIMONY =
  /\b(?:testimony of|witness statement|statement of (?:witness|[A-Z])|i,? .{3,60},? (?:solemnly|do hereby|make this statement)|affidavit|deposition of)\b|شهادت‌?نامه|(?:شهادت|گواهی) [\p{L}]+|إفادة/iu;
/** Among the first lines: `To the Minister of Works`. */
const ADDRESSED = /^(?:[Tt]o|TO) (?:(?:[Tt]he|THE|[Hh]is|[Hh]er|Mr|Mrs|Ms|Dr)\b\.? )\p{Lu}/u;
const PROSE = 80;

export function typeOf(text: string, blocks: readonly DraftBlock[], title: string | null): SourceType {
  const shown = blocks.filter((one) => one.role !== 'furniture');
  const words = (one: DraftBlock): string => text.slice(one.from, Math.min(one.to, one.from + 200));
  const lines = shown.map(words);
  const head = lines.slice(0, 12);
  if (head.some((one) => SALUTATION.test(one))) return 'letter';
  if (head.slice(0, 3).some((one) => one.length <= 100 && ADDRESSED.test(one))) return 'letter';
  if (lines.slice(-8).some((one) => CLOSING.test(one)) && shown.length < 60) return 'letter';
  const says = new Set(head.map((one) => addressLine(one)?.says));
  if (says.has('to') && (says.has('from') || says.has('subject') || says.has('number'))) return 'letter';
  const names = [title ?? '', ...lines.slice(0, 4)];
  if (names.slice(0, 3).some((one) => TESTIMONY.test(one))) return 'testimony';
  if (names.some((one) => TITLES_OF_MINUTES.test(one)) || isInTurns(lines)) return 'transcript';
  if (names.some((one) => TITLES_OF_REPORTS.test(one)) || isInParts(shown, words)) return 'report';
  const roles = new Set(shown.map(({ role }) => role));
  if (roles.has('socialPost') && !roles.has('body')) return 'socialPost';
  return isArticle(shown) && !says.has('number') ? 'article' : 'other';
}

/** A headline over prose that is not chiefly a list of numbered findings. */
function isArticle(shown: readonly DraftBlock[]): boolean {
  const prose = shown.filter(({ role, from, to }) => role === 'body' && to - from >= PROSE).length;
  const listed = shown.filter(({ role }) => role === 'list').length;
  return prose > 0 && prose >= listed && shown.some(({ role }) => role === 'title' || role === 'byline');
}

const FEWEST_TURNS = 4;
/** In capitals, or the letter of a question or an answer: `THE CHAIR: …`, `Q. …`; a name as newspapers print it also opens a list. */
const TURN = /^(?:(?<who>\p{Lu}[\p{Lu}.’' -]{2,40})\s?:|(?<letter>[QA]|[سجپ]|پرسش|پاسخ|سؤال|سوال|جواب)\s?[.:：])\s*\S/u;

/** Who speaks stands before what is said, and comes back. */
function isInTurns(lines: readonly string[]): boolean {
  const speakers = lines.flatMap((line) => {
    const { who, letter } = TURN.exec(line)?.groups ?? {};
    return who ?? letter ?? [];
  });
  const different = new Set(speakers).size;
  return (
    speakers.length >= FEWEST_TURNS &&
    different > 1 &&
    different < speakers.length &&
    speakers.length * 3 >= lines.length
  );
}

/** Under headings that reports have: a summary, findings, recommendations. */
function isInParts(shown: readonly DraftBlock[], words: (one: DraftBlock) => string): boolean {
  const headings = shown.filter(({ role }) => role === 'heading').map(words);
  return headings.length > 2 && headings.filter((one) => HEADINGS_OF_REPORTS.test(one)).length > 1;
}
