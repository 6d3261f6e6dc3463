// An event of the timeline in one sentence, for who hears the chart and for the file.

import type { EventRow } from '../../../../../src/model/rooms/events.ts';
import { spanWords } from '../../words/span-words.ts';
import type { Words } from '../../words/use-words.ts';

/** When it was, never more exactly than its claims say. */
export const whenWords = (event: EventRow, words: Words): string =>
  event.when !== null ? words.edtf(event.when) : (spanWords(event.span, words) ?? words.t('timeline.undatedShort'));

export const originsWords = ({ atLeast, atMost }: EventRow['origins'], words: Words): string =>
  atLeast === atMost
    ? words.t('origin.exactly', { count: atLeast, n: words.n(atLeast) })
    : words.t('origin.range', { low: words.n(atLeast), high: words.n(atMost) });

export function eventWords(event: EventRow, words: Words): string {
  const parts = [
    whenWords(event, words),
    `\u2068${event.label}\u2069`,
    event.where && `\u2068${event.where}\u2069`,
    words.t('origin.documents', { count: event.documents, n: words.n(event.documents) }),
    originsWords(event.origins, words),
    event.conflicts > 0 && words.t('timeline.differ', { count: event.conflicts, n: words.n(event.conflicts) }),
  ];
  return parts.filter(Boolean).join(' · ');
}
