// Words for posts in English and Persian, so that one post under several wordings is one. Data, compiled by us from general knowledge.

/**
 * role | who can hold it | English wordings (;) | Persian wordings (;).
 * `one`: one person at a time in one body or country. `many`: several beside one another. `leads`: one, and whoever holds it leads the body, so that "the head of" it can be meant.
 * `of`: belongs to another post or to a body ("adviser to the president").
 */
export const ROLES = `
supreme leader|one|supreme leader;supreme guide;supreme jurist|رهبر جمهوری اسلامی;رهبر معظم;رهبر معظم انقلاب;رهبر انقلاب;رهبر عالی;مقام رهبری;ولی فقیه;رهبری
monarch|one|king;queen;shah;emperor;empress;sultan;monarch|شاه;پادشاه;ملکه;سلطان
crown prince|one|crown prince;crown princess;heir apparent|ولیعهد
president|leads|president;head of state|رئیس جمهور;رئیس جمهوری;رییس جمهور;رییس جمهوری
vice president|many|vice president|معاون رئیس جمهور;معاون رئیس جمهوری
first vice president|one|first vice president|معاون اول رئیس جمهور;معاون اول رئیس جمهوری
prime minister|one|prime minister;premier;head of government|نخست وزیر;صدراعظم;صدر اعظم;رئیس الوزرا
chancellor|one|chancellor|
minister|one|minister;secretary of state for|وزیر
minister without portfolio|many|minister of state;minister without portfolio;junior minister|وزیر مشاور
head|leads|head;chief;boss|رئیس;رییس;سرپرست;کفیل
director general|leads|director general|مدیرکل;مدیر کل
director|leads|director;managing director;chief executive;chief executive officer;ceo|مدیر;مدیرعامل;مدیر عامل
manager|many|manager;administrator;supervisor|مدیر داخلی;مسئول;متصدی
chair|leads|chairman;chairwoman;chairperson;chair|رئیس هیئت مدیره;رئیس شورا
secretary general|leads|secretary general;general secretary|دبیرکل;دبیر کل
secretary|of|secretary|دبیر;منشی
commander in chief|one|commander in chief;supreme commander|فرمانده کل;فرمانده کل قوا
commander|leads|commander;commandant;commanding officer;officer commanding|فرمانده;قوماندان;قومندان;قوماندانی;سرکرده
deputy commander|one|second in command|
chief of staff|of|chief of staff;chief of the general staff;chief of general staff|رئیس ستاد;رئیس ستاد کل;رئیس ستاد مشترک;رئیس دفتر
chief justice|leads|chief justice;lord chief justice|قاضی القضات
attorney general|one|attorney general;prosecutor general;public prosecutor general;general prosecutor|لوی څارنوال;لوی سارنوال;دادستان کل
solicitor general|one|solicitor general|
prosecutor|one|prosecutor;public prosecutor;district attorney;chief prosecutor;revolutionary prosecutor|څارنوال;سارنوال;حارنوال;مدعی العموم;دادستان;دادستان عمومی;دادستان عمومی و انقلاب;دادستان انقلاب
assistant prosecutor|many|assistant prosecutor;assistant district attorney|دادیار
judge|many|judge;magistrate;sharia judge;religious judge;justice|قاضی;حاکم شرع;قاضی شرع
investigating judge|many|investigating judge;investigating magistrate;examining magistrate|بازپرس;قاضی تحقیق
interrogator|many|interrogator|بازجو
governor|leads|governor;governor general|استاندار;والی;نائب الحکومه
county governor|one|county governor;district governor;wuluswal;woluswal;uluswal|فرماندار;ولسوال
district head|one|district head|بخشدار
mayor|one|mayor;lord mayor;burgomaster|شهردار;شاروال
sheriff|one|sheriff|
warden|leads|warden;prison governor;prison director;prison chief;prison warden;superintendent;head of prison;head of the prison|رئیس زندان;مدیر زندان;سرپرست زندان
guard|many|guard;prison guard;jailer|زندانبان;نگهبان
harbour master|one|harbour master;harbourmaster;harbor master|رئیس بندر
ambassador|one|ambassador|سفیر
permanent representative|one|permanent representative;ambassador permanent representative;ambassador to the united nations|نماینده دائم;نماینده دایم;نماینده دائمی
charge d'affaires|one|charge d affaires|کاردار
consul|one|consul;consul general|کنسول;سرکنسول
envoy|many|envoy;special envoy|فرستاده;فرستاده ویژه
spokesperson|of|spokesman;spokeswoman;spokesperson;press secretary|سخنگو;سخنگوی
adviser|of|adviser;advisor;counsellor;counselor;aide|مشاور
representative|of|representative|نماینده
member of parliament|many|member of parliament;mp;lawmaker;legislator;parliamentarian;parliament member|نماینده مجلس;نماینده پارلمان;عضو پارلمان
senator|many|senator|سناتور
member of congress|many|member of congress;congressman;congresswoman|عضو کنگره;نماینده کنگره
speaker|leads|speaker;speaker of parliament;speaker of the parliament;parliament speaker;speaker of the house;speaker of the majlis;majlis speaker|رئیس مجلس;رئیس پارلمان
special rapporteur|many|special rapporteur;rapporteur|گزارشگر ویژه;گزارشگر
high commissioner|one|high commissioner|کمیسر عالی;کمیساریای عالی
commissioner|one|commissioner|کمیسر
leader|leads|leader|رهبر
founder|many|founder;cofounder;co founder|بنیانگذار;بنیان گذار;موسس
editor|one|editor;editor in chief|سردبیر
member|many|member|عضو
friday imam|one|friday prayer leader;friday imam;friday prayers leader|امام جمعه
heir|of|heir;designated heir;successor designate|جانشین رهبری
inspector|many|inspector;inspector general|مفتش;بازرس
police chief|leads|police chief;chief of police;head of police;chief of the police;police commissioner|رئیس پلیس;فرمانده پلیس;فرمانده نیروی انتظامی;رئیس شهربانی
rector|leads|rector;vice chancellor;university president;president of the university|رئیس دانشگاه;رئیس پوهنتون
head teacher|leads|principal;head teacher;headteacher;headmaster;headmistress;school principal;head of school|سرمعلم;مدیر مدرسه;مدیر مکتب;مدیر دبیرستان
village headman|one|headman;village head;village headman;village chief;malik|کدخدا;دهدار;دهبان;ملک قریه
treasurer|one|treasurer|خزانه دار;صندوقدار
doctor|many|prison doctor;medical officer|پزشک
lawyer|many|lawyer;attorney;counsel;legal counsel|وکیل
`;

