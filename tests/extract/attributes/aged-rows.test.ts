import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findClaims } from '../../../src/extract/find-claims.ts';
import type { Block } from '../../../src/model/block.ts';
import { anObject, aReading } from '../claims-in.ts';

/** Ages told in invented rows of a table, one a line. */
function agesIn(rows: readonly string[]): readonly string[] {
  const roles = Object.fromEntries(rows.map((row): [string, Block['role']] => [row, 'table']));
  const { claims } = findClaims({ object: anObject, reading: aReading(rows.join('\n\n'), { roles }), reference: null });
  return claims.flatMap((claim) =>
    claim.kind === 'attribute' && claim.what === 'age' ? [`${claim.person.text} ${claim.value}`] : [],
  );
}

test('in a list of the dead the age is of whom the row is about, not of the father beside it', () => {
  assert.deepEqual(
    agesIn(['no,name,father,age,arrested', '1,Oren Mavik,Tarsel Rell,31,1930-05-04', '2,Oda Quill,,24,1931-01-02']),
    ['Oren Mavik 31', 'Oda Quill 24'],
  );
  assert.deepEqual(agesIn(['ردیف,نام و نام خانوادگی,نام پدر,سن', '۱,کیان مهرگان,حبیب,۲۷']), ['کیان مهرگان 27']);
});

test('where no header tells an age, and where a row has other cells, no age is told', () => {
  assert.deepEqual(agesIn(['name,father,cell', 'Oren Mavik,Tarsel Rell,31']), []);
  assert.deepEqual(agesIn(['name,father,age', 'Oren Mavik, called the carter,Tarsel Rell,31']), []);
  assert.deepEqual(agesIn(['name,father,age', 'Oren,Tarsel Rell,31', 'Oda Quill,Tam Rell,unknown']), []);
});

test('an age in the words of one cell is still told', () => {
  assert.deepEqual(agesIn(['Those who were taken', 'Oren Mavik, 31, a carter, was taken in May.']), ['Oren Mavik 31']);
});
