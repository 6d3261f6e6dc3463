// Which figures are parts of which: `30,000, among them 200 women`, `12 of the 600 villagers`, `the 200 women were among 30,000`. In: the tokens and the drafts in
// the order of the text. Out: the drafts, each part with the place of its whole. A part is never more than its whole, and both are counts of one sentence or the next.

import type { FigureDraft } from '../drafts.ts';
import { type Tokens, tokenFrom } from '../text/tokens.ts';
import { wholeNamedBefore } from './en/elided.ts';

const FARTHEST = 160;

export function withWholes(t: Tokens, drafts: readonly FigureDraft[]): readonly FigureDraft[] {
  return drafts.map((draft, i) => {
    if (draft.partOf !== null) return draft;
    const whole = wholeBefore(t, drafts, i) ?? wholeAfter(t, drafts, i) ?? ofTheDead(t, drafts, i);
    if (whole === null) return draft;
    const of = drafts[whole];
    return of === undefined || !isLess(draft, of)
      ? draft
      : {
          ...draft,
          partOf: whole,
          reasons: [...draft.reasons, `a part of “${t.text.slice(of.from, of.to).replace(/\s+/g, ' ')}”`],
        };
  });
}

/** `58 prisoners: 31 of ward 4 and 27 of ward 2`, `31 and 27, in all 58`: numbers told beside a number that is their sum are its parts, in whatever language. */
export function withAddends(drafts: readonly FigureDraft[]): readonly FigureDraft[] {
  const wholeOf = new Map<number, number>();
  for (const [i, whole] of drafts.entries())
    for (const step of [1, -1] as const) for (const part of addendsOf(drafts, i, step, whole)) wholeOf.set(part, i);
  return drafts.map((draft, i) => {
    const [at, of] = [wholeOf.get(i), drafts[wholeOf.get(i) ?? -1]];
    return at === undefined || of === undefined || draft.partOf !== null
      ? draft
      : { ...draft, partOf: at, reasons: [...draft.reasons, `with those beside it they are ${of.value}`] };
  });
}

