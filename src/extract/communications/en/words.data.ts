// English words with which one party addresses another: verbs of asking, telling and sending, the nouns of what is sent, and how an answer is spoken of. Data.
// A verb's forms stand on one line, its name first.

const forms = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** `form => name of the verb` from lines "name form form …". */
function verbs(text: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of text.split('\n')) {
    const words = line.split(/\s+/).filter((word) => word !== '');
    for (const word of words) if (words[0] !== undefined) map.set(word, words[0]);
  }
  return map;
}

/** Verbs that ask somebody for something. */
export const ASKING = verbs(`
  urge urges urged urging
  call calls called calling
  ask asks asked asking
  demand demands demanded demanding
  appeal appeals appealed appealing
  request requests requested requesting
  implore implores implored imploring
  beg begs begged begging
  beseech beseeches beseeched besought beseeching
  entreat entreats entreated entreating
  exhort exhorts exhorted exhorting
  plead pleads pleaded pled pleading
  petition petitions petitioned petitioning
  press presses pressed pressing
  push pushes pushed pushing
  lobby lobbies lobbied lobbying
  recommend recommends recommended recommending
  order orders ordered ordering
  instruct instructs instructed instructing
  command commands commanded commanding
  encourage encourages encouraged encouraging
  summon summons summoned summoning
  subpoena subpoenas subpoenaed
  apply applies applied applying
`);

/** What may mark the one who is asked, beside the bare object. `null` in the list: the bare object itself. */
export const ADDRESSEE_BY: Readonly<Record<string, readonly (string | null)[]>> = {
  urge: [null, 'on', 'upon'],
  call: ['on', 'upon'],
  ask: [null],
  demand: ['of', 'from'],
  appeal: ['to'],
  request: ['from', 'of', null],
  implore: [null],
  beg: [null],
  beseech: [null],
  entreat: [null],
  exhort: [null],
  plead: ['with', 'to'],
  petition: [null],
  press: [null],
  push: [null],
  lobby: [null],
  recommend: ['to'],
  order: [null],
  instruct: [null],
  command: [null],
  encourage: [null],
  summon: [null],
  subpoena: [null],
  apply: ['to'],
};

/** The verbs of which a bare object can be the thing asked: "demanded the release of …". */
export const ASKS_A_THING = forms('urge demand request recommend order');
/** The verbs that ask "for" a thing. */
export const ASKS_FOR = forms('call ask appeal plead beg petition press push lobby apply');
/** The verbs that take "that …" of what is asked. */
export const ASKS_THAT = forms('urge ask demand request recommend order plead beg appeal instruct');
/** Too common with other meanings to be an appeal without an infinitive, a body or a person that is addressed. */
export const WEAK_ASKING = forms('ask press push order encourage command recommend');

/** Verbs that tell somebody something, with the one told as their object. */
export const TELLING = verbs(`
  warn warns warned warning
  inform informs informed informing
  notify notifies notified notifying
  alert alerts alerted alerting
  remind reminds reminded reminding
  brief briefs briefed briefing
  advised assured promised cautioned
  told
`);

/** Verbs of reaching somebody by telephone, radio or in person; what is told or asked follows: `phoned the base to report that …`. */
export const CALLING: ReadonlyMap<string, string> = new Map([
  ...[
    ...forms(
      'phone phones phoned phoning telephone telephones telephoned telephoning call calls called calling ring rang',
    ),
  ].map((w) => [w, 'telephone'] as const),
  ...[...forms('fax faxes faxed faxing')].map((w) => [w, 'fax'] as const),
  ...[...forms('cabled telegraphed telexed wired')].map((w) => [w, 'telegram'] as const),
  ...[...forms('radioed')].map((w) => [w, 'radio'] as const),
  ...[...forms('emailed texted messaged')].map((w) => [w, 'message'] as const),
  ...[...forms('radio radioed radioing')].map((w) => [w, 'radio'] as const),
  ...[...forms('contact contacts contacted contacting approach approached visited went met')].map(
    (w) => [w, 'in person'] as const,
  ),
]);

/** Verbs of writing to somebody; what is written may go unnamed. */
export const WRITING = verbs(`
  write writes wrote written writing
  cable cables cabled cabling
  telegraph telegraphs telegraphed telegraphing
  telex telexed
  fax faxes faxed faxing
  email emails emailed emailing
  complain complains complained complaining
`);

