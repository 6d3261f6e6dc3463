// What happened to graves and cemeteries as news pages tell it: walls, cameras, gates, new graves, car parks, denials. All places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findClaims } from '../../../src/extract/find-claims.ts';
import { anObject, aReading } from '../claims-in.ts';
import { sitesIn } from '../parties-in.ts';

const told = (text: string): readonly string[] =>
  sitesIn(text).map(
    ({ name, condition, observedOn }) => `${name.name ?? name.text}: ${condition} ${observedOn ?? '-'}`,
  );

const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  [
    'Men with bulldozers demolished a section of Pelmar cemetery on 12 January 2009.',
    'Pelmar cemetery: destroyed 2009-01-12',
  ],
  ['The destruction earlier this month of the Havreh cemetery is an outrage.', 'Havreh cemetery: destroyed -'],
  ['Guards destroyed more than 30 graves at the Golden Gate cemetery.', 'Golden Gate cemetery: destroyed -'],
  ['Havreh cemetery is now surrounded by high concrete walls.', 'Havreh cemetery: sealed off -'],
  [
    'Havreh cemetery lies in the east. In May 2022 concrete walls were erected around the site and cameras were installed at its gate.',
    'Havreh cemetery: sealed off 2022-05',
    'Havreh cemetery: monitored 2022-05',
  ],
  [
    'Agents locked the gates of Havreh cemetery on 5 March 2024 and prevented families from entering.',
    'Havreh cemetery: closed 2024-03-05',
    'Havreh cemetery: closed to visitors 2024-03-05',
  ],
  ['The gates of Havreh cemetery have remained locked since April 2023.', 'Havreh cemetery: closed 2023-04/..'],
  [
    'At least two new graves were dug in Havreh cemetery on 24 April 2021.',
    'Havreh cemetery: new graves dug 2021-04-24',
  ],
  [
    'In 2015 the council turned the mass grave at Ostrel into a rubbish dump.',
    'the mass grave at Ostrel: desecrated 2015',
  ],
  ['A new road now runs over the graves.', 'the graves: built over -'],
  ['Plot 17 was levelled on 3 May 2004.', 'Plot 17: bulldozed 2004-05-03'],
  ['“No damage was done to the cemetery,” a spokesman said.', 'the cemetery: not damaged -'],
  ['“No grave has been touched,” the mayor said.', 'grave: not damaged -'],
  ['The army used the stadium as a detention camp in September 1973.', 'the stadium: people held 1973-09'],
  [
    'The dead lie in the field behind the brick works of Dorneh. In May 1961 a bulldozer came. In 1970 trees were planted over it, and in June 1985 the trees were felled.',
    'the field behind the brick works of Dorneh: bodies buried -',
    'the field behind the brick works of Dorneh: bulldozed 1961-05',
    'the field behind the brick works of Dorneh: planted over 1970',
    'the field behind the brick works of Dorneh: trees cut 1985-06',
  ],
  [
    'At least 700 people are buried in the old cemetery of Orlen. The land was confiscated in 1961, and the stones were taken away.',
    'the old cemetery of Orlen: confiscated 1961',
    'the old cemetery of Orlen: marks removed 1961',
  ],
];

for (const [text, ...expected] of CASES) test(`pages: ${text}`, () => assert.deepEqual(told(text), expected));

test('“the cemetery” is the one that the text names, and says why', () => {
  const [, , locked] = sitesIn(
    'Havreh cemetery was bulldozed in 2009. Families visited the cemetery on 4 June 2010. The cemetery was closed on 5 June 2010.',
  );
  assert.equal(locked?.name.name, 'Havreh cemetery');
  assert.equal(locked?.name.named, 'inferred');
  assert.match(locked?.name.reasons.join(' ') ?? '', /named in this text/);
});

test('of two cemeteries “the graves” are those of neither, and some corpses are no site', () => {
  const names = sitesIn('Havreh cemetery was closed. Dorn cemetery was closed. The graves were bulldozed.').map(
    ({ name }) => name.name,
  );
  assert.deepEqual(names, ['Havreh cemetery', 'Dorn cemetery', null]);
  assert.deepEqual(
    told('He was held in the camp of Dorn. The clinic counted forty corpses. Some were burned.').slice(1),
    [],
  );
  assert.deepEqual(told('Six bodies came from the depot. A mass burial followed in Dorn.'), []);
});

