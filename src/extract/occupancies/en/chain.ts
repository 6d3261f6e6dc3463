// One post behind another of the same person, by one verb: `served as clerk from 1981 to 1984, [then as] warden until 1988 and [from 1990 to 1993 as] governor`. In: the tokens. Out: whether the words between two posts
// only join them, and where the years of the first end.

import { postHeadOf } from '../../gazetteers/posts.ts';
import { isPastForm } from '../../text/en/noun-phrase.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type Tokens, wordAt } from '../../text/tokens.ts';
import type { ByVerb } from './by-verb.ts';
import type { PostPhrase } from './post-phrase.ts';

const ORDER = 'now|currently|today|formerly|previously|also|then|later|thereafter|subsequently|afterwards|finally';
const OF_ORDER = new RegExp(`^(?:${ORDER})$`);
const LAST_OF_JOINT = new RegExp(`^(?:,|and|&|as|${ORDER})$`);
const IN_JOINT = new RegExp(
  `^(?:[,&()–-]|and|as|the|from|to|since|until|between|january|february|march|april|may|june|july|august|september|october|november|december|${ORDER})$`,
);
const LONGEST_JOINT = 18;

/** `,`, `and`, `from 2003 to 2005 and currently`, `, then as`. */
export function joinsPosts(t: Tokens, first: number, end: number): boolean {
  if (end - first > LONGEST_JOINT) return false;
  if (isTermOnly(t, first, end)) return true;
  if (!LAST_OF_JOINT.test(wordAt(t, end - 1))) return false;
  for (let i = first; i < end; i++) if (t.kind[i] !== NUMBER && !IN_JOINT.test(wordAt(t, i))) return false;
  // `a clerk as mayor` joins nothing
  return wordAt(t, end - 1) !== 'as' || end - first > 1;
}

/** `the warden was Mavik[, until last month] minister of works`, `a doctor [and until 1970] head of the clinic`. */
export function isTermOnly(t: Tokens, first: number, end: number): boolean {
  if (!/^(?:,|and|\()$/.test(wordAt(t, first))) return false;
  const term = wordAt(t, first) === ',' && wordAt(t, first + 1) === 'and' ? first + 2 : first + 1;
  if (!/^(?:until|till|since|from)$/.test(wordAt(t, term)) || end - term < 2) return false;
  for (let i = term + 1; i < end; i++) if (t.kind[i] !== NUMBER && !OF_DAY.test(wordAt(t, i))) return false;
  return true;
}
/** Words of a day in a term. */
export const OF_DAY =
  /^(?:last|this|the|to|end|of|early|late|mid|day|week|month|year|spring|summer|autumn|winter|recently|yesterday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** `head of the union until 2014 and [thereafter] director`: from the end of the first post on. */
export const isAfter = (t: Tokens, first: number): boolean =>
  /^(?:then|thereafter|afterwards|subsequently)$/.test(
    wordAt(t, wordAt(t, first - 1) === 'as' ? first - 2 : first - 1),
  );

/** `, then as governor`, `and finally governor`: over, as the first is whose verb tells it; `mayor until 2014 and thereafter governor` may go on. */
export const isOrdered = (t: Tokens, { first, status }: PostPhrase, to: string | null): boolean =>
  wordAt(t, first - 1) === 'as' ||
  (to === '..' &&
    (status.includes('then') ||
      /^(?:then|later|thereafter|subsequently|afterwards|finally)$/.test(wordAt(t, first - 1))));

/** `[Afterwards] he was governor`: not of the day told last before. */
export function tellsOfLaterTime({ tokens: t, sentences, sentenceOf }: PreparedText, head: number): boolean {
  const { first = head } = sentences[sentenceOf[head] ?? 0] ?? {};
  const opens = /^(?:then|next)$/.test(wordAt(t, first));
  return opens || t.norm.slice(first, head + 2).some((w) => /^(?:afterwards|later|thereafter|subsequently)$/.test(w));
}

/** `director of the school from 1990 to 1992 [and director of the clinic from 1993]`: the later years are of the other post. */
export function endOfTerms(t: Tokens, { datesFrom, clauseEnd }: ByVerb): number {
  for (let i = datesFrom, dated = false; i < clauseEnd; i++) {
    if (t.kind[i] === NUMBER) dated = true;
    const next = t.norm.slice(i + 1, i + 4);
    if (dated && wordAt(t, i) === 'and' && next.some((w) => postHeadOf(w) !== null)) return i;
    // `was consul from 1972 to 1974[, kept the archive from 1975]`
    if (dated && wordAt(t, i) === ',' && (isPastForm(next[0] ?? '') || /^(?:was|became|sat)$/.test(next[0] ?? '')))
      return i;
    if (/^(?:,|and|;)$/.test(wordAt(t, i)) && opensPost(t, i + 1, clauseEnd)) return i;
  }
  return clauseEnd;
}

/** `then as warden`, `and from 1990 to 1993 as governor`, `later governor`. */
function opensPost(t: Tokens, from: number, limit: number): boolean {
  let i = from;
  let ordered = false;
  while (i < limit && i - from < LONGEST_JOINT && (t.kind[i] === NUMBER || IN_JOINT.test(wordAt(t, i)))) {
    ordered ||= wordAt(t, i) === 'as' || OF_ORDER.test(wordAt(t, i));
    i++;
  }
  return ordered && t.norm.slice(i, i + REACH_OF_HEAD).some((w) => postHeadOf(w) !== null);
}
/** `deputy public security minister`. */
const REACH_OF_HEAD = 4;
