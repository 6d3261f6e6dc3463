// What is told of a part of a site or of what is put up at it: `a railing went up at the court’s order`, `the plaque was found broken`, `the walls had been whitewashed`, `two guards were posted`, `there was barbed
// wire and a notice`. In: the text and the word for the part. Out: what was noticed of the site: the one named beside it, the one before it, else the one of the headline.

import { nounPhraseAfter } from '../../text/en/noun-phrase.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import type { Noticed } from '../noticed.ts';
import { headlineSite } from './headline-site.ts';
import { isKnownHead, kindOfSite, lastSiteNamed, onlySiteNamed, siteByItsName } from './named-sites.ts';
import { PARTS, type PartOfSite } from './parts.data.ts';
import { placeInFocus } from './place-in-focus.ts';
import { isNamedGround, isPlaceHead, isSiteHead, sitePhrase } from './site-phrase.ts';
import { sentenceAt, siteBefore, sitesIn, type Theme } from './site-themes.ts';
import { isOneTurnedAway } from './turned-away.ts';
import { GROUNDS } from './words.data.ts';

const BETWEEN = 12;
const STOP = /^(?:[.;!?]|but|because|although|that|said|says)$/;
const DENIED = /^(?:not|never|no|without|nobody|none|neither)$/;
const PLANNED = /^(?:be|will|would|should|shall|must|may|might|to|asking|asked|demand(?:s|ed)?|for|if|could)$/;

export function partToldAt(prepared: PreparedText, i: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  // `the foundation stone`: of what is built there (changed-use.ts).
  if (wordAt(t, i) === 'stone' && wordAt(t, i - 1) === 'foundation') return [];
  if (t.kind[i] !== WORD || (wordAt(t, i + 1) === 'of' && /^(?:fire|attack)$/.test(wordAt(t, i + 2)))) return [];
  const sentence = sentenceAt(prepared, i);
  for (const part of PARTS) {
    if (!part.nouns.has(wordAt(t, i)) || (part.withoutOf && wordAt(t, i + 1) === 'of')) continue;
    const told =
      doneTo(t, i, part.done, sentence) ??
      doneBy(t, i, part.done, sentence) ??
      (part.there === null ? null : isThere(t, i, part.there, sentence));
    if (told === null) continue;
    if (told.condition === 'closed to visitors' && isOneTurnedAway(prepared, i, sentence.first)) continue;
    const denied = [i - 1, i - 2, i - 3].some((k) => k >= sentence.first && DENIED.test(wordAt(t, k)));
    if (denied && !OF_HARM.has(told.condition)) return [];
    const own = { first: sitePartStart(t, i, sentence.first), end: i + 1 };
    const site =
      siteOf(prepared, part, { at: i, cue: told.cue, sentence }) ??
      (part.standsAlone ? { name: own, antecedent: null } : null);
    if (site === null || isRoom(t, site) || isDoorOfPrison(t, i, site)) continue;
    return [
      {
        ...site,
        cue: told.cue,
        condition: denied ? `not ${told.condition}` : told.condition,
        confidence: 'likely',
        reasons: [`“${t.text.slice(t.from[told.cue.first], t.to[told.cue.end - 1])}”: told of “${wordAt(t, i)}” there`],
      },
    ];
  }
  return [];
}

/** `The doors of the block were locked`: of a part of a house where people are held. */
const isRoom = (t: Tokens, { name, antecedent }: Theme): boolean =>
  antecedent === null && /^(?:block|ward|wards|cell|cells|room|rooms)$/.test(wordAt(t, name.end - 1));

/** The doors of a prison are locked on any day: it is not closed. */
const isDoorOfPrison = (t: Tokens, part: number, { name, antecedent }: Theme): boolean =>
  /^(?:doors?|gates?)$/.test(wordAt(t, part)) &&
  /^(?:prisons?|jails?|centre|center)$/.test(headOf(t, antecedent ?? name));
/** `Darvak [prison] in Havrin` */
const headOf = (t: Tokens, { first, end }: TokenSpan): string =>
  t.norm.slice(first, end).find((word) => kindOfSite(word) !== undefined) ?? '';

/** What somebody may deny that was done: `no headstone was broken`. */
const OF_HARM = new Set(['damaged', 'marks removed', 'bulldozed', 'desecrated', 'closed to visitors']);

/** `[The] headstones` */
const sitePartStart = (t: Tokens, i: number, limit: number): number =>
  i > limit && /^(?:the|these|those|their|all)$/.test(wordAt(t, i - 1)) ? i - 1 : i;

