// Words in marks that are nobody's words: terms, nicknames, titles, words held at a distance. In: the scene, a pair of marks and its attribution.
// Out: whether to leave it out. A quotation is kept where a verb of saying governs it closely, or where it is long enough to be a statement.

import type { MarkedWords } from '../../text/quote-marks.ts';
import { MARK, type Tokens, wordAt } from '../../text/tokens.ts';
import type { Attribution, Scene } from '../quotation.ts';

const DETERMINERS = new Set(
  'the a an so-called these those this that its their his her of called known as named some such'.split(' '),
);

export function isMereTerm(scene: Scene, pair: MarkedWords, attribution: Attribution | null): boolean {
  const t = scene.prepared.tokens;
  const words = pair.close - pair.open - 1;
  const inner = countWords(t, pair);
  if (inner === 0 || isNickname(scene, pair, inner) || isWork(t, pair)) return true;
  if (isSpoken(t, pair, attribution)) return false;
  if (attribution === null) return inner < 4 || allCapitals(t, pair) || (inner < 6 && isTermLike(t, pair));
  if (attribution.how === 'slogan' || attribution.how === 'dash') return false;
  const sentence = /^[.!?,]$/.test(wordAt(t, pair.close - 1)) && inner > 3;
  const { cue } = attribution;
  if (
    inner > 1 &&
    inner < 6 &&
    allCapitals(t, pair) &&
    !(cue !== null && pair.open >= cue.end && pair.open - cue.end <= 1)
  )
    return true;
  if (inner < 4 && isSubject(t, pair) && !(cue !== null && pair.open - cue.end >= 0 && pair.open - cue.end <= 1))
    return true;
  if (sentence || inner > 5) return false;
  const governed = cue !== null && pair.open - cue.end >= 0 && pair.open - cue.end <= 3;
  if (attribution.how === 'after' && attribution.sure && words > 2) return false;
  if (governed) return false;
  if (attribution.how === 'continued' && inner < 3) return isTermLike(t, pair);
  return isTermLike(t, pair) && inner <= 3;
}

/** `“Perhaps,” she said` and a short sentence of its own that is attributed: `“Open it.”` */
function isSpoken(t: Tokens, pair: MarkedWords, attribution: Attribution | null): boolean {
  if (attribution === null) return false;
  const cue = attribution.cue;
  const free = pair.open === 0 || (t.gap[pair.open] ?? 0) >= 2 || /^[.!?,:”"]$/.test(wordAt(t, pair.open - 1));
  if (!free || !isCapital(t, pair.open + 1)) return false;
  const last = wordAt(t, pair.close - 1);
  return (
    (last === ',' && attribution.how === 'after' && cue !== null && cue.first - pair.close < 6) || /^[.!?]$/.test(last)
  );
}

const isCapital = (t: Tokens, i: number): boolean => {
  const char = t.text[t.from[i] ?? 0] ?? '';
  return char !== char.toLowerCase();
};

/** `…, “harbour courts” sat in every port`: a short piece between a comma and the verb is what the clause is about. */
const isSubject = (t: Tokens, pair: MarkedWords): boolean =>
  wordAt(t, pair.open - 1) === ',' &&
  t.kind[pair.close + 1] !== MARK &&
  /(?:ed|s|was|were|had|met|sat|held|came|did)$/.test(wordAt(t, pair.close + 1)) &&
  !/^(?:as|says|was|is)$/.test(wordAt(t, pair.close + 1));

/** A title, a nickname or what is said to be called so: words with capitals, words between names, words behind "known as". */
export function isTitle(scene: Scene, pair: MarkedWords): boolean {
  const t = scene.prepared.tokens;
  const inner = countWords(t, pair);
  if (inner === 0 || allCapitals(t, pair)) return true;
  if (isNickname(scene, pair, inner)) return true;
  // "the “harbour courts”" names what all know; "a “disgrace”" is somebody's word for it.
  if (
    inner < 4 &&
    /^(?:the|these|those|of)$/.test(wordAt(t, pair.open - 1)) &&
    !/^[.!?]$/.test(wordAt(t, pair.close - 1))
  )
    return true;
  if (inner === 1 && isCapital(t, pair.open + 1) && !/^[.!?,]$/.test(wordAt(t, pair.close - 1))) return true;
  for (let i = pair.open - 1; i > pair.open - 4 && i >= 0; i--)
    if (
      /^(?:so-called|nicknamed|titled|entitled|headlined|known|named|dubbed|series|film|song|book|show|episode|novel|album)$/.test(
        wordAt(t, i),
      )
    )
      return true;
  return wordAt(t, pair.open - 1) === 'called' && wordAt(t, pair.open - 2) === '-';
}

/** `in his book, “Harbour of Salt,”`: the noun before the marks says that it is a title. */
const isWork = (t: Tokens, pair: MarkedWords): boolean => {
  const at = wordAt(t, pair.open - 1) === ',' ? pair.open - 2 : pair.open - 1;
  return WORKS.has(wordAt(t, at)) && /^[\p{Lu}\d]/u.test(t.text[t.from[pair.open + 1] ?? 0] ?? '');
};
const WORKS = new Set(
  'book novel memoir film movie documentary song album play poem painting show series episode essay commentary column'.split(
    ' ',
  ),
);

/** `Mira “Tally” Talven`. */
const isNickname = ({ names }: Scene, pair: MarkedWords, inner: number): boolean =>
  inner < 3 && (names.at[pair.open - 1] ?? -1) >= 0 && (names.at[pair.close + 1] ?? -1) >= 0;

const countWords = (t: Tokens, pair: MarkedWords): number => {
  let n = 0;
  for (let i = pair.open + 1; i < pair.close; i++) if (t.kind[i] !== MARK) n++;
  return n;
};

/** A noun phrase's place: after "the", "a", "so-called", an adjective's comma; not the end of a clause. */
function isTermLike(t: Tokens, pair: MarkedWords): boolean {
  return DETERMINERS.has(wordAt(t, pair.open - 1)) || wordAt(t, pair.open - 1) === '(' || t.gap[pair.open] === 3;
}

function allCapitals(t: Tokens, pair: MarkedWords): boolean {
  let [capital, small] = [0, 0];
  for (let i = pair.open + 1; i < pair.close; i++) {
    if (t.kind[i] === MARK) continue;
    const char = t.text[t.from[i] ?? 0] ?? '';
    if (char !== char.toLowerCase()) capital++;
    else if ((t.to[i] ?? 0) - (t.from[i] ?? 0) > 3) small++;
  }
  return capital > 0 && small === 0 && capital >= 2;
}
