// Figures that count the same thing of one event. In: figures, and the events they were found to be of. Out: groups; a figure that tells of no event that is known stands alone.
//
// A figure without day and place joins the count of the same number, if its document tells of that event: the number itself is what it has in particular. One of which not even the deed is
// said: unsaid-counts.ts.

import type { FigureClaim } from '../../model/claim.ts';
import type { ObjectId } from '../../model/ids.ts';
import { byId, type CaseClaim } from '../case-claim.ts';
import { contentWords } from '../content-words.ts';
import { isDated } from '../day-span.ts';
import { deedCounted, deedOf } from '../events/event-mention.ts';
import type { EventsFound } from '../events/events.ts';
import type { Subjects } from '../events/subjects.ts';
import type { WeighingContext } from '../weighing-context.ts';
import type { Counted } from './counted.ts';
import { isEstimate } from './estimated.ts';
import { numberOf, rangeOf } from './figure-range.ts';
import { textsOfHeadlines } from './headline-counts.ts';
import { type CountWords, joinJudged } from './judged-counts.ts';
import { canBeOfOneTime } from './one-time.ts';
import { joinSameNumbers } from './same-number.ts';
import { sumsOfPlaces } from './sums-of-places.ts';
import { unitCounted } from './unit-counted.ts';
import { saidElsewhere } from './unsaid-counts.ts';

type Figure = CaseClaim<FigureClaim>;

export interface FigureGroup {
  readonly key: string;
  readonly event: string | null;
  readonly counted: readonly Counted[];
  /** Parts and shares whose total is among these. */
  readonly parts: readonly Figure[];
  readonly reasons: readonly string[];
}

