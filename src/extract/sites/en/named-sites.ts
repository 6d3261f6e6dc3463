// The sites that a text calls by a name: `Havreh cemetery`, `the mass grave at Ostrel`; and which of them bare words mean: `the cemetery`, `the site`, `the graves`. In: the text. Out: token spans; null where the text
// names none, or several that the words could mean.

import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import { tellsOfHarm } from './places-of-harm.ts';
import { type IsHead, isNamedGround, isOfPlace, isPlaceHead, isSiteHead, lyingBy, sitePhrase } from './site-phrase.ts';
import { PLACE_NOUNS } from './words.data.ts';

interface NamedSite {
  readonly span: TokenSpan;
  /** The name alone, in lower case. */
  readonly key: string;
  readonly kind: string;
  /** Its word for such a place. */
  readonly head: string;
}

const known = new WeakMap<PreparedText, readonly NamedSite[]>();

/** In the order of the text. */
function namedSites(prepared: PreparedText): readonly NamedSite[] {
  const found = known.get(prepared);
  if (found !== undefined) return found;
  const { tokens: t, sentences, sentenceOf } = prepared;
  const sites: NamedSite[] = [];
  for (let i = 0; i < t.count; i++) {
    const buried = BURIED.test(wordAt(t, i)) ? buriedAt(prepared, i) : null;
    if (buried !== null) sites.push({ span: buried, key: nameAt(prepared, buried), kind: 'ground', head: '' });
    const levelled = TO_GROUND.test(wordAt(t, i)) ? groundBefore(prepared, i) : null;
    if (levelled !== null) sites.push({ span: levelled, key: nameAt(prepared, levelled), kind: 'ground', head: '' });
    const kind = kindOfSite(wordAt(t, i));
    const said = kind === undefined ? null : saidToBe(prepared, i);
    if (kind !== undefined && said !== null)
      sites.push({ span: said, key: nameAt(prepared, said), kind, head: singular(wordAt(t, i)) });
    if (kind === undefined || !(isSiteHead(prepared, i) || isNamedGround(prepared, i))) continue;
    const span = sitePhrase(prepared, i, sentences[sentenceOf[i] ?? 0]?.first ?? i);
    const key = nameIn(prepared, span);
    if (key === null) continue;
    const field = lyingBy(prepared, span);
    const head = field === null ? i : field.first + 1;
    sites.push({
      span: field ?? span,
      key,
      kind: kindOfSite(wordAt(t, head)) ?? kind,
      head: singular(wordAt(t, head)),
    });
  }
  // By its name alone it is the site that other words tell more of.
  const described = new Set(sites.flatMap(({ key, head }) => (head === '' ? [] : [key])));
  const all = sites.filter(({ key, head }) => head !== '' || !described.has(key));
  known.set(prepared, all);
  return all;
}

const nameAt = ({ names }: PreparedText, { first }: TokenSpan): string =>
  (names.list[names.at[first] ?? -1]?.name ?? '').toLowerCase();

const BURIED = /^(?:buried|interred)$/;
/** `were buried by night at [Dorneh]`: no town is meant. */
function buriedAt(prepared: PreparedText, verb: number): TokenSpan | null {
  const { tokens: t, names, sentences, sentenceOf } = prepared;
  const end = Math.min(sentences[sentenceOf[verb] ?? 0]?.end ?? verb, verb + 8);
  for (let k = verb + 1; k < end && !/^[,;:.]$/.test(wordAt(t, k)); k++) {
    const name = wordAt(t, k) === 'at' ? names.list[names.at[k + 1] ?? -1] : undefined;
    if (name !== undefined && name.first === k + 1 && isOfPlace(prepared, name))
      return { first: name.first, end: name.end };
  }
  return null;
}

/** Done to no town and to nobody. */
const TO_GROUND = /^(?:bulldozed|exhumed|fenced|ploughed|plowed|concreted|paved)$/;
/** `[Dorneh] was bulldozed in 1993`, in a text of harm: a name alone, of nobody. */
export function groundBefore(prepared: PreparedText, verb: number): TokenSpan | null {
  const { tokens: t, names } = prepared;
  if (!TO_GROUND.test(wordAt(t, verb))) return null;
  let at = verb - 1;
  while (at > verb - 4 && /^(?:was|were|been|has|have|had|being|is)$/.test(wordAt(t, at))) at--;
  const name = at === verb - 1 ? undefined : names.list[names.at[at] ?? -1];
  const isAlone =
    name !== undefined && name.end === at + 1 && isOfPlace(prepared, name) && kindOfSite(wordAt(t, at)) === undefined;
  return isAlone && tellsOfHarm(t) && !/^(?:of|in|at|near|and|,)$/.test(wordAt(t, name.first - 1))
    ? { first: name.first, end: name.end }
    : null;
}

