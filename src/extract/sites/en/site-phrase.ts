// Whether a phrase names or describes a grave, a prison, a memorial or the like, and which of its words do. In: the text and a phrase or token. Out: spans.

import { prisonNamed } from '../../gazetteers/places.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS } from '../../text/en/grammar.data.ts';
import type { NameAt } from '../../text/names/name-at.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import { isPlaceInCase, isPlaceOfHarm, tellsOfHarm } from './places-of-harm.ts';
import { NO_SITE_AFTER, PLACE_NOUNS, SITE_COMPOUNDS, SITE_HEADS } from './words.data.ts';

const LONGEST = 9;

/** Whether the token heads the words for such a place. */
export function isSiteHead({ tokens: t, names }: PreparedText, i: number): boolean {
  const w = wordAt(t, i);
  if (t.kind[i] !== WORD || (wordAt(t, i + 1) === '-' && t.gap[i + 1] === 0)) return false;
  if (NO_SITE_AFTER.has(wordAt(t, i + 1)) && t.kind[i + 1] === WORD && (t.gap[i + 1] ?? 3) < 3) return false;
  if (SITE_HEADS.has(w)) return !isNoSite(t, i, w);
  if (isPlot({ tokens: t }, i) || isInMemory(t, i)) return true;
  const before = SITE_COMPOUNDS.get(w);
  if (
    before !== undefined &&
    (before.has(wordAt(t, i - 1)) || (wordAt(t, i - 1) === '-' && before.has(wordAt(t, i - 2))))
  )
    return true;
  if (isPlaceOfHarm({ tokens: t }, i)) return true;
  const name = names.list[names.at[i] ?? -1];
  if (w === 'camp' && (name?.end === i + 1 || isNameNear({ tokens: t, names }, i))) return true;
  return (
    name !== undefined &&
    name.end === i + 1 &&
    name.kind !== 'person' &&
    /^(?:in|at|from|inside|of)$/.test(wordAt(t, name.first - 1)) &&
    prisonNamed(name.name) !== null
  );
}

/** `a plaque in memory of`, `the statue honouring the dead` */
const isInMemory = (t: Tokens, i: number): boolean =>
  /^(?:plaques?|statues?|obelisk|cross|stone)$/.test(wordAt(t, i)) &&
  (/^(?:commemorating|honou?ring|remembering)$/.test(wordAt(t, i + 1)) ||
    (wordAt(t, i + 1) === 'in' && /^(?:memory|remembrance|honou?r)$/.test(wordAt(t, i + 2))));

/** `Section 41`, `Plot 17`, in a text of graves. */
const isPlot = ({ tokens: t }: Pick<PreparedText, 'tokens'>, i: number): boolean =>
  /^(?:section|plot|lot|block)$/.test(wordAt(t, i)) &&
  t.kind[i + 1] === NUMBER &&
  (/^(?:plot|lot)$/.test(wordAt(t, i)) || ofGraves(t));

const graves = new WeakMap<Tokens, boolean>();
function ofGraves(t: Tokens): boolean {
  const found = graves.get(t) ?? t.norm.some((w) => /^(?:cemetery|graveyard|graves)$/.test(w));
  graves.set(t, found);
  return found;
}

/** Which tokens head the words for a site. */
export type IsHead = typeof isSiteHead;

/** Where something is done that is done to few places (`sealed`, `paved over`), in a text of harm, any place will do. */
export const isPlaceHead: IsHead = (prepared, i) =>
  isSiteHead(prepared, i) || isPlaceInCase(prepared, i) || isNamedGround(prepared, i);

/** `the field of Dorneh`, `the former Halmar range`, `the field known as Dorneh`, in a text of harm; no words of a line in capitals. */
export function isNamedGround(prepared: PreparedText, i: number): boolean {
  const { tokens: t, names } = prepared;
  const isKind = NAMED_GROUNDS.test(wordAt(t, i)) || isCalledSo(t, i);
  if (!isKind || t.kind[i] !== WORD || isShouted(t, i) || !tellsOfHarm(t)) return false;
  // `stop all works at Dorneh`: what is done there.
  if (
    wordAt(t, i) === 'works' &&
    /^(?:all|any|these|road|public|construction|building|further|drainage)$/.test(wordAt(t, i - 1))
  )
    return false;
  const { first, end } = sitePhrase(prepared, i, 0);
  // `I knew Mavik well.`
  if (/^wells?$/.test(wordAt(t, i)) && end === i + 1 && !DETERMINERS.has(wordAt(t, first))) return false;
  for (let k = first; k < end; k++) {
    const name = names.list[names.at[k] ?? -1];
    if (name !== undefined && isOfPlace(prepared, name)) return true;
  }
  return false;
}
/** Nobody's; `the Tamarack Field` is no body that acts. */
export const isOfPlace = ({ tokens: t }: Pick<PreparedText, 'tokens'>, { kind, end }: NameAt): boolean =>
  kind !== 'person' && (kind !== 'body' || isCalledSo(t, end - 1));
