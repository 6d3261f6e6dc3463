// A letter of many: `Signed by 64 families`, `We, the families of …, write`, «ما امضاکنندگان این نامه، سی و یک خانواده از …»: who writes where nobody signs by name. In: the text of a letter, where its words
// begin and where they end. Out: the words for them, or null.

import { isParty, isPartyNoun } from '../text/parties.ts';
import { persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, WORD, wordAt } from '../text/tokens.ts';
import { endOfLine, startsLine } from './letter-lines.ts';

/** How far into a letter its writers say who they are. */
const OPENING = 60;
const LONGEST = 22;

export const groupOf = (prepared: PreparedText, from: number): TokenSpan | null =>
  signedBy(prepared.tokens) ?? weIn(prepared.tokens, from);

/** `Signed by 64 families`, «امضا: ۴۴ خانواده» as a line of its own. */
function signedBy(t: Tokens): TokenSpan | null {
  for (let i = t.count - 1; i > 0; i--) {
    if (!startsLine(t, i)) continue;
    const end = endOfLine(t, i, false);
    const english = wordAt(t, i) === 'signed' && wordAt(t, i + 1) === 'by';
    const persian = /^(?:امضا|امضاء|امضای)$/.test(persianWord(t, i));
    if ((!english && !persian) || end - i > LONGEST) continue;
    const first = english ? i + 2 : wordAt(t, i + 1) === ':' ? i + 2 : i + 1;
    if (isGroup(t, { first, end })) return { first, end: withoutDot(t, end) };
  }
  return null;
}

/** `We, [the families of the drowned], ask`; «ما[، خانواده‌های …،]»; «ما امضاکنندگان این نامه، [سی خانواده از …]،», «ما که پای این نامه را امضا کرده‌ایم، …». */
function weIn(t: Tokens, from: number): TokenSpan | null {
  for (let i = from; i < Math.min(t.count, from + OPENING); i++) {
    const persian = persianWord(t, i) === 'ما';
    if (!persian && wordAt(t, i) !== 'we') continue;
    let first = i + 1;
    if (/^[,،]$/.test(wordAt(t, first))) first++;
    else if (!persian) continue;
    const undersigned = clauseEnd(t, first);
    if (undersigned === null) continue;
    if (
      /^(?:امضا|امضاکنندگان|امضا\u200cکنندگان|که)$/u.test(persianWord(t, first)) ||
      /\bundersigned\b/.test(t.norm.slice(first, undersigned).join(' '))
    ) {
      first = undersigned + 1;
      if (/^(?:are|هستیم)$/.test(wordAt(t, first))) first++;
    }
    const end = clauseEnd(t, first);
    if (end !== null && isGroup(t, { first, end })) return { first, end };
  }
  return null;
}

/** `For the Committee of Families: Oda Rennick (chair), and 88 signatures`, «از طرف کانون …: …» as a line of the last half: in whose name others sign. */
export function inWhoseName(prepared: PreparedText): TokenSpan | null {
  const { tokens: t } = prepared;
  for (let i = t.count - 1; i > t.count / 2; i--) {
    const behalf = startsLine(t, i) ? behindBehalf(t, i) : null;
    if (behalf === null) continue;
    const line = endOfLine(t, i, false);
    const colon = t.norm.slice(behalf, line).indexOf(':');
    const party = colon < 0 ? null : { first: behalf, end: behalf + colon };
    if (party === null || party.end - party.first > LONGEST) continue;
    if (isParty(prepared, party) || isGroup(t, party)) return party;
  }
  return null;
}

/** Behind `For`, `On behalf of`, «از طرف», «از سوی», «به نمایندگی از». */
function behindBehalf(t: Tokens, i: number): number | null {
  if (wordAt(t, i) === 'for') return i + 1;
  if (wordAt(t, i) === 'on' && wordAt(t, i + 1) === 'behalf' && wordAt(t, i + 2) === 'of') return i + 3;
  const [one, two, three] = [0, 1, 2].map((n) => persianWord(t, i + n));
  if (one === 'از' && /^(?:طرف|سوی|جانب)$/.test(two ?? '')) return i + 2;
  return one === 'به' && two === 'نمایندگی' && three === 'از'
    ? /^(?:طرف|سوی)$/.test(persianWord(t, i + 3))
      ? i + 4
      : i + 3
    : null;
}

/** The comma that closes the words, a short way off. */
function clauseEnd(t: Tokens, first: number): number | null {
  for (let k = first; k < first + LONGEST; k++) {
    if (/^[,،]$/.test(wordAt(t, k))) return k > first ? k : null;
    if (/^[.;:؛!?؟]$/.test(wordAt(t, k)) || startsLine(t, k)) return null;
  }
  return null;
}

/** A number of people, or a word for a group: no street, no day. */
function isGroup(t: Tokens, { first, end }: TokenSpan): boolean {
  if (end <= first) return false;
  for (let k = first; k < Math.min(end, first + 7); k++) {
    if (
      /^(?:خانواده|خانوادهٔ|خانواده\u200cها|خانواده\u200cهای|خانواده های|مادران|پدران|بازماندگان|بستگان|اعضای|اهالی|زندانیان|وکلای|جمعی|شماری|گروهی)$/u.test(
        persianWord(t, k),
      )
    )
      return true;
    if (
      t.kind[k] === WORD &&
      /^(?:families|relatives|mothers|parents|widows|sons|daughters|residents|survivors|signatories|members|lawyers|villagers|prisoners|inhabitants|organi[sz]ations|associations|groups|experts|fathers|wives|sisters|brothers)$/.test(
        wordAt(t, k),
      )
    )
      return true;
    if (t.kind[k] === NUMBER && isPartyNoun(wordAt(t, k + 1))) return true;
  }
  return false;
}

const withoutDot = (t: Tokens, end: number): number => (wordAt(t, end - 1) === '.' ? end - 1 : end);
