// Words of bodies' names in English and Persian, and those of states in Arabic, Russian, Ukrainian, Spanish, French and Turkish as well, so that «وزارت دادگستری» and "Justice Ministry" can be held side by side. Compiled by us from general knowledge; short on purpose.
// A row: the word we keep | others that stand for it (;). All normalised (model/search-text.ts).

/** What states everywhere have: a name made of these alone tells no body without its country. */
export const STATE_WORDS = `
government|regime;authorities;administration;state;دولت;رژیم;حکومت;правительство;gobierno;gouvernement;حکومه;الحکومه;hukumeti
cabinet|کابینه
ministry|department;وزارت;وزارتخانه;министерство;міністерство;ministerio;ministere;ministerstvo;وزاره;bakanligi
minister|وزیر
justice|دادگستری;юстиции;justicia;العدل;adalet
interior|home;کشور;داخلی;internal;внутренних;внутрішніх;gobernacion;interieur;الداخلیه;داخلیه;icisleri;داخله
foreign|external;خارجه;иностранных;exteriores;etrangeres;الخارجیه;خارجیه;disisleri
defence|defense;دفاع;обороны;оборони;defensa;الدفاع;savunma
intelligence|اطلاعات;разведки;inteligencia;renseignement;renseignements;المخابرات;مخابرات;الاستخبارات;istihbarat
information|ارشاد
education|آموزش;اموزش;پرورش
health|بهداشت;здравоохранения;salud;sante;الصحه;saglik
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
parliament|assembly;legislature;majlis;مجلس;парламент;дума;parlamento;congreso;البرلمان;meclisi
senate|سنا
judiciary|judicial;قضاییه;قضایی
police|پلیس;انتظامی;полиция;полиции;поліція;policia;الشرطه;شرطه;polisi
army|military;ارتش;армия;армии;ejercito;armee;الجیش;العسکریه;militar;военная
navy|
guard|guards;سپاه;guardia;الحرس;гвардия;гвардии
highcourt|
court|tribunal;courts;دادگاه;суд;corte;cour;المحکمه;محکمه;mahkemesi;tribunal
supreme|high;عالی;верховный;suprema;supremo;العلیا;yuksek
appeal|appeals;تجدیدنظر
constitutional|قانون;اساسی
prosecutor|prosecutors;prosecution;دادستانی;دادسرای;دادسرا;دادستان;прокуратура;прокуратуры;fiscalia;fiscal;procureur;parquet;النیابه;savciligi
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
directorate|اداره;الاداره
division|لشکر;الفرقه;дивизия
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
