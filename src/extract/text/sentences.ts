// Where sentences begin and end, over the tokens of a text. In: tokens. Out: for each sentence its first token and the one after its last.
// A sentence ends at . ! ? … ؟ and the closing marks after it, where the next word begins with a capital, a digit, an opening mark or a
// letter without case; not after a title, an initial or an abbreviation; always at an empty line. Headings are blocks and end by that.

import { TIME_WORDS } from './en/grammar.data.ts';
import { isInitialDigraph } from './names/capitals.ts';
import { MARK, NUMBER, type Tokens, WORD } from './tokens.ts';

export interface Sentence {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
}

const ENDS = new Set(['.', '!', '?', '…', '؟', '۔', '。']);
const CLOSING = new Set(['"', '”', '’', "'", '»', ')', ']', '›']);

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof dep dpty asst sen rep gov gen col lt maj capt sgt cmdr adm rev hon st sr jr messrs ayatollah hojj ' +
    'brig lieut cpl pte supt insp comr adj pres amb cllr fr mgr msgr mme mlle iur jur med phil dipl ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'no nos nr nrs vol art para pp ed eds vs etc al inc ltd co corp dept univ est approx cf ibid fig u.s ' +
    'a.m p.m i.e e.g'
  ).split(' '),
);
/** After these a sentence can end when a capital follows, so only a following name tells; a month before a number never ends one. */
const NEVER_BEFORE_NUMBER = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec no nos nr nrs vol art para pp p'.split(' '),
);
const MAY_END = new Set(
  'inc ltd co corp etc jr sr al jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun no'.split(
    ' ',
  ),
);

export function sentencesOf(tokens: Tokens): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (i > first && tokens.gap[i] === 3) {
      sentences.push({ first, end: i });
      first = i;
    }
    if (tokens.kind[i] !== MARK || !ENDS.has(tokens.norm[i] ?? '')) continue;
    let end = i + 1;
    while (end < tokens.count && tokens.gap[end] === 0 && isClosing(tokens, end)) end++;
    if (end < tokens.count && tokens.gap[end] !== 3 && !beginsAfter(tokens, i, end)) continue;
    sentences.push({ first, end });
    first = end;
    i = end - 1;
  }
  if (first < tokens.count) sentences.push({ first, end: tokens.count });
  return sentences;
}

/** In rows of cells each cell is told for itself: nothing in `Harbour Prison,released prisoner,` speaks or is done to its neighbour. */
export function cellsApart(
  sentences: readonly Sentence[],
  { norm, gap, kind }: Tokens,
  inTable: (token: number) => boolean,
): readonly Sentence[] {
  const endsCell = (i: number): boolean =>
    /^[,;|]$/.test(norm[i] ?? '') && gap[i + 1] === 0 && !(kind[i - 1] === NUMBER && kind[i + 1] === NUMBER);
  return sentences.flatMap(({ first, end }) => {
    if (!inTable(first)) return { first, end };
    const cells: Sentence[] = [];
    let from = first;
    for (let i = first; i < end - 1; i++) {
      if (!endsCell(i)) continue;
      cells.push({ first: from, end: i + 1 });
      from = i + 1;
    }
    return [...cells, { first: from, end }];
  });
}

const isClosing = (tokens: Tokens, i: number): boolean => {
  const mark = tokens.norm[i] ?? '';
  return CLOSING.has(mark) || ENDS.has(mark);
};

function beginsAfter(tokens: Tokens, stop: number, next: number): boolean {
  if (tokens.gap[next] === 0) return isGlued(tokens, stop, next);
  if (
    tokens.norm[stop] === '.' &&
    stop > 0 &&
    tokens.gap[stop] === 0 &&
    next === stop + 1 &&
    isShort(tokens, stop - 1, next)
  )
    return false;
  const code = tokens.text.charCodeAt(tokens.from[next] ?? 0);
  const char = String.fromCharCode(code);
  if (tokens.kind[next] === WORD) return char !== char.toLowerCase() || char.toUpperCase() === char.toLowerCase();
  return true;
}

/** `in the yard.Officers said`: the space was lost on a page; not `Example.Com`. */
const isGlued = ({ kind, norm, text, from, to }: Tokens, stop: number, next: number): boolean =>
  kind[stop - 1] === WORD &&
  kind[next] === WORD &&
  /^\p{Ll}{3,}$/u.test(text.slice(from[stop - 1], to[stop - 1])) &&
  /^\p{Lu}\p{Ll}+$/u.test(text.slice(from[next], to[next])) &&
  !/^(?:com|org|net|gov|edu|info|js|io|co|pdf|doc|html)$/.test(norm[next] ?? '');

/** Whether the full stop after word `i` belongs to the word. */
function isShort(tokens: Tokens, i: number, next: number): boolean {
  if (tokens.kind[i] !== WORD) return false;
  const word = tokens.norm[i] ?? '';
  const nextIsNumber = tokens.kind[next] !== WORD;
  if (word === 'm' && /^[ap]$/.test(tokens.norm[i - 2] ?? '')) return nextIsNumber || isOfClock(tokens, next);
  if (word.length === 1 && word !== 'i') return tokens.text[tokens.from[i] ?? 0] !== word || tokens.norm[i - 1] === '.';
  if (isInitialDigraph(tokens, i)) return true;
  if (!ABBREVIATIONS.has(word)) return false;
  if (nextIsNumber) return NEVER_BEFORE_NUMBER.has(word);
  return !MAY_END.has(word);
}

/** `at 8 a.m. Friday`, `at 8 a.m. GMT`: what stands behind the hour belongs to it; any other capital begins a sentence. */
const isOfClock = ({ norm, text, from, to }: Tokens, next: number): boolean =>
  TIME_WORDS.has(norm[next] ?? '') || /^\p{Lu}{2,4}$/u.test(text.slice(from[next], to[next]));
