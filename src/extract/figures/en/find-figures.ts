// English figures: `more than 2,400 prisoners were executed`, `the toll rose to 31`, `most of the 600`. In: the scene. Out: drafts in the order of the text, a share behind its whole.

import type { FigureDraft } from '../../drafts.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { Sentence } from '../../text/sentences.ts';
import { NUMBER, type Tokens } from '../../text/tokens.ts';
import type { Quantity } from '../quantity.ts';
import type { Scene } from '../scene.ts';
import { type ActAt, actAt } from './act.ts';
import { type Counted, countedAfter } from './counted.ts';
import {
  eachGroup,
  isAllBut,
  isEachGroup,
  isOfPart,
  isOfTellers,
  isOfThemAt,
  isSaidOfAll,
  ofBodies,
  ofThem,
  oneOfMany,
} from './counted-around.ts';
import { draftOf } from './draft.ts';
import { elidedAt } from './elided.ts';
import { asToldBefore } from './elided-again.ts';
import { labelledAt } from './labelled.ts';
import { quantityAt } from './quantity.ts';
import { shareBefore } from './share.ts';
import { sufferersAt } from './sufferers.ts';
import { tollAt } from './toll.ts';
import { withGiver } from './with-giver.ts';
import { ACTS } from './words.data.ts';

export function findEnglishFigures(scene: Scene): readonly FigureDraft[] {
  const t = scene.prepared.tokens;
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
  return drafts;
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
  // `14 murders per 1,000 residents`: a rate.
  if (t.norm[counted.end] === 'per' && t.kind[counted.end + 1] === NUMBER) return null;
  // `a list of twenty-three names` counts people, `two names for one river` does not.
  if (t.norm[counted.end - 1] === 'names' && (quantity.value ?? quantity.low ?? 0) < FEWEST_NAMES) return null;
  // `were freed in three groups`: how it was done.
  if (counted.unit === 'groups' && t.norm[quantity.first - 1] === 'in') return null;
  const sentence = scene.prepared.sentences[scene.prepared.sentenceOf[i] ?? 0];
  if (sentence === undefined || counted.end > sentence.end) return null;
  const act = actFor(scene.prepared, quantity, counted, sentence);
  const empty = quantity.value === null && quantity.low === null && quantity.high === null;
  if ((single || empty || isOfThemAt(t, counted.end)) && act === null) return null;
  if (act === null && tellsNothing(t, quantity, counted)) return null;
  const draft = draftOf(scene, { quantity, counted, act, sentence });
  const told = elided === null ? draft : asToldBefore(scene, draft, elided);
  return { draft: withGiver(scene, told, { quantity, counted, act, sentence }, elided), quantity, end: counted.end };
}

const FEWEST_NAMES = 5;

/** With nothing said of them: what may be no persons at all, `nine states`, and `the two men` who were counted before. */
function tellsNothing(t: Tokens, { first, value }: Quantity, { unit, byEnding, toll, end }: Counted): boolean {
  if (toll === true || unit === 'bodies') return false;
  if (byEnding === true) return !/^(?:were|was|have|had|who|their)$/.test(t.norm[end] ?? '');
  const few = value !== null && value < FEWEST_TOLD;
  if (unit === 'places' || unit === 'documents') return few;
  return few && /^(?:the|these|those|his|her|its|their|our|all)$/.test(t.norm[first - 1] ?? '');
}
const FEWEST_TOLD = 10;

function actFor(prepared: PreparedText, quantity: Quantity, counted: Counted, sentence: Sentence): ActAt | null {
  if (counted.act !== null && !(counted.act === 'injured' && DIED_OF_IT.test(prepared.tokens.norm[counted.end] ?? '')))
    return { act: counted.act, token: Math.max(quantity.first, counted.end - 1), frame: null };
  if (isEachGroup(prepared, quantity.first) || isOfTellers(prepared.tokens, quantity.first, counted.end)) return null;
  // `attacked four towns, leaving 17 dead`: nobody kills a town; nor is a case what the patients died of.
  if (counted.unit === 'places' || counted.unit === 'documents' || counted.unit === 'events') {
    // `fled and are housed in two schools`: where they are.
    const isWhere = /^(?:in|at|from|to|into|near)$/.test(prepared.tokens.norm[quantity.first - 1] ?? '');
    const found = isWhere ? null : actAt(prepared, quantity.first, counted.end, sentence);
    return found === null || OF_PERSONS_ONLY.has(found.act) ? null : found;
  }
  const act =
    actAt(prepared, quantity.first, counted.end, sentence) ??
    actInside(prepared.tokens, quantity.end, counted.end) ??
    livingThrough(prepared.tokens, counted.end);
  // `death certificates and interviews with three survivors`: they did not die by a word that stands near.
  if (
    act !== null &&
    act.frame === null &&
    DEADLY.has(act.act) &&
    isOfLiving(prepared.tokens, quantity.end, counted.end)
  )
    return livingThrough(prepared.tokens, counted.end);
  // Bodies are found, counted and buried: nothing that the living go through.
  return counted.unit === 'bodies' && act !== null && !OF_BODIES.has(act.act) ? null : act;
}
const OF_PERSONS_ONLY = new Set(
  'killed executed died injured shot detained abducted sentenced tortured displaced survived buried disappeared released'.split(
    ' ',
  ),
);
const DEADLY = new Set(['killed', 'executed', 'died', 'buried', 'disappeared']);
/** Who tells of others, or is left behind by them. */
function isOfLiving(t: Tokens, first: number, end: number): boolean {
  const noun = t.norm[end - 1] ?? '';
  return (
    first < end && /^(?:survivors?|relatives|petitioners|signatories|interviewees|mourners|widows|orphans)$/.test(noun)
  );
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

const isDated = ({ dated }: Scene, { first, end }: Quantity): boolean => dated.subarray(first, end).includes(1);
