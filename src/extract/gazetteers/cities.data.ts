// Large and well-known cities, and regions, of the world outside Iran with their Persian names. Data, compiled by us from general knowledge.
// Columns: Latin spellings (;) | Persian name, if usual | ISO code of the country. Capitals stand in countries.data.ts.

export const CITIES = `
Herat|هرات|AF
Kandahar|قندهار|AF
Mazar-i-Sharif;Mazar-e Sharif|مزار شریف|AF
Jalalabad|جلال‌آباد|AF
Kunduz|قندوز|AF
Helmand|هلمند|AF
Panjshir|پنجشیر|AF
Karachi|کراچی|PK
Lahore|لاهور|PK
Peshawar|پیشاور|PK
Quetta|کویته|PK
Rawalpindi|راولپندی|PK
Balochistan;Baluchistan|بلوچستان|PK
Basra|بصره|IQ
Mosul|موصل|IQ
Najaf|نجف|IQ
Karbala;Kerbala|کربلا|IQ
Kirkuk|کرکوک|IQ
Erbil;Irbil;Arbil|اربیل|IQ
Sulaymaniyah;Sulaimaniya|سلیمانیه|IQ
Fallujah|فلوجه|IQ
Ramadi|رمادی|IQ
Tikrit|تکریت|IQ
Halabja|حلبچه|IQ
Camp Ashraf;Ashraf|اشرف;کمپ اشرف;قرارگاه اشرف|IQ
Camp Liberty|لیبرتی|IQ
Aleppo|حلب|SY
Homs|حمص|SY
Hama|حما|SY
Idlib|ادلب|SY
Raqqa|رقه|SY
Deir ez-Zor|دیرالزور|SY
Daraa;Deraa|درعا|SY
Ghouta;Eastern Ghouta|غوطه|SY
Latakia|لاذقیه|SY
Palmyra|تدمر|SY
Gaza;Gaza City;Gaza Strip|غزه|PS
West Bank|کرانه باختری|PS
Hebron|الخلیل|PS
Nablus|نابلس|PS
Jenin|جنین|PS
Rafah|رفح|PS
Tel Aviv|تل‌آویو|IL
Haifa|حیفا|IL
Istanbul|استانبول|TR
Izmir|ازمیر|TR
Diyarbakir|دیاربکر|TR
Van||TR
Sabra and Shatila|صبرا و شتیلا|LB
Sidon|صیدا|LB
Mecca|مکه|SA
Medina|مدینه|SA
Jeddah|جده|SA
Dubai|دبی|AE
Sharjah|شارجه|AE
Aden|عدن|YE
Hodeidah|حدیده|YE
Alexandria|اسکندریه|EG
Giza|جیزه|EG
Benghazi|بنغازی|LY
Misrata|مصراته|LY
Casablanca|کازابلانکا|MA
Darfur|دارفور|SD
El Fasher|الفاشر|SD
Omdurman|ام‌درمان|SD
Kano||NG
Lagos|لاگوس|NG
Maiduguri||NG
Goma||CD
Bukavu||CD
Lubumbashi||CD
Mekelle||ET
Tigray|تیگرای|ET
Bentiu||SS
Malakal||SS
Mombasa||KE
Johannesburg|ژوهانسبورگ|ZA
Cape Town|کیپ‌تاون|ZA
Soweto||ZA
Durban||ZA
Bulawayo||ZW
Shanghai|شانگهای|CN
Hong Kong|هنگ‌کنگ|CN
Guangzhou||CN
Shenzhen||CN
Wuhan|ووهان|CN
Tiananmen Square;Tiananmen|تیان‌آنمن|CN
Xinjiang|سین‌کیانگ|CN
Urumqi||CN
Tibet|تبت|CN
Lhasa||CN
Mumbai;Bombay|بمبئی|IN
Kolkata;Calcutta|کلکته|IN
Chennai||IN
Bangalore;Bengaluru||IN
Kashmir|کشمیر|IN
Srinagar||IN
Gujarat||IN
Punjab|پنجاب|IN
Rakhine||MM
Mandalay||MM
Aceh||ID
Bali||ID
Mindanao||PH
Osaka|اوساکا|JP
Hiroshima|هیروشیما|JP
Busan||KR
Gwangju||KR
Ho Chi Minh City;Saigon|سایگون|VN
Jaffna||LK
Sydney|سیدنی|AU
Melbourne|ملبورن|AU
Brisbane||AU
Perth||AU
Auckland||NZ
Saint Petersburg;St. Petersburg;Leningrad|سن پترزبورگ|RU
Chechnya|چچن|RU
Grozny|گروزنی|RU
Dagestan|داغستان|RU
Beslan||RU
Kharkiv;Kharkov|خارکف|UA
Mariupol|ماریوپل|UA
Odesa;Odessa|اودسا|UA
Lviv||UA
Donetsk|دونتسک|UA
Luhansk||UA
Kherson|خرسون|UA
Bucha|بوچا|UA
Crimea|کریمه|UA
Krakow||PL
Gdansk||PL
Srebrenica|سربرنیتسا|BA
Mostar||BA
Banja Luka||BA
Prijedor||BA
Vukovar||HR
Racak||XK
Nagorno-Karabakh|قره‌باغ|AZ
Munich|مونیخ|DE
Hamburg|هامبورگ|DE
Frankfurt|فرانکفورت|DE
Cologne|کلن|DE
Bonn|بن|DE
Nuremberg|نورنبرگ|DE
Koblenz||DE
Geneva|ژنو|CH
Zurich|زوریخ|CH
Lausanne|لوزان|CH
Salzburg||AT
Marseille|مارسی|FR
Lyon|لیون|FR
Strasbourg|استراسبورگ|FR
Nice||FR
Milan|میلان|IT
Naples|ناپل|IT
Turin|تورین|IT
Palermo||IT
Barcelona|بارسلونا|ES
Seville||ES
Guernica||ES
Amsterdam|آمستردام|NL
Rotterdam|روتردام|NL
Antwerp|آنتورپ|BE
Malmö;Malmo||SE
Gothenburg|گوتنبرگ|SE
Manchester|منچستر|GB
Birmingham|بیرمنگام|GB
Liverpool|لیورپول|GB
Glasgow||GB
Edinburgh|ادینبورو|GB
Belfast|بلفاست|GB
Derry;Londonderry||GB
Westminster||GB
New York;New York City|نیویورک|US
Los Angeles|لس‌آنجلس|US
Chicago|شیکاگو|US
Houston|هیوستون|US
Boston|بوستون|US
Philadelphia|فیلادلفیا|US
San Francisco|سان فرانسیسکو|US
Seattle||US
Miami|میامی|US
Atlanta||US
Dallas||US
Detroit||US
Denver||US
Minneapolis||US
New Orleans||US
Las Vegas||US
Baltimore||US
Ferguson||US
California|کالیفرنیا|US
Texas|تگزاس|US
Florida|فلوریدا|US
Alabama||US
Alaska||US
Arizona||US
Arkansas||US
Colorado||US
Connecticut||US
Delaware||US
Hawaii||US
Idaho||US
Illinois||US
Indiana||US
Iowa||US
Kansas||US
Kentucky||US
Louisiana||US
Maine||US
Maryland||US
Massachusetts||US
Michigan||US
Minnesota||US
Mississippi||US
Missouri||US
Montana||US
Nebraska||US
Nevada||US
New Hampshire||US
New Jersey||US
New Mexico||US
North Carolina||US
North Dakota||US
Ohio||US
Oklahoma||US
Oregon||US
Pennsylvania||US
Rhode Island||US
South Carolina||US
South Dakota||US
Tennessee||US
Utah||US
Vermont||US
Virginia||US
Washington State||US
West Virginia||US
Wisconsin||US
Wyoming||US
Guantanamo;Guantánamo;Guantanamo Bay|گوانتانامو|CU
Puerto Rico||US
Toronto|تورنتو|CA
Montreal|مونترال|CA
Vancouver|ونکوور|CA
Quebec|کبک|CA
Ontario||CA
Guadalajara||MX
Monterrey||MX
Tijuana||MX
Ciudad Juarez;Ciudad Juárez||MX
Chiapas||MX
Guerrero||MX
Iguala||MX
Ayotzinapa||MX
San Pedro Sula||HN
Santa Ana||SV
San Miguel||SV
Chalatenango||SV
Morazan;Morazán||SV
Medellin;Medellín||CO
Cali||CO
Barranquilla||CO
Antioquia||CO
Guayaquil||EC
Ayacucho||PE
Cuzco;Cusco||PE
Arequipa||PE
Cochabamba||BO
Santa Cruz||BO
Valparaiso;Valparaíso||CL
Concepcion;Concepción||CL
Cordoba;Córdoba||AR
Rosario||AR
Sao Paulo;São Paulo|سائوپائولو|BR
Rio de Janeiro|ریو دو ژانیرو|BR
Maracaibo||VE
`;
