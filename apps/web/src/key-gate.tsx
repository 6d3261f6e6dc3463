// A window without the key of this launch: says why, and how to get in.

import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { Refused } from './api/client.ts';
import { forgetKey, takeKey } from './api/key.ts';
import { useWords } from './words/use-words.ts';

export function KeyGate({ hasKey, children }: { hasKey: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(hasKey);
  const client = useQueryClient();
  useEffect(
    () =>
      client.getQueryCache().subscribe((event) => {
        const { error } = event.query.state;
        if (!(error instanceof Refused) || error.status !== 401) return;
        forgetKey();
        setOpen(false);
      }),
    [client],
  );
  const enter = (): void => {
    client.clear();
    setOpen(true);
  };
  return open ? children : <AskForKey enter={enter} />;
}

function AskForKey({ enter }: { enter: () => void }) {
  const words = useWords();
  const [pasted, setPasted] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (takeKey(pasted)) enter();
    else setWrong(true);
  };
  return (
    <main className="gate">
      <p className="wordmark">Habeas</p>
      <h1>{words.t('gate.head')}</h1>
      <p>{words.t('gate.why')}</p>
      <p>{words.t('gate.how')}</p>
      <form onSubmit={submit}>
        <label>
          {words.t('gate.paste')}
          <input
            dir="ltr"
            value={pasted}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setPasted(event.target.value)}
          />
        </label>
        <button type="submit" className="primary">
          {words.t('gate.enter')}
        </button>
      </form>
      {wrong && (
        <p role="alert" className="refused">
          {words.t('gate.wrong')}
        </p>
      )}
    </main>
  );
}
