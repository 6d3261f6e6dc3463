// English words for places where people were held, killed, buried or are remembered, and for what was done to them. Data.

const forms = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Heads that are such a place by themselves. */
export const SITE_HEADS = forms(`
  grave graves gravesite gravesites graveyard graveyards tomb tombs cemetery cemeteries mausoleum crypt crypts ossuary
  prison prisons jail jails gaol dungeon dungeons penitentiary gulag
  memorial memorials monument monuments cenotaph shrine shrines
  morgue morgues mortuary crematorium crematoria gallows
`);
/** Heads that are such a place only with one of the words before them: "burial ground", "detention centre", "refugee camp". */
export const SITE_COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...'site sites ground grounds pit pits place places plot plots field fields vault vaults mound mounds chamber chambers'
    .split(' ')
    .map(
      (head) => [head, forms('burial grave graves execution killing massacre memorial torture interrogation')] as const,
    ),
  ...'centre center centres centers facility facilities camp camps house houses block blocks cell cells'
    .split(' ')
    .map(
      (head) =>
        [
          head,
          forms(
            'detention interrogation torture concentration internment labour labor prison death extermination transit filtration re-education reeducation holding prisoner',
          ),
        ] as const,
    ),
  ...'camp camps'
    .split(' ')
    .map(
      (head) =>
        [
          head,
          forms(
            'detention concentration internment labour labor prison death extermination transit filtration re-education reeducation refugee prisoner war',
          ),
        ] as const,
    ),
  ...'plaque plaques museum statue statues stone'
    .split(' ')
    .map((head) => [head, forms('memorial commemorative memory victims remembrance genocide holocaust')] as const),
  ...'trench trenches'.split(' ').map((head) => [head, forms('burial grave mass')] as const),
  ...'hospital barracks school warehouse stadium building'
    .split(' ')
    .map((head) => [head, forms('prison detention military makeshift field camp')] as const),
]);

/** Buildings and grounds that are such a place only in a text that makes them one (places-of-harm.ts). */
export const PLACE_NOUNS = forms(`
  trench trenches well wells pit pits ditch ditches quarry quarries ravine ravines mine mines shaft shafts cave caves cellar cellars basement basements plot plots hole holes kiln kilns latrine cistern
  landfill dump orchard orchards field fields meadow farm farms farmhouse ranch yard courtyard garden barn barns stable stables shed sheds kennel kennels cage cages sty coop hut huts cabin
  warehouse warehouses depot depots store storehouse storeroom hangar hangars garage garages workshop workshops mill mills factory factories plant brewery distillery brickworks sawmill foundry
  slaughterhouse abattoir silo granary greenhouse barracks base fort fortress castle palace garrison compound bunker bunkers tunnel tunnels blockhouse headquarters station
  house houses villa villas mansion apartment hotel motel hostel inn school schools gymnasium gym college academy university dormitory seminary orphanage hospital hospitals clinic asylum sanatorium
  church churches chapel monastery convent cathedral mosque mosques temple synagogue theatre theater cinema club hall arena stadium pool market bazaar shop container containers wagon wagons
  colliery seam seams pan pans spring springs airstrip gallery galleries stadium ground pitch playground threshing-floor hill mound reservoir dam works salt-works lot pond lake riverbed gorge gully sinkhole crater vault vaults attic loft sewer culvert drain tank tanks cistern bridge bridges camp outbuilding annexe annex wing pavilion ward wards block ice-house icehouse boiler-house ginnery gin elevator granaries pen pens corral paddock vineyard plantation grove clearing wood woods forest glade terrace
  casemate casemates square cut cutting slope hillside corner allotment allotments lawn marsh swamp dunes brickworks brickyard brickfield kilns playground grove
  hollow hollows depression depressions range slab creamery godown godowns premises vat bathing-place
  building buildings tower bathhouse laundry bakery dairy cannery tannery quay jetty pier boathouse barge cell cells room rooms
`);
/** Where nothing stands that could be made into something else. */
export const GROUNDS = forms(`
  grave graves gravesite gravesites graveyard graveyards tomb tombs cemetery cemeteries site sites ground grounds plot plots pit pits trench trenches ditch ditches well wells quarry quarries ravine ravines
  landfill dump orchard orchards field fields meadow yard courtyard garden hole holes hollow hollows depression depressions range pans slab
`);
/** What a place serves as where people are held. */
export const PLACES_OF_HOLDING = forms(
  'prison jail detention camp interrogation torture holding lock-up dungeon execution internment prisoners detainees',
);

