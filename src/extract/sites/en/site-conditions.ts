// What is said of a site: `the graves were bulldozed`, `others have been turned into …`, `soldiers guard the cemetery`, `the destruction of the graves`, `secret mass
// graves`, `the graves remain unmarked`. In: the text and one token. Out: what was noticed there, or null.

import { isAdverb, PREPOSITIONS } from '../../text/en/grammar.data.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../../text/en/noun-phrase.ts';
import { type VerbFrame, verbFrame } from '../../text/en/verb-frame.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, WORD } from '../../text/tokens.ts';
import type { Noticed } from '../noticed.ts';
import { isSiteHead, siteHeadIn, sitePhrase } from './site-phrase.ts';
import {
  BUILDING_WORDS,
  CONDITION_NOUNS,
  CONDITIONS,
  PHRASAL_CONDITIONS,
  PHRASAL_FIRST,
  PLANTING_WORDS,
  STATES,
} from './words.data.ts';

const word = (t: Tokens, i: number): string => t.norm[i] ?? '';

export interface Theme {
  readonly name: TokenSpan;
  readonly antecedent: TokenSpan | null;
}

/** A verb at `i` with a site as what it happens to. */
export function conditionVerbAt(prepared: PreparedText, i: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  if (t.kind[i] !== WORD) return [];
  const w = word(t, i);
  const phrasal = PHRASAL_FIRST.has(w) ? PHRASAL_CONDITIONS.get(`${w} ${word(t, i + 1)}`) : undefined;
  const name = phrasal ?? CONDITIONS.get(w);
  if (name === undefined || /^(?:the|a|an|his|her|their|its|of|newly|freshly|recently)$/.test(word(t, i - 1)))
    return [];
  const frame = verbFrame(prepared, i);
  const sentence = sentenceAt(prepared, i);
  const themes = themesOf(prepared, i, frame, phrasal !== undefined, sentence);
  if (themes.length === 0) return [];
  const into =
    phrasal === 'converted' || name === 'converted'
      ? intoWhat(prepared, i, sentence.end)
      : /^(?:covered|filled)$/.test(w)
        ? withWhat(t, i, sentence.end)
        : null;
  const condition = `${frame.negated ? 'not ' : isGoingOn(t, frame) ? 'being ' : ''}${into?.condition ?? name}`;
  const cue = { first: frame.verb.first, end: Math.max(i + (phrasal === undefined ? 1 : 2), into?.end ?? 0) };
  return themes.map((theme) => ({
    ...theme,
    cue,
    condition,
    confidence: theme.antecedent === null ? 'certain' : 'likely',
    reasons: [
      `“${t.text.slice(t.from[cue.first], t.to[cue.end - 1])}” said of ${theme.antecedent === null ? 'it' : 'what stands before'}`,
    ],
  }));
}

export const sentenceAt = (prepared: PreparedText, i: number): TokenSpan =>
  prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };

/** `are being destroyed`, `is destroying`, `continues to destroy`. */
const isGoingOn = (t: Tokens, { verb, head }: VerbFrame): boolean => {
  const ing = word(t, head).endsWith('ing');
  for (let k = verb.first - 1; k < head; k++)
    if (
      /^(?:being|continue|continues|keep|keeps)$/.test(word(t, k)) ||
      (ing && /^(?:is|are|been|still)$/.test(word(t, k)))
    )
      return true;
  return false;
};

function themesOf(
  prepared: PreparedText,
  i: number,
  frame: VerbFrame,
  phrasal: boolean,
  sentence: TokenSpan,
): readonly Theme[] {
  const { tokens: t } = prepared;
  if (phrasal && /^(?:over|on|upon)$/.test(word(t, i + 1))) {
    const under = nounPhraseAfter(prepared, i + 2, sentence.end);
    const themes = under === null ? [] : sitesIn(prepared, under, sentence);
    if (themes.length > 0) return themes;
  }
  const passive = frame.voice === 'passive';
  const span = passive ? frame.subject : frame.object;
  // "It was levelled" is said of the place before; "they levelled it" only where that is done to places.
  const pointing = passive || (DONE_TO_SITES.test(word(t, i)) && span !== null && isNearSite(prepared, span.first));
  const beside = span === null ? [] : sitesIn(prepared, span, sentence, pointing);
  if (beside.length > 0) return beside;
  const emptied = span === null ? [] : emptiedOf(prepared, i, span, sentence);
  return emptied.length > 0 || !passive ? emptied : subjectFurther(prepared, frame.verb.first, sentence);
}

