// Who and what takes part in an act, by the English words for them: verbs that give a person a part in it, orders and who gives them, kin, weapons, what is hit, what sinks. Data.

import type { Role } from './acts.data.ts';

/** What a verb makes of its subject, when its object is an act or an order for one. */
export const ROLE_VERBS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...rolesFor('orderedBy', 'ordered ordering commanded commanding instructed masterminded instigated decreed'),
  ...rolesFor(
    'decided',
    'authorised authorized authorising authorizing approved approving signed signing approves decided sanctioned ratified upheld endorsed',
  ),
  ...rolesFor(
    'oversaw',
    'oversaw overseen overseeing oversee supervised supervising supervise presided presiding directed directing led leading headed heading coordinated coordinating',
  ),
  ...rolesFor(
    'perpetrator',
    'committed commit committing perpetrated perpetrating conducted conducting launched launching staged staging mounted participated carried carrying',
  ),
  ...rolesFor('present', 'witnessed witnessing attended attending watched watching saw seen'),
  ...rolesFor('survivor', 'survived survive surviving escaped'),
]);
function rolesFor(role: Role, text: string): readonly (readonly [string, Role])[] {
  return text.split(' ').map((word) => [word, role] as const);
}

/** Words for orders: `signed the [order]`, `on the [orders] of`. */
export const ORDER_NOUNS = new Set(
  'order orders command commands instruction instructions decree decrees fatwa fatwas warrant warrants edict verdict verdicts ruling directive'.split(
    ' ',
  ),
);
/** Bodies that decide: `a member of the [panel] that sent them`. */
export const DECIDING_BODIES = new Set(
  'panel commission committee court tribunal council board junta jury bench'.split(' '),
);
export const KIN = new Set(
  'son sons daughter daughters brother brothers sister sisters mother father parents wife husband uncle uncles aunt aunts cousin cousins nephew niece child children family relatives grandfather grandmother grandson granddaughter fiance spouse widow widower siblings'.split(
    ' ',
  ),
);
/** What acts without being anybody: `a bomb killed 12`. */
export const INSTRUMENTS = new Set(
  'bomb bombs blast blasts explosion explosions mine mines grenade grenades missile missiles rocket rockets shell shells bullet bullets gunfire fire fires shot shots shrapnel earthquake flood floods airstrike airstrikes strike strikes mortar gas knife knives rifle rifles gun guns axe axes rope drone drones artillery tank tanks car truck'.split(
    ' ',
  ),
);

/** With an instrument for their object, these are an attack by their subject: `planted a bomb`, `hurled two grenades at`. */
export const WEAPON_VERBS = new Set(
  'planted planting placed hurled hurling threw thrown throwing lobbed dropped detonated fired launched exploded defused lit'.split(
    ' ',
  ),
);
/** With an instrument for their subject, these are an attack on their object: `two bombs rocked the port`. */
export const BLAST_VERBS = new Set(
  'rocked shook hit struck ripped tore shattered exploded fell landed rained'.split(' '),
);
/** What is hit in an attack, where no weapon is named: `a second market was hit`. */
export const TARGETS = new Set(
  'market markets school schools hospital hospitals clinic mosque church bakery camp village town city neighbourhood neighborhood building buildings house houses convoy shelter'.split(
    ' ',
  ),
);
/** What sinks. */
export const VESSELS = new Set(
  'boat boats ship ships ferry ferries vessel vessels dinghy dinghies raft rafts trawler barge submarine yacht lifeboat'.split(
    ' ',
  ),
);

/** Who runs from what he did is not displaced: `the gunmen fled`. */
export const SUSPECTS = new Set(
  'gunman gunmen shooter shooters suspect suspects attacker attackers assailant assailants robber robbers thief thieves burglar burglars intruder intruders kidnapper kidnappers killer killers terrorist terrorists bomber bombers driver'.split(
    ' ',
  ),
);
