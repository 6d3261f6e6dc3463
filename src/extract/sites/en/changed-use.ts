// What a place serves as now, and that it is gone: `The old store became a dance hall in 2002`, `Harn Barracks now houses a museum`, `the yard is used today as a car park`, `the annexe no longer existed`. In: the text and the
// token of the verb. Out: what was noticed there.

import { nounPhraseAfter, nounPhraseBefore } from '../../text/en/noun-phrase.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import type { Noticed } from '../noticed.ts';
import { isKnownHead } from './named-sites.ts';
import { placeInFocus, placeNameBefore, placeNameBehind } from './place-in-focus.ts';
import { overIn } from './site-states.ts';
import { sentenceAt, sitesIn, type Theme } from './site-themes.ts';
import { BUILDING_WORDS, GROUNDS, PLACE_NOUNS, PLANTING_WORDS } from './words.data.ts';

/** Tokens between the verb and the word for the use. */
const FAR = 7;

export function changedUseAt(prepared: PreparedText, i: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  const sentence = sentenceAt(prepared, i);
  const gone = goneAt(t, i);
  if (gone !== null) return told(prepared, sentence, gone, 'destroyed');
  const begun = workAt(prepared, i, sentence);
  if (begun !== null) return [begun];
  const verb = verbOfUse(t, i);
  if (verb === null) return [];
  const use = nounPhraseAfter(prepared, verb.end, sentence.end);
  if (use === null || use.first > verb.end || !isUse(t, { first: use.first, end: Math.min(use.end, use.first + FAR) }))
    return [];
  return told(prepared, sentence, { first: verb.first, end: use.end }, null);
}

/** `laid the foundation [stone] of a terminal there`, `The terminal was [opened]`: of the place on which the text says that it is built. */
function workAt(prepared: PreparedText, i: number, sentence: TokenSpan): Noticed | null {
  const { tokens: t } = prepared;
  const isStone = wordAt(t, i) === 'stone' && wordAt(t, i - 1) === 'foundation' && isLaid(t, i, sentence);
  const built = isStone ? null : builtBefore(t, i, sentence.first);
  if (!isStone && built === null) return null;
  const place = isStone ? placeOfWork(prepared, i, sentence) : placeBuiltOn(prepared, built ?? i, sentence);
  if (place === null) return null;
  const cue = isStone ? { first: i - 1, end: i + 1 } : { first: built ?? i, end: i + 1 };
  return {
    name: cue,
    antecedent: place,
    ofWhole: true,
    cue,
    condition: 'built over',
    confidence: 'likely',
    reasons: [`“${t.text.slice(t.from[cue.first], t.to[cue.end - 1])}”: what is built there`],
  };
}

const isLaid = (t: Tokens, i: number, { first, end }: TokenSpan): boolean => {
  for (let k = Math.max(first, i - 5); k < Math.min(end, i + 9); k++)
    if (/^(?:laid|lays?|placed|set)$/.test(wordAt(t, k))) return true;
  return false;
};

/** `The [terminal] was opened` */
function builtBefore(t: Tokens, i: number, low: number): number | null {
  if (!/^(?:opened|inaugurated|completed|finished|reopened)$/.test(wordAt(t, i))) return null;
  let k = i - 1;
  while (k > low && /^(?:was|were|been|has|had|is|officially|finally|formally)$/.test(wordAt(t, k))) k--;
  return k < i - 1 && BUILDING_WORDS.has(wordAt(t, k)) && [k - 1, k - 2].some((n) => n >= low && wordAt(t, n) === 'the')
    ? k
    : null;
}

/** `… of the terminal at Dorneh`, `there`; else the place spoken of. */
function placeOfWork(prepared: PreparedText, i: number, { first, end }: TokenSpan): TokenSpan | null {
  const { tokens: t } = prepared;
  for (let k = i + 1; k < Math.min(end, i + 12); k++)
    if (/^(?:at|on|over)$/.test(wordAt(t, k))) {
      const place = placeNameBehind(prepared, k);
      if (place !== null) return place;
    }
  return placeInFocus(prepared, first);
}