/** `[Dorneh] was a former depot of the port`, in a text of harm: what its name is the name of. */
function saidToBe(prepared: PreparedText, head: number): TokenSpan | null {
  const { tokens: t, names } = prepared;
  if (!tellsOfHarm(t) || !PLACE_NOUNS.has(wordAt(t, head))) return null;
  let at = head - 1;
  while (at > head - 5 && t.kind[at] === WORD && !/^(?:an?|the)$/.test(wordAt(t, at))) at--;
  if (!/^(?:an?|the)$/.test(wordAt(t, at)) || !/^(?:is|was)$/.test(wordAt(t, at - 1))) return null;
  const name = names.list[names.at[at - 2] ?? -1];
  const opens =
    name !== undefined &&
    (name.first === 0 || /^[.!?:;]$/.test(wordAt(t, name.first - 1)) || (t.gap[name.first] ?? 0) >= 2);
  return name !== undefined && name.end === at - 1 && opens && isOfPlace(prepared, name)
    ? { first: name.first, end: name.end }
    : null;
}

function nameIn(prepared: PreparedText, { first, end }: TokenSpan): string | null {
  const name = prepared.names.list.find(
    (one) =>
      one.first >= first &&
      one.end <= end &&
      (one.kind === 'person' || isOfPlace(prepared, one)) &&
      // `Remand prison, Orlen`: a capital at the head of an entry.
      !(one.end === one.first + 1 && /^remand$/.test(wordAt(prepared.tokens, one.first))),
  );
  return name === undefined ? null : name.name.toLowerCase().replace(KIND_AT_END, '');
}
const KIND_AT_END = /\s(?:cemetery|graveyard|prison|jail|camp|memorial|monument|mass grave)$/;

/** Words that mean one kind of place. */
const KINDS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['cemetery', 'cemetery cemeteries graveyard graveyards ground grounds'],
      [
        'ground',
        'field fields range quarry hill forest ravine valley plain land farm works site pans pan marsh plot plots slab',
      ],
      ['grave', 'grave graves gravesite gravesites pit pits trench trenches'],
      ['prison', 'prison prisons jail gaol penitentiary'],
      ['centre', 'centre center facility house'],
      ['camp', 'camp camps'],
      ['memorial', 'memorial memorials monument monuments shrine'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((one) => [one, kind] as const)),
);
export const kindOfSite = (one: string): string | undefined =>
  KINDS.get(one) ?? (PLACE_NOUNS.has(one) ? singular(one) : undefined);
const singular = (one: string): string => (/(?:ss|works)$/.test(one) ? one : one.replace(/s$/, ''));
const ANY_KIND = /^(?:it|site|place|area|spot|location|land|ground|plot|section|they|there)$/;
/** `the ground` and `the plot` are no prison. */
const GROUND_KIND = /^(?:land|ground|plot|section)$/;
const OF_GROUND = new Set(['cemetery', 'ground', 'grave']);

/** The named site that was spoken of last before, of those that fit: by its name, with or without the word for it, or by “the field” after it. */
export function lastSiteNamed(
  prepared: PreparedText,
  until: number,
  fits: (kind: string) => boolean,
): (TokenSpan & { readonly last: number }) | null {
  const named = namedSites(prepared).findLast(({ span, kind }) => span.end <= until && fits(kind));
  for (let i = until - 1; i >= Math.max(named?.span.end ?? 0, until - NEAR); i--) {
    const called = siteByItsName(prepared, i);
    if (called !== null && fits(kindOfSite(wordAt(prepared.tokens, called.end - 1)) ?? 'ground'))
      return { ...called, last: i };
    if (!isNamedAgain(prepared, i)) continue;
    const again = lastOfHead(prepared, { first: i, end: i + 1 }, singular(wordAt(prepared.tokens, i)));
    const kind = kindOfSite(wordAt(prepared.tokens, i));
    if (again !== null && kind !== undefined && fits(kind)) return { ...again, last: i };
  }
  return named === undefined ? null : { ...named.span, last: named.span.end - 1 };
}

/** `the field`, `this mill`: the word for a place by which the text has named one before. */
export const isNamedAgain: IsHead = (prepared, i) => {
  const { tokens: t } = prepared;
  if (!PLACE_NOUNS.has(wordAt(t, i)) || !/^(?:the|this|that|our|these|whole|entire)$/.test(wordAt(t, i - 1)))
    return false;
  const head = singular(wordAt(t, i));
  return namedSites(prepared).some((one) => one.head === head && one.span.end <= i);
};

/** A site, a place of harm, or a place that the text has named before. */
export const isKnownHead: IsHead = (prepared, i) => isPlaceHead(prepared, i) || isNamedAgain(prepared, i);

