// What Persian says of single persons: `بهرام رستانی، ۲۵ ساله`, `متولد ۱۳۳۵ تالون`, `فرزند …`, `به پنج سال زندان محکوم شد`, `ده سال در زندان بود`. In: what was found
// before, a token. Out: a draft, or null. Fates come from the events.

import type { AttributeDraft, Found } from '../../drafts.ts';
import { clauseOf, genitiveOf, lightVerbAt } from '../../text/fa/clause.ts';
import { subjectBefore } from '../../text/fa/subject.ts';
import { persianNumberAt } from '../../text/persian-numbers.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, tokenFrom } from '../../text/tokens.ts';
import { type AttributeParts, around, attributeDraft, sentenceOf, textOf } from '../attribute-draft.ts';

export function persianAttributeAt(found: Found, i: number): AttributeDraft | null {
  const t = found.prepared.tokens;
  const w = persianWord(t, i);
  if (AGED.test(w) || w === 'سالگی' || (w === 'سال' && HAS.test(persianWord(t, i + 1)))) return age(found, i);
  if (w === 'متولد') return birth(found, i);
  if (w === 'محکوم') return sentence(found, i);
  if (w === 'به' && KNOWN.test(persianWord(found.prepared.tokens, i - 1))) return alias(found, i - 1, i + 1);
  if (w === 'مستعار' && persianWord(found.prepared.tokens, i - 1) === 'نام') return alias(found, i - 1, i + 1);
  return KIN.has(w) ? kin(found, i) : null;
}

/** `۱۷ ساله`, `دختر ۹ ساله‌ای`, `پسر هفده ساله‌ام`. */
const AGED = /^ساله(?:\u200c(?:ای|ام|اش|مان))?$/u;

const PERSONS =
  /^(?:مرد|مردی|زن|زنی|دختر|دختری|پسر|پسری|جوان|جوانی|نوجوان|کودک|دانشجو|دانشجوی|کارگر|زندانی|معلم|شهروند)$/;
const KIN = new Set('فرزند ولد بنت پسر دختر همسر برادر خواهر مادر پدر'.split(' '));

function draft(
  found: Found,
  given: Pick<AttributeParts, 'what' | 'person' | 'value' | 'trigger' | 'at'> & Partial<AttributeParts>,
): AttributeDraft {
  const word = persianWord(found.prepared.tokens, given.trigger);
  return attributeDraft(found, { where: null, dated: false, reasons: [`“${word}”`], ...given });
}

/** `او که ۲۴ سال [دارد]`. */
const HAS = /^(?:دارد|داشت|دارند|سن)$/;

/** `بهرام رستانی، ۲۵ ساله`, `کارگر ۲۵ ساله`, `او ۲۵ ساله بود`, `او که ۲۴ سال دارد`. */
function age(found: Found, i: number): AttributeDraft | null {
  const { prepared } = found;
  const t = prepared.tokens;
  let first = i - 1;
  while (first > 0 && i - first < 4 && persianNumberAt(t, first - 1)?.end === i) first--;
  const number = persianNumberAt(t, first);
  if (number === null || number.end !== i || number.value > 120 || persianWord(t, i) === 'سالگی') return null;
  const person = personBefore(prepared, persianWord(t, first - 1) === 'که' ? first - 1 : first);
  if (person === null) return null;
  return draft(found, {
    what: 'age',
    person,
    value: String(number.value),
    trigger: i,
    at: around(person, { first, end: i + 1 }),
  });
}

/** The name, pronoun or word for a person right before a place, behind a comma too. */
function personBefore(prepared: PreparedText, at: number): TokenSpan | null {
  const { tokens: t, names } = prepared;
  const last = /^[،,]$/.test(persianWord(t, at - 1)) ? at - 2 : at - 1;
  const name = names.list[names.at[last] ?? -1];
  // «ذبیح، فرزند غفور، ۱۵ ساله»: the age is not the father's.
  const starts = name?.end === last + 1 ? name.first : last;
  // «، برادر حاجی عبدالوهاب نیازی»: the word for kin may pass for a title.
  const apposed = KIN.has(persianWord(t, starts)) && /^[،,]$/.test(persianWord(t, starts - 1));
  const kinAt = apposed ? starts : starts - 1;
  if (KIN.has(persianWord(t, kinAt))) return personBefore(prepared, kinAt);
  if (name !== undefined && name.kind === 'person') return { first: name.first, end: name.end };
  const w = persianWord(t, last);
  return PERSONS.test(w) || w === 'او' || w === 'وی' ? { first: last, end: last + 1 } : null;
}

