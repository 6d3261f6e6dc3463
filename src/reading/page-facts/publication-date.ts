// When a document was published, as EDTF with its grounds. A day is answered where something states it; where the grounds only bound it, the
// answer is the interval between them; where nothing does, null. All grounds are kept, the decisive ones first.

import { type Finding, findingOf } from '../../model/finding.ts';
import { passageOf } from '../../model/passage.ts';
import type { DateGround, PublicationDate } from '../../model/source.ts';
import type { TextPositions } from '../../model/text-position.ts';
import type { DateCandidate } from './date-candidate.ts';

export interface DateEvidence {
  readonly text: string;
  readonly positions: TextPositions;
  readonly candidates: readonly DateCandidate[];
  /** Bounds out of the page head and the capture. */
  readonly bounds: readonly DateCandidate[];
  /** Bounds out of the text's own dates: asked for only where nothing states the day. */
  readonly fromText: () => readonly DateCandidate[];
}

/** Below this a date is kept as a ground but not answered. */
const ENOUGH = 0.4;

export function decidePublicationDate(evidence: DateEvidence): { published: PublicationDate; findings: Finding[] } {
  const stated = evidence.candidates.filter((one) => one.says === 'published');
  const latest = earliestOf(evidence.bounds.filter((one) => one.says === 'notAfter' || one.says === 'accessed'));
  const days = ranked(stated.filter((one) => latest === null || firstDay(one.edtf) <= latest));
  const [best] = days;
  const grounds = (decisive: readonly DateCandidate[]): DateGround[] => allGrounds(evidence, decisive);
  if (best !== undefined && best.weight >= ENOUGH) {
    const edtf = best.edtf;
    const findings = conflict(best, days);
    return { published: { edtf, grounds: grounds(best.candidates) }, findings };
  }
  const shown = evidence.candidates.filter((one) => one.says === 'modified' && one.at !== null && one.weight >= ENOUGH);
  const [changed] = shown.filter((one) => latest === null || firstDay(one.edtf) <= latest);
  // The only date a document shows is that of its last change: what one reads was published then.
  if (changed !== undefined) return { published: { edtf: changed.edtf, grounds: grounds([changed]) }, findings: [] };
  const wider = { ...evidence, bounds: [...evidence.bounds, ...evidence.fromText()] };
  const bounded = boundedInterval(wider);
  if (bounded !== null)
    return { published: { edtf: bounded.edtf, grounds: allGrounds(wider, bounded.decisive) }, findings: [] };
  const none = findingOf(
    'date.none',
    'note',
    'nothing dates this document: its relative dates ("last month") cannot be placed',
  );
  return { published: { edtf: null, grounds: grounds([]) }, findings: [none] };
}

/** The decisive first, then the others by weight. */
function allGrounds(evidence: DateEvidence, decisive: readonly DateCandidate[]): DateGround[] {
  const rest = [...evidence.candidates, ...evidence.bounds].filter((one) => !decisive.includes(one));
  rest.sort((a, b) => b.weight - a.weight);
  return [...decisive, ...rest].slice(0, 40).map((one) => groundOf(one, evidence));
}

interface RankedDate {
  readonly edtf: string;
  readonly weight: number;
  readonly candidates: readonly DateCandidate[];
}

/** Grounds of different kinds for one day strengthen one another; several of one kind do not. */
function ranked(candidates: readonly DateCandidate[]): RankedDate[] {
  const byDate = new Map<string, DateCandidate[]>();
  for (const one of candidates) {
    // A date readable both ways goes with whichever reading something else supports.
    const other =
      one.orElse !== null && candidates.some((two) => two !== one && two.orElse === null && two.edtf === one.orElse);
    const edtf = other && one.orElse !== null ? one.orElse : one.edtf;
    byDate.set(edtf, [...(byDate.get(edtf) ?? []), one]);
  }
  const dates: RankedDate[] = [];
  for (const [edtf, group] of byDate) {
    const best = new Map<string, number>();
    for (const one of group) best.set(one.from, Math.max(best.get(one.from) ?? 0, one.weight));
    const both = group.every((one) => one.orElse !== null);
    let doubt = 1;
    for (const weight of best.values()) doubt *= 1 - Math.min(weight, 0.98);
    const precise = edtf.length === 10 ? 1 : 0.5;
    group.sort((a, b) => b.weight - a.weight);
    const answer = both && group[0]?.orElse ? hull(edtf, group[0].orElse) : edtf;
    dates.push({ edtf: answer, weight: (1 - doubt) * precise, candidates: group });
  }
  const place = (date: RankedDate): number => Math.min(...date.candidates.map((one) => one.at?.from ?? 0));
  return dates.sort((a, b) => b.weight - a.weight || place(a) - place(b));
}

