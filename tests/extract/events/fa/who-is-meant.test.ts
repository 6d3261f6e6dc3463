// Whom an act in Persian is told of, where the sentence names somebody else too: relative clauses, verbs of saying without "که", pronouns, kin.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn } from '../../claims-in.ts';

const participantsIn = (text: string, type: string): readonly string[] =>
  claimsIn(text).flatMap((claim) =>
    claim.kind === 'event' && claim.type === type
      ? claim.participants.map(({ who, role }) => `${role} ${who.name ?? who.text}`)
      : [],
  );

// All persons, bodies and places are invented.
const TOLD: readonly (readonly [text: string, type: string, participants: readonly string[]])[] = [
  ['ما مادران ۸۰ زندانی هستیم که در سال ۱۳۶۰ اعدام شدند.', 'execution', ['victim ۸۰ زندانی']],
  ['سرهنگ پرویز تالونی گفت دو کارگر زخمی شدند.', 'injury', ['victim دو کارگر']],
  ['دادستان اعلام کرد چهار نفر اعدام شده‌اند.', 'execution', ['victim چهار نفر']],
  ['پسرم، بهمن رستگار، در سال ۱۳۶۱ اعدام شد.', 'execution', ['victim بهمن رستگار']],
  ['بهرام رستانی در سال ۱۳۶۱ بازداشت و به زندان تالون منتقل شد.', 'arrest', ['victim بهرام رستانی']],
  [
    'ماموران بهرام رستانی، نقاش، را ربودند و به قتل رساندند.',
    'killing',
    ['victim بهرام رستانی', 'perpetrator ماموران'],
  ],
  [
    'دو زندانی به نام‌های بهرام رستانی و یوسف تالونی در تالون اعدام شدند.',
    'execution',
    ['victim دو زندانی', 'victim بهرام رستانی', 'victim یوسف تالونی'],
  ],
  ['۱۲ کارگر کشته و ۳۰ کارگر زخمی شدند.', 'injury', ['victim ۳۰ کارگر']],
  ['۱۲ کارگر کشته و ۳۰ کارگر زخمی شدند.', 'killing', ['victim ۱۲ کارگر']],
  ['بهرام رستانی، که حکم اعدام‌ها را امضا کرده بود، وزیر است.', 'order', ['orderedBy بهرام رستانی']],
];

test('the act is told of those whom its own clause is about', () => {
  for (const [text, type, participants] of TOLD) assert.deepEqual(participantsIn(text, type), participants, text);
});

test('a brother who was executed is not the person named beside him', () => {
  const victims = participantsIn('نادر رستانی که برادرش در تالون اعدام شد می‌گوید: «به ما خبر ندادند».', 'execution');
  assert.ok(!victims.some((who) => who.includes('نادر')), victims.join());
});

test('whoever is credited is not who was killed', () => {
  const killed = participantsIn('پروین تالونی آمد. به گفته او بیش از ۴۰۰ نفر کشته شدند.', 'killing');
  assert.deepEqual(killed, ['victim بیش از ۴۰۰ نفر']);
});

test('who writes “من” is never “او”, and of two persons a pronoun names neither', () => {
  const first = participantsIn('من مریم تالونی هستم. او مرا شکنجه کرد.', 'torture');
  assert.ok(!first.some((who) => who.includes('تالونی')), first.join());
  const two = participantsIn('در آن شب بهرام رستانی و یوسف تالونی آمدند. او را کشتند.', 'killing');
  assert.deepEqual(two, ['victim او']);
});

test('no place is executed', () => {
  const victims = participantsIn('در سال ۱۴۰۱ دست‌کم ۵۷ نفر در زندان‌های استان تالون اعدام شدند.', 'execution');
  assert.deepEqual(victims, ['victim ۵۷ نفر']);
});
