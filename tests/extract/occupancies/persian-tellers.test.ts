import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memberships, postLine, posts } from './posts-in.ts';

const lines = (text: string): readonly string[] => posts(text).map(postLine);

test('who is interviewed is meant by «شما», and who answers by «من»', () => {
  const text =
    'مجلهٔ «اندیشه»، مصاحبه با مهندس طاهر رنیکی\n\nپرسشگر: شما در سنگ‌آب فرماندار بودید، از فروردین تا آذر ۱۳۵۹.\n\nرنیکی: بله. من از ۱۳۶۰ رئیس شبکهٔ بهداری بودم.';
  assert.deepEqual(lines(text), [
    'طاهر رنیکی | فرماندار | - | former | 1980-03-21/1980-04-20 | 1980-11-22/1980-12-21 | -',
    'طاهر رنیکی | رئیس شبکهٔ بهداری | - | former | 1981-03-21/1982-03-20 | .. | -',
  ]);
});

test('a life goes on telling of its man where a sentence names nobody', () => {
  const text =
    'زندگی‌نامهٔ انجنیر محمدنعیم رنیکی\n\nانجنیر محمدنعیم رنیکی در سال ۱۳۳۶ در قریهٔ سنگ‌آب دیده به جهان گشود.\n\nاز ۱۳۷۱ الی ۱۳۷۶ قوماندان عمومی جبهه بود.\n\nاز ۱۳۸۳ بدین سو رئیس شرکت ساختمانی «سه سنگ» است.';
  assert.deepEqual(lines(text), [
    'محمدنعیم رنیکی | قوماندان عمومی جبهه | - | former | 1992-03-21/1993-03-20 | 1997-03-21/1998-03-20 | -',
    'محمدنعیم رنیکی | رئیس شرکت ساختمانی «سه سنگ» | - | current | 2004-03-20/2005-03-20 | - | 2020-03-05',
  ]);
});

test('without a life, an interview or a teller nobody is meant', () => {
  assert.deepEqual(lines('از ۱۳۷۱ الی ۱۳۷۶ قوماندان عمومی جبهه بود.'), []);
  assert.deepEqual(lines('شما فرماندار بودید.'), []);
});

test('who runs for a seat is a candidate, and whom somebody is to marry is none', () => {
  assert.deepEqual(lines('احمد رنیکی، نامزد مجلس، نیامد.'), [
    'احمد رنیکی | نامزد مجلس | - | candidate | - | - | 2020-03-05',
  ]);
  assert.deepEqual(lines('نامزد مریم تالونی نیامد.'), []);
});

test('a member in apposition is one whatever the sentence denies', () => {
  const [seat] = memberships('احمد رنیکی، عضو کنونی کمیسیون بنادر، حاضر به مصاحبه نشد.');
  assert.equal(seat?.asserted, 'fact');
});
