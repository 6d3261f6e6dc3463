// Signatures of embedded social posts, as pages and saved text write them: "— Name (@handle) May 7, 2021".

import type { SocialPost } from '../model/block.ts';
import { findCalendarDates } from './page-facts/calendar-date.ts';

const SIGNATURE = /[—–-]{1,2}\s?([^—–\n()@]{1,80}?)\s?\(@([A-Za-z0-9_]{1,30})\)\s+([^\n]{4,40})$/u;
const BARE_HANDLE = /^([^\n()@]{1,60}?)\s?[·|]?\s?@([A-Za-z0-9_]{2,30})\s?[·|]?\s+([^\n]{4,30})$/u;

export interface PostSignature {
  readonly post: SocialPost;
  /** UTF-16 offset in the line at which the signature begins. */
  readonly from: number;
}

/** The signature that ends this line, or null. Its date must be a whole one: a name and a handle alone are no post. */
export function postSignature(line: string): PostSignature | null {
  const match = SIGNATURE.exec(line) ?? BARE_HANDLE.exec(line);
  if (match === null) return null;
  const [date] = findCalendarDates(match[3] ?? '', 'monthFirst');
  if (date === undefined || date.iso.length !== 10) return null;
  const post = {
    author: match[1]?.trim() ?? null,
    handle: match[2] ?? null,
    postedOn: date.iso,
    address: postAddress(line),
  };
  return { post, from: match.index };
}

/** The address of a post among the links of a text, else null. */
export const postAddress = (text: string): string | null =>
  /https?:\/\/(?:www\.|mobile\.)?(?:twitter|x|instagram|facebook|t)\.(?:com|me)\/[^\s"']*(?:status\/\d+|\/p\/\w+|posts\/\w+|\/\d+)/i.exec(
    text,
  )?.[0] ?? null;

/** Only tags, handles and links: no sentence of its own. */
export const isTagsOnly = (text: string): boolean =>
  text.replace(/(?:[#@][\p{L}\p{N}_]+|https?:\/\/\S+|pic\.twitter\.com\/\S+|[\s\p{P}\p{S}])+/gu, '') === '';
