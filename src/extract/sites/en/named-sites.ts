// The sites that a text calls by a name: `Havreh cemetery`, `the mass grave at Ostrel`; and which of them bare words mean: `the cemetery`, `the site`, `the graves`. In: the text. Out: token spans; null where the text
// names none, or several that the words could mean.

import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens } from '../../text/tokens.ts';
import { isNamedGround, isSiteHead, sitePhrase } from './site-phrase.ts';

interface NamedSite {
  readonly span: TokenSpan;
  /** The name alone, in lower case. */
  readonly key: string;
  readonly kind: string;
}

const word = (t: Tokens, i: number): string => t.norm[i] ?? '';
const known = new WeakMap<PreparedText, readonly NamedSite[]>();

/** In the order of the text. */
function namedSites(prepared: PreparedText): readonly NamedSite[] {
  const found = known.get(prepared);
  if (found !== undefined) return found;
  const { tokens: t, sentences, sentenceOf } = prepared;
  const sites: NamedSite[] = [];
  for (let i = 0; i < t.count; i++) {
    const kind = KINDS.get(word(t, i));
    if (kind === undefined || !(isSiteHead(prepared, i) || isNamedGround(prepared, i))) continue;
    const span = sitePhrase(prepared, i, sentences[sentenceOf[i] ?? 0]?.first ?? i);
    const key = nameIn(prepared, span);
    if (key !== null) sites.push({ span, key, kind });
  }
  known.set(prepared, sites);
  return sites;
}

function nameIn({ names }: PreparedText, { first, end }: TokenSpan): string | null {
  const name = names.list.find((one) => one.first >= first && one.end <= end && one.kind !== 'body');
  return name === undefined ? null : name.name.toLowerCase().replace(KIND_AT_END, '');
}
const KIND_AT_END = /\s(?:cemetery|graveyard|prison|jail|camp|memorial|monument|mass grave)$/;

/** Words that mean one kind of place. */
const KINDS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['cemetery', 'cemetery cemeteries graveyard graveyards ground grounds'],
      ['ground', 'field fields range quarry hill forest ravine valley plain land farm works'],
      ['grave', 'grave graves gravesite gravesites pit pits trench trenches'],
      ['prison', 'prison prisons jail gaol penitentiary'],
      ['centre', 'centre center facility house'],
      ['camp', 'camp camps'],
      ['memorial', 'memorial memorials monument monuments shrine'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((one) => [one, kind] as const)),
);
const ANY_KIND = /^(?:it|site|place|area|spot|location|land|field|ground|plot|section|they)$/;

/** The one that the text names, by whatever words; none where it names two. */
export function onlySiteNamed(prepared: PreparedText, kinds: ReadonlySet<string> | null = null): TokenSpan | null {
  const sites = namedSites(prepared).filter(({ kind }) => kinds === null || kinds.has(kind));
  const keys = new Set(sites.map(({ key }) => key));
  return keys.size === 1 ? (sites[0]?.span ?? null) : null;
}

/** `the cemetery`, `this site`, `the graves`: the site of its kind that was named last before, not far, or the only one named. */
export function siteMeant(prepared: PreparedText, span: TokenSpan): TokenSpan | null {
  const { tokens: t } = prepared;
  const head = word(t, span.end - 1);
  const called = siteCalledIn(prepared, span) ?? plotMeant(prepared, span);
  if (called !== null) return called;
  if (!isBare(t, withoutShare(t, span))) return null;
  const kind = ANY_KIND.test(head) ? null : (KINDS.get(head) ?? null);
  if (kind === null && !ANY_KIND.test(head)) return null;
  // Graves are those of the cemetery, and a mass grave is “the site”.
  const kinds = kind === null ? null : new Set(kind === 'grave' ? ['grave', 'cemetery'] : [kind]);
  const only = onlySiteNamed(prepared, kinds);
  if (only !== null) return span.first >= only.first && span.first < only.end ? null : only;
  const before = namedSites(prepared).findLast(
    (one) => one.span.end <= span.first && (kinds === null || kinds.has(one.kind)),
  );
  return before !== undefined && kind !== 'grave' && span.first - before.span.end <= NEAR ? before.span : null;
}
/** Tokens: a paragraph. */
const NEAR = 60;

/** `the plot`, in a text that tells of `Plot 12` and of no other: that one, whatever cemetery it is in. */
function plotMeant({ tokens: t }: PreparedText, span: TokenSpan): TokenSpan | null {
  const head = word(t, span.end - 1);
  if (!/^(?:plot|section|lot|block)$/.test(head) || !isBare(t, span)) return null;
  let only: number | null = null;
  for (let i = 0; i < t.count - 1; i++) {
    if (word(t, i) !== head || t.kind[i + 1] !== NUMBER) continue;
    if (only !== null && word(t, only + 1) !== word(t, i + 1)) return null;
    only ??= i;
  }
  return only === null ? null : { first: only, end: only + 2 };
}

/** `the graves in Havreh`, in a text that tells of Havreh cemetery: that one. */
function siteCalledIn(prepared: PreparedText, { first, end }: TokenSpan): TokenSpan | null {
  const { tokens: t, names } = prepared;
  const name = names.list.find((one) => one.first > first && one.end <= end && one.kind !== 'person');
  if (name === undefined || !/^(?:of|in|at)$/.test(word(t, name.first - 1))) return null;
  const called = namedSites(prepared).find(
    ({ span, key, kind }) =>
      kind === 'cemetery' &&
      key === name.name.toLowerCase() &&
      KINDS.has(word(t, span.end - 1)) &&
      span.first !== first,
  );
  return called?.span ?? null;
}

/** `Havrin`, in a text that tells of Havrin cemetery and of no prison or camp of that name. */
export function siteByItsName(prepared: PreparedText, at: number): TokenSpan | null {
  const name = prepared.names.list[prepared.names.at[at] ?? -1];
  if (name === undefined || name.first !== at) return null;
  const called = namedSites(prepared).filter(({ key }) => key === name.name.toLowerCase());
  return new Set(called.map(({ kind }) => kind)).size === 1 ? (called[0]?.span ?? null) : null;
}

/** `half of [the ground]`, `the southern part of [the cemetery]`, `two of [the graves]`. */
function withoutShare(t: Tokens, { first, end }: TokenSpan): TokenSpan {
  for (let k = first; k < end - 1; k++)
    if (word(t, k) === 'of' && SHARE.test(word(t, k - 1)) && DETERMINED.test(word(t, k + 1)))
      return { first: k + 1, end };
  return { first, end };
}
const SHARE =
  /^(?:part|parts|half|section|sections|portion|corner|edge|rest|some|most|all|many|one|two|three|four|five|several|third|area)$/;
const DETERMINED = /^(?:the|this|that|these|those)$/;

/** A pointing word and a kind of place, nothing that tells it from others: `the cemetery`, `the mass graves`. */
function isBare(t: Tokens, { first, end }: TokenSpan): boolean {
  if (end - first === 1 && /^(?:no|any)$/.test(word(t, first - 1))) return true;
  if (!/^(?:the|this|that|these|those|it|they)$/.test(word(t, first)) || end - first > 3) return false;
  for (let k = first + 1; k < end - 1; k++)
    if (!/^(?:mass|burial|detention|whole|entire|old)$/.test(word(t, k))) return false;
  return true;
}
