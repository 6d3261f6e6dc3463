// Under which names others can credit a document: who issued it, who wrote it, how it is called, what kind of document it is, its number. In: what was read of a source, and who answers for it. Out: these names.
// Not here: whom it credits itself (told-credits.ts).

import type { Claim } from '../../../model/claim.ts';
import type { CreditedKind, DocumentNames } from '../../../model/relays.ts';
import { normaliseForSearch, searchWords } from '../../../model/search-text.ts';
import type { Reading } from '../../../model/source.ts';
import { issuerOf } from '../issuer.ts';
import { publishedBy } from '../published-by.ts';
import { documentKindOf, isNameOfBody } from './credit-words.ts';
import { codeKey, codesIn } from './document-codes.ts';
import {
  ADDRESSED,
  bodiesNamed,
  headBlocks,
  headLines,
  isFirst,
  isHead,
  isWhollyBody,
  MOST_WORDS,
  partsOf,
} from './head-bodies.ts';

/** Blocks of a head, letters of a line in it. */
const MOST_BLOCKS = 6;
const LONGEST_LINE = 160;
const SHORTEST_TITLE = 8;
const SHORT_LINE = 6;
const FIRST_WORDS = 3;

export function documentNames(reading: Reading, claims: readonly Claim[]): DocumentNames {
  const { source } = reading;
  const lines = headLines(reading);
  const agencies = source.credits.flatMap(({ kind, name }) => (kind === 'agency' ? [name] : []));
  const isOpen = source.publisher === null && source.said?.includes('publisher') !== true;
  const heads = bodiesNamed(reading);
  const [told] = heads.length > 0 || !isOpen ? [] : toldTo(reading);
  const issuer = issuerOf(reading);
  // Whose statement a page gives in full.
  const given = publishedBy(source.title ?? '');
  const issuers = [
    isShortName(issuer),
    ...partsOf(issuer ?? '').filter(isWhollyBody),
    ...heads,
    given,
    told,
    ...agencies,
  ];
  const books = lines.flatMap((line) => [...line.matchAll(MARKED)].map((match) => match.groups?.['title'] ?? ''));
  const titles = onceEach([source.title, ...headings(reading), ...books].flatMap(titlesIn));
  return {
    issuers: onceEach(issuers)
      .map((name) => name.replace(/^(?:By|از)\s+/u, ''))
      .filter((name) => !NOBODY.test(name)),
    authors: authorsOf(reading),
    speakers: onceEach(claims.flatMap(directSpeakers)),
    titles,
    isOfEditions: headBlocks(reading).some((line) => EDITION.test(line)),
    kinds: kindsOf(reading, onceEach(issuers)),
    numbers: onceEach(
      [...lines, ...titles].flatMap((line) => [...numbersIn(line), ...codesIn(line).map(({ code }) => codeKey(code))]),
    ),
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

/** Where a letterhead stands in the place of the title, the first heading is what it is called. */
const headings = ({ text, blocks }: Reading): readonly string[] => {
  const [first] = blocks.slice(0, MOST_BLOCKS).filter(({ role }) => role === 'heading');
  return first === undefined ? [] : [[...text].slice(first.start, first.end).join('')];
};

/** Also by its first words: "The Quiet Quay: Drownings in Tarsel". */
function titlesIn(title: string | null): readonly string[] {
  if (title === null || !isTitle(title)) return [];
  const [head = '', ...others] = title.split(/:\s+/u);
  return others.length > 0 && head.split(/\s+/u).length >= FIRST_WORDS && isTitle(head) ? [title, head] : [title];
}

/** A letterhead stands where a title would, and names a body. */
const isTitle = (line: string): boolean => line.length >= SHORTEST_TITLE && !partsOf(line).some(isWhollyBody);

/** "told us"; an outlet without a name. */
const NOBODY = /^(?:us|me|ما|من|او|وی|(?:روزنامه|نشریه|خبرگزاری|پایگاه)[ٔ\u200cی]*\s(?:محلی|دولتی|رسمی|خبری))$/iu;
const EDITION =
  /\b(?:updated|revised|enlarged|second|third|fourth|new|\p{Nd}+(?:nd|rd|th))\s(?:and\s\p{L}+\s)?edition\b|\bversion\s\p{Nd}|\blast\s(?:updated|edited|changed|modified)\b|(?:ویرایش|چاپ|نسخه)[ٔ\u200cهی]*\s(?:تازه|جدید|دوم|سوم|چهارم|نهایی|\p{Nd})|روزآمد|به\u200c?روز\s?(?:شده|رسانی)/iu;

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
    /(?:\b(?:written|kept|told|signed)?\s*by|\b(?:memoirs?|diary|testimony|statement|recollections|notebook)\s+of|\bwitness(?:\sstatement)?:)\s+(?:Dr\.?\s)?(?<name>(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+)/iu.exec(
      line,
    )?.groups?.['name'];
  if (english !== undefined && /^\p{Lu}/u.test(english)) return english.trim();
  return (
    /(?:خاطرات|نوشته[ٔ‌ی]*|نویسنده:|به قلم|گفت\u200c?و\u200c?گو(?:ی\s\S+\s\S+)?\sبا|شهادت\u200c?نامه[ٔ‌ی]*:?|روایت|نام(?:\sشاهد)?:)\s+(?!شده)(?<name>\p{L}[\p{L}\u200c]+\s\p{L}[\p{L}\u200c]+)(?=[،,)\s]|$)/u.exec(
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
function kindsOf(reading: Reading, issuers: readonly string[]): DocumentNames['kinds'] {
  const { type } = reading.source;
  const lines = headBlocks(reading, (role, n) => (role !== 'furniture' && isHead(role)) || isFirst(role, n));
  const said = lines.flatMap((line) => {
    const words = searchWords(line).filter(({ joined }) => !joined);
    return words
      .slice(0, words.length <= SHORT_LINE ? SHORT_LINE : FIRST_WORDS)
      .map(({ word }) => documentKindOf(word));
  });
  const isSent = headBlocks(reading).some((line) => ADDRESSED.test(line)) || NOTE_VERBALE.test(reading.text);
  const byType: CreditedKind | null =
    isSent || type === 'email' || type === 'letter' ? 'letter' : type === 'report' || type === 'list' ? type : null;
  const sitting: CreditedKind | null = issuers.some((name) => PARLIAMENT.test(name)) ? 'minutes' : null;
  return [...new Set([...said, byType, sitting].flatMap((kind) => kind ?? []))];
}

const PARLIAMENT = /^(?:the\s)?(?:parliament|assembly|national\sassembly|senate|majlis|مجلس)(?!\p{L})/iu;

/** How missions write to one another. */
const NOTE_VERBALE = /\bpresents\sits\scompliments\b|با\s(?:ابراز|ادای|تقدیم)\s(?:مراتب\s)?احترام/iu;

const numbersIn = (line: string): readonly string[] =>
  [
    ...line.matchAll(
      /(?:\bno\.?|\bref(?:erence)?\.?:?|\bnumber|شمار[هۀ][ٔی]?)\s*:?\s*(?<number>(?:\p{Lu}{1,4}\s)*[\p{Nd}][\p{Nd}\p{L}/.-]*)/giu,
    ),
  ].map((match) => normaliseForSearch(match.groups?.['number'] ?? ''));

const MARKED = /[«“"](?<title>[^»”"]{8,90})[»”"]/gu;
