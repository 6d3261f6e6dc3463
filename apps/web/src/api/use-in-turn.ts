// What is sent must reach the server in the order in which a person did it, however long each answer takes.

import { useEffect, useRef } from 'react';

/** One errand after the other; the window is not left without a question while some are on their way. */
export function useInTurn(tell: (error: Error) => void): (errand: () => Promise<void>, refused: () => void) => void {
  const last = useRef<Promise<void>>(Promise.resolve());
  const waiting = useRef(0);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (waiting.current > 0) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
  return (errand, refused) => {
    waiting.current++;
    last.current = last.current
      .then(errand)
      .catch((error: Error) => {
        refused();
        tell(error);
      })
      .finally(() => {
        waiting.current--;
      });
  };
}
