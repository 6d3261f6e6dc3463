// Every figure of a text as a draft of a claim: how many, of whom, what happened to them, in which event, when and where, credited to whom.
// In: the prepared text, its dates (a number in a date is none of ours) and its quotations (whose words the figure may stand in). Out: drafts.

import { dateDraftOf, isOfPerfect, isSayingWord } from '../dates/date-near.ts';
import { isSaidBetween } from '../dates/fa/date-of-clause.ts';
import type { DateDraft, FigureDraft, QuoteDraft } from '../drafts.ts';
import { whoseWords } from '../quotes/whose-words.ts';
import { assertedOf, type HowAsserted } from '../text/asserted.ts';
import { placeAmong, placeMeantByThere } from '../text/en/place-phrase.ts';
import { isPresentPerfect } from '../text/en/verb-frame.ts';
import { numberAt } from '../text/english-numbers.ts';
import { persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Span, type Tokens, tokenFrom } from '../text/tokens.ts';
import { type ActAt, actAt } from './en/act.ts';
import { type Counted, countedAfter } from './en/counted.ts';
import { asToldBefore, type Elided, elidedAt } from './en/elided.ts';
import { givenAt, giver, isDayOfGiving } from './en/given.ts';
import { labelledAt } from './en/labelled.ts';
import { quantityAt } from './en/quantity.ts';
import { broughtTo, eventAround, placeAround } from './en/setting.ts';
import { shareBefore } from './en/share.ts';
import { sufferersAt } from './en/sufferers.ts';
import { tollAt } from './en/toll.ts';
import { ACTS, TOTALS } from './en/words.data.ts';
import { findPersianFigures } from './fa/find-figures.ts';
import { withAddends, withWholes } from './parts-of-wholes.ts';
import type { Quantity } from './quantity.ts';

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
      const { draft, quantity } = found;
      const share = shareOf(scene, draft, quantity, drafts.length);
      const isWhole = (share.length > 0 || isOfPart(t, quantity.first)) && !isSaidOfAll(t, found.end);
      drafts.push(
        isWhole
          ? {
              ...draft,
              of: /\bsurvivors$/iu.test(t.text.slice(draft.from, draft.to)) ? 'survived' : null,
              reasons: ['a number before what it counts', 'the whole, of which only a part is spoken of'],
            }
          : draft,
        ...share,
      );
      i = found.end;
    }
  }
  const found = findPersianFigures(prepared, scene.dated);
  const persian = found.map((draft, i) => placed(scene, draft, found[i + 1]));
  return withAddends(inTextOrder([...withWholes(t, drafts), ...persian.map((draft) => shifted(draft, drafts.length))]));
}

const shifted = (draft: FigureDraft, by: number): FigureDraft =>
  draft.partOf === null ? draft : { ...draft, partOf: draft.partOf + by };

/** Sorted by place; `partOf` goes along with what it names. */
function inTextOrder(drafts: readonly FigureDraft[]): readonly FigureDraft[] {
  const order = drafts.map((_, i) => i).sort((a, b) => (drafts[a]?.from ?? 0) - (drafts[b]?.from ?? 0) || a - b);
  const place = new Map(order.map((old, now) => [old, now] as const));
  return order.flatMap((old) => {
    const draft = drafts[old];
    return draft === undefined
      ? []
      : [draft.partOf === null ? draft : { ...draft, partOf: place.get(draft.partOf) ?? null }];
  });
}

/** A Persian figure with the speaker of the quotation it stands in, and the date of its sentence. */
function placed(scene: Scene, draft: FigureDraft, next: FigureDraft | undefined): FigureDraft {
  const { prepared } = scene;
  const first = tokenFrom(prepared.tokens, draft.from);
  const sentence = prepared.sentences[prepared.sentenceOf[first] ?? 0];
  if (sentence === undefined) return draft;
  const sayer = whoseWords(scene, draft.from, draft.to);
  const asserted = sayer.length > 0 && draft.asserted === 'fact' ? 'reported' : draft.asserted;
  const near = draft.when === null ? dateDraftOf(scene, draft, sentence) : null;
  // «۹۷ دستگیری که ۵۱ نفر تا دیشب آزاد شده‌اند»: the day of the second number.
  const isOfNext = near !== null && next !== undefined && next.from >= draft.to && next.to <= near.from;
  const others =
    near !== null &&
    (isOfNext ||
      isOfPersianVerbBefore(prepared.tokens, near, first) ||
      isOfPersianPaper(prepared.tokens, near) ||
      isInOthersWords(prepared, near, first));
  return { ...draft, sayer, when: draft.when ?? (others ? null : (near?.edtf ?? null)), asserted };
}

