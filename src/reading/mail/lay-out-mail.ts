// A mail as a document: its header as a mail program shows it, an empty line, its words. Sender, recipients, date and subject are the
// document's own and no furniture; quoted lines (`>`) are quotations; the signature stays.

import type { BlockRole } from '../../model/block.ts';
import type { Finding } from '../../model/finding.ts';
import { type DraftBlock, wordsBlock } from '../draft.ts';
import { layOut } from '../html/lay-out.ts';
import { statedFacts } from '../html/stated-facts.ts';
import { parseHtml } from '../html/tree.ts';
import type { Mail } from './parse-mail.ts';

export interface MailLayout {
  readonly text: string;
  readonly blocks: readonly DraftBlock[];
  readonly findings: readonly Finding[];
  /** Where the value of the Date header stands. */
  readonly dateAt: { readonly from: number; readonly to: number } | null;
}

const ROLES: Readonly<Record<string, BlockRole>> = { From: 'byline', Date: 'dateline', Subject: 'title' };

export function layOutMail(mail: Mail): MailLayout {
  let text = '';
  const blocks: DraftBlock[] = [];
  let dateAt: MailLayout['dateAt'] = null;
  for (const { name, value } of mail.head) {
    // Of sender, date and subject the value alone is the block; recipients keep their label, which says what they are.
    const role = ROLES[name];
    const from = text.length + (role === undefined ? 0 : name.length + 2);
    text += `${name}: ${value}\n`;
    blocks.push(wordsBlock(role ?? 'body', from, text.length - 1));
    if (name === 'Date') dateAt = { from, to: text.length - 1 };
  }
  if (text !== '') text += '\n';
  const body = mail.plain === null ? htmlBody(mail.html) : plainBody(mail.plain);
  const shifted = body.blocks.map((one) => ({ ...one, from: one.from + text.length, to: one.to + text.length }));
  return { text: text + body.text, blocks: [...blocks, ...shifted], findings: body.findings, dateAt };
}

interface Body {
  readonly text: string;
  readonly blocks: readonly DraftBlock[];
  readonly findings: readonly Finding[];
}

/** Roles that a page has and a mail has not: its words are all its own. */
const AS_BODY: ReadonlySet<BlockRole> = new Set(['furniture', 'byline', 'dateline', 'subtitle']);

function htmlBody(html: string | null): Body {
  if (html === null) return { text: '', blocks: [], findings: [] };
  const page = parseHtml(html);
  const { text, blocks, findings } = layOut(page, statedFacts(page));
  const own = blocks.map((one) =>
    one.role === 'title'
      ? { ...one, role: 'heading' as const }
      : AS_BODY.has(one.role)
        ? { ...one, role: 'body' as const }
        : one,
  );
  return { text, blocks: own, findings };
}

/** Paragraphs end at an empty line and where quoting begins or ends. */
function plainBody(text: string): Body {
  const blocks: DraftBlock[] = [];
  let open: { role: BlockRole; from: number; to: number } | null = null;
  const close = (): void => {
    if (open !== null) blocks.push(wordsBlock(open.role, open.from, open.to));
    open = null;
  };
  for (const match of text.matchAll(/[^\n]+|\n/g)) {
    const [line] = match;
    if (line === '\n') continue;
    const words = line.trim();
    const from = match.index + line.indexOf(words);
    const quoted = words.startsWith('>');
    if (words === '' || /^[>\s]+$/.test(words)) {
      close();
      continue;
    }
    const role: BlockRole = quoted ? 'quotation' : 'body';
    const blank = open !== null && /\n[^\S\n]*\n/.test(text.slice(open.to, from));
    if (open === null || open.role !== role || blank) {
      close();
      open = { role, from, to: from + words.length };
    } else open.to = from + words.length;
  }
  close();
  return { text, blocks, findings: [] };
}
