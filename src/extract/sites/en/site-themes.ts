// Which site a phrase or a clause is about: `some of [these graves]`, `[others]` that go back to a site before, the site further before a verb. In: the text and a phrase or a verb. Out:
// sites, each with what it goes back to.

import { PREPOSITIONS } from '../../text/en/grammar.data.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { headlineSite } from './headline-site.ts';
import { onlySiteNamed, siteByItsName } from './named-sites.ts';
import { isMade, placeInFocus } from './place-in-focus.ts';
import { isPlaceInCase } from './places-of-harm.ts';
import { type IsHead, isSiteHead, lyingBy, siteHeadIn, sitePhrase } from './site-phrase.ts';
import { GROUNDS } from './words.data.ts';

export interface Theme {
  readonly name: TokenSpan;
  readonly antecedent: TokenSpan | null;
  readonly ofWhole?: true;
}

export const sentenceAt = (prepared: PreparedText, i: number): TokenSpan =>
  prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };

/** The sites among those joined in a phrase; pronouns and "others" go back to a site before. */
export function sitesIn(
  prepared: PreparedText,
  span: TokenSpan,
  sentence: TokenSpan,
  passive = true,
  isHead: IsHead = isSiteHead,
): readonly Theme[] {
  const { tokens: t } = prepared;
  const focus = isPlaceAgain(t, span) ? placeAgain(prepared, span) : null;
  if (passive && focus !== null) return [{ name: span, antecedent: focus, ofWhole: true }];
  const head = siteHeadIn(prepared, span, isHead);
  if (head !== null) {
    if (!isHeadOf(t, span, head)) return [];
    const own = sitePhrase(prepared, head, Math.max(sentence.first, span.first));
    const around = siteAround(prepared, head, sentence.end);
    if (around !== null) return [{ name: own, antecedent: around, ofWhole: true }];
    const headline = ofHeadline(prepared, own, head);
    if (headline !== null) return [{ name: own, antecedent: headline, ofWhole: true }];
    return [
      {
        name: {
          first: particleEnd(t, plotBefore(t, Math.min(own.first, quantifierBefore(t, own.first, span.first)))),
          end: own.end,
        },
        antecedent: null,
      },
    ];
  }
  const called = sharedByName(prepared, span);
  if (called !== null) return [{ name: called, antecedent: null }];
  if (
    !passive ||
    span.end - span.first > 3 ||
    !(
      /^(?:others|some|many|several|most|all|they|it|these|both|one|another|none)$/.test(wordAt(t, span.first)) ||
      isPlaceAgain(t, span) ||
      isSomeOfThese(t, span)
    )
  )
    return [];
  if (isOfPeople(t, span.first)) return [];
  const before = isPlaceAgain(t, span)
    ? (focus ?? headlineSite(prepared) ?? onlyGround(prepared) ?? onlySiteNamed(prepared, OF_GROUND))
    : siteBefore(prepared, span.first, agreeing(prepared, span.first, isHead));
  const end = isPlaceAgain(t, span) || isSomeOfThese(t, span) ? span.end : span.first + 1;
  return before === null ? [] : [{ name: { first: span.first, end }, antecedent: before }];
}

/** `30 graves at [the Golden Gate cemetery]`, `a mass grave in [the grounds of Tarsel prison]`: the cemetery is the site. */
function siteAround(prepared: PreparedText, head: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  if (!/^(?:graves?|tombs?|pits?)$/.test(wordAt(t, head)) || wordAt(t, head - 1) === 'mass') return null;
  if (!/^(?:at|in|of|inside|from)$/.test(wordAt(t, head + 1))) return null;
  for (let k = head + 2; k < Math.min(limit, head + 9); k++) {
    if (/^[,.;:]$/.test(wordAt(t, k)) || (k > head + 2 && PREPOSITIONS.has(wordAt(t, k)) && wordAt(t, k) !== 'of'))
      return null;
    if (/^(?:cemetery|graveyard|ground)$/.test(wordAt(t, k)) && isSiteHead(prepared, k)) {
      const site = sitePhrase(prepared, k, head + 2);
      return prepared.names.list.some(({ first, end }) => first >= site.first && end <= site.end) ? site : null;
    }
  }
  return null;
}

