// Reprints must be found, or one origin is counted as many; what is not a reprint must not be, or many origins are counted as one. All texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Copying, copying as copyingIn, type WeighedWords } from '../../../src/corroborate/origins/copied.ts';
import { fingerprintsOf, SHINGLE, WINDOW } from '../../../src/corroborate/origins/fingerprints.ts';
import { hashedWords } from '../../../src/corroborate/origins/reuse-text.ts';
import { sharedPassages } from '../../../src/corroborate/origins/shared-passages.ts';
import { textWords } from '../../../src/corroborate/origins/text-words.ts';
import { normaliseForSearch } from '../../../src/model/search-text.ts';
import { type Reading, unknownSource } from '../../../src/model/source.ts';

const REPORT = `The harbour of Tarsel was closed for nine days in the spring of 1974 after the keepers of the northern quay refused to hand over the lists of the men
who had been taken from the night shift. Witnesses said that the lamps were put out shortly after two, that three lorries without plates stood at the gate, and that no officer gave his name.
The Lamp Keepers' Fund has since collected the names of forty-one men. Families were told in June that nobody was held in the salt store.`;
const OTHER = `Fishing boats returned to Oldmere yesterday with the largest catch in ten years, the cooperative announced. Prices at the market fell by a third before noon, and buyers from three
provinces waited for the second landing. The weather office expects calm seas until the end of the week, when a storm from the south may keep the fleet in port again.`;

const wordsOf = (text: string): readonly string[] => normaliseForSearch(text).split(' ');
const weighed = (text: readonly string[], more: Partial<WeighedWords> = {}): WeighedWords => {
  const words = hashedWords(text);
  const none = new Uint8Array(words.length);
  return { publisher: null, words, quoted: none, site: none, formula: none, told: none, ...more };
};
const own = (text: string): WeighedWords => weighed(wordsOf(text));
const copying = (a: WeighedWords, b: WeighedWords): Copying => copyingIn(a, b, sharedPassages(a.words, b.words));
const kinds = ({ passages }: Copying): readonly string[] => passages.map(({ of }) => of);

test('a reprint is found: whole, cut, with other names and dates, or inside another text', () => {
  const half = REPORT.slice(REPORT.indexOf('Witnesses'));
  const renamed = REPORT.replaceAll('Tarsel', 'Tarsell')
    .replace('nine days', '9 days')
    .replace('1974', '1975')
    .replace('shortly after two', 'about two');
  for (const copy of [REPORT, half, renamed, `${OTHER} ${half} ${OTHER}`, REPORT.toUpperCase()])
    assert.equal(copying(own(REPORT), own(copy)).copied, true, copy.slice(0, 60));
});

test('two texts of their own are no copies, nor are a few words in a row', () => {
  assert.equal(copying(own(REPORT), own(OTHER)).copied, false);
  const formula = 'according to a statement published by the ministry on its website yesterday';
  const found = copying(own(`${REPORT} ${formula}`), own(`${OTHER} ${formula}`));
  assert.equal(found.copied, false);
  assert.deepEqual(kinds(found), ['own']);
});

test('the same speech quoted by both is no copying, and is told', () => {
  const speech =
    'We waited nine days at the gate and nobody came out to tell us where they had been taken or whether they were alive and we were told to go home';
  const quoting = (text: string): WeighedWords => {
    const words = [...wordsOf(text), ...wordsOf(speech)];
    const quoted = new Uint8Array(words.length).fill(1, wordsOf(text).length);
    return weighed(words, { quoted });
  };
  const found = copying(quoting(REPORT), quoting(OTHER));
  assert.equal(found.copied, false);
  assert.deepEqual(kinds(found), ['quoted']);
  // The same words without credit are copied.
  assert.equal(copying(own(`${REPORT} ${speech}`), own(`${OTHER} ${speech}`)).copied, true);
});

test('what many documents have in common is set aside', () => {
  const head =
    'Subscribe to the weekly letter of the Tarsel Courier and read all reports of the harbour without limits for the price of one coffee a month all over the world';
  const withHead = (text: string, mask: 'site' | 'formula'): WeighedWords =>
    weighed([...wordsOf(head), ...wordsOf(text)], {
      [mask]: new Uint8Array(wordsOf(`${head} ${text}`).length).fill(1, 0, wordsOf(head).length),
    });
  for (const mask of ['site', 'formula'] as const) {
    const found = copying(withHead(REPORT, mask), withHead(OTHER, mask));
    assert.equal(found.copied, false);
    assert.deepEqual(kinds(found), [mask]);
  }
});

test('what one publisher puts at the head or foot of its documents is no copying, unless it is most of one', () => {
  const foot =
    'The Harbour Union is an association of those who work on the quays of the eastern sea. It was founded in 1951, takes no money from owners of ships, and answers letters in three languages at its house in Tarsel.';
  const by = (publisher: string | null, text: string): WeighedWords => ({ ...own(text), publisher });
  const found = copying(by('harbour union', `${REPORT} ${foot}`), by('harbour union', `${OTHER} ${foot}`));
  assert.equal(found.copied, false);
  assert.deepEqual(kinds(found), ['site']);
  for (const [a, b] of [
    ['harbour union', 'quay post'],
    [null, null],
  ] as const)
    assert.equal(copying(by(a, `${REPORT} ${foot}`), by(b, `${OTHER} ${foot}`)).copied, true, `${a} ${b}`);
  const again = copying(by('quay post', REPORT), by('quay post', `${REPORT} Nobody has answered since.`));
  assert.equal(again.copied, true);
});

