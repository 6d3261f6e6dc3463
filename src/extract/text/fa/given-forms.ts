// Whether a Persian word is a given name by its parts, whatever the list has: «عبدالبصیر», «رحمت‌الله», «خدامراد», «ملاحسنعلی», «اسکندرخان». In: a word, folded. Out: yes or no.

import { isGivenName } from '../../gazetteers/given-names.ts';

const GIVEN_FORMS =
  /^(?:عبدال\u200c?\p{L}{3,}|(?:محمد|غلام|شیر|نور|گل)\u200c\p{L}{3,}|\p{L}{3,}\u200c?(?:الله|الدین|الرحمن|الرحمان|الحق)|\p{L}{2,}\u200c(?:علی|محمد|حسین|حسن|رضا|قلی|نظر|بیگ|خان|بخش|مراد|بیگم|سادات)|(?:خدا|الله|تنگری|آنه|نور|قلیچ|آق|دوردی)\u200c?(?:وردی|بردی|مراد|رحم|بخش|نظر|یار|قلی|دوردی)\u200c?(?:خان)?)$/u;
const NO_GIVEN =
  /^(?:ان\u200c?شاء?|ماشاء?|بسم|حزب|آیت|ایت|ثار|بیت|سبیل|الحمد|رسول|سیف|کلام|روح|ولی|حجت|حجه|فی|لا|باذن|بحول|نعوذ|استغفر|معاذ|جند|انصار|بقیه|عین|یوم|علاء)\u200c?(?:الله|الدین)$|^(?:کار|گل|آشپز|سفره)\u200cخان/u;

/** What honours the bearer, written to the name. */
const END_HONOURS = /\u200c?(?:خان|بیگ|بیک|آقا|آغا|اغا|پاشا|افندی)$/;
const BEGIN_HONOURS = /^(?:ملا|میرزا|حاجی)\u200c?/;

export const isGivenByForm = (word: string): boolean =>
  (GIVEN_FORMS.test(word) && !NO_GIVEN.test(word)) ||
  isGivenName(word.replace(END_HONOURS, '').replace(BEGIN_HONOURS, ''));

/** «اسکندرخان»: so one is known without a surname. */
export const isHonoured = (word: string): boolean =>
  END_HONOURS.test(word) && !isGivenName(word) && isGivenName(word.replace(END_HONOURS, ''));
