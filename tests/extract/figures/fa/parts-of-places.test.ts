// Numbers of a Persian text of which some were in one place, and of those who died while they were held. Places and bodies are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresIn } from '../../claims-in.ts';

const told = (text: string) => {
  const figures = figuresIn(text).filter(({ unit }) => unit === 'persons');
  return figures.map(({ value, of, where, partOf }) => {
    const whole = figures.find(({ id }) => id === partOf);
    return `${value} ${of ?? '-'} ${where ?? '-'}${whole === undefined ? '' : ` of ${whole.value}`}`;
  });
};

test('some of a number are all of their place, and some of the whole and not of another part', () => {
  assert.deepEqual(
    told(
      'استاندار گفت در حوادث دو شهرستان ۲۴ نفر جان باختند که چهار نفر از آنان مأمور بودند. از این تعداد نُه نفر در تالون بوده‌اند.',
    ),
    ['24 died -', '4 - - of 24', '9 died تالون of 24'],
  );
  // No name of a place.
  assert.deepEqual(told('در آن روز ۲۴ نفر کشته شدند. از این تعداد نُه نفر در راه بوده‌اند.'), [
    '24 killed -',
    '9 - - of 24',
  ]);
});

test('who died while held died; where they were held is no arrest', () => {
  assert.deepEqual(told('چهار تن در زمان بازداشت بر اثر سکته فوت کرده‌اند.'), ['4 died -']);
  assert.deepEqual(told('شمار کسانی که از ۲۷ مهر در بازداشت جان باخته‌اند به یازده نفر رسید.'), ['11 died -']);
  assert.deepEqual(told('سه نفر بازداشت شدند.'), ['3 detained -']);
});