/** «در نامهٔ ۹ مهر», «بیانیهٔ ۱۳۸۳»: the day of a paper that gives the number. */
const isOfPersianPaper = (t: Tokens, { from }: Span): boolean => PAPERS.test(persianWord(t, tokenFrom(t, from) - 1));
const PAPERS =
  /(?:نامه|نامهٔ|نامهی|نامه\u200cی)$|^(?:بیانیه|گزارش|راپرت|تلگراف|تلگرام|اعلامیه|اطلاعیه|عریضه|شکوائیه|شکوائیهٔ|بخشنامه|حکم|خبر|شماره)(?:[ٔی]|\u200cی)?$/u;

/** A day that stands in marks in which the number does not: in what somebody else is quoted with. */
const isInOthersWords = ({ tokens: t, markOf }: PreparedText, { from }: Span, first: number): boolean => {
  const mark = markOf[tokenFrom(t, from)] ?? -1;
  return mark >= 0 && mark !== (markOf[first] ?? -1);
};

/** «دیروز گفت که سه نفر …», «در آبان سه سرباز را به اتهام قتل شش نفر …»: the day of the saying, and of the judgment. */
function isOfPersianVerbBefore(t: Tokens, date: DateDraft, first: number): boolean {
  const behind = tokenFrom(t, date.to);
  if (isSaidBetween(t, behind, first)) return true;
  for (let i = behind; i < first; i++) if (/^(?:اتهام|جرم|متهم|محکوم)$/.test(persianWord(t, i))) return true;
  return false;
}

/** `32 of the [600] prisoners`. */
function isOfPart(t: Tokens, first: number): boolean {
  const of = /^(?:the|these|those|some|its|their)$/.test(t.norm[first - 1] ?? '') ? first - 2 : first - 1;
  return t.norm[of] === 'of' && numberEndsAt(t, of);
}
const numberEndsAt = (t: Tokens, end: number): boolean => {
  for (let i = end - 1; i >= end - 4 && i >= 0; i--) if ((numberAt(t, i)?.end ?? -1) === end) return true;
  return false;
};
/** `most of the 600 [who] were killed`, `32 of the 600 [arrested] in May`: a clause of its own about all of them. */
const isSaidOfAll = (t: Tokens, end: number): boolean => /^(?:who|that|which|whom)$/.test(t.norm[end] ?? '');

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
  if (quantity === null || isDated(scene, quantity) || isAllBut(t, i)) return null;
  const oneOf = oneOfMany(t, quantity);
  const single = quantity.value === 1;
  const beside = ofBodies(
    t,
    quantity.first,
    oneOf ??
      ofThem(t, quantity.end) ??
      tollAt(t, quantity) ??
      labelledAt(scene.prepared, quantity) ??
      countedAfter(t, quantity.end, single) ??
      eachGroup(scene.prepared, quantity) ??
      sufferersAt(scene.prepared, quantity),
  );
  const elided = beside === null ? elidedAt(scene.prepared, quantity, before) : null;
  const counted = beside ?? elided?.counted ?? null;
  if (counted === null || (single && counted.unit !== 'persons' && counted.unit !== 'bodies')) return null;
  // `a list of twenty-three names` counts people, `two names for one river` does not.
  if (t.norm[counted.end - 1] === 'names' && (quantity.value ?? quantity.low ?? 0) < FEWEST_NAMES) return null;
  // `were freed in three groups`: how it was done.
  if (counted.unit === 'groups' && t.norm[quantity.first - 1] === 'in') return null;
  const sentence = scene.prepared.sentences[scene.prepared.sentenceOf[i] ?? 0];
  if (sentence === undefined || counted.end > sentence.end) return null;
  const act = actFor(scene.prepared, quantity, counted, sentence);
  const empty = quantity.value === null && quantity.low === null && quantity.high === null;
  if ((single || empty || isOfThemAt(t, counted.end)) && act === null) return null;
  const draft = draftOf(scene, { quantity, counted, act, sentence });
  const told = elided === null ? draft : asToldBefore(draft, elided);
  return { draft: withGiver(scene, told, { quantity, counted, act, sentence }, elided), quantity, end: counted.end };
}