export function figureGroups(
  figures: readonly Figure[],
  found: EventsFound,
  { tolerance, subjects }: Pick<WeighingContext, 'tolerance' | 'subjects'>,
  words: CountWords,
): readonly FigureGroup[] {
  const told = figures.filter(({ claim }) => !NOT_COUNTED.has(claim.asserted) || isEstimate(claim)).toSorted(byId);
  const groups = new Map<string, Made>();
  const groupOf = new Map<string, Made>();
  const deeds = new Map(found.events.map(({ event }) => [event.id, deedOf(event.type)]));
  const parts: Figure[] = [];
  const wholes = new Map(told.map((figure) => [figure.claim.id as string, figure]));
  const texts = textsOfHeadlines(told);
  const acts = new Map(told.map(({ claim }) => [claim.id as string, actCounted(claim)]));
  const counts = (figure: Figure): Counted | null =>
    countedOf(figure, { text: texts.get(figure.claim.id) ?? null, found, tolerance, words });
  for (const figure of told) {
    if (figure.claim.partOf !== null || figure.claim.share !== null) parts.push(figure);
    if (isOnlyPart(figure, acts) && !isOfItsOwn(figure, wholes, found)) continue;
    const counted = counts(figure);
    if (counted === null) continue;
    const own = eventOf(figure, found);
    const besides = (found.alsoOf.get(figure.claim.id) ?? []).map(
      (event) => [event, deeds.get(event) ?? null] as const,
    );
    for (const [event, deed] of [[own, deedCounted(figure.claim)] as const, ...besides]) {
      const key = keyOf(figure, event, deed);
      const group: Made = groups.get(key) ?? { key, event, counted: [], parts: [], reasons: [] };
      group.counted.push(counted);
      groups.set(key, group);
    }
  }
  joinByNumber(groups, found);
  joinUnsaid(groups, subjects);
  joinAlike(groups, subjects);
  const all = new Map(figures.map((figure) => [figure.claim.id, figure]));
  joinJudged(groups, words, (claim) => aloneOf(all.get(claim), counts));
  for (const group of groups.values()) for (const { figure } of group.counted) groupOf.set(figure.claim.id, group);
  for (const part of parts) {
    const group = groupOf.get(part.claim.partOf ?? '');
    if (group !== groupOf.get(part.claim.id)) group?.parts.push(part);
  }
  for (const group of groups.values())
    for (const { parts: addends, reason } of sumsOfPlaces(group.counted, told)) {
      group.parts.push(...addends);
      group.reasons.push(reason);
    }
  return [...groups.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Of 138 on board 79 died: these are a part of those, and the whole of the dead. */
const isOnlyPart = ({ claim }: Figure, acts: ReadonlyMap<string, string | null>): boolean =>
  claim.share !== null ||
  (claim.partOf !== null &&
    (claim.of === null || acts.get(claim.partOf) === deedOf(claim.of) || acts.get(claim.partOf) === 'any'));

/** "Of the 118, 73 were shot on 12 November in Tarsel", "of these six were in Orvane": a part of those, and all of that day or place. */
function isOfItsOwn(
  { claim }: Figure,
  wholes: ReadonlyMap<string, Figure>,
  { mentionOf, eventOf: events }: Pick<EventsFound, 'mentionOf' | 'eventOf'>,
): boolean {
  const whole = wholes.get(claim.partOf ?? '')?.claim;
  if (whole === undefined || claim.share !== null || claim.of === null) return false;
  // Taken to be of what all of them are of, it is some of them and no more.
  if (events.get(claim.id) === events.get(whole.id)) return false;
  const placeOf = (id: FigureClaim['id']): string | null => mentionOf.get(id)?.place ?? null;
  const [own, all] = [placeOf(claim.id), placeOf(whole.id)];
  return own === null ? claim.when !== null && claim.when !== whole.when && all === null : own !== all;
}

/** A list of names counts those whose names they are, whatever befell them. */
const actCounted = (claim: FigureClaim): string | null =>
  claim.of === null && claim.population !== null && /\bnames?$|(?:^|\s)(?:نام|اسم)(?:\s|$)/iu.test(claim.population)
    ? 'any'
    : deedOf(claim.of);

/** Its own, else that of a claim of which a person said that it tells the same. */
function eventOf({ claim, sameAs = [] }: Figure, found: EventsFound): string | null {
  const [known] = [claim.id, ...sameAs.toSorted()].flatMap((id) => found.eventOf.get(id) ?? []);
  return known ?? null;
}

/** Who asks whether 40 died counts nobody. */
const NOT_COUNTED: ReadonlySet<FigureClaim['asserted']> = new Set(['denied', 'hypothetical', 'asked']);

interface Made {
  readonly key: string;
  readonly event: string | null;
  readonly counted: Counted[];
  readonly parts: Figure[];
  readonly reasons: string[];
}

/** Apart from all others, whatever it tells of. */
function aloneOf(figure: Figure | undefined, counts: (figure: Figure) => Counted | null): Made | null {
  const one = figure === undefined ? null : counts(figure);
  return one === null
    ? null
    : { key: `${keyOf(one.figure, null, null)} apart`, event: null, counted: [one], parts: [], reasons: [] };
}

interface AsCounted {
  readonly text: Figure | null;
  readonly found: EventsFound;
  readonly tolerance: number;
  readonly words: CountWords;
}

function countedOf(figure: Figure, { text, found, tolerance, words }: AsCounted): Counted | null {
  const range = rangeOf((text ?? figure).claim, tolerance);
  const number = numberOf(figure.claim);
  if (range === null || number === null) return null;
  const said = figure.claim.sayer.findLast(({ when }) => when !== null)?.when ?? figure.published;
  return {
    figure,
    range,
    number,
    mention: found.mentionOf.get(figure.claim.id) ?? null,
    saidOn: said,
    headlineOf: text?.claim.id ?? null,
    oneAs: words.oneAs(figure.claim.id),
  };
}

/** What is not said to have happened to them is told by who they are. */
function keyOf({ claim }: Figure, event: string | null, deed: string | null): string {
  const what =
    deed ??
    contentWords(claim.population ?? '')
      .toSorted()
      .join(' ');
  return JSON.stringify([event ?? claim.id, what, unitCounted(claim)]);
}

// ── the same number ────────────────────────────────────────────────────────────────────────────────────────────────

/** Below it, a number is too common to say anything; in one document a smaller one is said again of the same. */
const TELLING_NUMBER = 100;
const SAID_AGAIN = 10;

function joinByNumber(groups: Map<string, Made>, found: EventsFound): void {
  const toldBy = new Map<string, Set<ObjectId>>();
  for (const [id, event] of found.eventOf) {
    const source = found.mentionOf.get(id)?.one.source;
    if (source === undefined) continue;
    const sources = toldBy.get(event) ?? new Set();
    toldBy.set(event, sources.add(source));
  }
  const byNumber = new Map<string, Made[]>();
  for (const group of groups.values()) {
    if (group.event === null || isAlone(group)) continue;
    for (const number of new Set(group.counted.map((one) => one.number))) {
      const key = `${whatOf(group)} ${number}`;
      byNumber.set(key, [...(byNumber.get(key) ?? []), group]);
    }
  }
  for (const group of [...groups.values()]) {
    const [one] = group.counted;
    if (one === undefined || !isAlone(group) || one.number < SAID_AGAIN) continue;
    const isOfIts = (other: Made): boolean =>
      other.counted.some(({ figure, number }) => figure.source === one.figure.source && number === one.number);
    const candidates = (byNumber.get(`${whatOf(group)} ${one.number}`) ?? []).filter(
      (other) =>
        other.event !== null &&
        toldBy.get(other.event)?.has(one.figure.source) === true &&
        canBeOfOneTime([one], other.counted) &&
        (one.number >= TELLING_NUMBER || isOfIts(other)),
    );
    const [target] = candidates;
    if (target === undefined || candidates.length > 1 || target.counted.some(({ figure }) => figure === one.figure))
      continue;
    target.counted.push(one);
    target.reasons.push(
      `“${one.figure.claim.passage.exact.slice(0, 80)}” gives no time: the same number, in a document that tells of this event`,
    );
    groups.delete(group.key);
  }
}

function joinUnsaid(groups: Map<string, Made>, subjects: Subjects): void {
  const open = [...groups.values()].map((group) => ({ group, counted: [...group.counted] }));
  for (const { unsaid, said, why } of saidElsewhere(open, subjects)) {
    said.group.counted.push(...unsaid.group.counted);
    said.group.reasons.push(why);
    groups.delete(unsaid.group.key);
  }
}

function joinAlike(groups: Map<string, Made>, subjects: Subjects): void {
  joinSameNumbers(
    [...groups.values()].map((group) => {
      const [, deed, unit] = JSON.parse(group.key) as readonly [string, string, string];
      return { ...group, deed, unit };
    }),
    subjects,
  );
  for (const [key, { counted }] of groups) if (counted.length === 0) groups.delete(key);
}

const whatOf = ({ key }: Made): string => JSON.stringify((JSON.parse(key) as readonly unknown[]).slice(1));

/** One figure without a time: it may be of any event. */
const isAlone = ({ counted }: Made): boolean =>
  counted.length === 1 && (counted[0]?.mention == null || !isDated(counted[0].mention.span));
