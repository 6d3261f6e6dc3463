// Which language a stretch of text is in, as BCP 47, or null where it is too short to tell. The script is looked at first: languages in
// Arabic script are told apart by the letters that only they have; Latin and Cyrillic go to the n-gram model of eld.

import { eld } from 'eld/small';
import type { DraftBlock } from '../draft.ts';

const ENOUGH_LETTERS = 12;
const SAMPLE = 220;

/** Letters of one language in Arabic script and not of the others named here. */
const ONLY: readonly (readonly [string, RegExp])[] = [
  ['ckb', /[ێۆڕڵڤە]/g],
  ['ps', /[ټډړږښڼېۍ]/g],
  ['ur', /[ٹڈڑںےھ]/g],
];
/** Persian is often typed with the Arabic yeh and kaf, so these letters prove nothing; words and the joiner do. */
const PERSIAN = /[پچژگ\u200c]|(?<!\p{L})(?:که|را|این|است|برای|شد|شده|بود|آن|هم|تا|با|از|به|در|مي|می)(?!\p{L})/gu;
const ARABIC = /[ةأإؤ]|(?<!\p{L})(?:في|من|على|إلى|الى|التي|الذي|أن|كان|هذا|ال\p{L}{3,})(?!\p{L})/gu;

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['latin', /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/g],
  ['arabic', /[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f]/g],
  ['cyrillic', /[\u0400-\u04ff]/g],
  ['he', /[\u05d0-\u05ea]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['kana', /[\u3040-\u30ff]/g],
  ['han', /[\u3400-\u9fff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hy', /[\u0530-\u058f]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['indic', /[\u0900-\u0dff]/g],
];

export function languageOf(text: string): string | null {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const script = scriptOf(sample);
  if (script === null) return null;
  if (script === 'arabic') return arabicScript(sample);
  if (script === 'kana') return 'ja';
  if (script === 'han') return /[\u3040-\u30ff]/.test(sample) ? 'ja' : 'zh';
  if (script !== 'latin' && script !== 'cyrillic' && script !== 'indic') return script;
  if (sample.length < 50) return null;
  const found = eld.detect(sample);
  return found.language !== '' && found.isReliable() ? found.language : null;
}

function scriptOf(sample: string): string | null {
  let best: string | null = null;
  let most = ENOUGH_LETTERS - 1;
  for (const [script, letters] of SCRIPTS) {
    const count = sample.match(letters)?.length ?? 0;
    const weight = script === 'han' || script === 'kana' || script === 'ko' ? count * 3 : count;
    if (weight > most) {
      best = script;
      most = weight;
    }
    if (most * 2 > sample.length) break; // more than half of it: no other script can have more
  }
  return best;
}

function arabicScript(sample: string): string {
  const letters = sample.match(/[\u0620-\u06d3]/g)?.length ?? 0;
  for (const [language, only] of ONLY) {
    // Theirs decide as soon as they are more than a stray name's.
    if ((sample.match(only)?.length ?? 0) > letters * 0.04) return language;
  }
  return (sample.match(PERSIAN)?.length ?? 0) >= (sample.match(ARABIC)?.length ?? 0) ? 'fa' : 'ar';
}

/** Words so frequent that two of them settle a Latin text whose document is in that language: spares the model. */
const FREQUENT: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|and|of|to|that|was|with|for|has|were|from|which)\b/gi,
  de: /\b(?:der|die|und|das|nicht|mit|ist|von|den|eine|auf|sich)\b/gi,
  fr: /\b(?:le|les|des|une|est|dans|pour|que|qui|pas|sur|avec)\b/gi,
  es: /\b(?:el|los|las|una|que|por|con|para|del|pero|fue|más)\b/gi,
  it: /\b(?:il|che|di|per|una|non|sono|della|con|gli|nel)\b/gi,
  pt: /\b(?:os|uma|que|não|para|com|por|mais|dos|são|foi)\b/gi,
  nl: /\b(?:het|een|van|en|dat|niet|zijn|voor|met|ook|aan)\b/gi,
};

/** As languageOf, for a block of a document in `main`: its commonest case costs next to nothing. */
export function blockLanguage(text: string, main: string | null): string | null {
  const frequent = main === null ? undefined : FREQUENT[main];
  if (frequent !== undefined) {
    const sample = text.slice(0, SAMPLE);
    const enough = sample.length < 80 ? 1 : sample.length / 50;
    if (sample.length >= 24 && (sample.match(frequent)?.length ?? 0) >= enough) return main;
  }
  return languageOf(text);
}

const ROWS_SAMPLE = 4000;
const FEWEST_FREQUENT = 3;
const LETTERS_A_FREQUENT = 150;

/** Names, numbers and single words are in no language, and a model guesses one: of rows only the small words of running text tell. */
export function rowsLanguage(text: string): string | null {
  const sample = text.slice(0, ROWS_SAMPLE);
  const script = scriptOf(sample);
  if (script === null) return null;
  const enough = Math.max(FEWEST_FREQUENT, (sample.match(/\p{L}/gu)?.length ?? 0) / LETTERS_A_FREQUENT);
  if (script === 'arabic') {
    const telling = Math.max(sample.match(PERSIAN)?.length ?? 0, sample.match(ARABIC)?.length ?? 0);
    return telling >= enough ? arabicScript(sample) : null;
  }
  if (script !== 'latin') return script === 'cyrillic' || script === 'indic' ? null : languageOf(sample);
  const [best] = Object.entries(FREQUENT)
    .map(([language, words]) => ({ language, count: sample.match(words)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count);
  return best !== undefined && best.count >= enough ? best.language : null;
}

/** The language of the words themselves, in the main text; null where there is none to tell by. What the page states is only tried first. */
export function mainLanguage(text: string, blocks: readonly DraftBlock[], stated: string | null): string | null {
  if (blocks.length > 0 && blocks.every(({ role }) => role === 'table' || role === 'furniture'))
    return rowsLanguage(blocks.map(({ from, to }) => text.slice(from, to)).join('\n'));
  const likely = stated?.trim().toLowerCase().split(/[-_]/)[0] ?? 'en';
  const prose = blocks.filter((one) => one.role === 'body' || one.role === 'list' || one.role === 'quotation');
  const shown = prose.length > 0 ? prose : blocks.filter((one) => one.role !== 'furniture');
  const bodies = shown.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  const words = bodies.slice(0, 3).map((one) => text.slice(one.from, Math.min(one.to, one.from + SAMPLE)));
  const votes = words.map((one) => blockLanguage(one, likely));
  return votes.find((one, i) => one !== null && votes.indexOf(one) !== i) ?? votes.find((one) => one !== null) ?? null;
}
