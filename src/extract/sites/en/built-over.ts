// What was put on a site, in it or around it: `built a car park over the grave`, `a hotel opened in the mill`, `a wall was built around the cemetery`, `its gate was welded shut`. In: the text and the verb's token.
// Out: what was noticed there.

import { nounPhraseAfter, nounPhraseBefore } from '../../text/en/noun-phrase.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan } from '../../text/tokens.ts';
import type { Noticed } from '../noticed.ts';
import { type IsHead, isPlaceHead, isSiteHead } from './site-phrase.ts';
import { overIn } from './site-states.ts';
import { isPlaceAgain, sentenceAt, siteBefore, sitesIn } from './site-themes.ts';
import {
  BUILDING_WORDS,
  GROUNDS,
  PHRASAL_CONDITIONS,
  PHRASAL_FIRST,
  PLACE_NOUNS,
  PLACES_OF_HOLDING,
  PLANTING_WORDS,
} from './words.data.ts';

const PUTTING =
  /^(?:widened|extended|built|building|build|constructed|erected|laid|put|set|poured|pouring|raised|planted|opened|dumped|dump|dumping|tipped)$/;
const RUBBISH = /^(?:rubbish|garbage|waste|rubble|refuse|trash|debris)$/;
const WALLS = /^(?:walls?|fences?|barriers?|checkpoints?|wire)$/;
const PAVING = /^(?:concrete|asphalt|tarmac|paving)$/;

export function builtOverAt(prepared: PreparedText, i: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  const word = (k: number): string => t.norm[k] ?? '';
  if (
    !PUTTING.test(word(i)) &&
    !(/^(?:runs|ran|passes|passed|leads)$/.test(word(i)) && /^(?:over|across)$/.test(word(i + 1)))
  )
    return [];
  const sentence = sentenceAt(prepared, i);
  for (let k = i + 1; k < Math.min(sentence.end, i + 12); k++) {
    const over =
      /^(?:over|above|atop|across)$/.test(word(k)) ||
      (word(k) === 'top' && word(k + 1) === 'of') ||
      (/^(?:on|onto)$/.test(word(k)) &&
        word(k + 1) !== 'top' &&
        (/^(?:pour|dump|tipp)/.test(word(i)) || /^(?:it|them)$/.test(word(k + 1))));
    const around = /^(?:around|round)$/.test(word(k));
    if (!over && !around) continue;
    const condition = conditionOf(prepared, sentence.first, k, around);
    const under = nounPhraseAfter(prepared, word(k) === 'top' ? k + 2 : k + 1, sentence.end);
    if (condition === null || under === null) return [];
    return sitesIn(prepared, under, sentence, true, isPlaceHead)
      .flatMap((site) => {
        // `laid a track over it`: not over the track.
        const isPutThere = site.antecedent !== null && site.antecedent.first > i;
        const antecedent = isPutThere ? siteBefore(prepared, i, isPlaceHead) : site.antecedent;
        return isPutThere && antecedent === null ? [] : [{ ...site, antecedent }];
      })
      .map(
        (site): Noticed => ({
          ...site,
          cue: { first: i, end: k + 1 },
          condition,
          confidence: 'likely',
          reasons: [`“${word(i)} … ${word(k)}” it`],
        }),
      );
  }
  return [];
}

/** `has turned [the graves] into a car park`, `used [the stadium] as a detention camp`: what it was made. */
export function madeIntoAt(prepared: PreparedText, i: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  const word = (k: number): string => t.norm[k] ?? '';
  const isTurning =
    /^(?:turn|turns|turned|turning|convert|converts|converted|converting|transformed|transforming)$/.test(word(i));
  if (!isTurning && !/^(?:used|using)$/.test(word(i))) return [];
  const sentence = sentenceAt(prepared, i);
  const made =
    !isTurning && word(i + 1) === 'as'
      ? usedBefore(prepared, i, sentence)
      : nounPhraseAfter(prepared, i + 1, sentence.end);
  if (made === null) return [];
  const into = [made.end, made.end + 1, made.end + 2, i + 1].find((k) =>
    isTurning ? word(k) === 'into' : word(k) === 'as',
  );
  const what = into === undefined ? null : nounPhraseAfter(prepared, into + 1, sentence.end);
  if (into === undefined || what === null) return [];
  const serves = placeOfHolding(prepared, what);
  return sitesIn(prepared, made, sentence, true, isTurning ? isPlaceHead : isAnyPlace).flatMap((site): Noticed[] => {
    const { first, end } = site.antecedent ?? site.name;
    const isGround = Array.from({ length: end - first }, (_, n) => word(first + n)).some((w) => GROUNDS.has(w));
    const condition = serves ? 'people held' : isTurning ? ((isGround ? overIn(t, what) : null) ?? 'converted') : null;
    if (condition === null) return [];
    return [
      {
        ...site,
        cue: { first: i, end: what.end },
        condition,
        confidence: 'likely',
        reasons: [`“${word(i)} … ${word(into)}” it`],
      },
    ];
  });
}

/** `[the tannery], which guards were using as a store`: what the relative goes back to. */
function usedBefore(prepared: PreparedText, i: number, sentence: TokenSpan): TokenSpan | null {
  const { tokens: t } = prepared;
  for (let k = i - 1; k > sentence.first && i - k < 10; k--) {
    if (!/^(?:which|that)$/.test(t.norm[k] ?? '')) continue;
    const end = t.norm[k - 1] === ',' ? k - 1 : k;
    return nounPhraseBefore(prepared, end, sentence.first);
  }
  return null;
}

