// Several posts of one person in one sentence, lists of names with posts, and words that bring nobody into a post. The texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postLine, posts } from './posts-in.ts';

const LINES: readonly (readonly [name: string, text: string, ...lines: readonly string[]])[] = [
  [
    'each of several posts behind “served as” has its own years',
    'Tam Rell served as deputy mayor of Tarsel from 1971 to 1974, then as mayor until 1979, and from 1980 to 1982 as director of the Port Service.',
    'Tam Rell | deputy mayor of Tarsel | Tarsel | former | 1971 | 1974 | -',
    'Tam Rell | mayor | - | former | 1974 | 1979 | -',
    'Tam Rell | director of the Port Service | Port Service | former | 1980 | 1982 | -',
  ],
  [
    'until when the last of several posts was held says nothing of the first',
    'Tam Rell was deputy mayor, then mayor and finally director of the Port Service until his dismissal in 1984.',
    'Tam Rell | deputy mayor | - | former | - | .. | -',
    'Tam Rell | mayor | - | former | - | .. | -',
    'Tam Rell | director of the Port Service | Port Service | former | - | 1984 | -',
  ],
  [
    'who remained so until a year left the post then',
    'Oda Rennick became head of the Harbour Office in 1991 and remained so until 1994.',
    'Oda Rennick | head of the Harbour Office | Harbour Office | current | 1991 | - | -',
    'Oda Rennick | head of the Harbour Office | Harbour Office | former | 1991 | 1994 | -',
  ],
  [
    'what was held afterwards is not of the day told before',
    'Oda Rennick left the Harbour Office on 3 May 1991. Afterwards she was director of the Port Service.',
    'Oda Rennick | director of the Port Service | Port Service | former | - | .. | -',
  ],
  [
    'who was kept from a post, or failed to reach it, never held it',
    'The law prevented Tam Rell from becoming president. Oda Rennick failed to become mayor of Tarsel.',
  ],
  [
    'a mayor who heads a committee is no mayor of the committee',
    'The mayor, Tam Rell, headed the relief committee.',
    'Tam Rell | mayor | - | current | - | - | 2020-03-05',
    'Tam Rell | head | relief committee | current | - | - | -',
  ],
  [
    'the paper that quotes somebody is no word of his post',
    'The Tarsel Herald newspaper quoted harbour police commander Colonel Tam Rell.',
    'Tam Rell | harbour police commander | police | current | - | - | 2020-03-05',
  ],
  [
    'lines behind a bullet, of a name, a colon and a post',
    'Officials of the harbour prison:\n- Tam Rell: head of the prison 1981-1984\n- Oda Rennick: prosecutor',
    'Tam Rell | head of the prison | prison | former | 1981 | 1984 | -',
    'Oda Rennick | prosecutor | - | current | - | - | -',
  ],
  [
    'a list of names with their years behind the plural of a post; “its” is of nobody who only bought the place',
    'The mill was bought by the Harbour Office. Its commanders were Tam Rell (1974), Oda Rennick (1974–1975) and Jon Quill (1975–1976).',
    'Tam Rell | commander | - | former | 1974 | 1974 | -',
    'Oda Rennick | commander | - | former | 1974 | 1975 | -',
    'Jon Quill | commander | - | former | 1975 | 1976 | -',
  ],
  [
    'how old somebody is stands between the name and what he led',
    'Tam Rell, 61, who commanded the gendarmes between 1993 and 1995, was heard.',
    'Tam Rell | commander | - | former | 1993 | 1995 | -',
  ],
  [
    'the years behind another post are not of him as a leader',
    'The Harbour Union was led by Tam Rell, mayor since 1992.',
    'Tam Rell | leader | Harbour Union | current | - | - | -',
    'Tam Rell | mayor | - | current | 1992 | - | 2020-03-05',
  ],
  [
    'who wrote in a letter of a day had his title on it, and not in the year told before',
    'In 2009 the Harbour Office published a list. Governor Tam Rell wrote in a letter of 6 May 1974 that the port was shut.',
    'Tam Rell | Governor | - | current | - | - | 1974-05-06',
  ],
];

for (const [name, text, ...lines] of LINES)
  test(name, () => {
    assert.deepEqual(posts(text).map(postLine), lines);
  });
