import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postLine, posts } from './posts-in.ts';

test('a body that is taken over, handed over or entrusted has a head from that day on, and the other until then', () => {
  assert.deepEqual(
    posts('Colonel Oren Rell took over the 4th Brigade from Lena Mavik on 2 January 1994.').map(postLine),
    [
      'Oren Rell | commander | 4th Brigade | current | 1994-01-02 | - | -',
      'Lena Mavik | commander | 4th Brigade | former | - | 1994-01-02 | -',
    ],
  );
  assert.deepEqual(
    posts('On 4 May 1991 Captain Mavik handed over command of the camp to Lieutenant Tam Rell.').map(postLine),
    ['Tam Rell | head | camp | current | 1991-05-04 | - | -', 'Mavik | head | camp | former | - | 1991-05-04 | -'],
  );
  assert.deepEqual(
    posts('Colonel Mavik has, since the spring, been entrusted with the General Directorate of Prisons.').map(postLine),
    ['Mavik | head | General Directorate of Prisons | current | - | - | 2020-03-05'],
  );
});

test('nobody heads what is no body, or what is only charged to him', () => {
  for (const text of [
    'Lena Mavik was charged with murder in 1994.',
    'Colonel Mavik handed over command to Major Rell in 2011.',
  ])
    assert.deepEqual(posts(text), [], text);
});

test('who leads a school under the title of its principal is the principal, until the verb of the sentence', () => {
  assert.deepEqual(
    posts('Principal Oda Rennick, who had led the school since 2006, was dismissed in January 2014.').map(postLine),
    [
      'Oda Rennick | Principal | school | current | 2006 | - | -',
      'Oda Rennick | Principal | school | former | - | 2014-01 | -',
    ],
  );
});

test('a spokesman told with “a”, and a manager told with “the”, are in their posts where the name is closed off', () => {
  assert.deepEqual(
    posts('A ministry spokesman, Oren Mavik, said so. The manager, Mr. Rell, agreed.').map(({ person }) => person.name),
    ['Oren Mavik', 'Rell'],
  );
});

test('whoever speaks at a meeting holds no post by that, named behind it or not', () => {
  assert.deepEqual(posts('Among the guest speakers, Oren Mavik and Dana Rell, nobody asked for the list.'), []);
  assert.deepEqual(posts('The keynote speaker, Oren Mavik, read out the names.'), []);
});

test('whom a transcript’s presenter speaks to is no presenter', () => {
  assert.deepEqual(
    posts('Presenter: Principal Mavik, did anyone know of it?').map(({ post }) => post),
    ['Principal'],
  );
});

test('a duty completed, a term that expired, duties that somebody was relieved of and a post given up end it', () => {
  for (const [text, line] of [
    [
      'General Rell completed his duty as commander of the Southern Group on 15 January 1994.',
      'Rell | commander of the Southern Group | Southern Group | former | - | 1994-01-15 | -',
    ],
    [
      'Oren Mavik’s term as mayor of Tarsel expired on 3 May 1990.',
      'Oren Mavik | mayor of Tarsel | Tarsel | former | - | 1990-05-03 | -',
    ],
    [
      'Tam Rell was relieved of his duties as warden of the Tarsel prison on 4 June 1990.',
      'Tam Rell | warden of the Tarsel prison | Tarsel prison | former | - | 1990-06-04 | -',
    ],
    [
      'Lena Mavik relinquished the post of mayor of Tarsel in May 1990.',
      'Lena Mavik | mayor of Tarsel | Tarsel | former | - | 1990-05 | -',
    ],
    [
      'Tam Rell ceased to be director of the clinic in 1991.',
      'Tam Rell | director of the clinic | clinic | former | - | 1991 | -',
    ],
    [
      'Oda Quill was no longer head of the Harbour Office in 1992.',
      'Oda Quill | head of the Harbour Office | Harbour Office | former | - | 1992 | -',
    ],
  ] as const)
    assert.deepEqual(posts(text).map(postLine), [line], text);
});

test('whose death a sentence tells is not in the post on the day of the document', () => {
  for (const text of [
    'Twelve patients died, including the chief of surgery, Dr. N. Asrian.',
    'The mayor, Oren Mavik, was murdered in the night.',
  ])
    assert.deepEqual(
      posts(text).map(({ asOf }) => asOf),
      [null],
      text,
    );
});

test('“when he” goes on with whom the sentence tells of, from the day on which the clause before ends', () => {
  const told = posts(
    'Oren Mavik had commanded the garrison. Tam Rell was governor of Tarsel from May 1996 to August 1999, when he became deputy minister of works.',
  ).at(-1);
  assert.deepEqual([told?.person.name, told?.from], ['Tam Rell', '1999-08']);
});

test('who replaces one that was posted elsewhere has not the post to which that one goes', () => {
  const told = posts(
    'General Oren Mavik commanded the 4th Brigade. Mavik was posted to the capital as chief of training in June 2014 and was replaced by General Tam Rell.',
  );
  assert.ok(told.some(({ person, post }) => person.name === 'Oren Mavik' && post === 'chief of training'));
  assert.ok(!told.some(({ person, post }) => person.name === 'Tam Rell' && post === 'chief of training'));
});

test('a given name that is a title elsewhere is no post', () => {
  assert.deepEqual(posts('“It is done,” Emir Talvić of the Institute for Ports said.'), []);
});