/** `on no map of cemeteries`, `a director of prisons` */
const isAnySuch = (t: Tokens, { first, end }: TokenSpan): boolean =>
  end - first === 1 &&
  /^(?:cemeteries|prisons|memorials|camps|jails)$/.test(wordAt(t, first)) &&
  wordAt(t, first - 1) === 'of';

/** `they`, `some`, `others` go back to several: trenches, and not a prison. */
const agreeing = ({ tokens: t }: PreparedText, at: number, isHead: IsHead): IsHead =>
  /^(?:others|some|many|several|most|all|they|these|both|none)$/.test(wordAt(t, at))
    ? (prepared, i) => isHead(prepared, i) && /s$|teries$/.test(wordAt(prepared.tokens, i))
    : isHead;

/** `The mortuary received 40 corpses. [Some] were burned`: bodies and people were spoken of last. */
function isOfPeople(t: Tokens, at: number): boolean {
  if (!/^(?:others|some|many|several|most|all|they|these|both|one|another|none)$/.test(wordAt(t, at))) return false;
  for (let k = at - 1; k >= 0 && at - k < 40; k--) {
    if (
      /^(?:corpses|bodies|people|men|women|prisoners|soldiers|villagers|children|victims|detainees|relatives|families|persons|boys|girls|fighters|civilians|dead|remains|protesters)$/.test(
        wordAt(t, k),
      )
    )
      return true;
    if (
      /^(?:graves|gravesites|graveyards|tombs|pits|trenches|cemeteries|sites|prisons|camps|memorials|headstones|wells|buildings)$/.test(
        wordAt(t, k),
      )
    )
      return false;
  }
  return false;
}

/** `the ground`, `these pits` in a document that is about one such place: that of its headline, unless the same word told of another before. */
function ofHeadline(prepared: PreparedText, own: TokenSpan, head: number): TokenSpan | null {
  const { tokens: t } = prepared;
  if (own.end - own.first !== 2 || !/^(?:the|this|that|these|those)$/.test(wordAt(t, own.first))) return null;
  const site = headlineSite(prepared);
  if (site === null || own.first < site.end) return null;
  for (let k = site.first; k < site.end; k++)
    if (
      singular(wordAt(t, k)) === singular(wordAt(t, head)) ||
      (GROUNDS.has(wordAt(t, k)) && ANY_GROUND.test(wordAt(t, head)))
    )
      return toldBefore(prepared, site.end, own.first, wordAt(t, head)) ? null : site;
  return null;
}
const ANY_GROUND = /^(?:ground|grounds|graves?|pits?|hollows?|depressions?|trench|trenches)$/;
const singular = (w: string): string => w.replace(/s$/, '');

const toldBefore = (prepared: PreparedText, from: number, until: number, head: string): boolean => {
  const { tokens: t } = prepared;
  for (let k = from; k < until; k++)
    if (wordAt(t, k) === head && isSiteHead(prepared, k) && !/^(?:the|this|that|these|those)$/.test(wordAt(t, k - 1)))
      return true;
  return false;
};

/** `two of these`, `all of them`, after the words for what they are. */
const isSomeOfThese = (t: Tokens, { first, end }: TokenSpan): boolean =>
  end - first === 3 && wordAt(t, first + 1) === 'of' && /^(?:these|those|them|which|it)$/.test(wordAt(t, first + 2));

/** `the site`, `this place`, after the words for what it is. */
export const isPlaceAgain = (t: Tokens, { first, end }: TokenSpan): boolean =>
  end - first === 2 &&
  /^(?:the|this|that|these|those)$/.test(wordAt(t, first)) &&
  /^(?:sites?|places?|area|land|field|spot|location|plot|grounds?|pits?|buildings?|premises|compound|complex|structures?)$/.test(
    wordAt(t, first + 1),
  );

