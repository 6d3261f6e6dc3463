// The paper of an office or a company: whatever it is, a letter, a notice, a communiqué, a head names the house and what follows speaks for it. In: the text and one part of it. Out: whose paper it is
// and where its head ends; null for the paper of courts and inquiries, who weigh what others say, and of all who are no authority. Several weak grounds together make it one: a house in the
// head, the kind of paper, words by which an office speaks, an answer, a rank at the foot.

import { startsLine } from '../communications/letter-lines.ts';
import { bodyNamed } from '../gazetteers/bodies.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, wordAt } from '../text/tokens.ts';
import { persianPaperOf } from './fa/official-paper.ts';
import type { Paper } from './paper.ts';
import { RANK } from './ranks.data.ts';

const LINES = 90;
const LONGEST = 14;
const LONGEST_LINE = 24;
/** How far behind the head its first words may show that the house itself speaks. */
const OPENING = 150;
const FOOT = 30;
const ENOUGH = 3;

export const AUTHORITY =
  /^(?:government|ministry|army|police|navy|guard|guards|command|headquarters|prosecutor|prosecution|directorate|department|office|municipality|presidency|embassy|legation|consulate|mission|forces|agency|service|services|bureau|administration|authority|authorities|corps|company|corporation|judiciary|court|council|cabinet|republic|state|board|secretariat|governor|governorate|governorship|vilayet|prefecture|battalion|brigade|division|battery|constabulary|gendarmerie|militia|regiment|garrison|squadron|commissariat|inspectorate|admiralty|registry|archive|archives|museum|treasury|chancellery|chancery|residency|junta|presidium|politburo)$/;
const COMPANY =
  /^(?:limited|ltd|inc|plc|llc|gmbh|company|corporation|corp|holdings?|industries|works|sdn|bhd|berhad|llp|ag|sa|spa|pty|oao|ooo|consortium|mining|petroleum|energy|railways?|airways)$/;
/** Those who hear, find and report on others. */
const WEIGHS =
  /^(?:report|judgment|judgement|hearing|transcript|testimony|inquiry|commission|tribunal|court|parliament|assembly|house|senate|hansard|union|committee|witness|appeal|petition|action|minutes|indictment|inspection|opinion|deposition|diary|memoir|log|rescue|aid|rights|association|society)$/;
const KIND =
  /^(?:report|statement|communiqué|communique|clarification|announcement|advisory|bulletin|notice|release|remarks|rebuttal|proclamation|citizens|démarche|demarche)$/;
const PRESS = /^(?:press|media|news|official|public)$/;
const OF_THE_PRESS = /^(?:office|service|relations|information|department|branch|affairs|secretary|spokesman)$/;
const FIRST_PERSON = /^(?:i|we|our|this)$/;
const SPEAKS =
  /^(?:regrets|deplores|advises|announces|states|declares|informs|notes|wishes|considers|expresses|confirms|emphasises|emphasizes|reiterates|rejects|denies|trusts|begs|enquires|categorically|authori[sz]ed|directed|instructed|pleased|obliged|surprised)$/;
const EXECUTIVE = /^(?:executive|party|central|revolutionary|security|emergency|defence|defense|provincial)$/;

export function officialPaperOf(prepared: PreparedText, section: TokenSpan): Paper | null {
  const { tokens: t } = prepared;
  const head = headLines(t, section);
  const addressed = head.findIndex((line, n) => n > 0 && isAddress(t, line));
  const lines = (addressed < 0 ? head : head.slice(0, addressed)).filter((line) => !isAddress(t, line));
  if (lines.some((line) => weighs(t, line) || isOutlet(t, line))) return null;
  const houses = lines.flatMap((line) => piecesOf(t, line)).filter((piece) => isHouse(prepared, piece));
  // The ministry stands over the office of it that writes.
  const house = houses.findLast((piece) => !isStateAlone(t, piece)) ?? houses[0];
  if (house === undefined) return speakerAtOnce(prepared, section) ?? persianPaperOf(t, section);
  const kind = lines.find((line) => isKind(t, line));
  const grounds =
    2 +
    (kind === undefined ? 0 : 1) +
    (speaks(t, { first: house.end, end: section.end }) ? 1 : 0) +
    (answers(t, { first: house.end, end: section.end }) ? 1 : 0) +
    (isSignedByRank(t, section) ? 1 : 0);
  const end = Math.max(endOfLine(t, house.first), kind === undefined ? 0 : kind.end);
  return grounds >= ENOUGH ? { house: bare(t, house), first: end } : null;
}

