// How much speaks for it that a passage is the answer to an appeal or a reminder of it, and why. In: an appeal with its documents, names, day and number; a sentence or a message that may be. Out: a weight with its
// reasons. In a document that tells of the appeal what stands behind it counts most, whatever it says in the very next sentences, and less the farther away; elsewhere only what names one of the two sides, its number, or
// its day and what was asked.

import type { ObjectId } from '../../model/ids.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { KeptMessage } from '../../model/told-message.ts';
import { asWritten, contentWords, inCommon } from '../content-words.ts';
import { spanOf } from '../day-span.ts';
import { asksFurther, speaksOfOutcome } from '../messages/came-of-it.ts';
import type { Place } from '../place.ts';

/** Code points behind what tells of the appeal: the next sentences, the same paragraphs, the same page. */
const STRETCHES = [
  { within: 450, weight: 3 },
  { within: 1500, weight: 2 },
  { within: 5000, weight: 1 },
] as const;
/** The rest of its own sentence, the next one, the one after it and so on: whatever they tell. */
const SENTENCES_BEHIND = [4.2, 4.6, 4, 3.4, 3] as const;

/** By names and keys of those who sent it and to whom it was. */
interface Sides {
  readonly by: readonly string[];
  readonly to: readonly string[];
}

/** One that may be. */
export interface Told extends Place {
  readonly words: string;
  readonly kind: 'communication' | null;
  readonly days: readonly string[];
  readonly published: string | null;
  readonly back: KeptMessage['back'];
  readonly again: boolean;
  readonly behind: number | null;
  /** Of a claim: whose it is, and what it asks or tells. */
  readonly read: (Sides & { readonly words: readonly string[] }) | null;
}

export interface Appeal {
  /** Where it is told. */
  readonly places: readonly Place[];
  /** What is shown of it already. */
  readonly shown: readonly Place[];
  /** As claims have them; nobody, where none was made of it. */
  readonly keys: Sides;
  /** Normalised, in every spelling of the case; `either`: of whom it is not read on which side they are. */
  readonly names: Sides & { readonly either: readonly string[] };
  readonly asked: readonly string[];
  readonly day: ReturnType<typeof spanOf>;
  readonly number: readonly string[];
}

/** Where messages begin in the documents that tell of it. */
export type Starts = ReadonlyMap<ObjectId, readonly number[]>;

/** Of no day before the appeal, in no document from before it. What stands right behind it follows it in the story: the year of a day there is often not told, and read into the wrong one. */
export function canFollow({ day, places }: Appeal, one: Told): boolean {
  const here = places.filter(({ source }) => source === one.source);
  if (day.from === null || (one.behind !== null && here.some(({ start }) => start < one.start))) return true;
  const appeared = here.length > 0 ? null : spanOf(one.published).to;
  if (appeared !== null && appeared < day.from) return false;
  const own = (one.kind === null ? one.days : one.days.slice(0, 1)).map((each) => spanOf(each).to);
  return own.length === 0 || own.some((to) => to === null || to >= (day.from ?? ''));
}

export interface Grounds {
  readonly weight: number;
  readonly reasons: readonly string[];
  /** Nothing in it speaks of what became of the message, and nobody of the message is named in it. */
  readonly isOnlyNear: boolean;
}
type Ground = readonly [weight: number, reason: string] | null;

