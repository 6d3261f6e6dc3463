// A span of days in words.

import { solarSpan } from '../../../../src/model/date-words.ts';
import type { DaySpan } from '../../../../src/model/weighing.ts';
import type { Words } from './use-words.ts';

/** `{ from: 1974-08-09, to: null }` => not before 9 August 1974; null where neither day is known. Whole years and months are said as such. */
export function spanWords({ from, to }: DaySpan, words: Words): string | null {
  if (from === null && to === null) return null;
  return words.edtf(from !== null && from === to ? from : (wholeOf(from, to) ?? `${from ?? '..'}/${to ?? '..'}`));
}

/** `1974-08-01`, `1974-08-31` => `1974-08`; null where they are not the first and last day of a month or a year. */
export function wholeOf(from: string | null, to: string | null): string | null {
  if (from === null || to === null || from.slice(0, 4) !== to.slice(0, 4)) return null;
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return from.slice(0, 4);
  const month = from.slice(0, 7);
  if (to.slice(0, 7) !== month || !from.endsWith('-01')) return null;
  const days = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 0)).getUTCDate();
  return to.endsWith(`-${days}`) ? month : null;
}

/** For a file: `1974-08-09/1975-01-31`, `1974-08-09/..`; nothing where no day is known. */
export const spanEdtf = ({ from, to }: DaySpan): string => {
  if (from === null && to === null) return '';
  return from === to ? (from ?? '') : `${from ?? '..'}/${to ?? '..'}`;
};

/** As part of a sentence: `on 9 August 1974`, `in August 1974`, `between 9 August 1974 and 31 January 1975`, `on a day not known`. */
export function onWords(span: DaySpan, words: Words): string {
  const { from, to } = span;
  const said = spanWords(span, words);
  if (said === null) return words.t('when.notKnown');
  if (from === null || to === null) return said;
  if (from === to) return words.t('when.on', { date: said });
  if (wholeOf(from, to) !== null || (words.lang === 'fa' && solarSpan(`${from}/${to}`, words.lang) !== null))
    return words.t('when.in', { date: said });
  return words.t('when.between', { from: words.edtf(from), to: words.edtf(to) });
}
