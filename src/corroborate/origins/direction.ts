// Which of two documents that share words was first: by what a person declared, by what they say of themselves, by their days. Null where nothing shows it: then one may go back to the other or
// both to a third. A day of publication decides only where the last possible day of the one lies before the first of the other.

import { edtfBounds } from '../../model/edtf.ts';
import type { ObjectId } from '../../model/ids.ts';
import type { OriginSource } from '../../model/origins.ts';
import type { SharedRow } from '../../model/rooms/origins.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { OriginsContext } from './origin-context.ts';

type Direction = NonNullable<SharedRow['direction']>;
interface Two {
  readonly a: ObjectId;
  readonly b: ObjectId;
}

export function directionOf({ a, b }: Two, context: OriginsContext): Direction | null {
  const declared = context.declarations.findLast(
    (one) => one.what === 'one' && ((one.from === a && one.to === b) || (one.from === b && one.to === a)),
  );
  if (declared !== undefined && declared.what === 'one')
    return { from: declared.from, grounds: [`declared: ${declared.reason}`] };
  const [x, y] = [context.source(a), context.source(b)];
  if (x === null || y === null) return null;
  const [toB, toA] = [creditsIt(y, x, context), creditsIt(x, y, context)];
  if ((toB === null) !== (toA === null)) {
    const from = toB === null ? b : a;
    return { from, grounds: [toB ?? toA ?? ''] };
  }
  if (earlierOfBoth(x, y, context) !== null) return null;
  if (publishedBefore(x, y)) return { from: a, grounds: [dated(x, y)] };
  if (publishedBefore(y, x)) return { from: b, grounds: [dated(y, x)] };
  return null;
}

/** A document with words of both that was certainly published before both: then the days of the two do not show that one was taken from the other. */
function earlierOfBoth(x: OriginSource, y: OriginSource, context: OriginsContext): OriginSource | null {
  const partners = (one: OriginSource): readonly ObjectId[] =>
    context
      .sharedOf(one.source)
      .flatMap(({ a, b, kind }) => (kind === 'copied' ? [a === one.source ? b : a] : []))
      .filter((other) => publishedBefore(context.source(other), one));
  const before = new Set(partners(x));
  const found = partners(y).filter((other) => before.has(other));
  const [first] = found.toSorted((p, q) => (dayOf(context, p) + p < dayOf(context, q) + q ? -1 : 1));
  return first === undefined ? null : context.source(first);
}

const dayOf = (context: OriginsContext, source: ObjectId): string => context.source(source)?.published ?? '';

/** Whom both credit, other than one another, or who had the words before both: then both go back to a third. */
export function thirdOf({ a, b }: Two, context: OriginsContext): string | null {
  const [x, y] = [context.source(a), context.source(b)];
  if (x === null || y === null) return null;
  const theirs = new Set(creditsOf(y).map(normaliseForSearch));
  const own = new Set([x, y].flatMap(({ publisher }) => (publisher === null ? [] : [normaliseForSearch(publisher)])));
  const credited = creditsOf(x).find(
    (name) => theirs.has(normaliseForSearch(name)) && !own.has(normaliseForSearch(name)),
  );
  if (credited !== undefined) return credited;
  const earlier = earlierOfBoth(x, y, context);
  return earlier?.publisher ?? earlier?.title ?? null;
}

/** Certainly: its last possible day lies before the first possible day of the other. */
export function publishedBefore(one: OriginSource | null, other: OriginSource | null): boolean {
  const first = one === null || one.published === null ? null : edtfBounds(one.published);
  const second = other === null || other.published === null ? null : edtfBounds(other.published);
  return (
    first !== null &&
    second !== null &&
    first.latest !== null &&
    second.earliest !== null &&
    first.latest < second.earliest
  );
}

const dated = (one: OriginSource, other: OriginSource): string =>
  `published ${one.published}, the other ${other.published}`;

const creditsOf = ({ credits, reprintOf, translationOf }: OriginSource): readonly string[] =>
  [reprintOf, translationOf, ...credits.map(({ name }) => name)].flatMap((name) => name ?? []);

/** How the later one says that it was taken from the earlier one; null where it does not. */
function creditsIt(later: OriginSource, earlier: OriginSource, context: OriginsContext): string | null {
  if (later.translatedFrom === earlier.source) return 'assessed as its translation';
  for (const name of new Set([...creditsOf(later), ...context.creditsOf(later.source).flat()])) {
    if (context.meant(name).includes(earlier.source)) return `it says that it was taken from ${name}`;
    if (earlier.publisher !== null && sameBody(context, later.source, name, earlier))
      return `it credits ${name}, who published the other`;
  }
  return null;
}

function sameBody(
  context: OriginsContext,
  source: ObjectId,
  name: string,
  { source: its, publisher }: OriginSource,
): boolean {
  if (publisher === null) return false;
  if (normaliseForSearch(name) === normaliseForSearch(publisher)) return true;
  const [x, y] = [context.who(source, name, 'body'), context.who(its, publisher, 'body')];
  return x !== null && y !== null && x.id === y.id;
}
