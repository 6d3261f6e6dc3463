// Turns of a transcript: a name and a colon at the beginning of a line, then what that person says, to the next turn or the next empty line but one.
//
//   TALVEN: We saw the trucks at night.
//
//   MAVIK: That is not true.
//
// In: the scene. Out: drafts. A text is a transcript where at least three lines begin so; in any other text a name with a colon is a heading or a label.

import type { QuoteDraft } from '../drafts.ts';
import { whoIs } from '../text/mentions.ts';
import { MARK, type TokenSpan } from '../text/tokens.ts';
import { FOUND_BY, type Scene } from './quotation.ts';

const FEWEST_TURNS = 3;
const LONGEST_NAME = 5;

interface Turn {
  readonly who: TokenSpan;
  readonly first: number;
}

export function transcriptTurns(scene: Scene): readonly QuoteDraft[] {
  const turns = turnsOf(scene);
  if (turns.length < FEWEST_TURNS) return [];
  const t = scene.prepared.tokens;
  return turns.flatMap((turn, n) => {
    const end = turnEnd(scene, turn.first, turns[n + 1]?.who.first ?? t.count);
    if (end <= turn.first) return [];
    const speaker = whoIs(scene.prepared, turn.who, null);
    const name = speaker.mention.name ?? speaker.mention.text;
    const who = { ...speaker.mention, name, reasons: ['the name before the colon'] };
    const [from, to] = [t.from[turn.first] ?? 0, t.to[end - 1] ?? 0];
    const draft: QuoteDraft = {
      kind: 'quote',
      from,
      to,
      sayer: [{ who: [who], kind: 'named', how: 'speech', cue: ':', via: null, to: null, when: null, verbatim: true }],
      asserted: 'reported',
      confidence: 'likely',
      foundBy: FOUND_BY,
      reasons: ['a turn of a transcript: a name and a colon begin the line'],
      words: t.text.slice(from, to),
      speaker: [who],
      cue: ':',
      form: 'direct',
      saidOn: null,
      saidAt: null,
    };
    return [draft];
  });
}

function turnsOf({ prepared }: Scene): readonly Turn[] {
  const t = prepared.tokens;
  const turns: Turn[] = [];
  for (let i = 0; i < t.count; i++) {
    if ((t.gap[i] ?? 0) < 2 || t.kind[i] === MARK) continue;
    for (let at = i; at <= i + LONGEST_NAME && at < t.count && (at === i || (t.gap[at] ?? 3) < 2); at++) {
      if (t.norm[at] === ':' && at > i && (t.gap[at + 1] ?? 0) === 1)
        turns.push({ who: { first: i, end: at }, first: at + 1 });
      if (t.norm[at] === ':' || !isNamePart(t.text, t.from[at] ?? 0, t.norm[at] ?? '')) break;
    }
  }
  return turns;
}

const isNamePart = (text: string, from: number, norm: string): boolean => {
  const char = text[from] ?? '';
  return norm === '.' || norm === '-' || char !== char.toLowerCase() || /^[\u0600-\u06ff]/.test(char);
};

/** The rest of the paragraph. */
function turnEnd({ prepared }: Scene, first: number, next: number): number {
  const t = prepared.tokens;
  let end = first + 1;
  while (end < next && (t.gap[end] ?? 3) < 3) end++;
  return end;
}
