// Places that a text makes places of harm: where somebody was `held in the kennels`, `buried in a trench`, `questioned in the gymnasium`, or what rockets were `fired into`, is a site in that
// text, with or without a word for a grave or a prison. In: the prepared text. Out: the nouns. Computed once a text.

import { COORDINATORS, DETERMINERS, isAdverb, NUMERALS, PREPOSITIONS, RELATIVES } from '../../text/en/grammar.data.ts';
import { isAuxiliary, isPastForm } from '../../text/en/noun-phrase.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import { CONDITIONS, PLACE_NOUNS, PLACES_OF_HOLDING } from './words.data.ts';

/** Reading on, and reading back: a sentence or a paragraph ends there. */
const isStop = (t: Tokens, i: number): boolean => /^[.;!?]$/.test(wordAt(t, i)) || (t.gap[i] ?? 3) >= 3;
const isStopBack = (t: Tokens, i: number): boolean => /^[.;!?]$/.test(wordAt(t, i)) || (t.gap[i + 1] ?? 3) >= 3;

/** What is done to bodies, and to nobody who lives. */
const BURYING = /^(?:buried|bury|burying|interred|exhumed|reburied)$/;
const FOR_THE_DEAD = /^(?:dumped|threw|thrown|tossed|hidden|unearthed|recovered|found|lie|lies|lay|lying|discovered)$/;
const BODIES = /^(?:body|bodies|remains|corpse|corpses|dead|skeleton|skeletons|bones|sons|missing|victims|relatives)$/;
/** `[they were] put [all together] in one trench` */
const PUT = /^(?:put|laid|placed|piled|lowered|pushed|shovelled|rolled)$/;
const PITS = /^(?:trench|trenches|pits?|ditch|ravine|well|shaft|crevasse|gully|sinkhole|crater|quarry)$/;
/** Said of people alone. */
const HARMING =
  /^(?:tortured|interrogated|imprisoned|detained|executed|hanged|murdered|massacred|raped|jailed|interned|starved|flogged|gassed|mistreated|abused)$/;
/** Said of things too: whom it was done to must stand beside it. */
const HOLDING =
  /^(?:held|hold|holding|kept|keep|keeping|locked|chained|confined|crammed|herded|beaten|beat|beating|questioned|shot|killed|burned|burnt|died|whipped|killing|trapped)$/;
const TAKING = /^(?:taken|brought|led|marched|dragged|driven)$/;
const ATTACKING = /^(?:bombed|shelled|bombing|shelling|strafed|torched|stormed)$/;
const FIRED = /^(?:rockets?|shells?|bombs?|missiles?|mortars?|grenades?|opened|fired|attack|raid|airstrike|strike)$/;
const PEOPLE =
  /^(?:i|we|us|me|he|him|she|her|they|them|who|whom|people|persons?|men|women|man|woman|boys?|girls?|child|children|prisoners?|detainees?|inmates?|captives?|hostages?|villagers?|civilians?|residents?|students?|pupils|workers|protesters?|demonstrators|suspects|soldiers|activists|victims?|refugees|migrants|sons?|daughters?|brothers?|sisters?|fathers?|mothers?|husbands?|wives|cousins?|relatives|families|members|others|some|many|dozens|hundreds|several|anybody|anyone|everyone|guests|worshippers|patients)$/;

/** How far behind the verb the place may stand, and how far before it whoever is harmed. */
const REACH = 12;
const BESIDE = 9;

const known = new WeakMap<Tokens, ReadonlySet<string>>();

function placesOfHarm(t: Tokens): ReadonlySet<string> {
  const found = known.get(t);
  if (found !== undefined) return found;
  const places = new Set<string>();
  for (let i = 0; i < t.count; i++) {
    if (!isPlaceNoun(t, i) || (!isOfHarm(t, i) && !isServing(t, i))) continue;
    for (const one of [wordAt(t, i), ownerBefore(t, i)]) if (one !== null) places.add(singularOf(one));
  }
  known.set(t, places);
  return places;
}

