// By words, kind, place, person and days. What is offered is what there is under the filter.

import { useEffect, useState } from 'react';
import type { EntityRow } from '../../../../../src/model/rooms/entities.ts';
import type { EntityView } from '../../../../../src/model/rooms/entity-page.ts';
import type { TimelineView } from '../../../../../src/model/rooms/events.ts';
import type { Page } from '../../../../../src/model/weighing.ts';
import { queryOf } from '../../api/queries.ts';
import { useWeighed } from '../../api/weighing.ts';
import type { Changes } from '../../parts/changes.ts';
import { Choice } from '../../parts/choice.tsx';
import { TypedFilter } from '../../parts/typed-filter.tsx';
import { daysAsked } from '../../words/days-asked.ts';
import { useWords, type Words } from '../../words/use-words.ts';
import type { TimelineSearch } from '../address.ts';

interface FilterProps {
  readonly search: TimelineSearch;
  readonly view: TimelineView | undefined;
  readonly change: (changes: Changes<TimelineSearch>) => void;
}

export function TimelineFilters({ search, view, change }: FilterProps) {
  const words = useWords();
  const { types, places } = view ?? { types: [], places: [] };
  const narrowed = Object.keys(search).some((name) => name !== 'at' && name !== 'whole');
  return (
    <search className="filters" aria-label={words.t('weighed.filters')}>
      <TypedFilter label={words.t('timeline.words')} text={search.text ?? ''} change={(text) => change({ text })} />
      <Choice
        label={words.t('field.eventType')}
        value={search.type}
        values={types.map(({ value }) => value)}
        name={counted(words, types, (type) => words.code('eventType', type))}
        choose={(type) => change({ type })}
      />
      <Choice
        label={words.t('field.where')}
        value={search.where}
        values={places.map(({ value }) => value)}
        name={counted(words, places, (place) => place)}
        choose={(where) => change({ where })}
      />
      <PersonFilter person={search.person} change={change} />
      <DayFilter label={words.t('timeline.from')} side="from" day={search.from} choose={(from) => change({ from })} />
      <DayFilter label={words.t('timeline.to')} side="to" day={search.to} choose={(to) => change({ to })} />
      {narrowed && (
        <button
          type="button"
          className="quiet-button"
          onClick={() =>
            change({
              text: undefined,
              type: undefined,
              where: undefined,
              person: undefined,
              from: undefined,
              to: undefined,
            })
          }
        >
          {words.t('sources.clear')}
        </button>
      )}
    </search>
  );
}

/** A value with the number of events that have it. */
const counted =
  (words: Words, counts: TimelineView['types'], name: (value: string) => string) =>
  (value: string): string =>
    `${name(value)} (${words.n(counts.find((one) => one.value === value)?.count ?? 0)})`;

interface DayProps {
  readonly label: string;
  readonly day: string | undefined;
  /** Which day of a month or year is meant. */
  readonly side: 'from' | 'to';
  readonly choose: (day: string | undefined) => void;
}

/** A day, a month or a year in either calendar; it counts once the field is left or Enter is pressed. */
function DayFilter({ label, day, side, choose }: DayProps) {
  const words = useWords();
  const [typed, setTyped] = useState(day ?? '');
  useEffect(() => setTyped(day ?? ''), [day]);
  const asked = daysAsked(typed);
  const wrong = typed.trim() !== '' && asked === null;
  const settle = (): void => {
    if (!wrong && asked?.[side] !== day) choose(asked?.[side]);
  };
  return (
    <label className="day-filter">
      {label}
      <input
        type="search"
        dir={typed === '' ? undefined : 'auto'}
        value={typed}
        placeholder={words.t('timeline.dayHint')}
        aria-invalid={wrong}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
      />
    </label>
  );
}

/** A name in any spelling; who is found is offered below the field. */
function PersonFilter({ person, change }: { person: string | undefined } & Pick<FilterProps, 'change'>) {
  const words = useWords();
  const [text, setText] = useState('');
  const typed = text.trim();
  const found = useWeighed<Page<EntityRow>>(
    typed.length > 1 ? `/api/entities?${queryOf({ kind: 'person', text: typed, from: 0, limit: 6 })}` : null,
    true,
  );
  const chosen = useWeighed<EntityView>(person === undefined ? null : `/api/entities/${person}`);
  if (person !== undefined)
    return (
      <p className="person-chosen">
        <span className="quiet">{words.t('timeline.person')}</span>{' '}
        <bdi>{chosen.data === undefined ? '…' : words.name(chosen.data.entity)}</bdi>{' '}
        <button type="button" className="quiet-button" onClick={() => change({ person: undefined })}>
          {words.t('timeline.anyone')}
        </button>
      </p>
    );
  return (
    <div className="person-filter">
      <TypedFilter label={words.t('timeline.person')} text={text} change={(next) => setText(next ?? '')} />
      {typed.length > 1 && found.data && (
        <ul className="person-found">
          {found.data.rows.map((row) => (
            <li key={row.id}>
              <button
                type="button"
                onClick={() => {
                  setText('');
                  change({ person: row.id });
                }}
              >
                <bdi>{words.name(row)}</bdi> <span className="quiet">{words.otherNames(row)[0]}</span>
              </button>
            </li>
          ))}
          {found.data.rows.length === 0 && <li className="quiet">{words.t('timeline.nobody')}</li>}
        </ul>
      )}
    </div>
  );
}
