// What speaks of the very thing that was denied, and yet answers nothing: harm to others, where it is denied that somebody's name is on record; the dead, where it is denied that anybody lies in hospital; a version told again in
// its own words; shots of those who are said to have attacked; the life of the one who denies. In: a denial and what is told. Out: yes or no.

import type { Claim } from '../../model/claim.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import { conceptsIn } from '../concepts.ts';
import { contentWords, inCommon } from '../content-words.ts';
import type { NamesInCase } from '../names-in-case.ts';
import { type Denial, isAlibi, isOfFighters } from './denial.ts';
import { kindOf } from './tellings.ts';

export interface Told {
  readonly words: string;
  /** What was made of the words, where anything was. */
  readonly claim: Claim | null;
}

export function answersNothing(denial: Denial, told: Told, names: NamesInCase): boolean {
  return (
    isOfFighters(denial, told.words) ||
    isOfAssailants(denial, told) ||
    isOfOthers(denial, told, names) ||
    isOfTheDead(denial, told) ||
    isVersionAgain(denial, told) ||
    isObituary(told)
  );
}

/** `No prisoner of that name is on our books`: that others were killed is nothing against it. */
function isOfOthers({ one, words, people }: Denial, { words: told, claim }: Told, names: NamesInCase): boolean {
  if (!OF_A_NAME.test(words)) return false;
  const own = new Set(people.flatMap(({ name }) => normaliseForSearch(name).split(' ')));
  const called = normaliseForSearch(`${one.claim.passage.prefix} ${words}`)
    .split(' ')
    .filter((word) => names.isOfPerson(word) && !own.has(word));
  const parties = claim?.kind === 'event' ? claim.participants.map(({ who }) => who.name ?? '') : [];
  const written = new Set(normaliseForSearch([told, ...parties].join(' ')).split(' '));
  return !called.some((word) => written.has(word));
}
const OF_A_NAME =
  /\b(?:person|individual|prisoner|detainee|patient|citizen|student|man|woman|child|nobody|no ?one|anyone|anybody)s? (?:of|by|with|under|bearing) (?:this|that|the|such an?) (?:said )?name\b|(?:فرد|شخص|کس|زندانی|بیمار|متهم)ی? (?:به|با) (?:این|چنین|آن) (?:نام|اسم|مشخصات)/iu;

/** Who says not to have used a weapon is not answered by who tells of the weapons of others. */
const isOfAssailants = ({ words }: Denial, { words: told }: Told): boolean =>
  conceptsIn(words).has('shooting') && !ASSAILANTS.test(words) && ASSAILED.test(told);
const ASSAILANTS =
  /\b(?:saboteurs|insurgents|militants|gunmen|rebels|terrorists|guerrillas|bandits|attackers|rioters)\b|خرابکار|شورشی|تروریست|اشرار|مهاجم|ضد\u200c?انقلاب|یاغی/iu;
const ASSAILED =
  /\b(?:saboteurs|insurgents|militants|gunmen|rebels|terrorists|guerrillas|bandits|attackers|rioters) (?:had |have |then |first )?(?:fired|opened fire|shot|attacked|ambushed|assaulted)\b|(?:خرابکار|شورشی|تروریست|اشرار|مهاجم|یاغی)\S* (?:مسلح )?به \S+(?: \S+){0,4} (?:تیراندازی|شلیک|حمله) کرد/iu;

/** Who denies that any wounded lie in a hospital is answered by who saw them there, not by the number of the dead. */
function isOfTheDead({ words }: Denial, { words: told, claim }: Told): boolean {
  const denied = conceptsIn(words);
  if (!denied.has('hospital') || !denied.has('wound') || denied.has('killing')) return false;
  const concepts = conceptsIn(`${told} ${claim === null ? '' : kindOf(claim)}`);
  return concepts.has('killing') && !concepts.has('wound') && !concepts.has('hospital');
}

/** What an authority gives out instead of the harm is not answered by who repeats it. */
function isVersionAgain({ one: { claim }, words }: Denial, { words: told }: Told): boolean {
  if (claim.kind !== 'stance' || claim.stance !== 'explains') return false;
  const again = contentWords(told);
  return again.length >= FEWEST_AGAIN && inCommon(contentWords(words), again).length >= again.length * MOST_OF_IT;
}
const FEWEST_AGAIN = 2;
const MOST_OF_IT = 0.75;

/** `died in 2003`: the end of a life. */
const isObituary = ({ claim }: Told): boolean =>
  claim?.kind === 'event' &&
  /^(?:he |she |who )?(?:died|passed away) (?:in|on|at|of)\b|^(?:در \S+(?: \S+)? )?(?:درگذشت|فوت کرد)$/iu.test(
    claim.passage.exact,
  );

/** `Mavik was prefect from 1971 until 1975; he died in Rome in 1990`: tells who he was. `name`: as it is written there; `clauses`: those that speak of what was denied. */
export function isOwnLife(denial: Denial, clauses: readonly string[], isNamed: (words: string) => boolean): boolean {
  const isTerm = (clause: string): boolean =>
    !isAlibi(denial) && !OF_A_POST.test(denial.words) && TERMS.some((term) => term.test(clause));
  return (
    clauses.length > 0 &&
    clauses.every(
      (clause) =>
        ELIDED_END.test(clause) ||
        (isNamed(clause) && NAMED_END.test(clause)) ||
        (isTerm(clause) && !DONE.test(clause)),
    )
  );
}
const ELIDED_END =
  /^\W*(?:(?:and|who|he|she|later|then|since|in \d{4}) )*(?:died|passed away|retired)\b(?! with)|^[^\p{L}\p{N}]*(?:(?:و|او|وی|که|سپس|بعدها) )*(?:(?:در|به) \S+(?: \p{Nd}+)? ){0,3}(?:درگذشت|درگذشته است|وفات (?:کرد|یافت)|فوت (?:کرد|شد)|بازنشسته شد)[\s.]*$/iu;
/** Nobody else stands between the name and the verb. */
const NAMED_END =
  /^[^\p{Nd}]{3,40} (?:himself |herself |later |then |has since |has )?(?:died|passed away|retired) (?:in|on|at|of|from|aged|peacefully|abroad)\b|^[^\p{L}\p{N}]*\S+(?: \S+){0,3} (?:در \S+(?: \p{Nd}+)? ){1,3}(?:درگذشت|وفات (?:کرد|یافت)|فوت (?:کرد|شد)|بازنشسته شد)[\s.]*$/iu;
const TERMS: readonly RegExp[] = [
  /\b(?:was|is|had been|has been|served as|remained) (?:[^\d]{3,80} )?(?:from|between|since|until|to) .*\d{4}/iu,
  /(?:^|\s)از .*\p{Nd}{4}.* تا .*(?:بود|بوده است|بوده)[\s.]*$/u,
];
const DONE = /\b(?:was|been) (?:\w+ed|seen|held|kept|there|present|in|at)\b|حاضر|آنجا|حضور/iu;
const OF_A_POST =
  /\b(?:serv|command|charge|member|work|employ|post|office|there)\w*|خدمت|فرماند|عضو|رئیس|سمت|مسئولیت/iu;
