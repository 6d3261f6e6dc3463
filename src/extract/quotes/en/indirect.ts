// Reported speech in English without marks: `The union said that …`, `…, the judge told the court`, `According to the union, …`, `urged the council to …`.
// In: the scene. Out: drafts of form "indirect": the words are the document's, the content is credited to another.
// Each sentence is walked once; the first verb of saying with a subject and a clause after it takes the rest of the sentence.

import type { SayerLink } from '../../../model/claim.ts';
import type { QuoteDraft } from '../../drafts.ts';
import { type WhoIs, whoIs } from '../../text/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import { type TokenSpan, type Tokens, WORD } from '../../text/tokens.ts';
import { FOUND_BY, type Scene } from '../quotation.ts';
import { AUXILIARIES, CLAUSE_STARTERS, THAT_VERBS, TO_VERBS } from './cues.data.ts';
import { isSaying, subjectAfter, subjectBefore } from './subject.ts';

const word = (t: Tokens, i: number): string => t.norm[i] ?? '';

interface Reported {
  readonly content: TokenSpan;
  readonly cue: TokenSpan;
  readonly who: TokenSpan;
  readonly why: string;
}

export function indirectQuotes(scene: Scene): readonly QuoteDraft[] {
  const drafts: QuoteDraft[] = [];
  let last: WhoIs | null = null;
  for (const sentence of scene.prepared.sentences) {
    const found = credited(scene, sentence) ?? reportedAfter(scene, sentence) ?? reportedBefore(scene, sentence);
    if (found === null || found.content.end - found.content.first < 3) continue;
    const speaker: WhoIs = whoIs(scene.prepared, found.who, last);
    if (speaker.kind === 'named') last = speaker;
    drafts.push(draftOf(scene, found, speaker));
  }
  return drafts;
}