/** `the building`, `the ground`: of the place told of last, if that is one by whose kind it can be meant. */
const placeAgain = (prepared: PreparedText, { first }: TokenSpan): TokenSpan | null => {
  const kind = wordAt(prepared.tokens, first + 1);
  return OF_ANY_PLACE.test(kind) ? placeInFocus(prepared, first, OF_HOUSES.test(kind)) : null;
};
const OF_ANY_PLACE = /^(?:sites?|place|area|land|location|grounds?|buildings?|premises|compound|complex|structures?)$/;
/** `part of [Dorneh]`, `the eastern half of [Dorneh]`, in a text that tells of the grave at Dorneh: nobody speaks so of a town. */
function sharedByName(prepared: PreparedText, { first, end }: TokenSpan): TokenSpan | null {
  const { tokens: t, names } = prepared;
  for (let k = first + 1; k < Math.min(end, first + 5); k++) {
    if (
      wordAt(t, k) !== 'of' ||
      !/^(?:part|parts|half|section|portion|edge|corner|side|most|some)$/.test(wordAt(t, k - 1))
    )
      continue;
    const name = names.list[names.at[k + 1] ?? -1];
    return name !== undefined && name.first === k + 1 && name.end === end && siteByItsName(prepared, k + 1) !== null
      ? { first: k + 1, end }
      : null;
  }
  return null;
}
const OF_HOUSES = /^(?:buildings?|premises|compound|complex|structures?)$/;

/** The site is what the phrase is about: not `the guards at the prison`, `officials of the prison`. */
function isHeadOf(t: Tokens, { first }: TokenSpan, head: number): boolean {
  for (let k = first; k < head; k++) {
    const w = wordAt(t, k);
    if (w === 'at' && wordAt(t, k + 1) === 'least') continue;
    if (/^(?:at|in|from|inside|outside|near|by|to|with|on|who|whose|for)$/.test(w)) return false;
    if (
      w === 'of' &&
      t.kind[k - 1] !== NUMBER &&
      !/^(?:dead|some|many|most|all|one|several|number|dozens|hundreds|two|three|site|sites|location|locations|none|part|parts|half|rows|few|scores|each|any|hall|walls?|section|sections|area|areas|stretch|strip|plot|third|quarter|much|length|edge|portion|portions|corner|side|buildings?|rest|remainder|whole|majority|destruction|demolition)$/.test(
        wordAt(t, k - 1),
      )
    )
      return false;
  }
  return true;
}

/** `[some of] these graves` keeps its quantity. */
function quantifierBefore(t: Tokens, first: number, limit: number): number {
  return wordAt(t, first - 1) === 'of' && first - 2 >= limit
    ? Math.max(limit, wordAt(t, first - 3) === 'a' ? first - 3 : first - 2)
    : first;
}

/** `[Plot] 17 of the cemetery` */
const plotBefore = (t: Tokens, first: number): number =>
  t.kind[first] === NUMBER && /^(?:section|plot|lot|block)$/.test(wordAt(t, first - 1)) ? first - 1 : first;

/** `dug [up] two graves`: the particle is the verb's; `[no] grave was touched` is told of the graves. */
const particleEnd = (t: Tokens, first: number): number =>
  /^(?:up|down|off|out|no|any)$/.test(wordAt(t, first)) ? first + 1 : first;

const OF_GROUND: ReadonlySet<string> = new Set(['cemetery', 'ground', 'grave']);
/** `the place`, far behind, in a text that tells of one such ground or works: `the brickworks`. */
function onlyGround(prepared: PreparedText): TokenSpan | null {
  const { tokens: t } = prepared;
  let only: number | null = null;
  for (let i = 0; i < t.count; i++) {
    const isWorks = /works$|^(?:kiln|kilns)$/.test(wordAt(t, i)) && isPlaceInCase(prepared, i);
    if (!isWorks && !(/^(?:cemetery|graveyard|graves?|pits?|trench)$/.test(wordAt(t, i)) && isSiteHead(prepared, i)))
      continue;
    if (only !== null && singular(wordAt(t, only)) !== singular(wordAt(t, i))) return null;
    only ??= i;
  }
  return only === null ? null : sitePhrase(prepared, only, sentenceAt(prepared, only).first);
}

