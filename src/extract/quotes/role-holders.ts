// Who is "the witness" or "the defendant" at a place of minutes: the last heading or line above it that ties the role to a name.
//
//   Evidence of Colonel Ivar Tench      3. Witness Talven.      Witness: Major Ruben Carse      «گواهی سرهنگ ساران»      «متهم سرهنگ داوود کیهان»
//
// In: the scene, its turns. Out: a name; null where the line says that it is somebody without one (`Witness 4`, `Evidence of a farmer`), whoever it was before.

import { persianWord } from '../text/persian-words.ts';
import { NUMBER, type Tokens, WORD } from '../text/tokens.ts';
import type { Scene } from './quotation.ts';
import { ACCUSED_CUES, HEARD_OF, RANKS, WITNESS_CUES } from './roles.data.ts';
import { ANSWERS, roleOf, type Turn } from './turns.ts';

type Family = 'witness' | 'accused';

interface Holder {
  readonly at: number;
  readonly family: Family;
  readonly name: string | null;
}

/** Undefined where no line says anything of the role. */
export type RoleHolders = (turn: Turn) => string | null | undefined;

export function roleHolders(scene: Scene, turns: readonly Turn[]): RoleHolders {
  const { tokens: t } = scene.prepared;
  const holders: Holder[] = [];
  let turn = -1;
  for (let i = 0; i < t.count; i++) {
    if (turns[turn + 1]?.start === i) turn++;
    // Within the line of a turn nobody is introduced.
    if (turn >= 0 && !isBehindLine(t, turns[turn], i)) continue;
    const family = familyOf(t, i);
    if (family === null) continue;
    const name = nameBehind(scene, i + 1);
    if (name !== null || endsTheOneBefore(t, i)) holders.push({ at: i, family, name });
  }
  return (turn) => {
    const t = scene.prepared.tokens;
    const role = roleOf(t, turn);
    const family: Family | null = ACCUSED_CUES.has(role) ? 'accused' : ANSWERS.test(role) ? 'witness' : null;
    return holders.findLast((one) => one.at < turn.start && one.family === family)?.name;
  };
}

/** `lines` of a turn: up to its paragraph's end. */
function isBehindLine(t: Tokens, turn: Turn | undefined, i: number): boolean {
  for (let k = (turn?.first ?? i) + 1; k <= i; k++) if ((t.gap[k] ?? 3) >= 2) return true;
  return false;
}

function familyOf(t: Tokens, i: number): Family | null {
  const word = persianWord(t, i);
  if (WITNESS_CUES.has(word) || WITNESS_CUES.has(t.norm[i] ?? '')) return 'witness';
  if (HEARD_OF.has(t.norm[i] ?? '') && t.norm[i + 1] === 'of') return 'witness';
  return ACCUSED_CUES.has(word) || ACCUSED_CUES.has(t.norm[i] ?? '') ? 'accused' : null;
}

/** At the begin of a line, and of somebody who is not named. */
function endsTheOneBefore(t: Tokens, i: number): boolean {
  const begins = i === 0 || (t.gap[i] ?? 0) >= 2 || (t.norm[i - 1] === '.' && t.kind[i - 2] === NUMBER);
  return begins && (t.norm[i + 1] === 'of' || t.kind[i + 1] === NUMBER);
}

function nameBehind({ prepared: { tokens: t }, names }: Scene, from: number): string | null {
  let i = from;
  while (i < from + LONGEST_RANKS && (t.gap[i] ?? 3) < 2 && isBeforeName(t, i)) i++;
  const known = names.list[names.at[i] ?? -1];
  if (known !== undefined && known.first >= from && (known.kind === 'body' || known.kind === 'place')) return null;
  let end = i;
  while (end < i + LONGEST_NAME && (end === i || (t.gap[end] ?? 3) < 2) && isCapital(t, end) && t.norm[end] !== 'by')
    end++;
  if (
    known !== undefined &&
    known.first >= from &&
    (known.kind === 'person' || known.end <= end || IN_PERSIAN.test(known.name))
  )
    return names.fullest(known.name);
  if (end === i || (t.gap[i] ?? 3) >= 2) return null;
  const words = t.text.slice(t.from[i], t.to[end - 1]).replace(/\s+/g, ' ');
  // A heading in capitals may have been read as one name.
  return known === undefined ? names.fullest(words) : words;
}
const IN_PERSIAN = /^[\u0600-\u06ff]/;
const LONGEST_RANKS = 8;
const LONGEST_NAME = 4;

const isBeforeName = (t: Tokens, i: number): boolean =>
  /^(?:of|the|:|\.|\(|\))$/.test(t.norm[i] ?? '') || RANKS.has(t.norm[i] ?? '') || RANKS.has(persianWord(t, i));

const isCapital = (t: Tokens, i: number): boolean => {
  const char = t.text[t.from[i] ?? 0] ?? '';
  return t.kind[i] === WORD && char !== char.toLowerCase();
};
