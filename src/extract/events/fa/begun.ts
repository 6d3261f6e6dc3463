// Acts in the plural that a Persian verb says to have begun or taken place: «اعدام‌ها از ۵ مرداد آغاز شد», «بازداشت‌ها در تالون شروع شد». In: what was found before, a token. Out: a draft, or null.

import { dateOfPersianClause } from '../../dates/fa/date-of-clause.ts';
import type { EventDraft, Found } from '../../drafts.ts';
import { assertedInPersian } from '../../text/fa/asserted.ts';
import { clauseOf, lightVerbAt } from '../../text/fa/clause.ts';
import { persianWord } from '../../text/persian-words.ts';
import { eventDraft } from '../event-draft.ts';
import { ACTS } from './acts.data.ts';

const PLURAL = /^(اعدام|کشتار|بازداشت|دستگیری|شکنجه|تیرباران|ترور)\u200c?ها$/;
const BEGAN = /^(?:آغاز|شروع)$/;
const REACH = 12;

export function begunAt(found: Found, i: number): EventDraft | null {
  const { prepared } = found;
  const { tokens: t, sentences, sentenceOf } = prepared;
  const act = ACTS.get(PLURAL.exec(persianWord(t, i))?.[1] ?? '');
  const sentence = sentences[sentenceOf[i] ?? 0];
  if (act === undefined || sentence === undefined) return null;
  for (let k = i + 1; k < Math.min(sentence.end, i + REACH) && !/^[.؟!؛:«»]$/.test(persianWord(t, k)); k++) {
    if (!BEGAN.test(persianWord(t, k))) continue;
    const light = lightVerbAt(t, k + 1);
    if (light === null || !light.passive || light.negated) return null;
    const date = dateOfPersianClause(found, k, light.end);
    const draft = eventDraft(found, {
      trigger: i,
      at: { first: i, end: light.end },
      label: { first: i, end: i + 1 },
      type: act.type,
      participants: [],
      where: clauseOf(prepared, k, light).where,
      means: act.means,
      partOf: null,
      asserted: assertedInPersian(prepared, k),
      reasons: [`“${persianWord(t, i)} … ${persianWord(t, k)}”: it is said to have begun`],
      sure: false,
      nearDate: false,
      evident: true,
    });
    return draft === null || date === null ? draft : { ...draft, when: date.edtf };
  }
  return null;
}
