// What nobody who is named told an outlet is from that outlet, wherever it is repeated. All names are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { about, originsIn, said } from './made-origins.ts';

test('what unnamed officials told an agency has one origin with what the agency published, in the words of others too', () => {
  const origins = originsIn([about('Quay News Agency'), about('Salt Letter'), about('Dock News')], {
    said: {
      'Quay News Agency': [said([null])],
      'Salt Letter': [said([null], { to: 'the Quay News Agency' })],
      'Dock News': [said(['Quay News Agency']), said([null])],
    },
  });
  assert.deepEqual([origins.documents, origins.atLeast, origins.atMost], [3, 1, 1]);
});

test('what they told a committee or a crowd names no outlet', () => {
  const origins = originsIn([about('Salt Letter')], {
    said: { 'Salt Letter': [said([null], { to: 'the villagers' })] },
  });
  assert.deepEqual(
    origins.groups.map(({ origin }) => origin),
    [null],
  );
});
