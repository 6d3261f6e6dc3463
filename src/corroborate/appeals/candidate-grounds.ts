// How much speaks for it that a passage is the answer to an appeal or a reminder of it, and why. In: an appeal with its documents, names, day and number; a sentence or a message that may be. Out: a weight with its
// reasons. In a document that tells of the appeal what stands behind it counts most, and less the farther away; elsewhere only what names one of the two sides, its number, or its day and what was asked.

import type { ObjectId } from '../../model/ids.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { ToldMessage } from '../../model/told-message.ts';
import type { Communication } from '../case-claim.ts';
import { asWritten, contentWords, inCommon } from '../content-words.ts';
import { spanOf } from '../day-span.ts';
import type { Message } from './message.ts';

/** Code points behind what tells of the appeal: the next sentences, the same paragraphs, the same page. */
const STRETCHES = [
  { within: 450, weight: 3 },
  { within: 1500, weight: 2 },
  { within: 5000, weight: 1 },
] as const;

export interface Place {
  readonly source: ObjectId;
  readonly start: number;
  readonly end: number;
}

export const placeOf = ({ source, claim: { passage } }: Communication): Place => ({
  source,
  start: passage.start,
  end: passage.end,
});

/** One that may be. */
export interface Told extends Place {
  readonly words: string;
  readonly kind: 'communication' | null;
  readonly days: readonly string[];
  readonly published: string | null;
  readonly back: ToldMessage['back'];
  readonly again: boolean;
  /** Of a claim. */
  readonly message: Message | null;
}

export interface KnownMessages {
  readonly byId: ReadonlyMap<string, Message>;
  readonly bySource: ReadonlyMap<ObjectId, readonly Message[]>;
  readonly byParty: ReadonlyMap<string, readonly Message[]>;
}

export interface Appeal {
  readonly reports: readonly Message[];
  readonly shown: readonly Place[];
  /** Normalised, in every spelling of the case. */
  readonly names: { readonly by: readonly string[]; readonly to: readonly string[] };
  readonly asked: readonly string[];
  readonly day: ReturnType<typeof spanOf>;
  readonly number: readonly string[];
}

/** Of no day before the appeal, in no document from before it. */
export function canFollow({ day }: Appeal, { days, published, message }: Told): boolean {
  if (day.from === null) return true;
  const appeared = spanOf(published).to;
  if (appeared !== null && appeared < day.from) return false;
  const own = (message === null ? days : days.slice(0, 1)).map((one) => spanOf(one).to);
  return own.length === 0 || own.some((to) => to === null || to >= (day.from ?? ''));
}

export interface Grounds {
  readonly weight: number;
  readonly reasons: readonly string[];
}
type Ground = readonly [weight: number, reason: string] | null;

export function groundsOf(appeal: Appeal, one: Told, known: KnownMessages): Grounds {
  const text = ` ${normaliseForSearch(one.words)} `;
  const named = (side: 'by' | 'to'): string | null => nameIn(appeal.names[side], text);
  const content = [...contentWords(one.words), ...(one.message?.words ?? [])];
  const shared = inCommon(appeal.asked, content).filter(
    (word) => !appeal.names.to.concat(appeal.names.by).some((name) => name.split(' ').includes(word)),
  );
  const numbered = appeal.number.join('').length > 1 && text.includes(` ${appeal.number.join(' ')} `);
  const ofDay = appeal.day.from !== null && appeal.day.from === appeal.day.to && one.days.includes(appeal.day.from);
  const place = placeGround(appeal, one, known);
  const ties: readonly Ground[] = [
    sideGround(appeal, one, named('to'), 'to'),
    sideGround(appeal, one, named('by'), 'by'),
    numbered ? [4, `has its number “${appeal.number.join('/')}”`] : null,
    ofDay ? [2.5, 'names its day'] : null,
    shared.length > 0
      ? [
          Math.min(2.4, 0.8 * shared.length),
          `speaks of “${asWritten(one.words, shared) || shared.slice(0, 3).join(', ')}” too`,
        ]
      : null,
  ];
  const tied = ties.filter((tie) => tie !== null);
  const elsewhere = !appeal.reports.some((report) => report.one.source === one.source);
  // In another document a name or a word alone is chance.
  if (elsewhere && tied.reduce((sum, [weight]) => sum + weight, 0) < FEWEST_TIES) return NO_GROUNDS;
  const hasSide = tied.some(([weight]) => weight >= HAS_SIDE);
  // Another letter of the same document is no answer for that.
  if (!hasSide && (one.message !== null || (one.back === null && !one.again))) return NO_GROUNDS;
  // `They said`, and nothing of who or of what: only right behind it.
  if (one.back === 'may' && !hasSide && !isRight(place)) return NO_GROUNDS;
  const says: Ground =
    one.back === 'said'
      ? [2.5, 'tells of an answer or that none came']
      : one.again
        ? [1.5, 'tells of something asked again']
        : one.back === 'may'
          ? [1, 'may tell what came of it']
          : null;
  const all = [place, ...tied, says].filter((ground) => ground !== null);
  return { weight: all.reduce((sum, [weight]) => sum + weight, 0), reasons: all.map(([, reason]) => reason) };
}
const FEWEST_TIES = 2.4;
const HAS_SIDE = 1.8;
const isRight = (place: Ground): boolean => place !== null && place[0] > STRETCHES[0].weight;
const NO_GROUNDS: Grounds = { weight: 0, reasons: [] };

const nameIn = (names: readonly string[], text: string): string | null =>
  names.find((name) => text.includes(` ${name} `)) ?? null;
export const tells = (word: string): boolean => word.length > 3 && contentWords(word).length > 0;

/** By whom it was asked of, to who asked: of a claim as it was read, else by the names. */
function sideGround({ reports }: Appeal, { message, words }: Told, name: string | null, side: 'by' | 'to'): Ground {
  const turned = side === 'to' ? 'by' : 'to';
  const keys = reports.flatMap((report) => report[side]);
  if (message !== null && inCommon(message[turned], keys).length > 0)
    return side === 'to' ? [3, 'is by whom it was asked of'] : [2, 'is to who asked'];
  if (
    message !== null &&
    side === 'to' &&
    inCommon(message.to, keys).length > 0 &&
    inCommon(
      message.by,
      reports.flatMap(({ by }) => by),
    ).length > 0
  )
    return [2.5, 'is by and to the same'];
  if (name === null) return null;
  const written = asWritten(words, contentWords(name)) || name;
  return side === 'to' ? [1.8, `names whom it was asked of: “${written}”`] : [1, `names who asked: “${written}”`];
}

/** Behind the last message that the document tells of before it, if that is the appeal. */
function placeGround({ reports }: Appeal, one: Told, { bySource }: KnownMessages): Ground {
  const here = reports.filter((report) => report.one.source === one.source);
  if (here.length === 0) return null;
  const ends = here.map((report) => placeOf(report.one).end).filter((end) => end <= one.start);
  if (ends.length === 0) return [0.4, 'stands in the same document'];
  const end = Math.max(...ends);
  const between = (bySource.get(one.source) ?? []).some(({ one: other }) => {
    const { start } = placeOf(other);
    return start >= end && start < one.start;
  });
  const weight = STRETCHES.find(({ within }) => one.start - end <= within)?.weight ?? 0.6;
  return between
    ? [weight * 0.6, 'stands behind it in the same document']
    : [weight + 1, 'stands behind it in the same document, and no other message between'];
}
