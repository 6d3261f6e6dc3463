// Days that are of something else than the post told beside them: a paper's, a term's end, a story whose year is told farther up. All people, places and bodies are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { posts } from './posts-in.ts';

const dayOf = (text: string, name: string): string | null | undefined =>
  posts(text).find(({ person }) => person.name?.endsWith(name))?.asOf;

test('no title is of the day of a decree, of the end of a term, or of a document that tells of long ago', () => {
  for (const [text, name] of [
    [
      'The office was set up by decree of 1 December 1969. The coordinator reported to the chief of staff, General Oren Mavik.',
      'Mavik',
    ],
    [
      'Tam Rell was commandant from 3 March 1970 to 18 February 1971. He was seldom seen by the inspector, General Oren Mavik.',
      'Mavik',
    ],
    [
      'In the autumn of 1942 the old commissioner went home. Tellan came in his place on All Souls’ Day. Tellan took it in to Minister Oren Mavik himself.',
      'Mavik',
    ],
    [
      'شمار مردگان زمستان ۱۳۲۱ دانسته نیست. عدد رسمی آن روز همان است که تالونی، معاون وزارت بنادر، در مجلس تکرار کرد.',
      'تالونی',
    ],
  ] as const)
    assert.equal(dayOf(text, name), null, text);
});

test('what has been done up to this day is of this day, and not what is dated long ago', () => {
  const noted = 'On a note the prosecutor Oren Mavik has scribbled an instruction dated 13 October 1982.';
  assert.equal(dayOf(noted, 'Mavik'), '1982-10-13');
  assert.equal(dayOf('The minister, Oren Mavik, has denied it.', 'Mavik'), '2020-03-05');
});

test('the year of what somebody is named for is no day of the post of now', () => {
  const text =
    'Some, among them the minister, Oren Mavik, are named in papers about the killings at the harbour in 1999.';
  assert.equal(dayOf(text, 'Mavik'), '2020-03-05');
  assert.equal(dayOf('The minister, Oren Mavik, was named in papers about the strike in 1999.', 'Mavik'), '1999');
});

test('what a judgement or a statement taken down tells was before its day, but for the court itself', () => {
  const judgement = 'Judgement, 8 March 2006\n\nCaptain Vall handed it to the chief of staff, Colonel Oren Mavik.';
  assert.equal(dayOf(judgement, 'Mavik'), null);
  const statement =
    'Statement of Ada Quill. Taken in Tarsel and signed.\n\nI am a farmer.\n\nThe governor, Mr Oren Mavik, wrote a paper.';
  assert.equal(dayOf(statement, 'Mavik'), null);
});

test('“the head at the time” is not of the day on which he was promoted', () => {
  const text = 'The head of the harbour police at the time, Oren Mavik, was promoted in 1999 to director of the port.';
  assert.equal(dayOf(text, 'Mavik'), null);
});

test('a post beside another person is not of whoever is named next', () => {
  const said = (text: string): readonly string[] => posts(text).map(({ person, post }) => `${person.name}: ${post}`);
  assert.deepEqual(said('As head of the section Rell answered to the director of the Harbour Office, Oren Mavik.'), [
    'Oren Mavik: director of the Harbour Office',
  ]);
  assert.deepEqual(said('Then came his deputy Captain Oren Mavik.'), ['Oren Mavik: deputy']);
  assert.deepEqual(said('بهرام رستانی با رئیس زندان همنام است.'), []);
  assert.deepEqual(said('بهرام رستانی گفت کار با آقای وزیر هماهنگ است.'), []);
  assert.deepEqual(said('بهرام رستانی، معاون سرتیپ علی مهربان، نامه را امضا کرد.'), ['بهرام رستانی: معاون']);
});

test('a rank alone, an area, a head of a column and the entry before a semicolon hold no post', () => {
  for (const text of [
    'Copy: Commander Area XIX (Brig. Gen. Oren Mavik); Regent of Karn',
    'Head\tIn office\tAfterwards',
    'Lt. Gen. (ret.) was the commander of the area.',
  ])
    assert.deepEqual(
      posts(text).filter(({ person }) => !person.name?.endsWith('Mavik')),
      [],
      text,
    );
  const copied = posts('Copy: Commander Area XIX (Brig. Gen. Oren Mavik); Regent of Karn').map(({ post }) => post);
  assert.ok(!copied.includes('Regent of Karn'), copied.join());
});

test('who stood in for him stood in for him whose place was empty, and not for whoever was named last', () => {
  const text =
    'Tam Rell, the prosecutor, was moved to the capital. A namesake, the prayer leader Ivo Hask, is a nephew. The prosecutor Tam Rell was ill; Oren Mavik stood in for him.';
  const [acting, ...more] = posts(text).filter(({ status }) => status === 'acting');
  assert.deepEqual(more, []);
  assert.deepEqual([acting?.person.name, acting?.post, acting?.after?.name], ['Oren Mavik', 'prosecutor', 'Tam Rell']);
});
