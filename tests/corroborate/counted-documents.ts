// Documents of invented ships and camps, with the numbers that they count, as they meet by the names in them.

import assert from 'node:assert/strict';
import type { CaseClaim, Communication } from '../../src/corroborate/case-claim.ts';
import { answeredLetters } from '../../src/corroborate/events/answered-letters.ts';
import { eventsOf } from '../../src/corroborate/events/events.ts';
import { subjectNamesOf } from '../../src/corroborate/events/subject-names.ts';
import { subjectsOf } from '../../src/corroborate/events/subjects.ts';
import { figuresOf } from '../../src/corroborate/figures/figures.ts';
import type { FigureClaim } from '../../src/model/claim.ts';
import type { Reading } from '../../src/model/source.ts';
import { figure, sourceNamed } from './made-claims.ts';
import { weighing } from './weighing.ts';

/** A document of these paragraphs, without a title. */
export function documentOf(text: string): Reading {
  let start = 0;
  const blocks = text.split('\n').map((paragraph) => {
    const block = { role: 'body' as const, start, end: start + paragraph.length, lang: null, post: null, place: null };
    start = block.end + 1;
    return block;
  });
  return { text, blocks, findings: [], readBy: 'test', source: {} } as unknown as Reading;
}

export const PERSONS = new Set(['oren', 'mavik']);

export type Document = readonly [
  name: string,
  text: string,
  counts: Readonly<Record<string, Partial<FigureClaim>>>,
  on?: string,
  /** Days that the text gives, by its words. */
  days?: Readonly<Record<string, string>>,
];

/** The counted numbers, grouped as they were found to be of one event. */
export const counted = (...documents: readonly Document[]): readonly (readonly number[])[] => countedIn(documents);

export function countedIn(
  documents: readonly Document[],
  letters: readonly Communication[] = [],
): readonly (readonly number[])[] {
  const names = documents.map(([name, text, , , days = {}]) =>
    subjectNamesOf(sourceNamed(name), documentOf(text), {
      places: [],
      days: Object.entries(days).map(([words, edtf]) => ({ at: text.indexOf(words), edtf })),
      isOther: (word) => PERSONS.has(word),
    }),
  );
  const claims = documents.flatMap(([name, text, counts, published = '2031-05-09']) =>
    Object.entries(counts).map(([words, more]): CaseClaim<FigureClaim> => {
      const start = text.indexOf(words);
      assert.ok(start >= 0, `“${words}” stands in the document`);
      const one = figure(name, words, { of: 'killed', population: null, when: null, ...more }, published);
      const end = start + words.length;
      const [prefix, suffix] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 40)];
      return { ...one, claim: { ...one.claim, passage: { ...one.claim.passage, start, end, prefix, suffix } } };
    }),
  );
  const context = weighing({ subjects: subjectsOf(names, answeredLetters(letters, weighing())) });
  return figuresOf(claims, eventsOf(claims, context), context)
    .map(({ view }) =>
      view.positions.flatMap(({ figures }) => figures.map(({ value }) => value ?? 0)).toSorted((x, y) => x - y),
    )
    .toSorted((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

export const WIRE: Document = [
  'wire',
  'At least 30 people drowned when the Lampara sank on Monday, fishermen said. They are invented.',
  { '30 people': { value: 30, when: '2031-05-03' } },
];
