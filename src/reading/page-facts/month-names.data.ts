// Names of months and weekdays as the press of many countries writes them, in lower case without a full stop, twelve a line from
// the first month. `/` parts spellings of one month.

const GREGORIAN = [
  'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
  'januar/jänner/jan/jaenner februar/feber/feb märz/maerz/mrz/mär april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov dezember/dez',
  'janvier/janv février/fevrier/févr/fév mars avril/avr mai juin juillet/juil août/aout septembre/sept octobre/oct novembre/nov décembre/decembre/déc',
  'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sep/sept octubre/oct noviembre/nov diciembre/dic',
  'janeiro/jan fevereiro/fev março/marco/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez',
  'gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set/sett ottobre/ott novembre/nov dicembre/dic',
  'januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep oktober/okt november/nov december/dec',
  'januari/jan februari/feb mars/mar april/apr maj juni/jun juli/jul augusti/aug september/sep oktober/okt november/nov december/dec',
  'januar/jan februar/feb mars/mar april/apr mai/maj juni/jun juli/jul august/aug september/sep oktober/okt november/nov desember/des',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'januari/jan februari/feb maret april/apr mei juni/jun juli/jul agustus/agu september/sep oktober/okt november/nov desember/des',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'января/янв февраля/фев марта/мар апреля/апр мая/май июня/июн июля/июл августа/авг сентября/сен октября/окт ноября/ноя декабря/дек',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'يناير فبراير مارس أبريل/ابريل/إبريل مايو يونيو يوليو أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر',
  'كانون‌الثاني شباط آذار/اذار نيسان أيار/ايار حزيران تموز آب أيلول/ايلول تشرين‌الأول تشرين‌الثاني كانون‌الأول',
  'جانفي فيفري مارس أفريل/افريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  'ژانویه/ژانويه فوریه/فوريه مارس آوریل/آوريل/اپریل مه/می ژوئن/جون ژوئیه/ژوئيه/جولای اوت/آگوست/اوگست سپتامبر/سپتمبر اکتبر/اكتبر/اکتوبر نوامبر/نومبر دسامبر/دسمبر',
];

/** Solar Hijri: Iran's names, then Afghanistan's. */
const PERSIAN = [
  'فروردین/فروردين اردیبهشت/ارديبهشت خرداد تیر/تير مرداد/امرداد شهریور/شهريور مهر آبان/ابان آذر دی/دي بهمن اسفند',
  'حمل ثور جوزا سرطان اسد سنبله میزان/ميزان عقرب قوس جدی/جدي دلو حوت',
  'farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand',
];

const WEEKDAYS =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche ' +
  'lunes martes miércoles jueves viernes sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado ' +
  'lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ' +
  'pazartesi salı çarşamba perşembe cuma cumartesi pazar понедельник вторник среда четверг пятница суббота воскресенье ' +
  'شنبه یکشنبه یک‌شنبه دوشنبه سه‌شنبه سهشنبه چهارشنبه چهار‌شنبه پنجشنبه پنج‌شنبه جمعه آدینه ' +
  'الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت';

export interface MonthName {
  readonly month: number;
  readonly calendar: 'gregorian' | 'persian';
}

function namesOf(): ReadonlyMap<string, MonthName> {
  const names = new Map<string, MonthName>();
  const add = (lines: readonly string[], calendar: MonthName['calendar']): void => {
    for (const line of lines)
      line.split(' ').forEach((spellings, i) => {
        for (const name of spellings.split('/'))
          if (!names.has(name)) names.set(name.replaceAll('\u200c', ' '), { month: i + 1, calendar });
      });
  };
  add(GREGORIAN, 'gregorian');
  add(PERSIAN, 'persian');
  return names;
}

/** A month's name in lower case, without a full stop, to its number. */
export const MONTH_NAMES: ReadonlyMap<string, MonthName> = namesOf();
export const WEEKDAY_NAMES: ReadonlySet<string> = new Set(WEEKDAYS.split(' '));

/** The first nine are units: "thirty-two" is a ten and a unit. */
export const ENGLISH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

const TENTHS =
  'اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم';
/** Days of a month in Persian words, their parts with one space between. */
export const PERSIAN_DAYS: ReadonlyMap<string, number> = new Map([
  ...TENTHS.split(' ').map((word, n) => [word, n + 1] as const),
  ...'یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم'.split(' ').map((word, n) => [`بیست و ${word}`, n + 21] as const),
  ...[
    ['یکم', 1],
    ['سی ام', 30],
    ['سی و یکم', 31],
  ].map(([word, day]) => [String(word), Number(day)] as const),
]);