/** `the [mill]’s boiler house`: what it belongs to as well. */
function ownerBefore(t: Tokens, at: number): string | null {
  for (let k = at - 1; k > at - 4 && k > 1; k--)
    if (wordAt(t, k) === 's' && /^['’]$/.test(wordAt(t, k - 1)) && PLACE_NOUNS.has(wordAt(t, k - 2)))
      return wordAt(t, k - 2);
  return null;
}

const singularOf = (one: string): string =>
  one.endsWith('ies')
    ? `${one.slice(0, -3)}y`
    : /(?:ch|sh)es$/.test(one)
      ? one.slice(0, -2)
      : /[^s]s$/.test(one)
        ? one.slice(0, -1)
        : one;

export const isPlaceNoun = (t: Tokens, i: number): boolean => PLACE_NOUNS.has(wordAt(t, i)) && !isSeason(t, i);
/** `bodies were found [in the spring] of 1994`, `[in spring]`; a spring of water is where something is, by or at it. */
const isSeason = (t: Tokens, i: number): boolean =>
  wordAt(t, i) === 'spring' &&
  ([i - 1, i - 2].some((k) => /^(?:in|since|until|during|early|late|last|next|every|each)$/.test(wordAt(t, k))) ||
    /^(?:1[89]|20)\d\d$/.test(wordAt(t, wordAt(t, i + 1) === 'of' ? i + 2 : i + 1)));

/** What was done to people there. */
export type HarmDone = 'bodies buried' | 'bodies found' | 'people held' | 'people killed';

/** `buried [the same evening] in [a] trench`, `held in [the] kennels [of the school]`, `the barn where [they] were beaten`. */
const isOfHarm = (t: Tokens, at: number): boolean => {
  const into = prepositionBefore(t, at);
  return (
    (into !== null && (harmBefore(t, into, at) !== null || isAttackOn(t, into))) ||
    isObject(t, at) ||
    isWhere(t, at) ||
    holdsBodies(t, at)
  );
};

/** What the words before it say was done to people there, and the verb: `were [held] in [the] kennels`. */
export function harmDoneAt(
  { tokens: t }: Pick<PreparedText, 'tokens'>,
  at: number,
): { readonly verb: number; readonly harm: HarmDone } | null {
  if (!isPlaceNoun(t, at) || !endsPhrase(t, at) || /^['’]$/.test(wordAt(t, at + 1)) || isOfAnyDeath(t, at)) return null;
  const into = prepositionBefore(t, at);
  if (into === null || wordAt(t, into) === 'of' || !isDetermined(t, into, at)) return null;
  const verb = harmBefore(t, into, at);
  if (verb === null || isOfNobody(t, verb) || isOfThing(t, verb)) return null;
  const harm = harmOf(wordAt(t, verb));
  return harm === 'people killed' && isOfAnyShooting(t, at) ? null : { verb, harm };
}

/** Where anybody may be shot on any day: no site of its own. */
const isOfAnyShooting = (t: Tokens, at: number): boolean =>
  /^(?:shop|store|club|pool|garage|motel|yard|lot|market|corner|inn)$/.test(wordAt(t, at));

/** `executed a search warrant`, `the [gun] was found buried`, `from a buried ocean`: nothing done to people. */
function isOfThing(t: Tokens, verb: number): boolean {
  const w = wordAt(t, verb);
  if (BURYING.test(w) && /^(?:an?|the|from|of)$/.test(wordAt(t, verb - 1))) return true;
  for (let k = verb + 1; w === 'executed' && k < verb + 5 && !isStop(t, k); k++)
    if (/^(?:warrants?|search|searches|orders?|plans?|raids?|operations?|deals?|contracts?)$/.test(wordAt(t, k)))
      return true;
  if (!BURYING.test(w) && !FINDING.test(w)) return false;
  for (let k = verb - 1; k > verb - BESIDE && k >= 0 && !isStopBack(t, k); k--)
    if (BODIES.test(wordAt(t, k)) || PEOPLE.test(wordAt(t, k))) return false;
    else if (THINGS.test(wordAt(t, k))) return true;
  return false;
}
const THINGS =
  /^(?:guns?|rifles?|weapons?|pistols?|knife|knives|cars?|vehicles?|caches?|explosives|bombs?|mines?|landmines?|treasure|ammunition|money|cash|drugs|arms|documents?|files?|papers?)$/;

/** `No bodies were [found]` */
function isOfNobody(t: Tokens, verb: number): boolean {
  for (let k = verb - 1; k > verb - BESIDE && k >= 0 && !isStopBack(t, k); k--)
    if (/^(?:no|nobody|none|neither|never|nothing)$/.test(wordAt(t, k))) return true;
  return false;
}

/** Where people lie ill or are kept one by one: that somebody died or was held there makes no site of its own. */
const isOfAnyDeath = (t: Tokens, at: number): boolean =>
  /^(?:hospitals?|clinics?|cells?|rooms?|wards?|blocks?|hotel|apartment|stations?)$/.test(wordAt(t, at)) ||
  // `found on the ground`, `buried a foot beneath the ground`
  (wordAt(t, at) === 'ground' && DETERMINERS.has(wordAt(t, at - 1))) ||
  // `the boiler house` is a place of its own.
  (/^houses?$/.test(wordAt(t, at)) && (DETERMINERS.has(wordAt(t, at - 1)) || wordAt(t, at - 1) === 's'));

/** The day on which bodies came to light is not the day on which they were buried. */
const FINDING = /^(?:exhumed|unearthed|recovered|found|discovered)$/;

const harmOf = (verb: string): HarmDone =>
  FINDING.test(verb)
    ? 'bodies found'
    : BURYING.test(verb) || FOR_THE_DEAD.test(verb) || PUT.test(verb)
      ? 'bodies buried'
      : /^(?:executed|hanged|murdered|massacred|gassed|shot|killed|killing|burned|burnt|died|starved)$/.test(verb)
        ? 'people killed'
        : 'people held';

/** `in`, `into`, `under` before its phrase, over names and adjectives. */
function prepositionBefore(t: Tokens, at: number): number | null {
  for (let k = at - 1; k > at - 7 && k >= 0; k--) {
    if (/^(?:in|into|inside|at|from|down|to|under|beneath|on|of)$/.test(wordAt(t, k))) return k;
    if (
      isStopBack(t, k) ||
      /^(?:,|and|or|was|were|is|are|by|with|for|behind|near|beside|outside|above|around|along|towards?|past|beyond|between)$/.test(
        wordAt(t, k),
      )
    )
      return null;
  }
  return null;
}

/** The verb of it. */
function harmBefore(t: Tokens, into: number, at: number): number | null {
  const preposition = wordAt(t, into);
  if (preposition === 'of')
    return /^(?:exhumation|excavation|walls|floor|yard)s?$/.test(wordAt(t, into - 1)) ? into - 1 : null;
  for (let i = into - 1; i > into - REACH && i >= 0 && !isStopBack(t, i); i--) {
    const w = wordAt(t, i);
    // `beaten so that they were not in their cells`: a clause of its own, or its negation, stands between.
    if ((w === ',' && COORDINATORS.has(wordAt(t, i + 1))) || OPENS_CLAUSE.test(w)) return null;
    if (preposition === 'to') {
      if (/^(?:herded|dragged|marched)$/.test(w) || (TAKING.test(w) && isHarmAfter(t, at + 1))) return i;
      continue;
    }
    if (BURYING.test(w) || HARMING.test(w)) return i;
    if (FOR_THE_DEAD.test(w)) return PITS.test(wordAt(t, at)) || hasBeside(t, i, into, BODIES) ? i : null;
    if (PUT.test(w) && PITS.test(wordAt(t, at)) && !isPutUp(t, i, into)) return i;
    if (HOLDING.test(w)) return !/^(?:of|from|on)$/.test(preposition) && hasBeside(t, i, into, PEOPLE) ? i : null;
  }
  return null;
}

/** `put up a cross at the quarry`: nobody was laid there. */
function isPutUp(t: Tokens, verb: number, until: number): boolean {
  for (let k = verb + 1; k < until; k++)
    if (
      /^(?:up|cross|crosses|marker|plaque|stone|stones|fence|wall|sign|wreaths?|flowers|candles|railing)$/.test(
        wordAt(t, k),
      )
    )
      return true;
  return false;
}

const OPENS_CLAUSE = /^(?:that|because|when|while|until|although|though|not|never|nobody|no)$/;

/** `taken to the gymnasium [at night] to be questioned`. */
function isHarmAfter(t: Tokens, from: number): boolean {
  for (let k = from; k < from + 8 && !isStop(t, k); k++)
    if (HARMING.test(wordAt(t, k)) || HOLDING.test(wordAt(t, k))) return true;
  return false;
}

/** Whoever it is done to stands before the verb or between it and the place. */
function hasBeside(t: Tokens, verb: number, until: number, who: RegExp): boolean {
  for (let i = verb - 1; i > verb - BESIDE && i >= 0 && !isStopBack(t, i); i--) if (who.test(wordAt(t, i))) return true;
  for (let i = verb + 1; i < until; i++) if (who.test(wordAt(t, i))) return true;
  return false;
}

/** `rockets into [the] orchard`, `an attack on [the] school`. */
function isAttackOn(t: Tokens, into: number): boolean {
  if (!/^(?:into|on|at)$/.test(wordAt(t, into))) return false;
  for (let k = into - 1; k > into - 4 && k >= 0; k--) if (FIRED.test(wordAt(t, k))) return wordAt(t, k) !== 'opened';
  return false;
}

/** `shelled [the] hospital` */
function isObject(t: Tokens, at: number): boolean {
  for (let k = at - 1; k > at - 5 && k >= 0; k--) {
    if (ATTACKING.test(wordAt(t, k))) return true;
    if (!DETERMINERS.has(wordAt(t, k)) && !/^\p{L}+$/u.test(wordAt(t, k))) return false;
    if (/^(?:in|on|at|of|near|from|by|and)$/.test(wordAt(t, k))) return false;
  }
  return false;
}

/** `the warehouse [on the airport road], where [former detainees say they] were beaten`. */
function isWhere(t: Tokens, at: number): boolean {
  for (let k = at + 1; k < at + 8 && !isStop(t, k); k++)
    if (wordAt(t, k) === 'where') {
      for (let i = k + 1; i < k + REACH && !isStop(t, i); i++) {
        if (HARMING.test(wordAt(t, i)) || BURYING.test(wordAt(t, i))) return true;
        if (HOLDING.test(wordAt(t, i))) return hasBeside(t, i, i, PEOPLE);
      }
      return false;
    }
  return false;
}

/** `a pit of 3 by 6 metres with the remains of …` */
function holdsBodies(t: Tokens, at: number): boolean {
  for (let k = at + 1; k < at + 9 && !isStop(t, k); k++)
    if (/^(?:with|containing|holding|contained|held)$/.test(wordAt(t, k)))
      return [k + 1, k + 2, k + 3, k + 4].some((n) =>
        /^(?:remains|bodies|corpses|skeletons|bones)$/.test(wordAt(t, n)),
      );
  return false;
}

/** `the school has never served as [a] place of detention`, `the barn was used to hold men`: who denies it names it all the same. */
function isServing(t: Tokens, at: number): boolean {
  for (let k = at + 1; k < at + 12 && !isStop(t, k); k++) {
    if (!/^(?:used|served|turned|converted|operated|serving|functioned)$/.test(wordAt(t, k))) continue;
    for (let i = k + 1; i < k + 7 && !isStop(t, i); i++)
      if (PLACES_OF_HOLDING.has(wordAt(t, i)) || /^(?:hold|detain|interrogate|torture|imprison)$/.test(wordAt(t, i)))
        return true;
  }
  return false;
}

/** `[the] well`, not "as well". */
export const isPlaceOfHarm = ({ tokens: t }: Pick<PreparedText, 'tokens'>, i: number): boolean =>
  isPlaceNoun(t, i) && hasDeterminer(t, i) && endsPhrase(t, i) && placesOfHarm(t).has(singularOf(wordAt(t, i)));

/** In a text that tells of people harmed, any building or ground: what is sealed, levelled or paved there is worth knowing. */
export const isPlaceInCase = ({ tokens: t }: Pick<PreparedText, 'tokens'>, i: number): boolean =>
  (isPlaceNoun(t, i) || (wordAt(t, i) === 'place' && wordAt(t, i - 1) === 'market')) &&
  !OF_EVERY_DAY.test(wordAt(t, i)) &&
  !/^(?:his|her|my|their|no|every|each)$/.test(wordAt(t, i - 1)) &&
  hasDeterminer(t, i) &&
  endsPhrase(t, i) &&
  (OF_WORSHIP.test(wordAt(t, i)) || tellsOfHarm(t));
/** Their destruction is worth knowing in any text. */
const OF_WORSHIP = /^(?:church|churches|chapel|monastery|convent|cathedral|mosques?|temple|synagogue)$/;
const OF_EVERY_DAY =
  /^(?:houses?|bridges?|lot|garages?|rooms?|apartment|headquarters|market|square|corner|floor|cut|lawn|university|academy|base|shop|store|station|club|plant|field|fields|farm)$/;

const harmful = new WeakMap<Tokens, boolean>();
export function tellsOfHarm(t: Tokens): boolean {
  const found = harmful.get(t) ?? Array.from({ length: t.count }, (_, i) => wordAt(t, i)).some((w) => OF_HARM.test(w));
  harmful.set(t, found);
  return found;
}
const OF_HARM =
  /^(?:killed|killing|buried|bodies|corpses|massacres?|massacred|executed|executions?|tortured|graves?|dead|died|shot|murdered|disappeared|detained|prisoners?|remains|bones|drowned|imprisoned|victims|bombed|shelled|shelling|explosion|wounded|perished|abducted|raped|fire|camp|war|prisoner|exhumations?|exhumed|excavations?)$/;

const isDetermined = (t: Tokens, into: number, at: number): boolean => {
  for (let k = into + 1; k < at; k++)
    if (DETERMINERS.has(wordAt(t, k)) || /^(?:s|one|two)$/.test(wordAt(t, k))) return true;
  return /^\p{Lu}/u.test(t.text.slice(t.from[into + 1] ?? 0));
};

/** `the old sugar mill`, `its gymnasium`, `Marl Street school`; in a headline, `former sugar mill`. */
function hasDeterminer(t: Tokens, i: number): boolean {
  for (let k = i - 1; k > i - 6 && k >= 0; k--) {
    const w = wordAt(t, k);
    if (DETERMINERS.has(w) || NUMERALS.has(w) || w === 's' || /^(?:former|old|its|their)$/.test(w)) return true;
    if (!/^[\p{L}-]+$/u.test(w) || (t.gap[k + 1] ?? 3) >= 2) return false;
  }
  return false;
}

/** Not `the [school] teacher`. */
function endsPhrase(t: Tokens, i: number): boolean {
  const w = wordAt(t, i + 1);
  return (
    t.kind[i + 1] !== WORD ||
    (t.gap[i + 1] ?? 3) >= 2 ||
    [PREPOSITIONS, COORDINATORS, RELATIVES].some((words) => words.has(w)) ||
    isAuxiliary(w) ||
    isAdverb(w) ||
    isPastForm(w) ||
    CONDITIONS.has(w) ||
    /^(?:because|while|when|until|before|after|since|then|now|today|again|itself|stands|lies|lay|remains|opens|starts|begins|complex|grounds)$/.test(
      w,
    )
  );
}
