// Words that bound, join or begin names in English text. Data.

const forms = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Lower-case words that stand inside the name of a body. */
export const CONNECTORS = forms('of for and the on against');

/** Lower-case words that stand inside the name of a person. */
export const PARTICLES = forms(`
  al el bin binti binte ibn bint de da di du dos das do von van der den la le las los del dela ten ter zu zum zur ben bar abu umm ul ad as e y ud ur ol oul
`);

/** After a name, of its bearer. */
export const NAME_SUFFIXES = forms('jr sr ii iii iv');

/** The last word of a name of a place. */
export const PLACE_WORDS = forms(`
  province county city town township village district street avenue road square river lake island islands mountain mountains valley bay sea ocean prison jail
  cemetery airport bridge gate camp region peninsula desert forest beach port harbour harbor hills heights park plaza boulevard border strip territory
  governorate oblast state zone colony station drive parkway highway pavilion expressway turnpike mall arena stadium
`);

/** What is called by a given name and is nobody: `Farshad Barracks`. Words that are surnames too are left out (`Hall`, `Ward`). */
export const BUILDINGS = forms(`
  barracks barrack base brickworks brickyard dormitory compound mosque clinic checkpoint dam bazaar alley junction roundabout depot quarry orphanage garden gardens hotel estate tower towers
  mine building buildings complex graveyard detention warehouse workshop factory plant refinery sanatorium monastery shrine
`);

/** What is often called after a person with a title, and is no surname itself. */
export const CALLED_AFTER_PERSONS = forms(
  'street avenue road square boulevard airport bridge prison jail cemetery stadium barracks',
);

/** Capitalised only because a sentence begins with them. */
export const STARTERS = forms(`
  the a an this that these those he she it they we i you his her its their our my your there here when while where who whom whose which what why how if
  but and or nor so yet for in on at by to from with without within of off over under after before since until during through between among about
  against as because although though unless despite according also however moreover meanwhile then thus therefore still instead indeed perhaps
  not no yes some many most few several all both each every any one two three four five six seven eight nine ten hundreds thousands dozens
  last next earlier later now today yesterday tomorrow once only even just more less such other another others much former current new old first
  second third monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december asked nearly about around almost is are was were has have had do does did can could will would should may might must let
  people officials authorities police residents witnesses activists experts critics survivors families relatives prisoners protesters
  said says added according nobody everyone everybody nothing something neither either whether upon amid per via dear please thank thanks yours signed compiled excellency like unlike out up down never always often
  anyone anybody someone somebody tens scores click advertisement courtesy
  sometimes soon again finally recently previously additionally furthermore nevertheless nonetheless besides otherwise elsewhere
`);

/** Peoples, faiths and directions: capitals that name nobody by themselves. */
export const ADJECTIVES = forms(`
  western eastern northern southern central islamic muslim muslims christian christians jewish jew jews arab arabs arabic kurdish kurd kurds hindu hindus
  buddhist buddhists catholic catholics protestant protestants sunni sunnis shia shiite shiites baha'i bahai bahais african africans asian asians european
  europeans latin hispanic communist communists democratic republican democrat conservative labour labor liberal libertarian socialist islamist god allah english persian internet thirty forty fifty sixty seventy eighty ninety
  eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thousand million
`);

/** Whose bodies are named after them: `People's Union`, `Workers' Party`. */
export const OWNERS_OF_BODIES = forms(`
  people women children lord king queen nation mother men world workers peoples mothers farmers teachers students journalists lawyers writers citizens
  families veterans prisoners relatives doctors nurses physicians reporters engineers scientists miners dockers fishermen producers employers ministers governors
`);

/** In the name of a body, between the persons who are it and what they are for: `Doctors Across Borders`. */
export const BETWEEN_PERSONS_AND_AIM = forms('without across beyond against between under behind');

/** Units, prisons, courts that are told apart by a number behind the word: `Branch 227`, `Camp No. 12`. */
export const NUMBERED = forms(`
  branch division brigade battalion regiment unit company corps army detachment platoon squadron group team sector zone region camp prison jail colony ward block
  section centre center facility school hospital court chamber tribunal station precinct district department directorate office bureau base site front wing line
  checkpoint barracks cemetery
`);

/** Verbs with which one bids, before a title no part of the name: `Ask General Mavik`. */
export const BIDDING = forms(
  'ask tell let call write see question summon arrest try release bring hear remember thank inform telephone contact dear help stop obey trust believe blame follow',
);

/** Units in short, with their number before them: `3 Bn`. */
export const SHORT_UNITS = forms('bn btn bde brig regt rgt div coy sqn');

/** What papers count their parts by: with a letter or a Roman number behind it (`Exhibit P`, `Volume II`) it names a piece of paper and nobody. */
export const PAPER_PARTS = forms(`
  exhibit exhibits annex appendix attachment enclosure schedule figure table article section chapter part volume vol case file document doc item footnote count plate map
`);

/** Papers by what they are. */
export const PAPERS = forms(
  'minutes transcript judgment judgement testimony statement letter reply note memorandum communication summary text extract copy',
);

/** Before or behind a name that is called so it tells a ship, a train, an undertaking: nobody. */
export const VESSEL_NOUNS = forms(`
  vessel ship boat trawler ferry tanker freighter frigate destroyer corvette submarine tug tugboat barge dhow yacht cutter schooner steamer liner warship gunboat minesweeper dinghy
  train locomotive aircraft plane jet helicopter drone missile operation hurricane cyclone typhoon storm novel film album opera mv hms uss
`);

/** The last word of a name that is no person's, body's or place's. */
export const ENDS_THINGS = forms(
  'prize award cup trophy medal championship festival league express plan pact accord accords treaty agreement',
);

/** Beside a name it tells a body. */
export const GROUP_NOUNS_BESIDE = forms(`
  team club group organisation organization union newspaper daily weekly magazine band gang militia faction party movement ngo charity website channel company firm agency battalion brigade
  unit network association station broadcaster outlet portal contractor bank subsidiary cooperative
`);

/** Behind a name it goes on with the sentence: what stands before it was the whole of it. */
export const BEHIND_GROUPS = forms(`
  and or but who which that in on at to by from with for as after before when while until was were is are has have had did does do will would could can may must said says told took came
  went beat beats won lost led held killed burned burnt shot fired attacked entered left arrived began called denied claimed of
`);

/** Where something is: a name behind it with an article is a region's or a river's. */
export const PLACED_BY = forms(
  'in near across through into over around along outside inside throughout within beyond onto',
);

/** Nouns that papers of courts and of the United Nations write with a capital. */
export const CALLED_NOUNS = forms(`
  applicant applicants complainant author authors accused defendant defendants prosecution defence defense claimant petitioner petitioners respondent victim victims witness witnesses
  convention covenant constitution statute protocol treaty act law bill report state regime opposition resistance revolution war republic kingdom empire west east north south internet
  koran quran bible torah facility premises property site incident events parties detainee detainees deceased suspect suspects internees plaintiff plaintiffs appellant
`);
