// Feasts: `Christmas 1988`, `last Easter`, `Eid al-Fitr`. In: the expression and what came before. Out: Resolved, with the feast of the years beside it as
// other readings where no year is stated.

import { civilDay, isoDayOf } from '../../model/civil-day.ts';
import { edtfOfDays } from '../../model/edtf.ts';
import type { DocumentDate } from './document-date.ts';
import type { DateMention, FeastExpression } from './expression.ts';
import { feastDays } from './feasts.ts';
import { base, type Context, impossible, type Resolved } from './resolved.ts';

type Days = readonly [first: number, last: number];

export function resolveFeast(e: FeastExpression, mention: DateMention, { reference }: Context): Resolved {
  if (e.year !== null) {
    const days = feastDays(e.rule, e.year);
    if (days === null) return impossible();
    return {
      ...placed(days, e),
      grounds: { year: 'stated', month: 'inferred', day: 'inferred' },
      confidence: 'certain',
      reasons: ['the feast of the year that the words give'],
    };
  }
  const from = reference === null ? null : around(e, reference.first, mention.tense);
  const to = reference === null ? null : around(e, reference.last, mention.tense);
  if (reference === null || from === null || to === null)
    return {
      ...base,
      edtf: null,
      timex: unplaced(e),
      type: 'date',
      confidence: 'likely',
      reasons: ['nothing says which year is meant'],
    };
  const others = reference.first === reference.last ? besides(e, reference, from) : [];
  return {
    ...placed([from[0], to[1]], e),
    confidence: mention.tense === null ? 'doubtful' : 'likely',
    relativeTo: reference.edtf,
    reasons: [reference.reason],
    others,
  };
}

const placed = (days: Days, { rule, time }: FeastExpression): Resolved => {
  const edtf = edtfOfDays(isoDayOf(days[0]), isoDayOf(days[1]));
  const single = days[0] === days[1];
  const timed = single && time !== null;
  return {
    ...base,
    edtf,
    timex: timed ? `${edtf}${time}` : edtf,
    type: timed ? 'time' : 'date',
    calendar: 'islamic' in rule ? 'islamic' : 'persian' in rule ? 'persian' : 'gregorian',
    grounds: { year: 'inferred', month: 'inferred', day: 'inferred' },
    confidence: 'likely',
    reasons: [],
    period: single ? { unit: 'day', index: days[0] } : null,
  };
};

const daysNear = (e: FeastExpression, day: number): readonly Days[] =>
  [-1, 0, 1].map((by) => feastDays(e.rule, civilDay(day).year + by)).filter((days) => days !== null);

function around(e: FeastExpression, day: number, tense: DateMention['tense']): Days | null {
  const all = daysNear(e, day);
  const past = all.filter(([, last]) => last < day).at(-1) ?? null;
  const next = all.find(([first]) => first >= day) ?? null;
  if (e.which === 'last' || e.which === 'previous') return past;
  if (e.which === 'next' || e.which === 'following') return next;
  if (e.which === 'this' || e.yearWhich === 'this') return feastDays(e.rule, civilDay(day).year);
  if (e.yearWhich !== null)
    return feastDays(e.rule, civilDay(day).year + (e.yearWhich === 'last' || e.yearWhich === 'previous' ? -1 : 1));
  if (past === null || next === null || tense === 'future') return next ?? past;
  return tense === 'past' || day - past[1] <= next[0] - day ? past : next;
}

function besides(e: FeastExpression, reference: DocumentDate, chosen: Days): Resolved['others'] {
  if (e.which !== null || e.yearWhich !== null) return [];
  const day = reference.first;
  const all = daysNear(e, day);
  const two = [all.filter(([, last]) => last < day).at(-1), all.find(([first]) => first >= day)];
  return two
    .filter((days) => days !== undefined)
    .filter(([first]) => first !== chosen[0])
    .map(([first, last]) => ({
      edtf: edtfOfDays(isoDayOf(first), isoDayOf(last)),
      reasons: [first < day ? 'if it speaks of what had been' : 'if it speaks of what was to come'],
    }));
}

function unplaced({ rule }: FeastExpression): string {
  if (!('month' in rule)) return 'XXXX';
  const month = `XXXX-${String(rule.month).padStart(2, '0')}`;
  return 'day' in rule ? `${month}-${String(rule.day).padStart(2, '0')}` : month;
}
