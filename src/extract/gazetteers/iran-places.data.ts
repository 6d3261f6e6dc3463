// Provinces and towns of Iran with their Persian names, each with the usual Latin spellings. Data, compiled by us from general knowledge.
// Columns: Latin spellings (;) | Persian name | province (Latin, for towns).

export const IRAN_PROVINCES = `
Alborz|البرز
Ardabil;Ardebil|اردبیل
East Azerbaijan;East Azarbaijan;Eastern Azerbaijan|آذربایجان شرقی
West Azerbaijan;West Azarbaijan;Western Azerbaijan|آذربایجان غربی
Bushehr|بوشهر
Chaharmahal and Bakhtiari;Chaharmahal-o-Bakhtiari|چهارمحال و بختیاری
Fars|فارس
Gilan;Guilan|گیلان
Golestan|گلستان
Hamadan;Hamedan|همدان
Hormozgan|هرمزگان
Ilam|ایلام
Isfahan;Esfahan|اصفهان
Kerman|کرمان
Kermanshah|کرمانشاه
Khuzestan;Khuzistan|خوزستان
Kohgiluyeh and Boyer-Ahmad|کهگیلویه و بویراحمد
Kurdistan;Kordestan|کردستان
Lorestan;Luristan|لرستان
Markazi|مرکزی
Mazandaran|مازندران
North Khorasan|خراسان شمالی
Razavi Khorasan;Khorasan Razavi;Khorasan|خراسان رضوی;خراسان
South Khorasan|خراسان جنوبی
Qazvin;Ghazvin|قزوین
Qom;Ghom|قم
Semnan|سمنان
Sistan and Baluchestan;Sistan and Baluchistan;Sistan-Baluchestan;Sistan va Baluchestan|سیستان و بلوچستان
Tehran|تهران
Yazd|یزد
Zanjan|زنجان
`;

