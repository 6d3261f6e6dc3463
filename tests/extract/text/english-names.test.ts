import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOf } from '../../../src/extract/text/english-names.ts';
import { prepareText } from '../../../src/extract/text/prepared-text.ts';
import { tokensOf } from '../../../src/extract/text/tokens.ts';
import { aReading } from '../claims-in.ts';

const namesIn = (text: string) => namesOf(tokensOf(text, [{ from: 0, to: text.length }]), () => false);
const listed = (text: string): readonly string[] =>
  namesIn(text).list.map(({ name, kind }) => `${name}: ${kind ?? '?'}`);

const NAMES: readonly (readonly [string, ...string[]])[] = [
  ['He met Mr. Talven there.', 'Talven: person'],
  ['I will look at it.\nBest\nOren Talven', 'Oren Talven: ?'],
  ['Gen. Oren T. Mavik resigned.', 'Oren T. Mavik: person'],
  ['It was Foreign Minister Oren Mavik who wrote.', 'Oren Mavik: person'],
  ['So said Italian Minister of Public Works Oren Mavik.', 'Oren Mavik: person'],
  ['So said Israeli Prime Minister Oda Rennick.', 'Oda Rennick: person'],
  ['He told Secretary of State Oda Rennick so.', 'Oda Rennick: person'],
  ['The aide of Governor of Texas Oda Rennick wept.', 'Oda Rennick: person'],
  ['So wrote British Member of Parliament Oda Rennick.', 'Oda Rennick: person'],
  ['They asked Tarsel Union President Oren Mavik.', 'Oren Mavik: person'],
  ['They asked Mr. King.', 'King: person'],
  ['So wrote the Minister of Social Care.'],
  ['So wrote the former Minister of Public Hygiene on Monday.'],
  ['So wrote Minister of Social Care Oren Mavik.', 'Oren Mavik: person'],
  ['So wrote Minister of Justice Mavik.', 'Mavik: person'],
  ['So wrote U.S. Secretary of State Oda Rennick.', 'Oda Rennick: person'],
  ['So wrote Quay County Sgt. Oda Rennick.', 'Oda Rennick: person'],
  ['So wrote Attorney Margaret Rennick.', 'Margaret Rennick: person'],
  // the day on which, and words of a headline
  ['So wrote Robert Mavik Thursday.', 'Robert Mavik: person'],
  ['He saw Robert Mavik Meet With Margaret Rennick', 'Robert Mavik Meet: person', 'Margaret Rennick: person'],
  ['They remember Bloody Sunday.', 'Bloody Sunday: ?'],
  // what a name is drawn into
  ['It is run by the Tarsel-based Harbour Watch Committee.', 'Tarsel: ?', 'Harbour Watch Committee: body'],
  ['They named Havrin as Tarsel.', 'Havrin: ?', 'Tarsel: ?'],
  ['It was signed by Salim as Sabeh.', 'Salim as Sabeh: person'],
  // capitals only because the sentence begins
  ['He asked Robert Mavik. Questioning Robert Mavik took long.', 'Robert Mavik: person', 'Robert Mavik: person'],
  ['Certainly Robert Mavik came.', 'Robert Mavik: person'],
  ['It was late. Investigators came. Anyone with news may call.'],
  ['They live at 12 Margaret Drive.', 'Margaret Drive: place'],
  ['A letter by Maria van der Quill came.', 'Maria van der Quill: person'],
  ['A letter by Reza al-Tarsi came.', 'Reza al-Tarsi: person'],
  [
    'They named General Radek Tamviko as Commander and Colonel Orvel Molt as Chief of Staff.',
    'Radek Tamviko: person',
    'Orvel Molt: person',
  ],
  ['A letter by Reza as-Tarsi came.', 'Reza as-Tarsi: person'],
  [
    'The Working Group on Lost or Involuntary Voyages wrote to the Committee for the Memory of 1985.',
    'Working Group on Lost or Involuntary Voyages: body',
    'Committee for the Memory of 1985: body',
  ],
  ['Retired General Orvel Tamviko spoke.', 'Orvel Tamviko: person'],
  ['So wrote the Chief Medical Director.'],
  ['It was theirs. Ask General Orvel Tamviko, or call Mrs. Rennick.', 'Orvel Tamviko: person', 'Rennick: person'],
  ['H.E. General (rtd) Orvel TAMVIKO\nBoard', 'Orvel TAMVIKO: person', 'Board: body'],
  ['Name\tOrvel Tamviko\nBorn\tin Karn', 'Name: ?', 'Orvel Tamviko: person', 'Born: ?', 'Karn: place'],
  [
    'They read the Tarsel Dispatch; the company Krall Ferro wrote to them.',
    'Tarsel Dispatch: body',
    'Krall Ferro: body',
  ],
  ['A letter by J. R. Quill came.', 'J. R. Quill: person'],
  ['To: A. S. Quill', 'A. S. Quill: person'],
  [
    'Signed Ye. O. Talvenko, J.-P. Rennick and A. C. van Quill.',
    'Ye. O. Talvenko: person',
    'J.-P. Rennick: ?',
    'A. C. van Quill: ?',
  ],
  ['Orvel Tamviko, the ferryman’s son, wept.', 'Orvel Tamviko: person'],
  ['She rang Orvel Tamviko (1931–1988) at nine.', 'Orvel Tamviko: person'],
  ['No. 4: TAMVIKO Orvel, no. 5: RENNICK Sela, shot.', 'TAMVIKO Orvel: person', 'RENNICK Sela: person'],
  ['The ferry stops in Orvel Tamvik and at San Orvel.', 'Orvel Tamvik: place', 'San Orvel: ?'],
  ['My Lord. Tamvik came to St. Orvel.', 'Lord: ?', 'Tamvik: ?', 'St. Orvel: ?'],
  ['Spokesman: Orvel Tamvik', 'Orvel Tamvik: person'],
  ['Fr. Orvel Tamvik\nSister Sela Quillan', 'Orvel Tamvik: person', 'Sela Quillan: person'],
  ['A. Note of May\ntext\nB. Reply of June\ntext\nC. Tamvik alone.', 'Tamvik: ?'],
  [
    'It told the General Public and the General Staff; General Talven too.',
    'General Public: body',
    'General Staff: body',
    'Talven: person',
  ],
  ['Orvel Quillan I knew well.', 'Orvel Quillan: ?'],
  ['The schoolmaster Orvel Quillan and Conductor Tamvik came.', 'Orvel Quillan: person', 'Tamvik: person'],
  ['He fell in Sultan Quill Street.', 'Sultan Quill Street: place'],
  ['It flew from General Oren Mavik Airport.', 'General Oren Mavik Airport: place'],
  ['It was plan A. Then she left.'],
  ['The Third Harbour Brigade and First Division met.', 'Third Harbour Brigade: body', 'First Division: body'],
  ['He led men of the 12th Harbour Battalion and 3 Bn.', '12th Harbour Battalion: body', '3 Bn: body'],
  ['On the 12th March Mavik left.', 'Mavik: ?'],
  [
    'It went to Rear Admiral Oren Mavik, Commander of the Third Naval District.',
    'Oren Mavik: person',
    'Third Naval District: body',
  ],
  [
    'H.E. Oda Rennick and Witness Oren Mavik spoke; Witness B did not.',
    'Oda Rennick: person',
    'Oren Mavik: person',
    'Witness B: ?',
  ],
  ['They took Emir Talven.', 'Emir Talven: ?'],
  ['The Ports and Maritime Organisation wrote.', 'Ports and Maritime Organisation: body'],
  ['The Ministry of Labour and Social Affairs wrote.', 'Ministry of Labour and Social Affairs: body'],
  ['Ministry of Justice and Parliament agree.', 'Ministry of Justice: body', 'Parliament: body'],
  ['Sailors Without Harbours wrote.', 'Sailors Without Harbours: body'],
  ['It was told by Reporters without Fear.', 'Reporters without Fear: body'],
  ['Doctors under General Quill left.', 'Quill: person'],
  ['A letter by Martin Quill, Jr. came.', 'Martin Quill, Jr: person'],
  ['The Justice Department closed.', 'Justice Department: body'],
  ['The National Council of Harbour Unions met.', 'National Council of Harbour Unions: body'],
  ["The People's Front of Tarsel met.", "People's Front of Tarsel: body"],
  ['The Harbour Families’ Committee met.', 'Harbour Families’ Committee: body'],
  ['It went to the UNHCR.', 'UNHCR: body'],
  ['Office of the Special Envoy on Landmines', 'Office of the Special Envoy on Landmines: body'],
  ['In Exhibit C and Annex II they are named.'],
  ['The Comité de Madres wrote.', 'Comité de Madres: body'],
  ['Comité de Madres\nJudgment of a friend', 'Comité de Madres: body'],
  ['Minutes of the meeting\nStatement by Oren Mavik', 'Oren Mavik: person'],
  ['Havrin Agro Limited and the Havrin Railways wrote.', 'Havrin Agro Limited: body', 'Havrin Railways: body'],
  ['He lives in Nairobi.', 'Nairobi: place'],
  ['He lives in Kuhdar.', 'Kuhdar: place'],
  ['He was held at Tarsel Prison.', 'Tarsel Prison: place'],
  ['In Kenya the Prime Minister spoke.', 'Kenya: place'],
  ['He lives in New York now.', 'New York: place'],
  ['So wrote Republican Margaret Quill.', 'Margaret Quill: person'],
  ['PRESIDENT MARGARET QUILL LEFT NAIROBI TODAY.', 'MARGARET QUILL: person', 'NAIROBI: place'],
  ['Iranian and Kenyan officials met.'],
  ['Protesters met. There were protesters everywhere.'],
  ['Unfortunately nobody came.'],
];
for (const [text, ...expected] of NAMES)
  test(`names in: ${text}`, () => {
    assert.deepEqual(listed(text), expected);
  });

