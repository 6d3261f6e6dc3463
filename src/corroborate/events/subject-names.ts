// The proper names by which a document says what it tells of: a town, a camp, a ship, a street. In: what was read of a source. Out: each such name with the paragraphs in which it stands.
//
// In scripts with capitals a word is a proper name that is written so inside a sentence and nowhere small; one that stands in headlines alone may be one, if another document says so.
// Persian has none: there a name follows the word for what it names («اردوگاه …»), or the claims know it for a place; behind "in" or "the people of" an uncommon word may be one, if another
// document says so, or has it in capitals.
// Names of persons, of countries and capitals, of parties and agencies by their letters ("PDN"), and of nothing in particular ("Committee", "Monday") are left out: they say who speaks, when
// and in what part of the world, not of what.

import type { BlockRole } from '../../model/block.ts';
import type { ObjectId } from '../../model/ids.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { Reading } from '../../model/source.ts';
import { textPositions } from '../../model/text-position.ts';
import { ANY_LABEL, ANYBODY } from '../content-words.data.ts';
import { contentWords } from '../content-words.ts';
import { capitalNames, isAllCapitals, isCapital, writtenAs } from './capital-names.ts';
import { namesAfterNouns, namesAgain, namesPerhaps, placesIn } from './persian-subjects.ts';
import { NO_SUBJECT } from './subject-names.data.ts';

export interface SubjectNames {
  readonly source: ObjectId;
  /** Where each paragraph begins, in code points. */
  readonly paragraphs: readonly number[];
  /** The title, the headings above the text and its first paragraph end before this one. */
  readonly head: number;
  readonly names: readonly SubjectName[];
  /** Where the document gives a day, a year, a season, in its order. */
  readonly days: readonly DayGiven[];
}

export interface DayGiven {
  /** In code points. */
  readonly at: number;
  readonly edtf: string;
}

export interface SubjectName {
  /** In the form of model/search-text.ts. */
  readonly name: string;
  /** As the document has it. */
  readonly written: string;
  /** False where only another document can show that it is a proper name. */
  readonly sure: boolean;
  /** Numbers of paragraphs, ascending. */
  readonly at: readonly number[];
}

const HEAD_ROLES: ReadonlySet<BlockRole> = new Set(['title', 'subtitle', 'heading']);
/** A line is a heading in all but its role. */
const SHORT_LINE = 90;
const MOST_NAMES = 200;
const MOST_DAYS = 2000;

export interface KnownInText {
  /** As the claims name them. */
  readonly places: readonly string[];
  readonly days: readonly DayGiven[];
  /** Whether a name, in the form of model/search-text.ts, is a person's or that of a part of the world. */
  isOther(name: string): boolean;
}

export function subjectNamesOf(source: ObjectId, reading: Reading, known: KnownInText): SubjectNames {
  const { text, blocks } = reading;
  const positions = textPositions(text);
  const told = blocks.filter(({ role }) => role !== 'furniture');
  const paragraphs = told.map(({ start, end, role }) => {
    return { start, words: text.slice(positions.toUnit(start), positions.toUnit(end)), isHead: HEAD_ROLES.has(role) };
  });
  const { inside, small } = writtenAs(paragraphs.map(({ words }) => words));
  const places = new Set(known.places.map(normaliseForSearch).filter((place) => /\p{sc=Arabic}/u.test(place)));
  const behindNouns = new Set(paragraphs.flatMap(({ words }) => namesAfterNouns(words).map(normaliseForSearch)));
  const found = new Map<string, { readonly written: string; readonly sure: boolean; readonly at: Set<number> }>();
  paragraphs.forEach(({ words }, at) => {
    const shown = [...capitalNames(words, small), ...namesAgain(words, behindNouns), ...placesIn(words, places)];
    const named = [...shown, ...namesPerhaps(words)];
    const keys = named.map(normaliseForSearch);
    const others = new Set(keys.filter(known.isOther).flatMap((key) => [key, ...key.split(' ')]));
    for (const [i, key] of keys.entries()) {
      if (key.length < 3 || isNoSubject(key) || others.has(key) || key.split(' ').some((word) => others.has(word)))
        continue;
      const name = named[i] ?? '';
      const one = found.get(key);
      const sure = one?.sure === true || (isCapital(name) ? inside.has(name.toLowerCase()) : i < shown.length);
      // `LAMPARA` in the title is Lampara in the text.
      const written = one === undefined || isAllCapitals(one.written) ? name : one.written;
      found.set(key, { sure, written, at: (one?.at ?? new Set()).add(at) });
    }
  });
  const lead = paragraphs.findIndex(({ words, isHead }) => !isHead && words.length > SHORT_LINE);
  return {
    source,
    paragraphs: paragraphs.map(({ start }) => start),
    head: lead + 1,
    names: [...found]
      .sort(([, a], [, b]) => Number(b.sure) - Number(a.sure))
      .slice(0, MOST_NAMES)
      .map(([name, { written, sure, at }]) => ({ name, written, sure, at: [...at] })),
    days: known.days.slice(0, MOST_DAYS),
  };
}

const isNoSubject = (name: string): boolean =>
  name.split(' ').every((word) => NO_SUBJECT.has(word) || ANY_LABEL.has(word) || ANYBODY.has(word)) ||
  contentWords(name).length === 0;
