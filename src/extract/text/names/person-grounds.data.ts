// Words that tell for or against a person where no list knows the name. Data, compiled by us.

const forms = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** What bodies and papers do as well. */
export const SAID_BY_ANYBODY = forms(`
  said says told tells wrote writes asked asks replied replies answered answers explained explains added adds insisted insists denied denies described describes reported reports recalled recalls
  confirmed confirms believes believed thinks claims claimed stated states noted notes signed announced led demanded admitted admits arrived
`);

/** What only persons do. */
export const ACTS_OF_PERSONS = forms(`
  testified testifies recalls remembers remembered confessed swore wept cried smiled laughed nodded shrugged resigned retired married died disappeared vanished fled shouted phoned telephoned drove walked knew
  thought sat sits stood slept woke lives lived ate drank coughed whispered screamed knelt ran fell hid escaped limped sang prayed begged heard saw sees looks looked talks talked smokes smoked shook stopped studied taught
  worked works served
`);

/** Behind `was`. */
export const SUFFERED_BY_PERSONS = forms(`
  born arrested detained beaten tortured executed hanged shot killed murdered abducted kidnapped seized imprisoned jailed sentenced convicted acquitted charged freed buried
  appointed elected dismissed promoted married asked questioned interrogated interviewed wounded injured taken rehabilitated deported blindfolded handcuffed stabbed strangled drowned baptised christened
  widowed knighted sworn aged sick ill dead alive asleep pregnant
`);

/** Words of the language that stand with a capital in the names of offices, units, places, books and days, and begin or end no person's name. */
export const NO_PERSONS_WORDS = forms(`
  dispatch clarion sentinel courier chronicle telegraph examiner inquirer observer monitor reporter daily
  desk record records public affairs task force forces command archive archives registry museum library press release exchange quality field fields deck log book diary journal review quarterly weekly
  monthly annual bulletin gazette herald tribune times post mail star sun news voice radio television channel wire online edition supplement feature letter letters memory testimony story history
  old new great little small big upper lower middle inner outer north south east west northern southern eastern western central mid red black white green blue yellow golden silver grey gray
  dear esteemed reverend your our my his her their its holy sacred blessed saint first second third fourth fifth last next final free open closed secret top urgent immediate confidential
  international national federal provincial regional local municipal rural urban foreign royal imperial civil civilian military naval special joint combined supreme general high chief grand
  human rights peace war freedom justice truth equity memory life death family families mother father children women men youth people peoples workers friends
  mill bridge gate road street lane square market quarry mine pit camp fort castle tower church chapel mosque temple monastery convent parish cathedral hospital clinic school college university academy
  house hall hotel inn farm ranch estate garden orchard field forest wood woods grove hill hills mount mountain peak ridge pass valley river stream creek lake falls rapids spring springs well wells island
  coast shore cape bay gulf strait canal dam reservoir harbour pier dock docks yard works factory plant station stop line express airlines airways airport base post checkpoint barrack barracks
  wing block pavilion ward cell corridor room floor office bureau desk section branch unit division department directorate secretariat
  operation project programme program plan fund trust charity relief aid rescue mission appeal campaign movement front league club team circle society order brothers sisters brotherhood
  christmas easter lent ramadan eid nowruz mass day night morning evening spring summer autumn winter
  part page note notes item point question answer reply response request order decree act law code article chapter section annex table list name names number date place subject object re
  spelling translation original copy carbon enclosed enclosure invented fictional fictitious imaginary handwritten stamp seal signature
  mr mrs ms dr sir madam lord lady excellency honourable honorable yours sincerely faithfully regards truly
  god christ jesus mary allah bible koran heaven hell
  zone area sector district province county region state republic kingdom empire union federation commonwealth united
  sanatorium orphanage asylum cooperative brewery bakery refinery cannery foundry laundry mint treasury workshop lodge studio clinic barracks headquarters box annexe annex respectfully info
  opel ford toyota mercedes flight lot km wikipedia facebook twitter
  staff assembly strike election hospital secretary companies battalions regiments brigades divisions units forces councils committees villages towns streets
  petroleum oil gas water power electric steel sugar cotton tea coffee salt copper gold iron coal cement rubber timber shipping insurance bank
`);