/** Before another post these make one below it: `deputy minister`, «معاون وزیر». */
export const DEPUTIES = `deputy vice assistant undersecretary معاون قایممقام جانشین`;

/** What ministers are for: portfolio | English (;) | Persian (;). Read so only where a ministry or minister is spoken of. */
export const PORTFOLIOS = `
interior|interior;home;home affairs;internal affairs;interior affairs|کشور;داخله;امور داخله
foreign affairs|foreign affairs;foreign;external affairs;external relations;foreign relations;state|امور خارجه;خارجه
justice|justice|دادگستری;عدلیه
defence|defence;defense;war;national defence;national defense;defence and armed forces logistics;defense and armed forces logistics|دفاع;جنگ;دفاع و پشتیبانی نیروهای مسلح
intelligence|intelligence;intelligence and security|اطلاعات;اطلاعات و امنیت
information|information|اطلاع رسانی
finance|finance;treasury;economic affairs and finance;economy and finance;finance and economic affairs|دارایی;اقتصاد و دارایی;امور اقتصادی و دارایی;مالیه
economy|economy;economic affairs|اقتصاد;امور اقتصادی
education|education;education and training|آموزش و پرورش;معارف
higher education|science;higher education;science research and technology;culture and higher education|علوم;علوم تحقیقات و فناوری;فرهنگ و آموزش عالی;آموزش عالی
health|health;public health;health and medical education;health treatment and medical education|بهداشت;بهداری;بهداشت و درمان;بهداشت درمان و آموزش پزشکی
labour|labour;labor;employment;labour and social affairs;labor and social affairs;cooperatives labour and social welfare|کار;کار و امور اجتماعی;تعاون کار و رفاه اجتماعی
welfare|welfare;social welfare;social security;social affairs|رفاه;رفاه و تامین اجتماعی
oil|oil;petroleum;oil and gas|نفت
energy|energy;power|نیرو
culture|culture;culture and islamic guidance;islamic guidance;islamic culture and guidance;guidance|فرهنگ;ارشاد;ارشاد اسلامی;فرهنگ و ارشاد اسلامی
agriculture|agriculture;agricultural;agriculture jihad|کشاورزی;جهاد کشاورزی
industry|industry;industries;industry mine and trade;industry mines and trade;industries and mines|صنعت;صنایع;صنایع و معادن;صنعت معدن و تجارت
trade|trade;commerce;business|بازرگانی;تجارت
transport|transport;transportation;roads;roads and transportation;roads and urban development|راه;راه و ترابری;راه و شهرسازی;حمل و نقل
housing|housing;housing and urban development|مسکن;مسکن و شهرسازی
communications|communications;post and telegraph;communications and information technology;telecommunications|ارتباطات;پست و تلگراف;پست و تلگراف و تلفن;ارتباطات و فناوری اطلاعات
sport|sport;sports;youth;sport and youth;sports and youth|ورزش;ورزش و جوانان
environment|environment;environmental protection|محیط زیست
security|security;state security;national security;public security|امنیت;امنیت ملی
ports|ports;harbours;harbors;harbour;harbor;shipping|بنادر;کشتیرانی
tourism|tourism;cultural heritage and tourism|گردشگری;میراث فرهنگی و گردشگری
immigration|immigration;migration|مهاجرت
planning|planning;plan and budget;budget|برنامه و بودجه;برنامه;بودجه
`;

