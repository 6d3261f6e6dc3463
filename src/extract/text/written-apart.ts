// Persian words that a space cuts in two where others write a joiner: «می شود», «شده اند», «زندان های», «نامه ای», «سه شنبه», «گفت و گو». In: the tokens of a text. Out: the same with such words as one, spelt with their
// joiners, so that every list knows one spelling. Not here: forms written together without a joiner (persian-words.ts).

const ZWNJ = '\u200c';

interface Lists {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly kind: readonly number[];
  readonly norm: readonly string[];
  readonly gap: readonly number[];
}
/** The lists of tokens.ts, and the kind that its words have. */
interface Cut extends Lists {
  readonly count: number;
  readonly word: number;
}

export function joinedFromApart(t: Cut): Lists {
  const joined = {
    from: [] as number[],
    to: [] as number[],
    kind: [] as number[],
    norm: [] as string[],
    gap: [] as number[],
  };
  let i = 0;
  while (i < t.count) {
    let last = i;
    let norm = t.norm[i] ?? '';
    if (t.kind[i] === t.word && isPersianLetters(norm)) {
      const more = longerAt(t, i);
      if (more > i) {
        norm = t.norm
          .slice(i, more + 1)
          .join(ZWNJ)
          .replace(`${ZWNJ}و${ZWNJ}`, `${ZWNJ}و`);
        last = more;
      }
      // «خانواده های شان», «گفت و گو های»: a suffix behind what was joined.
      while (isSuffix(t, last + 1, norm)) norm = `${norm}${ZWNJ}${t.norm[++last] ?? ''}`;
    }
    joined.from.push(t.from[i] ?? 0);
    joined.to.push(t.to[last] ?? 0);
    joined.kind.push(t.kind[i] ?? 0);
    joined.norm.push(norm);
    joined.gap.push(t.gap[i] ?? 3);
    i = last + 1;
  }
  return joined;
}

const isPersianLetters = (w: string): boolean => w.charCodeAt(0) >= 0x0620 && w.charCodeAt(0) < 0x06d4;
const follows = (t: Cut, i: number): boolean => i < t.count && t.kind[i] === t.word && t.gap[i] === 1;

/** The last token of a word of two or three parts that begins at `i`; `i` itself where there is none. */
function longerAt(t: Cut, i: number): number {
  const [w, next] = [t.norm[i] ?? '', t.norm[i + 1] ?? ''];
  if (!follows(t, i + 1)) return i;
  if (/^ن?می$/.test(w)) return VERB.test(next) && !isMay(t, i) ? i + 1 : i;
  if (next === 'شنبه') return /^(?:یک|دو|سه|چهار|پنج)$/.test(w) ? i + 1 : i;
  const pair = PAIRS.get(w);
  if (pair === undefined) return i;
  if (next === 'و' && follows(t, i + 2) && pair.test(t.norm[i + 2] ?? '')) return i + 2;
  return next.startsWith('و') && pair.test(next.slice(1)) ? i + 1 : i;
}

/** What can stand behind «می»: the endings of the verb, written and spoken. */
const VERB = /^(?!(?:و|که|در|به|از|با)$)\p{L}*(?:[دتمهنی])$/u;
/** «۹ می گذشته», «ماه می»: the month. */
const isMay = (t: Cut, i: number): boolean =>
  t.norm[i] === 'می' &&
  (/^\d+$/.test(t.norm[i - 1] ?? '') || /^(?:ماه|اول|دوم|سوم|اوایل|اواسط|اواخر)$/.test(t.norm[i - 1] ?? ''));

/** «گفت و گو», «جست وجو». */
const PAIRS: ReadonlyMap<string, RegExp> = new Map([
  ['گفت', /^(?:گو|گوی|گویی|گوها|گوهای|شنود)$/],
  ['جست', /^(?:جو|جوی|جویی)$/],
  ['شست', /^(?:شو|شوی|شویی)$/],
  ['پرس', /^(?:جو|جوی)$/],
]);

/** Endings that are no word of their own, behind what can bear them. */
function isSuffix(t: Cut, i: number, norm: string): boolean {
  if (!follows(t, i)) return false;
  const w = t.norm[i] ?? '';
  if (/^(?:ها|های|هایی|هایم|هایش|هایت|هایمان|هایتان|هایشان|اند|اش|شدگان|باختگان|یافتگان)$/.test(w))
    return !norm.endsWith('می');
  return /^(?:ای|ام|ات|ایم|اید|ی)$/.test(w) && /.ه$/.test(norm);
}
