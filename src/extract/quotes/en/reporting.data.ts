// English words that credit what follows, or stands before, to somebody, by the complement they take. Data: lemmas by frame, their forms made here.

/** What a word of reporting can be followed by. A set of bits. */
export const THAT = 1; // that, whether, how, why, what …
export const BARE = 2; // a clause without "that"
export const TO = 4; // to do
export const WHOM_TO = 8; // somebody to do
export const TOLD = 16; // somebody that …
export const OBJECT = 32; // a noun phrase that is what was said, or what it was about
export const FINAL = 64; // can stand behind or within what was said: "…, she noted"
export const AS = 128; // somebody as …

const list = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

const FRAMES: readonly (readonly [bits: number, lemmas: string])[] = [
  [
    THAT | BARE | FINAL,
    'say insist claim argue suggest acknowledge admit concede complain contend assert maintain allege testify recall believe think explain swear',
  ],
  [THAT | BARE, 'hope fear know realize realise suspect imagine assume suppose guess wish pretend'],
  [
    THAT | FINAL,
    `note add state declare announce report confirm reveal disclose remark observe emphasize emphasise stress underline underscore highlight reiterate repeat
    conclude find predict estimate calculate warn caution write reply respond answer counter rule argue vow pledge promise deny boast brag joke lament muse quip propose recommend
    demand proclaim learn joke speculate forecast reason theorize theorise hint signal clarify
    volunteer aver avow submit protest plead hold attest stipulate reckon concur tweet recount posit surmise insinuate`,
  ],
  [
    THAT,
    'show indicate imply discover mention comment understand agree decide determine post retweet profess certify intimate worry doubt wonder feel see hear expect anticipate foresee prove demonstrate illustrate ask question inquire consider discuss debate examine care remember notice accept recognize recognise guarantee urge desire mean',
  ],
  [FINAL, 'continue elaborate echo'],
  [THAT | TOLD | FINAL, 'tell'],
  [TOLD, 'warn assure inform remind convince persuade notify advise promise ask teach'],
  [
    TO,
    `vow pledge promise agree refuse decline plan hope expect want threaten offer propose decide claim intend seek aim wish swear demand ask resolve volunteer consent prefer
    commit`,
  ],
  [
    WHOM_TO,
    'urge ask order instruct beg want invite encourage advise warn tell expect persuade command implore press push challenge exhort forbid direct lobby entreat',
  ],
  [
    OBJECT,
    `criticize criticise condemn denounce praise reject dismiss blast slam attack defend mock ridicule blame accuse assail decry deride lambaste bash bemoan lament hail laud applaud welcome endorse
    cite mention note announce discuss show report publish release post retweet issue propose acknowledge admit deny demand predict describe discuss address emphasize emphasise stress highlight underscore underline tout promise pledge
    question oppose favor favour support advocate back suggest recommend claim explain repeat reiterate reference recount reveal disclose confirm declare express call label brand dub
    characterize characterise portray depict paint dispute downplay challenge protest regret celebrate outline detail unveil voice echo
    expect want fear anticipate forecast estimate envision envisage believe doubt recall argue thank urge encourage rebuke scold chide compare liken
    admonish berate bemoan trash rip excoriate castigate vilify disparage demean insult tease taunt warn decry second embrace disavow renounce repudiate`,
  ],
  [
    AS,
    'describe portray depict characterize characterise paint label denounce dismiss cast cite criticize criticise condemn hail mock brand decry deride blast slam attack',
  ],
];

/** Verbs that take what was said behind a preposition: `called for`, `accused … of`, `warned against`. */
const PREPOSITIONS: readonly (readonly [prepositions: string, lemmas: string])[] = [
  ['for', 'call push argue advocate press apologize apologise plead lobby appeal ask'],
  ['of', 'accuse speak complain warn boast talk dream think conceive disapprove approve brag'],
  [
    'about',
    'complain speak talk worry joke lie ask warn brag boast wonder comment care tweet think write testify fret',
  ],
  ['against', 'warn argue rail speak protest decide recommend inveigh rule vote advise'],
  ['to', 'point allude refer object admit confess pledge commit'],
  ['on', 'insist comment elaborate call expound'],
  ['at', 'hint lash scoff balk'],
  ['out', 'point rule'],
  ['with', 'agree disagree'],
  ['in', 'believe'],
];

