// Every figure of a text as a draft of a claim: how many, of whom, what happened to them, in which event, when and where, credited to whom.
// In: the prepared text, its dates (a number in a date is none of ours) and its quotations (whose words the figure may stand in). Out: drafts.

import type { DateDraft, FigureDraft, QuoteDraft } from '../drafts.ts';
import { whoseWords } from '../quotes/whose-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { tokenFrom } from '../text/tokens.ts';
import { actOf, assertedIn } from './en/act.ts';
import { type Counted, countedAfter } from './en/counted.ts';
import { type Quantity, quantityAt } from './en/quantity.ts';
import { eventAround, placeAround } from './en/setting.ts';
import { shareBefore } from './en/share.ts';
import { TOTALS } from './en/words.data.ts';
import { findPersianFigures } from './fa/find-figures.ts';

const FOUND_BY = 'habeas/figures@1';

interface Scene {
  readonly prepared: PreparedText;
  readonly dates: readonly DateDraft[];
  readonly quotes: readonly QuoteDraft[];
  /** Tokens that belong to a date. */
  readonly dated: Uint8Array;
}

export function findFigures(
  prepared: PreparedText,
  dates: readonly DateDraft[],
  quotes: readonly QuoteDraft[],
): readonly FigureDraft[] {
  const { tokens: t } = prepared;
  const scene: Scene = { prepared, dates, quotes, dated: datedTokens(prepared, dates) };
  const drafts: FigureDraft[] = [];
  for (let i = 0; i < t.count; ) {
    const found = figureAt(scene, i, drafts);
    if (found === null) i++;
    else {
      drafts.push(found.draft, ...shareOf(scene, found.draft, found.quantity, drafts.length));
      i = found.end;
    }
  }
  return [...drafts, ...findPersianFigures(prepared, scene.dated).map((draft) => placed(scene, draft))];
}

/** A Persian figure with the speaker of the quotation it stands in, and the date of its sentence. */
function placed(scene: Scene, draft: FigureDraft): FigureDraft {
  const { prepared } = scene;
  const t = prepared.tokens;
  const first = tokenFrom(t, draft.from);
  const sentence = prepared.sentences[prepared.sentenceOf[first] ?? 0];
  if (sentence === undefined) return draft;
  const sayer = whoseWords(scene, draft.from, draft.to);
  const when = dateNear(scene, draft.from, draft.to, t.from[sentence.first] ?? 0, t.to[sentence.end - 1] ?? 0);
  return { ...draft, sayer, when, asserted: sayer.length > 0 ? 'reported' : draft.asserted };
}

function datedTokens({ tokens: t }: PreparedText, dates: readonly DateDraft[]): Uint8Array {
  const dated = new Uint8Array(t.count);
  let d = 0;
  for (let i = 0; i < t.count; i++) {
    while (d < dates.length && (dates[d]?.to ?? 0) <= (t.from[i] ?? 0)) d++;
    const date = dates[d];
    if (date !== undefined && date.from < (t.to[i] ?? 0) && date.type !== 'set') dated[i] = 1;
  }
  return dated;
}

/**
 * "Most of the 600 prisoners were released": 600 is the whole, of which nothing is said; most of it is a figure of its own. But in "most of the 600 who
 * were killed" it is the whole that was killed.
 */
function shareOf({ prepared }: Scene, whole: FigureDraft, quantity: Quantity, index: number): readonly FigureDraft[] {
  const found = shareBefore(prepared.tokens, quantity);
  if (found === null) return [];
  const { text, of, from } = found;
  return [
    {
      ...whole,
      from,
      value: null,
      low: null,
      high: null,
      bound: 'vague',
      share: { text, of },
      partOf: index,
      reasons: [...whole.reasons, `“${text}” of that number`],
    },
  ];
}

function figureAt(
  scene: Scene,
  i: number,
  before: readonly FigureDraft[],
): { draft: FigureDraft; quantity: Quantity; end: number } | null {
  const { tokens: t } = scene.prepared;
  const quantity = quantityAt(t, i);
  if (quantity === null || isDated(scene, quantity)) return null;
  const oneOf = oneOfMany(t, quantity);
  const single = quantity.value === 1;
  const counted = oneOf ?? countedAfter(t, quantity.end, single);
  if (counted === null || (single && counted.unit !== 'persons' && counted.unit !== 'bodies')) return null;
  const sentence = scene.prepared.sentences[scene.prepared.sentenceOf[i] ?? 0];
  if (sentence === undefined || counted.end > sentence.end) return null;
  const act = counted.act ?? actOf(t, quantity.first, counted.end, sentence);
  if (single && act === null) return null;
  return { draft: draftOf(scene, quantity, counted, act, before), quantity, end: counted.end };
}

