// What an authority says happened: `five wards died in consequence of a measles epidemic`, `the men had been caught in crossfire`, `he left for Sweden of his own accord`, `the mob attempted the station`,
// `the rope parted`. In: a clause of its own paper or of what its speaker says. Out: whether the clause accounts for a death, an absence or a shooting by illness, accident, flight, an attack by those
// harmed, or somebody else's hand. Whether another version stands beside it is weighed elsewhere.

import { NUMBER, type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const DEAD = words(
  `died die dies dead death deaths killed perished succumbed lost passed fatalities casualties collapsed injured wounded ill sick fell unconscious unresponsive`,
);
const OWING = /^(?:of|from|by|in|to|after|through|following|with)$/;
const CAUSES = words(`
  illness illnesses disease diseases pneumonia measles typhus typhoid cholera malaria dysentery influenza flu tuberculosis fever epidemic epidemics infection weakness anaemia cancer asthma diabetes heatstroke
  heart stroke cardiac apoplexy exhaustion cold exposure age natural accident accidents collision crash fall drowning drowned crushing stampede crush panic overdose drugs alcohol rum drink intoxication
  explosion suicide avalanche landslide lightning smoke short-circuit earthquake flood crossfire cross-fire clash clashes mine mines riot riots mutiny unrest combat fighting confrontation confrontations disturbance disturbances
`);
const BY_OWN_HAND =
  /^(?:suicide|hanged himself|hanged herself|hanged themselves|killed himself|killed herself|shot himself|shot herself|threw himself|threw herself|jumped from|leapt from|jumped out|fell from|fell down|slipped on|ingested a|drank|strangled himself|own life|own lives)$/;
const GONE =
  /^(?:fled|escaped|absconded|deserted|emigrated|joined|rescued|defected|eloped|released|discharged|freed|evacuated|resettled|relocated|surrendered|departed|left|gone|moved|travelled|traveled)$/;
const FREELY =
  /^(?:rebels|guerrillas|insurgents|terrorists|groups?|opposition|voluntarily|willingly|freely|own|request|wish|wishes|abroad|country|enemy|sweden|expiry|home|homes|homeland|families|amnesty|custody|will|border|frontier|mountains)$/;
const ATTACKERS = words(`
  mob mobs crowd crowds rioters bandits bandit terrorists terrorist insurgents militants rebels agitators invaders demonstrators protesters protestors strikers peasants villagers inhabitants prisoners inmates
  detainees attackers assailants gunmen elements saboteurs extremists hooligans malefactors looters youths guerrillas separatists traitors smugglers poachers settlers tribesmen suspect suspects he they
`);
const ATTACKED =
  /^(?:attacked|rushed|assaulted|stormed|stoned|charged|ambushed|provoked|shot|fired|opened|resisted|attempted|threw|hurled|clashed|rioted|mutinied|lunged|grabbed|seized|burned|burnt|torched)$/;
const ATTACKED_WHOM =
  /^(?:police|policemen|officers?|soldiers?|troops?|guards?|detachment|patrol|forces?|fire|station|post|barracks|weapons?|rifle|gun|stones?|arrest|security|convoy|gate|gates|houses|own)$/;
const IN_DEFENCE =
  /^(?:self-defence|self-defense|self defence|self defense|lawful defence|legitimate defence|life in|in combat|armed clash|armed clashes|armed encounter|armed attack|rifle in|weapons in|arms in)$/;
const BROKE =
  /^(?:structural failure|electrical fault|short circuit|gas leak|gas explosion|mechanical failure|mechanical fault|technical fault|technical failure|human error|clerical error|clerical transposition|boating accident|traffic accident|road accident|training accident|tragic accident|metal fatigue|weak heart|weak hearts|heart attack|heart failure|heart condition|protective custody|engine failure|natural causes|natural cause|natural death|rope parted|brakes failed|stray bullet|stray bullets|unexploded ordnance|own munitions|enemy shelling|enemy mine|faulty wiring|mass hysteria|food poisoning|animal bones|old bones)$/;

/** How far into a clause it is told. */
const REACH = 26;

export function accountsForIt(t: Tokens, { first, end }: TokenSpan): boolean {
  const last = Math.min(end, first + REACH);
  for (let k = first; k < last; k++) {
    if (/^(?:if|whether|unless|not|never|no|nobody|suppose)$/.test(wordAt(t, k))) return false;
    const two = `${wordAt(t, k)} ${wordAt(t, k + 1)}`;
    if (BROKE.test(two) || IN_DEFENCE.test(two) || BY_OWN_HAND.test(wordAt(t, k)) || BY_OWN_HAND.test(two)) return true;
    if (/^(?:trying|attempting|tried)$/.test(wordAt(t, k)) && /^(?:escape|flee|abscond)$/.test(wordAt(t, k + 2)))
      return true;
    if (wordAt(t, k) === 'exchange' && /^(?:fire|shots)$/.test(wordAt(t, k + 2))) return true;
    if (isShotAt(t, k) || (wordAt(t, k) === 'washed' && /^(?:in|up|ashore)$/.test(wordAt(t, k + 1)))) return true;
    if (wordAt(t, k) === 'self' && /^def/.test(wordAt(t, k + 2))) return true;
    if (DEAD.has(wordAt(t, k)) && isOwingTo(t, k, last)) return true;
    if (GONE.test(wordAt(t, k)) && isFreely(t, k, last)) return true;
    if (isAbsent(t, k)) return true;
    if (ATTACKERS.has(wordAt(t, k)) && attacked(t, k, last)) return true;
  }
  return false;
}

/** `a shot from the crowd`, `they were fired upon`. */
const isShotAt = (t: Tokens, k: number): boolean =>
  (/^(?:shots?|firing)$/.test(wordAt(t, k)) && wordAt(t, k + 1) === 'from' && ATTACKERS.has(wordAt(t, k + 3))) ||
  (wordAt(t, k) === 'fired' && /^(?:upon|on)$/.test(wordAt(t, k + 1)) && /^(?:was|were|been)$/.test(wordAt(t, k - 1)));

/** `six died: [four] of cold`. */
const COUNTS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|most|the|all|a|an)$/;

