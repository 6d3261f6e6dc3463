// Whether two names can be one person's or one body's: a score with its reasons, part by part. The names alone: posts, dates and places are weighed elsewhere.
//
// In: two names as written, in Latin, Arabic, Cyrillic, Greek, Georgian or Hebrew letters, and what bears them. Out: score 0–1, verdict, parts.
// Parts are laid side by side, the cheapest first, in any order; what stays alone on both sides speaks against, what stays alone on one side less.

import { type NameKind, type NamePart, namePartsOf } from './name-parts.ts';
import { givenNameRows, type Likeness, likenessOf } from './part-likeness.ts';

export interface PartPair {
  /** Null where the other name has no such part. */
  readonly left: string | null;
  readonly right: string | null;
  readonly how: Likeness['how'] | 'missing' | 'joined';
  /** Letters that differ. */
  readonly differs: number;
}

export interface NameComparison {
  readonly score: number;
  /** `score` reaches SAME_NAME and nothing is in doubt. */
  readonly same: boolean;
  /** However near they are they may be two: a slip of the pen in one person's name is another's name. Said in the reasons. */
  readonly doubted: boolean;
  readonly parts: readonly PartPair[];
  readonly reasons: readonly string[];
}

/** From here on two names are near enough to be one. */
export const SAME_NAME = 0.82;

const EXTRA = { person: 0.065, body: 0.1 };
const PATRONYMIC = 0.02;
const MOST_EDITS = 2.6;
/** The share of a word's letters that may differ before the word itself is in doubt. */
const EASY = { person: 0.25, body: 0.15 };

interface Pair {
  readonly left: NamePart;
  readonly right: NamePart;
  readonly likeness: Likeness;
  readonly joined: boolean;
}

/** Names that stand beside one another with a slash or "a.k.a." are taken each for itself; the likest two decide. */
export function compareNames(a: string, b: string, kind: NameKind): NameComparison {
  let best: NameComparison | null = null;
  for (const x of namesIn(a))
    for (const y of namesIn(b)) {
      const comparison = compareOne(x, y, kind);
      if (best === null || comparison.score > best.score) best = comparison;
    }
  return best ?? compareOne(a, b, kind);
}

const namesIn = (name: string): readonly string[] =>
  name.split(/\s*\/\s*|\s*;\s*|\s+(?:a\.?k\.?a\.?|alias|f\.?k\.?a\.?)\s+/iu).filter((one) => one.trim() !== '');

function compareOne(a: string, b: string, kind: NameKind): NameComparison {
  const [left, right] = [namePartsOf(a, kind), namePartsOf(b, kind)];
  const letters = lettersOf(left);
  if (letters !== '' && letters === lettersOf(right) && formsConflict(left, right) === null)
    return {
      score: 1,
      same: true,
      doubted: false,
      parts: left.map(asSame),
      reasons: ['the same letters in the same order'],
    };
  const pairs = pairsOf(left, right, kind);
  const alone = {
    left: left.filter((part) => !pairs.some((pair) => holds(pair.left, part))),
    right: right.filter((part) => !pairs.some((pair) => holds(pair.right, part))),
  };
  const forms = kind === 'body' ? formsConflict(left, right) : null;
  const { score, reasons } = scoreOf(pairs, alone, kind, forms);
  const parts: PartPair[] = [
    ...pairs.map(
      ({ left: x, right: y, likeness, joined }): PartPair => ({
        left: x.form,
        right: y.form,
        how: joined ? 'joined' : likeness.how,
        differs: likeness.differs,
      }),
    ),
    ...alone.left.map(
      (part): PartPair => ({ left: part.form, right: null, how: 'missing', differs: part.form.length }),
    ),
    ...alone.right.map(
      (part): PartPair => ({ left: null, right: part.form, how: 'missing', differs: part.form.length }),
    ),
  ];
  const near = score >= SAME_NAME;
  const order = near && kind === 'person' && isOrderDoubted(pairs, right);
  const doubted = near && (order || pairs.some(isSlip));
  const said = order ? [...reasons, 'the same parts in another order may be another person’s'] : reasons;
  return { score, same: near && !doubted, doubted, parts, reasons: said };
}