interface Told {
  readonly cue: TokenSpan;
  readonly condition: string;
}
type Done = readonly (readonly [verbs: RegExp, condition: string])[];

/** `a fence [was put up]`, `the plaque [was found broken]`, `two guards [were posted]`, and without an auxiliary in notes: `plaque put up by the town`. */
function doneTo(t: Tokens, part: number, done: Done, { end }: TokenSpan): Told | null {
  for (let k = part + 1; k < Math.min(end, part + BETWEEN); k++) {
    const w = wordAt(t, k);
    if (STOP.test(w) || DENIED.test(w) || PLANNED.test(w)) return null;
    if (w === ',' && !/^(?:which|who)$/.test(wordAt(t, k + 1))) return null;
    const condition = conditionOf(t, k, done);
    if (condition === null && /^\p{L}+ed$/u.test(w) && !/^(?:remained|found)$/.test(w)) return null;
    if (condition === null) continue;
    // `the walls and rings fixed in them`: of what stands beside it.
    if (k > part + 1 && !isCarried(t, part + 1, k) && !/^(?:began|resumed|restarted|continued)$/.test(w)) return null;
    if (wordAt(t, k) === 'put' && !/^(?:up|on|back|there|in)$/.test(wordAt(t, k + 1))) return null;
    return { cue: { first: part, end: k + 1 + particle(t, k + 1) }, condition };
  }
  return null;
}

/** Between a part and its verb: an auxiliary, or what hangs on the part. */
const isCarried = (t: Tokens, from: number, verb: number): boolean => {
  for (let k = from; k < verb; k++)
    if (
      /^(?:was|were|is|are|has|have|had|been|being|lies|lay|lie|stands?|stood|fell|which|found|now|then|remain|remains|remained|kept|inside|around|there)$/.test(
        wordAt(t, k),
      )
    )
      return true;
  return false;
};

/** `[put up] a fence`, `[took] the posts out`, `[posted] two guards`. */
function doneBy(t: Tokens, part: number, done: Done, { first }: TokenSpan): Told | null {
  for (let k = part - 1; k >= Math.max(first, part - 5); k--) {
    const w = wordAt(t, k);
    if (/^[,.;:]$/.test(w) || /^(?:of|by|from|with|and|in|at|for|behind|was|were|is|are)$/.test(w)) return null;
    const condition = conditionOf(t, k, done);
    if (condition === null || /^(?:the|a|an|newly|freshly)$/.test(wordAt(t, k - 1))) continue;
    for (let n = k - 1; n >= Math.max(first, k - 4); n--) {
      // `has begun to lay asphalt`
      if (/^(?:began|begun|begin|started)$/.test(wordAt(t, n)) && wordAt(t, n + 1) === 'to') break;
      if (DENIED.test(wordAt(t, n)) || PLANNED.test(wordAt(t, n))) return null;
    }
    return { cue: { first: k, end: part + 1 }, condition };
  }
  return null;
}

/** `[there was] barbed wire` */
function isThere(t: Tokens, part: number, condition: string, { first }: TokenSpan): Told | null {
  for (let k = part - 1; k >= Math.max(first, part - 5); k--) {
    if (/^[,.;:]$/.test(wordAt(t, k)) || DENIED.test(wordAt(t, k))) return null;
    if (wordAt(t, k) === 'there' && /^(?:is|are|was|were)$/.test(wordAt(t, k + 1)))
      return { cue: { first: k, end: part + 1 }, condition };
  }
  return null;
}

const conditionOf = (t: Tokens, k: number, done: Done): string | null =>
  done.find(([verbs]) => verbs.test(wordAt(t, k)) || verbs.test(`${wordAt(t, k)} ${wordAt(t, k + 1)}`))?.[1] ?? null;
const particle = (t: Tokens, k: number): number =>
  /^(?:up|down|off|out|away|in|on|over|shut|back)$/.test(wordAt(t, k)) ? 1 : 0;

interface PartAt {
  readonly at: number;
  readonly cue: TokenSpan;
  readonly sentence: TokenSpan;
}

/**
 * `of the mill`, `at the cemetery`, `around the pits` in the same clause; else the site named last before, in the sentence or not far; else that of the headline, or one described before. Stones of graves stand in no
 * prison.
 */
