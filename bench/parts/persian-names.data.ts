// Persian given names and surnames with the Latin spellings in use: newspapers in English, French and German, passports, BGN/PCGN 1958, ALA-LC. Compiled by us from general knowledge; nobody is meant.
// A row: Persian | spellings in Latin letters. CONFUSED: other names that look or sound alike. Not to be looked at when rules are made: bench/names.ts measures on it.

export const GIVEN = `پرویز|Parviz|Parwiz
هومن|Houman|Hooman|Human
سیاوش|Siavash|Siyavash|Siavosh
کامران|Kamran|Kaamran
شهرام|Shahram|Chahram
بهرام|Bahram
شاپور|Shapour|Shapoor|Shapur
ایرج|Iraj|Eeraj
تورج|Touraj|Tooraj|Turaj
فرشید|Farshid|Farsheed
مهرداد|Mehrdad|Mihrdad
پیمان|Peyman|Peiman|Payman
سهراب|Sohrab|Suhrab
رستم|Rostam|Rustam
اسدالله|Asadollah|Asadullah|Assadollah
عزت‌الله|Ezzatollah|Ezatollah|Izzatullah
حبیب‌الله|Habibollah|Habibullah
روح‌الله|Rouhollah|Ruhollah|Roohollah
سیف‌الله|Seifollah|Saifullah|Seyfollah
ذبیح‌الله|Zabihollah|Zabihullah
فضل‌الله|Fazlollah|Fazlullah|Fadlallah
عبدالحمید|Abdolhamid|Abdul Hamid|Abdelhamid
عبدالعزیز|Abdolaziz|Abdulaziz|Abdul-Aziz
عبدالکریم|Abdolkarim|Abdulkarim|Abdul Karim
نورالدین|Noureddin|Nuruddin|Nour al-Din
شمس‌الدین|Shamseddin|Shamsoddin|Shams al-Din
صلاح‌الدین|Salaheddin|Salah al-Din|Salahuddin
جلال‌الدین|Jalaleddin|Jalal al-Din|Jalaluddin
غلامحسین|Gholamhossein|Gholam-Hossein|Ghulam Husayn
محمدعلی|Mohammad Ali|Mohammadali|Mohammad-Ali
امیرحسین|Amir Hossein|Amirhossein|Amir-Hossein
ابوالقاسم|Abolghasem|Abolqasem|Abulqasim
ابوالحسن|Abolhassan|Abol-Hassan|Abulhasan
حجت|Hojjat|Hojat|Hujjat
یحیی|Yahya|Yahia
موسی|Mousa|Musa|Moussa
عیسی|Isa|Issa|Eisa
هدایت|Hedayat|Hidayat
عنایت|Enayat|Inayat
شهین|Shahin|Shaheen
مهین|Mahin|Maheen
پروانه|Parvaneh|Parvane
فرزانه|Farzaneh|Farzane
سهیلا|Soheila|Suhaila|Soheyla
ناهید|Nahid|Naheed
اعظم|Azam|Aazam|A'zam
معصومه|Masoumeh|Masoume|Ma'sumeh
طاهره|Tahereh|Tahira|Tahere
صدیقه|Sedigheh|Sediqeh|Siddiqa
رقیه|Roghayeh|Roqayyeh|Ruqayya
سکینه|Sakineh|Sakina|Sakine
خدیجه|Khadijeh|Khadija|Khadije
لیلا|Leila|Leyla|Layla
نیلوفر|Niloufar|Nilufar|Niloofar
شهره|Shohreh|Shohre
ژیلا|Jila|Zhila
افسانه|Afsaneh|Afsane`;

