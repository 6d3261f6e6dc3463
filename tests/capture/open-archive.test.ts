import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { openArchive } from '../../src/capture/archives/open-archive.ts';
import { bytesInMemory } from '../../src/capture/archives/wacz.ts';
import { ARCHIVE_LIMITS, type ArchiveLimits } from '../../src/storage/ports/archive-readers.ts';
import { aRawZip, aRecord, aResponse, aZip, gzipped, type RawEntry } from './make-archives.ts';

interface Opened {
  readonly entries: readonly {
    path: string;
    parent: number | null;
    bytes: Buffer;
    codes: readonly string[];
    note: string;
  }[];
  readonly remarks: readonly { path: string | null; code: string; message: string }[];
}

async function open(bytes: Buffer, name = 'a.zip', limits: Partial<ArchiveLimits> = {}): Promise<Opened> {
  const entries: Opened['entries'][number][] = [];
  const remarks: Opened['remarks'][number][] = [];
  for await (const item of openArchive(bytesInMemory(bytes), name, { ...ARCHIVE_LIMITS, ...limits })) {
    if (item.kind === 'remark') {
      remarks.push({ path: item.path, code: item.finding.code, message: item.finding.message });
      continue;
    }
    const whole = Buffer.concat(await Array.fromAsync(item.chunks));
    const codes = item.findings().map((one) => one.code);
    entries.push({ path: item.path, parent: item.parent, bytes: whole, codes, note: item.note });
  }
  return { entries, remarks };
}

const paths = (opened: Opened): readonly string[] => opened.entries.map((one) => one.path);
const codes = (opened: Opened): readonly string[] => opened.remarks.map((one) => one.code);

test('the entries of a ZIP come out whole, in the order of its directory', async () => {
  const opened = await open(await aZip({ 'b/نامه.txt': 'salam', 'a.html': '<p>x</p>'.repeat(9000), 'empty.txt': '' }));
  assert.deepEqual(paths(opened), ['b/نامه.txt', 'a.html', 'empty.txt']);
  assert.equal(opened.entries[1]?.bytes.toString(), '<p>x</p>'.repeat(9000));
  assert.deepEqual(opened.remarks, []);
});

test('a name that leads out of the archive, names a drive or the root is refused, and the others come out', async () => {
  const bad = ['../../etc/passwd', '/etc/passwd', 'C:\\a.txt', 'a/../../b', '..\\up.txt', 'nul\0.txt'];
  const content = Buffer.from('x');
  const opened = await open(aRawZip([...bad, 'good.txt'].map((name) => ({ name, content }))));
  assert.deepEqual(paths(opened), ['good.txt']);
  assert.deepEqual(
    codes(opened),
    bad.map(() => 'capture.entry-refused'),
  );
});

test('links, files of the operating system and locked entries are told and not taken', async () => {
  const content = Buffer.from('x');
  const opened = await open(
    aRawZip([
      { name: 'link', content, unixMode: 0o120777 },
      { name: '__MACOSX/._a.txt', content },
      { name: 'folder/Thumbs.db', content },
      { name: 'locked.txt', content, flags: 0x801 },
      { name: 'odd.txt', content, method: 99 },
      { name: '.hidden notes.txt', content },
    ]),
  );
  assert.deepEqual(paths(opened), ['.hidden notes.txt']);
  assert.deepEqual(codes(opened).toSorted(), [
    'capture.entry-refused',
    'capture.entry-refused',
    'capture.left-out',
    'capture.left-out',
    'capture.left-out',
  ]);
  assert.match(opened.remarks.find((one) => one.path === 'locked.txt')?.message ?? '', /password/);
});

test('two entries of one name are both taken, and the second says so', async () => {
  const opened = await open(aRawZip(['one', 'two'].map((words) => ({ name: 'a.txt', content: Buffer.from(words) }))));
  assert.deepEqual(paths(opened), ['a.txt', 'a.txt (2)']);
  assert.deepEqual(opened.entries[1]?.codes, ['capture.archive-damaged']);
});

test('entries that share their bytes are refused without being unpacked', async () => {
  const zeros = Buffer.alloc(2 ** 20);
  const kernel: RawEntry = { name: 'kernel', content: zeros, method: 8 };
  const copies = Array.from(
    { length: 500 },
    (_, i): RawEntry => ({ name: `c${i + 10_000}`, content: zeros, method: 8, sameBytesAs: 0 }),
  );
  const opened = await open(aRawZip([kernel, ...copies, { name: 'honest.txt', content: Buffer.from('x') }]));
  assert.deepEqual(paths(opened), ['honest.txt']);
  assert.equal(opened.remarks.length, 101);
  assert.match(opened.remarks.at(-1)?.message ?? '', /^401 more/);
});

