// The bodies and offices for which a letter is written: on whose paper it stands, and for whom its signer signs (`For the Director-General`, `p.p. the Prosecutor`). In: the text and where the
// words for whom it is to begin. Out: mentions. Who signs: signers.ts.

import type { Mention } from '../../model/mention.ts';
import { isBodyHead, isPersianBodyHead } from '../gazetteers/bodies.ts';
import { mentionAt } from '../text/mentions.ts';
import { persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { NUMBER } from '../text/tokens.ts';
import { inTitleCase } from './addressees.ts';
import { endOfLine, startsLine } from './letter-lines.ts';

export const housesOf = (prepared: PreparedText, until: number): readonly Mention[] => [
  ...letterheads(prepared, until),
  ...principals(prepared),
];

/** `For the Director-General` as the head of a line at the foot: in whose name it is signed. */
function principals(prepared: PreparedText): readonly Mention[] {
  const { tokens: t } = prepared;
  for (let i = Math.max(0, t.count - FOOT); i < t.count; i++) {
    if (!startsLine(t, i)) continue;
    const first = behindFor(prepared, i);
    if (first === null) continue;
    let end = endOfLine(t, first, true);
    if (end - first > LONGEST_HEADING) continue;
    for (let k = first; k < end; k++) if (/^[,،(:]$/.test(t.norm[k] ?? '')) end = k;
    const words = t.text.slice(t.from[first], t.to[end - 1]).replace(/\s+/g, ' ');
    if (end > first) return [mentionAt(prepared, { first, end }, words, 'stated', ['the letter is signed for'])];
  }
  return [];
}
/** How far from the end, in tokens, a letter is signed. */
const FOOT = 70;

function behindFor({ tokens: t }: PreparedText, i: number): number | null {
  const word = (k: number): string => t.norm[k] ?? '';
  const at =
    word(i) === 'for'
      ? i + 1
      : word(i) === 'p' && word(i + 1) === '.' && word(i + 2) === 'p'
        ? i + 4
        : word(i) === 'on' && word(i + 1) === 'behalf' && word(i + 2) === 'of'
          ? i + 3
          : null;
  if (at === null) return null;
  const first = word(at) === 'the' ? at + 1 : at;
  return /^\p{Lu}/u.test(t.text.slice(t.from[first] ?? 0)) && !startsLine(t, first) ? first : null;
}

/** `Ministry of Defence`, `REPUBLIC OF …` and under it the ministry: the lines above whom it is to that are bodies and nothing else. */
function letterheads(prepared: PreparedText, until: number): readonly Mention[] {
  const { tokens: t, names } = prepared;
  const found: Mention[] = [];
  for (let i = 0; i < Math.min(until, HEADING) && found.length < MOST_HOUSES; i++) {
    if (!startsLine(t, i)) continue;
    const end = endOfLine(t, i, false);
    if (KINDS_OF_PAPER.test(t.text.slice(t.from[i], t.to[end - 1]))) continue;
    const name = names.list[names.at[i] ?? -1];
    const whole = name !== undefined && name.kind === 'body' && name.first === i && name.end === end;
    if (
      !whole &&
      !(
        end - i <= LONGEST_HEADING &&
        (isBodyHead(t.norm[i] ?? '') || isPersianBodyHead(persianWord(t, i))) &&
        !/[.:]$/.test(t.norm[end - 1] ?? '') &&
        !t.kind.slice(i, end).includes(NUMBER)
      )
    )
      continue;
    const words = t.text.slice(t.from[i], t.to[end - 1]).replace(/\s+/g, ' ');
    const called = whole ? names.fullest(name.name) : inTitleCase(words);
    found.push(mentionAt(prepared, { first: i, end }, called, 'stated', ['the head of the letter']));
  }
  return found;
}
/** What the paper is, and not whose. */
const KINDS_OF_PAPER =
  /^(?:telegram|telegramme|cable|radiogram|wire|memorandum|memo|order|circular|minutes?|note|letter|report|statement|secret|confidential|urgent|copy|translation|extract|restricted|draft|تلگراف|تلگرام|بخشنامه|محرمانه|رونوشت|گزارش|صورت‌?جلسه|یادداشت|نامه|اطلاعیه|بیانیه)[\s.:!-]*$/iu;
/** How far into a letter, in tokens, the lines of its head may stand, how many of them are taken, how long one is. */
const HEADING = 40;
const MOST_HOUSES = 2;
const LONGEST_HEADING = 14;