export const SURNAMES = `علوی|Alavi|Alawi
زاهدی|Zahedi|Zahidi
طباطبایی|Tabatabaei|Tabatabai|Tabatabaee
خویی|Khoei|Khoi
فلاحی|Fallahi|Falahi
صفوی|Safavi|Safawi
غفاری|Ghaffari|Ghafari|Qaffari
قاضی‌زاده|Ghazizadeh|Qazizadeh|Ghazi-Zadeh
حاجی‌زاده|Hajizadeh|Haji-Zadeh
خلیلی|Khalili
جلیلی|Jalili|Djalili
کمالی|Kamali
جمالی|Jamali|Djamali
فاضلی|Fazeli|Fazili
عابدی|Abedi|Abidi
عباس‌پور|Abbaspour|Abbas-Pour|Abbaspoor
شجاعی|Shojaei|Shojai|Shojaee
بقایی|Baghaei|Baqai|Baghai
رضوانی|Rezvani|Rizvani
رضازاده|Rezazadeh|Reza-Zadeh|Rezazade
سبحانی|Sobhani|Subhani
سجادی|Sajjadi|Sajadi
صالحی|Salehi|Salihi
صمدی|Samadi
طالبی|Talebi|Talibi
طاهری|Taheri|Tahiri
عزیزی|Azizi
عسگری|Asgari|Askari
اصغری|Asghari
فتحی|Fathi
فروغی|Foroughi|Forughi|Foroughy
فیضی|Feyzi|Feizi|Faizi
کاشفی|Kashefi|Kachefi
کاویانی|Kaviani|Kaviyani|Kawiani
گلستانی|Golestani|Gulistani
گودرزی|Goudarzi|Goodarzi|Gudarzi
لطفی|Lotfi|Lutfi
محسنی|Mohseni|Muhsini
مدنی|Madani
معینی|Moeini|Moini|Mo'ini
مقدم|Moghaddam|Moghadam|Moqaddam
ملک‌زاده|Malekzadeh|Malek-Zadeh
منصوری|Mansouri|Mansoori|Mansuri
نعمتی|Nemati|Ne'mati|Nematy
نوروزی|Norouzi|Nowruzi|Noruzi
نیک‌پور|Nikpour|Nik-Pour|Nikpoor
واعظی|Vaezi|Va'ezi|Waezi
وزیری|Vaziri|Waziri
هدایتی|Hedayati|Hidayati
همایون|Homayoun|Homayun|Humayun
یعقوبی|Yaghoubi|Yaqubi|Yaghubi
یاوری|Yavari|Yawari
افشار|Afshar|Afchar
بهشتی|Beheshti|Behishti
تاجیک|Tajik|Tadjik
جوادی|Javadi|Jawadi
چمنی|Chamani|Tchamani
خاکپور|Khakpour|Khakpoor
دادخواه|Dadkhah|Dad-Khah
دولت‌آبادی|Dowlatabadi|Dolatabadi|Dowlat-Abadi
رفیعی|Rafiei|Rafii|Rafiee
سلیمی|Salimi
سلیمانی|Soleimani|Suleimani|Soleymani
شاهرودی|Shahroudi|Shahrudi|Shahroodi
ضرغامی|Zarghami|Zarqami
ظریفی|Zarifi
عرفانی|Erfani|Irfani
قریشی|Ghoreishi|Qoreishi|Quraishi`;

export const CONFUSED_GIVEN =
  'شهرام بهرام|ایرج تورج|اسدالله عزت‌الله|روح‌الله فضل‌الله|سیف‌الله ذبیح‌الله|نورالدین شمس‌الدین|صلاح‌الدین جلال‌الدین|عبدالحمید عبدالکریم|عبدالعزیز عبدالکریم|ابوالقاسم ابوالحسن|موسی عیسی|شهین مهین|پروانه فرزانه|صدیقه سکینه|هدایت عنایت|سهراب رستم|غلامحسین امیرحسین|شهره شهین|ژیلا لیلا|معصومه طاهره|پیمان کامران|حبیب‌الله حجت|محمدعلی امیرحسین';

export const CONFUSED_SURNAMES =
  'خلیلی جلیلی|جمالی کمالی|صالحی طالبی|صمدی صالحی|طاهری طالبی|عسگری اصغری|رضوانی رضازاده|سلیمی سلیمانی|حاجی‌زاده قاضی‌زاده|زاهدی عابدی|علوی صفوی|فتحی لطفی|محسنی مدنی|معینی محسنی|منصوری محسنی|جوادی سجادی|هدایتی بهشتی|سبحانی سجادی|غفاری گودرزی|یاوری وزیری|عزیزی عابدی|فروغی فلاحی|رفیعی فیضی|ضرغامی ظریفی|خاکپور عباس‌پور|نیک‌پور خاکپور|خلیلی سلیمی';
