// Posts whose holder stands far from them, under them or in a relative clause, and the day of a title in a story. Invented persons and places. Texts are taken as written on 5 March 2020.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postLine, posts } from './posts-in.ts';

const LINES: readonly (readonly [string, string, ...string[]])[] = [
  [
    'a verb joined by “and” goes on with the subject of the sentence, on its own day',
    'Oren Mavik taught in Nairobi until 1972 and in 1979 became governor of Mombasa.',
    'Oren Mavik | governor of Mombasa | Mombasa | current | 1979 | - | -',
  ],
  [
    'a name in apposition before the verb is its subject, and not the brother of another',
    'The man who hired him, former mayor Oren Mavik, is an adviser to the council.',
    'Oren Mavik | mayor | - | former | - | .. | -',
    'Oren Mavik | adviser to the council | council | current | - | - | 2020-03-05',
  ],
  [
    'an adverb may stand between “who” and the verb',
    'Oda Rennick, who later led the Harbour Union, wept. Tam Rell, who now heads the Harbour Board, wept.',
    'Oda Rennick | leader | Harbour Union | current | - | - | -',
    'Tam Rell | head | Harbour Board | current | - | - | 2020-03-05',
  ],
  [
    'who tells a text and names himself is “I”',
    'I, Oda Rennick, state that I was the headmistress of Kirkwall School from 1989 until 1992.',
    'Oda Rennick | headmistress of Kirkwall School | Kirkwall School | former | 1989 | 1992 | -',
  ],
  [
    'a signature has its post on the line under the name',
    'We ask for an answer.\n\nYours,\n\nOren Mavik\nPresident of the Harbour Union',
    'Oren Mavik | President of the Harbour Union | Harbour Union | current | - | - | 2020-03-05',
  ],
  [
    'a post that somebody held, with the verb behind the noun',
    'Oren Mavik rose to the rank of commander of the Harbour Guard, a position he held until 2002.',
    'Oren Mavik | commander of the Harbour Guard | Harbour Guard | former | - | 2002 | -',
  ],
  [
    'who has been in post since a month is in it',
    'Oda Rennick is governor of Mombasa. She has been in office since September 2018.',
    'Oda Rennick | governor of Mombasa | Mombasa | current | - | - | 2020-03-05',
    'Oda Rennick | governor of Mombasa | Mombasa | current | 2018-09 | - | 2020-03-05',
  ],
  [
    'a prison that somebody has run, and soldiers that somebody commanded',
    'Oren Mavik left the offices of Harbour Prison, which he has run since 2015. The soldiers commanded by Major Tam Rell fled.',
    'Oren Mavik | head | Harbour Prison | current | 2015 | - | 2020-03-05',
    'Tam Rell | commander | - | current | - | - | -',
  ],
  ['whoever led his men somewhere is no leader of them', 'Colonel Tam Rell led his men into the village.'],
  ['a piece of a longer word is no post', 'The mayor-appointed board met Oren Mavik.'],
  [
    'what is under the authority of somebody has a head',
    'The Harbour School was under the direct authority of Captain Tam Rell.',
    'Tam Rell | head | Harbour School | current | - | - | -',
  ],
  [
    'a post named before its holder in a relative clause, and one that used to be',
    'They begged the warden, who at the time was Oren Mavik, to stop. Tam Rell used to be the village clerk.',
    'Oren Mavik | warden | - | current | - | - | -',
    'Tam Rell | village clerk | - | former | - | .. | -',
  ],
  [
    'behind “until … and thereafter” the second post begins with the end of the first',
    'It was told to Oren Mavik, head of the Harbour Office until 2014 and thereafter director of the Port Service.',
    'Oren Mavik | head of the Harbour Office | Harbour Office | former | - | 2014 | -',
    'Oren Mavik | director of the Port Service | Port Service | current | 2014 | - | 2020-03-05',
  ],
  [
    'the predecessor of somebody who is named held the post that was told of him, and left it',
    'The governor of Tarsel Prison, Oren Mavik, wept. The doctor of the prison, Oda Rennick, slept. Mavik’s predecessor, Jon Quill, was transferred to Nairobi in July 2018.',
    'Oren Mavik | governor of Tarsel Prison | Tarsel Prison | current | - | - | 2020-03-05',
    'Oda Rennick | doctor of the prison | prison | current | - | - | 2020-03-05',
    'Jon Quill | governor of Tarsel Prison | Tarsel Prison | former | - | .. | -',
    'Jon Quill | governor of Tarsel Prison | Tarsel Prison | former | - | 2018-07 | -',
  ],
  [
    'a deputy of somebody is so in his body',
    'Oren Mavik, head of the Harbour Office, wept. His deputy, Tam Rell, slept.',
    'Oren Mavik | head of the Harbour Office | Harbour Office | current | - | - | 2020-03-05',
    'Tam Rell | deputy | Harbour Office | current | - | - | 2020-03-05',
  ],
  [
    'a participle behind the name dates the post named before',
    'The head of the Harbour Office, Siv Mavik, wept. Mavik, appointed in 2014, slept.',
    'Siv Mavik | head of the Harbour Office | Harbour Office | current | - | - | 2020-03-05',
    'Siv Mavik | head of the Harbour Office | Harbour Office | current | 2014 | - | -',
  ],
  [
    'whom she was named by is not whom it was given to',
    'Oda Rennick wept. In 2012 the mayor, Oren Mavik, named her special adviser.',
    'Oren Mavik | mayor | - | current | - | - | 2012',
    'Oda Rennick | special adviser | - | current | 2012 | - | -',
  ],
  [
    'what a sentence says that somebody is, is so on its day, whatever was in another year',
    'Oda Rennick is the head of the Harbour Union, a body that she founded in 1988.',
    'Oda Rennick | head of the Harbour Union | Harbour Union | current | - | - | 2020-03-05',
  ],
  [
    'who took up a post on a day, and who held it one behind another',
    'They saw Oren Mavik, head of the Harbour Office, who had taken up that post on 1 January 2019. The Harbour Police was headed successively by Tam Rell (1983 to 1987) and Jon Quill (1987 to 1989).',
    'Oren Mavik | head of the Harbour Office | Harbour Office | current | 2019-01-01 | - | 2020-03-05',
    'Tam Rell | head | Harbour Police | former | 1983 | 1987 | -',
    'Jon Quill | head | Harbour Police | former | 1987 | 1989 | -',
  ],
  [
    'who was moved to another place left the post, and until when does not hide since when',
    'Oren Mavik, works manager since 1999, was moved to the head office in April 2003. On 1 October 2010 Tam Rell was appointed head of the Harbour Office, a post he held until 9 July 2013.',
    'Oren Mavik | works manager | - | former | 1999 | 2003-04 | -',
    'Tam Rell | head of the Harbour Office | Harbour Office | former | 2010-10-01 | 2013-07-09 | -',
    'Tam Rell | head of the Harbour Office | Harbour Office | former | - | 2013-07-09 | -',
  ],
];

