// The Unicode Bidirectional Algorithm (UAX #9, revision 50) forwards, as far as a line without explicit embeddings needs
// it: rules W1 to W7, N0 to N2, I1, I2. In: one entry a cell (a letter with its marks); out: one level a cell. The
// inverse (inverse-bidi.ts) proposes a logical order and asks here whether it would be shown as it was seen.
// Not done: explicit formatting characters (X1 to X8), paragraph splitting.

export type BidiClass = 'L' | 'R' | 'AL' | 'EN' | 'AN' | 'ES' | 'CS' | 'ET' | 'NSM' | 'WS' | 'BN' | 'ON';

const PATTERNS: readonly (readonly [BidiClass, RegExp])[] = [
  ['EN', /[0-9\u06f0-\u06f9\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089]/u],
  ['AN', /[\u0660-\u0669\u066b\u066c\u0600-\u0605\u06dd\u08e2]/u],
  ['ES', /[+\-\u207a\u207b\u208a\u208b\u2212\ufe62\ufe63\uff0b\uff0d]/u],
  ['CS', /[,./:\u00a0\u060c\u202f\u2044\ufe50\ufe52\ufe55]/u],
  ['ET', /[#%\u00b0\u00b1\u0609\u060a\u066a\u2030-\u2034\u2213]|\p{Sc}/u],
  ['BN', /[\u00ad\u200b-\u200d\u2060\ufeff]|\p{Cc}/u],
  ['NSM', /\p{Mn}|\p{Me}/u],
  ['WS', /\s/u],
  ['R', /[\p{Script=Hebrew}\p{Script=Nko}\u200f]/u],
  ['AL', /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\u061b\u061f\u061c]/u],
  ['L', /[\p{L}\p{Nl}\p{Mc}\u200e]/u],
];

/** The class of a cell is that of its first character. */
export function bidiClass(cell: string): BidiClass {
  const point = cell.codePointAt(0);
  if (point === undefined) return 'BN';
  const letter = String.fromCodePoint(point);
  for (const [name, pattern] of PATTERNS) if (pattern.test(letter)) return name;
  return 'ON';
}

export const isRightToLeft = (name: BidiClass): boolean => name === 'R' || name === 'AL';
export const isDigitClass = (name: BidiClass): boolean => name === 'EN' || name === 'AN';

/** Bidi_Paired_Bracket of the brackets that occur in print; quotation marks are mirrored but not paired. */
const OPENING = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['⟨', '⟩'],
]);
const CLOSING = new Map([...OPENING].map(([open, close]) => [close, open]));

const MIRRORED = new Map([
  ...OPENING,
  ...CLOSING,
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['<', '>'],
  ['>', '<'],
]);

/** The character whose shape is the mirror image, e.g. `(` => `)`; any other character itself. */
export const mirrored = (cell: string): string => MIRRORED.get(cell) ?? cell;

/** The level of each cell of a line in logical order, `base` 0 or 1. `before` is the last strong class ahead of the line. */
export function bidiLevels(cells: readonly string[], base: 0 | 1, before: 'L' | 'R' | 'AL'): number[] {
  const types = cells.map(bidiClass);
  const seen = [...types];
  resolveWeak(types, before);
  resolveBrackets(cells, types, seen, base, before);
  resolveNeutrals(types, base, before);
  return types.map((type) => {
    if (base === 0) return type === 'R' ? 1 : type === 'EN' || type === 'AN' ? 2 : 0;
    return type === 'L' || type === 'EN' || type === 'AN' ? 2 : 1;
  });
}

function resolveWeak(types: BidiClass[], before: 'L' | 'R' | 'AL'): void {
  let previous: BidiClass = before;
  for (const [i, type] of types.entries()) {
    if (type === 'NSM' || type === 'BN')
      types[i] = previous; // W1
    else previous = type;
  }
  let strong: BidiClass = before;
  for (const [i, type] of types.entries()) {
    if (type === 'L' || type === 'R' || type === 'AL') strong = type;
    else if (type === 'EN' && strong === 'AL') types[i] = 'AN'; // W2
  }
  for (const [i, type] of types.entries()) if (type === 'AL') types[i] = 'R'; // W3
  for (let i = 1; i + 1 < types.length; i += 1) {
    const [left, type, right] = [types[i - 1], types[i], types[i + 1]];
    if (left !== right) continue;
    if (left === 'EN' && (type === 'ES' || type === 'CS'))
      types[i] = 'EN'; // W4
    else if (left === 'AN' && type === 'CS') types[i] = 'AN';
  }
  joinTerminators(types);
  strong = before === 'AL' ? 'R' : before;
  for (const [i, type] of types.entries()) {
    if (type === 'ES' || type === 'CS' || type === 'ET' || type === 'WS')
      types[i] = 'ON'; // W6
    else if (type === 'L' || type === 'R') strong = type;
    else if (type === 'EN' && strong === 'L') types[i] = 'L'; // W7
  }
}

