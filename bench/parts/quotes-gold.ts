// PolNeAR's annotations: who is credited with what, by which words. In: a folder of brat standoff files. Out: texts with their attributions, positions in
// UTF-16. Of several annotators of one text the first is taken.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textPositions } from '../../src/model/text-position.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface GoldAttribution {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** `direct`: begins with a mark; `mixed`: holds marked words; `indirect`: none. */
  readonly form: 'direct' | 'mixed' | 'indirect';
}

export interface GoldText {
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

const OPENING = /^\s*(?:["“”‘]|'')/;

export function goldTexts(folder: string): readonly GoldText[] {
  const texts = new Map<string, GoldText>();
  for (const file of readdirSync(join(folder, 'attributions')).sort()) {
    const name = file.replace(/_[0-9a-f]{4}\.ann$/, '');
    if (texts.has(name)) continue;
    const text = readFileSync(join(folder, 'text', `${name}.txt`), 'utf8');
    texts.set(name, {
      text,
      attributions: attributionsIn(readFileSync(join(folder, 'attributions', file), 'utf8'), text),
    });
  }
  return [...texts.values()];
}

function attributionsIn(annotations: string, text: string): readonly GoldAttribution[] {
  const positions = textPositions(text);
  const spans = new Map<string, readonly Span[]>();
  const found: GoldAttribution[] = [];
  for (const line of annotations.split('\n')) {
    const [id = '', what = ''] = line.split('\t');
    if (id.startsWith('T')) spans.set(id, spansIn(what, positions.toUnit));
    if (!id.startsWith('E')) continue;
    const roles = what.split(' ').map((part) => part.split(':'));
    const of = (role: string) =>
      roles.flatMap(([name = '', ref = '']) => (name.replace(/\d+$/, '') === role ? (spans.get(ref) ?? []) : []));
    const content = of('Content');
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' ');
    const form = OPENING.test(words) ? 'direct' : /["“”]|''/.test(words) ? 'mixed' : 'indirect';
    if (content.length > 0) found.push({ content, source: of('Source'), cue: of('Cue'), form });
  }
  return found;
}

const spansIn = (what: string, toUnit: (place: number) => number): readonly Span[] =>
  what
    .slice(what.indexOf(' ') + 1)
    .split(';')
    .map((pair) => {
      const [start = '0', end = '0'] = pair.split(' ');
      return { start: toUnit(Number(start)), end: toUnit(Number(end)) };
    });
