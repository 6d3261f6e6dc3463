import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvFile } from '../../../apps/web/src/charts/csv-file.ts';
import { lanesOf } from '../../../apps/web/src/charts/lanes.ts';
import { fileNameOf } from '../../../apps/web/src/charts/save-file.ts';
import { shortened } from '../../../apps/web/src/charts/shortened.ts';
import { dayAfter, daysCovered, type TimeAxisOptions, timeAxis } from '../../../apps/web/src/charts/time-axis.ts';
import { valueAxis } from '../../../apps/web/src/charts/value-axis.ts';

const axisOf = (options: Partial<TimeAxisOptions> = {}) =>
  timeAxis({ from: '1974-01-01', to: '1974-12-31', width: 730, rtl: false, lang: 'en', ...options });

test('a month is drawn as long as its days, a day as a day', () => {
  const axis = axisOf();
  const month = axis.place({ from: '1974-08-01', to: '1974-08-31' });
  const day = axis.place({ from: '1974-08-14', to: '1974-08-14' });
  // 730 pixels for the 365 days of 1974: two pixels a day.
  assert.equal(month && Math.round(month.width), 62);
  assert.equal(day && Math.round(day.width), 2);
  assert.equal(month?.left, axis.x('1974-08-01'));
  assert.deepEqual([month?.day, day?.day], [false, true]);
});

test('a side that is not known reaches the edge and is open; one that goes on beyond the edge is too', () => {
  const axis = axisOf();
  assert.deepEqual(axis.place({ from: '1974-12-01', to: null }), {
    left: axis.x('1974-12-01'),
    width: 730 - axis.x('1974-12-01'),
    openStart: false,
    openEnd: true,
    day: false,
  });
  assert.equal(axis.place({ from: '1960-01-01', to: '1974-02-01' })?.openStart, true);
});

test('what has no day, or lies wholly outside, has no place', () => {
  assert.equal(axisOf().place({ from: null, to: null }), null);
  assert.equal(axisOf().place({ from: '1975-01-01', to: '1975-02-01' }), null);
  assert.equal(axisOf().place({ from: '1973-01-01', to: '1973-12-31' }), null);
});

test('where the writing goes from right to left time does too', () => {
  const [ltr, rtl] = [axisOf(), axisOf({ rtl: true, lang: 'fa' })];
  assert.ok(ltr.x('1974-02-01') < ltr.x('1974-11-01'));
  assert.ok(rtl.x('1974-02-01') > rtl.x('1974-11-01'));
  assert.equal(Math.round(ltr.x('1974-02-01') + rtl.x('1974-02-01')), 730);
  assert.equal(ltr.dayAt(ltr.x('1974-05-06') + 1), '1974-05-06');
  assert.equal(rtl.dayAt(rtl.x('1974-05-06') - 1), '1974-05-06');
});

test('an axis of years is named by years, one of months by months, in the words of the language', () => {
  assert.ok(axisOf({ from: '1960-01-01', to: '1990-12-31' }).ticks.every((tick) => /^19\d\d$/.test(tick.label)));
  assert.ok(axisOf().ticks.some((tick) => tick.label === 'Jul'));
  assert.ok(axisOf({ lang: 'fa' }).ticks.some((tick) => tick.label === 'ژوئیهٔ' || tick.label === 'ژوئیه'));
});

test('in Persian the years of the Solar Hijri calendar begin at Nowruz', () => {
  const years = axisOf({ from: '1970-01-01', to: '1980-12-31', width: 1100, lang: 'fa', rtl: false });
  const nowruz = years.hijriTicks.find((tick) => tick.label === '۱۳۵۳');
  // 1353 began on 21 March 1974.
  assert.equal(nowruz?.x, years.x('1974-03-21'));
  assert.deepEqual(axisOf().hijriTicks, []);
  const months = axisOf({ lang: 'fa' });
  assert.equal(months.hijriTicks.find((tick) => tick.label === 'مرداد')?.x, months.x('1974-07-23'));
});

test('the days covered are those of all spans with some air, and none where no day is known', () => {
  assert.deepEqual(
    daysCovered([
      { from: '1974-01-10', to: null },
      { from: null, to: '1974-02-09' },
    ]),
    { from: dayAfter('1974-01-10', -3), to: dayAfter('1974-02-09', 3) },
  );
  assert.equal(daysCovered([{ from: null, to: null }]), null);
});

test('no two bars of one lane lie on one another, and no lane is opened without need', () => {
  const extent = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 90 }));
  fc.assert(
    fc.property(fc.array(extent, { maxLength: 60 }), (pairs) => {
      const extents = pairs.map(([left, width]) => ({ left, right: left + width }));
      const { lane, lanes } = lanesOf(extents, 2);
      const most = Math.max(
        0,
        ...extents.map((one) => extents.filter((two) => two.left <= one.left && one.left < two.right + 2).length),
      );
      assert.equal(lanes, most);
      extents.forEach((a, i) => {
        extents.forEach((b, j) => {
          if (i < j && lane[i] === lane[j]) assert.ok(a.right + 2 <= b.left || b.right + 2 <= a.left);
        });
      });
    }),
  );
});

test('numbers far apart stand on a logarithmic axis that says so; near ones on a plain one', () => {
  assert.equal(valueAxis([1000, 30_000], 600, false).logarithmic, true);
  const plain = valueAxis([1400, 1500, 2000], 600, false);
  assert.equal(plain.logarithmic, false);
  assert.ok(plain.x(1400) < plain.x(2000));
  assert.ok(valueAxis([1400, 2000], 600, true).x(1400) > valueAxis([1400, 2000], 600, true).x(2000));
  for (const value of [1000, 30_000]) {
    const x = valueAxis([1000, 30_000], 600, false).x(value);
    assert.ok(x > 0 && x < 600);
  }
  assert.equal(valueAxis([0, 5000], 600, false).logarithmic, false);
});

test('a table as CSV keeps commas, quotes and lines, and nothing in it runs as a formula', () => {
  const file = csvFile([
    ['Who', 'How many'],
    ['Harbour Union, Tarsel', '2,400 "at least"'],
    ['=HYPERLINK("x")', '-12'],
  ]);
  assert.equal(
    file,
    '\ufeffWho,How many\r\n"Harbour Union, Tarsel","2,400 ""at least"""\r\n"\'=HYPERLINK(""x"")",-12\r\n',
  );
});

test('a file is named by the words of its chart, in any script', () => {
  assert.equal(fileNameOf('Dock workers detained, 1974'), 'dock-workers-detained-1974');
  assert.equal(fileNameOf('بازداشت‌شدگان بندر'), 'بازداشت-شدگان-بندر');
  assert.equal(fileNameOf('—'), 'chart');
});

test('a name that is too long keeps whole words, so that what is seen stands in what is read out', () => {
  assert.equal(shortened('Dock workers detained', 30), 'Dock workers detained');
  assert.equal(shortened('Dock workers detained at Quay Nine', 24), 'Dock workers detained…');
  assert.equal(shortened('Dock workers detained at Quay Nine', 22), 'Dock workers detained…');
  assert.equal(shortened('Hafenarbeiterversammlungshalle', 10), 'Hafenarbe…');
});

test('of a stretch of days no day is named twice', () => {
  const { ticks } = timeAxis({ from: '1974-08-09', to: '1974-08-15', width: 1400, rtl: false, lang: 'en' });
  const labels = ticks.map((one) => one.label);
  assert.ok(labels.length >= 7);
  assert.equal(new Set(labels).size, labels.length);
});
