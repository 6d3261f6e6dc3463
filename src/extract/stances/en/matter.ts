// Whether words concern what a case can lay to somebody. In: the clause of a denial, and where its negation stands. Out: whether harm, custody, death, a paper, an order or a force
// is what is negated: `no order to fire was given`, `the hospital had not been hit`; not `there are no plans to sell`.

import { MARK, type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { GUILT, MATTER } from './matter.data.ts';
import { ABOUT, type StanceVerb } from './words.data.ts';

/** Tokens behind a negation, and before one of a verb, that are under it. */
const BEHIND = 12;
const BEFORE = 8;
const ENDS = /^(?:[,;:(_–—]|but|because|if|when|although|though|while|so|unless)$/;

export function isOfMatter(t: Tokens, negation: number, { first, end }: TokenSpan): boolean {
  for (let k = negation + 1; k < Math.min(end, negation + BEHIND) && !ENDS.test(wordAt(t, k)); k++)
    if (MATTER.has(wordAt(t, k))) return true;
  // `no [safeguards]`: what is none stands behind; the subject of `was not [opened]` stands before.
  if (/^(?:no|none|nobody|nothing|neither|without)$/.test(wordAt(t, negation))) return false;
  for (let k = negation - 1; k >= Math.max(first, negation - BEFORE) && t.kind[k] !== MARK; k--)
    if (MATTER.has(wordAt(t, k))) return true;
  return false;
}

/** Verbs by which parties and companies grant and blame all sorts of things. */
const OF_ANYTHING = /^(?:acknowledge|concede|accept|boast|brag|confirm|blame)$/;
/** Tokens of what is granted in which it must show. */
const LOOK = 24;

/** `acknowledged [that men had died]`, `blamed [the deaths]`; not `acknowledged their uphill battle`. */
export function isOfCase(t: Tokens, { name }: StanceVerb, { first, end }: TokenSpan): boolean {
  // `confirmed it`, `blamed them`
  if (!OF_ANYTHING.test(name) || end - first < 3) return true;
  for (let k = first; k < Math.min(end, first + LOOK); k++) {
    const w = wordAt(t, k);
    if (MATTER.has(w) || GUILT.has(w) || (name === 'blame' && w === 'on')) return true;
    if (ABOUT.order.has(w) || ABOUT.role.has(w) || ABOUT.knowledge.has(w)) return true;
  }
  return false;
}
