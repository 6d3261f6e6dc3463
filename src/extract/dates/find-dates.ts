// First version, replaced below.
import type { DateDraft } from '../drafts.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { NUMBER } from '../text/tokens.ts';
import type { DocumentDate } from './document-date.ts';

export function findDates({ tokens }: PreparedText, _reference: DocumentDate | null): readonly DateDraft[] {
  const drafts: DateDraft[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const year = tokens.norm[i] ?? '';
    if (tokens.kind[i] !== NUMBER || !/^(?:1[5-9]|20)\d\d$/.test(year)) continue;
    const [from, to] = [tokens.from[i] ?? 0, tokens.to[i] ?? 0];
    if (to - from !== 4) continue;
    drafts.push({
      kind: 'date', from, to, sayer: [], asserted: 'fact', confidence: 'likely', foundBy: 'habeas/dates@1', reasons: ['a year in digits'],
      edtf: year, timex: year, type: 'date', mod: null, candidates: [], calendar: 'gregorian', relativeTo: null,
      grounds: { year: 'stated', month: null, day: null }, parts: [],
    });
  }
  return drafts;
}
