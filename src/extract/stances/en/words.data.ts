// English words by which a party takes a stance: it denies, admits, confirms, defends, condemns, accuses, claims ignorance, conceals or evades, apologises, or
// declines to comment. Data. A verb's forms stand on one line, its name first.

import type { StanceClaim } from '../../../model/claim.ts';

export type Stance = StanceClaim['stance'];

const forms = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Which complement a verb must have to be a stance: any object or clause, an object that is a crime, an allegation or a deed, or a certain preposition. */
export interface StanceVerb {
  readonly name: string;
  readonly stance: Stance;
  /** `any`: object or clause; `allegation`: only allegations, reports and claims; `deed`: only deeds, crimes and policies; `false`: something that it calls false; else the preposition or particle. */
  readonly needs: 'any' | 'allegation' | 'deed' | 'accused' | 'false' | readonly string[];
}

function verbs(lines: string): readonly (readonly [string, StanceVerb])[] {
  const list: [string, StanceVerb][] = [];
  for (const line of lines.split('\n')) {
    const [left, stance, needs] = line.split('|').map((part) => part.trim());
    const words = (left ?? '').split(/\s+/).filter((word) => word !== '');
    const name = words[0];
    if (name === undefined || stance === undefined || needs === undefined) continue;
    const simple = /^(?:any|allegation|deed|accused|false)$/.test(needs);
    const verb: StanceVerb = {
      name,
      stance: stance as Stance,
      needs: simple ? (needs as 'any') : needs.split(' '),
    };
    for (const word of words) list.push([word, verb]);
  }
  return list;
}

export const STANCE_VERBS: ReadonlyMap<string, StanceVerb> = new Map(
  verbs(`
  deny denies denied denying | denies | any
  reject rejects rejected rejecting | denies | allegation
  dismiss dismisses dismissed dismissing | denies | allegation
  refute refutes refuted refuting | denies | allegation
  rebut rebuts rebutted rebutting | denies | allegation
  dispute disputes disputed disputing | denies | allegation
  contest contests contested contesting | denies | allegation
  disavow disavows disavowed disavowing | denies | any
  disclaim disclaims disclaimed disclaiming | denies | any
  repudiate repudiates repudiated repudiating | denies | allegation
  call calls called calling | denies | false
  brand brands branded branding | denies | false
  label labels labelled labelling labeled labeling | denies | false
  describe describes described describing | denies | false
  dub dubs dubbed dubbing | denies | false
  admit admits admitted admitting | admits | any
  acknowledge acknowledges acknowledged acknowledging | admits | any
  concede concedes conceded conceding | admits | any
  accept accepts accepted accepting | admits | that
  confess confesses confessed confessing | admits | any
  boast boasts boasted boasting | admits | any
  brag brags bragged bragging | admits | any
  confirm confirms confirmed confirming | confirms | any
  verify verifies verified verifying | confirms | deed
  corroborate corroborates corroborated corroborating | confirms | any
  substantiate substantiates substantiated substantiating | confirms | allegation
  defend defends defended defending | defends | deed
  justify justifies justified justifying | defends | deed
  praise praises praised praising | defends | deed
  condone condones condoned condoning | defends | deed
  glorify glorifies glorified glorifying | defends | deed
  applaud applauds applauded applauding | defends | deed
  condemn condemns condemned condemning | condemns | any
  denounce denounces denounced denouncing | condemns | any
  deplore deplores deplored deploring | condemns | any
  decry decries decried decrying | condemns | any
  censure censures censured censuring | condemns | any
  lambast lambasts lambasted lambasting | condemns | any
  castigate castigates castigated castigating | condemns | any
  accuse accuses accused accusing | accuses | accused
  blame blames blamed blaming | accuses | accused
  implicate implicates implicated implicating | accuses | accused
  allege alleges alleged alleging | accuses | that
  conceal conceals concealed concealing | concealsOrEvades | deed
  hide hides hid hidden hiding | concealsOrEvades | deed
  whitewash whitewashes whitewashed whitewashing | concealsOrEvades | deed
  cover covers covered covering | concealsOrEvades | up
  hush hushes hushed hushing | concealsOrEvades | up
  evade evades evaded evading | concealsOrEvades | allegation
  dodge dodges dodged dodging | concealsOrEvades | allegation
  sidestep sidesteps sidestepped sidestepping | concealsOrEvades | allegation
  falsify falsifies falsified falsifying | concealsOrEvades | deed
  apologise apologises apologised apologising | apologises | any
  apologize apologizes apologized apologizing | apologises | any
  regret regrets regretted regretting | apologises | deed
`),
);

