// Words of bodies' names in English and Persian, so that «وزارت دادگستری» and "Justice Ministry" can be held side by side. Compiled by us from general knowledge; short on purpose.
// A row: the word we keep | others that stand for it (;). All normalised (model/search-text.ts).

/** What states everywhere have: a name made of these alone tells no body without its country. */
export const STATE_WORDS = `
government|regime;authorities;administration;state;دولت;رژیم;حکومت
cabinet|کابینه
ministry|department;وزارت;وزارتخانه
minister|وزیر
justice|دادگستری
interior|home;کشور
foreign|external;خارجه
defence|defense;دفاع
intelligence|اطلاعات
information|ارشاد
education|آموزش;اموزش;پرورش
health|بهداشت
finance|treasury;دارایی
economy|economic;economics;اقتصاد;اقتصادی
culture|فرهنگ
labour|labor;کار
agriculture|کشاورزی
energy|نیرو
oil|petroleum;نفت
transport|transportation;راه;ترابری
science|علوم
sports|sport;ورزش
parliament|assembly;legislature;majlis;مجلس
senate|سنا
judiciary|judicial;قضاییه;قضایی
police|پلیس;انتظامی
army|military;ارتش
navy|
guard|guards;سپاه
court|tribunal;courts;دادگاه
supreme|high;عالی
appeal|appeals;تجدیدنظر
constitutional|قانون;اساسی
prosecutor|prosecutors;prosecution;دادستانی;دادسرای;دادسرا;دادستان
attorney|
general|کل
council|شورای;شورا
presidency|president;presidential;ریاست;جمهوری
prime|نخست
office|bureau;دفتر
security|امنیت;امنیتی
national|ملی
central|مرکزی
bank|بانک
public|عمومی
armed|مسلح
forces|force;نیروهای;نیروی
prisons|prison;زندانها;زندان;زندانهای
embassy|سفارت
human|بشر
rights|حقوق
revolutionary|انقلاب;انقلابی
special|ویژه
internal|داخلی
civil|مدنی
statistics|امار;آمار
post|پست
customs|گمرک
branch|شعبه
criminal|کیفری
`;

/** What other bodies share. */
export const OTHER_WORDS = `
organization|organisation;سازمان
committee|کمیته
commission|کمیسیون
union|اتحادیه
association|society;انجمن;جامعه
foundation|بنیاد
institute|موسسه;انستیتو
party|حزب
front|جبهه
movement|جنبش;نهضت
university|دانشگاه
company|corporation;شرکت
newspaper|daily;روزنامه
agency|خبرگزاری;اژانس;آژانس
centre|center;مرکز
municipality|شهرداری
governorate|استانداری
harbour|harbor;port;بندر
workers|worker;کارگران;کارگری
writers|نویسندگان
teachers|معلمان
lawyers|وکلا;وکلای
students|دانشجویان;دانشجویی
women|زنان
families|خانواده;خانوادههای;خانواده‌های
mothers|مادران
dock|docks;اسکله
radio|رادیو
television|tv;تلویزیون
resistance|مقاومت
international|بینالمللی
united|متحد
nations|ملل
federation|فدراسیون
board|هیئت;هیات
archive|archives;بایگانی;ارشیو
hospital|بیمارستان
network|شبکه
club|کانون
fund|صندوق
watch|دیدهبان
observatory|رصدخانه
guild|صنف
`;

/** Words that only join the others. */
export const JOINING_WORDS =
  'the of for and in on to at a an s de du des la le von der و در به از برای affairs امور قوه';

/** Sorts of places: two places of one name and two sorts are two. A row as above. */
export const PLACE_SORTS = `
province|استان;ostan
county|شهرستان;shahrestan
district|بخش;ناحیه;quarter;neighbourhood;neighborhood;محله
prison|jail;penitentiary;زندان;بازداشتگاه
cemetery|graveyard;گورستان;قبرستان;ارامستان;آرامستان
camp|اردوگاه;قرارگاه;پادگان;barracks;garrison
street|road;avenue;خیابان;جاده
square|میدان
airport|فرودگاه
harbour|harbor;بندر
river|رود;رودخانه
mountain|mount;کوه
lake|دریاچه
island|جزیره
university|دانشگاه
hospital|بیمارستان
court|دادگاه
grave|graves;گور;گورهای
mosque|مسجد
school|مدرسه
station|ایستگاه
bridge|پل
factory|کارخانه
mine|معدن
valley|دره
region|منطقه
`;

/** A town is called so with its sort or without. */
export const SETTLEMENT_WORDS = 'the city town village of شهر روستای روستا شهرک';

/** Places that nobody can find by these words alone. */
export const BARE_PLACES =
  'north south east west centre center capital country border coast abroad شمال جنوب شرق غرب مرکز پایتخت کشور مرز ساحل خارج';
