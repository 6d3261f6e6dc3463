// An invented case: the republic of Tarsel, its harbour strike of 1974, and everything written here about it are made up.
// Each document says so. Used by the tests of the server and of the app.

import type { Claim } from '../../../src/model/claim.ts';
import { findingOf } from '../../../src/model/finding.ts';
import { type Find, type InventedDocument, named, onePagePdf, picture, unread, written } from './writing.ts';

const figuresOf = (find: Find): readonly Claim[] => [
  {
    ...find.base('More than 2,400 dock workers', {
      sayer: [named([find.mention('the Harbour Union of Tarsel', 'Harbour Union of Tarsel')])],
      asserted: 'reported',
      reasons: ['“more than” makes 2,400 the least', 'credited by “according to”'],
    }),
    kind: 'figure',
    value: 2400,
    low: 2400,
    high: null,
    bound: 'atLeast',
    of: 'detained',
    unit: 'persons',
    population: 'dock workers',
    share: null,
    partOf: null,
    cumulative: false,
    event: 'the strike of Tarsel',
    when: '1974-08',
    where: 'Tarsel',
  },
  {
    ...find.base('a few dozen agitators', {
      sayer: [named([find.mention('its spokesman', null)], { kind: 'unnamed', cue: 'spoke of', verbatim: true })],
      asserted: 'alleged',
      confidence: 'doubtful',
      reasons: ['“a few dozen” holds no figure'],
    }),
    kind: 'figure',
    value: null,
    low: 24,
    high: 96,
    bound: 'vague',
    of: 'detained',
    unit: 'persons',
    population: null,
    share: null,
    partOf: null,
    cumulative: false,
    event: 'the strike of Tarsel',
    when: '1974-08',
    where: null,
  },
  {
    ...find.base('the first week of August', { reasons: ['the year is that of the dateline'] }),
    kind: 'date',
    edtf: '1974-08-01/1974-08-07',
    timex: '1974-08',
    type: 'date',
    mod: 'START',
    candidates: [{ edtf: '1974-08-01/1974-08-07', reasons: ['first seven days'] }],
    calendar: 'gregorian',
    relativeTo: '1974-08-14',
    grounds: { year: 'inferred', month: 'stated', day: 'inferred' },
    parts: [],
  },
];

const quoteOf = (find: Find): readonly Claim[] => [
  {
    ...find.base('“We asked for the list of names on 6 August, and we have asked every day since,”', {
      sayer: [named([find.mention('Marek Odell')], { how: 'speech', cue: 'said', verbatim: true, when: '1974-08-13' })],
      asserted: 'reported',
      confidence: 'certain',
      reasons: ['quotation marks, and “said” beside them'],
    }),
    kind: 'quote',
    words: 'We asked for the list of names on 6 August, and we have asked every day since,',
    speaker: [find.mention('Marek Odell')],
    cue: 'said',
    form: 'direct',
    saidOn: '1974-08-13',
    saidAt: null,
  },
  {
    ...find.base('6 August', { reasons: ['the year is that of the dateline'] }),
    kind: 'date',
    edtf: '1974-08-06',
    timex: '1974-08-06',
    type: 'date',
    mod: null,
    candidates: [{ edtf: '1974-08-06', reasons: ['year of the dateline'] }],
    calendar: 'gregorian',
    relativeTo: '1974-08-14',
    grounds: { year: 'inferred', month: 'stated', day: 'stated' },
    parts: [],
  },
];

const restOf = (find: Find): readonly Claim[] => [
  {
    ...find.base('Josef Tann, then head of the harbour police', {
      confidence: 'certain',
      reasons: ['“then” makes it the post of that time'],
    }),
    kind: 'occupancy',
    person: find.mention('Josef Tann'),
    post: 'head',
    body: find.mention('the harbour police', 'harbour police'),
    status: 'former',
    from: null,
    to: null,
    asOf: '1974-08',
    after: null,
    before: null,
  },
  {
    ...find.base('denied that anyone had been held without a warrant', { asserted: 'denied', reasons: ['“denied”'] }),
    kind: 'stance',
    who: [find.mention('Josef Tann')],
    toward: { words: 'anyone had been held without a warrant', about: 'act' },
    stance: 'denies',
  },
  {
    ...find.base('The cells at Quay Nine have been walled up', { reasons: ['a change of the place since'] }),
    kind: 'site',
    name: find.mention('Quay Nine'),
    condition: 'walled up',
    observedOn: '1974-08',
    where: 'Tarsel',
  },
  {
    ...find.base('the summer of 1975', {}),
    kind: 'date',
    edtf: '1975-22',
    timex: '1975-SU',
    type: 'date',
    mod: null,
    candidates: [{ edtf: '1975-22', reasons: ['stated'] }],
    calendar: 'gregorian',
    relativeTo: null,
    grounds: { year: 'stated', month: 'stated', day: null },
    parts: [],
  },
];