/** `the council confirmed three deaths last night`: the day is that on which it said so. */
function withGiver(scene: Scene, draft: FigureDraft, parts: FigureParts, elided: Elided | null): FigureDraft {
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
  if (act !== null && act.frame !== null) return draft;
  const given = givenAt(prepared, quantity.first);
  if (given === null) return draft;
  const at = { from: t.from[quantity.first] ?? 0, to: t.to[counted.end - 1] ?? 0 };
  const date = dateDraftOf(scene, at, sentence) ?? dateDraftOf(scene, spanOfToken(t, given.verb), sentence);
  const isOfGiving = date !== null && isDayOfGiving(t, given, counted.end, date);
  const day = isOfGiving ? date.edtf : null;
  const when = isOfGiving && draft.when === date.edtf ? null : draft.when;
  if (draft.sayer.length > 0) return { ...draft, when, sayer: onDay(draft.sayer, day) };
  return given.who === null
    ? { ...draft, when }
    : {
        ...draft,
        when,
        sayer: [giver(prepared, given.who, t.norm[given.verb] ?? '', day)],
        asserted: draft.asserted === 'fact' ? 'reported' : draft.asserted,
      };
}

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

const FEWEST_NAMES = 5;

/** `the bodies of [five nurses] abducted in May`: as many bodies, whatever befell the living. */
const ofBodies = (t: Tokens, first: number, counted: Counted | null): Counted | null =>
  counted?.unit === 'persons' &&
  t.norm[first - 1] === 'of' &&
  /^(?:bodies|corpses|remains|skeletons)$/.test(t.norm[first - 2] ?? '')
    ? { ...counted, unit: 'bodies' }
    : counted;

function actFor(prepared: PreparedText, quantity: Quantity, counted: Counted, sentence: Sentence): ActAt | null {
  if (counted.act !== null && !(counted.act === 'injured' && DIED_OF_IT.test(prepared.tokens.norm[counted.end] ?? '')))
    return { act: counted.act, token: Math.max(quantity.first, counted.end - 1), frame: null };
  if (isEachGroup(prepared, quantity.first)) return null;
  // `fled and are housed in two schools`: where they are.
  if (counted.unit === 'places' && /^(?:in|at|from|to|into|near)$/.test(prepared.tokens.norm[quantity.first - 1] ?? ''))
    return null;
  const act =
    actAt(prepared, quantity.first, counted.end, sentence) ??
    actInside(prepared.tokens, quantity.end, counted.end) ??
    livingThrough(prepared.tokens, counted.end);
  // Bodies are found, counted and buried: nothing that the living go through.
  return counted.unit === 'bodies' && act !== null && !OF_BODIES.has(act.act) ? null : act;
}
/** `five [wounded] died on the road`. */
const DIED_OF_IT = /^(?:died|succumbed|perished|later)$/;
const OF_BODIES = new Set(['killed', 'executed', 'died', 'buried', 'tortured']);

/** `61 [survivors] are cared for`. */
const livingThrough = (t: Tokens, end: number): ActAt | null =>
  t.norm[end - 1] === 'survivors' ? { act: 'survived', token: end - 1, frame: null } : null;

/** `600 [executed] weavers`. */
function actInside(t: Tokens, first: number, end: number): ActAt | null {
  for (let i = first; i < end - 1; i++) {
    const act = t.norm[i]?.endsWith('ed') ? ACTS.get(t.norm[i] ?? '') : undefined;
    if (act !== undefined && act !== 'sentenced') return { act, token: i, frame: null };
  }
  return null;
}

/** `forty-three [of them] died`: persons counted before, if the act is one that happens to persons. */
const ofThem = (t: Tokens, end: number): Counted | null =>
  t.norm[end] === 'of' && isOfThemAt(t, end + 2)
    ? { unit: 'persons', population: null, end: end + 2, act: null }
    : null;
const isOfThemAt = (t: Tokens, end: number): boolean =>
  /^(?:them|us|whom)$/.test(t.norm[end - 1] ?? '') && t.norm[end - 2] === 'of';

