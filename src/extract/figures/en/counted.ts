// What a number counts: `30,000 [political prisoners]`, `dozens [of protesters]`, `three [dead]`, `several [were] shot`. In: tokens, the token after the number.
// Out: the unit, the words for those counted and where they end; null where the number measures, or counts something that is no figure of ours.

import { isSayingWord } from '../../dates/date-near.ts';
import { countryOfDemonym } from '../../gazetteers/places.ts';
import { isKnownPersonNoun } from '../../text/en/person-noun.ts';
import { numberAt } from '../../text/english-numbers.ts';
import { MARK, NUMBER, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import { ACTS, COUNTED, type CountUnit, MEASURES, SUBJECT_ACTS } from './words.data.ts';

export interface Counted {
  readonly unit: CountUnit;
  /** The noun phrase without the number: `political prisoners`; null where the words leave it out. */
  readonly population: string | null;
  readonly end: number;
  /** A noun that says itself what happened: `deaths`, `executions`. */
  readonly act: string | null;
  /** Persons only because of what happened to them. */
  readonly unsure?: boolean;
  /** Persons by the ending of a noun that no list knows: `requirements`, `shopkeepers`. */
  readonly byEnding?: boolean;
  /** A toll: a day behind the number is the day on which it was told. */
  readonly toll?: boolean;
}

const STOPS = new Set(
  `in on at to by from with that which who whom whose when while where as because but if than then were was are is be been being have has had did do does will would could should may might
  near outside inside among across around behind
    against during after before since until for into over under about between through whether also since not`.split(
    /\s+/,
  ),
);
const LONGEST = 9;
const SINGULAR =
  /^(?:person|man|woman|child|boy|girl|prisoner|protester|civilian|soldier|officer|student|worker|victim|suspect|detainee|hostage|activist|body|grave)$/;

export function countedAfter(t: Tokens, end: number, single: boolean): Counted | null {
  // `9 rue des Tanneurs`, `two thirds of the men`: a house, a share.
  if (
    /^(?:rue|via|calle|rua|avenue|boulevard|strasse|straße|ulitsa|impasse|thirds|quarters|fifths|tenths|halves)$/.test(
      wordAt(t, end),
    )
  )
    return null;
  // `the 3900 [block] of Orvel Avenue`, `14.6 crimes per [1,000] residents`: a number of a house, a rate.
  if (isHouseNumber(t, end) || isRate(t, end)) return null;
  const whole = wholeAfter(t, end);
  if (whole !== null) return whole;
  let at = end;
  if (wordAt(t, at) === 'of') at++;
  const skipped = /^(?:the|these|those|them|his|her|its|their|our)$/.test(wordAt(t, at)) ? at + 1 : at;
  const noun = headFrom(t, skipped, single);
  if (noun !== null) return noun;
  const fate = fateOf(t, end);
  if (fate !== null) return fate;
  const lives = livesAt(t, at);
  if (lives !== null) return lives;
  return at === end ? withoutNoun(t, end, single) : null;
}

const isHouseNumber = (t: Tokens, end: number): boolean =>
  /^blocks?$/.test(wordAt(t, end)) && (wordAt(t, end + 1) === 'of' || /^\p{Lu}/u.test(t.text.slice(t.from[end + 1])));
const isRate = (t: Tokens, end: number): boolean =>
  [end - 2, end - 3].some((at) => /^(?:per|every)$/.test(wordAt(t, at)) && t.gap[at + 1] !== 3);

/** `the fate of at least 26 remains unknown`: nobody knows where they are. */
const fateOf = (t: Tokens, end: number): Counted | null =>
  /^remains?$/.test(wordAt(t, end)) && UNKNOWN.test(wordAt(t, end + 1)) && isFateBefore(t, end)
    ? { unit: 'persons', population: null, end, act: 'disappeared' }
    : null;
const UNKNOWN = /^(?:unknown|unclear|uncertain|unresolved|unaccounted)$/;
const isFateBefore = (t: Tokens, end: number): boolean =>
  [2, 3, 4, 5, 6].some((n) => /^(?:fate|whereabouts)$/.test(wordAt(t, end - n)) && wordAt(t, end - n + 1) === 'of');

/** `17 [lives] were lost`, `claimed 30 lives`: as many dead. */
function livesAt(t: Tokens, at: number): Counted | null {
  if (!/^(?:lives|souls)$/.test(wordAt(t, at))) return null;
  const behind = /^(?:were|was|have|had|are|been)$/.test(wordAt(t, at + 1)) ? at + 2 : at + 1;
  const isLost = /^(?:lost|taken|claimed|extinguished|perished|ended|cut)$/.test(
    wordAt(t, wordAt(t, behind) === 'been' ? behind + 1 : behind),
  );
  const takes = [1, 2, 3, 4, 5].some((n) => TAKES_LIVES.test(wordAt(t, at - n)));
  return isLost || takes ? { unit: 'persons', population: null, end: at + 1, act: 'died' } : null;
}
const TAKES_LIVES = /^(?:lost|lose|losing|claimed|claims|claiming|cost|costs|costing|took|taken|taking|ended|loss)$/;

/** `32 of the 600 prisoners`: those counted are some of a number that is a figure of its own. */
function wholeAfter(t: Tokens, end: number): Counted | null {
  if (wordAt(t, end) !== 'of' || t.gap[end] === 3) return null;
  const number = numberAt(t, /^(?:the|these|those|some|its|their)$/.test(wordAt(t, end + 1)) ? end + 2 : end + 1);
  const noun = number === null ? null : headFrom(t, number.end, false);
  return noun === null ? null : { unit: noun.unit, population: noun.population, end, act: null };
}

/** `the fate of 26 [remains] unknown`: a verb, and no bones. */
export const isVerbRemains = (t: Tokens, i: number): boolean =>
  wordAt(t, i) === 'remains' && REMAINS_SO.test(wordAt(t, i + 1));
const REMAINS_SO =
  /^(?:unknown|unclear|uncertain|disputed|contested|missing|unaccounted|unresolved|unexplained|open|secret|to|a|an|the|one|among|in|at|under|subject|not|so|far|high|low|much|still)$/;

/** The last countable noun of the phrase, with "and" and another joined to it. */
function headFrom(t: Tokens, first: number, single: boolean): Counted | null {
  let found: { readonly unit: CountUnit; readonly end: number } | null = null as {
    readonly unit: CountUnit;
    readonly end: number;
  } | null;
  if (t.kind[first] === MARK || /^(?:and|or)$/.test(wordAt(t, first))) return null;
  for (let i = first; i < first + LONGEST && i < t.count; i++) {
    const w = wordAt(t, i);
    // `one source speaks of 70 dead`
    if (i > first && t.kind[i] === NUMBER) return found === null ? null : wholeOf(t, first, found);
    if (t.gap[i] === 3 || (STOPS.has(w) && !isHyphenated(t, i)) || (i === first && MEASURES.has(w))) break;
    if (t.kind[i] === MARK && !((w === '-' || w === '‑') && t.gap[i] === 0) && w !== ',' && w !== '’' && w !== "'")
      break;
    // `92 Lomans and 28 Kesh`: another number counts what stands behind it.
    if (/^(?:and|or|,)$/.test(w) && (found === null ? numberAt(t, i + 1) !== null : w === ',')) break;
    // `19 of the road and found the remains`: "and" leads to another verb.
    if (w === 'and' && found === null && wordAt(t, first - 1) === 'the' && wordAt(t, first - 2) === 'of') break;
    if ((w === ',' || w === 'and' || w === 'or') && found !== null && !joinsNoun(t, i + 1)) break;
    // `two friends[, police said]`
    if (w === ',' && isCredit(t, i + 1)) break;
    const unit = t.kind[i] === WORD && !isVerbRemains(t, i) ? unitOf(w, single) : null;
    if (unit !== null && !(wordAt(t, i + 1) === '-' && t.gap[i + 1] === 0))
      found = { unit: found?.unit ?? unit, end: i + 1 };
    else if (found !== null && w !== 'and' && w !== 'or') break;
  }
  return found === null ? null : wholeOf(t, first, found);
}

function wholeOf(t: Tokens, first: number, found: { readonly unit: CountUnit; readonly end: number }): Counted {
  const { unit } = found;
  const noun = wordAt(t, found.end - 1);
  const isByEnding = !COUNTED.has(noun) && !isKnownPersonNoun(noun) && countryOfDemonym(noun) === null;
  const end = menWomenAndChildren(t, found.end);
  const population = t.text.slice(t.from[first], t.to[end - 1]).replace(/\s+/g, ' ');
  const act = ACTS.get(wordAt(t, end - 1)) ?? null;
  return isByEnding ? { unit, population, end, act, byEnding: true } : { unit, population, end, act };
}

/** `118 men[, women and children]`: everybody, and no men alone. */
function menWomenAndChildren(t: Tokens, end: number): number {
  const next = wordAt(t, end) === ',' ? end + 1 : -1;
  const isList =
    [end - 1, next, next + 2].every((at) => COUNTED.get(wordAt(t, at)) === 'persons') && wordAt(t, next + 1) === 'and';
  return next > 0 && isList ? next + 3 : end;
}

/** `two [would]-be bombers`. */
const isHyphenated = (t: Tokens, i: number): boolean =>
  (wordAt(t, i + 1) === '-' && t.gap[i + 1] === 0) || (wordAt(t, i - 1) === '-' && t.gap[i] === 0);

/** `activists and innocent bystanders`: another noun within three words, and no number of its own. */
const joinsNoun = (t: Tokens, i: number): boolean =>
  numberAt(t, i) === null &&
  [0, 1, 2].some((n) => unitOf(wordAt(t, i + n), false) !== null && !ACTS.has(wordAt(t, i + n)));

/** `, [police] said`, `, [city officials] say`. */
const isCredit = (t: Tokens, at: number): boolean =>
  [1, 2, 3].some((n) => isSayingWord(wordAt(t, at + n)) && unitOf(wordAt(t, at + n - 1), false) === 'persons');

const PERSON_ENDINGS = /(?:ers|ors|eurs|ists|ees|ians|ants|ents|men|women|ites)$/;
export const NO_PERSONS: ReadonlySet<string> = new Set(
  `members' numbers orders matters powers letters papers computers centers centres quarters borders rivers chapters headquarters corners meters liters offers others' factors sectors
  doors floors errors colors mirrors towers answers events documents agreements payments moments elements parents' comments statements developments accidents incidents apartments
  departments governments amendments investments settlements experiments instruments accounts percents cents agents' components shipments segments helicopters shelters layers
  trees degrees fees committees restaurants plants grants warrants variants containers bunkers quarters weavers' posters banners newspapers trailers chambers barriers tankers customers'
  winters summers reminders fingers shutters flowers showers counters registers drawers dinners suppers daggers hammers ladders blinders binders folders cylinders timbers embers feathers acres litres
  theatres fibres tigers spiders badgers boilers coolers heaters freighters trawlers cruisers choppers propellers printers scanners cameras pillars collars cellars charters parameters barometers
  encounters tenders wonders dangers cancers ulcers fevers tumours tumors colours favours harbours harbors rumours rumors hours tours vapours flavours bulldozers loaders stretchers crackers trousers
  slippers sneakers blazers jumpers layovers plants elephants pendants hydrants quadrants regiments fragments ornaments pavements basements tenements torrents rodents garments ligaments compartments
  wrists motors reactors tractors generators elevators corridors vectors monitors razors anchors escalators projectors detectors sensors meteors liquors marquees coffees rupees levees websites satellites
  meteorites parasites suites revolvers lighters hangers saucers tumblers beakers burners hoppers receivers transmitters speakers' boosters fliers flyers stickers markers specimens regimens omens
  murders disorders trailers covers tents rents points continents contents presents patents talents currents tournaments monuments treatments appointments arguments cabinets`.split(
    /\s+/,
  ),
);

function unitOf(noun: string, single: boolean): CountUnit | null {
  const known = COUNTED.get(noun);
  if (known !== undefined) return single || isPlural(noun) ? known : null;
  if (!single && noun.endsWith('s') && countryOfDemonym(noun) !== null) return 'persons';
  return !single && noun.length > 5 && PERSON_ENDINGS.test(noun) && !NO_PERSONS.has(noun) ? 'persons' : null;
}

const isPlural = (noun: string): boolean =>
  noun.endsWith('s') ||
  (noun.length > 4 && noun.endsWith('men')) ||
  /^(?:people|men|women|children|police|dead|wounded|injured|missing|staff|youth|troops|crew|personnel|deceased|clergy|folk|kin|cavalry|infantry)$/.test(
    noun,
  );

/** Between a number and what happened to those counted: `219 [are still] missing`. */
const FILLERS = new Set(
  'were was have has had been are is being since later also lay reportedly still already now remain remained feared believed presumed confirmed allegedly initially all'.split(
    ' ',
  ),
);
/** Acts that stand right behind a number: `57 escaped`. */
const OF_ITSELF = new Set([
  ...SUBJECT_ACTS,
  ...'dead wounded injured killed arrested hurt rescued freed released'.split(' '),
]);

/** `several were shot`, `killing three and`, `two others`: persons, whom the words leave out. */
function withoutNoun(t: Tokens, end: number, single: boolean): Counted | null {
  let at = end;
  if (/^(?:others|more|of)$/.test(wordAt(t, at)) && wordAt(t, at) !== 'of') at++;
  // `"at least 55" [were] held`
  const quoted = /^["”»]$/.test(wordAt(t, at)) && /^(?:were|was|have|had)$/.test(wordAt(t, at + 1)) ? 1 : 0;
  for (let i = at + quoted; i < at + 4; i++) {
    const w = wordAt(t, i);
    if (FILLERS.has(w) || (w.endsWith('ly') && w.length > 5 && ACTS.has(wordAt(t, i + 1)))) continue;
    const act = ACTS.get(w);
    if (act !== undefined && (i > at || OF_ITSELF.has(w) || (w === 'shot' && !single) || isListed(t, end, i)))
      return { unit: 'persons', population: null, end: i === at ? i + 1 : at, act: i === at ? act : null };
    break;
  }
  const before = actBefore(t, end);
  if (
    before &&
    (t.kind[end] === MARK ||
      /^(?:and|others|more|in|at|on|near|outside|inside|when|before|after|during|while)$/.test(wordAt(t, end)) ||
      t.gap[end] === 3)
  )
    return { unit: 'persons', population: null, end: at, act: null };
  return single && SINGULAR.test(wordAt(t, end))
    ? { unit: 'persons', population: wordAt(t, end), end: end + 1, act: null }
    : null;
}

/** `Sector North: 611 neutralised`, `- 40 executed;`: an item of a list that is its number and its deed. */
const isListed = (t: Tokens, end: number, act: number): boolean =>
  wordAt(t, act).endsWith('ed') &&
  (act + 1 >= t.count || (t.gap[act + 1] ?? 3) >= 2 || /^[;,.()]$/.test(wordAt(t, act + 1))) &&
  (t.gap[end - 1] === 3 || /^(?:[:;()–—-])$/.test(wordAt(t, end - 2)));

/** Whether "killing", "left", "wounded" stands right before the number that ends at `end`. */
function actBefore(t: Tokens, end: number): boolean {
  for (let i = end - 2; i >= 0 && i >= end - 5 && t.gap[i + 1] !== 3 && !/^[.;!?]$/.test(wordAt(t, i)); i--)
    if (
      /^(?:killed|killing|kills|wounded|wounding|injured|injuring|arrested|arresting|executed|executing|detained|detaining|hanged|abducted|kidnapped)$/.test(
        wordAt(t, i),
      )
    )
      return true;
  return false;
}