const DONE_TO_SITES =
  /^(?:bulldozed|levelled|leveled|flattened|razed|demolished|desecrated|vandalised|vandalized|exhumed|paved|concreted|sealed|fenced|ploughed|plowed|concealed)$/;
/** A site was the last thing spoken of. */
const isNearSite = (prepared: PreparedText, until: number): boolean => {
  for (let k = until - 1; k >= 0 && until - k < 25; k--) if (isSiteHead(prepared, k)) return true;
  return false;
};

/**
 * `the monument to the victims was`, `a mass grave containing 40 bodies was`, `the cemetery, found in May, was`, `the memorial was opened and had been`: the site further before the verb,
 * unless it hangs on something itself.
 */
function subjectFurther(prepared: PreparedText, verb: number, sentence: TokenSpan): readonly Theme[] {
  const { tokens: t } = prepared;
  if (/^(?:and|but|then)$/.test(word(t, verb - 1))) return subjectShared(prepared, verb, sentence);
  for (let k = beforeAside(t, verb, sentence.first); k >= sentence.first && verb - k < 30; k--) {
    const w = word(t, k);
    if (/^[,;:“”"]$/.test(w) || /^(?:was|were|is|are|has|have|had|that|who|which|and|but)$/.test(w)) return [];
    if (!isSiteHead(prepared, k)) continue;
    const own = sitePhrase(prepared, k, sentence.first);
    const hangs = own.first > sentence.first && PREPOSITIONS.has(word(t, own.first - 1));
    return hangs ? [] : [{ name: own, antecedent: null }];
  }
  return [];
}

/** `[the cemetery], found in May, [was]`: back over what stands between two commas. */
function beforeAside(t: Tokens, verb: number, limit: number): number {
  if (word(t, verb - 1) !== ',') return verb - 1;
  for (let k = verb - 2; k > Math.max(limit, verb - 16); k--) if (word(t, k) === ',') return k - 1;
  return verb - 2;
}

/** `the memorial was opened in 2015 and had been vandalised`: the site with which the sentence begins, where another verb had it for its subject. */
function subjectShared(prepared: PreparedText, verb: number, sentence: TokenSpan): readonly Theme[] {
  const { tokens: t } = prepared;
  let be = sentence.first;
  while (be < verb - 1 && !/^(?:was|were|is|are|has|have|had)$/.test(word(t, be))) be++;
  const site = be < verb - 1 ? firstSite(prepared, sentence.first, be) : null;
  if (site === null || /[,;:]/.test(word(t, site + 1))) return [];
  const name = sitePhrase(prepared, site, sentence.first);
  return PREPOSITIONS.has(word(t, name.first - 1)) && name.first > sentence.first ? [] : [{ name, antecedent: null }];
}

/** `exhumed 40 bodies from a mass grave`: what is taken out of it is done to it. */
function emptiedOf(prepared: PreparedText, verb: number, object: TokenSpan, sentence: TokenSpan): readonly Theme[] {
  const { tokens: t } = prepared;
  if (!/^(?:exhum|unearth|dug|dig|remov|excavat)/.test(word(t, verb)) || !holdsRemains(t, object)) return [];
  for (let k = object.first; k < Math.min(sentence.end, Math.max(object.end, verb) + 4); k++) {
    if (word(t, k) !== 'from') continue;
    const from = nounPhraseAfter(prepared, k + 1, sentence.end);
    return from === null ? [] : sitesIn(prepared, from, sentence, false);
  }
  return [];
}

/** The sites among those joined in a phrase; pronouns and "others" go back to a site before. */
export function sitesIn(
  prepared: PreparedText,
  span: TokenSpan,
  sentence: TokenSpan,
  passive = true,
): readonly Theme[] {
  const { tokens: t } = prepared;
  const head = siteHeadIn(prepared, span);
  if (head !== null) {
    if (!isHeadOf(t, span, head)) return [];
    const own = sitePhrase(prepared, head, Math.max(sentence.first, span.first));
    return [
      {
        name: { first: particleEnd(t, Math.min(own.first, quantifierBefore(t, own.first, span.first))), end: own.end },
        antecedent: null,
      },
    ];
  }
  if (
    !passive ||
    span.end - span.first > 3 ||
    !(
      /^(?:others|some|many|several|most|all|they|it|these|both|one|another|none)$/.test(word(t, span.first)) ||
      isPlaceAgain(t, span)
    )
  )
    return [];
  const before = siteBefore(prepared, span.first);
  const end = isPlaceAgain(t, span) ? span.end : span.first + 1;
  return before === null ? [] : [{ name: { first: span.first, end }, antecedent: before }];
}

/** `the site`, `this place`, after the words for what it is. */
const isPlaceAgain = (t: Tokens, { first, end }: TokenSpan): boolean =>
  end - first === 2 &&
  /^(?:the|this|that|these|those)$/.test(word(t, first)) &&
  /^(?:sites?|places?|area|spot|location|plot|grounds?|pits?)$/.test(word(t, first + 1));

/** The site is what the phrase is about: not `the guards at the prison`, `officials of the prison`. */
function isHeadOf(t: Tokens, { first }: TokenSpan, head: number): boolean {
  for (let k = first; k < head; k++) {
    const w = word(t, k);
    if (w === 'at' && word(t, k + 1) === 'least') continue;
    if (/^(?:at|in|from|inside|outside|near|by|to|with|on|who|whose|for)$/.test(w)) return false;
    if (
      w === 'of' &&
      !/^(?:some|many|most|all|one|several|number|dozens|hundreds|two|three|site|sites|location|locations|none|part|parts|half|rows|few|scores|each|any|hall|walls?)$/.test(
        word(t, k - 1),
      )
    )
      return false;
  }
  return true;
}

/** `[some of] these graves` keeps its quantity. */
function quantifierBefore(t: Tokens, first: number, limit: number): number {
  return word(t, first - 1) === 'of' && first - 2 >= limit
    ? Math.max(limit, word(t, first - 3) === 'a' ? first - 3 : first - 2)
    : first;
}

/** `dug [up] two graves`: the particle is the verb's. */
const particleEnd = (t: Tokens, first: number): number =>
  /^(?:up|down|off|out)$/.test(word(t, first)) ? first + 1 : first;

const holdsRemains = (t: Tokens, { first, end }: TokenSpan): boolean => {
  for (let k = first; k < end; k++)
    if (/^(?:body|bodies|remains|skeletons?|corpses?|bones)$/.test(word(t, k))) return true;
  return false;
};

const BACK = 70;
/** The last words for such a place before, in this sentence or the ones just before. */
function siteBefore(prepared: PreparedText, until: number): TokenSpan | null {
  for (let i = until - 1; i >= 0 && until - i < BACK; i--)
    if (isSiteHead(prepared, i)) return sitePhrase(prepared, i, sentenceAt(prepared, i).first);
  return null;
}

/** `turned into a park`, `converted to the site of building projects`. */
function intoWhat(prepared: PreparedText, i: number, limit: number): { condition: string; end: number } | null {
  const { tokens: t } = prepared;
  for (let k = i + 1; k < Math.min(limit, i + 4); k++) {
    if (word(t, k) !== 'into' && word(t, k) !== 'to') continue;
    const span = nounPhraseAfter(prepared, k + 1, limit);
    if (span === null) return null;
    for (let n = span.first; n < Math.min(limit, span.end + 4); n++) {
      if (BUILDING_WORDS.has(word(t, n))) return { condition: 'built over', end: Math.max(span.end, n + 1) };
      if (PLANTING_WORDS.has(word(t, n))) return { condition: 'planted over', end: Math.max(span.end, n + 1) };
    }
    return { condition: 'converted', end: span.end };
  }
  return null;
}

/** `covered in concrete`, `filled with stones and cement`. */
function withWhat(t: Tokens, i: number, limit: number): { condition: string; end: number } | null {
  for (let k = i + 1; k < Math.min(limit, i + 12); k++) {
    if (/^[,;:.]$/.test(word(t, k))) return null;
    if (/^(?:concrete|asphalt|tarmac|cement)$/.test(word(t, k))) return { condition: 'paved over', end: k + 1 };
  }
  return null;
}

/** `barred from visiting the cemetery`, `prevented families from gathering at the graves`. */
export function closedToAt(prepared: PreparedText, i: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  const barred = /^(?:barred|banned|prevented|forbidden|prohibited|stopped|blocked|preventing|barring|banning)$/.test(
    word(t, i),
  );
  const unallowed =
    (/^(?:allowed|permitted)$/.test(word(t, i)) &&
      [i - 1, i - 2, i - 3].some((k) => /^(?:not|never|no|nobody|longer)$/.test(word(t, k)))) ||
    (/^(?:access|entry)$/.test(word(t, i)) && /^(?:no|denied|refused)$/.test(word(t, i - 1)));
  if (!barred && !unallowed) return [];
  const sentence = sentenceAt(prepared, i);
  let from = unallowed;
  for (let k = i + 1; k < Math.min(sentence.end, i + 16); k++) {
    if (/^[,;:.]$/.test(word(t, k))) return [];
    if (word(t, k) === 'from') from = true;
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
        reasons: [`“${word(t, i)} … from” it`],
      },
    ];
  }
  return [];
}