/** The end of a sentence without its final mark. */
const bare = (t: Tokens, sentence: Sentence): number => {
  let end = sentence.end;
  while (end > sentence.first && /^[.!?…”"’]$/.test(word(t, end - 1))) end--;
  return end;
};

/** `According to the union, …` and `…, according to the union`. */
function credited(scene: Scene, sentence: Sentence): Reported | null {
  const t = scene.prepared.tokens;
  for (let i = sentence.first; i < sentence.end - 2; i++) {
    if (word(t, i) !== 'according' || word(t, i + 1) !== 'to' || (scene.markOf[i] ?? -1) >= 0) continue;
    const who = subjectAfter(t, scene.names, i + 2);
    if (who === null) return null;
    const cue = { first: i, end: i + 2 };
    const why = '“according to”';
    if (i <= sentence.first + 1) {
      const comma = commaAfter(t, who.end, sentence.end);
      return comma === null ? null : { content: { first: comma + 1, end: bare(t, sentence) }, cue, who, why };
    }
    return { content: { first: sentence.first, end: word(t, i - 1) === ',' ? i - 1 : i }, cue, who, why };
  }
  return null;
}

function commaAfter(t: Tokens, from: number, to: number): number | null {
  for (let i = from; i < to && i < from + 25; i++) if (word(t, i) === ',') return i;
  return null;
}

/** `…, the union said.` — a comma, a subject and the verb close the sentence. */
function reportedBefore(scene: Scene, sentence: Sentence): Reported | null {
  const t = scene.prepared.tokens;
  for (let i = bare(t, sentence) - 1; i > sentence.first + 3 && i > sentence.end - 16; i--) {
    if (!isSaying(t, i) || !THAT_VERBS.has(word(t, i)) || (scene.markOf[i] ?? -1) >= 0) continue;
    const cue = { first: i, end: i + 1 };
    const before = subjectBefore(t, scene.names, i, sentence.first);
    if (before !== null && word(t, before.first - 1) === ',')
      return kept(scene, {
        content: { first: sentence.first, end: before.first - 1 },
        cue,
        who: before,
        why: 'the verb of saying closes the sentence',
      });
    if (word(t, i - 1) !== ',') continue;
    const behind = subjectAfter(t, scene.names, i + 1);
    if (behind !== null)
      return kept(scene, {
        content: { first: sentence.first, end: i - 1 },
        cue,
        who: behind,
        why: 'the verb of saying closes the sentence',
      });
  }
  return null;
}

/** Whether a clause has something like a verb: a name with an apposition has none. */
function hasVerb(t: Tokens, { first, end }: TokenSpan): boolean {
  for (let i = first + 1; i < end; i++) {
    const w = word(t, i);
    if (
      AUXILIARIES.has(w) ||
      (w.length > 3 && /(?:ed|es|s)$/.test(w) && t.text[t.from[i] ?? 0] === w[0] && !w.endsWith('ss'))
    )
      return true;
  }
  return false;
}

/** Not where the content is a quotation of its own. */
const kept = (scene: Scene, found: Reported): Reported | null =>
  !hasVerb(scene.prepared.tokens, found.content) ||
  ((scene.markOf[found.content.end - 1] ?? -1) >= 0 && (scene.markOf[found.content.first] ?? -1) >= 0)
    ? null
    : found;

/** `The union said (that) …`, `told the court that …`, `urged the council to …`. */
function reportedAfter(scene: Scene, sentence: Sentence): Reported | null {
  const t = scene.prepared.tokens;
  for (let i = sentence.first; i < sentence.end - 3; i++) {
    if ((scene.markOf[i] ?? -1) >= 0) continue;
    const that = THAT_VERBS.has(word(t, i));
    const to = TO_VERBS.has(word(t, i));
    if ((!that && !to) || !(isSaying(t, i) || /^(?:the|a|an|his|her|its|their|of)$/.test(word(t, i - 1)) === false))
      continue;
    const who =
      subjectBefore(t, scene.names, i, sentence.first) ??
      (word(t, i).endsWith('ing') ? firstSubject(scene, sentence.first, i) : null);
    if (who === null) continue;
    const first = clauseAfter(t, i, sentence.end, { that, to });
    if (first === null || first >= bare(t, sentence)) continue;
    if ((scene.markOf[first] ?? -1) >= 0 && (scene.markOf[bare(t, sentence) - 1] ?? -1) === scene.markOf[first])
      continue;
    return {
      content: { first, end: bare(t, sentence) },
      cue: { first: i, end: i + 1 },
      who,
      why: `“${word(t, i)}” with a clause after it`,
    };
  }
  return null;
}

function firstSubject(scene: Scene, from: number, to: number): TokenSpan | null {
  for (let i = from; i < to; i++) {
    const name = scene.names.list[scene.names.at[i] ?? -1];
    if (name !== undefined) return { first: name.first, end: name.end };
  }
  return null;
}

/** After "said" these begin a time, a place or a manner, not what was said. */
const NO_CLAUSE = new Set(
  'in on at to by for with during after before of about as when while of from and or but so yes no nothing anything much more earlier later last this late early'.split(
    ' ',
  ),
);

/** Where the reported clause begins: "that" or what can be a subject, right after the verb or after whom it was told; "to" after a verb of asking. */
function clauseAfter(t: Tokens, cue: number, end: number, { that, to }: { that: boolean; to: boolean }): number | null {
  const told = /^(?:told|tells|telling|tell|warned|warns|informed|reminded|assured)$/.test(word(t, cue));
  const reach = told || to ? 12 : 7;
  for (let i = cue + 1; i < Math.min(end, cue + 1 + reach); i++) {
    const w = word(t, i);
    if (w === 'that' && that) return i;
    if (w === 'to' && to && t.kind[i + 1] === 1) return i;
    if (/^[.;:?!“"”]$/.test(w)) return null;
    if ((w === 'whether' || w === 'how' || w === 'why' || w === 'if') && that && i <= cue + 4) return i;
  }
  const next = cue + 1;
  if (!that || told) return null;
  const plain = /^(?:said|says|say|saying|believes|believe|thinks|think|hopes|insists|insisted|claims|claimed)$/.test(
    word(t, cue),
  );
  if (plain && t.kind[next] === WORD && !NO_CLAUSE.has(word(t, next)) && hasVerb(t, { first: next, end })) return next;
  const char = t.text[t.from[next] ?? 0] ?? '';
  return CLAUSE_STARTERS.has(word(t, next)) || (char !== char.toLowerCase() && t.kind[next] === 1) ? next : null;
}

function draftOf({ prepared }: Scene, found: Reported, speaker: WhoIs): QuoteDraft {
  const t = prepared.tokens;
  const [from, to] = [t.from[found.content.first] ?? 0, t.to[found.content.end - 1] ?? 0];
  const cue = t.text.slice(t.from[found.cue.first], t.to[found.cue.end - 1]);
  const link: SayerLink = {
    who: [speaker.mention],
    kind: speaker.kind,
    how: null,
    cue,
    via: null,
    to: null,
    when: null,
    verbatim: false,
  };
  return {
    kind: 'quote',
    from,
    to,
    sayer: [link],
    asserted: 'reported',
    confidence: 'likely',
    foundBy: FOUND_BY,
    reasons: ['reported speech, without marks', found.why],
    words: t.text.slice(from, to),
    speaker: [speaker.mention],
    cue,
    form: 'indirect',
    saidOn: null,
    saidAt: null,
  };
}
