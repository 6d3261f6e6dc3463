// Documents, and parts of them, in which an authority speaks for itself: the reply of a government, the statement of a ministry, a letter that answers another, the defence of one who commanded. In:
// what was found so far, and the letter that the document is. Out: who speaks, and from which token to which; none for what a report or a family tells, which is no stance of its writers.

import { IN_OWN_VOICE, type Mention } from '../../model/mention.ts';
import type { Letter } from '../communications/letter.ts';
import { isWriter } from '../communications/letter.ts';
import type { Found } from '../drafts.ts';
import { mentionAt } from '../text/mentions.ts';
import { persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../text/tokens.ts';
import { officerVoiceOf } from './officer-voice.ts';
import { AUTHORITY, officialPaperOf } from './official-paper.ts';
import { speaksForAuthority } from './official-speakers.ts';
import { answerColon, answerHead, linesOf, sectionsOf } from './sections.ts';

export interface OwnVoice {
  readonly who: readonly Mention[];
  /** The first token behind its head. */
  readonly first: number;
  readonly end: number;
}

/** Tokens of a document's head. */
const HEAD = 120;

/** Behind "the": who speaks, where an authority speaks for itself. */
export const isVoice = (t: Tokens, { first, end }: TokenSpan): boolean =>
  end - first === 1
    ? /^(?:we|i)$/.test(t.norm[first] ?? '')
    : /^(?:the|this|our)$/.test(t.norm[first] ?? '') && end - first <= 3 && AUTHORITY.test(t.norm[end - 1] ?? '');

type Opening = Omit<OwnVoice, 'end'>;

export function voicesOf(found: Found, letter: Letter | null): readonly OwnVoice[] {
  const { prepared } = found;
  const sections = sectionsOf(prepared.tokens);
  return sections.flatMap((section) => {
    const voice =
      answerBy(prepared, section) ??
      replyOfGovernment(prepared, section) ??
      (sections.length > 1 ? null : answerOf(prepared, letter)) ??
      paperOf(prepared, section) ??
      officerVoiceOf(prepared, section);
    return voice === null ? [] : [{ ...voice, end: section.end }];
  });
}

export const voiceAt = (voices: readonly OwnVoice[], i: number): OwnVoice | null =>
  voices.find(({ first, end }) => i >= first && i < end) ?? null;

/** `The Permanent Mission of … has the honour to transmit the following reply of its Government`; without that, its mission replies for it. */
function replyOfGovernment(prepared: PreparedText, section: TokenSpan): Opening | null {
  const { tokens: t, names } = prepared;
  const head = range(section.first, Math.min(section.end, section.first + HEAD));
  const at = head.find((i) => isReplyOfGovernment(t, i));
  const mission = names.list.find(
    ({ first, kind, name }) =>
      first >= section.first && first < section.first + HEAD && kind === 'body' && STATE_ABROAD.test(name),
  );
  if (at === undefined) {
    const compliments = head.find((i) => t.norm[i] === 'compliments');
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

/** `Answer by the Chief Minister, Oren Mavik:`, `Reply (4 May 1982), signed for the Minister by …:`, «پاسخ اداره …:», at the beginning of a line: what follows is the answer. */
function answerBy(prepared: PreparedText, section: TokenSpan): Opening | null {
  const { tokens: t, names } = prepared;
  const lines = linesOf(t, section);
  const opening = lines[0];
  const colon = opening === undefined ? null : answerColon(t, opening);
  const head =
    colon === null ? answerHead(t, lines, 0) : { who: { first: section.first + 1, end: colon }, first: colon + 1 };
  if (head === null) return null;
  const line = head.who;
  const within = names.list.filter(({ first, end }) => first >= line.first && end <= line.end);
  const named =
    within.find(({ kind }) => kind === 'person') ??
    within.find(({ kind, name }) => kind === 'body' || AUTHORITY.test(name.toLowerCase()));
  const lead = /^(?:by|of|from|از)$/.test(t.norm[line.first] ?? '') ? behindThe(t, line.first + 1) : line.first;
  const who = named ?? { first: lead, end: line.end };
  const mention = mentionAt(
    prepared,
    who,
    named?.name ?? t.text.slice(t.from[who.first], t.to[who.end - 1]),
    'stated',
    REASON,
  );
  const office = mentionAt(prepared, line, null, 'stated', []);
  return speaksForAuthority(prepared, mention) || speaksForAuthority(prepared, office)
    ? { who: [mention], first: head.first }
    : null;
}

/** Whatever stands on the paper of an office or a company. */
function paperOf(prepared: PreparedText, section: TokenSpan): Opening | null {
  const { tokens: t } = prepared;
  const paper = officialPaperOf(prepared, section);
  if (paper === null) return null;
  const words = t.text.slice(t.from[paper.house.first], t.to[paper.house.end - 1]).replace(/\s+/g, ' ');
  const name = STATE_ABROAD.test(words) && / of /i.test(words) ? `Government of ${stateOf(words)}` : words;
  return { who: [mentionAt(prepared, paper.house, name, 'stated', REASON)], first: paper.first };
}

/** A letter that goes back to another: `In reply to your letter of …`. */
function answerOf({ tokens: t }: PreparedText, letter: Letter | null): Opening | null {
  if (letter === null) return null;
  const by = letter.by.length > 0 ? letter.by : letter.houses;
  if (by.length === 0) return null;
  for (let i = 0; i < Math.min(t.count, HEAD * 2); i++) {
    const english =
      /^(?:reply|response|answer|reference|replying|refer)$/.test(t.norm[i] ?? '') &&
      t.norm[i + 1] === 'to' &&
      t.norm[i + 2] === 'your';
    const received =
      t.norm[i] === 'your' &&
      /^(?:letter|letters|paper|note|enquiry|inquiry|complaint|query|message|memorial|petition)$/.test(
        t.norm[i + 1] ?? '',
      ) &&
      (/^(?:has|have|received)$/.test(t.norm[i - 1] ?? '') ||
        /^(?:received|reached|refers)$/.test(t.norm[i + 2] ?? ''));
    const persian = persianWord(t, i + 1) === 'به' && /^(?:پاسخ|جواب|عطف|بازگشت)$/.test(persianWord(t, i));
    if (english || received || persian) return { who: by, first: i };
  }
  return null;
}

/** `The Government`; «وزارتخانه», and «وی» where nobody was named before: on its own paper, who speaks for it. */
const OF_THE_HOUSE =
  /^(?:(?:the|this|our) \p{L}+(?: \p{L}+)?|وزارتخانه|این (?:وزارت|وزارتخانه|استانداری|شهرداری|دادستانی|اداره|فرماندهی|سفارت|نمایندگی)|وی|ایشان)$/iu;
/** `The Government`, `we`: who speaks, by name. */
export function asVoice(mention: Mention, { who }: OwnVoice): readonly Mention[] {
  const pointed = isWriter(mention) || OF_THE_HOUSE.test(mention.text);
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
