// Where the places of the gazetteers lie: capitals, Iran's provinces and towns, cities and regions of the world, prisons known without a town of their own. Data.
// Source: compiled by us from general knowledge, rounded to a tenth of a degree (about ten kilometres): of the middle of a town, and roughly of the middle of a region.
// Licence: as the rest of Habeas; facts of geography, taken from no database. To be shown as the position of the place named, never of a site in it.
// A row a country: ISO code | place (its first spelling in the gazetteer), latitude, longitude; the next place; …

export const POSITIONS = `
AF|Kabul,34.5,69.2;Herat,34.3,62.2;Kandahar,31.6,65.7;Mazar-i-Sharif,36.7,67.1;Jalalabad,34.4,70.5;Kunduz,36.7,68.9;Helmand,31.4,64.2;Panjshir,35.4,69.7;Bagram,34.9,69.3
AL|Tirana,41.3,19.8
DZ|Algiers,36.8,3.1
AD|Andorra la Vella,42.5,1.5
AO|Luanda,-8.8,13.2
AR|Buenos Aires,-34.6,-58.4;Cordoba,-31.4,-64.2;Rosario,-32.9,-60.7;Robledo,-31.4,-64.2
AM|Yerevan,40.2,44.5
AU|Canberra,-35.3,149.1;Sydney,-33.9,151.2;Melbourne,-37.8,145;Brisbane,-27.5,153;Perth,-32,115.9
AT|Vienna,48.2,16.4;Salzburg,47.8,13
AZ|Baku,40.4,49.9;Nagorno-Karabakh,39.8,46.8
BS|Nassau,25.1,-77.3
BH|Manama,26.2,50.6
BD|Dhaka,23.8,90.4
BB|Bridgetown,13.1,-59.6
BY|Minsk,53.9,27.6
BE|Brussels,50.8,4.4;Antwerp,51.2,4.4
BZ|Belmopan,17.3,-88.8
BJ|Porto-Novo,6.5,2.6
BT|Thimphu,27.5,89.6
BO|La Paz,-16.5,-68.1;Sucre,-19,-65.3;Cochabamba,-17.4,-66.2;Santa Cruz,-17.8,-63.2
BA|Sarajevo,43.9,18.4;Srebrenica,44.1,19.3;Mostar,43.3,17.8;Banja Luka,44.8,17.2;Prijedor,45,16.7;Omarska,44.9,16.9;Keraterm,45,16.7;Trnopolje,45,16.8
BW|Gaborone,-24.7,25.9
BR|Brasilia,-15.8,-47.9;Sao Paulo,-23.6,-46.6;Rio de Janeiro,-22.9,-43.2
BN|Bandar Seri Begawan,4.9,114.9
BG|Sofia,42.7,23.3
BF|Ouagadougou,12.4,-1.5
BI|Gitega,-3.4,29.9;Bujumbura,-3.4,29.4
KH|Phnom Penh,11.6,104.9
CM|Yaounde,3.9,11.5
CA|Ottawa,45.4,-75.7;Toronto,43.7,-79.4;Montreal,45.5,-73.6;Vancouver,49.3,-123.1;Quebec,46.8,-71.2;Ontario,50,-85
CV|Praia,14.9,-23.5
CF|Bangui,4.4,18.6
TD|N'Djamena,12.1,15
CL|Santiago,-33.5,-70.7;Valparaiso,-33,-71.6;Concepcion,-36.8,-73
CN|Beijing,39.9,116.4;Shanghai,31.2,121.5;Hong Kong,22.3,114.2;Guangzhou,23.1,113.3;Shenzhen,22.5,114.1;Wuhan,30.6,114.3;Tiananmen Square,39.9,116.4;Xinjiang,42,85;Urumqi,43.8,87.6;Tibet,31.5,88;Lhasa,29.7,91.1
CO|Bogota,4.6,-74.1;Medellin,6.2,-75.6;Cali,3.4,-76.5;Barranquilla,11,-74.8;Antioquia,7,-75.5
KM|Moroni,-11.7,43.3
CG|Brazzaville,-4.3,15.3
CD|Kinshasa,-4.3,15.3;Goma,-1.7,29.2;Bukavu,-2.5,28.9;Lubumbashi,-11.7,27.5
CR|San Jose,9.9,-84.1
CI|Yamoussoukro,6.8,-5.3
HR|Zagreb,45.8,16;Vukovar,45.3,19
CU|Havana,23.1,-82.4;Guantanamo,20.1,-75.2
CY|Nicosia,35.2,33.4
CZ|Prague,50.1,14.4
DK|Copenhagen,55.7,12.6
DJ|Djibouti City,11.6,43.1
DO|Santo Domingo,18.5,-69.9
EC|Quito,-0.2,-78.5;Guayaquil,-2.2,-79.9
EG|Cairo,30,31.2;Alexandria,31.2,29.9;Giza,30,31.2
SV|San Salvador,13.7,-89.2;Santa Ana,14,-89.6;San Miguel,13.5,-88.2;Chalatenango,14,-88.9;Morazan,13.8,-88.1
GQ|Malabo,3.8,8.8
ER|Asmara,15.3,38.9
EE|Tallinn,59.4,24.8
SZ|Mbabane,-26.3,31.1
ET|Addis Ababa,9,38.8;Mekelle,13.5,39.5;Tigray,14,38.5
FJ|Suva,-18.1,178.4
FI|Helsinki,60.2,24.9
FR|Paris,48.9,2.4;Marseille,43.3,5.4;Lyon,45.8,4.8;Strasbourg,48.6,7.8;Nice,43.7,7.3
GA|Libreville,0.4,9.5
GM|Banjul,13.5,-16.6
GE|Tbilisi,41.7,44.8
DE|Berlin,52.5,13.4;Munich,48.1,11.6;Hamburg,53.6,10;Frankfurt,50.1,8.7;Cologne,50.9,7;Bonn,50.7,7.1;Nuremberg,49.5,11.1;Koblenz,50.4,7.6
GH|Accra,5.6,-0.2
GR|Athens,38,23.7
GT|Guatemala City,14.6,-90.5
GN|Conakry,9.5,-13.7
GW|Bissau,11.9,-15.6
GY|Georgetown,6.8,-58.2
HT|Port-au-Prince,18.5,-72.3
HN|Tegucigalpa,14.1,-87.2;San Pedro Sula,15.5,-88
HU|Budapest,47.5,19
IS|Reykjavik,64.1,-21.9
IN|New Delhi,28.6,77.2;Mumbai,19.1,72.9;Kolkata,22.6,88.4;Chennai,13.1,80.3;Bangalore,13,77.6;Kashmir,34,75;Srinagar,34.1,74.8;Gujarat,22.7,71.5;Punjab,31,75.5
ID|Jakarta,-6.2,106.8;Aceh,4.2,96.9;Bali,-8.4,115.1
IR|Tehran,35.7,51.4;Mashhad,36.3,59.6;Isfahan,32.7,51.7;Karaj,35.8,51;Shiraz,29.6,52.5;Tabriz,38.1,46.3;Qom,34.6,50.9;Ahvaz,31.3,48.7;Kermanshah,34.3,47.1;Urmia,37.6,45.1;Rasht,37.3,49.6;Zahedan,29.5,60.9;Hamadan,34.8,48.5;Kerman,30.3,57.1;Yazd,31.9,54.4;Ardabil,38.3,48.3;Bandar Abbas,27.2,56.3;Arak,34.1,49.7;Eslamshahr,35.6,51.2;Zanjan,36.7,48.5;Sanandaj,35.3,47;Qazvin,36.3,50;Khorramabad,33.5,48.4;Gorgan,36.8,54.4;Sari,36.6,53.1;Babol,36.6,52.7;Amol,36.5,52.4;Dezful,32.4,48.4;Abadan,30.3,48.3;Khorramshahr,30.4,48.2;Bushehr,29,50.8;Borujerd,33.9,48.8;Bojnord,37.5,57.3;Birjand,32.9,59.2;Semnan,35.6,53.4;Shahrud,36.4,55;Ilam,33.6,46.4;Yasuj,30.7,51.6;Shahrekord,32.3,50.9;Malayer,34.3,48.8;Nahavand,34.2,48.4;Saveh,35,50.4;Kashan,34,51.4;Najafabad,32.6,51.4;Khomeini Shahr,32.7,51.5;Shahin Shahr,32.9,51.6;Golpayegan,33.5,50.3;Nishapur,36.2,58.8;Sabzevar,36.2,57.7;Torbat-e Heydarieh,35.3,59.2;Torbat-e Jam,35.2,60.6;Kashmar,35.2,58.5;Quchan,37.1,58.5;Maragheh,37.4,46.2;Marand,38.4,45.8;Ahar,38.5,47.1;Mianeh,37.4,47.7;Khoy,38.6,45;Mahabad,36.8,45.7;Bukan,36.5,46.2;Miandoab,37,46.1;Piranshahr,36.7,45.1;Salmas,38.2,44.8;Naqadeh,37,45.4;Sardasht,36.2,45.5;Oshnavieh,37,45.1;Saqqez,36.2,46.3;Marivan,35.5,46.2;Baneh,36,45.9;Kamyaran,34.8,46.9;Bijar,35.9,47.6;Paveh,35,46.4;Javanrud,34.8,46.5;Eslamabad-e Gharb,34.1,46.5;Qasr-e Shirin,34.5,45.6;Sarpol-e Zahab,34.5,45.9;Andimeshk,32.5,48.4;Mahshahr,30.6,49.2;Masjed Soleyman,31.9,49.3;Behbahan,30.6,50.2;Izeh,31.8,49.9;Shushtar,32,48.9;Susangerd,31.6,48.2;Gachsaran,30.4,50.8;Anzali,37.5,49.5;Lahijan,37.2,50;Langarud,37.2,50.2;Rudsar,37.1,50.3;Rudbar,36.8,49.4;Talesh,37.8,48.9;Qaemshahr,36.5,52.9;Behshahr,36.7,53.5;Babolsar,36.7,52.7;Nowshahr,36.6,51.5;Chalus,36.7,51.4;Tonekabon,36.8,50.9;Ramsar,36.9,50.7;Gonbad,37.3,55.2;Aliabad,36.9,54.9;Bandar-e Torkaman,36.9,54.1;Damghan,36.2,54.3;Garmsar,35.2,52.3;Varamin,35.3,51.6;Shahriar,35.7,51.1;Rey,35.6,51.4;Damavand,35.7,52.1;Kahrizak,35.5,51.4;Khavaran,35.6,51.6;Hashtgerd,36,50.7;Abhar,36.1,49.2;Khorramdarreh,36.2,49.2;Takestan,36.1,49.7;Khomein,33.6,50.1;Mahallat,33.9,50.5;Tafresh,34.7,50;Jahrom,28.5,53.6;Marvdasht,29.9,52.8;Fasa,28.9,53.6;Kazerun,29.6,51.7;Lar,27.7,54.3;Abadeh,31.2,52.6;Rafsanjan,30.4,56;Sirjan,29.5,55.7;Bam,29.1,58.4;Jiroft,28.7,57.7;Zarand,30.8,56.6;Chabahar,25.3,60.6;Iranshahr,27.2,60.7;Zabol,31,61.5;Saravan,27.4,62.3;Khash,28.2,61.2;Minab,27.1,57.1;Qeshm,27,56.3;Kish,26.5,54;Bandar Lengeh,26.6,54.9;Borazjan,29.3,51.2;Dashtestan,29.3,51.2;Kangan,27.8,52.1;Genaveh,29.6,50.5;Meybod,32.2,54;Ardakan,32.3,54;Bafq,31.6,55.4;Tabas,33.6,56.9;Ferdows,34,58.2;Shirvan,37.4,57.9;Meshgin Shahr,38.4,47.7;Parsabad,39.6,47.9;Khalkhal,37.6,48.5;Dorud,33.5,49.1;Aligudarz,33.4,49.7;Kuhdasht,33.5,47.6;Mehran,33.1,46.2;Dehloran,32.7,47.3;Tuyserkan,34.5,48.4;Asadabad,34.8,48.1;Alborz,36,50.8;East Azerbaijan,37.9,46.7;West Azerbaijan,37.5,45.2;Chaharmahal and Bakhtiari,32,50.7;Fars,29.4,53;Gilan,37.2,49.5;Golestan,37.3,55.1;Hormozgan,27.2,56.5;Khuzestan,31.4,48.9;Kohgiluyeh and Boyer-Ahmad,30.8,51;Kurdistan,35.7,47;Lorestan,33.5,48.5;Markazi,34.5,49.8;Mazandaran,36.3,52.3;North Khorasan,37.5,57;Razavi Khorasan,35.7,59;South Khorasan,32.8,58.9;Sistan and Baluchestan,28.4,60.7
IQ|Baghdad,33.3,44.4;Basra,30.5,47.8;Mosul,36.3,43.1;Najaf,32,44.3;Karbala,32.6,44;Kirkuk,35.5,44.4;Erbil,36.2,44;Sulaymaniyah,35.6,45.4;Fallujah,33.4,43.8;Ramadi,33.4,43.3;Tikrit,34.6,43.7;Halabja,35.2,46;Camp Ashraf,33.9,44.5;Camp Liberty,33.3,44.2;Camp Bucca,30.2,47.9;Nugra Salman,30.5,44.6
IE|Dublin,53.3,-6.3
IL|Jerusalem,31.8,35.2;Tel Aviv,32.1,34.8;Haifa,32.8,35
IT|Rome,41.9,12.5;Milan,45.5,9.2;Naples,40.9,14.3;Turin,45.1,7.7;Palermo,38.1,13.4
JM|Kingston,18,-76.8
JP|Tokyo,35.7,139.7;Osaka,34.7,135.5;Hiroshima,34.4,132.5
JO|Amman,32,35.9
KZ|Astana,51.2,71.4
KE|Nairobi,-1.3,36.8;Mombasa,-4.1,39.7
KW|Kuwait City,29.4,48
KG|Bishkek,42.9,74.6
LA|Vientiane,18,102.6
LV|Riga,56.9,24.1
LB|Beirut,33.9,35.5;Sabra and Shatila,33.9,35.5;Sidon,33.6,35.4
LS|Maseru,-29.3,27.5
LR|Monrovia,6.3,-10.8
LY|Tripoli,32.9,13.2;Benghazi,32.1,20.1;Misrata,32.4,15.1
LI|Vaduz,47.1,9.5
LT|Vilnius,54.7,25.3
LU|Luxembourg City,49.6,6.1
MG|Antananarivo,-18.9,47.5
MW|Lilongwe,-14,33.8
MY|Kuala Lumpur,3.1,101.7
MV|Male,4.2,73.5
ML|Bamako,12.6,-8
MT|Valletta,35.9,14.5
MR|Nouakchott,18.1,-16
MU|Port Louis,-20.2,57.5
MX|Mexico City,19.4,-99.1;Guadalajara,20.7,-103.3;Monterrey,25.7,-100.3;Tijuana,32.5,-117;Ciudad Juarez,31.7,-106.4;Chiapas,16.5,-92.5;Guerrero,17.6,-99.9;Iguala,18.3,-99.5;Ayotzinapa,17.6,-99.4
MD|Chisinau,47,28.9
MC|Monaco,43.7,7.4
MN|Ulaanbaatar,47.9,106.9
ME|Podgorica,42.4,19.3;Spuz,42.5,19.2
MA|Rabat,34,-6.8;Casablanca,33.6,-7.6
MZ|Maputo,-26,32.6
MM|Naypyidaw,19.7,96.1;Yangon,16.8,96.2;Rangoon,16.8,96.2;Rakhine,20,93.5;Mandalay,22,96.1;Insein,16.9,96.1
NA|Windhoek,-22.6,17.1
NP|Kathmandu,27.7,85.3
NL|The Hague,52.1,4.3;Amsterdam,52.4,4.9;Rotterdam,51.9,4.5
NZ|Wellington,-41.3,174.8;Auckland,-36.8,174.8
NI|Managua,12.1,-86.3
NE|Niamey,13.5,2.1
NG|Abuja,9.1,7.4;Kano,12,8.5;Lagos,6.5,3.4;Maiduguri,11.8,13.2
KP|Pyongyang,39,125.8
MK|Skopje,42,21.4
NO|Oslo,59.9,10.8
OM|Muscat,23.6,58.4
PK|Islamabad,33.7,73.1;Karachi,24.9,67;Lahore,31.5,74.3;Peshawar,34,71.6;Quetta,30.2,67;Rawalpindi,33.6,73.1;Balochistan,28.3,65.5
PS|Ramallah,31.9,35.2;Gaza,31.5,34.5;West Bank,32,35.3;Hebron,31.5,35.1;Nablus,32.2,35.3;Jenin,32.5,35.3;Rafah,31.3,34.2
PA|Panama City,9,-79.5
PG|Port Moresby,-9.4,147.2
PY|Asuncion,-25.3,-57.6
PE|Lima,-12,-77;Ayacucho,-13.2,-74.2;Cuzco,-13.5,-72;Arequipa,-16.4,-71.5
PH|Manila,14.6,121;Mindanao,7.5,125
PL|Warsaw,52.2,21;Krakow,50.1,19.9;Gdansk,54.4,18.6
PT|Lisbon,38.7,-9.1
QA|Doha,25.3,51.5
RO|Bucharest,44.4,26.1
RU|Moscow,55.8,37.6;Saint Petersburg,59.9,30.3;Chechnya,43.4,45.7;Grozny,43.3,45.7;Dagestan,43,47;Beslan,43.2,44.5;Butyrka,55.8,37.6;Lefortovo,55.8,37.7
RW|Kigali,-1.9,30.1
SA|Riyadh,24.7,46.7;Mecca,21.4,39.8;Medina,24.5,39.6;Jeddah,21.5,39.2
SN|Dakar,14.7,-17.4
RS|Belgrade,44.8,20.5
SC|Victoria,-4.6,55.5
SL|Freetown,8.5,-13.2
SG|Singapore,1.3,103.8
SK|Bratislava,48.1,17.1
SI|Ljubljana,46.1,14.5
SO|Mogadishu,2,45.3
ZA|Pretoria,-25.7,28.2;Johannesburg,-26.2,28;Cape Town,-33.9,18.4;Soweto,-26.3,27.9;Durban,-29.9,31;Robben Island,-33.8,18.4
KR|Seoul,37.6,127;Busan,35.2,129.1;Gwangju,35.2,126.9
SS|Juba,4.9,31.6;Bentiu,9.2,29.8;Malakal,9.5,31.7
ES|Madrid,40.4,-3.7;Barcelona,41.4,2.2;Seville,37.4,-6;Guernica,43.3,-2.7
LK|Colombo,6.9,79.9;Jaffna,9.7,80
SD|Khartoum,15.6,32.5;Darfur,13.5,24.5;El Fasher,13.6,25.4;Omdurman,15.6,32.5
SR|Paramaribo,5.9,-55.2
SE|Stockholm,59.3,18.1;Malmö,55.6,13;Gothenburg,57.7,12
CH|Bern,46.9,7.4;Geneva,46.2,6.1;Zurich,47.4,8.5;Lausanne,46.5,6.6
SY|Damascus,33.5,36.3;Aleppo,36.2,37.2;Homs,34.7,36.7;Hama,35.1,36.8;Idlib,35.9,36.6;Raqqa,36,39;Deir ez-Zor,35.3,40.1;Daraa,32.6,36.1;Ghouta,33.5,36.4;Latakia,35.5,35.8;Palmyra,34.6,38.3
TW|Taipei,25,121.6
TJ|Dushanbe,38.5,68.8
TZ|Dodoma,-6.2,35.7;Dar es Salaam,-6.8,39.3
TH|Bangkok,13.8,100.5
TL|Dili,-8.6,125.6
TG|Lome,6.1,1.2
TT|Port of Spain,10.7,-61.5
TN|Tunis,36.8,10.2
TR|Ankara,39.9,32.9;Istanbul,41,29;Izmir,38.4,27.1;Diyarbakir,37.9,40.2;Van,38.5,43.4
TM|Ashgabat,37.9,58.4
UG|Kampala,0.3,32.6
UA|Kyiv,50.5,30.5;Kharkiv,50,36.2;Mariupol,47.1,37.5;Odesa,46.5,30.7;Lviv,49.8,24;Donetsk,48,37.8;Luhansk,48.6,39.3;Kherson,46.6,32.6;Bucha,50.5,30.2;Crimea,45.3,34.4;Olenivka,47.8,37.7
AE|Abu Dhabi,24.5,54.4;Dubai,25.2,55.3;Sharjah,25.4,55.4
GB|London,51.5,-0.1;Manchester,53.5,-2.2;Birmingham,52.5,-1.9;Liverpool,53.4,-3;Glasgow,55.9,-4.3;Edinburgh,56,-3.2;Belfast,54.6,-5.9;Derry,55,-7.3;Westminster,51.5,-0.1;Long Kesh,54.5,-6.1
US|Washington,38.9,-77;New York,40.7,-74;Los Angeles,34.1,-118.2;Chicago,41.9,-87.6;Houston,29.8,-95.4;Boston,42.4,-71.1;Philadelphia,40,-75.2;San Francisco,37.8,-122.4;Seattle,47.6,-122.3;Miami,25.8,-80.2;Atlanta,33.7,-84.4;Dallas,32.8,-96.8;Detroit,42.3,-83;Denver,39.7,-105;Minneapolis,45,-93.3;New Orleans,30,-90.1;Las Vegas,36.2,-115.1;Baltimore,39.3,-76.6;Ferguson,38.7,-90.3;California,37.2,-119.5;Texas,31.5,-99.3;Florida,28.6,-82.4;Alabama,32.8,-86.8;Alaska,64.4,-152.3;Arizona,34.3,-111.7;Arkansas,34.9,-92.4;Colorado,39,-105.5;Connecticut,41.6,-72.7;Delaware,39,-75.5;Hawaii,20.3,-156.4;Idaho,44.4,-114.6;Illinois,40,-89.2;Indiana,39.9,-86.3;Iowa,42.1,-93.5;Kansas,38.5,-98.4;Kentucky,37.5,-85.3;Louisiana,31.1,-92;Maine,45.4,-69.2;Maryland,39.1,-76.8;Massachusetts,42.3,-71.8;Michigan,44.3,-85.4;Minnesota,46.3,-94.3;Mississippi,32.7,-89.7;Missouri,38.4,-92.5;Montana,47,-109.6;Nebraska,41.5,-99.8;Nevada,39.3,-116.6;New Hampshire,43.7,-71.6;New Jersey,40.2,-74.7;New Mexico,34.4,-106.1;North Carolina,35.6,-79.4;North Dakota,47.5,-100.5;Ohio,40.4,-82.8;Oklahoma,35.6,-97.5;Oregon,43.9,-120.6;Pennsylvania,40.9,-77.8;Rhode Island,41.7,-71.6;South Carolina,33.9,-80.9;South Dakota,44.4,-100.2;Tennessee,35.9,-86.4;Utah,39.3,-111.7;Vermont,44.1,-72.7;Virginia,37.5,-78.9;Washington State,47.4,-120.5;West Virginia,38.6,-80.6;Wisconsin,44.6,-89.9;Wyoming,43,-107.6;Puerto Rico,18.2,-66.4;Alcatraz,37.8,-122.4;Attica,42.8,-78.3
UY|Montevideo,-34.9,-56.2
UZ|Tashkent,41.3,69.3
VA|Vatican,41.9,12.5
VE|Caracas,10.5,-66.9;Maracaibo,10.6,-71.6
VN|Hanoi,21,105.8;Ho Chi Minh City,10.8,106.7
YE|Sanaa,15.4,44.2;Aden,12.8,45;Hodeidah,14.8,43
ZM|Lusaka,-15.4,28.3
ZW|Harare,-17.8,31;Bulawayo,-20.2,28.6
XK|Pristina,42.7,21.2;Racak,42.4,21
AG|Saint John's,17.1,-61.8
DM|Roseau,15.3,-61.4
GD|Saint George's,12.1,-61.7
KI|Tarawa,1.4,173
MH|Majuro,7.1,171.4
FM|Palikir,6.9,158.2
NR|Yaren,-0.5,166.9
PW|Ngerulmud,7.5,134.6
KN|Basseterre,17.3,-62.7
LC|Castries,14,-61
VC|Kingstown,13.2,-61.2
WS|Apia,-13.8,-171.8
SM|San Marino,43.9,12.4
ST|Sao Tome,0.3,6.7
SB|Honiara,-9.4,160
TO|Nuku'alofa,-21.1,-175.2
TV|Funafuti,-8.5,179.2
VU|Port Vila,-17.7,168.3
`;