/** `the site of the grave is now a car park`, `the graves lie under a stadium`. */
export function whatStandsThereAt(prepared: PreparedText, i: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  const now = /^(?:is|are)$/.test(word(t, i)) && /^(?:now|today)$/.test(word(t, i + 1));
  const under =
    /^(?:lie|lies|lay|is|are|was|were)$/.test(word(t, i)) &&
    /^(?:under|beneath|underneath|below)$/.test(word(t, i + 1));
  if (!now && !under) return [];
  const sentence = sentenceAt(prepared, i);
  const stands = nounPhraseAfter(prepared, i + 2, sentence.end);
  const subject = nounPhraseBefore(prepared, i, sentence.first);
  const over = stands === null ? null : overIn(t, stands);
  if (stands === null || subject === null || over === null) return [];
  const [site] = [...sitesIn(prepared, subject, sentence, false), ...subjectFurther(prepared, i, sentence)];
  if (site === undefined) return [];
  return [
    {
      ...site,
      cue: { first: i, end: stands.end },
      condition: over,
      confidence: 'likely',
      reasons: [`“${word(t, i)} ${word(t, i + 1)}” what stands there`],
    },
  ];
}

const overIn = (t: Tokens, { first, end }: TokenSpan): string | null => {
  for (let k = first; k < end; k++) {
    if (BUILDING_WORDS.has(word(t, k))) return 'built over';
    if (PLANTING_WORDS.has(word(t, k))) return 'planted over';
    if (/^(?:water|lake|reservoir|dam)$/.test(word(t, k))) return 'flooded';
  }
  return null;
};

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

