// Which kinds of deed somebody's words speak of, in whatever form: "nobody was held there", «هیچ‌کس فوت نکرده است». In: words. Out: kinds as events have them (deeds.data.ts), and
// two that no event has: having been somewhere, and having met with something.

import { deedOf } from './event-mention.ts';

const PRESENCE = 'presence';
const MEETING = 'contact';

const SPOKEN_OF: readonly (readonly [deed: string, words: RegExp])[] = [
  [
    'killing',
    /\b(?:die[ds]?|dying|deaths?|dead|kill(?:ed|ings?)?|shot|executed|executions?|drowned|perished|casualt(?:y|ies)|fatalit(?:y|ies)|massacres?|murder(?:ed|s)?|li(?:fe|ves))\b|فوت|مرگ|کشته|کشتار|جان[ \u200c]?(?:ن|نمی\u200c)?باخت|درگذشت|قتل|اعدام/iu,
  ],
  [
    'arrest',
    /\b(?:arrest(?:s|ed)?|detain(?:ed|ees?)?|detentions?|held|abduct(?:ed|ions?)?|prisoners?|imprisoned|taken|kidnapped|custody)\b|بازداشت|دستگیر|ربوده|ربایش/iu,
  ],
  ['torture', /\b(?:tortur(?:e|ed|ing)|beat(?:en|ings?)?|mistreat(?:ed|ment)|abused?)\b|شکنجه|ضرب/iu],
  ['disappearance', /\b(?:disappear(?:ed|ances?)|vanished|missing)\b|ناپدید|مفقود/iu],
  [
    'attack',
    /\b(?:attack(?:s|ed)?|shell(?:s|ed|ing)?|bomb(?:s|ed|ings?)?|strikes?|struck|fired|raid(?:s|ed)?)\b|حمله|بمباران|شلیک|تیراندازی/iu,
  ],
  ['sinking', /\b(?:sank|sunk|sinking|shipwreck|capsized)\b|غرق/iu],
  ['fire', /\b(?:fires?|blaze|burn(?:ed|t))\b|آتش/iu],
  ['displacement', /\b(?:deport(?:ed|ations?)|expelled|expulsions?|evict(?:ed|ions?)|displaced)\b|اخراج|کوچاند/iu],
  ['sexual violence', /\b(?:raped?|rapes|sexual)\b|تجاوز/iu],
  [MEETING, /\b(?:contact|collision|collided|ramm(?:ed|ing))\b|برخورد|تصادف/iu],
  [
    PRESENCE,
    /\b(?:(?:was|were|been) (?:ever |never |not )?(?:in (?!the custody|custody)|at|near|over|inside|aboard|there|present)\b|presence\b|entered\b|set foot\b)|حضور|وارد/iu,
  ],
];

/** Words of bodies that name a deed tell of none: "the Harbour Shelling Monitor". */
export const withoutBodies = (text: string): string =>
  text.replace(/(?<=\p{Lu}[\p{L}-]+ )\p{Lu}[\p{L}-]+(?= \p{Lu})/gu, (word) => (deedsIn(word).size > 0 ? '' : word));

/** Without bodies, and without what was going on meanwhile: `no beating took place [in any of the arrests]`. */
export const ownDeeds = (text: string): ReadonlySet<string> => deedsIn(withoutBodies(text.replace(MEANWHILE, ' ')));
const MEANWHILE =
  /\b(?:in|during) (?:(?:any|all|one) of |the |these |those |any |our )*(?:arrests|detentions|raids)\b|در (?:هیچ\S* (?:\S+ )?از |همه |این )*(?:بازداشت|دستگیری)(?:\u200c?ها)/giu;

export function deedsIn(text: string): ReadonlySet<string> {
  const deeds = new Set(SPOKEN_OF.flatMap(([deed, words]) => (words.test(text) ? [deed] : [])));
  // "No prisoner was ever in the camp": that somebody was kept there.
  if (deeds.delete(PRESENCE)) for (const deed of HARMED.test(text) ? KEPT : [PRESENCE]) deeds.add(deed);
  return deeds;
}
const HARMED = /\b(?:students?|pupils?|prisoners?|detainees?|inmates?|civilians?|villagers?|child(?:ren)?)\b/iu;
const KEPT = ['arrest', 'disappearance', 'torture'];

/** Whether what is told can be what those words speak of: where they are of having been there or met with something, any harm that was done there. */
export function canBeOf(deeds: ReadonlySet<string>, type: string | null): boolean {
  const deed = deedOf(type);
  if (deed === null) return false;
  return deeds.has(deed) || ((deeds.has(PRESENCE) || deeds.has(MEETING)) && OF_HARM.has(deed));
}
const OF_HARM = new Set(['killing', 'arrest', 'torture', 'disappearance', 'attack', 'sinking', 'fire', 'displacement']);
