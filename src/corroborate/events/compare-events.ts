// Whether two mentions can be of one event although they name it differently. In: what is told of each. Out: a score with what it was made of; a proposal, never a verdict.
//
// What two mentions have in particular (a person, a place, words, a crowd) makes them meet; kind and time alone never do. Times that cannot both hold keep them apart, unless they
// tell of what happens to a person once, or name it in the same words within days: then the times stand against one another (conflicts/).

import type { DaySpan } from '../../model/weighing.ts';
import { inCommon } from '../content-words.ts';
import { daysBetween, isDated, lengthOf, meetOf, spansMeet, spanWords } from '../day-span.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { ONCE } from './deeds.data.ts';
import type { EventMention } from './event-mention.ts';

export interface EventMeeting {
  /** 0–1. */
  readonly score: number;
  readonly meets: boolean;
  /** Meets although the times given cannot both hold. */
  readonly inSpiteOfTime: boolean;
  readonly reasons: readonly string[];
}

/** From here on two mentions are proposed as of one event. */
export const MEETS = 0.5;
/** Days that reports of one event in the same words can lie apart. */
const SLIP = 40;

const APART: EventMeeting = { score: 0, meets: false, inSpiteOfTime: false, reasons: [] };

export function compareEvents(
  a: EventMention,
  b: EventMention,
  { liesIn }: Pick<WeighingContext, 'liesIn'>,
): EventMeeting {
  if (a.deed !== null && b.deed !== null && a.deed !== b.deed) return APART;
  const reasons: string[] = [];
  const persons = sharedPersons(a, b, reasons);
  if (persons === null) return APART;
  const words = sharedWords(a, b, reasons);
  const place = places(a, b, liesIn, reasons);
  const number = sharedNumber(a, b, reasons);
  const particulars = persons + words + number + Math.max(0, place);
  if (particulars <= 0) return APART;
  const time = times(a, b, reasons);
  const deed = a.deed !== null && a.deed === b.deed ? 0.1 : 0;
  if (deed > 0) reasons.push(`both tell of ${a.deed}`);
  if (time !== null) {
    const score = Math.max(0, Math.min(1, particulars + Math.min(0, place) + time + deed));
    return { score, meets: score >= MEETS, inSpiteOfTime: false, reasons };
  }
  const once = persons >= VICTIM && a.deed !== null && ONCE.has(a.deed);
  const named = words >= 0.3 && place >= 0 && nearDays(a.span, b.span);
  const score = Math.max(0, Math.min(1, particulars + Math.min(0, place) + deed - 0.1));
  return { score, meets: (once || named) && score >= MEETS, inSpiteOfTime: true, reasons };
}

const VICTIM = 0.5;

/** Null where each names one to whom it happened, and not the same. */
function sharedPersons(a: EventMention, b: EventMention, reasons: string[]): number | null {
  const victims = inCommon(a.victims, b.victims);
  if (a.victims.length > 0 && b.victims.length > 0 && victims.length === 0) return null;
  const others = inCommon(a.others, b.others);
  if (victims.length > 0) reasons.push('it happened to the same person');
  if (others.length > 0) reasons.push('the same others are named for it');
  return (victims.length > 0 ? VICTIM : 0) + Math.min(0.2, others.length * 0.1);
}

function sharedWords(a: EventMention, b: EventMention, reasons: string[]): number {
  const words = inCommon(a.words, b.words);
  const harmed = inCommon(a.harmed, b.harmed);
  const across = [...inCommon(a.words, b.harmed), ...inCommon(a.harmed, b.words)];
  if (words.length > 0) reasons.push(`both speak of “${words.join(' ')}”`);
  if (harmed.length > 0) reasons.push(`both tell of “${harmed.join(' ')}”`);
  if (across.length > 0) reasons.push(`one names it by “${across.join(' ')}”, to whom the other says it happened`);
  const shared =
    Math.min(0.45, words.length * 0.2) + Math.min(0.3, harmed.length * 0.15) + Math.min(0.2, across.length * 0.15);
  const otherCrowd = a.harmed.length > 0 && b.harmed.length > 0 && harmed.length === 0 && across.length === 0;
  if (otherCrowd) reasons.push(`one tells of “${a.harmed.join(' ')}”, the other of “${b.harmed.join(' ')}”`);
  return shared - (otherCrowd ? 0.15 : 0);
}

/** The same number of the same deed: the longer it is, and the nearer in time, the less that happens twice. */
function sharedNumber(a: EventMention, b: EventMention, reasons: string[]): number {
  const number = tellingNumber(a);
  if (number === null || number !== tellingNumber(b)) return 0;
  reasons.push(`both give the number ${number}`);
  const digits = String(number).replace(/0+$/, '').length;
  if (number >= 10_000 || digits >= 3) return 0.25;
  const widest = Math.max(lengthOf(a.span) ?? 99_999, lengthOf(b.span) ?? 99_999);
  return widest <= 31 ? 0.2 : 0.1;
}

/** Below a hundred a number says nothing. */
export const tellingNumber = ({ number }: EventMention): number | null =>
  number !== null && number >= 100 ? number : null;

function places(a: EventMention, b: EventMention, liesIn: WeighingContext['liesIn'], reasons: string[]): number {
  if (a.place === null || b.place === null || a.where === null || b.where === null) return 0;
  if (a.place === b.place) {
    reasons.push(`both in ${a.where}`);
    return 0.2;
  }
  const inside = nested(a.where, b.where, liesIn);
  if (inside === true) {
    reasons.push(`${a.where}, ${b.where}: one lies in the other`);
    return 0.1;
  }
  reasons.push(
    inside === null
      ? `${a.where}, ${b.where}: not known whether one lies in the other`
      : `${a.where} is not ${b.where}`,
  );
  return inside === null ? -0.15 : -0.3;
}

export function nested(a: string, b: string, liesIn: WeighingContext['liesIn']): boolean | null {
  const [one, other] = [liesIn(a, b), liesIn(b, a)];
  return one === true || other === true ? true : one === false && other === false ? false : null;
}

/** Null where they cannot be at the same time. The more exactly both are dated, the more their meeting says. */
function times(a: EventMention, b: EventMention, reasons: string[]): number | null {
  if (!isDated(a.span) || !isDated(b.span)) return 0;
  if (!spansMeet(a.span, b.span)) {
    reasons.push(`${spanWords(a.span)} is not ${spanWords(b.span)}`);
    return null;
  }
  reasons.push(`${spanWords(a.span)} and ${spanWords(b.span)} can be the same time`);
  if (a.inferred !== null || b.inferred !== null) reasons.push('a day is taken from what is told beside it');
  const common = lengthOf(meetOf(a.span, b.span));
  const widest = Math.max(lengthOf(a.span) ?? 99_999, lengthOf(b.span) ?? 99_999);
  if (common === null) return 0.05;
  return widest <= 3
    ? 0.4
    : widest <= 31
      ? 0.35
      : widest <= 93
        ? 0.3
        : widest <= 366
          ? 0.25
          : widest <= 1100
            ? 0.1
            : 0.05;
}

function nearDays(a: DaySpan, b: DaySpan): boolean {
  const gap = Math.max(daysBetween(a.to, b.from) ?? 0, daysBetween(b.to, a.from) ?? 0);
  return gap <= SLIP;
}
