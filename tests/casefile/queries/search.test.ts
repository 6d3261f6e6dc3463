import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { search } from '../../../src/casefile/queries/search/search.ts';
import { matchesIn, snippetsOf } from '../../../src/casefile/queries/search/snippets.ts';
import { findingOf } from '../../../src/model/finding.ts';
import { normaliseForSearch } from '../../../src/model/search-text.ts';
import type { SourceDescription } from '../../../src/model/source.ts';
import { nameFormsOf } from '../../../src/resolve/names/name-forms.ts';
import type { CaseIndex, SavedReading } from '../../../src/storage/ports/case-index.ts';
import { openCaseIndex } from '../../../src/storage/sqlite/case-index.ts';
import { aBatch, anEntry, anObject, aQuote, aReading, aRecord, aSaved, sealing } from '../../storage/sqlite/factory.ts';

const PAGE = { from: 0, limit: 50 };

// All places and people are invented.
const DOCUMENTS: Readonly<Record<string, readonly [string, Partial<SourceDescription>]>> = {
  gazette: [
    'The Harbour Union of Tarsel said that more than 2,400 dock workers were held. Mohammad Karo was among them.',
    {
      title: 'Dockers held in Tarsel',
      publisher: 'Tarsel Gazette',
      language: 'en',
      published: { edtf: '1974-06', grounds: [] },
    },
  ],
  paper: [
    'اتحادیهٔ بندر تارسل گفت که محمد کارو و فاطمه رضا‌زاده در میان بازداشت‌شدگان بودند. ۲٬۴۰۰ کارگر.',
    { title: 'بازداشت کارگران', language: 'fa', published: { edtf: '1975', grounds: [] } },
  ],
  letter: [
    'Dear sir, I write of Mohammed Karo, of Fatima Rezazadeh and of Abd al-Karim Lund. The union of the harbour is silent.',
    { title: 'A letter', type: 'letter', published: { edtf: '1980-01-02', grounds: [] } },
  ],
  post: [
    'He said what Qasem Holm said: the harbour was empty. Hasan was there, Hossein was not.',
    { type: 'socialPost' },
  ],
};

async function withCase(work: (index: CaseIndex) => Promise<void>): Promise<void> {
  const index = openCaseIndex(':memory:');
  await index.applyLedger(sealing(Object.keys(DOCUMENTS)));
  const saved = Object.entries(DOCUMENTS).map(
    ([name, [text, about]]): SavedReading =>
      aSaved(name, text, {
        reading: aReading(text, about),
        names: nameFormsOf(text),
        claims: name === 'gazette' ? [aQuote(name, text, 'more than 2,400')] : [],
        findings: name === 'post' ? [findingOf('date.none', 'note', 'x')] : [],
      }),
  );
  await index.saveReadings(saved);
  await work(index);
  await index.close();
}

const NAMES = new Map(Object.keys(DOCUMENTS).map((name) => [anObject(name), name]));
const found = async (index: CaseIndex, query: string): Promise<string> =>
  (await search(index, query, PAGE)).hits.map((hit) => NAMES.get(hit.source.id)).join(' ');
const foundAny = async (index: CaseIndex, query: string): Promise<string> =>
  (await found(index, query)).split(' ').sort().join(' ');

test('words, phrases, operators, brackets and beginnings find what they say', () =>
  withCase(async (index) => {
    const expected: readonly (readonly [string, string])[] = [
      ['harbour union', 'gazette letter'],
      ['"harbour union"', 'gazette'],
      ['«اتحادیه بندر»', 'paper'],
      ['“Harbour Union” OR «اتحادیهٔ بندر»', 'gazette paper'],
      ['harbour -union', 'post'],
      ['harbour NOT union', 'post'],
      ['harbour AND (dock OR silent)', 'gazette letter'],
      ['harb* worker*', 'gazette'],
      ['2400', 'gazette paper'],
      ['۲۴۰۰', 'gazette paper'],
      ['title:dockers', 'gazette'],
      ['title:harbour', ''],
      ['publisher:"tarsel gazette"', 'gazette'],
      ['lang:fa', 'paper'],
      ['type:letter harbour', 'letter'],
      ['kind:quote', 'gazette'],
      ['has:finding', 'post'],
      ['finding:date', 'post'],
      ['before:1975', 'gazette'],
      ['after:1974', 'letter paper'],
      ['published:1974-06-15', 'gazette'],
      ['file:letter', 'letter'],
      ['-lang:fa -type:letter', 'gazette post'],
      ['(lang:fa OR title:dockers) -silent', 'gazette paper'],
      ['state:searched', 'gazette letter paper post'],
      ['nowhere', ''],
    ];
    for (const [query, names] of expected) assert.equal(await foundAny(index, query), names, query);
  }));