/** Particles of bodies, not places: "Prison Service", "Memorial Fund". */
export const NO_SITE_AFTER = forms(`
  service services officer officers official officials guard guards sentence sentences term terms warden wardens director authority authorities department administration system reform population inmate
  inmates cell-mate conditions day days service fund foundation prize lecture university hospital ceremony ceremonies society committee council association organization organisation group breach danger
  threat concern mistake error consequences matter situation condition doubts crime crimes violation violations robbers robber robbery digger diggers keeper goods uniform uniforms life stay time
  offence offense number numbers letters diary memoirs staff chief chaplain doctor governor visit visits visitors break breaks riot riots labour labor food bars gate gates wall walls yard door doors
`);

/** What was done to a site => its stable name. Participles and past forms; present forms where a verb is active. */
export const CONDITIONS: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'destroyed',
        'destroy destroys destroyed destroying demolish demolishes demolished demolishing raze razes razed razing obliterated levelled leveled flattened dynamited',
      ],
      ['bulldozed', 'bulldoze bulldozes bulldozed bulldozing ploughed plowed'],
      [
        'damaged',
        'damage damages damaged damaging smashed broken toppled overturned ransacked touched disturbed harmed',
      ],
      [
        'desecrated',
        'daubed desecrate desecrates desecrated desecrating vandalise vandalised vandalize vandalized vandalising vandalizing defile defiled defaced profaned looted',
      ],
      [
        'exhumed',
        'exhume exhumes exhumed exhuming unearth unearthed unearthing excavate excavates excavated excavating',
      ],
      ['identified', 'identify identifies identified identifying locate locates located locating'],
      ['discovered', 'discover discovers discovered discovering found uncovered uncovering'],
      ['concealed', 'conceal conceals concealed concealing hidden'],
      ['sealed off', 'sealed cordoned fenced capped bricked walled plugged padlocked'],
      ['guarded', 'guard guarded guarding patrolled'],
      ['flooded', 'flooded submerged inundated'],
      ['converted', 'converted transformed repurposed'],
      ['closed', 'close closed closing shut shuttered'],
      ['opened', 'opened reopened inaugurated unveiled'],
      ['built', 'erected'],
      ['visited', 'visited inspected toured'],
      ['marked', 'mark marked marking'],
      ['abandoned', 'abandoned deserted'],
      ['cleared', 'cleared stripped'],
      ['confiscated', 'confiscated seized expropriated'],
      ['drained', 'drained'],
      ['leased', 'leased rented'],
      ['sold', 'sold'],
      ['washed', 'washed hosed'],
      ['burned', 'burned burnt torched gutted'],
      ['removed', 'removed dismantled uprooted relocated'],
      ['restored', 'restored repaired rebuilt renovated'],
      ['whitewashed', 'whitewashed replastered limewashed'],
      ['planted over', 'planted'],
      ['paved over', 'paved asphalted concreted'],
      ['monitored', 'monitored'],
      ['protected', 'preserved protected'],
      ['evacuated', 'evacuated emptied'],
      ['stormed', 'stormed raided overrun'],
      ['bombed', 'bombed shelled'],
      ['surrounded', 'surrounded encircled'],
      ['emptied', 'emptied'],
      ['covered over', 'filled backfilled'],
    ] as const
  ).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