const article = written({
  file: 'tarsel-mercury/harbour.html',
  type: 'article',
  language: 'en',
  describe: { publisher: 'The Tarsel Mercury', accessed: '2026-03-03', address: 'https://mercury.example/harbour' },
  parts: [
    ['furniture', 'Tuesday, 3 March 2026\nHome | Harbour | Courts | Subscribe'],
    ['title', 'Harbour Union says more than 2,400 were held after the strike'],
    ['subtitle', 'An invented report, written for the tests of Habeas: no such place exists'],
    ['byline', 'By Ilse Varn'],
    ['dateline', 'TARSEL, 14 August 1974'],
    [
      'body',
      'More than 2,400 dock workers were detained in the first week of August, according to the Harbour Union of Tarsel. The ministry has named no figure, and its spokesman spoke of “a few dozen agitators”.',
    ],
    [
      'body',
      '“We asked for the list of names on 6 August, and we have asked every day since,” the secretary of the union, Marek Odell, said on Tuesday. “Nobody has answered us.”',
    ],
    ['heading', 'What the harbour office says'],
    [
      'body',
      'Josef Tann, then head of the harbour police, denied that anyone had been held without a warrant. The cells at Quay Nine have been walled up since the summer of 1975.',
    ],
    [
      'socialPost',
      'They were on the quay from four in the morning. My brother is still not home.',
      { author: 'Ana Reth', handle: '@anareth', postedOn: '1974-08-09', address: null },
    ],
    ['caption', 'The gate of Quay Nine. Drawing: Mercury archive (invented)'],
    ['table', 'Day\tHeld, says the union\tHeld, says the ministry\n5 August\t900\t0\n7 August\t2,400\t36'],
    ['furniture', 'Related: Ten walks along the coast\nShare · Print · 214 comments'],
  ],
  grounds: (find) => ({
    edtf: '1974-08-14',
    grounds: [
      {
        edtf: '1974-08-14',
        from: 'dateline',
        says: 'published',
        reason: 'the dateline says 14 August 1974',
        passage: find.passage('14 August 1974'),
      },
      {
        edtf: '1974-08-09/..',
        from: 'socialPost',
        says: 'notBefore',
        reason: 'not before 9 August 1974, the date of a post it shows',
        passage: null,
      },
      {
        edtf: '2026-03-03',
        from: 'pageHead',
        says: 'accessed',
        reason: 'a weekday date in the page head is the day of access',
        passage: find.passage('Tuesday, 3 March 2026'),
      },
    ],
  }),
  claims: (find) => [...figuresOf(find), ...quoteOf(find), ...restOf(find)],
  findings: [
    findingOf(
      'date.furniture',
      'note',
      'the page head says Tuesday, 3 March 2026: that is the day of access, not of publication',
    ),
  ],
});