const FARTHEST_CAUSE = 11;
/** `died [in consequence of a measles epidemic]`, `deaths were [due to exhaustion]`, `six died: four [in the crush]`. */
function isOwingTo(t: Tokens, dead: number, end: number): boolean {
  for (let k = dead + 1; k < Math.min(end, dead + FARTHEST_CAUSE); k++) {
    if (
      /^[,;]$/.test(wordAt(t, k)) ||
      (wordAt(t, k) === ':' && t.kind[k + 1] !== NUMBER && !COUNTS.test(wordAt(t, k + 1)))
    )
      return false;
    if (WRECKED.test(wordAt(t, k)) && range(dead + 1, k).some((n) => wordAt(t, n) === 'when')) return true;
    if (CAUSES.has(wordAt(t, k))) return [1, 2, 3, 4, 5].some((n) => k - n > dead - 1 && OWING.test(wordAt(t, k - n)));
  }
  return false;
}

/** `died when a drum of fuel [exploded]` */
const WRECKED = /^(?:exploded|collapsed|capsized|overturned|crashed|derailed|burst)$/;
const range = (from: number, end: number): readonly number[] => Array.from({ length: end - from }, (_, k) => from + k);

/** `left [for Sweden of his own accord]`, `released by [expiry of term]`; what leaves nobody behind, as a train, is read elsewhere. */
function isFreely(t: Tokens, gone: number, end: number): boolean {
  if (isOffDuty(t, gone, end) || isOfCulprit(t, gone, end)) return false;
  if (/^(?:fled|escaped|absconded|emigrated|deserted|defected)$/.test(wordAt(t, gone))) return true;
  // Let go by those who held them.
  if (/^(?:released|discharged|freed|evacuated|resettled|rescued)$/.test(wordAt(t, gone)))
    return /^(?:been|was|were)$/.test(wordAt(t, gone - 1));
  for (let k = gone + 1; k < Math.min(end, gone + 7); k++) {
    if (/^[,;:]$/.test(wordAt(t, k))) return false;
    if (FREELY.test(wordAt(t, k))) return true;
  }
  return false;
}