/** A verb with a particle => its name: "built over", "dug up", "sealed off". */
export const PHRASAL_CONDITIONS: ReadonlyMap<string, string> = new Map([
  ['built over', 'built over'],
  ['built on', 'built over'],
  ['built upon', 'built over'],
  ['building over', 'built over'],
  ['building on', 'built over'],
  ['paved over', 'paved over'],
  ['concreted over', 'paved over'],
  ['planted over', 'planted over'],
  ['planted on', 'planted over'],
  ['ploughed over', 'bulldozed'],
  ['plowed over', 'bulldozed'],
  ['dug up', 'exhumed'],
  ['digging up', 'exhumed'],
  ['dig up', 'exhumed'],
  ['dug out', 'exhumed'],
  ['sealed off', 'sealed off'],
  ['cordoned off', 'sealed off'],
  ['fenced off', 'sealed off'],
  ['closed off', 'sealed off'],
  ['blocked off', 'sealed off'],
  ['fenced in', 'sealed off'],
  ['walled off', 'sealed off'],
  ['walled in', 'sealed off'],
  ['bricked up', 'sealed off'],
  ['boarded up', 'sealed off'],
  ['walled up', 'sealed off'],
  ['welded shut', 'sealed off'],
  ['nailed shut', 'sealed off'],
  ['cemented over', 'paved over'],
  ['shut down', 'closed'],
  ['closed down', 'closed'],
  ['torn down', 'destroyed'],
  ['taken down', 'destroyed'],
  ['took down', 'destroyed'],
  ['grubbed up', 'destroyed'],
  ['blasted over', 'covered over'],
  ['ploughed up', 'bulldozed'],
  ['tore down', 'destroyed'],
  ['tearing down', 'destroyed'],
  ['pulled down', 'destroyed'],
  ['knocked down', 'destroyed'],
  ['blown up', 'destroyed'],
  ['blew up', 'destroyed'],
  ['burned down', 'burned'],
  ['burnt down', 'burned'],
  ['covered over', 'covered over'],
  ['covered again', 'covered over'],
  ['covered up', 'concealed'],
  ['covered with', 'covered over'],
  ['covered by', 'covered over'],
  ['covered in', 'covered over'],
  ['filled with', 'covered over'],
  ['used as', 'converted'],
  ['served as', 'converted'],
  ['came down', 'destroyed'],
  ['filled in', 'covered over'],
  ['grown over', 'overgrown'],
  ['turned into', 'converted'],
  ['turned over', 'dug'],
  ['converted into', 'converted'],
  ['made into', 'converted'],
  ['set up', 'built'],
  ['set ablaze', 'burned'],
  ['set alight', 'burned'],
]);
/** The verbs that such a condition begins with: looked up before the pair is made. */
export const PHRASAL_FIRST: ReadonlySet<string> = new Set(
  [...PHRASAL_CONDITIONS.keys()].map((pair) => pair.split(' ')[0] ?? ''),
);
/** Into what a site is turned: buildings over graves are "built over". */
export const BUILDING_WORDS = forms(
  'turning-place turning garage kindergarten nursery club checkpoint checkpoints post station supermarket restaurant museum pool houses house barracks villa villas warehouse warehouses depot school stadium pitch playground mosque building buildings construction road roads highway parking apartment apartments block blocks estate housing mall hotel factory factories project projects complex shopping offices motorway stadium development runway airstrip track railway church mosque chapel temple terminal clinic office depot lot caravan resort villas monastery seminary market bazaar station dyke dike dykes embankment levee causeway canal pipeline',
);
export const PLANTING_WORDS = forms(
  'allotments vegetables soy soya eucalyptus trees orchard clover vines maize corn wheat barley garden gardens field fields orchard orchards forest trees lawn farmland crops park',
);

/** Adjectives before the head that say in what state it is. */
export const STATES: ReadonlyMap<string, string> = new Map([
  ['secret', 'secret'],
  ['clandestine', 'secret'],
  ['hidden', 'concealed'],
  ['unmarked', 'unmarked'],
  ['nameless', 'unmarked'],
  ['anonymous', 'unmarked'],
  ['unidentified', 'unidentified'],
  ['undisclosed', 'secret'],
  ['makeshift', 'makeshift'],
  ['shallow', 'shallow'],
  ['destroyed', 'destroyed'],
  ['demolished', 'destroyed'],
  ['ruined', 'destroyed'],
  ['bulldozed', 'bulldozed'],
  ['desecrated', 'desecrated'],
  ['vandalised', 'desecrated'],
  ['vandalized', 'desecrated'],
  ['abandoned', 'abandoned'],
  ['disused', 'closed'],
  ['closed', 'closed'],
  ['overcrowded', 'overcrowded'],
  ['exhumed', 'exhumed'],
  ['flooded', 'flooded'],
  ['overgrown', 'overgrown'],
  ['neglected', 'neglected'],
  ['locked', 'locked'],
  ['underwater', 'flooded'],
  ['unfenced', 'unfenced'],
  ['whitewashed', 'whitewashed'],
  ['undisturbed', 'undisturbed'],
  ['intact', 'undisturbed'],
  ['untouched', 'undisturbed'],
  ['bare', 'bare'],
  ['empty', 'empty'],
]);

/** Nouns of what is done to a site: "the destruction of the graves", "subject to destruction". */
export const CONDITION_NOUNS: ReadonlyMap<string, string> = new Map([
  ['destruction', 'destroyed'],
  ['demolition', 'destroyed'],
  ['bulldozing', 'bulldozed'],
  ['levelling', 'bulldozed'],
  ['razing', 'destroyed'],
  ['damage', 'damaged'],
  ['desecration', 'desecrated'],
  ['vandalism', 'desecrated'],
  ['defacement', 'desecrated'],
  ['exhumation', 'exhumed'],
  ['exhumations', 'exhumed'],
  ['excavation', 'exhumed'],
  ['excavations', 'exhumed'],
  ['discovery', 'discovered'],
  ['concealment', 'concealed'],
  ['closure', 'closed'],
  ['identification', 'identified'],
  ['flooding', 'flooded'],
  ['conversion', 'converted'],
  ['removal', 'removed'],
  ['opening', 'opened'],
]);
