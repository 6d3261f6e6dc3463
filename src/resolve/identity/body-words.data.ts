// Words of bodies' names in English and Persian, and those of states in Arabic, Russian, Ukrainian, Spanish, French and Turkish as well, so that «وزارت دادگستری» and "Justice Ministry" can be held side by side. Compiled by us from general knowledge; short on purpose.
// A row: the word we keep | others that stand for it (;). All normalised (model/search-text.ts).

/** What states everywhere have: a name made of these alone tells no body without its country. */
export const STATE_WORDS = `
government|regime;authorities;administration;state;دولت;رژیم;حکومت;правительство;gobierno;gouvernement;حکومه;الحکومه;hukumeti
cabinet|کابینه
ministry|department;وزارت;وزارتخانه;министерство;міністерство;ministerio;ministere;ministerstvo;وزاره;bakanligi
minister|وزیر
justice|دادگستری;دادخواهی;عدلیه;юстиции;justicia;العدل;adalet
interior|home;کشور;داخلی;internal;внутренних;внутрішніх;gobernacion;interieur;الداخلیه;داخلیه;icisleri;داخله
foreign|external;خارجه;иностранных;exteriores;etrangeres;الخارجیه;خارجیه;disisleri
defence|defense;دفاع;دفاعی;обороны;оборони;defensa;الدفاع;savunma
intelligence|اطلاعات;разведки;inteligencia;renseignement;renseignements;المخابرات;مخابرات;الاستخبارات;istihbarat
information|ارشاد
education|آموزش;اموزش;پرورش;معارف;образования;التعلیم;educacion;egitim
health|بهداشت;صحت;صحیه;здравоохранения;salud;sante;الصحه;saglik
finance|treasury;دارایی;مالیه;финансов;المالیه;maliye;hacienda
economy|economic;economics;اقتصاد;اقتصادی
culture|فرهنگ
labour|labor;کار;труда;العمل;trabajo
agriculture|کشاورزی;زراعت;الزراعه;agricultura;tarim
energy|نیرو;انرژی
oil|petroleum;نفت
transport|transportation;راه;ترابری
science|علوم
sports|sport;ورزش
parliament|assembly;legislature;majlis;مجلس;парламент;дума;parlamento;congreso;البرلمان;meclisi
senate|سنا
judiciary|judicial;قضاییه;قضایی
police|پلیس;پولیس;شهربانی;انتظامی;полиция;полиции;поліція;policia;الشرطه;شرطه;polisi
army|military;ارتش;نظامی;اردو;اردوی;армия;армии;ejercito;armee;الجیش;العسکریه;militar;военная
navy|
guard|guards;سپاه;guardia;الحرس;гвардия;гвардии
highcourt|
court|tribunal;courts;دادگاه;суд;corte;cour;المحکمه;محکمه;mahkemesi;tribunal
supreme|high;عالی;верховный;suprema;supremo;العلیا;yuksek
appeal|appeals;تجدیدنظر
constitutional|قانون;اساسی
prosecutor|prosecutors;prosecution;procurator;سارنوالی;ثارنوالی;څارنوالی;دادستانی;دادسرای;دادسرا;دادستان;прокуратура;прокуратуры;fiscalia;fiscal;procureur;parquet;النیابه;savciligi
attorney|
general|کل;генеральная;главное;generale;العام;العامه;genel
council|شورای;شورا;совет;рада;consejo;conseil;المجلس;konseyi
presidency|president;presidential;ریاست;جمهوری
prime|نخست
office|bureau;دفتر
security|امنیت;امنیتی;безопасности;безпеки;seguridad;securite;الامن;guvenlik
national|ملی;национальная;национальный;національна;nacional;nationale;الوطنی;الوطنیه;ulusal;milli
central|مرکزی
bank|بانک
public|عمومی;publico;publica;publique
armed|مسلح;вооруженные;armadas;armees;المسلحه;silahli
forces|force;نیروهای;نیروی;силы;fuerzas;قوات;القوات;kuvvetleri
prisons|prison;زندانها;زندان;زندانهای
embassy|سفارت
human|بشر;человека;людини;humanos;humains;homme;الانسان;insan
rights|حقوق;правам;прав;derechos;droits;لحقوق;haklari
revolutionary|انقلاب;انقلابی;revolucionario;revolucionaria;الثوره;الثوری
special|ویژه
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
committee|کمیته;комитет;комітет;comite;لجنه;اللجنه
commission|کمیسیون;комиссия;comision
union|syndicate;اتحادیه;سندیکا;سندیکای;sindicato;syndicat
association|society;انجمن;جامعه;جمعیت;asociacion;جمعیه;الجمعیه
foundation|بنیاد
institute|موسسه;انستیتو
party|حزب
front|جبهه
movement|جنبش;نهضت
university|دانشگاه
company|corporation;شرکت
newspaper|daily;روزنامه
agency|service;خبرگزاری;خدمات;اژانس;آژانس
directorate|اداره;مدیریت;الاداره
division|div;لشکر;فرقه;الفرقه;дивизия
brigade|bde;تیپ;لوا;لوای;اللواء;бригада;brigada
battalion|bn;btn;گردان;کندک;کتیبه;батальон;batallon
regiment|regt;rgt;هنگ;полк;regimiento
corps|корпус;الفیلق
squadron|sqn
infantry|inf;پیاده;пехотная
armoured|armored;armd;زرهی
motorised|motorized;mechanised;mechanized;موتوریزه;مکانیزه
district|region;zone;منطقه;ناحیه
centre|center;مرکز
municipality|mayor;شهرداری;شاروالی;بلدیه
governorate|governor;استانداری;ولایت
harbour|harbor;port;بندر
radio|رادیو
television|tv;تلویزیون
international|بینالمللی
united|متحد
nations|ملل
federation|فدراسیون
board|هیئت;هیات
archive|archives;بایگانی;ارشیو
hospital|بیمارستان
network|شبکه
global|world;جهانی
club|باشگاه;کلوپ
fund|صندوق
watch|دیدهبان;دیده‌بان;دیدبان
observatory|رصدخانه
guild|صنف
news|خبر
secretariat|دبیرخانه
house|خانه
school|مدرسه;مکتب;لیسه
team|تیم
working|کاری
group|گروه
`;