/** `the gunman fled`, `left the scene on foot`, `a gun was discharged`, `the names were released`: what a police bulletin tells, no account of somebody's absence. */
function isOfCulprit(t: Tokens, gone: number, end: number): boolean {
  for (let k = gone - 1; k >= Math.max(0, gone - 6) && !/^[.,;:]$/.test(wordAt(t, k)); k--)
    if (CULPRITS.test(wordAt(t, k)) || GIVEN_OUT.test(wordAt(t, k))) return true;
  for (let k = gone + 1; k < Math.min(end, gone + 5); k++)
    if (
      /^(?:scene|area|foot|car|vehicle|robbery|shooting|eastbound|westbound|northbound|southbound)$/.test(wordAt(t, k))
    )
      return true;
  return false;
}
const CULPRITS =
  /^(?:suspects?|robbers?|gunm[ae]n|shooters?|attackers?|assailants?|burglars?|thief|thieves|intruders?|driver|carjackers?|perpetrators?|bandits?)$/;
const GIVEN_OUT =
  /^(?:firearms?|guns?|weapons?|rifle|pistol|shots?|information|details|names?|report|statement|video|footage|photographs?|documents?|tapes?|recordings?)$/;

/** `released [from his post]`, `left [the service]`: no end of a captivity, nor a flight. */
function isOffDuty(t: Tokens, gone: number, end: number): boolean {
  for (let k = gone + 1; k < Math.min(end, gone + 6); k++) {
    if (/^[,;:]$/.test(wordAt(t, k))) return false;
    if (DUTY.test(wordAt(t, k))) return true;
  }
  return false;
}
const DUTY = /^(?:post|posts|duty|duties|office|position|command|functions|service|employment|responsibilities)$/;

/** `the teacher was [on pilgrimage]`, `they are [abroad]`: where the missing are said to be. */
const isAbsent = (t: Tokens, k: number): boolean =>
  /^(?:is|are|was|were|been)$/.test(wordAt(t, k)) &&
  (wordAt(t, k + 1) === 'abroad' ||
    (wordAt(t, k + 1) === 'on' && /^(?:pilgrimage|retreat|holiday|tour)$/.test(wordAt(t, k + 2))));

/** `[the mob] attempted the station`, `[bandits] opened fire`: what they did it with or to stands behind. */
function attacked(t: Tokens, who: number, end: number): boolean {
  for (let k = who + 1; k < Math.min(end, who + 16); k++) {
    if (/^(?:was|were|by|been)$/.test(wordAt(t, k)) && k === who + 1) return false;
    if (
      /^(?:when|after|before|while|as|because|where|which|and)$/.test(wordAt(t, k)) &&
      !ATTACKED.test(wordAt(t, k + 1))
    )
      return false;
    if (/^(?:he|they)$/.test(wordAt(t, who)) && k > who + 3) return false;
    if (!ATTACKED.test(wordAt(t, k)) || COUNTS.test(wordAt(t, k - 1)) || t.kind[k - 1] === NUMBER) continue;
    if (/^(?:was|were|been|be)$/.test(wordAt(t, k - 1))) return false;
    for (let n = k + 1; n < Math.min(end + 4, k + 9); n++) if (ATTACKED_WHOM.test(wordAt(t, n))) return true;
    return wordAt(t, k) === 'attacked' || wordAt(t, k) === 'rioted';
  }
  return false;
}
