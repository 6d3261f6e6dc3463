// What stands over the columns of tables of posts, in words without marks. Data: `column: label | label`.

export const COLUMNS = `
name: name | full name | name and surname | surname and name | surname first name | names | official | officer | incumbent | office holder | officeholder | holder | person | name of officer | name of official | نام | نام و نام خانوادگی | نام خانوادگی و نام | نام و تخلص | اسم | اسم و تخلص | شخص | متصدی | نام مسئول | نام فرمانده | نام مقام
rank: rank | grade | title and rank | درجه | رتبه | درجهٔ نظامی | رتبهٔ نظامی
post: position | positions | post | office | function | role | title | job | job title | duty | duties | assignment | assignments | appointment | capacity | position held | positions held | post held | office held | office position | position title | responsibility | rank and position | سمت | سمت‌ها | پست | منصب | وظیفه | وظایف | عنوان | مسئولیت | مسؤولیت | مسئولیت‌ها | شغل | عنوان شغلی | عنوان وظیفه | بست | مقام | سمت یا مسئولیت | پست سازمانی
body: institution | institutions | organisation | organization | body | agency | ministry | unit | department | employer | court | branch | authority | formation | institution body | office agency | service | unit or formation | نهاد | سازمان | اداره | ارگان | محل خدمت | یگان | دستگاه | مرجع | قطعه | وزارت | وزارتخانه | شعبه | نهاد مربوطه | محل کار | دستگاه متبوع | واحد
place: place | location | province | city | town | district | region | place of service | محل | استان | شهر | ولایت | مکان | شهرستان | محل وظیفه | محل ماموریت
from: from | start | began | beginning | start date | since | date from | from date | took office | appointed | date of appointment | assumed office | entered office | از | آغاز | شروع | از تاریخ | از سال | تاریخ شروع | تاریخ آغاز | تاریخ انتصاب | آغاز دوره | شروع دوره | سال شروع | سال آغاز | تاریخ تقرر | آغاز کار
to: to | until | end | till | end date | date to | to date | left office | ended | تا | پایان | ختم | تا تاریخ | تا سال | تاریخ پایان | تاریخ ختم | پایان دوره | سال پایان | ختم وظیفه | پایان کار
period: period | years | year | dates | date | term | tenure | time | duration | in office | term of office | years of service | period of service | period in office | years in office | time in office | time in post | period in post | years in post | service | from to | from until | dates of service | term in office | dates in office | سال | سال‌ها | سالها | دوره | مدت | زمان | تاریخ | دورهٔ تصدی | دوره تصدی | بازه | بازه زمانی | دورهٔ خدمت | دوره خدمت | مدت خدمت | مدت تصدی | سال خدمت | از تا
number: no | nr | number | item | s no | sr no | ردیف | شماره | ر
other: remarks | notes | note | source | sources | comments | status | photo | ref | reference | party | ملاحظات | توضیحات | منبع | یادداشت | حزب | تصویر
`;

/** Headlines of lists of posts, in words without marks: behind them a list is of whose life the page tells. */
export const CAREER_HEADS = `
career | career history | professional career | professional experience | work experience | experience | employment | employment history | positions | positions held | previous positions | former positions | past positions |
offices held | posts held | record of service | service record | service | assignments | previous assignments | appointments | political career | military career | judicial career | public offices | government positions | official positions | career summary |
known positions | positions and responsibilities | responsibilities | curriculum vitae | cv | career timeline | career path | roles | main positions | official career |
سوابق | سابقه | سوابق کاری | سوابق شغلی | سوابق اجرایی | سوابق مدیریتی | سوابق قضایی | سوابق خدمتی | سوابق وظیفوی | سوابق کاری و اجرایی | مسئولیت‌ها | مسئولیتها | مسؤولیت‌ها | سمت‌ها | سمتها | وظایف | وظایف قبلی | تجارب کاری | تجربه کاری | تجارب | سوابق مسئولیت | سوابق مسئولیت‌ها | مسئولیت‌های پیشین | سمت‌های پیشین | سوابق و مسئولیت‌ها | سوابق و مسئولیتها | پیشینه | پیشینهٔ کاری | پیشینه شغلی | کارنامه | کارنامه اجرایی | وظایف دولتی | سوابق وظیفه‌ای | خلص سوانح | زندگی‌نامه و سوابق | سوابق سیاسی
`;
