// Given names that are common in the languages of our material, told by gender where one uses them of one gender. Data, compiled by us from general knowledge.
// They tell a person from a place or a body, and "he" from "she"; a name that is missing here is no less a name.

export const FEMALE_NAMES = `
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley emily donna michelle carol amanda melissa
deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine catherine christine debra
rachel carolyn janet maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah
jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail alice julia judy sophia sophie grace denise amber doris marilyn
danielle beverly isabella theresa diana natalie brittany charlotte marie kayla rose hillary nikki nancy kirsten tammy claire fiona irene ingrid helga ursula
angelika sabine petra birgit monika renate heike greta astrid sigrid elena irina olga natalia svetlana tatiana ludmila oksana yulia daria anastasia galina
lucia carmen dolores pilar rosa rosario mercedes isabel juana francisca guadalupe beatriz silvia veronica gabriela adriana alejandra claudia marta luisa
giulia francesca chiara paola simona federica benedetta dominique brigitte chantal nathalie sylvie isabelle monique celine ayesha aisha fatima fatemeh
fatima zahra zahra maryam mariam zeinab zaynab khadija khadijeh leila layla soraya shirin nasrin narges nargess parvin parvaneh mahnaz shahnaz farzaneh
forough azar atefeh sepideh sedigheh masoumeh masih shadi shiva sima soheila mina mitra mojgan mahsa neda nika sarina hadis golrokh atena niloufar nilufar
elham elaheh tahereh taraneh roya raha reyhaneh ladan laleh kobra marzieh monireh mahin mehrangiz akram azadeh bahareh faezeh farah fereshteh homa jila
samira amina nadia noor nour rania yasmin salma huda hanan benazir indira sonia priya sushma aung tawakkol malala asma zainab rashida ilhan
miriam esther golda tzipi yael shulamit angelina jill melania michele condoleezza madeleine theresa ursula christiane navi agnes asma mai javaid
elvira remedios consuelo esperanza encarnacion concepcion asuncion inmaculada ines leonor amparo rocio marisol maribel matilde aurora graciela estela estrella nora norma alicia
cecilia carlota catalina catarina conceicao fernanda rosalia rosalba rosaura yolanda ximena jimena itzel lourdes marcela mariana maricela natividad noemi olimpia paloma paulina
perla ramona raquel rebeca rigoberta socorro soledad susana teodora valentina vera wilma zoila hortensia gertrudis eugenia eulalia felicidad filomena florinda herminia idalia
ignacia isolda jacinta josefa josefina lidia liliana luz magdalena manuela margarita micaela antonia agustina azucena benita berta blanca brigida candelaria clemencia delfina
domitila elisa eloisa emilia ernestina fabiola fatou aminata mariama mariatou awa bintou oumou kadiatou hawa rokia assetou salimata aissatou ndeye adama coumba nafissatou djeneba
fanta hadiza hauwa rahma safiya halima maimuna jamila ngozi chioma ifeoma adaeze nneka chinwe amaka uchenna folake yetunde bukola funmilayo titilayo wanjiru wambui nyambura
akinyi atieno achieng adhiambo njeri wangari nyokabi neema rehema mwajuma zawadi consolata immaculee josephine speciose vestine beatha espérance esperance clementine marie-claire
jeannette alphonsine thandiwe nomvula nokuthula lindiwe nosipho zanele tendai chipo rudo tsitsi tigist almaz selam tsehay aster hirut abeba mulu birtukan haben feven rahel saba
zewdi fadumo hodan sahra asli hibo ifrah sagal lyudmila raisa rimma zoya zinaida nadezhda lyubov ekaterina yekaterina yelena larisa lidiya tamara marina nina ksenia yevgenia
evgenia alla inna lilia aleksandra polina varvara zhanna zarema madina malika markha petimat raisat kheda milana ayshat medina laila bogdana danuta halina jadwiga krystyna
malgorzata agnieszka ewa grazyna zofia wanda barbora jana jitka zdenka ljiljana milica jelena dragana snezana gordana vesna jasmina mirjana biljana ljubica nevenka emina lejla
amra senada fata hatidza hatidža munira nura fadila zumra sabaheta hajra hasija azra selma dzenana ilona erzsebet katalin ingeborg hannelore gudrun edeltraud waltraud elfriede
hildegard liselotte irmgard margarethe anneliese gisela ursel christa ilse jutta brunhilde mechthild genevieve germaine josiane yvonne yvette simone solange odette odile huguette
marguerite mathilde micheline mireille muriel pauline rosalie suzanne therese veronique violette colette delphine edith eliane fabienne fernande gaelle khin thida sandar myint
hnin moe zin aye nilar thuzar mya phyu ei hla nwe htwe saw nang kyaw lakshmi kamala sushila savitri sunita anita rekha usha geeta gita radha meena leela lata shanti parvati
sarojini saroja kumari nirmala padma pushpa sarala shobha sudha suman vijaya yasodha selvi malini nalini rohini chandrika dilrukshi nilanthi priyanka shyamala thangamma siti
nurhayati sri dewi endang sumarsih wahyuni kartini ratna fitri yuliana lestari rukmini aminah zaleha rohani marites rosalinda corazon imelda erlinda milagros luzviminda divina
analyn jocelyn teresita aysel aysegul ayşe ayse fatma emine hatice zeynep elif meryem gülsüm gulsum hanife nurcan songul songül sevgi sevim nilgün nilgun gülay gulay
berfin rojin zilan dilan dilek ebru nesrin nermin necla perihan sakine satı şerife serife tülay tulay yasemin zeliha zübeyde gulnara gulnoza dilnoza dilorom zulfiya zuhra
muhabbat mavluda sanobar saodat oygul lola nargiza feruza farangis zebuniso mehrangez parvina manizha munavvar savsan tahmina khosiyat oydin shahlo nigora marzia shukria
habiba homaira humaira shabnam shakila shaima zarghuna gulalai spozhmai malalai torpekai wazhma zohra zuhal nilofar freshta friba latifa hamida rabia ruqia safia sakina sediqa
nooria najiba nafisa naheed nahid mahbouba mahboubeh fahimeh farideh fariba faranak farrokh fataneh ghazal ghazaleh golnar golnaz golshan hajar hakimeh hamideh hengameh iran
irandokht katayoun khorshid leili lida mahdieh mahvash manijeh mansoureh mehri mehrnaz mehrnoosh mahrokh malakeh maliheh mohtaram monir najmeh nasim nastaran nazanin nazila negar
negin nooshin ozra pari parisa pegah pouran rahimeh robabeh roghayeh roghieh rouhangiz sadigheh saeedeh safoura sahar sakineh samaneh sanaz sepehr setareh shahin shahla
shahrbanou shahrzad shohreh shokoufeh simin soghra somayeh soudabeh sousan tahmineh tayebeh tayyebeh touba touran tuba vahideh vajiheh yasaman zari zohreh zoleikha khadidja
fatoumata djamila houria nacera nadjia yamina zoulikha ghania fatiha rachida naima najat saida samia souad wassila hayat ibtissam ikram ilham iman imane intissar karima keltoum
rasha reem rima rula salwa samar sawsan suhair thuraya widad yusra zahida abla amal arwa bushra dalal dunya fadwa fairuz farida ghada hala hind ibtisam inaam ikhlas itidal khawla
lamia lina lubna mahasin maha majida manal maysoon muna nada nahla najla nawal rabab raghad rajaa randa rawan safa sabah samah sana
moira isobel ishbel morag catriona eilidh mairi mhairi elspeth effie flora jessie winifred mabel ethel doreen maureen eileen sheila bridget brigid siobhan sinead aoife niamh
nuala maeve bernadette gwen gwyneth bronwen rhiannon nerys hilda ida maud maude nellie hettie lottie millie minnie florrie elsie ivy olive phyllis mavis marjorie beryl enid freda
gladys dora sybil rosemary gillian hazel tamta nino nana eka ketevan lali lamara tsiala ruta manana natela nestan rusudan tinatin maka khatuna sopio nutsa anahit gayane hasmik
lusine naira siranush shushan astghik karine aygun gunel sevda leyla aynur sevinj aigul ainura asel gulmira zhanar hana hanna ivana katarina zuzana petya desislava radka tsvetana
ioana mihaela ruxandra elisabeta aino aliisa hilkka kaisa leena liisa maarit paivi riitta sirpa tuula birgitta gunilla karin kerstin lena siv solveig ragnhild turid kirsti
sigridur bopha chantrea kunthea sophea sopheap srey sokha channary maly noy bounmy khamla keo chanthavong thuy huong hoa lan linh mai-anh ngoc phuong thao yen xiulan meiling yuki
keiko michiko yoko sachiko kazuko hiroko naoko akiko noriko eun-ji min-ji nasreen parveen shaheen rukhsana rubina tahira kulsoom zubeida shamim nusrat sultana kaniz ghazala
mumtaz naseem nighat yasmeen robina shagufta aruna lalita mangala kalpana vimala bhagya devaki kausalya yamuna ganga saraswati janaki nomsa busisiwe nombulelo thembeka ntombi
nkosazana precious-n akosua abena ama-serwaa efua esi adwoa akua mamadama ramatoulaye khady rokhaya maimouna mouna kadidia haby djenaba
adela adelaida adelina adèle agathe albertina alena alenka alessandra alexandra alexandrine alfonsina alicja alina aliénor almudena altagracia alžběta amelie amália améline
analía anastasija andreia anežka angélica anica anja anneke annelie annemarie annick antonella antonieta antonina apolonia arlette asmaa assia assunta augusta aïcha barbro
basia beata beatrice begoña benedita benigna bernarda bertha bettina bianca blandine blanka bogna bożena branka britta bruna candida caridad carina carla carmela caterina
celeste celia celina chiamaka chidinma chloé christel clara clarice clarisse claudine clementina clotilde clémence concetta corinne cornelia cosima cristina cécile célestine
dagmar dalia damaris danica daniela danièle darya debora despina despo donata donka doriane dorota dorothea dubravka dunja ebba edwige eimear eira eleni eleonora elga
elizabeta elke ella elli ellinor elodie elsa elsbeth elżbieta emiliana enriqueta eseosa ester etelvina eudora eufemia eunice eva evelina fadimata faina fatna faustina fela
feliciana felicitas fereshta flavia fleur florencia fontini fortunata franca franziska françoise frauke frida friederike frozan gabriella gabrielle gaudencia genoveva
geraldine gerda gertrud ghislaine gina giovanna gisèle giuseppina godelieve gracia graziella graça gwendolyn haleh hanne hedda hedvig hedwig heidi helena hella henriette
herlinda hermelinda hermine herta hilde homeira honorine hortense hélène idalina ildikó ilka imen iolanda ippolita irena irma isaura iulia ivanka iveta ivone iwona jagoda
janina jarmila jasna joana joanna jocelyne johanna jolanta josefine josette josipa jovana judit judita juliana juliette julija justina justyna kalina kamila karina karla
karolina katarzyna katerina kateryna kathrin katia katja katrin khatera kinga klara klaudia klavdiya kornelia kristin kristina krisztina kseniya kunigunde käthe lailuma
larissa larysa laure laurence leilani leopoldina leticia lidija liese lieselotte ligia liliane lioba liubov lorenza louise luciana lucie lucienne lucrecia luise lydia léa
léonie lía maddalena magali magda magdolna mahrukh maia maja mamta manon mara marcelina mareike margarida margaux margherita margit margot margrit maria-luisa marianne
marie-france marie-josé marie-louise marija marijana marika mariola marit marlène marthe martina martine maruja marva maryse maura małgorzata mei-ling melinda merete michaela
milena militsa mireia mirela miroslava mirta modesta montserrat motrya myriam mélanie mónica nadine nadja nadège nastasia natalya nataša nelly nevena nicoletta nieves nilda
nives noelia noémie nuria nélida odilia ofelia olena olha olympe oona oriana orsolya ottilia ottilie oxana palazhka palwasha pascale patrizia paula paulette paweena
pelagia perpétue petronila philomena philomène pompilia prisca prudence prudencia pía radmila raffaella raluca raymonde razia renata renée rita roberta romy ronit rosalind
rosana rosanna rose-marie rosemarie rosina rossana roswitha roxana roxanne rozália rufina ruža ružica régine sabina sabrina saliha salima salomé sanja saskia scholastica
serafina seraina sessilia severina sibylle sidonie silke silvana sladjana slavica sofie sonja soňa stefania stefanie stella sunniva susanna susanne suzana svenja sylvia tania
tanja tatyana tecla telma terezija thea thekla théodora tilda tina tove triin tsering térèse ulla ulrike valeria valeriya valérie vanda vania vasilisa venera verena veronika
vicenta victorine viktoria viktorija violeta virginie vittoria vivienne vlasta vreni walburga wiktoria wilhelmina xenia xiomara yasmina ylva yolande ysolde yuliya zaida zakia
zalina zarmina zita zlata zoe zoraida zsuzsa zsófia zulema éloïse
aparna chelsea tiffany meredith loretta hope jackie carly carrie elissa lindsay lindsey mackenzie molly mollie morgan natasha paige penelope peggy phoebe robin robyn
sally savannah shannon sheryl shelby shelly shelley sherry sherri sherrie sierra skylar stacy stacey sue summer tabitha tanya tara tracey tracy traci trina tricia
trisha trudy vanessa vicki vickie vicky whitney willow wendy addison alana alexis alison allison alyson alyssa amelia angie annette annie april ariana arianna aubrey
audrey autumn ava bailey becky belinda bernice bessie beth bethany betsy beulah bonnie brandi brandy brianna brooke caitlin camille candace candice carole caroline
carolina casey cassandra cassidy charlene cheri cherie christie christy cindy connie constance courtney crystal daisy dana darla darlene dawn deanna debbie deena
delia della desiree destiny dianne dixie dolly dorothy edna elaine eleanor elisabeth ellen erica erika erin ernestine estelle eve faith fannie fay faye felicia fern
florence gail geneva gertrude ginger glenda goldie gretchen hailey harriet hattie henrietta holly jacklyn jaclyn jada jane janelle janie jasmine jayne jeanette
jeanne jeannie jenna jennie jenny jeri jeanine joann joanne jodi jodie jody johnnie jolene josie joy juanita julianna julianne june kaitlin kaitlyn kara kate katelyn
kathy katie katrina kay kaylee keisha kelli kellie kelsey kendra kerry kimberly krista kristen kristi kristie kristine kristy krystal kylie lacey lana latasha latoya
laverne leah leann leigh leona leslie lila lillian lillie lily liz liza lois lora lorena lorene lori lorraine lucille lucinda lucy luella lula lynda lynette lynn
lynne mable mae maggie mamie mandy marcella marcia marcy margie margo marietta marsha maryann mattie maxine maya melba melisa melody mia mildred mindy minerva
miranda misty mona myra myrna myrtle naomi nettie nichole nita opal pansy patsy patti patty pearl penny priscilla rachael regina rhoda rhonda rochelle rosalyn
rosanne roseann roslyn roxie ruby ruthie sadie sallie shana shari sharron shawna sheena shelia sondra sonya susie suzette tami tammie tasha teri terri terrie thelma
toni tonya valarie velma verna vivian winnie zelda latonya tanisha ebony precious dionne marisleysis yadira mariela marisela daniela
`;

