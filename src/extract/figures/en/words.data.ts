// English words that figures are made of. Data: what can be counted, what can happen to those counted, and how sure a number is.

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');
const entries = <const V extends string>(value: V, text: string): readonly (readonly [string, V])[] =>
  words(text).map((word) => [word, value] as const);

export type CountUnit = 'persons' | 'bodies' | 'graves' | 'events' | 'places' | 'groups' | 'documents';

/** Plural heads, and the singular ones that "one" can count. Persons are also told by their endings (units.ts). */
export const COUNTED: ReadonlyMap<string, CountUnit> = new Map<string, CountUnit>([
  ...entries(
    'persons',
    `people persons person men man women woman children child boys girls boy girl teenagers youths youth minors souls infants babies prisoners prisoner inmates detainees
    detainee captives hostages hostage convicts protesters protestors protester demonstrators activists activist dissidents dissident civilians civilian bystanders
    soldiers soldier troops guards fighters militants rebels guerrillas terrorists gunmen suspects suspect bombers attackers assailants policemen officers officer agents
    police pupils pupil schoolgirls schoolboys schoolchildren students student teachers workers worker journalists reporters lawyers judges doctors nurses patients experts individuals persons villagers residents
    citizens refugees migrants families' relatives mothers fathers sons daughters brothers sisters wives widows orphans survivors witnesses victims victim casualties
    fatalities deaths dead wounded injured missing martyrs members supporters sympathizers sympathisers followers leaders officials ministers lawmakers parliamentarians
    names fellows lads lasses comrades colleagues neighbours neighbors companions newborns toddlers adolescents townspeople townsfolk conscripts recruits cadets trainees internees evacuees returnees deportees
    pilgrims worshippers mourners shoppers herders shepherds nomads traders vendors labourers porters apprentices medics paramedics firefighters elders crewmen seamen deckhands stokers
    mps delegates participants attendees speakers employees staff passengers pilots drivers farmers peasants labourers laborers miners sailors athletes priests monks nuns
    crew personnel natives inhabitants settlers islanders deceased castaways serfs slaves captains gendarmes constables sergeants lieutenants partisans bandits tribesmen brigands deserters looters strikers squatters dockers growers
    militiamen insurgents mercenaries saboteurs novices seminarians bretons poles germans turks arabs jews serbs croats bosniaks tutsis hutus tamils sikhs hazaras uzbeks tajiks uighurs roma tatars cossacks
    clerics monarchists leftists kurds muslims christians jews opponents critics volunteers others perpetrators commissioners deputies senators governors diplomats`,
  ),
  ...entries('bodies', 'bodies body corpses corpse remains skeletons coffins skulls'),
  ...entries('graves', 'graves grave burials gravesites cemeteries'),
  ...entries(
    'events',
    `attacks attack executions execution hangings killings murders assassinations massacres arrests raids raid bombings explosions explosion strikes clashes protests
    demonstrations uprisings rallies floggings amputations abductions kidnappings disappearances incidents incident trials hearings sentences cases case`,
  ),
  ...entries(
    'places',
    `cities city towns town villages village provinces province districts neighborhoods neighbourhoods countries states prisons prison camps sites site locations houses
    homes buildings schools hospitals churches mosques shops cells wards`,
  ),
  ...entries('groups', 'families family households groups organizations organisations parties units tribes'),
  ...entries('documents', 'letters appeals statements petitions warrants'),
]);

/** What is done to, or true of, those counted. A word, and what the figure then counts. */
export const ACTS: ReadonlyMap<string, string> = new Map<string, string>([
  ...entries(
    'killed',
    'killed kill kills killing slain murdered murder murders murdering massacred massacring slaughtered slaughtering gunned butchered assassinated lynched strangled poisoned liquidated exterminated martyred neutralised neutralized eliminated bayoneted gassed clubbed stoned garrotted garroted throttled knifed dead lives',
  ),
  ...entries(
    'executed',
    'executed execute executes executing execution executions hanged hanging hangings hang beheaded decapitated guillotined gallows',
  ),
  ...entries(
    'died',
    'died die dies dying death deaths perished fatalities drowned succumbed suffocated asphyxiated starved expired deceased',
  ),
  ...entries(
    'detained',
    'arrested arresting arrest arrests detained detaining detain imprisoned imprisoning jailed jailing incarcerated captured apprehended remanded confined rounded held interned',
  ),
  ...entries(
    'injured',
    'injured injuring injures injuries wounded wounding wounds hurt maimed hospitalized hospitalised blinded mutilated crippled scalded stabbed',
  ),
  ...entries('shot', 'shot'),
  ...entries('taken', 'taken took'),
  ...entries('disappeared', 'disappeared disappearances missing vanished unaccounted'),
  ...entries('sentenced', 'sentenced sentencing condemned convicted'),
  ...entries('tortured', 'tortured torturing beaten flogged whipped lashed raped'),
  ...entries(
    'abducted',
    'abducted abducting abduction abductions kidnapped kidnapping kidnappings kidnaped seized snatched',
  ),
  ...entries(
    'displaced',
    'displaced displacing fled fleeing homeless evacuated deported deportation expelled exiled evicted uprooted banished resettled relocated',
  ),
  ...entries('released', 'released releasing freed freeing pardoned liberated amnestied acquitted'),
  ...entries('buried', 'buried burying exhumed'),
  ...entries('survived', 'survived survive surviving escaped rescued rescuing'),
  ...entries('aboard', 'aboard'),
  ...entries('took part', 'attended attending gathered marched joined participated rallied demonstrated protested'),
]);