test('a surname is of the person that the document names in full', () => {
  const names = namesIn('Oren Mavik spoke. Later Mavik left. Minister Mavik denied it.');
  assert.equal(names.fullest('Mavik'), 'Oren Mavik');
  assert.deepEqual(
    names.list.map((name) => name.kind),
    [null, 'person', 'person'].map((_, i) => names.list[i]?.kind),
  );
  assert.equal(names.list[2]?.kind, 'person');
});

test('a name in Latin letters gets the form with most words', () => {
  const names = namesIn('J. Mavik wrote first. Oren Mavik signed. Mavik paid. Oren T. Mavik left.');
  assert.equal(names.fullest('Mavik'), 'Oren T. Mavik');
  assert.equal(names.fullest('Oren Mavik'), 'Oren T. Mavik');
});

const meantLast = (text: string, word: string) => {
  const names = namesIn(text);
  const name = names.list.findLast((one) => one.name === word);
  assert.ok(name !== undefined, text);
  return names.fullestAt(word, name.first);
};

test('two persons of one surname are not made one: the paragraph, a post or who is named above all tells which is meant, and nothing leaves the surname alone', () => {
  const both = 'President Oren Mavik came. With him came Oda Mavik.';
  for (const [text, meant] of [
    [`${both}\n\nAt noon Mavik left.`, 'Oren Mavik'],
    ['President Oren Mavik came.\n\nBeside Oda Mavik, Mavik went.', 'Mavik'],
    ['Oren Mavik came.\n\nOda Mavik came. Then Mavik left.', 'Oda Mavik'],
    ['Oren Mavik came.\n\nOda Mavik came.\n\nThen Mavik left.', 'Mavik'],
    ['Oren Mavik came. Oren Mavik ate. Oda Mavik came.\n\nThen Mavik left.', 'Oren Mavik'],
  ] as const)
    assert.deepEqual(meantLast(text, 'Mavik'), { name: meant, sure: false }, text);
  assert.deepEqual(meantLast(`${both}\n\nAt noon President Mavik left.`, 'Mavik'), { name: 'Oren Mavik', sure: true });
});

