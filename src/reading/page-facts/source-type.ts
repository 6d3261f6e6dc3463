// What kind of document it is, by how it opens and closes. Few signs, all of them strong; else it is an article.

import type { SourceType } from '../../model/source.ts';
import type { DraftBlock } from '../draft.ts';

const SALUTATION =
  /^(?:dear\s+\p{Lu}|dear (?:sir|madam|all|friends|colleagues)|your excellenc|excellenc|to whom it may concern|sehr geehrte|monsieur|madame|جناب آقای|سرکار خانم|حضرت|با سلام|السيد|سعادة)/iu;
const CLOSING =
  /^(?:yours (?:sincerely|faithfully|truly)|sincerely|respectfully|with (?:kind|best) regards|kind regards|mit freundlichen grüßen|با احترام|با تقدیم احترام|مع فائق الاحترام)/iu;
const TESTIMONY =
  /\b(?:testimony of|witness statement|statement of (?:witness|[A-Z])|i,? .{3,60},? (?:solemnly|do hereby|make this statement)|affidavit|deposition of)\b|شهادت‌?نامه|(?:شهادت|گواهی) [\p{L}]+|إفادة/iu;

export function typeOf(text: string, blocks: readonly DraftBlock[], title: string | null): SourceType {
  const shown = blocks.filter((one) => one.role !== 'furniture');
  const words = (one: DraftBlock): string => text.slice(one.from, Math.min(one.to, one.from + 200));
  const head = shown.slice(0, 12).map(words);
  const foot = shown.slice(-8).map(words);
  if (head.some((one) => SALUTATION.test(one))) return 'letter';
  if (foot.some((one) => CLOSING.test(one)) && shown.length < 60) return 'letter';
  if ([title ?? '', ...head.slice(0, 2)].some((one) => TESTIMONY.test(one))) return 'testimony';
  const posts = shown.filter((one) => one.role === 'socialPost').length;
  if (posts > 0 && !shown.some((one) => one.role === 'body')) return 'socialPost';
  return shown.length === 0 ? 'other' : 'article';
}
