import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { EntityRef } from '../../../../src/model/rooms/entities.ts';
import { useWords } from '../words/use-words.ts';

/** A person, body or place, leading to all that is claimed of it. */
export function EntityLink({ of }: { of: EntityRef }) {
  return (
    <Link to="/people/$id" params={{ id: of.id }} className="entity-link">
      <bdi>{of.name}</bdi>
    </Link>
  );
}

export function EntityLinks({ of }: { of: readonly EntityRef[] }) {
  const words = useWords();
  return of.map((one, i) => (
    <Fragment key={one.id}>
      {i > 0 && (words.lang === 'fa' ? '، ' : ', ')}
      <EntityLink of={one} />
    </Fragment>
  ));
}
