// Persian words for acts. Data; letters folded as text/tokens.ts folds them, ezafe left out (text/persian-words.ts).

import { act, type PersianAct } from './act.ts';

const entries = (value: PersianAct, text: string): readonly (readonly [string, PersianAct])[] =>
  text.split(' ').map((word) => [word, value] as const);

/** Nouns and participles that make a verb with "شد", "کرد" and the like, and stand as nouns of an act. */
export const ACTS: ReadonlyMap<string, PersianAct> = new Map([
  ...entries(act('execution', { acts: 'perpetrator' }), 'اعدام'),
  ...entries(act('execution', { means: 'hanging' }), 'حلق\u200cآویز حلقآویز'),
  ...entries(act('execution', { means: 'firing squad' }), 'تیرباران'),
  ...entries(act('killing'), 'کشته قتل قتل\u200cعام قتلعام کشتار ترور شهید'),
  ...entries(act('arrest'), 'بازداشت دستگیر دستگیری'),
  ...entries(act('detention'), 'زندانی حبس محبوس'),
  ...entries(act('torture'), 'شکنجه شلاق'),
  ...entries(act('death', { acts: null, own: true }), 'فوت'),
  ...entries(act('injury'), 'زخمی مجروح مصدوم'),
  ...entries(act('disappearance', { own: true }), 'ناپدید مفقود'),
  ...entries(act('abduction'), 'ربوده'),
  ...entries(act('sentencing', { acts: 'decided' }), 'محکوم'),
  ...entries(act('trial', { suffers: 'present', acts: 'decided' }), 'محاکمه'),
  ...entries(act('release', { suffers: 'survivor', acts: 'decided' }), 'آزاد'),
  ...entries(act('burial', { suffers: 'victim', acts: null }), 'دفن خاکسپاری'),
  ...entries(act('displacement'), 'تبعید اخراج آواره'),
  ...entries(act('destruction', { suffers: null }), 'تخریب ویران'),
  ...entries(act('attack', { suffers: null, own: false }), 'حمله'),
  ...entries(act('protest', { suffers: 'present', acts: 'present', own: true }), 'تجمع تظاهرات راهپیمایی اعتصاب'),
  ...entries(act('meeting', { suffers: 'present', acts: 'present', own: true }), 'دیدار ملاقات'),
  ...entries(act('statement', { suffers: 'present', acts: 'present', own: true }), 'سخنرانی'),
  ...entries(act('presence', { suffers: 'present', acts: 'present', own: true }), 'حضور'),
]);

/** Verbs of one word. */
export const SIMPLE: ReadonlyMap<string, PersianAct> = new Map([
  ...entries(act('killing'), 'کشت کشتند کشته\u200cاند کشتیم می\u200cکشتند می\u200cکشند'),
  ...entries(
    act('death', { acts: null, own: true }),
    'درگذشت درگذشتند درگذشته\u200cاند مردند مرده\u200cاند می\u200cمردند',
  ),
  ...entries(act('abduction'), 'ربود ربودند ربوده\u200cاند'),
  ...entries(act('displacement', { acts: null, own: true, ofPersons: true }), 'گریختند گریخته\u200cاند'),
  ...entries(act('displacement'), 'کوچاندند کوچانده\u200cاند'),
]);
/** Nouns of an act that tell an event with a genitive: `اعدام سه زندانی`, `کشتار تابستان`. */
export const NOUNS = new Set(
  'اعدام اعدام\u200cهای اعدامهای قتل قتل\u200cعام کشتار کشتارهای بازداشت دستگیری شکنجه ترور محاکمه ربودن تیرباران تخریب خاکسپاری'.split(
    ' ',
  ),
);
/** `دستور اعدام … را صادر کرد`, `فرمان داد که …`: who orders. */
export const ORDER = act('order', { suffers: null, acts: 'orderedBy' });
/** `به امضای X رسید`: of the clause itself nobody but who signed. */
export const SIGNED = act('order', { suffers: null, acts: null });
export const ORDERS = new Set('دستور فرمان حکم فتوا احکام'.split(' '));
