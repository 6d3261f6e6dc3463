// Who is told to have had a part in an act that a Persian noun names: `در کشتار زندانیان دست داشت`, `متهم به قتل دو دانشجو است`, `به اتهام قتل … بازداشت شد`, `از عاملان قتل …`, `قتل … توسط …`,
// `شرکت در تیراندازی را پذیرفت`. In: the text, the noun with whom it was done to, its act. Out: who, in what part, how it is said of him; null where nobody is named. An accused, a convicted and an
// acquitted person are different things: who is acquitted did nothing here.

import type { Asserted } from '../../../model/claim.ts';
import { clauseOf, lightVerbAt } from '../../text/fa/clause.ts';
import { isFiniteVerb, phraseEnd, subjectBefore } from '../../text/fa/subject.ts';
import { BE } from '../../text/fa/words.data.ts';
import { persianWord as word } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import type { Participant } from '../en/participants.ts';
import { act, type PersianAct } from './act.ts';
import { ACTS, NOUNS } from './acts.data.ts';
import { isSomebody, whoOf } from './participants.ts';

interface Doers {
  readonly participants: readonly Participant[];
  readonly at: TokenSpan;
  /** Null: as the sentence asserts it. */
  readonly asserted: { readonly asserted: Asserted; readonly reason: string } | null;
  readonly reasons: readonly string[];
}
type Role = Participant['role'];
/** The words before the noun that say in what part: `شرکت در`, `صدور دستور`. */
interface Part {
  readonly first: number;
  readonly role: Role;
}

const attack = act('attack');
/** Nouns of acts that are told only with who did them: the plural of others, and words that alone are a mere topic. */
export const DOER_NOUNS: ReadonlyMap<string, PersianAct> = new Map<string, PersianAct>([
  ...[...NOUNS].flatMap((noun) => {
    const of = ACTS.get(noun);
    return of === undefined
      ? []
      : [`${noun}\u200cهای`, `${noun}های`, `${noun}\u200cها`].map((plural) => [plural, of] as const);
  }),
  ...['سرکوب', 'تیراندازی', 'شلیک', 'یورش', 'حمله', 'حملات'].map((noun) => [noun, attack] as const),
  ...['تجاوز'].map((noun) => [noun, act('sexual violence')] as const),
  ...['کشتن'].map((noun) => [noun, act('killing')] as const),
  ...['آدم\u200cربایی', 'آدمربایی'].map((noun) => [noun, act('abduction')] as const),
]);

const REACH = 14;

export function doersOf(prepared: PreparedText, noun: TokenSpan, of: PersianAct): Doers | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  if (of.acts === null) return null;
  const sentence = sentences[sentenceOf[noun.first] ?? 0] ?? { first: noun.first, end: noun.end };
  const scene: Scene = { prepared, noun, part: partBefore(t, noun.first, of.acts), ...lowHigh(sentence) };
  return (
    accused(scene) ??
    charged(scene) ??
    tookPart(scene) ??
    oneOfThose(scene) ??
    commanding(scene) ??
    admitting(scene) ??
    byAgent(scene)
  );
}

interface Scene {
  readonly prepared: PreparedText;
  readonly noun: TokenSpan;
  readonly part: Part;
  readonly low: number;
  readonly high: number;
}
const lowHigh = ({ first, end }: { first: number; end: number }) => ({ low: first, high: end });

/** `[مشارکت در] قتل`, `[صدور دستور] قتل`, `[ارتکاب] قتل`. */
function partBefore(t: Tokens, noun: number, role: Role): Part {
  const [before, farther] = [word(t, noun - 1), word(t, noun - 2)];
  if (before === 'در' && /^(?:شرکت|مشارکت|معاونت|مباشرت|دخالت|همکاری|نقش)$/.test(farther))
    return { first: noun - 2, role };
  if (before === 'در' && farther === 'داشتن') return { first: noun - 3, role };
  if (before === 'ارتکاب') return { first: noun - 1, role };
  if (/^(?:دستور|فرمان)$/.test(before)) return { first: farther === 'صدور' ? noun - 2 : noun - 1, role: 'orderedBy' };
  return { first: noun, role };
}

