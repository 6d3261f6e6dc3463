// Posts told without their name again, lists of who held one, places that somebody runs. Invented people and places.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memberships, postLine, posts, seatLine } from './posts-in.ts';

const LINES: readonly (readonly [string, string, ...string[]])[] = [
  [
    'the places that somebody runs, with what tells them apart',
    'Oren Mavik directed the harbour workshop at Tarsel in 1978. Tam Rell ran the camp at Orsund.',
    'Oren Mavik | director | harbour workshop at Tarsel | current | - | - | 1978',
    'Tam Rell | head | camp at Orsund | current | - | - | 1978',
  ],
  [
    'what is owned by a body and led is not the body',
    'Oren Mavik led the union’s defence. Tam Rell led the police investigation.',
  ],
  [
    'in charge of, under, the responsibility of',
    'Major Oren Mavik was in charge of the interrogation rooms until 1983. The camp itself was under Captain Tam Rell. The site at Tarsel was the responsibility of Lieutenant Jon Quill.',
    'Oren Mavik | head | interrogation rooms | former | - | 1983 | -',
    'Tam Rell | head | camp | current | - | - | -',
    'Jon Quill | head | site at Tarsel | current | - | - | -',
  ],
  ['nobody is head of the prisoners he was in charge of', 'Oren Mavik was in charge of the prisoners.'],
  [
    'what somebody headed previously is over',
    'Oren Mavik previously headed the Harbour Office.',
    'Oren Mavik | head | Harbour Office | former | - | .. | -',
  ],
  [
    'taking office and being sacked are of the post named before',
    'The commissioner of the county, Ada Quill, took office on 1 July 2012 and was sacked in November 2013.',
    'Ada Quill | commissioner of the county | - | current | - | - | 2012-07-01',
    'Ada Quill | commissioner of the county | - | current | 2012-07-01 | - | -',
    'Ada Quill | commissioner of the county | - | former | - | 2013-11 | -',
  ],
  [
    'nobody loses a post by being removed from a hall',
    'The union leader, Oren Mavik, was beaten. Mavik was removed from the hall on Friday.',
    'Oren Mavik | union leader | union | current | - | - | 2020-03-05',
  ],
  [
    'whoever takes the place of another holds his post',
    'The branch was run by Oren Mavik from May 2011. When Mavik was promoted in December 2012, Colonel Tam Rell took his place.',
    'Oren Mavik | head | branch | current | 2011-05 | - | -',
    'Oren Mavik | head | branch | former | - | 2012-12 | -',
    'Tam Rell | head | branch | current | 2012-12 | - | -',
  ],
  [
    'a list of names with their years goes on with the post named last',
    'Who was Superintendent of Kirkwall Road Prison? Our records show: Oren Mavik, April 1983 to June 1986; post vacant to August; Oda Rennick, from September 1986.',
    'Oren Mavik | Superintendent of Kirkwall Road Prison | Kirkwall Road Prison | former | 1983-04 | 1986-06 | -',
    'Oda Rennick | Superintendent of Kirkwall Road Prison | Kirkwall Road Prison | current | 1986-09 | - | -',
  ],
  ['one name with its years alone is no list', 'The mayor of Nairobi wept. Our thanks go to Oren Mavik (1983–1986).'],
  [
    'the body behind a comma, where a line names who and what',
    'From: Oda Rennick, President, Families of Tarsel',
    'Oda Rennick | President | Families of Tarsel | current | - | - | 2020-03-05',
  ],
  [
    'an appointment by a noun, in the body with which the sentence begins',
    'The Harbour Ministry announced the appointment of Oren Mavik as its deputy head.',
    'Oren Mavik | deputy head | Harbour Ministry | current | - | - | -',
  ],
  [
    'what a post is of can have an owner or a number',
    'Oren Mavik is head of the region’s Health Bureau. Tam Rell is chief of Area 315.',
    'Oren Mavik | head of the region’s Health Bureau | region’s Health Bureau | current | - | - | 2020-03-05',
    'Tam Rell | chief of Area 315 | - | current | - | - | 2020-03-05',
  ],
  [
    'that position is of whom it is said, not of who was named last',
    'Oren Mavik was relieved as director of the Harbour Prison and replaced by Senior Superintendent Tam Rell. Mavik had assumed the position in 2016.',
    'Oren Mavik | director of the Harbour Prison | Harbour Prison | former | - | .. | -',
    'Tam Rell | director of the Harbour Prison | Harbour Prison | current | - | - | -',
    'Tam Rell | Senior Superintendent | - | current | - | - | 2020-03-05',
    'Oren Mavik | director of the Harbour Prison | Harbour Prison | current | 2016 | - | -',
  ],
  [
    'since its foundation',
    'Oren Mavik has led the Harbour Union since its foundation in 2009. Tam Rell was director of the Harbour Office from its creation in January 1983 to May 1987.',
    'Oren Mavik | leader | Harbour Union | current | 2009 | - | 2020-03-05',
    'Tam Rell | director of the Harbour Office | Harbour Office | former | 1983-01 | 1987-05 | -',
  ],
  [
    'a guard and a doctor are posts of a place',
    'Oren Mavik was a guard in Block C of the Harbour Prison. Ada Quill, the camp doctor, wept.',
    'Oren Mavik | guard in Block C of the Harbour Prison | Block C of the Harbour Prison | former | - | .. | -',
    'Ada Quill | camp doctor | camp | current | - | - | 2020-03-05',
  ],
];

for (const [what, text, ...lines] of LINES) test(what, () => assert.deepEqual(posts(text).map(postLine), lines));

test('whoever leaves an army was in it until then; whoever leaves a court goes home', () => {
  assert.deepEqual(
    memberships('Oren Mavik left the army in January 1984. Tam Rell left the court in 1985.').map(seatLine),
    ['Oren Mavik | - | army | /1984-01'],
  );
});

const PERSIAN: readonly (readonly [string, string, ...string[]])[] = [
  [
    '«این پادگان» is the one named before',
    'احمد رنیکی فرمانده پادگان هاورین است. مریم تالونی فرمانده این پادگان بود.',
    'احمد رنیکی | فرمانده پادگان هاورین | current | - | -',
    'مریم تالونی | فرمانده پادگان هاورین | former | - | ..',
  ],
  [
    'whose order it was is not whom it gave a post',
    'با حکم وزیر کشور، احمد رنیکی به عنوان استاندار هاورین منصوب شد.',
    'احمد رنیکی | استاندار هاورین | current | - | -',
  ],
  [
    'his place went to another in that year',
    'احمد رنیکی در سال ۱۳۵۹ فرماندار هاورین شد و در سال ۱۳۶۲ جای خود را به مریم تالونی داد.',
    'احمد رنیکی | فرماندار هاورین | current | 1980-03-21/1981-03-20 | -',
    'مریم تالونی | فرماندار هاورین | current | 1983-03-21/1984-03-20 | -',
  ],
];

for (const [what, text, ...lines] of PERSIAN)
  test(what, () =>
    assert.deepEqual(
      posts(text).map(({ person, post, status, from, to }) =>
        [person.name, post, status, from ?? '-', to ?? '-'].join(' | '),
      ),
      lines,
    ),
  );