/** Two forms that no rule makes. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  find: 'finds found finding',
  show: 'shows showed shown showing',
  think: 'thinks thought thinking',
  feel: 'feels felt feeling',
  see: 'sees saw seen seeing',
  hear: 'hears heard hearing',
  know: 'knows knew known knowing',
  understand: 'understands understood understanding',
  swear: 'swears swore sworn swearing',
  forget: 'forgets forgot forgotten forgetting',
  foresee: 'foresees foresaw foreseen foreseeing',
  forbid: 'forbids forbade forbidden forbidding',
  speak: 'speaks spoke spoken speaking',
  mean: 'means meant meaning',
  read: 'reads reading',
  seek: 'seeks sought seeking',
  choose: 'chooses chose chosen choosing',
  undertake: 'undertakes undertook undertaking',
  teach: 'teaches taught teaching',
  cast: 'casts casting',
  lie: 'lies lied lying',
  beg: 'begs begged begging',
  brag: 'brags bragged bragging',
  plan: 'plans planned planning',
  slam: 'slams slammed slamming',
  admit: 'admits admitted admitting',
  permit: 'permits permitted permitting',
  commit: 'commits committed committing',
  opt: 'opts opted opting',
  refer: 'refers referred referring',
  prefer: 'prefers preferred preferring',
  label: 'labels labeled labelled labeling labelling',
  signal: 'signals signaled signalled signaling signalling',
  dub: 'dubs dubbed dubbing',
  quip: 'quips quipped quipping',
  fret: 'frets fretted fretting',
  rip: 'rips ripped ripping',
  slap: 'slaps slapped slapping',
  rebut: 'rebuts rebutted rebutting',
  concur: 'concurs concurred concurring',
};

/** `deny` => deny denies denied denying. */
export function formsOf(lemma: string): readonly string[] {
  const irregular = IRREGULAR[lemma];
  if (irregular !== undefined) return [lemma, ...irregular.split(' ')];
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  const s = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  if (lemma.endsWith('e') && !lemma.endsWith('ee')) return [lemma, s, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  return [lemma, s, lemma.endsWith('ee') ? `${lemma}d` : `${lemma}ed`, `${lemma}ing`];
}

function framesByForm(): ReadonlyMap<string, number> {
  const frames = new Map<string, number>();
  for (const [bits, lemmas] of FRAMES)
    for (const lemma of list(lemmas))
      for (const form of formsOf(lemma)) frames.set(form, (frames.get(form) ?? 0) | bits);
  for (const [, lemmas] of PREPOSITIONS)
    for (const lemma of list(lemmas)) for (const form of formsOf(lemma)) frames.set(form, frames.get(form) ?? 0);
  return frames;
}

function prepositionsByForm(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [prepositions, lemmas] of PREPOSITIONS)
    for (const lemma of list(lemmas))
      for (const form of formsOf(lemma)) {
        const set = found.get(form) ?? new Set<string>();
        for (const preposition of list(prepositions)) set.add(preposition);
        found.set(form, set);
      }
  return found;
}

/** Every form of a verb of reporting => what it can be followed by. */
export const REPORTING: ReadonlyMap<string, number> = framesByForm();
export const REPORTING_WITH: ReadonlyMap<string, ReadonlySet<string>> = prepositionsByForm();

/** Forms that are as often nouns or adjectives; a verb only where the words before show it. */
export const NOUN_TOO: ReadonlySet<string> = new Set(
  list(`debate debates studies volunteers volunteer signal remark remarks recount estimate charges report reports claim claims plan plans call calls demand demands promise promises pledge pledges note notes state states comment comments doubt doubts fear fears hope hopes
  wish wishes need needs want wants offer offers order orders request requests support supports challenge challenges question questions answer answers attack attacks blame
  praise view views estimate estimates forecast forecasts document documents rule rules post posts tweet tweets       guess decree voice voices name names testimony
  need vote votes appeal appeals push press protest protests object objects signal signals hint hints label labels brand brands favor favors favour back raise address addresses
  detail details outline echo echoes second rate rates credit credits think worry worries care charge charges figure figures  mean means aim aims dream campaign talk joke jokes lie lies
  boast joke reply response prefer command press direct direct express complete slam rip hammer slap trash ripped cast paint contrast reason reasons permit insult regret regrets
  warning finding meaning understanding saying writing reading feeling thinking ruling reporting planning hearing building showing calling charging posting questioning
  estimated expected alleged proposed supposed         `),
);

/** Nouns with a clause or an infinitive behind them that somebody is credited with: `the claim that`, `his promise to`. */
export const CLAUSE_NOUNS: ReadonlySet<string> = new Set(
  list(`claim claims statement statements belief beliefs assertion assertions argument arguments allegation allegations accusation accusations charge charges suggestion suggestions
  warning warnings complaint complaints prediction predictions notion view views idea ideas opinion opinions conclusion conclusions finding findings report reports
  acknowledgment acknowledgement admission announcement declaration denial insistence contention concern concerns fear fears hope hopes worry worries
  expectation expectations speculation rumor rumors rumour rumours news evidence proof message messages testimony confession theory theories assurance assurances
  doubt doubts impression promise promises pledge pledges vow vows demand demands position stance assumption reminder recommendation realization realisation understanding`),
);
export const TO_NOUNS: ReadonlySet<string> = new Set(
  list(`promise promises pledge pledges vow vows decision decisions agreement agreements plan plans proposal proposals call calls offer offers refusal threat threats 
  demand demands order orders intention intentions determination desire willingness eagerness commitment commitments invitation appeal appeals recommendation reluctance wish vote bid
  commitment resolve`),
);

/** `is confident that`, `are willing to`, `was unsure whether`. */
export const CLAUSE_ADJECTIVES: ReadonlySet<string> = new Set(
  list(`confident certain sure convinced worried concerned afraid hopeful optimistic aware unaware doubtful skeptical sceptical glad happy proud sorry surprised disappointed
  frustrated angry outraged incensed upset adamant clear unclear unsure uncertain persuaded satisfied pleased sad grateful fearful mindful suspicious alarmed furious emphatic explicit`),
);
export const TO_ADJECTIVES: ReadonlySet<string> = new Set(
  list('willing unwilling determined reluctant eager keen anxious hesitant'),
);

/** Passives in which somebody is made to answer for what follows: `was accused of …`. */
export const CHARGED: ReadonlyMap<string, string> = new Map([
  ['accused', 'of'],
  ['suspected', 'of'],
  ['charged', 'with'],
  ['blamed', 'for'],
  ['criticized', 'for'],
  ['criticised', 'for'],
  ['condemned', 'for'],
  ['praised', 'for'],
  ['faulted', 'for'],
  ['rebuked', 'for'],
]);
