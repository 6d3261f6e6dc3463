// The name by which a site is told: one that its words hold ("the Marl Street cemetery"), else that of the site which they mean, named elsewhere in the text ("the cemetery", "half of this ground", "the old wing").
// In: the text and what was noticed. Out: a mention; a place that is only described has no name.

import type { Mention } from '../../model/mention.ts';
import { mentionAt } from '../text/mentions.ts';
import { isPersian, persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { NUMBER, type TokenSpan } from '../text/tokens.ts';
import { siteMeant } from './en/named-sites.ts';
import { prisonOfWing } from './en/prison-wings.ts';
import { isSite as isPersianSite } from './fa/find-persian.ts';
import { siteWords } from './fa/headline-site.ts';
import { fullNameOf, siteMeant as siteMeantInPersian } from './fa/named-sites.ts';
import type { Noticed } from './noticed.ts';

/** Of the whole or of a part of it: a row called `others` would tell nobody of what. */
const PRONOUN =
  /^(?:there|here|it|they|them|these|both|all|one|half|others|some|several|many|most|رویش|بالایش|رویشان|بالایشان|سرش|جایش|آن|آنها|آن\u200cها|آنجا|آن\u200cجا)$/i;

/** «[قطعه] ۴۱»: with its number. */
const withNumber = ({ tokens: t }: PreparedText, { first, end }: TokenSpan): TokenSpan =>
  end === first + 1 && persianWord(t, first) === 'قطعه' && t.kind[end] === NUMBER
    ? siteWords(t, first)
    : { first, end };

/** «تسطیح [زمین] روز شنبه»: when it was done is no part of the name. */
function beforeTime({ tokens: t }: PreparedText, { first, end }: TokenSpan): TokenSpan {
  for (let k = first + 1; k < end; k++)
    if (/^(?:روز|هفته|هفتهٔ|شب|صبح|عصر|دیروز|امروز|افرادی|کسانی)$/u.test(persianWord(t, k))) return { first, end: k };
  return { first, end };
}

export function nameOfSite(prepared: PreparedText, noticed: Noticed): Mention {
  const { antecedent, ofWhole } = noticed;
  const name = beforeTime(prepared, withNumber(prepared, noticed.name));
  const t = prepared.tokens;
  const words = antecedent ?? name;
  const meant =
    properName(prepared, words) === null
      ? (meantBy(prepared, words) ?? meantBy(prepared, ownerOf(prepared, words)))
      : null;
  if (meant !== null) {
    const [said, full] = [words, meant].map(({ first, end }) => t.text.slice(t.from[first], t.to[end - 1]));
    const proper = properName(prepared, firstNameOf(prepared, meant) ?? meant);
    // Described only: its own words tell more than “the plot”.
    return mentionAt(prepared, proper === null ? meant : words, proper, 'inferred', [
      `“${said}”: “${full}”, named in this text`,
    ]);
  }
  const prison = antecedent === null && properName(prepared, name) === null ? prisonOfWing(prepared, name) : null;
  if (prison !== null) {
    const wing = t.text.slice(t.from[name.first], t.to[name.end - 1]);
    return mentionAt(prepared, name, `${wing} of ${prison}`, 'inferred', [
      `“${wing}”: of “${prison}”, named before it`,
    ]);
  }
  if (antecedent !== null) {
    const words = t.text.slice(t.from[antecedent.first], t.to[antecedent.end - 1]);
    const pointing = t.text.slice(t.from[name.first], t.to[name.end - 1]);
    const reason = `“${pointing}” of “${words}”, before it`;
    const proper = properName(prepared, firstNameOf(prepared, antecedent) ?? antecedent);
    // A pronoun names no site: the words it goes back to stand for it.
    const span = ofWhole === true || PRONOUN.test(pointing) ? antecedent : name;
    return mentionAt(prepared, span, proper, proper === null ? 'stated' : 'inferred', [reason]);
  }
  const proper = properName(prepared, firstNameOf(prepared, name) ?? name);
  return mentionAt(prepared, name, proper, 'stated', [
    proper === null ? 'described, not named' : 'named in these words',
  ]);
}

/** `[the prison]’s assembly hall` */
function ownerOf({ tokens: t }: PreparedText, { first, end }: TokenSpan): TokenSpan {
  for (let k = first + 1; k < end; k++)
    if (/^['’]$/.test(t.norm[k] ?? '') && t.norm[k + 1] === 's') return { first, end: k };
  return { first, end };
}

/** `[Kesh Tawar] (“Black Mound”)`: the other name in brackets is of the one before them. */
function firstNameOf({ tokens: t, names }: PreparedText, { first }: TokenSpan): TokenSpan | null {
  const other = names.list[names.at[first] ?? -1]?.name;
  if (other === undefined) return null;
  for (const { first: at, name } of names.list) {
    if (name !== other || at === 0) continue;
    const bracket = /^[“"«‘']$/.test(t.norm[at - 1] ?? '') ? at - 2 : at - 1;
    const before = t.norm[bracket] === '(' ? names.list[names.at[bracket - 1] ?? -1] : undefined;
    if (before !== undefined && before.end === bracket && before.kind !== 'person') return before;
  }
  return null;
}

/** A site with a name, in whichever language the words are. */
const meantBy = (prepared: PreparedText, words: TokenSpan): TokenSpan | null =>
  isPersian(prepared.tokens, words.first)
    ? siteMeantInPersian(prepared, words, isPersianSite)
    : siteMeant(prepared, words);

/** `Marl Street cemetery`, `Orsund Prison`: from the name through the word for the place. */
function properName(prepared: PreparedText, { first, end }: TokenSpan): string | null {
  const { tokens: t, names } = prepared;
  // `Plot 17`, «قطعهٔ ۱۷ گورستان تالون»: its number is its name.
  if (/^(?:plot|section|lot|block|قطعه\p{M}?)$/u.test(t.norm[first] ?? '') && t.kind[first + 1] === NUMBER)
    return t.text.slice(t.from[first], t.to[end - 1]).replace(/\s+/g, ' ');
  if (isPersian(t, first)) return fullNameOf(prepared, { first, end });
  for (let i = first; i < end; i++) {
    const name = names.list[names.at[i] ?? -1];
    if (name === undefined || name.first !== i || (name.end === i + 1 && NO_NAME.test(t.norm[i] ?? ''))) continue;
    // `the cemetery of Orlen` is described, `a section of Pelmar cemetery` holds its name.
    const before = t.norm[i - 1] === 'the' && i - 2 >= first ? i - 2 : i - 1;
    const led = before >= first && /^(?:of|in|at|for|near|on|along|outside)$/.test(t.norm[before] ?? '');
    if (
      led &&
      !OWN_KIND.test(t.norm[name.first] ?? '') &&
      !OWN_KIND.test(t.norm[name.end - 1] ?? '') &&
      !OWN_KIND.test(name.end < end ? (t.norm[name.end] ?? '') : '')
    )
      continue;
    let last = Math.min(name.end, end);
    while (last < end && !/^(?:of|in|at|for|near|['’]|s)$/.test(t.norm[last] ?? '')) last++;
    if (/^['’]$/.test(t.norm[name.end] ?? '')) return null;
    return t.text.slice(t.from[name.first], t.to[last - 1]).replace(/\s+/g, ' ');
  }
  return null;
}

/** A capital at the head of a sentence: `[Graves] in Havreh`, `[Half] of the cemetery`. */
const NO_NAME =
  /^(?:half|part|parts|remand|some|others?|most|many|several|graves?|headstones|gravestones|tombstones|remains|bodies|bones|concrete|families|relatives|workers)$/;

const OWN_KIND =
  /^(?:cemetery|graveyard|prison|jail|camp|memorial|monument|barracks|quarry|forest|fort|centre|center|stadium|mausoleum|shrine)$/;
