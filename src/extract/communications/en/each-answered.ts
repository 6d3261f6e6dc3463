// Several written to at once who did not all answer alike: `wrote to the Ministry and the Council. The Council replied; the Ministry did not`. In: what was found so far, and a
// communication. Out: one for each of them where their answers differ, else the one. Not here: what counts as an answer (answers.ts).

import type { Found } from '../../drafts.ts';
import { isPartyNoun } from '../../text/parties.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import type { Sent } from '../sent.ts';
import { sequelOf } from './answers.ts';

/** `The Council replied … The Ministry has not`: those written to at once are told apart where one answered and another did not. */
export function eachAnswered(found: Found, sent: Sent, next: number | null): readonly Sent[] {
  const { tokens: t } = found.prepared;
  const apart = sent.to.slice(1).every(({ first }) => [1, 2, 3].some((n) => wordAt(t, first - n) === 'and'));
  const all = apart ? sent.to.flatMap((to) => namedIn(found, to)) : [];
  if (all.length < 2 || sent.answer !== null) return [sent];
  const each = all.map((to) => ({ ...sent, to: [to], known: wordsOfOnly(t, to, all) }));
  const answers = new Set(each.map((one) => sequelOf(found, one, next, null).answer));
  return answers.size > 1 ? each : [sent];
}

/** `the Ministry of Ports and Ilse Brand`, `the governor and the bishop`: a name or a noun for a party on either side of "and". */
function namedIn({ prepared: { tokens: t, names } }: Found, to: TokenSpan): readonly TokenSpan[] {
  for (let k = to.first + 1; k < to.end - 1; k++) {
    const behind = wordAt(t, k + 1) === 'the' ? k + 2 : k + 1;
    if (wordAt(t, k) !== 'and') continue;
    const ends = names.list[names.at[k - 1] ?? -1]?.end === k || isPartyNoun(wordAt(t, k - 1));
    const begins =
      names.list[names.at[behind] ?? -1]?.nameFirst === behind || (behind > k + 1 && isPartyNoun(wordAt(t, behind)));
    if (ends && begins)
      return [
        { first: to.first, end: k },
        { first: k + 1, end: to.end },
      ];
  }
  return [to];
}

function wordsOfOnly(t: Tokens, to: TokenSpan, all: readonly TokenSpan[]): readonly TokenSpan[] {
  const others = new Set(
    all.filter((one) => one !== to).flatMap(({ first, end }) => t.norm.slice(first, end).filter((w) => w.length > 3)),
  );
  const own: TokenSpan[] = [];
  for (let k = to.first; k < to.end; k++) if (!others.has(wordAt(t, k))) own.push({ first: k, end: k + 1 });
  return own;
}