for (const [name, text, ...lines] of LINES)
  test(name, () => {
    assert.deepEqual(posts(text).map(postLine), lines);
  });

test('a title in a story is of the day told last, if that is near and nothing moves on', () => {
  const [first] = posts('On 8 October 1992 the school burned. Governor Oren Mavik sent no water.');
  assert.deepEqual([first?.asOf, first?.confidence], ['1992-10-08', 'likely']);
  assert.match(first?.reasons.join('; ') ?? '', /inferred/);
  const [later] = posts('On 8 October 1992 the school burned. Later Governor Oren Mavik sent water.');
  assert.equal(later?.asOf, null);
  const [says] = posts('On 8 October 1992 the school burned. Governor Oren Mavik said he had sent water.');
  assert.equal(says?.asOf, null);
});

test('who did not answer whoever writes the document holds the title on its day', () => {
  const [one] = posts('On 8 October 1992 the school burned. The fire chief, Oren Mavik, did not reply to our letter.');
  assert.equal(one?.asOf, '2020-03-05');
});

test('whom somebody had warned bore the title before, and not on the day of the document', () => {
  const [one] = posts('She had warned the railway director, Oren Mavik, on the day before the departure.');
  assert.equal(one?.asOf, null);
});

test('who was dismissed and replaced is told, and nothing is denied', () => {
  const told = posts('The mayor of Nairobi, Oren Mavik, was dismissed in July 2007 and replaced by Tam Rell.');
  assert.deepEqual(
    told.map(({ asserted }) => asserted),
    ['fact', 'fact'],
  );
});

test('“his predecessor” is of the post with which the sentence begins, “to replace him” of another than its subject', () => {
  const told = posts(
    'Tam Rell, Works Superintendent, came. Oda Rennick, Town Clerk, came. The Works Superintendent said it was done by his predecessor, Jon Quill, who retired in August 2007.',
  ).filter(({ person }) => person.name === 'Jon Quill');
  assert.deepEqual(
    told.map(({ post, to }) => [post, to]),
    [
      ['Works Superintendent', '..'],
      ['Works Superintendent', '2007-08'],
    ],
  );
  const [, , next] = posts(
    'Oren Mavik, head of the Harbour Office, resigned on Sunday. The mayor of Nairobi, Oda Rennick, named Jon Quill to replace him.',
  );
  assert.deepEqual([next?.person.name, next?.post], ['Jon Quill', 'head of the Harbour Office']);
});

test('a company under “The Managing Director” is nobody in that post', () => {
  assert.deepEqual(posts('The Managing Director\nHarbour Valley Coal Ltd\n\nDear Sir,'), []);
});