/** `متهم به قتل … است`, `را به قتل … متهم کرد`, `X، متهم به قتل …،`. */
function accused(scene: Scene): Doers | null {
  const { prepared, noun, part, low } = scene;
  const { tokens: t } = prepared;
  if (word(t, part.first - 1) !== 'به') return null;
  const how = { asserted: 'accused', reason: '“متهم” before it: an accusation, no finding' } as const;
  const head = part.first - 2;
  if (/^(?:متهم|مظنون)$/.test(word(t, head))) {
    const verb = verbBehind(scene, noun.first + 1);
    const who =
      besides(prepared, head) ??
      (verb === null || verb.negated ? null : verb.active ? objectAt(scene, head) : subjectBefore(prepared, head, low));
    return said(scene, who, part.role, how, '“متهم به” says what somebody is accused of');
  }
  for (let k = noun.first + 1; k < Math.min(scene.high, noun.end + 6); k++) {
    if (word(t, k) !== 'متهم') continue;
    const light = lightVerbAt(t, k + 1);
    if (light === null || light.negated) return null;
    const who = light.passive ? subjectBefore(prepared, part.first - 1, low) : objectAt(scene, part.first - 1);
    return said(
      scene,
      who,
      part.role,
      { ...how, reason: '“متهم” behind it: an accusation, no finding' },
      '“متهم کرد” says what somebody is accused of',
    );
  }
  return null;
}

/** `به اتهام قتل … بازداشت شد`, `را به جرم شکنجهٔ … محکوم کرد`, `به قتل عمد محکوم شد`. */
function charged(scene: Scene): Doers | null {
  const { prepared, noun, part, low } = scene;
  const { tokens: t } = prepared;
  const charge = word(t, part.first - 1);
  const convicted = isConvictedOf(scene);
  const isCharge = /^(?:اتهام|جرم|اتهامات)$/.test(charge) && /^(?:به|با)$/.test(word(t, part.first - 2));
  if (!isCharge && !convicted) return null;
  const head = isCharge ? part.first - 2 : word(t, part.first - 2) === 'محکوم' ? part.first - 2 : part.first - 1;
  const verb = verbBehind(scene, noun.first + 1);
  if (verb === null || verb.negated) return null;
  const who = verb.active ? objectAt(scene, head) : subjectBefore(prepared, head, low);
  return said(
    scene,
    who,
    part.role,
    isCharge
      ? { asserted: 'accused', reason: `“${charge}” before it: what somebody is charged with` }
      : { asserted: 'reported', reason: '“محکوم” beside it: a court held that it was done' },
    isCharge ? `“${charge}” says what somebody is charged with` : '“محکوم” says of what somebody was convicted',
  );
}

/** `به اعدام محکوم شد` is a penalty; `به قتل عمد محکوم شد` a conviction. */
function isConvictedOf({ prepared: { tokens: t }, noun, part, high }: Scene): boolean {
  if (
    word(t, part.first - 1) !== 'به' ||
    !/^(?:قتل|شکنجه|کشتار|ترور|تجاوز|آدم\u200cربایی|آدمربایی)$/.test(word(t, noun.first))
  )
    return false;
  const of = part.first < noun.first || noun.end > noun.first + 1 || /^(?:عمد|عمدی)$/.test(word(t, noun.first + 1));
  if (word(t, part.first - 2) === 'محکوم') return of;
  for (let k = noun.end; k < Math.min(high, noun.end + 4); k++) if (word(t, k) === 'محکوم') return of;
  return false;
}

