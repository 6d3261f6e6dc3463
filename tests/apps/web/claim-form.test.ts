import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankClaim, changed, type Draft, FORM_FIELDS, missing } from '../../../apps/web/src/claim-form/form-fields.ts';
import { edgesOf, moved, passageIn, placeIn, spanIn } from '../../../apps/web/src/claim-form/text-window.ts';
import { solarHijriEntry } from '../../../apps/web/src/words/solar-hijri-entry.ts';
import { CLAIM_KINDS } from '../../../src/model/claim.ts';
import { parseClaim } from '../../../src/model/claim-parser.ts';

const passage = { exact: 'nine ferry hands', start: 10, end: 26, prefix: '', suffix: '' };
const draftOfFigure = (fields: object): Draft => ({ ...blankClaim('figure', passage), ...fields });

test('a claim written by hand is a claim once what it needs is filled in, for every kind', () => {
  const someone = { text: 'Ana Reth', start: 0, end: 8, name: 'Ana Reth', named: 'stated', reasons: [] };
  for (const kind of CLAIM_KINDS) {
    let draft = blankClaim(kind, passage);
    for (const { key, input, required } of FORM_FIELDS[kind])
      if (required && input !== 'choice') draft = changed(draft, key, input === 'mention' ? someone : 'as it is said');
    assert.deepEqual(missing(draft), [], kind);
    const parsed = parseClaim(draft);
    assert.ok(parsed.ok, `${kind}: ${parsed.ok ? '' : JSON.stringify(parsed.faults)}`);
  }
});

test('what is needed and not there is named', () => {
  assert.deepEqual(missing(blankClaim('occupancy', passage)), ['person', 'post']);
  assert.deepEqual(missing(blankClaim('stance', passage)), ['toward']);
});

test('the limits of a figure follow its bound', () => {
  const figure = draftOfFigure({ value: null, low: null, high: null, bound: 'exact' });
  const nine = changed(figure, 'value', 9);
  assert.deepEqual([nine['low'], nine['high']], [9, 9]);
  const atLeast = changed(nine, 'bound', 'atLeast');
  assert.deepEqual([atLeast['low'], atLeast['high']], [9, null]);
  const about = changed(atLeast, 'bound', 'about');
  assert.deepEqual([about['low'], about['high']], [null, null]);
});

test('the speaker of a quotation is the last link of its chain of credit', () => {
  const who = [{ text: 'she', start: 0, end: 3, name: 'Ana Reth', named: 'inferred', reasons: [] }];
  const quote = changed(blankClaim('quote', passage), 'speaker', who);
  assert.deepEqual(
    (quote['sayer'] as readonly { who: unknown; kind: string }[]).map((link) => [link.who, link.kind]),
    [[who, 'named']],
  );
});

test('a span moves word by word and never becomes empty or leaves its window', () => {
  const text = '«نه کارگر» were held.';
  const edges = edgesOf(text, 'en');
  const start = { from: text.indexOf('were'), to: text.indexOf('were') + 4 };
  assert.equal(text.slice(...spanTuple(moved(start, 'to', 1, edges))), 'were held');
  assert.equal(text.slice(...spanTuple(moved(moved(start, 'to', 1, edges), 'to', 1, edges))), 'were held.');
  assert.deepEqual(moved(start, 'from', 1, edges), start);
  assert.equal(text.slice(...spanTuple(moved(start, 'from', -1, edges))), '» were');
});
const spanTuple = ({ from, to }: { from: number; to: number }): [number, number] => [from, to];

test('a window gives places of the whole text, counted in code points', () => {
  const whole = '𐎠𐎡 The nine ferry hands of Orsund, nine in all.';
  const window = { text: whole.slice(whole.indexOf('The')), start: 3 };
  const span = { from: window.text.indexOf('nine'), to: window.text.indexOf('nine') + 4 };
  const found = passageIn(window, span);
  assert.equal([...whole].slice(found.start, found.end).join(''), 'nine');
  assert.deepEqual(spanIn(window, found), span);
  const last = placeIn(window, 'nine', 40);
  assert.equal(last?.start, [...whole].join('').lastIndexOf('nine') - 2);
  assert.equal(placeIn(window, 'ten', 0), null);
});

test('a Solar Hijri date is turned into ours, and a Gregorian one is left alone', () => {
  // Nowruz fell on 21 March 1988 (1367) and on 20 March 2012 (1391, a leap year).
  assert.equal(solarHijriEntry('1367-01-01'), '1988-03-21');
  assert.equal(solarHijriEntry('۱۳۵۳/۵/۲۳'), '1974-08-14');
  assert.equal(solarHijriEntry('1367-05'), '1988-07-23/1988-08-22');
  assert.equal(solarHijriEntry('1391'), '2012-03-20/2013-03-20');
  assert.equal(solarHijriEntry('1391-12-30'), '2013-03-20');
  for (const none of ['1367-12-30', '1367-13-01', '1367-00', '1974-08-14', 'August', ''])
    assert.equal(solarHijriEntry(none), null, none);
});