export function groundsOf(appeal: Appeal, one: Told, starts: Starts): Grounds {
  const text = ` ${normaliseForSearch(one.words)} `;
  const named = (side: 'by' | 'to' | 'either'): string | null => nameIn(appeal.names[side], text);
  const content = [...contentWords(one.words), ...(one.read?.words ?? [])];
  const ofNames = new Set(
    Object.values(appeal.names).flatMap((names: readonly string[]) => names.flatMap((name) => name.split(' '))),
  );
  const shared = inCommon(appeal.asked, content).filter((word) => !ofNames.has(word));
  const numbered = appeal.number.join('').length > 1 && text.includes(` ${appeal.number.join(' ')} `);
  const ofDay = appeal.day.from !== null && appeal.day.from === appeal.day.to && one.days.includes(appeal.day.from);
  const place = placeGround(appeal, one, starts);
  const ties: readonly Ground[] = [
    sideGround(appeal, one, named('to'), 'to'),
    sideGround(appeal, one, named('by'), 'by'),
    eitherGround(one, named('either')),
    numbered ? [4, `has its number “${appeal.number.join('/')}”`] : null,
    ofDay ? [2.5, 'names its day'] : null,
    shared.length > 0
      ? [
          Math.min(2.4, 0.8 * shared.length),
          `speaks of “${asWritten(one.words, shared) || shared.slice(0, 3).join(', ')}” too`,
        ]
      : null,
  ];
  if (isPartOfIt(appeal, one)) return NO_GROUNDS;
  const tied = ties.filter((tie) => tie !== null);
  const elsewhere = !appeal.places.some(({ source }) => source === one.source);
  // In another document a name or a word alone is chance.
  if (elsewhere && tied.reduce((sum, [weight]) => sum + weight, 0) < FEWEST_TIES) return NO_GROUNDS;
  const hasSide = tied.some(([weight]) => weight >= HAS_SIDE);
  const isNext = place !== null && place.reason === NEXT;
  // Another letter of the same document is no answer for that.
  if (!hasSide && !isNext && (one.kind !== null || (one.back === null && !one.again))) return NO_GROUNDS;
  // `They said`, and nothing of who or of what: only right behind it.
  if (one.back === 'may' && !hasSide && !isNext && !isRight(place)) return NO_GROUNDS;
  const says: Ground =
    one.back === 'said'
      ? [2.5, 'tells of an answer or that none came']
      : one.again
        ? [1.5, 'tells of something asked again']
        : one.back === 'may'
          ? [1, 'may tell what came of it']
          : null;
  const stands: Ground = place === null ? null : [place.weight, place.reason];
  const all = [stands, ...tied, says].filter((ground) => ground !== null);
  const isOnlyNear = isNext && says === null && !hasSide && !speaksOfOutcome(one.words);
  return {
    weight: all.reduce((sum, [weight]) => sum + weight, 0),
    reasons: all.map(([, reason]) => reason),
    isOnlyNear,
  };
}

/** A further thing asked in the same letter: by and to the same on the same day in the same document, or the next sentence that asks. */
function isPartOfIt({ places, keys, day }: Appeal, one: Told): boolean {
  const isHere = places.some(({ source }) => source === one.source);
  if (!isHere || one.again || one.back !== null) return false;
  if (one.read === null) return one.behind !== null && asksFurther(one.words);
  const isSame = inCommon(one.read.by, keys.by).length > 0 && inCommon(one.read.to, keys.to).length > 0;
  return isSame && (one.days[0] === undefined || (day.from !== null && spanOf(one.days[0]).from === day.from));
}
const FEWEST_TIES = 2.4;
const HAS_SIDE = 1.8;
const isRight = (place: Stands | null): boolean => place !== null && place.weight > STRETCHES[0].weight;
const NO_GROUNDS: Grounds = { weight: 0, reasons: [], isOnlyNear: false };

const nameIn = (names: readonly string[], text: string): string | null =>
  names.find((name) => text.includes(` ${name} `)) ?? null;
export const tells = (word: string): boolean => word.length > 3 && contentWords(word).length > 0;

/** By whom it was asked of, to who asked: of a claim as it was read, else by the names. */
function sideGround({ keys }: Appeal, { read, words }: Told, name: string | null, side: 'by' | 'to'): Ground {
  const turned = side === 'to' ? 'by' : 'to';
  if (read !== null && inCommon(read[turned], keys[side]).length > 0)
    return side === 'to' ? [3, 'is by whom it was asked of'] : [2, 'is to who asked'];
  const isSame = (which: 'by' | 'to'): boolean => read !== null && inCommon(read[which], keys[which]).length > 0;
  if (side === 'to' && isSame('to') && isSame('by')) return [2.5, 'is by and to the same'];
  if (name === null) return null;
  const written = asWritten(words, contentWords(name)) || name;
  return side === 'to' ? [1.8, `names whom it was asked of: “${written}”`] : [1, `names who asked: “${written}”`];
}

const eitherGround = ({ words }: Told, name: string | null): Ground =>
  name === null ? null : [1.8, `names “${asWritten(words, contentWords(name)) || name}” too`];

interface Stands {
  readonly weight: number;
  readonly reason: string;
}
const NEXT = 'stands right behind it, whatever it tells';

/** Behind the last message that the document tells of before it, if that is the appeal. */
function placeGround({ places }: Appeal, one: Told, starts: Starts): Stands | null {
  const here = places.filter(({ source }) => source === one.source);
  if (here.length === 0) return null;
  const ends = here.map(({ end }) => end).filter((end) => end <= one.start);
  if (ends.length === 0) return { weight: 0.4, reason: 'stands in the same document' };
  const end = Math.max(...ends);
  const between = (starts.get(one.source) ?? []).some((start) => start >= end && start < one.start);
  const weight = STRETCHES.find(({ within }) => one.start - end <= within)?.weight ?? 0.6;
  if (between) return { weight: weight * 0.6, reason: 'stands behind it in the same document' };
  const next = one.behind === null ? undefined : SENTENCES_BEHIND[one.behind];
  if (next !== undefined) return { weight: next, reason: NEXT };
  return { weight: weight + 1, reason: 'stands behind it in the same document, and no other message between' };
}
