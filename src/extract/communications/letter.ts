// A document that is itself a letter: its head names whom it is to, its foot who wrote it (letter-lines.ts), and what its writers ask in the first person is what the
// letter asks. In: what was found so far, and the communications found in it. Out: who writes to whom and when, and a draft for the letter where its head says to whom.

import type { Mention } from '../../model/mention.ts';
import { firstFrom } from '../dates/date-near.ts';
import type { CommunicationDraft, Found } from '../drafts.ts';
import { mentionAt } from '../text/mentions.ts';
import { speakersOrParties } from '../text/parties.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import type { TokenSpan } from '../text/tokens.ts';
import { addresseeOf, isClosed, signersOf } from './letter-lines.ts';

export interface Letter {
  readonly by: readonly Mention[];
  readonly to: readonly Mention[];
  readonly on: string | null;
  /** Null where nothing but its foot tells that it is a letter. */
  readonly draft: CommunicationDraft | null;
}

/** `we`, `I`, «ما», «اینجانب», «می‌خواهیم»: the writers themselves. */
const WRITERS =
  /^(?:we|i|our|my|ما|من|اینجانب|اینجانبان|خواهشمند|.{2,}(?:یم|\u200cام)|دارم|(?:می\u200c?)?(?:خواهم|کنم)|(?:خواستار|خواهان|خواهشمند|کرد|نوشت|خواست|شد|هست)م)$/iu;
export const isWriter = ({ text }: Pick<Mention, 'text'>): boolean => WRITERS.test(text);

export function letterOf(found: Found, drafts: readonly CommunicationDraft[]): Letter | null {
  const { prepared } = found;
  const to = addresseeOf(prepared.tokens);
  const typed = prepared.source.type === 'email' || prepared.source.type === 'letter';
  const own = drafts.filter(isOwn);
  // In what is no letter by its head or its type, names at the end are a foot only behind a closing formula, or where the writers ask "you" for something.
  const you = own.some((draft) => draft.to.some((m) => isReader(m)));
  if (to === null && !typed && !you && !(own.length > 0 && isClosed(prepared.tokens))) return null;
  const by = writersOf(prepared);
  if (by.length === 0 && (to === null || !hasFirstPerson(prepared, to.end))) return null;
  const on = (to === null ? null : dateOfHead(found, to)) ?? dateOfDocument(found);
  const whom = to === null ? [] : speakersOrParties(prepared, [to], []).map(withoutStyle);
  return { by, to: whom, on, draft: to === null ? null : draftOf(found, { by, to: whom, on, span: to }, own) };
}

/** `Your Excellency` says whom it honours by no name. */
const withoutStyle = (mention: Mention): Mention =>
  /^your /i.test(mention.text) ? { ...mention, name: null, reasons: ['these words give no name'] } : mention;

/** What the document asks in its own voice; not what an earlier letter asked, nor the words of others quoted in it. */
const isOwn = (draft: CommunicationDraft): boolean =>
  draft.sayer.length === 0 && draft.by.length > 0 && draft.by.every(isWriter);

export const isReader = ({ text }: Pick<Mention, 'text'>): boolean => /^(?:you|your|شما)$/i.test(text);

interface Frame {
  readonly by: readonly Mention[];
  readonly to: readonly Mention[];
  readonly on: string | null;
  readonly span: TokenSpan;
}

function draftOf(
  { prepared }: Found,
  { by, to, on, span }: Frame,
  all: readonly CommunicationDraft[],
): CommunicationDraft {
  const t = prepared.tokens;
  const own = all.filter((draft) => draft.on === null || draft.on === on);
  return {
    kind: 'communication',
    at: { from: t.from[span.first] ?? 0, to: t.to[span.end - 1] ?? 0 },
    sayer: [],
    asserted: 'fact',
    confidence: by.length > 0 ? 'certain' : 'likely',
    foundBy: 'habeas/communications@1',
    reasons: [
      'the document itself is a letter: its head says to whom',
      ...(by.length > 0 ? ['its foot says from whom'] : []),
    ],
    by,
    to,
    medium: 'letter',
    count: null,
    on,
    says: [],
    asks: own.flatMap((draft) => draft.asks),
    dueOn: own.find((draft) => draft.dueOn !== null)?.dueOn ?? null,
    waited: null,
    madePublicOn: null,
    answer: null,
    answerAsOf: null,
  };
}

function writersOf(prepared: PreparedText): readonly Mention[] {
  const { tokens: t, names } = prepared;
  return signersOf(prepared).map((span) => {
    const name = names.list[names.at[span.first] ?? -1];
    const whole = name !== undefined && name.first === span.first && name.end === span.end;
    const words = t.text.slice(t.from[span.first], t.to[span.end - 1]).replace(/\s+/g, ' ');
    return mentionAt(prepared, span, whole ? names.fullest(name.name) : words, 'stated', ['signed the letter']);
  });
}

const hasFirstPerson = ({ tokens: t }: PreparedText, from: number): boolean => {
  for (let i = from; i < Math.min(t.count, from + 400); i++) if (isWriter({ text: t.norm[i] ?? '' })) return true;
  return false;
};

/** The day of a mail or of what is a letter by its form. */
const dateOfDocument = ({ prepared: { source } }: Found): string | null =>
  source.type === 'email' || source.type === 'letter' ? source.published.edtf : null;

/** The last date before the salutation, or right after a `Date:` line. */
function dateOfHead({ prepared, dates }: Found, to: TokenSpan): string | null {
  const t = prepared.tokens;
  const until = firstFrom(dates, t.from[Math.min(t.count - 1, to.end + 30)] ?? 0);
  let found: string | null = null;
  for (let d = 0; d < until; d++) {
    const date = dates[d];
    if (date === undefined || date.type !== 'date' || date.edtf === null) continue;
    const before = date.from < (t.from[to.first] ?? 0);
    if (before) found = date.edtf;
    else if (
      found === null &&
      /(?:^|\n)\s*(?:date|تاریخ)[\s:]*$/i.test(t.text.slice(Math.max(0, date.from - 12), date.from))
    )
      found = date.edtf;
  }
  return found;
}
