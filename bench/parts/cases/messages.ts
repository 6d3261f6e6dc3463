// Messages: is there a row, are sender and addressee those of the answers, its day, and what became of it.

import type { AppealState, AppealView } from '../../../src/model/rooms/appeals.ts';
import type { EntityRef } from '../../../src/model/rooms/entities.ts';
import type { CaseOutput } from './case-output.ts';
import { type CaseScore, countOf, inWords, of, type ScoredItem, type Tally } from './case-score.ts';
import { daysOf, sameDays, shownDays } from './days.ts';
import type { GoldCase, GoldMessage } from './gold-case.ts';
import type { NamesFit } from './names-fit.ts';
import { meetAny, type Place, type Placing, placeOf, wordsAt } from './places.ts';

interface Row {
  readonly name: string;
  readonly view: AppealView;
  readonly places: readonly Place[];
}

interface Verdict {
  readonly from: boolean;
  readonly to: boolean;
  readonly day: boolean;
  readonly state: boolean;
}

/** The states that say what the answers say. Where they say "none" it depends on whether a text says that no answer came. */
const STATES: Readonly<Record<Exclude<GoldMessage['state'], 'none'>, readonly AppealState[]>> = {
  answered: ['answered', 'partial'],
  acknowledged: ['acknowledged'],
  refused: ['refused'],
  forwarded: ['acknowledged'],
};
const rightState = ({ state, state_passages: texts }: GoldMessage): readonly AppealState[] =>
  state === 'none' ? [texts.length > 0 ? 'silent' : 'notStated'] : (STATES[state] ?? []);

export function scoreMessages(gold: GoldCase, { weighed }: CaseOutput, placing: Placing, names: NamesFit): CaseScore {
  const rows = [...rowsOf(weighed.appeals.rows, 'a'), ...rowsOf(weighed.unasked.rows, 'u')];
  const found = gold.messages.map((message) => {
    const places = placing.of(...message.passages, ...(message.also ?? []));
    const its = rows.filter((row) => meetAny(places, row.places) || isTheSame(verdictOn(message, row, names), row));
    return { message, its, verdicts: its.map((row) => verdictOn(message, row, names)) };
  });
  const true_ = placing.of(...(gold.other_messages ?? []));
  const none = rows.filter((row) => !found.some(({ its }) => its.includes(row)) && !meetAny(true_, row.places));
  const some = (has: (verdict: Verdict) => boolean): number => countOf(found, ({ verdicts }) => verdicts.some(has));
  return {
    tally: {
      messages: found.length,
      found: countOf(found, ({ its }) => its.length > 0),
      'both parties': some(both),
      'one party': countOf(found, ({ verdicts: all }) => !all.some(both) && all.some((v) => v.from || v.to)),
      day: some((verdict) => verdict.day),
      state: some((verdict) => verdict.state),
      'all in one row': some((verdict) => both(verdict) && verdict.day && verdict.state),
      rows: rows.length,
      'of them': found.reduce((sum, { its }) => sum + its.length, 0),
      'of none': none.length,
    },
    items: found.map(({ message, its, verdicts }) => itemOf(message, its, verdicts)),
    none: none.map((row) => `${row.name} ${shown(row)}: ${row.view.reports.map(wordsAt).join(' / ').slice(0, 200)}`),
  };
}

export const messageLines = (tally: Tally): readonly string[] => [
  `messages  ${inWords(tally, ['messages', 'found', 'both parties', 'one party', 'day', 'state', 'all in one row'])}; rows for each found ${(of(tally, 'of them') / Math.max(1, of(tally, 'found'))).toFixed(2)}; ${inWords(tally, ['rows', 'of none'])}`,
];

const both = ({ from, to }: Verdict): boolean => from && to;

/** Told elsewhere: the same sender and addressee on the same day. */
const isTheSame = (verdict: Verdict, { view }: Row): boolean =>
  both(verdict) && verdict.day && /^\d{4}-\d\d-\d\d$/.test(view.appeal.on ?? '');

const rowsOf = (views: readonly AppealView[], letter: string): readonly Row[] =>
  views.map((view, i) => ({
    name: `${letter}${i + 1}`,
    view,
    places: [...view.reports, ...view.joined.map(({ ref }) => ref)].map(placeOf),
  }));

const partyNames = (known: readonly EntityRef[], words: readonly string[] | undefined): readonly string[] => [
  ...known.flatMap(({ name, inOtherScript }) => [name, ...(inOtherScript === undefined ? [] : [inOtherScript])]),
  ...(words ?? []),
];

function verdictOn(message: GoldMessage, { view }: Row, names: NamesFit): Verdict {
  const { by, to, byWords, toWords, on, state } = view.appeal;
  return {
    from: names.fits(message.from, message.from_names, partyNames(by, byWords)),
    to: names.fits(message.to, message.to_names, partyNames(to, toWords)),
    day: sameDays(daysOf(message.day_edtf ?? message.day), shownDays(on), 1),
    state: rightState(message).includes(state),
  };
}

const shown = ({ view: { appeal } }: Row): string =>
  `${partyNames(appeal.by, appeal.byWords).join(', ') || '?'} → ${partyNames(appeal.to, appeal.toWords).join(', ') || '?'} | ${appeal.on} | ${appeal.state}`;

function itemOf(message: GoldMessage, rows: readonly Row[], verdicts: readonly Verdict[]): ScoredItem {
  const { id, from, to, day, state, passages } = message;
  const right = (verdict: Verdict): string =>
    Object.entries(verdict)
      .filter(([, ok]) => ok)
      .map(([what]) => what)
      .join('+') || 'nothing right';
  const lines = rows.map((row, i) => {
    const verdict = verdicts[i];
    return `${row.name} ${shown(row)} [${verdict === undefined ? '' : right(verdict)}]`;
  });
  return {
    id,
    verdict: rows.length === 0 ? 'missing' : verdicts.map(right).join('; '),
    gold: `${from} → ${to} | ${day} | ${state}: ${passages[0]?.passage ?? ''} (${passages[0]?.file ?? ''})`,
    shown: lines.join(' / '),
  };
}