/** The one that the text names, by whatever words; none where it names two. */
export function onlySiteNamed(prepared: PreparedText, kinds: ReadonlySet<string> | null = null): TokenSpan | null {
  const sites = namedSites(prepared).filter(({ kind }) => kinds === null || kinds.has(kind));
  const keys = new Set(sites.map(({ key }) => key));
  return keys.size === 1 ? (sites[0]?.span ?? null) : null;
}

/** `the cemetery`, `this site`, `the graves`: the site of its kind that was named last before, not far, or the only one named. */
export function siteMeant(prepared: PreparedText, span: TokenSpan): TokenSpan | null {
  const { tokens: t } = prepared;
  const head = wordAt(t, span.end - 1);
  const called = siteCalledIn(prepared, span) ?? plotMeant(prepared, span);
  if (called !== null) return called;
  if (!isBare(t, withoutShare(t, span))) return null;
  const kind = ANY_KIND.test(head) ? null : (kindOfSite(head) ?? null);
  if (kind === null && !ANY_KIND.test(head)) return null;
  const again = lastOfHead(prepared, span, singular(head));
  if (again !== null) return again;
  // Graves are those of the cemetery, and a mass grave is “the site”.
  const kinds =
    kind === null
      ? GROUND_KIND.test(head)
        ? OF_GROUND
        : null
      : new Set(kind === 'grave' ? ['grave', 'cemetery', 'ground'] : [kind]);
  const only = onlySiteNamed(prepared, kinds);
  if (only !== null) return span.first >= only.first && span.first < only.end ? null : only;
  const before = namedSites(prepared).findLast(
    (one) => one.span.end <= span.first && (kinds === null || kinds.has(one.kind)),
  );
  return before !== undefined && kind !== 'grave' && span.first - before.span.end <= NEAR ? before.span : null;
}
/** Tokens: about two paragraphs. */
const NEAR = 150;

/** `the field`, after `the Tamarack Field`: the last that was called a field. */
function lastOfHead(prepared: PreparedText, span: TokenSpan, head: string): TokenSpan | null {
  if (ANY_KIND.test(head) || KINDS.get(head) === 'grave') return null;
  const before = namedSites(prepared).findLast((one) => one.head === head && one.span.end <= span.first);
  return before?.span ?? null;
}

/** `the plot`, in a text that tells of `Plot 12` and of no other: that one, whatever cemetery it is in. */
function plotMeant({ tokens: t }: PreparedText, span: TokenSpan): TokenSpan | null {
  const head = wordAt(t, span.end - 1);
  if (!/^(?:plot|section|lot|block)$/.test(head) || !isBare(t, span)) return null;
  let only: number | null = null;
  for (let i = 0; i < t.count - 1; i++) {
    if (wordAt(t, i) !== head || t.kind[i + 1] !== NUMBER) continue;
    if (only !== null && wordAt(t, only + 1) !== wordAt(t, i + 1)) return null;
    only ??= i;
  }
  return only === null ? null : { first: only, end: only + 2 };
}

/** `the graves in Havreh`, in a text that tells of Havreh cemetery: that one. */
function siteCalledIn(prepared: PreparedText, { first, end }: TokenSpan): TokenSpan | null {
  const { tokens: t, names } = prepared;
  const name = names.list.find((one) => one.first > first && one.end <= end && one.kind !== 'person');
  if (name === undefined || !/^(?:of|in|at)$/.test(wordAt(t, name.first - 1))) return null;
  const called = namedSites(prepared).find(
    ({ span, key, kind }) =>
      kind === 'cemetery' &&
      key === name.name.toLowerCase() &&
      KINDS.has(wordAt(t, span.end - 1)) &&
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
    if (wordAt(t, k) === 'of' && SHARE.test(wordAt(t, k - 1)) && DETERMINED.test(wordAt(t, k + 1)))
      return { first: k + 1, end };
  return { first, end };
}
const SHARE =
  /^(?:part|parts|half|section|sections|portion|corner|edge|rest|some|most|all|many|one|two|three|four|five|several|third|area)$/;
const DETERMINED = /^(?:the|this|that|these|those)$/;

/** A pointing word and a kind of place, nothing that tells it from others: `the cemetery`, `the mass graves`. */
function isBare(t: Tokens, { first, end }: TokenSpan): boolean {
  if (end - first === 1 && /^(?:no|any)$/.test(wordAt(t, first - 1))) return true;
  if (!/^(?:the|this|that|these|those|it|they)$/.test(wordAt(t, first)) || end - first > 3) return false;
  for (let k = first + 1; k < end - 1; k++)
    if (
      !/^(?:mass|burial|detention|whole|entire|old|second|other|southern|northern|eastern|western)$/.test(wordAt(t, k))
    )
      return false;
  return true;
}
