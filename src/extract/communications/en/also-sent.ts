// `Our letter of 1 May to the Harbour Office, [and that of 3 June to the Ministry], …`: the second thing sent, told by "that", "one", "another" beside the first. In: what the noun before it gives. Out:
// the second, with what is common to both, or null.

import type { PreparedText } from '../../text/prepared-text.ts';
import { extentOf, type Sent, sent } from '../sent.ts';
import { addresseeAfter } from './party-after.ts';

/** How far behind `that` its date may stand before whom it was to. */
const REACH = 8;

export function alsoSent(prepared: PreparedText, first: Sent): Sent | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  const { end } = sentences[sentenceOf[first.trigger] ?? 0] ?? { end: 0 };
  if (first.medium === null || first.to.length === 0 || first.by.length === 0) return null;
  const joined = toAnother(prepared, first, end);
  if (joined !== null) return joined;
  let at = extentOf(first).end;
  while (at < end && /^(?:[,(]|and)$/.test(t.norm[at] ?? '')) at++;
  if (t.norm[at - 1] !== 'and' || !/^(?:that|those|another|one)$/.test(t.norm[at] ?? '')) return null;
  for (let k = at + 1; k < Math.min(end, at + REACH); k++) {
    if (/^[.;:,]$/.test(t.norm[k] ?? '')) return null;
    if (t.norm[k] !== 'to') continue;
    const to = addresseeAfter(prepared, k + 1, end);
    return to === null
      ? null
      : sent({
          trigger: at,
          by: first.by,
          to: [to],
          medium: first.medium,
          confidence: 'likely',
          reasons: first.reasons,
        });
  }
  return null;
}

/** `wrote to the Minister on 14 July 1999 [and to the President on 30 August 1999]`: each with its own day. */
function toAnother(prepared: PreparedText, first: Sent, end: number): Sent | null {
  const { tokens: t } = prepared;
  const from = first.to.at(-1)?.end ?? end;
  if (first.asks.length + first.says.length > 0 || !/^(?:on|in)$/.test(t.norm[from] ?? '')) return null;
  for (let k = from + 1; k < Math.min(end, from + 7); k++) {
    if (t.norm[k] !== 'and' || t.norm[k + 1] !== 'to') continue;
    const to = addresseeAfter(prepared, k + 2, end);
    if (to === null || !/^(?:on|in)$/.test(t.norm[to.end] ?? '')) return null;
    const { by, medium, reasons } = first;
    return sent({ trigger: to.end - 1, by, to: [to], medium, confidence: 'likely', reasons });
  }
  return null;
}
