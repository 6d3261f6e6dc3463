import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postLine, posts } from './posts-in.ts';

const BY_VERB: readonly (readonly [string, ...string[]])[] = [
  // being
  [
    'Oren Mavik is the head of the Harbour Union.',
    'Oren Mavik | head of the Harbour Union | Harbour Union | current | - | - | 2020-03-05',
  ],
  [
    'Oda Rennick has been chair of the Harbour Union since 2011.',
    'Oda Rennick | chair of the Harbour Union | Harbour Union | current | 2011 | - | 2020-03-05',
  ],
  ['Oren Mavik was minister of works in 1974.', 'Oren Mavik | minister of works | - | former | - | .. | 1974'],
  [
    'Oren Mavik, who was then the deputy prosecutor of the Harbour Court, wept.',
    'Oren Mavik | deputy prosecutor of the Harbour Court | Harbour Court | current | - | - | -',
  ],
  [
    'Oren Mavik served as mayor of Nairobi from 1971 to 1974.',
    'Oren Mavik | mayor of Nairobi | Nairobi | former | 1971 | 1974 | -',
  ],
  [
    'Oren Mavik held the post of minister of works between 1981 and 1985.',
    'Oren Mavik | minister of works | - | former | 1981 | 1985 | -',
  ],
  [
    'Oren Mavik remains an adviser to the president.',
    'Oren Mavik | adviser to the president | - | current | - | - | 2020-03-05',
  ],
  [
    'Many were killed in the 1974 strike. Oren Mavik was minister of works and knew of it.',
    'Oren Mavik | minister of works | - | former | - | .. | -',
  ],
  // beginning
  [
    'Oren Mavik was appointed minister of works on 3 May 1974.',
    'Oren Mavik | minister of works | - | current | 1974-05-03 | - | -',
  ],
  [
    'The council appointed Oren Mavik as head of the Harbour Office in 1974.',
    'Oren Mavik | head of the Harbour Office | Harbour Office | current | 1974 | - | -',
  ],
  ['The council elected Oda Rennick president in 1974.', 'Oda Rennick | president | - | current | 1974 | - | -'],
  [
    'Oda Rennick was sworn in as president on 4 June 1974.',
    'Oda Rennick | president | - | current | 1974-06-04 | - | -',
  ],
  [
    'Oda Rennick took over as head of the judiciary in 2019.',
    'Oda Rennick | head of the judiciary | judiciary | current | 2019 | - | -',
  ],
  ['Oren Mavik became prime minister in 1974.', 'Oren Mavik | prime minister | - | current | 1974 | - | -'],
  // ending
  [
    'Tam Rell resigned as governor of the Central Bank.',
    'Tam Rell | governor of the Central Bank | Central Bank | former | - | .. | -',
  ],
  [
    'Tam Rell was dismissed as police chief in July 1974.',
    'Tam Rell | police chief | police | former | - | 1974-07 | -',
  ],
  // before and beside
  ['Oda Rennick ran for president in 1997.', 'Oda Rennick | president | - | candidate | - | - | 1997'],
  // heading
  [
    'Oren Mavik led the Harbour Commission until 1974.',
    'Oren Mavik | leader | Harbour Commission | former | - | 1974 | -',
  ],
  [
    'The Harbour Commission, headed by Oda Rennick, met.',
    'Oda Rennick | head | Harbour Commission | current | - | - | -',
  ],
  [
    'In his role as commander of the 3rd Brigade, Oren Mavik wept.',
    'Oren Mavik | commander of the 3rd Brigade | 3rd Brigade | current | - | - | 2020-03-05',
  ],
];
for (const [text, ...expected] of BY_VERB)
  test(`who holds what in: ${text}`, () => {
    assert.deepEqual(posts(text).map(postLine), expected);
  });

const NOBODY: readonly string[] = [
  'The harbour was the head of the valley.',
  'The council appointed a commission.',
  'Oren Mavik headed home.',
  'Oren Mavik led the children away.',
  'The union was founded in 1974.',
];
for (const text of NOBODY)
  test(`nobody is given a post in: ${text}`, () => {
    assert.deepEqual(posts(text).map(postLine), []);
  });

test('a post that the words deny is denied', () => {
  const [claim] = posts('Oren Mavik was not the minister of works.');
  assert.equal(claim?.asserted, 'denied');
});

test('"he" is the person before, and the name is inferred', () => {
  const claim = posts('Oren Mavik came home. He became head of the Harbour Union in 1974.').at(-1);
  assert.equal(claim?.person.name, 'Oren Mavik');
  assert.equal(claim?.person.named, 'inferred');
  assert.equal(claim?.confidence, 'likely');
});

test('one who succeeds another stands after him in the post, and he before', () => {
  const [next, last] = posts('Oda Rennick succeeded Oren Mavik as minister of works in 1975.');
  assert.ok(next && last);
  assert.equal(postLine(next), 'Oda Rennick | minister of works | - | current | 1975 | - | -');
  assert.equal(next.after?.name, 'Oren Mavik');
  assert.equal(postLine(last), 'Oren Mavik | minister of works | - | former | - | 1975 | -');
  assert.equal(last.before?.name, 'Oda Rennick');
});

test('a replacement without a name is a person without a name, after the one before', () => {
  const claims = posts(
    'Oren Mavik was removed from the cabinet. His replacement as head of the Harbour Office is young.',
  );
  const claim = claims.find(({ person }) => person.name === null);
  assert.equal(claim?.person.text, 'His replacement');
  assert.equal(claim?.post, 'head of the Harbour Office');
  assert.equal(claim?.after?.name, 'Oren Mavik');
});

test('"the man who was then" gets the name with which the next sentence goes on', () => {
  const [claim] = posts(
    'In 1974 it was called a crime by the man who was then the regime’s designated heir. Oren Mavik’s letter cost him the post.',
  );
  assert.equal(claim?.person.name, 'Oren Mavik');
  assert.equal(claim?.person.named, 'inferred');
  assert.equal(claim?.status, 'designate');
  assert.equal(claim?.asOf, '1974');
});

test('a post that is only pointed at is the one named last', () => {
  const claims = posts(
    'Many want to be head of the Harbour Office. Since assuming that role in 2019, Oda Rennick has kept silent.',
  );
  assert.deepEqual(claims.map(postLine), [
    'Oda Rennick | head of the Harbour Office | Harbour Office | current | 2019 | - | -',
  ]);
  assert.equal(claims[0]?.confidence, 'likely');
});
