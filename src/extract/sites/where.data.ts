// Words that tell where a site lies. Data; both languages.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** They lead to a place. */
export const IN_PLACE = words('in near outside at around outskirts edge در نزدیک نزدیکی بیرون حومه حومهٔ حومه‌ی اطراف');

/** Between such a word and the name: `in the [south-east of the city of] Tarsel`. */
export const BESIDE_TOWNS = words(
  `the northern southern eastern western central north south east west northeast northwest southeast southwest south-eastern south-western north-eastern north-western southeastern southwestern northeastern northwestern
   - greater downtown outskirts edge suburb suburbs city town village district province county region area centre center of on
   جنوب شرق شمال غرب جنوبی شرقی شمالی غربی مرکز حومه حومهٔ حومه‌ی اطراف نزدیکی نزدیک شهر شهرستان بخش منطقه منطقهٔ روستای استان ولایت ولسوالی جنوب‌شرق جنوب‌غرب شمال‌شرق شمال‌غرب`,
);

/** Beside a name, they make it that of a site. */
export const KIND_OF_SITE = words(
  `cemetery graveyard prison jail camp memorial monument barracks quarry forest fort centre center stadium mausoleum shrine hospital mosque school university square street road
   گورستان قبرستان آرامستان مزارستان زندان بازداشتگاه اردوگاه پادگان یادبود یادمان بیمارستان مسجد مدرسه دانشگاه میدان خیابان جاده بلوار پل`,
);

/** Who says something in a place says it there: the site lies elsewhere. */
export const SAYS = words(
  `said says say saying told tells reported reports announced wrote writes according gathered rallied demonstrated protested speaking spoke warned condemned
   گفت گفتند گفته گفته‌اند می‌گوید می‌گویند افزود افزودند اعلام گزارش نوشت نوشتند نوشته تجمع اعتراض`,
);

/** A sentence with one tells of a site. */
export const TELLS_OF_GRAVES = words(
  `grave graves cemetery graveyard gravesite buried burial prison prisons jail camp executed exhumed
   گور گورها گورهای گوری گورستان قبر قبرها قبرهای قبرستان آرامستان مزار دفن مدفون زندان زندانیان اعدام اردوگاه`,
);
