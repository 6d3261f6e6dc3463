// One event: what claims are about it and why they were taken to meet, of how many origins, who is named for it and which posts they held, and what
// stands against what.

import { Link } from '@tanstack/react-router';
import { postAndBody } from '../../../../../src/model/post-words.ts';
import type { EventPerson, EventView } from '../../../../../src/model/rooms/events.ts';
import type { HolderView } from '../../../../../src/model/rooms/posts.ts';
import { useWeighed } from '../../api/weighing.ts';
import { ClaimLine } from '../../parts/claim-line.tsx';
import { Lines } from '../../parts/claim-parts.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { JudgedCount } from '../../parts/judged-count.tsx';
import { OriginsPart } from '../../parts/origins-part.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { dateWords } from '../../words/claim-fields.ts';
import { countedWords } from '../../words/counted-words.ts';
import { conflictWords } from '../../words/reasons.ts';
import { spanWords } from '../../words/span-words.ts';
import { useWords } from '../../words/use-words.ts';
import { EventClaims } from './event-claims.tsx';
import { whenWords } from './event-words.ts';

export function EventPanel({ id }: { id: string }) {
  const view = useWeighed<EventView>(`/api/events/${encodeURIComponent(id)}`);
  return <Waiting on={view}>{(event) => <Shown of={event} />}</Waiting>;
}

function Shown({ of }: { of: EventView }) {
  const words = useWords();
  const { event } = of;
  const reasons = of.meets.flatMap((pair) => pair.reasons);
  return (
    <>
      <header className="detail-head">
        <p className="eyebrow">{words.code('eventType', event.type)}</p>
        <h2 dir="auto">{event.label}</h2>
        <p>
          {dateWords(event.when, words) ?? whenWords(event, words)}
          {event.where && (
            <>
              {' · '}
              <bdi>{event.where}</bdi>
            </>
          )}
          {event.approximate && ` · ${words.t('timeline.approximate')}`}
        </p>
        <p className="quiet">
          <JudgedCount claims={event.claims} judged={event.judged} />
        </p>
      </header>
      <Contested of={of} />
      <section>
        <h3 className="section-head">{words.t('weighed.claims')}</h3>
        <EventClaims of={of.claims} />
        {reasons.length > 0 && (
          <details className="folded">
            <summary>{words.t('timeline.whyMeet')}</summary>
            <Lines lines={[...new Set(reasons)]} />
          </details>
        )}
      </section>
      <section>
        <h3 className="section-head">{words.t('weighed.origins')}</h3>
        <OriginsPart of={of.origins} />
      </section>
      {of.people.length > 0 && (
        <section>
          <h3 className="section-head">{words.t('timeline.people')}</h3>
          {of.people.map((one) => (
            <Person key={one.person.id} of={one} />
          ))}
        </section>
      )}
    </>
  );
}

/** Its figures, and what stands against what: each leads to its own room. */
function Contested({ of }: { of: EventView }) {
  const words = useWords();
  if (of.figures.length === 0 && of.conflicts.length === 0) return null;
  return (
    <ul className="leads">
      {of.figures.map((figure) => (
        <li key={figure.id}>
          <Link to="/figures" search={{ at: figure.id }}>
            {countedWords(figure, words)}
          </Link>{' '}
          <span className="quiet">
            {words.t('figures.positions', { count: figure.positions, n: words.n(figure.positions) })}
          </span>
        </li>
      ))}
      {of.conflicts.map((conflict) => (
        <li key={conflict.id}>
          <Link to="/conflicts" search={{ at: conflict.id }}>
            {conflictWords(conflict, words)}
          </Link>{' '}
          <span className="quiet">{words.code('conflictOf', conflict.kind)}</span>
        </li>
      ))}
    </ul>
  );
}

function Person({ of }: { of: EventPerson }) {
  const words = useWords();
  return (
    <div className="event-person">
      <p>
        <EntityLink of={of.person} />{' '}
        <span className="quiet">{of.roles.map((role) => words.code('role', role)).join(' · ')}</span>
      </p>
      <Posts head={words.t('timeline.postsThen')} holders={of.then} />
      <Posts head={words.t('timeline.postsOther')} holders={of.other} />
    </div>
  );
}

function Posts({ head, holders }: { head: string; holders: readonly HolderView[] }) {
  const words = useWords();
  if (holders.length === 0) return null;
  return (
    <div className="event-posts">
      <p className="quiet">{head}</p>
      {holders.map(({ tenure, holding }) => (
        <details key={tenure.id} className="folded">
          <summary>
            <bdi>{postAndBody(tenure.post, tenure.body?.name ?? null)}</bdi> · {words.t(`timeline.holding.${holding}`)}{' '}
            · {spanWords(tenure.sometime, words)}
          </summary>
          <Lines lines={tenure.reasons} />
          {tenure.premises.map((ref) => (
            <ClaimLine key={`${ref.source.id} ${ref.claim.id}`} of={ref} />
          ))}
        </details>
      ))}
    </div>
  );
}
