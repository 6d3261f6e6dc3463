// One site: its conditions in the order observed, on a time axis and as a log, each at its passage; what changed, who reports it, of how many origins.

import { edtfBounds } from '../../../../../src/model/edtf.ts';
import type { SiteView, ToldOfSite } from '../../../../../src/model/rooms/sites.ts';
import type { DaySpan } from '../../../../../src/model/weighing.ts';
import { useWeighed } from '../../api/weighing.ts';
import { ChartFrame, type ChartTable } from '../../charts/chart-frame.tsx';
import { Plot } from '../../charts/plot.tsx';
import { daysCovered, timeAxis } from '../../charts/time-axis.ts';
import { axisHeight, SpanMark, TimeAxisLines } from '../../charts/time-marks.tsx';
import { ClaimLine } from '../../parts/claim-line.tsx';
import { Lines } from '../../parts/claim-parts.tsx';
import { NamesRow } from '../../parts/names-row.tsx';
import { OriginsPart } from '../../parts/origins-part.tsx';
import { Part } from '../../parts/part.tsx';
import { PassagesPart } from '../../parts/passages-part.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';

type Entry = SiteView['log'][number];

export function SitePanel({ id }: { id: string }) {
  return (
    <Waiting on={useWeighed<SiteView>(`/api/sites/${encodeURIComponent(id)}`)}>
      {(view) => <Panel view={view} />}
    </Waiting>
  );
}

function Panel({ view }: { view: SiteView }) {
  const words = useWords();
  const { site, log, reasons, told, origins } = view;
  const { position } = site;
  const place = position && ((words.lang === 'fa' ? position.persian : null) ?? position.of);
  return (
    <div className="site-panel">
      <h2 dir="auto">{words.name(site)}</h2>
      {site.otherNames.length > 0 && (
        <p className="quiet other-names">
          {words.t('sites.otherNames')}: <NamesRow of={words.otherNames(site)} />
        </p>
      )}
      {reasons.length > 0 && (
        <div className="why">
          <Lines lines={reasons} />
        </div>
      )}
      <p className="quiet">{place === null ? words.t('sites.whyNotPlaced') : words.t('sites.at', { place })}</p>
      <ConditionChart log={log} />
      {log.length === 0 && <p className="empty">{words.t('sites.unclaimed')}</p>}
      {log.length > 0 && (
        <Part head={words.t('sites.log')}>
          <ol className="condition-log">
            {log.map((entry, i) => (
              <li key={`${entry.ref.source.id} ${entry.ref.claim.id}`} className={entry.changed ? 'changed' : ''}>
                <p>
                  <b className="condition">
                    <bdi>{words.code('condition', entry.condition)}</bdi>
                  </b>{' '}
                  <span className="quiet">
                    {dayOf(entry, words)}
                    {entry.changed && ` · ${words.t(i === 0 ? 'sites.beginning' : 'sites.changed')}`}
                    {entry.reportedBy.length > 0 && ` · ${words.t('sites.reportedBy')} `}
                    <bdi>{entry.reportedBy.join(comma(words))}</bdi>
                  </span>
                </p>
                {entry.against.length > 0 && (
                  <p className="site-against">
                    {words.t('sites.against', {
                      conditions: entry.against.map((one) => words.code('condition', one)).join(comma(words)),
                    })}
                  </p>
                )}
                <ClaimLine of={entry.ref} withReading={false} />
              </li>
            ))}
          </ol>
        </Part>
      )}
      {told.length > 0 && <PassagesPart of={told.map(withBeginning)} write="site" />}
      {log.length > 0 && (
        <Part head={words.t('origin.head')}>
          <OriginsPart of={origins} />
        </Part>
      )}
    </div>
  );
}

/** A claim of it begins with the place as it is called there, a condition its words can mean, and a day told in it or near it. */
const withBeginning = ({ name, condition, day, ...told }: ToldOfSite) => ({
  ...told,
  begin: { site: name, ...(condition !== null && { condition }), ...(day !== null && { day }) },
});

type Words = ReturnType<typeof useWords>;
const comma = ({ lang }: Words): string => (lang === 'fa' ? '، ' : ', ');

/** `day not told; reported 4 May 1998`: when it was written down is not when it was seen. */
const dayOf = ({ observed, reported }: Entry, words: Words): string => {
  if (observed !== null) return words.edtf(observed);
  return reported === null ? words.t('sites.notDated') : words.t('sites.reported', { day: words.edtf(reported) });
};

const LANE = 34;

function ConditionChart({ log }: { log: readonly Entry[] }) {
  const words = useWords();
  const dated = log.flatMap((entry) => {
    const span = spanOf(entry);
    return span === null ? [] : [{ entry, span }];
  });
  const covered = daysCovered(dated.map((one) => one.span));
  if (covered === null || dated.length < 2) return null;
  const table: ChartTable<Entry> = {
    columns: [
      {
        name: words.t('sites.observed'),
        text: (one) => dayOf(one, words),
        file: (one) => one.observed ?? '',
      },
      { name: words.t('sites.condition'), text: (one) => words.code('condition', one.condition) },
      { name: words.t('sites.changed'), text: (one) => (one.changed ? '×' : '') },
      {
        name: words.t('sites.againstHead'),
        text: (one) => one.against.map((other) => words.code('condition', other)).join('; '),
      },
      { name: words.t('sites.reportedBy'), text: (one) => one.reportedBy.join('; ') },
    ],
    rows: log,
    keyOf: (one) => one.ref.claim.id,
    sourcesOf: ({ ref: { source } }) => [{ id: source.id, name: source.title ?? source.file }],
  };
  const bottom = dated.length * LANE + 4;
  const axisFor = (size: { readonly width: number; readonly rtl: boolean }) =>
    timeAxis({ ...covered, ...size, lang: words.lang });
  return (
    <ChartFrame title={words.t('sites.log')} note={words.t('sites.logNote')} table={table} layout="none">
      <Plot label={words.t('sites.log')} height={(size) => bottom + axisHeight(axisFor(size))}>
        {(size) => {
          const axis = axisFor(size);
          return (
            <>
              <TimeAxisLines axis={axis} top={0} bottom={bottom} />
              {dated.map(({ entry, span }, i) => {
                const place = axis.place(span);
                return (
                  <g key={entry.ref.claim.id}>
                    <text className="career-name" x={size.rtl ? size.width - 2 : 2} y={i * LANE + 13}>
                      {words.code('condition', entry.condition)}
                    </text>
                    {place && (
                      <SpanMark
                        place={place}
                        rtl={size.rtl}
                        y={i * LANE + 24}
                        look={entry.changed && !entry.observed?.startsWith('../') ? 'exact' : 'sometime'}
                      />
                    )}
                  </g>
                );
              })}
            </>
          );
        }}
      </Plot>
    </ChartFrame>
  );
}

function spanOf(entry: Entry): DaySpan | null {
  const bounds = entry.observed === null ? null : edtfBounds(entry.observed);
  // `not after 14 March`: a mark at that day, and no bar through all the years before it.
  return bounds && { from: bounds.earliest ?? bounds.latest, to: bounds.latest };
}
