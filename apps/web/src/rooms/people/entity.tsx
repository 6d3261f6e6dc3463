// One person, body or place: posts over time, what it was told, what it said and what is said of it, where last placed, with whom; and the names taken to be it.

import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { EntityView } from '../../../../../src/model/rooms/entity-page.ts';
import { useEntity } from '../../api/people.ts';
import { ClaimLine } from '../../parts/claim-line.tsx';
import { Lines } from '../../parts/claim-parts.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { NamesRow } from '../../parts/names-row.tsx';
import { NoticePart } from '../../parts/notice-part.tsx';
import { Part } from '../../parts/part.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { WeighingLine } from '../../parts/weighing-line.tsx';
import { onWords } from '../../words/span-words.ts';
import { useWords } from '../../words/use-words.ts';
import { CareerChart } from './career-chart.tsx';
import { CommandOfBody } from './command.tsx';
import { CommandPart } from './command-part.tsx';
import { EntityClaims } from './entity-claims.tsx';
import { EventsPart } from './events-part.tsx';
import { NamesPart } from './names-part.tsx';
import { TenureTable } from './tenure-table.tsx';

export function EntityRoom() {
  const { id } = useParams({ from: '/people/$id' });
  return <Waiting on={useEntity(id)}>{(view) => <Entity view={view} />}</Waiting>;
}

function Entity({ view }: { view: EntityView }) {
  const words = useWords();
  const { entity, tenures, events, notices, memberships } = view;
  const { as = 'about' } = useSearch({ from: '/people/$id' });
  const navigate = useNavigate();
  useTitle(words.name(entity));
  const isBody = entity.kind === 'body';
  return (
    <div className="room entity-room">
      <Head view={view} />
      <WeighingLine />
      {entity.kind !== 'place' && (
        <Part head={words.t(isBody ? 'entity.members' : 'entity.career')}>
          {tenures.length === 0 && <p className="empty">{words.t('entity.noPosts')}</p>}
          <CareerChart entity={entity} tenures={tenures} events={events} />
          {tenures.length > 0 && <TenureTable tenures={tenures} without={isBody ? 'body' : 'person'} />}
          {isBody && <CommandOfBody id={entity.id} name={words.name(entity)} />}
        </Part>
      )}
      <div className="entity-columns">
        <div>
          {notices.length > 0 && (
            <Part head={words.t('entity.noticesHead')}>
              <p className="quiet">{words.t('entity.noticesNote')}</p>
              {notices.map((one) => (
                <NoticePart key={one.id} of={one} />
              ))}
            </Part>
          )}
          <Part head={words.t('entity.claimsHead')}>
            <EntityClaims
              entity={entity}
              as={as}
              choose={(chosen) =>
                void navigate({
                  to: '/people/$id',
                  params: { id: entity.id },
                  search: chosen === 'about' ? {} : { as: chosen },
                  replace: true,
                  resetScroll: false,
                })
              }
            />
          </Part>
        </div>
        <div>
          <PlacedPart view={view} />
          <CommandPart view={view} />
          {memberships.length > 0 && (
            <Part head={words.t('entity.memberships')}>
              {memberships.map((one) => (
                <ClaimLine key={one.claim.id} of={one} />
              ))}
            </Part>
          )}
          <EventsPart view={view} />
          <CompanyPart view={view} />
          <NamesPart view={view} />
        </div>
      </div>
    </div>
  );
}

function Head({ view }: { view: EntityView }) {
  const words = useWords();
  const { entity } = view;
  const counts = [
    words.t('people.mentions', { count: entity.mentions, n: words.n(entity.mentions) }),
    words.t('origin.documents', { count: entity.documents, n: words.n(entity.documents) }),
    entity.said > 0 && words.t('people.said', { count: entity.said, n: words.n(entity.said) }),
    entity.about > 0 && words.t('people.about', { count: entity.about, n: words.n(entity.about) }),
    entity.said + entity.about > 0 && words.t('review.judged', { count: entity.judged, n: words.n(entity.judged) }),
  ];
  return (
    <header className="entity-head">
      <p className="eyebrow">
        <Link to="/people" search={entity.kind === 'person' ? {} : { kind: entity.kind }}>
          {words.t('entity.back')}
        </Link>{' '}
        · {words.code('entityKind', entity.kind)}
      </p>
      <h1 dir="auto">{words.name(entity)}</h1>
      {entity.otherNames.length > 0 && (
        <p className="other-names">
          <NamesRow of={words.otherNames(entity)} />
        </p>
      )}
      <p className="quiet">{counts.filter(Boolean).join(' · ')}</p>
      <p className="quiet">{words.t('entity.proposals')}</p>
    </header>
  );
}

function PlacedPart({ view }: { view: EntityView }) {
  const words = useWords();
  const { placed } = view;
  if (placed === null) return null;
  return (
    <Part head={words.t('entity.placedHead')}>
      <p>
        <bdi className="placed-where">{placed.where}</bdi> <span className="quiet">{onWords(placed.day, words)}</span>
      </p>
      <ClaimLine of={placed.premise} />
      <div className="quiet">
        <Lines lines={[...new Set(placed.reasons)]} />
      </div>
    </Part>
  );
}

function CompanyPart({ view }: { view: EntityView }) {
  const words = useWords();
  if (view.company.length === 0) return null;
  return (
    <Part head={words.t('entity.company')}>
      <ul className="company">
        {view.company.map(({ entity, claims }) => (
          <li key={entity.id}>
            <span className="leader">
              <EntityLink of={entity} />
            </span>
            <span className="end quiet">{words.t('entity.together', { count: claims, n: words.n(claims) })}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