/** Verbs by which the one who writes sends, makes or repeats what is named as their object. */
export const SENDING = verbs(`
  send sends sent sending
  write writes wrote written writing
  submit submits submitted submitting
  present presents presented presenting
  deliver delivers delivered delivering
  hand hands handed handing
  address addresses addressed addressing
  transmit transmits transmitted transmitting
  forward forwards forwarded forwarding
  file files filed filing
  lodge lodges lodged lodging
  issue issues issued issuing
  publish publishes published publishing
  release releases released releasing
  adopt adopts adopted adopting
  pass passes passed passing
  sign signs signed signing
  make makes made making
  launch launches launched launching
  renew renews renewed renewing
  repeat repeats repeated repeating
  reiterate reiterates reiterated reiterating
  echo echoes echoed echoing
  voice voices voiced voicing
  convey conveys conveyed conveying
  join joins joined joining
  back backs backed backing
  support supports supported supporting
  endorse endorses endorsed endorsing
  dispatch dispatches dispatched dispatching
  mail mails mailed mailing
  post posts posted posting
  serve serves served serving
  address addresses addressed addressing
  put puts
  raise raises raised raising
  direct directs directed directing
  give gives gave given giving
  lead leads led leading
  amplify amplifies amplified amplifying
  circulate circulates circulated circulating
`);

/** Verbs whose subject is the one written to: `answer` says what became of it. */
export const RECEIVING: ReadonlyMap<string, 'none' | 'refused' | 'given' | 'partial' | null> = new Map([
  ...[...forms('receive receives received receiving get got acknowledges')].map((w) => [w, null] as const),
  ...[...forms('ignore ignores ignored ignoring disregard disregards disregarded disregarding')].map(
    (w) => [w, 'none'] as const,
  ),
  ...[
    ...forms(
      'reject rejects rejected rejecting refuse refuses refused refusing dismiss dismisses dismissed dismissing rebuff rebuffs rebuffed rebuffing ' +
        'spurn spurns spurned spurning defy defies defied defying deny denies denied denying resist resists resisted resisting decline declines declined declining',
    ),
  ].map((w) => [w, 'refused'] as const),
  ...[
    ...forms(
      'grant grants granted granting heed heeds heeded heeding accept accepts accepted accepting answer answers answered answering approve approved',
    ),
  ].map((w) => [w, 'given'] as const),
]);

/** What is sent: the medium's name for each noun. */
export const MEDIA: ReadonlyMap<string, string> = new Map([
  ['letter', 'letter'],
  ['letters', 'letter'],
  ['petition', 'petition'],
  ['petitions', 'petition'],
  ['writ', 'petition'],
  ['writs', 'petition'],
  ['affidavit', 'submission'],
  ['motions', 'resolution'],
  ['appeal', 'appeal'],
  ['appeals', 'appeal'],
  ['plea', 'appeal'],
  ['pleas', 'appeal'],
  ['call', 'call'],
  ['calls', 'call'],
  ['demand', 'demand'],
  ['demands', 'demand'],
  ['request', 'request'],
  ['requests', 'request'],
  ['memorandum', 'memorandum'],
  ['memoranda', 'memorandum'],
  ['memorandums', 'memorandum'],
  ['memo', 'memorandum'],
  ['memos', 'memorandum'],
  ['telegram', 'telegram'],
  ['telegrams', 'telegram'],
  ['cable', 'telegram'],
  ['cables', 'telegram'],
  ['telex', 'telegram'],
  ['fax', 'fax'],
  ['faxes', 'fax'],
  ['email', 'e-mail'],
  ['emails', 'e-mail'],
  ['mail', 'e-mail'],
  ['mails', 'e-mail'],
  ['message', 'message'],
  ['messages', 'message'],
  ['note', 'note'],
  ['notes', 'note'],
  ['communication', 'communication'],
  ['communications', 'communication'],
  ['communique', 'statement'],
  ['communiqué', 'statement'],
  ['communiqués', 'statement'],
  ['statement', 'statement'],
  ['statements', 'statement'],
  ['declaration', 'statement'],
  ['report', 'report'],
  ['reports', 'report'],
  ['briefing', 'report'],
  ['resolution', 'resolution'],
  ['resolutions', 'resolution'],
  ['motion', 'resolution'],
  ['complaint', 'complaint'],
  ['complaints', 'complaint'],
  ['submission', 'submission'],
  ['submissions', 'submission'],
  ['order', 'order'],
  ['orders', 'order'],
  ['decree', 'order'],
  ['decrees', 'order'],
  ['fatwa', 'order'],
  ['edict', 'order'],
  ['directive', 'order'],
  ['directives', 'order'],
  ['circular', 'order'],
  ['instruction', 'order'],
  ['instructions', 'order'],
  ['warning', 'warning'],
  ['warnings', 'warning'],
  ['ultimatum', 'demand'],
  ['action', 'appeal'],
  ['questionnaire', 'request'],
  ['application', 'application'],
  ['applications', 'application'],
  ['card', 'letter'],
  ['postcard', 'letter'],
  ['summons', 'summons'],
  ['reminder', 'letter'],
  ['reminders', 'letter'],
]);

