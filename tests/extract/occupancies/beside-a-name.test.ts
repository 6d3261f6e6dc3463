import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postLine, posts } from './posts-in.ts';

const BESIDE: readonly (readonly [string, ...string[]])[] = [
  // the post before the name
  ['President Oda Rennick wept.', 'Oda Rennick | President | - | current | - | - | 2020-03-05'],
  ['Judge Tam Rell wept.', 'Tam Rell | Judge | - | current | - | - | 2020-03-05'],
  // the verb of the clause stands before a status; and who lives there holds no post
  ['So worries former mayor Oda Rennick.', 'Oda Rennick | mayor | - | former | - | .. | -'],
  ['Resident Oda Rennick wept.'],
  ['Sen. Tam Rell wept.', 'Tam Rell | senator | - | current | - | - | 2020-03-05'],
  [
    'So said former Italian Minister of Public Works Oren Mavik.',
    'Oren Mavik | Minister of Public Works | Italy | former | - | .. | -',
  ],
  ['South Korean President Tam Rell wept.', 'Tam Rell | President | South Korea | current | - | - | 2020-03-05'],
  ['Acting mayor Oda Rennick wept.', 'Oda Rennick | mayor | - | acting | - | - | 2020-03-05'],
  [
    'Presidential candidate Oda Rennick lost.',
    'Oda Rennick | Presidential candidate | - | candidate | - | - | 2020-03-05',
  ],
  [
    'UN special rapporteur Oda Rennick wept.',
    'Oda Rennick | UN special rapporteur | UN | current | - | - | 2020-03-05',
  ],
  [
    'Harbour Union president Oda Rennick wept.',
    'Oda Rennick | Harbour Union president | Harbour Union | current | - | - | 2020-03-05',
  ],
  [
    'The regime’s Supreme Leader Oren Mavik wept.',
    'Oren Mavik | Supreme Leader | regime | current | - | - | 2020-03-05',
  ],
  ['They met President Oda Rennick.', 'Oda Rennick | President | - | current | - | - | 2020-03-05'],
  // the name after the post, between commas
  [
    'The current head of the judiciary, Oren Mavik, wept.',
    'Oren Mavik | head of the judiciary | judiciary | current | - | - | 2020-03-05',
  ],
  [
    "Kenya's foreign minister, Oda Rennick, wept.",
    'Oda Rennick | foreign minister | Kenya | current | - | - | 2020-03-05',
  ],
  [
    'The prime minister-designate, Oda Rennick, wept.',
    'Oda Rennick | prime minister-designate | - | designate | - | - | 2020-03-05',
  ],
  // the post after the name
  [
    'Oren Mavik, the former deputy head of the Harbour Union in Tarsel, wept.',
    'Oren Mavik | deputy head of the Harbour Union | Harbour Union | former | - | .. | -',
  ],
  [
    'Oren Mavik, 54, a judge at the Harbour Court, wept.',
    'Oren Mavik | judge at the Harbour Court | Harbour Court | current | - | - | 2020-03-05',
  ],
  ['Oren Mavik (mayor of Tarsel) wept.', 'Oren Mavik | mayor of Tarsel | Tarsel | current | - | - | 2020-03-05'],
  [
    'Oren Mavik, a former minister of works and head of the Harbour Union, wept.',
    'Oren Mavik | minister of works | - | former | - | .. | -',
    'Oren Mavik | head of the Harbour Union | Harbour Union | current | - | - | 2020-03-05',
  ],
  [
    'Oren Mavik, now an adviser to the president, wept.',
    'Oren Mavik | adviser to the president | - | current | - | - | 2020-03-05',
  ],
  ['Oren Mavik (Minister of Works, 1984–1989) wept.', 'Oren Mavik | Minister of Works | - | former | 1984 | 1989 | -'],
  [
    'Oren Mavik – Minister of Works (1984–1989) – wept.',
    'Oren Mavik | Minister of Works | - | former | 1984 | 1989 | -',
  ],
  ['Mavik, Kenya’s president since 1989, wept.', 'Mavik | president | Kenya | current | 1989 | - | 2020-03-05'],
  ['Minister of Works: Oren Mavik', 'Oren Mavik | Minister of Works | - | current | - | - | 2020-03-05'],
  [
    'The UN Special Rapporteur on the right to harbours in Kuhdar, Oda Rennick, wept.',
    'Oda Rennick | UN Special Rapporteur on the right to harbours in Kuhdar | UN | current | - | - | 2020-03-05',
  ],
  [
    'Oren Mavik, the founder and first leader of the Harbour Union, wept.',
    'Oren Mavik | founder | Harbour Union | current | - | - | 2020-03-05',
    'Oren Mavik | first leader of the Harbour Union | Harbour Union | current | - | - | 2020-03-05',
  ],
  // lists, in order
  [
    'Both the current and former Kenyan ministers of justice, Oda Rennick and Oren Mavik, wept.',
    'Oda Rennick | minister of justice | Kenya | current | - | - | 2020-03-05',
    'Oren Mavik | minister of justice | Kenya | former | - | .. | -',
  ],
  // as
  [
    'As head of the Harbour Union, Oren Mavik says little.',
    'Oren Mavik | head of the Harbour Union | Harbour Union | current | - | - | 2020-03-05',
  ],
  // when it was signed, nothing tells
  [
    'As head of the Harbour Union, Oren Mavik signed it.',
    'Oren Mavik | head of the Harbour Union | Harbour Union | current | - | - | -',
  ],
  // the others of a panel
  [
    'A panel composed of the judge of Havrin, Mr. Oren Mavik, a clerk of the bailiff and a delegate from the Ministry of Order sat in 1974.',
    'Oren Mavik | judge of Havrin | Havrin | current | - | - | 1974',
  ],
];
for (const [text, ...expected] of BESIDE)
  test(`who holds what in: ${text}`, () => {
    assert.deepEqual(posts(text).map(postLine), expected);
  });

