// "Changed since you judged it": what was judged and what is proposed now, side by side, the fields that differ marked.

import type { Claim } from '../../../../../src/model/claim.ts';
import type { ReviewItem } from '../../../../../src/model/judgement.ts';
import { FieldsList } from '../../parts/claim-parts.tsx';
import { fieldsOf } from '../../words/claim-fields.ts';
import { sayerWords } from '../../words/claim-words.ts';
import { useWords, type Words } from '../../words/use-words.ts';

export function Compared({ item, proposal }: { item: ReviewItem; proposal: Claim }) {
  const words = useWords();
  const differing = differingFields(item.claim, proposal, words);
  return (
    <div className="compared">
      <p className="compared-head">{words.t('review.changedHead')}</p>
      {(
        [
          ['review.judgedThen', item.claim],
          ['review.proposedNow', proposal],
        ] as const
      ).map(([head, claim]) => (
        <section key={head} aria-label={words.t(head)}>
          <h3>{words.t(head)}</h3>
          <p className="verbatim" dir="auto">
            {claim.passage.exact}
          </p>
          <FieldsList claim={claim} changed={differing} />
          <p className={differing.includes('sayer') ? 'changed' : ''}>
            <span className="quiet">{words.code('asserted', claim.asserted)}:</span>{' '}
            <bdi>{sayerWords(claim.sayer, words)}</bdi>
          </p>
        </section>
      ))}
    </div>
  );
}

/** By what a person reads: a field whose words are the same has not changed for them. */
function differingFields(then: Claim, now: Claim, words: Words): readonly string[] {
  const [before, after] = [then, now].map(
    (claim) => new Map(fieldsOf(claim, words).map((field) => [field.key, field.values.join('\n')])),
  );
  const keys = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  const differing = [...keys].filter((key) => before?.get(key) !== after?.get(key));
  const said = (claim: Claim): string => `${claim.asserted} ${sayerWords(claim.sayer, words)}`;
  return said(then) === said(now) ? differing : [...differing, 'sayer'];
}