/** `متولد ۱۳۳۵ تالون`, `متولد ۲۲ بهمن ۱۳۳۵ در تالون`. */
function birth(found: Found, i: number): AttributeDraft | null {
  const { prepared, dates } = found;
  const t = prepared.tokens;
  if (/^(?:شد|شده|گردید|گردیده)$/.test(persianWord(t, i + 1))) return bornBefore(found, i);
  const { end } = sentenceOf(found, i);
  const date = dates.find(({ from }) => from >= (t.from[i + 1] ?? 0) && from <= (t.from[i + 1] ?? 0) + 8);
  let last = i + 1;
  while (last < end && date !== undefined && (t.from[last] ?? 0) < date.to) last++;
  const place = prepared.names.list[prepared.names.at[persianWord(t, last) === 'در' ? last + 1 : last] ?? -1];
  const to = place !== undefined && place.kind === 'place' ? place.end : last;
  const person = personBefore(prepared, i) ?? subjectBefore(prepared, i, sentenceOf(found, i).first);
  if (person === null || to <= i + 1) return null;
  return {
    ...draft(found, {
      what: 'birth',
      person,
      value: textOf(t, { first: i, end: to }),
      trigger: i,
      at: around(person, { first: i, end: to }),
    }),
    when: date?.edtf ?? null,
    where: place !== undefined && place.kind === 'place' ? place.name : null,
  };
}

/** `بهرام رستانی در سال ۱۳۳۵ در تالون [متولد شد]`: day and place stand before the verb. */
function bornBefore(found: Found, i: number): AttributeDraft | null {
  const { prepared, dates } = found;
  const { tokens: t, names } = prepared;
  const { first } = sentenceOf(found, i);
  const low = Math.max(first, i - FARTHEST_BIRTH);
  const person = subjectBefore(prepared, i, first);
  const date = dates.findLast(({ from, to }) => from >= (t.from[low] ?? 0) && to <= (t.from[i] ?? 0));
  if (person === null || date === undefined) return null;
  const place = names.list.findLast((name) => name.kind === 'place' && name.first > low && name.end <= i);
  const start = tokenFrom(t, date.from);
  return {
    ...draft(found, {
      what: 'birth',
      person,
      value: textOf(t, { first: start, end: i + 1 }),
      trigger: i,
      at: around(person, { first: start, end: i + 2 }),
    }),
    when: date.edtf,
    where: place?.name ?? null,
  };
}
const FARTHEST_BIRTH = 14;

/** `به پنج سال زندان محکوم شد`, `محکوم به اعدام`. */
function sentence(found: Found, i: number): AttributeDraft | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const { first, end } = sentenceOf(found, i);
  const light = lightVerbAt(t, i + 1);
  if (persianWord(t, i + 1) === 'به') {
    const value = genitiveOf(prepared, i + 2, end);
    const person = personBefore(prepared, i) ?? subjectBefore(prepared, i, first);
    return value === null || person === null || !isOne(prepared, person)
      ? null
      : draft(found, { what: 'sentence', person, value: textOf(t, value), trigger: i, at: around(person, value) });
  }
  if (light === null || light.negated) return null;
  const clause = clauseOf(prepared, i, light);
  const person = clause.passive ? clause.subject : clause.object;
  for (let k = i - 1; k >= clause.first; k--) {
    if (persianWord(t, k) !== 'به' || k + 1 >= i || person === null || !isOne(prepared, person)) continue;
    const value = { first: k + 1, end: i };
    if (!isPenalty(t, value)) continue;
    return draft(found, {
      what: 'sentence',
      person,
      value: textOf(t, value),
      trigger: i,
      at: around(person, value, clause.verb),
      dated: true,
    });
  }
  return null;
}

