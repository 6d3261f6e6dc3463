import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reading } from '../../src/model/source.ts';
import { assertBlocksLieInText, codesOf, htmlReading, paragraphs, wordsOf } from './reading-of.ts';

const [one = '', two = '', three = '', four = ''] = paragraphs(4);

/** A page as a content management system makes it, with all that stands around an article. */
const PAGE = `
<div id="topbar">Friday, 14 May 2021</div>
<nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sea">Sea</a></nav>
<div class="breadcrumb"><a href="/">Home</a> › <a href="/sea">Sea</a> › Tarsel port silent</div>
<article class="post">
  <h1>Tarsel port silent for a fifth week</h1>
  <h2 class="standfirst">Crews refuse to load grain; the harbour office says that nothing is amiss.</h2>
  <p class="byline">By <a href="/people/ilse-varn">Ilse Varn</a></p>
  <time datetime="2021-05-07T08:00:00+02:00">7 May 2021</time>
  <div class="share-buttons"><a href="#">Share</a> <span>214 shares</span></div>
  <figure><img src="dock.jpg"><figcaption>The northern dock at noon. Photo: M. Ostra</figcaption></figure>
  <div class="article-body">
    <p>${one}</p><p>${two}</p>
    <div class="related-articles"><h3>Related</h3><ul><li><a href="/a">Ferry strike enters third week</a></li><li><a href="/b">What the tide tables tell us about the mole</a></li></ul></div>
    <h3>The letters</h3>
    <p>${three}</p>
    <blockquote><p>“We asked for bread and were shown the door,” the letter says.</p></blockquote>
    <ul><li>The first letter was sent in March.</li><li>The second went out in April.</li></ul>
    <table><tr><th>Week</th><th>Ships</th></tr><tr><td>1</td><td>14</td></tr></table>
    <blockquote class="twitter-tweet"><p lang="en">Five weeks. No answer. #Tarsel</p>— Dock Union (@docktarsel) <a href="https://twitter.com/docktarsel/status/77?ref=x">May 6, 2021</a></blockquote>
    <p>${four}</p>
  </div>
  <section id="comments"><h3>2 comments</h3><p>${one.replace('crews', 'lazy crews')}</p></section>
</article>
<aside><h2>Most read</h2><p>${two} And another story altogether.</p></aside>
<footer>© 2021 The Tarsel Gazette. All rights reserved.</footer>`;

test('every part of a page gets its role, and nothing shown is left out', async () => {
  const reading = await htmlReading(PAGE, '<title>Tarsel port silent for a fifth week – The Tarsel Gazette</title>');
  assertBlocksLieInText(reading);
  assert.deepEqual(wordsOf(reading, 'title'), ['Tarsel port silent for a fifth week']);
  assert.deepEqual(wordsOf(reading, 'subtitle'), [
    'Crews refuse to load grain; the harbour office says that nothing is amiss.',
  ]);
  assert.deepEqual(wordsOf(reading, 'byline'), ['By Ilse Varn']);
  assert.deepEqual(wordsOf(reading, 'caption'), ['The northern dock at noon. Photo: M. Ostra']);
  assert.deepEqual(wordsOf(reading, 'heading'), ['The letters']);
  assert.deepEqual(wordsOf(reading, 'body'), [one, two, three, four]);
  assert.deepEqual(wordsOf(reading, 'quotation'), ['“We asked for bread and were shown the door,” the letter says.']);
  assert.deepEqual(wordsOf(reading, 'list'), ['The first letter was sent in March.', 'The second went out in April.']);
  assert.deepEqual(wordsOf(reading, 'table'), ['Week\tShips', '1\t14']);
  for (const words of [
    'Ferry strike',
    '214 shares',
    'lazy crews',
    'another story altogether',
    'All rights reserved',
    'Home',
  ])
    assert.ok(
      wordsOf(reading, 'furniture').some((part) => part.includes(words)),
      words,
    );
});

