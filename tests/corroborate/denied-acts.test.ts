// That what is printed beside a denial speaks of the act that is denied, and not of another harm at the same place. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conceptsIn } from '../../src/corroborate/concepts.ts';
import type { Denial } from '../../src/corroborate/conflicts/denial.ts';
import { speaksOfIt } from '../../src/corroborate/conflicts/proposition.ts';
import { saysNot } from '../../src/corroborate/conflicts/tellings.ts';
import type { StanceClaim } from '../../src/model/claim.ts';
import { stance } from './made-claims.ts';

const NOBODY = { denier: false, other: false };
const HIM = { denier: true, other: false };

function speaks(words: string, told: string, named = NOBODY, kind: StanceClaim['stance'] = 'denies'): boolean {
  const denial: Denial = { one: stance('a', 'Oren Mavik', kind, words), words, people: [] };
  return speaksOfIt(denial, told, conceptsIn(told), named);
}

test('who says to have given no order is answered by who tells of the order, not by who counts the dead', () => {
  assert.ok(speaks('he had ordered the shooting at the weir', 'the order to fire came from the prefect by telephone'));
  assert.ok(!speaks('he had ordered the shooting at the weir', 'eleven boatmen were shot at the weir'));
  assert.ok(speaks('دستور تیراندازی ندادم', 'دستور را بخشدار با تلفن داد'));
  assert.ok(!speaks('دستور تیراندازی ندادم', 'یازده قایقران کنار سد کشته شدند'));
});

test('who says that prisoners died of nothing is not answered by arrests, nor who says that none was held by a session that was', () => {
  assert.ok(
    !speaks('that prisoners lost their lives at the lime works', 'soldiers arrested ninety people after the strike'),
  );
  assert.ok(
    speaks('that prisoners lost their lives at the lime works', 'the sexton buried nine bodies from the lime works'),
  );
  assert.ok(!speaks('nobody was ever held at the mill', 'the fourth session of the trial was held on Monday'));
  assert.ok(!speaks('no damage was done by any public body', 'nine bodies lay at the mill'));
});

test('who says that troops did not fire is answered by who saw them open fire, whatever burned', () => {
  assert.ok(speaks('not a single round was fired by our troops', 'the platoon opened fire from the weir'));
  assert.ok(!speaks('not a single round was fired by our troops', 'a fire broke out in the barn'));
  assert.ok(speaks('نیروهای ما شلیک نکردند', 'یگان از سه سو آتش گشود'));
});

test('a denial of reports that a grave field was ploughed is of the field, not of the reports', () => {
  const denied = 'reports that the grave field had been ploughed';
  assert.ok(speaks(denied, 'two tractors crossed the field'));
  assert.ok(!speaks(denied, 'the council sent a report by letter'));
});

test('a part in something is answered by what names who denies it; harm of other years by nothing', () => {
  assert.ok(!speaks('any role in the killings', 'nine boatmen were killed'));
  assert.ok(speaks('any role in the killings', 'Mavik signed the list of the nine who were killed', HIM));
  assert.ok(!speaks('nobody was killed at the weir in 1974', 'a farmer was killed at the weir in 1981'));
  assert.ok(speaks('nobody was killed at the weir in 1974', 'nine boatmen were killed at the weir in 1974'));
});

test('who did not know is answered by what reached him, and a version by another cause', () => {
  assert.ok(!speaks('the killings', 'nine boatmen were killed', NOBODY, 'claimsIgnorance'));
  assert.ok(!speaks('nine men were trampled in a stampede', 'nine men died at the weir', NOBODY, 'explains'));
  assert.ok(speaks('nine men were trampled in a stampede', 'all nine had bullet wounds', NOBODY, 'explains'));
});

test('a line that says who got a copy is no evidence', () => {
  assert.ok(!speaks('any disappearance', 'Copy: Working Group on Disappearances'));
  assert.ok(!speaks('هیچ‌کس ناپدید نشده است', 'رونوشت: کارگروه ناپدیدشدگان'));
});

test('who says that there was no camp is answered by the camp and by who was held there; who was refused entry tells of no list', () => {
  const denied = 'There was no camp at the tannery and no list of prisoners';
  assert.ok(speaks(denied, 'forty men were held in the lime vats of the tannery'));
  assert.ok(speaks(denied, 'he set up forward camps in works such as the tannery'));
  assert.ok(!speaks('There was no list of those men', 'the mayor was refused entry to the tannery'));
});

test('a list that did not reach somebody is answered by what names him', () => {
  const denied = 'no clinic had ever handed him a roll of the drowned';
  assert.ok(!speaks(denied, 'the guard register of the tannery has 41 names'));
  assert.ok(speaks(denied, 'the matron wrote to Mavik that 41 drowned men lay in the clinic', HIM));
});

test('a drum that explodes is no shot, and who is thrown into a river is drowned', () => {
  assert.ok(!speaks('no soldier shot at the carters', 'the deaths were caused by the explosion of a fuel drum'));
  assert.ok(!speaks('no soldier shot at the carters', 'six carters died when a boiler exploded'));
  assert.ok(speaks('the claim that carters were drowned', 'they were thrown into the river at dawn'));
  assert.ok(speaks('ادعای غرق کردن گاریچی‌ها', 'سحر آنان را به زور به دریا انداختند'));
  assert.ok(speaks('ادعای غرق کردن گاریچی‌ها', 'وادارشان کردند به رودخانه بپرند'));
});

test('who is near a place is not said not to have been, and neither … nor is a negation', () => {
  assert.ok(!saysNot('گاریچی‌ها را نزدیک پل بازداشت کردند'));
  assert.ok(saysNot('نه پاسگاهی بود و نه فهرستی'));
  assert.ok(!saysNot('نه نفر و نیم'));
});

test('who says that nobody was executed is not answered by the account given out instead, but by who tells of an execution, whatever it was called', () => {
  const denied = 'no inmate was executed at the lime works';
  assert.ok(!speaks(denied, 'nine inmates died in a riot at the lime works'));
  assert.ok(!speaks(denied, 'the doctor put heart failure on the death certificates'));
  assert.ok(speaks(denied, 'the nine who were said to have died in a riot were hanged in the kiln'));
  assert.ok(speaks(denied, 'nine inmates of the lime works are dead'));
  assert.ok(speaks('nobody died at the lime works', 'nine inmates died in a riot at the lime works'));
  assert.ok(!speaks('هیچ زندانی اعدام نشده است', 'نه زندانی در شورش جان باختند'));
  assert.ok(speaks('هیچ زندانی اعدام نشده است', 'نه زندانی را در کوره به دار آویختند'));
});
