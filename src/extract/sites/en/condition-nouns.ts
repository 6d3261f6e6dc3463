// What a noun says of a site: `the destruction of the graves`, `the cemetery’s demolition`, `subject to destruction`. In: the text and the noun's token. Out: what was noticed there.

import { isAdverb } from '../../text/en/grammar.data.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../../text/en/noun-phrase.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import type { Noticed } from '../noticed.ts';
import { isSiteHead, siteHeadIn, sitePhrase } from './site-phrase.ts';
import { firstSite, sentenceAt, sitesIn, type Theme } from './site-themes.ts';
import { CONDITION_NOUNS } from './words.data.ts';

const word = (t: Tokens, i: number): string => t.norm[i] ?? '';

/** `the destruction of the graves`, `the cemetery’s destruction`, `the graves were subject to ongoing destruction`. */
export function conditionNounAt(prepared: PreparedText, i: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  const name = CONDITION_NOUNS.get(word(t, i));
  if (name === undefined) return [];
  const sentence = sentenceAt(prepared, i);
  const theme = themeOfNoun(prepared, i, sentence);
  if (theme === null) return [];
  const going = /^(?:ongoing|continuing|continued|continual|systematic|repeated)$/.test(word(t, i - 1));
  return [
    {
      ...theme.site,
      cue: { first: theme.first, end: i + 1 },
      condition: `${going ? 'being ' : ''}${name}`,
      confidence: 'likely',
      reasons: [`“${word(t, i)}” of it`],
    },
  ];
}

function themeOfNoun(prepared: PreparedText, i: number, sentence: TokenSpan): { site: Theme; first: number } | null {
  const { tokens: t } = prepared;
  if (word(t, i + 1) === 'of') {
    const span = nounPhraseAfter(prepared, i + 2, sentence.end);
    const site = span === null ? undefined : sitesIn(prepared, span, sentence, false)[0];
    return site === undefined ? null : { site, first: i };
  }
  for (let k = i - 1; k > i - 5 && k > sentence.first; k--) {
    if (word(t, k) === 'subject' && word(t, k + 1) === 'to') return subjectTo(prepared, k, sentence);
    if (/^['’]$/.test(word(t, k)) && t.gap[k] === 0) {
      const head = isSiteHead(prepared, k - 1) ? k - 1 : null;
      return head === null
        ? null
        : { site: { name: sitePhrase(prepared, head, sentence.first), antecedent: null }, first: i };
    }
  }
  return null;
}

function subjectTo(prepared: PreparedText, at: number, sentence: TokenSpan): { site: Theme; first: number } | null {
  const { tokens: t } = prepared;
  let be = at - 1;
  while (
    be > sentence.first &&
    (isAdverb(word(t, be)) || /^(?:was|were|is|are|been|have|has|had|remain|remained|remains)$/.test(word(t, be)))
  )
    be--;
  const head = firstSite(prepared, sentence.first, be + 1);
  const span = nounPhraseBefore(prepared, be + 1, sentence.first);
  const near = span === null ? null : siteHeadIn(prepared, span);
  const site = near ?? head;
  return site === null
    ? null
    : { site: { name: sitePhrase(prepared, site, sentence.first), antecedent: null }, first: at };
}
