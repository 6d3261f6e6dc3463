// When a message was sent. In: a message and the events it speaks of. Out: the days on which it can have been, and why: as a source gives them, else by what it asks for. Who asks to
// halt something asks while it goes on; who speaks of what was done speaks after it began, and before the source that reports it.

import type { DaySpan } from '../../model/weighing.ts';
import type { Communication } from '../case-claim.ts';
import { isDated, spanOf, spanWords } from '../day-span.ts';
import type { MeantEvent } from '../events/meant-events.ts';

export interface MessageDay {
  readonly span: DaySpan;
  readonly why: string;
}

const WHILE_IT_GOES_ON =
  /\b(?:halt|stop|end|cease|suspend|prevent|avert|spare|stay|refrain|put an end)\b|متوقف|توقف|جلوگیری|خودداری|پایان/iu;

export function messageDay({ claim, published }: Communication, events: readonly MeantEvent[]): MessageDay {
  if (claim.on !== null) return { span: spanOf(claim.on), why: `sent ${claim.on}` };
  const reported = spanOf(claim.madePublicOn ?? published).to;
  const event = events.find(({ event: one }) => isDated(one.event.span))?.event.event;
  if (event === undefined)
    return { span: { from: null, to: reported }, why: 'no source gives its day: not after the one that reports it' };
  const { span, label } = event;
  const during = WHILE_IT_GOES_ON.test(`${claim.asks.join(' ')} ${claim.passage.exact}`);
  return during
    ? { span, why: `no source gives its day; it asks to halt “${label}”, of ${spanWords(span)}` }
    : {
        span: { from: span.from, to: reported },
        why: `no source gives its day; it speaks of “${label}”, of ${spanWords(span)}`,
      };
}
