// Words for posts, ranks and titles in English and Persian. Data, compiled by us from general knowledge.

/** Nouns that head the name of a post that one person holds: `minister`, `head`, `commander`. */
export const POST_HEADS = `
minister president premier chancellor king queen emperor empress sultan emir shah monarch regent viceroy
head chief director chairman chairwoman chairperson chair cochair leader secretary undersecretary commissioner governor mayor ambassador envoy consul
representative rapporteur coordinator spokesman spokeswoman spokesperson adviser advisor counsellor judge justice prosecutor magistrate commander
commandant warden superintendent sheriff senator congressman congresswoman lawmaker legislator mp mep parliamentarian councillor councilman councilwoman
alderman assemblyman assemblywoman speaker whip treasurer registrar ombudsman auditor controller comptroller dean rector provost principal
editor founder cofounder bishop archbishop cardinal pope patriarch negotiator administrator manager ceo cfo coo captain
heir interrogator custodian trustee presenter attache delegate deputy vicepresident strategist organizer organiser convenor convener boss
prefect subprefect wali hokim khokim akim mukhtar mufti procurator guard doctor physician bodyguard executioner torturer clerk jailer gaoler
priest pastor catechist vicar abbot adjutant paymaster matron headman chieftain attaché supervisor teacher nurse surgeon pharmacist midwife engineer foreman
procureur bourgmestre préfet alcalde bupati camat lurah intendant caid naib tehsildar sarpanch omda muhafiz voivode starosta bailiff burgomaster
archivist librarian curator candidate nominee bursar steward quartermaster coroner commissar harbourmaster headmaster headmistress chaplain counsel overseer inspector
archdeacon stationmaster postmaster postmistress prioress abbess barrister purser lockkeeper turnkey warder checkweighman cashier accountant bookkeeper caretaker janitor skipper interpreter storekeeper radiographer pathologist psychiatrist curate reeve solicitor advocate assessor surveyor headteacher schoolmaster schoolmistress dispenser gravedigger
superioress plenipotentiary infirmarian translator nuncio legate sacristan sexton castellan seneschal resident correspondent
`;

/** Posts of more words that are one: `prime minister`. The last word is a head above or stands here alone. */
export const POST_PHRASES = `
physician-in-chief|surgeon-in-chief|doctor-in-charge|officer-in-charge|nurse-in-charge|sister-in-charge|officer commanding|prime minister|vice president|vice chairman|vice chair|vice chancellor|secretary general|secretary-general|attorney general|solicitor general|director general|
director-general|inspector general|surgeon general|chief justice|supreme leader|chief of staff|crown prince|chief executive|chief executive officer|
member of parliament|member of congress|secretary of state|special rapporteur|high commissioner|special envoy|head of state|head of government|
speaker of parliament|speaker of the house|first lady|poet laureate|press secretary|commander in chief|commander-in-chief|governor general|
district attorney|justice of the peace|public prosecutor|deputy prime minister|national security adviser|national security advisor|chief prosecutor|
chief negotiator|chief strategist|prosecutor general|prosecutor-general|attorney-general|solicitor-general|auditor general|auditor-general|
inspector-general|surgeon-general|governor-general|commissioner general|commissioner-general|consul general|consul-general|advocate general|advocate-general|
undersecretary general|under-secretary-general|vice-president|vice-chair|vice-chairman|vice-chancellor|chief of police|chief of training|chief of operations|chief of logistics|chief of administration|chief of policy|chief of intelligence|medical director|chief medical director|second-in-command|second in command|officer-in-charge|officer in charge|commanding officer|intelligence officer|operations officer|press officer|
medical officer|liaison officer|security officer|political officer|duty officer|station house officer|chief superintendent|senior superintendent|deputy superintendent|assistant superintendent|chief inspector|deputy inspector|chief guard|head guard|presiding judge|investigating judge|investigating magistrate|chief of mission|charge d'affaires|lord mayor|lord chancellor|majority leader|minority leader|party leader|deputy inspector general|chief constable|chief engineer|harbour master|station master|village head|chief of cabinet|chef de cabinet|under-secretary|under secretary|sub-prefect|district officer|divisional officer|safety officer|returning officer|probation officer|information officer|health officer|welfare officer|electoral officer|station officer|town clerk|county clerk|chief district officer|chief of operations|general officer commanding|officer commanding|shift leader|deputy premier|district collector|deputy collector|district magistrate|works manager|plant manager|head clerk|chief clerk|sessions judge|additional sessions judge|fire chief|resident-general|resident general|resident commissioner|island commandant|mother superior|mother general|mother provincial|father superior|father provincial|vicar general|vicar-general|lieutenant governor|lieutenant-governor|deputy governor|first secretary|second secretary|third secretary|king's prosecutor|king’s prosecutor|queen's counsel|crown counsel|crown prosecutor|state prosecutor|state's attorney|secretary-translator|provincial superior|company commander|battalion commander|brigade commander|sector commander|column commander|team leader|medical team leader|shift chief|section chief|night matron
`;

