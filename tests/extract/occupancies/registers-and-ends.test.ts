// Invented persons, bodies and places. Texts are taken as written on 5 March 2020.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postLine, posts } from './posts-in.ts';

const of = (text: string): readonly string[] => posts(text).map(postLine);

/** What the text is titled => the posts that a reader finds in it. */
const LINES: readonly (readonly [string, string, ...string[]])[] = [
  [
    'the holder can stand behind the verb, with words of time between',
    'The warden of the Harbour Prison at the time was Captain Oren Mavik. In 1997 the mayor of Nairobi was Oda Rennick.',
    'Oren Mavik | warden of the Harbour Prison | Harbour Prison | current | - | - | -',
    'Oda Rennick | mayor of Nairobi | Nairobi | current | - | - | 1997',
  ],
  [
    '“whose” takes the body before it',
    'He wrote to the Harbour Directorate, whose director since 2012 has been Oren Mavik.',
    'Oren Mavik | director | Harbour Directorate | current | 2012 | - | 2020-03-05',
  ],
  [
    'a number tells one unit from another',
    'Oren Mavik was the commander of Branch 227 from 2010 to 2014, and Oda Rennick is the head of Penal Colony No. 6.',
    'Oren Mavik | commander of Branch 227 | Branch 227 | former | 2010 | 2014 | -',
    'Oda Rennick | head of Penal Colony No. 6 | Penal Colony No. 6 | current | - | - | 2020-03-05',
  ],
  [
    'a post held twice is two terms',
    'Oren Mavik served as mayor of Nairobi from 1971 to 1975 and again from 1987 to 1990.',
    'Oren Mavik | mayor of Nairobi | Nairobi | former | 1971 | 1975 | -',
    'Oren Mavik | mayor of Nairobi | Nairobi | former | 1987 | 1990 | -',
  ],
  [
    'until a death, and until something happened, is an end',
    'Oren Mavik was minister of works from 1981 until his death in 1986. Oda Rennick was minister of ports from 1990 until she was dismissed in May 1993.',
    'Oren Mavik | minister of works | - | former | 1981 | 1986 | -',
    'Oda Rennick | minister of ports | - | former | 1990 | 1993-05 | -',
  ],
  [
    'terms can open the sentence',
    'Since August 2019 Oren Mavik has been head of the Harbour Union.',
    'Oren Mavik | head of the Harbour Union | Harbour Union | current | 2019-08 | - | 2020-03-05',
  ],
  [
    'the verb of the sentence ends the post of an apposition and of a title',
    'The governor of Nairobi, Oren Mavik, resigned on 3 May 2019. Interior Minister Oda Rennick was dismissed in June 2019.',
    'Oren Mavik | governor of Nairobi | Nairobi | former | - | 2019-05-03 | -',
    'Oda Rennick | Interior Minister | - | former | - | 2019-06 | -',
  ],
  [
    'leaving a party or a hall ends no post, and dates behind another verb are not of the title',
    'The governor of Nairobi, Oren Mavik, was removed from the hall. The mayor of Nairobi, Oda Rennick, was in hiding from 2010 to 2012.',
    'Oren Mavik | governor of Nairobi | Nairobi | current | - | - | 2020-03-05',
    // Whether she was mayor in her hiding, or is when it is told, the words do not say.
    'Oda Rennick | mayor of Nairobi | Nairobi | current | - | - | -',
  ],
  [
    'lists of officials are read line by line',
    'Minister of Works: General Oren Mavik (since 2015)\nMinister of Ports: Oda Rennick\nMinister of Roads, 2008–2013: Tam Quill\nGovernor of Nairobi: Colonel Ada Mavik (acting)',
    'Oren Mavik | Minister of Works | - | current | 2015 | - | 2020-03-05',
    'Oda Rennick | Minister of Ports | - | current | - | - | 2020-03-05',
    'Tam Quill | Minister of Roads | - | former | 2008 | 2013 | -',
    'Ada Mavik | Governor of Nairobi | Nairobi | acting | - | - | 2020-03-05',
  ],
  [
    'posts without a verb are of the person with whom the entry begins',
    'Oren Mavik (born 1961). Position: Head of the Harbour Prison. Former positions: Deputy Head of the Harbour Directorate (2011–2015).',
    'Oren Mavik | Head of the Harbour Prison | Harbour Prison | current | - | - | 2020-03-05',
    'Oren Mavik | Deputy Head of the Harbour Directorate | Harbour Directorate | former | 2011 | 2015 | -',
  ],
  [
    'command and charge lead as posts do',
    'The Harbour Brigade, commanded since May 1982 by Colonel Oren Mavik, burned the town. Oda Rennick was put in charge of the Harbour Police.',
    'Oren Mavik | commander | Harbour Brigade | current | 1982-05 | - | -',
    'Oda Rennick | head | Harbour Police | current | - | - | -',
  ],
  [
    'who is fired, and who takes command',
    'The president fired the director of the Harbour Prison, Oren Mavik, on 3 May 2019. Colonel Oda Rennick took command of the Harbour Brigade on 4 June 2019.',
    'Oren Mavik | director of the Harbour Prison | Harbour Prison | former | - | 2019-05-03 | -',
    'Oda Rennick | commander | Harbour Brigade | current | 2019-06-04 | - | -',
  ],
  [
    'a second post is joined over the years of the first, and a birth dates no post',
    'Oren Mavik, born in 1951, was mayor of Nairobi. Oda Rennick, minister of works from 2003 to 2005 and currently head of the Harbour Union, wept.',
    'Oren Mavik | mayor of Nairobi | Nairobi | former | - | .. | -',
    'Oda Rennick | minister of works | - | former | 2003 | 2005 | -',
    'Oda Rennick | head of the Harbour Union | Harbour Union | current | - | - | 2020-03-05',
  ],
  [
    'what is named after a body is none',
    'Judge Oren Mavik presided over the Harbour School trial.',
    'Oren Mavik | Judge | - | current | - | - | 2020-03-05',
  ],
];

