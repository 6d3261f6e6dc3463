// Words for kinds of places as they stand beside a name, and what is no name there. Data, both languages.

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

export const PLACE_KINDS_EN: readonly string[] =
  words(`cemetery graveyard prison jail gaol camp mill school village well spring quarry ground field mosque church shrine archive hospital barracks garrison
   factory works depot warehouse store kiln brickworks bridge park garden orchard square bath caravanserai station tannery silo mine dam reservoir island pit grave memorial hill valley
   ravine gorge farm yard house hall shed hangar stadium bunker fort castle cave market dump landfill`);

export const PLACE_KINDS_FA: readonly string[] =
  words(`گورستان قبرستان آرامستان زندان بازداشتگاه اردوگاه روستا روستای قریه آسیاب مدرسه دبستان دبیرستان چاه چشمه قنات معدن مسجد کلیسا حسینیه کارخانه پادگان
   بیمارستان درمانگاه تپه دره سوله انبار باغ پارک ساختمان پل بایگانی گودال کوره سیلو سد ایستگاه غار گور مزار مزرعه دشت یخچال کاروانسرا`).toSorted(
    (a, b) => b.length - a.length,
  );

/** Of these alone no place has its name. */
export const NO_PROPER_NAME: ReadonlySet<string> = new Set(
  words(`the a an this that these those our my his her their its one two three four five no any every each some all both when where while after before in on at by from of if but and as we he she they it
   i then there here old new january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday today yesterday
   mass common secret former nearby high primary secondary mr mrs dr photo another local only what which how why who behind near under over between since until during`),
);

/** What stands behind the word for a kind and is no name. */
export const NO_WORD_OF_NAME_FA: ReadonlySet<string> = new Set(
  words(`در از به را که و با بر هم تا یا اما نیز این آن همان چه هر هیچ یک دو سه چند است بود شد نیست نبود کرد کردند رفت آمد گفت داد دارد داشت باز پر خالی بسته برای بین روی زیر کنار پشت نزدیک مقابل جلو
   میان داخل بیرون بالا پایین شهر شهری روستا محل منطقه جدید قدیم قدیمی تازه کهنه متروک متروکه جمعی دستهجمعی بینام عمومی مرکزی بزرگ کوچک دیگر دیگری ما من او آنها شان اش خود ماست کجاست زیرا چون اگر
   وقتی پس پیش بعد قبل هنوز حالا اکنون دیروز امروز شمالی جنوبی شرقی غربی شمال جنوب شرق غرب مردم مردان زنان ندارد ندارند همین بدون سنگی خاکی چوبی سیمانی نظامی دولتی محلی ابتدایی دخترانه پسرانه`),
);

/** Words for what is done to a place or is so of it, by their stems => the condition that is offered of them; of several in a sentence the first row. */
export const DONE_TO_PLACES: readonly (readonly [condition: string, stems: string])[] = [
  ['fenced', 'fence railing barbed chained حصار نرده سیم‌خاردار فنس دیوارکشی'],
  ['bulldozed', 'bulldoze bulldozer level flatten excavator digger بولدوزر لودر صاف تسطیح مسطح خاکبرداری خاک‌برداری'],
  ['destroyed', 'demolish raze ruin gut destroy collapse تخریب ویران ویرانه خراب آوار فروریخت'],
  ['burned', 'burn burnt scorch smoke smoulder سوزاند سوزاندند سوخته سوخت آتش دود'],
  ['flooded', 'flood submerge underwater reservoir زیرآب آبگیری سیلاب'],
  ['exhumed', 'exhume exhumation نبش'],
  ['dug', 'dig dug trench excavate حفر کندند کنده گودبرداری شخم plough'],
  ['paved over', 'asphalt pave concrete tarmac آسفالت بتن سنگفرش'],
  ['planted over', 'plant sapling lawn pine درختکاری نهال کاشت کاشتند کاشته'],
  ['sealed off', 'seal padlock lock barricade barrier پلمب قفل مهروموم'],
  ['covered over', 'cover gravel mound backfill filled lime پوشاند پوشانده شن آهک پر‌کرد'],
  ['emptied', 'empty emptied cleared evacuate تخلیه خالی'],
  ['sold', 'sold sell lease rent فروخت فروختند واگذار اجاره'],
  ['converted', 'convert turned depot container warehouse parking museum car-park تبدیل انبار پارکینگ موزه کانتینر'],
  ['restored', 'restore rebuild rebuilt repair بازسازی مرمت تعمیر'],
  ['whitewashed', 'whitewash paint bleach wash hose شسته شستند رنگ سفیدکاری'],
  ['desecrated', 'desecrate smash vandalise broken شکستند شکسته خرد'],
  ['marks removed', 'remove toppled dismantle برداشته برداشتند برچید کندند'],
  ['marked', 'plaque marker memorial monument headstone gravestone tombstone یادبود یادمان لوح سنگ‌قبر آلاچیق'],
  ['guarded', 'guarded patrol sentry watchtower guard نگهبانی نگهبان گشت'],
  ['closed to visitors', 'forbidden barred trespass ممنوع'],
  ['visited', 'visit pilgrim wreath بازدید زیارت'],
  ['built over', 'built build construction construct erect ساخت ساختند ساخته احداث بنا'],
  ['bodies found', 'bone skeleton skull remains unearth uncover استخوان بقایا جمجمه اسکلت'],
  ['buried', 'bury buried burial دفن'],
  ['opened', 'opened reopen inaugurate بازگشایی گشوده افتتاح'],
  ['closed', 'closed shut بسته بستند تعطیل'],
  ['abandoned', 'abandon overgrown weeds متروک متروکه'],
  ['undisturbed', 'undisturbed intact untouched سالم دست‌نخورده'],
];

/** What is seen at many a place: of these alone no bare name is told of. */
export const SEEN_AT_PLACES = `wall gate cross stone stones roof soil earth heap tree trees road highway school sign signboard sewage used stored stand standing cut fell ground opened closed burial buried remains visit
  turned covers removed built build guard guards filled wash paint
  دیوار دروازه صلیب سنگ سقف خاک تل درخت جاده بزرگراه مدرسه تابلو استفاده قطع چراغ آب میدان هموار باز بسته ساخت دفن نگهبان بازدید رنگ پر`;

/** Of these a document that names none can tell as of a site of its own: `the tank`, «سوله». */
export const KINDS_ALONE_EN: readonly string[] = words(
  'cemetery graveyard prison camp mill quarry mosque church shrine archive barracks factory depot warehouse kiln tank tannery silo mine pit grave trench shed hangar cellar shaft stadium well',
);
export const KINDS_ALONE_FA: readonly string[] = words(
  'گورستان قبرستان آرامستان زندان بازداشتگاه اردوگاه آسیاب معدن مسجد کلیسا بایگانی پادگان کارخانه انبار سوله کوره سیلو مخزن گودال گور چاه زیرزمین خندق قطعه',
);
/** Behind these stands the name of a place. */
export const SETTLED_FA: readonly string[] = words('روستای قریه دهکده شهرک شهر بخش آبادی ده');
