// Who answers in a transcript that has only questions and answers: the one whom its head names as witness, who was sworn, or the only one whom a question calls by name. In: the scene, its turns.
// Out: a name, or null where the text does not say.

import { MARK, type Tokens, WORD } from '../text/tokens.ts';
import type { Scene } from './quotation.ts';
import { ANSWERS, ASKS, isSame, LONGEST_NAME, roleOf, type Turn } from './turns.ts';

/** Where no line of the head names the witness. */
export const whoAnswers = (scene: Scene, turns: readonly Turn[]): string | null =>
  swornIn(scene) ?? interviewedIn(scene, turns);

/** `Mira Talven, having been sworn`, `Mira Talven, called as a witness`. */
function swornIn({ prepared, names }: Scene): string | null {
  const t = prepared.tokens;
  for (const { end, name, kind } of names.list) {
    if (kind === 'body' || kind === 'place') continue;
    for (let i = end; i < end + 12 && i < t.count && (t.gap[i] ?? 3) < 3; i++)
      if (/^(?:sworn|affirmed|witness|deposed|testified)$/.test(t.norm[i] ?? '')) return names.fullest(name);
  }
  return null;
}

/** `Interviewee: Mira Talven, 44`: in the head, once, above the first question. */
export function witnessInHead({ prepared, names }: Scene, turns: readonly Turn[]): string | null {
  const t = prepared.tokens;
  const [head] = turns;
  const role = head === undefined ? '' : roleOf(t, head);
  if (
    head === undefined ||
    !WITNESS.test(role) ||
    (!isNameAlone(t, head) && turns.filter((turn) => isSame(t, turn, head)).length > 1)
  )
    return null;
  if (!ASKS.test(roleOf(t, turns[1] ?? head)) && !isNameAlone(t, head)) return null;
  let end = head.first;
  while (end < head.first + LONGEST_NAME && (t.gap[end] ?? 3) < (end > head.first ? 2 : 4) && t.kind[end] === WORD)
    end++;
  const name = names.list[names.at[head.first] ?? -1];
  if (name !== undefined && name.kind !== 'body' && name.kind !== 'place') return names.fullest(name.name);
  const apart = end >= t.count || (t.gap[end] ?? 3) >= 2 || t.kind[end] === MARK;
  return end > head.first && apart && /^[,،(.]$|^$/.test((t.gap[end] ?? 3) >= 2 ? '' : (t.norm[end] ?? ''))
    ? t.text.slice(t.from[head.first], t.to[end - 1])
    : null;
}
/** `Witness: Major Ruben Carse`, and nothing else on the line. */
function isNameAlone(t: Tokens, { first, inline }: Turn): boolean {
  let end = first;
  while (end <= first + LONGEST_NAME && (end === first || (t.gap[end] ?? 3) < 2)) end++;
  return !inline && end - first <= LONGEST_NAME && t.kind[end - 1] === WORD;
}
const WITNESS = /^(?:witness|interviewee|deponent|narrator|respondent|مصاحبه\u200cشونده|شاهد|راوی|گواه)$/;

/** Who answers where one asks and one answers: the only person named above the first question, or the only one of them whom a question calls by name. */
function interviewedIn({ prepared, names }: Scene, turns: readonly Turn[]): string | null {
  const t = prepared.tokens;
  const from = turns.findIndex((turn) => ASKS.test(roleOf(t, turn)));
  if (from < 0 || !turns.some((turn) => ANSWERS.test(roleOf(t, turn)))) return null;
  const head = turns[from]?.who.first ?? 0;
  const asked = turns.map((turn, n) => ({
    first: turn.first,
    end: turns[n + 1]?.who.first ?? t.count,
    asks: ASKS.test(roleOf(t, turn)),
  }));
  const above = new Set<string>();
  const called = new Set<string>();
  for (const { first, end, name, kind } of names.list) {
    if (kind === 'body' || kind === 'place') continue;
    const full = names.fullest(name);
    if (first < head && full.includes(' ') && !/^(?:by|interviewer)$/.test(t.norm[first - 1] ?? '')) above.add(full);
    const inQuestion = asked.some((turn) => turn.asks && turn.first <= first && first < turn.end);
    if (inQuestion && (t.norm[end] === ',' || t.norm[end] === '?') && isCalled(t, first)) called.add(full);
  }
  const [only, ...more] = [...above].filter((name) => called.size === 0 || called.has(name));
  return only === undefined || more.length > 0 ? null : only;
}

/** `[Mr Mavik,] did you …`, `Did you know, [Colonel Mavik,] …`: at the begin of a clause, behind titles. */
function isCalled(t: Tokens, name: number): boolean {
  let k = name - 1;
  while (k > 0 && name - k < 4 && t.kind[k] === WORD && /^\p{Lu}/u.test(t.text[t.from[k] ?? 0] ?? '')) k--;
  return t.norm[k] === '.' || t.kind[k] === MARK;
}
