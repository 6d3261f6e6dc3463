// What the documents of a case tell of, by the proper names in them, across scripts: which names stand beside a claim and which in the head of its document. In: the names of every source.
// Out: a look-up; a name has one number in whatever script it is written.

import type { ObjectId } from '../../model/ids.ts';
import { compareNames } from '../../resolve/names/compare-names.ts';
import { nameKeysOf } from '../../resolve/names/name-key.ts';
import type { DayGiven, SubjectName, SubjectNames } from './subject-names.ts';

export interface Subjects {
  /** In the paragraph that holds this place (code points). */
  beside(source: ObjectId, at: number): ReadonlySet<number>;
  /** In the paragraphs right before and behind it. */
  around(source: ObjectId, at: number): ReadonlySet<number>;
  /** In the title, the headings above the text and the first paragraph; also of a letter that it answers. */
  inHead(source: ObjectId): ReadonlySet<number>;
  /** The day that was given last before this place, in the same paragraph; null where none was. */
  dayBefore(source: ObjectId, at: number): DayGiven | null;
  /** Anywhere in the document. */
  ofSource(source: ObjectId): ReadonlySet<number>;
  /** In the form of model/search-text.ts. */
  nameOf(no: number): string;
  /** As a document has it. */
  writtenOf(no: number): string;
  /** How many documents tell of it. */
  tellersOf(no: number): number;
  /** Between 0 and 1: 0 for what all documents tell of, which tells none of them from another. */
  weightOf(no: number): number;
  /** In whatever script. */
  all(): ReadonlySet<string>;
}

