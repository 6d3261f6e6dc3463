// In what state a site is: `secret mass graves`, `the graves remain unmarked`, `the site is now a car park`, `barred from the cemetery`. In: the text and one token. Out: what was noticed
// there.

import { isAdverb } from '../../text/en/grammar.data.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../../text/en/noun-phrase.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import type { Noticed } from '../noticed.ts';
import { isKnownHead } from './named-sites.ts';
import { harmDoneAt } from './places-of-harm.ts';
import { isPlaceHead, isSiteHead, sitePhrase } from './site-phrase.ts';
import { sentenceAt, siteBefore, sitesIn, subjectFurther } from './site-themes.ts';
import { isOneTurnedAway } from './turned-away.ts';
import { BUILDING_WORDS, CONDITIONS, PLANTING_WORDS, STATES } from './words.data.ts';

/** `barred from visiting the cemetery`, `prevented families from gathering at the graves`. */
export function closedToAt(prepared: PreparedText, i: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  const barred = /^(?:barred|banned|prevented|forbidden|prohibited|stopped|blocked|preventing|barring|banning)$/.test(
    wordAt(t, i),
  );
  const unallowed =
    (/^(?:allowed|permitted|let|allow)$/.test(wordAt(t, i)) &&
      [i - 1, i - 2, i - 3].some((k) => /^(?:not|never|no|nobody|longer)$/.test(wordAt(t, k)))) ||
    (/^(?:access|entry)$/.test(wordAt(t, i)) && /^(?:no|denied|refused)$/.test(wordAt(t, i - 1)));
  const sentence = sentenceAt(prepared, i);
  if ((!barred && !unallowed) || isOneTurnedAway(prepared, i, sentence.first)) return [];
  let from = unallowed;
  for (let k = i + 1; k < Math.min(sentence.end, i + 16); k++) {
    if (/^[,;:.]$/.test(wordAt(t, k))) return entering(prepared, i, k);
    if (wordAt(t, k) === 'from') from = true;
    if (!from || !isSiteHead(prepared, k)) continue;
    const name = sitePhrase(prepared, k, i);
    const cue = { first: i, end: k };
    return [
      {
        name,
        antecedent: null,
        cue,
        condition: 'closed to visitors',
        confidence: 'likely',
        reasons: [`“${wordAt(t, i)} … from” it`],
      },
    ];
  }
  return [];
}

/** `locked the gates of the cemetery and prevented families from [entering].` */
function entering(prepared: PreparedText, i: number, end: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  if (!/^(?:entering|visiting|enter|visit|going|gathering|in)$/.test(wordAt(t, end - 1))) return [];
  const before = siteBefore(prepared, i);
  if (before === null || i - before.end > NEAR) return [];
  const reasons = [`“${wordAt(t, i)} … ${wordAt(t, end - 1)}”: told of it`];
  return [
    {
      name: before,
      antecedent: null,
      cue: { first: i, end },
      condition: 'closed to visitors',
      confidence: 'likely',
      reasons,
    },
  ];
}
/** Tokens: the same sentence, or the one before. */
const NEAR = 30;

/** `the site of the grave is now a car park`, `the graves lie under a stadium`, `the former kennels, now a school`, `the yard is under guard`. */
export function whatStandsThereAt(prepared: PreparedText, i: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  const now = /^(?:is|are)$/.test(wordAt(t, i)) && /^(?:now|today)$/.test(wordAt(t, i + 1));
  const aside = wordAt(t, i) === ',' && wordAt(t, i + 1) === 'now' && /^(?:an?|the)$/.test(wordAt(t, i + 2));
  const under =
    /^(?:lie|lies|lay|is|are|was|were)$/.test(wordAt(t, i)) &&
    /^(?:under|beneath|underneath|below)$/.test(wordAt(t, i + 1));
  if (!now && !under && !aside) return [];
  const sentence = sentenceAt(prepared, i);
  const stands = nounPhraseAfter(prepared, i + 2, sentence.end);
  const subject = nounPhraseBefore(prepared, i, sentence.first);
  const over = stands === null ? null : overIn(t, stands);
  if (stands === null || subject === null || over === null) return [];
  const [site] = [
    ...sitesIn(prepared, subject, sentence, true, isKnownHead),
    ...subjectFurther(prepared, i, sentence, isKnownHead),
  ];
  if (site === undefined) return [];
  return [
    {
      ...site,
      cue: { first: i, end: stands.end },
      condition: over,
      confidence: 'likely',
      reasons: [`“${wordAt(t, i)} ${wordAt(t, i + 1)}” what stands there`],
    },
  ];
}

/** `There is a caravan park on it`, `there stands a mosque over the graves`. */
export function standsOnAt(prepared: PreparedText, i: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  if (wordAt(t, i) !== 'there' || !/^(?:is|are|stands|stand|now)$/.test(wordAt(t, i + 1))) return [];
  const sentence = sentenceAt(prepared, i);
  for (let k = i + 3; k < Math.min(sentence.end, i + 12); k++) {
    if (!/^(?:on|over|above|atop)$/.test(wordAt(t, k))) continue;
    const [over, under] = [overIn(t, { first: i + 2, end: k }), nounPhraseAfter(prepared, k + 1, sentence.end)];
    if (over === null || under === null) return [];
    return sitesIn(prepared, under, sentence, true, isPlaceHead).map((site) => ({
      ...site,
      cue: { first: i, end: k + 1 },
      condition: over,
      confidence: 'likely',
      reasons: [`“${wordAt(t, i)} ${wordAt(t, i + 1)}” what stands there`],
    }));
  }
  return [];
}

