// English words for parts of a site and what is put up at it, what is done to them, and what the site is in then. Data.

const forms = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

export interface PartOfSite {
  readonly nouns: ReadonlySet<string>;
  /** By the verb, with its particle where that tells. */
  readonly done: readonly (readonly [verbs: RegExp, condition: string])[];
  /** What the site is in where such a part is there at all. */
  readonly there: string | null;
  /** With no site told of beside it, it is told of by itself. */
  readonly standsAlone?: true;
  /** The kinds of sites that have such a part (named-sites.ts); without, any. */
  readonly of?: ReadonlySet<string>;
  /** `half of the cemetery` is told of the cemetery by the verb. */
  readonly withoutOf?: true;
  /** Told of the place that the text speaks of, whatever kind it is (place-in-focus.ts). */
  readonly inFocus?: true;
  /** Told of a site only where its words stand in the same clause: any firm has work. */
  readonly onlyBeside?: true;
}
const OF_BURIALS = forms('cemetery ground grave memorial');
const UP = /^(?:put|set|erected|built|installed|placed|laid|raised|fixed|strung|hung|stretched|unveiled|went up)$/;
const GONE =
  /^(?:removed|dismantled|stolen|disappeared|vanished|missing|gone|toppled|uprooted|fallen|taken (?:down|away|out|off)|took (?:down|away|out|off)|torn down|tore down|pulled down|carried off|pulled out|sawn off)$/;
const BROKEN =
  /^(?:broken|smashed|shattered|cracked|defaced|bent|vandalised|vandalized|overturned|daubed|burned|burnt)$/;

export const PARTS: readonly PartOfSite[] = [
  {
    nouns: forms(
      'fence fences fencing wire enclosure posts railing railings hoarding hoardings barrier barriers cordon padlock wall walls',
    ),
    done: [
      [UP, 'sealed off'],
      [/^(?:stands|stood|encloses|surrounds|surrounded|completed|finished)$/, 'sealed off'],
      [GONE, 'unfenced'],
    ],
    there: 'sealed off',
  },
  {
    nouns: forms('plaque plaques notice signboard cross crosses cairn obelisk marker markers stele stone monolith'),
    done: [
      [UP, 'marked'],
      [GONE, 'marks removed'],
      [BROKEN, 'marks removed'],
    ],
    there: 'marked',
  },
  {
    nouns: forms('camera cameras cctv'),
    done: [
      [UP, 'monitored'],
      [/^(?:watch|watches|watched|film|filmed|overlook|overlooked)$/, 'monitored'],
    ],
    there: 'monitored',
  },
  {
    nouns: forms('concrete asphalt cement tarmac'),
    of: forms('cemetery ground grave memorial camp slab pit well yard garden orchard mill village hamlet settlement'),
    done: [[/^(?:poured|laid|lay|laying|spread|pour|pouring|came|covers|covered)$/, 'paved over']],
    there: null,
  },
  {
    nouns: forms('rubbish garbage waste rubble refuse trash debris'),
    done: [[/^(?:dumped|dumping|tipped|dump|piled|heaped)$/, 'desecrated']],
    there: null,
  },
  {
    nouns: forms('bulldozer bulldozers excavator excavators digger diggers'),
    done: [[/^(?:came|arrived|entered|drove|rolled|moved in|went in|at work|appeared)$/, 'bulldozed']],
    there: null,
  },
  {
    nouns: forms('tree trees pines trunks saplings'),
    done: [[/^(?:cut|felled|cut down|cutting|uprooted|chopped)$/, 'trees cut']],
    there: null,
  },
  {
    nouns: forms('ditch holes foundations'),
    done: [[/^(?:dug|excavated)$/, 'dug']],
    there: null,
  },
  {
    nouns: forms('earth soil ground'),
    of: OF_BURIALS,
    done: [
      [/^(?:levelled|leveled|flattened|bulldozed|ploughed|plowed|scraped|stripped|harrowed)$/, 'bulldozed'],
      [/^(?:dug|excavated|removed|carted|carried|taken (?:away|out|off)|turned over|churned|disturbed)$/, 'dug'],
      [/^(?:heaped|spread|tipped|dumped|piled)$/, 'covered over'],
    ],
    there: null,
  },
  {
    nouns: forms('trees saplings pines firs eucalyptus soya soy maize wheat barley grass clover vines'),
    done: [[/^(?:planted|sown|seeded)$/, 'planted over']],
    there: null,
  },
  {
    nouns: forms('stone stones headstone headstones gravestone gravestones tombstone tombstones'),
    of: OF_BURIALS,
    done: [
      [GONE, 'marks removed'],
      [BROKEN, 'damaged'],
      [/^(?:destroyed|destroying|crushed|flattened|demolished)$/, 'damaged'],
      [/^(?:bulldozed|bulldozing|levelled|leveled|ploughed)$/, 'bulldozed'],
    ],
    there: null,
    standsAlone: true,
  },
  {
    nouns: forms('excavation excavations exhumation exhumations digging'),
    inFocus: true,
    done: [
      [
        /^(?:began|begun|started|resumed|restarted|continued|completed|finished|opened|took place|carried out|conducted|ended|lasted)$/,
        'exhumed',
      ],
      [/^(?:halted|suspended|stopped|interrupted|abandoned|postponed|blocked)$/, 'exhumation halted'],
    ],
    there: null,
  },
  {
    nouns: forms('access entry'),
    done: [[/^(?:blocked|denied|refused|barred|restricted|forbidden|prohibited|banned)$/, 'closed to visitors']],
    there: null,
  },
  {
    nouns: forms('work works'),
    onlyBeside: true,
    done: [
      [/^(?:began|begun|started|resumed|restarted)$/, 'work begun'],
      [/^(?:halted|suspended|stopped|interrupted|abandoned|postponed|blocked)$/, 'work halted'],
    ],
    there: null,
  },
  { nouns: forms('slab slabs'), done: [[/^(?:poured|laid|cast)$/, 'paved over']], there: null, standsAlone: true },
  { nouns: forms('roof roofs'), done: [[/^(?:collapsed|fell in|fallen in|caved in)$/, 'damaged']], there: null },
  {
    nouns: forms('gate gates entrance entrances doorway door doors shutters'),
    done: [[/^(?:shut|closed|locked|chained|padlocked|barred|locking|blocked)$/, 'closed']],
    there: null,
  },
  {
    nouns: forms('guard guards sentry sentries watchman policemen soldiers'),
    done: [[/^(?:posted|stationed)$/, 'guarded']],
    there: null,
  },
  {
    nouns: forms('side part section half corner strip'),
    withoutOf: true,
    inFocus: true,
    done: [
      [/^(?:enclosed|fenced|walled|railed)$/, 'sealed off'],
      [/^(?:levelled|leveled|flattened|bulldozed|ploughed|plowed)$/, 'bulldozed'],
      [/^(?:paved|asphalted|concreted)$/, 'paved over'],
      [/^planted$/, 'planted over'],
    ],
    there: null,
  },
  {
    nouns: forms('trench trenches pit pits'),
    of: OF_BURIALS,
    inFocus: true,
    done: [[/^(?:dug|excavated)$/, 'dug']],
    there: null,
  },
  {
    nouns: forms('walls rooms cellar cellars cell cells floor floors tiles interior'),
    inFocus: true,
    done: [
      [/^(?:whitewashed|repainted|painted|replastered|limewashed|retiled|scrubbed)$/, 'whitewashed'],
      [/^(?:flooded)$/, 'flooded'],
      [/^(?:taken off|torn out|ripped out|stripped)$/, 'damaged'],
    ],
    there: null,
  },
];