/** `در کشتار … دست داشت`, `در اعدام … نقش داشت`, `در شکنجهٔ … شرکت کرد`. */
function tookPart(scene: Scene): Doers | null {
  const { prepared, noun, part, low, high } = scene;
  const { tokens: t } = prepared;
  if (word(t, noun.first - 1) !== 'در' || part.first !== noun.first) return null;
  for (let k = noun.end; k < Math.min(high, noun.end + REACH) && !/^[.؛!؟:«»]$/.test(word(t, k)); k++) {
    if (isFiniteVerb(t, k)) return null;
    if (!/^(?:دست|نقش|نقشی|شرکت|مشارکت|دخالت)$/.test(word(t, k))) continue;
    let verb = k + 1;
    while (verb < k + 4 && !HAD_PART.test(word(t, verb))) verb++;
    if (verb === k + 4) return null;
    const negated = word(t, verb).startsWith('ن');
    return said(
      scene,
      subjectBefore(prepared, noun.first - 1, low),
      part.role,
      negated ? { asserted: 'denied', reason: `“${word(t, verb)}”: the verb is denied` } : null,
      `“${word(t, k)} ${word(t, verb)}” says that somebody had a part in it`,
      verb + 1,
    );
  }
  return null;
}

const HAD_PART = /^ن?(?:می\u200c)?(?:داشت|دارد|دارند|کرد|ایفا)/;

/** `از عاملان قتل … بود`, `آمر کشتار …`, `X، عامل قتل …،`, `مسئول سرکوب … است`. */
function oneOfThose(scene: Scene): Doers | null {
  const { prepared, noun, part, low } = scene;
  const { tokens: t } = prepared;
  const w = word(t, part.first - 1);
  const role: Role | null = /^(?:آمر|آمران)$/.test(w)
    ? 'orderedBy'
    : /^(?:مسئول|مسئولان|مسوول|مسوولان|فرمانده|فرماندهان)$/.test(w)
      ? 'oversaw'
      : /^(?:عامل|عاملان|مسبب|مسببان|طراح|طراحان|مباشر|مباشران|مجری|مجریان|قاتل|قاتلان)$/.test(w)
        ? 'perpetrator'
        : null;
  if (role === null) return null;
  let head = part.first - 1;
  if (word(t, head - 1) === 'و' && /^(?:آمران|عاملان|طراحان|آمر|طراح)$/.test(word(t, head - 2))) head -= 2;
  if (/^(?:اصلی|مستقیم)$/.test(word(t, head - 1))) head--;
  if (word(t, head - 1) === 'از') head = /^(?:یکی|برخی)$/.test(word(t, head - 2)) ? head - 2 : head - 1;
  const apposed = besides(prepared, head);
  const reason = `“${w}” says in what part`;
  if (apposed !== null) return said(scene, apposed, role, null, reason);
  const verb = verbBehind(scene, noun.first + 1);
  if (verb === null || verb.active || verb.negated) return null;
  const who = subjectBefore(prepared, head, low);
  return who !== null && who.end === head ? said(scene, who, role, null, reason) : null;
}

/** `فرماندهی حمله به … را بر عهده داشت`, `سرکوب … را فرماندهی کرد`. */
function commanding(scene: Scene): Doers | null {
  const { prepared, noun, high, low } = scene;
  const { tokens: t } = prepared;
  let head = noun.first - 1;
  if (/^(?:عملیات|طرح)$/.test(word(t, head))) head--;
  let ra = noun.end;
  while (ra < Math.min(high, noun.end + REACH) && word(t, ra) !== 'را' && !isFiniteVerb(t, ra)) ra++;
  if (word(t, ra) !== 'را') return null;
  const leads = LEADING.test(word(t, head)) && /^(?:بر|به|عهده\u200cدار)$/.test(word(t, ra + 1));
  const verb = LEADING.test(word(t, ra + 1)) ? lightVerbAt(t, ra + 2) : null;
  if (!leads && (verb === null || verb.passive || verb.negated)) return null;
  const from = leads ? head : noun.first;
  const subject = subjectBefore(prepared, from, low);
  const reason = `“${word(t, leads ? head : ra + 1)}” says who led it`;
  return subject !== null && subject.end <= from ? said(scene, subject, 'oversaw', null, reason) : null;
}
const LEADING = /^(?:فرماندهی|رهبری|هدایت|سرپرستی)$/;

