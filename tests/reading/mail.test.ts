import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoOfMailDate } from '../../src/reading/mail/mail-date.ts';
import { readDocument } from '../../src/reading/read-document.ts';

const HEAD = [
  'From: =?utf-8?B?2YXYsduM2YUg2YbYp9iu2K/Ypw==?= <maryam@union.example>',
  'To: "Harbour Council" <council@tarsel.example>, clerk@tarsel.example',
  'Cc: Press Office <press@tarsel.example>',
  'Date: Thu, 6 May 2021 23:30:00 +0430',
  'Subject: =?utf-8?Q?List_of_the_detained?=',
  'MIME-Version: 1.0',
];

async function read(lines: readonly (string | Buffer)[], name = 'a.eml') {
  const bytes = Buffer.concat(lines.map((line) => Buffer.concat([Buffer.from(line as string), Buffer.from('\r\n')])));
  return readDocument({ bytes, name, mediaType: null, address: null, accessed: null }, { ocr: null });
}

const wordsOf = ({ reading }: Awaited<ReturnType<typeof read>>, role: string): readonly string[] =>
  reading.blocks
    .filter((one) => one.role === role)
    .map((one) => Array.from(reading.text).slice(one.start, one.end).join(''));
const codesOf = ({ reading }: Awaited<ReturnType<typeof read>>): readonly string[] =>
  reading.findings.map((one) => one.code);

test('sender, recipients, date and subject stand in the text and are no furniture', async () => {
  const mail = await read([...HEAD, 'Content-Type: text/plain; charset=utf-8', '', 'We ask for an answer.']);
  assert.match(
    mail.reading.text,
    /^From: مریم ناخدا <maryam@union\.example>\nTo: Harbour Council <council@tarsel\.example>, clerk@tarsel\.example\n/,
  );
  assert.deepEqual(wordsOf(mail, 'byline'), ['مریم ناخدا <maryam@union.example>']);
  assert.deepEqual(wordsOf(mail, 'title'), ['List of the detained']);
  assert.deepEqual(wordsOf(mail, 'dateline'), ['Thu, 6 May 2021 23:30:00 +0430']);
  assert.deepEqual(wordsOf(mail, 'furniture'), []);
  assert.ok(wordsOf(mail, 'body').includes('Cc: Press Office <press@tarsel.example>'));
  const { source } = mail.reading;
  assert.equal(source.type, 'email');
  assert.equal(source.title, 'List of the detained');
  assert.equal(source.byline, 'مریم ناخدا');
});

test('a mail is dated by the day on which its sender wrote it, with the header as ground', async () => {
  const mail = await read([
    ...HEAD,
    'Received: from a.example by b.example; Thu, 6 May 2021 19:01:00 +0000',
    '',
    'Words.',
  ]);
  const { published } = mail.reading.source;
  assert.equal(published.edtf, '2021-05-06');
  assert.equal(published.grounds[0]?.from, 'mailHeader');
  assert.equal(published.grounds[0]?.passage?.exact, 'Thu, 6 May 2021 23:30:00 +0430');
  assert.ok(!codesOf(mail).includes('date.conflict'));
});

test('a Date header that the first server contradicts is a finding', async () => {
  const received = [
    'Received: from b.example by c.example; Mon, 7 Jun 2021 10:00:00 +0000',
    'Received: from a.example by b.example; Mon, 7 Jun 2021 09:59:00 +0000',
  ];
  assert.ok(codesOf(await read([...received, ...HEAD, '', 'Words.'])).includes('date.conflict'));
});

test('header dates are read in all the forms that stand in old mails', () => {
  assert.equal(isoOfMailDate('Tue, 3 May 1988 09:15:00 +0330'), '1988-05-03T09:15:00+03:30');
  assert.equal(isoOfMailDate('3 May 88 09:15 GMT (spring)'), '1988-05-03T09:15:00+00:00');
  assert.equal(isoOfMailDate('Fri, 13 Feb 1969 23:32:54 -0330'), '1969-02-13T23:32:54-03:30');
  assert.equal(isoOfMailDate('31 Feb 2020 10:00:00 +0000'), null);
  assert.equal(isoOfMailDate('yesterday'), null);
});

