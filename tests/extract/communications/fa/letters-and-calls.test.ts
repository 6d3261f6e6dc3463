import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn } from '../../claims-in.ts';

const sentIn = (text: string) => claimsIn(text).filter((claim) => claim.kind === 'communication');
const told = (text: string): readonly string[] =>
  sentIn(text).map(
    ({ by, to, medium, asks }) =>
      `${by.map((m) => m.name ?? m.text).join(' & ')} → ${to.map((m) => m.name ?? m.text).join(' & ')} (${medium ?? '-'}): ${asks.join(' | ')}`,
  );

const SENT: readonly (readonly [text: string, sent: string])[] = [
  ['مریم تالونی به مجلس نامه نوشت.', 'مریم تالونی → مجلس (letter): '],
  ['خانواده‌ها در نامه‌ای به رئیس مجلس خواستار تحقیق شدند.', 'خانواده‌ها → رئیس مجلس (letter): تحقیق'],
  ['مادران از وزیر دادگستری خواستند که محل دفن را اعلام کند.', 'مادران → وزیر دادگستری (-): محل دفن را اعلام کند'],
  ['دیدبان تالون در بیانیه‌ای خواستار آزادی زندانیان سیاسی شد.', 'دیدبان تالون →  (statement): آزادی زندانیان سیاسی'],
  [
    'سازمان دیدبان تالون از دولت درخواست کرد که پرونده را باز کند.',
    'سازمان دیدبان تالون → دولت (request): پرونده را باز کند',
  ],
  [
    'لیلا مرادیان در نامه‌ای به تاریخ ۵ مهر ۱۳۹۹ به کاوه دلشاد هشدار داده بود که سقف ترک برداشته است و از او خواسته بود کارگاه را ببندد.',
    'لیلا مرادیان → کاوه دلشاد (letter): کارگاه را ببندد',
  ],
];

test('who wrote to whom and what they asked', () => {
  for (const [text, sent] of SENT) assert.deepEqual(told(text), [sent], text);
});

test('the date and the answer, or that none came, are kept', () => {
  const [letter] = sentIn('بهرام رستانی در ۵ مرداد ۱۳۶۷ نامه‌ای به هیئت فرستاد. این نامه بی‌پاسخ ماند.');
  assert.equal(letter?.on, '1988-07-27');
  assert.equal(letter?.answer, 'none');
  assert.equal(sentIn('مریم تالونی به مجلس نامه نوشت. مجلس پاسخ داد.')[0]?.answer, 'given');
  assert.equal(sentIn('مریم تالونی به مجلس نامه نوشت.')[0]?.answer, null);
  assert.equal(sentIn('مریم تالونی به مجلس نامه نوشت. به این نامه پاسخی داده نشد.')[0]?.answer, 'none');
  assert.equal(sentIn('مریم تالونی به مجلس نامه نوشت. پاسخ او داده شد.')[0]?.answer, 'given');
});

test('a letter that only lies somewhere was sent by nobody', () => {
  for (const text of ['نامه روی میز بود.', 'او نامه را خواند.', 'گزارش هوا خوب بود.'])
    assert.deepEqual(told(text), [], text);
});

test('who is warned is told something; what the news tells everybody is no message', () => {
  const [warning] = sentIn('انجمن کارگران به فرماندار هشدار داد که انبار پر از باروت است.');
  assert.equal(warning?.to[0]?.text, 'فرماندار');
  assert.deepEqual(warning?.says, ['انبار پر از باروت است']);
  for (const text of ['خبرگزاری گزارش داد که باران می‌بارد.', 'وزیر به خبرنگاران خبر داد که جاده باز است.'])
    assert.deepEqual(told(text), [], text);
});

test('«نه … و نه … پاسخ دادند» و «هیچ‌یک … پاسخ نداد» tell of no answer', () => {
  const asked = 'انجمن بافندگان به استاندار نامه نوشت و خواست که کارگاه باز شود. ';
  for (const after of ['نه استاندار و نه وزیر پاسخ دادند.', 'هیچ‌یک از مسئولان پاسخ نداد.', 'استاندار پاسخی نداد.'])
    assert.equal(sentIn(asked + after)[0]?.answer, 'none', after);
  assert.equal(sentIn(`${asked}استاندار پاسخ داد.`)[0]?.answer, 'given');
});
