// Given names that are common in the languages of our material, told by gender where one uses them of one gender. Data, compiled by us from general knowledge.
// They tell a person from a place or a body, and "he" from "she"; a name that is missing here is no less a name.

export const FEMALE_NAMES = `
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley emily donna michelle carol amanda melissa
deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine catherine christine debra
rachel carolyn janet maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah
jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail alice julia judy sophia sophie grace denise amber doris marilyn
danielle beverly isabella theresa diana natalie brittany charlotte marie kayla rose hillary nikki nancy kirsten tammy claire fiona irene ingrid helga ursula
angelika sabine petra birgit monika renate heike greta astrid sigrid elena irina olga natalia svetlana tatiana ludmila oksana yulia daria anastasia galina
lucia carmen dolores pilar rosa rosario mercedes isabel juana francisca guadalupe beatriz silvia veronica gabriela adriana alejandra claudia marta luisa
giulia francesca chiara paola simona federica benedetta dominique brigitte chantal nathalie sylvie isabelle monique celine ayesha aisha fatima fatemeh
fatima zahra zahra maryam mariam zeinab zaynab khadija khadijeh leila layla soraya shirin nasrin narges nargess parvin parvaneh mahnaz shahnaz farzaneh
forough azar atefeh sepideh sedigheh masoumeh masih shadi shiva sima soheila mina mitra mojgan mahsa neda nika sarina hadis golrokh atena niloufar nilufar
elham elaheh tahereh taraneh roya raha reyhaneh ladan laleh kobra marzieh monireh mahin mehrangiz akram azadeh bahareh faezeh farah fereshteh homa jila
samira amina nadia noor nour rania yasmin salma huda hanan benazir indira sonia priya sushma aung tawakkol malala asma zainab rashida ilhan
miriam esther golda tzipi yael shulamit angelina jill melania michele condoleezza madeleine theresa ursula christiane navi agnes asma mai javaid
`;

export const MALE_NAMES = `
james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin
brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory
alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith
roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah randy
wayne vincent russell roy louis philip bobby johnny bradley simon martin neil graham nigel ian colin trevor clive malcolm hugh gordon tony bill bob jim
tom mike dave steve chris ben sam ted rudy newt barack bernie tim mitch harry hans klaus jürgen jurgen wolfgang helmut gerhard karl heinz werner dieter
günter gunter uwe stefan matthias pierre jean-pierre jacques michel philippe françois francois alain bernard laurent olivier nicolas emmanuel giulio
giuseppe giovanni marco luca paolo roberto mario sergio antonio francesco alessandro carlos luis jorge miguel pedro francisco fernando rafael manuel
alberto ricardo eduardo roberto oscar hector hugo javier diego alvaro ernesto guillermo ignacio ramon raul rodrigo salvador alfredo augusto vladimir
dmitry dmitri sergei sergey mikhail boris nikolai ivan igor oleg yuri andrei alexei viktor pavel anatoly leonid evgeny volodymyr petro slobodan ratko
radovan zoran milan goran lech jaroslaw vaclav viktor ali hassan hasan hossein hussein husayn hussain mohammad muhammad mohammed mohamed ahmad ahmed
mahmoud mahmood mostafa mustafa reza abbas akbar asghar amir mehdi mahdi mohsen majid masoud massoud saeed said saeid hamid hamed habib ebrahim ibrahim
esmail ismail yousef yusuf yousuf javad jafar kazem karim kamran kaveh kianoush khosrow kourosh cyrus dariush darius davoud dawood bahram bahman bijan babak
behrouz behzad farhad faramarz farrokh fereydoun fereidoun ghasem qasem qassem gholam gholamhossein gholamreza hadi hashem heydar houshang iraj jalal jamal
jamshid manouchehr mansour mir mir-hossein moin morteza mortaza mousa musa nader nasser naser navid nouri omid parviz payam peyman pouya rahim rahman ramin
rasoul rouhollah ruhollah sadegh sadeq saman sattar shahram shahrokh shapour siamak siavash sohrab soheil taghi taqi vahid yaser yahya younes zia abdollah
abdullah abdolkarim abdul abdulaziz abdelfattah abu alireza mohammadreza hamidreza amirhossein abolhassan abolghasem asadollah fathollah habibollah
hojjatollah nasrollah rahmatollah valiollah ezzatollah bashar hafez saddam tariq taha walid khaled khalid omar osama usama yasser yasir anwar hosni gamal
mohamud rashid faisal fahd salman turki nawaf bandar benjamin shimon yitzhak ariel ehud moshe avi recep tayyip abdulhamid kemal bulent turgut imran
nawaz zulfikar pervez asif narendra rajiv manmohan atal kofi desmond nelson thabo jacob robert idi paul joseph laurent felix moise uhuru xi hu wen deng
mao zhao li wang kim park shinzo junichiro ban lee tahar tawfiq hisham marwan ziad antónio antonio boutros javier kurt trygve dag u
`;

