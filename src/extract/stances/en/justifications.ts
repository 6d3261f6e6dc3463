// How those who answer for a deed justify it or make it little: `acted within the rules`, `were armed insurgents`, `were killed by bandits`, `came under fire`, `I was only a driver`, `very few died`,
// `were well treated`. In: a clause of what an authority, or one who speaks of himself, says. Out: whether it does.

import { isAdverb } from '../../text/en/grammar.data.ts';
import { isAuxiliary } from '../../text/en/noun-phrase.ts';
import { NUMBER, type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import type { Speaking } from './own-deeds.ts';
import { DEED_WORDS } from './words.data.ts';

const BE = /^(?:was|were|is|are|been|be)$/;
const NEGATED = /^(?:not|never|no|nobody|none|if|whether|unless)$|n['’]t$/;

/** `acted within the rules of engagement`, `those killed were insurgents`, `killed by bandits`, `came under fire`, `shot by accident`, `the papers were old pay slips`. */
export function justifies(t: Tokens, { first, end }: TokenSpan): boolean {
  for (let k = first; k < end; k++) {
    if (NEGATED.test(wordAt(t, k))) return false;
    if (ACTED.test(wordAt(t, k)) && isLawful(t, k + 1, end)) return true;
    if (DEED_WORDS.has(wordAt(t, k)) && BE.test(wordAt(t, k + 1)) && LAWFUL.test(wordAt(t, k + 2))) return true;
    if (BE.test(wordAt(t, k)) && isOtherThanHeld(t, { first, end }, k)) return true;
    if (
      /^(?:killed|shot|murdered|executed|abducted)$/.test(wordAt(t, k)) &&
      BE.test(wordAt(t, k - 1)) &&
      isByOthers(t, k, end)
    )
      return true;
    if (wordAt(t, k) === 'under' && isUnderFire(t, k)) return true;
    if (/^(?:accidentally|inadvertently|unintentionally|mistakenly)$/.test(wordAt(t, k)) && isHarmNear(t, k))
      return true;
  }
  return false;
}

const ACTED =
  /^(?:act|acted|acting|acts|behaved|operated|operate|conducted|proceeded|complied|fired|responded|used|carried|treated)$/;
const LAWFUL = /^(?:lawful|lawfully|legal|legally|legitimate|legitimately|justified|proportionate|necessary)$/;

/** `[acted] within the rules`, `[acted] lawfully`, `[fired] in accordance with the law`. */
function isLawful(t: Tokens, from: number, end: number): boolean {
  for (let k = from; k < Math.min(end, from + 8); k++) {
    if (/^(?:[,;:]|that|who|which|when)$/.test(wordAt(t, k))) return false;
    if (LAWFUL.test(wordAt(t, k)) && wordAt(t, k) !== 'necessary') return true;
    const within =
      /^(?:within|by|under|to|with|according)$/.test(wordAt(t, k)) &&
      !/^(?:against|outside)$/.test(wordAt(t, k - 1)) &&
      [k + 1, k + 2, k + 3].some(
        (n) =>
          n < end &&
          /^(?:law|laws|rules|regulations|protocol|protocols|procedures|mandate|legislation)$/.test(wordAt(t, n)),
      );
    if (within) return true;
  }
  return false;
}

const THE_DEAD = /^(?:killed|dead|victims|bodies|deceased|slain|shot|detained|arrested)$/;
const FIGHTERS =
  /^(?:insurgents?|terrorists?|rebels?|fighters?|militants?|bandits?|guerrillas?|combatants?|criminals?|saboteurs?|gangsters?|gunmen|mercenaries|infiltrators?|separatists?)$/;
/** `those [killed] were armed insurgents`, `the [bodies] were those of bandits`, `the [papers] were old pay slips`, `the [bones] were of animals`. */
function isOtherThanHeld(t: Tokens, { first, end }: TokenSpan, be: number): boolean {
  let about = '';
  for (let k = first; k < be; k++) {
    if (THE_DEAD.test(wordAt(t, k)) || /^(?:bones|remains|papers|documents)$/.test(wordAt(t, k))) about = wordAt(t, k);
    if (/^[,;:]$/.test(wordAt(t, k))) about = '';
  }
  if (about === '') return false;
  const what =
    about === 'papers' || about === 'documents' ? WORTHLESS : /^(?:bones|remains)$/.test(about) ? OLD : FIGHTERS;
  for (let k = be + 1; k < Math.min(end, be + 7); k++) {
    if (/^(?:[,;:]|by|when|after|while|in)$/.test(wordAt(t, k))) return false;
    if (what.test(wordAt(t, k))) return true;
  }
  return false;
}
const WORTHLESS = /^(?:old|routine|private|duplicates?|copies|worthless|personal)$/;
const OLD = /^(?:animals?|ancient|old|medieval|cattle|sheep|cemetery|prehistoric)$/;

const OTHERS =
  /^(?:terrorists?|rebels?|insurgents?|militants?|bandits?|guerrillas?|saboteurs?|extremists?|elements|gangs?|hooligans|mobs?|rioters|provocateurs|snipers|mercenaries|separatists|traitors|infiltrators)$/;
function isByOthers(t: Tokens, at: number, end: number): boolean {
  for (let k = at + 1; k < Math.min(end, at + 6); k++)
    if (wordAt(t, k) === 'by') return [1, 2, 3, 4].some((n) => k + n < end && OTHERS.test(wordAt(t, k + n)));
  return false;
}

/** `came [under fire]`, `had come [under heavy attack]` */
const isUnderFire = (t: Tokens, k: number): boolean =>
  /^(?:come|came|coming|were|was|been)$/.test(wordAt(t, k - 1)) &&
  [k + 1, k + 2].some((n) => /^(?:fire|attack)$/.test(wordAt(t, n)));

const isHarmNear = (t: Tokens, k: number): boolean =>
  [k - 2, k - 1, k + 1, k + 2].some((n) =>
    /^(?:shot|killed|fired|hit|struck|shelled|bombed|discharged|drowned|wounded|died)$/.test(wordAt(t, n)),
  );

/** `I was only a driver`, `he had no say in it`, `I did what I was told`, `I obeyed`: who speaks was small, and others decided. */
export function makesOneselfSmall(t: Tokens, { first, end }: TokenSpan, { isDirect, isOfSelf }: Speaking): boolean {
  const own = wordAt(t, first);
  if (!/^(?:i|we)$/.test(own) && (isDirect || !/^(?:he|she|they)$/.test(own) || !isOfSelf(own))) return false;
  for (let k = first + 1; k < Math.min(end, first + 14); k++) {
    const w = wordAt(t, k);
    if (/^(?:only|merely|simply)$/.test(w) && /^(?:was|were|been)$/.test(wordAt(t, k - 1)))
      return (
        /^an?$/.test(wordAt(t, k + 1)) ||
        (/^(?:doing|following|carrying)$/.test(wordAt(t, k + 1)) &&
          [k + 2, k + 3, k + 4].some((n) => DUTY.test(wordAt(t, n))))
      );
    if (/^(?:obeyed|obeying)$/.test(w) && !NEGATED.test(wordAt(t, k - 1))) return true;
    if (/^(?:did|done|doing)$/.test(w) && wordAt(t, k + 1) === 'what' && /^(?:told|ordered)$/.test(wordAt(t, k + 4)))
      return true;
    if (
      /^(?:no|without)$/.test(w) &&
      (w === 'without' || /^(?:had|has|have)$/.test(wordAt(t, k - 1))) &&
      [k + 1, k + 2].some((n) => /^(?:power|powers|authority|say|influence|jurisdiction|choice)$/.test(wordAt(t, n)))
    )
      return true;
    if (/^(?:[;:]|who|which)$/.test(w)) return false;
  }
  return false;
}

const COUNTED = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|some)$/;
const DUTY = /^(?:job|duty|duties|work|orders?|instructions)$/;

/** `[very few] people were killed`, `[not more than a handful] had died` */
export function makesFew(t: Tokens, { first, end }: TokenSpan): boolean {
  for (let k = first; k < end; k++) {
    const few =
      (wordAt(t, k) === 'only' && (t.kind[k + 1] === NUMBER || COUNTED.test(wordAt(t, k + 1)))) ||
      (wordAt(t, k) === 'few' &&
        /^(?:very|only|a)$/.test(wordAt(t, k - 1)) &&
        !(wordAt(t, k - 1) === 'a' && wordAt(t, k - 2) !== 'only')) ||
      (wordAt(t, k) === 'handful' && [k - 2, k - 3, k - 4].some((n) => /^(?:only|than|mere)$/.test(wordAt(t, n))));
    if (!few) continue;
    for (let n = k + 1; n < Math.min(end, k + 8); n++)
      if (
        /^(?:killed|died|dead|deaths|victims|casualties|shot|executed|arrested|detained|disappeared)$/.test(
          wordAt(t, n),
        )
      )
        return true;
  }
  return false;
}

/** `prisoners were [well treated]`, `the detainees are [in good health]` */
export function saysAllWell(t: Tokens, { first, end }: TokenSpan): boolean {
  for (let k = first + 1; k < end; k++) {
    if (NEGATED.test(wordAt(t, k))) return false;
    const at = isAuxiliary(wordAt(t, k - 1)) || isAdverb(wordAt(t, k - 1));
    if (wordAt(t, k) === 'treated')
      return (
        WELL.test(wordAt(t, k - 1)) ||
        WELL.test(wordAt(t, k + 1)) ||
        (wordAt(t, k + 1) === 'with' && /^(?:respect|humanity|dignity)$/.test(wordAt(t, k + 2)))
      );
    if (at && wordAt(t, k) === 'in' && wordAt(t, k + 1) === 'good' && wordAt(t, k + 2) === 'health') return true;
  }
  return false;
}
const WELL = /^(?:well|humanely|properly|correctly|decently|kindly)$/;
