// What an event draft takes from around it: when, where, which figures count its victims, whose words tell of it and how they assert it.
// In: what was found before, the event's place. Out: fields of the draft. Places are names after "in", "at" and their like, and nouns of places.

import { firstFrom } from '../dates/date-near.ts';
import type { Found } from '../drafts.ts';
import { isAuxiliary, isPastForm } from '../text/en/noun-phrase.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span, TokenSpan, Tokens } from '../text/tokens.ts';

export const FOUND_BY = 'habeas/events@1';

export const textOf = (t: Tokens, { first, end }: TokenSpan): string =>
  t.text.slice(t.from[first], t.to[end - 1]).replace(/\s+/g, ' ');

export const spanOf = (t: Tokens, { first, end }: TokenSpan): Span => ({
  from: t.from[first] ?? 0,
  to: t.to[end - 1] ?? 0,
});

export function sentenceAt(
  { sentences, sentenceOf }: Pick<PreparedText, 'sentences' | 'sentenceOf'>,
  i: number,
): Sentence {
  return sentences[sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
}

/** `survivors of the executions [testified] in Stockholm`: what hangs on the verb behind is not the act’s; on a participle that tells of its doing it is. */
export function verbBehind(t: Tokens, from: number, limit: number): number {
  for (let k = from; k < limit; k++)
    if ((isPastForm(t.norm[k] ?? '') || isAuxiliary(t.norm[k] ?? '')) && !DOING.test(t.norm[k] ?? '')) return k;
  return limit;
}
const DOING = /^(?:committed|perpetrated|carried|staged|conducted|inflicted|suffered|witnessed|unleashed|launched)$/;

const COUNTED_BY: Readonly<Record<string, readonly string[]>> = {
  killing: ['killed', 'died', 'executed'],
  execution: ['executed', 'killed', 'died'],
  death: ['died', 'killed'],
  injury: ['injured'],
  torture: ['tortured'],
  arrest: ['detained'],
  detention: ['detained'],
  abduction: ['abducted', 'disappeared'],
  disappearance: ['disappeared'],
  displacement: ['displaced'],
  release: ['released'],
  sentencing: ['sentenced', 'sentenced to death'],
  burial: ['buried'],
  attack: ['killed', 'injured', 'died'],
  raid: ['killed', 'injured', 'detained'],
  shelling: ['killed', 'injured', 'died'],
  protest: ['took part', 'killed', 'injured', 'detained'],
};

/** Places in the list of figure drafts: those of its passage, and those of its victims. */
export function figuresWithin({ figures }: Found, type: string, at: Span): readonly number[] {
  const counted: number[] = [];
  for (let f = firstFrom(figures, at.from); f < figures.length; f++) {
    const figure = figures[f];
    if (figure === undefined || figure.from >= at.to) break;
    if (figure.of === null || (COUNTED_BY[type] ?? []).includes(figure.of)) counted.push(f);
  }
  return counted;
}
