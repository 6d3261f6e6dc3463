// Every date that could be the day of publication comes out, with its place and how far it is to be believed: stated by metadata, written
// beside the headline or byline, in the address, at the foot. The decision is publication-date.ts's.

import type { DraftBlock, StatedDate } from '../draft.ts';
import { type DayOrder, dayOfStamp, findCalendarDates, isoOf } from './calendar-date.ts';
import type { BlockView, DateCandidate } from './date-candidate.ts';
import { daysByThemselves } from './of-period.ts';
import { tellsOfLater } from './told-dates.ts';

export function statedCandidates(dates: readonly StatedDate[], order: DayOrder): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const stated of dates) {
    const day = dayOfStamp(stated.value, order);
    if (day === null) continue;
    const verb =
      stated.says === 'published' ? 'states' : stated.says === 'modified' ? 'states as modified' : 'bounds it by';
    found.push({
      edtf: day.iso,
      orElse: day.orElse,
      says: stated.says,
      from: stated.from,
      reason: `${stated.key} ${verb} ${day.iso}`,
      weight: stated.weight,
      at: stated.at,
    });
  }
  return found;
}

const PATH_DAY =
  /[/_-]((?:19|20)\d{2})(?:([/_-])(0?[1-9]|1[0-2])\2([0-2]?[1-9]|[1-3]0|31)|(0[1-9]|1[0-2])([0-2][1-9]|[1-3]0|31))(?=[/_.,-]|$)/;
const PATH_DAY_FIRST = /[/_-]([0-2][1-9]|[1-3]0|31)([_-]?)(0[1-9]|1[0-2])\2(20\d{2})(?=[/_.,-]|$)/;
const PATH_MONTH = /\/((?:19|20)\d{2})[/-](0[1-9]|1[0-2])(?=\/|-|$)/;
const PATH_PERSIAN = /\/(1[34]\d{2})\/(\d{1,2})\/(\d{1,2})(?=\/)/;

/** `…/2021/05/07/harbour` => 2021-05-07. */
export function addressCandidate(address: string | null): DateCandidate | null {
  if (address === null) return null;
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const day = PATH_DAY.exec(path);
  const dayFirst = PATH_DAY_FIRST.exec(path);
  const persian = PATH_PERSIAN.exec(path);
  const month = PATH_MONTH.exec(path);
  const edtf =
    (day && isoOf(Number(day[1]), Number(day[3] ?? day[5]), Number(day[4] ?? day[6]))) ??
    (dayFirst && isoOf(Number(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1]))) ??
    (persian && dayOfStamp(`${persian[1]}/${persian[2]}/${persian[3]}`, null)?.iso) ??
    (month && isoOf(Number(month[1]), Number(month[2]), null));
  if (edtf === null || edtf === undefined) return null;
  const weight = edtf.length < 10 ? 0.4 : 0.8;
  return {
    edtf,
    orElse: null,
    says: 'published',
    from: 'address',
    reason: `the address has ${edtf}`,
    weight,
    at: null,
  };
}

const MODIFIED =
  /updated?|\bas of|modified|last (?:edited|changed|reviewed|revised|corrected)|aktualisiert|geändert|stand:|mis(?:e)? à jour|modifié|actualizad[oa]|atualizad[oa]|aggiornato|bijgewerkt|به ?روز ?رسانی|بروزرسانی|آخرین ویرایش|آخر تحديث|تحديث/iu;
const PUBLISHED =
  /publish|posted|released|issued|version \d|edition of|first (?:appeared|published)|created|erstellt|veröffentlicht|vom\b|datum|publié|mis en ligne|publicad[oa]|pubblicato|geplaatst|gepubliceerd|date\s*:|written on|entry|am\b|انتشار|منتشر|تاریخ|نشر|تاريخ/iu;
const NOT_PUBLISHED =
  /copyright|©|born|event|termin|veranstaltung|deadline|expires|valid|beginn|until|bis zum|registered|member since|joined|mitglied seit|kommentar|comment|says:|schrieb|antwort|reply|founded/iu;

/** «تاریخ دسترسی: …», `Accessed on …`: the day on which somebody opened the page. */
const ACCESSED =
  /(?:\baccessed|\bretrieved|\bdownloaded|\bdate of access|\baccess date|تاریخ\s(?:دسترسی|بازدید))\P{L}{0,6}(?:on\s)?$/iu;

