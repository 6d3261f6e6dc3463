// The lines of who signs a paper: a name over an office or an office over a name, with or without a closing formula before them. In: the paragraphs from the first prose on. Out: which of them are such. What stands at the foot
// of a saved page (menus, addresses, rights) names no office on a line of its own.

import type { Paragraph } from './paragraphs.ts';

const MOST_LINES = 6;
const MOST_WORDS = 9;

const OFFICES = [
  'director|secretary|under-?secretary|chair(?:man|woman|person)?|president|minister|governor|mayor|head|chief|commander|commandant|prosecutor|judge|attorney|counsel|barrister|advocate|solicitor|registrar|magistrate',
  'spokes(?:man|woman|person)|officer|inspector|superintendent|warden|manager|principal|headmaster|headmistress|rector|dean|bishop|imam|ambassador|consul|charg[eé]|representative|rapporteur|expert|envoy|coordinator|co-ordinator',
  'commissioner|deputy|colonel|col\\.|major|captain|capt\\.|general|gen\\.|lieutenant|lt\\.|brigadier|sergeant|doctor|physician|surgeon|engineer|editor|clerk|treasurer|administrator|adviser|advisor|delegate|member|agent|trustee|chaplain|matron',
].join('|');
const PERSIAN_OFFICES = [
  'وزیر|استاندار|فرماندار|بخشدار|شهردار|دهیار|رئیس|ریاست|مدیر|مدیرکل|معاون|سرپرست|دبیر|دبیرکل|فرمانده|قوماندان|والی|ولسوال|حاکم|شاروال|دادستان|دادیار|بازپرس|قاضی|مستنطق|حارنوال|څارنوال|منشی|سخنگو|مسئول|مسوول',
  'نماینده|سفیر|کنسول|بازرس|کارشناس|پزشک|سرپزشک|سرهنگ|سرتیپ|سرلشکر|سرگرد|سروان|ستوان|سرباز|دگروال|جگرن|تورن|دگرمن|بریدمن|تولی|امام جمعه|وکیل|مشاور|حسابدار|ناظم|سردبیر|رییس|مأمور|مامور',
].join('|');

const OFFICE_LINE = new RegExp(
  `^(?:the |acting |deputy |assistant |permanent |special |chief |for the |\\(?signed\\)? ?)*(?:${OFFICES})\\b`,
  'iu',
);
const OFFICE_IN_LINE = new RegExp(`\\b(?:${OFFICES})(?:,|$| (?:of|for|to|on|in|at)\\b)`, 'iu');
const PERSIAN_LINE = new RegExp(`^(?:${PERSIAN_OFFICES})(?=[\\s،\u200c]|$)`, 'u');
const FOOT =
  /[©|@]|https?:|www\.|rights reserved|privacy|contact us|copyright|subscribe|newsletter|حق(?:وق)? (?:محفوظ|نشر)|تماس با ما|درباره/iu;

/** Behind the last sentence a saved page has its menus; a few lines without an address or a word of rights are the foot of a paper: who signed it, the day, a stamp. */
export const isFootOfPaper = (lines: readonly string[]): boolean =>
  lines.length <= MOST_LINES_OF_FOOT && !lines.some((line) => FOOT.test(line) || MENU.test(line));
const MENU =
  /^(?:home(?:page)?|contact|about|search|menu|log ?in|sign (?:in|up)|share|print|next|previous|back|top|back to top|archives?|sitemap|help|faq|donate|follow us|related|more|comments?(?: \(\d+\))?|tags|facebook|twitter|telegram|whatsapp|instagram|youtube|rss|خانه|صفحه (?:اصلی|نخست)|جستجو|آرشیو|ورود|بایگانی|نظرات|دیدگاه\S*|اشتراک\S*|بازگشت|بعدی|قبلی|مرتبط|چاپ)$/iu;
const MOST_LINES_OF_FOOT = 6;

/** The places of the lines of signatures among paragraphs, from one on. */
export function signatureLines(lines: readonly Paragraph[], from: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let first = from; first < lines.length; ) {
    let end = first + 1;
    while (end < lines.length && lines[end]?.parted === false) end++;
    if (isSignature(lines.slice(first, end).map(({ text }) => text))) for (let i = first; i < end; i++) found.add(i);
    first = end;
  }
  return found;
}

function isSignature(lines: readonly string[]): boolean {
  if (lines.length < 2 || lines.length > MOST_LINES || lines.some((line) => FOOT.test(line))) return false;
  if (lines.some((line) => line.split(/\s+/).length > MOST_WORDS || /[.!?؟]$/u.test(line))) return false;
  return lines.some((line) => {
    const plain = line.replaceAll('ي', 'ی').replaceAll('ك', 'ک');
    return OFFICE_LINE.test(plain) || OFFICE_IN_LINE.test(plain) || PERSIAN_LINE.test(plain);
  });
}