const isAnyPlace: IsHead = (prepared, i) => isSiteHead(prepared, i) || PLACE_NOUNS.has(prepared.tokens.norm[i] ?? '');
const placeOfHolding = ({ tokens: t }: PreparedText, { first, end }: TokenSpan): boolean => {
  for (let k = first; k < end; k++) if (PLACES_OF_HOLDING.has(t.norm[k] ?? '')) return true;
  return false;
};

/** By what was put there, before or behind the verb. */
function conditionOf({ tokens: t }: PreparedText, first: number, end: number, around: boolean): string | null {
  for (let k = end - 1; k >= first && end - k < 14; k--) {
    const w = t.norm[k] ?? '';
    if (WALLS.test(w)) return around ? 'sealed off' : 'built over';
    if (around) continue;
    if (PAVING.test(w)) return 'paved over';
    if (RUBBISH.test(w)) return 'desecrated';
    if (w === 'field' && /^(?:football|playing|sports|soccer)$/.test(t.norm[k - 1] ?? '')) return 'built over';
    if (BUILDING_WORDS.has(w) || (w === 'park' && t.norm[k - 1] === 'car')) return 'built over';
    if (PLANTING_WORDS.has(w)) return 'planted over';
  }
  return null;
}

/** `a hotel opened [yesterday] in the old mill`: what is in it now. */
export function openedInAt(prepared: PreparedText, i: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  if (!/^(?:opened|opens|operates|operated|reopened|built|erected|inaugurated|constructed)$/.test(t.norm[i] ?? ''))
    return [];
  const sentence = sentenceAt(prepared, i);
  // `The mayor opened Elm Park on the land of …`
  const behind = nounPhraseAfter(prepared, i + 1, sentence.end);
  const put =
    conditionOf(prepared, sentence.first, i, false) ??
    (behind === null || behind.first !== i + 1 ? null : overIn(t, behind));
  if (!/^(?:built|planted) over$/.test(put ?? '')) return [];
  for (let k = i + 1; k < Math.min(sentence.end, Math.max(i + 5, (behind?.end ?? i) + 1)); k++) {
    const isThere = /^(?:on|at)$/.test(t.norm[k] ?? '');
    if (!isThere && !/^(?:in|inside)$/.test(t.norm[k] ?? '')) continue;
    const inside = nounPhraseAfter(prepared, k + 1, sentence.end);
    // `a market was opened on the site`, `on the ground of Plot 41`: of the place before, or of that one.
    if (isThere && (inside === null || !(isPlaceAgain(t, inside) || isGroundOf(t, inside)))) continue;
    const themes = inside === null ? [] : sitesIn(prepared, inside, sentence, isThere, isPlaceHead);
    if (themes.length > 0)
      return themes.map((site) => ({
        ...site,
        cue: { first: i, end: k + 1 },
        condition: isThere ? (put ?? 'built over') : 'converted',
        confidence: 'likely',
        reasons: [`“${t.norm[i]} … ${t.norm[k]}” it`],
      }));
  }
  return [];
}

/** `the [site] of the old prison`, `the ground of Plot 41` */
const isGroundOf = (t: PreparedText['tokens'], { first, end }: TokenSpan): boolean =>
  end - first > 3 &&
  t.norm[first] === 'the' &&
  /^(?:site|ground|grounds|land|place|spot)$/.test(t.norm[first + 1] ?? '') &&
  t.norm[first + 2] === 'of';

/** `its windows have been bricked up`, `the gate of the warehouse had been welded shut`. */
export function shutAt(prepared: PreparedText, i: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  if (!PHRASAL_FIRST.has(t.norm[i] ?? '')) return [];
  const pair = `${t.norm[i]} ${t.norm[i + 1]}`;
  if (PHRASAL_CONDITIONS.get(pair) !== 'sealed off') return [];
  const sentence = sentenceAt(prepared, i);
  const part = partBefore(t, i, sentence.first);
  if (part === null) return [];
  const of = t.norm[part + 1] === 'of' ? nounPhraseAfter(prepared, part + 2, i) : null;
  const name = of ?? { first: part - 1, end: part + 1 };
  const own = of === null ? null : sitesIn(prepared, of, sentence, false)[0];
  const before = of === null && t.norm[part - 1] === 'its' ? siteBefore(prepared, part - 1) : null;
  const site = own ?? (before === null ? undefined : { name, antecedent: before });
  return site === undefined || site === null
    ? []
    : [
        {
          ...site,
          cue: { first: part, end: i + 2 },
          condition: 'sealed off',
          confidence: 'likely',
          reasons: [`“${pair}” said of a part of it`],
        },
      ];
}

/** The door or window that is the subject of the verb, not far before it. */
function partBefore(t: PreparedText['tokens'], verb: number, limit: number): number | null {
  for (let k = verb - 1; k >= limit && verb - k < 10; k--)
    if (/^(?:windows?|doors?|gates?|entrances?|entries|mouth|openings?)$/.test(t.norm[k] ?? '')) return k;
  return null;
}

/** `a wall now surrounds the cemetery`, `a fence encloses the graves`. */
export function walledInAt(prepared: PreparedText, i: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  if (!/^(?:surrounds?|encircles?|encloses?)$/.test(t.norm[i] ?? '')) return [];
  const sentence = sentenceAt(prepared, i);
  const around = nounPhraseAfter(prepared, i + 1, sentence.end);
  if (around === null || conditionOf(prepared, sentence.first, i, true) === null) return [];
  return sitesIn(prepared, around, sentence).map((site) => ({
    ...site,
    cue: { first: i, end: i + 1 },
    condition: 'sealed off',
    confidence: 'likely',
    reasons: [`“${t.norm[i]}” it`],
  }));
}