export const IRAN_TOWNS = `
Tehran;Teheran|تهران|Tehran
Mashhad;Mashad;Meshed|مشهد|Razavi Khorasan
Isfahan;Esfahan|اصفهان|Isfahan
Karaj|کرج|Alborz
Shiraz|شیراز|Fars
Tabriz|تبریز|East Azerbaijan
Qom;Ghom|قم|Qom
Ahvaz;Ahwaz|اهواز|Khuzestan
Kermanshah;Bakhtaran|کرمانشاه|Kermanshah
Urmia;Orumiyeh;Orumieh;Urumieh;Oroumieh|ارومیه|West Azerbaijan
Rasht|رشت|Gilan
Zahedan|زاهدان|Sistan and Baluchestan
Hamadan;Hamedan|همدان|Hamadan
Kerman|کرمان|Kerman
Yazd|یزد|Yazd
Ardabil;Ardebil|اردبیل|Ardabil
Bandar Abbas|بندرعباس;بندر عباس|Hormozgan
Arak|اراک|Markazi
Eslamshahr;Islamshahr|اسلامشهر|Tehran
Zanjan|زنجان|Zanjan
Sanandaj|سنندج|Kurdistan
Qazvin;Ghazvin|قزوین|Qazvin
Khorramabad;Khoramabad|خرم‌آباد|Lorestan
Gorgan|گرگان|Golestan
Sari|ساری|Mazandaran
Babol|بابل|Mazandaran
Amol|آمل|Mazandaran
Dezful|دزفول|Khuzestan
Abadan|آبادان|Khuzestan
Khorramshahr|خرمشهر|Khuzestan
Bushehr|بوشهر|Bushehr
Borujerd;Boroujerd|بروجرد|Lorestan
Bojnord;Bojnurd|بجنورد|North Khorasan
Birjand|بیرجند|South Khorasan
Semnan|سمنان|Semnan
Shahrud;Shahroud|شاهرود|Semnan
Ilam|ایلام|Ilam
Yasuj;Yasouj|یاسوج|Kohgiluyeh and Boyer-Ahmad
Shahrekord;Shahr-e Kord|شهرکرد|Chaharmahal and Bakhtiari
Malayer|ملایر|Hamadan
Nahavand|نهاوند|Hamadan
Saveh|ساوه|Markazi
Kashan|کاشان|Isfahan
Najafabad|نجف‌آباد|Isfahan
Khomeini Shahr;Khomeinishahr|خمینی‌شهر|Isfahan
Shahin Shahr|شاهین‌شهر|Isfahan
Golpayegan|گلپایگان|Isfahan
Nishapur;Neyshabur;Neishabour|نیشابور|Razavi Khorasan
Sabzevar|سبزوار|Razavi Khorasan
Torbat-e Heydarieh|تربت حیدریه|Razavi Khorasan
Torbat-e Jam|تربت جام|Razavi Khorasan
Kashmar|کاشمر|Razavi Khorasan
Quchan|قوچان|Razavi Khorasan
Maragheh|مراغه|East Azerbaijan
Marand|مرند|East Azerbaijan
Ahar|اهر|East Azerbaijan
Mianeh|میانه|East Azerbaijan
Khoy|خوی|West Azerbaijan
Mahabad|مهاباد|West Azerbaijan
Bukan;Boukan|بوکان|West Azerbaijan
Miandoab|میاندوآب|West Azerbaijan
Piranshahr|پیرانشهر|West Azerbaijan
Salmas|سلماس|West Azerbaijan
Naqadeh;Naghadeh|نقده|West Azerbaijan
Sardasht|سردشت|West Azerbaijan
Oshnavieh|اشنویه|West Azerbaijan
Saqqez;Saghez|سقز|Kurdistan
Marivan|مریوان|Kurdistan
Baneh|بانه|Kurdistan
Kamyaran|کامیاران|Kurdistan
Bijar|بیجار|Kurdistan
Paveh|پاوه|Kermanshah
Javanrud;Javanroud|جوانرود|Kermanshah
Eslamabad-e Gharb;Islamabad-e Gharb|اسلام‌آباد غرب|Kermanshah
Qasr-e Shirin|قصر شیرین|Kermanshah
Sarpol-e Zahab|سرپل ذهاب|Kermanshah
Andimeshk|اندیمشک|Khuzestan
Mahshahr;Bandar-e Mahshahr|ماهشهر;بندر ماهشهر|Khuzestan
Masjed Soleyman;Masjed Soleiman|مسجدسلیمان|Khuzestan
Behbahan|بهبهان|Khuzestan
Izeh|ایذه|Khuzestan
Shushtar;Shoushtar|شوشتر|Khuzestan
Susangerd|سوسنگرد|Khuzestan
Gachsaran;Dogonbadan|گچساران;دوگنبدان|Kohgiluyeh and Boyer-Ahmad
Anzali;Bandar-e Anzali;Bandar Anzali|انزلی;بندر انزلی|Gilan
Lahijan|لاهیجان|Gilan
Langarud;Langeroud|لنگرود|Gilan
Rudsar;Roudsar|رودسر|Gilan
Rudbar;Roudbar|رودبار|Gilan
Talesh|تالش|Gilan
Qaemshahr;Ghaemshahr;Shahi|قائم‌شهر|Mazandaran
Behshahr|بهشهر|Mazandaran
Babolsar|بابلسر|Mazandaran
Nowshahr|نوشهر|Mazandaran
Chalus;Chaloos|چالوس|Mazandaran
Tonekabon|تنکابن|Mazandaran
Ramsar|رامسر|Mazandaran
Gonbad;Gonbad-e Kavus|گنبد;گنبد کاووس|Golestan
Aliabad|علی‌آباد|Golestan
Bandar-e Torkaman|بندر ترکمن|Golestan
Damghan|دامغان|Semnan
Garmsar|گرمسار|Semnan
Varamin|ورامین|Tehran
Shahriar|شهریار|Tehran
Rey;Shahr-e Rey|ری;شهر ری|Tehran
Damavand|دماوند|Tehran
Kahrizak|کهریزک|Tehran
Khavaran|خاوران|Tehran
Hashtgerd|هشتگرد|Alborz
Abhar|ابهر|Zanjan
Khorramdarreh|خرمدره|Zanjan
Takestan|تاکستان|Qazvin
Khomein|خمین|Markazi
Mahallat|محلات|Markazi
Tafresh|تفرش|Markazi
Jahrom|جهرم|Fars
Marvdasht|مرودشت|Fars
Fasa|فسا|Fars
Kazerun;Kazeroun|کازرون|Fars
Lar|لار|Fars
Abadeh|آباده|Fars
Rafsanjan|رفسنجان|Kerman
Sirjan|سیرجان|Kerman
Bam|بم|Kerman
Jiroft|جیرفت|Kerman
Zarand|زرند|Kerman
Chabahar|چابهار|Sistan and Baluchestan
Iranshahr|ایرانشهر|Sistan and Baluchestan
Zabol|زابل|Sistan and Baluchestan
Saravan|سراوان|Sistan and Baluchestan
Khash|خاش|Sistan and Baluchestan
Minab|میناب|Hormozgan
Qeshm|قشم|Hormozgan
Kish|کیش|Hormozgan
Bandar Lengeh|بندر لنگه|Hormozgan
Borazjan|برازجان|Bushehr
Dashtestan|دشتستان|Bushehr
Kangan|کنگان|Bushehr
Genaveh|گناوه|Bushehr
Meybod|میبد|Yazd
Ardakan|اردکان|Yazd
Bafq;Bafgh|بافق|Yazd
Tabas|طبس|South Khorasan
Ferdows|فردوس|South Khorasan
Shirvan|شیروان|North Khorasan
Meshgin Shahr;Meshkinshahr|مشگین‌شهر|Ardabil
Parsabad|پارس‌آباد|Ardabil
Khalkhal|خلخال|Ardabil
Dorud;Dorood|دورود|Lorestan
Aligudarz|الیگودرز|Lorestan
Kuhdasht|کوهدشت|Lorestan
Mehran|مهران|Ilam
Dehloran|دهلران|Ilam
Tuyserkan;Touyserkan|تویسرکان|Hamadan
Asadabad|اسدآباد|Hamadan
`;
