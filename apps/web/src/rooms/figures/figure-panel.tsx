// One count: who claims which number and where it comes from, which of them cannot both hold, which only look so, and what "about" was taken to allow.

import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { hexOf } from '../../../../../src/model/ids.ts';
import type { FigureView } from '../../../../../src/model/rooms/figures.ts';
import { useWeighed } from '../../api/weighing.ts';
import { ChartFrame, type ChartTable } from '../../charts/chart-frame.tsx';
import { valueAxis } from '../../charts/value-axis.ts';
import { ClaimLine } from '../../parts/claim-line.tsx';
import { Lines, StateBadge } from '../../parts/claim-parts.tsx';
import { JudgedCount } from '../../parts/judged-count.tsx';
import { OriginsPart } from '../../parts/origins-part.tsx';
import { EntryWord } from '../../parts/pairing/entry-word.tsx';
import { MayBelong } from '../../parts/pairing/may-belong.tsx';
import { PairingRow } from '../../parts/pairing/pairing-row.tsx';
import { type PairAct, placeOfClaim } from '../../parts/pairing/pairs.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { timesWords } from '../../words/apart-words.ts';
import { countedWords } from '../../words/counted-words.ts';
import { spanWords } from '../../words/span-words.ts';
import { useWords, type Words } from '../../words/use-words.ts';
import { FigureChart, valuesOf } from './figure-chart.tsx';
import {
  type NumberedPoint,
  numberOfClaim,
  pointAmount,
  pointsOf,
  positionsOf,
  positionWords,
  saidWords,
  sayerOf,
} from './figure-points.ts';
import { SaidChart, saidOnDays } from './said-chart.tsx';
import { Tolerance } from './tolerance.tsx';

export function FigurePanel({ id }: { id: string }) {
  const view = useWeighed<FigureView>(`/api/figures/${encodeURIComponent(id)}`);
  return <Waiting on={view}>{(figure) => <Shown of={figure} />}</Waiting>;
}

const ACTS: readonly PairAct[] = [{ what: 'count', answer: null }];

function Shown({ of }: { of: FigureView }) {
  const own = useMemo(
    () => of.positions.flatMap(({ figures }) => figures.map(({ ref }) => placeOfClaim(ref))),
    [of.positions],
  );
  return (
    <PairingRow own={own} acts={ACTS}>
      <Count of={of} />
    </PairingRow>
  );
}

function Count({ of }: { of: FigureView }) {
  const words = useWords();
  const positions = useMemo(() => positionsOf(of), [of]);
  const points = useMemo(() => pointsOf(positions), [positions]);
  const table = usePointTable(points);
  const logarithmic = valueAxis(valuesOf(points), 600, false).logarithmic;
  const label = countedWords(of.figure, words);
  const when = spanWords(of.figure.when, words);
  return (
    <>
      <header className="detail-head">
        <h2>{label}</h2>
        <p>{[when, of.figure.where && `\u2068${of.figure.where}\u2069`].filter(Boolean).join(' · ')}</p>
        <p className="quiet">
          <JudgedCount claims={of.figure.claims} judged={of.figure.judged} />
          {of.figure.series && ` · ${words.t('figures.series')}`}
        </p>
      </header>
      <ChartFrame
        title={label}
        titleSeen
        note={`${words.t('figures.legend')}${logarithmic ? ` ${words.t('chart.logarithmic')}` : ''}`}
        table={table}
        layout="under"
      >
        <FigureChart positions={positions} />
      </ChartFrame>
      {saidOnDays(points) && (
        <ChartFrame title={words.t('figures.byDay', { label })} table={table} layout="none">
          <SaidChart points={points} />
        </ChartFrame>
      )}
      <Tolerance tolerance={of.tolerance} />
      <Pairs of={of} points={points} />
      <OneByOne points={points} />
      <MayBelong
        of={of.candidates}
        setAside={of.setAside}
        bare={of.figure.claims === 1}
        part="count"
        only="figure"
        write="figure"
      />
      <section>
        <h3 className="section-head">{words.t('weighed.origins')}</h3>
        {positions.map(({ position }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a position is known by its place.
          <details key={i} className="folded" open={i === 0}>
            <summary>{positionWords(position, words)}</summary>
            <OriginsPart of={position.origins} />
          </details>
        ))}
      </section>
      {of.parts.length > 0 && (
        <section>
          <h3 className="section-head">{words.t('figures.parts')}</h3>
          {of.parts.map(({ ref }) => (
            <ClaimLine key={`${ref.source.id} ${ref.claim.id}`} of={ref} />
          ))}
        </section>
      )}
      {of.reasons.length > 0 && (
        <details className="folded">
          <summary>{words.t('figures.whyOne')}</summary>
          <Lines lines={[...new Set(of.reasons)]} />
        </details>
      )}
    </>
  );
}

/** Every number of the count at its passage, so that one that counts something else can be set aside. */
function OneByOne({ points }: { points: readonly NumberedPoint[] }) {
  const words = useWords();
  if (points.length < 2) return null;
  return (
    <details className="folded">
      <summary>{words.t('figures.oneByOne', { count: points.length, n: words.n(points.length) })}</summary>
      {points.map(({ number, point: { ref, judged } }) => (
        <ClaimLine key={number} of={ref}>
          <EntryWord entry={placeOfClaim(ref)} part="count" stands judged={judged} />
        </ClaimLine>
      ))}
    </details>
  );
}

