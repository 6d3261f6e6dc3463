import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertBlocksLieInText, codesOf, paragraphs, readingOf, wordsOf } from './reading-of.ts';

const [one, two, three] = paragraphs(3);

/** A page saved as text: head, breadcrumb, headline twice, picture, posts and foot. */
const SAVED = `Friday, May 14, 2021
HomeSea NewsTarsel Port Has Been Silent for Five Weeks

Tarsel Port Has Been Silent for Five Weeks

Crews of the northern dock stand before the customs house
Crews of the northern dock stand before the customs house of Tarsel on April 30, 2021.

${one}

The letters
${two}
.@harbour_office: The harbour is open. There is no strike. #Tarsel
#calm https://t.co/abc123— Dock Union (@docktarsel) May 6, 2021
${three}

Share this: 214 shares · Print · Mail
Source » Mole Bulletin
Back to top`;

test('a saved page gets the roles of the page it was', async () => {
  const reading = await readingOf(SAVED);
  assertBlocksLieInText(reading);
  assert.deepEqual(wordsOf(reading, 'title'), ['Tarsel Port Has Been Silent for Five Weeks']);
  assert.equal(wordsOf(reading, 'caption').length, 2);
  assert.deepEqual(wordsOf(reading, 'heading'), ['The letters']);
  assert.deepEqual(wordsOf(reading, 'body'), [one, two, three]);
  assert.deepEqual(wordsOf(reading, 'furniture'), [
    'Friday, May 14, 2021',
    'HomeSea NewsTarsel Port Has Been Silent for Five Weeks',
    'Share this: 214 shares · Print · Mail',
    'Source » Mole Bulletin',
    'Back to top',
  ]);
});

test('a post in saved text is one block, signature and all', async () => {
  const reading = await readingOf(SAVED);
  const [block] = reading.blocks.filter((each) => each.role === 'socialPost');
  assert.deepEqual(block?.post, { author: 'Dock Union', handle: 'docktarsel', postedOn: '2021-05-06', address: null });
  assert.match(wordsOf(reading, 'socialPost')[0] ?? '', /^\.@harbour_office: [\s\S]*May 6, 2021$/);
});

test('a name and a handle without a date are no post', async () => {
  const reading = await readingOf(`${one}\n— Dock Union (@docktarsel) said so in its reply\n${two}`);
  assert.deepEqual(wordsOf(reading, 'socialPost'), []);
});

test('the page head gives the day of access, never the day of publication', async () => {
  const { source, findings } = await readingOf(SAVED);
  assert.equal(source.accessed, '2021-05-14');
  assert.deepEqual(
    source.furnitureDates.map((each) => each.exact),
    ['Friday, May 14, 2021'],
  );
  assert.ok(findings.some((each) => each.code === 'date.furniture'));
  assert.equal(source.published.edtf, '2021-05-06/2021-05-14');
});

test('a name under "Written by" is the byline', async () => {
  const reading = await readingOf(`Tarsel Port Is Silent\n\nWritten by\nIlse Varn\n${one}\n\n${two}`);
  assert.equal(reading.source.byline, 'Ilse Varn');
  assert.deepEqual(wordsOf(reading, 'byline'), ['Written by', 'Ilse Varn']);
});

test('a text that begins with its first paragraph has no title', async () => {
  const reading = await readingOf(`${one}\n${two}\n`);
  assert.equal(reading.source.title, null);
  assert.equal(wordsOf(reading, 'body').length, 2);
});

test('a first line with the address, and front matter, speak of the page', async () => {
  const line = (await readingOf(`URL: https://gazette.example/2021/05/07/silent\n\nTarsel port silent\n\n${one}`))
    .source;
  assert.equal(line.address, 'https://gazette.example/2021/05/07/silent');
  assert.equal(line.published.edtf, '2021-05-07');
  assert.equal(line.title, 'Tarsel port silent');
  const fenced = await readingOf(
    `---\ntitle: "Tarsel: port silent"\nauthor: Ilse Varn\ndate: 2021-05-07\naccessed: 2022-01-02\n---\n\n${one}`,
  );
  assert.equal(fenced.source.title, 'Tarsel: port silent');
  assert.equal(fenced.source.byline, 'Ilse Varn');
  assert.equal(fenced.source.published.edtf, '2021-05-07');
  assert.equal(fenced.source.accessed, '2022-01-02');
  assert.deepEqual(wordsOf(fenced, 'body'), [one]);
});

test('short first sentences under the headline are text, not captions', async () => {
  const reading = await readingOf(
    `Tarsel port silent\n\nThe port has been shut for five weeks now.\nNobody has answered the crews.\n\n${one}`,
  );
  assert.deepEqual(wordsOf(reading, 'body'), [
    'The port has been shut for five weeks now.',
    'Nobody has answered the crews.',
    one,
  ]);
  const led = await readingOf(`Tarsel port silent\n\nCrews refuse to load grain and the office is mute.\n\n${one}`);
  assert.deepEqual(wordsOf(led, 'subtitle'), ['Crews refuse to load grain and the office is mute.']);
});

test('a rule line or a colon in the text is no front matter', async () => {
  const reading = await readingOf(`Witness: they came at night.\n\n${one}\n---\n${two}`);
  assert.ok(!wordsOf(reading, 'furniture').some((part) => part.startsWith('Witness')));
});

test('text wrapped at a width is read by paragraph', async () => {
  const wrapped = (text: string): string => text.replace(/(.{50,64}) /g, '$1\n');
  const reading = await readingOf([one, two, three].map((text) => wrapped(text ?? '')).join('\n\n'));
  assert.deepEqual(
    wordsOf(reading, 'body').map((part) => part.replaceAll('\n', ' ')),
    [one, two, three],
  );
});