test('who is known to all by title and surname is not the one of the surname whom the document names in full', () => {
  for (const [text, word, meant] of [
    ['Oda Mavik spoke. Later President Mavik came.', 'Mavik', 'Mavik'],
    ['Oda Mavik, brother of the president, spoke. Then President Mavik came.', 'Mavik', 'Mavik'],
    ['Oda Mavik was elected president. Later President Mavik came.', 'Mavik', 'Oda Mavik'],
    ['Sen. Oda Mavik spoke. Later Senator Mavik came.', 'Mavik', 'Oda Mavik'],
    ['Tibor Rodan scored. Once they called on King Rodan.', 'Rodan', 'Rodan'],
    ['Oda Mavik spoke. Later Judge Mavik came.', 'Mavik', 'Oda Mavik'],
    // the child is called by the given name
    ['Oren Mavik came for Tibor Mavik. They saw Tibor. Only Tibor wept.\n\nThen Mavik left.', 'Mavik', 'Oren Mavik'],
  ] as const)
    assert.equal(meantLast(text, word).name, meant, text);
});

test('letters in brackets stand for the body before them, each group of them', () => {
  const names = namesIn("The People's Front of Tarsel (PFT/HFT) met. The HFT voted. PFT won.");
  assert.equal(names.fullest('HFT'), "People's Front of Tarsel");
  assert.equal(names.fullest('PFT'), "People's Front of Tarsel");
});

test('letters that the gazetteer knows are not made the first longer name that begins with them', () => {
  assert.equal(namesIn('The UN Harbour Council met. The UN knew.').fullest('UN'), 'UN');
  assert.equal(namesIn('The United Nations met. The UN knew.').fullest('UN'), 'United Nations');
});