const NAMED_GROUNDS =
  /^(?:fields?|range|quarry|hill|forest|ravine|valley|plain|land|farm|works|pans?|mill|marsh|slab|well|wells|shaft|pits?|trench(?:es)?|orchard|wood|woods|yard|garden|brickworks|kiln|kilns|dump|tip|landfill|village|hamlet|settlement|site)$/;
/** `the Tamarack [Field]`, `the Salt [House]`: a word for a place as a part of its name. */
const isCalledSo = (t: Tokens, i: number): boolean =>
  /^\p{Lu}/u.test(t.text.slice(t.from[i])) &&
  /^\p{Lu}/u.test(t.text.slice(t.from[i - 1] ?? 0)) &&
  t.gap[i] === 1 &&
  PLACE_NOUNS.has(wordAt(t, i)) &&
  !OF_BODIES.test(wordAt(t, i));
const isShouted = (t: Tokens, i: number): boolean => /^\p{Lu}{2}/u.test(t.text.slice(t.from[i]));
/** They name those who meet, teach or work there. */
const OF_BODIES =
  /^(?:hospitals?|clinic|schools?|university|academy|college|stations?|hotels?|clubs?|church|churches|courts?|theatres?|hall|square|base|headquarters|dormitory|market|market-place|seminary|orphanage|centre|block|plant|shop)$/;

/** `Tarsel camp`, `the camp at Tarsel`: one of the camps that people are kept in. */
function isNameNear({ tokens: t, names }: Pick<PreparedText, 'tokens' | 'names'>, i: number): boolean {
  const before = names.list[names.at[i - 1] ?? -1];
  const after = /^(?:at|of|in|near)$/.test(wordAt(t, i + 1)) ? names.list[names.at[i + 2] ?? -1] : undefined;
  return [before, after].some((name) => name !== undefined && name.kind !== 'person' && name.kind !== 'body');
}

/** `grave concern`, `in grave danger`: an adjective. `shrine` and `jail` as verbs. */
function isNoSite(t: Tokens, i: number, w: string): boolean {
  const next = wordAt(t, i + 1);
  if (w === 'grave' && /^(?:mass|common|unmarked|shallow|secret|open|own|same)$/.test(wordAt(t, i - 1))) return false;
  if (w === 'grave')
    return (
      t.kind[i + 1] === WORD &&
      !PREPOSITIONS.has(next) &&
      !/^(?:was|were|is|has|had|that|which|where|and|or|site|sites|marker|markers|robbed|found|dug|opened|exhumed|discovered|lies|lay|containing|holding|believed|located)$/.test(
        next,
      ) &&
      !isAdverb(next)
    );
  if (w === 'jail' || w === 'prison')
    return /^(?:to|could|would|may|might)$/.test(wordAt(t, i - 1)) && w === 'jail' && DETERMINERS.has(next);
  return false;
}

