// Graves dug among the old ones of a site: `two new graves have been dug in Havreh cemetery`, `fresh graves appeared at the site`. In: the text and the word for a grave. Out: what was noticed of the site.

import { nounPhraseAfter } from '../../text/en/noun-phrase.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { wordAt } from '../../text/tokens.ts';
import type { Noticed } from '../noticed.ts';
import { headlineSite } from './headline-site.ts';
import { onlySiteNamed } from './named-sites.ts';
import { sentenceAt, siteBefore, sitesIn } from './site-themes.ts';

const REACH = 10;

export function newGravesAt(prepared: PreparedText, i: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  if (!/^graves?$/.test(wordAt(t, i)) || !/^(?:new|fresh|additional)$/.test(wordAt(t, i - 1))) return [];
  const sentence = sentenceAt(prepared, i);
  let dug: number | null = null;
  for (let k = Math.max(sentence.first, i - 5); k < Math.min(sentence.end, i + REACH); k++) {
    if (/^(?:dug|appeared|digging|prepared|counted|saw)$/.test(wordAt(t, k))) dug = k;
    if (/^(?:no|not|never|denied)$/.test(wordAt(t, k))) return [];
  }
  if (dug === null) return [];
  const told = { condition: 'new graves dug', cue: { first: Math.min(i - 1, dug), end: Math.max(i, dug) + 1 } };
  const reason = `“${wordAt(t, i - 1)} ${wordAt(t, i)} … ${wordAt(t, dug)}”: told of where they are`;
  for (let k = i + 1; k < Math.min(sentence.end, i + REACH + 4); k++) {
    if (!/^(?:in|at|on|inside|within|among|across)$/.test(wordAt(t, k))) continue;
    const around = nounPhraseAfter(prepared, k + 1, sentence.end);
    const [site] = around === null ? [] : sitesIn(prepared, around, { first: k + 1, end: sentence.end }, true);
    if (site !== undefined) return [{ ...site, ...told, confidence: 'likely', reasons: [reason] }];
  }
  const before = siteBefore(prepared, i - 1) ?? headlineSite(prepared) ?? onlySiteNamed(prepared);
  const name = { first: i - 1, end: i + 1 };
  return before === null
    ? []
    : [{ name, antecedent: before, ofWhole: true, ...told, confidence: 'likely', reasons: [reason] }];
}
