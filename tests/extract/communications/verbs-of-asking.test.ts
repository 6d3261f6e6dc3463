import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedIn, communicationsIn } from '../parties-in.ts';

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'The Harbour Union urged the council to open an inquiry into the fire.',
    ['Harbour Union > the council: to open an inquiry into the fire'],
  ],
  [
    'On Monday Mira Talven called on the government to release the detained weavers.',
    ['Mira Talven > the government: to release the detained weavers'],
  ],
  [
    'Lawyers called for an independent investigation into the deaths.',
    ['Lawyers > ?: an independent investigation into the deaths'],
  ],
  [
    'The committee demanded that the police hand over the files.',
    ['The committee > the police: that the police hand over the files'],
  ],
  ['The mayor asked the court for more time.', ['The mayor > the court: more time']],
  ['Residents have repeatedly appealed to the United Nations for help.', ['Residents > United Nations: help']],
  ['The minister was asked by the families to visit the ward.', ['the families > The minister: to visit the ward']],
  ['The guards were ordered to shoot the prisoners.', ['? > The guards: to shoot the prisoners']],
  [
    'The Weavers’ Guild and the Harbour Union urged the mayor to close the plant.',
    ['Weavers’ Guild & Harbour Union > the mayor: to close the plant'],
  ],
  [
    'Many used the feast to urge their neighbours and friends to sign the petition.',
    ['Many > their neighbours and friends: to sign the petition'],
  ],
  [
    'Mira Talven, who asked the warden to show her the cell, left at noon.',
    ['Mira Talven > the warden: to show her the cell'],
  ],
  [
    'The UN experts today called on Norvia to investigate the killing.',
    ['The UN experts > Norvia: to investigate the killing'],
  ],
  [
    'The envoy requested information on the six men from the Government of Norvia.',
    ['The envoy > Government of Norvia: information on the six men'],
  ],
  [
    'The Harbour Union on Monday demanded the release of the journalist.',
    ['Harbour Union > ?: the release of the journalist'],
  ],
  ['The Weavers’ Guild is one of the bodies pushing for an inquiry.', ['Weavers’ Guild > ?: an inquiry']],
];

test('who asks whom for what', () => {
  for (const [text, expected] of CASES) assert.deepEqual(askedIn(text), expected, text);
});

test('those who join others in asking ask side by side', () => {
  const [asked] = askedIn('Oren Mavik joined the Harbour Union in urging the United Nations to send observers.');
  assert.equal(asked, 'Oren Mavik & Harbour Union > United Nations: to send observers');
});

test('a question, a name, a comparison and a law ask nobody for anything', () => {
  const texts = [
    'Reporters asked whether the minister would resign.',
    'She asked him about the fire.',
    'He called the verdict a shame.',
    'Mira Talven, who asked not to be named, said nothing.',
    'The phone call lasted an hour. The court of appeals met.',
    'The rules called for the patient to be taken to the ward.',
    'The council decided against recommending charges.',
    'The union appealed against the verdict.',
    'The council did not ask the army to leave.',
    'The council refused to ask the army to leave.',
    'A tractor pushed the cart to clear the way.',
    'They spend more than the alliance’s recommended sum.',
  ];
  for (const text of texts) assert.deepEqual(askedIn(text), [], text);
});

test('what should or may be asked is a hypothesis', () => {
  for (const text of [
    'The governor should ask the court to release them.',
    'If the union asks the council to step down, he will resign.',
    'Mira Talven vowed to push for an inquiry.',
  ])
    assert.equal(communicationsIn(text)[0]?.asserted, 'hypothetical', text);
});

test('“we” in a quotation are those who speak it', () => {
  const [claim] = communicationsIn('“We urge the government to free them,” said Mira Talven.');
  assert.equal(claim?.by[0]?.name, 'Mira Talven');
  assert.equal(claim?.by[0]?.named, 'inferred');
  assert.equal(claim?.asserted, 'reported');
});

test('a capital that is asked stands for its government, as an inference with its reason', () => {
  const [claim] = communicationsIn('The Harbour Union urged Nairobi to spare the life of the poet.');
  assert.equal(claim?.to[0]?.name, 'government of Kenya');
  assert.equal(claim?.to[0]?.named, 'inferred');
  assert.match(claim?.to[0]?.reasons.join() ?? '', /capital of Kenya/);
});

test('a country that is asked in its own name is no inference', () => {
  const [claim] = communicationsIn('The Harbour Union urged Kenya to spare the life of the poet.');
  assert.equal(claim?.to[0]?.named, 'stated');
});
