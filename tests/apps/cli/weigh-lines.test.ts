// Counts that nothing stands against, as lines: the numbers as they are told, by whom and when, and how many origins they have. All papers are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreedLines, familyLines, figureLines } from '../../../apps/cli/weigh/weigh-lines.ts';
import type { FigureView } from '../../../src/model/rooms/figures.ts';
import type { OriginFamily } from '../../../src/model/rooms/origins.ts';

test('a count of several documents is one block: numbers, origins, and who says so', () => {
  const told = (publisher: string | null, title: string, sayer: readonly string[], saidOn: string | null) => ({
    ref: { source: { publisher, title, file: 'a.txt' }, claim: { kind: 'figure', bound: 'exact', value: 52 } },
    saidOn,
    sayer,
  });
  const view = {
    figure: { label: 'people survived,\n the Lampara', claims: 3, documents: 2 },
    positions: [
      {
        figures: [
          told('Harbour News', 'Rescued', ['Oda Rell', 'the port'], '1974-05-09'),
          told('Harbour News', 'Rescued', [], '1974-05-09'),
          told(null, 'A letter', [], null),
        ],
        origins: { atLeast: 1, atMost: 2, documents: 2, groups: [], reasons: [] },
      },
    ],
    candidates: [],
    setAside: [],
  } as unknown as FigureView;
  assert.deepEqual(agreedLines(view), [
    '  people survived, the Lampara · 3 claims in 2 documents',
    '    52: at least 1, at most 2 origins in 2 documents',
    '      Oda Rell, the port, 1974-05-09; Harbour News, 1974-05-09; A letter',
  ]);
});

test('above the numbers stands which of them stand against which, a line a number, and who gives it', () => {
  const point = (id: string, value: number, sayer: readonly string[]) => ({
    ref: { source: { publisher: null, title: 'A letter', file: 'a.txt' }, claim: claimOf(id, value) },
    value,
    saidOn: null,
    sayer,
  });
  const claimOf = (id: string, value: number) => {
    const passage = { exact: `${value} people`, start: 3, prefix: 'It burnt. Of them ', suffix: ' died there. N' };
    return { id, kind: 'figure', bound: 'exact', value, passage };
  };
  const origins = { atLeast: 1, atMost: 1, documents: 1, groups: [], reasons: [] };
  const told: readonly (readonly [string, number, readonly string[]])[] = [
    ['a', 3, ['the Office']],
    ['b', 60, []],
    ['c', 52, ['Oda Rell']],
    ['d', 3, ['the Port']],
  ];
  const against = (a: string, b: string, words: string) => ({ a, b, apart: 9, reasons: [words] });
  const view = {
    figure: { label: 'people died', claims: 4, documents: 4, series: false },
    positions: told.map((one) => ({ figures: [point(...one)], origins })),
    conflicts: [
      against('a', 'b', '3 and 60 cannot both hold: 20 times'),
      against('b', 'c', 'one sentence of two documents gives “60” and “52”: a slip or a change'),
      against('a', 'c', '3 and 52 cannot both hold: 17.3 times'),
    ],
    beside: [],
    parts: [],
    candidates: [],
    setAside: [],
    reasons: ['counted of one event: the fire'],
  } as unknown as FigureView;
  const lines = figureLines(view);
  assert.deepEqual(lines.slice(0, 3), [
    '  people died · 4 claims in 4 documents',
    '    3 stands against 52, 60 · 3: the Office; the Port',
    '    stands against: one sentence of two documents gives “60” and “52”: a slip or a change',
  ]);
  assert.ok(lines.some((line) => line.includes('“52 people” in “Of them 52 people died there.” — A letter, 3')));
  assert.equal(lines.at(-1), '    why one count: counted of one event: the fire');
});

test('what may count the same is printed apart, three of them, and what people joined or parted with the record to take back', () => {
  const source = { title: 'A letter', file: 'a.txt' };
  const claim = (exact: string) => ({
    source,
    claim: { kind: 'figure', bound: 'exact', passage: { exact, start: 7, prefix: '', suffix: '' } },
  });
  const by = (record: string) => ({ record, mine: true, disputed: false, records: [record] });
  const view = {
    figure: { label: 'bargemen', claims: 2, documents: 1 },
    positions: [
      {
        figures: [{ ref: claim('46 men'), saidOn: null, sayer: [], judged: by('r1') }],
        origins: { atLeast: 1, atMost: 1, documents: 1, reasons: [] },
      },
    ],
    setAside: [
      { ...by('r2'), ref: { source, passage: { exact: '9 men', start: 3, end: 8 } }, what: 'count', reason: null },
    ],
    candidates: ['14 men', '15 men', '16 men', '17 men'].map((exact) => ({
      ref: claim(exact),
      reasons: ['both give 14'],
    })),
  } as unknown as FigureView;
  assert.deepEqual(agreedLines(view).slice(3), [
    '    a person says that this counts the same: “46 men” — A letter, 7 · r1',
    '    set aside by a person: “9 men” — A letter, 3 · r2',
    '    may count the same (nobody has said so):',
    ...['14', '15', '16'].map((n) => `      “${n} men” — A letter, 7 · both give 14`),
    '      … 1 more: --json shows all',
  ]);
});

test('documents of which no publisher is known are not called publishers', () => {
  const family = { documents: 4, members: [], first: null, credited: [], links: [] };
  const head = (publishers: number, withoutPublisher: number) =>
    familyLines({ ...family, publishers, withoutPublisher } as unknown as OriginFamily);
  assert.deepEqual(head(0, 4), ['  4 documents · 4 whose publisher is not known']);
  assert.deepEqual(head(1, 3), ['  4 documents of 1 publisher · 3 whose publisher is not known']);
  assert.deepEqual(head(4, 0), ['  4 documents of 4 publishers']);
});