interface Told extends Pick<SubjectNames, 'paragraphs' | 'days'> {
  readonly all: ReadonlySet<number>;
  readonly byParagraph: ReadonlyMap<number, ReadonlySet<number>>;
  readonly head: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

/** `answered`: by document, the letters that it answers. */
export function subjectsOf(
  all: readonly SubjectNames[],
  answered: ReadonlyMap<ObjectId, readonly ObjectId[]> = new Map(),
): Subjects {
  const ordered = all.toSorted((a, b) => (a.source < b.source ? -1 : 1));
  const shown = inHeadsOfTwo(ordered);
  const isProper = ({ name, sure }: SubjectName): boolean => sure || shown.has(name);
  const proper = new Set(ordered.flatMap((one) => one.names.filter(isProper).map(({ name }) => name)));
  const perhaps = ordered.flatMap((one) => one.names.filter((name) => !isProper(name)).map(({ name }) => name));
  const { numberOf, names } = numbered([...proper].sort(), [...new Set(perhaps)].sort());
  const told = new Map<ObjectId, Told>();
  const written = new Map(
    ordered.flatMap((one) => one.names.filter(isProper).map((name) => [name.name, name.written])),
  );
  for (const { source, paragraphs, head, names: own, days } of ordered) {
    const byParagraph = new Map<number, Set<number>>();
    const inHead = new Set<number>();
    const all = new Set<number>();
    for (const { name, at } of own) {
      const no = numberOf.get(name);
      if (no === undefined) continue;
      all.add(no);
      for (const paragraph of at) {
        byParagraph.set(paragraph, (byParagraph.get(paragraph) ?? new Set()).add(no));
        if (paragraph < head) inHead.add(no);
      }
    }
    told.set(source, { paragraphs, days, all, byParagraph, head: inHead });
  }
  const tellers = new Map<number, number>();
  for (const { all: nos } of told.values()) for (const no of nos) tellers.set(no, (tellers.get(no) ?? 0) + 1);
  return {
    beside(source, at) {
      const one = told.get(source);
      if (one === undefined) return NONE;
      return one.byParagraph.get(paragraphAt(one, at)) ?? NONE;
    },
    around(source, at) {
      const one = told.get(source);
      if (one === undefined) return NONE;
      const paragraph = paragraphAt(one, at);
      const near = (no: number): ReadonlySet<number> => one.byParagraph.get(no) ?? NONE;
      return near(paragraph - 1).union(near(paragraph + 1));
    },
    inHead: (source) =>
      (answered.get(source) ?? []).reduce(
        (head, letter) => head.union(told.get(letter)?.head ?? NONE),
        told.get(source)?.head ?? NONE,
      ),
    dayBefore(source, at) {
      const one = told.get(source);
      if (one === undefined) return null;
      const first = one.paragraphs[paragraphAt(one, at)] ?? 0;
      return one.days.findLast((day) => day.at < at && day.at >= first) ?? null;
    },
    ofSource: (source) => told.get(source)?.all ?? NONE,
    nameOf: (no) => names[no] ?? '',
    writtenOf: (no) => written.get(names[no] ?? '') ?? '',
    tellersOf: (no) => tellers.get(no) ?? 0,
    weightOf: (no) => tellingApart(tellers.get(no) ?? 0, told.size),
    all: () => proper,
  };
}

/** So few documents are of one matter whatever else there is. */
const FEW = 3;
const tellingApart = (tellers: number, documents: number): number =>
  tellers <= FEW ? 1 : Math.log(documents / tellers) / Math.log(documents / FEW);

/** The last that begins there or before; -1 where none does. */
function paragraphAt({ paragraphs }: Told, at: number): number {
  let [from, to] = [0, paragraphs.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((paragraphs[middle] ?? 0) <= at) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

/** What stands where a name can in the title or the first paragraph of two documents, and again in the text of one, is what both tell of. */
function inHeadsOfTwo(all: readonly SubjectNames[]): ReadonlySet<string> {
  const heads = new Map<string, { documents: number; paragraphs: number }>();
  for (const { names, head } of all)
    for (const { name, sure, at } of names) {
      if (sure || !isPersian(name) || !at.some((paragraph) => paragraph < head)) continue;
      const { documents, paragraphs } = heads.get(name) ?? { documents: 0, paragraphs: 0 };
      heads.set(name, { documents: documents + 1, paragraphs: paragraphs + at.length });
    }
  return new Set([...heads].filter(([, one]) => one.documents > 1 && one.paragraphs > 2).map(([name]) => name));
}

/** Of one key so many spellings are compared with those of the other script. */
const MOST_SPELLINGS = 20;

/** Names of two scripts that are one have one number; what is only perhaps a name is one where the other script shows it. */
function numbered(
  all: readonly string[],
  perhaps: readonly string[],
): {
  readonly numberOf: ReadonlyMap<string, number>;
  readonly names: readonly string[];
} {
  const numberOf = new Map<string, number>();
  const names: string[] = [];
  const number = (name: string, no: number | undefined): void => {
    if (!numberOf.has(name)) numberOf.set(name, no ?? names.push(name) - 1);
  };
  const inLatin = spelled(all.filter((name) => !isPersian(name)));
  const inPersian = spelled(all.filter(isPersian));
  for (const name of all.filter((one) => !isPersian(one))) number(name, undefined);
  for (const name of all.filter(isPersian)) number(name, numberOf.get(inLatin(name) ?? ''));
  for (const name of perhaps) {
    const same = numberOf.get((isPersian(name) ? inLatin(name) : inPersian(name)) ?? '');
    if (same !== undefined) number(name, same);
  }
  return { numberOf, names };
}

/** The one of these names that a name of the other script is. */
function spelled(names: readonly string[]): (name: string) => string | undefined {
  const byKey = new Map<string, string[]>();
  for (const name of names)
    for (const key of nameKeysOf(name)) byKey.set(key, [...(byKey.get(key) ?? []), name].slice(0, MOST_SPELLINGS));
  return (name) =>
    nameKeysOf(name)
      .flatMap((key) => byKey.get(key) ?? [])
      .find((other) => compareNames(name, other, 'body').same);
}

const isPersian = (name: string): boolean => /\p{sc=Arabic}/u.test(name);