/** `Orsal News Service`, `Talven Press Agency`: what reports on others, and speaks for none; not the `Press Office` of a house. */
const isOutlet = (t: Tokens, { first, end }: TokenSpan): boolean =>
  range(first, Math.min(end, first + LONGEST)).some(
    (k) =>
      OF_THE_NEWS.test(wordAt(t, k)) &&
      /^(?:service|services|agency|bureau|corporation|company|network|wire|syndicate)$/.test(wordAt(t, k + 1)) &&
      k + 2 - first <= 5,
  );
const OF_THE_NEWS = /^(?:news|press|newspaper|newspapers|broadcasting|television|telegraph|telegraphic|wire)$/;

/** Up to the first line as long as a sentence. */
function headLines(t: Tokens, section: TokenSpan): readonly TokenSpan[] {
  const lines: TokenSpan[] = [];
  for (let first = section.first; first < Math.min(section.end, section.first + LINES); ) {
    const end = Math.min(endOfLine(t, first), section.end);
    if (end - first > LONGEST_LINE) break;
    lines.push({ first, end });
    first = end;
  }
  return lines;
}

function endOfLine(t: Tokens, from: number): number {
  let end = from + 1;
  while (end < t.count && !startsLine(t, end)) end++;
  return end;
}

/** `To: …`, `Dear …`, `Subject: …`, `In reply to the letters of the League …`: names others than who writes. */
const isAddress = (t: Tokens, { first }: TokenSpan): boolean =>
  /^(?:to|dear|re|subject|concerning|regarding|in|with|copy|cc|attention|attn|by|from)$/.test(wordAt(t, first)) &&
  !(wordAt(t, first) === 'from' && wordAt(t, first + 1) === 'the');

/** A word for those who weigh what others say; not `Executive Committee`, nor the report that a council gives of itself. */
const weighs = (t: Tokens, { first, end }: TokenSpan): boolean =>
  range(first, Math.min(end, first + LONGEST)).some((k) => {
    if (!WEIGHS.test(wordAt(t, k))) return false;
    if (wordAt(t, k) === 'committee') return !EXECUTIVE.test(wordAt(t, k - 1));
    return (
      wordAt(t, k) !== 'report' ||
      wordAt(t, k + 1) !== 'of' ||
      !range(k + 1, end).some((n) => OF_STATE.test(wordAt(t, n)))
    );
  });
const OF_STATE =
  /^(?:council|government|ministry|command|cabinet|directorate|national|state|central|federal|imperial|royal|republic|military|municipal|provincial)$/;
const KEEPS = /^(?:archives?|museum)$/;

