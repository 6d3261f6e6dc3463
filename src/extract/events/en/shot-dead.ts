// Whether “shot” tells of people put to death: `sixty hostages were shot`, `taken to the quarry and shot`, `shot at dawn`, `lined up and shot`, `shot in the back of the
// head`. Said of others, “shot” tells that they were hit. In: tokens, the place of the word, its sentence. Out: yes or no.

import type { Sentence } from '../../text/sentences.ts';
import { type Tokens, wordAt } from '../../text/tokens.ts';

const HELPLESS =
  /^(?:hostages?|condemned|prisoners|inmates|detainees|convicts|captives|internees|deserters|mutineers)$/;
const TAKEN =
  /^(?:taken|led|marched|driven|lined|stood|tied|bound|roped|blindfolded|sentenced|condemned|ordered|dragged|selected|picked)$/;
const MANNER =
  /^(?:at dawn|at daybreak|at sunrise|by firing|by a|against the|against a|in reprisal|in retaliation|in batches|in groups|as hostages|as spies|as traitors|as deserters|and buried|and thrown|and burned|and burnt|and dumped|one by|in front|into the|through the)$/;

export function isShotDead(t: Tokens, i: number, { first, end }: Sentence): boolean {
  if (wordAt(t, i) !== 'shot') return false;
  const behind = `${wordAt(t, i + 1)} ${wordAt(t, i + 2)}`;
  if (behind === 'by a' || behind === 'through the' || behind === 'in front') return isOfExecution(t, i, end);
  if (MANNER.test(behind)) return true;
  const behindThat = [3, 4, 5, 6].map((n) => wordAt(t, i + n));
  if (/^in the$/.test(behind) && (/^(?:head|neck|nape)$/.test(behindThat[0] ?? '') || behindThat.includes('head')))
    return true;
  return isOfHelpless(t, i, first);
}

/** `by a firing squad`, `through the neck`, `in front of the pit`. */
function isOfExecution(t: Tokens, i: number, end: number): boolean {
  for (let k = i + 3; k < Math.min(end, i + 6); k++)
    if (/^(?:firing|squad|platoon|head|neck|nape|pit|ditch|trench|wall)$/.test(wordAt(t, k))) return true;
  return false;
}

/** `sixty hostages were shot`, `were taken out and shot`: of those who could not get away. */
function isOfHelpless(t: Tokens, i: number, first: number): boolean {
  const passive = /^(?:were|was|been|be|being|and|to)$/.test(wordAt(t, i - 1));
  if (!passive) return false;
  for (let k = i - 2; k >= Math.max(first, i - 12); k--) {
    if (/^[;:,]$/.test(wordAt(t, k)) || wordAt(t, k) === 'who') return false;
    if (HELPLESS.test(wordAt(t, k)) || (wordAt(t, i - 1) !== 'were' && TAKEN.test(wordAt(t, k)))) return true;
  }
  return false;
}
