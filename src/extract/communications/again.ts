// A message of which its words say that it was sent once more: to whom and for what the one before it was. In: the text, the messages told before, the message. Out: the message is filled in where the
// one before is of the same party; what says "again" is read in each language (en/asked-again.ts, fa/asked-again.ts).

import type { PreparedText } from '../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../text/tokens.ts';
import type { Sent } from './sent.ts';

/** How many sentences back the message before may stand. */
const BACK = 6;
const AGAIN = 'another one after the one told of before';

/** A reminder: what comes back then comes to the one before as well. */
export const isAgain = ({ reasons, to, asks, says }: Sent): boolean =>
  reasons.includes(AGAIN) || to.length + asks.length + says.length === 0;

/** Whom and what the message before was to and for; left as it is where that was another's. */
export function asBefore(prepared: PreparedText, list: readonly Sent[], found: Sent): void {
  const { tokens: t, sentenceOf } = prepared;
  const own = sentenceOf[found.trigger] ?? 0;
  const before = list.findLast(
    (one) =>
      (one.by.length > 0 || one.unsaid === true) &&
      one.to.length > 0 &&
      own - (sentenceOf[one.trigger] ?? 0) <= BACK &&
      isSameOrOpen(t, found.by, one.by) &&
      isSameOrOpen(t, found.to, one.to),
  );
  if (before === undefined) return;
  found.by = before.by;
  if (before.by.length === 0) found.unsaid = true;
  found.after = before;
  if (found.to.length === 0) found.to = before.to;
  if (found.asks.length === 0 && found.says.length === 0) found.asks = before.asks;
  found.reasons = [...found.reasons, AGAIN];
}

/** The same words, a pronoun, or a common word for any party. */
const isSameOrOpen = (t: Tokens, again: readonly TokenSpan[], before: readonly TokenSpan[]): boolean =>
  again.every(
    (span) =>
      OPEN.test(t.norm[span.end - 1] ?? '') ||
      before.some((one) => contentOf(t, span).some((w) => contentOf(t, one).includes(w))),
  );
const OPEN =
  /^(?:it|they|he|she|we|i|group|organi[sz]ation|association|committee|famil(?:y|ies)|relatives|experts|lawyers?|signatories|network|campaign|mothers|union|body|mission|office|ministry|government|authorities|او|وی|آنان|آنها|آن\u200cها|ایشان|ما|من|خانواده\u200cها|خانواده\u200cهای|انجمن|گروه|سازمان|کانون|کارزار|مادران|بازماندگان|وزارتخانه|دولت|نمایندگان|کارشناسان|.{2,}(?:یم|م))$/u;
const contentOf = (t: Tokens, { first, end }: TokenSpan): readonly string[] =>
  t.norm.slice(first, end).filter((w) => w.length > 3);