/** Another sentence of the text that tells of the same thing tells where it is: `a terminal at Dorneh`, `a terminal there`. */
function placeBuiltOn(prepared: PreparedText, built: number, own: TokenSpan): TokenSpan | null {
  const { tokens: t } = prepared;
  for (let i = 0; i < t.count; i++) {
    if (wordAt(t, i) !== wordAt(t, built) || (i >= own.first && i < own.end)) continue;
    const sentence = sentenceAt(prepared, i);
    for (let k = i + 1; k < Math.min(sentence.end, i + 6); k++) {
      if (wordAt(t, k) === 'there') return placeInFocus(prepared, sentence.first);
      const place = /^(?:at|on|over)$/.test(wordAt(t, k)) ? placeNameBehind(prepared, k) : null;
      if (place !== null) return place;
    }
  }
  return null;
}

/** `became a …`, `now houses a …`, `is [still] used today as a …`, `serves as a …` */
function verbOfUse(t: Tokens, i: number): TokenSpan | null {
  const [before, w, next] = [wordAt(t, i - 1), wordAt(t, i), wordAt(t, i + 1)];
  if (/^(?:became|become)$/.test(w))
    return /^(?:to|would|will|could|may)$/.test(before) ? null : { first: i, end: i + 1 };
  if (/^(?:houses|hosts|accommodates)$/.test(w) && (/^(?:now|today|currently)$/.test(before) || /^an?$/.test(next)))
    return { first: i, end: i + 1 };
  if (!/^(?:used|serves|serving)$/.test(w) || (w === 'used' && !isOfNow(t, i))) return null;
  const as = [i + 1, i + 2, i + 3].find((k) => wordAt(t, k) === 'as');
  return as === undefined ? null : { first: i, end: as + 1 };
}
/** `was used as a store until 1999` is another matter (condition-verbs.ts). */
const isOfNow = (t: Tokens, i: number): boolean =>
  [i - 1, i - 2, i - 3].some((k) => /^(?:is|are|now|today)$/.test(wordAt(t, k)));

/** `no longer existed`, `has ceased to exist`, `is no more` */
function goneAt(t: Tokens, i: number): TokenSpan | null {
  const w = wordAt(t, i);
  if (/^exist(?:s|ed)?$/.test(w) && wordAt(t, i - 1) === 'longer' && wordAt(t, i - 2) === 'no')
    return { first: i - 2, end: i + 1 };
  return w === 'exist' && wordAt(t, i - 1) === 'to' && /^ceased$/.test(wordAt(t, i - 2))
    ? { first: i - 2, end: i + 1 }
    : null;
}

const isUse = (t: Tokens, { first, end }: TokenSpan): boolean => {
  for (let k = first; k < end; k++) {
    const w = wordAt(t, k);
    if (/^(?:symbol|place|site|target|part|source|home|refuge)$/.test(w)) return false;
    if (BUILDING_WORDS.has(w) || PLANTING_WORDS.has(w) || PLACE_NOUNS.has(w) || USES.test(w)) return true;
  }
  return false;
};
const USES =
  /^(?:flats?|gymnasium|library|archive|centre|center|workshop|shops?|studios?|ground|dwellings?|lodgings|dump)$/;

function told(
  prepared: PreparedText,
  sentence: TokenSpan,
  cue: TokenSpan,
  condition: string | null,
): readonly Noticed[] {
  const { tokens: t } = prepared;
  let verb = cue.first;
  while (
    verb > sentence.first &&
    /^(?:is|are|was|has|have|had|since|now|today|also|later|then|still|currently)$/.test(wordAt(t, verb - 1))
  )
    verb--;
  return subjectOf(prepared, verb, sentence).map((site) => ({
    ...site,
    cue,
    condition: condition ?? ofUse(t, site, cue),
    confidence: 'likely',
    reasons: [`“${t.text.slice(t.from[cue.first], t.to[cue.end - 1])}” said of it`],
  }));
}

function subjectOf(prepared: PreparedText, verb: number, sentence: TokenSpan): readonly Theme[] {
  const subject = nounPhraseBefore(prepared, verb, sentence.first);
  const sites = subject === null ? [] : sitesIn(prepared, subject, sentence, true, isKnownHead);
  if (sites.length > 0) return sites;
  const name = placeNameBefore(prepared, verb);
  return name === null ? [] : [{ name, antecedent: null }];
}

/** A house is made into something else; on graves something is built. */
function ofUse(t: Tokens, { name, antecedent }: Theme, cue: TokenSpan): string {
  const { first, end } = antecedent ?? name;
  for (let k = first; k < end; k++) if (GROUNDS.has(wordAt(t, k))) return overIn(t, cue) ?? 'converted';
  return 'converted';
}
