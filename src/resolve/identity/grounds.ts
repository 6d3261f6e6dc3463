// What speaks for or against two bearers of like names being one, besides the names: posts, countries, lifetimes, places, company. In: what is known of each. Out: sentences, the
// strength of those for it, and whether any stands against. A ground against never decides: it makes a join into a question.

import type { DaySpan } from '../../model/weighing.ts';
import { isHeldByOne, postKey } from '../posts/same-post.ts';
import type { Called } from './forms-of-address.ts';
import type { NameProfile, ProfilePost } from './profiles.ts';

export interface Facts {
  readonly posts: readonly ProfilePost[];
  readonly places: ReadonlySet<string>;
  /** Countries that the name itself is of. */
  readonly countries: ReadonlySet<string>;
  /** Countries that are the only ones their documents speak of. */
  readonly around: ReadonlySet<string>;
  readonly born: DaySpan | null;
  readonly died: DaySpan | null;
  readonly called: Called | null;
  readonly when: DaySpan;
}

export interface Grounds {
  readonly strength: number;
  readonly for: readonly string[];
  readonly against: readonly string[];
}

const MOST = 40;
const NONE: ReadonlySet<string> = new Set();

export function factsOf({ posts, places, country, born, died, called, when }: NameProfile, own: string | null): Facts {
  return {
    posts,
    places: places.length === 0 ? NONE : new Set(places),
    countries: own === null ? NONE : new Set([own]),
    around: country === null ? NONE : new Set([country]),
    born,
    died,
    called,
    when,
  };
}

export function factsTogether(a: Facts, b: Facts): Facts {
  return {
    posts: a.posts.length === 0 ? b.posts : [...a.posts, ...b.posts].slice(0, MOST),
    places: together(a.places, b.places),
    countries: together(a.countries, b.countries),
    around: together(a.around, b.around),
    born: a.born ?? b.born,
    died: a.died ?? b.died,
    called: a.called ?? b.called,
    when: { from: least(a.when.from, b.when.from), to: greatest(a.when.to, b.when.to) },
  };
}

function together(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  if (b.size === 0 || a.size >= MOST) return a;
  if (a.size === 0) return b;
  return new Set([...a, ...b]);
}

const least = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);
const greatest = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);

/** Whether anything of it can stand against another. */
export const hasHardFacts = ({ posts, born, died, called }: NameProfile, own: string | null): boolean =>
  own !== null || born !== null || died !== null || called !== null || posts.some(({ country }) => country !== null);

/** `company`: names that the documents of both have. */
export function groundsOf(a: Facts, b: Facts, company: readonly string[]): Grounds {
  const found: { words: string; strength: number }[] = [];
  const post = samePost(a.posts, b.posts);
  if (post !== null) found.push(post);
  if (isSameDay(a.born, b.born)) found.push({ words: `both born ${inWords(a.born)}`, strength: SAME_POST });
  // many die on the day of a massacre, brothers among them
  if (isSameDay(a.died, b.died)) found.push({ words: `both died ${inWords(a.died)}`, strength: 1 });
  const place = [...a.places].find((one) => b.places.has(one));
  if (place !== undefined) found.push({ words: `both are named with ${place}`, strength: 1 });
  const country = [...a.around].find((one) => b.around.has(one));
  if (country !== undefined && a.around.size + b.around.size === 2)
    found.push({ words: `the documents of both speak of ${country} alone`, strength: 1 });
  if (company.length > 0)
    found.push({ words: `in the company of ${company.slice(0, 3).join(', ')}`, strength: Math.min(3, company.length) });
  return {
    strength: found.reduce((sum, one) => sum + one.strength, 0),
    for: found.map((one) => one.words),
    against: [
      ...againstPosts(a.posts, b.posts),
      ...againstCountries(a, b),
      ...againstLives(a, b),
      ...againstLives(b, a),
      ...(a.called !== null && b.called !== null && a.called !== b.called
        ? ['one is called a man, the other a woman']
        : []),
    ],
  };
}

/** Half a working life: across it a name alone joins nobody. */
const FAR_YEARS = 10;

/** The years between what is told of the one and of the other; null where they are fewer than tell anything, or not known. */
export function yearsBetween(a: DaySpan, b: DaySpan): number | null {
  const years = Math.max(yearsFrom(a.to, b.from), yearsFrom(b.to, a.from));
  return years >= FAR_YEARS ? years : null;
}

const yearsFrom = (end: string | null, start: string | null): number =>
  end === null || start === null || end >= start ? 0 : yearOf(start) - yearOf(end);
const yearOf = (day: string): number => Number(/^-?\d+/.exec(day)?.[0] ?? 0);

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:the|a) /u, '')
    .trim();

/** Any town has an “administration”. */
const isName = (body: string): boolean => /\p{Lu}|\p{Lo}/u.test(body);

