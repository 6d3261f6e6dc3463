// The posts of a chart as a table: with both ranges, what ends them, what cannot hold beside them, and all claims that each rests on.

import { Fragment } from 'react';
import type { TenureView } from '../../../../../src/model/rooms/posts.ts';
import { ClaimLine } from '../../parts/claim-line.tsx';
import { Lines, Reason } from '../../parts/claim-parts.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { JudgedCount } from '../../parts/judged-count.tsx';
import { onWords } from '../../words/span-words.ts';
import { useWords } from '../../words/use-words.ts';
import { daysOf, endsWords } from './tenure-words.ts';

interface TableProps {
  readonly tenures: readonly TenureView[];
  /** The column that would say the same in every row is left out. */
  readonly without: 'person' | 'body' | null;
}

export function TenureTable({ tenures, without }: TableProps) {
  const words = useWords();
  const columns = ['person', 'post', 'body', 'allDays', 'someDay', 'ends'].filter((one) => one !== without);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className="tenure-table" tabIndex={0} aria-label={words.t('entity.career')}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words.t(`entity.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tenures.map((tenure) => (
            <Fragment key={tenure.id}>
              <tr id={`tenure-${tenure.id}`} tabIndex={-1}>
                {without !== 'person' && (
                  <td>
                    <EntityLink of={tenure.person} />
                  </td>
                )}
                <td>
                  <bdi className="tenure-post">{tenure.post}</bdi>
                  {tenure.acting && <span className="quiet"> ({words.t('entity.acting')})</span>}
                </td>
                {without !== 'body' && <td>{tenure.body && <EntityLink of={tenure.body} />}</td>}
                <td>{daysOf(tenure.throughout, words) || '—'}</td>
                <td>{daysOf(tenure.sometime, words) || words.t('dayNotKnown')}</td>
                <td>
                  <EndsOf tenure={tenure} />
                </td>
              </tr>
              <tr className="tenure-grounds">
                <td colSpan={columns.length}>
                  <PremisesOf tenure={tenure} />
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function EndsOf({ tenure }: { tenure: TenureView }) {
  const words = useWords();
  const appointed = tenure.appointed && onWords(tenure.appointed, words);
  return (
    <>
      {endsWords(tenure, words)}
      {appointed && <span className="quiet block">{words.t('entity.appointed', { when: appointed })}</span>}
      {tenure.closedBy && (
        <span className="quiet block">
          {words.t('entity.closedBy', { name: `\u2068${tenure.closedBy.person.name}\u2069` })}
        </span>
      )}
    </>
  );
}

/** All that the answer rests on, and why. */
export function PremisesOf({ tenure }: { tenure: TenureView }) {
  const words = useWords();
  const { premises, conflicts, differing, reasons } = tenure;
  const judged = premises.filter((one) => one.standing).length;
  return (
    <>
      {conflicts.length > 0 && (
        <div className="cannot-hold">
          <Lines lines={[...new Set(conflicts.map((one) => one.sentence))]} />
        </div>
      )}
      {differing.map((one) => (
        <details key={one.sentence} className="folded cannot-hold">
          <summary>
            <Reason of={one.sentence} />
          </summary>
          {one.claims.map((claim) => (
            <ClaimLine key={claim.claim.id} of={claim} />
          ))}
        </details>
      ))}
      <details className="folded">
        <summary>
          <JudgedCount claims={premises.length} judged={judged} /> · {words.t('why')}
        </summary>
        <Lines lines={[...new Set(reasons)]} />
        {premises.map((one) => (
          <ClaimLine key={one.claim.id} of={one} />
        ))}
      </details>
    </>
  );
}