/** Acts of those counted themselves: they are the subject also of an active verb. */
export const SUBJECT_ACTS = new Set(
  words(
    'died die dies dying perished drowned succumbed suffocated asphyxiated starved disappeared vanished missing unaccounted fled fleeing survived survive surviving escaped attended attending gathered marched joined participated rallied demonstrated protested',
  ),
);
/** The forms of acts that are verbs; the others are nouns and adjectives. */
export const VERBS_OF_ACTS =
  /(?:ed|ing|shot|slain|hang|beaten|taken|took|held|hurt|fled|die|dies|kill|kills|arrest|execute|executes|detain|injure|survive)$/;

/** `sentenced to death` counts more than `sentenced`. */
export const SENTENCED_TO_DEATH = 'sentenced to death';

/** Before a number: what it says of the number. Longest first. */
export const BOUNDS: readonly (readonly [words: readonly string[], bound: 'atLeast' | 'atMost' | 'about'])[] = [
  [['no', 'fewer', 'than'], 'atLeast'],
  [['not', 'fewer', 'than'], 'atLeast'],
  [['not', 'less', 'than'], 'atLeast'],
  [['never', 'fewer', 'than'], 'atLeast'],
  [['never', 'less', 'than'], 'atLeast'],
  [['never', 'more', 'than'], 'atMost'],
  [['not', 'under'], 'atLeast'],
  [['not', 'below'], 'atLeast'],
  [['not', 'over'], 'atMost'],
  [['a', 'minimum', 'of'], 'atLeast'],
  [['a', 'maximum', 'of'], 'atMost'],
  [['of', 'the', 'order', 'of'], 'about'],
  [['on', 'the', 'order', 'of'], 'about'],
  [['well', 'above'], 'atLeast'],
  [['upward', 'of'], 'atLeast'],
  [['just', 'over'], 'atLeast'],
  [['just', 'under'], 'atMost'],
  [['no', 'less', 'than'], 'atLeast'],
  [['no', 'more', 'than'], 'atMost'],
  [['not', 'more', 'than'], 'atMost'],
  [['as', 'many', 'as'], 'atMost'],
  [['as', 'few', 'as'], 'atLeast'],
  [['at', 'least'], 'atLeast'],
  [['at', 'most'], 'atMost'],
  [['more', 'than'], 'atLeast'],
  [['greater', 'than'], 'atLeast'],
  [['higher', 'than'], 'atLeast'],
  [['lower', 'than'], 'atMost'],
  [['exceed'], 'atLeast'],
  [['exceeds'], 'atLeast'],
  [['exceeded'], 'atLeast'],
  [['surpassed'], 'atLeast'],
  [['closer', 'to'], 'about'],
  [['nearer', 'to'], 'about'],
  [['in', 'excess', 'of'], 'atLeast'],
  [['upwards', 'of'], 'atLeast'],
  [['well', 'over'], 'atLeast'],
  [['fewer', 'than'], 'atMost'],
  [['less', 'than'], 'atMost'],
  [['up', 'to'], 'atMost'],
  [['an', 'estimated'], 'about'],
  [['over'], 'atLeast'],
  [['under'], 'atMost'],
  [['about'], 'about'],
  [['around'], 'about'],
  [['roughly'], 'about'],
  [['approximately'], 'about'],
  [['nearly'], 'about'],
  [['almost'], 'about'],
  [['some'], 'about'],
  [['close', 'to'], 'about'],
  [['estimated'], 'about'],
  [['perhaps'], 'about'],
  [['maybe'], 'about'],
  [['possibly'], 'about'],
];

/** Words for numbers that are not given, and the least that a plural of them can mean. */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2_000_000],
]);
export const VAGUE_SMALL = new Set(['several', 'numerous', 'countless', 'many']);