/** What full stops, dashes, bars and a number part on one line: `MINISTRY OF WORKS. Communiqué. 4 May 1964`. */
function piecesOf(t: Tokens, { first, end }: TokenSpan): readonly TokenSpan[] {
  const pieces: TokenSpan[] = [];
  let from = first;
  for (let k = first; k <= end; k++) {
    const parts =
      k === end ||
      /^[.:;|/•(—–]$/.test(wordAt(t, k)) ||
      (t.kind[k] === NUMBER && k > from) ||
      (/^of$/.test(wordAt(t, k)) && wordAt(t, k - 1) === 'report');
    if (!parts) continue;
    let last = k;
    while (last > from && /^[,-]$/.test(wordAt(t, last - 1))) last--;
    if (last > from) pieces.push({ first: from, end: last });
    // `(Government Printer, 4 May 1964)`: where it was printed.
    if (wordAt(t, k) === '(') break;
    from = k + 1;
  }
  return pieces;
}

/** A line that is no more than the name of an authority or a company. */
function isHouse({ tokens: t, names }: PreparedText, { first, end }: TokenSpan): boolean {
  if (end - first > LONGEST || range(first, end).some((k) => /^[.!?:]$/.test(wordAt(t, k)))) return false;
  const name = t.text.slice(t.from[first], t.to[end - 1]).replace(/\s+/g, ' ');
  const known = (bodyNamed(names.fullest(name)) ?? bodyNamed(name))?.kind;
  if (known !== undefined && !ABROAD.test(name)) return known === 'government' || known === 'armed';
  const capitals = range(first, end).every((k) =>
    /^(?:\p{Lu}|\p{N}|\p{P})|^(?:of|the|and|for|to|in|at|from)\b/u.test(t.text.slice(t.from[k])),
  );
  const all = range(first, end).map((k) => wordAt(t, k));
  // `Archive of the Lost`: those who keep and gather papers are an authority where a state keeps them.
  const keeps = all.some((one) => KEEPS.test(one)) && !all.some((one) => OF_STATE.test(one));
  // `MINISTRY REJECTS CLAIMS`: a headline says what the house does.
  const tells = all.some((one, n) => n > 0 && SPEAKS.test(one));
  return capitals && !keeps && !tells && all.some((one) => AUTHORITY.test(one) || COMPANY.test(one));
}

const ABROAD = /^(?:permanent mission|embassy|consulate)\b/i;

/** `REPUBLIC OF ORSALIA`, above the name of the ministry. */
const isStateAlone = (t: Tokens, { first }: TokenSpan): boolean =>
  /^(?:republic|kingdom|state|union|federation)$/.test(wordAt(t, wordAt(t, first) === 'the' ? first + 1 : first)) ||
  wordAt(t, first) === 'office';

/** `Press release`, `Official communiqué`, `Remarks of the official spokesman`, `To be posted`. */
const isKind = (t: Tokens, { first, end }: TokenSpan): boolean =>
  range(first, Math.min(end, first + LONGEST)).some(
    (k) => KIND.test(wordAt(t, k)) || (PRESS.test(wordAt(t, k)) && OF_THE_PRESS.test(wordAt(t, k + 1))),
  );

/** `I have been directed`, `this Ministry`, `the Embassy is authorised to state`; a line «From: …» names who writes, and is no house. */
function speaks(t: Tokens, { first, end }: TokenSpan): boolean {
  return range(first, Math.min(end, first + OPENING)).some(
    (k) =>
      /^(?:compliments|honou?r)$/.test(wordAt(t, k)) ||
      (FIRST_PERSON.test(wordAt(t, k)) && (wordAt(t, k) !== 'this' || AUTHORITY.test(wordAt(t, k + 1)))) ||
      (wordAt(t, k) === 'the' && AUTHORITY.test(wordAt(t, k + 1)) && isSpeaking(t, k + 2)),
  );
}

/** `the Ministry [is authorised to state]`, `the Government of the State [deplores]`. */
const isSpeaking = (t: Tokens, from: number): boolean =>
  range(from, from + 6).some((k) => SPEAKS.test(wordAt(t, k))) &&
  !range(from, from + 6).some((k) => /^[.;]$/.test(wordAt(t, k)));

/** `In reply to your letter`, `Your complaint of … received`. */
const answers = (t: Tokens, { first, end }: TokenSpan): boolean =>
  range(first, Math.min(end, first + OPENING)).some(
    (k) =>
      (/^(?:reply|response|answer|reference|refer|regard|regards)$/.test(wordAt(t, k)) && wordAt(t, k + 1) === 'to') ||
      (wordAt(t, k) === 'your' &&
        /^(?:letter|letters|enquiry|inquiry|complaint|query|request|note)$/.test(wordAt(t, k + 1))) ||
      (wordAt(t, k) === 'regarding' && wordAt(t, k + 1) === 'what'),
  );

/** `The Chief of Staff, Colonel …` as the last words. */
const isSignedByRank = (t: Tokens, { first, end }: TokenSpan): boolean =>
  range(Math.max(first, end - FOOT), end).some((k) => RANK.test(wordAt(t, k)) && startsLine(t, k));

/** `The Government of the State deplores …`: without a head, the first words say who speaks. */
function speakerAtOnce({ tokens: t }: PreparedText, section: TokenSpan): Paper | null {
  const lines = range(section.first, Math.min(section.end, section.first + OPENING)).filter((k) => startsLine(t, k));
  const first = lines.find((k) => wordAt(t, k) === 'the' && AUTHORITY.test(wordAt(t, k + 1)) && isSpeaking(t, k + 2));
  if (first === undefined) return null;
  let end = first + 2;
  while (end < first + 8 && !SPEAKS.test(wordAt(t, end)) && !/^(?:is|has|was)$/.test(wordAt(t, end))) end++;
  return { house: { first: first + 1, end }, first };
}

/** Without the article, and without `From the`. */
function bare(t: Tokens, { first, end }: TokenSpan): TokenSpan {
  const from = wordAt(t, first) === 'from' ? first + 1 : first;
  return { first: wordAt(t, from) === 'the' ? from + 1 : from, end };
}

const range = (from: number, end: number): readonly number[] =>
  Array.from({ length: Math.max(0, end - from) }, (_, k) => from + k);
