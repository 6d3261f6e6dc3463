// The line of a letter that says whom it is to (`Dear …,`, `To: …`, `Open letter to …`, «به: …», «جناب آقای …»). In: the text. Out: token places. A line is what stands between two
// breaks of a line. Not here: who signed it (signers.ts).

import { isPersianPost, isPersianStyle } from '../gazetteers/posts.ts';
import { isPartyNoun } from '../text/parties.ts';
import { isPersian, persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens, wordAt } from '../text/tokens.ts';
import { namedBeside } from './fa/named-beside.ts';

/** How far into the document its head may reach, and how long one line of it is. */
export const HEAD = 220;
const LINE = 40;
const LONGEST_ADDRESSEE = 18;
export const startsLine = (t: Tokens, i: number): boolean =>
  i === 0 || i >= t.count || (t.gap[i] ?? 0) >= 2 || (isStar(t, i - 1) && startsLine(t, i - 1));

/** `**To:** …`, «**به:** …»: a label in bold. */
const isStar = (t: Tokens, i: number): boolean => /^[*_]+$/.test(wordAt(t, i));
export const pastStars = (t: Tokens, i: number): number => (isStar(t, i) ? pastStars(t, i + 1) : i);

const TO_NOBODY =
  /^(?:all|sir|madam|sirs|whom|friends|friend|readers|reader|diary|editor|colleagues|be|date|see|read|find|this|my|our|me|you|your|his|her|their|it|everyone)$/;

/** `To the people of Tarsel`: a notice to everybody tells nobody in particular. */
const TO_PUBLIC = /^(?:people|peoples|public|citizens|population|inhabitants|residents|voters|nation|world|youth)$/;

