import { useWords } from '../words/use-words.ts';

/** `120 claims, 14 judged`: no number of claims without the second. */
export function JudgedCount({ claims, judged }: { claims: number; judged: number }) {
  const words = useWords();
  return (
    <>
      {words.t('review.count', {
        claims: words.t('review.claims', { count: claims, n: words.n(claims) }),
        judged: words.t('review.judged', { count: judged, n: words.n(judged) }),
      })}
    </>
  );
}
