// Two names that may be one, side by side: spellings, posts, places, days, company, and a few claims of each; between them what speaks for one and for two.

import type { ReactNode } from 'react';
import type { IdentityQuestion, IdentityVerdict, QuestionSide } from '../../../../../src/model/rooms/identity.ts';
import { ClaimLine, SourceWords } from '../../parts/claim-line.tsx';
import { Lines } from '../../parts/claim-parts.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { withDaysInWords } from '../../words/days-in-sentence.ts';
import { spanWords } from '../../words/span-words.ts';
import { useWords, type Words } from '../../words/use-words.ts';

interface CardProps {
  readonly question: IdentityQuestion;
  readonly verdict: IdentityVerdict | null;
  readonly place: string;
}

export function PairCard({ question, verdict, place }: CardProps) {
  const words = useWords();
  const { a, b, score, reasons, grounds, weight } = question;
  const speaking = (speaks: 'for' | 'against'): readonly string[] => [
    ...new Set(grounds.filter((one) => one.speaks === speaks).map((one) => one.words)),
  ];
  return (
    <article className="proposal pair" aria-labelledby="pair-head">
      <header>
        <h2 id="pair-head">
          <bdi>{a.form.name}</bdi> · <bdi>{b.form.name}</bdi>
        </h2>
        {verdict && <b className="claim-state">{words.t(`identity.verdict.${verdict}`)}</b>}
        <span className="quiet">{place}</span>
        <span className="end quiet">{words.t('identity.weight', { count: weight, n: words.n(weight) })}</span>
      </header>
      <div className="pair-grounds">
        <Ground head={words.t('identity.for')} lines={speaking('for')} />
        <Ground head={words.t('identity.against')} lines={speaking('against')} />
        <Ground
          head={words.t('identity.compared', { n: words.n(Math.round(score * 100)) })}
          lines={[...new Set(reasons)]}
        />
      </div>
      <table className="pair-table">
        <caption className="sr-only">{words.t('identity.sideBySide')}</caption>
        <colgroup>
          <col className="pair-heads" />
          <col span={2} />
        </colgroup>
        <tbody>
          {rowsOf(words).map(({ name, cell }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{cell(a)}</td>
              <td>{cell(b)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

function Ground({ head, lines }: { head: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{head}</h3>
      <Lines lines={lines} />
    </section>
  );
}

interface PairRow {
  readonly name: string;
  readonly cell: (side: QuestionSide) => ReactNode;
}

function rowsOf(words: Words): readonly PairRow[] {
  const row = (name: string, cell: PairRow['cell']): PairRow => ({ name: words.t(`identity.rows.${name}`), cell });
  return [
    row('name', (side) => <NameCell side={side} />),
    row('posts', (side) => <Posts of={side.posts} />),
    row('when', (side) => spanWords(side.when, words) ?? <Nothing />),
    row('places', (side) => <Few of={side.places} />),
    row('company', (side) => <Few of={side.company} />),
    row('sources', (side) => (
      <ul>
        {side.form.sources.slice(0, 4).map((source) => (
          <li key={source.id}>
            <SourceWords source={source} />
          </li>
        ))}
      </ul>
    )),
    row('claims', (side) => side.claims.slice(0, 3).map((one) => <ClaimLine key={one.claim.id} of={one} />)),
  ];
}

function NameCell({ side }: { side: QuestionSide }) {
  const words = useWords();
  const { form, entity } = side;
  return (
    <>
      <b className="pair-name">
        <bdi>{form.name}</bdi>
      </b>
      <span className="quiet">
        {words.t('people.mentions', { count: form.mentions, n: words.n(form.mentions) })} ·{' '}
        {words.t('origin.documents', { count: form.documents, n: words.n(form.documents) })}
      </span>
      <span className="quiet">
        {entity.name !== form.name && `${words.t('identity.known')} `}
        <EntityLink of={entity} />
      </span>
    </>
  );
}

function Few({ of }: { of: readonly string[] }) {
  if (of.length === 0) return <Nothing />;
  return (
    <ul>
      {of.map((one) => (
        <li key={one}>
          <bdi>{one}</bdi>
        </li>
      ))}
    </ul>
  );
}

const WITH_DAYS = /^(.*\S) \(([^()]*)\)$/;

/** The days under the post: beside it they would be of the other direction in the same line, and change places where it breaks. */
function Posts({ of }: { of: readonly string[] }) {
  const words = useWords();
  if (of.length === 0) return <Nothing />;
  return (
    <ul>
      {of.map((one) => {
        const [, post = one, days] = WITH_DAYS.exec(one) ?? [];
        return (
          <li key={one}>
            <bdi>{post}</bdi>
            {days && <span className="quiet block">{withDaysInWords(days, words)}</span>}
          </li>
        );
      })}
    </ul>
  );
}

function Nothing() {
  return <span className="quiet">{useWords().t('identity.nothing')}</span>;
}
