// Words in names that are not the name itself: titles, particles, forms of companies, generic words of bodies; and names that stand for one another.
// Compiled by us from public naming conventions; every list is closed and short on purpose. All words normalised (model/search-text.ts).

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Said before a name, or after it; they tell two persons apart only where nothing else does. */
export const TITLES = words(`
  mr mrs ms miss dr prof professor sir lady lord dame rev reverend father sister brother hon honourable honorable president minister general gen colonel col captain capt major
  retired ex former maj lieutenant lt sergeant sgt brigadier admiral senator sheikh shaikh shaykh sheik imam mullah mulla mawlawi maulvi maulawi hafiz qari hajj haji hajji haj
  ayatollah ayatullah hojjatoleslam hojatoleslam hujjatulislam seyyed seyed sayyed sayed sayyid syed engineer eng monsieur madame herr frau senor don dona
  brig cmdr adm rear witness ret retd
  جنرال ژنرال دگروال دگرمن جگرن تورن پاسدار سپهبد ارتشبد دریادار ستوان استوار العمید اللوا العقید الراید النقیب المقدم الفریق المشیر
  جناب سرکار اقای آقای خانم دکتر مهندس پروفسور سردار سرتیپ سرلشکر سرهنگ سرگرد سروان تیمسار حجتالاسلام سید سیده حاج حاجی شیخ ملا امام
  الدكتور الشيخ السيد السيده`);

/** Titles at the beginning of a name; further on they are a surname. */
export const LEADING_TITLES = words('قاضی judge justice major');

export const PARTICLES = words(
  'al el ol ul ad as ash at an az ar de del della der den des di da do dos du la le les van von vom zu zur y e i bin ben ibn bint binti beni abu abou abi um umm mac mc st ال بن ابن بنت ابو ابی',
);

/** Between a child's name and the father's: what stands before is not what stands after. */
export const CHILD_OF = words('bin ben ibn bint binti beni bn بن ابن بنت ولد زاده');

/** Endings of surnames that some write apart: Hossein Zadeh is Hosseinzadeh. */
export const SURNAME_ENDINGS = words(
  'zadeh zade zada pour pur poor nejad nezhad nejhad nia niya fard far rad zad manesh doust doost khah panah vand abadi زاده پور نژاد نیا فر فرد راد زاد منش دوست خواه پناه وند ابادی ای نسب تبار پرست پیشه دل منفرد مقدم nasab tabar parast pisheh moghaddam',
);

/** Which of several of one name in a family. */
export const GENERATIONS = words('ii iii iv jr sr jnr snr junior senior');

/** Names so common in their lands that sharing one says little. */
export const COMMON = words(`
  mohammad mohammed muhammad mohamed mohamad mohammadi muhammed ali hassan hasan hussein hossein husain ahmad ahmed abdul abdel abd abdullah abdallah ibrahim reza mahmoud omar khan kim lee li wang
  singh john maria jose محمد علی حسن حسین احمد رضا عبد عبدالله ابراهیم محمود`);

/** Forms of companies and bodies; all in one row are one form. */
export const LEGAL_FORMS: readonly (readonly string[])[] = [
  'limited ltd',
  'incorporated inc',
  'corporation corp',
  'company co',
  'gmbh|gesellschaft mit beschrankter haftung',
  'ag|aktiengesellschaft',
  'jsc|joint stock company|open joint stock company|ojsc|oao|pjsc|public joint stock company|pao|zao|cjsc|closed joint stock company|ao',
  'llc|limited liability company|ooo|ltd liability company',
  'plc|public limited company|p l c',
  'sa|societe anonyme|sociedad anonima|s a',
  'sarl|s a r l',
  'bv|b v',
  'nv|n v',
  'na|n a|national association',
  'spa|s p a',
  'srl|s r l',
  'se',
  'ano',
  'pt|p t|perseroan terbatas',
  'pty|proprietary',
  'sp zoo|sp z o o|sp z oo',
  'kg',
  'kk',
  'llp|lp',
].map((row) => (row.includes('|') ? row.split('|') : row.split(' ')));

/** Words that many bodies share. */
export const GENERIC = words(`
  the of and for in on to group holding holdings international national organization organisation association foundation society institute center centre committee commission council union trust
  industries industry services systems management global federation federal state general department ministry office agency bureau bank army party front movement brigade university
  سازمان شورای کمیته کمیسیون وزارت اداره انجمن بنیاد موسسه حزب جبهه ارتش دانشگاه ملی اسلامی`);