/** The post itself, with its body or country, is as good as a name. */
export const SAME_POST = 3;
/** A post of one holder in one year, of no body that the words name. */
const SAME_POST_THEN = 2;

function samePost(a: readonly ProfilePost[], b: readonly ProfilePost[]): { words: string; strength: number } | null {
  let best: { words: string; strength: number } | null = null;
  for (const x of a)
    for (const y of b) {
      if (folded(x.post) !== folded(y.post) && postKey(x.post) !== postKey(y.post)) continue;
      const where =
        x.country !== null && x.country === y.country
          ? x.country
          : x.body !== null && y.body !== null && isName(x.body) && folded(x.body) === folded(y.body)
            ? x.body
            : null;
      const together = isHeldByOne(x.post) && areNear(x.when, y.when);
      const strength = where !== null ? SAME_POST : together ? SAME_POST_THEN : 1;
      if (best === null || strength > best.strength)
        best = { words: `both are “${x.post}”${where === null ? '' : ` of ${where}`}`, strength };
    }
  return best;
}

/** Told of days less than a year apart. */
function areNear(a: DaySpan, b: DaySpan): boolean {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return false;
  return Math.max(yearsFrom(a.to, b.from), yearsFrom(b.to, a.from)) === 0;
}

function againstPosts(a: readonly ProfilePost[], b: readonly ProfilePost[]): readonly string[] {
  for (const x of a)
    for (const y of b)
      if (x.country !== null && y.country !== null && x.country !== y.country && meet(x.when, y.when))
        return [`“${x.post}” of ${x.country} and “${y.post}” of ${y.country} at the same time`];
  return [];
}

/** Both closed, with a common day. */
const meet = (a: DaySpan, b: DaySpan): boolean =>
  a.from !== null && a.to !== null && b.from !== null && b.to !== null && a.from <= b.to && b.from <= a.to;

function againstCountries(a: Facts, b: Facts): readonly string[] {
  const [x, y] = [[...a.countries].sort(), [...b.countries].sort()];
  return x.length === 0 || y.length === 0 || x.some((country) => b.countries.has(country))
    ? []
    : [`one is of ${x.join(', ')}, the other of ${y.join(', ')}`];
}

function againstLives(a: Facts, b: Facts): readonly string[] {
  const out: string[] = [];
  if (apart(a.born, b.born)) out.push(`born ${inWords(a.born)} and ${inWords(b.born)}`);
  if (apart(a.died, b.died)) out.push(`died ${inWords(a.died)} and ${inWords(b.died)}`);
  const end = a.died?.to ?? null;
  if (end !== null && b.born?.from != null && b.born.from > end)
    out.push(`one died ${inWords(a.died)}, before the other was born`);
  const post =
    end === null ? undefined : b.posts.find(({ when, former }) => !former && when.from !== null && when.from > end);
  if (post !== undefined) out.push(`one died ${inWords(a.died)}; the other is “${post.post}” later`);
  const young =
    a.born?.from == null
      ? undefined
      : b.posts.find(({ when, post }) => isBefore(when.to, a.born?.from, SENIOR.test(post) ? SENIOR_AGE : GROWN));
  if (young !== undefined)
    out.push(`one was born ${inWords(a.born)}; the other is “${young.post}” by ${young.when.to}`);
  const old = a.born?.to == null ? undefined : b.posts.find((post) => beginsAt(post, yearOf(a.born?.to ?? '') + OLD));
  if (old !== undefined) out.push(`one was born ${inWords(a.born)}; the other is “${old.post}” from ${old.when.from}`);
  return out;
}

/** Not a former post: it may have been held at any time. */
const beginsAt = ({ when, former }: ProfilePost, year: number): boolean =>
  !former && when.from !== null && yearOf(when.from) >= year;

const isSameDay = (a: DaySpan | null, b: DaySpan | null): boolean =>
  a?.from != null && a.from === a.to && a.from === b?.from && a.from === b.to;

/** Nobody younger holds a post, and hardly anybody older is given one. */
const GROWN = 15;
/** Commanders, judges and governors are older. */
const SENIOR_AGE = 24;
const SENIOR =
  /\b(?:commander|commandant|minister|governor|judge|prosecutor|director|ambassador|general|colonel|superintendent|mayor)\b|فرمانده|قوماندان|وزیر|استاندار|والی|قاضی|دادستان|مدیرکل|سرهنگ|سرتیپ/iu;
const OLD = 80;

const isBefore = (day: string | null, start: string | null | undefined, years: number): boolean =>
  day !== null && start != null && yearOf(day) < yearOf(start) + years;

/** The first only: the second order of the same two says the same. */
const apart = (a: DaySpan | null, b: DaySpan | null): boolean => a?.to != null && b?.from != null && a.to < b.from;

const inWords = (span: DaySpan | null): string =>
  span === null ? '' : span.from === span.to ? `on ${span.from}` : `between ${span.from ?? '?'} and ${span.to ?? '?'}`;
