// Persian words for acts. Data; letters folded as text/tokens.ts folds them, ezafe left out (text/persian-words.ts).

import type { EventClaim } from '../../../model/claim.ts';

type Role = EventClaim['participants'][number]['role'];

export interface PersianAct {
  readonly type: string;
  /** What it is done to, and who does it; null: nobody is either. */
  readonly suffers: Role | null;
  readonly acts: Role | null;
  readonly means: string | null;
  /** With an active verb the subject itself undergoes it: `درگذشت`, `تجمع کردند`. */
  readonly own: boolean;
}

const act = (type: string, given: Partial<PersianAct> = {}): PersianAct => ({
  type,
  suffers: 'victim',
  acts: 'perpetrator',
  means: null,
  own: false,
  ...given,
});
const entries = (value: PersianAct, text: string): readonly (readonly [string, PersianAct])[] =>
  text.split(' ').map((word) => [word, value] as const);

/** Nouns and participles that make a verb with "شد", "کرد" and the like, and stand as nouns of an act. */
export const ACTS: ReadonlyMap<string, PersianAct> = new Map([
  ...entries(act('execution', { acts: 'perpetrator' }), 'اعدام'),
  ...entries(act('execution', { means: 'hanging' }), 'حلق\u200cآویز حلقآویز'),
  ...entries(act('execution', { means: 'firing squad' }), 'تیرباران'),
  ...entries(act('killing'), 'کشته قتل قتل\u200cعام قتلعام کشتار ترور'),
  ...entries(act('arrest'), 'بازداشت دستگیر دستگیری'),
  ...entries(act('detention'), 'زندانی حبس محبوس'),
  ...entries(act('torture'), 'شکنجه شلاق'),
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

/** Acts told by several words; the last is the verb. */
export const PHRASES: readonly (readonly [words: readonly RegExp[], act: PersianAct])[] = [
  [[/^جان$/, /^(?:باخت|باختند|باخته|باخته\u200cاند|سپرد|سپردند|داد|دادند)$/], act('death', { acts: null, own: true })],
  [[/^به$/, /^دار$/, /^(?:آویخته|کشیده|آویختند|کشیدند)$/], act('execution', { means: 'hanging' })],
  [[/^به$/, /^قتل$/, /^(?:رسید|رسیدند|رسیده|رسیده\u200cاند)$/], act('killing', { own: true, acts: null })],
  [[/^به$/, /^قتل$/, /^(?:رساند|رساندند)$/], act('killing')],
  [[/^به$/, /^خاک$/, /^(?:سپرده|سپردند|سپرد)$/], act('burial', { acts: null })],
  [[/^آتش$/, /^(?:گشود|گشودند|گشوده\u200cاند)$/], act('attack', { suffers: null, own: true })],
  [[/^تیراندازی$/, /^(?:کرد|کردند)$/], act('attack', { suffers: null, own: true })],
  [[/^از$/, /^دنیا$/, /^(?:رفت|رفتند)$/], act('death', { acts: null, own: true })],
];
/** Verbs of one word. */
export const SIMPLE: ReadonlyMap<string, PersianAct> = new Map([
  ...entries(act('killing'), 'کشت کشتند می\u200cکشتند'),
  ...entries(act('death', { acts: null, own: true }), 'درگذشت درگذشتند مرد\u200c'),
  ...entries(act('abduction'), 'ربود ربودند'),
]);
/** Nouns of an act that tell an event with a genitive: `اعدام سه زندانی`, `کشتار تابستان`. */
export const NOUNS = new Set(
  'اعدام اعدام\u200cهای اعدامهای قتل قتل\u200cعام کشتار کشتارهای بازداشت دستگیری شکنجه ترور محاکمه ربودن تیرباران تخریب خاکسپاری'.split(
    ' ',
  ),
);
/** `دستور اعدام … را صادر کرد`, `فرمان داد که …`: who orders. */
export const ORDER = act('order', { suffers: null, acts: 'orderedBy' });
export const ORDERS = new Set('دستور فرمان حکم فتوا'.split(' '));
