import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conditionsIn, sitesIn } from '../parties-in.ts';

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['They were buried in secret mass graves outside Tarsel.', ['secret mass graves outside Tarsel: secret']],
  ['The graves were subject to ongoing destruction.', ['The graves: being destroyed']],
  ['The destruction of the burial ground drew protests.', ['the burial ground: destroyed']],
  ['A road was built over the mass grave.', ['the mass grave: built over']],
  ['The old cemetery was turned into a park.', ['The old cemetery: planted over']],
  ['The detention centre was turned into a museum.', ['The detention centre: converted']],
  ['Villagers dug up two graves near the river.', ['two graves: exhumed']],
  ['Soldiers guard the cemetery.', ['the cemetery: guarded']],
  ['The prison was closed in 1994.', ['The prison: closed']],
  ['The families visited the Orlen Prison last year.', ['the Orlen Prison: visited']],
  ['The memorial was vandalised on 3 March 2021.', ['The memorial: desecrated']],
  ['The graves have never been exhumed.', ['The graves: not exhumed']],
  ['The headstones were smashed and the graves remain unmarked.', ['The headstones: damaged', 'the graves: unmarked']],
  ['A mass grave containing 43 bodies was discovered near Orlen.', ['A mass grave: discovered']],
  ['Forensic teams exhumed 43 bodies from a mass grave in Orlen.', ['a mass grave in Orlen: exhumed']],
  ['Relatives are barred from visiting the cemetery.', ['the cemetery: closed to visitors']],
  ['The mass graves lie under a sports stadium.', ['The mass graves: built over']],
  ['Trees have been planted on the graves.', ['the graves: planted over']],
  ['The monument to the victims was unveiled in 2007.', ['The monument: opened']],
  ['“They flooded the graves,” said Mira Talven.', ['the graves: flooded']],
  ['A wall now surrounds the cemetery.', ['the cemetery: sealed off']],
  ['Soldiers dumped rubble on the graves.', ['the graves: desecrated']],
  ['The old cemetery is under water.', ['The old cemetery: flooded']],
  [
    'The cemetery of Orlen, found in May 2010, is still closed.',
    ['The cemetery of Orlen: discovered', 'The cemetery of Orlen: closed'],
  ],
  [
    'The old prison was emptied in April and is now used as a store.',
    ['The old prison: emptied', 'The old prison: converted'],
  ],
  ['Families are not allowed into the cemetery.', ['the cemetery: closed to visitors']],
  ['Orlen camp was closed in July.', ['Orlen camp: closed']],
  [
    'They buried the dead in a trench. A bulldozer flattened the trench, and concrete was poured over it.',
    ['a trench: bodies buried', 'the trench: bulldozed', 'the trench: paved over'],
  ],
  ['Soldiers filled the well with cement. The trench was levelled. They did well.', []],
];

test('what is said of graves, prisons and memorials', () => {
  for (const [text, expected] of CASES) assert.deepEqual(conditionsIn(text), expected, text);
});

test('some and others are two claims, and “others” goes back to the graves', () => {
  const text = 'Some of these graves were identified by the keepers, but others were built over with warehouses.';
  assert.deepEqual(conditionsIn(text), ['Some of these graves: identified', 'these graves: built over']);
  const [, others] = sitesIn(text);
  assert.match(others?.name.reasons.join() ?? '', /of “these graves”/);
});

test('when and where it was so, and whose word it is', () => {
  const [memorial] = sitesIn('The memorial in Tarsel was vandalised on 3 March 2021.');
  assert.equal(memorial?.observedOn, '2021-03-03');
  assert.equal(memorial?.where, 'Tarsel');
  const [flooded] = sitesIn('“They flooded the graves,” said Mira Talven.');
  assert.equal(flooded?.sayer[0]?.who[0]?.name, 'Mira Talven');
});

test('what is only planned is a hypothesis', () => {
  assert.equal(sitesIn('The ministry plans to demolish the old prison.')[0]?.asserted, 'hypothetical');
});

test('a place that is only named, and words that are no place, are no claims', () => {
  for (const text of [
    'He was sent to prison and beaten.',
    'Grave concerns remain. The situation is grave.',
    'Guards at the prison were found dead.',
    'Prison conditions were criticised. The prison service opened an inquiry.',
    'The bodies have not been exhumed.',
    'She was closed to strangers and visited the market.',
  ])
    assert.deepEqual(conditionsIn(text), [], text);
});

test('a plot and “the site” are such places; what is to be done is planned; a perfect has no day of the past', () => {
  assert.deepEqual(conditionsIn('The burial plot behind the school was bulldozed.'), [
    'The burial plot behind the school: bulldozed',
  ]);
  const [found, sealed] = sitesIn(
    'A mass grave was found near Orlen in July 2021; the site has since been sealed off by the army.',
  );
  assert.deepEqual([found?.condition, found?.observedOn], ['discovered', '2021-07']);
  assert.deepEqual([sealed?.name.text, sealed?.condition, sealed?.observedOn], ['A mass grave', 'sealed off', null]);
  const [planned] = sitesIn('The cemetery of Orlen is to be built over next year.');
  assert.deepEqual([planned?.asserted, planned?.confidence], ['hypothetical', 'doubtful']);
});
