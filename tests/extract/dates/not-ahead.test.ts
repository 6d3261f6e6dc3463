import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn } from '../claims-in.ts';

const on = (text: string): string | null | undefined => datesIn(text, '1999-03-12')[0]?.edtf;

test('what is told of the past lies before the document', () => {
  assert.equal(on('On 2 April soldiers burned the mill of Tallo.'), '1998-04-02');
  assert.equal(on('By a letter of 10 May the harbour board replied that it was closed.'), '1998-05-10');
  assert.equal(on('In a note No. 4/11 dated 3 April the board asked for the lists.'), '1998-04-03');
});

test('a few days after the document, which may be dated wrongly itself, a day is doubtful', () => {
  const [date] = datesIn('On 15 March soldiers burned the mill of Tallo.', '1999-03-12');
  assert.equal(date?.edtf, '1999-03-15');
  assert.equal(date?.confidence, 'doubtful');
});

test('what is still to come keeps its day', () => {
  assert.equal(on('The trial will be held on 20 April.'), '1999-04-20');
  assert.equal(on('The hearing was moved to 21 April.'), '1999-04-21');
  assert.equal(on('The men were told to report in Tarsel on 22 April.'), '1999-04-22');
  assert.equal(on('The meeting is planned for 5 June.'), '1999-06-05');
});

test('a year that the words give stands', () => {
  assert.equal(on('On 2 April 1999 soldiers burned the mill of Tallo.'), '1999-04-02');
});
