// Kinds of deeds under which claims of one event can meet although they name it differently. Data: types of events and what figures count (src/extract), and nouns that name a deed.

/** The first word names the kind; the others are types of events and acts counted that can be the same deed in the words of different witnesses. */
export const DEEDS: readonly (readonly string[])[] = [
  ['killing', 'execution', 'death', 'killed', 'executed', 'died', 'massacre', 'shot'],
  ['arrest', 'detention', 'detained', 'raid', 'taken', 'abduction', 'abducted'],
  ['disappearance', 'disappeared'],
  ['torture', 'tortured'],
  ['injury', 'injured'],
  ['burial', 'buried', 'exhumation'],
  ['sentencing', 'sentenced', 'sentenced to death', 'trial'],
  ['protest', 'took part', 'clash'],
  ['attack', 'shelling', 'destruction'],
  ['fire'],
  ['sinking'],
  ['displacement', 'displaced'],
  ['release', 'released'],
  ['order'],
  ['sexual violence'],
  ['meeting'],
  ['statement'],
];

/** By type of event: what many such are called, in English and in Persian. */
export const DEED_NOUNS: ReadonlyMap<string, readonly [english: string, persian: string]> = new Map([
  ['killing', ['killings', 'کشته‌شدن‌ها']],
  ['execution', ['executions', 'اعدام‌ها']],
  ['death', ['deaths', 'مرگ‌ها']],
  ['arrest', ['arrests', 'بازداشت‌ها']],
  ['detention', ['detentions', 'بازداشت‌ها']],
  ['abduction', ['abductions', 'ربودن‌ها']],
  ['disappearance', ['disappearances', 'ناپدیدشدن‌ها']],
  ['torture', ['torture', 'شکنجه']],
  ['injury', ['injuries', 'زخمی‌شدن‌ها']],
  ['burial', ['burials', 'دفن‌ها']],
  ['attack', ['attack', 'حمله']],
  ['fire', ['fire', 'آتش‌سوزی']],
  ['sinking', ['sinking', 'غرق‌شدن']],
  ['displacement', ['displacement', 'کوچاندن']],
  ['release', ['releases', 'آزادی‌ها']],
  ['protest', ['protest', 'اعتراض']],
  ['destruction', ['destruction', 'ویران‌کردن']],
  ['sentencing', ['sentence', 'محکومیت']],
]);

/** What happens to one person once: two dates of it cannot both hold. */
export const ONCE: ReadonlySet<string> = new Set(['killing', 'burial']);

/** At these many come to harm at once: who is counted beside one is counted of it. */
export const HAPPENINGS: ReadonlySet<string | null> = new Set(['attack', 'fire', 'sinking']);

/** What is told of in the course of another deed: its day is taken from that one, where it has none. */
export const IN_THE_COURSE_OF: Readonly<Record<string, readonly string[]>> = {
  killing: ['protest', 'attack', 'fire', 'sinking', 'arrest', 'sentencing', 'order'],
  arrest: ['protest', 'attack', 'order'],
  injury: ['protest', 'attack', 'fire'],
  torture: ['arrest'],
  disappearance: ['arrest', 'killing', 'attack', 'fire', 'sinking'],
  survived: ['attack', 'fire', 'sinking', 'killing'],
  aboard: ['sinking', 'attack'],
  burial: ['killing'],
  displacement: ['attack'],
  attack: ['protest'],
  order: ['killing', 'protest'],
  protest: [],
};

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Nouns by which an event is named as one that is known: "the massacre", "the uprising of November". */
export const NAMING_NOUNS = words(`
  massacre massacres killings killing murders murder slaughter purge execution executions hanging hangings bloodbath uprising uprisings protest protests demonstration demonstrations crackdown unrest
  revolt rally strike march arrest arrests detention raid raids attack attacks bombing bombings explosion blast shelling fire blaze sinking shipwreck unrest trial trials sentencing burial exhumation abduction disappearance disappearances
  torture siege shooting shootings deportation expulsion assassination
  کشتار کشتارها اعدام اعدامها قتل قتلعام ترور قیام خیزش اعتراض اعتراضات تظاهرات سرکوب بازداشت بازداشتها دستگیری دستگیریها حمله حملات بمباران انفجار محاکمه دفن شکنجه تیراندازی`);

/** Parts of the world that are no place of an event. */
export const NO_PLACE = words('west east north south western eastern home abroad world غرب شرق شمال جنوب جهان');

/** Those counted or harmed as anybody: they tell no event from another. */
export const ANYBODY = words(`
  people person persons individual individuals son sons husband husbands brother brothers father fathers man men woman women child children others other victim victims dead death deaths injured wounded missing casualty casualties body bodies life lives human humans
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety million majority minority vast most half part fraction
  corpse corpses cadaver cadavers coffin coffins shroud shrouds remains skull skulls skeleton skeletons bone bones stone stones name names soul souls
  جسد اجساد جسدها جنازه جنازهها پیکر پیکرها کفن نعش میت متوفی متوفیان متوفا مرده مردگان جمجمه جمجمهها اسکلت استخوان تابوت نام اسم اسامی شهید شهدا شهیدان مقتول مقتولین مقتولان معدوم معدومین جانباخته جانباختگان درگذشتگان
  ones them they those he she him her his their it its this that who someone somebody many several dozens hundreds thousands few some dozen hundred thousand score scores total relative relatives
  یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده هیجده نوزده بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد هزار میلیون اکثریت
  نفر تن کس نفرات کشته کشتهها قربانی قربانیان مردم زن زنان مرد مردان کودک کودکان افراد عده شماری دهها صدها هزاران`);

/** Words of labels that belong to any deed: who is told of as acting, sizes, months. */
export const ANY_LABEL = words(`
  another even larger large big great mass nationwide widespread systematic recent latest new old first second third last ongoing alleged so called regime government authority authorities force forces state
  over about around nearly almost roughly approximately least alone
  own same entire whole public secret prison prisons violent brutal bloody deadly began begin continued carried out led ordered order summarily tens
  january february march april may june july august september october november december spring summer autumn winter saturday sunday monday tuesday wednesday thursday friday
  فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند تابستان زمستان بهار پاییز زندان زندانها زندانهای سراسری گسترده بزرگ خونین`);
