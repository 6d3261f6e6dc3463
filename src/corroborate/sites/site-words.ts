// A site as documents call it: what kind of place its words name, by which number, and what tells it from others. In: its forms. Out: the site with its words.

import type { ObjectId } from '../../model/ids.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import { KINDS_OF_SITES, NO_NAME_OF_SITE } from './words.data.ts';

export interface ToldSite {
  readonly key: string;
  /** As the documents call it. */
  readonly forms: readonly string[];
  readonly sources: ReadonlySet<ObjectId>;
  /** What was done there on which day: `bodies found 2012-11-05`. */
  readonly days: ReadonlySet<string>;
  /** The towns it lies in, one spelling each. */
  readonly towns: ReadonlySet<string>;
  /** Those towns as they are written beside it. */
  readonly townNames: readonly string[];
}

export interface Site extends ToldSite {
  readonly kinds: ReadonlySet<string>;
  readonly number: string | null;
  /** What tells it from others, the words of the fullest form. */
  readonly proper: readonly string[];
  /** Works, mills and mines by which its names call it or say where it lies: a town has few of a kind. */
  readonly works: ReadonlySet<string>;
}

export function describe(one: ToldSite): Site {
  const words = one.forms.map((form) => wordsOf(form, one.townNames));
  const fullest = words.map(({ proper }) => proper).toSorted((a, b) => b.length - a.length)[0] ?? [];
  const kinds = new Set(words.flatMap(({ kind }) => kind ?? []));
  const works = new Set(one.forms.flatMap(worksIn));
  return { ...one, works, kinds, number: words.flatMap(({ number }) => number ?? [])[0] ?? null, proper: fullest };
}

/** `the clay pit of the [mill]`; what it lies behind or beside is another place. */
const worksIn = (form: string): readonly string[] =>
  (form.split(BESIDE)[0] ?? '')
    .split(/\s+/)
    .map((word) => normaliseForSearch(word.replace(/[,.]$/, '')))
    .filter((word) => /^(?:works|mill|mine)$/.test(KINDS_OF_SITES.get(word) ?? '') && word !== 'works');
const BESIDE = /\s(?:behind|beside|below|beneath|opposite|beyond|near|پشت|کنار|جنب|نزدیک|مقابل)\s/;

/** What kind of place its names call it; null where none does. */
export const kindOfSite = (names: readonly string[]): string | null =>
  names.map((name) => wordsOf(name, []).kind).find((kind) => kind !== null) ?? null;

/** Without the town that a name ends in: «گور جمعی هاوره تارسل». */
function withoutTown(proper: readonly string[], towns: readonly string[]): readonly string[] {
  for (const town of towns) {
    const words = town.split(/\s+/).map(normaliseForSearch);
    const at = proper.length - words.length;
    if (at > 0 && words.every((word, k) => proper[at + k] === word)) return proper.slice(0, at);
  }
  return proper;
}

function wordsOf(
  form: string,
  towns: readonly string[],
): { kind: string | null; number: string | null; proper: readonly string[] } {
  const inPersian = /\p{sc=Arabic}/u.test(form);
  // «چالهٔ پشت آسیاب»: what it lies by is no name of its own.
  const [name = ''] = form.split(inPersian ? /[,،(]|\s(?:پشت|کنار|جنب|نزدیک|مقابل|روبه\u200cروی)\s/ : /[,(]/);
  const words = name.replace(/['’]s\b/g, '').match(/[\p{L}\p{M}\p{N}\u200c'’-]+/gu) ?? [];
  const kinds = words.map((word) => kindOf(normaliseForSearch(word)));
  const at = kinds.findIndex((kind) => kind !== null);
  const isMass = /\bmass grave|\bmass burial|جمعی/i.test(name);
  const number =
    /(?:plot|section|lot|block|prison|colony|jail|قطعه\S*)\s*(?:no\.?\s*)?(\p{Nd}+)/iu.exec(name)?.[1] ?? null;
  const proper = words.filter((word, k) => {
    const folded = normaliseForSearch(word);
    if (kinds[k] !== null || NO_NAME_OF_SITE.has(folded) || /^\p{Nd}+$/u.test(word)) return false;
    return inPersian
      ? k > at && folded.length > 2
      : /^\p{Lu}/u.test(word) && !(k === 0 && /^(?:The|An?|This|That|These|Those)$/.test(word));
  });
  const kind = at < 0 ? null : (kinds[at] ?? null);
  return {
    kind: kind === 'graves' && isMass ? 'mass grave' : kind,
    number: number === null ? null : normaliseForSearch(number),
    proper: withoutTown(proper.map(normaliseForSearch), towns),
  };
}

/** «گودال‌ها» and «چاله‌ای» as «گودال», «چاله». */
const kindOf = (word: string): string | null => KINDS_OF_SITES.get(word.replace(/\s(?:های?|هایی|ای)$/, '')) ?? null;

const BURIAL = ['cemetery', 'graves', 'mass grave', 'ground'];
/** The kinds that such a place may go by: graves may be those of a cemetery, and a field a mass grave; a cemetery is no mass grave. */
export const kindsLike = (kind: string): readonly string[] =>
  !BURIAL.includes(kind)
    ? [kind]
    : kind === 'graves' || kind === 'ground'
      ? BURIAL
      : [kind, ...BURIAL.filter((one) => one === 'graves' || one === 'ground')];

export const isBurial = (kind: string): boolean => BURIAL.includes(kind);

export const isSameKind = (a: Site, b: Site): boolean =>
  [...a.kinds].some((kind) => kindsLike(kind).some((like) => b.kinds.has(like)));
