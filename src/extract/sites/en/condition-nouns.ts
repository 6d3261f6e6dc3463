// What a noun says of a site: `the destruction of the graves`, `the cemetery’s demolition`, `subject to destruction`. In: the text and the noun's token. Out: what was noticed there.

import { isAdverb } from '../../text/en/grammar.data.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../../text/en/noun-phrase.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import type { Noticed } from '../noticed.ts';
import { isKnownHead } from './named-sites.ts';
import { isSiteHead, siteHeadIn, sitePhrase } from './site-phrase.ts';
import { firstSite, sentenceAt, sitesIn, type Theme } from './site-themes.ts';
import { CONDITION_NOUNS } from './words.data.ts';

/** `the destruction of the graves`, `the cemetery’s destruction`, `the graves were subject to ongoing destruction`. */
export function conditionNounAt(prepared: PreparedText, i: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  const name = CONDITION_NOUNS.get(wordAt(t, i));
  if (name === undefined) return [];
  const sentence = sentenceAt(prepared, i);
  const theme = themeOfNoun(prepared, i, sentence);
  if (theme === null) return [];
  const isRefused = EXHUMING.test(wordAt(t, i)) && isRefusedBefore(t, i, sentence.first);
  const denied = wordAt(t, i) === 'damage' && /^(?:no|any|without)$/.test(wordAt(t, i - 1)) ? 'not ' : '';
  const going = /^(?:ongoing|continuing|continued|continual|systematic|repeated)$/.test(wordAt(t, i - 1));
  return [
    {
      ...theme.site,
      cue: { first: theme.first, end: i + 1 },
      condition: isRefused ? 'exhumation refused' : `${going ? 'being ' : denied}${name}`,
      confidence: 'likely',
      reasons: [`“${wordAt(t, i)}” of it`],
    },
  ];
}

const EXHUMING = /^(?:opening|exhumations?|excavations?)$/;
/** `the minister [refused] the opening of the field`: it was not done. */
const isRefusedBefore = (t: Tokens, i: number, limit: number): boolean =>
  [i - 1, i - 2, i - 3, i - 4].some(
    (k) =>
      k >= limit && /^(?:refus(?:es?|ed|ing)|reject(?:s|ed|ing)|forb(?:ade|idden)|barred|blocked)$/.test(wordAt(t, k)),
  );

function themeOfNoun(prepared: PreparedText, i: number, sentence: TokenSpan): { site: Theme; first: number } | null {
  const { tokens: t } = prepared;
  const of = wordAt(t, i) === 'damage' ? damageTo(t, i) : ofBehind(t, i);
  if (of !== null) {
    const span = nounPhraseAfter(prepared, of + 1, sentence.end);
    const site = span === null ? undefined : sitesIn(prepared, span, sentence, true, isKnownHead)[0];
    return site === undefined ? null : { site, first: i };
  }
  for (let k = i - 1; k > i - 5 && k > sentence.first; k--) {
    if (wordAt(t, k) === 'subject' && wordAt(t, k + 1) === 'to') return subjectTo(prepared, k, sentence);
    if (/^['’]$/.test(wordAt(t, k)) && t.gap[k] === 0) {
      const head = isSiteHead(prepared, k - 1) ? k - 1 : null;
      return head === null
        ? null
        : { site: { name: sitePhrase(prepared, head, sentence.first), antecedent: null }, first: i };
    }
  }
  return null;
}

/** `damage [was done] to`, `caused damage to` */
function damageTo(t: Tokens, i: number): number | null {
  for (let k = i + 1; k < i + 6; k++) {
    if (wordAt(t, k) === 'to') return k;
    if (!/^(?:was|were|has|had|been|is|done|caused|whatsoever)$/.test(wordAt(t, k))) return null;
  }
  return null;
}

/** `the destruction of`, `the destruction earlier this month of`. */
function ofBehind(t: Tokens, i: number): number | null {
  for (let k = i + 1; k < i + 6; k++) {
    if (wordAt(t, k) === 'of') return k;
    if (!WHEN.test(wordAt(t, k)) && t.kind[k] !== NUMBER) return null;
  }
  return null;
}
const WHEN =
  /^(?:earlier|later|this|last|that|in|on|the|past|next|week|month|year|work|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

function subjectTo(prepared: PreparedText, at: number, sentence: TokenSpan): { site: Theme; first: number } | null {
  const { tokens: t } = prepared;
  let be = at - 1;
  while (
    be > sentence.first &&
    (isAdverb(wordAt(t, be)) || /^(?:was|were|is|are|been|have|has|had|remain|remained|remains)$/.test(wordAt(t, be)))
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
