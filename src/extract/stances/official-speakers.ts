// Whether a speaker speaks for an authority: a minister, a spokesman, a commander, a ministry, a company. In: the mention and its document. Out: whether the words for it, or those beside the name
// anywhere in the document, say so.

import type { Mention } from '../../model/mention.ts';
import { bodyNamed } from '../gazetteers/bodies.ts';
import { persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { AUTHORITY } from './official-paper.ts';

const OFFICE =
  /^(?:minister|ministers|spokesman|spokeswoman|spokesperson|commander|commandant|general|colonel|major|captain|lieutenant|brigadier|admiral|commodore|sergeant|inspector|superintendent|commissioner|director|mayor|governor|secretary|under-secretary|undersecretary|chairman|chief|warden|prefect|prosecutor|president|premier|ambassador|minister's|manager|deputy|official|officials|officer|chancellor|sheriff|marshal|attaché|attorney-general|accused|defendant|company|ministry|commissar|plenipotentiary|burgomaster|bürgermeister|registrar|counsellor|lieutenant-colonel|brigadier-general|resident-general|governor-general|sub-prefect|ex-prefect|prefect|superioress|firm|order|owner|headmaster|rector)$/;
const OFFICE_FA =
  /^(?:وزیر|سخنگو|سخنگوی|فرمانده|فرماندار|استاندار|شهردار|سرهنگ|سرتیپ|سرلشکر|سرگرد|سروان|سردار|امیر|ژنرال|جنرال|دگروال|تورن|قوماندان|قومندان|والی|ولسوال|رئیس|رییس|مدیر|مدیرعامل|معاون|دادستان|دادیار|سفیر|نماینده|بازجو|بازجوی|زندانبان|تیمسار|سپهبد|ارتشبد|سرپرست|کفیل|معین|سارنوال|آمر|منشی|حاکم|روابط|روابط\u200cعمومی|اداره|اداره\u200cکل|سازمان|ستاد|فرماندهی|فرمانداری|استانداری|بخشداری|دادسرا|دادسرای|نهاد|کمیته|نیروی|مسئول|مسوول|متهم|بخشدار|مقام|مقامات|مقام\u200cها|مقام\u200cهای|مسئولان|مسوولان|وزارت|شهرداری|دادستانی|دادگستری|پلیس|ارتش|سپاه|شرکت|حاکم|نخست\u200cوزیر|رئیس\u200cجمهور)$/;
/** So many tokens before or behind a name its office may stand. */
const NEAR = 5;

export function speaksForAuthority(prepared: PreparedText, { text, name }: Mention): boolean {
  if (isOffice(text) || (name !== null && isOffice(name)) || OF_THE_STATE.test(text)) return true;
  const kind = name === null ? undefined : bodyNamed(name)?.kind;
  if (kind !== undefined) return kind === 'government' || kind === 'armed';
  return name !== null && hasOfficeBeside(prepared, name);
}

/** `the official version`: whoever gives it out. */
const OF_THE_STATE =
  /\b(?:official|government|state) (?:version|account|line|narrative|communiqu[ée]|statement|bulletin|press release)s?\b|(?:روایت|گزارش|اعلام) رسمی/iu;

const isOffice = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}\p{M}\u200c'-]+/u)
    .some(
      (one, n, all) =>
        OFFICE.test(one) ||
        OFFICE_FA.test(one) ||
        (AUTHORITY.test(one) && (one !== 'mission' || all[n - 1] === 'permanent')),
    );

const IN_BRACKETS = 11;
const opensBracket = (t: PreparedText['tokens'], first: number): boolean =>
  [1, 2, 3, 4].some((n) => t.norm[first - n] === '(');

/** `Colin Dalrymple, company secretary`, `The Minister of Mines (Mr. Crichton-Boyle)`. */
function hasOfficeBeside({ tokens: t, names }: PreparedText, name: string): boolean {
  const fullest = names.fullest(name);
  return names.list.some(({ name: one, first, end }) => {
    if (names.fullest(one) !== fullest) return false;
    for (
      let k = Math.max(0, first - (opensBracket(t, first) ? IN_BRACKETS : NEAR));
      k < Math.min(t.count, end + NEAR);
      k++
    ) {
      if (k >= end && /^[.;!?]$/.test(t.norm[k] ?? '')) break;
      if (OFFICE.test(t.norm[k] ?? '') || OFFICE_FA.test(persianWord(t, k))) return true;
    }
    return false;
  });
}
