// The events in which a person, body or place is named, as on the timeline; each leads there.

import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { EntityView } from '../../../../../src/model/rooms/entity-page.ts';
import { JudgedCount } from '../../parts/judged-count.tsx';
import { OriginsRange } from '../../parts/origins-part.tsx';
import { Part } from '../../parts/part.tsx';
import { spanWords } from '../../words/span-words.ts';
import { useWords } from '../../words/use-words.ts';

const SHOWN = 12;

export function EventsPart({ view: { entity, events } }: { view: EntityView }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? events : events.slice(0, SHOWN);
  return (
    <Part head={words.t('entity.eventsHead')}>
      {events.length === 0 && <p className="empty">{words.t('entity.noEvents')}</p>}
      <ol className="entity-events">
        {shown.map((event) => (
          <li key={event.id}>
            <Link to="/timeline" search={{ at: event.id }} dir="auto">
              {event.label}
            </Link>
            <p className="quiet">
              {[
                event.when ? words.edtf(event.when) : (spanWords(event.span, words) ?? words.t('dayNotKnown')),
                event.where && `\u2068${event.where}\u2069`,
              ]
                .filter(Boolean)
                .join(' · ')}
              {' · '}
              <JudgedCount claims={event.claims} judged={event.judged} /> · <OriginsRange of={event.origins} />
            </p>
          </li>
        ))}
      </ol>
      <p className="actions">
        {events.length > shown.length && (
          <button type="button" onClick={() => setAll(true)}>
            {words.t('more')}
          </button>
        )}
        {events.length > 0 && entity.kind === 'person' && (
          <Link to="/timeline" search={{ person: entity.id }}>
            {words.t('entity.openTimeline')}
          </Link>
        )}
      </p>
    </Part>
  );
}
