// Whether a title is spoken in the answers of a hearing: `Record of hearing … MAVIK: The warden, Mr Rennick, sent me away`. A witness tells of what was, so the title is of the time told and not of the day of the hearing.
// In: what was found before, and the words of post and name. Out: yes or no. The first turn may introduce the witness himself, and an interview is no hearing.

import type { Found } from '../drafts.ts';
import type { Span } from '../text/tokens.ts';

/** Where a document says what it is, in tokens. */
const HEAD = 80;
const HEARINGS =
  /^(?:hearing|hearings|testimony|testimonies|deposition|inquiry|enquiry|inquest|tribunal|cross-examination|examination|استماع|بازجویی|شهادت|گواهی|استماعیه|شهادت‌نامه)$/;

export function toldAtHearing({ prepared: { tokens: t }, quotes }: Found, at: Span): boolean {
  if (!t.norm.slice(0, HEAD).some((w) => HEARINGS.test(w))) return false;
  const turns = quotes.filter(({ cue }) => cue === ':');
  const turn = turns.findIndex(({ from, to }) => from <= at.from && at.to <= to);
  return turn > 0;
}
