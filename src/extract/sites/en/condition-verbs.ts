// What a verb says of a site: `the graves were bulldozed`, `others have been turned into …`, `soldiers guard the cemetery`. In: the text and the verb's token. Out: what was noticed there.

import { DETERMINERS, isAdverb } from '../../text/en/grammar.data.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../../text/en/noun-phrase.ts';
import { type VerbFrame, verbFrame } from '../../text/en/verb-frame.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import type { Noticed } from '../noticed.ts';
import { groundBefore, isKnownHead, isNamedAgain, kindOfSite, siteByItsName } from './named-sites.ts';
import { type IsHead, isNamedGround, isPlaceHead, isSiteHead } from './site-phrase.ts';
import { isPlaceAgain, sentenceAt, sitesIn, subjectFurther, type Theme } from './site-themes.ts';
import {
  BUILDING_WORDS,
  CONDITIONS,
  GROUNDS,
  PHRASAL_CONDITIONS,
  PHRASAL_FIRST,
  PLANTING_WORDS,
} from './words.data.ts';

/** A verb at `i` with a site as what it happens to. */
export function conditionVerbAt(prepared: PreparedText, i: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  if (t.kind[i] !== WORD) return [];
  const w = wordAt(t, i);
  const phrasal = PHRASAL_FIRST.has(w) ? PHRASAL_CONDITIONS.get(`${w} ${wordAt(t, i + 1)}`) : undefined;
  const name = phrasal ?? CONDITIONS.get(w);
  if (name === undefined || /^(?:the|a|an|his|her|their|its|of|newly|freshly|recently)$/.test(wordAt(t, i - 1)))
    return [];
  // `was turned over to the builders`: given away.
  if (phrasal === 'dug' && wordAt(t, i + 2) === 'to') return [];
  // `was found unfenced`: in what state it was found, and not that it was.
  if (w === 'found' && IN_STATE.test(wordAt(t, i + 1))) return [];
  const frame = verbFrame(prepared, i);
  const sentence = sentenceAt(prepared, i);
  const isHead = DONE_TO_FEW.has(name) ? isKnownHead : DONE_TO_GROUNDS.has(name) ? isGroundHead : isSiteHead;
  const shared = themeShared(prepared, i, sentence);
  const themes = (shared ?? themesOf(prepared, i, frame, phrasal !== undefined, { sentence, isHead })).filter(
    // `at the memorial … it had not been found`: a grave is looked for, not a building.
    (theme) => name !== 'discovered' || theme.antecedent === null || !isBuilding(t, theme),
  );
  if (themes.length === 0) return [];
  const into =
    phrasal === 'converted' || name === 'converted'
      ? intoWhat(prepared, i, sentence.end)
      : /^(?:covered|filled)$/.test(w)
        ? withWhat(t, i, sentence.end)
        : name === 'surrounded'
          ? byWalls(t, i, sentence.end)
          : null;
  // `not a grave was touched`: told only where it is denied.
  if (ONLY_DENIED.test(w) && !frame.negated) return [];
  const how = frame.negated ? 'not ' : isGoingOn(t, frame) ? 'being ' : '';
  const cue = { first: frame.verb.first, end: Math.max(i + (phrasal === undefined ? 1 : 2), into?.end ?? 0) };
  return themes.map((theme) => ({
    ...theme,
    cue,
    condition: `${how}${into === null ? (isLevelledGround(t, w, theme) ? 'bulldozed' : name) : isBuilding(t, theme) && name !== 'surrounded' ? name : into.condition}`,
    confidence: theme.antecedent === null ? 'certain' : 'likely',
    reasons: [
      `“${t.text.slice(t.from[cue.first], t.to[cue.end - 1])}” said of ${theme.antecedent === null ? 'it' : 'what stands before'}`,
    ],
  }));
}

/** `The field was levelled in May, [fenced] in June and [planted] with firs`: the site of the verb before, where this one has neither subject nor object of its own. */
function themeShared(prepared: PreparedText, i: number, { first, end }: TokenSpan): readonly Theme[] | null {
  const { tokens: t } = prepared;
  const lead = isAdverb(wordAt(t, i - 1)) ? i - 2 : i - 1;
  if (!/^(?:and|then|,)$/.test(wordAt(t, lead)) || !/(?:ed|en|t)$/.test(wordAt(t, i)) || hasObject(t, i, end))
    return null;
  for (let k = lead - 1; k > first && i - k < FAR_PARTNER; k--) {
    if (/^(?:[;:]|who|whom|which|where|that|but|he|she|they|we|it|said)$/.test(wordAt(t, k))) return null;
    if (!CONDITIONS.has(wordAt(t, k)) || t.kind[k] !== WORD) continue;
    const before = conditionVerbAt(prepared, k);
    return before.length === 0
      ? null
      : before.map(({ name, antecedent, ofWhole }) => ({ name, antecedent, ...(ofWhole && { ofWhole }) }));
  }
  return null;
}
/** Tokens: one member of the list, with its day and by whose order. */
const FAR_PARTNER = 16;
/** `fenced [the yard]`: then somebody did it; nothing follows `fenced in June`, `planted with firs`. */
const hasObject = (t: Tokens, i: number, end: number): boolean => {
  const next = /^(?:up|off|down|over|out|in)$/.test(wordAt(t, i + 1)) ? i + 2 : i + 1;
  return (
    next < end &&
    (DETERMINERS.has(wordAt(t, next)) || (t.kind[next] === NUMBER && t.kind[next - 1] === WORD && next === i + 1))
  );
};

