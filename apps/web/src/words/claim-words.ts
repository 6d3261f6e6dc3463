// What a claim says, in one line, and who says it. The passage itself stands beside it: this is only its reading.

import type { Claim, FigureClaim, SayerLink } from '../../../../src/model/claim.ts';
import { durationWords, edtfWords } from '../../../../src/model/date-words.ts';
import type { Mention } from '../../../../src/model/mention.ts';
import { namesIt } from '../../../../src/model/post-words.ts';
import { amountWords } from './amount-words.ts';
import { chainOf } from './isolate.ts';
import type { Words } from './use-words.ts';

const nameOf = (mention: Mention): string => mention.name ?? mention.text;
const namesOf = (mentions: readonly Mention[], words: Words): string =>
  mentions.map(nameOf).join(words.lang === 'fa' ? '، ' : ', ');
/** Parts of both directions are kept apart (UAX 9 isolates): else a Persian word would turn the numbers beside it about. */
function joined(given: readonly (string | null | undefined)[]): string {
  const parts = given.flatMap((part) => (part ? [part] : []));
  const [leftward, rightward] = [/[\p{sc=Arabic}\p{sc=Hebrew}]/u, /\p{sc=Latin}/u];
  const mixed =
    parts.some((part) => leftward.test(part)) && parts.some((part) => !leftward.test(part) || rightward.test(part));
  return parts.map((part) => (mixed ? `\u2068${part}\u2069` : part)).join(' · ');
}

export function valueWords(claim: Claim, words: Words): string {
  switch (claim.kind) {
    case 'quote':
      return joined([words.code('form', claim.form), claim.saidOn && words.edtf(claim.saidOn)]);
    case 'figure':
      return joined([
        figureWords(claim, words),
        claim.of && words.code('counted', claim.of),
        claim.population,
        claim.when && words.edtf(claim.when),
        claim.where,
      ]);
    case 'date':
      return claim.edtf === null
        ? timexWords(claim.timex ?? '', words)
        : joined(
            words.lang === 'fa' ? [words.edtf(claim.edtf)] : [edtfWords(claim.edtf, words.lang), hijriOf(claim, words)],
          );
    case 'occupancy':
      return joined([
        nameOf(claim.person),
        claim.post,
        claim.body && !namesIt(claim.post, nameOf(claim.body)) ? nameOf(claim.body) : null,
        words.code('status', claim.status),
      ]);
    case 'membership':
      return joined([nameOf(claim.person), claim.role, nameOf(claim.body), claim.when && words.edtf(claim.when)]);
    case 'communication':
      return joined([
        messageWords(namesOf(claim.by, words), namesOf(claim.to, words), words),
        claim.medium && words.code('medium', claim.medium),
        claim.on && words.edtf(claim.on),
        claim.answer && words.code('answer', claim.answer),
      ]);
    case 'site':
      return joined([
        nameOf(claim.name),
        words.code('condition', claim.condition),
        claim.observedOn && words.edtf(claim.observedOn),
      ]);
    case 'stance':
      return joined([namesOf(claim.who, words), words.code('stance', claim.stance), claim.toward.words]);
    case 'event':
      return joined([claim.label, claim.when && words.edtf(claim.when), claim.where]);
    case 'attribute':
      return joined([nameOf(claim.person), words.code('attribute', claim.what), claim.value]);
  }
}

/** `A → B`; with one side alone, whom it was to or by whom it was. */
function messageWords(by: string, to: string, words: Words): string {
  if (by === '' || to === '') return to === '' ? by : words.t('claim.to', { to });
  return chainOf([by, to], words);
}

/** `P2M` => 2 months; what is vaguer has its words, and what is not known here stands as it is. */
export const timexWords = (timex: string, words: Words): string =>
  durationWords(timex, words.lang) ?? words.code('timex', timex, words.edtf(timex));

function hijriOf(claim: Extract<Claim, { kind: 'date' }>, words: Words): string | null {
  const hijri = claim.calendar === 'persian' && claim.edtf !== null ? words.hijri(claim.edtf) : null;
  return hijri && words.t('dating.hijri', { date: hijri });
}

export function figureWords(claim: FigureClaim, words: Words): string {
  return claim.share ? claim.share.text : amountWords({ ...claim, words: claim.passage.exact }, words);
}

/** What else the claim holds, a sentence each; shown once it is chosen. */
export function detailsOf(claim: Claim, words: Words): readonly string[] {
  switch (claim.kind) {
    case 'date':
      return [
        ...(claim.candidates.length > 1
          ? claim.candidates.map((one) =>
              words.t('detail.candidate', { date: words.edtf(one.edtf), why: one.reasons.join('; ') }),
            )
          : []),
        ...(claim.relativeTo ? [words.t('detail.relativeTo', { date: words.edtf(claim.relativeTo) })] : []),
      ];
    case 'communication':
      return [
        ...claim.says.map((said) => words.t('detail.says', { what: said })),
        ...claim.asks.map((asked) => words.t('detail.asks', { what: asked })),
        ...(claim.dueOn ? [words.t('detail.due', { date: words.edtf(claim.dueOn) })] : []),
        ...(claim.waited ? [words.t('detail.waited', { time: timexWords(claim.waited.duration, words) })] : []),
        ...(claim.madePublicOn ? [words.t('detail.madePublic', { date: words.edtf(claim.madePublicOn) })] : []),
      ];
    case 'event':
      return claim.participants.map((one) => `${words.code('role', one.role)}: ${nameOf(one.who)}`);
    case 'occupancy':
      return [claim.from, claim.to].some((end) => end !== null)
        ? [words.edtf(`${claim.from ?? '..'}/${claim.to ?? '..'}`)]
        : [];
    default:
      return [];
  }
}

/** A colon or a dash after a name is how it is set, and tells a reader nothing. */
export const isWords = (cue: string | null): cue is string => cue !== null && /\p{L}/u.test(cue);

/** The chain of credit, outermost first, each with its cue. */
export function sayerWords(sayer: readonly SayerLink[], words: Words): string {
  if (sayer.length === 0) return words.t('claim.ownVoice');
  const links = sayer.map((link) => {
    const who = link.who.length > 0 ? namesOf(link.who, words) : words.code('sayerKind', link.kind);
    return isWords(link.cue)
      ? `${who} (${words.lang === 'fa' ? '«' : '“'}${link.cue}${words.lang === 'fa' ? '»' : '”'})`
      : who;
  });
  return chainOf(links, words);
}