test('gender is told by a title or a given name, also of the surname', () => {
  const names = namesIn('Mrs. Talven and Margaret Quill came. Quill spoke.');
  assert.equal(names.genderOf('Talven'), 'female');
  assert.equal(names.genderOf('Quill'), 'female');
  assert.equal(names.genderOf('Rennick'), null);
});

test('lines of a list are apart: the place at the end of one is no part of the next name; wrapped prose is not', () => {
  const list = 'Oda Rennick, 34, baker of Tarsel\nOren Mavik, 51, clerk of Oldmere\nMira Talven, 29, smith of Tarsel';
  assert.deepEqual(
    listed(list).map((one) => one.split(':')[0]),
    ['Oda Rennick', 'Tarsel', 'Oren Mavik', 'Oldmere', 'Mira Talven', 'Tarsel'],
  );
  assert.deepEqual(
    listed('They were told on Monday by Oda\nRennick, who wept, and by Oren\nMavik, 51.').map(
      (one) => one.split(':')[0],
    ),
    ['Oda Rennick', 'Oren Mavik'],
  );
});

test('what carries men, or is won, is nobody; what the document calls a team, or gives an article, is a body', () => {
  const names = namesIn(
    'The trawler Havrin Star sank. The tug Orvane took four of its men; Orvane left. The Gulls beat the Orms; Gulls wept. Tolmer, a football club, wrote of the Quill Prize.',
  );
  assert.deepEqual(['Havrin Star', 'Orvane', 'Quill Prize', 'Gulls'].map(names.isThing), [true, true, true, false]);
  const kinds = new Map(names.list.map(({ name, kind }) => [name, kind]));
  assert.deepEqual([kinds.get('Gulls'), kinds.get('Orms'), kinds.get('Tolmer')], ['body', 'body', 'body']);
});

test('a river, a letter of somebody and a person called like a ship elsewhere are no bodies and no things', () => {
  const names = namesIn(
    'Across the Velna they fled; the Velna is deep. The Mavik letter came. The ship Talven left. Oda Talven wept.',
  );
  assert.deepEqual(
    names.list.filter(({ kind }) => kind === 'body'),
    [],
  );
  assert.equal(names.isThing('Talven'), false);
});

test('a list that puts the surname first gives each entry its person; one such line does not', () => {
  const list = '1. Talven, Mira (1976), missing\n2. Quill-Orm, Oren (1949), released\n3. Talven, Oda, died';
  assert.deepEqual(listed(list), ['Mira Talven: person', 'Oren Quill-Orm: person', 'Oda Talven: person']);
  assert.deepEqual(listed('Tarsel, Monday\nTalven, Mira (1976)'), ['Tarsel: ?', 'Talven: ?', 'Mira: ?']);
});

test('a word for a body alone is the only body of the document that is such a one', () => {
  const names = namesIn('The Harbour Commission met. The Commission wept. The Dock Union and the Net Union spoke.');
  assert.equal(names.fullest('Commission'), 'Harbour Commission');
  assert.equal(names.fullest('Union'), 'Union');
});

test('a month behind a body, a label behind a person and a bidding before one are no part of the name', () => {
  const names = namesIn('The dispatch book of the Ministry of Works for June. To Mr Oren Mavik Copies: the Speaker.');
  assert.deepEqual(
    names.list.map(({ name }) => name).filter((name) => /Ministry|Mavik/.test(name)),
    ['Ministry of Works', 'Oren Mavik'],
  );
});

test('a body that a head names with its letters is the one that the text then calls by its first or last word', () => {
  const head = 'Velmar Harbour Archive (VHA), May 1974';
  const reading = aReading(`${head}\n\nThe Archive counted the boats.`, { roles: { [head]: 'subtitle' } });
  const { names } = prepareText(reading);
  assert.equal(names.fullest('Archive'), 'Velmar Harbour Archive');
  const bare = 'Velmar Harbour Archive Opens';
  const other = prepareText(aReading(`${bare}\n\nThe Archive counted the boats.`, { roles: { [bare]: 'title' } }));
  assert.equal(other.names.fullest('Archive'), 'Archive');
});

test('who has a surname to himself before another bearer is named keeps it', () => {
  const { names, tokens } = prepareText(
    aReading(
      'Bram Dorv opened the fair. Dorv smiled. Later Dorv spoke. “Bram, Bram!” they called. Dorv left at noon.\n\nSenator Tilo Dorv came too.\n\nThe next day Dorv wrote a letter.',
    ),
  );
  const last = tokens.norm.lastIndexOf('dorv');
  assert.equal(names.fullestAt('Dorv', last).name, 'Bram Dorv');
});