/** `the People’s Commissar` is somebody. */
const isToPublic = (t: Tokens, i: number): boolean => TO_PUBLIC.test(wordAt(t, i)) && !/^['’]/.test(wordAt(t, i + 1));

/** The words for whom it is to. */
export function addresseeOf(prepared: PreparedText): TokenSpan | null {
  const { tokens: t } = prepared;
  let salutation: TokenSpan | null = null;
  for (let i = 0; i < Math.min(t.count, HEAD); i++) {
    if (!startsLine(t, i)) continue;
    const found = isPersian(t, i)
      ? persianAddressee(prepared, i)
      : (blockBefore(prepared, i) ?? englishAddressee(t, i));
    if (found === null) continue;
    // `To: the Prosecutor General` says more than the `Dear Sir,` behind it; the name under «نامه … به رئیس …» more than its post.
    const title = persianWord(t, i) === 'نامه';
    if (salutation !== null && isPersian(t, i) && hasPost(t, found)) continue;
    if (wordAt(t, i) !== 'dear' && !title) return found;
    salutation ??= found;
  }
  return salutation;
}

function hasPost(t: Tokens, { first, end }: TokenSpan): boolean {
  for (let k = first; k < end; k++)
    if (isPersianPost(persianWord(t, k)) && !isPersianStyle(persianWord(t, k))) return true;
  return false;
}

/** `Madam,`, `Dear Sir or Madam,` as a line of its own under `Mrs A. Pell` or `The Registrar` and where it is sent: whom it is to stands a few lines above. */
function blockBefore({ tokens: t, names }: PreparedText, i: number): TokenSpan | null {
  if (!isToAnybody(t, i)) return null;
  let end = i;
  for (let lines = 0; lines < MOST_LINES && end > 0; lines++) {
    const first = startOfLine(t, end - 1);
    const name = names.list[names.at[end - 1] ?? -1];
    const named = name !== undefined && name.kind !== 'body' && name.kind !== 'place';
    const post = named || t.norm.slice(first, end).includes(',');
    if (first > 0 && post && end - first <= 9 && COURTESY.test(wordAt(t, first))) return { first, end };
    end = first;
  }
  return officeBefore(t, i);
}
const MOST_LINES = 6;
const COURTESY = /^(?:mr|mrs|ms|miss|dr|prof|professor|father|fr|sister)$/;

/** `Sir,`, `Dear Sir or Madam,`, `Dear Sirs` and nothing else in the line. */
function isToAnybody(t: Tokens, i: number): boolean {
  let k = i;
  while (k < i + 6 && (k === i || !startsLine(t, k)) && /^(?:dear|sir|madam|sirs|or|[/,:])$/.test(wordAt(t, k))) k++;
  return startsLine(t, k) && k > i && /^(?:sir|madam|sirs)$/.test(wordAt(t, wordAt(t, i) === 'dear' ? i + 1 : i));
}

/** The lines above it from one that names a post or a body on, without what is parted from them by a date or an empty line. */
function officeBefore(t: Tokens, i: number): TokenSpan | null {
  let office: number | null = null;
  for (let end = i; end > 0 && i - end <= LONGEST_BLOCK; ) {
    const first = startOfLine(t, end - 1);
    if (!isAddressLine(t, { first, end })) break;
    const named = isPostOrBody(t, first);
    if (office !== null && !named && isParted(t, end)) break;
    if (named) office = first;
    end = first;
  }
  return office !== null && i - office <= LONGEST_BLOCK ? { first: office, end: i } : null;
}
const LONGEST_BLOCK = 24;

/** Readers make each line a paragraph of its own: only the text tells an empty line. */
export const isParted = (t: Tokens, i: number): boolean =>
  i === 0 || i >= t.count || /\n[^\S\n]*\n/.test(t.text.slice(t.to[i - 1] ?? 0, t.from[i] ?? 0));

/** Neither a date nor a sentence nor a label. */
function isAddressLine(t: Tokens, { first, end }: TokenSpan): boolean {
  for (let k = first; k < end; k++) if (t.kind[k] === NUMBER || /^[.:;!?]$/.test(wordAt(t, k))) return false;
  return end > first;
}

function isPostOrBody(t: Tokens, i: number): boolean {
  const at = wordAt(t, i) === 'the' ? i + 1 : i;
  // `The District Collector` on a line of its own.
  if (at > i && /^\p{Lu}/u.test(t.text.slice(t.from[at] ?? 0))) return true;
  for (let k = at; k < at + 4 && (k === at || !startsLine(t, k)); k++)
    if (isPartyNoun(wordAt(t, k)) || isPersianPost(persianWord(t, k))) return true;
  return false;
}

function startOfLine(t: Tokens, i: number): number {
  let first = i;
  while (first > 0 && !startsLine(t, first)) first--;
  return first;
}

function englishAddressee(t: Tokens, i: number): TokenSpan | null {
  const dear = wordAt(t, i) === 'dear' || isGreeted(t, i);
  const open = opensLetterTo(t, i);
  const label = wordAt(t, i) === 'to' && wordAt(t, i + 1) === ':';
  const line = wordAt(t, i) === 'to' && !label && isHeadLine(t, i);
  const excellency =
    (wordAt(t, i) === 'your' && HONOURED.test(wordAt(t, i + 1))) ||
    (/^excellenc(?:y|ies)$/.test(wordAt(t, i)) && /^[,:]$/.test(wordAt(t, i + 1)));
  if (!dear && !label && !line && !excellency && open === null) return null;
  const plain = open ?? (label ? pastStars(t, i + 2) : excellency || (dear && wordAt(t, i) !== 'dear') ? i : i + 1);
  // `To Mr. the Prosecutor`
  const first = wordAt(t, plain) === 'mr' && wordAt(t, plain + 2) === 'the' ? plain + 2 : plain;
  const end = endOfLine(t, first, dear || excellency);
  return asAddressee(t, { first, end: label || line ? withNextLine(t, first, end) : end });
}

/** `Reverend Mother Provincial,`, `Monsieur le Consul,`, `Hon. Attorney,`: a short line near the top, every word with a capital, closed by a comma. */
function isGreeted(t: Tokens, i: number): boolean {
  const end = endOfLine(t, i, false);
  if (i > TOP || end - i < 2 || end - i > 8 || !(isParted(t, end) || STYLED.test(wordAt(t, i)))) return false;
  const last = wordAt(t, end - 1);
  if (!(last === ',' || (/^[:!]$/.test(last) && STYLED.test(wordAt(t, i)))) || isToAnybody(t, i)) return false;
  for (let k = i; k < end - 1; k++)
    if (
      t.kind[k] === NUMBER ||
      wordAt(t, k) === ',' ||
      !/^(?:[.’'-]|\p{Lu}|(?:of|the|le|la|de|and|s)\b)/u.test(t.text.slice(t.from[k] ?? 0))
    )
      return false;
  return !/^(?:to|from|by|the|in|at|on|with|yours|your)$/.test(wordAt(t, i));
}
const TOP = 90;
const STYLED =
  /^(?:right|most|reverend|monsieur|madame|esteemed|respected|honou?red|honou?rable|comrades?|citizens?|mr|doctor|dr|hon|excellent|lady)$/;

/** `To the Secretary,` and under it `[Harbour Union]`: a comma at the end of the line goes on with where he or she is. */
function withNextLine(t: Tokens, first: number, end: number): number {
  if (wordAt(t, end - 1) !== ',' || isParted(t, end)) return end;
  const next = endOfLine(t, end, false);
  const plain = next - first <= LONGEST_ADDRESSEE && !/^(?:sir|madam|dear|sirs)$/.test(wordAt(t, end));
  return plain && isAddressLine(t, { first: end, end: next }) ? next : end;
}

function asAddressee(t: Tokens, line: TokenSpan): TokenSpan | null {
  const span = withoutDay(t, line);
  return span.end > span.first &&
    span.end - span.first <= LONGEST_ADDRESSEE &&
    !isToPublic(t, wordAt(t, span.first) === 'the' ? span.first + 1 : span.first) &&
    (!TO_NOBODY.test(wordAt(t, span.first)) || HONOURED.test(wordAt(t, span.first + 1)) || isAllOf(t, span.first))
    ? span
    : null;
}

/** `Governor of the Province          20 September 1922`, `To the District Council, 2 May`: the day in its line is nobody. */
function withoutDay(t: Tokens, { first, end }: TokenSpan): TokenSpan {
  for (let k = first + 1; k < end; k++) {
    if (/\s{3,}|\t/.test(t.text.slice(t.to[k - 1], t.from[k])) && !startsLine(t, k)) return { first, end: k };
    if (wordAt(t, k) === ',' && (t.kind[k + 1] === NUMBER || (t.kind[k + 2] === NUMBER && k + 3 >= end)))
      return { first, end: k };
  }
  return { first, end };
}
/** `To all commanders of sectors`; not `To all whom it may concern`. */
const isAllOf = (t: Tokens, i: number): boolean => wordAt(t, i) === 'all' && isPartyNoun(wordAt(t, i + 1));
const HONOURED = /^(?:excellency|honour|honor|majesty|highness)$/;

/** `An open letter to …`, `Petition to …` as a line of its own. */
function opensLetterTo(t: Tokens, i: number): number | null {
  for (let k = i; k < i + 5; k++) {
    if (k > i && startsLine(t, k)) return null;
    if (/^(?:letter|petition|appeal)$/.test(wordAt(t, k)) && wordAt(t, k + 1) === 'to')
      return isHeadLine(t, k + 1) ? k + 2 : null;
  }
  return null;
}

/** `PERMANENT MISSION OF …` and under it `TO THE UNITED NATIONS OFFICE …`: where it is accredited. */
function isOfMission(t: Tokens, to: number): boolean {
  if (to === 0 || isParted(t, to)) return false;
  const over = t.norm.slice(startOfLine(t, to - 1), to);
  return over.includes('permanent') && over.some((w) => /^(?:mission|delegation|representation)$/.test(w));
}

/** `To the Prosecutor of Havrin`: a line of few words that ends without a full stop, with a capital behind "to". */
export function isHeadLine(t: Tokens, to: number): boolean {
  if (wordAt(t, to) !== 'to' || isOfMission(t, to)) return false;
  const end = endOfLine(t, to + 1, false);
  const last = /^[,:]$/.test(wordAt(t, end - 1)) ? end - 2 : end - 1;
  const noun = wordAt(t, to + 1) === 'the' ? to + 2 : to + 1;
  return (
    end - to <= LONGEST_ADDRESSEE &&
    last > to &&
    !/^[.!?;]$/.test(wordAt(t, last)) &&
    (/^\p{Lu}/u.test(t.text.slice(t.from[noun] ?? 0)) || isAllOf(t, noun))
  );
}

/** «حضور محترم», «خدمت», «محضر مبارک» before whom it is to. */
const PERSIAN_PRESENCE = /^(?:حضور|خدمت|محضر|پیشگاه|بحضور|بخدمت)$/;
const PERSIAN_SALUTATION =
  /^(?:جناب|سرکار|حضور|خدمت|محضر|پیشگاه|بحضور|بخدمت|وزیر|دبیرکل|دادستان|رئیس|رییس|فرماندار|استاندار|نماینده|آقای|خانم|حجت\u200cالاسلام|آیت\u200cالله)$/;
/** These are as often the head of the paper that a letter is written on: «مقام محترم ولایت», «ادارهٔ محترم …» are written to. */
const PERSIAN_BODY =
  /^(?:مقام|ریاست|مدیریت|هیئت|هیأت|شورای|کمیسیون|کمیته|کمیتهٔ|اداره|ادارهٔ|دفتر|سازمان|وزارت|انجمن|شهرداری|دادگاه|دادسرای|والی|قوماندان|مدیر|شهردار|قاضی|فرمانده|بازپرس|برادر|خواهر)$/;

function persianAddressee(prepared: PreparedText, i: number): TokenSpan | null {
  const { tokens: t } = prepared;
  const w = persianWord(t, i);
  const label = /^(?:به|گیرنده|خطاب)$/.test(w) && wordAt(t, i + 1) === ':';
  const open = w === 'نامه' && persianEnd(t, i) - i <= LONGEST_ADDRESSEE ? openPersian(t, i) : null;
  const titled = PERSIAN_BODY.test(w) || isPersianPost(w);
  const salutes = titled ? isRespected(t, i) : PERSIAN_SALUTATION.test(w) || isPresence(t, i) || isDative(t, i);
  if (!salutes && isNamedInHead(prepared, i)) return asAddressee(t, nameOfLine(t, i));
  const behind = !label && !salutes && open === null ? (behindPlace(t, i) ?? overGreeting(t, i)) : i;
  if (behind === null) return null;
  const first = open ?? pastPresence(t, label ? pastStars(t, i + 2) : behind);
  const end = persianEnd(t, first);
  // «نامهٔ چهل نماینده به وزیر [برای آزادی …]»: a headline tells of a letter.
  if (
    open !== null &&
    t.norm.slice(first, end).some((_, k) => /^(?:برای|درباره|دربارهٔ)$/.test(persianWord(t, first + k)))
  )
    return null;
  const whole = startsLine(t, end) || /^[،,:؛!]$/.test(wordAt(t, end));
  return whole && !/^[.؟]$/.test(wordAt(t, end - 1))
    ? (namedBeside(prepared, end) ?? asAddressee(t, { first, end }))
    : null;
}

/** «تالون ـ [استاندار محترم جناب آقای …]»: behind the place to which a telegram goes. */
function behindPlace(t: Tokens, i: number): number | null {
  for (let k = i + 1; k <= i + 2 && !startsLine(t, k); k++)
    if (/^[ـ–—-]$/.test(t.text.slice(t.from[k], t.to[k])))
      return PERSIAN_SALUTATION.test(persianWord(t, k + 1)) || isPersianPost(persianWord(t, k + 1)) ? k + 1 : null;
  return null;
}

/** «دفتر مخصوص …» as the whole line over «با احترام، …», «سلام علیکم»: whom one greets stands over the greeting. */
function overGreeting(t: Tokens, i: number): number | null {
  const end = endOfLine(t, i, false);
  const [first, second] = [persianWord(t, end), persianWord(t, end + 1)];
  const greets =
    /^(?:سلام|السلام|احتراما|احتراماً|محترما|محترماً|درود|بازگشت|عطف|پیرو)$/.test(first) ||
    (first === 'در' && /^(?:پاسخ|جواب)$/.test(second)) ||
    (first === 'با' && /^(?:سلام|احترام|درود|کمال|عرض|نهایت|تقدیم)$/.test(second)) ||
    // «پس از عرض سلام», not «پس از انتشار …»
    (/^(?:بعد|پس)$/.test(first) && /^(?:عرض|سلام|تقدیم|حمد|اهدای|درود|ادای)$/.test(persianWord(t, end + 2)));
  const plain =
    end - i <= 8 && end - i >= 2 && t.norm.slice(i, end).every((w, k) => isPersian(t, i + k) && !/^[.،:؛]$/.test(w));
  return greets && plain && !PERSIAN_OPENING.test(persianWord(t, i)) ? i : null;
}
const PERSIAN_OPENING = /^(?:بسم|بسمه|باسمه|به|موضوع|تاریخ|شماره|هو|شماره\u200cی|نمبر|پیوست)$/;

/** «[به] مقام محترم ولایت …!», «به شهرداری …» as a line of few words with nothing else in it. */
function isDative(t: Tokens, i: number): boolean {
  const next = persianWord(t, i + 1);
  const known =
    PERSIAN_BODY.test(next) || PERSIAN_SALUTATION.test(next) || PERSIAN_COURTESY.test(next) || isPersianPost(next);
  if (persianWord(t, i) !== 'به' || !known) return false;
  const end = persianEnd(t, i);
  return (
    end - i <= LONGEST_ADDRESSEE && (startsLine(t, end) || (/^[!:،]$/.test(wordAt(t, end)) && startsLine(t, end + 1)))
  );
}

/** «رفیق نورالحق، ولسوال …», «محترم داکتر …» as a line of its own: a word of courtesy and a name. */
function isNamedInHead({ tokens: t, names }: PreparedText, i: number): boolean {
  // Further down, a name in a line is one of a list.
  if (i > FIRST_LINES && !isParted(t, i)) return false;
  if (!PERSIAN_COURTESY.test(persianWord(t, i)) || RESPECTED.test(persianWord(t, i + 1))) return false;
  const end = endOfLine(t, i, false);
  // «سرهنگ …» alone in a line is as often a heading over who he was.
  if (
    OF_RANK.test(persianWord(t, i)) &&
    !/^[،!:]$/.test(wordAt(t, end - 1)) &&
    !t.norm.slice(i, end).some((_, k) => RESPECTED.test(persianWord(t, i + k)))
  )
    return false;
  const closes = !/^[.؟:]$/.test(wordAt(t, end - 1)) && !t.norm.slice(i, end).includes(':');
  return (
    end - i <= LONGEST_ADDRESSEE &&
    closes &&
    (names.at[i] !== -1 || names.at[i + 1] !== -1 || /^[،!:]$/.test(wordAt(t, i + 2)))
  );
}
const OF_RANK = /^(?:استاد|انجنیر|مهندس|داکتر|دکتر|الحاج|حاجی|سردار|سرهنگ|تیمسار|جنرال|دگروال)$/;
const FIRST_LINES = 16;
const RESPECTED = /^(?:گرامی|محترم|عزیز|ارجمند|من)$/;
/** `رفیق [نورالحق]، ولسوال …`: without the post behind the name, the closing mark and what is courtesy alone. */
function nameOfLine(t: Tokens, i: number): TokenSpan {
  let end = i + 1;
  while (end < endOfLine(t, i, false) && !/^[،!:]$/.test(wordAt(t, end))) end++;
  const first =
    /^(?:رفیق|همرزم|دوست|محترم|شاغلی|ښاغلی|برادر|خواهر|آقایان|خانم\u200cها|بانوان)$/.test(persianWord(t, i)) &&
    end - i > 1
      ? i + 1
      : i;
  return {
    first: /^(?:گرامی|ارجمند|محترم|عزیز)$/.test(persianWord(t, first)) && end - first > 1 ? first + 1 : first,
    end,
  };
}
const PERSIAN_COURTESY =
  /^(?:رفیق|همرزم|دوست|استاد|محترم|شاغلی|ښاغلی|آقایان|خانم\u200cها|بانوان|انجنیر|مهندس|داکتر|دکتر|الحاج|حاجی|برادر|خواهر|سردار|سرهنگ|تیمسار|جنرال|دگروال)$/;

/** «به حضور …», «به خدمت …» as the head of a line. */
const isPresence = (t: Tokens, i: number): boolean =>
  persianWord(t, i) === 'به' && PERSIAN_PRESENCE.test(persianWord(t, i + 1));

/** «حضور محترم [ریاست …]», «به خدمت [رئیس …]» */
function pastPresence(t: Tokens, i: number): number {
  if (isDative(t, i) && !isPresence(t, i)) return i + 1;
  let first = isPresence(t, i) ? i + 1 : i;
  if (!PERSIAN_PRESENCE.test(persianWord(t, first))) return i;
  first++;
  while (/^(?:محترم|مبارک|محترمه|شریف|انور)$/.test(persianWord(t, first))) first++;
  return first;
}

/** «نامهٔ سرگشاده به …» */
function openPersian(t: Tokens, i: number): number | null {
  for (let k = i + 1; k < i + 4; k++)
    if (/^(?:به|خطاب)$/.test(persianWord(t, k))) return wordAt(t, k + 1) === 'به' ? k + 2 : k + 1;
  return null;
}

/** «نامهٔ [خانواده‌های …] به …»: the words for its writers in a line near the top. */
export function titleOf(t: Tokens): TokenSpan | null {
  for (let i = 0; i < Math.min(t.count, LINE); i++) {
    if (!startsLine(t, i) || !/^(?:نامه|نامهٔ|نامه\u200cی)$/.test(persianWord(t, i))) continue;
    const first = persianWord(t, i + 1) === 'سرگشاده' ? i + 2 : i + 1;
    const end = persianEnd(t, i);
    for (let k = first; k < end; k++)
      if (/^(?:به|خطاب)$/.test(persianWord(t, k))) return k > first ? { first, end: k } : null;
  }
  return null;
}

/** «وزیر محترم …»: a post alone at the head of a line may as well begin a sentence. */
function isRespected(t: Tokens, i: number): boolean {
  for (let k = i + 1; k < i + 6 && !startsLine(t, k); k++)
    if (/^(?:محترم|گرامی|محترمه|عالی|ارجمند|معظم)$/.test(persianWord(t, k))) return true;
  return false;
}

function persianEnd(t: Tokens, first: number): number {
  let end = first;
  while (
    end < t.count &&
    end - first < LINE &&
    !(end > first && startsLine(t, end)) &&
    (!/^[،,:؛!.]$/.test(wordAt(t, end)) || isEllipsis(t, end))
  )
    end++;
  return end;
}

/** «حضرت آقای ... رئیس»: what is left out ends nothing. */
const isEllipsis = (t: Tokens, i: number): boolean =>
  wordAt(t, i) === '.' && (wordAt(t, i + 1) === '.' || wordAt(t, i - 1) === '.') && !startsLine(t, i + 1);

export function endOfLine(t: Tokens, first: number, comma: boolean): number {
  let end = first;
  while (end < t.count && end - first < LINE) {
    if (end > first && startsLine(t, end)) break;
    if (comma && t.kind[end] === MARK && /^[,:;!]$/.test(wordAt(t, end))) break;
    // `To the President, Mr Orlo Tavin [Copies: …]` where one line holds both.
    if (end > first && (isCopiesLabel(t, end) || (/^[[(]$/.test(wordAt(t, end)) && isCopiesLabel(t, end + 1)))) break;
    // `Office of the Minister <minister@…>`: the address is no part of the name.
    if (end > first && wordAt(t, end) === '<') break;
    end++;
  }
  return end;
}

export const isCopiesLabel = (t: Tokens, i: number): boolean =>
  wordAt(t, i + 1) === ':' && /^(?:copies|copy|cc|رونوشت)$/.test(wordAt(t, i));
