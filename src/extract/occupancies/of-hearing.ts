// Whether a title is told by a witness: in the answers of a hearing, or in a testimony written down: `Record of hearing … MAVIK: The warden, Mr Rennick, sent me away`. A witness tells of what was, so the title is of the time told and not of the day of the hearing.
// In: what was found before, and the words of post and name. Out: yes or no. The first turn may introduce the witness himself, and an interview is no hearing.

import type { Found } from '../drafts.ts';
import type { Span } from '../text/tokens.ts';

/** Where a document says what it is, in tokens. */
const HEAD = 80;
const HEARINGS =
  /^(?:hearing|hearings|testimony|testimonies|deposition|inquiry|enquiry|inquest|tribunal|cross-examination|examination|استماع|بازجویی|شهادت|گواهی|استماعیه|شهادت‌نامه)$/;

/** `Statement of Oda Rennick. Taken in Tarsel on …, read back and signed`. */
const TAKEN = /^(?:taken|recorded|sworn|deposed|transcribed)$/;

/** What a judgement finds was before it; only the court itself is of its day. */
const JUDGEMENTS = /^(?:judgement|judgment|verdict|indictment|دادنامه|کیفرخواست)$/;
const OF_COURT =
  /\b(?:judge|justice|registrar|prosecutor|counsel|chamber|court|tribunal)\b|قاضی|دادگاه|دادستان|وکیل|شعبه/iu;

export function toldAtHearing(found: Found, at: Span): boolean {
  const { prepared, quotes } = found;
  const t = prepared.tokens;
  const head = t.norm.slice(0, HEAD);
  if (head.some((w) => JUDGEMENTS.test(w)) && !OF_COURT.test(prepared.text.slice(at.from, at.to))) return true;
  if (
    !head.some(
      (w, i) =>
        HEARINGS.test(w) ||
        (w === 'statement' &&
          (head[i - 1] === 'witness' || (head[i + 1] === 'of' && head.some((one) => TAKEN.test(one))))),
    )
  )
    return false;
  const turns = quotes.filter(({ cue }) => cue === ':');
  const turn = turns.findIndex(({ from, to }) => from <= at.from && at.to <= to);
  return turn > 0 || toldInOwnWords(found, at);
}

/** `THE CHAIR: Mr Mavik. | MR MAVIK: I was away`: the label of a turn is who speaks, the name behind it whom the turn calls. */
export const callsInTurn = ({ quotes }: Found, head: number, at: Span): boolean =>
  quotes.some(({ cue, from }) => cue === ':' && head < from && at.from < from && from < at.to);

/** `Testimony of Oda Rennick … I was nine. … Director Mavik stood in the yard`: behind where a paragraph of the witness's own has begun, outside of quotations. */
function toldInOwnWords({ prepared: { tokens: t }, quotes }: Found, at: Span): boolean {
  const isQuoted = (from: number): boolean => quotes.some((quote) => quote.from <= from && from < quote.to);
  if (isQuoted(at.from)) return false;
  for (let i = 1; i < t.count && (t.from[i] ?? 0) < at.from; i++)
    if (t.gap[i] === 3 && FIRST_PERSON.test(t.norm[i] ?? '') && !isQuoted(t.from[i] ?? 0)) return true;
  return false;
}
const FIRST_PERSON = /^(?:i|my|we|من|ما|مرا)$/;
