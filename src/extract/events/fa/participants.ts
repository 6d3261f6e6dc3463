// Who takes part in a Persian act: the persons of a noun phrase with a role, those named behind "به نام‌های", those on whose order or under whom it was done. In: the text and spans of tokens.
// Out: participants. Things and places are nobody.

import type { Mention } from '../../../model/mention.ts';
import { unitOfNoun } from '../../figures/fa/counted-noun.ts';
import { genitiveOf, type PersianClause } from '../../text/fa/clause.ts';
import { eachOf } from '../../text/fa/subject.ts';
import { GROUP_NOUNS, PERSON_NOUNS, PRONOUNS } from '../../text/fa/words.data.ts';
import { whoIs } from '../../text/mentions.ts';
import { persianNumberAt } from '../../text/persian-numbers.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan } from '../../text/tokens.ts';
import type { Participant } from '../en/participants.ts';
import type { PersianAct } from './act.ts';

/** A name of a person or body, a word for persons, a number of them, a pronoun. No body and no place is killed or arrested. */
export function isSomebody({ tokens: t, names }: PreparedText, { first, end }: TokenSpan, suffers = false): boolean {
  for (let i = first; i < end; i++) {
    const w = persianWord(t, i);
    const name = names.list[names.at[i] ?? -1];
    if (name !== undefined && (suffers ? name.kind === 'person' : name.kind !== 'place')) return true;
    if (PRONOUNS.has(w) || PERSON_NOUNS.has(w) || GROUP_NOUNS.has(w) || unitOfNoun(w) === 'persons') return true;
    if (/^(?:نفر|تن|ماموران|نیروهای|نیروها|پاسداران|سربازان|پدرم|مادرم|برادرم|خواهرم|همسرم|پسرم|دخترم|همه)$/.test(w))
      return true;
  }
  return (
    end - first === 1 &&
    persianNumberAt(t, first) === null &&
    end > first &&
    /^..+(?:ان|ها|\u200cها)$/.test(persianWord(t, first))
  );
}

/** `دو زندانی به نام‌های الف و ب اعدام شدند`: those who are named. */
export function calledBehind(
  prepared: PreparedText,
  span: TokenSpan | null,
  verb: number,
  role: PersianAct['suffers'],
): readonly Participant[] {
  const { tokens: t, names } = prepared;
  if (span === null || role === null || !CALLED.test(persianWord(t, span.end + 1))) return [];
  if (!/^(?:به|با)$/.test(persianWord(t, span.end))) return [];
  const all: Participant[] = [];
  for (let i = span.end + 2; i < Math.min(verb, span.end + 40); i++) {
    const name = names.list[names.at[i] ?? -1];
    if (name !== undefined && name.kind === 'person' && name.first === i) {
      all.push({ who: whoOf(prepared, { first: name.first, end: name.end }), role });
      i = name.end - 1;
    } else if (!/^[،و]$/.test(persianWord(t, i))) break;
  }
  return all;
}
const CALLED = /^(?:نام|نام\u200cهای|نامهای|اسامی|اسم)$/;

export function participant(
  prepared: PreparedText,
  span: TokenSpan | null,
  role: PersianAct['suffers'],
): readonly Participant[] {
  if (span === null || role === null || !isSomebody(prepared, span, role === 'victim')) return [];
  return eachOf(prepared, span).map((one) => ({ who: whoOf(prepared, one), role }));
}

/** Words that are only taken as a name are none here: what somebody did or suffered must not go to a name that is no name. */
export function whoOf(prepared: PreparedText, span: TokenSpan): Mention {
  const { mention, sure } = whoIs(prepared, span);
  return mention.name === null || mention.named === 'inferred' || sure !== false || hasName(prepared, span)
    ? mention
    : { ...mention, name: null, reasons: ['these words give no name'] };
}

function hasName({ names }: PreparedText, { first, end }: TokenSpan): boolean {
  for (let i = first; i < end; i++) if ((names.at[i] ?? -1) >= 0) return true;
  return false;
}

/** `به دستور X`, `به فرمان X`: who ordered it; `به فرماندهی X`, `زیر نظر X`: under whom it was done. */
export function commandersIn(prepared: PreparedText, { first, verb }: PersianClause): readonly Participant[] {
  const { tokens: t } = prepared;
  for (let i = first; i < verb.first; i++) {
    const [lead, noun] = [persianWord(t, i), persianWord(t, i + 1)];
    const role =
      lead === 'به' && ORDERING.test(noun)
        ? 'orderedBy'
        : (lead === 'به' && LEADING.test(noun)) || (/^(?:زیر|تحت)$/.test(lead) && UNDER.test(noun))
          ? 'oversaw'
          : null;
    const span = role === null ? null : genitiveOf(prepared, i + 2, verb.first);
    if (role !== null && span !== null && isSomebody(prepared, span)) return [{ who: whoOf(prepared, span), role }];
  }
  return [];
}
const ORDERING = /^(?:دستور|فرمان|حکم|فتوای)$/;
const LEADING = /^(?:فرماندهی|رهبری|سرکردگی|سرپرستی|هدایت|سردستگی)$/;
const UNDER = /^(?:نظر|فرمان|فرماندهی|امر|هدایت|نظارت|رهبری)$/;