/** Words for the event in which people were counted. */
export const EVENT_NOUNS = new Set(
  words(`massacre massacres uprising uprisings protest protests demonstration demonstrations war strike crackdown crackdowns attack attacks bombing bombings purge
  siege revolution coup riot riots raid raids operation offensive shooting earthquake flood genocide invasion famine battle clashes explosion trial trials rally march
  fire blaze sinking shipwreck shelling`),
);

export const SHARES = new Set(words('most majority half third quarter thirds quarters part bulk minority fraction'));
export const TOTALS = new Set(words('total toll altogether overall risen rose reached cumulative'));

/** After a number these measure and do not count. */
export const MEASURES = new Set(
  words(`percent per percentage dollars dollar cents euros pounds rials tomans yen rubles miles mile km kilometers kilometres meters metres feet foot inches acres hectares
  tons tonnes kilograms kg grams liters litres degrees points times years year months month weeks week days day hours hour minutes minute seconds million billion
  pages page votes seats shares am pm gmt mph caliber calibre mm cm round rounds floors stories`),
);
/** Before a number these make it a name, an age or a place. */
export const NOT_COUNTS_AFTER = new Set(
  words(
    'no nos number kilometre kilometer kilometres kilometers km mile milepost milestone checkpoint gate platform pier berth square line platoon resolution article section page chapter act law bill room flight route highway ad item annex exhibit appendix table volume vol part lot batch series camp pit wing hall folio leaf box file point question para paragraph sector zone grid lane shaft kiln barge lorry truck wagon car train bus ship berth aged age ages channel boeing model block apartment apt unit ward cell nov dec jan feb mar apr jun jul aug sep sept oct',
  ),
);

/** Verbs that count: their object is a count of those spoken of. */
export const COUNTING: ReadonlySet<string> = new Set(
  words(
    `count counts counted counting number numbers numbered numbering tally tallied tallies register registered registers certify certified absolved examined identified autopsied logged listed
    lists recorded records reckon reckons reckoned estimate estimates estimated totalled totals totaled registering`,
  ),
);

/** Verbs that give a number; true: only with a source for subject (`he has three` gives none). */
export const TELLING: ReadonlyMap<string, boolean> = new Map<string, boolean>([
  ...words(
    `say says said reads announced announces announce reported report reports admit admitted admits claim claims claimed allege alleged alleges speak spoke speaks spoken talk talks talked
    print printed prints declared declares wrote writes write state stated states concede conceded concedes acknowledge acknowledged`,
  ).map((verb) => [verb, false] as const),
  ...words(
    'has have had gives give gave given shows show showed shown holds held contains contained put puts reached makes made name names named bears carries quotes cites told tells accepts accepted found finds',
  ).map((verb) => [verb, true] as const),
]);

/** What a number is read in, and who gives one out. */
export const SOURCES: ReadonlySet<string> = new Set(
  words(
    `register registers registry list lists diary notebook notebooks pocketbook book books ledger log wire wires cable cables telegram telegrams communique communiqué communiqués dispatch report reports
    review commission committee inquiry enquiry tribunal court jury judgment judgement verdict government ministry minister ministers radio wireless broadcast newspaper newspapers paper papers press
    gazette yearbook almanac census return returns count tally board stone plaque monument memorial tombstone bulletin certificate certificates hospital morgue mortuary clinic infirmary society association
    union federation archive archives article statement release document documents sheet sheets file files record records dossier army police headquarters authorities officials spokesman
    spokeswoman spokesperson doctor doctors surgeon pathologist priest pastor sacristan imam schoolteacher teacher mayor governor prefect consul delegate delegation embassy mission agency organisation
    organization survey study database map letter note minute minutes memo memorandum witness witnesses survivor survivors coroner cemetery parish mosque church roll rolls muster museum encyclopedia
    website page label inscription bill placard poster headline television bbc historian historians investigator investigators prosecutor prosecutors indictment`,
  ),
);

/** Words by which a passage tells of people harmed; `bodies`: of their remains. */
export const HARMED_BEFORE: ReadonlyMap<string, string> = new Map<string, string>([
  ...entries('killed', 'killed dead slain murdered massacred massacre killings killing slaughtered'),
  ...entries('died', 'died deaths death dying drowned perished die'),
  ...entries('executed', 'executed executions hanged shot'),
  ...entries('bodies', 'bodies corpses remains skeletons skulls graves coffins corpse body'),
  ...entries('disappeared', 'disappeared disappear disappearances missing vanished'),
  ...entries('detained', 'detained arrested imprisoned'),
  ...entries('injured', 'injured wounded'),
]);