/** `were held in the kennels`, `were shot in the yard`, `buried them in the football ground`: what was done there. */
export function harmAt(prepared: PreparedText, i: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  const done = harmDoneAt(prepared, i);
  if (done === null) return [];
  return [
    {
      name: sitePhrase(prepared, i, sentenceAt(prepared, i).first),
      antecedent: null,
      cue: { first: done.verb, end: done.verb + 1 },
      condition: done.harm,
      confidence: 'likely',
      reasons: [`“${wordAt(t, done.verb)} … ${wordAt(t, i)}”: what was done there`],
    },
  ];
}

/** `The mill [stopped crushing] in 2005`, `the quarry ceased to work`: it is out of use. */
export function stoppedAt(prepared: PreparedText, i: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  if (!/^(?:stopped|ceased)$/.test(wordAt(t, i))) return [];
  const isWork =
    /ing$/.test(wordAt(t, i + 1)) || (wordAt(t, i + 1) === 'to' && /^(?:work|operate|exist)$/.test(wordAt(t, i + 2)));
  if (!isWork && !/^(?:production|operations?|work)$/.test(wordAt(t, i + 1))) return [];
  const sentence = sentenceAt(prepared, i);
  const subject = nounPhraseBefore(prepared, i, sentence.first);
  return subject === null
    ? []
    : sitesIn(prepared, subject, sentence, false, isKnownHead).map((site) => ({
        ...site,
        cue: { first: i, end: i + 2 },
        condition: 'closed',
        confidence: 'likely',
        reasons: [`“${wordAt(t, i)} ${wordAt(t, i + 1)}” said of it`],
      }));
}

const PARKED = /^(?:car|caravan|lorry|bus|industrial|business)$/;
export const overIn = (t: Tokens, { first, end }: TokenSpan): string | null => {
  for (let k = first; k < end; k++) {
    if (/^(?:cars|lorries|vehicles)$/.test(wordAt(t, k))) return 'built over';
    if (BUILDING_WORDS.has(wordAt(t, k)) || (wordAt(t, k) === 'park' && PARKED.test(wordAt(t, k - 1))))
      return 'built over';
    if (PLANTING_WORDS.has(wordAt(t, k))) return 'planted over';
    if (/^(?:water|lake|reservoir|dam)$/.test(wordAt(t, k))) return 'flooded';
    if (/^(?:guard|surveillance)$/.test(wordAt(t, k))) return 'guarded';
    if (/^(?:dump|landfill|tip)$/.test(wordAt(t, k))) return 'desecrated';
    if (/^(?:asphalt|concrete|tarmac|paving|cement)$/.test(wordAt(t, k))) return 'paved over';
    if (/^(?:earth|soil|rubble|debris|sand)$/.test(wordAt(t, k))) return 'covered over';
  }
  return null;
};

/** `the pictures show [the slab intact]`, `found [the grave empty]`: as it was seen. */
function seenSo(prepared: PreparedText, i: number, condition: string, sentence: TokenSpan): readonly Noticed[] {
  const { tokens: t } = prepared;
  const span = nounPhraseBefore(prepared, i, sentence.first);
  if (span === null || !SEEN.test(wordAt(t, span.first - 1))) return [];
  return sitesIn(prepared, span, sentence, true, isKnownHead).map((site) => ({
    ...stated(prepared, site.name, i, condition),
    ...site,
  }));
}
const SEEN = /^(?:shows?|showed|shown|showing|found|find|finds|saw|sees|left|leaves|leaving)$/;

/** `secret mass graves`, `an unmarked grave`; `the graves remain unmarked`, `the prison is overcrowded`. */
export function siteStateAt(prepared: PreparedText, i: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  const name = STATES.get(wordAt(t, i));
  if (name === undefined) return [];
  const sentence = sentenceAt(prepared, i);
  const head = headSoon(prepared, i, sentence.end);
  if (head !== null) return [stated(prepared, sitePhrase(prepared, head, sentence.first), i, name)];
  let be = i - 1;
  while (be > sentence.first && (isAdverb(wordAt(t, be)) || wordAt(t, be) === 'be')) be--;
  if (
    !/^(?:is|are|was|were|remain|remains|remained|lie|lies|lay|stands|stand|left)$/.test(wordAt(t, be)) ||
    CONDITIONS.has(wordAt(t, i))
  )
    return CONDITIONS.has(wordAt(t, i)) ? [] : seenSo(prepared, i, name, sentence);
  const span = nounPhraseBefore(prepared, be, sentence.first);
  return span === null
    ? []
    : sitesIn(prepared, span, sentence, true, isKnownHead).map((site) => ({
        ...stated(prepared, site.name, i, name),
        ...site,
      }));
}

const stated = (prepared: PreparedText, name: TokenSpan, i: number, condition: string): Noticed => ({
  name,
  antecedent: null,
  cue: { first: i, end: i + 1 },
  condition,
  confidence: 'certain',
  reasons: [`“${wordAt(prepared.tokens, i)}” beside it`],
});

/** The head within the same phrase: adjectives and nouns only between. */
function headSoon(prepared: PreparedText, i: number, limit: number): number | null {
  const { tokens: t } = prepared;
  for (let k = i + 1; k < Math.min(limit, i + 5); k++) {
    if (isSiteHead(prepared, k) && !isSiteHead(prepared, k + 1)) return k;
    const w = wordAt(t, k);
    if (
      (t.kind[k] !== WORD && w !== '-' && w !== ',') ||
      /^(?:and|or|in|of|at|by|to|the|a|an|was|were|is|are|that|who|which|but)$/.test(w)
    )
      return null;
  }
  return null;
}