test('the text is the decoded file, letter by letter', async () => {
  for (const text of ['a\r\n\r\n  b \r\n', '\n\n\nx\ty  \n', ' 🚢\r𝒯\u2028z', SAVED.replaceAll('\n', '\r\n')]) {
    const reading = await readingOf(text);
    assert.equal(reading.text, text);
    assertBlocksLieInText(reading);
  }
  assert.equal((await readingOf('\ufeffTarsel')).text, 'Tarsel');
});

test('whatever the text, it comes back whole and its blocks lie in it', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      '\n',
      '\r\n',
      '\n\n',
      ' ',
      one ?? '',
      '— A B (@ab) May 6, 2021',
      'Written by',
      '---',
      'URL: https://a.example/b',
      '🚢',
      'Source » x',
      '۱۲ مهر ۱۳۹۹',
      'Home > A > B',
      '3/4/2020',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const text = pieces
        .join('')
        .replaceAll('\0', '')
        .replace(/[\u0001-\u0008\u000e-\u001f]/g, '')
        .replace(/^\ufeff+/, '');
      if (text === '') return;
      const reading = await readingOf(text, { mediaType: 'text/plain' });
      if (reading.readBy !== 'habeas/plain-text@1') return;
      assert.equal(reading.text, text);
      assertBlocksLieInText(reading);
    }),
    { numRuns: 300 },
  );
});

test('whatever the markup, reading does not throw and blocks lie in the text', async () => {
  const tag = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="related">',
    '</div>',
    '<table><tr><td>',
    '</table>',
    '<li>',
    '<a href="/x">',
    '</a>',
    '<br>',
    '<h1>',
    '</h2>',
    '<blockquote class="twitter-tweet">',
    '</blockquote>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '&amp;',
    '&#x1f6a2;',
    '<time datetime="2020-13-45">',
    one ?? '',
    'short words ',
    '<article>',
    '<nav>',
    '<pre>\n',
    '<b>',
    '<',
    '>',
    '"',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(tag, { maxLength: 40 }), async (tags) => {
      const reading = await readingOf(`<!doctype html><html><body>${tags.join('')}`, { name: 'page.html' });
      assertBlocksLieInText(reading);
      assert.ok(!codesOf(reading).includes('read.failed'));
    }),
    { numRuns: 300 },
  );
});

test('lines with a name and what is known of it are a list, above, behind and without prose', async () => {
  const rows = [
    'Mira Talven, born 1951, miller',
    'Tovan Orsk, born 1949, clerk',
    'Sela Dorn, born 1960, baker',
    'Ilse Varn, born 1938, smith',
  ];
  const list = rows.join('\n');
  for (const text of [
    `Title: The missing\nSite: Quay Council\n\nThe missing\n\nPrepared for the council.\n\n${list}`,
    `${one}\n\n${two}\n\n${list}`,
    `${one}\n\n${list}\n\n${two}`,
  ])
    assert.deepEqual(wordsOf(await readingOf(text), 'list'), rows, text.slice(0, 20));
});

test('years and posts in two columns are a list, as many as they are', async () => {
  const rows = [
    '1983–1988   Warden of the Belt',
    '1988–1992   Keeper of the Lamp',
    '1992–1996   Master of the Quay',
    'since 2001   Pilot',
  ];
  assert.deepEqual(wordsOf(await readingOf(`The pilot\n\n${rows.join('\n')}\n\n${one}`), 'list'), rows);
});

test('short lines are a list behind a colon, and else the foot of the page', async () => {
  const names = ['Mira Talven', 'Tovan Orsk', 'Sela Dorn', 'Ilse Varn'];
  assert.deepEqual(wordsOf(await readingOf(`${one}\n\n${two}\n\nSigned by:\n${names.join('\n')}`), 'list'), names);
  assert.deepEqual(wordsOf(await readingOf(`${one}\n\n${two}\n\n${names.join('\n')}`), 'list'), []);
});

test('in a letter the lines above its salutation say whom it is to, and are no captions', async () => {
  const letter = `HARBOUR FAMILIES' UNION\n\n2 May 2021\n\nThe Dock Superintendent\nTarsel\n\nSir,\n\n${one}\n\nMira Talven\nSecretary\n`;
  const reading = await readingOf(letter);
  assert.deepEqual(wordsOf(reading, 'body').slice(0, 3), ['The Dock Superintendent', 'Tarsel', 'Sir,']);
  assert.deepEqual([...wordsOf(reading, 'caption'), ...wordsOf(reading, 'furniture')], []);
  // What a page without a salutation has there is of its pictures.
  assert.deepEqual(wordsOf(await readingOf(letter.replace('Sir,\n\n', '')), 'caption'), [
    'The Dock Superintendent',
    'Tarsel',
  ]);
});

test('what stands above the words taken for the headline of a letter is of its head', async () => {
  const letter = `Tarsel, 2 May 2021\n\nThe Registrar\nCourt of Appeal of Tarsel\n\nDear Sir or Madam,\n\n${one}\n\nMira Talven\n`;
  assert.deepEqual(wordsOf(await readingOf(letter), 'furniture'), []);
});

test('the name and the office under the last paragraph are text and not the foot of a page', async () => {
  const reading = await readingOf(
    `PRESS RELEASE\n\n${'The directorate wishes to inform the public that the bridge at Tarsel is open again to all traffic. '.repeat(2)}\n\nCol. P. Rennick\nDirector of Information\n\nHome\nContact\n`,
  );
  assert.ok(wordsOf(reading, 'body').some((words) => words.includes('Director of Information')));
  assert.ok(!wordsOf(reading, 'body').some((words) => words.includes('Contact')));
});