const eachGroup = (prepared: PreparedText, { first, end }: Quantity): Counted | null =>
  isEachGroup(prepared, first) ? { unit: 'persons', population: null, end, act: null } : null;

/** `in groups of [several dozen]`: the size of each, not how many in all. */
const isEachGroup = ({ tokens: t }: PreparedText, first: number): boolean =>
  t.norm[first - 1] === 'of' &&
  /^(?:groups|batches|columns|rows|teams|squads|gangs|packs|units)$/.test(t.norm[first - 2] ?? '');

/** `all but [eight] of the girls`: those whom it did not happen to. */
const isAllBut = (t: Tokens, i: number): boolean => t.norm[i - 1] === 'but' && t.norm[i - 2] === 'all';

const isDated = ({ dated }: Scene, { first, end }: Quantity): boolean => dated.subarray(first, end).includes(1);

/** `only one of 16 that the union had sent`: the number is the whole. */
function oneOfMany(t: Tokens, quantity: Quantity): Counted | null {
  const ofMany =
    t.norm[quantity.first - 1] === 'of' &&
    /^(?:one|some|many|most|few|half|each|none|all|any)$/.test(t.norm[quantity.first - 2] ?? '') &&
    quantity.value !== 1;
  return ofMany && /^(?:that|who|which)$/.test(t.norm[quantity.end] ?? '')
    ? { unit: 'documents', population: null, end: quantity.end, act: null }
    : null;
}

interface FigureParts {
  readonly quantity: Quantity;
  readonly counted: Counted;
  readonly act: ActAt | null;
  readonly sentence: Sentence;
}

function draftOf(scene: Scene, { quantity, counted, act, sentence }: FigureParts): FigureDraft {
  const { prepared } = scene;
  const t = prepared.tokens;
  const [from, to] = [t.from[quantity.first] ?? 0, t.to[counted.end - 1] ?? 0];
  const sayer = whoseWords(scene, from, to);
  const how = moodOf(act) ?? assertedOf(prepared, quantity.first, sayer.length > 0);
  // Who speaks is not counted at the time and place of what he tells.
  const speaks = act === null && isSayingWord(t.norm[counted.end] ?? '');
  const raised = counted.toll === true ? raisedBefore(t, sentence.first, quantity.first) : null;
  const update = isTotal(t, quantity.first, counted.end) ?? (raised === null ? null : (t.norm[raised] ?? null));
  const each = isEachGroup(prepared, quantity.first);
  const reasons = reasonsOf(quantity, counted, act, each);
  if (update !== null) reasons.push(`“${update}” beside it: a total up to then`);
  if (how.reason !== null) reasons.push(how.reason);
  const frame = act?.frame ?? null;
  const place =
    frame === null
      ? null
      : (placeAmong(scene, frame.prepositions) ??
        placeMeantByThere(scene, frame.verb.end - 1, frame.clauseEnd, sentence.first));
  const brought = counted.unit === 'persons' || counted.unit === 'bodies' ? broughtTo(t, counted.end, sentence) : null;
  return {
    kind: 'figure',
    from,
    to,
    sayer,
    asserted: how.asserted,
    confidence: quantity.bound === 'vague' || act === null || counted.unsure === true ? 'likely' : 'certain',
    foundBy: FOUND_BY,
    reasons,
    ...amountOf(t, quantity, act),
    of: act?.act ?? null,
    unit: counted.unit,
    population: counted.population,
    share: null,
    partOf: null,
    cumulative: update !== null,
    event: eventAround(t, quantity.first, counted.end, sentence, frame, scene.dated),
    when: speaks ? null : whenOf(scene, act, { from, to }, toldIn(t, sentence, quantity, counted)),
    where: speaks
      ? null
      : place === null
        ? (brought ?? placeAround(t, counted.end, sentence, scene.dated))
        : t.text.slice(t.from[place.first], t.to[place.end - 1]).replace(/\s+/g, ' '),
  };
}

/** `the toll of Tuesday's attack rose to 31 on Friday`: the day behind a toll is that on which it was told. */
function toldIn(t: Tokens, sentence: Sentence, { first }: Quantity, { toll }: Counted): Sentence {
  if (toll !== true) return sentence;
  return { first: raisedBefore(t, sentence.first, first) ?? sentence.first, end: first };
}

