// Bodies known over the world by a name or letters of their own, and the words that head the names of bodies. Data, compiled by us from general knowledge.
// Columns: full name | other names and letters (;) | Persian names (;) | kind | ISO code of the country it belongs to, if it does.
// Kinds: international, court, party, armed, government, ngo, news.

export const BODIES = `
United Nations|UN;U.N.|سازمان ملل متحد;سازمان ملل|international|
United Nations General Assembly|UN General Assembly;General Assembly;UNGA|مجمع عمومی سازمان ملل;مجمع عمومی|international|
United Nations Security Council|UN Security Council;Security Council;UNSC|شورای امنیت سازمان ملل;شورای امنیت|international|
United Nations Human Rights Council|UN Human Rights Council;Human Rights Council;UNHRC|شورای حقوق بشر سازمان ملل;شورای حقوق بشر|international|
United Nations Human Rights Committee|UN Human Rights Committee;Human Rights Committee|کمیته حقوق بشر سازمان ملل|international|
United Nations Commission on Human Rights|UN Commission on Human Rights;UN Human Rights Commission|کمیسیون حقوق بشر سازمان ملل|international|
Office of the United Nations High Commissioner for Human Rights|OHCHR;UN human rights office;UN Human Rights Office|دفتر کمیسر عالی حقوق بشر سازمان ملل|international|
Working Group on Enforced or Involuntary Disappearances|WGEID|گروه کاری ناپدیدشدگان قهری|international|
Working Group on Arbitrary Detention|WGAD|گروه کاری بازداشت‌های خودسرانه|international|
Committee against Torture|CAT|کمیته علیه شکنجه|international|
United Nations High Commissioner for Refugees|UNHCR|کمیساریای عالی پناهندگان|international|
United Nations Children's Fund|UNICEF|یونیسف|international|
United Nations Educational, Scientific and Cultural Organization|UNESCO|یونسکو|international|
United Nations Development Programme|UNDP||international|
United Nations Assistance Mission for Iraq|UNAMI|یونامی|international|IQ
United Nations Assistance Mission in Afghanistan|UNAMA|یوناما|international|AF
World Health Organization|WHO|سازمان جهانی بهداشت|international|
World Food Programme|WFP|برنامه جهانی غذا|international|
International Labour Organization|ILO|سازمان بین‌المللی کار|international|
International Atomic Energy Agency|IAEA|آژانس بین‌المللی انرژی اتمی|international|
International Monetary Fund|IMF|صندوق بین‌المللی پول|international|
World Bank||بانک جهانی|international|
European Union|EU;E.U.|اتحادیه اروپا|international|
European Parliament||پارلمان اروپا|international|
European Commission||کمیسیون اروپا|international|
European Council||شورای اتحادیه اروپا|international|
Council of Europe||شورای اروپا|international|
Organization for Security and Co-operation in Europe|OSCE||international|
African Union|AU|اتحادیه آفریقا|international|
Arab League|League of Arab States|اتحادیه عرب|international|
Organization of American States|OAS|سازمان کشورهای آمریکایی|international|
Organisation of Islamic Cooperation|OIC|سازمان همکاری اسلامی|international|
North Atlantic Treaty Organization|NATO;Nato|ناتو|international|
Association of Southeast Asian Nations|ASEAN;Asean||international|
Organization of the Petroleum Exporting Countries|OPEC;Opec|اوپک|international|
Inter-American Commission on Human Rights|IACHR||international|
International Committee of the Red Cross|ICRC;Red Cross|کمیته بین‌المللی صلیب سرخ;صلیب سرخ|international|
Interpol|INTERPOL|اینترپل|international|
International Criminal Court|ICC|دیوان کیفری بین‌المللی;دیوان بین‌المللی کیفری|court|
International Court of Justice|ICJ;World Court|دیوان بین‌المللی دادگستری;دیوان لاهه|court|
European Court of Human Rights|ECHR;ECtHR|دادگاه حقوق بشر اروپا|court|
Inter-American Court of Human Rights|IACtHR||court|
International Criminal Tribunal for the former Yugoslavia|ICTY||court|
International Criminal Tribunal for Rwanda|ICTR||court|
Special Tribunal for Lebanon|STL||court|
Extraordinary Chambers in the Courts of Cambodia|ECCC||court|
Supreme Court||دیوان عالی کشور|court|
Revolutionary Court|Islamic Revolutionary Court|دادگاه انقلاب;دادگاه انقلاب اسلامی|court|IR
Amnesty International|Amnesty|عفو بین‌الملل;سازمان عفو بین‌الملل|ngo|
Human Rights Watch|HRW|دیده‌بان حقوق بشر|ngo|
Reporters Without Borders|RSF|گزارشگران بدون مرز|ngo|
International Federation for Human Rights|FIDH|فدراسیون بین‌المللی جوامع حقوق بشر|ngo|
Committee to Protect Journalists|CPJ||ngo|
Doctors Without Borders|MSF;Médecins Sans Frontières|پزشکان بدون مرز|ngo|
Physicians for Human Rights|PHR||ngo|
International Commission of Jurists|||ngo|
Iran Human Rights|IHR|سازمان حقوق بشر ایران|ngo|
Human Rights Activists News Agency|HRANA|هرانا|ngo|IR
Abdorrahman Boroumand Center|Boroumand Center|بنیاد عبدالرحمن برومند;بنیاد برومند|ngo|
Justice for Iran||عدالت برای ایران|ngo|
Syrian Observatory for Human Rights|SOHR|دیده‌بان حقوق بشر سوریه|ngo|
White Helmets|Syria Civil Defence||ngo|SY
Reuters||رویترز|news|
Associated Press|AP|آسوشیتدپرس|news|
Agence France-Presse|AFP|خبرگزاری فرانسه|news|
United Press International|UPI||news|
Bloomberg News|Bloomberg|بلومبرگ|news|
British Broadcasting Corporation|BBC|بی‌بی‌سی|news|GB
BBC Persian||بی‌بی‌سی فارسی|news|GB
Cable News Network|CNN|سی‌ان‌ان|news|US
Al Jazeera|Al-Jazeera;al-Jazeera|الجزیره|news|QA
New York Times|The New York Times|نیویورک تایمز|news|US
Washington Post|The Washington Post|واشنگتن پست|news|US
Wall Street Journal|The Wall Street Journal|وال استریت ژورنال|news|US
Fox News|||news|US
ABC News|||news|US
CBS News|||news|US
NBC News|NBC;MSNBC||news|US
National Public Radio|NPR||news|US
Guardian|The Guardian|گاردین|news|GB
Times|The Times||news|GB
Daily Telegraph|The Telegraph||news|GB
Financial Times|||news|GB
Sky News|||news|GB
Le Monde||لوموند|news|FR
Der Spiegel|Spiegel|اشپیگل|news|DE
Deutsche Welle|DW|دویچه وله|news|DE
Voice of America|VOA|صدای آمریکا|news|US
Radio Free Europe/Radio Liberty|RFE/RL;Radio Free Europe;Radio Liberty|رادیو اروپای آزاد|news|
Radio Farda||رادیو فردا|news|
Radio Zamaneh||رادیو زمانه|news|
Iran International||ایران اینترنشنال|news|
IranWire||ایران وایر|news|
Xinhua|Xinhua News Agency|شینهوا|news|CN
TASS|Tass;ITAR-TASS|تاس|news|RU
Anadolu Agency|Anadolu|آناتولی|news|TR
Islamic Republic News Agency|IRNA|ایرنا;خبرگزاری جمهوری اسلامی|news|IR
Fars News Agency|Fars News|خبرگزاری فارس|news|IR
Tasnim News Agency|Tasnim|تسنیم;خبرگزاری تسنیم|news|IR
Mehr News Agency|Mehr News|خبرگزاری مهر|news|IR
Iranian Students' News Agency|ISNA|ایسنا|news|IR
Iranian Labour News Agency|ILNA|ایلنا|news|IR
Mizan News Agency|Mizan|میزان;خبرگزاری میزان|news|IR
Islamic Republic of Iran Broadcasting|IRIB|صدا و سیما;صداوسیما|news|IR
Press TV||پرس‌تی‌وی|news|IR
Kayhan|Keyhan|کیهان|news|IR
Ettela'at|Ettelaat|اطلاعات|news|IR
Jomhouri Eslami|Jomhuri-ye Eslami||news|IR
Islamic Revolutionary Guard Corps|IRGC;Revolutionary Guard;Revolutionary Guards;Islamic Revolutionary Guards Corps|سپاه پاسداران انقلاب اسلامی;سپاه پاسداران;سپاه|armed|IR
Quds Force|Qods Force|نیروی قدس;سپاه قدس|armed|IR
Basij|Basij militia|بسیج|armed|IR
Law Enforcement Command|NAJA;FARAJA;Law Enforcement Force|نیروی انتظامی;ناجا;فراجا|armed|IR
Ministry of Intelligence|Intelligence Ministry;MOIS;Ministry of Intelligence and Security|وزارت اطلاعات|government|IR
Assembly of Experts||مجلس خبرگان;مجلس خبرگان رهبری|government|IR
Guardian Council|Council of Guardians|شورای نگهبان|government|IR
Expediency Council|Expediency Discernment Council|مجمع تشخیص مصلحت نظام;مجمع تشخیص مصلحت|government|IR
Supreme National Security Council||شورای عالی امنیت ملی|government|IR
Islamic Consultative Assembly|Majlis;Majles|مجلس شورای اسلامی;مجلس|government|IR
Supreme Judicial Council||شورای عالی قضایی|government|IR
General Inspection Organization||سازمان بازرسی کل کشور|government|IR
Prisons Organization|State Prisons Organization|سازمان زندان‌ها|government|IR
People's Mojahedin Organization of Iran|PMOI;MEK;MKO;People's Mujahedin;Mojahedin-e Khalq;Mujahedin-e Khalq|سازمان مجاهدین خلق ایران;سازمان مجاهدین خلق;مجاهدین خلق;سازمان مجاهدین|party|IR
National Council of Resistance of Iran|NCRI|شورای ملی مقاومت ایران;شورای ملی مقاومت|party|IR
Tudeh Party|Tudeh Party of Iran;Tudeh|حزب توده;حزب توده ایران|party|IR
Fedaian Organization|Organization of Iranian People's Fedaian;Fadaiyan;Fedaian|سازمان فداییان خلق;فداییان خلق;فداییان|party|IR
Komala||کومله|party|IR
Democratic Party of Iranian Kurdistan|KDPI;PDKI|حزب دموکرات کردستان ایران;حزب دموکرات کردستان|party|IR
Hezbollah|Hizbullah;Hizbollah|حزب‌الله|armed|LB
Hamas||حماس|armed|PS
Fatah||فتح|party|PS
Taliban||طالبان|armed|AF
Islamic State|ISIS;ISIL;Daesh|داعش;دولت اسلامی|armed|
Al Qaeda|al-Qaeda;Al-Qaeda;al-Qaida|القاعده|armed|
Boko Haram||بوکوحرام|armed|NG
FARC|Revolutionary Armed Forces of Colombia||armed|CO
FMLN|Farabundo Marti National Liberation Front||armed|SV
Shining Path|Sendero Luminoso||armed|PE
Irish Republican Army|IRA||armed|GB
Kurdistan Workers' Party|PKK|حزب کارگران کردستان;پ‌ک‌ک|armed|TR
Central Intelligence Agency|CIA|سیا|government|US
Federal Bureau of Investigation|FBI|اف‌بی‌آی|government|US
National Security Council|NSC||government|
State Department|US State Department;U.S. State Department;Department of State|وزارت خارجه آمریکا|government|US
Defense Department|Pentagon;Department of Defense|پنتاگون|government|US
Justice Department|Department of Justice;DOJ||government|US
Treasury Department|Department of the Treasury;Treasury||government|US
Department of Homeland Security|DHS;Homeland Security||government|US
White House||کاخ سفید|government|US
Congress|US Congress;U.S. Congress|کنگره;کنگره آمریکا|government|US
Senate|US Senate;U.S. Senate|سنا;سنای آمریکا|government|US
House of Representatives|House||government|US
Supreme Court of the United States|US Supreme Court;U.S. Supreme Court||court|US
Republican Party|GOP|حزب جمهوری‌خواه|party|US
Democratic Party|||party|US
Kremlin||کرملین|government|RU
Duma|State Duma|دوما|government|RU
KGB||کا‌گ‌ب|government|RU
FSB|||government|RU
House of Commons||مجلس عوام|government|GB
House of Lords||مجلس اعیان|government|GB
Foreign Office|Foreign and Commonwealth Office;FCO||government|GB
Downing Street|||government|GB
Scotland Yard|||government|GB
Bundestag||بوندستاگ|government|DE
Knesset||کنست|government|IL
Mossad||موساد|government|IL
SAVAK|Savak|ساواک|government|IR
`;

