// An alibi: `our cutter was in port`, `my men were in their barracks`, `he was on leave`, `I was at my brother's wedding, a hundred miles away`: who speaks, or what he or she commands, was
// elsewhere. In: a clause of what somebody says. Out: whether it says so.

import { isAdverb } from '../../text/en/grammar.data.ts';
import { MARK, type TokenSpan, type Tokens } from '../../text/tokens.ts';
import { FORCES, UNITS } from './forces.data.ts';

const word = (t: Tokens, i: number): string => t.norm[i] ?? '';

export function isElsewhere(t: Tokens, { first, end }: TokenSpan): boolean {
  const oneself = /^(?:i|he|she)$/.test(word(t, first));
  if (!oneself && !/^(?:our|my|we|his|her|their)$/.test(word(t, first))) return false;
  for (let k = first + 1; k < Math.min(end, first + 5); k++) {
    if (!/^(?:was|were|been)$/.test(word(t, k))) continue;
    let at = k + 1;
    while (
      at < end &&
      (isAdverb(word(t, at)) || t.kind[at] === MARK || /^(?:all|both|then|myself|himself)$/.test(word(t, at)))
    )
      at++;
    return oneself || word(t, first) === 'we'
      ? isAway(t, { first: at, end })
      : (UNITS.has(word(t, k - 1)) || FORCES.has(word(t, k - 1))) && isInQuarters(t, at);
  }
  return false;
}

/** `on leave`, `abroad`, `at my brother's wedding`, `in Santa Olalla, a hundred miles away`. */
function isAway(t: Tokens, { first, end }: TokenSpan): boolean {
  const [lead, next] = [
    word(t, first),
    /^(?:the|a|an|my|his|her)$/.test(word(t, first + 1)) ? word(t, first + 2) : word(t, first + 1),
  ];
  if (/^(?:abroad|elsewhere|asleep|away|absent|hospitalised|hospitalized|overseas)$/.test(lead)) return true;
  if (lead === 'on') return /^(?:leave|holiday|vacation|pilgrimage|furlough)$/.test(next);
  if (lead === 'off') return next === 'duty';
  if (lead === 'at' && /^(?:sea|home)$/.test(next)) return true;
  if (lead === 'in' && /^(?:bed|hospital)$/.test(next)) return true;
  if (!/^(?:at|in|with|visiting|attending)$/.test(lead)) return false;
  for (let k = first + 1; k < Math.min(end + 2, first + FAR); k++)
    if (OCCASION.test(word(t, k)) || (DISTANCE.test(word(t, k)) && /^(?:away|from|off)$/.test(word(t, k + 1))))
      return true;
  return false;
}
const FAR = 16;
const OCCASION = /^(?:wedding|funeral|conference|congress|honeymoon|bedside|seminar)$/;
const DISTANCE = /^(?:kilometres|kilometers|km|miles|hours|far)$/;

function isInQuarters(t: Tokens, at: number): boolean {
  const where = /^(?:the|their|its)$/.test(word(t, at + 1)) ? word(t, at + 2) : word(t, at + 1);
  return (
    /^(?:elsewhere|asleep|abroad)$/.test(word(t, at)) ||
    (/^(?:in|at|inside|on)$/.test(word(t, at)) &&
      /^(?:port|harbour|harbor|base|barracks|camp|leave|dock|quarters)$/.test(where))
  );
}