/** Nouns of a stance: "his denial that …", "the regime's cover-up of …". `plain`: the noun alone is enough beside its holder. */
export const STANCE_NOUNS: ReadonlyMap<string, { readonly stance: Stance; readonly marks: readonly string[] }> =
  new Map([
    ['denial', { stance: 'denies', marks: ['of', 'that'] }],
    ['denials', { stance: 'denies', marks: ['of', 'that'] }],
    ['rejection', { stance: 'denies', marks: ['of'] }],
    ['admission', { stance: 'admits', marks: ['of', 'that'] }],
    ['admissions', { stance: 'admits', marks: ['of', 'that'] }],
    ['confession', { stance: 'admits', marks: ['of', 'that', 'to'] }],
    ['confessions', { stance: 'admits', marks: ['of', 'that', 'to'] }],
    ['acknowledgement', { stance: 'admits', marks: ['of', 'that'] }],
    ['acknowledgment', { stance: 'admits', marks: ['of', 'that'] }],
    ['confirmation', { stance: 'confirms', marks: ['of', 'that'] }],
    ['condemnation', { stance: 'condemns', marks: ['of'] }],
    ['condemnations', { stance: 'condemns', marks: ['of'] }],
    ['denunciation', { stance: 'condemns', marks: ['of'] }],
    ['defence', { stance: 'defends', marks: ['of'] }],
    ['defense', { stance: 'defends', marks: ['of'] }],
    ['justification', { stance: 'defends', marks: ['of', 'for'] }],
    ['accusation', { stance: 'accuses', marks: ['of', 'that', 'against'] }],
    ['accusations', { stance: 'accuses', marks: ['of', 'that', 'against'] }],
    ['allegation', { stance: 'accuses', marks: ['that', 'against'] }],
    ['allegations', { stance: 'accuses', marks: ['that', 'against'] }],
    ['apology', { stance: 'apologises', marks: ['for', 'to'] }],
    ['apologies', { stance: 'apologises', marks: ['for', 'to'] }],
    ['concealment', { stance: 'concealsOrEvades', marks: ['of'] }],
    ['coverup', { stance: 'concealsOrEvades', marks: ['of'] }],
    ['whitewash', { stance: 'concealsOrEvades', marks: ['of'] }],
  ]);

/** What one denies, evades or proves: allegations and the like, and questions. */
export const ALLEGATION_WORDS = forms(`
  allegation allegations claim claims accusation accusations charge charges report reports suggestion suggestions assertion assertions insinuation insinuations rumour rumours rumor rumors
  idea notion accounts account figure figures number numbers toll findings finding evidence statement question questions responsibility blame testimony version narrative contention
  characterization characterisation involvement conclusion conclusions authenticity veracity accuracy existence tally videos video footage photographs images
`);

/** What is said of words that are held to be untrue. */
export const FALSEHOODS = forms(`
  false untrue fabricated fabrication fabrications baseless groundless unfounded invented invention inventions fiction fictions lies lie propaganda rumours rumors rumour rumor nonsense hoax fake slander slanderous
  slanders myth falsehood falsehoods forgery forgeries forged unsubstantiated unproven biased sided tendentious exaggerated misleading incorrect inaccurate defamatory libellous malicious motivated
`);

/** Deeds, crimes, policies and what keeps them from sight. */
export const DEED_WORDS = forms(`
  killing killings execution executions massacre massacres murder murders torture abuse abuses crime crimes atrocity atrocities genocide crackdown crackdowns repression violence attack attacks bombing bombings
  shooting shootings strike strikes raid raids arrest arrests detention detentions disappearance disappearances deportation deportations expulsion expulsions eviction evictions purge purges hanging hangings shelling
  assassination assassinations order orders decree fatwa role part action actions conduct decision decisions policy policies operation operations record war invasion occupation assault rape rapes
  death deaths sentence sentences penalty punishment verdict verdicts use war-crimes cleansing slaughter beating beatings burial burials grave graves body bodies fate whereabouts evidence truth extent scale
  involvement responsibility facts scandal theft fraud corruption document documents records file files existence identity identities number numbers toll cause losses mistreatment treatment flogging floggings
  amputation amputations blockade siege bloodshed brutality demolition demolitions misconduct wrongdoing starvation famine spill leak accident crash disaster outbreak coup kidnapping kidnappings abduction abductions
  explosion explosions incident events loss losses suffering harm injury injuries event behaviour behavior measures handling practice practices law ban past killers past-crimes lynching pogrom displacement negligence failure failures remarks
`);

/** Adverbs that turn an admission into its contrary: "rarely acknowledged". */
export const SELDOM = forms('rarely seldom hardly scarcely never barely');

/** What of a stance's object says what it is about. */
export const ABOUT: Readonly<Record<'order' | 'role' | 'knowledge' | 'figure', ReadonlySet<string>>> = {
  order: forms(
    'order orders ordered ordering decree fatwa command commanded instruction instructions instructed directive',
  ),
  role: forms(
    'role part involvement responsibility responsible complicity participation participating participated involved hand membership complicit behind',
  ),
  knowledge: forms('knowledge knowing knew know known aware awareness unaware ignorance'),
  figure: forms('figure figures number numbers toll count estimate estimates statistics'),
};
/** Verbs and nouns of what is done, apart from the event it makes up. */
export const ACT_WORDS = forms(`
  killing torturing using ordering shooting beating bombing shelling attacking detaining arresting executing raping burying destroying hiding concealing supplying arming helping taking giving selling stealing
  forcing expelling carrying committing sending threatening lying firing burning looting obstructing blocking interfering holding imprisoning use torture mistreatment treatment conduct action actions policy
  policies practice practices decision abuse abuses destruction concealment violations
`);

/** What is denied to somebody, not about something: "denied entry". */
export const NO_DENIAL = forms(`
  entry access right rights justice freedom bail visa visas permission permit permits parole clemency asylum leave license licence opportunity chance food water medicine care treatment-in visits contact request requests appeal appeals
  motion motions petition petitions citizenship passports passport lawyers counsel sleep admission funding
`);
/** What is admitted, acknowledged or confirmed without any stance toward a deed. */
export const NO_ADMISSION = forms(`
  receipt applause cheers crowd bail visitors patients students evidence-into appointment nomination nominee booking reservation hospital sentence
`);
/** Crimes: to praise these is to defend them; to praise a decision or an action need not be. */
export const CRIME_WORDS = forms(`
  killing killings execution executions massacre massacres murder murders torture crime crimes atrocity atrocities genocide crackdown crackdowns repression attack attacks bombing bombings shooting shootings
  hanging hangings assassination assassinations rape rapes slaughter purge purges coup killers lynching pogrom bloodshed
`);