const firstSite = (prepared: PreparedText, from: number, to: number): number | null => {
  for (let i = from; i < to; i++) if (isSiteHead(prepared, i)) return i;
  return null;
};

/** `secret mass graves`, `an unmarked grave`; `the graves remain unmarked`, `the prison is overcrowded`. */
export function siteStateAt(prepared: PreparedText, i: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  const name = STATES.get(word(t, i));
  if (name === undefined) return [];
  const sentence = sentenceAt(prepared, i);
  const head = headSoon(prepared, i, sentence.end);
  if (head !== null) return [stated(prepared, sitePhrase(prepared, head, sentence.first), i, name)];
  let be = i - 1;
  while (be > sentence.first && (isAdverb(word(t, be)) || word(t, be) === 'be')) be--;
  if (
    !/^(?:is|are|was|were|remain|remains|remained|lie|lies|lay|stands|stand|left)$/.test(word(t, be)) ||
    CONDITIONS.has(word(t, i))
  )
    return [];
  const span = nounPhraseBefore(prepared, be, sentence.first);
  const site = span === null ? null : siteHeadIn(prepared, span);
  return site === null || span === null || !isHeadOf(t, span, site)
    ? []
    : [stated(prepared, sitePhrase(prepared, site, sentence.first), i, name)];
}

const stated = (prepared: PreparedText, name: TokenSpan, i: number, condition: string): Noticed => ({
  name,
  antecedent: null,
  cue: { first: i, end: i + 1 },
  condition,
  confidence: 'certain',
  reasons: [`“${word(prepared.tokens, i)}” beside it`],
});

/** The head within the same phrase: adjectives and nouns only between. */
function headSoon(prepared: PreparedText, i: number, limit: number): number | null {
  const { tokens: t } = prepared;
  for (let k = i + 1; k < Math.min(limit, i + 5); k++) {
    if (isSiteHead(prepared, k) && !isSiteHead(prepared, k + 1)) return k;
    const w = word(t, k);
    if (
      (t.kind[k] !== WORD && w !== '-' && w !== ',') ||
      /^(?:and|or|in|of|at|by|to|the|a|an|was|were|is|are|that|who|which|but)$/.test(w)
    )
      return null;
  }
  return null;
}
