import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCaptionLine, isFurnitureLine } from '../../src/reading/line-words.ts';
import { creditLine } from '../../src/reading/page-facts/credits.ts';
import { languageOf } from '../../src/reading/page-facts/language.ts';
import { htmlReading, paragraphs, readingOf } from './reading-of.ts';

const [one, two] = paragraphs(2);

test('lines of credit name whom they credit', () => {
  const credits: readonly [string, string, string][] = [
    ['Source » Mole Bulletin', 'source', 'Mole Bulletin'],
    ['Source: The Tarsel Gazette', 'source', 'The Tarsel Gazette'],
    ['Quelle: Tärseler Bote', 'source', 'Tärseler Bote'],
    ['منبع: روزنامه‌ی تارسل', 'source', 'روزنامه‌ی تارسل'],
    ['Reproduced with permission from Mole Bulletin', 'firstPublished', 'Mole Bulletin'],
    ['(This report appeared first in the Mole Review.)', 'firstPublished', 'the Mole Review'],
    ['Cross-posted from Mole Bulletin', 'firstPublished', 'Mole Bulletin'],
    ['Read the original story at Mole Bulletin.', 'firstPublished', 'Mole Bulletin'],
    ['This text was taken from Mole Bulletin', 'firstPublished', 'Mole Bulletin'],
    ['Via Mole Bulletin', 'source', 'Mole Bulletin'],
    ['منبع خبر: روزنامه‌ی تارسل', 'source', 'روزنامه‌ی تارسل'],
    ['این گزارش نخستین بار در روزنامه‌ی تارسل منتشر شده است.', 'firstPublished', 'روزنامه‌ی تارسل'],
    ['بازنشر از روزنامه‌ی تارسل', 'firstPublished', 'روزنامه‌ی تارسل'],
    ['برگرفته از روزنامه‌ی تارسل', 'source', 'روزنامه‌ی تارسل'],
    ['This article was first published in the Mole Review.', 'firstPublished', 'the Mole Review'],
    ['Originally published by Salt Road Weekly', 'firstPublished', 'Salt Road Weekly'],
    ['Translated from the Tarselian by Ilse Varn', 'translation', 'Tarselian by Ilse Varn'],
    ['Photo: M. Ostra', 'photo', 'M. Ostra'],
  ];
  for (const [line, kind, name] of credits) {
    const found = creditLine(line);
    assert.deepEqual([found?.kind, found?.name], [kind, name], line);
    assert.equal(line.slice(found?.from, found?.to), name);
  }
});

test('a sentence that begins like a credit is none', () => {
  for (const line of [
    'Sources in the harbour office said that nothing was amiss.',
    'The source of the river lies above Tarsel.',
    'Photographs of the dead were shown.',
    'Taken from their homes at night, the men of Tarsel were not seen again.',
    'This report was taken from his desk.',
    'Read the full report in your language.',
    'Adapted from life',
    'First published on November 19, 1974',
    'First published on 19 November 1974',
    'به نقل از پیک تارسل، سخنگوی بندر گفت که هیچ کشتی در راه نیست.',
  ])
    assert.equal(creditLine(line), null, line);
});

test('a sentence that says whose text it is makes the page a translation or reprint of it', async () => {
  const takenOf = async (line: string) => {
    const { source } = await readingOf(`Tarsel port silent\n\n${line}\n\n${one}\n\n${two}`);
    return [source.translationOf, source.reprintOf];
  };
  for (const [line, translation, reprint] of [
    [
      'Below is our translation of a story by the Quay-Post news agency, 11 May. Slightly shortened.',
      'Quay-Post news agency',
      null,
    ],
    [
      'What follows is an unofficial English translation of an article published in the Tarsel Herald on 3 May.',
      'Tarsel Herald',
      null,
    ],
    ['متن زیر ترجمه‌ی گزارش خبرگزاری کوی است که دیروز منتشر شد.', 'خبرگزاری کوی', null],
    ['We reprint below an article from the Tarsel Herald of 4 May.', null, 'Tarsel Herald'],
    ['The clerk read out a translation of a letter from the Harbour Union.', null, null],
    ['The Tarsel Herald carried a translation of a report by Quay Radio.', null, null],
    ['ترجمهٔ نامهٔ وزیر را در دادگاه خواندند.', null, null],
  ] as const)
    assert.deepEqual(await takenOf(line), [translation, reprint], line);
});

