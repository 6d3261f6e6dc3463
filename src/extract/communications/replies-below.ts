// Letter and reply on one paper, or copied out one below the other. In: the papers of a document, each with the letter it is and what was found in it. Out: their drafts; a letter that a
// later one goes back to has its answer and the day of it, and who is missing on one side is known from the other.

import type { Mention } from '../../model/mention.ts';
import type { CommunicationDraft, Found } from '../drafts.ts';
import type { Letter } from './letter.ts';
import { ANSWERED_HERE, answerInWords } from './reply.ts';

export interface Paper {
  readonly found: Found;
  readonly letter: Letter | null;
  readonly drafts: readonly CommunicationDraft[];
}

export function answeredBelow(papers: readonly Paper[]): readonly CommunicationDraft[] {
  // Below a mail stands what it answers.
  const areMails = papers.length > 1 && papers.every(({ found }) => found.prepared.source.type === 'email');
  const all = (areMails ? papers.toReversed() : papers).map(({ found, letter, drafts }) => ({
    found,
    own: letter?.draft ?? null,
    drafts: [...drafts],
  }));
  all.forEach((reply, n) => {
    if (n === 0 || reply.own === null) return;
    for (let before = n - 1; before >= 0; before--) {
      const asked = all[before];
      if (asked === undefined || asked.own === null || !goesBack(reply.own, asked.own)) continue;
      if ((asked.drafts[0]?.answer ?? null) !== null) continue;
      const own = asked.own;
      // `Your request has been refused`: the letter that stands above, spoken of again.
      const again = reply.drafts.findIndex((draft, k) => k > 0 && isAgain(draft, own));
      const answer = reply.drafts[again]?.answer ?? (areMails ? 'given' : answerInWords(wordsOf(reply.found)));
      if (again > 0) reply.drafts.splice(again, 1);
      if (areMails && own.asks.length === 0) continue;
      asked.drafts[0] = answered(asked.drafts[0] ?? own, reply.own, answer);
      reply.drafts[0] = fromWhomAsked(reply.drafts[0] ?? reply.own, own);
      return;
    }
  });
  return all.flatMap(({ drafts }) => drafts);
}

const isAgain = ({ reasons, on }: CommunicationDraft, letter: CommunicationDraft): boolean =>
  reasons.includes(ANSWERED_HERE) && (on === null || on === letter.on);

const wordsOf = ({ prepared: { tokens: t } }: Found): string => t.text.slice(t.from[0], t.to[t.count - 1]);

/** To who wrote the one before, by whom it was to or by another: not the same writer again. */
function goesBack(reply: CommunicationDraft, letter: CommunicationDraft): boolean {
  if (letter.on !== null && reply.on !== null && reply.on < letter.on) return false;
  if (share(reply.by, letter.by) || share(reply.to, letter.to)) return false;
  // Years later, from somebody else: of something else.
  if (isNamed(reply.by) && isNamed(letter.to) && !share(reply.by, letter.to) && yearsApart(letter.on, reply.on) > 2)
    return false;
  return share(reply.to, letter.by) || !isNamed(reply.to) || !isNamed(letter.by);
}

const yearsApart = (a: string | null, b: string | null): number =>
  a === null || b === null ? 0 : Math.abs(Number(b.slice(0, 4)) - Number(a.slice(0, 4)));

/** By a name, not `Monsieur le Consul`, `Reverend Mother`: these can be anybody. */
const isNamed = (parties: readonly Mention[]): boolean =>
  parties.some(({ name }) => name !== null && !/^(?:monsieur|madame?|reverend|sir)\b/i.test(name));
const wordsIn = (parties: readonly Mention[]): readonly string[] =>
  parties.flatMap((m) =>
    (m.name ?? m.text)
      .toLowerCase()
      .split(/[\s,،.]+/)
      .filter((w) => w.length > 2),
  );
const share = (a: readonly Mention[], b: readonly Mention[]): boolean => {
  const words = new Set(wordsIn(a));
  return wordsIn(b).some((w) => words.has(w) && !COMMON.test(w));
};
const COMMON = /^(?:the|and|for|mrs|miss|madam|sir|dear|sister|mother|father|محترم|آقای|خانم|جناب|برادر|خواهر)$/;

const answered = (
  letter: CommunicationDraft,
  reply: CommunicationDraft,
  answer: NonNullable<CommunicationDraft['answer']>,
): CommunicationDraft => ({
  ...letter,
  by: isNamed(letter.by) || !isNamed(reply.to) ? letter.by : reply.to.map(asInferred),
  to: letter.to.length > 0 ? letter.to : reply.by.map(asInferred),
  answer,
  answerAsOf: reply.on,
  reasons: [...letter.reasons, 'the reply stands below it in the same document'],
});

const fromWhomAsked = (reply: CommunicationDraft, letter: CommunicationDraft): CommunicationDraft => ({
  ...reply,
  by: reply.by.length > 0 ? reply.by : letter.to.map(asInferred),
  to: isNamed(reply.to) || !isNamed(letter.by) ? reply.to : letter.by.map(asInferred),
});

const asInferred = (mention: Mention): Mention => ({
  ...mention,
  named: 'inferred',
  reasons: ['known from the letter beside it in the same document'],
});