/** `a third of the crew, nine or ten men`, «۲۰ درصد کشته‌شدگان، یعنی ۴۰ نفر»: the share again, as a number. */
export function withShares(text: string, drafts: readonly FigureDraft[]): readonly FigureDraft[] {
  return drafts.map((draft, i) => {
    const before = text.slice(Math.max(0, draft.from - SHARE_BEFORE), draft.from);
    const share = draft.partOf === null && draft.share === null ? (SHARE_OF.exec(before)?.[1] ?? null) : null;
    if (share === null) return draft;
    const whole = drafts.findLastIndex((one, k) => k < i && one.partOf === null && isMore(one, draft));
    const reasons = [...draft.reasons, `“${share.replace(/\s+/g, ' ')}” of all of them`];
    return whole >= 0 ? { ...draft, partOf: whole, reasons } : { ...draft, share: { text: share, of: null }, reasons };
  });
}
const SHARE_BEFORE = 90;
const SHARE_OF =
  /(\p{Nd}+\s*(?:%|٪|per\s?cent|percent|درصد))\s+(?:(?:of|از)\s+)?(?:[\p{L}\u200c’']+\s*){1,5}[,،(–—-]+\s*(?:(?:that is|i\.e\.|or|about|around|some|یعنی|حدود|معادل|برابر با)[,\s]*){0,2}$/iu;

/** `52 lost their lives. Of these 19 were in Orvane`, «از آنان پنج تن در تارسل بوده‌اند»: all of that place, and the same befell them. */
export function withFates(drafts: readonly FigureDraft[]): readonly FigureDraft[] {
  return drafts.map((draft) => {
    const whole = draft.partOf === null || draft.of !== null || draft.share !== null ? undefined : drafts[draft.partOf];
    const isOfPlace = draft.where !== null && draft.where !== whole?.where;
    return whole === undefined || !isOfPlace || !BEFALLS.has(whole.of ?? '') || !isOfPersons(draft)
      ? draft
      : { ...draft, of: whole.of, reasons: [...draft.reasons, 'what befell all of whom they are a part'] };
  });
}
/** Who lived, or was aboard, may have been asked or counted for anything else. */
const BEFALLS: ReadonlySet<string> = new Set(
  'killed died shot executed buried injured detained abducted disappeared'.split(' '),
);
const isOfPersons = ({ unit }: FigureDraft): boolean => unit === 'persons' || unit === 'bodies';

const MOST_ADDENDS = 6;
const FARTHEST_OF_LIST = 600;

/** The places of those that add up to it, in one direction without a gap; none where they do not. */
function addendsOf(drafts: readonly FigureDraft[], i: number, step: 1 | -1, whole: FigureDraft): readonly number[] {
  if (whole.value === null || whole.value < 3 || whole.share !== null) return [];
  const places: number[] = [];
  let sum = 0;
  for (let k = i + step; places.length < MOST_ADDENDS; k += step) {
    const part = drafts[k];
    const isOfOther = part?.partOf != null && part.partOf !== i;
    if (part?.value == null || part.share !== null || isOfOther || part.value >= whole.value) return [];
    if (Math.abs(part.from - whole.from) > FARTHEST_OF_LIST || !isOfSameDeed(part, whole)) return [];
    places.push(k);
    sum += part.value;
    // Two that happen to add up a paragraph away are no list.
    if (sum >= whole.value) return sum === whole.value && isList(part, whole, places.length) ? places : [];
  }
  return [];
}

const isList = (last: FigureDraft, whole: FigureDraft, addends: number): boolean =>
  addends > 2 || (addends > 1 && Math.abs(last.from - whole.from) <= FARTHEST);

/** Persons and bodies of one deed, or such of which nothing is said. */
const isOfSameDeed = (part: FigureDraft, whole: FigureDraft): boolean =>
  [part, whole].every(isOfPersons) &&
  (part.of === null || whole.of === null || part.of === whole.of || (OF_DEATH.has(part.of) && OF_DEATH.has(whole.of)));
const OF_DEATH: ReadonlySet<string> = new Set(['killed', 'died', 'shot', 'executed']);

const isLess = (part: FigureDraft, whole: FigureDraft): boolean =>
  (part.value ?? part.low ?? 0) <= (whole.value ?? whole.high ?? Number.POSITIVE_INFINITY) &&
  part.share === null &&
  whole.share === null;

/** `including 200`, `among them 200`, `of whom 200`, `200 of them`. */
function wholeBefore(t: Tokens, drafts: readonly FigureDraft[], i: number): number | null {
  const draft = drafts[i];
  if (draft === undefined) return null;
  const first = tokenFrom(t, draft.from);
  const end = tokenFrom(t, draft.to);
  const named = wholeNamedBefore(t, first, drafts.slice(0, i));
  if (named !== null && named.partOf === null) return drafts.indexOf(named);
  const said =
    opensPart(t, first) ||
    t.norm[first - 1] === '(' ||
    (t.norm[end] === 'of' && /^(?:them|whom|these|those)$/.test(t.norm[end + 1] ?? '')) ||
    hasOfThem(t, first, end) ||
    tellsOfTheRest(t, end);
  if (!said) return null;
  // `including 20 women and 6 children`: both are parts of what stands before the first.
  for (let k = i - 1; k >= 0; k--) {
    const whole = drafts[k];
    if (whole === undefined || draft.from - whole.to > FARTHEST) return null;
    if (
      whole.partOf === null &&
      whole.share === null &&
      isLess(draft, whole) &&
      isOfSameUnit(draft, whole) &&
      !opensPart(t, tokenFrom(t, whole.from))
    )
      return k;
  }
  return null;
}

/** "38 bodies, eight of them children". */
const isOfSameUnit = (a: FigureDraft, b: FigureDraft): boolean =>
  a.unit === b.unit || [a, b].every(({ unit }) => unit === 'persons' || unit === 'bodies');

/** `73 of the victims`, `more than 70 of the recorded deaths`: of the dead who were counted before, however far. */
function ofTheDead(t: Tokens, drafts: readonly FigureDraft[], i: number): number | null {
  const draft = drafts[i];
  if (draft === undefined || draft.share !== null || !OF_THE_DEAD.test(t.text.slice(draft.from, draft.to))) return null;
  for (let k = i - 1; k >= 0; k--) {
    const whole = drafts[k];
    if (whole === undefined || draft.from - whole.to > SAME_MATTER) return null;
    if (whole.partOf === null && OF_DEATH.has(whole.of ?? '') && isMore(whole, draft)) return k;
  }
  return null;
}
const OF_THE_DEAD =
  /\bof\s+(?:the|these|those|its|their)\s+(?:(?:recorded|documented|confirmed|reported|known)\s+)?(?:dead|deaths|victims|fatalities|killed|executed|killings|executions)$/iu;
const SAME_MATTER = 1500;
const isMore = (whole: FigureDraft, part: FigureDraft): boolean =>
  whole.share === null && (whole.value ?? whole.high ?? 0) > (part.value ?? part.low ?? 0);

/** `Fourteen were shot on the road; the others died in the reeds`: with the rest they are all of whom it was told. */
function tellsOfTheRest(t: Tokens, end: number): boolean {
  for (let k = end; k < end + MOST_BETWEEN && k < t.count && !/^[.!?]$/.test(t.norm[k] ?? '') && t.gap[k] !== 3; k++)
    if (
      t.norm[k] === 'the' &&
      /^(?:others|rest|remainder|remaining)$/.test(t.norm[k + 1] ?? '') &&
      /^(?:[;,–—]|and|while)$/.test(t.norm[k - 1] ?? '')
    )
      return true;
  return false;
}
const MOST_BETWEEN = 18;

function opensPart(t: Tokens, first: number): boolean {
  for (let k = first - 1; k >= first - 9 && k >= 0; k--) {
    const w = t.norm[k] ?? '';
    if (/^(?:including|among|incl|comprising)$/.test(w))
      return w !== 'among' || /^(?:them|those|the)$/.test(t.norm[k + 1] ?? '');
    if (/^includ(?:e|es|ed)$/.test(w))
      return /^(?:dead|victims|casualties|wounded|injured|killed|missing|toll)$/.test(t.norm[k - 1] ?? '');
    if (w === 'of' && /^(?:whom|them|which|these|those)$/.test(t.norm[k + 1] ?? '')) return true;
    if (/^[.;:!?]$/.test(w) || /^(?:were|was|had|have|killed|said|but|while)$/.test(w)) return false;
  }
  return false;
}
const hasOfThem = (t: Tokens, first: number, end: number): boolean => {
  for (let k = first; k < end - 1; k++)
    if (t.norm[k] === 'of' && /^(?:them|whom)$/.test(t.norm[k + 1] ?? '')) return true;
  return false;
};

/** `12 of the 600 villagers`, `200 women were among the 30,000`. */
function wholeAfter(t: Tokens, drafts: readonly FigureDraft[], i: number): number | null {
  const [draft, next] = [drafts[i], drafts[i + 1]];
  if (draft === undefined || next === undefined || next.share !== null || next.from - draft.to > FARTHEST / 2)
    return null;
  const end = tokenFrom(t, draft.to);
  const first = tokenFrom(t, next.from);
  for (let k = end; k < first; k++) if (/^[.;:!?]$/.test(t.norm[k] ?? '')) return null;
  const article = /^(?:the|those|these|some|its|their|a|an)$/.test(t.norm[first - 1] ?? '') ? first - 2 : first - 1;
  const link = t.norm[article] ?? '';
  if (link === 'of') return article - end <= 1 && article < first - 1 ? i + 1 : null;
  return link === 'among' ? i + 1 : null;
}
