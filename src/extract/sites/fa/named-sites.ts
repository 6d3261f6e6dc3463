// The sites that a Persian text calls by a name, as en/named-sites.ts: «گورستان هاوره», «گور جمعی تپهٔ شینه», «قطعه ۴۱»; and which of them bare words mean: «این گورستان», «گورها», «محل». In: the text and which words
// are such places. Out: token spans.

import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens } from '../../text/tokens.ts';
import { groundNamed } from './ground-named.ts';
import { siteWords } from './headline-site.ts';
import { placeInFocus } from './place-in-focus.ts';

type IsPlace = (t: Tokens, i: number) => boolean;

interface NamedSite {
  readonly span: TokenSpan;
  readonly key: string;
  readonly kind: string;
}

const known = new WeakMap<PreparedText, readonly NamedSite[]>();

function namedSites(prepared: PreparedText, isSite: IsPlace): readonly NamedSite[] {
  const found = known.get(prepared);
  if (found !== undefined) return found;
  const { tokens: t } = prepared;
  const sites: NamedSite[] = [];
  for (let i = 0; i < t.count; i++) {
    const kind = kindOf(persianWord(t, i));
    if (kind === null || !isSite(t, i)) continue;
    // «قطعه ۴۱ [گورستان …]»: in which cemetery the plot lies.
    const last = sites.at(-1)?.span;
    if (last !== undefined && i < last.end) continue;
    const span = siteWords(t, i);
    const key = keyOf(t, span);
    if (key !== '') sites.push({ span, key, kind });
  }
  known.set(prepared, sites);
  return sites;
}

/** What tells it from others: no word for any such place. */
function keyOf(t: Tokens, { first, end }: TokenSpan): string {
  const words: string[] = [];
  for (let k = first + 1; k < end; k++) if (!OF_ANY.test(persianWord(t, k))) words.push(t.norm[k] ?? '');
  if (words.some((word) => OF_KIN.test(word))) return '';
  return t.kind[end - 1] === NUMBER || words.some((word) => word.length > 2) ? words.join(' ') : '';
}
/** «قبر پدرم»: nobody's site. */
const OF_KIN = /^(?:پدر|مادر|پسر|دختر|برادر|خواهر|شوهر|همسر|فرزند|عمو|دایی)(?:م|ش|مان|شان|\u200c?ام)$/;
const OF_ANY =
  /^(?:جمعی|جمعیِ|دسته\u200cجمعی|دستهجمعی|دسته|مخفی|بی\u200cنام|عمومی|شهر|قدیمی|متروک|تازه|جدید|اعدامی\u200cها|اعدام\u200cشدگان|شهدا|زندانیان|قربانیان|اول|دوم|سوم|چهارم|دیگر|هنوز|کشته\u200cشدگان|سیاسی|خود|خویش|او|وی|آنها|آنان|ما|عزیزان\u200cشان|فرزندان\u200cشان|می\p{L}*|\u200c.*)$/u;

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:گورستان|قبرستان|آرامستان|مزارستان)/, 'cemetery'],
  [/^(?:گور|قبر|قبور|مزار|گودال|قطعه)/, 'grave'],
  [/^(?:زندان|محبس|توقیف\u200cخانه)(?:ها|های)?$/, 'prison'],
  [/^(?:بازداشتگاه|شکنجه\u200cگاه)/, 'centre'],
  [/^اردوگاه/, 'camp'],
  [/^(?:تپه|دشت|دره|پولیگون)$/, 'ground'],
  [/^(?:یادبود|بنای|یادمان|آرامگاه)$/, 'memorial'],
];
export const kindOf = (word: string): string | null => KINDS.find(([words]) => words.test(word))?.[1] ?? null;

/** «گورستان هاوره», «گور جمعی تازه‌کند تارسل»: from the word for the place through the last word of a name that the words hold; null where they only describe. */
export function fullNameOf({ tokens: t, names }: PreparedText, { first, end }: TokenSpan): string | null {
  let name = null;
  for (let i = first; i < end; i++) {
    const one = names.list[names.at[i] ?? -1];
    if (one?.first === i && one.kind !== 'person' && one.kind !== 'body') name = one;
  }
  if (name === null) return null;
  const from = kindOf(persianWord(t, first)) === null ? name.first : first;
  return t.text.slice(t.from[from], t.to[Math.min(end, name.end) - 1]).replace(/\s+/g, ' ');
}

/** The one that the text names; none where it names two. */
export function onlySiteNamed(
  prepared: PreparedText,
  isSite: IsPlace,
  kinds: ReadonlySet<string> | null = null,
): TokenSpan | null {
  const sites = namedSites(prepared, isSite).filter(({ kind }) => kinds === null || kinds.has(kind));
  return new Set(sites.map(({ key }) => key)).size === 1 ? (sites[0]?.span ?? null) : null;
}

/** The site that was named last before, of those that fit. */
export function lastSiteNamed(
  prepared: PreparedText,
  until: number,
  isSite: IsPlace,
  fits: (kind: string) => boolean,
): TokenSpan | null {
  return namedSites(prepared, isSite).findLast(({ span, kind }) => span.end <= until && fits(kind))?.span ?? null;
}

/** «این گورستان», «گورها», «محل»: the site of its kind that was named last before, not far, or the only one named. */
export function siteMeant(prepared: PreparedText, span: TokenSpan, isSite: IsPlace): TokenSpan | null {
  const { tokens: t } = prepared;
  const at = POINTS.test(persianWord(t, span.first)) ? span.first + 1 : span.first;
  const kind = kindOf(persianWord(t, at));
  for (let k = at; k < span.end; k++) if (OF_KIN.test(persianWord(t, k))) return null;
  if (keyOf(t, { first: at, end: span.end }) !== '' || (kind === null && !ANY.test(persianWord(t, at)))) return null;
  // «زمین», «این محل»: no prison, where the text has a name for the ground.
  const ground = kind === null && OF_GROUND.test(persianWord(t, at)) ? groundNamed(prepared) : null;
  if (ground !== null) return ground.first < span.end && span.first < ground.end ? null : ground;
  // «این ساختمان»: the place told of last.
  const isPointedAt = at > span.first || POINTS.test(persianWord(t, at - 1));
  const focus = kind === null && isPointedAt ? placeInFocus(prepared, span.first, isSite) : null;
  if (focus !== null) return focus;
  const kinds =
    kind === null
      ? /^زمین/.test(persianWord(t, at))
        ? GROUNDS
        : null
      : new Set(kind === 'grave' ? ['grave', 'cemetery'] : [kind]);
  const only = onlySiteNamed(prepared, isSite, kinds);
  if (only !== null) return only;
  const before = namedSites(prepared, isSite).findLast(
    (one) => one.span.end <= span.first && (kinds === null || kinds.has(one.kind)),
  );
  return before !== undefined && span.first - before.span.end <= NEAR ? before.span : null;
}
const POINTS = /^(?:این|آن|همین|همان)$/;
const OF_GROUND = /^(?:زمین|محل|محوطه|مکان|آنجا|آن\u200cجا)$/;
const GROUNDS: ReadonlySet<string> = new Set(['grave', 'cemetery', 'ground']);
const NEAR = 120;
const ANY = /^(?:محل|محوطه|مکان|اینجا|آنجا|آن\u200cجا|این\u200cجا|آن|رویش|زمین)$/;
