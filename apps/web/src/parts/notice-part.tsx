// A notice: X was told p on day d, so X may have known p from d. With the message itself, the way it took to X, and what was said later, side by side.

import { postAndBody } from '../../../../src/model/post-words.ts';
import type { NoticeView } from '../../../../src/model/rooms/conflicts.ts';
import type { JudgedBy } from '../../../../src/model/rooms/pairings.ts';
import type { TenureView } from '../../../../src/model/rooms/posts.ts';
import { onWords, spanWords } from '../words/span-words.ts';
import { useWords } from '../words/use-words.ts';
import { ClaimLine } from './claim-line.tsx';
import { Lines } from './claim-parts.tsx';
import { EntityLink, EntityLinks } from './entity-link.tsx';
import { EntryWord } from './pairing/entry-word.tsx';
import { placeOfClaim } from './pairing/pairs.ts';

interface NoticeProps {
  readonly of: NoticeView;
  /** What people said of it and the row in which it is shown. */
  readonly judged?: JudgedBy | null;
}

export function NoticePart({ of, judged = null }: NoticeProps) {
  const words = useWords();
  const described = of.byWords ?? [];
  const { from, to } = of.day;
  const knew = from !== null && from === to ? 'entity.mayHaveKnown' : 'entity.mayHaveKnownThen';
  return (
    <article className="notice">
      <p className="notice-head">
        <EntityLink of={of.told} />: {words.t('entity.told', { when: onWords(of.day, words) })}
        {of.by.length + described.length > 0 && (
          <>
            {' '}
            {words.t('entity.toldBy')} <EntityLinks of={of.by} described={described} />
          </>
        )}
        <span className="quiet"> · {words.t(knew, { when: words.edtf(from ?? '') })}</span>
      </p>
      {of.through && <Through of={of.through} />}
      <ul className="notice-content">
        {of.content.map((one) => (
          <li key={one}>
            <bdi>{one}</bdi>
          </li>
        ))}
      </ul>
      <ClaimLine of={of.communication} withReading={false}>
        <EntryWord entry={placeOfClaim(of.communication)} part="against" stands judged={judged} />
      </ClaimLine>
      {of.later.length > 0 && (
        <section className="notice-later">
          <h3>{words.t('entity.laterHead')}</h3>
          {of.later.map(({ ref, reasons }) => (
            <ClaimLine key={ref.claim.id} of={ref}>
              <div className="quiet">
                <Lines lines={[...new Set(reasons)]} />
              </div>
            </ClaimLine>
          ))}
        </section>
      )}
      <details className="folded">
        <summary>{words.t('why')}</summary>
        <Lines lines={[...new Set(of.reasons)]} />
      </details>
    </article>
  );
}

/** The post in which it reached them, with all the claims that show it. */
function Through({ of }: { of: TenureView }) {
  const words = useWords();
  const when = spanWords(of.sometime, words);
  return (
    <details className="folded">
      <summary>
        {words.t('entity.through', {
          name: `\u2068${words.name(of.person)}\u2069`,
          post: `\u2068${postAndBody(of.post, of.body?.name ?? null)}\u2069`,
        })}
        {when && ` (${when})`}
      </summary>
      {of.premises.map((ref) => (
        <ClaimLine key={`${ref.source.id} ${ref.claim.id}`} of={ref} />
      ))}
      <Lines lines={[...new Set(of.reasons)]} />
    </details>
  );
}
