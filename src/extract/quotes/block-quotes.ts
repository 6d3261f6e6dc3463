// Quotations without marks that stand as paragraphs of their own: blocks that the page sets as quotations, and the paragraph behind a line that ends with a verb
// of saying and a colon (`The governor added:`). In: the scene. Out: drafts.

import type { QuoteDraft } from '../drafts.ts';
import { type WhoIs, whoAre } from '../text/mentions.ts';
import { type TokenSpan, tokenFrom } from '../text/tokens.ts';
import { linkOf } from './credit-link.ts';
import { attributionNear } from './en/attribution.ts';
import { isSaying } from './en/saying-verb.ts';
import { subjectBefore } from './en/subject.ts';
import { FOUND_BY, type Scene } from './quotation.ts';

/** A block of quotation without marks of its own; with marks they are found as such. */
export function blockQuotation(scene: Scene, from: number, to: number): readonly QuoteDraft[] {
  const { prepared } = scene;
  const t = prepared.tokens;
  const open = tokenFrom(t, from);
  let end = open;
  for (; end < t.count && (t.from[end] ?? to) < to; end++) if ((scene.markOf[end] ?? -1) >= 0) return [];
  if (open >= t.count || end <= open) return [];
  const lead = leadIn(scene, open);
  const near = lead ?? attributionNear(scene, { open, close: open + 7, closed: true, continues: false });
  const speakers = (near?.who ?? []).flatMap((span) => whoAre(prepared, span));
  return [draftOf(scene, { first: open, end }, speakers, near?.cue ?? null, ['the page sets it as a quotation'])];
}

/** The next paragraph of a quotation that the page sets apart. */
export const goesOn = (next: QuoteDraft, before: QuoteDraft): QuoteDraft => ({
  ...next,
  sayer: before.sayer,
  speaker: before.speaker,
  confidence: 'likely',
  reasons: ['the page sets it as a quotation', 'it goes on from the paragraph before it'],
});

/** Paragraphs behind `The governor added:`, in a text whose page sets no quotations apart. */
export function announcedParagraphs(scene: Scene): readonly QuoteDraft[] {
  const { prepared } = scene;
  const t = prepared.tokens;
  const drafts: QuoteDraft[] = [];
  for (let colon = 1; colon < t.count - 2; colon++) {
    if (t.norm[colon] !== ':' || t.gap[colon + 1] !== 3) continue;
    const first = colon + 1;
    const stretch = prepared.stretches[prepared.stretchOf[first] ?? -1];
    if (stretch?.role !== 'body' || (scene.markOf[first] ?? -1) >= 0) continue;
    const lead = leadIn(scene, first);
    if (lead === null) continue;
    let end = first + 1;
    while (end < t.count && t.gap[end] !== 3) end++;
    const speakers = lead.who.flatMap((span) => whoAre(prepared, span));
    drafts.push(
      draftOf(scene, { first, end }, speakers, lead.cue, ['the paragraph behind a verb of saying and a colon']),
    );
  }
  return drafts;
}

/** The verb of saying right before the colon that ends the paragraph before, with its subject. */
function leadIn(scene: Scene, first: number): { readonly who: readonly TokenSpan[]; readonly cue: TokenSpan } | null {
  const t = scene.prepared.tokens;
  const colon = first - 1;
  if (t.norm[colon] !== ':') return null;
  const limit = scene.prepared.sentences[scene.prepared.sentenceOf[colon] ?? -1]?.first ?? colon;
  for (let i = colon - 1; i >= limit && i > colon - 8; i--) {
    if (!isSaying(t, i) || (scene.markOf[i] ?? -1) >= 0) continue;
    const who = subjectBefore(t, scene.names, i, limit);
    return who === null ? null : { who: [who], cue: { first: i, end: i + 1 } };
  }
  return null;
}

function draftOf(
  scene: Scene,
  { first, end }: TokenSpan,
  speakers: readonly WhoIs[],
  cue: TokenSpan | null,
  reasons: readonly string[],
): QuoteDraft {
  const t = scene.prepared.tokens;
  const [from, to] = [t.from[first] ?? 0, t.to[end - 1] ?? 0];
  const link = linkOf(scene, { cue, speakers, setting: null, verbatim: true });
  return {
    kind: 'quote',
    from,
    to,
    sayer: [link],
    asserted: 'reported',
    confidence: speakers.length > 0 ? 'likely' : 'doubtful',
    foundBy: FOUND_BY,
    reasons: [...reasons, 'the speaker is that of the sentence before, if any'],
    words: t.text.slice(from, to),
    speaker: link.who,
    cue: link.cue,
    form: 'direct',
    saidOn: null,
    saidAt: null,
  };
}