const ONLY_DENIED = /^(?:touched|disturbed|harmed)$/;
const IN_STATE =
  /^(?:un\p{L}+ed|broken|empty|open|shut|closed|locked|intact|deserted|destroyed|flooded|sealed|abandoned|to)$/u;

/** Conditions that tell of something hidden, shut away or undone, wherever they are told. */
const DONE_TO_FEW = new Set([
  'destroyed',
  'bulldozed',
  'burned',
  'exhumed',
  'sealed off',
  'flooded',
  'paved over',
  'built over',
  'planted over',
  'dug',
  'covered over',
  'converted',
  'leased',
  'sold',
]);

/** Done to a pit and told of it where a text tells of harm; a school is opened every day. */
const DONE_TO_GROUNDS = new Set([
  'opened',
  'discovered',
  'emptied',
  'identified',
  'guarded',
  'marked',
  'damaged',
  'cleared',
]);
const isGroundHead: IsHead = (prepared, i) =>
  isSiteHead(prepared, i) ||
  isNamedGround(prepared, i) ||
  isNamedAgain(prepared, i) ||
  (HOLES.test(wordAt(prepared.tokens, i)) && isPlaceHead(prepared, i));
const HOLES =
  /^(?:pits?|trench|trenches|ditch|ditches|wells?|shafts?|hollows?|depressions?|ravines?|quarry|quarries|caves?)$/;

/** A mill that is turned into a hotel stands; graves that are turned into a park are built or planted over. */
const isBuilding = (t: Tokens, { name, antecedent }: Theme): boolean => {
  // `the ground` of a place that has only its name.
  if (GROUNDS.has(wordAt(t, name.end - 1))) return false;
  const { first, end } = antecedent ?? name;
  for (let k = first; k < end; k++) if (GROUNDS.has(wordAt(t, k))) return false;
  return true;
};

/** A house that is levelled is gone; of a ground only what stood out on it. */
const isLevelledGround = (t: Tokens, verb: string, theme: Theme): boolean =>
  /^(?:level|flatten)/.test(verb) && (!isBuilding(t, theme) || isOfWorks(t, theme));
const isOfWorks = (t: Tokens, { name, antecedent }: Theme): boolean => {
  const { first, end } = antecedent ?? name;
  for (let k = first; k < end; k++)
    if (/^(?:brickworks|works|kilns?|brickyard|brickfield|airstrip|place)$/.test(wordAt(t, k))) return true;
  return false;
};

/** `are being destroyed`, `is destroying`, `continues to destroy`. */
const isGoingOn = (t: Tokens, { verb, head }: VerbFrame): boolean => {
  const ing = wordAt(t, head).endsWith('ing');
  for (let k = verb.first - 1; k < head; k++)
    if (
      /^(?:being|continue|continues|keep|keeps)$/.test(wordAt(t, k)) ||
      (ing && /^(?:is|are|been|still)$/.test(wordAt(t, k)))
    )
      return true;
  return false;
};

function themesOf(
  prepared: PreparedText,
  i: number,
  frame: VerbFrame,
  phrasal: boolean,
  { sentence, isHead }: { readonly sentence: TokenSpan; readonly isHead: IsHead },
): readonly Theme[] {
  const { tokens: t } = prepared;
  if (phrasal && /^(?:over|on|upon)$/.test(wordAt(t, i + 1))) {
    const under = nounPhraseAfter(prepared, i + 2, sentence.end);
    const themes = under === null ? [] : sitesIn(prepared, under, sentence, true, isHead);
    if (themes.length > 0) return themes;
  }
  const passive = frame.voice === 'passive';
  const span = passive ? withoutItself(prepared, frame.subject, sentence) : frame.object;
  // "It was levelled" is said of the place before; "they levelled it" only where that is done to places.
  const pointing =
    passive ||
    (DONE_TO_SITES.test(wordAt(t, i)) && span !== null && (isPlaceAgain(t, span) || isNearSite(prepared, span.first)));
  // `the road to the range was asphalted`: not the range.
  const hanging = passive && span !== null && span.first > sentence.first && HANGING.test(wordAt(t, span.first - 1));
  if (span !== null && isDoers(t, span, frame)) return [];
  // `Dorneh was bulldozed`, in a text of the mass grave at Dorneh.
  const called =
    passive && span !== null && OF_LAND.has(CONDITIONS.get(wordAt(t, i)) ?? '')
      ? siteByItsName(prepared, span.first)
      : null;
  // The name alone: `Dorneh prison` says itself what it is.
  const isBare = span !== null && kindOfSite(wordAt(t, span.end - 1)) === undefined;
  if (called !== null && span !== null && isBare) return [{ name: span, antecedent: called }];
  const ground = passive ? groundBefore(prepared, i) : null;
  if (ground !== null) return [{ name: ground, antecedent: null }];
  const beside = span === null || hanging ? [] : sitesIn(prepared, span, sentence, pointing, isHead);
  if (beside.length > 0) return beside;
  const emptied = span === null ? [] : emptiedOf(prepared, i, span, sentence);
  return emptied.length > 0 || !passive ? emptied : subjectFurther(prepared, frame.verb.first, sentence, isHead);
}

