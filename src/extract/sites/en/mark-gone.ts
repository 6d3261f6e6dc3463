// What became of a marker that was put up before: `the miners set up a cross. … guards took it away a day later`. In: the text, the pronoun, and what was noticed so far. Out: what was noticed, of the site
// that had been marked.

import type { PreparedText } from '../../text/prepared-text.ts';
import { wordAt } from '../../text/tokens.ts';
import type { Noticed } from '../noticed.ts';
import { sentenceAt } from './site-themes.ts';

const TOOK =
  /^(?:removed|dismantled|smashed|destroyed|confiscated|broke|burned|burnt|took (?:down|away)|tore down|pulled down|taken (?:down|away))$/;
/** Sentences. */
const NEAR = 2;

export function markGoneAt(prepared: PreparedText, i: number, before: readonly Noticed[]): readonly Noticed[] {
  const { tokens: t } = prepared;
  if (!/^(?:it|them)$/.test(wordAt(t, i))) return [];
  const active = TOOK.test(wordAt(t, i - 1)) || TOOK.test(`${wordAt(t, i - 1)} ${wordAt(t, i + 1)}`);
  const verb = /^(?:was|were|been)$/.test(wordAt(t, i + 1)) ? i + 2 : null;
  const passive =
    verb !== null && (TOOK.test(wordAt(t, verb)) || TOOK.test(`${wordAt(t, verb)} ${wordAt(t, verb + 1)}`));
  if (!active && !passive) return [];
  const marked = before.findLast(({ cue, condition }) => condition === 'marked' && cue.end <= i);
  if (marked === undefined) return [];
  const between = (prepared.sentenceOf[i] ?? 0) - (prepared.sentenceOf[marked.cue.first] ?? 0);
  if (between > NEAR || sentenceAt(prepared, i).first > i) return [];
  const cue = active ? { first: i - 1, end: i + 1 } : { first: i, end: (verb ?? i) + 1 };
  const words = t.text.slice(t.from[cue.first], t.to[cue.end - 1]);
  return [
    {
      name: { first: i, end: i + 1 },
      antecedent: marked.antecedent ?? marked.name,
      ofWhole: true,
      cue,
      condition: 'marks removed',
      confidence: 'likely',
      reasons: [`“${words}”: what had been put up there before`],
    },
  ];
}
