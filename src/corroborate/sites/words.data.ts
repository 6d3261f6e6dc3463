// Words for places where people are held or buried, and for what is done to such a place or seen there. Data; both languages, read as concepts (concepts.ts).

/** A name made of these alone is that of any such place. */
export const ANY_SITE_WORDS = `mass grave secret unmarked common individual site place cemetery prison detention centre center camp compound building area ground field pit trench number remains body main town city village old new
   house cell shed yard mine shaft well memorial monument hospital school barracks river road hill mountain forest station
   گور گورها جمعی مخفی بی نام نشان محل قبرستان گورستان زندان شهر روستا ساختمان زمین چاه معدن بنای یادبود بیمارستان مدرسه پادگان رودخانه جاده تپه کوه جنگل ایستگاه اردوگاه بازداشتگاه حیاط سلول`;

export const DONE_TO_SITES = `grave bury buried exhume exhumed bones remains skeletons demolish demolished destroyed bulldozer levelled flattened excavator dug dig filled backfilled paved asphalt concrete cement sealed closed padlock locked
   burned flooded drained water fence fenced wall walled bricked gate guard guarded guards watchtower soldiers posted patrol barbed trees tree planted saplings pines park garden flowers wreath candles
   memorial monument plaque stone cross crosses marker headstone gravestone signboard inscription name-plates smashed damaged broken desecrated vandalised toppled removed dismantled stolen cleared cleaned painted whitewashed
   built construction constructed road highway factory apartments market parking museum school converted turned rebuilt restored reopened opened inaugurated abandoned empty emptied sold leased
   marked mapped located identified discovered uncovered found pilgrims forbidden barred ground-penetrating radar survey samples subsided collapsed eroded overgrown grass weeds rubbish dump
   razed ruins roof roofless scorched smoke fire gravel earth mound rubble soil heap plough ploughed container warehouse used stored rented hosed washed bleached lime intact standing untouched cut felled pit
   trench railing chained turned diggers digger opened entrance barrier
   دفن نبش استخوان بقایا جمجمه تخریب ویران بولدوزر لودر صاف تسطیح حفر کندند خاکبرداری خاک‌ریزی پر آسفالت بتن سیمان پلمب بسته قفل سوزاند آب حصار نرده سیم‌خاردار دیوار دیوارکشی دروازه نگهبان نگهبانی گشت سرباز
   درخت درختکاری نهال کاشت کاشتند پارک گل شمع یادبود یادمان سنگ سنگ‌قبر صلیب لوح تابلو کتیبه شکست شکستند شکسته خرد کندند برداشتند جمع‌آوری پاک شست رنگ سفیدکاری پوشاند پوشانده ساخت ساختند ساختمان احداث جاده
   بزرگراه کارخانه آپارتمان بازار پارکینگ موزه تبدیل بازسازی مرمت بازگشایی گشوده افتتاح متروک متروکه خالی تخلیه فروخت فروختند واگذار علامت شناسایی کشف پیدا بازدید خانواده‌ها ممنوع اجازه نشست فروریخت علف زباله
   خراب ویرانه سقف سوخته دود آتش شن خاک خاکریز آوار نخاله شخم کانتینر انبار استفاده اجاره شستند آهک سالم دست‌نخورده بریدند گودال ترانشه فنس زنجیر آلاچیق  بیل مکانیکی باز`;

export const DISTURBED: ReadonlySet<string> = new Set(
  'destroyed bulldozed damaged desecrated exhumed dug emptied burned flooded|built over|paved over|planted over|covered over'
    .split('|')
    .flatMap((part, i) => (i === 0 ? part.split(' ') : [part])),
);
/** Conditions in which no site can be on one day. */
export const OPPOSED: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['undisturbed', DISTURBED],
  ['opened', new Set(['closed', 'closed to visitors', 'sealed off', 'locked'])],
  ['sealed off', new Set(['unfenced'])],
  ['visited', new Set(['closed to visitors'])],
  ['guarded', new Set(['abandoned'])],
  ['marked', new Set(['marks removed', 'unmarked'])],
  ['people held', new Set(['empty', 'emptied', 'abandoned'])],
];

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** Words for places => what kind of place they mean, in the form of model/search-text.ts. */
export const KINDS_OF_SITES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['cemetery', 'cemetery cemeteries graveyard graveyards گورستان گورستانی قبرستان ارامستان مزارستان'],
      [
        'graves',
        'grave graves gravesite gravesites burial headstones gravestones tombstones plot section pit pits trench trenches گور گورها گورهای گوری قبر قبرها قبرهای قبور مزار گودال گودالها گودالی چاله قطعه',
      ],
      [
        'ground',
        'ground grounds field fields land area site range hill quarry valley ravine works محل محوطه زمین ساحه میدان',
      ],
      ['well', 'well wells shaft چاه چاهی'],
      ['wing', 'wing ward courtyard yard gallows بند حیاط'],
      ['prison', 'prison prisons jail gaol penitentiary زندان محبس توقیفخانه'],
      ['detention centre', 'centre center facility بازداشتگاه شکنجهگاه'],
      ['camp', 'camp camps اردوگاه'],
      ['memorial', 'memorial memorials monument monuments statue یادبود یادمان بنای'],
      ['mill', 'mill mills اسیاب'],
      ['school', 'school schools مدرسه دبستان دبیرستان'],
      ['village', 'village hamlet روستا روستای قریه'],
      ['house of prayer', 'mosque church shrine مسجد کلیسا حسینیه'],
      ['works', 'factory kiln kilns brickworks tannery کارخانه کوره'],
      ['store', 'depot warehouse store silo shed hangar انبار سوله سیلو'],
      ['hospital', 'hospital clinic بیمارستان درمانگاه'],
      ['barracks', 'barracks garrison پادگان'],
      ['archive', 'archive archives بایگانی'],
      ['spring', 'spring چشمه قنات'],
      ['mine', 'mine معدن'],
      ['house', 'house hall yard ساختمان یخچال کاروانسرا'],
      ['garden', 'park garden orchard farm باغ پارک مزرعه'],
      ['water', 'reservoir dam bridge سد پل'],
      ['land', 'gorge island dump landfill تپه دره دشت غار'],
    ] as const
  ).flatMap(([kind, list]) => words(list).map((word) => [word, kind] as const)),
);

/** What stands in the name of any such place. */
export const NO_NAME_OF_SITE: ReadonlySet<string> = new Set(
  words(`no mass secret unmarked common individual old new former detention torture burial some others several many two three four five six number of north south east west eastern western central main
   section plot lot block city town village province district state national some all most
   جمعی دستهجمعی دسته اهک اهکی بتنی خاکی مخفی بینام نشان قدیمی قدیم متروک متروکه تازه جدید عمومی شهر روستای ولسوالی ولایت استان سابقه سابق مرکزی اعدامیها اعدامشدگان شهدا زندانیان قربانیان کشتهشدگان سیاسی این آن همان در از عقب پشت نزدیک کنار شرق غرب شمال جنوب`),
);