export const MALE_NAMES = `
james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin
brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory
alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith
roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah randy
wayne vincent russell roy louis philip bobby johnny bradley simon martin neil graham nigel ian colin trevor clive malcolm hugh gordon tony bill bob jim
tom mike dave steve chris ben sam ted rudy newt barack bernie tim mitch harry hans klaus jürgen jurgen wolfgang helmut gerhard karl heinz werner dieter
günter gunter uwe stefan matthias pierre jean-pierre jacques michel philippe françois francois alain bernard laurent olivier nicolas emmanuel giulio
giuseppe giovanni marco luca paolo roberto mario sergio antonio francesco alessandro carlos luis jorge miguel pedro francisco fernando rafael manuel
alberto ricardo eduardo roberto oscar hector hugo javier diego alvaro ernesto guillermo ignacio ramon raul rodrigo salvador alfredo augusto vladimir
dmitry dmitri sergei sergey mikhail boris nikolai ivan igor oleg yuri andrei alexei viktor pavel anatoly leonid evgeny volodymyr petro slobodan ratko
radovan zoran milan goran lech jaroslaw vaclav viktor ali hassan hasan hossein hussein husayn hussain mohammad muhammad mohammed mohamed ahmad ahmed
mahmoud mahmood mostafa mustafa reza abbas akbar asghar amir mehdi mahdi mohsen majid masoud massoud saeed said saeid hamid hamed habib ebrahim ibrahim
esmail ismail yousef yusuf yousuf javad jafar kazem karim kamran kaveh kianoush khosrow kourosh cyrus dariush darius davoud dawood bahram bahman bijan babak
behrouz behzad farhad faramarz farrokh fereydoun fereidoun ghasem qasem qassem gholam gholamhossein gholamreza hadi hashem heydar houshang iraj jalal jamal
jamshid manouchehr mansour mir mir-hossein moin morteza mortaza mousa musa nader nasser naser navid nouri omid parviz payam peyman pouya rahim rahman ramin
rasoul rouhollah ruhollah sadegh sadeq saman sattar shahram shahrokh shapour siamak siavash sohrab soheil taghi taqi vahid yaser yahya younes zia abdollah
abdullah abdolkarim abdul abdulaziz abdelfattah abu alireza mohammadreza hamidreza amirhossein abolhassan abolghasem asadollah fathollah habibollah
hojjatollah nasrollah rahmatollah valiollah ezzatollah bashar hafez saddam tariq taha walid khaled khalid omar osama usama yasser yasir anwar hosni gamal
mohamud rashid faisal fahd salman turki nawaf bandar benjamin shimon yitzhak ariel ehud moshe avi recep tayyip abdulhamid kemal bulent turgut imran
nawaz zulfikar pervez asif narendra rajiv manmohan atal kofi desmond nelson thabo jacob robert idi paul joseph laurent felix moise uhuru xi hu wen deng
mao zhao li wang kim park shinzo junichiro ban lee tahar tawfiq hisham marwan ziad antónio antonio boutros javier kurt trygve dag u
gaspar eusebio hernan octavio ruben tomas anselm anselmo julian adolfo agustin alejandro alfonso alonso amado anastasio andres angel anibal aquiles arcadio armando arnulfo
arsenio artemio arturo aurelio baltasar bartolome benito bernardo bonifacio braulio camilo casimiro celestino cesar cipriano cirilo claudio clemente cristobal cristian dario
demetrio domingo edgardo efrain eladio eleazar elias eliseo emilio enrique epifanio erasmo esteban eugenio evaristo ezequiel fabian fausto federico felipe fermin fidel filemon
florencio gabino gilberto gonzalo gregorio gustavo heriberto higinio hilario hipolito horacio humberto isidro ismael jacinto jaime jeronimo joaquin josue juventino lazaro leandro
leobardo leonardo leonel leopoldo librado lisandro lorenzo lucas luciano lucio marcelino marcelo marcial marciano marcos mariano martiniano mateo matias mauricio maximiliano
melchor melquiades moises modesto narciso nemesio nestor nicanor norberto octaviano olegario osvaldo pablo pascual patricio plutarco ponciano porfirio primitivo quintin ramiro
raymundo refugio reinaldo reynaldo rene rigoberto rodolfo rogelio rolando roman romualdo romulo roque rosendo rufino salomon sebastian segundo serafin severiano silverio
silvestre silvio simeon teodoro teofilo tiburcio timoteo tobias ubaldo urbano valentin vicente victoriano victorino vidal virgilio wenceslao wilfredo zacarias afonso antao
arlindo armindo belmiro benedito caetano candido custodio delfim duarte edson estevao geraldo gilmar joao joaquim jose-maria josé manoel nuno paulo rui sebastiao severino tiago
valdemar vasco waldir wellington celestin solomon etienne gaston gerard gilles guy herve hilaire honore hubert jean jean-baptiste jean-claude jean-marie jerome leopold luc lucien
marcel maurice maxime octave pascal rodolphe romain sylvain theodore theophile thierry tristan urbain valery xavier yves achille aime albert-paul alphonse ambroise anatole andre
anicet antoine apollinaire aristide armand arsene auguste barnabe barthelemy basile blaise boniface casimir cyprien cyrille damien denis desire dieudonne dominique donatien
edouard edmond eloi emile ernest eugene evariste fabrice faustin ferdinand fidele firmin florent frederic fulgence gaspard ghislain innocent isidore juvenal ladislas leonidas
modeste narcisse nepomuscene onesphore pacifique pontien protais tharcisse theoneste venuste abdoulaye amadou babacar boubacar cheikh cheick demba djibril ibrahima idrissa
ismaila issa kalifa lamine mamadou modibo moussa oumar ousmane salif sekou seydou souleymane tidiane yaya adamou alassane aliou alpha bakary mahamadou mahamat hissene idriss
chukwuemeka chukwudi emeka obinna ifeanyi ikenna nnamdi okechukwu olusegun oluwaseun babatunde adebayo adewale ayodele kayode olumide segun tunde wole abubakar aminu bello garba
haruna kabiru lawal mansur muhammadu nasiru sani shehu suleiman tijjani umar umaru yakubu kwame kwasi kojo yaw akwasi kwabena osei kipchoge kiprono kipkemboi kamau kariuki maina
mwangi njoroge ochieng odhiambo okello omondi otieno onyango opio ojok okot akena oryem juma hamisi rashidi salum jabu sipho thulani mandla bheki themba vusi sizwe tawanda tendai
farai tapiwa blessing gift abebe alemayehu bekele berhanu dawit demeke fikru gebre getachew girma haile hailu kebede kidane mengistu mesfin mulugeta negash negussie tadesse tekle
tesfaye tewodros tsegaye worku yohannes zerihun abdi abdirahman abdullahi ahmednur cabdi farah guled hersi jama nur warsame garang majok mabior kuol lual akol machar gatluak riek
taban aleksandr alexandr aleksei alexey anatolii andrey arkady artyom bogdan eduard yevgeny fyodor fedor gennady georgy gleb grigory ilya innokenty kirill konstantin lev maksim
maxim nikita nikolay pyotr petr rodion ruslan semyon stanislav stepan timofei timur vadim vasily vasyl vitaly vladislav vladlen vsevolod vyacheslav yaroslav yegor yury zakhar
bohdan hryhoriy ihor mykhailo mykola oleksandr oleksiy olexiy ostap pavlo serhiy taras yevhen akhmad akhmed aslan aslambek beslan dzhokhar isa islam khamzat khasan khusein
magomed movsar movladi ramzan said-magomed shamil sultan turpal vakha zelimkhan andrzej boguslaw boleslaw czeslaw dariusz grzegorz henryk jacek janusz jerzy kazimierz krzysztof
leszek maciej marek mieczyslaw piotr ryszard slawomir stanislaw tadeusz tomasz waclaw wieslaw witold wladyslaw wlodzimierz wojciech zbigniew zdzislaw zygmunt antonin bohumil
bohuslav dusan frantisek jan jaromir jaroslav jindrich jiri josef karel ladislav lubomir ludek milos miroslav oldrich otakar premysl rudolf vlastimil vojtech zdenek aleksandar
branko bozidar dejan dragan dragomir dusko ivica jovan jovica ljubisa ljubomir miodrag mirko mladen momcilo nebojsa nedeljko nenad nikola novak petar predrag radislav radomir
radoslav ranko sasa sava sinisa slavko spasoje srdjan srdan stevan stojan tihomir tomislav velibor veselin vidoje vlado vojislav zdravko zeljko zivko zvonimir adem adnan alija
almir avdo bakir bego dzemal edin enver esad fahrudin fikret hakija hamdija huso ibro idriz ismet izet jasmin mehmed mehmedalija mevludin mirsad muhamed muharem munir nedzad
nermin nihad nusret osman ramiz rasim refik safet salih samir sead sefik senad sulejman suljo zijad arben agim bajram besnik fatmir hashim isuf kadri ramush skender xhavit attila
balint bela csaba endre ferenc gabor gyorgy gyula istvan janos jeno jozsef kalman lajos laszlo matyas mihaly miklos pal sandor tibor zoltan zsolt constantin cornel corneliu
dumitru gheorghe ioan ion ionel iulian liviu marian mihai mircea nicolae ovidiu petre radu silviu traian vasile virgil dimitri dimitrios dimitris georgios giorgos ioannis kostas
nikos panagiotis spyros stavros vassilis yannis aldo amedeo angelo antonello arnaldo attilio bruno carlo cesare corrado dino domenico elio enrico enzo ettore ezio fabio fabrizio
filippo franco gennaro giacomo gianni giorgio guido luigi marcello massimo maurizio michele nicola pasquale piero pietro raffaele renato riccardo rocco salvatore sandro saverio
stefano tommaso ugo umberto valerio vincenzo vito vittorio alfons anton arnold axel bernd bernhard bertold christoph claus detlef dietmar eberhard eckhard egon erhard erich ernst
eugen ewald franz friedrich fritz georg gerd gottfried gunther günther gustav hans-joachim hartmut heiner heinrich helmuth herbert hermann horst joachim jochen johann johannes
karl-heinz konrad kuno lothar ludwig manfred max norbert oskar otto rainer reinhard reinhold rolf rüdiger rudiger siegfried theodor ulrich volker wilhelm anders arne bengt bjorn
einar erik gunnar hakan harald ingvar jens jorgen knut lars leif magnus mats mikael nils olaf olof ove per poul sigurd soren stig sven thorvald torsten adriaan bart cornelis dirk
gerrit hendrik henk jaap jeroen joost joris kees klaas maarten marten pieter rutger ruud willem wim wouter aung hla htay khin kyaw kyi maung min moe myint myo nyan nyunt sein soe
than thant thaung thein thura tin tun win ye zaw naing anil arjun arun ashok balakrishnan bhaskar chandran deepak dinesh ganesh gopal govind harish hari hemant jagdish jayant
kamal kannan kishore krishna kumaran lakshman laxman mahesh manoj mohan mukesh murugan nagaraj nandakumar nihal nimal palitha pradeep prakash prasanna prem raghav rajan rajesh
rajendra rajendran raju rakesh ram ramakrishna raman ramesh ranjit ravi ravindra sanjay saravanan sathish selvam senthil shankar shiva sivakumar srinivas subramaniam sudhir sunil
suresh surendra tilak upali vasant vijay vikram vinod vishnu yogesh bambang budi djoko eko hendra herman joko nugroho purnomo slamet soeharto sugeng suharto sukarno sumitro surya
sutrisno suyono teguh tono untung wahyu wibowo yudi azman faizal hafiz halim hamdan hamzah iskandar jamaluddin kamaruddin khairul mahathir mohamad mohd najib nizam razak rosli
shahril yusof zainal zulkifli benigno bayani crisanto danilo honorio isagani jejomar joselito jovito juanito macario nonoy romeo teofisto aliakbar aliasghar amirali ataollah
azizollah abbasali abdolreza abdolhossein abdolhamid abdolali ahmadreza ayatollah ayoub aziz behnam behrooz borzou dadkhah dara davood ehsan einollah enayatollah esfandiar eshagh
esmaeil fariborz farid farshad farshid farzad farzin fazlollah ferydoon firouz firooz ghodratollah gholamali gholam-ali gholam-hossein gholam-reza ghorbanali hamdollah hassanali
hedayatollah heidar heshmatollah homayoun hooshang hooman hosseinali houman hushang jahangir jahanbakhsh jalil kambiz keyvan khalil khosro kiumars lotfollah manoochehr mashallah
mehran mehrdad meysam milad mirza moein mohammadali mohammad-ali mohammad-reza mojtaba morad moslem nematollah ne'matollah nima nosratollah nourollah pejman pirouz pourya
qorbanali rahmat ramezan rasul rostam salar samad sasan seifollah shahab shahin shahriar sina sirous soleyman sorena soroush taher teymour touraj vahab yadollah yaghoub
yaqub zabihollah abdulhai abdulwali abdulrahim abdulqadir abdulqayum abdulrahman abdulwahid abdulkarim abdulghani abdulhadi abdulmajid abdulsattar abdulsamad ajmal amanullah
aminullah arif asadullah ashraf ataullah azizullah baryalai bashir bismillah daud dost ehsanullah enayatullah esmatullah faiz farooq fazal fida gul gulab gulbuddin habibullah
haibatullah hafizullah hakim hamidullah hashmat hayatullah hekmatullah ihsanullah ikramullah inayatullah jalaluddin jawad jawed khodadad khudadad lutfullah mahboob mahbub masood
matiullah mirwais mohibullah mujib najibullah nangyalai naqib nasir nasrullah nazar nazir nematullah nisar noorullah obaidullah qais qasim qudratullah rahimullah rahmatullah raz
roohullah safiullah saifullah samiullah sayed sediq shafiq shafiqullah shah shams sharif sher shukrullah sibghatullah siddiq tor turyalai wahid wakil waliullah yunus
zabihullah zahir zalmai zalmay zaman ziaulhaq ziauddin zmarai abdurahmon abdujabbor akmal alisher anvar bahodir bakhtiyor bobur davron davlat dilshod emomali farhod farrukh
husniddin ikrom islom jahongir jamoliddin komil mahmadali mahmadsaid mirzo muhiddin nizom nuriddin odil olim otabek qahramon rustam saidmurod sanginmurod sherali shodmon
sirojiddin sobir sodiq temur tohir tolib ulugbek umarali zafar zokir ramazon rahmon hoji-akbar aiman akram amjad anas atef ayman aymen azmi badr bassam bilal burhan diaa emad
essam fadi fadel faris farouk fathi fawzi fouad fuad ghassan ghazi haitham hamdi hamza hani haroun hatem hatim hazem hilal husam hussam husni ihab imad isam ismat iyad jaber
jabir jamil jawdat jihad kamil khairy khalaf khaldoun labib luay lutfi maher mahir majdi malek malik mazen mohannad mounir muayad muhannad munther muntasir murtada musab
mutaz muwaffaq nabil nadim naji najm nasr nazem nidal nizar qusay rafiq raed raid rami rashad riad riyadh saad sabri saeb safwan sahib salah saleh salim sami shadi shakir shaker
shawki sobhi subhi suhail sulaiman talal talib tamer tarek thamer wael wajdi wissam youssef zaher zaid zakaria zaki zayd zein zeid ziyad abdelaziz abdelkader abdelkrim abdellah
abdelmajid abdelmalek abderrahmane abderrazak aissa amar ammar arezki azzedine belkacem boualem boudjemaa boumediene brahim chadli chedly chokri djamel driss farhat fethi hacene
hedi hichem hocine houari kamel khemais lakhdar larbi liamine lounes mahfoud miloud mokhtar moncef mourad mouloud nacer noureddine rabah rachid redha ridha sadok saddek slim
slimane smail tayeb tewfik yacine youcef zoubir ahmet ayhan aydın aydin bekir bülent celal cemal cengiz cevdet emin erdal erdogan erkan ersin faruk fevzi fikri halil halit haydar
hayri hikmet hüseyin huseyin ilhan kadir kazim kenan levent mahmut mehmet metin muhittin muhsin murat muzaffer necati necmettin nihat nuri oguz oğuz orhan ömer omer özgür ozgur
ramazan recai rıza riza sabahattin sadık selahattin selim serdar serkan sinan suleyman süleyman şahin sahin şükrü sukru tahsin talat tayfun tuncay ufuk ümit umit vedat veli yavuz
yılmaz yilmaz zeki ziya azad baran bahoz cemil diyar ferhat hozan mazlum rojhat serhat şivan sivan xalid
ninian lachlan alec alasdair alistair alastair angus callum calum hamish duncan fergus ewan euan iain dougal murdo murdoch rory ruaridh torquil archie archibald gavin gregor des
mick mickey jimmy tommy dick ned teddy bert bertie alf alfie fred freddie sid stan ron reg les len ken doug pete rob robbie wilf wilfred cyril cecil clifford clarence ernie percy
horace basil derek cedric dermot declan brendan cormac conor eamon eamonn fintan kieran liam lorcan oisin padraig patrick-j ronan seamus tadhg dafydd emrys gareth geraint gethin
gwilym huw idris ifan ivor rhys owen evan glyn hywel jas wm thos chas geo alexr robt jos edw sandy barney amos caleb ebenezer enoch ezra gideon hiram isaac jabez jedediah jethro
josiah levi nathaniel obadiah reuben silas zebulon zachariah nodar zaza gela iosif guram otar vakhtang giorgi lasha levan irakli zurab shota avtandil merab tengiz tamaz mamuka
gocha kakha davit malkhaz armen aram ashot gevorg hakob hovhannes levon narek samvel sargis tigran vahan vardan hrant garegin elchin eldar rauf rovshan tofig vagif vugar elnur
anar aibek askar azamat bakyt bolat daniyar erlan kanat marat nurlan serik talgat kuban emil ilian plamen krasimir stoyan tsvetan dimitar hristo todor asen boyko antti arvo eino
heikki ilmari jaakko juha juhani kalevi kari matti mikko olavi paavo pekka pentti reijo seppo tapio timo toivo urho veikko vilho aleks kaarel tiit toomas juris janis andris
aivars guntis vytautas jonas kestutis algirdas sok sovann sopheak vuthy rith chea kosal khamphone sombath phoumi dinh dung hai hieu hung khanh minh nam phuc quang son tam thanh
tuan vinh viet takeshi hiroshi kenji kazuo masao shigeru tadashi takashi yoshio yukio ichiro jun-ho min-ho sung-min dong-hyun jae-ho young-soo chang weimin jianguo zhiqiang
xiaoming guoqiang tenzin dorje lobsang jampa sonam tashi pemba wangchuk karma ugyen bahadur dorji ghulam riaz iftikhar mushtaq shaukat liaquat zahoor manzoor akhtar allah-ditta
kofi-a kwaku kwadwo nii lamin ebrima modou ousainou alhagie foday sorie santigie mohamed-l augustine sheku tamba komba sahr kpaka kollie flomo togba zubeiru isaka danjuma bulus
yohanna ishaku
abdo abdou abdulbasir abiodun adriano agostinho aksel alban albano albin albrecht alcides alejo alem alexandru alioune alois alun amadeo ambrose amilcar amin anastase andrej
andriy ansgar antanas antony apolinar aristides arnaud arsen artem artur arvid asmund atanas athanase augustin aurel aymeric bakhtiar baltazar balthazar barnabas bartosz
basilio bastien bekzod benedikt benoît bernabé bertil bertrand birger boaventura bobojon bojan bonaventure borislav burak calixto carles carmelo caspar cassius celso chidi
chike chinua chukwuma claes claude conrad cornelius cosme crispin curtis dacian dagfinn damian deming demir diarmuid didier dilshad diogo dominik donal donato edmundo eloy
elvin emeric emiliano enno erasmus erwin eustace everardo faizullah faustino feliciano fenner fergal filip finbarr flavio florian florin fotis gavril gaétan geert genaro
georges georgi gerardo germain gilbert godfrey guillaume hamadou hannes helge hemin henri henrik heribert hippolyte hiwa holger hryhory ignace ignatius ilie immanuel imre
ingemar ingmar ingo ionut isaiah isidoro ivo jaan jakob jakub janez janko jared jarosław jean-bosco jean-paul jeremiah jermaine joel johan josip jules julien julius juozas
józef kaare kacper karlo karol karwan kasper kawa kelechi kerem kevork khalilullah kholmat kiril krastyo kristian kristof laurentiu leonard lionel ljubo lorenz loris lukas
lutz léonce mads maik malick manolo marcelin marcin marius marko markus matei mateus mathias mathieu matteo mattias mauro maximilien melchior mercurio michał mihail mikkel
milorad miloslav moses napoleón nechirvan niels niklas niklaus nikolaos noé nurul olav onufriy onufry onésime orest oriol orlando oswald oswaldo oziel panagis pantelis patrice
patrik paulin percival petru petrus pius placid plácido prosper quirino raimundo ralf raoul raphaël rastislav rebwar remigiusz renaud rogério ruedi ruhullah rupert rusli ruy
régis rémy saburo sameer samim samuele sanaullah saturnino savas sepp serge servando sherko shvan shwan silvano silvester sirwan soran spiros stanislas stanisław stellan sten
stephan stjepan sverre sylvestre szymon søren taavi takis tamás teodor teun thaddeus thibault thilo thorsten théo titus tomaž tullio turdi ulf urs vartan vasil vassil venancio
veniamin vincente vinícius vitaliy vladan welat wessel wiktor wilfried yannick yosef yvon zacharie zenon zephyrin zlatko zmaray
jackie mackenzie morgan robin shannon shelby skylar stacy tracy whitney addison alexis casey courtney dana jody johnnie kerry leslie lindsey lynn kelly aubrey bailey
mason glenn mitt barry chuck jeff greg rick dan don matt pat nick andy joey eddie charlie stanley norman marvin melvin ralph howard earl lewis clyde vernon floyd
lester leroy dwight milton allen glen warren ross duane derrick darren darrell darryl dwayne brent brett brad craig cory corey todd troy travis shane shawn spencer
seth reggie reginald rodney ronnie stuart terrence terrance tyrone wesley wendell wade zach rand jeb harrison grant lance lyle marty otis perry phil phillip preston
quentin ray rex roderick roland roscoe rufus sheldon sherman sidney sylvester terence toby vance victor wallace willard woodrow zane jake jarrod jay jonah kareem
kent kirk lamar leo leon lloyd luther marcus marshall micah miles myles neal randall alonzo alvin bennett blake brock byron calvin cameron chester clark clay clayton
clifton clint clinton damon daren delbert dexter dominic donnie drew dustin dusty edgar edmund edwin elbert elliot elliott ellis elmer elton emanuel ervin everett
forrest francis frankie franklin garrett garry geoffrey gus harlan harley harvey homer irving irvin jess lucian rod chase trent deandre marquis terrell tyrell antwan
darnell lavar trayvon
`;

