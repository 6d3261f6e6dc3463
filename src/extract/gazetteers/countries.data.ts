// Countries with their capitals, what their people are called, and their Persian names. Data.
// Source: Persian names of countries (third column) from Unicode CLDR as the runtime carries it (Intl.DisplayNames, Unicode License v3); everything else
// compiled by us from general knowledge. Columns: ISO 3166 code | English name | Persian name | capital and its spellings (;) | capital in Persian |
// demonyms (a space between them, "-" for a space inside) | other names (;). A capital is where the government sits that it stands for in the news.

export const COUNTRIES = `
AF|Afghanistan|افغانستان|Kabul|کابل|Afghan Afghans|
AL|Albania|آلبانی|Tirana|تیرانا|Albanian Albanians|
DZ|Algeria|الجزایر|Algiers|الجزیره|Algerian Algerians|
AD|Andorra|آندورا|Andorra la Vella|آندورا لاولا|Andorran Andorrans|
AO|Angola|آنگولا|Luanda|لواندا|Angolan Angolans|
AR|Argentina|آرژانتین|Buenos Aires|بوئنوس آیرس|Argentine Argentines Argentinian Argentinians Argentinean|
AM|Armenia|ارمنستان|Yerevan|ایروان|Armenian Armenians|
AU|Australia|استرالیا|Canberra|کانبرا|Australian Australians|
AT|Austria|اتریش|Vienna|وین|Austrian Austrians|
AZ|Azerbaijan|جمهوری آذربایجان|Baku|باکو|Azerbaijani Azerbaijanis Azeri Azeris|آذربایجان
BS|Bahamas|باهاما|Nassau|ناسائو|Bahamian Bahamians|The Bahamas
BH|Bahrain|بحرین|Manama|منامه|Bahraini Bahrainis|
BD|Bangladesh|بنگلادش|Dhaka|داکا|Bangladeshi Bangladeshis|
BB|Barbados|باربادوس|Bridgetown|بریج‌تاون|Barbadian Barbadians|
BY|Belarus|بلاروس|Minsk|مینسک|Belarusian Belarusians Belarussian|روسیه سفید;بلاروس
BE|Belgium|بلژیک|Brussels|بروکسل|Belgian Belgians|
BZ|Belize|بلیز|Belmopan|بلموپان|Belizean Belizeans|
BJ|Benin|بنین|Porto-Novo|پورتو نوو|Beninese|
BT|Bhutan|بوتان|Thimphu|تیمفو|Bhutanese|
BO|Bolivia|بولیوی|La Paz;Sucre|لاپاز|Bolivian Bolivians|
BA|Bosnia and Herzegovina|بوسنی و هرزگوین|Sarajevo|سارایوو|Bosnian Bosnians|Bosnia;Bosnia-Herzegovina;بوسنی
BW|Botswana|بوتسوانا|Gaborone|گابورون|Botswanan Motswana|
BR|Brazil|برزیل|Brasilia;Brasília|برازیلیا|Brazilian Brazilians|
BN|Brunei|برونئی|Bandar Seri Begawan|بندر سری بگاوان|Bruneian Bruneians|
BG|Bulgaria|بلغارستان|Sofia|صوفیه|Bulgarian Bulgarians|
BF|Burkina Faso|بورکینافاسو|Ouagadougou|واگادوگو|Burkinabe|
BI|Burundi|بوروندی|Gitega;Bujumbura|گیتگا|Burundian Burundians|
KH|Cambodia|کامبوج|Phnom Penh|پنوم پن|Cambodian Cambodians|
CM|Cameroon|کامرون|Yaounde;Yaoundé|یائونده|Cameroonian Cameroonians|
CA|Canada|کانادا|Ottawa|اتاوا|Canadian Canadians|
CV|Cape Verde|کیپ‌ورد|Praia|پرایا|Cape-Verdean|Cabo Verde
CF|Central African Republic|جمهوری افریقای مرکزی|Bangui|بانگی||
TD|Chad|چاد|N'Djamena|انجامنا|Chadian Chadians|
CL|Chile|شیلی|Santiago|سانتیاگو|Chilean Chileans|
CN|China|چین|Beijing;Peking|پکن|Chinese|People's Republic of China
CO|Colombia|کلمبیا|Bogota;Bogotá|بوگوتا|Colombian Colombians|
KM|Comoros|کومور|Moroni|مورونی|Comorian Comorians|
CG|Congo|کنگو - برازویل|Brazzaville|برازاویل|Congolese|Republic of the Congo;Congo-Brazzaville
CD|Democratic Republic of the Congo|کنگو - کینشاسا|Kinshasa|کینشاسا|Congolese|DR Congo;DRC;Zaire;Congo-Kinshasa;کنگو
CR|Costa Rica|کاستاریکا|San Jose;San José|سان خوزه|Costa-Rican|
CI|Ivory Coast|ساحل عاج|Yamoussoukro|یاموسوکرو|Ivorian Ivorians|Cote d'Ivoire;Côte d'Ivoire
HR|Croatia|کرواسی|Zagreb|زاگرب|Croatian Croatians Croat Croats|
CU|Cuba|کوبا|Havana|هاوانا|Cuban Cubans|
CY|Cyprus|قبرس|Nicosia|نیکوزیا|Cypriot Cypriots|
CZ|Czech Republic|چک|Prague|پراگ|Czech Czechs|Czechia;جمهوری چک
DK|Denmark|دانمارک|Copenhagen|کپنهاگ|Danish Dane Danes|
DJ|Djibouti|جیبوتی|Djibouti City|جیبوتی|Djiboutian Djiboutians|
DO|Dominican Republic|جمهوری دومینیکن|Santo Domingo|سانتو دومینگو|Dominican Dominicans|
EC|Ecuador|اکوادور|Quito|کیتو|Ecuadorian Ecuadorians Ecuadorean|
EG|Egypt|مصر|Cairo|قاهره|Egyptian Egyptians|
SV|El Salvador|السالوادور|San Salvador|سان سالوادور|Salvadoran Salvadorans Salvadorean Salvadoreans|
GQ|Equatorial Guinea|گینهٔ استوایی|Malabo|مالابو|Equatoguinean|
ER|Eritrea|اریتره|Asmara|اسمره|Eritrean Eritreans|
EE|Estonia|استونی|Tallinn|تالین|Estonian Estonians|
SZ|Eswatini|اسواتینی|Mbabane|امبابانه|Swazi Swazis|Swaziland
ET|Ethiopia|اتیوپی|Addis Ababa|آدیس آبابا|Ethiopian Ethiopians|
FJ|Fiji|فیجی|Suva|سووا|Fijian Fijians|
FI|Finland|فنلاند|Helsinki|هلسینکی|Finnish Finn Finns|
FR|France|فرانسه|Paris|پاریس|French Frenchman Frenchwoman|
GA|Gabon|گابن|Libreville|لیبرویل|Gabonese|
GM|Gambia|گامبیا|Banjul|بانجول|Gambian Gambians|The Gambia
GE|Georgia|گرجستان|Tbilisi|تفلیس|Georgian Georgians|
DE|Germany|آلمان|Berlin|برلین|German Germans|Federal Republic of Germany;West Germany;East Germany;آلمان غربی
GH|Ghana|غنا|Accra|آکرا|Ghanaian Ghanaians|
GR|Greece|یونان|Athens|آتن|Greek Greeks|
GT|Guatemala|گواتمالا|Guatemala City|گواتمالاسیتی|Guatemalan Guatemalans|
GN|Guinea|گینه|Conakry|کوناکری|Guinean Guineans|
GW|Guinea-Bissau|گینهٔ بیسائو|Bissau|بیسائو||
GY|Guyana|گویان|Georgetown|جرج‌تاون|Guyanese|
HT|Haiti|هائیتی|Port-au-Prince|پورتو پرنس|Haitian Haitians|
HN|Honduras|هندوراس|Tegucigalpa|تگوسیگالپا|Honduran Hondurans|
HU|Hungary|مجارستان|Budapest|بوداپست|Hungarian Hungarians|
IS|Iceland|ایسلند|Reykjavik;Reykjavík|ریکیاویک|Icelandic Icelander Icelanders|
IN|India|هند|New Delhi;Delhi|دهلی نو|Indian Indians|
ID|Indonesia|اندونزی|Jakarta|جاکارتا|Indonesian Indonesians|
IR|Iran|ایران|Tehran;Teheran|تهران|Iranian Iranians Persian|Islamic Republic of Iran;Islamic Republic;Persia;جمهوری اسلامی ایران;جمهوری اسلامی
IQ|Iraq|عراق|Baghdad|بغداد|Iraqi Iraqis|Republic of Iraq
IE|Ireland|ایرلند|Dublin|دوبلین|Irish Irishman Irishwoman|Republic of Ireland
IL|Israel|اسرائیل|Jerusalem|اورشلیم|Israeli Israelis|
IT|Italy|ایتالیا|Rome|رم|Italian Italians|
JM|Jamaica|جامائیکا|Kingston|کینگستون|Jamaican Jamaicans|
JP|Japan|ژاپن|Tokyo|توکیو|Japanese|
JO|Jordan|اردن|Amman|امان|Jordanian Jordanians|
KZ|Kazakhstan|قزاقستان|Astana;Nur-Sultan|آستانه|Kazakh Kazakhs Kazakhstani|
KE|Kenya|کنیا|Nairobi|نایروبی|Kenyan Kenyans|
KW|Kuwait|کویت|Kuwait City|کویت|Kuwaiti Kuwaitis|
KG|Kyrgyzstan|قرقیزستان|Bishkek|بیشکک|Kyrgyz|
LA|Laos|لائوس|Vientiane|وینتیان|Laotian Laotians Lao|لائوس
LV|Latvia|لتونی|Riga|ریگا|Latvian Latvians|
LB|Lebanon|لبنان|Beirut|بیروت|Lebanese|
LS|Lesotho|لسوتو|Maseru|ماسرو|Basotho|
LR|Liberia|لیبریا|Monrovia|مونروویا|Liberian Liberians|
LY|Libya|لیبی|Tripoli|طرابلس|Libyan Libyans|
LI|Liechtenstein|لیختن‌اشتاین|Vaduz|فادوتس||
LT|Lithuania|لیتوانی|Vilnius|ویلنیوس|Lithuanian Lithuanians|
LU|Luxembourg|لوکزامبورگ|Luxembourg City|لوکزامبورگ|Luxembourgish Luxembourger|
MG|Madagascar|ماداگاسکار|Antananarivo|آنتاناناریوو|Malagasy|
MW|Malawi|مالاوی|Lilongwe|لیلونگوه|Malawian Malawians|
MY|Malaysia|مالزی|Kuala Lumpur|کوالالامپور|Malaysian Malaysians|
MV|Maldives|مالدیو|Male|ماله|Maldivian Maldivians|
ML|Mali|مالی|Bamako|باماکو|Malian Malians|
MT|Malta|مالت|Valletta|والتا|Maltese|
MR|Mauritania|موریتانی|Nouakchott|نواکشوت|Mauritanian Mauritanians|
MU|Mauritius|موریس|Port Louis|پورت لوئیس|Mauritian Mauritians|
MX|Mexico|مکزیک|Mexico City|مکزیکوسیتی|Mexican Mexicans|
MD|Moldova|مولداوی|Chisinau|کیشینف|Moldovan Moldovans|
MC|Monaco|موناکو|Monaco|موناکو|Monegasque|
MN|Mongolia|مغولستان|Ulaanbaatar|اولان‌باتور|Mongolian Mongolians|
ME|Montenegro|مونته‌نگرو|Podgorica|پودگوریتسا|Montenegrin Montenegrins|
MA|Morocco|مراکش|Rabat|رباط|Moroccan Moroccans|
MZ|Mozambique|موزامبیک|Maputo|ماپوتو|Mozambican Mozambicans|
MM|Myanmar|میانمار (برمه)|Naypyidaw;Yangon;Rangoon|نایپیداو|Burmese|Burma;برمه
NA|Namibia|نامیبیا|Windhoek|ویندهوک|Namibian Namibians|
NP|Nepal|نپال|Kathmandu|کاتماندو|Nepalese Nepali Nepalis|
NL|Netherlands|هلند|The Hague|لاهه|Dutch Dutchman Dutchwoman|Holland;The Netherlands
NZ|New Zealand|نیوزیلند|Wellington|ولینگتون|New-Zealander|
NI|Nicaragua|نیکاراگوئه|Managua|ماناگوا|Nicaraguan Nicaraguans|
NE|Niger|نیجر|Niamey|نیامی|Nigerien Nigeriens|
NG|Nigeria|نیجریه|Abuja|ابوجا|Nigerian Nigerians|
KP|North Korea|کرهٔ شمالی|Pyongyang|پیونگ‌یانگ|North-Korean|DPRK
MK|North Macedonia|مقدونیهٔ شمالی|Skopje|اسکوپیه|Macedonian Macedonians|Macedonia
NO|Norway|نروژ|Oslo|اسلو|Norwegian Norwegians|
OM|Oman|عمان|Muscat|مسقط|Omani Omanis|
PK|Pakistan|پاکستان|Islamabad|اسلام‌آباد|Pakistani Pakistanis|
PS|Palestine|سرزمین‌های فلسطینی|Ramallah|رام‌الله|Palestinian Palestinians|Palestinian territories;Palestinian Authority;فلسطین
PA|Panama|پاناما|Panama City|پاناماسیتی|Panamanian Panamanians|
PG|Papua New Guinea|پاپوا گینهٔ نو|Port Moresby|پورت مورسبی||
PY|Paraguay|پاراگوئه|Asuncion;Asunción|آسونسیون|Paraguayan Paraguayans|
PE|Peru|پرو|Lima|لیما|Peruvian Peruvians|
PH|Philippines|فیلیپین|Manila|مانیل|Philippine Filipino Filipinos Filipina|
PL|Poland|لهستان|Warsaw|ورشو|Polish Pole Poles|
PT|Portugal|پرتغال|Lisbon|لیسبون|Portuguese|
QA|Qatar|قطر|Doha|دوحه|Qatari Qataris|
RO|Romania|رومانی|Bucharest|بخارست|Romanian Romanians|
RU|Russia|روسیه|Moscow|مسکو|Russian Russians|Russian Federation;Soviet Union;USSR;شوروی;اتحاد جماهیر شوروی
RW|Rwanda|رواندا|Kigali|کیگالی|Rwandan Rwandans|
SA|Saudi Arabia|عربستان سعودی|Riyadh|ریاض|Saudi Saudis|عربستان
SN|Senegal|سنگال|Dakar|داکار|Senegalese|
RS|Serbia|صربستان|Belgrade|بلگراد|Serbian Serbians Serb Serbs|
SC|Seychelles|سیشل|Victoria|ویکتوریا||
SL|Sierra Leone|سیرالئون|Freetown|فری‌تاون|Sierra-Leonean|
SG|Singapore|سنگاپور|Singapore|سنگاپور|Singaporean Singaporeans|
SK|Slovakia|اسلواکی|Bratislava|براتیسلاوا|Slovak Slovaks Slovakian|
SI|Slovenia|اسلوونی|Ljubljana|لیوبلیانا|Slovenian Slovenians Slovene Slovenes|
SO|Somalia|سومالی|Mogadishu|موگادیشو|Somali Somalis|
ZA|South Africa|افریقای جنوبی|Pretoria|پرتوریا|South-African|آفریقای جنوبی
KR|South Korea|کرهٔ جنوبی|Seoul|سئول|South-Korean|کره
SS|South Sudan|سودان جنوبی|Juba|جوبا|South-Sudanese|
ES|Spain|اسپانیا|Madrid|مادرید|Spanish Spaniard Spaniards|
LK|Sri Lanka|سری‌لانکا|Colombo|کلمبو|Sri-Lankan|
SD|Sudan|سودان|Khartoum|خارطوم|Sudanese|
SR|Suriname|سورینام|Paramaribo|پاراماریبو|Surinamese|
SE|Sweden|سوئد|Stockholm|استکهلم|Swedish Swede Swedes|
CH|Switzerland|سوئیس|Bern;Berne|برن|Swiss|
SY|Syria|سوریه|Damascus|دمشق|Syrian Syrians|Syrian Arab Republic
TW|Taiwan|تایوان|Taipei|تایپه|Taiwanese|
TJ|Tajikistan|تاجیکستان|Dushanbe|دوشنبه|Tajik Tajiks|
TZ|Tanzania|تانزانیا|Dodoma;Dar es Salaam|دودوما|Tanzanian Tanzanians|
TH|Thailand|تایلند|Bangkok|بانکوک|Thai Thais|
TL|Timor-Leste|تیمور-لسته|Dili|دیلی|Timorese|East Timor
TG|Togo|توگو|Lome;Lomé|لومه|Togolese|
TT|Trinidad and Tobago|ترینیداد و توباگو|Port of Spain|پورت آو اسپین|Trinidadian Trinidadians|
TN|Tunisia|تونس|Tunis|تونس|Tunisian Tunisians|
TR|Turkey|ترکیه|Ankara|آنکارا|Turkish Turk Turks|Türkiye;Turkiye
TM|Turkmenistan|ترکمنستان|Ashgabat|عشق‌آباد|Turkmen|
UG|Uganda|اوگاندا|Kampala|کامپالا|Ugandan Ugandans|
UA|Ukraine|اوکراین|Kyiv;Kiev|کی‌یف|Ukrainian Ukrainians|
AE|United Arab Emirates|امارات متحدهٔ عربی|Abu Dhabi|ابوظبی|Emirati Emiratis|UAE;U.A.E.;امارات
GB|United Kingdom|بریتانیا|London|لندن|British Briton Britons English Englishman Scottish Welsh|UK;U.K.;Britain;Great Britain;England;Scotland;Wales;Northern Ireland;انگلیس;انگلستان;بریتانیا
US|United States|ایالات متحده|Washington;Washington D.C.;Washington DC|واشنگتن|American Americans|US;U.S.;USA;U.S.A.;America;United States of America;آمریکا;امریکا;ایالات متحده آمریکا
UY|Uruguay|اروگوئه|Montevideo|مونته‌ویدئو|Uruguayan Uruguayans|
UZ|Uzbekistan|ازبکستان|Tashkent|تاشکند|Uzbek Uzbeks|
VA|Vatican City|واتیکان|Vatican|واتیکان||Holy See
VE|Venezuela|ونزوئلا|Caracas|کاراکاس|Venezuelan Venezuelans|
VN|Vietnam|ویتنام|Hanoi|هانوی|Vietnamese|
YE|Yemen|یمن|Sanaa;Sana'a|صنعا|Yemeni Yemenis Yemenite|
ZM|Zambia|زامبیا|Lusaka|لوساکا|Zambian Zambians|
ZW|Zimbabwe|زیمبابوه|Harare|هراره|Zimbabwean Zimbabweans|
XK|Kosovo|کوزوو|Pristina|پریشتینا|Kosovar Kosovars Kosovan|
AG|Antigua and Barbuda|آنتیگوا و باربودا|Saint John's|سنت جانز|Antiguan|
DM|Dominica|دومینیکا|Roseau|روسو||
GD|Grenada|گرنادا|Saint George's|سنت جورجز|Grenadian Grenadians|
KI|Kiribati|کیریباتی|Tarawa|تاراوا||
MH|Marshall Islands|جزایر مارشال|Majuro|ماجورو|Marshallese|
FM|Micronesia|میکرونزی|Palikir|پالیکیر|Micronesian|
NR|Nauru|نائورو|Yaren|یارن|Nauruan|
PW|Palau|پالائو|Ngerulmud|نگرولمود|Palauan|
KN|Saint Kitts and Nevis|سنت کیتس و نویس|Basseterre|باستر||
LC|Saint Lucia|سنت لوسیا|Castries|کاستریس||
VC|Saint Vincent and the Grenadines|سنت وینسنت و گرنادین|Kingstown|کینگزتاون||
WS|Samoa|ساموآ|Apia|آپیا|Samoan Samoans|
SM|San Marino|سان‌مارینو|San Marino|سان مارینو|Sammarinese|
ST|Sao Tome and Principe|سائوتومه و پرینسیپ|Sao Tome|سائوتومه||
SB|Solomon Islands|جزایر سلیمان|Honiara|هونیارا||
TO|Tonga|تونگا|Nuku'alofa|نوکوالوفا|Tongan Tongans|
TV|Tuvalu|تووالو|Funafuti|فونافوتی|Tuvaluan|
VU|Vanuatu|وانواتو|Port Vila|پورت ویلا||
`;