test('quoted lines are quotations, and the answer between them is not', async () => {
  const mail = await read([
    ...HEAD,
    '',
    'See below.',
    '> They were taken',
    '> on Sunday.',
    'No list came.',
    '',
    '-- ',
    'M. Nakhoda',
    'Union',
  ]);
  assert.deepEqual(wordsOf(mail, 'quotation'), ['> They were taken\n> on Sunday.']);
  assert.ok(wordsOf(mail, 'body').includes('No list came.'));
  assert.ok(wordsOf(mail, 'body').some((words) => words.includes('M. Nakhoda')));
});

test('a mail in windows-1256 is read, with its label and without it', async () => {
  // سلام خبر تازه از بندر: in windows-1256
  const words = Buffer.from('d3e1c7e320cec8d120cac7d2e520c7d220c8e4cfd1', 'hex');
  const labelled = await read([
    ...HEAD,
    'Content-Type: text/plain; charset=windows-1256',
    'Content-Transfer-Encoding: 8bit',
    '',
    words,
  ]);
  assert.match(labelled.reading.text, /سلام خبر تازه از بندر/);
  const long = Buffer.concat(Array.from({ length: 6 }, () => Buffer.concat([words, Buffer.from(' ')])));
  const bare = await read([...HEAD, 'Content-Type: text/plain', 'Content-Transfer-Encoding: 8bit', '', long]);
  assert.match(bare.reading.text, /سلام خبر تازه از بندر/);
  assert.ok(codesOf(bare).includes('read.charset-guessed'));
});

test('bytes that are no text in the stated character set are a finding', async () => {
  const mail = await read([...HEAD, 'Content-Type: text/plain; charset=utf-8', '', Buffer.from('41ff42', 'hex')]);
  assert.ok(codesOf(mail).includes('read.charset-damaged'));
});

const BOUNDARY = 'Content-Type: multipart/mixed; boundary="outer"';
const NESTED = [
  ...HEAD,
  BOUNDARY,
  '',
  '--outer',
  'Content-Type: text/plain',
  '',
  'The list is attached.',
  '--outer',
  'Content-Type: message/rfc822',
  '',
  'From: clerk@tarsel.example',
  'Subject: inner',
  '',
  'Inner words.',
  '--outer',
  "Content-Type: text/csv; name*=utf-8''%D9%81%D9%87%D8%B1%D8%B3%D8%AA.csv",
  'Content-Disposition: attachment',
  'Content-Transfer-Encoding: base64',
  '',
  'bmFtZSx5ZWFyCg==',
  '--outer--',
];

test('attachments and forwarded mails are handed on whole, and their words are not the words of this mail', async () => {
  const mail = await read(NESTED);
  assert.deepEqual(
    mail.children.map(({ name, mediaType }) => [name, mediaType]),
    [
      ['attachment 1.eml', 'message/rfc822'],
      ['فهرست.csv', 'text/csv'],
    ],
  );
  assert.equal(Buffer.from(mail.children[1]?.bytes ?? []).toString(), 'name,year\n');
  assert.match(Buffer.from(mail.children[0]?.bytes ?? []).toString(), /Inner words\./);
  assert.doesNotMatch(mail.reading.text, /Inner words/);
  assert.ok(codesOf(mail).includes('read.attachment'));
});

test('a mail that was cut off says so, and gives what it has', async () => {
  const mail = await read(NESTED.slice(0, -3));
  assert.ok(codesOf(mail).includes('read.damaged'));
  assert.match(mail.reading.text, /The list is attached/);
});

test('a mail in HTML alone is read as a page, and nothing of it is furniture', async () => {
  const html =
    '<html><body><table><tr><td><p>The council has not answered.</p><blockquote>They will be freed.</blockquote></td></tr></table><div class="footer">Harbour Union</div></body></html>';
  const mail = await read([...HEAD, 'Content-Type: text/html; charset=utf-8', '', html]);
  assert.ok(wordsOf(mail, 'body').includes('The council has not answered.'));
  assert.match(mail.reading.text, /Harbour Union/);
  assert.deepEqual(wordsOf(mail, 'furniture'), []);
});

test('what is no mail at all does not break the reader', async () => {
  for (const lines of [
    ['From:'],
    ['Content-Type: multipart/mixed; boundary=x', '', '--x', '--x', '--x--'],
    ['Received: x', 'Date: never', 'Message-ID: <1>', '', ''],
  ]) {
    const mail = await read(lines);
    assert.ok(!codesOf(mail).includes('read.failed'), lines.join('|'));
  }
});