test('a name is found in every spelling and script, the one asked for first', () =>
  withCase(async (index) => {
    for (const query of ['Mohammad', 'mohammad', 'محمد', 'Muhammad', 'Mohamed', 'Мухаммад'])
      assert.equal(await foundAny(index, query), 'gazette letter paper', query);
    assert.equal((await found(index, 'Mohammed')).split(' ')[0], 'letter');
    assert.equal((await found(index, 'محمد')).split(' ')[0], 'paper');
    assert.equal(await found(index, '"Mohammad"'), 'gazette');
    const view = await search(index, 'Mohammad', PAGE);
    assert.ok(view.explained.some((line) => line.includes('محمد') && line.includes('Mohammed')));
    for (const query of ['Rezazadeh', 'Reza-Zadeh', 'reza zadeh', 'رضازاده', 'رضا زاده'])
      assert.equal(await foundAny(index, query), 'letter paper', query);
    for (const query of ['Abdolkarim', 'Abdul Karim', 'عبدالکریم', 'Abd al-Karim'])
      assert.equal(await found(index, query), 'letter', query);
    assert.equal(await found(index, 'قاسم'), 'post');
  }));

test('a name does not find another name, and an ordinary word no name', () =>
  withCase(async (index) => {
    const view = await search(index, 'حسین', PAGE);
    assert.deepEqual(
      view.hits[0]?.snippets[0]?.marks.map(([a, b]) => view.hits[0]?.snippets[0]?.text.slice(a, b)),
      ['Hossein'],
    );
    assert.equal(await found(index, 'Mahmoud'), '');
    const said = await search(index, 'said', PAGE);
    assert.deepEqual(said.explained, []);
  }));

test('words tied by ZWNJ or hyphen are found written as one, and the other way about', () =>
  withCase(async (index) => {
    for (const query of ['بازداشت‌شدگان', 'بازداشتشدگان', '«بازداشت شدگان»'])
      assert.equal(await found(index, query), 'paper', query);
  }));

test('a label given by a person is found', () =>
  withCase(async (index) => {
    const on = { on: anObject('post'), claim: null, start: null, end: null, at: '2031-05-05T00:00:00Z', actor: 'p' };
    const n = Object.keys(DOCUMENTS).length;
    const label = { ...on, record: aRecord(n), kind: 'label', text: 'Urgent matter' } as const;
    await index.applyLedger(aBatch({ entries: [anEntry(n, [], 'label')], annotations: [label] }));
    assert.equal(await found(index, 'label:"urgent matter"'), 'post');
    assert.equal(await found(index, 'has:label'), 'post');
  }));

test('a malformed query is explained, never refused', () =>
  withCase(async (index) => {
    const explained: readonly (readonly [string, RegExp])[] = [
      ['', /nothing to search/],
      ['   ', /nothing to search/],
      ['"harbour', /not closed/],
      ['(harbour', /bracket is not closed/],
      ['harbour)', /closes nothing/],
      ['harbour OR', /OR.*without words/],
      ['NOT', /NOT.*without words/],
      ['title:', /nothing stands after/],
      ['kind:rumour', /no kind of claim/],
      ['before:yesterday', /is no date/],
      ['a*', /too short/],
      ['!!!', /no word in/],
      ['has:everything', /cannot have/],
    ];
    for (const [query, words] of explained) {
      const view = await search(index, query, PAGE);
      assert.match(view.explained.join('\n'), words, query);
    }
    assert.equal(await found(index, '"harbour union'), 'gazette');
  }));