/** «به [نام‌های …] را محکوم کرد»: no penalty. */
const isPenalty = (t: Tokens, { first, end }: TokenSpan): boolean => {
  for (let i = first; i < end; i++) if (PENALTIES.test(persianWord(t, i))) return true;
  return false;
};
const PENALTIES =
  /^(?:حبس|زندان|اعدام|شلاق|سال|ماه|روز|ضربه|تبعید|جریمه|جزای|مرگ|قصاص|ابد|دیه|محرومیت|انفصال|پرداخت|مجازات|تیرباران|حلق\u200cآویز|سنگسار|اشد)$/;

/** A person, and not a number of them. */
function isOne({ tokens: t, names }: PreparedText, { first, end }: TokenSpan): boolean {
  if (persianNumberAt(t, first) !== null) return false;
  for (let i = first; i < end; i++) {
    const name = names.list[names.at[i] ?? -1];
    if (name !== undefined && name.kind === 'person') return true;
    if (PERSONS.test(persianWord(t, i)) || /^(?:او|وی)$/.test(persianWord(t, i))) return true;
  }
  return false;
}

const CHILD = /^(?:فرزند|ولد|بنت)$/;

/** `بهرام رستانی، فرزند یوسف`, `مریم تالونی، مادر بهرام رستانی`. */
function kin(found: Found, i: number): AttributeDraft | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const person =
    /^[،,]$/.test(persianWord(t, i - 1)) || CHILD.test(persianWord(t, i)) ? personBefore(prepared, i) : null;
  const name = prepared.names.list[prepared.names.at[i + 1] ?? -1];
  const next = persianWord(t, i + 1);
  const value =
    name !== undefined && (name.first === i || name.first === i + 1 || name.nameFirst === i + 1)
      ? { first: i, end: name.end }
      : /^(?:او|وی|یکی)$/.test(next)
        ? null
        : CHILD.test(persianWord(t, i)) && next.length > 2 && /^\p{L}/u.test(next)
          ? { first: i, end: i + 2 }
          : null;
  if (person === null || value === null || person.first === i) return null;
  return draft(found, { what: 'kin', person, value: textOf(t, value), trigger: i, at: around(person, value) });
}

const KNOWN = /^(?:معروف|مشهور|ملقب)$/;

/** `بهرام رستانی، معروف به «حاج بهرام»`, `بهرام رستانی با نام مستعار تالون`: words in marks, or a person's name. */
function alias(found: Found, i: number, at: number): AttributeDraft | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const before = /^(?:با|به|که|[(])$/.test(persianWord(t, i - 1)) ? i - 1 : i;
  const person = personBefore(prepared, before);
  const marked = prepared.marks.find(({ open }) => open === at);
  const name = prepared.names.list[prepared.names.at[at] ?? -1];
  const value =
    marked !== undefined
      ? { first: at + 1, end: marked.close }
      : name !== undefined && name.first === at && name.kind === 'person'
        ? { first: name.nameFirst, end: name.end }
        : null;
  if (person === null || value === null || value.end - value.first > 5) return null;
  // «حاج تالون نام مستعار بهرام رستانی است»: the other way round.
  const turned = before === i && person.end === i && marked === undefined && isCopula(persianWord(t, value.end));
  const [who, other] = turned ? [value, person] : [person, value];
  return draft(found, { what: 'alias', person: who, value: textOf(t, other), trigger: i, at: around(person, value) });
}
const isCopula = (word: string): boolean => /^(?:است|بود|بوده|هست)$/.test(word);

/** `سه نفر`, `صدها زندانی`, `خانواده‌ها`: more than one. */
export const isManyInPersian = (text: string): boolean =>
  /^(?:[۰-۹٠-٩]|(?:دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود|صد|هزار|چند|چندین|برخی|بعضی|همه|شماری|تعدادی|گروهی|صدها|هزاران|ده\u200cها|بیش|حدود|دست\u200cکم|حداقل)(?:\s|$))/.test(
    text,
  ) ||
  /(?:^|\s)(?:نفر|تن)(?:\s|$)|(?:^|\s)هر (?:دو|سه|چهار)(?:\s|$)/.test(text) ||
  (/(?:ها|های|ان)$/.test(text.split(' ')[0] ?? '') &&
    !/^(?:مامان|جان|ایران|ایشان)/.test(text) &&
    text.split(' ').length === 1);
