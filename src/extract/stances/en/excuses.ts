// What an authority gives as the reason of a stop, of a loss or of bones, and to whom it sends those who ask: `the stop was due to the floods`, `the papers had been destroyed in a fire`, `the remains date from a
// cholera epidemic`, `the filling was necessary for traffic`; `the weir was an army affair`, `Ask General Lorn`. In: a clause of what its speaker says. Out: whether it excuses or sends on.

import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';

const STOPPED =
  /^(?:stop|stoppage|suspension|delay|delays|closure|halt|interruption|postponement|pause|cancellation|filling|clearing|clearance|demolition|levelling|leveling|removal|transfer|closing|paving|loss|destruction)$/;
const PAPERS =
  /^(?:papers?|records?|files?|archives?|documents?|registers?|logs?|logbooks?|footage|tapes?|books?|recordings?|samples|evidence)$/;
const RUINED = /^(?:destroyed|lost|burned|burnt|damaged|eaten|flooded|misplaced|pulped|shredded)$/;
const BONES = /^(?:remains|bones|skeletons?|skulls?|graves?|bodies)$/;
const NEGATED = /^(?:not|never|no|nobody|none|if|whether|who|which)$|n['’]t$/;
/** How far behind what is spoken of the reason may stand. */
const FAR = 14;

export function excuses(t: Tokens, { first, end }: TokenSpan): boolean {
  for (let k = first; k < Math.min(end, first + FAR); k++) {
    if (NEGATED.test(wordAt(t, k))) return false;
    if (STOPPED.test(wordAt(t, k)) && hasReason(t, k, end)) return true;
    if (PAPERS.test(wordAt(t, k)) && isRuined(t, k, end)) return true;
    if (BONES.test(wordAt(t, k)) && areOld(t, k, end)) return true;
  }
  return false;
}

/** `the stop [was due to] the floods`, `was necessary for traffic` */
function hasReason(t: Tokens, at: number, end: number): boolean {
  for (let k = at + 1; k < Math.min(end - 2, at + FAR); k++) {
    if (NEGATED.test(wordAt(t, k))) return false;
    if (!/^(?:was|were|is|are|been)$/.test(wordAt(t, k))) continue;
    const [one, two] = [wordAt(t, k + 1), wordAt(t, k + 2)];
    return (
      (/^(?:due|owing)$/.test(one) && two === 'to') ||
      (one === 'because' && two === 'of') ||
      (one === 'caused' && two === 'by') ||
      (/^(?:necessary|required|needed|unavoidable)$/.test(one) && /^(?:for|to|in|because)$/.test(two)) ||
      (one === 'made' && two === 'necessary')
    );
  }
  return false;
}

/** `the papers [had been destroyed in a fire]` */
function isRuined(t: Tokens, at: number, end: number): boolean {
  for (let k = at + 1; k < Math.min(end - 1, at + 8); k++)
    if (RUINED.test(wordAt(t, k)))
      return /^(?:was|were|been|got)$/.test(wordAt(t, k - 1)) && /^(?:in|by|during|through)$/.test(wordAt(t, k + 1));
  return false;
}

/** `the remains found there [date from] an epidemic` */
function areOld(t: Tokens, at: number, end: number): boolean {
  for (let k = at + 1; k < Math.min(end - 1, at + 9); k++)
    if (/^(?:date|dates|dated)$/.test(wordAt(t, k)))
      return /^(?:from|back|to)$/.test(wordAt(t, k + 1)) && !/^(?:be|been|was|were|not)$/.test(wordAt(t, k - 1));
  return false;
}

const DEED =
  /^(?:operation|raid|action|transfer|burial|burials|interrogations?|arrests|shooting|evacuation|demolition|clearance)$/;

/** `the weir was [an army affair]`, `the operation [was run by] the Bureau`, `[Ask] General Lorn`. */
export function sendsToOthers(t: Tokens, { first, end }: TokenSpan): boolean {
  if (wordAt(t, first) === 'ask' && end - first > 1)
    return wordAt(t, first + 1) === 'the' || /^\p{Lu}/u.test(t.text.slice(t.from[first + 1], t.to[first + 1]));
  for (let k = first + 1; k < end - 2; k++) {
    if (!/^(?:was|were|is)$/.test(wordAt(t, k))) continue;
    if (/^an?$/.test(wordAt(t, k + 1)))
      return [k + 3, k + 4].some((n) => n < end && /^(?:affair|matter)$/.test(wordAt(t, n)) && n + 1 >= end);
    return (
      /^(?:run|led|directed|ordered|commanded|handled|conducted)$/.test(wordAt(t, k + 1)) &&
      wordAt(t, k + 2) === 'by' &&
      !/^(?:us|me|our|my)$/.test(wordAt(t, k + 3)) &&
      DEED.test(wordAt(t, k - 1))
    );
  }
  return false;
}