/** `Minister of Works: Oren Mavik (since 12 May 2012)`: a day that bounds something is that of nothing that appeared. */
const BOUNDING = /(?:\b(?:since|until|till)|(?<!\p{L})(?:از|تا)(?:\s(?:تاریخ|روز|سال))?)\s$/iu;

/** Dates in short lines around the headline, at the foot and elsewhere. Those in the page head are left to page-head.ts. */
export function blockCandidates(view: BlockView, headEnd: number): DateCandidate[] {
  const { text, blocks } = view;
  const zones = zonesOf(blocks);
  const hasTable = blocks.filter((one) => one.role === 'table').length >= 6;
  const found: DateCandidate[] = [];
  blocks.forEach((block, i) => {
    if (i < headEnd || block.to - block.from > 400 || block.role === 'socialPost') return;
    if (hasTable && block.role === 'table') return; // days in a table are what it tells of
    let from = block.from;
    // A block of several lines may hold "Changed: …" over "Published: …".
    for (const line of text.slice(block.from, block.to).split('\n')) {
      if (line.length <= 220)
        found.push(
          ...lineCandidates(view, { words: line, from, block, zone: zones.zoneOf(i), distance: zones.distance(i) }),
        );
      from += line.length + 1;
    }
  });
  return referencesAsBounds(numberedAsBounds(entriesAsBounds(found, view), view), view);
}

/** Three or more days each over its own paragraph, each later than the one before, are the entries of a diary: written after the last. */
function entriesAsBounds(found: readonly DateCandidate[], { blocks }: BlockView): DateCandidate[] {
  const heads = blocks.filter((one, i) => one.role === 'dateline' && blocks[i + 1]?.role === 'body');
  const isEntry = ({ at, edtf }: DateCandidate): boolean =>
    at !== null && edtf.length === 10 && heads.some((one) => one.from <= at.from && at.to <= one.to);
  const days = found.filter(isEntry).map((one) => one.edtf);
  if (days.length < 3 || days.some((day, i) => i > 0 && day <= (days[i - 1] ?? ''))) return [...found];
  return found.map((one) => ({
    ...one,
    says: 'notBefore',
    reason: `${one.reason}, one of ${days.length} dated entries`,
  }));
}

/** Days under a heading for references, and in notes, are those of other papers: this one was written after them. */
function referencesAsBounds(found: readonly DateCandidate[], { text, blocks }: BlockView): DateCandidate[] {
  const spans: { from: number; to: number }[] = [];
  for (const { role, from, to } of blocks) {
    const isHeading = role === 'heading' || role === 'title';
    const last = spans.at(-1);
    if (NOTE.test(text.slice(from, from + LONGEST_NOTE_MARK))) spans.unshift({ from, to });
    if (isHeading && REFERENCES.test(text.slice(from, to))) spans.push({ from: to, to: text.length });
    else if (last !== undefined && last.to === text.length && (isHeading || role === 'furniture')) last.to = from;
  }
  return found.map((one) =>
    one.at !== null && spans.some(({ from, to }) => from <= (one.at?.from ?? 0) && (one.at?.from ?? 0) < to)
      ? { ...one, says: 'notBefore', reason: `${one.reason}, among what it refers to` }
      : one,
  );
}
const NOTE = /^\s*\[\^?\p{Nd}{1,3}\]/u;
const LONGEST_NOTE_MARK = 12;
const REFERENCES =
  /^\s*(?:\p{Nd}+[.)]\s*)?(?:references|sources|notes|footnotes|endnotes|bibliography|منابع|مآخذ|پانویس|پانویس‌ها|پی‌نوشت|پی‌نوشت‌ها|ارجاعات)\s*:?\s*$/iu;

/** `1. Oren Mavik, 4 – 28 November 1994` over `2. …`: the days in three or more numbered lines are those of the entries; the list was written after the last. */
function numberedAsBounds(found: readonly DateCandidate[], { text }: BlockView): DateCandidate[] {
  const isNumbered = ({ at }: DateCandidate): boolean =>
    at !== null && LIST_NUMBER.test(text.slice(text.lastIndexOf('\n', at.from - 1) + 1, at.from));
  const days = new Set(found.filter(isNumbered).map(({ at }) => at?.from));
  if (days.size < 3) return [...found];
  return found.map((one) =>
    isNumbered(one) ? { ...one, says: 'notBefore', reason: `${one.reason}, one of ${days.size} dated entries` } : one,
  );
}
/** A number with its mark, and words before the day: `1. May 2021` is a day itself. */
const LIST_NUMBER = /^\s*\p{Nd}{1,3}\s?[.)–-]\s+\p{L}{2,}.*\P{L}$/u;

