// Whether a noun of English stands for persons: `weavers`, `policeman`, `the wounded`, `relatives`. In: a word in lower case. Out: yes or no.
// Known words first, then the endings that make nouns of persons, but for the known words with such an ending that are things.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

const PERSONS = words(`
  people person persons man men woman women child children boy boys girl girls teenager teenagers teen teens teenage youth youths minor minors infant infants baby babies toddler toddlers
  prisoner prisoners inmate inmates detainee detainees captive captives hostage hostages convict convicts protester protesters protestor protestors demonstrator demonstrators activist activists
  dissident dissidents civilian civilians bystander bystanders passerby passersby soldier soldiers troops guard guards fighter fighters militant militants rebel rebels guerrilla guerrillas terrorist
  terrorists gunman gunmen suspect suspects bomber bombers attacker attackers assailant assailants policeman policemen policewoman officer officers agent agents police student students pupil pupils
  teacher teachers worker workers journalist journalists reporter reporters lawyer lawyers judge judges doctor doctors nurse nurses patient patients expert experts individual individuals villager
  villagers resident residents citizen citizens refugee refugees migrant migrants relative relatives mother mothers father fathers parent parents son sons daughter daughters brother brothers sister
  sisters wife wives husband husbands widow widows widower orphan orphans cousin cousins uncle uncles aunt aunts nephew nephews niece nieces grandson granddaughter grandfather grandmother spouse fiance
  girlfriend boyfriend sibling siblings friend friends neighbor neighbors neighbour neighbours survivor survivors witness witnesses victim victims casualty casualties dead wounded injured missing martyr
  martyrs member members supporter supporters sympathizer sympathizers sympathiser sympathisers follower followers leader leaders official officials minister ministers lawmaker lawmakers
  parliamentarian mp mps deputy deputies delegate delegates participant participants speaker speakers employee employees staff passenger passengers pilot pilots driver drivers farmer farmers peasant
  peasants labourer labourers laborer laborers miner miners sailor sailors athlete athletes priest priests bishop archbishop monk monks nun nuns cleric clerics imam rabbi opponent opponents critic
  critics volunteer volunteers other others perpetrator perpetrators commissioner commissioners senator senators governor governors diplomat diplomats president premier chairman mayor mayors general
  generals colonel colonels major captain captains lieutenant lieutenants sergeant sergeants corporal private commander commanders chief chiefs secretary ambassador consul king queen prince princess
  singer poet writer writers author artist artists engineer engineers professor professors businessman businessmen businesswoman trader traders merchant merchants shopkeeper cook clerk clerks crew
  crowd crowds family families couple group groups gang squad patrol militia militias army navy forces force government regime authorities mob paramilitaries mercenary mercenaries executioner hangman
  interrogator interrogators intruder intruders thief thieves robber robbers burglar burglars shooter shooters kidnapper kidnappers killer killers murderer murderers hitman contras sniper snipers
  homeowner customer customers client clients tenant owner owners guest guests male males female females adult adults troopers trooper detective detectives investigator investigators deputy sheriff
  marine marines ally allies enemy enemies tribesmen clansmen elders elder infantrymen conscript conscripts recruit recruits deserter deserters cadet cadets sisters-in-law everyone everybody
  baker bakers miner miners tailor tailors boxer boxers rider riders actor actors actress tutor tutors diver divers maid maids slave slaves thug thugs aide aides foe foes
  attorney attorneys accused defendant defendants deceased condemned plaintiff plaintiffs cellmate cellmates warden wardens saboteur saboteurs
  someone somebody anyone nobody insurgents insurgent separatist separatists extremists extremist commandos commando
`);
const ENDINGS = /(?:ers?|ors?|eurs?|ists?|ees?|ians?|ants?|men|man|women|woman|ites?)$/;
const NO_PERSONS = words(`
  number numbers order orders matter matters power powers letter letters paper papers computer computers center centers centre centres quarter quarters border borders river rivers chapter
  chapters headquarters corner corners meter meters liter liters offer offers factor factors sector sectors door doors floor floors error errors color colors mirror mirrors tower towers answer answers
  degree degrees fee fees committee committees restaurant restaurants plant plants grant grants warrant warrants variant variants container containers bunker bunkers poster posters banner banners
  newspaper newspapers trailer trailers chamber chambers barrier barriers tanker tankers murder murders disorder disorders cover tents rent points water shelter shelters layer layers helicopter
  helicopters weather winter summer december november october september weapon chair figure other after under over never ever either neither however whether former another together charter
  danger anger hunger fear terror horror honor honour labor labour favor favour behavior behaviour harbor harbour tractor motor doctorate hammer trigger finger shoulder desert theater theatre
  supper dinner summer character transfer disaster tender slaughter laughter encounter counter trader's cancer fever clear bar car war scar spear grenade tree three coffee guarantee agree free see
  knee need instant constant restaurant distant important significant relevant human german roman woman's asian russian iranian christian egyptian italian indian canadian martian median clan plan van
  ban pan span urban suburban ocean mean bean clean year near dear ear rear tear wear bear appear similar regular popular particular nuclear dollar pillar calendar liquor mayor's minister's list mist
  twist fist resist consist exist insist assist site sites white quite write bite polite elite favorite opposite despite suite invite unite dynamite satellite appetite item system pier
  power's first later earlier greater larger smaller older younger longer further higher lower better bigger major minor prior inferior superior interior exterior senior junior fewer over bomber's per her
`);

/** Things and animals that can be killed, taken, hurt or missing: `31 [ships] were captured`. */
const THINGS = words(`
  ships vessels boats cars vehicles trucks buses tankers aircraft planes animals dogs cats cattle cows goats sheep horses birds camels fish chickens livestock elephants whales items files records
  documents pages books copies weapons guns bombs phones computers homes houses towns times lives seats votes reasons ways things species trees crops shares dollars pounds reports accounts
  claims calls charges counts sentences laws rules games goals points cases years months weeks days hours minutes seconds deaths attacks arrests killings executions
`);
/** Whether a plural that no list knows can stand for persons, where an act against persons happens to it: `31 net menders were arrested`. */
export const canBePersons = (noun: string): boolean =>
  noun.length > 3 && noun.endsWith('s') && !noun.endsWith('ss') && !THINGS.has(noun) && !NO_PERSONS.has(noun);

/** Known by itself, and not by its ending alone. */
export const isKnownPersonNoun = (noun: string): boolean => PERSONS.has(noun) || /(?:men|women)$/.test(noun);

const known = new Map<string, boolean>();

export function isPersonNoun(noun: string): boolean {
  let is = known.get(noun);
  if (is === undefined) {
    is = PERSONS.has(noun) || (noun.length > 5 && ENDINGS.test(noun) && !NO_PERSONS.has(noun) && !/^[A-Z]/.test(noun));
    if (known.size < 20_000) known.set(noun, is);
  }
  return is;
}

/** As the last word of a name with capitals: `Harbour Weavers` are no person, but surnames end in `-ee` and `-ian` as well. */
export const isPersonNounInName = (noun: string): boolean =>
  isKnownPersonNoun(noun) || (isPersonNoun(noun) && !/(?:ee|ian)$/.test(noun));
