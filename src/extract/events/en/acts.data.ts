// Acts, by the English words for them: verbs with all their forms and nouns. Data. For each the type of the event, who it happens to (the object of the verb, its
// subject, or nobody), the role of that person and of the one who acts, and the means where the word itself says it.

import type { EventClaim } from '../../../model/claim.ts';

export type Role = EventClaim['participants'][number]['role'];

export interface Act {
  readonly type: string;
  /** To whom it happens: the verb's object, its subject, or (with "with" and "of") nobody in particular. */
  readonly patient: 'object' | 'subject';
  readonly suffers: Role;
  /** Null where the subject of the verb is the patient. */
  readonly acts: Role | null;
  readonly means: string | null;
  /** Whether only persons can be its patients. */
  readonly ofPersons: boolean;
}

const act = (type: string, given: Partial<Act> = {}): Act => ({
  type,
  patient: 'object',
  suffers: 'victim',
  acts: 'perpetrator',
  means: null,
  ofPersons: true,
  ...given,
});
const decided = { acts: 'decided' } as const;
const done = { patient: 'subject', acts: null } as const;

const KILLING = act('killing');
const EXECUTION = act('execution');
const TORTURE = act('torture');
const ARREST = act('arrest');
export const ABDUCTION = act('abduction');
const INJURY = act('injury');
export const ATTACK = act('attack', { ofPersons: false });
export const FIRING_SQUAD: Act = { ...EXECUTION, means: 'firing squad' };
const DISPLACEMENT = act('displacement');
const SENTENCING = act('sentencing', decided);
const TRIAL = act('trial', { suffers: 'present', acts: 'decided' });
const RELEASE = act('release', { suffers: 'survivor', acts: 'decided' });
const BURIAL = act('burial', { ofPersons: false });
const DESTRUCTION = act('destruction', { ofPersons: false });
const RAID = act('raid', { ofPersons: false });
const SHELLING = act('shelling', { ofPersons: false });
const SEXUAL = act('sexual violence');
const DETENTION = act('detention');
const DEATH = act('death', done);
const DISAPPEARANCE = act('disappearance');
const PROTEST = act('protest', { ...done, suffers: 'present' });
const MEETING = act('meeting', { patient: 'object', suffers: 'present', acts: 'present' });
const STATEMENT = act('statement', { suffers: 'present', acts: 'present', ofPersons: false });
const EXPLOSION = act('attack', { ...done, suffers: 'present', ofPersons: false });
const FIRE = act('fire', { suffers: 'present', acts: null, ofPersons: false });
const SINKING = act('sinking', { ...done, suffers: 'present', ofPersons: false });
const CLASH = act('clash', { acts: 'present' });
const EXHUMATION = act('exhumation', { ofPersons: false });

const table = (rows: readonly (readonly [Act, string])[]): ReadonlyMap<string, Act> =>
  new Map(
    rows.flatMap(([what, text]) =>
      text
        .trim()
        .split(/\s+/)
        .map((word) => [word, what] as const),
    ),
  );

export const ACT_VERBS: ReadonlyMap<string, Act> = table([
  [
    KILLING,
    'killed kill kills killing slain slay slew murdered murder murders murdering massacred massacring slaughtered slaughtering butchered assassinated assassinate assassinating gunned lynched lynching strangled strangling liquidated liquidating exterminated',
  ],
  [{ ...KILLING, means: 'poison' }, 'poisoned poisoning'],
  [EXECUTION, 'executed execute executes executing'],
  [{ ...EXECUTION, means: 'hanging' }, 'hanged hang hanging'],
  [{ ...EXECUTION, means: 'beheading' }, 'beheaded beheading decapitated'],
  [{ ...EXECUTION, means: 'beheading' }, 'guillotined'],
  [DEATH, 'died die dies dying perished perish drowned suffocated asphyxiated succumbed'],
  [TORTURE, 'tortured torture tortures torturing'],
  [{ ...TORTURE, means: 'flogging' }, 'flogged flogging whipped lashed'],
  [{ ...TORTURE, means: 'beating' }, 'beaten beat beating beats clubbed bludgeoned'],
  [
    ARREST,
    'arrested arrest arresting detained detain detaining jailed jail jailing imprisoned imprison imprisoning incarcerated apprehended captured capturing',
  ],
  [DETENTION, 'held interned'],
  [ABDUCTION, 'abducted abduct abducting kidnapped kidnaped kidnap kidnapping kidnaping kidnaps'],
  [{ ...DISAPPEARANCE, ...done }, 'disappeared vanished disappear vanish'],
  [INJURY, 'injured injure injuring wounded wounding hospitalized hospitalised maimed maiming blinded'],
  [{ ...INJURY, means: 'stabbing' }, 'stabbed stabbing'],
  [{ ...INJURY, means: 'shooting' }, 'shot shooting'],
  [ATTACK, 'attacked attack attacking attacks ambushed ambush ambushing assaulted assaulting bombed bombing'],
  [EXPLOSION, 'exploded explodes detonated erupted'],
  [SHELLING, 'shelled shelling bombarded bombarding strafed'],
  [RAID, 'raided raid raiding stormed storming raids'],
  [SEXUAL, 'raped rape raping molested'],
  [
    { ...DISPLACEMENT, acts: 'perpetrator' },
    'displaced displacing deported deport deporting expelled expelling evicted evicting exiled banished',
  ],
  [{ ...DISPLACEMENT, ...done }, 'fled flee fleeing'],
  [SENTENCING, 'sentenced sentencing condemned convicted'],
  [TRIAL, 'tried prosecuted prosecute indicted acquitted acquit acquitting'],
  [RELEASE, 'released release releasing freed free freeing pardoned amnestied'],
  [BURIAL, 'buried bury burying interred'],
  [EXHUMATION, 'exhumed exhuming disinterred unearthed'],
  [
    DESTRUCTION,
    'destroyed destroy destroying damaged damaging sabotaged wrecked dynamited ransacked demolished demolishing bulldozed bulldozing razed torched burned burnt desecrated levelled leveled flattened vandalized vandalised',
  ],
  [PROTEST, 'protested demonstrated marched rallied'],
  [SINKING, 'sank sunk sinks capsized capsizing'],
  [MEETING, 'met meets'],
]);

