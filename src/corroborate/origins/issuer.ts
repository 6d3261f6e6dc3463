// Who answers for a document: its publisher; where none is stated, the body that its head names ("Report of the Harbour Union", a letterhead, the foot of a list), the agency whose copy it is, or who signs or sends it. In: what was read of a source.
// Out: the name as written; null where nobody is named. Not here: whom it credits (credit-chain.ts).

import type { BlockRole } from '../../model/block.ts';
import type { Reading } from '../../model/source.ts';
import { publishedBy } from './published-by.ts';
import { isNameOfBody } from './relays/credit-words.ts';
import { bodiesNamed, headBlocks } from './relays/head-bodies.ts';

const HEAD_ROLES: ReadonlySet<BlockRole> = new Set(['title', 'subtitle', 'heading', 'body']);
/** Blocks of a head, and the letters of a line that can be one. */
const MOST_LINES = 4;
const LONGEST_LINE = 200;

export function issuerOf(reading: Reading): string | null {
  const { publisher, byline, said, credits } = reading.source;
  if (publisher !== null || said?.includes('publisher') === true) return publisher;
  const [titled] = headLines(reading).flatMap((line) => publishedBy(line) ?? []);
  if (titled !== undefined) return titled;
  const masthead = mastheadOf(reading);
  if (masthead !== null) return masthead;
  const [outlet] = firstLines(reading).flatMap((line) => outletWithDay(line) ?? []);
  if (outlet !== undefined) return outlet;
  // A mail is from who sends it, whatever its subject speaks of.
  const [body] = reading.source.type === 'email' ? [] : bodiesNamed(reading);
  // Agency copy is the agency's, whoever wrote it.
  const agency = credits.find(({ kind }) => kind === 'agency')?.name ?? null;
  return body ?? agency ?? byline;
}

/** "The Quay Ledger, 21 December 2021", "Harbour Archive (HA), May 2014", "RADIO SAHEL / Tarsel / 5 June 2020", «هفته‌نامهٔ پنجره، ۱۲ تیر ۱۳۹۶»: a line of the head with an outlet and its day, and nothing told. */
function outletWithDay(line: string): string | null {
  const [, name, rest] = /^([^,،|/–—]{3,60}?)\s*(?:[,،|/–—]|\s-\s)\s*(.{4,60})$/u.exec(line.trim()) ?? [];
  if (name === undefined || rest === undefined || !A_YEAR.test(rest)) return null;
  const bare = name.replace(/\s*\([^()]*\)$/u, '').trim();
  const isTitled = /^(?:(?:[Tt]he\s)?\p{Lu}|\p{Script=Arabic})/u.test(bare) && !/\s\p{Ll}{5,}(?:\s|$)/u.test(bare);
  return isTitled && isNameOfBody(bare) ? bare : null;
}
/** A name with nothing else in the first line, and under it what it is: "local newspaper - page 6", «روزنامهٔ محلی - صفحهٔ ۶». */
function mastheadOf(reading: Reading): string | null {
  const [name = '', sort = ''] = headBlocks(reading).map((line) => line.trim());
  return name.length <= 60 && !/[.:،,؛!?؟\p{Nd}]/u.test(name) && SORT_OF_OUTLET.test(sort) ? name : null;
}
const SORT_OF_OUTLET =
  /^(?:(?:the\s|an?\s)?(?:\p{L}+\s){0,2}(?:newspaper|daily|weekly|monthly|magazine|news\s(?:agency|site))|(?:روزنام[هۀ]|هفته\u200c?نام[هۀ]|ماهنام[هۀ]|نشری[هۀ]|خبرگزاری|پایگاه خبری)[ٔ\u200cی]*(?:\s(?:محلی|مستقل|خصوصی|دولتی|سراسری|صبح|عصر|استان\s\S+|\S+ی))?)\s*(?:$|[-–—|،,/(])/iu;

const A_YEAR = /(?<!\p{Nd})(?:1[3-9]|20|۱[۳۴]|۲۰)\p{Nd}{2}(?!\p{Nd})/u;

/** Whole lines of the head, also those of one paragraph. */
function firstLines({ text, blocks }: Reading): readonly string[] {
  const points = [...text];
  return blocks
    .filter(({ role }) => HEAD_ROLES.has(role))
    .slice(0, MOST_LINES)
    .flatMap(({ start, end }) => points.slice(start, end).join('').split('\n'))
    .filter((line) => line.length <= LONGEST_LINE)
    .slice(0, MOST_LINES);
}

/** The first sentence of each, up to what it is about: "Statement of the Harbour Union on the closing of the quay". */
function headLines({ source, text, blocks }: Reading): readonly string[] {
  const points = [...text];
  const lines = blocks
    .filter(({ role, start, end }) => HEAD_ROLES.has(role) && end - start <= LONGEST_LINE)
    .slice(0, MOST_LINES)
    .map(({ start, end }) => points.slice(start, end).join(''));
  return [...(source.title === null ? [] : [source.title]), ...lines].map(
    (line) =>
      line
        .split(/[.:;|\n]\s|\s[–—-]\s|\s*$/u)[0]
        ?.replace(/\s(?:on|about|regarding|concerning)\s+(?!(?:the|its|an?)\s+\p{Lu})\p{Ll}.*$/u, '')
        .trim() ?? '',
  );
}
