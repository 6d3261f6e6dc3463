// Documents in which an authority speaks for itself: the reply of a government, the statement of a ministry, a letter that answers another. In: what was found so far, and the letter that the
// document is. Out: who speaks, and from which token on; null for every other document: what a report or a family tells is no stance of its writers.

import { IN_OWN_VOICE, type Mention } from '../../model/mention.ts';
import type { Letter } from '../communications/letter.ts';
import { isWriter } from '../communications/letter.ts';
import { startsLine } from '../communications/letter-lines.ts';
import type { Found } from '../drafts.ts';
import { mentionAt } from '../text/mentions.ts';
import { isPersian, persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../text/tokens.ts';
import { AUTHORITY, isHouse, officialPaperOf } from './official-paper.ts';
import { speaksForAuthority } from './official-speakers.ts';

export interface OwnVoice {
  readonly who: readonly Mention[];
  /** The first token behind its head. */
  readonly first: number;
}

/** Tokens of a document's head, and of the lines that say whose it is. */
const HEAD = 120;
const LINES = 45;
const LONGEST = 14;

/** Behind "the": who speaks, where an authority speaks for itself. */
export const isVoice = (t: Tokens, { first, end }: TokenSpan): boolean =>
  end - first === 1
    ? /^(?:we|i)$/.test(t.norm[first] ?? '')
    : /^(?:the|this|our)$/.test(t.norm[first] ?? '') && end - first <= 3 && AUTHORITY.test(t.norm[end - 1] ?? '');

export function ownVoiceOf(found: Found, letter: Letter | null): OwnVoice | null {
  const { prepared } = found;
  return (
    replyOfGovernment(prepared) ??
    statementOf(prepared) ??
    persianStatementOf(prepared) ??
    answerOf(prepared, letter) ??
    paperOf(prepared) ??
    answerBy(prepared)
  );
}

/** `The Permanent Mission of … has the honour to transmit the following reply of its Government`; without that, its mission replies for it. */
function replyOfGovernment(prepared: PreparedText): OwnVoice | null {
  const { tokens: t, names } = prepared;
  const at = range(0, Math.min(t.count, HEAD)).find((i) => isReplyOfGovernment(t, i));
  const mission = names.list.find(
    ({ first, kind, name }) => first < HEAD && kind === 'body' && STATE_ABROAD.test(name),
  );
  if (at === undefined) {
    const compliments = range(0, Math.min(t.count, HEAD)).find((i) => t.norm[i] === 'compliments');
    return mission === undefined || compliments === undefined || !isReplying(t, compliments)
      ? null
      : {
          who: [mentionAt(prepared, mission, `Government of ${stateOf(mission.name)}`, 'inferred', REASON)],
          first: compliments,
        };
  }
  const named = t.norm[at + 2] === 'the' && t.norm[at + 4] === 'of' ? behindThe(t, at + 5) : null;
  const state =
    named !== null
      ? names.list[names.at[named] ?? -1]?.name
      : mission === undefined
        ? undefined
        : stateOf(mission.name);
  const name = state === undefined ? null : `Government of ${state}`;
  return { who: [mentionAt(prepared, { first: at + 2, end: at + 4 }, name, 'inferred', REASON)], first: at + 4 };
}
/** `Permanent Mission of the [Republic of Orsa] to the United Nations`, in capitals or not. */
function stateOf(mission: string): string {
  const state = mission.replace(/^.*?\bof (?:the )?/i, '').replace(/\s+(?:to|in|at)\s.*$/i, '');
  const written =
    state === state.toUpperCase()
      ? state.toLowerCase().replace(/\b(?!of\b|the\b|and\b)\p{L}/gu, (one) => one.toUpperCase())
      : state;
  return /\b(?:republic|kingdom|union|state|federation)\b/i.test(written) ? `the ${written}` : written;
}

const range = (from: number, end: number): readonly number[] => Array.from({ length: end - from }, (_, k) => from + k);
const behindThe = (t: Tokens, i: number): number => (t.norm[i] === 'the' ? i + 1 : i);

/** `the reply of its Government`, `observations of the Government of …` */
const isReplyOfGovernment = ({ norm }: Tokens, i: number): boolean =>
  /^(?:reply|response|observations|comments)$/.test(norm[i] ?? '') &&
  /^(?:of|from|by)$/.test(norm[i + 1] ?? '') &&
  /^(?:its|the)$/.test(norm[i + 2] ?? '') &&
  norm[i + 3] === 'government';
const STATE_ABROAD = /\b(?:permanent mission|embassy|mission)\b/i;
const REASON = [IN_OWN_VOICE];

/** `with reference to the letter of …`, behind the compliments. */
function isReplying(t: Tokens, from: number): boolean {
  return range(from, Math.min(t.count, from + HEAD)).some(
    (k) => /^(?:reply|response|answer|reference|refer)$/.test(t.norm[k] ?? '') && t.norm[k + 1] === 'to',
  );
}

/** `MINISTRY OF …`, `Press office`, `Statement`: the lines above a statement. */
function statementOf(prepared: PreparedText): OwnVoice | null {
  const { tokens: t } = prepared;
  const lines = range(0, Math.min(t.count, LINES)).filter((i) => startsLine(t, i));
  const house = lines.find((i) => isHouse(prepared, { first: i, end: endOfLine(t, i) }));
  const kind = lines.find(
    (i) =>
      /^(?:statement|communiqué|communique|clarification|announcement)$/.test(t.norm[i] ?? '') ||
      (/^(?:press|news|official|public)$/.test(t.norm[i] ?? '') &&
        /^(?:release|statement|office|service|communiqué|communique|notice|department|relations)$/.test(
          t.norm[i + 1] ?? '',
        )),
  );
  if (house === undefined || kind === undefined) return null;
  const span = { first: t.norm[house] === 'the' ? house + 1 : house, end: endOfLine(t, house) };
  const words = t.text.slice(t.from[span.first], t.to[span.end - 1]).replace(/\s+/g, ' ');
  return { who: [mentionAt(prepared, span, words, 'stated', REASON)], first: endOfLine(t, Math.max(kind, house)) };
}

function endOfLine(t: Tokens, from: number): number {
  let end = from + 1;
  while (end < t.count && !startsLine(t, end)) end++;
  return end;
}

const AUTHORITY_FA =
  /^(?:وزارت|دادگستری|دادستانی|استانداری|فرمانداری|شهرداری|سپاه|ارتش|پلیس|فراجا|ناجا|دولت|قوه|ستاد|اداره|فرماندهی|سفارت|نمایندگی|شرکت|نهاد|دفتر|دادسرای|دادسرا)$/;
const STATEMENT_FA = /^(?:اطلاعیه|بیانیه|جوابیه|توضیح|توضیحات|پاسخ|روابط)$/;

/** «روابط عمومی دادگستری …», «اطلاعیه» */
function persianStatementOf(prepared: PreparedText): OwnVoice | null {
  const { tokens: t } = prepared;
  let [house, kind] = [null as TokenSpan | null, -1];
  for (let i = 0; i < Math.min(t.count, LINES) && (house === null || kind < 0); i++) {
    if (!isPersian(t, i)) continue;
    let line = i;
    while (!startsLine(t, line)) line--;
    const near = i - line <= 3 && endOfLine(t, line) - line <= LONGEST;
    const w = persianWord(t, i);
    const head =
      AUTHORITY_FA.test(w) || (w === 'سازمان' && /^زندان/.test(persianWord(t, i + 1))) || (w === 'نیروی' && near);
    if (near && head && house === null) house = { first: i, end: endOfLine(t, i) };
    if (near && STATEMENT_FA.test(w)) kind = i;
  }
  if (house === null || kind < 0) return null;
  const words = t.text.slice(t.from[house.first], t.to[house.end - 1]).replace(/\s+/g, ' ');
  return {
    who: [mentionAt(prepared, house, words, 'stated', REASON)],
    first: endOfLine(t, Math.max(kind, house.first)),
  };
}

/** `Answer by the Chief Minister, Oren Mavik:`, `Reply of the Ministry of Ports`, on a line of its own: what follows is the answer. */
function answerBy(prepared: PreparedText): OwnVoice | null {
  const { tokens: t, names } = prepared;
  for (let i = 0; i < t.count; i++) {
    if (!startsLine(t, i) || !/^(?:answer|reply|response|statement)$/.test(t.norm[i] ?? '')) continue;
    if (!/^(?:by|of|from)$/.test(t.norm[i + 1] ?? '')) continue;
    const end = endOfLine(t, i);
    const who = { first: behindThe(t, i + 2), end: /^[:.]$/.test(t.norm[end - 1] ?? '') ? end - 1 : end };
    if (end - i > LONGEST || !speaksForAuthority(prepared, mentionAt(prepared, who, null, 'stated', []))) continue;
    const named = names.list.find(
      ({ first, end: last, kind }) => first >= who.first && last <= who.end && kind === 'person',
    );
    return {
      who: [
        mentionAt(prepared, who, named?.name ?? t.text.slice(t.from[who.first], t.to[who.end - 1]), 'stated', REASON),
      ],
      first: end,
    };
  }
  return null;
}

/** Whatever stands on the paper of an office or a company. */
function paperOf(prepared: PreparedText): OwnVoice | null {
  const { tokens: t } = prepared;
  const paper = officialPaperOf(prepared);
  if (paper === null) return null;
  const words = t.text.slice(t.from[paper.house.first], t.to[paper.house.end - 1]).replace(/\s+/g, ' ');
  const name = STATE_ABROAD.test(words) && / of /i.test(words) ? `Government of ${stateOf(words)}` : words;
  return { who: [mentionAt(prepared, paper.house, name, 'stated', REASON)], first: paper.first };
}

/** A letter that goes back to another: `In reply to your letter of …`. */
function answerOf({ tokens: t }: PreparedText, letter: Letter | null): OwnVoice | null {
  if (letter === null) return null;
  const by = letter.by.length > 0 ? letter.by : letter.houses;
  if (by.length === 0) return null;
  for (let i = 0; i < Math.min(t.count, HEAD * 2); i++) {
    const english =
      /^(?:reply|response|answer|reference|replying|refer)$/.test(t.norm[i] ?? '') &&
      t.norm[i + 1] === 'to' &&
      t.norm[i + 2] === 'your';
    const persian = persianWord(t, i + 1) === 'به' && /^(?:پاسخ|جواب|عطف|بازگشت)$/.test(persianWord(t, i));
    if (english || persian) return { who: by, first: i };
  }
  return null;
}

/** `The Government`, `we`: who speaks, by name. */
export function asVoice(mention: Mention, { who }: OwnVoice): readonly Mention[] {
  const pointed = isWriter(mention) || /^(?:the|this|our) \p{L}+(?: \p{L}+)?$/iu.test(mention.text);
  const unnamed = mention.name === null || AUTHORITY.test(mention.name.toLowerCase());
  return unnamed && pointed
    ? who.map(({ name }) => ({
        ...mention,
        name,
        named: 'inferred',
        reasons: [`“${mention.text}” is whose document this is`, IN_OWN_VOICE],
      }))
    : [mention];
}
