import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Refused } from '../api/client.ts';
import { useWords } from '../words/use-words.ts';

/** What a query gives, or that it is on its way, or the sentence with which it was refused. What was there before and is no more stays in sight, and says so. */
export function Waiting<T>({ on, children }: { on: UseQueryResult<T>; children: (value: T) => ReactNode }): ReactNode {
  const words = useWords();
  const gone = on.error instanceof Refused && on.error.code === 'not-found' ? on.error : null;
  if (on.data !== undefined)
    return (
      <>
        {gone && <Refusal error={gone} />}
        {children(on.data)}
      </>
    );
  if (on.error) return <Refusal error={on.error} />;
  return (
    <p className="quiet loading" role="status">
      {words.t('loading')}
    </p>
  );
}

/** The code in the reader's language, then what the server said; of what is not there any more that would only be an id. */
export function Refusal({ error }: { error: Error }) {
  const words = useWords();
  const code = error instanceof Refused ? error.code : 'fault';
  return (
    <p className="refused" role="alert">
      <b>{words.code('error', code)}</b>{' '}
      <span dir="auto">{code === 'not-found' ? words.t('error.gone') : error.message}</span>
    </p>
  );
}
