// Titles and days that belong to another time or to somebody else: told at a hearing, held until a day, of a guard's widow, of who speaks. Invented persons and places. Texts are taken as written on 5 March 2020.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOfText, postLine, posts } from './posts-in.ts';

const of = (text: string): readonly string[] => posts(text).map(postLine);

const turns = `
Witness: Sister Oda Rennick, matron of the hospital.

Deputy Quill: Who was at the gate?

Rennick: The harbour commander, Mr. Mavik. Later I rang the Minister, Dr. Tavrek, at his house.

Deputy Quill: Thank you.

Rennick: I have told all I know.
`;

test('a witness at a hearing gives the titles of the time told, and not of the day of the hearing', () => {
  const lines = of(`Record of hearing, 5 March 2020\n${turns}`);
  assert.ok(lines.some((line) => /Mavik \| .*commander.* \| -$/.test(line)));
  assert.ok(lines.some((line) => /Tavrek \| Minister.* \| -$/.test(line)));
  assert.ok(lines.some((line) => /Oda Rennick \| matron.*2020-03-05$/.test(line)));
  assert.ok(of(turns).some((line) => /Tavrek \| Minister.* \| 2020-03-05$/.test(line)));
});

test('a witness who tells in a paragraph of his own gives the titles of the time told', () => {
  const head = 'Testimony of Oda Rennick, matron of the hospital\nTarsel, 5 March 2020';
  assert.deepEqual(
    of(`${head}\n\nI was nine. They took us to the quay. Director Mavik stood in the yard and said nothing.`).at(-1),
    'Mavik | Director | - | current | - | - | -',
  );
  // Whoever only reports of a testimony bears witness of nothing.
  const report = 'Testimony at the quay\n\nA woman told the court what she saw. Director Mavik said nothing.';
  assert.match(of(report).at(-1) ?? '', /Director .* 2020-03-05$/);
});

test('the years behind a second post are of that post', () => {
  assert.deepEqual(
    of(
      'Oren Mavik was Minister of Works from October 1992 until May 1995 and ambassador in Nairobi from 1996 to 1999.',
    ),
    [
      'Oren Mavik | Minister of Works | - | former | 1992-10 | 1995-05 | -',
      'Oren Mavik | ambassador | - | former | 1996 | 1999 | -',
    ],
  );
  assert.deepEqual(
    of(
      'Ada Rell was director of the Harbour School from 1990 to 1992 and director of the Quay Clinic from 1993 to 1995.',
    ),
    [
      'Ada Rell | director of the Harbour School | Harbour School | former | 1990 | 1992 | -',
      'Ada Rell | director of the Quay Clinic | Quay Clinic | former | 1993 | 1995 | -',
    ],
  );
});

test('what somebody sees to is no body where the body follows', () => {
  const bodyIn = (text: string) => posts(text).at(-1)?.body?.name;
  assert.equal(bodyIn('Oren Mavik has been Head of Training of the Coast Guard since January 2000.'), 'Coast Guard');
  assert.equal(bodyIn('Oren Mavik has been Head of Personnel of the Naval Staff since 2001.'), 'Naval Staff');
  assert.equal(bodyIn('Oren Mavik, Chief of Supplies of the Harbour Police, wept.'), 'Harbour Police');
});

test('a title that its own sentence says was held until a day is over', () => {
  for (const verb of ['held that post until May 1994', 'remained in office until May 1994', 'served until May 1994'])
    assert.deepEqual(
      of(`The harbour master, Oren Mavik, ${verb}.`).filter((line) => !/ \| former \| - \| 1994-05 \| -$/.test(line)),
      [],
    );
});

test('the widow of a guard is no guard, nor is the brother of one of the mayors a mayor', () => {
  assert.deepEqual(of('The widow of one of the guards, Mrs. Oda Rennick, asked for the file.'), []);
  assert.deepEqual(of('The brother of one of the former mayors, Oren Mavik, wept.'), []);
  assert.equal(of('The former mayor, Oren Mavik, wept.').length, 1);
});

test('a day told of who speaks is not the day of the saying', () => {
  const saidOn = (text: string): readonly (string | null)[] =>
    claimsOfText(text).flatMap((claim) => (claim.kind === 'quote' ? [claim.saidOn] : []));
  assert.deepEqual(
    saidOn('Colonel Oren Mavik, who has led the regiment since May 1985, told the panel that the road was open.'),
    [null],
  );
  assert.deepEqual(saidOn('The minister, Oda Rennick, who resigned on 3 May 1987, declared that she knew nothing.'), [
    null,
  ]);
  assert.deepEqual(saidOn('On 3 May 1987 Oren Mavik declared that he knew nothing.'), ['1987-05-03']);
});

test('letters behind a name are nobody’s, and a ward told by its letter is no person', () => {
  for (const letters of ['S.J.', 'OBE', 'O.F.M.'])
    assert.deepEqual(of(`Oren Mavik, ${letters}, director of the Harbour Board, wept.`), [
      'Oren Mavik | director of the Harbour Board | Harbour Board | current | - | - | 2020-03-05',
    ]);
  const [burning] = claimsOfText('The attack on Pavilion B was led by Colonel Oren Mavik on 3 May 1986.').filter(
    (claim) => claim.kind === 'event',
  );
  assert.equal(burning?.kind === 'event' ? burning.where : null, 'Pavilion B');
  assert.doesNotMatch(JSON.stringify(burning?.participants), /"name":"Pavilion B"/);
});

test('a month for which a paper is asked is no month of who was asked', () => {
  const [one] = posts(
    'The committee wrote to the Minister of Fisheries, Mr Oren Mavik, to ask for the harbour log for September 1984.',
  );
  assert.deepEqual([one?.person.name, one?.from, one?.to, one?.asOf], ['Oren Mavik', null, null, null]);
});

test('a day within “who …” between the name and the post is no day of the post', () => {
  assert.deepEqual(of('Tam Havik, who died in 2009, was commanding officer of the Ninth Battalion.'), [
    'Tam Havik | commanding officer of the Ninth Battalion | Ninth Battalion | former | - | .. | -',
  ]);
  assert.deepEqual(of('In May 1990 Tam Havik, who limped, was commanding officer of the Ninth Battalion.'), [
    'Tam Havik | commanding officer of the Ninth Battalion | Ninth Battalion | former | - | .. | 1990-05',
  ]);
});

test('“today” says when, and is no word of the post; what an office is for is no body', () => {
  assert.deepEqual(of('Marek Dolvin, minister of justice today, was silent.'), [
    'Marek Dolvin | minister of justice | - | current | - | - | 2020-03-05',
  ]);
  assert.deepEqual(of('The Director of Protocol, Mr Tam Havik, gave them a receipt.'), [
    'Tam Havik | Director of Protocol | - | current | - | - | 2020-03-05',
  ]);
  assert.deepEqual(of('Oda Rennick, now Commissioner for Peace and Security of the Harbour Union, was silent.'), [
    'Oda Rennick | Commissioner for Peace and Security of the Harbour Union | Harbour Union | current | - | - | 2020-03-05',
  ]);
});