function siteOf(prepared: PreparedText, kind: PartOfSite, { at: part, cue, sentence }: PartAt): Theme | null {
  const { tokens: t } = prepared;
  const own = { first: part, end: part + 1 };
  const fits = (one: string): boolean => kind.of === undefined || kind.of.has(one);
  for (let k = Math.max(sentence.first, cue.first - BETWEEN); k < Math.min(sentence.end, cue.end + BETWEEN); k++) {
    if (k > cue.end && /^(?:[;:,]|and|but|where|which|when)$/.test(wordAt(t, k))) break;
    if (!/^(?:of|at|in|inside|around|round|on|over|behind|from|along|to)$/.test(wordAt(t, k))) continue;
    if (k === part + 1 && isNameAt(prepared, k + 1))
      return { name: own, antecedent: sitePhrase(prepared, part, sentence.first), ofWhole: true };
    const phrase = nounPhraseAfter(prepared, k + 1, sentence.end);
    const [site] = phrase === null ? [] : sitesIn(prepared, phrase, sentence, false, isKnownHead);
    if (site !== undefined && !(site.name.first <= part && part < site.name.end)) return site;
    // `around Havrin`, in a text that tells of Havrin cemetery.
    const called = phrase !== null && /^(?:around|round)$/.test(wordAt(t, k)) ? siteByItsName(prepared, k + 1) : null;
    if (called !== null) return { name: own, antecedent: called, ofWhole: true };
  }
  const focus = kind.inFocus ? placeInFocus(prepared, sentence.first) : null;
  const ofFocus = focus === null ? undefined : kindOfSite(headOf(t, focus));
  if (focus !== null)
    return ofFocus === undefined || fits(ofFocus) ? { name: own, antecedent: focus, ofWhole: true } : null;
  const near = siteBefore(
    prepared,
    cue.first,
    (text, k) => (isSiteHead(text, k) || isNamedGround(text, k)) && fits(kindOfSite(text.tokens.norm[k] ?? '') ?? ''),
  );
  const isNamed = near !== null && prepared.names.list.some(({ first, end }) => first >= near.first && end <= near.end);
  const named = lastSiteNamed(prepared, cue.first, fits);
  const last = named !== null && cue.first - named.last <= FARTHEST ? named : null;
  if (kind.onlyBeside) return null;
  const beside = placeJustBefore(prepared, sentence, fits);
  if (beside !== null && (last === null || last.last < beside.first) && (near === null || near.end <= beside.first))
    return { name: own, antecedent: beside, ofWhole: true };
  const isHere = last !== null && (last.last >= sentence.first || cue.first - last.last <= FOLLOWS);
  const title = headlineSite(prepared);
  const headline = title !== null && (kind.of === undefined || isOfKind(t, title, fits)) ? title : null;
  const before =
    (isHere ? last : null) ?? (isNamed ? near : (headline ?? near ?? last ?? onlySiteNamed(prepared, kind.of ?? null)));
  return before === null ? null : { name: own, antecedent: before, ofWhole: true };
}
/** `the ground [at Dorneh]`: told of that ground, whatever site was named before. */
const isNameAt = ({ tokens: t, names }: PreparedText, at: number): boolean => {
  const name = names.list[names.at[at] ?? -1];
  return (
    /^(?:at|in|of)$/.test(wordAt(t, at - 1)) && name?.first === at && name.kind !== 'person' && name.kind !== 'body'
  );
};

/** `Work begins at the old mill. The firs were cut`: the place of the sentence before. */
function placeJustBefore(
  prepared: PreparedText,
  { first }: TokenSpan,
  fits: (kind: string) => boolean,
): TokenSpan | null {
  const before = prepared.sentences[(prepared.sentenceOf[first] ?? 0) - 1];
  if (before === undefined || (prepared.tokens.gap[first] ?? 3) >= 3) return null;
  for (let k = before.end - 1; k >= before.first; k--)
    if (
      isPlaceHead(prepared, k) &&
      !GROUNDS.has(wordAt(prepared.tokens, k)) &&
      fits(kindOfSite(wordAt(prepared.tokens, k)) ?? '')
    )
      return sitePhrase(prepared, k, before.first);
  return null;
}
const isOfKind = (t: Tokens, { first, end }: TokenSpan, fits: (kind: string) => boolean): boolean =>
  t.norm.slice(first, end).some((one) => fits(kindOfSite(one) ?? ''));
/** Tokens: about two paragraphs after it was named; farther off another matter has begun. */
const FOLLOWS = 150;
const FARTHEST = 300;