const of = (what: Act, given: Partial<Act>): Act => ({ ...what, ...given });

/** Nouns: who suffers follows by "of", "on", "against" or stands before as a possessor; who acts follows by "by". */
export const ACT_NOUNS: ReadonlyMap<string, Act> = table([
  [
    KILLING,
    'killing killings murder murders massacre massacres assassination assassinations slaughter slaying slayings homicide homicides genocide lynching',
  ],
  [EXECUTION, 'execution executions beheading beheadings'],
  [of(EXECUTION, { means: 'hanging' }), 'hanging hangings gallows'],
  [DEATH, 'death deaths'],
  [TORTURE, 'torture flogging floggings beating beatings'],
  [ARREST, 'arrest arrests imprisonment'],
  [DETENTION, 'detention'],
  [ABDUCTION, 'abduction abductions kidnapping kidnappings kidnaping kidnapings'],
  [DISAPPEARANCE, 'disappearance disappearances'],
  [ATTACK, 'attack attacks ambush ambushes assault assaults bombing bombings crackdown purge pogrom'],
  [CLASH, 'clash clashes skirmish skirmishes shootout shootouts firefight'],
  [of(ATTACK, { means: 'shooting' }), 'shooting shootings'],
  [of(ATTACK, { means: 'explosion' }), 'explosion explosions blast blasts'],
  [SHELLING, 'shelling bombardment airstrike airstrikes'],
  [RAID, 'raid raids'],
  [SEXUAL, 'rape rapes'],
  [DISPLACEMENT, 'deportation deportations expulsion displacement eviction evictions'],
  [SENTENCING, 'sentencing conviction'],
  [TRIAL, 'trial trials'],
  [RELEASE, 'release'],
  [BURIAL, 'burial burials funeral funerals'],
  [EXHUMATION, 'exhumation exhumations'],
  [DESTRUCTION, 'destruction demolition desecration'],
  [PROTEST, 'protest protests demonstration demonstrations uprising uprisings riot riots rally rallies march'],
  [FIRE, 'fire blaze inferno'],
  [SINKING, 'sinking shipwreck'],
  [MEETING, 'meeting meetings summit'],
]);

