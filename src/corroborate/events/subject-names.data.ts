// Words with capitals that tell no subject from another, and the Persian nouns behind which a proper name stands. Data, in the form of model/search-text.ts.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

export const NO_SUBJECT = words(`
  mr mrs ms miss dr prof professor sir lady lord madam excellency rev father sister brother sheikh haji doctor engineer
  president vice prime minister ministers ministry deputy secretary undersecretary spokesman spokeswoman governor mayor judge justice prosecutor attorney ambassador envoy rapporteur commissioner chairman chair director
  head chief general colonel major captain lieutenant sergeant corporal admiral brigadier marshal commander officer inspector constable king queen prince emir sultan imam ayatollah bishop
  government republic kingdom state states federal national international united nations union european african american asian arab parliament senate congress assembly council committee commission
  court supreme constitutional high tribunal office bureau department directorate agency authority service services force forces army navy air guard guards police gendarmerie military battalion brigade regiment division corps
  unit association society federation league movement party front organisation organization foundation fund institute centre center desk network monitor watch group club church mosque
  human rights right law legal civil public press news times post gazette herald ledger tribune today journal review radio television tv channel report reports statement letter testimony interview annex article
  resident administrator superintendent assistant acting honourable hon rt chaplain pastor priest nun matron nurse surgeon physician consul consulate attache rector dean archbishop cardinal monsignor rabbi chancellor speaker
  whip clerk registrar coroner counsel advocate solicitor barrister pathologist warden headmaster foreman secretariat cabinet senate house lords commons member members gentleman opposition adjournment question answer reply
  witness defendant appellant respondent plaintiff accused exhibit annexe emergency security works records record affairs home branch district intelligence interior defence defense finance labour health
  cantonal municipal communal regional royal release annals chamber session delegates coalition company corporation limited
  information communications headquarters hq medical staff lt col sgt capt cpl maj brig gen comd commandant
  yours sincerely faithfully truly regards signed
  copy subject reference re dear date from to ref page chapter section summary introduction conclusion appendix note table figure
  school college university hospital clinic prison jail camp fort barracks station street road avenue square bridge river lake sea ocean gulf bay mount mountain hill island valley desert forest port harbour harbor airport
  north south east west northern southern eastern western central upper lower new old great saint san santa el al the la le de
  muslim muslims islam islamic christian christians jewish jews english french spanish arabic persian russian turkish internet facebook twitter telegram whatsapp
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur fri sat sun
  gmt utc am pm id no nos text excerpt excerpts working archive archives kilometre kilometer chapel centre document documents series volume vol edition
  farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand hamal sawr thawr jawza saratan asad sunbula mizan aqrab qaws jadi dalw hut
  muharram safar rabi jumada rajab shaban ramadan shawwal dhul ramazan moharram
  محکوم منتقل اعزام احضار خبری عمومی انفرادی
  بود بودند است شد شدند شده کرد کردند های این آن آنجا اینجا برای مرکزی اصلی بزرگ کوچک جدید قدیمی قدیم سابق محل نظامی دولتی خصوصی موقت مخفی زنان مردان پسرانه دخترانه ابتدایی داخل خارج اطراف نزدیک پشت کنار بدون همان همین
  چند هیچ محلی ملی اسلامی سیاسی امنیتی انتظامی مسافربری باری ماهیگیری جنگی تجاری خود ما شما آنها آنان ایشان دیگر یکی نیز هم نام نیست باید شود شوند دارد دارند داشت رفت رفتند آمد آمدند گفت گفتند بردند آوردند`);

export const NAMED_THINGS_FA = words(`
  شهر شهرستان شهرک روستای روستا دهکده بخش محله کوی خیابان میدان بلوار کوچه جاده پل استان بندر جزیره دره گردنه کوه رود رودخانه دریاچه
  اردوگاه زندان بازداشتگاه ندامتگاه پادگان پایگاه قرارگاه کلانتری بیمارستان درمانگاه قبرستان گورستان آرامستان بهشت
  کشتی شناور قایق لنج ناو هواپیمای قطار کارخانه پالایشگاه معدن دانشگاه دانشکده مدرسه دبیرستان دبستان خوابگاه بازار پاساژ هتل سینما ورزشگاه مسجد حسینیه کلیسا پارک
  کانون فابریکه آسایشگاه تیمارستان پرورشگاه یتیم‌خانه یتیمخانه دارالتأدیب دارالایتام خانقاه تکیه امامزاده زیارتگاه صومعه دیر معبد کنیسه تونل سیلو انبار گدام کمپ اسکله قنات کاریز چهارراه ترمینال گمرک دهستان آبادی قصبه کوتل تنگه خلیج ساحل
  تپه دشت صحرا باغ مزرعه محوطه کوره غار چاه قلعه کاروانسرا پاسگاه پوسته ولسوالی ولایت قریه قشلاق لیسه شفاخانه محبس توقیفگاه فرقه قول لوا گردان تیپ لشکر ناوچه یدک‌کش سد ایستگاه فرودگاه میدان‌هوایی`);
