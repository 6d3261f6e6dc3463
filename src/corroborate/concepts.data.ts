// Words by which two texts, of one language or of two, speak of one thing: what a ministry calls custody a witness calls a cell. Data; each row is one concept, its first word its name. English
// words stand as they are written, their endings are cut where they are read (concepts.ts); Persian likewise.

export const CONCEPTS: readonly string[] = [
  `killing kill murder massacre slaughter execute execution hang hanging slay slain dead die died dying death deaths deadly fatal fatality fatalities body bodies corpse lost lives perish assassinate lynch behead
   کشته کشتند کشتن کشتار قتل آویختند آویخته اعدام تیرباران جان باخت باختند مرگ مرده مردند جسد اجساد پیکر جنازه فوت هلاکت درگذشت درگذشته تلفات مقتول شهید قربانی باختگان درگذشتگان کشتگان`,
  `custody hold held detain detention detainee arrest prison prisoner imprison jail gaol cell captive captivity inmate captured capture abduct abduction kidnap seize seized guest lockup incarcerate guardroom blindfold blindfolded handcuffed
   بازداشت بازداشتگاه دستگیر گرفتار زندان زندانی حبس محبوس نگهداری سلول اسیر ربودن ربوده ربودند مهمان میهمان توقیف چشمبسته چشمبند دستبند احضار`,
  `burning fire fires blaze flame flames burn burnt torch torched alight arson ablaze ash ashes charred inferno آتش سوخت سوخته سوزاند سوزاندند حریق شعله خاکستر petrol gasoline kerosene بنزین`,
  `collision collide ram rammed ramming struck hit contact bump impact برخورد تصادف اصابت کوبید کوبیدند`,
  `sinking sink sank sunk capsize overturn shipwreck wreck غرق واژگون مغروق`,
  `boat ship vessel ferry trawler dinghy cutter craft launch raft barge قایق کشتی شناور لنج ناو ناوچه`,
  `shooting shoot shot fired firing gunfire gunshot gunshots bullet rifle gun guns gunmen cartridge ammunition weapon armed volley sniper barrel bombing bomb shell shells shelling mortar rocket
   missile airstrike explosion explode blast grenade artillery howitzer projectile attack attacked rounds munition kalashnikov
   شلیک تیر تیراندازی گلوله اسلحه سلاح فشنگ مسلح تفنگ رگبار فیر بمب بمباران خمپاره موشک راکت انفجار توپ توپخانه نارنجک منفجر پرتابه پوکه ساچمه کلاش کلاشنیکف مهمات جنگی snipers تیرانداز تیراندازان مسلسل`,
  `aircraft plane jet helicopter drone airplane warplane flight flew fly sortie pilot airborne هواپیما جنگنده بالگرد هلیکوپتر پهپاد پرواز خلبان`,
  `gas chemical chlorine sarin poison poisoned poisonous toxic fumes vapour گاز شیمیایی سمی مسموم کلر`,
  `torture beat beaten beating whip lash flog flogging electric mistreat mistreatment abuse bruise bruised assault assaulted truncheon baton blow blows fracture fractured ribs touched شکنجه کتک ضرب شلاق کابل بدرفتاری کبود باتوم شکستگی دنده bruises`,
  `rape raped sexual تجاوز جنسی`,
  `grave graves bury buried burial cemetery graveyard exhume exhumation remains bone bones skull skeleton pit trench tomb
   گور قبر دفن مدفون گورستان قبرستان خاکسپاری استخوان بقایا نبش مزار آرامگاه جمجمه گودال mortal gravedigger graveside خاک‌سپاری گورکن`,
  `demolition bulldoze bulldozer excavator machinery machine machines tractor plough ploughed ploughing plow plowed furrow furrows dig dug digger level levelled leveled loader raze razed demolish destroy destroyed destruction bulldozed flattened
   بولدوزر لودر تخریب ویران خاکبرداری حفر کندند کنده صاف هموار شخم تراکتور ماشینآلات`,
  `paving pave paved asphalt concrete tarmac cement آسفالت بتن سیمان قیر`,
  `lock locked chain chained bolt bolted wired shut seal sealed barred padlock padlocked nailed barricade welded closed قفل بسته زنجیر پلمب مسدود جوش چفت`,
  `door gate exit hatch shutter entrance doorway درب درها دروازه خروجی ورودی`,
  `camp camps encampment اردوگاه اردو کمپ`,
  `list register record records ledger roll logbook diary roster book sheet فهرست لیست سابقه سوابق ثبت پرونده سیاهه`,
  `message letter cable wire telegram write wrote written memo memorandum circular warning warn warned alert report petition fax email cablegram dispatch notice complaint complain complained petitioned
   نامه تلگراف تلگرام پیام هشدار گزارش اخطار شکایت عریضه دورنگار مکتوب مراسله نوشته نوشت نوشتند نوشتم یادداشت فاکس بخشنامه telegraphed telex reminder remind reminded correspondence posted mailed یادآوری نمابر رونوشت مکاتبه ارسال فرستاد فرستادند فرستادیم`,
  `telephone phone phoned rang telephoned radioed radio wireless hotline تلفن تماس بیسیم زنگ مخابره`,
  `order ordered command instruct instruction directive decree authorise authorize دستور فرمان ابلاغ امر فرمود`,
  `commander commanders commandant commanding commanded فرمانده فرماندهی فرماندهان قوماندان`,
  `soldier troop troops army military battalion brigade regiment platoon infantry garrison سرباز ارتش سپاه گردان تیپ یگان نظامی لشکر پاسدار پادگان عسکر`,
  `police policeman gendarme gendarmerie constable warder پلیس نگهبان پاسبان ژاندارم ژاندارمری انتظامی`,
  `siege blockade besiege encircle surround checkpoint roadblock cordon blocked محاصره راهبندان`,
  `food flour bread hunger hungry starve starved starvation famine ration grain wheat rice غذا آرد نان گرسنه گرسنگی قحطی جیره گندم برنج`,
  `lorry truck vehicle bus van car jeep convoy pickup کامیون خودرو ماشین اتوبوس وانت تریلی موتر لاری`,
  `child children boy girl baby infant schoolchild minor کودک بچه پسر دختر نوزاد خردسال طفل اطفال`,
  `hospital clinic doctor nurse physician medic ambulance infirmary surgeon morgue بیمارستان درمانگاه پزشک دکتر پرستار آمبولانس شفاخانه داکتر پزشکی mortuary سردخانه اورژانس جراح`,
  `illness ill disease sick sickness heart cardiac natural typhus typhoid cholera epidemic fever pneumonia malaria dysentery stroke infarction embolism asthma diabetes tuberculosis measles ailment
   بیماری بیمار سکته قلبی قلب ایست طبیعی وبا تب ذاتالریه سینهپهلو مالاریا حصبه آسم مریض مریضی`,
  `wound wounded injure injured injury injuries hurt مجروح زخمی جراحت زخم مصدوم`,
  `release released free freed liberty liberate discharge آزاد رها ترخیص مرخص`,
  `clash clashes crossfire skirmish firefight درگیری زدوخورد`,
  `escape escaped flee fled fugitive فرار گریخت گریختند متواری`,
  `presence present attend attended arrive arrived dined stood entered drove حضور حاضر وارد ایستاده نشسته`,
  `riot rioter rioters mutiny revolt uprising rebellion disorder disturbance شورش آشوب بلوا قیام اغتشاش`,
  `expulsion deport deportation expel expelled evict eviction displace displaced relocate resettle اخراج کوچ تبعید جابجا کوچاندند emptied empty vacate vacated evacuate evacuated evacuation depopulate depopulated driven uprooted exiled رانده راندند تخلیه خالی کوچانده کوچاندن آواره`,
  `transfer transferred moved انتقال منتقل`,
  `money pay paid payment bribe bribery salary compensation پول رشوه پرداخت غرامت دیه`,
  `signature sign signed initials signatory امضا پاراف امضای امضاء امضایش`,
  `leak leaked seep spill spilled escape نشت ریخت`,
  `dam sluice spillway floodgate reservoir سد دریچه سرریز مخزن`,
  `flood flooded inundate deluge سیل سیلاب`,
  `mine shaft gallery pithead tunnel معدن تونل چاه`,
  `earthquake quake tremor landslide زلزله لرزه`,
  `collapse collapsed cave rubble ریزش آوار فروریخت`,
  `school classroom dormitory hostel pupil student teacher مدرسه خوابگاه کلاس دانشجو مکتب شاگرد معلم آموزگار`,
  `village hamlet settlement villager روستا آبادی قریه روستایی اهالی`,
  `house home hut dwelling خانه منزل کلبه`,
  `interrogation interrogate interrogated questioned questioning confess confession بازجویی اعتراف استنطاق`,
  `court trial judge verdict sentence tribunal hearing دادگاه محاکمه قاضی رای محکمه`,
  `disappearance disappear vanish missing whereabouts unaccounted ناپدید مفقود گم لادرک`,
  `forced labour labor conscript conscription porter porters بیگاری اجباری سربازگیری`,
  `rescue rescued saved نجات رهایی`,
  `protest demonstration march rally protester demonstrator crowd تظاهرات اعتراض معترض راهپیمایی تجمع`,
  `strike strikes striker strikers stoppage walkout اعتصاب`,
  `uniform uniforms camouflage fatigues اونیفورم یونیفورم لباس`,
  `prevent prevented stop stopped refuse turned allowed permit جلوگیری ممانعت مانع اجازه`,
  `poverty water thirst drinking آب تشنه تشنگی`,
  `medicine drug insulin oxygen دارو دوا اکسیژن انسولین`,
  `journalist reporter correspondent photographer خبرنگار روزنامه‌نگار عکاس`,
  `wage worker labourer laborer employee foreman کارگر کارمند سرکارگر`,
  `priest monk nun imam cleric pastor bishop کشیش روحانی آخوند ملا امام`,
  `election vote ballot polling انتخابات رای‌گیری صندوق`,
  `land plot field hectare acre parcel زمین قطعه ملک هکتار اراضی`,
  `loss lose theft steal stolen loot looted plunder سرقت دزدی غارت چپاول`,
  `consent voluntary voluntarily consented accord request requested freely agreed داوطلب داوطلبانه میل رضایت درخواست تقاضا اختیار دلخواه`,
  `force forced forcibly coerce coerced compel compelled compulsion pressure threat threaten threatened زور اجبار مجبور فشار تهدید وادار ناچار`,
  `accident accidental accidentally mishap crash crashed slipped stampede trampled crush حادثه سانحه سقوط پرت لغزید ازدحام`,
  `suicide خودکشی خودسوزی`,
  `drowning drown drowned ashore غرقشده`,
  `strangling strangle strangled strangulation choke choked rope noose ligature throttle smothered خفه خفگی طناب حلقآویز`,
  `poison poisoning سم زهر`,
  `meeting met meet conference session council جلسه نشست شورا`,
  `receipt voucher invoice رسید حواله فاکتور قبض صورتحساب`,
  `absence leave furlough holiday abroad مرخصی ماموریت غیبت خارج`,
  `family families father mother parent parents relative relatives kin orphan orphans orphanage guardian پدر مادر خانواده خویشاوند خویشاوندان یتیم بستگان والدین فامیل`,
  `civilian noncombatant bystander unarmed غیرنظامی ملکی شهروند بیسلاح`,
  `stamp seal sealed emblem مهر تمبر`,
  `tear gas canister cannon اشک`,
  `visit visited visitor inspection inspect inspector بازدید بازرس ملاقات دیدار`,
  `population census inhabitant inhabitants resident residents populated inhabited lived living سرشماری جمعیت سکنه ساکن ساکنان نفوس باشنده باشندگان`,
  `midnight nightly nocturnal nightfall شبانه شبانگاه`,
  `recording tape tapes audio footage voice نوار صدا صدای صدایی ضبط`,
  `photograph photographs photographed photo photos picture pictures image images satellite aerial camera عکس تصویر تصاویر ماهواره دوربین`,
  `handwriting handwritten handwrite دستخط`,
  `plan plans planned map maps drawing drawings project نقشه طرح پروژه`,
  `road highway bypass motorway track جاده بزرگراه کمربندی خیابان`,
  `river ford bridge riverbank رود رودخانه گدار پل`,
  `exercise exercises manoeuvre manoeuvres drill drills رزمایش مانور`,
  `roof roofs rooftop rooftops بام`,
  `blood bloody bloodstain bloodstains bloodied خون خونین`,
];