/** In Persian script. */
export const PERSIAN_FEMALE_NAMES = `
فرحناز گلناز نسترن سیمین شهره لیلی هاجر هانیه پونه آناهیتا حوریه رعنا ساناز سودابه صغری
مریم فاطمه زهرا زینب معصومه نرگس نسرین شیرین لیلا سارا مینا مینو میترا مژگان مهناز شهناز فرزانه فروغ آذر عاطفه سپیده صدیقه شادی شیوا سیما سهیلا مهسا ندا نیکا
سارینا حدیث گلرخ آتنا نیلوفر الهام الهه طاهره ترانه رویا رها ریحانه لادن لاله کبری مرضیه منیره مهین مهرانگیز اکرم آزاده بهاره فائزه فرح فرشته هما ژیلا پروین
پروانه پری پریسا پگاه ثریا خدیجه رقیه سکینه سمیه سمیرا شهلا طیبه عزت عفت فریده فریبا کتایون گیتی ملیحه منصوره منیژه مهری ناهید نازنین نگار هاله هنگامه یاسمن
زهره اشرف اعظم اقدس بتول بهجت پوران توران حمیده راضیه رضوان زری ژاله سوسن شکوفه شهین فهیمه کوکب محبوبه مهدیه نوشین وحیده
`;

export const PERSIAN_MALE_NAMES = `
سیروس فریبرز کامبیز شاهین آرمین آرین بردیا پژمان پوریا تیمور جهانگیر چنگیز حسام خداداد ساسان سجاد سروش سلمان صمد طهماسب همایون فرزین فرشید عبدالرحمن عبدالرحیم عبدالحمید عبدالوهاب عبدالقیوم عبدالغفور عبدالوکیل
عبدالستار عبدالعزیز عطاالله غلامعلی فضل‌الله قدرت‌الله لطف‌الله نجیب‌الله نعمت‌الله نورالله ذبیح‌الله سیف‌الله امان‌الله حفیظ‌الله گل‌محمد شیرمحمد دوست‌محمد جان‌محمد تاج‌محمد نورمحمد شاه‌ولی شیرعلی محمدنبی محمدرفیع غفار
علی حسن حسین محمد محمود مصطفی رضا عباس اکبر اصغر امیر مهدی محسن مجید مسعود سعید حمید حامد حبیب ابراهیم اسماعیل یوسف جواد جعفر کاظم کریم کامران کاوه کیانوش خسرو
کوروش داریوش داود داوود بهرام بهمن بیژن بابک بهروز بهزاد فرهاد فرامرز فرخ فریدون قاسم غلام غلامحسین غلامرضا هادی هاشم حیدر هوشنگ ایرج جلال جمال جمشید منوچهر منصور
میرحسین مرتضی موسی نادر ناصر نوید امید پرویز پیام پیمان پویا رحیم رحمان رامین رسول روح‌الله صادق سامان ستار شهرام شاهرخ شاپور سیامک سیاوش سهراب سهیل تقی وحید یاسر
یحیی یونس ضیا عبدالله علیرضا محمدرضا حمیدرضا امیرحسین ابوالحسن ابوالقاسم اسدالله فتح‌الله حبیب‌الله حجت‌الله نصرالله رحمت‌الله ولی‌الله عزت‌الله احمد احمدرضا آرش آرمان
ارسلان اردشیر اردلان ارژنگ اشکان افشین انوش بهنام بهادر پدرام تورج حجت حشمت خلیل رجب رستم رشید روزبه زکریا سالار سپهر سلیمان سینا شعبان شهاب شهریار صابر صفر طاهر
عبدالرضا عبدالکریم عبدالحسین عزیز عطا علی‌اکبر علی‌اصغر عیسی فرشاد فرزاد فرید فیروز قدرت کیومرث کیوان محمدعلی محمدحسین محمدحسن محمدتقی محمدباقر محمدجواد محمدمهدی مراد
مهران مهرداد میثم نعمت نیما هومن یاشار یعقوب یدالله حسینعلی علی‌رضا محمد‌رضا مجتبی ماشاالله نورالدین جلال‌الدین شمس‌الدین صلاح مختار باقر اسد اسفندیار هاشم کمال
`;

/** Words that look like given names and are as often something else at the head of a name: no sign by themselves. */
export const AMBIGUOUS_NAMES = `
jordan virginia victoria georgia chad christian grace rose amber madison austin dallas israel said u mai hope faith april may june mark bill will rob frank
noor javier ban sam park hu li mir imam don mali lucia salvador rosario mercedes santiago san diego santa juan francisco
`;
