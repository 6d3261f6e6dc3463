// Prisons and places of detention that are known by a name of their own, with their Persian names. Data, compiled by us from general knowledge.
// Columns: Latin spellings (;), without "Prison" | Persian names (;), without «زندان» | town, if the name does not say it | ISO code of the country |
// "own" where the name means the prison also without the word.
// Any "X Prison", "X detention centre" and «زندان X» is one too: gazetteers/places.ts tells those by the word.

export const PRISONS = `
Evin|اوین|Tehran|IR|own
Gohardasht;Rajai Shahr;Raja'i Shahr;Rajaei Shahr;Rajaee Shahr|گوهردشت;رجایی شهر;رجائی شهر|Karaj|IR|own
Ghezel Hesar;Qezel Hesar;Ghezelhesar;Qezelhesar|قزل حصار;قزلحصار|Karaj|IR|own
Qasr|قصر|Tehran|IR
Qarchak;Gharchak|قرچک|Varamin|IR|own
Fashafuyeh;Fashafouyeh;Fashafoyeh|فشافویه;تهران بزرگ|Tehran|IR|own
Heshmatiyeh;Heshmatieh|حشمتیه|Tehran|IR
Komiteh Moshtarak;Joint Committee;Towhid;Tohid|کمیته مشترک;توحید|Tehran|IR
Vakilabad|وکیل آباد|Mashhad|IR|own
Adelabad;Adel Abad|عادل آباد|Shiraz|IR|own
Dizelabad;Dizel Abad|دیزل آباد|Kermanshah|IR|own
Dastgerd|دستگرد|Isfahan|IR
Karun;Karoun|کارون|Ahvaz|IR
Sheiban|شیبان|Ahvaz|IR
Fajr|فجر|Ahvaz|IR
UNESCO|یونسکو|Dezful|IR
Lakan|لاکان|Rasht|IR
Parsilon|پارسیلون|Khorramabad|IR
Choobindar;Choubindar|چوبیندر|Qazvin|IR
Langarud;Langeroud|لنگرود|Qom|IR
Kachouei;Kachooei|کچویی|Karaj|IR
Abu Ghraib|ابوغریب|Baghdad|IQ|own
Camp Bucca|||IQ
Nugra Salman;Nugrat al-Salman|||IQ
Sednaya;Saydnaya|صیدنایا|Damascus|SY|own
Tadmor|تدمر|Palmyra|SY
Mezzeh|مزه|Damascus|SY
Pul-e-Charkhi;Pul-i-Charkhi|پلچرخی|Kabul|AF|own
Bagram|بگرام||AF
Tora|طره|Cairo|EG
Abu Salim|ابوسلیم|Tripoli|LY
Guantanamo;Guantánamo;Guantanamo Bay|گوانتانامو||CU|own
Lubyanka|لوبیانکا|Moscow|RU|own
Butyrka|||RU|own
Lefortovo|||RU|own
Kresty||Saint Petersburg|RU
Olenivka|||UA
Insein|||MM
Tuol Sleng;S-21||Phnom Penh|KH|own
Robben Island|||ZA|own
Makala||Kinshasa|CD
Long Kesh;The Maze;Maze|||GB
Belmarsh||London|GB
Alcatraz|||US
Attica|||US
Carandiru||Sao Paulo|BR
Lurigancho||Lima|PE
El Fronton;El Frontón||Lima|PE
Villa Grimaldi||Santiago|CL
Robledo|||AR
Omarska|||BA|own
Keraterm|||BA|own
Trnopolje|||BA|own
Spuz|||ME
`;
