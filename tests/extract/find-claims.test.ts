import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findClaims } from '../../src/extract/find-claims.ts';
import { parseClaim } from '../../src/model/claim-parser.ts';
import { objectIdOf } from '../../src/model/ids.ts';
import { anObject, aReading, claimsIn } from './claims-in.ts';

const ARTICLE =
  '𐍈 On Friday, Mira Talven of the Harbour Union of Tarsel said that more than 2,400 dock workers were detained in the summer of 1974. “They took my brother,” she said. ' +
  'Two days later, between 30 and 40 people died. پنجم مرداد ۱۳۶۷ ده‌ها نفر اعدام شدند.\n\nThe minister denied on 3 May 1975 that 300 prisoners had been executed.';

test('every passage is the text at its place, in code points, and every claim passes the model’s parser', () => {
  const points = Array.from(ARTICLE);
  const claims = claimsIn(ARTICLE, '1974-08-20');
  assert.ok(claims.length > 10);
  for (const claim of claims) {
    assert.equal(points.slice(claim.passage.start, claim.passage.end).join(''), claim.passage.exact);
    assert.deepEqual(parseClaim(JSON.parse(JSON.stringify(claim))), { ok: true, value: claim });
    assert.ok(claim.reasons.length > 0 && claim.reasons.every((reason) => reason !== ''), claim.passage.exact);
    for (const link of claim.sayer)
      for (const who of link.who) assert.equal(points.slice(who.start, who.end).join(''), who.text);
  }
});

test('claims come in the order of the text and have names of their own', () => {
  const claims = claimsIn(ARTICLE, '1974-08-20');
  const starts = claims.map((claim) => claim.passage.start);
  assert.deepEqual(
    starts,
    starts.toSorted((a, b) => a - b),
  );
  assert.equal(new Set(claims.map((claim) => claim.id)).size, claims.length);
});

test('the same words keep their names when other text is put before them, and change with the object', () => {
  const ids = (text: string) => claimsIn(text, '1974-08-20').map((claim) => claim.id);
  const later = ids(`A page head without any claim.\n\n${ARTICLE}`);
  assert.deepEqual(later, ids(ARTICLE));
  const other = findClaims({
    object: objectIdOf('cd'.repeat(32)),
    reading: aReading(ARTICLE),
    reference: '1974-08-20',
  });
  assert.ok(other.claims.every((claim) => !later.includes(claim.id)));
});

test('equal words twice in a text are two claims', () => {
  const [first, second] = claimsIn('In 1988 it began. In 1988 it ended.');
  assert.ok(first && second);
  assert.notEqual(first.id, second.id);
});

test('nothing comes from furniture', () => {
  const head = 'Sunday, September 27, 2020';
  const reading = aReading(`${head}\n\nIn 1988 it began.`, { roles: { [head]: 'furniture' } });
  const { claims } = findClaims({ object: anObject, reading, reference: null });
  assert.deepEqual(
    claims.map((claim) => claim.passage.exact),
    ['1988'],
  );
});

test('any text is taken without a throw, and every passage holds', () => {
  const words = fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    '«',
    '»',
    'said',
    'according',
    'to',
    'Mira',
    'Talven',
    'the',
    'of',
    '1988',
    '30,000',
    'July',
    '29',
    ',',
    '.',
    '-',
    '–',
    'and',
    'last',
    'two',
    'years',
    'ago',
    'people',
    'killed',
    '\n',
    '\n\n',
    'مرداد',
    '۱۳۶۷',
    'گفت',
    '𐍈',
    'between',
    'dozens',
    '/',
    ':',
    '(',
    ')',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
      ),
      (text) => {
        const points = Array.from(text);
        for (const claim of claimsIn(text, '2020-09-16'))
          assert.equal(points.slice(claim.passage.start, claim.passage.end).join(''), claim.passage.exact);
      },
    ),
    { numRuns: 300 },
  );
});

/** Texts that are bad for a search that looks back or ahead without bound. */
const ADVERSARIAL: Readonly<Record<string, string>> = {
  'opening marks': '“a ',
  'straight marks': '" ',
  commas: 'Mira Talven, ',
  numbers: '1 2, 3 and ',
  'verbs of saying': 'said ',
  capitals: 'Mira of ',
  'number words': 'two hundred and ',
  'vague numbers': 'dozens of ',
  stops: 'U.S. ',
  months: 'July ',
  'Persian numbers': 'هزار و ',
  'one long word': 'a',
};

test('the time taken grows with the length of the text and not with its square', () => {
  // CPU time: other work on the machine must not fail this.
  const timeOf = (text: string): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let n = 0; n < 3; n++) {
      const began = process.cpuUsage();
      claimsIn(text, '2020-09-16');
      const { user, system } = process.cpuUsage(began);
      best = Math.min(best, (user + system) / 1000);
    }
    return best;
  };
  for (const [name, piece] of Object.entries(ADVERSARIAL)) {
    const small = piece.repeat(Math.ceil(4_000 / piece.length));
    timeOf(small);
    const [short, long] = [timeOf(small), timeOf(small.repeat(8))];
    assert.ok(
      long < 250 || long < Math.max(short, 1) * 30,
      `${name}: ${short.toFixed(1)} ms for 4 kB, ${long.toFixed(1)} ms for 32 kB`,
    );
  }
});
