// What happened to graves and cemeteries as Persian news pages tell it: walls, cameras, gates, car parks, new graves, denials. All places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findClaims } from '../../../../src/extract/find-claims.ts';
import { anObject, aReading } from '../../claims-in.ts';
import { sitesIn } from '../../parties-in.ts';

const told = (text: string): readonly string[] =>
  sitesIn(text).map(
    ({ name, condition, observedOn }) => `${name.name ?? name.text}: ${condition} ${observedOn ?? '-'}`,
  );

const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  [
    'تصاویر از نصب دوربین و کشیدن دیوارهای بتنی در اطراف گورستان هاوره خبر می‌دهد.',
    'گورستان هاوره: monitored -',
    'گورستان هاوره: sealed off -',
  ],
  [
    'گورستان هاوره را تخریب کرده‌اند، سنگ‌ها را شکسته‌اند و به جایش درخت کاشته‌اند.',
    'گورستان هاوره: destroyed -',
    'گورستان هاوره: damaged -',
    'گورستان هاوره: planted over -',
  ],
  ['مأموران روز ۵ مرداد ۱۴۰۳ درهای گورستان هاوره را به روی خانواده‌ها بستند.', 'گورستان هاوره: closed 2024-07-26'],
  [
    'شهرداری در سال ۱۴۰۴ قطعه ۴۱ گورستان زرین را به پارکینگ تبدیل کرد.',
    'قطعه ۴۱ گورستان زرین: built over 2025-03-21/2026-03-20',
  ],
  [
    'خانواده‌ها روز ۴ اردیبهشت ۱۴۰۰ از حفر قبرهای تازه در گورستان هاوره خبر دادند.',
    'گورستان هاوره: new graves dug 2021-04-24',
  ],
  ['بر روی گورهای جمعی اهواره بتن ریخته‌اند.', 'گورهای جمعی اهواره: paved over -'],
  ['شهردار گفت: «هیچ قبری تخریب نشده است.»', 'قبری: not destroyed -'],
  ['خانواده‌ها حق ندارند به گورستان هاوره بروند.', 'گورستان هاوره: closed to visitors -'],
  ['به تاریخ ۱۵ عقرب ۱۳۹۱ جسدهای هفت تن را از یک چاه متروک بیرون آوردند.', 'چاه متروک: bodies found 2012-11-05'],
];

for (const [text, ...expected] of CASES) test(`pages: ${text}`, () => assert.deepEqual(told(text), expected));

test('«این گورستان» is the one that the text names', () => {
  const [closed] = sitesIn('گورستان هاوره در جنوب شهر است. این گورستان در بهمن ۱۳۸۷ تخریب شد.');
  assert.equal(closed?.name.name, 'گورستان هاوره');
  assert.equal(closed?.observedOn, '2009-01-20/2009-02-18');
});

test('bones that workers come upon in a document about a mass grave are those of that grave', () => {
  const title = 'کشف گور دسته‌جمعی در کوه تالون';
  const found = (body: string) => {
    const reading = aReading(`${title}\n\n${body}`, { roles: { [title]: 'title' }, published: '2007-07-05' });
    return findClaims({ object: anObject, reading, reference: null }).claims.flatMap((claim) =>
      claim.kind === 'site' && claim.condition === 'bodies found' ? [`${claim.name.text} ${claim.observedOn}`] : [],
    );
  };
  assert.deepEqual(found('کارگران روز ۱۲ سرطان ۱۳۸۶ به استخوان انسان برخوردند.'), ['گور دسته‌جمعی 2007-07-03']);
  assert.deepEqual(found('استخوان‌ها به شفاخانه برده شد و در آنجا یک جمجمه پیدا شد.'), []);
});

test('who is buried in a cemetery like anybody, and soil that covers the dead, tell of no site', () => {
  assert.deepEqual(told('او را در قبرستان شهر به خاک سپردند.'), []);
});