const isSlip = ({ left, right, likeness }: Pair): boolean =>
  likeness.how === 'slip' && left.sort === 'name' && right.sort === 'name';

/**
 * A surname may stand first or last, and all may be turned round; but Ali Hassan Vardi is not Hassan Ali Vardi, nor is Hassan Ali Ali Hassan.
 * In: pairs in the order of the left name.
 */
function isOrderDoubted(pairs: readonly Pair[], right: readonly NamePart[]): boolean {
  const named = pairs.filter(({ left: x, right: y }) => x.sort === 'name' && y.sort === 'name');
  const order = named.map((pair) => right.findIndex((part) => partsIn(pair.right).includes(part)));
  const falls = order.filter((at, n) => (order[(n + 1) % order.length] ?? at) < at).length;
  const isMixed = falls > 1 && order.some((at, n) => at < (order[n + 1] ?? -1));
  const isSwapped = order.length === 2 && (order[0] ?? 0) > (order[1] ?? 0) && named.every(isGivenName);
  return isMixed || isSwapped;
}

const isGivenName = ({ left, right }: Pair): boolean =>
  givenNameRows(left.form).length > 0 && givenNameRows(right.form).length > 0;

const asSame = ({ form }: NamePart): PartPair => ({ left: form, right: form, how: 'same', differs: 0 });
const lettersOf = (parts: readonly NamePart[]): string =>
  parts
    .filter((part) => part.sort !== 'title' && part.sort !== 'legal')
    .map((part) => part.form)
    .join('');
/** A joined part holds its two. */
const holds = (whole: NamePart, part: NamePart): boolean =>
  whole === part || ('of' in whole && (whole as Joined).of.includes(part));

interface Joined extends NamePart {
  readonly of: readonly NamePart[];
}

/** Every part, and every two neighbours written as one. */
function withJoined(parts: readonly NamePart[]): readonly NamePart[] {
  const joined: Joined[] = [];
  for (let i = 0; i + 1 < parts.length; i++) {
    const [x, y] = [parts[i], parts[i + 1]];
    if (x === undefined || y === undefined || x.sort === 'title' || y.sort === 'legal' || x.sort === 'legal') continue;
    joined.push({
      form: x.form + y.form,
      sort: 'name',
      weight: Math.max(x.weight, y.weight),
      fathers: x.fathers,
      written: x.written + y.written,
      of: [x, y],
    });
  }
  return [...parts, ...joined];
}

function pairsOf(left: readonly NamePart[], right: readonly NamePart[], kind: NameKind): readonly Pair[] {
  const plain = cheapest(candidatesOf(left, right, kind));
  const pairs = isSettled(plain, left, right)
    ? plain
    : cheapest(candidatesOf(withJoined(left), withJoined(right), kind));
  const placeOf = (part: NamePart): number => left.findIndex((one) => partsIn(part).includes(one));
  return pairs.toSorted((p, q) => placeOf(p.left) - placeOf(q.left));
}

/** Nothing is gained by writing two parts as one: what pairs off does so well, and at most one part is left on either side. */
const isSettled = (pairs: readonly Pair[], left: readonly NamePart[], right: readonly NamePart[]): boolean =>
  Math.max(left.length, right.length) - pairs.length <= 1 &&
  pairs.every((pair) => pair.likeness.differs <= Math.max(pair.left.form.length, pair.right.form.length) * 0.2);

