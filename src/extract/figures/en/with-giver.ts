// A figure with who gives it and on what day. In: the draft, the verb that gives the number (given.ts). Out: the draft, the day of the giving no longer that of those counted.

import { dateDraftOf } from '../../dates/date-near.ts';
import type { FigureDraft } from '../../drafts.ts';
import type { Span, Tokens } from '../../text/tokens.ts';
import { giver } from '../giver.ts';
import type { Scene } from '../scene.ts';
import type { FigureParts } from './draft.ts';
import type { Elided } from './elided-again.ts';
import { type Given, givenAt, isDayOfGiving, isDocumenting } from './given.ts';
import { whoseCount } from './whose-count.ts';

/** `the council confirmed three deaths last night`: the day is that on which it said so. */
export function withGiver(scene: Scene, draft: FigureDraft, parts: FigureParts, elided: Elided | null): FigureDraft {
  const { quantity, counted, act, sentence } = parts;
  const { prepared } = scene;
  const t = prepared.tokens;
  if (elided?.givenBy !== undefined) {
    const { givenBy, like } = elided;
    const day = dateBehind(scene, counted.end);
    const cue = t.norm[quantity.first - 1] ?? '';
    const sayer = givenBy === null ? (like?.sayer ?? []) : [giver(prepared, givenBy, cue, day)];
    // The same giver on another day.
    const again = sayer.map((link, i) => (i === sayer.length - 1 ? { ...link, when: day } : link));
    return { ...draft, sayer: again, asserted: like?.asserted ?? draft.asserted };
  }
  const given = givenAt(prepared, quantity.first);
  if (given === null) {
    const isSaid = draft.sayer.some(({ kind }) => kind !== 'impersonal');
    const whose = isSaid ? null : whoseCount(prepared, { first: quantity.first, end: counted.end }, sentence);
    return whose === null ? draft : withWho(scene, draft, whose, null);
  }
  if (act !== null && act.frame !== null) {
    const isTheirs = isDocumenting(t, given) && draft.sayer.every(({ kind }) => kind === 'impersonal');
    return isTheirs && given.who !== null ? withWho(scene, draft, given, null) : draft;
  }
  const at = { from: t.from[quantity.first] ?? 0, to: t.to[counted.end - 1] ?? 0 };
  const date = dateDraftOf(scene, at, sentence) ?? dateDraftOf(scene, spanOfToken(t, given.verb), sentence);
  const isOfGiving = date !== null && isDayOfGiving(t, given, counted.end, date);
  const day = isOfGiving ? date.edtf : null;
  const when = isOfGiving && draft.when === date.edtf ? null : draft.when;
  if (given.who === null || !givesItself(t, draft, given)) return { ...draft, when, sayer: onDay(draft.sayer, day) };
  return withWho(scene, { ...draft, when }, given, day);
}

function withWho({ prepared }: Scene, draft: FigureDraft, { who, verb }: Given, day: string | null): FigureDraft {
  const { norm } = prepared.tokens;
  const cue = norm[verb] ?? '';
  return who === null
    ? draft
    : {
        ...draft,
        sayer: [giver(prepared, who, cue === 's' ? (norm[verb + 1] ?? '') : cue, day)],
        asserted: draft.asserted === 'fact' ? 'reported' : draft.asserted,
      };
}

/** Nobody else is credited, or another in another clause: `according to the United Nations, [though] the judiciary has put the number at 2,021`. */
function givesItself(t: Tokens, { sayer }: FigureDraft, { verb }: Given): boolean {
  if (sayer.length === 0) return true;
  if (sayer.length > 1 || sayer[0]?.cue !== 'according to') return false;
  let turns = false;
  for (let i = verb - 1; i >= 0 && i >= verb - FARTHEST_CREDIT && t.norm[i] !== 'according'; i--)
    turns ||= /^(?:though|although|while|whereas|but|;)$/.test(t.norm[i] ?? '');
  return turns;
}
const FARTHEST_CREDIT = 25;

const spanOfToken = (t: Tokens, i: number): Span => ({ from: t.from[i] ?? 0, to: t.to[i] ?? 0 });

/** The day by which the last of the chain said so, where none was found. */
const onDay = (sayer: FigureDraft['sayer'], day: string | null): FigureDraft['sayer'] =>
  day === null
    ? sayer
    : sayer.map((link, i) => (i === sayer.length - 1 && link.when === null ? { ...link, when: day } : link));

/** `of six [on the 17th]` */
function dateBehind({ prepared, dates }: Scene, end: number): string | null {
  const t = prepared.tokens;
  const at = /^(?:on|in)$/.test(t.norm[end] ?? '') ? (t.norm[end + 1] === 'the' ? end + 2 : end + 1) : end;
  const from = t.from[at] ?? -1;
  return dates.find((date) => date.from === from || date.from === (t.from[end] ?? -1))?.edtf ?? null;
}