/** `شرکت در تیراندازی را پذیرفت`, `به قتل … اعتراف کرد`: who says it of himself. */
function admitting(scene: Scene): Doers | null {
  const { prepared, noun, part, low, high } = scene;
  const { tokens: t } = prepared;
  for (let k = noun.end; k < Math.min(high, noun.end + 6); k++) {
    const accepts =
      word(t, k) === 'را' && (word(t, k + 1) === 'پذیرفت' || (word(t, k + 1) === 'قبول' && word(t, k + 2) === 'کرد'));
    const admits =
      word(t, part.first - 1) === 'به' &&
      /^(?:اعتراف|اذعان|اقرار)$/.test(word(t, k)) &&
      lightVerbAt(t, k + 1)?.negated === false;
    if (!accepts && !admits) {
      if (isFiniteVerb(t, k) || word(t, k) === '،') return null;
      continue;
    }
    const from = admits ? part.first - 1 : part.first;
    const subject = subjectBefore(prepared, from, low);
    const how = { asserted: 'reported', reason: 'who is said to have done it is said to have admitted it' } as const;
    return subject === null || subject.end > from
      ? null
      : said(scene, subject, part.role, how, `“${word(t, accepts ? k + 1 : k)}” says that somebody admits it`, k + 2);
  }
  return null;
}

/** `قتل … توسط X رخ داد`: who stands behind the noun did it, where no other verb takes him for its own. */
function byAgent(scene: Scene): Doers | null {
  const { prepared, noun, part, high } = scene;
  const { tokens: t } = prepared;
  const lead = word(t, noun.end) === 'توسط' ? 1 : word(t, noun.end) === 'به' && word(t, noun.end + 1) === 'دست' ? 2 : 0;
  if (lead === 0 || TOLD_OF.test(word(t, part.first - 1))) return null;
  const who = { first: noun.end + lead, end: phraseEnd(prepared, noun.end + lead, high) };
  if (who.end <= who.first) return null;
  for (let k = who.end; k < high && !/^[،؛.!؟]$/.test(word(t, k)) && word(t, k) !== 'را'; k++)
    if (isFiniteVerb(t, k) && !HAPPENS.test(word(t, k - 1))) return null;
  return said(scene, who, part.role, null, '“توسط” says by whom');
}
const TOLD_OF = /^(?:حکم|دستور|فرمان|پرونده|درباره|محکومیت|تحقیق|بررسی)$/;
const HAPPENS = /^(?:انجام|صورت|رخ|اتفاق|روی|واقع)$/;

function said(
  { prepared, noun }: Scene,
  who: TokenSpan | null,
  role: Role,
  asserted: Doers['asserted'],
  reason: string,
  end: number = noun.end,
): Doers | null {
  if (who === null || !isSomebody(prepared, who)) return null;
  const mention = whoOf(prepared, who);
  return mention.name === null
    ? null
    : {
        participants: [{ who: mention, role }],
        at: { first: Math.min(who.first, noun.first), end: Math.max(who.end, end) },
        asserted,
        reasons: [reason],
      };
}

/** `بهرام رستانی، [عامل قتل …]`: who stands between commas before it. */
function besides({ tokens: t, names }: PreparedText, head: number): TokenSpan | null {
  if (word(t, head - 1) !== '،') return null;
  const name = names.list[names.at[head - 2] ?? -1];
  return name !== undefined && name.kind === 'person' && name.end === head - 1
    ? { first: name.first, end: name.end }
    : null;
}

/** Whom the sentence has before "را", for a verb behind `at`. */
function objectAt({ prepared }: Scene, at: number): TokenSpan | null {
  return clauseOf(prepared, at, { end: at + 1, passive: false, negated: false }).object;
}

/** The verb that closes the clause of what stands before `from`. */
function verbBehind(
  { prepared, high }: Scene,
  from: number,
): { readonly active: boolean; readonly negated: boolean } | null {
  const { tokens: t } = prepared;
  for (let k = from; k < Math.min(high, from + REACH) && !/^[.؛!؟:«»]$/.test(word(t, k)) && word(t, k) !== 'که'; k++) {
    if (word(t, k) === 'تبرئه') return null;
    if (BE.has(word(t, k))) return { active: false, negated: word(t, k).startsWith('ن') };
    const light = lightVerbAt(t, k);
    if (light !== null) return { active: !light.passive, negated: light.negated };
    if (isFiniteVerb(t, k)) return null;
  }
  return null;
}