/** What tells one body of a sort from another. */
export const TELLING_WORDS = `
fighters|رزمندگان;مبارزان
workers|worker;کارگران;کارگری
writers|نویسندگان
teachers|معلمان
lawyers|وکلا;وکلای
students|دانشجویان;دانشجویی
women|زنان
families|خانواده;خانوادههای;خانواده‌های
mothers|مادران
dock|docks;اسکله
resistance|مقاومت
independent|مستقل;независимая;independiente
missing|گمشدگان;مفقودان;مفقودین;ناپدیدشدگان;ناپدید;disappeared;disappearances;desaparecidos;المفقودین
persons|people;personas;اشخاص;افراد;خلق;مردم
victims|قربانیان;victimas;الضحایا
survivors|بازماندگان;جان‌به‌دربردگان
prisoners|inmates;زندانیان;اسرا;presos
political|سیاسی;politicos
enforced|forced;قهری
torture|شکنجه
peace|صلح
truth|حقیقت;verdad
reconciliation|آشتی;اشتی;reconciliacion
inquiry|investigation;investigations;تحقیق;تحقیقات;حقیقت‌یاب
monitoring|نظارت
elections|election;electoral;انتخابات
refugees|پناهندگان;پناهجویان
migration|مهاجرت
environment|environmental;محیط‌زیست
forensic|قانونی
medicine|medical;پزشکی
doctors|physicians;پزشکان;اطبا
nurses|پرستاران
journalists|روزنامه‌نگاران;خبرنگاران
engineers|مهندسان
farmers|دهقانان;کشاورزان
fishermen|fishers;ماهیگیران;صیادان
sailors|seamen;ملوانان;دریانوردان
miners|معدنچیان;معدنکاران
drivers|رانندگان
maritime|marine;shipping;دریانوردی;کشتیرانی
naval|دریایی
ports|بنادر
railway|railways;rail;راه‌آهن
roads|راهها
coast|coastal;ساحلی;ساحل
border|borders;مرزی;مرز
traffic|ترافیک;راهور
fire|آتشنشانی;اتشنشانی
nuclear|atomic;هسته‌ای;اتمی
gas|گاز
water|آب;اب
power|electricity;برق
social|اجتماعی
welfare|رفاه;بهزیستی
religious|مذهبی;دینی
islamic|اسلامی
democratic|دموکراتیک;دمکراتیک
liberation|آزادی‌بخش;رهایی‌بخش;liberacion;التحریر
freedom|liberty;آزادی;ازادی
children|کودکان;اطفال
youth|جوانان
cultural|فرهنگی
scientific|علمی
technical|فنی
legal|حقوقی
provincial|ولایتی;استانی
regional|منطقه‌ای
local|محلی
primary|ابتدایی;ابتدائیه
rapid|سریع
support|پشتیبانی;دعم;الدعم
reaction|واکنش
emergency|اضطراری;عاجل
relief|امداد
rescue|نجات
housing|مسکن
planning|برنامه‌ریزی
budget|بودجه
tax|taxation;مالیات;مالیاتی
insurance|بیمه
martyrs|شهید;شهدا
veterans|ایثارگران
displaced|آوارگان;بیجاشدگان;desplazados
reconstruction|بازسازی
documentation|اسناد;مستندسازی
inspection|بازرسی
football|soccer;فوتبال
basketball|بسکتبال
cricket|کریکت
helsinki|هلسینکی
camp|camps;اردوگاه;اردوگاههای
city|شهر
village|روستا
northern|north;شمال;شمالی
southern|south;جنوب;جنوبی
eastern|east;شرق;شرقی
western|west;غرب;غربی
representatives|deputies;نمایندگان
elders|مشران;ریش‌سفیدان
sisters|خواهران
brothers|برادران
shelter|پناهگاه
food|غذایی
drug|drugs;مواد‌مخدر
counter|مبارزه
narcotics|مخدر
corruption|فساد
`;

