// What came back later, told where the message is no longer near: `On 20 May a letter came, signed by …, refusing the petition`, `On about 20 June I received a card from her office, saying that my communication had been registered`.
// In: the text and all that was sent in it. Out: for a message the place of the words for its answer. A reply says by its noun what it answers (`the petition`, `my communication`), and goes to the last one told of that can be called so.

import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import type { Sent } from '../sent.ts';
import type { Match } from './answer-words.ts';
import { ANSWER_NOUNS, MEDIA } from './words.data.ts';

/** How many sentences behind the message such words may stand. */
const REACH = 12;

export function laterReplies(prepared: PreparedText, sent: readonly Sent[]): ReadonlyMap<Sent, Match> {
  const { sentences, sentenceOf } = prepared;
  const found = new Map<Sent, Match>();
  if (sent.length === 0) return found;
  for (let s = (sentenceOf[sent[0]?.trigger ?? 0] ?? 0) + 1; s < sentences.length; s++) {
    const sentence = sentences[s];
    const reply = sentence === undefined ? null : replyIn(prepared.tokens, sentence);
    if (reply === null) continue;
    const asked = sent.findLast(
      (one) =>
        (sentenceOf[one.trigger] ?? 0) < s &&
        s - (sentenceOf[one.trigger] ?? 0) <= REACH &&
        canBeCalled(reply.noun, one),
    );
    if (asked !== undefined && !found.has(asked)) found.set(asked, reply.match);
  }
  return found;
}

/** `the petition` is one; `my communication`, `our request`, `the message` can be any. */
const canBeCalled = (noun: string, { medium, hypothetical }: Sent): boolean =>
  !hypothetical && (GENERAL.test(noun) ? medium !== null : medium !== null && MEDIA.get(noun) === medium);
const GENERAL = /^(?:communications?|requests?|messages?|submissions?|application|enquiry|inquiry|query)$/;

function replyIn(t: Tokens, { first, end }: TokenSpan): { readonly noun: string; readonly match: Match } | null {
  const came = comingAt(t, first, end);
  if (came === null) return null;
  for (let k = came + 1; k < end - 1; k++) {
    const noun = nounAt(t, k, end);
    if (noun === null) continue;
    const before = t.norm.slice(came + 1, k);
    const worth = before.findLast((w) => WORTH.has(w));
    const after = worthBehind(t.norm.slice(noun + 1, Math.min(end, noun + 10)));
    const answer = worth === undefined ? after : (WORTH.get(worth) ?? null);
    if (answer !== null) return { noun: wordAt(t, noun), match: { answer, at: k } };
  }
  return null;
}

/** `a letter [came]`, `I [received] a card`: the place of what came. */
function comingAt(t: Tokens, first: number, end: number): number | null {
  for (let k = first; k < end; k++) {
    const w = wordAt(t, k);
    if (!/^(?:letter|card|postcard|note|notice|telegram|fax|slip|e-?mail)$/.test(w) && !ANSWER_NOUNS.has(w)) continue;
    if (!/^(?:a|an|the|one|written|short|official|two-line|brief)$/.test(wordAt(t, k - 1)) && wordAt(t, k - 2) !== 'a')
      continue;
    const behind = t.norm.slice(k + 1, k + 6).join(' ');
    const before = t.norm.slice(Math.max(first, k - 6), k).join(' ');
    if (/^(?:from [\p{L}’' ]+? )?(?:came|arrived|reached|followed|was (?:delivered|received|sent))\b/u.test(behind))
      return k;
    if (
      /\b(?:received|got|had|given|handed|sent) (?:\S+ ){0,3}$/.test(`${before} `) &&
      !/\b(?:not|never|no)\b/.test(before)
    )
      return k;
  }
  return null;
}

/** `the petition`, `my communication` */
function nounAt(t: Tokens, k: number, end: number): number | null {
  if (!/^(?:the|my|our|his|her|their|this|that)$/.test(wordAt(t, k))) return null;
  for (let n = k + 1; n <= k + 2 && n < end; n++) if (MEDIA.has(wordAt(t, n)) || GENERAL.test(wordAt(t, n))) return n;
  return null;
}

const WORTH: ReadonlyMap<string, Match['answer']> = new Map([
  ...['refusing', 'rejecting', 'declining', 'dismissing', 'denying', 'refused', 'rejected', 'dismissed'].map(
    (w) => [w, 'refused'] as const,
  ),
  ...['granting', 'approving', 'accepting', 'granted', 'approved'].map((w) => [w, 'given'] as const),
  ...['acknowledging', 'confirming', 'acknowledged', 'confirmed'].map((w) => [w, 'acknowledged'] as const),
]);

/** `… had been registered and would be examined` */
function worthBehind(words: readonly string[]): Match['answer'] | null {
  if (!/^(?:was|were|is|are|has|had|have|would|will|could|cannot)$/.test(words[0] ?? '')) return null;
  const not = words.slice(0, 4).some((w) => /^(?:not|cannot)$/.test(w));
  for (const w of words) {
    if (/^(?:refused|rejected|declined|dismissed|denied)$/.test(w)) return 'refused';
    if (/^(?:granted|approved|accepted|allowed)$/.test(w)) return not ? 'refused' : 'given';
    if (/^(?:registered|received|noted|forwarded|passed|transmitted|examined|considered|referred)$/.test(w))
      return 'acknowledged';
  }
  return null;
}