/** What stands before the head of a post and belongs to it, beside names of offices and bodies. */
export const POST_PREFIXES = `
deputy vice assistant associate senior junior chief first second third joint co top special general principal executive permanent political military
religious spiritual supreme high national regional provincial local federal state public prime crown
`;

/** What ministers and departments are for. */
export const PORTFOLIOS = `
foreign affairs interior home defence defense justice finance treasury economy economic education health labour labor energy oil petroleum culture
information intelligence trade commerce agriculture transport transportation environment environmental security tourism sports youth communications
telecommunications housing industry mines planning development welfare social science research technology religious guidance islamic state
national human rights women's equality immigration police fisheries forests water works public employment family children veterans homeland budget
external internal relations war navy press political legal parliamentary european international consular cooperation diplomatic
harbour harbor harbours ports maritime railways roads public safety order emergency emergencies situations prisons corrections territorial gender maritime marine livestock irrigation electricity aviation migration infrastructure
urban rural lands natural resources digital innovation peace reconciliation integration reconstruction
`;

/** Ranks and styles that stand before a name and are no post of their own. The value is what they say of gender. */
export const STYLES = `
messrs:m mesdames:f canon: archdeacon: deacon: deaconess:f prebendary: reverend-mother:f abbess:f prior:m puan:f encik:m tuan:m datuk:m dato:m datin:f kak:f mak:f pak:m bapak:m ibu:f cikgu: ustazah:f khun: daw:f shri:m shrimati:f smt:f thiru:m tmt:f mang:m aling:f mohd:m muhd:m
msgr:m monsignor:m padre:m mr:m mrs:f ms:f miss:f mx: sir:m dame:f lady:f lord:m dr: prof: professor: rev: reverend: fr:m father:m sister:f brother:m mother:f rabbi: imam:m sheikh:m
shaykh:m mullah:m molla:m mulla:m ayatollah:m hojatoleslam:m hojjatoleslam:m hojatolislam:m hojjat-ol-eslam:m seyed:m sayyid:m sayyed:m haj:m hajj:m haji:m hajji:m
saint: st: hon: honourable: honorable: madame:f madam:f monsieur:m señor:m senor:m señora:f senora:f don:m doña:f dona:f herr:m frau:f
prince:m princess:f king:m queen:f duke:m duchess:f count:m countess:f baron:m baroness:f
rear: gen: general: brig: brigadier: col: colonel: lt: lieutenant: capt: captain: maj: major: sgt: sergeant: cpl: corporal: pvt: private: adm: admiral:
cmdr: cmdt: cdr: commodore: marshal: comandante: warrant: petty: staff: master: constable: detective:
gral:m cnel:m tte: sargento:m teniente: cabo: capitán:m capitan:m coronel:m almirante:m sor:f fray:m frère:m frere:m soeur:f sœur:f père:m pere:m abbé:m abbe:m dom:m señorita:f senorita:f srta:f sr:m sra:f
mme:f mlle:f mademoiselle:f maître: maitre: dottor:m dott: avv: signor:m signora:f signorina:f fräulein:f doktor: oberst:m hauptmann:m major-general: tenente: sargento: capitão:m soldat: pan:m pani:f gospodin:m comrade: tovarish:
tovarishch: albay: yarbay: binbaşı: yüzbaşı: hoca: hoja: bey:m efendi:m khanum:f khanom:f hanım:f agha:m aqa:m ustad:m ustadh:m ustaz:m ustadha:f maulana:m mawlana:m mawlawi:m maulvi:m molvi:m moulvi:m akhund:m akhoond:m hafiz:m qari:m
pir:m alhaji:m alhaja:f hajia:f hadj:m el-hadj:m malam:m mallam:m mzee:m bwana:m ndugu: pandit:m swami:m lama:m guru:m saint: aunt:f auntie:f uncle:m tía:f tio:m tío:m baba:m mama:f
lieutenant-colonel: sub-inspector: gunner: trooper: cadet: seaman: airman: bombardier: iur: jur: phil: rer: brother-in-law:m accused: defendant: inspector: superintendent: officer: agent: sardar: witness:
si:m sidi:m lalla:f moulay:m granny:f grandma:f grandpa:m grandfather:m grandmother:f eng: engr: br:m bro:m pol: insp: ustod:m ustoz:m kak:m kaka:m kāk:m ostad: ostovar: sarvan: sarhang: sargord: sartip: sepahbod: jenab: sarkar: mirza:m tun: kasha:m qasha:m
jagran:m jagturan:m samunwal:m dagarwal:m dagarman:m turan:m baryalai: engineer: conductor: teacher: driver: nurse: midwife:f schoolmaster:m schoolmistress:f sacristan: watchman:m gravedigger: sub-officer: sub-lieutenant: mlle:f mademoiselle:f señorita:f comrade: compañero:m compañera:f companero:m companera:f camarada: kamerad:
abuna:m anba:m archimandrite:m protopope:m batyushka:m igumen:m ataman:m aksakal:m bai:m hadji:m hacı:m ağa:m usta:m kâhya:m hanoum:f kyria:f kyrios:m papa:m barba:m pop:m baka:f deda:m gospođa:f gospodin:m drug:m tovarisch:
`;