type Zone = 'head' | 'foot' | 'middle';

function zonesOf(blocks: readonly DraftBlock[]): { zoneOf(i: number): Zone; distance(i: number): number } {
  const isProse = (one: DraftBlock): boolean => one.role === 'body' && one.to - one.from > 100;
  const firstBody = blocks.findIndex(isProse);
  const lastBody = blocks.findLastIndex(isProse);
  const title = blocks.findIndex((one) => one.role === 'title');
  const anchor = title >= 0 && title <= Math.max(firstBody, 0) + 8 ? title : firstBody;
  const headTo = Math.max(firstBody, anchor + (firstBody < anchor ? 3 : 0));
  return {
    zoneOf: (i) => (anchor >= 0 && i >= anchor - 4 && i <= headTo ? 'head' : i > lastBody ? 'foot' : 'middle'),
    // Where nothing is prose, only the last blocks are a foot.
    distance: (i) => (lastBody >= 0 ? i - lastBody : i >= blocks.length - LAST_BLOCKS ? 1 : FAR_FROM_TEXT),
  };
}

const LAST_BLOCKS = 3;
const FAR_FROM_TEXT = 13;

interface Line {
  readonly words: string;
  readonly from: number;
  readonly block: DraftBlock;
  readonly zone: Zone;
  readonly distance: number;
}

const WHERE: Readonly<Record<Zone, string>> = {
  head: 'beside the headline',
  foot: 'at the foot',
  middle: 'in a line of its own',
};

/** `Page 19. …`, «صفحهٔ ۱۹. …», `3. …`: the first words of one of several papers or paragraphs. */
export const ITEM =
  /^\s*(?:(?:page|p\.|folio|fol\.|item|صفحه\S*|برگ|سند)\s*)?\p{Nd}{1,3}\s?[.):]\s+(?!\p{L}+\s\p{Nd}{4})/iu;
/** Never answered as a day. */
const OF_PERIOD = 0.25;
/** Letters beside the day: its weekday, a zone. */
const LINE_OF_DAY = 15;

function lineCandidates(view: BlockView, line: Line): DateCandidate[] {
  const { words, block, zone } = line;
  const found: DateCandidate[] = [];
  let end = 0;
  const dates = findCalendarDates(words, view.order);
  const alone = daysByThemselves(words, dates);
  for (const date of dates.slice(0, 3)) {
    const before = words.slice(end, date.from);
    end = date.to;
    const stated = weightOf(line, words.slice(0, date.from), words.slice(date.to), date.to - date.from);
    const weight = alone.includes(date) && !ITEM.test(words) ? stated : Math.min(stated, OF_PERIOD);
    if (weight === 0 || BOUNDING.test(before)) continue;
    const around = `${before.slice(-40)} ${words.slice(date.to, date.to + 40)}`;
    // `Case 3: the quay at Tarsel, 9 May 1971` over what came of it later: the day of what is told.
    const letters = (words.slice(0, date.from) + words.slice(date.to)).replace(/\P{L}/gu, '').length;
    const isLineOfDay = letters < LINE_OF_DAY;
    if (zone === 'head' && !isLineOfDay && !PUBLISHED.test(words) && tellsOfLater(view.text, view.blocks, date.iso))
      continue;
    const accessed = ACCESSED.test(before);
    const modified = !accessed && MODIFIED.test(around) && !/publish|posted|erstellt|publi/i.test(before.slice(-24));
    found.push({
      edtf: date.iso,
      orElse: date.orElse,
      says: accessed ? 'accessed' : modified ? 'modified' : 'published',
      from: zone === 'head' ? (block.role === 'byline' ? 'byline' : 'headline') : zone === 'foot' ? 'foot' : 'text',
      reason: `${WHERE[zone]}: “${words.slice(date.from, date.to)}”`,
      weight: modified ? Math.min(weight, 0.5) : weight,
      at: { from: line.from + date.from, to: line.from + date.to },
    });
  }
  return found;
}

