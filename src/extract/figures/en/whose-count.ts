// Whose count a number is where no verb of giving stands right before it: `the 173 names published by the Harbour Union`, `the Union’s list has 81`, `1,204 stand in the database of the Union`,
// `41 people drowned, per the Union’s count`. In: the prepared text, the tokens of the number with what it counts, its sentence. Out: whose it is and the word that says so; null where nobody is told.

import { BE_FORMS, HAVE_FORMS } from '../../text/en/grammar.data.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../../text/en/noun-phrase.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { Sentence } from '../../text/sentences.ts';
import { MARK, type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import type { Given } from './given.ts';
import { SOURCES } from './words.data.ts';

export function whoseCount(prepared: PreparedText, counted: TokenSpan, sentence: Sentence): Given | null {
  return (
    publishedBehind(prepared, counted, sentence) ??
    sourceBehind(prepared, counted, sentence) ??
    inRecordBehind(prepared, counted, sentence) ??
    recordBefore(prepared, counted, sentence)
  );
}

/** `173 names of the drowned [published by] the Harbour Union`. */
function publishedBehind(prepared: PreparedText, { end }: TokenSpan, sentence: Sentence): Given | null {
  const t = prepared.tokens;
  for (let i = end; i < Math.min(sentence.end, end + NEAR) && t.kind[i] !== MARK; i++) {
    const w = wordAt(t, i);
    if (BE_FORMS.has(w) || HAVE_FORMS.has(w)) return null;
    if (PUBLISHED.test(w) && wordAt(t, i + 1) === 'by') return givenBy(prepared, i, i + 2, sentence);
  }
  return null;
}
const NEAR = 8;
const PUBLISHED =
  /^(?:published|named|counted|listed|documented|recorded|reported|registered|given|compiled|collected|gathered|verified|confirmed|identified|announced|cited|claimed|released|acknowledged|admitted)$/;

/** `…, per the Union’s count`, `(source: Harbour Union)`, `…, a figure taken from its report`. */
function sourceBehind(prepared: PreparedText, { end }: TokenSpan, sentence: Sentence): Given | null {
  const t = prepared.tokens;
  for (let i = end; i < Math.min(sentence.end, end + CLAUSE); i++) {
    const [w, before] = [wordAt(t, i), wordAt(t, i - 1)];
    if (before === ',' && w === 'per') return givenBy(prepared, i, i + 1, sentence);
    if (before === '(' && w === 'source' && wordAt(t, i + 1) === ':') return givenBy(prepared, i, i + 2, sentence);
    if (before !== ',' || !/^(?:a|an|the)$/.test(w) || !A_COUNT.test(wordAt(t, i + 1))) continue;
    const from = PUBLISHED.test(wordAt(t, i + 2)) || /^(?:taken|drawn)$/.test(wordAt(t, i + 2)) ? i + 3 : i + 2;
    if (/^(?:by|from)$/.test(wordAt(t, from))) return givenBy(prepared, i + 1, from + 1, sentence);
  }
  return null;
}
const CLAUSE = 16;
const A_COUNT = /^(?:figure|number|toll|total|tally|count|estimate)$/;

/** `1,204 names [appear in] the database of the Union`. */
function inRecordBehind(prepared: PreparedText, { end }: TokenSpan, sentence: Sentence): Given | null {
  const t = prepared.tokens;
  for (let i = end; i < Math.min(sentence.end, end + NEAR) && t.kind[i] !== MARK; i++) {
    if (!STANDS.test(wordAt(t, i)) || !/^(?:in|on)$/.test(wordAt(t, i + 1))) continue;
    const record = nounPhraseAfter(prepared, i + 2, sentence.end);
    const who = record !== null && holdsRecord(t, record) ? keeperOf(prepared, record) : null;
    return who === null ? null : { verb: i, who };
  }
  return null;
}
const STANDS = /^(?:appears?|appeared|stands?|stood|listed|recorded|registered|entered|found|contained|kept)$/;

/** `the Union’s list [has] 81`, `the Union [had] 173 dead on its list`: a record for subject, or behind the number. */
function recordBefore(prepared: PreparedText, { first, end }: TokenSpan, sentence: Sentence): Given | null {
  const t = prepared.tokens;
  for (let i = first - 1; i > sentence.first && i >= first - NEAR; i--) {
    if (HOLDS.test(wordAt(t, i))) {
      const subject = nounPhraseBefore(prepared, i, sentence.first);
      if (subject === null) return null;
      if (holdsRecord(t, subject)) {
        const who = keeperOf(prepared, subject);
        return who === null ? null : { verb: i, who };
      }
      return isOnOwnRecord(t, end, sentence.end) ? { verb: i, who: subject } : null;
    }
    if (!LINKS.test(wordAt(t, i))) return null;
  }
  return null;
}
const HOLDS = /^(?:has|have|had|shows?|showed|contains?|contained|holds?|held|includes?|included|carries|carried)$/;
const LINKS =
  /^(?:the|names?|of|some|about|around|at|least|more|than|over|nearly|almost|only|now|already|deaths?|bodies)$/;

/** `… on its list`, `… in their books`. */
function isOnOwnRecord(t: Tokens, end: number, limit: number): boolean {
  for (let i = end; i < Math.min(limit, end + NEAR); i++)
    if (/^(?:on|in)$/.test(wordAt(t, i)) && /^(?:its|their|his|her)$/.test(wordAt(t, i + 1)))
      return RECORDS.test(wordAt(t, i + 2));
  return false;
}

const RECORDS =
  /^(?:lists?|records?|registers?|database|books?|files?|rolls?|tally|count|figures|statistics|report|ledger)$/;
const holdsRecord = (t: Tokens, { first, end }: TokenSpan): boolean => {
  for (let i = first; i < end; i++) if (RECORDS.test(wordAt(t, i))) return true;
  return false;
};

/** Whose record it is: `[the Union]’s list`, `the register of [the mortuary]`, `[Hospital] records`; null of a record that is nobody’s, as `the list` or `its books`. */
function keeperOf({ tokens: t, names }: PreparedText, { first, end }: TokenSpan): TokenSpan | null {
  for (let i = first + 1; i < end; i++)
    if (wordAt(t, i) === 's' && /^[’'ʼ]$/.test(wordAt(t, i - 1)) && i - 1 > first) return { first, end: i - 1 };
  for (let i = first; i < end; i++) {
    const behind = i + 1;
    if (!/^(?:by|of|from)$/.test(wordAt(t, i)) || behind >= end) continue;
    for (let k = behind; k < end; k++)
      if ((names.at[k] ?? -1) >= 0 || SOURCES.has(wordAt(t, k))) return { first: behind, end };
    return null;
  }
  // `the UN count`, `Hospital records`
  const name = names.list[names.at[end - 2] ?? -1];
  if (name !== undefined && name.end === end - 1) return { first: name.first, end: name.end };
  return end - first > 1 && SOURCES.has(wordAt(t, first)) ? { first, end } : null;
}

function givenBy(prepared: PreparedText, verb: number, at: number, sentence: Sentence): Given | null {
  const found = nounPhraseAfter(prepared, at, sentence.end);
  if (found === null) return null;
  const who = holdsRecord(prepared.tokens, found) ? keeperOf(prepared, found) : found;
  return who === null ? null : { verb, who };
}