const letter = written({
  file: 'نامه-خانواده‌ها.txt',
  type: 'letter',
  language: 'fa',
  parts: [
    ['title', 'نامهٔ خانواده‌های بازداشت‌شدگان بندر تارسل'],
    ['dateline', '۲۳ مرداد ۱۳۵۳'],
    ['body', 'این نامه ساختگی است و تنها برای آزمودن این برنامه نوشته شده است.'],
    [
      'body',
      'ما خانواده‌های بیش از ۲۴۰۰ کارگر بندر هستیم که در مرداد ۱۳۵۳ بازداشت شدند. «تا امروز هیچ‌کس به ما نگفته است که فرزندان ما کجا هستند.»',
    ],
    ['body', 'از وزارت می‌خواهیم تا پایان شهریور پاسخ دهد. محمد اودل، به نمایندگی از خانواده‌ها.'],
  ],
  grounds: (find) => ({
    edtf: '1974-08-14',
    grounds: [
      {
        edtf: '1974-08-14',
        from: 'dateline',
        says: 'published',
        reason: 'the dateline says 23 Mordad 1353',
        passage: find.passage('۲۳ مرداد ۱۳۵۳'),
      },
    ],
  }),
  claims: (find) => [
    {
      ...find.base('بیش از ۲۴۰۰ کارگر بندر', { asserted: 'reported', reasons: ['بیش از'] }),
      kind: 'figure',
      value: 2400,
      low: 2400,
      high: null,
      bound: 'atLeast',
      of: 'detained',
      unit: 'persons',
      population: null,
      share: null,
      partOf: null,
      cumulative: false,
      event: null,
      when: '1974-08',
      where: null,
    },
    {
      ...find.base('«تا امروز هیچ‌کس به ما نگفته است که فرزندان ما کجا هستند.»', {
        confidence: 'certain',
        reasons: ['گیومه'],
      }),
      kind: 'quote',
      words: 'تا امروز هیچ‌کس به ما نگفته است که فرزندان ما کجا هستند.',
      speaker: [],
      cue: null,
      form: 'direct',
      saidOn: null,
      saidAt: null,
    },
    {
      ...find.base('مرداد ۱۳۵۳ بازداشت', { confidence: 'certain' }),
      kind: 'date',
      edtf: '1974-07-23/1974-08-22',
      timex: null,
      type: 'date',
      mod: null,
      candidates: [],
      calendar: 'persian',
      relativeTo: null,
      grounds: { year: 'stated', month: 'stated', day: null },
      parts: [],
    },
  ],
});

const transcript = written({
  file: 'hearing-03.vtt',
  type: 'transcript',
  language: 'en',
  parts: [
    ['title', 'Hearing of the invented Tarsel Commission, third day'],
    ['body', 'Q. Who had the keys to Quay Nine in August 1974?'],
    ['body', 'A. The duty officer. I signed for them twice. Then a car came from the ministry and I gave them up.'],
  ],
  grounds: () => ({
    edtf: '1981-05~',
    grounds: [
      {
        edtf: '1981-05~',
        from: 'text',
        says: 'published',
        reason: 'about May 1981: the commission sat then',
        passage: null,
      },
    ],
  }),
});

const script = written({
  file: 'saved/pier-post.html',
  type: 'socialPost',
  language: 'en',
  parts: [
    ['title', 'An invented post with a script in it'],
    ['body', 'The page was saved with everything in it.'],
  ],
});
const scriptPage = `<!doctype html><meta charset="utf-8"><title>An invented post</title><style>body{font:16px serif;color:#333}</style>
<h1>An invented post with a script in it</h1><p id="p">The page was saved with everything in it.</p>
<script>document.getElementById('p').textContent = 'the script ran'; fetch('http://127.0.0.1:9/stolen')</script>
<img src="http://127.0.0.1:9/tracker.png" alt="">`;

const order = written({
  file: 'ministry/order-17.pdf',
  type: 'report',
  language: 'en',
  parts: [
    ['title', 'Order 17 (invented)'],
    ['body', 'Quay Nine is closed until further notice.'],
  ],
});

export const INVENTED_DOCUMENTS: readonly InventedDocument[] = [
  article,
  letter,
  transcript,
  { ...script, bytes: new TextEncoder().encode(scriptPage), mediaType: 'text/html' },
  {
    ...order,
    bytes: onePagePdf('Order 17. Quay Nine is closed until further notice. Invented.'),
    mediaType: 'application/pdf',
  },
  unread(
    'photographs/quay-nine.png',
    'image/png',
    picture(640, 420),
    findingOf('read.no-ocr', 'warning', 'the image was not read by machine: look at it, and write down what it says'),
    'sealed',
  ),
  unread(
    'ministry/annex.pdf',
    'application/pdf',
    new TextEncoder().encode('%PDF-1.7 invented, and locked'),
    findingOf(
      'read.encrypted',
      'serious',
      'the file is locked with a password: ask for it, then add the file again unlocked',
    ),
    'failed',
  ),
];
