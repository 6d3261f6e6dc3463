// What others wrote on a letter when it had come: `[Answered 4 May: refused]`, `[On the back: “Do not answer.”]`, «[پاسخ، ۵ دی: …]», «در حاشیه: …». In: a letter and the text behind its words.
// Out: the letter with the answer that the note tells and its day. A stamp of receipt answers nothing; nor does the remark of whoever keeps the paper.

import type { CommunicationDraft, DateDraft, Found } from '../drafts.ts';
import { partOf } from '../text/prepared-text.ts';
import type { Span } from '../text/tokens.ts';
import { answerInWords } from './reply.ts';
import type { Answer } from './sent.ts';
import { footOf } from './signers.ts';

interface Note extends Span {
  readonly words: string;
}

const OPENS =
  /^\s*[*_–—-]*\s*(?:[[({]|(?:margin\w*|editor(?:['’]s|ial)? note|minute|endors\w+|on the back|reverse|annotat\w+|resolution|answer|answered|reply|replied|note)\b[^.:\n]{0,60}:|(?:افزوده|افزودهٔ|یادداشت)[^.\n]{0,60}?:|(?:در |روی |پشت |به )?(?:حاشیه|هامش|ظهر|پشت|پاسخ|جواب|پی‌نوشت|دستور)[^.:\n]{0,60}:)/iu;
const OF_KEEPERS = /invented|ficti|imaginary|made[- ]up|fabricat|ساختگی|خیالی/iu;
const ANSWERS = /\b(?:answer(?:s|ed)?|repl(?:y|ies|ied)|respon(?:se|ded))\b|(?:پاسخ|جواب)/iu;
const NO_ANSWER =
  /\b(?:no|without an?y?|never an?y?|awaits? an?) (?:further )?(?:answer|reply|response)|\b(?:do not|don['’]?t|not to|need not|did not|never|not|was not|were not)(?: be| been)? (?:answer|repl|respond)\w*|\bunanswered\b|\b(?:returned|sent back) (?:un\w+|to sender)|\b(?:came back|returned|sent back)\b[^.;]{0,60}\bunopened|\bnothing (?:more |further |else )?(?:came|followed|was heard)|بی‌?(?:پاسخ|جواب)|(?:هیچ|هرگز)(?: \S+){0,2} (?:پاسخ|جواب)|(?:پاسخ|جواب)ی? (?:داده )?ن(?:گرفت|داد|شد|یامد|رسید|دهید|دارد|می)\S*|(?:چیزی|کتباً|کتبا)\S* (?:چیزی )?ندهید|پاسخ داده نشود/iu;
const DECIDES =
  /\b(?:refused|rejected|dismissed|not (?:granted|approved|admissible)|turned down|inadmissible|out of time)\b|منع تعقیب|(?:رد|مردود|مختومه) (?:شد|شود|است|گردید)|مخالفت (?:شد|می‌?شود)|موافقت نشد|ممکن نیست|دیگر نیاید/iu;
const PASSES_ON =
  /\b(?:(?:to be|be|let it be) (?:investigated|looked into|examined)|(?:passed|forwarded|referred|sent) (?:on )?to|for action|under consideration)\b|(?:تحقیق|بررسی|رسیدگی|اقدام|پیگیری) (?:شود|گردد|کنید|نمایید)|(?:ارجاع|احاله)(?: (?:شد|شود|گردید|گردد))?/iu;

export function withNote(found: Found, letter: CommunicationDraft): CommunicationDraft {
  for (const note of notesBehind(found)) {
    const told = answerOf(note.words);
    if (told === null) continue;
    const words = note.words.replace(/\s+/g, ' ').slice(0, LONGEST_CITED);
    return {
      ...letter,
      answer: told.answer,
      answerAsOf: (told.answer === 'none' ? dayOfNote(found, note) : null) ?? dayOf(found, note, told.at, letter.on),
      reasons: [...letter.reasons, `a note on the letter tells what became of it: “${words}”`],
    };
  }
  return letter;
}
const LONGEST_CITED = 80;

const TO_BE_ANSWERED =
  /\b(?:answer|reply|response)\b[^.:;]{0,20}\b(?:to be|should be|must be) (?:prepared|drafted|sent|given|made)|\b(?:prepare|draft|send|please) (?:an? |the )?(?:answer|reply|response)|(?:پاسخ|جواب)\S*(?: \S+){0,2} (?:تهیه|داده|ارسال|نوشته|آماده|صادر) (?:شود|گردد|کنید|نمایید|فرمایید)/iu;

function answerOf(words: string): { readonly answer: NonNullable<Answer>; readonly at: number } | null {
  const label = words.slice(0, LABEL).split(/[:：«“"]/)[0] ?? '';
  const none = NO_ANSWER.exec(words);
  if (none !== null && !ANSWERS.test(label.slice(0, Math.max(0, none.index))))
    return { answer: 'none', at: none.index };
  // `Prepare a reply`: whether one was sent nobody says.
  if (TO_BE_ANSWERED.test(words)) return null;
  const came = ANSWERS.exec(words);
  const refused = DECIDES.exec(words);
  if (came !== null) {
    const rest = words.slice(came.index);
    const answer = refused !== null ? 'refused' : PASSES_ON.test(rest) ? 'acknowledged' : answerInWords(rest);
    return { answer, at: came.index };
  }
  if (refused !== null) return { answer: 'refused', at: refused.index };
  const passed = PASSES_ON.exec(words);
  return passed === null ? null : { answer: 'acknowledged', at: passed.index };
}
/** Of a note's beginning, how much can say what it is. */
const LABEL = 70;

/** `Note, 2 October: … no answer`: up to the day on which that is said. */
function dayOfNote({ dates }: Found, { from, words }: Note): string | null {
  const label = from + Math.max(0, words.slice(0, LABEL).indexOf(':'));
  return dates.find((one) => one.from >= from && one.to <= label + 1 && one.type === 'date')?.edtf ?? null;
}

/** The day behind `Answered:`, else that which stands nearest to the word for the answer; none before the letter. */
function dayOf({ dates }: Found, { from, to, words }: Note, at: number, sent: string | null): string | null {
  const place = from + at;
  const labelled = /^[^:\n]{0,40}:\s*$/.test(words.slice(at, at + 60).split(/[\d۰-۹]/)[0] ?? '');
  const away = (date: DateDraft): number =>
    (labelled && date.from < place ? words.length : 0) + Math.abs(date.from - place);
  const [nearest] = dates
    .filter((one) => one.from >= from && one.to <= to && one.type === 'date')
    .map((one) => ({ ...one, edtf: inYearOf(sent, one, words.slice(one.from - from, one.to - from)) }))
    .filter(({ edtf }) => edtf !== null && (sent === null || edtf >= sent))
    .toSorted((a, b) => away(a) - away(b));
  return nearest?.edtf ?? null;
}

/** `a letter dated 27 August` in a note on one of June: a day without its year comes after the letter. */
function inYearOf(sent: string | null, { edtf }: DateDraft, words: string): string | null {
  if (sent === null || edtf === null || edtf >= sent || /\d{4}|[۰-۹]{4}/.test(words)) return edtf;
  const own = `${sent.slice(0, 4)}${edtf.slice(4)}`;
  return /^\d{4}-\d\d(?:-\d\d)?$/.test(edtf) && own >= sent ? own : edtf;
}

const ADDED =
  /^[^\S\n]*[*_–—-]*[^\S\n]*(?:(?:editor(?:['’]s|ial)? |publisher['’]s |archive['’]s |website )?note(?:s)?(?: added)?\b[^.:\n]{0,60}:|added (?:by|on)\b[^.:\n]{0,60}:|(?:افزوده|افزودهٔ)[^.:\n]{0,60}:|یادداشتِ? (?:آرشیو|بایگانی|سایت|وب\u200cسایت|ناشر|ویراستار|سردبیر|مترجم|کمیته|انجمن|مرکز)[^.:\n]{0,60}:)/imu;

interface WithoutAdded {
  /** Up to where somebody who keeps or publishes it begins to speak: «افزودهٔ وب‌سایت، ۱۰ اسفند: …», `Note added on the page, 2 October: …`. */
  readonly letter: Found;
  readonly own: readonly CommunicationDraft[];
  /** By whom they are sent the added words must say: who wrote the letter does not speak there. */
  readonly told: readonly CommunicationDraft[];
}

export function apartFromAdded(found: Found, drafts: readonly CommunicationDraft[]): WithoutAdded {
  const { prepared } = found;
  const { tokens: t, text } = prepared;
  const [first, last] = [t.from[0] ?? 0, t.to[t.count - 1] ?? 0];
  const middle = text.lastIndexOf('\n', (first + last) / 2) + 1;
  const behind = ADDED.exec(text.slice(middle, last))?.index;
  if (behind === undefined || middle + behind <= first) return { letter: found, own: drafts, told: [] };
  const to = middle + behind;
  const isOwn = ({ at }: CommunicationDraft): boolean => at.from < to;
  return {
    letter: { ...found, prepared: partOf(prepared, { from: first, to }, prepared.source) },
    own: drafts.filter(isOwn),
    told: drafts.filter((draft) => !isOwn(draft) && draft.by.length > 0),
  };
}

/** Behind the signatures, or in brackets in the last half of the paper. */
function notesBehind({ prepared }: Found): readonly Note[] {
  const { tokens: t, text } = prepared;
  const [first, last] = [t.from[0] ?? 0, t.to[t.count - 1] ?? 0];
  const start = Math.min(t.from[footOf(prepared)] ?? last, (first + last) / 2);
  const notes: Note[] = [];
  for (let at = text.lastIndexOf('\n', start) + 1; at < last; ) {
    const line = text.indexOf('\n', at);
    const end = line < 0 ? last : Math.min(line, last);
    if (!OPENS.test(text.slice(at, end))) {
      at = end + 1;
      continue;
    }
    const close = endOfNote(text, at, last);
    const words = text.slice(at, close);
    if (!OF_KEEPERS.test(words)) notes.push({ from: at, to: close, words });
    at = close + 1;
  }
  return notes;
}

/** To the empty line, and over it where a bracket is still open. */
function endOfNote(text: string, at: number, last: number): number {
  const empty = /\n[^\S\n]*\n/g;
  empty.lastIndex = at;
  const paragraph = Math.min(empty.exec(text)?.index ?? last, last);
  const bracket = /^\s*\[/.test(text.slice(at)) ? text.indexOf(']', at) : -1;
  return bracket > paragraph && bracket - at < LONGEST_NOTE ? Math.min(bracket + 1, last) : paragraph;
}
const LONGEST_NOTE = 900;