function weightOf({ block, zone, distance }: Line, before: string, after: string, size: number): number {
  const around = before + after;
  const rest = around.replace(/[\d\p{P}\p{S}\s]+/gu, '').length;
  if (NOT_PUBLISHED.test(around)) return zone === 'head' && rest < 60 && !/copyright|©/i.test(around) ? 0.45 : 0;
  const says = PUBLISHED.test(around) || (zone === 'foot' && MODIFIED.test(around));
  if (block.role === 'caption') return says && rest < 40 ? 0.3 : 0.1; // the day of the picture
  const own = block.role === 'byline' || block.role === 'dateline';
  if (block.role === 'title') return before.trim() === '' ? 0.6 : 0.3;
  if (zone === 'head') {
    if (own) return 0.86;
    if (block.role === 'furniture') return rest < 40 ? 0.66 : 0.3;
    // "The next meeting is on 5 May 2021.": a sentence tells of something else.
    if (rest > 25 && /[.!?؟]\s*$/.test(after)) return 0.25;
    return rest < 60 ? 0.8 : size >= 8 && rest < 120 ? 0.5 : 0.3;
  }
  if (zone === 'foot')
    return distance >= FAR_FROM_TEXT ? (says ? 0.35 : 0.15) : says ? 0.68 : own || rest < 40 ? 0.5 : 0.2;
  if (block.role === 'furniture') return says && rest < 40 ? 0.45 : rest < 25 ? 0.32 : 0.1;
  return own ? 0.6 : says && rest < 60 ? 0.5 : rest < 25 ? 0.4 : 0;
}

/** `12 Sept 1973 - The stadium is closed.` over `13 Sept - …`, `2010 - …`: the entries of a chronicle are no days of its own. */
export function isOfChronicle(text: string, { at }: DateCandidate): boolean {
  if (at === null || text.length > LONGEST_CHRONICLE) return false;
  const line = text.lastIndexOf('\n', at.from) + 1;
  const entries = [...text.matchAll(ENTRY)].map(({ index }) => index);
  return entries.length >= 3 && entries.includes(line);
}
const LONGEST_CHRONICLE = 200_000;
const ENTRY =
  /^[ \t]*(?:\p{Nd}{1,2}(?:st|nd|rd|th)?\s\p{L}{3,10}\.?,?(?:\s\p{Nd}{4})?|\p{L}{3,10}\.?\s\p{Nd}{1,2}(?:,?\s\p{Nd}{4})?|\p{Nd}{4})\s?[-–—:]\s/gmu;

/** `of the`, `by our own`: more of them make a sentence. */
const WORDS_IN_DATELINE = 3;
const DATELINE = /^[^.!?]{0,80}?(?:[—–-]|:)\s/u;

/** "TARSEL, 7 May 2021 (Agency) — …", "Tarsel, (7.5.2021). …", "07.05.2021 The harbour …" at the start of the first paragraph. */
export function datelineCandidate(view: BlockView): DateCandidate | null {
  const block = view.blocks.find((one) => one.role === 'body' && one.to - one.from > 60);
  if (block === undefined) return null;
  const start = view.text.slice(block.from, Math.min(block.to, block.from + 120));
  const [date] = findCalendarDates(start, view.order);
  if (date === undefined || date.iso.length < 10) return null;
  const before = start.slice(0, date.from);
  const line = DATELINE.exec(start)?.[0] ?? '';
  const lower = before.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? [];
  // `First visit, 4 May 1981 (team: two dockers)`: a colon alone makes no dateline.
  const inDateline = line.length >= date.to && !(/:\s$/.test(line) && lower.length > 0);
  const opens =
    date.from <= 40 &&
    before.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word)) &&
    /^\s*(?:[().:|–—-]|[„“"«]|$)/u.test(start.slice(date.to));
  // `First seen in an image of 3 August 2019: …`: a sentence.
  if ((!inDateline && !opens) || lower.length > WORDS_IN_DATELINE) return null;
  const at = { from: block.from + date.from, to: block.from + date.to };
  const reason = `the dateline has “${start.slice(date.from, date.to)}”`;
  return { edtf: date.iso, orElse: date.orElse, says: 'published', from: 'dateline', reason, weight: 0.7, at };
}
