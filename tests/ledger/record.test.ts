import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalJson, type Json } from '../../src/ledger/canonical-json.ts';
import { readEntry } from '../../src/ledger/read-entries.ts';
import { newBody } from '../../src/ledger/record.ts';
import { readCanonical } from '../../src/ledger/verify/canonical.ts';
import { readSignedNote, readVerifierKey, signatureHolds } from '../../src/ledger/verify/signed-note.ts';
import { entryFor, PERSON, randomOf } from './a-log.ts';

const key = fc.string({ unit: 'grapheme-ascii', minLength: 1 });
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false),
    fc.maxSafeInteger(),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

test('canonical JSON reads back as the same value, and no other text of that value is taken', () => {
  fc.assert(
    fc.property(json, fc.nat(), (value, at) => {
      const text = canonicalJson(value);
      assert.deepEqual(readCanonical(text), JSON.parse(JSON.stringify(value)));
      assert.equal(readCanonical(` ${text}`), null);
      assert.equal(readCanonical(`${text}\n`), null);
      assert.equal(readCanonical(`\uFEFF${text}`), null);
      // Whatever one changed letter makes of it: refused, or the canonical text of another value.
      const place = at % (text.length + 1);
      const bent = `${text.slice(0, place)}0${text.slice(place + 1)}`;
      const other = readCanonical(bent);
      if (other !== null) assert.equal(canonicalJson(other), bent);
    }),
    { numRuns: 500, seed: 1988 },
  );
});

test('what JSON can write in more than one way is refused', () => {
  const twice = ['{"a":1,"a":1}', '{"b":1,"a":2}', '[1 ]', '[1.0]', '[1e2]', '[-0]', '[1.5]', '["\\u0041"]', '["\\/"]'];
  const beyond = ['[9007199254740993]', '["\\ud800"]', '{"é":1}', 'NaN', '', '{', '[1]]'];
  for (const text of [...twice, ...beyond]) assert.equal(readCanonical(text), null, text);
  for (const value of [1.5, Number.NaN, 2 ** 53, '\ud800', { é: 1 }]) assert.throws(() => canonicalJson(value as Json));
  // RFC 8785, section 3.2.2.2: these escapes and no others.
  assert.equal(canonicalJson('\u0008\t\n\u000c\r"\\/\u0007\u007f€'), '"\\b\\t\\n\\f\\r\\"\\\\/\\u0007\u007f€"');
  // No normalisation: two spellings of one letter stay two texts.
  assert.notEqual(canonicalJson('é'), canonicalJson('e\u0301'));
});

test('a note reads back with the text that was signed, and no flipped bit passes', () => {
  const verifier = readVerifierKey(PERSON.vkey) ?? assert.fail('the key does not read back');
  const line = fc.string({ unit: 'grapheme' }).filter((text) => !/[\0-\x1f\x7f]/.test(text));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), fc.nat(), (lines, at) => {
      const text = `${lines.join('\n')}\n`;
      if (text.startsWith('\n')) return;
      const bytes = PERSON.sign(text);
      const note = readSignedNote(bytes) ?? assert.fail('the note does not read back');
      assert.equal(note.text, text);
      assert.ok(note.signatures.every((signature) => signatureHolds(note, signature, verifier)));
      const bent = Buffer.from(bytes);
      bent.writeUInt8((bent[at % bent.length] ?? 0) ^ (1 << (at % 8)), at % bent.length);
      const other = readSignedNote(bent);
      assert.ok(other === null || !other.signatures.every((signature) => signatureHolds(other, signature, verifier)));
    }),
    { numRuns: 300, seed: 1988 },
  );
});

test('an entry holds nothing of what its body says', () => {
  const secrets = ['Mariam of Tarsel', '/home/mariam/letter.eml', 'https://tarsel.invalid/1', 'she asked for it'];
  const body = newBody(
    { name: secrets[0] ?? '', path: secrets[1] ?? '', address: secrets[2] ?? '', reason: secrets[3] ?? '' },
    randomOf('x'),
  );
  const entry = Buffer.from(entryFor({ act: 'object.capture', on: [body.id], body, level: 1 }, 'one'));
  for (const secret of secrets) assert.ok(!entry.includes(secret), secret);
  const read = readEntry(entry, 0);
  assert.equal(read.act, 'object.capture');
  assert.deepEqual(read.on, [body.id]);
  assert.equal(read.body, body.id);
});

test('the same words in two bodies have two hashes', () => {
  assert.notEqual(newBody({ text: 'yes' }, randomOf('a')).id, newBody({ text: 'yes' }, randomOf('b')).id);
});

test('a record that is too long for the log is refused before it is signed into it', () => {
  const on = Array.from({ length: 900 }, (_, i) => newBody({ i }, randomOf(String(i))).id);
  assert.throws(() => entryFor({ act: 'note', on, body: newBody({}, randomOf('z')), level: 0 }, 'long'), /60,000/);
});
