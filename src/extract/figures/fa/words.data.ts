// Persian words that figures are made of. Data; letters folded as text/tokens.ts folds them.

const entries = <const V extends string>(value: V, text: string): readonly (readonly [string, V])[] =>
  text.split(' ').map((word) => [word, value] as const);

export const CLASSIFIERS = new Set(['نفر', 'تن', 'فرد', 'مورد']);

export const COUNTED: ReadonlyMap<string, string> = new Map<string, string>([
  ...entries(
    'persons',
    'زندانی زندانیان معترض معترضان شهروند شهروندان زن زنان مرد مردان کودک کودکان دانشجو دانشجویان کارگر کارگران سرباز سربازان نفر کشته زخمی مجروح قربانی قربانیان شهید',
  ),
  ...entries('bodies', 'جسد پیکر جنازه'),
  ...entries('graves', 'گور قبر گورستان'),
  ...entries('places', 'شهر شهرستان روستا استان زندان'),
  ...entries('groups', 'خانواده'),
]);

export const ACTS: ReadonlyMap<string, string> = new Map<string, string>([
  ...entries('executed', 'اعدام اعدامی حلق‌آویز تیرباران'),
  ...entries('killed', 'کشته کشتند کشت قتل شهید جان‌باخته'),
  ...entries('died', 'درگذشتند مردند فوت'),
  ...entries('detained', 'بازداشت دستگیر زندانی حبس'),
  ...entries('injured', 'زخمی مجروح مصدوم'),
  ...entries('disappeared', 'ناپدید مفقود'),
  ...entries('sentenced', 'محکوم'),
  ...entries('tortured', 'شکنجه'),
]);

export const BOUNDS: readonly (readonly [words: readonly string[], bound: 'atLeast' | 'atMost' | 'about'])[] = [
  [['بیش', 'از'], 'atLeast'],
  [['بیشتر', 'از'], 'atLeast'],
  [['دست', 'کم'], 'atLeast'],
  [['دست‌کم'], 'atLeast'],
  [['حداقل'], 'atLeast'],
  [['کمتر', 'از'], 'atMost'],
  [['حداکثر'], 'atMost'],
  [['نزدیک', 'به'], 'about'],
  [['حدود'], 'about'],
  [['تقریبا'], 'about'],
  [['قریب', 'به'], 'about'],
];

export const VAGUE: ReadonlyMap<string, number> = new Map([
  ['ده‌ها', 20],
  ['دهها', 20],
  ['صدها', 200],
  ['هزاران', 2000],
]);