/** Nouns that ask by their own meaning: "a call for …", "their demand that …". */
export const ASKING_NOUNS = forms(
  'petition petitions appeal appeals plea pleas call calls demand demands request requests complaint order orders ultimatum',
);
/** Written or sent things: enough beside a name that they go to. "Call", "order", "note" and "report" need more. */
export const SENT_NOUNS = forms(
  'letter letters action petition petitions writ writs affidavit memorandum memoranda memorandums memo memos telegram telegrams cable cables telex fax faxes email emails communication communications submission submissions complaint complaints appeal appeals plea pleas ultimatum',
);
/** Nouns that stand for the text they name when they are the subject: "the letter noted that …". */
export const TEXT_NOUNS = forms(
  'letter letters petition petitions memorandum memo telegram cable fax email message note communication communique communiqué statement declaration report resolution complaint submission appeal',
);

/** Participles after a noun that is sent: "a letter urging …" asks, "a letter saying that …" says. */
export const SAYING_PARTICIPLES = forms(
  'saying stating warning noting reporting describing detailing informing explaining alleging claiming telling declaring expressing protesting denouncing condemning documenting listing alerting outlining complaining giving naming enclosing attaching',
);
export const SEEKING_PARTICIPLES = forms(
  'seeking requesting demanding asking urging calling appealing imploring begging pressing pleading insisting',
);

/** Verbs with which a text tells something. */
export const TEXT_SAYS = forms(
  'says said states stated notes noted warns warned adds added describes described reports reported alleges alleged explains explained reads read declares declared points pointed details detailed documents documented lists listed concludes concluded expresses expressed mentions mentioned recalls recalled informs informed argues argued',
);

/** Groups and bodies that can be addressed though no capital names them. */
export const ADDRESSED_NOUNS = forms(`
  government governments authorities authority regime junta administration parliament parliamentarians lawmakers legislators senate congress court courts judge judges judiciary minister
  ministers ministry ministries president presidents premier chancellor king queen monarch leader leaders police army military soldiers troops prosecutor prosecutors attorney council councils commission committee
  nations powers states countries community union world public people citizens residents employers company companies bank hospital university mayor governor governors bishop bishops
  pope church secretary ambassador ambassadors envoy rapporteur embassy commissioner chairman chairwoman director directors warden commander commanders officials officer officers delegates
  delegation members assembly party parties rebels guerrillas insurgents militia militias group groups organization organisation organizations organisations agency agencies families
  supporters followers colleagues allies journalists donors investors insurers voters workers students teachers doctors lawyers superiors subordinates generals general guards captors kidnappers
  tribunal ombudsman prefect subprefect superintendent sheriff inspector senator senators deputy deputies speaker consul premier emir archbishop imam elders chiefs
  family relatives mother mothers father parents widow widows
  him her them us board office department bodies body institutions mediators negotiators
`);

/** Words for an answer that came, or did not. */
export const ANSWER_NOUNS = forms(
  'answer answers reply replies response responses acknowledgement acknowledgment reaction reactions',
);

/** Forms that a verb shares with a noun, behind “that the police …”. */
export const BARE_VERBS = forms(
  'release hand stop halt open allow free return end pay give investigate hold resign withdraw leave send publish disclose explain apologise apologize act take make lift ensure provide protect drop order grant respect account answer name state report reveal call charge arrest keep let permit restore search find tell show clear file close address',
);

/** What is asked for from somebody: `an explanation from the ministry`; not `goods from China`. */
export const GIVEN =
  /^(?:explanations?|help|information|answers?|repl(?:y|ies)|responses?|apolog(?:y|ies)|compensation|support|aid|assistance|clarifications?|assurances?|guarantees?|action|accounts?|documents?|records?|files?|copies|copy|details?|statements?|protection|permission|comments?|report|reports|list|lists|evidence|certificates?|advice|reparations?|justice|access|data|names|cooperation|commitments?|visas?|relief)$/;