/** Seven numbers of one thing stand against one another in twenty ways: those farthest apart say it. */
const PAIRS_OPEN = 5;

/** Which cannot both hold, by their numbers in the chart, those farthest apart first; then those that only look so. */
function Pairs({ of, points }: { of: FigureView; points: readonly NumberedPoint[] }) {
  const words = useWords();
  const pairs = of.conflicts.toSorted((a, b) => b.apart - a.apart);
  const rest = pairs.slice(PAIRS_OPEN);
  return (
    <section>
      <h3 className="section-head">{words.t('figures.against')}</h3>
      {of.conflicts.length === 0 && <p className="quiet">{words.t('figures.noneAgainst')}</p>}
      <PairList pairs={pairs.slice(0, PAIRS_OPEN)} points={points} />
      {rest.length > 0 && (
        <details className="folded">
          <summary>{words.t('figures.morePairs', { count: rest.length, n: words.n(rest.length) })}</summary>
          <PairList pairs={rest} points={points} />
        </details>
      )}
      {of.beside.length > 0 && (
        <details className="folded">
          <summary>{words.t('figures.beside', { count: of.beside.length, n: words.n(of.beside.length) })}</summary>
          <ul className="pairs">
            {of.beside.map((pair) => (
              <li key={`${pair.a} ${pair.b}`}>
                <p>
                  <PairWords a={numberOfClaim(points, pair.a)} b={numberOfClaim(points, pair.b)} />
                </p>
                <Lines lines={pair.reasons} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface PairListProps {
  readonly pairs: FigureView['conflicts'];
  readonly points: readonly NumberedPoint[];
}

function PairList({ pairs, points }: PairListProps) {
  const words = useWords();
  return (
    <ul className="pairs">
      {pairs.map((pair) => (
        <li key={`${pair.a} ${pair.b}`}>
          <p>
            <PairWords a={numberOfClaim(points, pair.a)} b={numberOfClaim(points, pair.b)} />{' '}
            <b>{words.t('figures.apart', { n: timesWords(pair.apart, words) })}</b>
          </p>
          <Lines lines={pair.reasons} />
        </li>
      ))}
    </ul>
  );
}

function PairWords({ a, b }: { a: NumberedPoint | null; b: NumberedPoint | null }) {
  const words = useWords();
  const said = (one: NumberedPoint | null): string =>
    one === null
      ? words.t('figures.aPart')
      : `${words.n(one.number)} (\u2068${pointAmount(one.point, words)}\u2069, \u2068${sayerOf(one.point, words)}\u2069)`;
  return <span>{words.t('figures.pair', { a: said(a), b: said(b) })}</span>;
}

function usePointTable(points: readonly NumberedPoint[]): ChartTable<NumberedPoint> {
  const words = useWords();
  return useMemo(
    () => ({
      columns: columnsOf(words),
      rows: points,
      keyOf: (one) => String(one.number),
      sourcesOf: ({ point: { ref } }) => [{ id: ref.source.id, name: ref.source.title ?? ref.source.file }],
    }),
    [points, words],
  );
}

const columnsOf = (words: Words): ChartTable<NumberedPoint>['columns'] => [
  { name: words.t('figures.no'), numeric: true, text: (one) => words.n(one.number), file: (one) => String(one.number) },
  { name: words.t('figures.who'), text: (one) => sayerOf(one.point, words) },
  {
    name: words.t('field.value'),
    text: (one) => pointAmount(one.point, words),
    cell: ({ point }) => {
      const { ref } = point;
      return (
        <Link
          to="/sources/$hex"
          params={{ hex: hexOf(ref.source.id) }}
          search={{ at: `${ref.claim.passage.start}-${ref.claim.passage.end}`, claim: ref.claim.id }}
        >
          {pointAmount(point, words)}
        </Link>
      );
    },
  },
  { name: words.t('field.low'), text: (one) => numberIn(one, 'low'), fileOnly: true },
  { name: words.t('field.high'), text: (one) => numberIn(one, 'high'), fileOnly: true },
  { name: words.t('field.bound'), text: ({ point }) => statedIn(point)?.bound ?? '', fileOnly: true },
  { name: words.t('field.saidOn'), text: (one) => saidWords(one.point, words), file: (one) => one.point.saidOn ?? '' },
  { name: words.t('figures.origin'), text: (one) => one.origin ?? words.t('origin.notNamed') },
  { name: words.t('field.said'), text: (one) => one.point.ref.claim.passage.exact },
  {
    name: words.t('sources.state'),
    text: (one) => words.code('claimState', one.point.ref.state),
    cell: (one) => <StateBadge state={one.point.ref.state} />,
  },
];

const statedIn = ({ ref: { claim } }: NumberedPoint['point']) => (claim.kind === 'figure' ? claim : null);

/** As the claim states it, in plain digits; empty where that side is open or in words only. */
function numberIn({ point }: NumberedPoint, side: 'low' | 'high'): string {
  const stated = statedIn(point);
  const value = stated?.[side] ?? (stated?.bound === 'exact' || stated?.bound === 'about' ? stated.value : null);
  return value === null ? '' : String(value);
}