const isDated = ({ dated }: Scene, { first, end }: Quantity): boolean => dated.subarray(first, end).includes(1);

/** `only one of 16 that the union had sent`: the number is the whole. */
function oneOfMany(t: PreparedText['tokens'], quantity: Quantity): Counted | null {
  const ofMany =
    t.norm[quantity.first - 1] === 'of' &&
    /^(?:one|some|many|most|few|half|each|none|all|any)$/.test(t.norm[quantity.first - 2] ?? '') &&
    quantity.value !== 1;
  return ofMany && /^(?:that|who|which)$/.test(t.norm[quantity.end] ?? '')
    ? { unit: 'documents', population: null, end: quantity.end, act: null }
    : null;
}

function draftOf(
  scene: Scene,
  quantity: Quantity,
  counted: Counted,
  act: string | null,
  before: readonly FigureDraft[],
): FigureDraft {
  const { prepared } = scene;
  const t = prepared.tokens;
  const s = prepared.sentenceOf[quantity.first] ?? 0;
  const sentence = prepared.sentences[s] ?? { first: quantity.first, end: counted.end };
  const [from, to] = [t.from[quantity.first] ?? 0, t.to[counted.end - 1] ?? 0];
  const sayer = whoseWords(scene, from, to);
  const { asserted, reason } = assertedIn(t, quantity.first, sentence, sayer.length > 0);
  const when = dateNear(scene, from, to, t.from[sentence.first] ?? 0, t.to[sentence.end - 1] ?? 0);
  const reasons = reasonsOf(quantity, counted, act);
  return {
    kind: 'figure',
    from,
    to,
    sayer,
    asserted,
    confidence: quantity.bound === 'vague' || act === null ? 'likely' : 'certain',
    foundBy: FOUND_BY,
    reasons: reason === null ? reasons : [...reasons, reason],
    value: quantity.value,
    low: quantity.low,
    high: quantity.high,
    bound: quantity.bound,
    of: act,
    unit: counted.unit,
    population: counted.population,
    share: null,
    partOf: wholeOf(t, quantity.first, before, from),
    cumulative: isTotal(t, quantity.first, counted.end),
    event: eventAround(t, quantity.first, counted.end, sentence),
    when,
    where: placeAround(t, counted.end, sentence, scene.dated),
  };
}

function reasonsOf(quantity: Quantity, counted: Counted, act: string | null): readonly string[] {
  const reasons = [
    quantity.bound === 'vague'
      ? 'a word for a number that is not given; its plural means at least the lower limit'
      : 'a number before what it counts',
  ];
  if (counted.population === null) reasons.push('the words leave out who is counted');
  reasons.push(act === null ? 'nothing near says what happened to them' : `“${act}” after the words beside it`);
  return reasons;
}

/** `30,000, among them 200 women`: the second is a part of the first. */
function wholeOf(
  t: PreparedText['tokens'],
  first: number,
  before: readonly FigureDraft[],
  from: number,
): number | null {
  const last = before.at(-1);
  if (last === undefined || from - last.to > 40) return null;
  for (let i = first - 1; i >= first - 4; i--)
    if (/^(?:including|among|incl)$/.test(t.norm[i] ?? '')) return before.length - 1;
  return null;
}

function isTotal(t: PreparedText['tokens'], first: number, end: number): boolean {
  for (let i = Math.max(0, first - 6); i < Math.min(t.count, end + 4); i++)
    if (TOTALS.has(t.norm[i] ?? '')) return true;
  return false;
}

/** The date in the same sentence that stands nearest. */
function dateNear({ dates }: Scene, from: number, to: number, low: number, high: number): string | null {
  let best: { edtf: string; away: number } | null = null;
  for (let d = firstAt(dates, low); d < dates.length; d++) {
    const date = dates[d];
    if (date === undefined || date.from >= high) break;
    const away = date.to <= from ? from - date.to : date.from - to;
    if (date.edtf !== null && date.type === 'date' && (best === null || away < best.away))
      best = { edtf: date.edtf, away };
  }
  return best?.edtf ?? null;
}

function firstAt(items: readonly { readonly from: number }[], from: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