test('a bomb is stopped by what its directory says, and by what comes out where the directory lies', async () => {
  const zeros = Buffer.alloc(8 * 2 ** 20);
  const limits = { ratioFrom: 2 ** 20, ratio: 100 };
  const honest = await open(aRawZip([{ name: 'bomb', content: zeros, method: 8 }]), 'a.zip', limits);
  assert.deepEqual(paths(honest), []);
  assert.match(honest.remarks[0]?.message ?? '', /100 times its size/);
  const lying = await open(aRawZip([{ name: 'bomb', content: zeros, method: 8, statedSize: 1000 }]), 'a.zip', limits);
  assert.deepEqual(lying.entries[0]?.codes, ['capture.archive-damaged']);
  assert.ok((lying.entries[0]?.bytes.length ?? 0) <= 1000);
  const total = await open(aRawZip([1, 2, 3].map((i) => ({ name: `${i}`, content: Buffer.alloc(600) }))), 'a.zip', {
    totalBytes: 1500,
  });
  assert.deepEqual(paths(total), ['1', '2']);
});

test('entries without number are taken, one more than the limit is not', async () => {
  const entries = Array.from({ length: 20_000 }, (_, i) => ({ name: `${i}`, content: Buffer.from('x') }));
  const bytes = aRawZip(entries);
  assert.equal((await open(bytes)).entries.length, 20_000);
  const cut = await open(bytes, 'a.zip', { entries: 1000 });
  assert.equal(cut.entries.length, 1000);
  assert.match(cut.remarks.at(-1)?.message ?? '', /more than 1000 entries/);
});

test('archives inside archives are opened to the third, and the fourth is sealed as it is', async () => {
  let inner = await aZip({ 'deepest.txt': 'x' });
  for (let i = 9; i >= 1; i--) inner = await aZip({ [`level-${i}.zip`]: inner, [`note-${i}.txt`]: `${i}` });
  const opened = await open(inner);
  assert.deepEqual(
    opened.entries.map(({ path, parent }) => [path.split('!/').at(-1), parent]),
    [
      ['level-1.zip', null],
      ['level-2.zip', 0],
      ['level-3.zip', 1],
      ['note-3.txt', 1],
      ['note-2.txt', 0],
      ['note-1.txt', null],
    ],
  );
  assert.equal(opened.remarks.length, 1);
  assert.match(opened.remarks[0]?.message ?? '', /sealed but not opened/);
});

test('a ZIP with a wrong checksum or a cut end gives what it has and says so', async () => {
  const content = Buffer.from('the list of names');
  const wrong = await open(aRawZip([{ name: 'a.txt', content, statedCrc: 1 }]));
  assert.deepEqual(wrong.entries[0]?.codes, ['capture.archive-damaged']);
  assert.equal(wrong.entries[0]?.bytes.toString(), 'the list of names');
});

test('a ZIP that was cut off has lost its directory; the entries before the cut come out', async () => {
  const texts = ['one', 'two', 'three'].map((word) => `${word} `.repeat(2000));
  const [one = '', two = '', three = ''] = texts;
  const packed = aRawZip([
    { name: 'one.txt', content: Buffer.from(one), method: 8 },
    { name: '../up.txt', content: Buffer.from('x') },
    { name: 'two.txt', content: Buffer.from(two) },
    { name: 'three.txt', content: Buffer.from(three) },
  ]);
  const cut = await open(packed.subarray(0, packed.indexOf('three three') + 500));
  assert.deepEqual(
    cut.entries.map(({ path, bytes, codes }) => [path, bytes.length, codes]),
    [
      ['one.txt', one.length, []],
      ['two.txt', two.length, []],
      ['three.txt', 500, ['capture.archive-damaged']],
    ],
  );
  assert.deepEqual(codes(cut), ['capture.archive-damaged', 'capture.entry-refused']);
  // Written as a stream: the sizes stand behind the data.
  const streamed = await aZip({ 'a.txt': one, 'b.txt': two });
  const half = await open(streamed.subarray(0, streamed.length - 60));
  assert.deepEqual(
    half.entries.map(({ bytes }) => bytes.toString()),
    [one, two],
  );
});

test('an office file is one document, also under another name', async () => {
  const docx = await aZip({ 'word/document.xml': '<w/>', '[Content_Types].xml': '<t/>' });
  assert.deepEqual(await open(docx, 'letter.docx'), { entries: [], remarks: [] });
  assert.deepEqual(await open(docx, 'letter.zip'), { entries: [], remarks: [] });
});

test('the pages of a web archive come out as a browser got them, with address and day; the rest is counted', async () => {
  const page = '<html><p>Strike in Tarsel</p></html>';
  const chunked = `${page.length.toString(16)}\r\n${page}\r\n0\r\n\r\n`;
  const records = [
    aRecord({ type: 'warcinfo', block: 'software: invented' }),
    aRecord({ type: 'request', block: 'GET / HTTP/1.1\r\n\r\n' }),
    aRecord({ block: aResponse(gzipSync(page), ['Content-Encoding: gzip']) }),
    aRecord({ block: aResponse(chunked, ['Transfer-Encoding: chunked']), uri: 'https://news.example/b.html' }),
    aRecord({ block: aResponse('gone', [], 404) }),
    aRecord({ type: 'revisit', block: '' }),
    aRecord({ block: 'HTTP/1.1 200 OK\r\nContent-Type: text/css\r\n\r\np{}' }),
    aRecord({
      type: 'resource',
      uri: 'https://news.example/c.txt',
      headers: { 'Content-Type': 'text/plain' },
      block: 'plain',
    }),
  ];
  for (const bytes of [Buffer.concat(records), gzipped(records), gzipSync(Buffer.concat(records))]) {
    const opened = await open(bytes, 'a.warc');
    assert.deepEqual(
      opened.entries.map((one) => [one.path, one.bytes.toString(), one.codes]),
      [
        ['https://news.example/a', page, []],
        ['https://news.example/b.html', page, []],
        ['https://news.example/c.txt', 'plain', []],
      ],
    );
    assert.deepEqual(codes(opened), ['capture.left-out']);
    assert.match(opened.remarks[0]?.message ?? '', /1 responses with status 404/);
  }
});

