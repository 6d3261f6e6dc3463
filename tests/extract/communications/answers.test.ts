import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationsIn } from '../parties-in.ts';

const CASES: readonly (readonly [text: string, answer: string | null])[] = [
  ['The union sent sixteen letters to the ministry. Not one of them received a reply.', 'none'],
  ['The union wrote to the ministry asking for the lists but received no answer.', 'none'],
  ['The union wrote to the ministry asking for the lists. The ministry has yet to respond.', 'none'],
  ['The union wrote to the ministry asking for the lists. It never replied.', 'none'],
  ['The union asked the ministry for the lists. The request went unanswered.', 'none'],
  ['The council urged the army to hold its fire, but the army ignored the appeal.', 'none'],
  ['The government ignored the union’s appeals for a ban on night work.', 'none'],
  ['The union wrote to the ministry asking for the lists. Neither the ministry nor the mayor has answered.', 'none'],
  ['The union wrote to the ministry asking for the lists. None of the officials has replied to its letter.', 'none'],
  ['The union wrote to the ministry asking for the lists. No official ever answered it.', 'none'],
  [
    'The union wrote to the ministry asking for the lists. Neither its head nor anyone in the ministry responded.',
    'none',
  ],
  ['The union wrote to the ministry asking for the lists. No guards were there, but the ministry replied.', 'given'],
  ['The families asked the court for the lists. Neither the court nor the mayor granted the request.', 'none'],
  ['The families asked the court for the lists. The court refused.', 'refused'],
  ['The ministry rejected the union’s calls for an inquiry.', 'refused'],
  ['The families asked the court for the lists. The court granted the request.', 'given'],
  ['The families asked the court for the lists. The court replied that it had none.', 'given'],
  ['The families asked the court for the lists. The court sent an evasive reply.', 'partial'],
  ['The families asked the court for the lists. It was raining in Tarsel.', null],
  ['The families asked the court for the lists. The ministry did not respond to a request for comment.', null],
];

test('what became of it, in its own sentence or the one after', () => {
  for (const [text, answer] of CASES) assert.equal(communicationsIn(text)[0]?.answer ?? null, answer, text);
});

test('the reasons say that an answer stands in another sentence', () => {
  const [claim] = communicationsIn('The union wrote to the ministry asking for the lists. It never replied.');
  assert.match(claim?.reasons.join() ?? '', /in a sentence after it/);
});

test('what the verb says of neither is no answer, nor a letter of its own', () => {
  const told =
    'The union wrote to the ministry asking for the lists. Neither the ministry nor the Governor has answered our letters.';
  assert.deepEqual(
    communicationsIn(told).map(({ answer }) => answer),
    ['none'],
  );
});

test('how long was waited, and when it was made public', () => {
  const [claim] = communicationsIn(
    'Four lawyers wrote a letter to the governor urging an inquiry. After more than three weeks without an answer, the letter was published in June 2019.',
  );
  assert.equal(claim?.answer, 'none');
  assert.deepEqual(claim?.waited, { duration: 'P3W', bound: 'atLeast' });
  assert.equal(claim?.madePublicOn, '2019-06');
});

test('“remains without reply” holds up to the day of the document, not to that of the letter', () => {
  const [claim] = communicationsIn(
    'The envoy, Ada Quill, regrets that her letter of 2 March 2019 to the Minister of Works remains without reply.',
  );
  assert.equal(claim?.answer, 'none');
  assert.notEqual(claim?.answerAsOf, '2019-03-02');
});

test('“him” behind “although” is who the sentence is about, not the person of the sentence before', () => {
  const [claim] = communicationsIn(
    'The police chief, Oren Mavik, was promoted in May. Governor Reza Quill said little, although the Harbour Union had appealed to him to free the dockers.',
  );
  assert.deepEqual(
    claim?.to.map(({ name }) => name),
    ['Reza Quill'],
  );
});

test('by when it was due', () => {
  assert.equal(
    communicationsIn('The union’s letter urged the minister to act by 5 March 2021.')[0]?.dueOn,
    '2021-03-05',
  );
  assert.equal(
    communicationsIn('The union asked the ministry to hand over the lists within 60 days.')[0]?.dueOn,
    'P60D',
  );
});

test('told that what was asked for would not be granted, one was refused', () => {
  const answer = (text: string): string | null | undefined => communicationsIn(text)[0]?.answer;
  const asked = 'The Boatmen’s Union asked the Ministry of Ports for access to the crew.';
  assert.equal(
    answer(`${asked} “We were told on Monday that access would not be granted,” Oda Rennick said.`),
    'refused',
  );
  // Of something else nothing is told.
  assert.equal(answer(`${asked} “We were told on Monday that pensions would not be granted,” Oda Rennick said.`), null);
});

const WORTH: readonly (readonly [text: string, answer: string | null])[] = [
  [
    'Mira Talven wrote to the Harbour Board on 4 May 2021, asking for the logs. The board replied on 1 June 2021 that the logs were sent by post that day.',
    'given',
  ],
  [
    'Mira Talven wrote to the Harbour Board on 4 May 2021, asking for the logs. The board replied on 1 June 2021 that the store had burnt down.',
    'refused',
  ],
  [
    'Mira Talven wrote to the Harbour Board on 4 May 2021, asking for the logs. The board replied on 1 June 2021 that all logs had been destroyed in a flood.',
    'refused',
  ],
  [
    'Mira Talven wrote to the Harbour Board on 4 May 2021, asking for the logs. The board replied on 1 June 2021 that it had nothing to add.',
    'partial',
  ],
  [
    'Mira Talven wrote to the Harbour Board on 4 May 2021, asking for the logs. The board replied on 1 June 2021 that the matter was being looked into.',
    'acknowledged',
  ],
  [
    'On 4 May 2021 the committee asked the Harbour Board for the nine logs. The board delivered two of them on 1 June 2021.',
    'partial',
  ],
  [
    'On 4 May 2021 the committee asked the Harbour Board for the nine logs. The board delivered them on 1 June 2021.',
    'given',
  ],
  [
    'On 4 May 2021 the committee asked the Harbour Board for the nine logs. The board delivered bread to the ferries.',
    null,
  ],
];

test('that papers are gone is no answer in full, nor that there is nothing to add or that the matter is looked into', () => {
  for (const [text, answer] of WORTH)
    assert.deepEqual(
      communicationsIn(text)
        .filter(({ on, asks }) => on === '2021-05-04' && asks.length > 0)
        .map((one) => one.answer),
      [answer],
      text,
    );
});
