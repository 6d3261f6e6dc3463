// A tenure in words, alike in the chart, its table and its file.

import { solarSpan } from '../../../../../src/model/date-words.ts';
import { namesIt } from '../../../../../src/model/post-words.ts';
import type { TenureView } from '../../../../../src/model/rooms/posts.ts';
import type { ChartColumn } from '../../charts/chart-frame.tsx';
import { spanEdtf, spanWords, wholeOf } from '../../words/span-words.ts';
import type { Words } from '../../words/use-words.ts';

/** `Governor · Port of Tarsel`, each in its own direction. */
export const postWords = (tenure: TenureView): string =>
  [tenure.post, tenure.body && !namesIt(tenure.post, tenure.body.name) ? tenure.body.name : null]
    .flatMap((part) => (part ? [`\u2068${part}\u2069`] : []))
    .join(' · ');

export const daysOf = (span: TenureView['throughout'] | TenureView['sometime'], words: Words): string =>
  (span && spanWords(span, words)) ?? '';

const edtfOf = (span: TenureView['throughout'] | TenureView['sometime']): string =>
  span === null ? '' : spanEdtf(span);

/**
 * From when to when, each end as exactly as the two ranges leave it: where one begins on the first day of 2009 and the other on the last, in 2009. Null where no day is known.
 *
 *   throughout 2009-12-31/2019-03-01, sometime 2009-01-01/2019-03-31 => 2009 – March 2019
 */
export function heldWords({ throughout, sometime }: TenureView, words: Words): string | null {
  if (throughout === null) return spanWords(sometime, words);
  const [from, to] = [edgeWords(sometime.from, throughout.from, words), edgeWords(throughout.to, sometime.to, words)];
  if (from === null || to === null) return spanWords(throughout, words);
  return from === to ? from : words.lang === 'fa' ? `${from} تا ${to}` : `${from} – ${to}`;
}

/** Null where what lies between the two has no name: the days that are shown are then the better answer. */
function edgeWords(first: string | null, last: string | null, words: Words): string | null {
  if (first === null || last === null) return null;
  const whole = first === last ? first : wholeOf(first, last);
  if (whole !== null) return words.edtf(whole);
  return words.lang === 'fa' ? solarSpan(`${first}/${last}`, words.lang) : null;
}

export function endsWords({ startKnown, endKnown }: TenureView, words: Words): string {
  if (startKnown) return words.t(endKnown ? 'entity.bothKnown' : 'entity.startKnown');
  return words.t(endKnown ? 'entity.endKnown' : 'entity.neitherKnown');
}

export function tenureColumns(words: Words): readonly ChartColumn<TenureView>[] {
  return [
    { name: words.t('entity.person'), text: (one) => words.name(one.person) },
    { name: words.t('entity.post'), text: (one) => one.post },
    { name: words.t('entity.body'), text: (one) => (one.body === null ? '' : words.name(one.body)) },
    {
      name: words.t('entity.allDays'),
      text: (one) => daysOf(one.throughout, words),
      file: (one) => edtfOf(one.throughout),
    },
    {
      name: words.t('entity.someDay'),
      text: (one) => daysOf(one.sometime, words),
      file: (one) => edtfOf(one.sometime),
    },
    { name: words.t('entity.ends'), text: (one) => endsWords(one, words) },
    {
      name: words.t('entity.claims'),
      text: (one) => words.n(one.premises.length),
      file: (one) => String(one.premises.length),
      numeric: true,
    },
  ];
}
