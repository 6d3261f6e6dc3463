// What an authority denies or does not know in its own document: a reply, a statement. The country, its towns and its offices are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldIn } from '../parties-in.ts';

const REPLY = `PERMANENT MISSION OF THE REPUBLIC OF ORSALIA TO THE UNITED NATIONS OFFICE AT GENEVA

The Permanent Mission of the Republic of Orsalia presents its compliments to the Office of the Commissioner for Harbours and, with reference to the letter of the Special Rapporteur of 14 July 2016, has the honour to transmit the following reply of its Government.

1. No aircraft of the Armed Forces was over Melsk on 7 June 2016.

2. The Government has no knowledge of a funeral in Melsk.

3. The Government had nothing to do with the events described in the letter.

4. It is not true that the cemetery of Melsk has been closed.`;

test('the reply of a government denies in its own voice', () => {
  assert.deepEqual(heldIn(REPLY), [
    'Government of the Republic of Orsalia denies: No aircraft of the Armed Forces was over Melsk on 7 June 2016',
    'Government of the Republic of Orsalia claimsIgnorance: a funeral in Melsk',
    'Government of the Republic of Orsalia denies: the events described in the letter',
    'Government of the Republic of Orsalia denies: It is not true that the cemetery of Melsk has been closed',
  ]);
});

test('a ministry whose statement it is takes two stances in one sentence', () => {
  const statement = `MINISTRY OF THE INTERIOR

Press office

Statement, 15 April 2002

The riding school at Brodny has never served as a place of detention. The Ministry was not involved in the disappearance of any person and is not in possession of any record of it.`;
  assert.deepEqual(
    heldIn(statement).map((one) => one.toLowerCase().slice(0, 60)),
    [
      'ministry of the interior denies: the riding school at brodny',
      'ministry of the interior claimsignorance: any record of it',
      'ministry of the interior denies: the ministry was not involv',
    ],
  );
});

test('what another thinks an embassy only hands on', () => {
  const cable = `SECRET
FM EMBASSY PORT MELSK
TO HOME
1. I spoke of the fire at Tarsel with Minister Mavik today. He thought that “no more than a handful” had died.`;
  assert.deepEqual(
    heldIn(cable).filter((one) => one.toLowerCase().includes('embassy')),
    [],
  );
});

test('a report and a family’s letter take no such stance', () => {
  const report = `Mountain Watch

Report on Melsk, 3 May 2017

No aircraft was over Melsk that night. The Government has no knowledge of the dead. No prisoners were brought there.`;
  assert.deepEqual(heldIn(report), []);
  assert.deepEqual(
    heldIn('Dear Minister,\n\nWe have no information about our son. No soldier came to our house.\n\nAna Brandovar'),
    [],
  );
});

test('a Persian office denies in its own notice, whoever is with the dead does not', () => {
  const notice = `روابط عمومی دادگستری تارسل

اطلاعیه، ۵ آذر ۱۳۹۸

محلی به نام انبار پنبه هیچ‌گاه بازداشتگاه نبوده و هیچ متهمی به آنجا منتقل نشده است.`;
  assert.deepEqual(heldIn(notice), [
    'دادگستری تارسل denies: محلی به نام انبار پنبه هیچ‌گاه بازداشتگاه نبوده',
    'دادگستری تارسل denies: هیچ متهمی به آنجا منتقل نشده است',
  ]);
  assert.deepEqual(heldIn('مادر او گفت: «هیچ مأموری به خانه ما نیامد.»'), []);
});