/** Bodies of which a country has one: institution | English (;) | Persian (;). */
export const INSTITUTIONS = `
judiciary|judiciary;judicial system;judicial power;judicial branch|قوه قضائیه;قوه قضاییه;دستگاه قضایی;دستگاه قضائی;دستگاه قضا
parliament|parliament;majlis;islamic consultative assembly;national consultative assembly;national assembly|مجلس;مجلس شورای اسلامی;مجلس شورای ملی;پارلمان
police|police;police force;national police;law enforcement force;law enforcement command;police command|پلیس;نیروی انتظامی;شهربانی;فرماندهی انتظامی
army|army;ground forces|ارتش;نیروی زمینی
armed forces|armed forces;military|نیروهای مسلح;قوا
navy|navy|نیروی دریایی
air force|air force|نیروی هوایی
revolutionary guards|revolutionary guards;revolutionary guard;islamic revolutionary guard corps;revolutionary guard corps;irgc|سپاه;سپاه پاسداران;سپاه پاسداران انقلاب اسلامی
quds force|quds force;qods force|نیروی قدس;سپاه قدس
prison service|prisons organization;prisons organisation;prison service;prison organization;state prisons organization|سازمان زندان ها;سازمان زندان‌ها;سازمان زندانها
supreme court|supreme court|دیوان عالی;دیوان عالی کشور
central bank|central bank|بانک مرکزی
national security council|national security council;supreme national security council|شورای عالی امنیت ملی;شورای امنیت ملی
guardian council|guardian council;council of guardians|شورای نگهبان
expediency council|expediency council;expediency discernment council|مجمع تشخیص مصلحت;مجمع تشخیص مصلحت نظام
assembly of experts|assembly of experts|مجلس خبرگان;مجلس خبرگان رهبری;خبرگان
atomic energy organisation|atomic energy organization;atomic energy organisation|سازمان انرژی اتمی
state broadcaster|state broadcaster;state broadcasting;state television|صدا و سیما;سازمان صدا و سیما
`;

/** With these a portfolio is a ministry's. */
export const MINISTRY_WORDS = `ministry ministries وزارت وزارتخانه`;

/** Ministries that are not called so, as normalised => what they are. */
export const OTHER_MINISTRIES = `
state department|ministry of state
department of state|ministry of state
foreign office|ministry of foreign
home office|ministry of home
defense department|ministry of defense
department of defense|ministry of defense
treasury department|ministry of treasury
`;

/** Of a country that is not named: they tell no body from another. */
export const STATE_WORDS = `
regime government governments state country nation republic islamic cabinet administration authorities authority officials
رژیم دولت نظام حکومت کشور جمهوری اسلامی کابینه مملکت ملت کل مقامات مقام‌های مسئولان
`;

/** They say when or how a post is held, or nothing. */
export const EMPTY_WORDS = `
a an the his her its their our s current former ex then now new late incumbent outgoing incoming sitting newly acting interim caretaker provisional temporary designate elect high level senior close top
longtime long time position post office role powerful hardline influential notorious
سابق پیشین اسبق وقت فعلی کنونی جدید موقت منتخب محترم سمت مقام پست آقای
`;

export const ACTING_WORDS = `acting interim caretaker provisional سرپرست موقت کفیل`;

/** Where a post stands in a prison, whoever leads it is its warden. */
export const PRISON_WORDS = `prison jail penitentiary detention زندان بازداشتگاه`;

/** Who is above whom in one country, and in one body: above > below, a role or role:portfolio; `minister:*` is any of them. What is not here is not known to be ordered. */
export const ABOVE_IN_COUNTRY = `
supreme leader > president
supreme leader > prime minister
supreme leader > head:judiciary
supreme leader > commander in chief
monarch > prime minister
monarch > minister:*
president > prime minister
president > first vice president
president > vice president
president > minister:*
prime minister > minister:*
head:judiciary > attorney general
commander in chief > commander:army
commander in chief > commander:navy
commander in chief > commander:air force
`;

/** Whoever leads a body is above those who hold these in it. */
export const BELOW_THE_HEAD = `deputy|spokesperson|secretary|chief of staff|guard|manager|director general`;

/** A post of somebody: adviser to the president. Whoever holds the other post is above. */
export const SERVING = `deputy|adviser|spokesperson|secretary|chief of staff|representative`;

/** What a place of work is, said without its name: English word | Persian ones. */
export const BODY_KINDS = `
camp|اردوگاه
prison|jail;زندان
province|استان
city|town;شهر
district|county;شهرستان
village|روستا;ده
hospital|بیمارستان
clinic|درمانگاه
factory|plant;works;کارخانه
company|firm;شرکت
school|مدرسه;دبستان;دبیرستان
university|دانشگاه
port|harbour;harbor;بندر
barracks|base;پادگان;پایگاه
garrison
`;
