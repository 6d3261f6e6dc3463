// One family in the order of time: a line for each document, on the day on which it was published; from each a line to the one it goes back to. What a document or
// a person says is drawn whole, what the software infers is broken.

import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { edtfBounds } from '../../../../../src/model/edtf.ts';
import { hexOf } from '../../../../../src/model/ids.ts';
import type { OriginFamily, OriginLinkView } from '../../../../../src/model/rooms/origins.ts';
import type { SourceLabel } from '../../../../../src/model/source.ts';
import { ChartFrame, type ChartTable } from '../../charts/chart-frame.tsx';
import { Plot, type PlotSize, useMarks } from '../../charts/plot.tsx';
import { shortened } from '../../charts/shortened.ts';
import { daysCovered, type TimeAxis, timeAxis } from '../../charts/time-axis.ts';
import { axisHeight, SpanMark, TimeAxisLines } from '../../charts/time-marks.tsx';
import { SourceWords } from '../../parts/claim-line.tsx';
import { Lines } from '../../parts/claim-parts.tsx';
import { reasonWords } from '../../words/reasons.ts';
import { useWords, type Words } from '../../words/use-words.ts';

const LINE = 30;
const LETTER = 6.6;
const MOST = 60;

interface Member {
  readonly source: SourceLabel;
  readonly from: string | null;
  readonly to: string | null;
  readonly links: readonly OriginLinkView[];
}

const nameOf = (source: SourceLabel): string => source.title ?? source.file;

