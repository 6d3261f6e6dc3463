// A tiny case for the tests of the cases' bench: documents that are invented, and rows of the rooms with only the fields that are measured.

import type { CaseOutput, Weighed } from '../../../bench/parts/cases/case-output.ts';
import type { GoldCase } from '../../../bench/parts/cases/gold-case.ts';
import { type NamesFit, namesFitOf } from '../../../bench/parts/cases/names-fit.ts';
import { type Placing, placingIn } from '../../../bench/parts/cases/places.ts';
import type { ClaimRef, PassageRef } from '../../../src/model/weighing.ts';

/** Invented: a quay, its harbour master, and what was told of it. */
const TEXTS: ReadonlyMap<string, string> = new Map([
  [
    'note.txt',
    'The harbour master, Ivo Tarn, said: "No barge was sunk at the quay." At least 14 bargemen drowned. Invented.',
  ],
  [
    'letter.txt',
    'On 3 May 2031 the bargemen wrote to the harbour master and asked for the list. He never answered. Divers saw 3 barges on the ground; 9 bargemen drowned. The quay was fenced in June 2031. Invented.',
  ],
  ['copy.txt', 'As the note says, no barge was sunk at the quay. Invented.'],
]);

const none = { rows: [] };
const WEIGHED: Weighed = {
  conflicts: none,
  bare: none,
  figures: none,
  agreed: none,
  open: none,
  appeals: none,
  unasked: none,
  sites: none,
  origins: none,
  relays: none,
};
const GOLD: GoldCase = { denials: [], messages: [], figures: [], persons: [], sites: [], relays: [] };

export interface MadeCase {
  readonly gold: GoldCase;
  readonly output: CaseOutput;
  readonly placing: Placing;
  readonly names: NamesFit;
}

/** Rows are handed in with the fields that the measure reads. */
export function madeCase(
  gold: Partial<GoldCase>,
  weighed: Partial<Record<keyof Weighed, readonly unknown[]>>,
  more: Partial<CaseOutput> = {},
): MadeCase {
  const whole = { ...GOLD, ...gold };
  const rows = Object.fromEntries(Object.entries(weighed).map(([room, some]) => [room, { rows: some }]));
  return {
    gold: whole,
    output: { texts: TEXTS, numbers: new Map(), people: [], seconds: 0, weighed: { ...WEIGHED, ...rows }, ...more },
    placing: placingIn(TEXTS),
    names: namesFitOf(whole),
  };
}

const spanOf = (file: string, exact: string): { start: number; end: number; exact: string } => {
  const start = (TEXTS.get(file) ?? '').indexOf(exact);
  if (start < 0) throw new Error(`"${exact}" is not in ${file}`);
  return { start, end: start + exact.length, exact };
};

export const claimAt = (file: string, exact: string, fields: object = {}): ClaimRef =>
  ({ source: { file }, claim: { id: `${file}:${exact}`, passage: spanOf(file, exact), ...fields } }) as ClaimRef;

export const passageAt = (file: string, exact: string): PassageRef =>
  ({ source: { file }, passage: spanOf(file, exact) }) as PassageRef;

export const beside = <Ref>(ref: Ref): { readonly ref: Ref; readonly reasons: readonly string[] } => ({
  ref,
  reasons: [],
});
