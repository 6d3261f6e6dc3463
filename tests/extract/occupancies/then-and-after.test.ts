// Posts told of the past, posts that change hands, and posts whose name is easily cut or misread. The texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postLine, posts } from './posts-in.ts';

const lines = (text: string): readonly string[] => posts(text).map(postLine);

test('a post with a hyphen is whole', () => {
  assert.deepEqual(lines('The prosecutor-general, Oren Mavik, opened the file.'), [
    'Oren Mavik | prosecutor-general | - | current | - | - | 2020-03-05',
  ]);
  assert.deepEqual(lines('Oda Rennick was appointed as deputy attorney-general in 1999.'), [
    'Oda Rennick | deputy attorney-general | - | current | 1999 | - | -',
  ]);
});

test('what a ministry is for is no post', () => {
  assert.deepEqual(lines('The Ministry of Justice of Norvia said nothing.'), []);
});

test('“then” and «آن زمان» say that a post was held at the time told, and not on the day of the document', () => {
  const [english] = posts('In 1984 the strike began. The then prosecutor, Oren Mavik, ordered arrests.');
  assert.equal(english?.asOf, '1984');
  assert.match(english?.reasons.join(' ') ?? '', /inferred: .*“1984”/);
  assert.equal(posts('دادستان آن زمان، مریم تالونی، دستور داد.')[0]?.asOf, null);
  const [persian] = posts('در سال ۱۳۶۳ اعتصاب آغاز شد. مریم تالونی، دادستان آن زمان هاورین، دستور داد.');
  assert.equal(persian?.asOf, '1984-03-21/1985-03-20');
  assert.equal(persian?.post, 'دادستان هاورین');
});

test('who succeeds “him” comes after who held the post, and nobody after himself', () => {
  const [, next, third] = posts(
    'Oren Mavik was the director of the Harbour Office. Oda Rennick succeeded him in 1986. He was succeeded by Marit Dolm in 1990.',
  );
  assert.deepEqual([next?.person.name, next?.after?.name, next?.from], ['Oda Rennick', 'Oren Mavik', '1986']);
  assert.equal(next?.after?.named, 'inferred');
  assert.deepEqual([third?.person.name, third?.after?.name], ['Marit Dolm', 'Oda Rennick']);
});

test('the body that the words name tells in which of two posts somebody was followed', () => {
  const found = posts(
    'Colonel Oren Mavik commanded the Ninth Division from 2003 until July 2007, when he was appointed Minister of Ports. He was succeeded in the division by General Tam Quill.',
  );
  const next = found.find(({ person }) => person.name === 'Tam Quill');
  assert.deepEqual([next?.post, next?.body?.name, next?.after?.name], ['commander', 'Ninth Division', 'Oren Mavik']);
  assert.equal(found.filter(({ post }) => post === 'Minister of Ports').length, 1);
});

test('who left one post for another in one sentence is followed in neither where no word tells in which', () => {
  const found = posts(
    'Oren Mavik was governor of Nairobi from 2003 until July 2007, when he was appointed Minister of Ports. He was succeeded by Tam Quill.',
  );
  assert.deepEqual(
    found.filter(({ person }) => person.name === 'Tam Quill'),
    [],
  );
});

test('“and was succeeded there by” goes on with who was named', () => {
  const found = posts(
    'Oren Mavik had been commander of the Second Fleet until 1976 and was succeeded there by Tam Quill.',
  );
  const next = found.find(({ person }) => person.name === 'Tam Quill');
  assert.deepEqual([next?.post, next?.after?.name], ['commander of the Second Fleet', 'Oren Mavik']);
});

test('“took office as” begins a post', () => {
  assert.deepEqual(lines('Oren Mavik took office as governor of Norvia on 3 May 1990.'), [
    'Oren Mavik | governor of Norvia | Norvia | current | 1990-05-03 | - | -',
  ]);
});

test('a replacement of whom the past is told does not hold the post on the day of the document', () => {
  const found = posts('In 1984 Oren Mavik was head of the port. His replacement as head of the port signed the order.');
  const replacement = found.find((one) => one.after !== null);
  assert.equal(replacement?.asOf, '1984');
  assert.match(replacement?.reasons.join(' ') ?? '', /inferred/);
});

test('a Persian surname that no list knows is found beside a post, and is not certain', () => {
  for (const [text, line] of [
    ['رنیکی به سمت وزیر بنادر منصوب شد.', 'رنیکی | وزیر بنادر | - | current | - | - | -'],
    ['دادستان هاورین، ماویک، گفت که نامه را خوانده است.', 'ماویک | دادستان هاورین | - | current | - | - | 2020-03-05'],
    ['ماویک، دادستان هاورین، نامه را خواند.', 'ماویک | دادستان هاورین | - | current | - | - | 2020-03-05'],
  ] as const) {
    const [found] = posts(text);
    assert.equal(found === undefined ? '' : postLine(found), line);
    assert.equal(found?.confidence, 'likely');
  }
  assert.deepEqual(lines('در این شهر، دادستان هاورین، نامه را خواند.'), []);
});

test('“the town’s mayor” is of the place that the sentence named, and of no body called “town”', () => {
  const of = (text: string) => posts(text).map(({ post, body }) => [post, body?.name ?? null, body?.named]);
  assert.deepEqual(of('The shelling in Nairobi went on, the city’s mayor, Oda Rennick, said.'), [
    ['mayor', 'Nairobi', 'inferred'],
  ]);
  assert.deepEqual(of('The town’s mayor, Oda Rennick, left.'), [['mayor', null, 'stated']]);
});

test('command that was held by somebody is a post, and so is one that was given', () => {
  assert.deepEqual(
    posts('Command of the 9th Lancer Brigade was held by General Oren Mavik from April to June 1999.').map(postLine),
    ['Oren Mavik | commander | 9th Lancer Brigade | former | 1999-04 | 1999-06 | -'],
  );
  assert.deepEqual(
    posts('The command of the Tarsel Garrison had been given to Major Oda Rennick in June 2000.').map(postLine),
    ['Oda Rennick | commander | Tarsel Garrison | current | 2000-06 | - | -'],
  );
  assert.deepEqual(posts('Control of the disease was given to Dr Oda Rennick in June 2000.'), []);
});

test('who followed somebody who left is in the post that the place tells, and who follows a man home is in none', () => {
  const told = posts(
    'Oren Mavik, who had been mayor of Nairobi since 1996, left the post in May 2000 and was made director of the Harbour Archive. He was followed at Nairobi by Oda Rennick.',
  );
  const next = told.find(({ person }) => person.name === 'Oda Rennick');
  assert.deepEqual([next?.post, next?.after?.name], ['mayor of Nairobi', 'Oren Mavik']);
  const others = posts('The mayor of Nairobi, Oren Mavik, was followed by Oda Rennick on the night of 3 May 2001.');
  assert.deepEqual(
    others.map(({ person }) => person.name),
    ['Oren Mavik'],
  );
});

test('of two men with two posts the one named last does not hold both', () => {
  assert.deepEqual(posts('Oda Rennick and Oren Mavik were the prison’s doctor and its chaplain.'), []);
});

test('the years of a second post are not a second time in the first', () => {
  const told = posts(
    'Oda Rennick was director of the Harbour School from 1990 to 1992 and director of the Harbour Clinic from 1993 to 1996.',
  ).filter(({ post }) => post === 'director of the Harbour School');
  assert.deepEqual(
    told.map(({ from, to }) => `${from} ${to}`),
    ['1990 1992'],
  );
});