/** Short and titled forms of posts that stand before a name: `Sen. Mavik`. */
export const TITLE_POSTS = `
sen:senator rep:representative gov:governor pres:president amb:ambassador sec:secretary mp:MP mep:MEP del:delegate cllr:councillor vp:vice president
dir:director supt:superintendent comm:commissioner
`;

// ── Persian ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Before a name: respect, learning, clergy, rank. The value is what they say of gender. */
export const PERSIAN_STYLES = `
آقای:m آقا:m جناب: خانم:f بانو:f سرکار: دکتر: مهندس: پروفسور: استاد: آیت‌الله:m آیت‌الله‌العظمی:m آیت الله:m حجت‌الاسلام:m حجت الاسلام:m حجت‌الاسلام والمسلمین:m
حجه‌الاسلام:m شیخ:m سید:m حاج:m حاجی:m حاجیه:f ملا:m مولوی:m امام:m شهید: زنده‌یاد: مرحوم:m مرحومه:f سردار:m سرتیپ:m سرلشکر:m سپهبد:m ارتشبد:m
امیر:m دریادار:m دریابان:m سرهنگ: سرگرد: سروان: ستوان: سرهنگ‌دوم: ناخدا:m تیمسار:m جنرال:m برید‌جنرال:m دگروال:m دگرمن:m جگرن:m تورن:m پاسدار: ژنرال: کلنل: مسیو:m مادام:f پدر:m مادر:f برادر:m خواهر:f انجنیر: انجینر: داکتر: رفیق: قاری:m میرزا:m مفتی:m آخوند:m بریدمن: استوار: گروهبان: کشیش:m
مش:m مشدی:m مشهدی:m کربلایی:m کربلائی:m کل:m ننه:f عمو:m دایی:m دائی:m خاله:f عمه:f عمه‌جان:f اوستا:m اوسا:m آمیرزا:m آقامیرزا:m دوشیزه:f عالیجناب: عالی‌جناب: جلالتمآب: داکتر: ډاکټر: انجنیر: انجینر: معلم: قاری:m الحاج:m
خلیفه:m صوفی:m پیر:m کاکا:m ماما:m ضابط:m بریدمن:m لمری‌بریدمن:m خردضابط:m دگرجنرال:m تورن‌جنرال:m تورنجنرال:m دگروال:m مارشال:m گروهبان:m استوار:m سرجوخه:m سرباز:m ستوان‌یکم: ستوان‌دوم: ستوانیکم: سروان‌یکم: ناوسروان:m خلبان: پاسبان:m آتش‌یار: سمونوال:m سمونمل:m پوهاند: پوهنوال: پوهندوی: پوهنمل: علامه:m رفیق: هم‌رزم: شادروان: جاویدنام:
حجت‌الاسلام‌والمسلمین:m حجه‌الاسلام‌والمسلمین:m ثقه‌الاسلام:m آخوند:m کشیش: اسقف: خاخام: موبد: طلبه: متهم: شاهد:
`;

/** Heads of posts. */
export const PERSIAN_POSTS = `
وزیر رئیس رییس رئیس‌جمهور رئیس‌جمهوری رییس‌جمهور رییس‌جمهوری نخست‌وزیر فرمانده دادستان قاضی استاندار فرماندار بخشدار شهردار نماینده سخنگو سخنگوی معاون مدیر مدیرکل
مدیرعامل دبیر دبیرکل سفیر کنسول رهبر مشاور بازپرس دادیار بازجو سرپرست قائم‌مقام جانشین گزارشگر سناتور عضو کمیسر مسئول متصدی بنیانگذار بنیان‌گذار سردبیر
زندانبان نگهبان پزشک حاکم بازجوی کدخدا دهدار وکیل پادشاه شاه ولیعهد امام‌جمعه صدراعظم کاردار ناظر سرپرستار بازرس والی ولسوال قوماندان قومندان معین شاروال څارنوال سارنوال مستوفی سرپزشک خزانه‌دار سرکنسول نایب‌رئیس
نائب‌رئیس دادرس مستشار کفیل مدیرمسئول آمر منشی سرمهندس کلانتر دهیار رئیس‌کل مدیرمسؤول مسوول مسؤول سرمعلم سرطبیب سرکارگر متولی خطیب پیش‌نماز فرمانده‌کل سرنگهبان قنسول نایب سرمحاسب سرناظر متخصص کارشناس تکنسین
سرویراستار سربازجو سردفتر افسر خارنوال لوی‌خارنوال مستنطق آتشه آتاشه وابسته رایزن علاقه‌دار سربازرس سرداور رئیس‌دفتر دستیار فرمانده‌کل حاکم‌شرع سوپروایزر کاتب مباشر پیشکار تحویلدار محرر نامزد کاندید کاندیدای
`;

/** «سابق», «وقت», «فعلی» … behind or before a post => its status. */
export const PERSIAN_STATUS = `
سابق:former پیشین:former اسبق:former فقید:former وقت:then فعلی:current کنونی:current جدید:current موقت:acting سرپرست:acting منتخب:designate نامزد:candidate
`;