/** Names of more words that stand for others: a pattern, and the words that are kept. */
export const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bhigh court\b/giu, 'highcourt'],
  [
    /\b(?:attorney|prosecutor|procurator)[ -]general(?:['’]s? office)?|دادستانی? کل(?: کشور)?|لوی (?:څ|س|ث)ا?رنوالی?/giu,
    'prosecutor general',
  ],
  [/\bpublic (?=prosecut)/giu, ''],
  [/\bred cross\b|صلیب سرخ/giu, 'redcross'],
  [/\bred crescent(?: society)?\b|(?:جمعیت |انجمن )?هلال احمر/giu, 'redcrescent'],
  [/\bair force\b|(?:نیروی|قوای) هوایی/giu, 'airforce'],
  [/\b(?:ground|land) forces?\b|نیروی زمینی/giu, 'groundforce'],
  [/نیروی دریایی/gu, 'navy'],
  [/\bfire (?:brigade|department|service)\b|آتش[\u200c ]?نشانی/giu, 'firebrigade'],
  [/\bborder (?:guards?|police)\b|مرزبانی/giu, 'borderguard'],
  [/\bmilitary police\b|دژبانی?/giu, 'militarypolice'],
  [/\bcoast ?guard\b|گارد ساحلی/giu, 'coastguard'],
  [/ستره محکمه/gu, 'supreme court'],
  [/مجلس نمایندگان|\bhouse of representatives\b/giu, 'representativeshouse'],
  [/پلیس راهور|پلیس راهنمایی و رانندگی/gu, 'traffic police'],
  [/قول[ \u200c]?اردوی?/gu, 'corps'],
  [/ریاست عمومی/gu, 'directorate'],
  [/ریاست جمهوری|رئیس[ \u200c]جمهوری?|رییس[ \u200c]جمهوری?/gu, 'presidency'],
  [/\b(?:writers|authors)['’]? ?(?:association|guild|union)\b|کانون نویسندگان/giu, 'writers association'],
  [/\bbar association\b|کانون وکلای?(?: دادگستری)?/giu, 'barassociation'],
  [/صحت عامه/gu, 'public health'],
  [/\bpublic health\b/giu, 'health'],
  [/محیط[ \u200c]زیست/gu, 'environment'],
  [/حفاظت (?=environment)/gu, ''],
  [/\b(?:protection of the environment|environmental protection)\b/giu, 'environment'],
  [/پزشکی قانونی|طب عدلی/gu, 'forensic medicine'],
  [/غیر[ \u200c]?داوطلبانه/gu, 'involuntary'],
];

/** Ordinals by which Persian numbers its units. */
export const PERSIAN_ORDINALS =
  'یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم';

/** Words that abbreviations leave out. */
export const SMALL_WORDS =
  'of the and for in on to at a an de des du d la le les l el los las y et und von der و در به از برای и в по на';

/** Words that only join the others. */
export const JOINING_WORDS =
  'the of for and in on to at a an s de du des la le les l d del las los el y et relaciones von der und و در به از برای affairs affaires asuntos дел справ امور شئون قوه';

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