const OF_LAND = new Set([
  'bulldozed',
  'destroyed',
  'planted over',
  'sealed off',
  'paved over',
  'exhumed',
  'closed',
  'people held',
]);

/** `[the works] themselves were razed` */
const withoutItself = (prepared: PreparedText, span: TokenSpan | null, { first }: TokenSpan): TokenSpan | null =>
  span !== null && /^(?:itself|themselves)$/.test(wordAt(prepared.tokens, span.first))
    ? nounPhraseBefore(prepared, span.first, first)
    : span;

/** `Today they opened`: those who did it. */
const isDoers = (t: Tokens, span: TokenSpan, { voice, verb, head }: VerbFrame): boolean => {
  if (voice !== 'passive' || !/^(?:they|we|he|she|i)$/.test(wordAt(t, span.end - 1))) return false;
  for (let k = verb.first; k < head; k++)
    if (/^(?:was|were|been|being|is|are|be|got)$/.test(wordAt(t, k))) return false;
  return true;
};
const HANGING = /^(?:to|towards?|from|near|behind|beside|outside|past|between|with|for)$/;
const DONE_TO_SITES =
  /^(?:bulldozed|levelled|leveled|flattened|razed|demolished|desecrated|vandalised|vandalized|exhumed|paved|concreted|sealed|fenced|ploughed|plowed|concealed)$/;
/** A site was the last thing spoken of. */
const isNearSite = (prepared: PreparedText, until: number): boolean => {
  for (let k = until - 1; k >= 0 && until - k < 25; k--) if (isSiteHead(prepared, k)) return true;
  return false;
};

/** `exhumed 40 bodies from a mass grave`: what is taken out of it is done to it. */
function emptiedOf(prepared: PreparedText, verb: number, object: TokenSpan, sentence: TokenSpan): readonly Theme[] {
  const { tokens: t } = prepared;
  if (!/^(?:exhum|unearth|dug|dig|remov|excavat)/.test(wordAt(t, verb)) || !holdsRemains(t, object)) return [];
  for (let k = object.first; k < Math.min(sentence.end, Math.max(object.end, verb) + 4); k++) {
    if (wordAt(t, k) !== 'from') continue;
    const from = nounPhraseAfter(prepared, k + 1, sentence.end);
    return from === null ? [] : sitesIn(prepared, from, sentence, false);
  }
  return [];
}

const holdsRemains = (t: Tokens, { first, end }: TokenSpan): boolean => {
  for (let k = first; k < end; k++)
    if (/^(?:body|bodies|remains|skeletons?|corpses?|bones)$/.test(wordAt(t, k))) return true;
  return false;
};

/** `turned into a park`, `converted to the site of building projects`. */
function intoWhat(prepared: PreparedText, i: number, limit: number): { condition: string; end: number } | null {
  const { tokens: t } = prepared;
  for (let k = i + 1; k < Math.min(limit, i + 4); k++) {
    if (wordAt(t, k) !== 'into' && wordAt(t, k) !== 'to') continue;
    const span = nounPhraseAfter(prepared, k + 1, limit);
    if (span === null) return null;
    for (let n = span.first; n < Math.min(limit, span.end + 4); n++) {
      if (BUILDING_WORDS.has(wordAt(t, n)) || isCarPark(t, n))
        return { condition: 'built over', end: Math.max(span.end, n + 1) };
      if (PLANTING_WORDS.has(wordAt(t, n))) return { condition: 'planted over', end: Math.max(span.end, n + 1) };
    }
    return { condition: 'converted', end: span.end };
  }
  return null;
}
/** No park of trees. */
const isCarPark = (t: Tokens, n: number): boolean =>
  wordAt(t, n) === 'park' &&
  /^(?:car|lorry|bus|coach|truck|caravan|industrial|business|retail)$/.test(wordAt(t, n - 1));

/** `surrounded by high walls` */
function byWalls(t: Tokens, i: number, limit: number): { condition: string; end: number } | null {
  for (let k = i + 1; k < Math.min(limit, i + 7); k++)
    if (/^(?:walls?|fences?|wire|fencing|barriers?)$/.test(wordAt(t, k)))
      return { condition: 'sealed off', end: k + 1 };
  return null;
}

/** `covered in concrete`, `filled with stones and cement`. */
function withWhat(t: Tokens, i: number, limit: number): { condition: string; end: number } | null {
  for (let k = i + 1; k < Math.min(limit, i + 12); k++) {
    if (/^[,;:.]$/.test(wordAt(t, k))) return null;
    if (/^(?:concrete|asphalt|tarmac|cement)$/.test(wordAt(t, k))) return { condition: 'paved over', end: k + 1 };
  }
  return null;
}
