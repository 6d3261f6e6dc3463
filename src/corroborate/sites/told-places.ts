// What one document tells of places although no claim was made of it. In: its sentences and paragraphs, the places that it names, its dates. Out: the sentences that name a place, or point back to one until another is
// named, and have words for what can be done to a place or stands there, each with the place and a day told in it or near it.

import type { PlaceTelling } from '../../model/told-place.ts';
import { asks } from '../conflicts/tellings.ts';
import { isOwnName, kindAlone, namedPlaces, placedNames } from './named-places.ts';
import { DENIES, doneIn, isSeenAnywhere, POINTS_BACK } from './telling-words.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface TextOfPlaces {
  readonly sentences: readonly (Span & { readonly words: string })[];
  readonly paragraphs: readonly Span[];
  /** Names of towns, villages and the like that it holds. */
  readonly places: readonly string[];
  /** Whether it is a name of somebody, or of a country. */
  readonly isOther: (name: string) => boolean;
  readonly dates: readonly (Span & { readonly edtf: string })[];
}

/** So many sentences behind its name a place can still be meant. */
const FARTHEST = 6;
/** A town that is named is seldom what the next sentences are of. */
const FARTHEST_OF_BARE = 2;

interface Place {
  readonly name: string;
  readonly called: PlaceTelling['called'];
}
interface Current {
  readonly places: readonly Place[];
  readonly paragraph: number;
  readonly at: number;
}

export function toldPlaces(text: TextOfPlaces): readonly PlaceTelling[] {
  const { sentences, paragraphs, dates } = text;
  const bare = namesOf(text);
  const ofKind = new Map<string, string | null>();
  const dayOf = daysIn(dates);
  const found: PlaceTelling[] = [];
  let current: Current | null = null;
  let paragraph = 0;
  for (const [at, sentence] of sentences.entries()) {
    while (paragraph < paragraphs.length - 1 && (paragraphs[paragraph + 1]?.start ?? 0) <= sentence.start) paragraph++;
    const { words } = sentence;
    const sites = namedPlaces(words);
    for (const { kind, name } of sites) ofKind.set(kind, ofKind.has(kind) && ofKind.get(kind) !== name ? null : name);
    const here = placesIn(words, sites, bare);
    const pointed = here === null || here.every(({ called }) => called !== 'named') ? pointedTo(words, ofKind) : null;
    const meant: readonly Place[] =
      pointed ?? here ?? (current !== null && isBehind(current, at, paragraph, words) ? current.places : []);
    if (pointed !== null || here !== null) current = { places: meant, paragraph, at };
    if (meant.length === 0 || asks(words) || DENIES.test(words)) continue;
    const done = doneIn(words);
    const day = dayOf(sentence, paragraphs[paragraph]);
    for (const { name, called } of meant) {
      const own = new Set(doneIn(name));
      const said = done.filter((one) => !own.has(one));
      if (said.length === 0 || (called === 'bare' && said.every(isSeenAnywhere))) continue;
      found.push({ ...sentence, name, called, isBehind: pointed !== null || here === null, done: said, ...day });
    }
  }
  return found;
}

/** Those of a kind before bare names: a town is named with the cemetery that lies in it. */
function placesIn(words: string, sites: ReturnType<typeof namedPlaces>, bare: RegExp | null): readonly Place[] | null {
  if (sites.length > 0) return [...new Set(sites.map(({ name }) => name))].map((name) => ({ name, called: 'named' }));
  const kind = kindAlone(words);
  if (kind !== null) return [{ name: kind, called: 'kind' }];
  const names = bare === null ? [] : [...new Set(words.match(bare))];
  return names.length === 0 ? null : names.map((name) => ({ name, called: 'bare' }));
}

/** What stands as a place so often is one. */
const OFTEN = 2;

function namesOf({ sentences, places, isOther }: TextOfPlaces): RegExp | null {
  const placed = new Map<string, number>();
  for (const name of sentences.flatMap(({ words }) => placedNames(words)))
    placed.set(name, (placed.get(name) ?? 0) + 1);
  const often = [...placed].filter(([name, n]) => n >= OFTEN && !isOther(name)).map(([name]) => name);
  const names = [...new Set([...places.filter(isOwnName), ...often])].toSorted((a, b) => b.length - a.length);
  if (names.length === 0) return null;
  return new RegExp(
    `(?<![\\p{L}\\u200c])(?:${names.map((name) => RegExp.escape(name)).join('|')})(?![\\p{L}\\u200c])`,
    'gu',
  );
}

const KIND_ALONE = /\b(?:the|this|that) (?:old |former )?(\p{Ll}+)\b|(?:^|[^\p{L}\u200c])(?:این|آن|همین) ([\p{L}]+)/giu;

/** `the mill`, in a document that names one mill. */
function pointedTo(words: string, ofKind: ReadonlyMap<string, string | null>): readonly Place[] | null {
  if (ofKind.size === 0) return null;
  const alone = ofKind.get(kindAlone(words) ?? '');
  if (alone) return [{ name: alone, called: 'named' }];
  for (const [, english, persian] of words.matchAll(KIND_ALONE)) {
    const name = ofKind.get((english ?? persian ?? '').toLowerCase());
    if (name) return [{ name, called: 'named' }];
  }
  return null;
}

const isBehind = ({ places, paragraph, at }: Current, now: number, its: number, words: string): boolean =>
  now - at <= (places.every(({ called }) => called === 'bare') ? FARTHEST_OF_BARE : FARTHEST) &&
  (paragraph === its || (its - paragraph === 1 && POINTS_BACK.test(words)));

type Day = Pick<PlaceTelling, 'day' | 'isDayBeside'>;

/** The first day in the sentence, else the last in its paragraph before it. */
function daysIn(dates: TextOfPlaces['dates']): (sentence: Span, paragraph: Span | undefined) => Day {
  let next = 0;
  return ({ start, end }, paragraph) => {
    while (next < dates.length && (dates[next]?.start ?? 0) < start) next++;
    const inside = dates[next];
    if (inside !== undefined && inside.start < end) return { day: inside.edtf, isDayBeside: false };
    const before = dates[next - 1];
    const isNear = before !== undefined && paragraph !== undefined && before.start >= paragraph.start;
    return { day: isNear ? before.edtf : null, isDayBeside: isNear };
  };
}
