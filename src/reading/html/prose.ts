// How much of an element is prose: sums over its runs, answered from prefixes.

import type { PageRuns, Run } from './runs.ts';
import type { HtmlElement } from './tree.ts';

export interface PageMeasure {
  /** UTF-16 units of prose in the runs from `first` to before `end`. */
  prose(element: HtmlElement): number;
  chars(element: HtmlElement): number;
  links(element: HtmlElement): number;
  readonly allProse: number;
  /** Prose of each run; 0 where it is none. */
  readonly proseOf: readonly number[];
}

/** A sentence ends somewhere in it: Latin, Arabic, Indic, Chinese and Japanese marks. */
const SENTENCE = /[.!?…؟۔。！？।:;”"»)]/;
const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Prose is a run long enough for a sentence and not made of links; a paragraph without a full stop must be longer. */
export function proseIn(run: Run): number {
  const { length } = run.text;
  const factor = length < 80 && IDEOGRAPHS.test(run.text) ? 3 : 1; // a Chinese or Japanese sentence has a third of the letters
  const size = length * factor;
  if (size < 60 || run.linkChars > length * 0.5 || run.controlChars > 0) return 0;
  if (!SENTENCE.test(run.text) && size < 120) return 0;
  return size;
}

/** Entries of a list that say something and lead nowhere, "Mira Talven, born 1951, miller": of many in a row, as lists of persons are, each is prose. So is each short sentence of a dialogue. */
const FEWEST_ENTRIES = 5;
const FEWEST_WORDS = 3;
const ENDS = /[.!?…؟۔。！？।]["”»)]*\s*$/;

function isEntry(run: Run | undefined): boolean {
  if (run === undefined || run.linkChars + run.controlChars > 0) return false;
  if (run.owner.tag === 'p') return ENDS.test(run.text);
  return run.owner.tag === 'li' && run.text.split(/\s+/).length >= FEWEST_WORDS;
}

/** Flags of the runs that are such entries. */
function entriesIn(runs: readonly Run[]): readonly boolean[] {
  const flags = runs.map(() => false);
  for (let i = 0; i < runs.length; i++) {
    const first = i;
    while (isEntry(runs[i])) i++;
    if (i - first >= FEWEST_ENTRIES) flags.fill(true, first, i);
  }
  return flags;
}

/** `masked[i]` takes run i out of the sums. */
export function measure(page: PageRuns, masked: readonly boolean[]): PageMeasure {
  const count = page.runs.length;
  const prose = new Float64Array(count + 1);
  const chars = new Float64Array(count + 1);
  const links = new Float64Array(count + 1);
  const proseOf: number[] = [];
  const entries = entriesIn(page.runs);
  page.runs.forEach((run, i) => {
    const out = masked[i] === true;
    const own = out ? 0 : entries[i] === true ? run.text.length : proseIn(run);
    proseOf.push(own);
    prose[i + 1] = (prose[i] ?? 0) + own;
    chars[i + 1] = (chars[i] ?? 0) + (out ? 0 : run.text.length);
    links[i + 1] = (links[i] ?? 0) + (out ? 0 : run.linkChars);
  });
  const over = (sums: Float64Array, element: HtmlElement): number =>
    (sums[element.end] ?? 0) - (sums[element.first] ?? 0);
  return {
    prose: (element) => over(prose, element),
    chars: (element) => over(chars, element),
    links: (element) => over(links, element),
    allProse: prose[count] ?? 0,
    proseOf,
  };
}
