// A claim in one line, and who says it. All names are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timesWords } from '../../../apps/web/src/words/apart-words.ts';
import { sayerWords, timexWords, valueWords } from '../../../apps/web/src/words/claim-words.ts';
import { onWords } from '../../../apps/web/src/words/span-words.ts';
import type { Claim, SayerLink } from '../../../src/model/claim.ts';
import type { Mention } from '../../../src/model/mention.ts';
import { plain, wordsIn } from './words-in.ts';

const [en, fa] = [wordsIn('en'), wordsIn('fa')];
const mention = (name: string) => ({ text: name, start: 0, end: 0, name, named: 'stated', reasons: [] }) as Mention;
const held = (post: string, body: string): string =>
  valueWords(
    { kind: 'occupancy', person: mention('Dara Selm'), post, body: mention(body), status: 'former' } as Claim,
    en,
  );
const says = (cue: string): readonly SayerLink[] => [
  { who: [mention('Josef Tann')], kind: 'named', how: 'speech', cue, via: null, to: null, when: null, verbatim: true },
];

test('a post that names its body says it once', () => {
  assert.equal(
    held('minister of justice of Marzavan', 'Marzavan'),
    'Dara Selm · minister of justice of Marzavan · former',
  );
  assert.equal(held('governor', 'Port of Tarsel'), 'Dara Selm · governor · Port of Tarsel · former');
});

test('the verb by which somebody says it is given, the colon behind a name is not', () => {
  assert.equal(sayerWords(says('recalled'), en), 'Josef Tann (“recalled”)');
  assert.equal(sayerWords(says(':'), en), 'Josef Tann');
});

test('between the first and the last day of a year of our calendar or of the Solar Hijri one is in that year', () => {
  assert.equal(onWords({ from: '1974-01-01', to: '1974-12-31' }, en), 'in 1974');
  const year = { from: '1974-03-21', to: '1975-03-20' };
  assert.equal(plain(onWords(year, fa)), 'در ۱۳۵۳');
  assert.match(plain(onWords(year, en)), /^between 21 March 1974 and 20 March 1975/);
});

test('how far two numbers are apart is never told as no distance', () => {
  assert.deepEqual(
    [25, 1.609, 1.0294, 1.004].map((apart) => timesWords(apart, en)),
    ['25', '1.6', '1.03', '1.004'],
  );
});

test('a length of time without a count has words in both languages', () => {
  for (const unit of 'Y M W D Q WE SE H DE CE TH TM TS'.split(' ')) {
    const timex = unit.startsWith('T') ? `PTX${unit.slice(1)}` : `PX${unit}`;
    assert.match(timexWords(timex, en), /^some [a-z-]+$/, timex);
    assert.match(timexWords(timex, fa), /^چند /, timex);
  }
});
