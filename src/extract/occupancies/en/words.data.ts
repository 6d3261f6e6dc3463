// English words that say how and when somebody holds a post. Data.

const forms = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Before or behind the name of a post => what they make of it. `then` and `late` say that it was so at the time spoken of. */
export const STATUS: ReadonlyMap<string, 'current' | 'former' | 'acting' | 'designate' | 'candidate' | 'then'> =
  new Map([
    ...['current', 'present', 'incumbent', 'sitting', 'serving', 'new', 'newly', 'reigning', 'ruling', 'now'].map(
      (w) => [w, 'current'] as const,
    ),
    ...[
      'former',
      'ex',
      'erstwhile',
      'onetime',
      'retired',
      'previous',
      'past',
      'ousted',
      'deposed',
      'outgoing',
      'emeritus',
      'disgraced',
      'formerly',
      'fallen',
    ].map((w) => [w, 'former'] as const),
    ...['acting', 'interim', 'caretaker', 'provisional', 'temporary'].map((w) => [w, 'acting'] as const),
    ...['designate', 'designated', 'elect', 'incoming', 'future'].map((w) => [w, 'designate'] as const),
    ...['candidate', 'nominee', 'hopeful', 'contender', 'aspirant', 'prospective'].map(
      (w) => [w, 'candidate'] as const,
    ),
    ...['then', 'late'].map((w) => [w, 'then'] as const),
  ]);

/** These end a look to the left of a post's head: nothing behind them belongs to it. */
export const FUNCTION_WORDS = forms(`
  of in on at to by from with for into onto near over under after before since until till during against about through throughout without within outside inside
  among between behind beneath below above across along around beside besides beyond despite except like off out toward towards upon via per amid following
  including be is are was were been being am get gets got has have had having do does did will would could should may might must can shall
  he she they it i we you him them me us himself herself themselves who whom which that whose where when while as because if although though whether how why
  what than but or nor so yet not never also then there here this these those some any each every no another both all several many few much
  said says told added wrote called named made became become becomes remain remains remained appointed elected served serves serving elevated promoted
  asked urged warned met thanked accused blamed killed arrested succeeded replaced led headed one only even just still again once thereafter afterwards later longer
`);

export const DETERMINERS = forms('the a an his her its their our my your whose');
export const POSSESSIVES = forms('his her its their our my your whose');

/** `he was [the minister]`: between subject and post. */
export const COPULAS = forms(
  'is was are were be been being become becomes became remain remains remained remaining stays stayed',
);

/** What happens to the holder: verb => what it makes of the post. `begins`: from that day; `ends`: until it. */
export const OFFICE_VERBS: ReadonlyMap<string, 'begins' | 'holds' | 'ends' | 'stands' | 'designated'> = new Map([
  ...(
    'appointed appoints appoint appointing named names naming elected elects elect electing reelected reappointed installed installs installing made chosen chose picked promoted ' +
    'promotes elevated swore sworn inaugurated confirmed assumed assumes assuming took takes taking taken became become becomes becoming selected tapped reinstated enthroned crowned assigned rose risen rises hired engaged employed recruited posted detailed commissioned inducted anointed coopted drafted seconded brought started began joined joins joining returned returns accepted accepts accepting'
  )
    .split(' ')
    .map((w) => [w, 'begins'] as const),
  ...'served serves serve serving acted acts acting works worked working remained remains remaining continues continued held holds holding officiated officiates spent spends spending'
    .split(' ')
    .map((w) => [w, 'holds'] as const),
  ...(
    'resigned resigns resign resigning dismissed dismisses dismissing fired fires sacked sacks ousted ousts removed removes removing quit quits stepped steps stepping left leaves leaving ' +
    'retired retires retiring deposed deposes overthrown overthrew toppled relieved stripped replaced suspended impeached departed demoted relinquished relinquishes relinquishing surrendered vacated vacates vacating ceased ceases ended ends completed completes finished finishes lost loses bowed dropped discharged cashiered unseated purged discarded expelled recalled disqualified'
  )
    .split(' ')
    .map((w) => [w, 'ends'] as const),
  ...'ran runs run running stood stands campaigned campaigning campaigns'.split(' ').map((w) => [w, 'stands'] as const),
  ...'nominated nominates nominating nominate proposed designated designates designating groomed offered offers slated earmarked tipped'
    .split(' ')
    .map((w) => [w, 'designated'] as const),
]);

