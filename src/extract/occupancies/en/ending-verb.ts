// A post that the verb of its own sentence ends: `The governor, Oren Mavik, resigned on Monday`, `Interior Minister Oda Rennick has been dismissed`. In: what was found before, and the token behind
// post and name. Out: the verb, and the day it gives; null where another verb follows. `resigned as head` names a post of its own: by-verb.ts.

import type { Found } from '../../drafts.ts';
import { verbFrame } from '../../text/en/verb-frame.ts';
import { type Tokens, wordAt } from '../../text/tokens.ts';
import { termsOf } from './terms.ts';

interface Ending {
  readonly verb: string;
  /** EDTF. */
  readonly on: string | null;
}

/** Of whoever leaves, and of whoever is made to. */
export const ENDS_BY = /^(?:resigned|quit|stepped|retired)$/;
export const ENDED_BY =
  /^(?:dismissed|fired|sacked|ousted|removed|deposed|overthrown|toppled|relieved|replaced|suspended|impeached|demoted)$/;
/** Of whoever is sent `to` another place or post. */
export const MOVED_BY = /^(?:transferred|reassigned|moved|recalled|posted)$/;
const AUXILIARIES = /^(?:was|were|has|have|had|been|is|being)$/;
const ADVERBS = /^(?:also|later|then|himself|herself|abruptly|suddenly)$/;

/** `[fired] the director, Oren Mavik`: the verb before post and name; else the verb behind them. */
export function endingBeside(found: Found, first: number, behind: number): Ending | null {
  const t = found.prepared.tokens;
  const verb = wordAt(t, first - 1);
  if (
    !/^(?:dismissed|fired|sacked|ousted|deposed|suspended)$/.test(verb) ||
    /^(?:was|were|been)$/.test(wordAt(t, first - 2))
  )
    return endingBehind(found, behind);
  const { on } = termsOf(found, { first: first - 1, end: first }, verbFrame(found.prepared, first - 1).clauseEnd);
  return { verb, on };
}

function endingBehind(found: Found, behind: number): Ending | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const end = overClause(t, overTerm(t, behind));
  let i = wordAt(t, end) === ',' ? end + 1 : end;
  let passive = false;
  for (const start = i; i - start < 4 && (AUXILIARIES.test(wordAt(t, i)) || ADVERBS.test(wordAt(t, i))); i++)
    passive ||= /^(?:was|were|been)$/.test(wordAt(t, i));
  const verb = wordAt(t, i);
  const after = wordAt(t, i + 1);
  const until = passive ? null : heldUntil(t, i);
  if (until !== null) {
    const { to } = termsOf(found, { first: i, end: i + 1 }, verbFrame(prepared, i).clauseEnd);
    return { verb: `${verb} … ${wordAt(t, until)}`, on: to };
  }
  const moved = passive && MOVED_BY.test(verb) && after === 'to';
  if (!moved && (passive ? !ENDED_BY.test(verb) : !ENDS_BY.test(verb))) return null;
  if (after === 'as' || (verb === 'stepped' && after !== 'down' && after !== 'aside')) return null;
  if (after === 'from' && !isOffice(t, i + 2)) return null;
  const { on } = termsOf(found, { first: i, end: i + 1 }, verbFrame(prepared, i).clauseEnd);
  return { verb, on };
}

/** `held that position [until] 1984`, `remained in office [until] May`, `served [until] his transfer`: where the word for the end stands; not where the post goes `from` a day on. */
function heldUntil(t: Tokens, i: number): number | null {
  const at = /^(?:held|kept|retained|occupied|had)$/.test(wordAt(t, i))
    ? /^(?:that|this|the|his|her)$/.test(wordAt(t, i + 1)) && OFFICES.test(wordAt(t, i + 2))
      ? i + 3
      : null
    : /^(?:remained|stayed|served|continued)$/.test(wordAt(t, i))
      ? overInOffice(t, i + 1)
      : null;
  return at !== null && /^(?:until|till)$/.test(wordAt(t, at)) ? at : null;
}

/** `[in] office`, `[in] his post`, `[at] her post`, `there`. */
function overInOffice(t: Tokens, i: number): number {
  if (wordAt(t, i) === 'there') return i + 1;
  if (!/^(?:in|at)$/.test(wordAt(t, i))) return i;
  const noun = /^(?:the|his|her|that|this)$/.test(wordAt(t, i + 1)) ? i + 2 : i + 1;
  return OFFICES.test(wordAt(t, noun)) ? noun + 1 : i;
}
const OFFICES = /^(?:office|post|position|job|role|command)$/;

/** `manager [since 1999], was moved to`. */
function overTerm(t: Tokens, behind: number): number {
  if (!/^(?:since|from)$/.test(wordAt(t, behind))) return behind;
  let i = behind + 1;
  while (i - behind < LONGEST_TERM && wordAt(t, i) !== ',') i++;
  return wordAt(t, i) === ',' ? i : behind;
}
const LONGEST_TERM = 6;

/** `Principal Mavik[, who had led the school since 2006,] was dismissed`. */
function overClause(t: Tokens, behind: number): number {
  if (wordAt(t, behind) !== ',' || !/^(?:who|whose)$/.test(wordAt(t, behind + 1))) return behind;
  for (let i = behind + 2; i - behind < LONGEST_CLAUSE && !/^[.;]$/.test(wordAt(t, i)); i++)
    if (wordAt(t, i) === ',' && AUXILIARIES.test(wordAt(t, i + 1))) return i;
  return behind;
}
const LONGEST_CLAUSE = 24;

/** `from [his post]`, `from [office]`: not from a party or a hall. */
const isOffice = (t: Tokens, i: number): boolean => {
  const noun = /^(?:his|her|the|that|this)$/.test(wordAt(t, i)) ? i + 1 : i;
  return /^(?:office|post|position|job|role|power|duties|duty)$/.test(wordAt(t, noun));
};
