// Words that tell no claim from another, and words of one meaning. Data; in the form of model/search-text.ts.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Small words, and words that name any event. */
export const SAID_OF_ANY = words(`
  my our your me us you we he she they i him them the of in on at a an and or to for from by with during after before into over under between against its it his her their our this that these those which who whom whose what when where
  was were is are be been being had has have did does do not no any all some other others such more most than as also only even ever then there here about up out off so if but both
  event events case incident incidents taken take took place day days time times year years many several number group groups including according reports report reported said
  اند ام ایم اید نمود نمودند نموده گردید گردیدند گردیده رسید رسیدند رسیده خواهد شود شوند باشد باشند دارد دارند داشت داشتند داد دادند داده میشود
  در از به که و با را این آن برای تا بر هم یا اما هر یک نیز می های ها ای است بود شد شده بودند شدند کرد کردند کرده آنان آنها او وی خود پس پیش بین روز سال`);

/** Words of one meaning in what is told of deeds; the first stands for all. */
export const SYNONYMS: readonly string[] = [
  `killing massacre massacres killings killed kill kills murder murders murdered slaughter slaughtered slain purge bloodbath execution executions executed execute hanging hangings hanged shot
   کشتار کشتارها کشتن کشته اعدام اعدامها اعدامهای قتل قتلها قتلعام قتلهای شهید شهدا شهیدان شهادت مقتول مقتولین مقتولان تیرباران معدوم معدومین`,
  `died die dies deaths perished drowned فوت درگذشت درگذشتند درگذشته جانباخته جانباختگان`,
  `protest protests protesting uprising uprisings demonstrations demonstration unrest revolt revolts rally rallies crackdown crackdowns اعتراض اعتراضات اعتراضها قیام خیزش تظاهرات سرکوب`,
  `arrest arrests arrested detention detentions detained detaining raid raids roundup بازداشت بازداشتها دستگیری دستگیریها`,
  `attack attacks attacked bombing bombings bombed explosion blast strike strikes shelling بمباران حمله حملات انفجار`,
  `sinking sank sunk shipwreck wreck capsized capsizing`,
  `fire blaze inferno آتش\u200cسوزی حریق`,
  `torture tortured torturing شکنجه شکنجهها`,
  `grave graves gravesite gravesites burial burials buried cemetery گور گورها گورهای گورستان قبر قبرستان دفن`,
  `disappearance disappearances disappeared vanished ناپدید ناپدیدشدن`,
  `prisoner prisoners inmate inmates detainee detainees زندانی زندانیان زندانیها`,
  `command commander commanders commanded commanding فرمانده فرماندهی`,
  `protester protesters protestor protestors demonstrator demonstrators معترض معترضان معترضین`,
];

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
  live lost lose جان باخته باختند باختهاند دست دادند
  own same entire whole public secret prison prisons violent brutal bloody deadly began begin continued carried out led ordered order summarily tens
  january february march april may june july august september october november december spring summer autumn winter saturday sunday monday tuesday wednesday thursday friday
  فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند تابستان زمستان بهار پاییز زندان زندانها زندانهای سراسری گسترده بزرگ خونین`);

/** Said of anything that is done about crimes. */
export const OF_ANYTHING = words(`
  international community world worlds human right rights violation violations abuse abuses crime crimes evidence against knowledge attempt cover truth question questions matter fact role
   camp village town city district اردوگاه روستا شهر
   halt stop stopped end cease suspend prevent avert spare refrain investigate investigation investigations inquiry inquiries commission open call calls appeal appeals demand urge prosecute prosecution justice
   توقف متوقف جلوگیری پایان تحقیق تحقیقات کمیسیون پیگرد عدالت
   جهان جامعه بینالمللی حقوق بشر نقض جنایت جنایات شواهد نقش حقیقت`);
