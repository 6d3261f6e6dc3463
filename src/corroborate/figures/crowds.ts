// Whom figures count, held against each other: women are some of any crowd, soldiers none of the protesters. In: two figures. Out: why one crowd is a part of the other, or another.

import { type Counted, populationOf } from './counted.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Of any crowd, some: who counts these counts a part. */
const SOME_OF_ALL = words(`
  women woman girls girl boys children child minors minor teenagers teenager juveniles infants babies baby elderly pregnant mothers mother students student officers officer soldiers soldier policemen police
  guards guard guardsmen guardsman militiamen militiaman gendarmes gendarme constables constable sergeants sergeant foreigners foreign leaders leader brothers brother sisters sister sons son daughters daughter relatives
  زنان زن دختران دختر پسران کودکان کودک نوجوانان نوجوان دانشجویان دانشجو سربازان سرباز ماموران مامور پلیس مادران پاسداران پاسدار بسیجیان بسیجی ژاندارم ژاندارمها درجهدار درجهداران افسر افسران محافظ محافظان
  مرزبان مرزبانان`);

/** Men of one side, who are nobody's protesters, villagers or attackers. */
const UNIFORMED =
  /^(?:soldiers?|troops?|polic(?:e|emen|eman)|officers?|guards?|guards(?:men|man)|gendarmes?|constables?|sergeants?|سرباز(?:ان)?|پاسدار(?:ان)?|بسیجی(?:ان)?|مامور(?:ان|ین)?|افسر(?:ان)?|ژاندارم(?:ها)?)$/u;
const OTHER_SIDE =
  /^(?:protest[eo]rs?|demonstrators?|villagers?|civilians?|residents?|inhabitants|attackers?|assailants?|rebels?|insurgents?|militants?|gunmen|guerrillas?|strikers?|workers|detainees|prisoners|prisoner|معترض(?:ان|ین)?|تظاهرکننده|تظاهرکنندگان|اهالی|روستاییان|روستایی|ساکنان|مهاجم(?:ان|ین)?|شورشی(?:ان)?|غیرنظامی(?:ان)?|چریک(?:ها)?|عشایر|زندانی(?:ان)?|کارگر(?:ان)?)$/u;
export const areOfTwoSides = (a: Counted, b: Counted): boolean => {
  const [x, y] = [populationOf(a), populationOf(b)];
  const fights = (one: readonly string[]): boolean => one.some((word) => UNIFORMED.test(word));
  const suffers = (one: readonly string[]): boolean => one.some((word) => OTHER_SIDE.test(word)) && !fights(one);
  return (fights(x) && suffers(y)) || (fights(y) && suffers(x));
};

/** "Our 276 daughters" are no more than the girls whom others count. */
const KIN_OF = [/^(?:girls?|daughters?|schoolgirls?)$/, /^(?:boys?|sons?|schoolboys?)$/, /^(?:mothers?|women|woman)$/];
const areKin = (a: string, b: string): boolean => KIN_OF.some((words) => words.test(a) && words.test(b));

/** Why the fewer are some of the others, by what they are called. */
export function someOfACrowd(smaller: Counted, larger: Counted): readonly string[] {
  const [few, all] = [populationOf(smaller), populationOf(larger)];
  const some = isEverybody(few) ? undefined : few.find((word) => SOME_OF_ALL.has(word));
  return some !== undefined &&
    !all.some((word) => word === some || `${some}s` === word || some === `${word}s` || areKin(some, word))
    ? [`it counts “${smaller.figure.claim.population ?? some}” only`]
    : [];
}

/** "Men, women and children", «زن و مرد و کودک». */
const isEverybody = (crowd: readonly string[]): boolean =>
  [/^(?:men|man|مرد|مردان)$/u, /^(?:women|woman|زن|زنان)$/u].every((word) => crowd.some((one) => word.test(one)));

/** "12 students" in one document and "37 dead" in another: it may be that students alone are counted, or that all who died were students. */
export const mayBeSome = (smaller: Counted, larger: Counted): readonly string[] =>
  someOfACrowd(smaller, larger).map((why) => `${why}, and all may have been such`);
