// Which site is meant where its words do not stand in the sentence, and on which day. All places and events are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitesIn } from '../parties-in.ts';

const told = (text: string): readonly string[] =>
  sitesIn(text).map(({ name, condition, observedOn }) =>
    `${name.name ?? name.text}: ${condition} ${observedOn ?? ''}`.trimEnd(),
  );

const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  [
    'The dead lie in the Alder Field and the prisoners were kept in Tolm Camp. We saw the Alder Field in June 1997. The railing was gone.',
    'Alder Field: unfenced 1997-06',
  ],
  [
    'Bones lie in the Alder Field. In 1998 the hedge around the field was burned, and in 2003 archaeologists opened the field.',
    'Alder Field: opened 2003',
  ],
  [
    'Bodies were hidden at the Marvik salt pans. In May 1989 a strip of the Marvik salt pans was bulldozed.',
    'Marvik salt pans: bulldozed 1989-05',
  ],
  [
    'Prisoners were shot at the Olm paper mill. The mill stopped working in 1991 and was sold in 1996.',
    'Olm paper mill: sold 1996',
    'Olm paper mill: closed 1991',
  ],
  [
    'The dead lie in Havreh cemetery. Excavation at the cemetery began on 2 May 2009.',
    'Havreh cemetery: exhumed 2009-05-02',
  ],
  [
    'The council refused the opening of the mass grave at Orvik in 1999.',
    'mass grave at Orvik: exhumation refused 1999',
  ],
  [
    'The dead lie in Orvik cemetery. Work at the cemetery was suspended on 4 July 2001.',
    'Orvik cemetery: work halted 2001-07-04',
  ],
];

for (const [text, ...expected] of CASES)
  test(`the site named last: ${text}`, () => {
    const found = told(text);
    for (const one of expected)
      assert.ok(
        found.some((claim) => claim.endsWith(one)),
        `${one} among ${found.join('; ')}`,
      );
  });

test('stones of graves stand in no prison, though it was named last', () => {
  assert.deepEqual(
    told('Havreh cemetery lies in the east. The men came from Orsund prison. In 2004 the headstones were smashed.'),
    ['Havreh cemetery: damaged 2004'],
  );
});

test('what somebody is about to do, or is urged not to do, is no state that the site is in', () => {
  for (const text of [
    'The town wants to fence Havreh cemetery so as to make a car park of it.',
    'The families urged the mayor not to build a road over Havreh cemetery.',
    'The families asked for the full opening of Havreh cemetery.',
  ])
    assert.deepEqual(
      sitesIn(text).filter(({ asserted }) => asserted === 'fact' || asserted === 'reported'),
      [],
      text,
    );
});

test('a plot of ground is no plot against anybody', () => {
  assert.equal(sitesIn('On 3 May 2004 the southern plot of the cemetery was levelled.')[0]?.asserted, 'fact');
});

test('a sentence without a day takes that of the sentence before, and never that of another time or mouth', () => {
  assert.deepEqual(
    told('The dead lie in Havreh cemetery. We went to Havreh cemetery on 4 May 2010. The gate was locked.'),
    ['Havreh cemetery: closed 2010-05-04'],
  );
  assert.deepEqual(
    told('Havreh cemetery lies in the east. We went there on 4 May 2010. Years later the fence was taken down.'),
    ['Havreh cemetery: unfenced'],
  );
});

test('what had been done is told of the day on which somebody went there and saw it', () => {
  assert.deepEqual(
    told(
      'The dead lie in Havreh cemetery. We visited Havreh cemetery on 4 May 2010. Rubble had been tipped at the gate.',
    ).at(-1),
    'Havreh cemetery: desecrated 2010-05-04',
  );
});

test('in Persian, stones are broken in the garden where the dead were buried', () => {
  const found = told('نه نفر را در باغ انجیرستان، پشت کشتارگاه، دفن کردند. سنگ‌ها در پاییز ۱۳۶۹ شکسته شد.');
  assert.ok(
    found.some((one) => /انجیرستان: bodies buried/.test(one)),
    found.join(),
  );
  assert.ok(
    found.some((one) => /انجیرستان: damaged 1990/.test(one)),
    found.join(),
  );
});

test('what is built “there” is built on the slope above a spring, not on the spring', () => {
  const found = told('We buried our dead on the slope above the spring. In 1984 the army built a post there.');
  assert.ok(found.includes('the slope above the spring: built over 1984'), found.join());
});

test('in Persian, what lies under paving or under guard', () => {
  assert.deepEqual(
    told('قطعه ۱۹ گورستان هاوره در سال ۱۳۹۱ زیر سنگ‌فرش رفت.').map((one) => one.replace(/^.*: /, '')),
    ['paved over 2012-03-20/2013-03-20'],
  );
  assert.equal(sitesIn('قطعه ۱۹ گورستان هاوره اکنون زیر نگهبانی است.')[0]?.condition, 'guarded');
});