function candidatesOf(left: readonly NamePart[], right: readonly NamePart[], kind: NameKind): Pair[] {
  const candidates: Pair[] = [];
  for (const x of left)
    for (const y of right) {
      const joined = 'of' in x || 'of' in y;
      if ('of' in x && 'of' in y) continue;
      if (!joined && (x.sort === 'legal') !== (y.sort === 'legal')) continue;
      if ((x.sort === 'number' || y.sort === 'number') && x.form !== y.form) continue;
      if (joined && !canBeJoined(x.form, y.form)) continue;
      const likeness = likenessOf(x, y, kind === 'person');
      const longest = Math.max(x.form.length, y.form.length);
      if (kind === 'body' && longest <= 3 && likeness.differs > 0) continue; // letters of an abbreviation
      if (likeness.how === 'different' || likeness.differs > Math.min(longest * 0.55, joined ? 1 : MOST_EDITS))
        continue;
      candidates.push({ left: x, right: y, likeness, joined });
    }
  return candidates;
}

const priceOf = ({ left, right, likeness, joined }: Pair): number =>
  likeness.differs / Math.max(left.form.length, right.form.length) +
  (likeness.how === 'initial' ? 0.5 : 0) -
  (joined ? 0.01 : 0);

/** Each part in one pair at most. */
function cheapest(candidates: Pair[]): readonly Pair[] {
  candidates.sort((p, q) => priceOf(p) - priceOf(q));
  const taken = new Set<NamePart>();
  const pairs: Pair[] = [];
  for (const pair of candidates) {
    const used = [...partsIn(pair.left), ...partsIn(pair.right)];
    if (used.some((part) => taken.has(part))) continue;
    for (const part of used) taken.add(part);
    pairs.push(pair);
  }
  return pairs;
}

/** Two parts written as one differ from it by one letter at most: their lengths are near, unless one script leaves vowels out. */
function canBeJoined(a: string, b: string): boolean {
  const [x, y] = [ARABIC.test(a), ARABIC.test(b)];
  if (x === y) return Math.abs(a.length - b.length) <= 2;
  const [arabic, latin] = x ? [a.length, b.length] : [b.length, a.length];
  return arabic <= latin + 1 && latin <= arabic * 2.5 + 1;
}

const ARABIC = /[\u0600-\u06ff]/;

const partsIn = (part: NamePart): readonly NamePart[] => ('of' in part ? (part as Joined).of : [part]);

interface Alone {
  readonly left: readonly NamePart[];
  readonly right: readonly NamePart[];
}

function scoreOf(
  pairs: readonly Pair[],
  alone: Alone,
  kind: NameKind,
  forms: string | null,
): { score: number; reasons: readonly string[] } {
  const reasons: string[] = [];
  const says = (part: NamePart): boolean =>
    part.sort === 'name' || part.sort === 'number' || part.sort === 'initial' || part.sort === 'generic';
  let [edits, letters, weight, strain] = [0, 0, 0, 0];
  for (const { left, right, likeness } of pairs) {
    if (!says(left) && !says(right)) continue;
    const longest = Math.max(left.form.length, right.form.length);
    edits += likeness.differs;
    letters += longest;
    strain += Math.max(0, likeness.differs / longest - EASY[kind]);
    weight += Math.min(left.weight, right.weight) * (1 - likeness.differs / longest);
    if (likeness.how !== 'same') reasons.push(`“${left.form}” and “${right.form}”: ${SAID[likeness.how]}`);
  }
  if (letters === 0) return { score: 0, reasons: ['no part is in both'] };
  let score = 1 - edits / letters - strain * 0.5;
  const [left, right] = [alone.left.filter(says), alone.right.filter(says)];
  const conflicts = Math.min(left.length, right.length);
  const extras = Math.max(left.length, right.length) - conflicts;
  if (conflicts > 0) {
    score -= 0.3 * conflicts;
    // Units, courts and prisons of one name are told apart by their numbers, whatever else they share.
    if (kind === 'body' && left.some(isNumber) && right.some(isNumber)) score -= 0.3;
    reasons.push(`“${wordsIn(left)}” stands against “${wordsIn(right)}”`);
  } else if (extras > 0) reasons.push(`only one of them has “${wordsIn([...left, ...right])}”`);
  if (conflicts === 0) score -= [...left, ...right].reduce((sum, part) => sum + priceOfExtra(part, kind), 0);
  else score -= extras * EXTRA[kind];
  const onlyInitials = pairs.every(({ likeness }) => likeness.how === 'initial');
  if (onlyInitials || (weight < 1 && (extras > 0 || conflicts > 0))) {
    score -= onlyInitials ? 0.2 : 0.15;
    reasons.push('what they share is too little to tell');
  }
  if (forms !== null) {
    score -= 0.25;
    reasons.push(`two forms of company: ${forms}`);
  }
  if (kind === 'person') score -= turnedRound(pairs, reasons) + otherParent(alone, reasons);
  if (reasons.length === 0) reasons.push('the same parts in another order');
  return { score: Math.max(0, Math.min(1, score)), reasons };
}