/** `two more died on Friday, [bringing] the toll to 31`: the day before it is that of the two. */
function raisedBefore(t: Tokens, low: number, first: number): number | null {
  for (let i = first - 1; i >= low; i--)
    if (/^(?:bringing|brings|brought|taking|takes|raising|raises|raised|pushing|pushes|pushed)$/.test(t.norm[i] ?? ''))
      return i;
  return null;
}

function whenOf(scene: Scene, act: ActAt | null, at: Span, sentence: Sentence): string | null {
  const t = scene.prepared.tokens;
  if (act === null || act.frame === null) {
    const near = dateDraftOf(scene, at, sentence);
    return near === null || isOfJudgment(t, near, at, sentence) ? null : near.edtf;
  }
  const date = dateDraftOf(scene, whereActIs(t, act, at), sentence);
  return date === null || (isPresentPerfect(t, act.frame) && !isOfPerfect(t, date)) ? null : date.edtf;
}

/** `in May a court convicted three guards of the deaths of six men`: the court's day. A number of the convicted themselves stands before their crime. */
function isOfJudgment(t: Tokens, date: DateDraft, at: Span, { first }: Sentence): boolean {
  if (date.from > at.from) return false;
  for (let i = tokenFrom(t, at.from) - 1; i > first; i--)
    if (/^(?:of|for|over|with|in)$/.test(t.norm[i] ?? ''))
      for (let k = i - 1; k >= first; k--) if (JUDGED.test(t.norm[k] ?? '')) return true;
  return false;
}
const JUDGED =
  /^(?:convicted|convicts|sentenced|sentences|charged|charges|indicted|indicts|acquitted|acquits|tried|jailed|condemned|prosecuted|fined)$/;

/** The date is that of the act, and of the number where the act stands before it. */
const whereActIs = (t: Tokens, { token }: ActAt, at: Span): Span =>
  (t.from[token] ?? 0) < at.from ? at : { from: t.from[token] ?? 0, to: t.to[token] ?? 0 };

/** `is estimated to have killed 40`: about 40, as the verb over it says. */
function amountOf(t: Tokens, { value, low, high, bound }: Quantity, act: ActAt | null) {
  const verb = act?.frame?.verb.first ?? -1;
  const estimated = bound === 'exact' && verb >= 0 && (isEstimate(t, verb) || isEstimate(t, verb - 1));
  return estimated ? { value, low: null, high: null, bound: 'about' as const } : { value, low, high, bound };
}
const isEstimate = (t: Tokens, at: number): boolean => {
  for (let i = at - 1; i < at + 4; i++) if (t.norm[i] === 'estimated' && t.norm[i + 1] === 'to') return true;
  return false;
};

/** What the verb group itself says: `were not killed`, `will be released`. */
function moodOf(act: ActAt | null): HowAsserted | null {
  const frame = act?.frame ?? null;
  if (frame === null) return null;
  if (frame.negated) return { asserted: 'denied', reason: 'the verb of it is negated' };
  if (frame.tense === 'future') return { asserted: 'hypothetical', reason: 'it had not happened yet' };
  return frame.modal !== null && frame.modal !== 'to'
    ? { asserted: 'hypothetical', reason: `“${frame.modal}” stands before the verb` }
    : null;
}

function reasonsOf(quantity: Quantity, counted: Counted, act: ActAt | null, each: boolean): string[] {
  const reasons = [
    quantity.bound === 'vague'
      ? 'a word for a number that is not given; its plural means at least the lower limit'
      : 'a number before what it counts',
  ];
  if (counted.population === null) reasons.push('the words leave out who is counted');
  if (each) reasons.push('the size of each group, not how many in all');
  else
    reasons.push(act === null ? 'nothing near says what happened to them' : `“${act.act}” after the words beside it`);
  return reasons;
}

/** `the toll has [risen] to 40`, `40 in [total]`: the word that makes it a total. */
function isTotal(t: Tokens, first: number, end: number): string | null {
  for (let i = Math.max(0, first - 6); i < Math.min(t.count, end + 4); i++) {
    const w = t.norm[i] ?? '';
    if (/^[.;!?]$/.test(w) && i >= end) return null;
    // `put the toll at 40` is somebody's count; `the toll rose to 40` goes on.
    if (TOTALS.has(w) && !(w === 'toll' && /^(?:at|of)$/.test(t.norm[i + 1] ?? ''))) return w;
  }
  return null;
}
