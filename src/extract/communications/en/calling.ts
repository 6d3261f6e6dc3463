// Reaching somebody by telephone, radio or in person to tell or to ask: `phoned the chief three times to report that …`, `called the coast guard at 3 a.m. and reported that …`,
// `called the base to beg them to stop`. In: the text and the verb's token. Out: what was sent, or null where nothing is told or asked behind it.

import { isBodyHead } from '../../gazetteers/bodies.ts';
import { postHeadOf } from '../../gazetteers/posts.ts';
import { nounPhraseAfter } from '../../text/en/noun-phrase.ts';
import { verbFrame } from '../../text/en/verb-frame.ts';
import { holderOf } from '../../text/en/verb-holder.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, WORD, wordAt } from '../../text/tokens.ts';
import { type Sent, sent } from '../sent.ts';
import { contentFrom } from './content.ts';
import { namedBehind } from './party-after.ts';
import { CALLING } from './words.data.ts';

/** How far behind the one reached the words may begin. */
const REACH = 22;

export function calledAt(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t } = prepared;
  const medium = CALLING.get(wordAt(t, i));
  if (medium === undefined || t.kind[i] !== WORD) return null;
  const limit = prepared.sentences[prepared.sentenceOf[i] ?? 0]?.end ?? i + 1;
  const to = nounPhraseAfter(prepared, /^(?:to|with)$/.test(wordAt(t, i + 1)) ? i + 2 : i + 1, limit);
  const frame = verbFrame(prepared, i);
  if (to === null || frame.negated || frame.voice === 'passive' || !isParty(prepared, to)) return null;
  if (frame.modal !== null && frame.modal !== 'to') return null;
  const named = namedBehind(prepared, to.end);
  const found = contentBehind(prepared, (named ?? to).end, limit);
  const holder = holderOf(prepared, i, frame);
  const bare = WRITTEN.test(medium) || (RINGS.test(wordAt(t, i)) && isOfOffice(prepared, named ?? to));
  if (holder === null || !isParty(prepared, holder) || (found === null && !bare)) return null;
  return sent({
    trigger: i,
    by: [holder],
    to: [named ?? to],
    medium,
    asks: found?.asks ?? [],
    says: found?.says ?? [],
    confidence: 'likely',
    reasons: [`“${wordAt(t, i)}” with who is reached and what is told or asked`],
  });
}

/** Who cables or faxes somebody writes something, told or not; who telephones or meets somebody may have said anything. */
const WRITTEN = /^(?:telegram|fax|message)$/;

/** Whoever rings up one in office, or a body, has something to say to it. */
const RINGS = /^(?:phoned|telephoned|rang|radioed)$/;
function isOfOffice({ tokens: t, names }: PreparedText, span: TokenSpan): boolean {
  for (let k = span.first; k < span.end; k++)
    if (postHeadOf(wordAt(t, k)) !== null || isBodyHead(wordAt(t, k)) || names.list[names.at[k] ?? -1]?.kind === 'body')
      return true;
  return false;
}

const isDayBetween = (t: PreparedText['tokens'], from: number, until: number): boolean =>
  t.norm
    .slice(from, until)
    .every(
      (w, k) =>
        t.kind[from + k] === NUMBER ||
        /^(?:,|on|in|the|of|later|again|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
          w,
        ),
    );

const TELLS =
  /^(?:report|reported|reporting|say|said|saying|warn|warned|warning|tell|told|telling|inform|informed|informing|alert|alerted|complain|complained|raise|raised)$/;
const ASKS =
  /^(?:ask|asked|asking|beg|begged|begging|urge|urged|plead|pleaded|demand|demanded|request|requested|implore|implored|order|ordered|ordering|instruct|instructed)$/;

/** `and told [the officer on duty] that`: where "that" stands. */
function behindHearer(prepared: PreparedText, verb: number, limit: number): number | null {
  if (
    !/^(?:told|tell|telling|inform|informed|informing|warn|warned|warning|alerted)$/.test(wordAt(prepared.tokens, verb))
  )
    return null;
  const whom = nounPhraseAfter(prepared, verb + 1, limit);
  if (whom === null) return null;
  for (let k = whom.end; k < whom.end + 4 && prepared.tokens.kind[k] === WORD; k++)
    if (wordAt(prepared.tokens, k) === 'that') return k;
  return null;
}

/** Behind "to" or "and": the verb of telling or asking, then the words. */
function contentBehind(
  prepared: PreparedText,
  from: number,
  limit: number,
): { readonly asks: readonly TokenSpan[]; readonly says: readonly TokenSpan[] } | null {
  const { tokens: t } = prepared;
  for (let k = from; k < Math.min(limit, from + REACH); k++) {
    const w = wordAt(t, k);
    if (/^(?:;|who|which|but|because)$/.test(w)) return null;
    // `cabled the Department on 16 August [that …]`
    if (w === 'that' && isDayBetween(t, from, k)) {
      const told = contentFrom(prepared, k + 1, limit);
      return told === null ? null : { asks: [], says: [told] };
    }
    if (!(TELLS.test(w) || ASKS.test(w)) || !(/^(?:to|and|,)$|ly$/.test(wordAt(t, k - 1)) || w.endsWith('ing')))
      continue;
    const whom = /^(?:him|her|them|it|us|me)$/.test(wordAt(t, k + 1))
      ? k + 2
      : (behindHearer(prepared, k, limit) ?? k + 1);
    const opening = /^(?:that|of|about|on|for)$/.test(wordAt(t, whom)) ? whom + 1 : whom;
    // `and told him to start the machines`
    if (opening === whom && whom > k + 1 && /^t/.test(w) && wordAt(t, whom) === 'to') {
      const asked = contentFrom(prepared, whom, limit);
      return asked === null ? null : { asks: [asked], says: [] };
    }
    // To tell a joke reports nothing.
    if (opening === whom && /^(?:t|s)/.test(w)) return null;
    if (/^(?:whether|if|where|why|how|what|when|who)$/.test(wordAt(t, opening)) && TELLS.test(w)) return null;
    const words = contentFrom(prepared, opening, limit);
    if (words === null) return null;
    return TELLS.test(w) ? { asks: [], says: [words] } : { asks: [words], says: [] };
  }
  return null;
}