/** In Persian script. */
export const PERSIAN_FEMALE_NAMES = `
پانته‌آ پریناز حدیثه گلاره مهدخت نیوشا بیتا صغرا نسیم نغمه هدیه شکیبا عسل مژده هستی یگانه
فرحناز گلناز نسترن سیمین شهره لیلی هاجر هانیه پونه آناهیتا حوریه رعنا ساناز سودابه صغری
مریم فاطمه زهرا زینب معصومه نرگس نسرین شیرین لیلا سارا مینا مینو میترا مژگان مهناز شهناز فرزانه فروغ آذر عاطفه سپیده صدیقه شادی شیوا سیما سهیلا مهسا ندا نیکا
سارینا حدیث گلرخ آتنا نیلوفر الهام الهه طاهره ترانه رویا رها ریحانه لادن لاله کبری مرضیه منیره مهین مهرانگیز اکرم آزاده بهاره فائزه فرح فرشته هما ژیلا پروین
پروانه پری پریسا پگاه ثریا خدیجه رقیه سکینه سمیه سمیرا شهلا طیبه عزت عفت فریده فریبا کتایون گیتی ملیحه منصوره منیژه مهری ناهید نازنین نگار هاله هنگامه یاسمن
زهره اشرف اعظم اقدس بتول بهجت پوران توران حمیده راضیه رضوان زری ژاله سوسن شکوفه شهین فهیمه کوکب محبوبه مهدیه نوشین وحیده
فرنگیس طوبی طوبا ایران‌دخت ایراندخت مهرناز مهرنوش مهرانه مهرو مهوش ماهرخ مهرخ مه‌لقا ملوک ملک‌تاج نصرت نرگس‌خاتون نوش‌آفرین نیره نازیلا ناهیده نسیبه
نجمه نگین نوشین‌دخت آمنه آسیه آسیا آرزو آزیتا آیدا آیناز آیلین افسون الناز المیرا انسیه انیسه بدری بلقیس بنفشه بهناز بهنوش بی‌بی پرستو پری‌ناز پریچهر
پریوش پوراندخت توبا ثمین جمیله جیران حکیمه حلیمه حنا حوا حنیفه خاور خجسته درخشنده دلارام دل‌آرا راحله رباب ربابه رحیمه رخساره رخشنده رشیده رفعت رودابه
روشنک روناک روح‌انگیز ریحان زبیده زرین زلیخا زینت ژینا ژیان ساجده سحر سعیده سلما سلمی سمانه سنبل سوسن‌خاتون سوگند شبنم شراره شعله شفیقه شقایق شکیلا شمیم
شهربانو شهرزاد شهنواز شورانگیز شیلا صبورا صفورا صفیه صنم صنوبر ضحی طناز عادله عارفه عالیه عایشه عذرا عصمت عطیه عفیفه غزاله غزل فاضله فاطیما فخری فرخنده فردوس
فرناز فریال فضه فیروزه قدسی کافیه کبرا کتی کلثوم کیانا گلاب گلبهار گلچهره گلشن گلنار گلی گلسا لطیفه لعیا لیدا لیلما مائده ماریا ماندانا ماه‌بانو ماه‌گل محدثه محیا
مرجان مریم‌بانو مستوره ملالی ملیکا مهتاب مهلا مهین‌دخت مونا میمنت مینه نادیا نادیه نازنین‌زهرا ناجیه نبیله نجیبه نصیبه نفیسه نورجهان نوریه
هنا وجیهه وسیمه ویدا یاسمین یاسمینا شکریه حبیبه حمیرا همیرا شایما زرغونه گلالی سپوژمی تورپیکی وژمه زهل ماری پلوشه پروینه مه‌جبین خالده رحمیه سلیمه سیمه شایسته ظاهره عاقله
عزیزه عابده فوزیه قندی گل‌بی‌بی ماهره نسیمه نظیفه هوسی هیله
افروز بهیه بی‌بی‌گل تهمینه ذکیه ساره شاه‌بی‌بی شمسی ظریفه فخرالزمان فروزان مارال ماهپیکر ماه‌پیکر مستانه مهستی مهشید نوشابه نوشافرین پرین کژال گلثوم گیسو یلدا
`;