const pieces = fc.constantFrom(
  '"',
  '(',
  ')',
  '*',
  '-',
  'OR',
  'AND',
  'NOT',
  'NEAR(',
  'title:',
  'kind:',
  'before:',
  '«',
  '»',
  '^',
  '{text}:',
  ' ',
  ' ',
  "'",
  ';--',
  'harbour',
  'محمد',
  '\u0000',
  '\ud800',
  'words MATCH',
  '%',
  '_',
  '‌',
  '\\',
  '+',
  'rowid',
  'Mohammad',
  '1974',
  ':',
  '|',
  '👩‍👩‍👧',
  '漢字',
  'ก็',
);

test('no string of signs, operators or SQL makes a query fail', async () => {
  await withCase(async (index) => {
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 12 }), fc.boolean(), async (parts, spaced) => {
        const view = await search(index, parts.join(spaced ? ' ' : ''), PAGE);
        assert.ok(view.total >= view.hits.length);
      }),
      { numRuns: 200 },
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (query) => {
        await search(index, query, PAGE);
      }),
      { numRuns: 150 },
    );
    assert.equal((await index.counts()).sources, 4);
  });
});

test('what is marked lies in the snippet, in order, and is what was asked for', () => {
  const word = fc.constantFrom(
    'Harbour',
    'مُحمّد',
    'كريم',
    '😀',
    'É',
    'e\u0301',
    '漢',
    '-',
    '\n',
    'دو‌تا',
    '۱٬۲۰۰',
    'x',
    '،',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 400 }), fc.constantFrom(' ', ''), (parts, between) => {
      const text = parts.join(between);
      const rows = ['harbour', 'محمد', '漢', '1200', 'e'].map((one) => ({ words: [one], prefix: one === 'e' }));
      const letters = [...text];
      for (const snippet of snippetsOf(text, matchesIn(text, rows))) {
        assert.equal(letters.slice(snippet.start, snippet.start + [...snippet.text].length).join(''), snippet.text);
        let reached = 0;
        for (const [from, to] of snippet.marks) {
          assert.ok(from >= reached && to > from && to <= [...snippet.text].length);
          const marked = normaliseForSearch([...snippet.text].slice(from, to).join(''));
          assert.ok(
            rows.some((row) => (row.prefix ? marked.startsWith('e') : marked === row.words[0])),
            marked,
          );
          reached = to;
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('languages of all scripts are found by a word of theirs', async () => {
  const texts = [
    'Η ένωση του λιμανιού',
    'Союз портовых рабочих',
    'האיחוד של הנמל',
    'نقابة عمال الميناء',
    'بندرگاہ کی یونین',
    'بەندەری تارسێل',
    'बंदरगाह संघ',
    'বন্দর ইউনিয়ন',
    'துறைமுக சங்கம்',
    'ท่าเรือสหภาพ',
    '港湾労働組合',
    '港口工会',
    '항만 노동조합',
    'Նավահանգիստ',
    'ნავსადგური',
    'የወደብ ማህበር',
    'Liên đoàn cảng',
    'Związek portowy',
    'Liman Birliği',
    'ល្បាតកំពង់ផែ',
    'ဆိပ်ကမ်း',
    'ປະເທດ',
    'ᠮᠣᠩᠭᠣᠯ',
    'ހުޅުމާލެ',
    'ܠܡܐܢܐ',
    'ⵜⴰⵎⴰⵣⵉⵖⵜ',
    'Ƙasar',
    'Ọ̀rọ̀',
    'ꓡꓲꓢꓴ',
    'འབྲུག་ཡུལ',
  ];
  const index = openCaseIndex(':memory:');
  const names = texts.map((_, i) => `t${i}`);
  await index.applyLedger(sealing(names));
  await index.saveReadings(texts.map((text, i) => aSaved(`t${i}`, text, { names: nameFormsOf(text) })));
  for (const [i, text] of texts.entries()) {
    const word = text.split(' ')[0] ?? '';
    const { hits } = await search(index, word, PAGE);
    assert.ok(
      hits.some((hit) => hit.source.id === anObject(`t${i}`)),
      word,
    );
  }
  await index.close();
});
