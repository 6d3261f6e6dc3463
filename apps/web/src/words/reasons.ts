// A sentence of the software as a person reads it: the reasons of a claim, of a date and of the weighing, how a search was read, and what a conflict is about. They come in English, with ISO days. In English the days are said in words; in
// Persian the whole sentence is, where the phrasebooks have it (reasons*.fa.data.ts); where they have not, it stays English in all its parts and says so by its language.

import { edtfWords } from '../../../../src/model/date-words.ts';
import type { ConflictRow } from '../../../../src/model/rooms/conflicts.ts';
import { countedWords } from './counted-words.ts';
import { withDaysInWords } from './days-in-sentence.ts';
import { isolateQuoted, withinLine } from './isolate.ts';
import { REASONS_FA } from './reasons.fa.data.ts';
import { REASONS_OF_CANDIDATES_FA } from './reasons-of-candidates.fa.data.ts';
import { REASONS_OF_CLAIMS_FA } from './reasons-of-claims.fa.data.ts';
import { REASONS_OF_CONFLICTS_FA } from './reasons-of-conflicts.fa.data.ts';
import { REASONS_OF_COUNTS_FA } from './reasons-of-counts.fa.data.ts';
import { REASONS_OF_DAYS_FA } from './reasons-of-days.fa.data.ts';
import { REASONS_OF_MESSAGES_FA } from './reasons-of-messages.fa.data.ts';
import { REASONS_OF_PAIRINGS_FA } from './reasons-of-pairings.fa.data.ts';
import { REASONS_OF_PERSONS_FA } from './reasons-of-persons.fa.data.ts';
import { REASONS_OF_READING_FA } from './reasons-of-reading.fa.data.ts';
import { REASONS_OF_RELAYS_FA } from './reasons-of-relays.fa.data.ts';
import { REASONS_OF_SEARCH_FA } from './reasons-of-search.fa.data.ts';
import { REASONS_OF_SITES_FA } from './reasons-of-sites.fa.data.ts';
import { spanWords } from './span-words.ts';
import type { Words } from './use-words.ts';

/** What a conflict is about: words of its claims; of a post, then what is said of it; of numbers, what they count. */
export function conflictWords(
  { kind, label, counted }: Pick<ConflictRow, 'kind' | 'label' | 'counted'>,
  words: Words,
): string {
  if (counted !== null) return countedWords(counted, words);
  if (kind !== 'post') return withinLine(label, words);
  return label
    .split(' · ')
    .map((part) => `\u2068${reasonWords(part, words).text}\u2069`)
    .join(' · ');
}

export interface Said {
  readonly text: string;
  readonly lang: Words['lang'];
}

export function reasonWords(sentence: string, words: Words): Said {
  const persian = words.lang === 'fa' ? inPersian(sentence, words) : null;
  if (persian !== null) return { text: persian, lang: 'fa' };
  const english: Words = { ...words, lang: 'en', edtf: (edtf) => edtfWords(edtf, 'en') };
  return { text: isolateQuoted(withDaysInWords(sentence, english)), lang: 'en' };
}

interface Phrase {
  readonly english: RegExp;
  readonly names: readonly string[];
  readonly persian: string;
}

const SLOT = /\{(\w+)\}/;
const DATE = String.raw`(?:\d{4}-\d\d(?:-\d\d)?|\d{4})[~?%]?(?:\/(?:\d{4}(?:-\d\d){0,2}[~?%]?|\.\.))?`;
const DAYS = `(?:(?:on|between|from|until|up to) )?${DATE}(?: (?:and|to|–) ${DATE})?(?: on)?`;

const BOOKS = [
  ...REASONS_OF_RELAYS_FA,
  ...REASONS_FA,
  ...REASONS_OF_CONFLICTS_FA,
  ...REASONS_OF_DAYS_FA,
  ...REASONS_OF_PERSONS_FA,
  ...REASONS_OF_CLAIMS_FA,
  ...REASONS_OF_PAIRINGS_FA,
  ...REASONS_OF_SITES_FA,
  ...REASONS_OF_MESSAGES_FA,
  ...REASONS_OF_CANDIDATES_FA,
  ...REASONS_OF_COUNTS_FA,
  ...REASONS_OF_SEARCH_FA,
  ...REASONS_OF_READING_FA,
];

const PHRASES: readonly Phrase[] = BOOKS.map(([english, persian]) => {
  const parts = english.split(SLOT);
  const pattern = parts.map((part, i) => (i % 2 === 0 ? escaped(part) : slotOf(part, parts[i + 1] ?? '')));
  return { english: new RegExp(`^${pattern.join('')}$`, 'u'), names: parts.filter((_, i) => i % 2 === 1), persian };
});

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function slotOf(name: string, after: string): string {
  if (/^d\d?$/.test(name)) return `(${DAYS})`;
  if (/^n\d?$/.test(name)) return String.raw`(\d+(?:[.,]\d+)*)`;
  if (name === 't') return String.raw`(P\d+[DWMY])`;
  return after.startsWith('”') ? '([^“”]*)' : '(.+?)';
}

function inPersian(sentence: string, words: Words): string | null {
  for (const { english, names, persian } of PHRASES) {
    const found = english.exec(sentence);
    if (found === null) continue;
    const said = new Map(names.map((name, i) => [name, valueWords(name, found[i + 1] ?? '', words)]));
    if (![...said.values()].includes(null)) return persian.replaceAll(/\{(\w+)\}/g, (_, name) => said.get(name) ?? '');
  }
  return null;
}

/** A comma that stands in no quoted words. */
const BETWEEN_GROUNDS = /, (?![^“]*”)/u;

const CODES: Readonly<Record<string, string>> = { event: 'eventType', asserted: 'asserted', role: 'role' };

/** Null where it holds a phrase or a code that has no words. */
function valueWords(name: string, value: string, words: Words): string | null {
  if (/^d\d?$/.test(name)) return daysInPersian(value, words);
  if (/^n\d?$/.test(name)) return words.n(Number(value.replaceAll(',', '')));
  if (name === 't') return withDaysInWords(value, words);
  if (name === 'grounds') {
    const whole = inPersian(value, words);
    if (whole !== null) return whole;
    const grounds = value.split(BETWEEN_GROUNDS);
    const said = grounds.length === 1 ? [null] : grounds.map((one) => inPersian(one, words));
    return said.includes(null) ? null : said.join('، ');
  }
  const codes = CODES[name];
  return codes === undefined ? `\u2068${value}\u2069` : words.code(codes, value, '') || null;
}

/** `between 1988-07-01 and 1988-07-31` => در ژوئیهٔ ۱۹۸۸ */
function daysInPersian(value: string, words: Words): string {
  const [first = '', last] = value.match(new RegExp(DATE, 'g')) ?? [];
  if (last !== undefined) {
    const span = spanWords({ from: first, to: last }, words);
    return /^(?:between|from) /.test(value) ? `در ${span}` : (span ?? value);
  }
  if (/^(?:until|up to) /.test(value)) return `تا ${words.edtf(first)}`;
  if (value.endsWith(' on') || value.startsWith('from ')) return `از ${words.edtf(first)}`;
  return value.startsWith('on ') ? `در ${words.edtf(first)}` : words.edtf(first);
}