const SAID: Readonly<Record<Likeness['how'], string>> = {
  same: 'the same',
  sameGiven: 'forms of one given name',
  initial: 'an initial',
  acrossScripts: 'the same name in two scripts',
  spelling: 'spelt in another way',
  slip: 'a letter apart, a slip of the pen or two names',
  different: 'different',
};

const isNumber = ({ sort }: NamePart): boolean => sort === 'number';

const wordsIn = (parts: readonly NamePart[]): string => parts.map((part) => part.form).join(' ');

/** "Ministry of Justice" is "Justice Ministry". */
const JOINING = new Set(['of', 'the', 'and', 'for', 'و']);

/** A father's name: left out as a rule. */
export const isPatronymic = (form: string): boolean =>
  /..(?:ovich|evich|ovna|evna|ovitch|evitch|onich|inichna|ichna)$/.test(form);

/** A number is never left out. */
function priceOfExtra(part: NamePart, kind: NameKind): number {
  if (kind === 'body' && (part.sort === 'number' || /^[ivx]{2,}$/.test(part.form))) return 0.25;
  if (JOINING.has(part.form)) return 0;
  if (kind === 'person' && isPatronymic(part.form)) return PATRONYMIC;
  return EXTRA[kind];
}

/** Ltd and GmbH are two companies; where one name leaves its form out, nothing follows. Limited, Inc. and Company are used for one another. */
const SOFT = new Set(['limited', 'incorporated', 'corporation', 'company']);

function formsConflict(left: readonly NamePart[], right: readonly NamePart[]): string | null {
  const hard = (parts: readonly NamePart[]): readonly string[] =>
    parts.flatMap((part) => (part.sort === 'legal' && !SOFT.has(part.form) ? [part.form] : []));
  const [x, y] = [hard(left), hard(right)];
  return x.length === 0 || y.length === 0 || x.some((form) => y.includes(form))
    ? null
    : `${x.join(' ')} and ${y.join(' ')}`;
}

/** `Umm Khalid` is not `Abu Khalid`: the child is one, the parents are two. */
function otherParent({ left, right }: Alone, reasons: string[]): number {
  const [x, y] = [left, right].map((parts) => parts.map(({ form }) => form));
  const apart = (x?.some(isMother) && y?.some(isFather)) || (x?.some(isFather) && y?.some(isMother));
  if (apart !== true) return 0;
  reasons.push('one is named after a child as its father, the other as its mother');
  return 0.4;
}

const isMother = (form: string): boolean => /^(?:umm?|ام)$/u.test(form);
const isFather = (form: string): boolean => /^(?:ab[uoi]|abou|ابو|ابی)$/u.test(form);

/** `Salman bin Muhammad` is not `Muhammad bin Salman`: the father's name in one is the child's in the other. */
function turnedRound(pairs: readonly Pair[], reasons: string[]): number {
  const turned = pairs.filter(
    ({ left, right }) => left.fathers !== right.fathers && left.sort === 'name' && right.sort === 'name',
  );
  const bothHave = pairs.some(({ left }) => left.fathers) && pairs.some(({ right }) => right.fathers);
  if (!bothHave || turned.length < 2) return 0;
  reasons.push('father and child are turned round');
  return 0.3;
}
