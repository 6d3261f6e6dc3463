// The claims about one event, each with the word of a person that it tells of another one: recorded as a judgement and taken back from here.

import { useState } from 'react';
import type { ClaimRef } from '../../../../../src/model/weighing.ts';
import { useJudgeEvents, useTakeBack } from '../../api/weighing.ts';
import { ClaimLine } from '../../parts/claim-line.tsx';
import { useWords } from '../../words/use-words.ts';

const AT_ONCE = 6;
/** One judgement names so many claims that it sets apart. */
const MOST_OTHERS = 100;

export function EventClaims({ of }: { of: readonly ClaimRef[] }) {
  const words = useWords();
  const rest = of.slice(AT_ONCE);
  const line = (ref: ClaimRef) => <Told key={`${ref.source.id} ${ref.claim.id}`} of={ref} among={of} />;
  return (
    <>
      {of.slice(0, AT_ONCE).map(line)}
      {rest.length > 0 && (
        <details className="folded">
          <summary>{words.t('timeline.more', { count: rest.length, n: words.n(rest.length) })}</summary>
          {rest.map(line)}
        </details>
      )}
    </>
  );
}

function Told({ of, among }: { of: ClaimRef; among: readonly ClaimRef[] }) {
  const words = useWords();
  const judge = useJudgeEvents();
  const back = useTakeBack();
  const [apart, setApart] = useState(false);
  const record = judge.data?.records[0];
  const others = among.filter(({ claim }) => claim.id !== of.claim.id).slice(0, MOST_OTHERS);
  const setsApart = (): void => {
    const places = others.map(({ source, claim }) => ({ object: source.id, claim: claim.id }));
    const judgement = {
      object: of.source.id,
      claim: of.claim.id,
      verdict: 'different',
      result: [],
      others: places,
      reason: null,
    } as const;
    judge.mutate({ judgements: [judgement] }, { onSuccess: () => setApart(true) });
  };
  const takesBack = (): void => {
    if (record !== undefined) back.mutate({ record, on: of.source.id });
    setApart(false);
  };
  return (
    <ClaimLine of={of}>
      {others.length > 0 && (
        <p className="no-print">
          <button
            type="button"
            className="quiet-button"
            disabled={judge.isPending || back.isPending}
            onClick={apart ? takesBack : setsApart}
          >
            {words.t(apart ? 'timeline.apartBack' : 'timeline.setApart')}
          </button>{' '}
          <span className="quiet" role="status">
            {apart && words.t('timeline.apart')}
            {judge.isError && words.t('timeline.apartRefused')}
          </span>
        </p>
      )}
    </ClaimLine>
  );
}