/** W5: signs such as `%` and `$` beside a European number belong to it. */
function joinTerminators(types: BidiClass[]): void {
  for (let i = 0; i < types.length; i += 1) {
    if (types[i] !== 'ET') continue;
    let end = i;
    while (types[end] === 'ET') end += 1;
    if (types[i - 1] === 'EN' || types[end] === 'EN') types.fill('EN', i, end);
    i = end;
  }
}

/** N0: a pair of brackets takes the direction of what stands in it, or of what stands before it. */
function resolveBrackets(
  cells: readonly string[],
  types: BidiClass[],
  seen: readonly BidiClass[],
  base: 0 | 1,
  before: 'L' | 'R' | 'AL',
): void {
  const embedding = base === 0 ? 'L' : 'R';
  for (const [open, close] of bracketPairs(cells, seen)) {
    let opposite = false;
    let matching = false;
    for (let i = open + 1; i < close; i += 1) {
      const strong = strongOf(types[i]);
      if (strong === embedding) matching = true;
      else if (strong !== null) opposite = true;
    }
    if (!matching && !opposite) continue;
    let direction: 'L' | 'R' = embedding;
    if (!matching) {
      let context: 'L' | 'R' = before === 'L' ? 'L' : 'R';
      for (let i = open - 1; i >= 0; i -= 1) {
        const strong = strongOf(types[i]);
        if (strong === null) continue;
        context = strong;
        break;
      }
      if (context !== embedding) direction = context;
    }
    types[open] = direction;
    types[close] = direction;
  }
}

/** BD16: pairs in the order of their opening brackets. */
function bracketPairs(cells: readonly string[], seen: readonly BidiClass[]): [number, number][] {
  const stack: { close: string; at: number }[] = [];
  const pairs: [number, number][] = [];
  for (const [i, cell] of cells.entries()) {
    if (seen[i] !== 'ON') continue;
    const close = OPENING.get(cell);
    if (close !== undefined) {
      if (stack.length === 63) break;
      stack.push({ close, at: i });
    } else if (CLOSING.has(cell)) {
      const depth = stack.findLastIndex((open) => open.close === cell);
      const open = stack[depth];
      if (open === undefined) continue;
      pairs.push([open.at, i]);
      stack.length = depth;
    }
  }
  return pairs.sort((a, b) => a[0] - b[0]);
}

/** For neutrals a number counts as right to left (N0, N1). */
function strongOf(type: BidiClass | undefined): 'L' | 'R' | null {
  if (type === 'L') return 'L';
  return type === 'R' || type === 'EN' || type === 'AN' ? 'R' : null;
}

function resolveNeutrals(types: BidiClass[], base: 0 | 1, before: 'L' | 'R' | 'AL'): void {
  const embedding = base === 0 ? 'L' : 'R';
  for (let i = 0; i < types.length; i += 1) {
    if (strongOf(types[i]) !== null) continue;
    let end = i;
    while (end < types.length && strongOf(types[end]) === null) end += 1;
    const left = i === 0 ? (before === 'L' ? 'L' : 'R') : strongOf(types[i - 1]);
    const right = end === types.length ? embedding : strongOf(types[end]);
    types.fill(left === right && left !== null ? left : embedding, i, end); // N1, N2
    i = end;
  }
}

/** L2: the cells' indices in visual order, left to right. */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, i) => i);
  const highest = Math.max(0, ...levels);
  for (let level = highest; level >= 1; level -= 1) {
    for (let i = 0; i < order.length; i += 1) {
      if ((levels[order[i] ?? 0] ?? 0) < level) continue;
      let end = i;
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end += 1;
      order.splice(i, end - i, ...order.slice(i, end).reverse());
      i = end;
    }
  }
  return order;
}
