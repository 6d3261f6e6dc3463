// Under which names others can credit a document: who issued it, who wrote it, how it is called, what kind of document it is, its number. In: what was read of a source, and who answers for it. Out: these names.
// Not here: whom it credits itself (told-credits.ts).

import type { BlockRole } from '../../../model/block.ts';
import type { Claim } from '../../../model/claim.ts';
import type { CreditedKind, DocumentNames } from '../../../model/relays.ts';
import { normaliseForSearch, searchWords } from '../../../model/search-text.ts';
import type { Reading } from '../../../model/source.ts';
import { issuerOf } from '../issuer.ts';
import { documentKindOf, isNameOfBody } from './credit-words.ts';

const HEAD: ReadonlySet<BlockRole> = new Set(['title', 'subtitle', 'caption', 'byline', 'dateline', 'furniture']);
/** Where a text begins at once: a list, a letter. */
const FIRST: ReadonlySet<BlockRole> = new Set(['body', 'list', 'heading']);
/** Blocks of a head, letters of a line in it, words of a name. */
const MOST_BLOCKS = 6;
const LONGEST_LINE = 160;
const MOST_WORDS = 9;
const SHORTEST_TITLE = 8;
const SHORT_LINE = 6;
const FIRST_WORDS = 3;

export function documentNames(reading: Reading, claims: readonly Claim[]): DocumentNames {
  const { source } = reading;
  const lines = headLines(reading);
  const agencies = source.credits.flatMap(({ kind, name }) => (kind === 'agency' ? [name] : []));
  const isOpen = source.publisher === null && source.said?.includes('publisher') !== true;
  const heads = lines.flatMap(partsOf).filter(isWhollyBody);
  const [told] = heads.length > 0 || !isOpen ? [] : toldTo(reading);
  const issuer = issuerOf(reading);
  const issuers = [isShortName(issuer), ...partsOf(issuer ?? '').filter(isWhollyBody), ...heads, told, ...agencies];
  const books = lines.flatMap((line) => [...line.matchAll(MARKED)].map((match) => match.groups?.['title'] ?? ''));
  return {
    issuers: onceEach(issuers),
    authors: authorsOf(reading),
    speakers: onceEach(claims.flatMap(directSpeakers)),
    titles: onceEach([source.title, ...books].filter((title) => title !== null && isTitle(title))),
    kinds: kindsOf(reading),
    numbers: onceEach(lines.flatMap(numbersIn)),
  };
}

/** Persons who wrote it, sign it or tell in it. */
export const authorsOf = (reading: Reading): readonly string[] =>
  onceEach([
    personIn(reading.source.byline),
    ...(reading.source.said?.includes('byline') === true ? [] : headLines(reading).map(authorIn)),
  ]);

const onceEach = (names: readonly (string | null | undefined)[]): readonly string[] => [
  ...new Map(names.flatMap((name) => (name ? [[normaliseForSearch(name), name.trim()] as const] : []))).values(),
];

function headBlocks(
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

function headLines(reading: Reading): readonly string[] {
  const { title } = reading.source;
  const lines = headBlocks(reading, (role, n) => HEAD.has(role) || (n < 2 && FIRST.has(role)));
  return [...(title === null ? [] : [title]), ...lines.filter((line) => !ADDRESSED.test(line))];
}

/** What answers for a document and is no sentence of it. */
const isShortName = (name: string | null): string | null =>
  name !== null && name.split(/\s+/u).length <= MOST_WORDS - 3 && !/[,،.!?؟]\s/u.test(name) ? name : null;

/** Whom people told in it, where its head or foot has that name: its own outlet. */
function toldTo({ text, blocks }: Reading): readonly string[] {
  const points = [...text];
  const ends = [...blocks.slice(0, MOST_BLOCKS), ...blocks.slice(-2)];
  const about = normaliseForSearch(
    ends.map(({ start, end }) => points.slice(start, Math.min(end, start + LONGEST_LINE)).join('')).join(' '),
  );
  const names = [...text.matchAll(TOLD_TO)].map((match) => match.groups?.['name'] ?? match.groups?.['after'] ?? '');
  return names.filter((name) => name !== '' && ` ${about} `.includes(` ${normaliseForSearch(name)} `));
}
const TOLD_TO =
  /\b[Tt](?:old|ells?)\s(?:the\s)?(?<name>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3})|(?<=\s)به\s(?<after>[\p{Script=Arabic}\u200c]+(?:\s[\p{Script=Arabic}\u200c]+)?)\s(?:گفت|می\u200cگوید)/gu;

/** A letterhead stands where a title would, and names a body. */
const isTitle = (line: string): boolean => line.length >= SHORTEST_TITLE && !partsOf(line).some(isWhollyBody);

