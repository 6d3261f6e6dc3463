// The posts of a chart as a table: with both ranges, what ends them, what cannot hold beside them, and all claims that each rests on.

import { Fragment } from 'react';
import type { TenureView } from '../../../../../src/model/rooms/posts.ts';
import type { ClaimRef } from '../../../../../src/model/weighing.ts';
import { ClaimLine } from '../../parts/claim-line.tsx';
import { Lines, Reason } from '../../parts/claim-parts.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { JudgedCount } from '../../parts/judged-count.tsx';
import { reasonWords } from '../../words/reasons.ts';
import { onWords } from '../../words/span-words.ts';
import { useWords } from '../../words/use-words.ts';
import { daysOf, endsWords } from './tenure-words.ts';

interface TableProps {
  readonly tenures: readonly TenureView[];
  /** The column that would say the same in every row is left out. */
  readonly without: 'person' | 'body' | null;
}

const COLUMNS = ['person', 'post', 'body', 'allDays', 'someDay', 'ends'] as const;
type Column = (typeof COLUMNS)[number];

export function TenureTable({ tenures, without }: TableProps) {
  const words = useWords();
  const columns = COLUMNS.filter((one) => one !== without);
  // Where the window is narrow a row stands as a list, and each of its cells says what it is.
  const named = Object.fromEntries(COLUMNS.map((one) => [one, words.t(`entity.${one}`)])) as Record<Column, string>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className="tenure-table" tabIndex={0} aria-label={words.t('entity.career')}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {named[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tenures.map((tenure) => (
            <Fragment key={tenure.id}>
              <tr id={`tenure-${tenure.id}`} tabIndex={-1}>
                {without !== 'person' && (
                  <td data-name={named.person}>
                    <EntityLink of={tenure.person} />
                  </td>
                )}
                <td data-name={named.post}>
                  <bdi className="tenure-post">{tenure.post}</bdi>
                  {tenure.acting && <span className="quiet"> ({words.t('entity.acting')})</span>}
                </td>
                {without !== 'body' && <td data-name={named.body}>{tenure.body && <EntityLink of={tenure.body} />}</td>}
                <td data-name={named.allDays}>{daysOf(tenure.throughout, words) || '—'}</td>
                <td data-name={named.someDay}>{daysOf(tenure.sometime, words) || words.t('dayNotKnown')}</td>
                <td data-name={named.ends}>
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
          {words.t('entity.closedBy', { name: `\u2068${words.name(tenure.closedBy.person)}\u2069` })}
        </span>
      )}
    </>
  );
}

/** Days that lie apart can be one year in words: what reads alike is said once, over the claims of all. */
function claimsOnce(alike: TenureView['differing']): readonly ClaimRef[] {
  return [...new Map(alike.flatMap(({ claims }) => claims).map((one) => [one.claim.id, one])).values()];
}

/** All that the answer rests on, and why. */
export function PremisesOf({ tenure }: { tenure: TenureView }) {
  const words = useWords();
  const { premises, conflicts, differing, reasons } = tenure;
  const judged = premises.filter((one) => one.standing).length;
  const read = (sentence: string): string => reasonWords(sentence, words).text.replace(/[\u2066-\u2069]/gu, '');
  return (
    <>
      {conflicts.length > 0 && (
        <div className="cannot-hold">
          <Lines lines={[...new Set(conflicts.map((one) => one.sentence))]} />
        </div>
      )}
      {[...Map.groupBy(differing, ({ sentence }) => read(sentence))].map(([said, alike]) => (
        <details key={said} className="folded cannot-hold">
          <summary>{alike[0] && <Reason of={alike[0].sentence} />}</summary>
          {claimsOnce(alike).map((claim) => (
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