/** A verb that makes its subject the head of its object => the post. */
export const HEADING_VERBS: ReadonlyMap<string, string> = new Map(
  [
    ['led leads leading', 'leader'],
    ['headed heads heading', 'head'],
    ['chaired chairs chairing', 'chair'],
    ['commanded commands commanding', 'commander'],
    ['founded cofounded', 'founder'],
    ['directed directs directing', 'director'],
    ['governed governs governing', 'governor'],
    ['administered administers administering', 'administrator'],
    ['presided presides presiding', 'president'],
    ['edited edits', 'editor'],
    ['ran runs run', 'head'],
    ['managed manages managing', 'manager'],
    ['supervised supervises supervising oversaw oversees overseeing', 'supervisor'],
    ['coordinated coordinates coordinating', 'coordinator'],
  ].flatMap(([verbs, post]) => (verbs ?? '').split(' ').map((verb) => [verb, post ?? ''] as const)),
);

/** Nouns that carry a post: `his [role] as head of …`. */
export const TENURE_NOUNS = forms(
  'role capacity position post job time tenure term stint work career service appointment election nomination years mandate duties duty commission spell function functions office tour',
);

/** Nouns that stand for a post named before: `that role`, `this position`. */
export const POST_NOUNS = forms(
  'role position post office job seat portfolio title rank chair command directorship governorship appointment',
);

/** Who comes after or before in a post. */
export const SUCCESSION_NOUNS: ReadonlyMap<string, 'after' | 'before'> = new Map([
  ['replacement', 'after'],
  ['successor', 'after'],
  ['predecessor', 'before'],
]);

/** Verbs of one who follows another: `succeeded`, `replaced`. */
export const SUCCEEDING = forms('succeeded succeeds succeeding succeed replaced replaces replacing replace');

/** Nouns in the plural, or verbs, that make members of a body. */
export const JOINING: ReadonlyMap<string, 'begins' | 'holds' | 'ends'> = new Map([
  ...'joined joins joining entered enters entering'.split(' ').map((w) => [w, 'begins'] as const),
  ...'left leaves quit'.split(' ').map((w) => [w, 'ends'] as const),
  ...'sat sits'.split(' ').map((w) => [w, 'holds'] as const),
]);

/** Kin and company: in "the wife of the president, Ada" it is not the president who is named. */
export const KIN = forms(`
  wife husband son daughter brother sister mother father widow widower friend cousin nephew niece uncle aunt grandson granddaughter ally rival critic opponent supporter
  aide assistant lawyer spokesman spokeswoman spokesperson
`);

/** Heads that are a post only of some body, owner or title: "guest speaker", "team captain" are none. */
export const WEAK_HEADS = forms(`
  speaker presenter organizer organiser delegate captain manager boss counsel inspector guard doctor physician bodyguard clerk executioner torturer jailer gaoler strategist principal page chair editor overseer convener officer negotiator
  supervisor teacher nurse surgeon pharmacist midwife engineer foreman adjutant barrister purser turnkey warder cashier accountant bookkeeper caretaker janitor skipper interpreter storekeeper
  radiographer pathologist psychiatrist solicitor advocate assessor surveyor schoolmaster schoolmistress dispenser gravedigger
  translator resident legate sexton sacristan infirmarian
`);
/** Heads that say nothing alone: "a leader", "the chief". */
export const BARE_HEADS = forms(
  'leader chief head deputy representative director administrator founder cofounder king queen',
);

/** Words in -ing that stand before a post. */
export const ING_MODIFIERS = forms(`
  leading ruling sitting serving acting presiding investigating managing founding commanding housing planning outgoing incoming reigning visiting interrogating
  prosecuting supporting governing shipping broadcasting mining banking training engineering longstanding outstanding surviving
`);

/** Places that somebody runs or commands, and that are told apart by where they are. */
export const FACILITIES = forms(`
  camp camps base bases barracks fortress fort front citadel penitentiary dungeon detention garrison prison prisons jail compound site sites workshop ward wards wing block cells rooms checkpoint outpost facility centre center
  station zone sector colony farm laboratory shelter warehouse clinic factory mine plant mill quarry shipyard refinery port airport depot orphanage hostel hotel mosque monastery
  convent seminary parish diocese presidency governorate municipality commune precinct morgue mortuary cemetery ranch plantation estate
`);

/** Nouns that own a post as a body does: `the regime’s president`, `the city’s mayor`. */
export const OWNING_NOUNS = forms(`
  regime country nation state city town village province region district island territory kingdom republic group organisation organization opposition resistance
  faction militia colony county school prison jail camp barracks station colony
`);