test('a line that names several sources credits each, and what is from several is a reprint of none', async () => {
  const named = async (line: string): Promise<readonly (string | null)[]> => {
    const { source } = await readingOf(`Tarsel port silent\n\n${one}\n\n${two}\n\n${line}`);
    return [source.reprintOf, ...source.credits.map(({ name }) => name)];
  };
  assert.deepEqual(await named('Sources: Mole Bulletin, Quay Radio'), [null, 'Mole Bulletin', 'Quay Radio']);
  assert.deepEqual(await named('Sources: Quay Radio and the Union of Sailors'), [
    null,
    'Quay Radio',
    'Union of Sailors',
  ]);
  assert.deepEqual(await named('Sources: Ministry of Ports and Lights, Quay Radio'), [
    null,
    'Ministry of Ports and Lights',
    'Quay Radio',
  ]);
  assert.deepEqual(await named('منابع: رادیو اسکله، اتحادیهٔ ملوانان'), [null, 'رادیو اسکله', 'اتحادیهٔ ملوانان']);
  assert.deepEqual(await named('Source: Mole Bulletin, 3 May 1974'), ['Mole Bulletin', 'Mole Bulletin']);
});

test('a line that says the text stands elsewhere makes it a reprint, an agency does not', async () => {
  const reprint = await readingOf(`Tarsel port silent\n\n${one}\n\n${two}\nSource » Mole Bulletin`);
  assert.equal(reprint.source.reprintOf, 'Mole Bulletin');
  const agency = await readingOf(`Tarsel port silent\n\nTARSEL (Reuters) - ${one}\n\n${two}`);
  assert.equal(agency.source.reprintOf, null);
  assert.deepEqual(
    agency.source.credits.map(({ kind, name }) => [kind, name]),
    [['agency', 'Reuters']],
  );
});

test('an agency is credited by a dateline in capitals, or by a last line that is its name', async () => {
  const credited = async (text: string): Promise<readonly string[]> =>
    (await readingOf(`Tarsel port silent\n\n${text}`)).source.credits.map(({ kind, name }) => `${kind} ${name}`);
  assert.deepEqual(await credited(`TARSEL, Ostmark, March 3 (Quay Press) – ${one}\n\n${two}`), ['agency Quay Press']);
  assert.deepEqual(await credited(`OLD MERE (QPA) — ${one}\n\n${two}`), ['agency QPA']);
  assert.deepEqual(await credited(`${one}\n\n${two}\n\nAFP`), ['agency AFP']);
  assert.deepEqual(await credited(`TARSEL/Quay Press – ${one}\n\n${two}`), ['agency Quay Press']);
  assert.deepEqual(await credited(`${one}\n\n${two}\n\n(Quay Press)`), ['agency Quay Press']);
  assert.deepEqual(await credited(`${one}\n\n${two}\n\nWith reporting by Quay Press`), ['agency Quay Press']);
  assert.deepEqual(await credited(`${one}\n\n${two}\n\nWith reporting by Ilse Varn`), []);
  assert.deepEqual(await credited(`${one}\n\n${two}\n\n(Radio Oldmere)`), ['agency Radio Oldmere']);
  assert.deepEqual(await credited(`${one}\n\n${two}\n\n(روزنامهٔ لنگر)`), ['agency روزنامهٔ لنگر']);
  for (const own of [
    'Read More',
    'Invented Document',
    'Press Statement',
    'Radio Transcript',
    'Ilse Varn',
    'سند ساختگی',
    'مهر و امضا',
  ])
    assert.deepEqual(await credited(`${one}\n\n${two}\n\n[${own}]`), [], own);
  assert.deepEqual(await credited(`The harbour of Tarsel (Oldmere) – ${one}\n\n${two}`), []);
});

test('a report of an agency is credited to it, in Persian typed with either yeh', async () => {
  for (const opening of ['به گزارش خبرگزاری تارسل،', 'به گزارش خبرگزاري تارسل،']) {
    const { source } = await readingOf(
      `سکوت در بندر\n\n${opening} اداره‌ی بندر کسی را برای گفت‌وگو با کارگران نفرستاد و پاسخی هم به نامه‌های آنان نداد، و کسی هم نگفت که چرا.`,
    );
    assert.deepEqual(
      source.credits.map(({ kind, name }) => [kind, name]),
      [['agency', 'تارسل']],
      opening,
    );
  }
});

test('an agency named in a sentence is no credit', async () => {
  const { source } = await readingOf(`Tarsel port silent\n\n${one} They told Reuters so.\n\n${two}`);
  assert.deepEqual(source.credits, []);
});