test('“they” is of several: of trenches, and not of the prison before them', () => {
  const text = 'The prison of Dorn lies on a plain. He dug eighteen trenches. He was not there when they were filled.';
  assert.deepEqual(
    sitesIn(text).filter(({ name }) => /prison/.test(name.text)),
    [],
  );
});

test('what “has been” done was so when the page was written, and not after', () => {
  const reading = aReading('Havreh cemetery has been closed.', { published: '2024-05-06' });
  const [closed] = findClaims({ object: anObject, reading, reference: null }).claims.filter(
    ({ kind }) => kind === 'site',
  );
  assert.equal(closed?.kind === 'site' ? closed.observedOn : null, '../2024-05-06');
});

test('what “is to be built” on a site is planned', () => {
  const [, built] = sitesIn('Forty graves were found at the old range; academy to be built on it.');
  assert.deepEqual([built?.condition, built?.asserted], ['built over', 'hypothetical']);
});

test('“others” of gravesites are gravesites, whoever was spoken of before them', () => {
  const text =
    'Families of the victims asked where the men lie. A number of the gravesites were identified, while others were concealed.';
  assert.deepEqual(
    sitesIn(text).map(({ name, condition }) => `${name.text}: ${condition}`),
    ['A number of the gravesites: identified', 'the gravesites: concealed'],
  );
});

test('one who is turned away closes no place to visitors; families who are do', () => {
  for (const text of [
    'The judge had been there. She had been refused entry to the prison.',
    'Guards stopped him from entering the cemetery.',
  ])
    assert.deepEqual(told(text), [], text);
  const [site] = sitesIn('Relatives have been denied access to the graves.');
  assert.deepEqual([site?.condition, site?.asserted], ['closed to visitors', 'fact']);
});

test('a car park builds over a plot, and “the plot” is the one with a number', () => {
  const [site] = sitesIn(
    'Plot 33 of the Havrin cemetery holds the executed. The plot is being turned into a car park.',
  );
  assert.deepEqual([site?.name.name, site?.condition], ['Plot 33', 'being built over']);
});

test('from when bones are said to date is not when they were found', () => {
  const [site] = sitesIn('The bones found in the cellar date from a shipwreck of 1911, the ministry said.');
  assert.deepEqual([site?.condition, site?.observedOn], ['bodies found', null]);
});

const LATER: readonly (readonly [text: string, ...expected: string[]])[] = [
  [
    'Bodies were buried at the salt pans. The Orlen Salt Company has leased the pans since 1999.',
    'the salt pans: bodies buried -',
    'the pans: leased 1999/..',
  ],
  ['In 2011 the company built a dyke across the second grave.', 'the second grave: built over 2011'],
  [
    'The prisoners were held in the mill. The mill stood idle from 1971 and was sold to a builder in 1974.',
    'the mill: people held -',
    'The mill: sold 1974',
  ],
  ['Books were sold at the prison.'],
  [
    'The prisoners were held in the mill. The mill had been used as a store until it was gutted by fire in 2003.',
    'the mill: people held -',
    'The mill: converted -',
    'The mill: burned 2003',
  ],
];

for (const [text, ...expected] of LATER)
  test(`leased, sold, dyked: ${text}`, () => assert.deepEqual(told(text), expected));

test('a wall around “Havrin”, in a text of Havrin cemetery, is around the cemetery', () => {
  const text =
    'Havrin cemetery was levelled in 2009. In April 2021 ten new graves were dug there. A wall was erected around Havrin in May 2022.';
  assert.deepEqual(told(text), [
    'Havrin cemetery: bulldozed 2009',
    'Havrin cemetery: new graves dug 2021-04',
    'Havrin cemetery: sealed off 2022-05',
  ]);
});

test('in Persian a tank that was washed with lime is told of', () => {
  assert.deepEqual(told('زندانیان را در مخزن نگه می‌داشتند. مخزن را در ۵ آذر ۱۳۶۷ با آب آهک شستند.'), [
    'مخزن: people held -',
    'مخزن: washed 1988-11-26',
  ]);
});