/** Forms of one given name: short forms and the same name in other languages. */
export const SAME_GIVEN: readonly (readonly string[])[] = [
  'benjamin ben bibi binyamin',
  'albert bert bertie alberto albrecht',
  'alfred alf alfie alfredo',
  'archibald archie',
  'arthur art arturo',
  'bernard bernie bernardo bernhard',
  'ernest ernie ernesto ernst',
  'herbert bert herb heriberto',
  'leonard len lenny leonardo',
  'reginald reg reggie',
  'sidney sid sydney',
  'stanley stan',
  'walter wally wat walther',
  'winifred winnie',
  'florence flo florrie',
  'agnes aggie nessie',
  'gerald gerry jerry gerard gerardo',
  'patrick pat paddy padraig patricio',
  'william wm bill billy will willie willy liam guillermo wilhelm guillaume',
  'robert robt rob bob bobby robbie rab roberto',
  'richard dick dickie rick richie ricardo',
  'edward edw ed eddie ned ted teddy eduard eduardo',
  'john juan jean johann johannes jan ivan vanya vania johnny jack giovanni yahya yuhanna',
  'james jas jim jimmy jimmie jamie hamish jaime',
  'joseph jos joe jose josef pepe chepe giuseppe yusuf yousef youssef yosef iosif',
  'michael mick mickey mike mikhail mykhailo misha michel miguel michele mikhael',
  'alexander alex alec alick sandy alasdair alistair alastair sasha aleksandr alejandro alexandre sascha aleksander iskandar oleksandr alexandr aliaksandr alyaksandr shura',
  'alexei alexey aleksei aleksey alyosha lyosha oleksiy oleksii alexis',
  'nicholas nick nicolas nikolai nikolay kolya nicola mykola mikola',
  'peter pete pyotr pedro pierre piotr petr pietro petro butrus',
  'paul pablo pavel paolo pawel',
  'george geo georgi djordje dorde jorge giorgi georges jerzy georgy yuri yury yurii yuriy',
  'charles chas charlie carlos karl carl karel carlo',
  'thomas thos tom tommy tomas tomasz',
  'anthony tony antonio anton antoine',
  'daniel dan danny danil',
  'david dave dawud davud daoud davit',
  'stephen steve steven stefan esteban stephane istvan',
  'andrew andy andrei andrey andreas andres andre andrzej',
  'matthew matt mateo matthias matteo',
  'christopher chris',
  'samuel saml sam sammy',
  'donald don',
  'ronald ron',
  'kenneth ken kenny',
  'gregory greg grigory',
  'jeffrey jeff geoffrey',
  'timothy tim',
  'lawrence larry lorenzo laurent',
  'vladimir vova volodya volodymyr vlad',
  'dmitry dima mitya dmitri dmitrii dmitriy dmytro',
  'yevgeny evgeny eugene yevgeni evgeni evgenii yevgenii evgeniy zhenya yevhen evhen yevhenii',
  'sergei sergey seryozha serge sergio serhiy serhii',
  'barack barry',
  'elizabeth eliza liz lizzie beth bess bessie betty elisabeth isabel',
  'margaret maggie meg mag peggy',
  'catherine kate katherine katharina katerina ekaterina katya yekaterina kateryna',
  'mary maria marie maryam miriam mariam',
  'anne anna ana hannah ann',
  'helen helena elena yelena',
  'susan sue suzanne',
  'francis frank francisco pancho paco francois francesco franz',
  'henry harry heinrich henri enrique',
  'louis luis ludwig luigi lewis',
  'philip phil felipe philippe filipp',
  'abraham abe ibrahim ebrahim avraham',
  'moses musa mousa moussa moshe',
  'jacob yaqub jakob iago yakov jacques yacoub',
  'isaac ishaq eshagh yitzhak',
  'solomon suleiman soleiman sulayman shlomo',
  'joshua josh',
  'frederick fredk fred freddie friedrich frederik fredrik federico',
  'emmanuel emanuel manuel',
  'tatiana tatyana tanya',
  'natalia natalya natasha nataliya',
  'ignacio nacho',
  'guadalupe lupe',
  'enrique quique',
  'mario',
  'christian kristian cristian',
  'christine kristin christina kristina cristina',
  'patricia',
  'marina',
  'irina iryna',
  'mohammad mohammed muhammad mohamed mohamad muhammed mohd md mehmet mahomet magomed mukhammad mehemed hama mihemed محمد حمه',
  'hossein hussein husayn husain hussain hosein huseyin huseyn khusein حسین',
  'reza riza ridha رضا',
  'gholam ghulam golam',
  // names one letter or two apart from one another, which are nevertheless different names
  'hassan hasan hassen hasen khasan gasan hesen حسن',
  'hamid hameed khamid gamid حمید',
  'ahmad ahmed ahmet achmad akhmed akhmad ehmed احمد',
  'mahmoud mahmud mahmood mehmood makhmud محمود',
  'hamed hamad حامد',
  'karim kareem karem کریم',
  'kazem kadhim kazim kadhem کاظم',
  'kamal kemal کمال',
  'jamal gamal djamal djamel cemal جمال',
  'jamil gamil djamil jameel cemil جمیل',
  'jalal djalal galal جلال',
  'javad jawad djavad جواد',
  'saeed said saeid saied سعید',
  'saad saed سعد',
  'majid majeed medjid مجید',
  'masoud massoud masud masood mesut مسعود',
  'mostafa mustafa mustapha moustafa مصطفی',
  'morteza murtada murtaza mortaza مرتضی',
  'nasser naser nasir nacer ناصر',
  'nasir naseer nassir نصیر',
  'nasrin nasreen نسرین',
  'amir ameer emir امیر',
  'omar omer umar عمر',
  'amr عمرو',
  'ammar عمار',
  'salim saleem selim سلیم',
  'salem سالم',
  'salman سلمان',
  'samir sameer سمیر',
  'rahim raheem رحیم',
  'rahman رحمن رحمان',
  'rashid rasheed rachid رشید',
  'vahid wahid واحد وحید',
  'walid waleed valid ولید',
  'yasin yassin yaseen یاسین',
  'yasser yaser yasir یاسر',
  'zahra زهرا',
  'zohreh zohre زهره',
  'ali aly علی',
  'alireza علیرضا',
  'elias ilyas الیاس',
  'farid fareed فرید',
  'farhad فرهاد',
  'fariba فریبا',
  'faride farideh فریده',
  'latif لطیف',
  'lotfi lutfi لطفی',
  'ghani غنی',
  'ghasem qasem qassem kasim qasim قاسم',
  'hashem hashim هاشم',
  'hatem hatim حاتم',
  'khaled khalid خالد',
  'khalil khaleel halil خلیل',
  'naim naeem نعیم',
  'nader nadir نادر',
  'kourosh cyrus koorosh kurosh کوروش',
  'dariush darius daryoush daryush داریوش',
  'jalil jaleel djalil جلیل',
  'asghar اصغر',
  'askar عسکر عسگر',
  'akbar اکبر',
  'fazel فاضل',
  'abed عابد',
  'taher tahir طاهر',
  'taleb talib طالب',
  'saleh salih صالح',
  'sadegh sadeq sadiq sadik sadek صادق',
  'sedigh seddigh sediq siddiq seddiq صدیق',
  'jafar jaafar djafar djaafar cafer cefer jafer جعفر',
  'khadija khadijeh khadidja khadijah xedice hatice خدیجه',
  'nour noor nur نور',
  'abdullah abdallah abdollah abdulla abdullo عبدالله',
  'ramazan ramadan ramzan رمضان',
  'abbas عباس',
  'samad صمد',
  'zahed زاهد',
  'shahram شهرام',
  'bahram بهرام',
  'iraj ایرج',
  'touraj tooraj turaj تورج',
  'akram اکرم',
  'karam کرم',
  'shahin shaheen شهین شاهین',
  'mahin مهین',
  'leila leyla layla laila لیلا لیلی',
  'jila zhila ژیلا',
  'hojjat hojat hujjat حجت',
  'hadi هادی',
  'mehdi mahdi مهدی',
  'mehran مهران',
  'mehrdad مهرداد',
  'amin امین',
  'amini امینی',
  'eesa isa issa eisa عیسی',
  'boris',
  'roman',
  'viktor victor',
  'oleg',
  'olga',
  'igor',
  'ivan',
  'anton',
  'artem artyom',
  'olaf',
  'octavian',
  'michelle',
  'marietherese',
].map((row) => row.split(' '));

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** `forty` => 40. Misspelt `fourty` as well. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, n) => [word, n] as const),
  ...TENS.map((word, n) => [word, (n + 2) * 10] as const),
  ['fourty', 40],
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, n) => [word, n + 1] as const),
]);

/** Lands and unions that bodies carry in their names. */
export const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ['us', 'united states'],
  ['usa', 'united states'],
  ['uk', 'united kingdom'],
  ['un', 'united nations'],
  ['eu', 'european union'],
  ['uae', 'united arab emirates'],
  ['drc', 'democratic republic of congo'],
]);