const NOBODY: readonly string[] = [
  'The president said that the minister met leaders of the union.',
  'The wife of the president, Ada Quill, wept.',
  "Ada Quill, the president's wife, wept.",
  'In front of Ada Quill, the judge said nothing.',
  'One of the guest speakers, Ada Quill, wept.',
  'Ada Quill, a leader, wept.',
  'A spokesman for the army denied it.',
  'The office of the president, Nairobi, is closed.',
  'Head north, Ada Quill, she said.',
];
for (const text of NOBODY)
  test(`nobody is given a post in: ${text}`, () => {
    assert.deepEqual(posts(text).map(postLine), []);
  });

test('"then" speaks of the time told, not of the document’s day', () => {
  const [claim] = posts('The strike of May 1974 was long. It angered then-Prime Minister Oren Mavik.');
  assert.equal(claim?.asOf, '1974-05');
  assert.equal(claim?.status, 'current');
});

test('a year in the name of an event does not date a post', () => {
  const [claim] = posts('Mayor Oren Mavik spoke of the 1974 strike.');
  assert.equal(claim?.asOf, '2020-03-05');
});

test('without a date of the document a post has no day', () => {
  const [claim] = posts('Mayor Oren Mavik wept.', null);
  assert.equal(claim?.asOf, null);
});

test('what is said again of the same person is one claim', () => {
  assert.equal(posts('President Oda Rennick wept. Later President Rennick left.').length, 1);
});

test('a surname that two persons share makes the claim less certain', () => {
  const [, , third] = posts('Mayor Oren Mavik met Judge Oda Mavik. Governor Mavik wept.');
  assert.equal(third?.post, 'Governor');
  assert.equal(third?.confidence, 'likely');
});

test('words of another are reported, and say whose they are', () => {
  const [claim] = posts('The union said that Oren Mavik, the former mayor of Tarsel, had fled.');
  assert.equal(claim?.asserted, 'reported');
  assert.equal(claim?.sayer.length, 1);
});