/** A verb with words after it that make another act of it: `shot [dead]`, `put [to death]`, `taken [hostage]`. Longest first. */
export const VERB_PHRASES: ReadonlyMap<string, readonly (readonly [after: readonly string[], what: Act])[]> = new Map([
  [
    'left',
    [
      [['dead'], KILLING],
      [['wounded'], INJURY],
      [['injured'], INJURY],
    ],
  ],
  [
    'shot',
    [
      [['and', 'killed'], of(KILLING, { means: 'shooting' })],
      [['to', 'death'], of(KILLING, { means: 'shooting' })],
      [['dead'], of(KILLING, { means: 'shooting' })],
      [['and', 'wounded'], of(INJURY, { means: 'shooting' })],
    ],
  ],
  ['gunned', [[['down'], of(KILLING, { means: 'shooting' })]]],
  ['mown', [[['down'], of(KILLING, { means: 'shooting' })]]],
  ['mowed', [[['down'], of(KILLING, { means: 'shooting' })]]],
  ['cut', [[['down'], KILLING]]],
  [
    'done',
    [
      [['to', 'death'], KILLING],
      [['away', 'with'], KILLING],
    ],
  ],
  ['finished', [[['off'], KILLING]]],
  ['starved', [[['to', 'death'], of(KILLING, { means: 'hunger' })]]],
  ['crushed', [[['to', 'death'], DEATH]]],
  ['frozen', [[['to', 'death'], DEATH]]],
  ['froze', [[['to', 'death'], DEATH]]],
  ['bled', [[['to', 'death'], DEATH]]],
  ['buried', [[['alive'], KILLING]]],
  ['strung', [[['up'], of(EXECUTION, { means: 'hanging' })]]],
  [
    'met',
    [
      [['their', 'deaths'], DEATH],
      [['their', 'death'], DEATH],
      [['his', 'death'], DEATH],
      [['her', 'death'], DEATH],
      [['their', 'end'], DEATH],
    ],
  ],
  ['locked', [[['up'], ARREST]]],
  ['marched', [[['away'], ARREST]]],
  [
    'led',
    [
      [['away'], ARREST],
      [['off'], ARREST],
    ],
  ],
  ['carried', [[['off'], ABDUCTION]]],
  [
    'driven',
    [
      [['out'], DISPLACEMENT],
      [['from', 'their', 'homes'], DISPLACEMENT],
    ],
  ],
  ['let', [[['go'], RELEASE]]],
  ['stabbed', [[['to', 'death'], of(KILLING, { means: 'stabbing' })]]],
  ['beaten', [[['to', 'death'], of(KILLING, { means: 'beating' })]]],
  ['beat', [[['to', 'death'], of(KILLING, { means: 'beating' })]]],
  ['clubbed', [[['to', 'death'], of(KILLING, { means: 'beating' })]]],
  ['hacked', [[['to', 'death'], KILLING]]],
  ['stoned', [[['to', 'death'], of(EXECUTION, { means: 'stoning' })]]],
  [
    'burned',
    [
      [['to', 'death'], of(KILLING, { means: 'fire' })],
      [['alive'], of(KILLING, { means: 'fire' })],
    ],
  ],
  [
    'burnt',
    [
      [['to', 'death'], of(KILLING, { means: 'fire' })],
      [['alive'], of(KILLING, { means: 'fire' })],
    ],
  ],
  ['tortured', [[['to', 'death'], of(KILLING, { means: 'torture' })]]],
  [
    'put',
    [
      [['to', 'death'], EXECUTION],
      [['on', 'trial'], TRIAL],
    ],
  ],
  ['executed', [[['by', 'firing', 'squad'], of(EXECUTION, { means: 'firing squad' })]]],
  [
    'taken',
    [
      [['hostage'], ABDUCTION],
      [['prisoner'], ARREST],
      [['into', 'custody'], ARREST],
      [['away'], ABDUCTION],
    ],
  ],
  [
    'took',
    [
      [['hostage'], ABDUCTION],
      [['prisoner'], ARREST],
      [['into', 'custody'], ARREST],
    ],
  ],
  [
    'went',
    [
      [['missing'], of(DISAPPEARANCE, done)],
      [['on', 'trial'], of(TRIAL, done)],
    ],
  ],
  ['rounded', [[['up'], ARREST]]],
  ['blown', [[['up'], DESTRUCTION]]],
  ['blew', [[['up'], DESTRUCTION]]],
  [
    'set',
    [
      [['on', 'fire'], DESTRUCTION],
      [['fire', 'to'], DESTRUCTION],
      [['free'], RELEASE],
      [['at', 'liberty'], RELEASE],
    ],
  ],
  [
    'opened',
    [
      [['fire', 'on'], ATTACK],
      [['fire', 'at'], ATTACK],
      [['fire', 'upon'], ATTACK],
    ],
  ],
  [
    'fired',
    [
      [['on'], ATTACK],
      [['at'], ATTACK],
      [['into'], ATTACK],
      [['upon'], ATTACK],
    ],
  ],
  [
    'lost',
    [
      [['their', 'lives'], DEATH],
      [['their', 'life'], DEATH],
      [['his', 'life'], DEATH],
      [['her', 'life'], DEATH],
    ],
  ],
  ['stood', [[['trial'], of(TRIAL, done)]]],
  [
    'sexually',
    [
      [['assaulted'], SEXUAL],
      [['abused'], SEXUAL],
    ],
  ],
  [
    'sent',
    [
      [['to', 'the', 'gallows'], of(EXECUTION, decided)],
      [['to', 'their', 'deaths'], of(EXECUTION, decided)],
      [['to', 'his', 'death'], of(EXECUTION, decided)],
    ],
  ],
  ['issued', [[['a', 'statement'], STATEMENT]]],
  [
    'gave',
    [
      [['a', 'speech'], STATEMENT],
      [['a', 'press', 'conference'], STATEMENT],
    ],
  ],
  ['delivered', [[['a', 'speech'], STATEMENT]]],
]);
