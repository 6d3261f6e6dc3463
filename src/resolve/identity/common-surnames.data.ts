// Surnames that so many people of a land bear that one alone tells little, in the form in which names are searched. Data, compiled by us from general knowledge.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ''));

export const COMMON_SURNAMES = words(`
  ahmadi mohammadi hosseini husseini hoseini mousavi moosavi rezaei rezai karimi jafari heydari moradi hashemi rahimi akbari sadeghi ghasemi rostami kazemi ebrahimi soltani mahmoudi
  khan shah singh kumar sharma patel begum bibi ali ahmed ahmad hussain hassan mohamed muhammad mohammad ibrahim ismail omar osman yusuf salih hamid
  garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz cruz morales reyes gutierrez ortiz silva santos oliveira souza pereira costa
  smith jones williams brown taylor davies wilson evans thomas johnson roberts walker wright robinson thompson white hughes green hall clarke martin
  ivanov petrov sidorov smirnov kuznetsov popov vasiliev novak horvat kovacs kovac nagy muller mueller schmidt schneider fischer weber meyer
  diallo traore diop ndiaye sow ba keita camara kone toure coulibaly sylla abdi osei mensah okafor musa abubakar sani bello
  zarei zare salehi taheri najafi sharifi azizi mirzaei mirzai bayat bahrami nazari asadi gholami fallah fallahi ranjbar bagheri norouzi ghorbani maleki safari abdi khosravi naseri rasouli yaghoubi
  soleimani jalali talebi esmaeili zamani fathi niazi wardak stanekzai ahmadzai noorzai achakzai popal rahmani hakimi amini kabiri zahir siddiqui qadiri
  wang li zhang liu chen yang huang zhao wu zhou kim lee park choi jung nguyen tran le pham hoang yilmaz kaya demir celik sahin yildiz
  احمدی محمدی حسینی موسوی رضایی کریمی جعفری حیدری مرادی هاشمی رحیمی اکبری صادقی قاسمی رستمی کاظمی ابراهیمی سلطانی محمودی علوی نوری امیری حسنی عباسی یوسفی رضوی احمد علی زارعی صالحی طاهری نجفی شریفی عزیزی میرزایی میرزائی خانی بیات بهرامی نظری اسدی غلامی فلاح فلاحی رنجبر باقری نوروزی کاظمی قربانی ملکی شیخ صفری عبدی خسروی ناصری رسولی یعقوبی سلیمانی جلالی طالبی اسماعیلی زمانی فتحی حیدر نیازی وردک ستانکزی احمدزی نورزی اچکزی پوپل رحمانی حکیمی امینی کبیری ظاهر صدیقی قادری نبی نبی‌زاده حسن حسین محمد
`);
