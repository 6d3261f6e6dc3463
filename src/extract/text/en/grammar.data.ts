// The closed lists of English that clauses and noun phrases are told by. Data: prepositions, auxiliaries, determiners, pronouns, forms of irregular verbs.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

export const PREPOSITIONS = words(`
  in on at to by from with of for into onto near over under after before since until till during against about through throughout without within outside inside among amongst between
  behind beneath below above across along around beside besides beyond despite despiting except like off out toward towards upon via per amid amidst following including regarding concerning
`);
/** A noun phrase read backwards goes on over these: `members [of] the guild`, `protesters [in] Tarsel`. */
export const POST_MODIFYING = words(
  'of in at from near for with on inside outside against among between around under behind',
);

export const BE_FORMS = words(
  `be is are was were been being am wasn't weren't isn't aren't wasn’t weren’t isn’t aren’t get gets got getting gotten`,
);
export const HAVE_FORMS = words(`have has had having haven't hasn't hadn't haven’t hasn’t hadn’t`);
export const DO_FORMS = words(`do does did don't doesn't didn't don’t doesn’t didn’t`);
export const MODALS = words(`
  will would could should may might must can shall cannot won't wouldn't couldn't shouldn't can't mustn't won’t wouldn’t couldn’t shouldn’t can’t mustn’t
`);
/** Before "to" and a verb these make one group with it: `is [said] to have been killed`, `was [about] to be hanged`. */
export const BEFORE_TO = words(
  'estimated claimed considered reckoned deemed said believed thought reported alleged known feared understood presumed rumored rumoured about due going set likely expected supposed',
);
export const NEGATIONS = words(`not never neither nor no none nobody without hardly`);
const NEGATIVE_ENDING = /n['’]t$|^cannot$/;
export const isNegativeForm = (word: string): boolean => NEGATIVE_ENDING.test(word);

export const DETERMINERS = words(`
  the a an this that these those his her its their our my your some any each every no another both all several many few most much either neither such
`);
export const POSSESSIVES = words('his her its their our my your whose');
export const SUBJECT_PRONOUNS = words(
  'he she they it i we you someone somebody everyone everybody nobody anyone one none others who',
);
export const OBJECT_PRONOUNS = words(
  'him her them it me us you himself herself themselves someone somebody everyone everybody nobody anyone one others another',
);
export const RELATIVES = words('who whom which that whose where when');
export const COORDINATORS = words('and or but nor yet so');
/** They open a clause with a subject of its own. */
export const SUBORDINATORS = words(
  'that when while as because if although though whether how why what where since until before after unless than once whereas',
);

/** What may stand before a number and belongs to it. */
export const QUANTIFIERS = words(`
  more than at least most up to as many fewer less over about around nearly almost some roughly approximately no well an estimated under close between another additional further only just
  a further total of
`);

/** Numbers in words. */
export const NUMERALS = words(`
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
  thousand million dozen dozens scores hundreds thousands several
`);

/** Days and months are no part of the phrase beside them: `on Monday police …`. */
export const TIME_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow tonight
  morning afternoon evening night week month year weekend noon midnight overnight later earlier ago meanwhile recently now then also
`);

/** Words in -ly that are no adverbs. */
const NO_ADVERBS = words(
  'family assembly reply supply ally bully elderly early daily weekly monthly friendly deadly only likely july italy belly jelly',
);
export const isAdverb = (word: string): boolean =>
  (word.endsWith('ly') && word.length > 4 && !NO_ADVERBS.has(word)) || ADVERBS.has(word);
const ADVERBS = words(
  'alone also then later again once still first even just now already often soon since ever always apparently together thus therefore there here too back instead either later all both',
);

/** Past participles of irregular verbs that finders may meet; those that are the past tense too. */
export const IRREGULAR_PAST = words(`
  shot slain held taken took hung hanged beaten beat burnt set fought led left lost met put said told found sent brought caught struck hit hurt cut blown blew torn tore thrown threw
  driven drove seen saw given gave gone went made dug buried fled fell fallen began begun broke broken stolen stole sworn hidden hid forgotten written wrote spoken spoke known knew
  kept built laid lain lay rose risen became become came sat stood slit fed bled burst shut split spread wound bound chosen chose sold
`);
/** Participles that are never the past tense: they need an auxiliary or are a passive. */
export const ONLY_PARTICIPLES = words(`
  slain taken beaten blown torn thrown driven seen given gone begun broken stolen sworn hidden forgotten written spoken known lain risen fallen chosen done been
`);
export const ONLY_PAST = words(
  'took beat blew tore threw drove saw gave went began broke stole swore hid wrote spoke knew lay rose fell chose came became sat stood fled fought',
);

/** Verbs without an object: a bare form in -ed is the past tense, and what they happen to is the subject. */
export const INTRANSITIVE = words(`
  died dies die dying perished perish perishing fled flee flees fleeing disappeared disappear disappears disappearing vanished vanish vanishes vanishing protested demonstrated marched
  gathered rallied assembled clashed collapsed exploded detonated succumbed survived surviving escaped suffocated starved drowned erupted occurred happened broke
`);
