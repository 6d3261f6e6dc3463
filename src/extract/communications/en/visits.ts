// Somebody in office gone to in person: `went to see the governor`, `went five times to the prosecutor’s office`, `a delegation was received by the minister`. In: the text and the verb's
// token. Out: who went to whom, or null. Who goes to a town, a doctor, a neighbour tells nobody in office of anything.

import { simplePhraseAfter } from '../../text/en/noun-phrase.ts';
import { verbFrame } from '../../text/en/verb-frame.ts';
import { holderOf } from '../../text/en/verb-holder.ts';
import { numberAt } from '../../text/english-numbers.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { type Sent, sent } from '../sent.ts';
import { timesIn } from './further-frames.ts';
import { addresseeAfter } from './party-after.ts';

const OFFICE =
  /^(?:governor|minister|prosecutor|commandant|commander|warden|mayor|prefect|commissioner|president|premier|bishop|consul|ambassador|attorney|director|superintendent|collector|magistrate|judge|colonel|general|major|captain|secretary|ministry|prosecution|prefecture|governorate|consulate|embassy|directorate|headquarters|commissariat|police|gendarmerie|garrison)s?$/;

export function visitedAt(prepared: PreparedText, i: number): Sent | null {
  const w = wordAt(prepared.tokens, i);
  if (w === 'received') return receivedAt(prepared, i);
  return w === 'went' || w === 'gone' || w === 'returned' ? wentAt(prepared, i) : null;
}

/** `went [again] [five times] to [see] the governor`. */
function wentAt(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  const { end } = sentences[sentenceOf[i] ?? 0] ?? { end: i + 1 };
  let to = i + 1;
  while (
    to < i + 5 &&
    (/^(?:back|again|twice|times|in|person|myself|together|straight)$/.test(wordAt(t, to)) || numberAt(t, to) !== null)
  )
    to++;
  if (wordAt(t, to) !== 'to') return null;
  const sees = wordAt(t, to + 1) === 'see' ? to + 2 : to + 1;
  const whom = addresseeAfter(prepared, sees, end) ?? simplePhraseAfter(prepared, sees, end);
  return whom === null || !isInOffice(t, whom) ? null : visit(prepared, i, whom, timesIn(t, i + 1, whom.end + 3));
}

/** `a delegation [was received by] the minister`; not a letter. */
function receivedAt(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  const { end } = sentences[sentenceOf[i] ?? 0] ?? { end: i + 1 };
  const be = /^(?:was|were|been)$/.test(wordAt(t, i - 1));
  if (!be || wordAt(t, i + 1) !== 'by') return null;
  const whom = addresseeAfter(prepared, i + 2, end);
  return whom === null || !isInOffice(t, whom) ? null : visit(prepared, i, whom, null);
}

function visit(prepared: PreparedText, i: number, to: TokenSpan, count: number | null): Sent | null {
  const frame = verbFrame(prepared, i);
  if (frame.negated || (frame.modal !== null && frame.modal !== 'to')) return null;
  const who = holderOf(prepared, i, frame) ?? frame.subject;
  if (who !== null && /^(?:cop(?:y|ies)|letters?)$/.test(wordAt(prepared.tokens, who.end - 1))) return null;
  if (who === null || !(isParty(prepared, who) || isDelegation(prepared.tokens, who))) return null;
  return sent({
    trigger: i,
    by: [who],
    to: [to],
    medium: 'in person',
    count,
    confidence: 'likely',
    reasons: [`“${wordAt(prepared.tokens, i)}”: gone to in person`],
  });
}

function isDelegation(t: Tokens, { first, end }: TokenSpan): boolean {
  for (let k = first; k < end; k++) if (/^(?:delegations?|deputations?)$/.test(wordAt(t, k))) return true;
  return false;
}

function isInOffice(t: Tokens, { first, end }: TokenSpan): boolean {
  // `the garrison [town] of Havrin`
  for (let k = first; k < end; k++)
    if (OFFICE.test(wordAt(t, k))) return !/^(?:towns?|city|village|street|area|district)$/.test(wordAt(t, k + 1));
  return false;
}
