// Grounds that a text calls by a bare name, told of over years in one paragraph. All texts are invented: the country, its towns and its people do not exist.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitesIn } from '../parties-in.ts';

const toldIn = (text: string): readonly string[] =>
  sitesIn(text).map(({ name, condition, observedOn }) => `${name.name ?? name.text}: ${condition} ${observedOn}`);

const HISTORY =
  'On 4 May 1974 nobody was let into Halmar prison in Tarsel any more.\n\nThe dead of Halmar were buried by night in trenches at Dorneh, east of Tarsel. On 2 June 1979 bulldozers went over the ground for the first time. In 1983 the town put up a wire fence. Between 7 and 12 October 1990 the place was bulldozed again and saplings were planted.\n';

test('what was done over years to the ground where the dead lie is told of it, and not of the prison named before', () => {
  const told = toldIn(HISTORY);
  for (const condition of [
    'bulldozed 1979-06-02',
    'sealed off 1983',
    'bulldozed 1990-10-07/1990-10-12',
    'planted over 1990-10-07/1990-10-12',
  ])
    assert.ok(
      told.some((one) => /Dorneh/.test(one) && one.endsWith(condition)),
      `${condition}\n${told.join('\n')}`,
    );
  assert.ok(!told.some((one) => /Halmar/.test(one) && /bulldozed|planted|sealed/.test(one)));
});

test('of several verbs each has the day right behind it', () => {
  const told = toldIn(
    'Our children were executed and lie there. The ground at Dorneh has been bulldozed in 1979, fenced in 1983 and planted with trees in 1990.\n',
  );
  for (const one of ['bulldozed 1979', 'sealed off 1983', 'planted over 1990'])
    assert.ok(
      told.some((other) => /Dorneh/.test(other) && other.endsWith(one)),
      `${one}\n${told.join('\n')}`,
    );
});

test('a name of which the text says what place it is, and one of which is told what is done to ground alone', () => {
  const depot = toldIn(
    'Prisoners were beaten there. Kuhar was a former vehicle depot of the port. Kuhar was closed in December 2011.\n',
  );
  assert.ok(
    depot.some((one) => one === 'Kuhar: closed 2011-12'),
    depot.join('\n'),
  );
  const ground = toldIn(
    'The prisoners were executed in the summer. Dorneh was bulldozed in 1993. A concrete wall around it was completed in April 2022.\n',
  );
  assert.ok(
    ground.some((one) => /^Dorneh: bulldozed 1993/.test(one)),
    ground.join('\n'),
  );
  assert.ok(
    ground.some((one) => /^Dorneh: sealed off 2022-04/.test(one)),
    ground.join('\n'),
  );
});

test('no well of “I knew him well”, no closed prison of locked doors, no burial of a burial site', () => {
  const told = toldIn(
    'The prisoners of Halmar prison were executed. I knew Mavik well. The doors were locked and we had no weapons. Between July and August 1989 the reported destruction of burial sites at Dorneh went on.\n',
  );
  assert.ok(!told.some((one) => /well|closed|bodies buried/.test(one)), told.join('\n'));
});

test('the hall of “the prison” is told of the prison named before', () => {
  const [hall] = toldIn(
    'Visits at Halmar prison were stopped. Those who refused were hanged on 26 July 1989 in the prison’s assembly hall.\n',
  );
  assert.match(hall ?? '', /^Halmar prison: people killed/);
});

test('«قطعه» has its number, and no day or verb is a part of the name of a Persian site', () => {
  const told = toldIn(
    'قطعه ۴۱ بهشت تالون را با بتون پوشاندند.\n\nگور کشته‌شدگان آنجا است. روز پنجشنبه ۱۳ اسفند ۱۳۹۴ کارگران با لودر قطعه ۴۱ گورستان بهشت تالون را صاف کردند و روی آن بتون ریختند.\n',
  );
  assert.ok(told.length > 0 && told.every((one) => one.includes('۴۱')), told.join('\n'));
  const levelled = toldIn('گورهای اعدام‌شدگان آنجا است. تسطیح زمین روز شنبه هفته گذشته انجام شد.\n');
  assert.ok(!levelled.some((one) => /روز|هفته/.test(one)), levelled.join('\n'));
});
