// All measures of one case, their lines for people, and a table of every item of the answers with what was found for it.

import type { CaseOutput } from './case-output.ts';
import { addTallies, type CaseScore, type Tally } from './case-score.ts';
import { denialLines, scoreDenials } from './denials.ts';
import type { GoldCase } from './gold-case.ts';
import { messageLines, scoreMessages } from './messages.ts';
import { namesFitOf } from './names-fit.ts';
import { numberLines, scoreNumbers } from './numbers.ts';
import { peopleLines, scorePeople } from './people.ts';
import { placingIn } from './places.ts';
import { relayLines, scoreRelays } from './relays.ts';
import { scoreSites, siteLines } from './sites.ts';
import { numberOf } from './written-number.ts';

const PARTS = ['denials', 'numbers', 'messages', 'sites', 'people', 'relays'] as const;
type Part = (typeof PARTS)[number];

export type CaseReport = Readonly<Record<Part, CaseScore>> & {
  /** Passages of the answers that stand nowhere in what was read. */
  readonly lost: readonly string[];
  /** Numbers of the answers that give no value, as they are written. */
  readonly unparsed: readonly string[];
};
export type Tallies = Readonly<Record<Part, Tally>>;

export function reportOn(gold: GoldCase, output: CaseOutput): CaseReport {
  const placing = placingIn(output.texts);
  const names = namesFitOf(gold);
  return {
    denials: scoreDenials(gold, output, placing, names),
    numbers: scoreNumbers(gold, output, placing),
    messages: scoreMessages(gold, output, placing, names),
    sites: scoreSites(gold, output, placing),
    people: scorePeople(gold, output, placing, names),
    relays: scoreRelays(gold, output, placing, names),
    lost: [...new Set(placing.lost)],
    unparsed: gold.figures.flatMap(({ numbers }) =>
      numbers.filter((number) => !numberOf(number).known).map(({ id, as_written }) => `${id} “${as_written}”`),
    ),
  };
}

export const talliesOf = (report: CaseReport): Tallies => tallied((part) => report[part].tally);

export const sumOf = (cases: readonly Tallies[]): Tallies =>
  tallied((part) => addTallies(cases.map((one) => one[part])));

const tallied = (of: (part: Part) => Tally): Tallies =>
  Object.fromEntries(PARTS.map((part) => [part, of(part)])) as Record<Part, Tally>;

const LINES: Readonly<Record<Part, (tally: Tally) => readonly string[]>> = {
  denials: denialLines,
  numbers: numberLines,
  messages: messageLines,
  sites: siteLines,
  people: peopleLines,
  relays: relayLines,
};

export const reportLines = (tallies: Tallies): readonly string[] => PARTS.flatMap((part) => LINES[part](tallies[part]));

/** One line of tab-separated values an item; then the rows of no item. */
export function tableOf(report: CaseReport): string {
  const cell = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
  const lines = PARTS.flatMap((part) => [
    ...report[part].items.map((item) => [part, item.id, item.verdict, item.gold, item.shown]),
    ...report[part].none.map((row) => [part, '', 'of none', '', row]),
  ]);
  const lost = report.lost.map((passage) => ['', '', 'not in the text', passage, '']);
  return `${[['part', 'id', 'verdict', 'gold', 'shown'], ...lines, ...lost].map((line) => line.map(cell).join('\t')).join('\n')}\n`;
}
