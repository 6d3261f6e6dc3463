// What texts tell although no claim was made of it, against a claim or of a site: each passage with its source and why it stands here. It opens in the reader, where a claim can be made of it.

import { Link } from '@tanstack/react-router';
import { hexOf } from '../../../../src/model/ids.ts';
import type { ConflictView } from '../../../../src/model/rooms/conflicts.ts';
import { directionOf, useWords } from '../words/use-words.ts';
import { SourceWords } from './claim-line.tsx';
import { Lines } from './claim-parts.tsx';

export function PassagesPart({ of }: { of: ConflictView['passages'] }) {
  const words = useWords();
  return (
    <section>
      <h3 className="section-head">{words.t('conflicts.inTextHead')}</h3>
      {of.map(({ ref: { source, passage }, reasons }) => (
        <article key={`${source.id} ${passage.start}`} className="claim-line against-document">
          <blockquote lang={source.language ?? undefined} dir={directionOf(source.language)}>
            <Link
              to="/sources/$hex"
              params={{ hex: hexOf(source.id) }}
              search={{ at: `${passage.start}-${passage.end}` }}
            >
              {passage.exact}
            </Link>
          </blockquote>
          <p className="quiet">
            <SourceWords source={source} />
          </p>
          <div className="why">
            <Lines lines={reasons} />
          </div>
        </article>
      ))}
    </section>
  );
}