export const PERSIAN_MALE_NAMES = `
هرمز تیرداد کسرا ماهان ذبیح ایمان بختیار رافت فتاح قنبر جمیل حسیب رمضان البرز
سیروس فریبرز کامبیز شاهین آرمین آرین بردیا پژمان پوریا تیمور جهانگیر چنگیز حسام خداداد ساسان سجاد سروش سلمان صمد طهماسب همایون فرزین فرشید عبدالرحمن عبدالرحیم عبدالحمید عبدالوهاب عبدالقیوم عبدالغفور عبدالوکیل
عبدالستار عبدالعزیز عطاالله غلامعلی فضل‌الله قدرت‌الله لطف‌الله نجیب‌الله نعمت‌الله نورالله ذبیح‌الله سیف‌الله امان‌الله حفیظ‌الله گل‌محمد شیرمحمد دوست‌محمد جان‌محمد تاج‌محمد نورمحمد شاه‌ولی شیرعلی محمدنبی محمدرفیع غفار
علی حسن حسین محمد محمود مصطفی رضا عباس اکبر اصغر امیر مهدی محسن مجید مسعود سعید حمید حامد حبیب ابراهیم اسماعیل یوسف جواد جعفر کاظم کریم کامران کاوه کیانوش خسرو
کوروش داریوش داود داوود بهرام بهمن بیژن بابک بهروز بهزاد فرهاد فرامرز فرخ فریدون قاسم غلام غلامحسین غلامرضا هادی هاشم حیدر هوشنگ ایرج جلال جمال جمشید منوچهر منصور
میرحسین مرتضی موسی نادر ناصر نوید امید پرویز پیام پیمان پویا رحیم رحمان رامین رسول روح‌الله صادق سامان ستار شهرام شاهرخ شاپور سیامک سیاوش سهراب سهیل تقی وحید یاسر
یحیی یونس ضیا عبدالله علیرضا محمدرضا حمیدرضا امیرحسین ابوالحسن ابوالقاسم اسدالله فتح‌الله حبیب‌الله حجت‌الله نصرالله رحمت‌الله ولی‌الله عزت‌الله احمد احمدرضا آرش آرمان
ارسلان اردشیر اردلان ارژنگ اشکان افشین انوش بهنام بهادر پدرام تورج حجت حشمت خلیل رجب رستم رشید روزبه زکریا سالار سپهر سلیمان سینا شعبان شهاب شهریار صابر صفر طاهر
عبدالرضا عبدالکریم عبدالحسین عزیز عطا علی‌اکبر علی‌اصغر عیسی فرشاد فرزاد فرید فیروز قدرت کیومرث کیوان محمدعلی محمدحسین محمدحسن محمدتقی محمدباقر محمدجواد محمدمهدی مراد
مهران مهرداد میثم نعمت نیما هومن یاشار یعقوب یدالله حسینعلی علی‌رضا محمد‌رضا مجتبی ماشاالله نورالدین جلال‌الدین شمس‌الدین صلاح مختار باقر اسد اسفندیار هاشم کمال
قربانعلی قربان‌علی صفرعلی رمضان‌علی رمضانعلی شعبانعلی محرمعلی رجبعلی رجب‌علی حسن‌علی حسنعلی علی‌محمد علیمحمد علی‌حسین علیحسین عباسعلی عباس‌علی حیدرعلی شیرزاد نعمت‌اله قدرت‌اله
اسداله اسدالّله حبیب‌اله نصراله رحمت‌اله عزت‌اله ولی‌اله روح‌اله حجت‌اله فتح‌اله سیف‌اله امان‌اله فضل‌اله لطف‌اله یداله نصرت‌الله نصرت‌اله هدایت‌الله عنایت‌الله عنایت‌اله
کرامت‌الله برکت‌الله احسان‌الله شکرالله شکراله ذکرالله خیرالله خیراله عین‌الله عین‌اله آیت‌اله ماشاءالله ان‌شاءالله عبداله عبدالعلی عبدالمجید عبدالباسط عبدالجبار عبدالحق عبدالحی
عبدالخالق عبدالرئوف عبدالرزاق عبدالرسول عبدالرشید عبدالسلام عبدالصمد عبدالعظیم عبدالغنی عبدالفتاح عبدالقادر عبداللطیف عبدالمحمد عبدالمطلب عبدالملک عبدالناصر عبدالهادی عبدالواحد
عبدالولی عبدالمنان عبدالمتین عبدالقدوس عبدالقدیر غلام‌رضا غلام‌حسین غلام‌علی غلامعباس غلامحیدر غلام‌محمد غلام‌نبی غلام‌سخی محمدابراهیم محمداسماعیل محمدامین محمدجعفر محمدرحیم
محمدرسول محمدسعید محمدصادق محمدصالح محمدطاهر محمدعیسی محمدقاسم محمدکاظم محمدکریم محمدمحسن محمدناصر محمدهاشم محمدیوسف محمدیونس محمدعثمان محمدعمر محمدداوود محمداکبر محمدایوب
محمداسلم محمداکرم سیدمحمد سیدعلی سیدحسن سیدحسین سیداحمد سیدرضا سیدمحسن سیدمهدی سیدجواد میرزا میرزاعلی میرزاحسین میرعلی میرحسن میراحمد میرمحمد امیرعلی امیررضا امیرمحمد امیرعباس
علی‌نقی علینقی محمدنقی حسن‌رضا حسین‌رضا احمدعلی احمدشاه آیدین آبتین آراز آرتین ابوذر ابوالفضل ابوطالب اتابک احسان ادریس ادیب اسحاق اسلم اشرف‌الدین اعظم افراسیاب افضل
اکرام التفات الیاس امام‌علی امان امجد امین امیرارسلان انوشیروان اورنگ ایوب باباجان بارق باربد برزو بشیر بهاالدین بهاءالدین بهداد بهراد
بهرنگ بهلول بهفر پاشا پرهام پولاد پیمان‌علی توفیق جابر جاوید جبار جعفرقلی جلیل جهانبخش جهانشاه جهانشیر حاتم حاجی‌محمد حبیب‌الرحمان حسین‌قلی
حشمت‌الله حفیظ حکیم حمدالله حمزه حنیف خالد خان‌محمد خدایار خداکرم خدامراد خدابخش خداوردی خسروشاه خلیل‌الله خیرمحمد داراب دانیال داوودشاه دیاکو ذاکر ذوالفقار
ذوالقدر راشد رافع ربیع رحمان‌قلی رزاق رستم‌علی رضاقلی رفیع روئین روزبهان ریاض زبیر زلمی زین‌العابدین زیدالله ژوبین سبحان سپهدار ستارخان سخی سراج‌الدین سرفراز سرمد
سرور سعدالله سعداله سعدی سلطان‌علی سلطان‌محمد سلیم سمیع سمیع‌الله سنجر سهیل‌رضا سیاوخش سیدجمال شاداب شاپورعلی شاهپور شاهرخ‌شاه شاه‌محمد شاه‌حسین شایان شجاع‌الدین شریف شفیع
شفیق شکور شمس‌الله شهباز شهسوار شهرداد شهروز شهریارعلی شیردل شیرآقا صاحب‌جان صالح صدرالدین صدرا صفدر صفی‌الله ضرغام ضیاالحق ضیاءالدین ضیاءالحق طارق طغرل طورا
ظهیر عابد عادل عارف عاصم عباسقلی عبید عبیدالله عثمان عدنان عرفان عزت عزیزالله عزیزالدین عظیم عقیل علاءالدین علیشیر علیقلی علیمراد علی‌مراد عماد عنایت غفور
غلام‌فاروق غلامحضرت غیاث‌الدین فاروق فائز فاضل فتحعلی فخرالدین فرامرزعلی فرج فرج‌الله فرج‌اله فرخ‌شاه فردین فرزام فرهود فهیم فیروزشاه فیصل فیض‌الله فیض‌اله
قباد قربان قلندر قلی کاظم‌علی کامیار کرامت کرم کرمعلی کرم‌علی کریم‌داد کریم‌الله کلب‌علی کیارش کیانفر کیقباد گرشاسب گشتاسب گل‌آقا گل‌احمد گل‌الرحمن
گلاب‌الدین گودرز لطیف لطفعلی لقمان مازیار ماکان مانی مجیب‌الله محبوب محبوب‌الله محسن‌رضا محفوظ محی‌الدین مرادعلی مرادبیگ مردان مزدک مسیح مشتاق
مطیع‌الله مظفر معراج معین‌الدین مقداد ملک‌محمد منصف منعم منوچهرخان منیب مهدی‌قلی مهدیار مهراب مهرزاد مهرک مهرنگ مهیار موسی‌رضا مولاداد میرداد میرزاخان
میرویس میلاد نادرشاه نادعلی نبی‌الله نجم‌الدین نجیب ندیم نذیر نریمان نسیم‌الله نصیر نصیرالدین نظام‌الدین نظرمحمد نظرعلی نعیم نقی نقیب‌الله نواب نوذر
نوراحمد نورآقا نورعلی نیازمحمد نیازعلی نیک‌محمد هارون هاشم‌علی هخامنش هدایت‌شاه هژیر همتعلی هوشمند هیبت‌الله هیراد وحیدالله وزیرمحمد وکیل‌احمد ولی‌محمد
یارمحمد یاسین یدالله‌خان یزدان یعقوب‌علی یوسفعلی یونس‌علی طورپیکی بریالی ننگیالی زمری زمرک تورن‌شاه گلبدین حکمتیار آصف احمدضیا احمدولی احمدفرید اجمل امرالله
انعام‌الله اکلیل بسمل پیرمحمد تورجان جانباز جواد‌علی حضرت‌الله حقداد حمیدالله خواجه دادمحمد دادالله داکترعبدالله راز‌محمد رحیم‌الله رحیم‌داد زکی
صبغت‌الله صدیق صدیق‌الله طلا‌محمد عتیق‌الله عطامحمد عصمت‌الله علاالدین غوث‌الدین قیوم قطب‌الدین لعل‌محمد محب‌الله نادرخان همایون‌شاه وحیدشاه ولیدشاه یما یوسف‌بیگ
صفرمحمد رستم‌بیک سنگین‌مراد شیرعلی‌خان دولت‌مراد رحمان‌بردی
کبیر
آتیلا آراد آرشام آریو ابدال اردوان ارشیا اسکندر الیار اهورا ایلدار ایلیا ایمل بارمان بایرام ببرک بریال بزرگمهر بنیامین بیوک تایماز تهمورث توریالی خدارحم خشایار دارا رامبد رسام
رشاد رعد زانیار زرغون سامیار ساهر ساوالان سرکوت سهند سپهراد سیروان شروین شعیب شهیاد شیث شیرآغا شیرکو طاها طهمورث عزالدین عمران عمیر عیدمحمد غضنفر فؤاد فربد فرجاد فقیرمحمد قادر
مهرشاد نصرالدین نوژان نچیروان نیکان هامون هوتن هیمن هیوا ورهرام پوریه پویان ژیار کسری کورش کوشا کیخسرو
`;