test('languages are told apart, also those that share a script', () => {
  assert.equal(languageOf('The harbour office of Tarsel sent no one to speak with the crews.'), 'en');
  assert.equal(languageOf('Das Hafenamt von Tärsel schickte niemanden, um mit den Leuten zu sprechen.'), 'de');
  assert.equal(languageOf('اداره‌ی بندر کسی را برای گفت‌وگو با کارگران نفرستاد'), 'fa');
  assert.equal(languageOf('اداره بندر كسي را براي گفتگو با كارگران نفرستاد و پاسخي هم نداد'), 'fa');
  assert.equal(languageOf('لم يرسل مكتب الميناء أحدا للتحدث مع العمال في تارسل'), 'ar');
  assert.equal(languageOf('نووسینگەی بەندەر کەسی نەنارد بۆ قسەکردن لەگەڵ کرێکاران'), 'ckb');
  assert.equal(languageOf('Tarsel'), null);
  assert.equal(languageOf('12 / 34'), null);
});

test('each block has its own language', async () => {
  const reading = await readingOf(
    `${one}\n\nاداره‌ی بندر کسی را برای گفت‌وگو با کارگران نفرستاد و پاسخی هم به نامه‌های آنان نداد.\n\n${two}`,
  );
  assert.deepEqual(
    reading.blocks.map((block) => block.lang),
    ['en', 'fa', 'en'],
  );
  assert.equal(reading.source.language, 'en');
});

test('the page says who wrote and who published it', async () => {
  const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Tarsel port silent","author":[{"@type":"Person","name":"Ilse Varn"}],"publisher":{"name":"The Tarsel Gazette"}}</script>`;
  const { source } = await htmlReading(`<article><h1>Tarsel port silent</h1><p>${one}</p></article>`, head);
  assert.deepEqual(
    [source.byline, source.publisher, source.title],
    ['Ilse Varn', 'The Tarsel Gazette', 'Tarsel port silent'],
  );
});

test('broken JSON-LD says nothing and breaks nothing', async () => {
  const { source } = await htmlReading(
    `<p>${one}</p>`,
    '<script type="application/ld+json">{"@type":"NewsArticle", datePublished: </script>',
  );
  assert.equal(source.published.edtf, null);
});

test('a letter is a letter, a testimony a testimony', async () => {
  assert.equal((await readingOf(`Dear Minister,\n\n${one}\n\nYours sincerely,\nThe Committee`)).source.type, 'letter');
  assert.equal((await readingOf(`Testimony of a crew member\n\n${one}\n\n${two}`)).source.type, 'testimony');
  assert.equal((await readingOf(`Tarsel port silent\n\n${one}\n\n${two}`)).source.type, 'article');
});

test('furniture and captions are known by their words, prose is neither', () => {
  for (const line of [
    'Advertisement',
    'Share on Facebook',
    'Read more: the tide tables',
    'بازگشت به بالا',
    'تمامی حقوق محفوظ است',
    '12 comments',
    'We use cookies to improve this site',
    '* * *',
    'var tracker = window.tracker;',
    'function (event) { return false }',
    '[caption id="tide" width="300"]',
    '[/gallery]',
    'Posted in News, Harbour',
  ])
    assert.ok(isFurnitureLine(line), line);
  for (const line of [
    'Crews before the mole (Photo: M. Ostra)',
    'Image: Tarsel Archive',
    'The customs house. Photo © Ostra',
  ])
    assert.ok(isCaptionLine(line), line);
  for (const line of [
    'More than forty were held in the customs house.',
    'Comments by the harbour office were refused.',
    'Home was where they were taken from.',
    'Related charges were dropped in March.',
    'Varro headed the harbour office from 1997 until the end.',
    'Various witnesses saw the trucks.',
    'Functionaries of the port were present.',
    '[He] was taken from the customs house at night.',
    'Posted in the customs house in 1981, he saw the lists.',
    'تمامی حقوق متهمان رعایت شد.',
  ]) {
    assert.ok(!isFurnitureLine(line), line);
    assert.ok(!isCaptionLine(line), line);
  }
});

test('the name of a page says who published it, where it says more than the headline', async () => {
  const by = async (name: string, foot = ''): Promise<string | null> =>
    (
      await htmlReading(
        `<article><h1>Tarsel port silent</h1><p>${one}</p><p>${two}</p></article><footer>${foot}</footer>`,
        `<title>${name}</title>`,
      )
    ).source.publisher;
  assert.equal(await by('Tarsel port silent | Quay Courier'), 'Quay Courier');
  assert.equal(await by('Tarsel port silent - Quay Courier', '© Quay Courier'), 'Quay Courier');
  assert.equal(await by('سکوت در بندر | روزنامهٔ لنگر'), 'روزنامهٔ لنگر');
  assert.equal(await by('Tarsel port silent - The crews wait'), null, 'a headline in two parts');
  assert.equal(await by('Tarsel port silent | News'), null);
  assert.equal(await by('Tarsel port silent'), null);
});
