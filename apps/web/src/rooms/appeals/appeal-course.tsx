// The course of one appeal on a time axis: asked, reminded, due, answered; the silence as long as a source speaks of it.

import { edtfBounds } from '../../../../../src/model/edtf.ts';
import type { AppealView } from '../../../../../src/model/rooms/appeals.ts';
import type { ClaimRef, DaySpan } from '../../../../../src/model/weighing.ts';
import { ChartFrame, type ChartSource, type ChartTable } from '../../charts/chart-frame.tsx';
import { Plot } from '../../charts/plot.tsx';
import { daysCovered, timeAxis } from '../../charts/time-axis.ts';
import { axisHeight, SpanMark, TimeAxisLines } from '../../charts/time-marks.tsx';
import { spanEdtf, spanWords } from '../../words/span-words.ts';
import { useWords } from '../../words/use-words.ts';

const STEPS = ['asked', 'reminder', 'due', 'answer', 'silent'] as const;

interface Step {
  readonly what: (typeof STEPS)[number];
  readonly span: DaySpan;
  readonly sources: readonly ChartSource[];
}

const LANE = 22;

export function AppealCourse({ view }: { view: AppealView }) {
  const words = useWords();
  const steps = stepsOf(view);
  const covered = daysCovered(steps.map((one) => one.span));
  if (covered === null || steps.length < 2) return null;
  const rows = STEPS.filter((what) => steps.some((one) => one.what === what));
  const table: ChartTable<Step> = {
    columns: [
      { name: words.t('appeals.what_'), text: (one) => words.t(`appeals.row.${one.what}`) },
      {
        name: words.t('appeals.when'),
        text: (one) => spanWords(one.span, words) ?? '',
        file: (one) => spanEdtf(one.span),
      },
    ],
    rows: steps,
    keyOf: (one) => `${one.what} ${one.span.from} ${one.span.to}`,
    sourcesOf: (one) => one.sources,
  };
  const bottom = rows.length * LANE + 4;
  const place = { ...covered, lang: words.lang };
  return (
    <ChartFrame title={words.t('appeals.course')} note={words.t('appeals.courseNote')} table={table} layout="under">
      <Plot
        label={words.t('appeals.course')}
        height={(size) => bottom + axisHeight(timeAxis({ ...place, ...size, width: roomFor(size.width) }))}
      >
        {({ width, rtl }) => {
          const axis = timeAxis({ ...place, rtl, width: roomFor(width) });
          return (
            <>
              <g transform={rtl ? undefined : `translate(${NAMES} 0)`}>
                <TimeAxisLines axis={axis} top={0} bottom={bottom} />
                {steps.map((step) => {
                  const drawn = axis.place(step.span);
                  const y = rows.indexOf(step.what) * LANE + LANE / 2;
                  return (
                    drawn && (
                      <SpanMark
                        key={table.keyOf(step)}
                        place={drawn}
                        rtl={rtl}
                        y={y}
                        {...(step.what === 'silent' && { look: 'sometime' as const })}
                        className={`course-${step.what}`}
                      />
                    )
                  );
                })}
              </g>
              {rows.map((what, i) => (
                <text key={what} x={rtl ? width : 0} y={i * LANE + LANE / 2 + 4}>
                  {words.t(`appeals.row.${what}`)}
                </text>
              ))}
            </>
          );
        }}
      </Plot>
    </ChartFrame>
  );
}

/** For the words before the axis. */
const NAMES = 110;
const roomFor = (width: number): number => Math.max(80, width - NAMES);

const sourceOf = ({ source }: ClaimRef): ChartSource => ({ id: source.id, name: source.title ?? source.file });

function stepsOf({ appeal, reports, reminders, answers }: AppealView): readonly Step[] {
  const asked = appeal.on === null ? null : spanOf(appeal.on);
  const bySource = reports.map(sourceOf);
  const of = (what: Step['what'], refs: readonly ClaimRef[]): readonly Step[] =>
    refs.flatMap((ref) => {
      const on = ref.claim.kind === 'communication' ? ref.claim.on : ref.claim.kind === 'event' ? ref.claim.when : null;
      const span = on === null ? null : spanOf(on);
      return span === null ? [] : [{ what, span, sources: [sourceOf(ref)] }];
    });
  const steps: Step[] = [...of('reminder', reminders), ...of('answer', answers)];
  if (asked) steps.unshift({ what: 'asked', span: asked, sources: bySource });
  if (appeal.due) steps.push({ what: 'due', span: { from: appeal.due.day, to: appeal.due.day }, sources: bySource });
  if (appeal.silentUntil !== null && asked?.from)
    steps.push({ what: 'silent', span: { from: asked.from, to: appeal.silentUntil }, sources: bySource });
  const order = (one: Step): string => `${one.span.from ?? one.span.to}${STEPS.indexOf(one.what)}`;
  const unique = new Map(steps.map((one) => [`${one.what} ${one.span.from} ${one.span.to}`, one]));
  return [...unique.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function spanOf(edtf: string): DaySpan | null {
  const bounds = edtfBounds(edtf);
  return bounds && { from: bounds.earliest, to: bounds.latest };
}