/** The last or first words of names of bodies in English, and the first ones in Spanish, Portuguese and French. */
export const BODY_HEADS = `
council ministry organization organisation union committee commission court army navy guard guards corps party university agency department office
bureau association society institute centre center federation league front movement assembly parliament congress senate house police force forces
bank company corporation inc ltd llc plc group foundation fund network times post journal news radio television tv authority administration
government board school college hospital church campaign coalition alliance watch tribunal embassy consulate guild summit mission
press gazette herald tribune cabinet judiciary secretariat directorate command brigade division battalion regiment militia intelligence
panel taskforce syndicate confederation club trust observatory archive archives museum faculty academy registry inspectorate chamber bar
garrison branch section wing chapter forum conference convention caucus legislature airline airlines airways railway railways limited pvt factory factories lab laboratory laboratories studios industries holdings partners
detachment squadron platoon unit
monitor wire chronicle bulletin magazine institution service services initiative collective junta
comité comite comisión comision comissão comissao asociación asociacion associação associacao unión federación federacion frente movimiento movimento mouvement consejo conselho conseil
ministerio ministério ministère fiscalía fiscalia observatorio observatoire instituto institut fundación fundacion fondation organización organizacion partido parti sindicato syndicat
ejército ejercito policía policia gendarmerie agencia agence coordinadora colectivo ligue réseau reseau gaceta periódico periodico diario
`;

/** The first words of names of bodies in Persian: «وزارت دادگستری». */
export const PERSIAN_BODY_HEADS = `
وزارت سازمان شورای کمیسیون کمیته دادگاه دادسرای دیوان دادگستری مجلس حزب ارتش سپاه نیروی ستاد دفتر اداره بنیاد انجمن کانون اتحادیه فدراسیون جبهه
جنبش دانشگاه دانشکده موسسه مؤسسه بانک شرکت خبرگزاری روزنامه رادیو تلویزیون سفارت کنسولگری استانداری فرمانداری شهرداری قوه هیئت هیات گروه جامعه
نهاد مرکز بیمارستان کلانتری پلیس گردان لشکر تیپ قرارگاه مجمع آژانس صندوق دبیرخانه نهضت دولت کابینه پارلمان کنگره حوزه آستان بسیج هنگ شبکه کندک لوای قول‌اردوی محکمه سارنوالی سندیکای مرزبانی ژاندارمری شهربانی
`;