const BACK = 70;
/** The last words for such a place before, in this sentence or the ones just before; none where they are of a place that is said not to be: `knows of no grave`, `not aware of any grave`. */
export function siteBefore(prepared: PreparedText, until: number, isHead: IsHead = isSiteHead): TokenSpan | null {
  for (let i = until - 1; i >= 0 && until - i < BACK; i--) {
    if (!isHead(prepared, i)) continue;
    const phrase = sitePhrase(prepared, i, sentenceAt(prepared, i).first);
    if (isAnySuch(prepared.tokens, phrase)) continue;
    if (/^(?:any|no)$/.test(wordAt(prepared.tokens, phrase.first))) return null;
    // `used as [a store] until it burnt`: what it was used as is no other place.
    if (isMade(prepared.tokens, phrase.first) && /^an?$/.test(wordAt(prepared.tokens, phrase.first))) continue;
    return lyingBy(prepared, phrase) ?? phrase;
  }
  return null;
}

/**
 * `the monument to the victims was`, `a mass grave containing 40 bodies was`, `the cemetery, found in May, was`, `the memorial was opened and had been`: the site further before the verb,
 * unless it hangs on something itself.
 */
export function subjectFurther(
  prepared: PreparedText,
  verb: number,
  sentence: TokenSpan,
  isHead: IsHead = isSiteHead,
): readonly Theme[] {
  const { tokens: t } = prepared;
  if (/^(?:and|but|then)$/.test(wordAt(t, verb - 1)))
    return [...subjectShared(prepared, verb, sentence), ...subjectOfPast(prepared, verb, sentence, isHead)].slice(0, 1);
  for (let k = beforeAside(t, verb, sentence.first); k >= sentence.first && verb - k < 30; k--) {
    const w = wordAt(t, k);
    if (/^[,;:“”"]$/.test(w) || /^(?:was|were|is|are|has|have|had|that|who|which|and|but)$/.test(w)) return [];
    if (!isHead(prepared, k)) continue;
    const own = sitePhrase(prepared, k, sentence.first);
    const hangs = own.first > sentence.first && PREPOSITIONS.has(wordAt(t, own.first - 1));
    if (!hangs) return [{ name: own, antecedent: null }];
    // `[plot 17] in the cemetery of Orlen was`
    const plot = own.first - 2;
    if (t.kind[plot - 1] === NUMBER || (t.kind[plot] === NUMBER && isHead(prepared, plot - 1)))
      return [{ name: { first: plot - 1, end: own.end }, antecedent: null }];
    return [];
  }
  return [];
}

/** `[the cemetery], found in May, [was]`: back over what stands between two commas. */
function beforeAside(t: Tokens, verb: number, limit: number): number {
  if (wordAt(t, verb - 1) !== ',') return verb - 1;
  for (let k = verb - 2; k > Math.max(limit, verb - 16); k--) if (wordAt(t, k) === ',') return k - 1;
  return verb - 2;
}

/** `the memorial was opened in 2015 and had been vandalised`: the site with which the sentence begins, where another verb had it for its subject. */
function subjectShared(prepared: PreparedText, verb: number, sentence: TokenSpan): readonly Theme[] {
  const { tokens: t } = prepared;
  let be = sentence.first;
  while (be < verb - 1 && !/^(?:was|were|is|are|has|have|had)$/.test(wordAt(t, be))) be++;
  const site = be < verb - 1 ? firstSite(prepared, sentence.first, be) : null;
  if (site === null || /[,;:]/.test(wordAt(t, site + 1))) return [];
  const name = sitePhrase(prepared, site, sentence.first);
  return PREPOSITIONS.has(wordAt(t, name.first - 1)) && name.first > sentence.first ? [] : [{ name, antecedent: null }];
}

/** `[The cannery] stood idle from 1971 and was let`: the site with which the sentence begins, right before a verb. */
function subjectOfPast(prepared: PreparedText, verb: number, { first }: TokenSpan, isHead: IsHead): readonly Theme[] {
  const { tokens: t } = prepared;
  for (let k = first; k < Math.min(first + 6, verb - 1); k++) {
    if (PREPOSITIONS.has(wordAt(t, k)) || /^[,;:]$/.test(wordAt(t, k))) return [];
    if (isHead(prepared, k))
      return /(?:ed|fell|stood|closed|went|shut)$/.test(wordAt(t, k + 1))
        ? [{ name: sitePhrase(prepared, k, first), antecedent: null }]
        : [];
  }
  return [];
}

export const firstSite = (prepared: PreparedText, from: number, to: number): number | null => {
  for (let i = from; i < to; i++) if (isSiteHead(prepared, i)) return i;
  return null;
};