for (const [what, text, ...lines] of LINES) test(what, () => assert.deepEqual(of(text), lines));

test('who came before and after in the post that was named last', () => {
  const text =
    'Oren Mavik was governor of Nairobi until 2019. He replaced Tam Quill, who was sacked. His successor is Oda Rennick.';
  const [own, replaced, gone, next] = posts(text);
  assert.equal(own?.to, '2019');
  assert.deepEqual([gone?.person.name, gone?.status, gone?.post], ['Tam Quill', 'former', own?.post]);
  assert.deepEqual(
    [replaced?.person.name, replaced?.after?.name, replaced?.post],
    ['Oren Mavik', 'Tam Quill', own?.post],
  );
  assert.deepEqual([next?.person.name, next?.after?.name, next?.post], ['Oda Rennick', 'Oren Mavik', own?.post]);
});

test('a denial of what a minister did does not deny that he is the minister', () => {
  const [office] = posts('The union denied that Interior Minister Oren Mavik had been warned.');
  assert.equal(office?.person.name, 'Oren Mavik');
  assert.notEqual(office?.asserted, 'denied');
});

test('no state is a minister', () => {
  assert.deepEqual(
    of('He wrote to the Permanent Representative of the Syrian Arab Republic to the Harbour Council.'),
    [],
  );
});

test('who will succeed holds nothing yet', () => {
  const [, next] = posts('Oren Mavik is the governor of Nairobi. He will be succeeded by Oda Rennick.');
  assert.deepEqual([next?.person.name, next?.status], ['Oda Rennick', 'designate']);
});

test('whoever speaks with a title bears it on the day of the speaking, not of what is told', () => {
  const [told] = posts('Health Minister Oren Mavik told parliament on 3 June 2014 that no one was starving.');
  assert.equal(told?.asOf, '2014-06-03');
  const [warned] = posts('Health Minister Oren Mavik said he warned the council in 2010.');
  assert.notEqual(warned?.asOf, '2010');
});

test('terms behind “who was in office” are of the post', () => {
  const [office] = posts('President Oren Mavik, who was in office until 29 May 2015, did not visit.');
  assert.deepEqual([office?.status, office?.to], ['former', '2015-05-29']);
});