test('an embedded post is one block with who posted it, when and where', async () => {
  const reading = await htmlReading(PAGE);
  const posts = reading.blocks.filter((block) => block.role === 'socialPost');
  assert.deepEqual(
    posts.map((block) => block.post),
    [
      {
        author: 'Dock Union',
        handle: 'docktarsel',
        postedOn: '2021-05-06',
        address: 'https://twitter.com/docktarsel/status/77',
      },
    ],
  );
  assert.match(wordsOf(reading, 'socialPost')[0] ?? '', /^Five weeks\. No answer\. #Tarsel\n— Dock Union/);
});

test('a page of tables and line breaks, without a single paragraph tag, is read', async () => {
  const reading = await htmlReading(
    `<table width=760><tr><td width=150><a href=1>News</a><br><a href=2>Letters</a><br><a href=3>Sea</a></td><td><font size=5><b>Tarsel port silent</b></font><br><br>${one}<br><br>${two}<br><br>${three}</td></tr></table>`,
  );
  assert.deepEqual(wordsOf(reading, 'body').slice(-3), [one, two, three]);
  assert.ok(wordsOf(reading, 'furniture').some((part) => part.includes('Letters')));
});

test('a live page keeps its entries, with the hour of each as a dateline', async () => {
  const reading = await htmlReading(
    `<article><h1>Tarsel port, live</h1><amp-live-list><div items><div id="a"><h2>Crews walk out</h2><time>06.10</time><p>${one}</p></div><div id="b"><h2>Office stays silent</h2><time>8:10 am</time><p>${two}</p></div></div></amp-live-list></article>`,
  );
  assert.deepEqual(wordsOf(reading, 'dateline'), ['06.10', '8:10 am']);
  assert.deepEqual(wordsOf(reading, 'heading'), ['Crews walk out', 'Office stays silent']);
  assert.deepEqual(wordsOf(reading, 'body'), [one, two]);
});

test('the headline is the heading that the page says it is, not the logo', async () => {
  const reading = await htmlReading(
    `<header><h1>The Tarsel Gazette</h1></header><main><h2>Port silent for a fifth week</h2><p>${one}</p><p>${two}</p></main>`,
    '<meta property="og:title" content="Port silent for a fifth week"><title>Port silent for a fifth week | The Tarsel Gazette</title>',
  );
  assert.equal(reading.source.title, 'Port silent for a fifth week');
});

test('a large name does not make furniture of the article', async () => {
  const reading = await htmlReading(
    `<div class="sidebar-left comments-open social"><p>${one}</p><p>${two}</p><p>${three}</p></div>`,
  );
  assert.deepEqual(wordsOf(reading, 'body'), [one, two, three]);
});

test("a post's own labels in its class do not make furniture of it", async () => {
  const classes = 'post-12 post type-post hentry category-sea tag-comments tag-social tag-menu';
  const reading = await htmlReading(
    `<div id="content"><div class="${classes}"><div class="entry-content"><p>${one}</p><p>${two}</p></div></div><p>${three}</p></div>`,
  );
  assert.ok(wordsOf(reading, 'body').includes(one) && wordsOf(reading, 'body').includes(two));
});

test('more words in the comments than in the article do not make the comments the text', async () => {
  const comments = Array.from({ length: 12 }, (_, i) => `<li class="comment"><p>${i} ${three}</p></li>`).join('');
  const reading = await htmlReading(
    `<main><h1>Tarsel port silent</h1><div class="entry-content"><p>${one}</p><p>${two}</p><p>${four}</p><p>${one} Again.</p></div><ol class="commentlist">${comments}</ol></main>`,
  );
  assert.deepEqual(wordsOf(reading, 'body'), [one, two, four, `${one} Again.`]);
  assert.deepEqual(wordsOf(reading, 'list'), []);
});

test('a wrapper named for a menu around the whole page is not furniture', async () => {
  const reading = await htmlReading(
    `<div class="offcanvas-wrap"><main><article><h1>Tarsel port silent</h1><p>${one}</p></article></main></div><div class="login-panel"><p>${two}</p><p>${three}</p><p>${four}</p></div>`,
  );
  assert.ok(wordsOf(reading, 'body').includes(one));
  assert.ok(!wordsOf(reading, 'body').includes(two));
});

test('a teaser without links is the lead of the article, one with links tells of another', async () => {
  const reading = await htmlReading(
    `<article><h1>Tarsel port silent</h1><div class="teaser"><p>${one}</p></div><div class="text"><p>${two}</p><p>${three}</p></div><div class="teaser"><h3><a href="/x">Ferry strike</a></h3><p><a href="/x">${four}</a></p></div></article>`,
  );
  const main = [...wordsOf(reading, 'subtitle'), ...wordsOf(reading, 'body')];
  assert.deepEqual(main, [one, two, three]);
});

test('a link alone leads to the page of another site or is furniture', async () => {
  const reading = await htmlReading(
    `<article><p>${one}</p><p><a href="https://archive.example/letters">The letters in full</a></p><p><a href="/sea/ferries">Ferry strike enters its third week</a></p><p>${two}</p></article>`,
    '<link rel="canonical" href="https://gazette.example/sea/silent">',
  );
  assert.ok(wordsOf(reading, 'body').includes('The letters in full'));
  assert.ok(wordsOf(reading, 'furniture').includes('Ferry strike enters its third week'));
});

test('names of themes and of how things look are not names of what they hold', async () => {
  const [first = '', second = ''] = [one, two].map((words) => words?.slice(0, 130));
  const reading = await htmlReading(
    `<div class="date-outer"><h2>Tarsel port silent</h2><div class="views-row overflow-hidden"><p>${first}.</p></div><div class="hidden md:block"><p>${second}.</p></div><p>${three}</p></div>`,
  );
  assert.deepEqual(wordsOf(reading, 'body'), [`${first}.`, `${second}.`, three]);
});

test('hidden prose is not in the text but in a finding', async () => {
  const reading = await htmlReading(
    `<p>${one}</p><p>${two}</p><div style="display:none"><p>${three}</p><p>${four}</p></div>`,
  );
  assert.ok(!reading.text.includes(three));
  assert.ok(codesOf(reading).includes('read.hidden-text'));
});

test('a page that hides all its prose until a script runs is read as shown', async () => {
  const reading = await htmlReading(
    `<div style="display: none" id="app"><p>${one}</p><p>${two}</p></div><p>Loading</p>`,
  );
  assert.deepEqual(wordsOf(reading, 'body'), [one, two]);
  assert.ok(codesOf(reading).includes('read.hidden-text'));
});

test('a page without a single long sentence still has a text', async () => {
  const reading = await htmlReading(
    '<nav><a href="/">Home</a></nav><h1>Notice</h1><p>The port is shut.</p><p>No ships today.</p>',
  );
  assert.deepEqual(wordsOf(reading, 'body'), ['The port is shut.', 'No ships today.']);
});

test('damaged markup keeps all its words in order', async () => {
  const reading = await htmlReading(`<div><p>${one}<p><b>${two}</div></i></p><td>${three}</b><p attr="x>${'y'}"><div`);
  assertBlocksLieInText(reading);
  assert.ok(reading.text.indexOf(one) >= 0 && reading.text.indexOf(one) < reading.text.indexOf(two));
  assert.ok(reading.text.indexOf(two) < reading.text.indexOf(three));
});

test('a megabyte of nested tags is read in bounded time and depth', { timeout: 120_000 }, async () => {
  for (const tags of [
    '<div>'.repeat(200_000),
    '<b>'.repeat(330_000),
    '<i><td>'.repeat(140_000) + '</div></i>'.repeat(90_000),
    '<'.repeat(1_000_000),
  ]) {
    const reading = await htmlReading(`${tags}words in the deep`);
    assert.ok(reading.text.includes('words in the deep') || reading.text.startsWith('<<'));
  }
});

test('a Persian page is read right to left as it stands, with its roles', async () => {
  const body =
    'کارگران بندر تارسل در هفته‌ی پنجم اعتصاب گفتند که اداره‌ی بندر به نامه‌های آنان پاسخی نداده است و کسی برای گفت‌وگو نیامد.';
  const reading = await htmlReading(
    `<nav><a href="/">خانه</a> <a href="/n">خبرها</a></nav><article dir="rtl"><h1>سکوت در بندر تارسل</h1><p class="byline">نوشته‌ی مهتاب راهی – ۱۷ اردیبهشت ۱۴۰۰</p><p>${body}</p><p>${body.replace('پنجم', 'ششم')}</p><p>منبع: روزنامه‌ی تارسل</p><p>بازگشت به بالا</p></article>`,
    '',
  );
  assertBlocksLieInText(reading);
  assert.equal(reading.source.language, 'fa');
  assert.equal(reading.source.title, 'سکوت در بندر تارسل');
  assert.equal(reading.source.byline, 'مهتاب راهی');
  assert.equal(reading.source.published.edtf, '2021-05-07');
  assert.equal(wordsOf(reading, 'body').length, 2);
  assert.ok(wordsOf(reading, 'furniture').includes('بازگشت به بالا'));
  assert.equal(reading.source.reprintOf, 'روزنامه‌ی تارسل');
});

test('a Persian agency page keeps date, path and kicker over the headline apart', async () => {
  const first =
    'به گزارش خبرگزاری مرزاوان، کارگران بندر تارسل در هفته پنجم اعتصاب گفتند که اداره بندر به نامه‌های آنان پاسخی نداده است.';
  const second =
    'آنان گفتند که از بهار امسال بیش از چهل نامه فرستاده‌اند و هیچ پاسخی دریافت نکرده‌اند، و این را به همه گفته‌اند.';
  const reading = await htmlReading(
    `<div id="header"><div class="date">یکشنبه ۶ مهر ۱۳۹۹</div><ul id="menu"><li><a href="/">صفحه اصلی</a></li></ul></div><div class="news-page"><div class="news_path"><a href="/">صفحه نخست</a> » <a href="/p">سیاسی</a></div><div class="news_pdate">تاریخ انتشار: ۱۲ شهریور ۱۳۹۹ - ۱۰:۱۵</div><div class="rutitr">در هفته پنجم اعتصاب</div><h1>سکوت در بندر تارسل</h1><div class="body"><p>${first}</p><p>${second}</p><p>انتهای پیام/</p></div><div class="tags"><a href="/t">بندر</a></div></div><div id="footer">تمامی حقوق محفوظ است</div>`,
  );
  assert.deepEqual(wordsOf(reading, 'body'), [first, second]);
  assert.deepEqual(wordsOf(reading, 'subtitle'), ['در هفته پنجم اعتصاب']);
  assert.equal(reading.source.published.edtf, '2020-09-02');
  assert.equal(reading.source.accessed, '2020-09-27');
  assert.deepEqual(
    reading.source.credits.map(({ kind, name }) => [kind, name]),
    [['agency', 'مرزاوان']],
  );
});

test('positions count code points where letters lie outside the first plane', async () => {
  const reading = await htmlReading(`<article><h1>𝒯arsel 🚢 silent</h1><p>🌊 ${one}</p><p>${two} 🚢</p></article>`);
  assertBlocksLieInText(reading);
  assert.deepEqual(wordsOf(reading, 'body'), [`🌊 ${one}`, `${two} 🚢`]);
});

test('a page that is a list of persons has it as its text, one of links has not', async () => {
  const rows = Array.from({ length: 9 }, (_, n) => `Mira Talven ${n}, born ${1950 + n}, miller`);
  const page = (entries: string): Promise<Reading> =>
    htmlReading(
      `<div><h1>The missing of Tarsel</h1><p>The list was drawn up by the families in the winter of that year.</p><ul>${entries}</ul></div>`,
    );
  assert.deepEqual(wordsOf(await page(rows.map((row) => `<li>${row}</li>`).join('')), 'list'), rows);
  assert.deepEqual(wordsOf(await page(rows.map((row) => `<li><a href="/x">${row}</a></li>`).join('')), 'list'), []);
});

test('the short questions and answers of a hearing are the text of its page, not what stands around its longest paragraph', async () => {
  const opening = 'کاپیتان آرمان ساحلی، فرمانده پیشین اسکله تارسل، روز دوشنبه در جایگاه قرار گرفت.';
  const turns = [
    'رئیس: شما دستور دادید؟',
    'ساحلی: خیر.',
    'رئیس: پس امضای کیست؟',
    'ساحلی: نمی‌دانم.',
    'رئیس: آن شب کجا بودید؟',
  ];
  const told = [opening, ...turns].map((words) => `<p>${words.replace(/^([^:]+:)/, '<b>$1</b>')}</p>`).join('');
  const reading = await htmlReading(
    `<nav><a href="/">خانه</a></nav><h1>جلسه سوم</h1>${told}<p><a href="/x">بیشتر</a></p>`,
  );
  assert.deepEqual(wordsOf(reading, 'body'), [opening, ...turns]);
});