/** Words that look like given names and are as often something else at the head of a name: no sign by themselves. */
export const AMBIGUOUS_NAMES = `
jordan virginia victoria georgia chad christian grace rose amber madison austin dallas israel said u mai hope faith april may june mark bill will rob frank
noor javier ban sam park hu li mir imam don mali lucia salvador rosario mercedes santiago san diego santa juan francisco
aye moe than win ye ei saw min tin sein sultan wellington gift blessing innocent modeste pacifique desire refugio socorro luz aurora perla estrella consuelo esperanza segundo urbano primitivo angel lazaro santos domingo cruz iran jihad malik islam sharif shah dost raz gul tor wali bibi sri per shahin aster saba hala awa mulu prince max ram hari prem tilak hind wanda ion pal sava nur sina roman urbain lionel sana amal wadi safa reem nazar nisar khin hla nwe htwe kamal osei segun roque nova sabah nada
dick reg des les sid hazel heather ivy olive flora nam hai son tam dung lan hoa mai chang sok jos maly minh karma yen ganga maude ida nana bob geo max gordon wells sandy derby bandar
charlotte chelsea savannah sierra summer willow autumn brandy carolina crystal daisy dawn destiny dixie eve florence geneva ginger holly jasmine joy kay lacey mae
melody misty opal pansy pearl penny precious ruby ebony sue augusta mason earl warren ross wade rand harrison grant preston jay kent marshall chester clark clay
clayton clifton clinton dusty forrest rod chase trent marquis mackenzie morgan shelby whitney addison bailey casey courtney dana lynn aubrey leigh lindsay troy della
lila lily robin lola sidney skylar dolly goldie leslie kerry shannon
`;