test('what was reprinted very often is no formula where it is most of a document', () => {
  const everywhere = new Uint8Array(wordsOf(REPORT).length).fill(1);
  const reprint = (text: string): WeighedWords => weighed(wordsOf(text), { formula: everywhere });
  assert.equal(copying(reprint(REPORT), reprint(REPORT)).copied, true);
});

test('a shared passage stands where the words stand, in Persian as in English', () => {
  const shared = wordsOf('خانواده‌ها نُه روز پشت در بندر ماندند و هیچ‌کس به آنان نگفت که مردان شیفت شب را به کجا برده‌اند');
  const a = [...wordsOf('به نوشتهٔ روزنامهٔ تارسل در بهار آن سال'), ...shared, ...wordsOf('و پرونده هرگز باز نشد')];
  const b = [...wordsOf('گزارش تازه‌ای می‌گوید'), ...shared];
  const [passage] = sharedPassages(hashedWords(a), hashedWords(b));
  assert.ok(passage !== undefined);
  assert.deepEqual(a.slice(passage.a.from, passage.a.to), shared);
  assert.deepEqual(b.slice(passage.b.from, passage.b.to), shared);
});

test('words keep their places in the text, and furniture is left out', () => {
  const text = 'Menu Home\nThe quay was dark.';
  const block = (role: 'furniture' | 'body', start: number, end: number) =>
    ({ role, start, end, lang: 'en', post: null }) as const;
  const { words, from, to } = textWords({
    text,
    blocks: [block('furniture', 0, 9), block('body', 10, 28)],
    source: unknownSource('a.txt'),
    findings: [],
  } as never);
  assert.deepEqual(words, ['the', 'quay', 'was', 'dark']);
  assert.deepEqual(
    words.map((_, n) => text.slice(from[n], to[n])),
    ['The', 'quay', 'was', 'dark'],
  );
});

test('eight words in a row that two texts share give them a fingerprint in common', () => {
  const word = fc.constantFrom(...'quay lamp gate shift lorry keeper night salt store list'.split(' '));
  const fresh = fc.array(fc.stringMatching(/^[a-z]{5,9}$/), { maxLength: 30 });
  fc.assert(
    fc.property(
      fresh,
      fresh,
      fresh,
      fc.array(word, { minLength: SHINGLE + WINDOW - 1, maxLength: 20 }),
      (before, after, other, shared) => {
        const a = fingerprintsOf(hashedWords([...before, ...shared, ...after])).map(({ hash }) => hash);
        const b = new Set(fingerprintsOf(hashedWords([...other, ...shared])).map(({ hash }) => hash));
        assert.ok(a.some((hash) => b.has(hash)));
      },
    ),
    { seed: 11, numRuns: 300 },
  );
});

test('copying is the same from either side', () => {
  for (const [a, b] of [
    [REPORT, `${OTHER} ${REPORT}`],
    [REPORT, OTHER],
    [REPORT.slice(0, 300), REPORT],
  ] as const)
    assert.equal(copying(own(a), own(b)).copied, copying(own(b), own(a)).copied);
});

const blockOf = (text: string): Reading => ({
  source: unknownSource('a'),
  text,
  blocks: [{ role: 'body', start: 0, end: [...text].length, lang: 'en', post: null, place: null }],
  findings: [],
  readBy: 'test',
});
const told = (text: string): WeighedWords => {
  const read = textWords(blockOf(text));
  return weighed(read.words, { told: Uint8Array.from(read.told) });
};

test('two letters in one form are no copies: what they tell differs; a copy with a new count or days in another form is one', () => {
  const letter = (who: string, whom: string, day: string, signed: string): string =>
    `To the keeper of the salt store. I ask to be told where my son ${whom} is held. He was taken from the night shift on ${day} by men who did not give their names, and since that day every office to which I turned has sent me to another. I ask that he be given a lawyer and the medicine which he needs. Written on ${signed} by ${who}, who waits at the gate.`;
  const first = letter('Mira Talven', 'Ivo Talven', '4 March 1974', '20 March 1974');
  const second = letter('Sela Orsk', 'Lav Orsk', '9 May 1974', '1 June 1974');
  assert.equal(copying(told(first), told(second)).copied, false);
  assert.equal(copying(told(first), told(first.replace('20 March', '27 March'))).copied, true);
  const wire = `${REPORT} The quay was shut on 4 March and on 11 March, and 41 men were held.`;
  assert.equal(copying(told(wire), told(wire.replace('41 men', '58 men').replace('4 March', '5 March'))).copied, true);
  assert.equal(copying(told(wire), told(wire.replaceAll('Tarsel', 'Tarsell').replace('Lamp', 'Lantern'))).copied, true);
});