test('a record whose length lies is found, and the records after it are not lost', async () => {
  const next = aRecord({ block: aResponse('<p>next</p>'), uri: 'https://news.example/next' });
  const block = aResponse('<p>this one</p>');
  for (const statedLength of [block.length - 6, block.length + 3, block.length + 200, block.length + 10 ** 6]) {
    const opened = await open(Buffer.concat([aRecord({ block, statedLength }), next]), 'a.warc');
    assert.deepEqual(paths(opened), ['https://news.example/a', 'https://news.example/next'], `${statedLength}`);
    assert.ok(opened.entries[0]?.codes.includes('capture.archive-damaged'), `${statedLength}`);
    assert.match(opened.entries[0]?.bytes.toString() ?? '', /^<p>this one<\/p>\s*$/);
    assert.deepEqual(opened.entries[1]?.codes, []);
  }
});

test('a digest that does not hold is told, in each way of writing it', async () => {
  const block = aResponse('<p>x</p>');
  const hex = createHash('sha256').update(block).digest('hex');
  const sha1 = createHash('sha1').update('<p>x</p>').digest();
  const good = aRecord({
    block,
    headers: { 'WARC-Block-Digest': `sha256:${hex}`, 'WARC-Payload-Digest': `sha1:${sha1.toString('hex')}` },
  });
  // SHA-1 of the empty string in base32, as in the standard's own examples of that form.
  const bad = aRecord({ block, headers: { 'WARC-Payload-Digest': 'sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ' } });
  const opened = await open(Buffer.concat([good, bad]), 'a.warc');
  assert.deepEqual(
    opened.entries.map((one) => one.codes),
    [[], ['capture.digest-mismatch']],
  );
  const empty = aRecord({
    type: 'resource',
    block: '',
    headers: { 'Content-Type': 'text/plain', 'WARC-Block-Digest': 'sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ' },
  });
  assert.deepEqual((await open(empty, 'a.warc')).entries[0]?.codes, []);
});

test('damaged compression costs the record it is in, and the records after it come out', async () => {
  const records = ['a', 'b', 'c'].map((name) =>
    aRecord({ block: aResponse(`<p>${name.repeat(500)}</p>`), uri: `https://news.example/${name}` }),
  );
  const members = records.map((one) => gzipSync(one));
  const damaged = Buffer.concat(members);
  const inSecond = (members[0]?.length ?? 0) + 40;
  damaged.fill(0xff, inSecond, inSecond + 30);
  const opened = await open(damaged, 'a.warc.gz');
  assert.ok(paths(opened).includes('https://news.example/a'));
  assert.ok(paths(opened).includes('https://news.example/c'));
  assert.ok(codes(opened).includes('capture.archive-damaged'));
  const cut = Buffer.concat(members).subarray(0, -20);
  const ended = await open(cut, 'a.warc.gz');
  assert.equal(ended.entries[1]?.path, 'https://news.example/b');
  assert.ok(codes(ended).includes('capture.archive-damaged'));
});

test('a mailbox gives one mail after another, byte for byte', async () => {
  const first = 'From: a@tarsel.example\nSubject: one\n\nFrom the harbour.\n\n>From quoted\n';
  const second = 'From: b@tarsel.example\nSubject: two\n\nwords\n';
  const line = 'From a@tarsel.example Thu May  6 10:00:00 2021\n';
  const opened = await open(Buffer.from(`${line}${first}\n${line}${second}`), 'mails.mbox');
  assert.deepEqual(
    opened.entries.map((one) => one.bytes.toString()),
    [`${first}\n`, second],
  );
});

test('a compressed file is unpacked, and a bomb in it is stopped', async () => {
  const opened = await open(gzipSync('<p>page</p>'), 'page.html.gz');
  assert.deepEqual(
    opened.entries.map((one) => [one.path, one.bytes.toString()]),
    [['page.html', '<p>page</p>']],
  );
  const bomb = await open(gzipSync(Buffer.alloc(8 * 2 ** 20)), 'a.gz', { ratioFrom: 2 ** 20, ratio: 50 });
  assert.deepEqual(bomb.entries[0]?.codes, ['capture.entry-refused']);
  assert.ok((bomb.entries[0]?.bytes.length ?? 0) <= 2 ** 20 + 2 ** 17);
});
