// Whose post it is where another is named between commas before the verb, or behind "by". Invented persons and places. Texts are taken as written on 5 March 2020.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postLine, posts } from './posts-in.ts';

const HEADS = 'Oren Mavik | head | Harbour Union | current | - | - | -';
const MAYOR = 'Karl Dasten | mayor | - | current | - | - | 2020-03-05';

const LINES: readonly (readonly [string, string, ...string[]])[] = [
  [
    'who appointed somebody does not hold the post that follows',
    'Oren Mavik, appointed by the Interior Minister, Karl Dasten, in March 2009, directed the Harbour Office until 2013.',
    'Karl Dasten | Interior Minister | - | current | - | - | 2009-03',
    'Oren Mavik | director | Harbour Office | former | - | 2013 | -',
  ],
  [
    'nor who nominated somebody, before “became”',
    'Oda Rennick, nominated by the governor of Orvane, Tomas Greel, became director of the Harbour Prison in 2004.',
    'Oda Rennick | director of the Harbour Prison | Harbour Prison | current | 2004 | - | -',
    'Tomas Greel | governor of Orvane | Orvane | current | - | - | 2004',
  ],
  [
    'two participles joined by “and” are one aside',
    'Oren Mavik, trained by Captain Tam Rell, and later by Karl Dasten, headed the Harbour Union.',
    HEADS,
  ],
  [
    'who is replaced does not hold the post that follows',
    'Oren Mavik, replacing Karl Dasten, headed the Harbour Union.',
    HEADS,
  ],
  ['nor under whom somebody works', 'Oren Mavik, under Karl Dasten, headed the Harbour Union.', HEADS],
  ['nor with whom', 'Oren Mavik, together with Karl Dasten, headed the Harbour Union.', HEADS],
  [
    'nor at whose request',
    'Oren Mavik, at the request of the mayor, Karl Dasten, headed the Harbour Union.',
    HEADS,
    MAYOR,
  ],
  ['nor whose friend', 'Oren Mavik, a friend of the mayor, Karl Dasten, headed the Harbour Union.', HEADS],
  ['nor who says so', 'Oren Mavik, said Karl Dasten, headed the Harbour Union.', HEADS],
  ['nor who reports to somebody', 'Oren Mavik, to whom Karl Dasten reported, headed the Harbour Union.', HEADS],
  [
    'nor who closed something of somebody',
    'Oren Mavik, whose shop was closed by the mayor, Karl Dasten, headed the Harbour Union.',
    HEADS,
    MAYOR,
  ],
  [
    'the brother in a relative clause is the subject there',
    'Oren Mavik, whose brother, Karl Dasten, headed the Harbour Union, wept.',
    'Karl Dasten | head | Harbour Union | current | - | - | -',
  ],
  [
    'who is named in a clause within is the subject there, or nobody',
    'Oren Mavik, while his brother, Karl Dasten, headed the Harbour Union, wept. Tam Rell, as his friend, Oda Rennick, became head of the Harbour Board, fled.',
    'Karl Dasten | head | Harbour Union | current | - | - | -',
  ],
  [
    'of two whom the words can mean, nobody',
    'Oren Mavik, who said his brother, Karl Dasten, headed the Harbour Union, wept.',
  ],
  [
    'a clause of its own behind “and” keeps its subject',
    'Tam Rell, a baker, was arrested, and Oren Mavik, a clerk, headed the Harbour Union.',
    HEADS,
  ],
  [
    'a kin before a name between commas is whom it names',
    'A brother of Tam Rell, Oren Mavik, headed the Harbour Union.',
    HEADS,
  ],
  ['whom a minister appointed is no minister', 'Oren Mavik was appointed by the Interior Minister in 2003.'],
  ['whom a governor dismissed was no governor', 'Oren Mavik was dismissed by the governor of Orvane.'],
  ['whom a mayor replaced was no mayor', 'Oren Mavik was replaced by the deputy mayor of Tarsel.'],
  ['whom a commander promoted commands nothing', 'Oren Mavik was promoted by the commander of the 3rd Brigade.'],
  ['who was named by the president is none', 'Oren Mavik, named by the president, resigned in 2003.'],
  [
    '“by then” gives a post all the same',
    'Oren Mavik was by then governor of Orvane.',
    'Oren Mavik | governor of Orvane | Orvane | current | - | - | -',
  ],
];

for (const [name, text, ...expected] of LINES)
  test(name, () => assert.deepEqual(posts(text).map(postLine).sort(), [...expected].sort()));