/** The whole phrase around a head: `[hidden graves]`, `[the old cemetery of Tarsel]`, `[Orsund prison]`. */
export function sitePhrase(prepared: PreparedText, head: number, limit: number): TokenSpan {
  const { tokens: t, names } = prepared;
  let first = head;
  for (; first > limit && head - first < LONGEST; first--) {
    const w = wordAt(t, first - 1);
    const name = names.list[names.at[first - 1] ?? -1];
    if (name !== undefined && name.end === first && name.first >= limit) {
      first = name.first + 1;
      continue;
    }
    if (DETERMINERS.has(w)) {
      first--;
      break;
    }
    const possessive = w === 's' || /^['’]$/.test(w);
    if (t.kind[first - 1] === MARK && w !== '-' && !possessive) break;
    if (
      !possessive &&
      w !== '-' &&
      (PREPOSITIONS.has(w) || STOPS.has(w) || (isAdverb(w) && w !== 'freshly' && w !== 'newly'))
    )
      break;
    if (/(?:ed|ing)$/.test(w) && VERBISH.has(wordAt(t, first - 2))) break;
  }
  if (wordAt(t, first) === 'least' && first < head) first++;
  // `Prison No. 2`
  const named = names.list[names.at[head] ?? -1];
  const last = isPlot(prepared, head) ? head + 1 : named?.first === head ? named.end - 1 : head;
  return { first, end: endOf(prepared, last) };
}

const STOPS = new Set(
  'and or but that which who when where while as if is are was were be been being has have had will would could should may might must can did do does not he she they we i it said says found visited destroyed bulldozed dug opened closed built exhumed identified discovered located uncovered guard guarded desecrated including threatens threaten covers cover shows show reveals reveal finds find'.split(
    ' ',
  ),
);
const VERBISH = new Set('was were been being be had has have they he she who police soldiers authorities'.split(' '));

/** `the clay pits [behind the brickworks]`, `the grove [below the chapel]`: what it lies by tells it from others. */
function besideEnd({ tokens: t }: PreparedText, from: number): number {
  if (
    !(
      /^(?:behind|beside|above|below|beneath|opposite|outside|beyond)$/.test(wordAt(t, from)) || isHoleOfWorks(t, from)
    ) ||
    !DETERMINERS.has(wordAt(t, from + 1))
  )
    return from;
  for (let k = from + 2; k < from + 5 && t.kind[k] === WORD; k++)
    if ((PLACE_NOUNS.has(wordAt(t, k)) || SITE_HEADS.has(wordAt(t, k))) && !PLACE_NOUNS.has(wordAt(t, k + 1)))
      return k + 1;
  return from;
}

/** `the clay pit [of the old brickworks]`, `a mass grave [at a former mill]` */
function isHoleOfWorks(t: Tokens, at: number): boolean {
  if (!/^(?:of|at|in)$/.test(wordAt(t, at)) || !/^(?:pits?|graves?|trench|trenches|pond)$/.test(wordAt(t, at - 1)))
    return false;
  for (let k = at + 2; k < at + 5 && t.kind[k] === WORD; k++)
    if (/(?:works|yard|field)$|^(?:mill|quarry|kilns?|factory|mine|tannery)$/.test(wordAt(t, k))) return true;
  return false;
}

/** With `of X`, `in X`, `for X` where a name follows. */
function endOf(prepared: PreparedText, head: number): number {
  const { tokens: t, names } = prepared;
  let end = besideEnd(prepared, head + 1);
  const given = nameGiven(prepared, end);
  if (given !== null) return given;
  for (let steps = 0; steps < 2; steps++) {
    if (!/^(?:of|for|in|at|near|on|along|outside)$/.test(wordAt(t, end))) break;
    let at = wordAt(t, end + 1) === 'the' ? end + 2 : end + 1;
    // `on the edge of Pelmar cemetery`
    if (/^(?:edge|outskirts|grounds|corner|side)$/.test(wordAt(t, at)) && wordAt(t, at + 1) === 'of') at += 2;
    const name = names.list[names.at[at] ?? -1];
    if (name === undefined || name.first !== at) break;
    end = SITE_OF_NAME.test(wordAt(t, name.end)) ? name.end + 1 : name.end;
  }
  return end;
}

/** `the field [known as Dorneh]` */
function nameGiven({ tokens: t, names }: PreparedText, behind: number): number | null {
  // `the ground, known as Dorneh, lies`
  const at = wordAt(t, behind) === ',' && wordAt(t, behind + 1) === 'known' ? behind + 1 : behind;
  const from =
    wordAt(t, at) === 'known' && wordAt(t, at + 1) === 'as' ? at + 2 : wordAt(t, at) === 'called' ? at + 1 : null;
  if (from === null) return null;
  const first = /^[“"‘']$/.test(wordAt(t, from)) ? from + 1 : from;
  return names.list[names.at[first] ?? -1]?.end ?? null;
}

/** `the mass grave in Pelmar [cemetery]` */
const SITE_OF_NAME = /^(?:cemetery|graveyard|prison|jail|camp|barracks)$/;

/** The head of such a place among the words of a phrase, before any preposition but "of": `some of [these graves]`, `the site of the [graves]`. */
export function siteHeadIn(
  prepared: PreparedText,
  { first, end }: TokenSpan,
  isHead: IsHead = isSiteHead,
): number | null {
  const { tokens: t } = prepared;
  let found: number | null = null;
  for (let i = first; i < end; i++) {
    const w = wordAt(t, i);
    if (i > first && PREPOSITIONS.has(w) && w !== 'of' && (found !== null || !/^(?:at|in)$/.test(w))) break;
    if (/^(?:who|which|that|where)$/.test(w) && i > first) break;
    if (isHead(prepared, i)) {
      if (found !== null && wordAt(t, i - 1) !== 'and' && wordAt(t, found + 1) === 'of') break;
      found = i;
    }
  }
  return found;
}

/** `[the field behind] the brick works of Dorneh`: the works say where the field lies. */
export function lyingBy({ tokens: t }: PreparedText, { first, end }: TokenSpan): TokenSpan | null {
  if (!/^(?:behind|beside|above|below|beneath|opposite|beyond)$/.test(wordAt(t, first - 1))) return null;
  const noun = first - 2;
  return PLACE_NOUNS.has(wordAt(t, noun)) && /^(?:the|a|an|this|that)$/.test(wordAt(t, noun - 1))
    ? { first: noun - 1, end }
    : null;
}