/** To whom it is sent. */
const ADDRESSED =
  /^\s*(?:(?:to|cc|copies)(?::|\s+(?=the\s|mr|ms|mrs|his|her|your|\p{Lu}))|subject:|به\s|رونوشت|موضوع:)/iu;

/** «خبرگزاری خورنا - دفتر هیرسا»: parts of a line that names stand apart in. Not before a colon: there one stands who says what the headline tells. */
const partsOf = (line: string): readonly string[] => line.split(/\s*(?:[|–—»،•>]|,\s|\s-\s|\s\/\s)\s*/u);

/** The whole of it is the name of a body or an outlet: no verb, no sentence. */
function isWhollyBody(part: string): boolean {
  const words = part.trim().split(/\s+/u);
  if (words.length > MOST_WORDS || /[.!?؟:؛«»“”"]|\p{Nd}(?!\p{Nd}*$)/u.test(part) || !isNameOfBody(part)) return false;
  return (
    /\p{Script=Arabic}/u.test(part) ||
    words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|the|for|and|on|in|de|at|\p{Nd}+)$/iu.test(word))
  );
}

/** Persons answer under their own names. */
function personIn(byline: string | null): string | null {
  const name =
    byline
      ?.replace(/^(?:by|از|نوشته[ٔ‌ی]*|نویسنده:?)\s+/iu, '')
      .split(/[,،(|—–]|\s(?:in|at|در)\s/u)[0]
      ?.trim() ?? '';
  return /^\p{L}[\p{L}.’'\u200c-]+(?:\s\p{L}[\p{L}.’'\u200c-]*){1,3}$/u.test(name) &&
    !name.includes('@') &&
    !isNameOfBody(name)
    ? name
    : null;
}

/** "… by Mattis Vole", «خاطرات نسرین هورفر، پرستار», "Testimony of A. B.", "LIST KEPT BY CANON P. RUHL". */
function authorIn(line: string): string | null {
  const english =
    /(?:\b(?:written|kept|told|signed)?\s*by|\b(?:memoirs?|diary|testimony|statement|recollections|notebook)\s+of)\s+(?<name>(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+)/iu.exec(
      line,
    )?.groups?.['name'];
  if (english !== undefined && /^\p{Lu}/u.test(english)) return english.trim();
  return (
    /(?:خاطرات|نوشته[ٔ‌ی]*|نویسنده:|به قلم|گفت\u200c?و\u200c?گو(?:ی\s\S+\s\S+)?\sبا|شهادت\u200c?نامه[ٔ‌ی]*|روایت)\s+(?!شده)(?<name>\p{L}[\p{L}\u200c]+\s\p{L}[\p{L}\u200c]+)(?=[،,)\s]|$)/u.exec(
      line,
    )?.groups?.['name'] ?? null
  );
}

/** Those whose words stand under their name, as in minutes and interviews. */
const directSpeakers = ({ sayer }: Claim): readonly string[] => {
  const last = sayer.at(-1);
  return last?.how === 'speech' && last.cue === ':' ? last.who.flatMap(({ name }) => name ?? []) : [];
};

/** By the first words of its lines: a headline speaks of all sorts of documents. */
function kindsOf(reading: Reading): DocumentNames['kinds'] {
  const { type } = reading.source;
  const lines = headBlocks(
    reading,
    (role, n) => (role !== 'furniture' && HEAD.has(role)) || (n < 2 && FIRST.has(role)),
  );
  const said = lines.flatMap((line) => {
    const words = searchWords(line).filter(({ joined }) => !joined);
    return words
      .slice(0, words.length <= SHORT_LINE ? SHORT_LINE : FIRST_WORDS)
      .map(({ word }) => documentKindOf(word));
  });
  const isSent = headBlocks(reading).some((line) => ADDRESSED.test(line));
  const byType: CreditedKind | null =
    isSent || type === 'email' || type === 'letter' ? 'letter' : type === 'report' || type === 'list' ? type : null;
  return [...new Set([...said, byType].flatMap((kind) => kind ?? []))];
}

const numbersIn = (line: string): readonly string[] =>
  [
    ...line.matchAll(
      /(?:\bno\.?|\bref(?:erence)?\.?:?|\bnumber|شمار[هۀ][ٔی]?)\s*:?\s*(?<number>(?:\p{Lu}{1,4}\s)*[\p{Nd}][\p{Nd}\p{L}/.-]*)/giu,
    ),
  ].map((match) => normaliseForSearch(match.groups?.['number'] ?? ''));

const MARKED = /[«“"](?<title>[^»”"]{8,90})[»”"]/gu;
