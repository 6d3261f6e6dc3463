// Bodies that were brought to a place, machines that were at work there, and earth that was seen turned over: `the bodies were carted to the quarry`, `a digger worked there on 3 and 4 May`, `bulldozers tore into the
// side of the field`, `newly dug earth was seen at the well`. In: the text and the word for the bodies, the machine or the earth. Out: what was noticed; “there” goes back to the place before.

import { nounPhraseAfter } from '../../text/en/noun-phrase.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import type { Noticed } from '../noticed.ts';
import { isKnownHead } from './named-sites.ts';
import { isPlaceNoun } from './places-of-harm.ts';
import { type IsHead, isSiteHead, sitePhrase } from './site-phrase.ts';
import { sentenceAt, siteBefore, sitesIn, type Theme } from './site-themes.ts';

const FAR = 12;

export function broughtOrDugAt(prepared: PreparedText, i: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  if (t.kind[i] !== WORD) return [];
  const sentence = sentenceAt(prepared, i);
  const told =
    bodiesBrought(prepared, i, sentence) ?? machineAt(prepared, i, sentence) ?? earthTurned(prepared, i, sentence);
  return told === null ? [] : [told];
}

const noticed = (t: Tokens, site: Theme, cue: TokenSpan, condition: string): Noticed => ({
  ...site,
  cue,
  condition,
  confidence: 'likely',
  reasons: [`“${t.text.slice(t.from[cue.first], t.to[cue.end - 1])}”: told of it`],
});

/** `[The bodies] were carted to the quarry`; to a hospital, a morgue or a family they are brought by anybody. */
function bodiesBrought(prepared: PreparedText, i: number, { end }: TokenSpan): Noticed | null {
  const { tokens: t } = prepared;
  if (!/^(?:bodies|corpses|remains)$/.test(wordAt(t, i))) return null;
  for (let k = i + 1; k < Math.min(end, i + FAR); k++) {
    if (/^(?:[.;:]|not|never|who|which|whose|and)$/.test(wordAt(t, k))) return null;
    if (!/^(?:taken|driven|brought|carried|transported|trucked|conveyed|hauled|moved)$/.test(wordAt(t, k))) continue;
    for (let to = k + 1; to < Math.min(end, k + 5); to++) {
      if (wordAt(t, to) !== 'to') continue;
      const phrase = nounPhraseAfter(prepared, to + 1, end);
      const [site] =
        phrase === null
          ? []
          : sitesIn(prepared, withBeside(prepared, phrase, end), { first: to + 1, end }, false, isResting);
      return site === undefined ? null : noticed(t, site, { first: k, end: k + 1 }, 'bodies brought');
    }
    return null;
  }
  return null;
}
const isResting: IsHead = (prepared, i) => {
  const w = wordAt(prepared.tokens, i);
  return (isSiteHead(prepared, i) || isPlaceNoun(prepared.tokens, i)) && !OF_THE_LIVING.test(w);
};
const OF_THE_LIVING =
  /^(?:hospitals?|clinics?|morgues?|mortuary|mosques?|church|churches|chapel|houses?|homes?|rooms?|stations?|schools?|university|courtyard|yard|hall|base|headquarters|prisons?|jails?|villages?|market|square|building|buildings)$/;

/** `the pit [of the old mill on the Marl Road]` */
function withBeside(prepared: PreparedText, phrase: TokenSpan, limit: number): TokenSpan {
  for (let k = phrase.first; k < phrase.end; k++)
    if (isResting(prepared, k))
      return {
        first: phrase.first,
        end: Math.min(limit, Math.max(phrase.end, sitePhrase(prepared, k, phrase.first).end)),
      };
  return phrase;
}

const MACHINES = /^(?:excavators?|bulldozers?|diggers?|backhoes?|earthmovers?|loaders?)$/;
const AT_WORK = /^(?:worked|dug|operated|working|digging|cut|tore|ripped|scraped|ploughed|plowed|drove|went)$/;

/** `A [digger] of the town worked there`, `[bulldozers] tore into the side of the field`. */
function machineAt(prepared: PreparedText, i: number, { end }: TokenSpan): Noticed | null {
  const { tokens: t } = prepared;
  if (!MACHINES.test(wordAt(t, i))) return null;
  for (let k = i + 1; k < Math.min(end, i + FAR + 6); k++) {
    if (/^(?:[.;:]|not|never|would|will|to)$/.test(wordAt(t, k))) return null;
    if (!AT_WORK.test(wordAt(t, k)) || (/ing$/.test(wordAt(t, k)) && wordAt(t, k + 1) === 'on')) continue;
    const condition = /^(?:bulldozer|loader)/.test(wordAt(t, i)) ? 'bulldozed' : 'dug';
    const cue = { first: k, end: k + 1 };
    if (wordAt(t, k + 1) === 'there') {
      const before = siteBefore(prepared, i, isKnownHead);
      return before === null
        ? null
        : noticed(t, { name: { first: k + 1, end: k + 2 }, antecedent: before }, { first: i, end: k + 2 }, condition);
    }
    if (!/^(?:at|on|in|into|through|over|across)$/.test(wordAt(t, k + 1))) return null;
    const phrase = nounPhraseAfter(prepared, k + 2, end);
    const [site] = phrase === null ? [] : sitesIn(prepared, phrase, { first: k + 2, end }, true, isKnownHead);
    return site === undefined ? placeAgain(prepared, phrase, cue, condition) : noticed(t, site, cue, condition);
  }
  return null;
}

/** `the side [of the field]`: of the place before. */
function placeAgain(
  prepared: PreparedText,
  phrase: TokenSpan | null,
  cue: TokenSpan,
  condition: string,
): Noticed | null {
  const { tokens: t } = prepared;
  if (phrase === null || !/^(?:site|place|ground|field|plot)$/.test(wordAt(t, phrase.end - 1))) return null;
  const before = siteBefore(prepared, phrase.first, isKnownHead);
  return before === null
    ? null
    : noticed(t, { name: { first: phrase.end - 2, end: phrase.end }, antecedent: before }, cue, condition);
}

/** `Newly dug [earth] was seen at the well`. */
function earthTurned(prepared: PreparedText, i: number, { first, end }: TokenSpan): Noticed | null {
  const { tokens: t } = prepared;
  if (!/^(?:earth|soil)$/.test(wordAt(t, i))) return null;
  const isFresh =
    /^(?:turned|dug|disturbed|churned)$/.test(wordAt(t, i - 1)) &&
    /^(?:freshly|newly|recently)$/.test(wordAt(t, i - 2));
  if (!isFresh) return null;
  for (let k = i + 1; k < Math.min(end, i + FAR); k++) {
    if (!/^(?:at|in|on)$/.test(wordAt(t, k))) continue;
    const phrase = nounPhraseAfter(prepared, k + 1, end);
    const [site] = phrase === null ? [] : sitesIn(prepared, phrase, { first: k + 1, end }, false, isKnownHead);
    if (site !== undefined) return noticed(t, site, { first: i - 2, end: i + 1 }, 'dug');
  }
  const before = siteBefore(prepared, Math.max(first, i - 2), isKnownHead);
  return before === null
    ? null
    : noticed(
        t,
        { name: { first: i - 2, end: i + 1 }, antecedent: before, ofWhole: true },
        { first: i - 2, end: i + 1 },
        'dug',
      );
}