/** Earliest first; those without a day last; then by id. A link stands with the document that goes back to another; where it is not shown which was first, with both. */
function membersOf(family: OriginFamily): readonly Member[] {
  const members = family.members.map((source): Member => {
    const bounds = source.published === null ? null : edtfBounds(source.published);
    const links = family.links.filter((link) => link.to === source.id || (!link.directed && link.from === source.id));
    return { source, from: bounds?.earliest ?? null, to: bounds?.latest ?? null, links };
  });
  const key = (one: Member): string => `${one.from ?? one.to ?? '9999'} ${one.source.id}`;
  return members.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

export function FamilyChart({ family }: { family: OriginFamily }) {
  const words = useWords();
  const members = useMemo(() => membersOf(family), [family]);
  const table = useMemo(() => tableOf(members, words), [members, words]);
  const left = members.length - MOST;
  return (
    <ChartFrame
      titleSeen
      title={words.t('origins.familyOf', {
        name: nameOf(family.first ?? family.members[0] ?? members[0]?.source ?? NOBODY),
      })}
      note={`${words.t('origins.legend')}${left > 0 ? ` ${words.t('origins.notDrawn', { count: left, n: words.n(left) })}` : ''}`}
      table={table}
      layout="under"
    >
      <Drawing members={members.slice(0, MOST)} />
    </ChartFrame>
  );
}

const NOBODY = { title: '', file: '' } as SourceLabel;

function Drawing({ members }: { members: readonly Member[] }) {
  const words = useWords();
  const marks = useMarks(members.length);
  const days = daysCovered(members);
  const namesOf = (width: number): number => Math.min(320, width * 0.42);
  const axisOf = ({ width, rtl }: PlotSize): TimeAxis | null =>
    days && timeAxis({ ...days, width: width - namesOf(width) - 8, rtl, lang: words.lang });
  const bottom = members.length * LINE + 6;
  return (
    <Plot
      label={words.t('origins.drawn', { count: members.length, n: words.n(members.length) })}
      height={(size) => {
        const axis = axisOf(size);
        return bottom + (axis ? axisHeight(axis) : 0);
      }}
    >
      {(size) => {
        const axis = axisOf(size);
        const names = namesOf(size.width);
        return (
          <>
            <g transform={`translate(${size.rtl ? 0 : names + 8} 0)`}>
              {axis && <TimeAxisLines axis={axis} top={0} bottom={bottom} />}
              {axis && <Threads members={members} axis={axis} />}
            </g>
            <g {...marks.group}>
              {members.map((member, i) => (
                <MemberLine
                  key={member.source.id}
                  {...{ member, names, axis, size }}
                  y={i * LINE}
                  mark={marks.mark(i)}
                />
              ))}
            </g>
          </>
        );
      }}
    </Plot>
  );
}

interface LineProps {
  readonly member: Member;
  readonly names: number;
  readonly axis: TimeAxis | null;
  readonly size: PlotSize;
  readonly y: number;
  readonly mark: ReturnType<ReturnType<typeof useMarks>['mark']>;
}

function MemberLine({ member, names, axis, size: { width, rtl }, y, mark }: LineProps) {
  const words = useWords();
  const { source } = member;
  const name = nameOf(source);
  const letters = Math.floor((names - 12) / LETTER);
  const place = axis?.place(member) ?? null;
  const label = [name, source.publisher, source.published ? words.edtf(source.published) : words.t('dating.undated')];
  return (
    <Link
      to="/sources/$hex"
      params={{ hex: hexOf(source.id) }}
      aria-label={label.filter(Boolean).join(' · ')}
      {...mark}
    >
      <title>{label.filter(Boolean).join(' · ')}</title>
      <rect className="mark-focus" x={2} y={y + 3} width={width - 4} height={LINE - 5} />
      <text x={rtl ? width - 4 : 4} y={y + 20} textAnchor="start">
        {`\u2068${shortened(name, letters)}\u2069`}
      </text>
      {place && axis && (
        <g transform={`translate(${rtl ? 0 : names + 8} 0)`}>
          <SpanMark place={place} rtl={rtl} y={y + LINE / 2} />
        </g>
      )}
    </Link>
  );
}

/** From each document to the one it goes back to; without an end where it is not shown which was first. */
function Threads({ members, axis }: { members: readonly Member[]; axis: TimeAxis }) {
  const at = new Map(
    members.map((member, i) => {
      const place = axis.place(member);
      const x = place ? place.left + place.width / 2 : axis.rtl ? axis.width : 0;
      return [member.source.id, { x, y: i * LINE + LINE / 2 }] as const;
    }),
  );
  return (
    <g>
      {members.flatMap((member) =>
        member.links.flatMap((link) => {
          if (link.to !== member.source.id) return [];
          const [from, to] = [at.get(link.to), at.get(link.from)];
          if (!from || !to) return [];
          const bend = (axis.rtl ? 1 : -1) * Math.min(46, 14 + Math.abs(from.y - to.y) / 6);
          const x = (axis.rtl ? Math.max : Math.min)(from.x, to.x) + bend;
          const side = axis.rtl ? 1 : -1;
          return [
            <g key={`${link.from} ${link.to} ${link.why}`}>
              <path
                className={link.inferred ? 'thread thread-inferred' : 'thread'}
                d={`M${from.x} ${from.y}C${x} ${from.y} ${x} ${to.y} ${to.x + side * 6} ${to.y}`}
              />
              {link.directed && <path className="thread-end" d={`M${to.x + side * 5} ${to.y}l${side * 7} -4v8Z`} />}
            </g>,
          ];
        }),
      )}
    </g>
  );
}

interface TableRow {
  readonly source: SourceLabel;
  readonly link: OriginLinkView | null;
  readonly back: SourceLabel | null;
}

function backWords({ back, link }: TableRow, words: Words): string {
  if (back === null) return link?.from ?? words.t('origins.nothingBefore');
  return link?.directed === false ? `${nameOf(back)} ${words.t('origins.orOther')}` : nameOf(back);
}

function tableOf(members: readonly Member[], words: Words): ChartTable<TableRow> {
  const byId = new Map(members.map((one) => [one.source.id, one.source]));
  const rows = members.flatMap(({ source, links }): TableRow[] =>
    links.length === 0
      ? [{ source, link: null, back: null }]
      : links.map((link) => ({ source, link, back: byId.get(link.from === source.id ? link.to : link.from) ?? null })),
  );
  return {
    rows,
    keyOf: (row) => `${row.source.id} ${row.link?.from ?? ''} ${row.link?.why ?? ''}`,
    sourcesOf: (row) => [row.source, ...(row.back ? [row.back] : [])].map((one) => ({ id: one.id, name: nameOf(one) })),
    columns: [
      {
        name: words.t('chart.source'),
        text: (row) => nameOf(row.source),
        cell: (row) => <SourceWords source={row.source} />,
      },
      {
        name: words.t('origins.goesBack'),
        text: (row) => backWords(row, words),
        cell: (row) =>
          row.back ? (
            <>
              <Link to="/origins" search={{ a: hexOf(row.back.id), b: hexOf(row.source.id) }}>
                <bdi>{nameOf(row.back)}</bdi>
              </Link>
              {row.link?.directed === false && <span className="quiet"> {words.t('origins.orOther')}</span>}
            </>
          ) : (
            <span className="quiet">{words.t('origins.nothingBefore')}</span>
          ),
      },
      {
        name: words.t('why'),
        text: (row) =>
          row.link
            ? [
                words.t(`origins.why.${row.link.why}`),
                ...row.link.reasons.map((one) => reasonWords(one, words).text),
              ].join('; ')
            : '',
        cell: (row) =>
          row.link && (
            <>
              {words.t(`origins.why.${row.link.why}`)}
              <div className="quiet">
                <Lines lines={row.link.reasons} />
              </div>
            </>
          ),
      },
      {
        name: words.t('origins.ground'),
        text: (row) => (row.link ? words.t(row.link.inferred ? 'origins.inferred' : 'origins.stated') : ''),
      },
    ],
  };
}