/** Words of reports and of offices, by which two texts speak of nothing in common. */
export const OF_NO_THING = new Set(
  `said say says told tell ask asked answer answered know known knew claim claimed statement state government ministry minister office official officials authority authorities department spokesman spokeswoman
   people person persons men man woman women one two three four five six seven eight nine ten first second last next january february march april june july august september october november december
   monday tuesday wednesday thursday friday saturday sunday week month today yesterday morning afternoon evening night hour made make came come went go gone give gave given put get got see saw seen left
   whole fact matter question such way thing things part place case own never ever nobody none nothing anyone anybody any not without cannot could would should may might must will shall
   truth true false lie lies baseless untrue fabricated invented rumour rumor allegation allegations unfounded propaganda evidence proof basis foundation denied deny denies
   name names named being having because while since until although however therefore yes no further about around also only just still already again always
   bear bears bore borne carry carries carried carrying round further brings add adds added drawn whichever
   myself yourself himself herself itself ourselves themselves oneself each every both another other others same much many little few less least most more quite rather very too so yet ever once twice perhaps maybe
   indeed then than though through throughout upon within along across among amongst against towards toward onto off down up away back forth together apart alone else instead otherwise whatever whoever whenever wherever
   merely simply even almost nearly hardly scarcely soon later early late long ago behind beside besides beyond between beneath above below under over near nearby inside outside whose whom everybody everyone everything
   do did done doing have had has get gets bring brought keep kept let lets become became remain remained begin began begun start started continue continued happen happened occur occurred turn turned seem seemed show shown
   showed use used want wanted need needed like liked think thought believe believed feel felt hope hoped try tried mean meant speak spoke spoken talk talked reply replied call called calls look looked find found
   certain certainly clear clearly known well good bad great large small new old full able likely possible impossible real really true quite far here there dear sir madam mr mrs ms dr
   hed weve theyve ive youve youd theyd itd thered whove im youre theyre hes shes thats theres whats wasnt werent isnt arent dont doesnt didnt hasnt havent hadnt couldnt wouldnt shouldnt cant wont itll theyll youll
   colonel captain major general lieutenant sergeant brigadier corporal
   invented fictitious fictional imaginary document page live press agency service services exist exists existed existence facility facilities took taken
   can now ask not enough sort set rather kind whole mind
   چیز وقت زیر روی سوی حال باره جای زمان سوم دوم نداده ندار نداشتم نداشتیم نداشتند نداریم نرسیده نرسید بنده پاسخ پرسش صحبت صحبتی اثر خاطر وجود مقامی دست نمی‌آورم نمی‌دانم
   county province district شهرستان
   گفت گفتند گوید گویند افزود سخن خبر خبرها روابط عمومی وزارت وزیر دولت اداره مقام مقامات مسوول مسئول سخنگو نفر تن مرد زن مردم شخص افراد روز شب صبح ساعت هفته ماه امروز دیروز
   من تو او ما شما ایشان آنان آنها وی خود خودش خودشان خودم خویش شان مان تان اش ام ات آقای آقا خانم جناب برادر مرحوم صاحب چون زیرا ولی لیکن بلکه حتی فقط تنها نیز هنوز اکنون حالا سپس بعد قبل پیش پس دیگر دیگری
   بسیار خیلی کمی اندک بیشتر کمتر همچنین بنابر نظر طبق طی توسط نسبت بدون مگر البته شاید گویا ظاهرا ضمن ضم
   نمود نمودند نموده نماید نمایند گردید گردیدند گردیده گردد گردند گشت گشته کند کنند کنم کنیم کنید میکند میکنند کردند کردیم کردم کردی بکند بکنند نکنند نمی می شود شوند شدم شدیم نشدند بود بودم بودیم بودی بودند باشند هستند هست هستیم
   داشته دارند دارد داریم دارم داشتند داشتیم دهند دهد دادیم دادم گیرد گیرند گرفتند گرفتیم گرفتم رفتند رفتیم رفتم رود روند آید آیند آمدند آمدم آمده خواهد خواهند خواست خواستند توان توانست تواند باید نباید گفته گفتم گفتیم میگوید
   دیدم دید دیدند دیده آورد آوردند آورده برد بردند برده گذاشت گذاشتند ماند ماندند مانده ساختگی خیالی سند
   سرهنگ سرتیپ سرگرد سروان ستوان سردار سرلشکر سرلشگر سپهبد تیمسار گروهبان جنرال دگروال تورن
   آن این ایم اید اند
   آنجا اینجا محل نیرو نیروها نیروهای نیرویی
   کس کسی هیچ هرگز گاه گونه نه نیست نبود نبوده نشد نشده نکرده نکرد ندارد نداشت ندارند است اند بوده باشد شده شدن کرده کردن داد داده دادند گرفت گرفته رفت آمد
   کل مذکور تاریخ تاریخی تحت نداشته مدیرکل محترم اعلام اطلاعات بررسی بررسی‌ها نشان دلیل احتمال نامبرده نامبردگان حدود مامور ماموران مأمور مأموران امر بابت موجب خصوص جهت ذیل فوق زند میزند
   دروغ کذب اساس ادعا ادعای شایعه نادرست ساختگی صحت حقیقت واقعیت درباره برای همه همان همین چند چنین چنان موضوع مورد اطلاع اطلاعی آنچه اینکه کشور شهر استان`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