/** Two possible days as the EDTF set "one of": `[2020-03-04,2020-04-03]`. */
const hull = (a: string, b: string): string => `[${[a, b].sort().join(',')}]`;

function conflict(best: RankedDate, days: readonly RankedDate[]): Finding[] {
  const other = days.find(
    (one) => one !== best && one.weight >= 0.7 && one.edtf.length === 10 && apart(one.edtf, best.edtf) > 1,
  );
  if (other === undefined || best.edtf.length !== 10) return [];
  const message = `the document is dated ${best.edtf} (${best.candidates[0]?.reason ?? ''}) and ${other.edtf} (${other.candidates[0]?.reason ?? ''}): the first was taken`;
  return [findingOf('date.conflict', 'note', message)];
}

const apart = (a: string, b: string): number =>
  Math.abs(Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b), { largestUnit: 'days' }).days);

function groundOf(one: DateCandidate, { text, positions }: DateEvidence): DateGround {
  const passage = one.at === null ? null : passageOf(text, positions, one.at.from, one.at.to);
  return { edtf: one.edtf, from: one.from, says: one.says, reason: one.reason, passage };
}

// ── intervals ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** First and last day of `2020`, `2020-08`, `2020-08-01` or an interval of them; an open end is far away. */
const firstDay = (edtf: string): string => {
  const [from = ''] = edtf.split('/');
  return from === '..' || from === ''
    ? '0000-01-01'
    : from.length === 4
      ? `${from}-01-01`
      : from.length === 7
        ? `${from}-01`
        : from;
};
const lastDay = (edtf: string): string => {
  const to = edtf.split('/').at(-1) ?? '';
  if (to === '..' || to === '') return '9999-12-31';
  if (to.length === 4) return `${to}-12-31`;
  return to.length === 7 ? Temporal.PlainYearMonth.from(to).toPlainDate({ day: 31 }).toString() : to;
};

function boundedInterval(evidence: DateEvidence): { edtf: string; decisive: DateCandidate[] } | null {
  const decisive: DateCandidate[] = [];
  let from = null as string | null;
  let to = null as string | null;
  // The surest first; one that contradicts those before it is kept as a ground and not used.
  const weak = evidence.candidates.filter(
    (one) =>
      one.says === 'notBefore' ||
      one.says === 'modified' ||
      (one.says === 'published' && one.weight >= 0.35 && one.edtf.length < 10),
  );
  const bounds = [...weak, ...evidence.bounds].filter((one) => one.weight > 0.2).sort((a, b) => b.weight - a.weight);
  for (const one of bounds) {
    const low: string | null = one.says === 'notBefore' || one.says === 'published' ? firstDay(one.edtf) : null;
    const high: string | null = one.says === 'notBefore' ? null : lastDay(one.edtf);
    const newFrom: string | null = low !== null && (from === null || low > from) ? low : from;
    const newTo: string | null = high !== null && (to === null || high < to) ? high : to;
    if (newFrom !== null && newTo !== null && newFrom > newTo) continue;
    if (newFrom === from && newTo === to) continue;
    from = newFrom;
    to = newTo;
    decisive.push(one);
  }
  if (from === null && to === null) return null;
  return { edtf: intervalOf(from, to), decisive };
}

const earliestOf = (bounds: readonly DateCandidate[]): string | null =>
  bounds.map((one) => lastDay(one.edtf)).sort()[0] ?? null;

/** `2020-08-01`, `2020-08-31` => `2020-08`; whole years likewise; an open end is `..`. */
function intervalOf(from: string | null, to: string | null): string {
  if (from === null || to === null) return `${from ?? '..'}/${to ?? '..'}`;
  if (from === to) return from;
  const month = from.slice(0, 7);
  if (firstDay(month) === from && lastDay(month) === to) return month;
  const year = from.slice(0, 4);
  if (firstDay(year) === from && lastDay(year) === to) return year;
  return `${from}/${to}`;
}
