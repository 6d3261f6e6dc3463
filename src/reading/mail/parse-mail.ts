// The bytes of a mail come in; its header, its words and its parts go out, decoded. RFC 5322, MIME (RFC 2045 to 2047, 2231). Parsing is
// postal-mime's; what it does not tell is found out here: text without a stated character set, and parts that never end.

import { Buffer } from 'node:buffer';
import PostalMime, { type Address, type Email } from 'postal-mime';
import { type Finding, findingOf } from '../../model/finding.ts';
import { decodeText } from '../charset.ts';
import type { Child } from '../reader.ts';

export interface Mail {
  /** As a mail program shows them: `From`, `To`, `Cc`, `Bcc`, `Date`, `Subject`, in this order, those that are there. */
  readonly head: readonly { readonly name: string; readonly value: string }[];
  /** The sender's name, or the address where there is none. */
  readonly sender: string | null;
  readonly subject: string | null;
  readonly date: string | null;
  readonly received: readonly string[];
  readonly plain: string | null;
  readonly html: string | null;
  readonly address: string | null;
  readonly attachments: readonly Child[];
  readonly findings: readonly Finding[];
}

const OPTIONS = { forceRfc822Attachments: true, maxNestingDepth: 64 } as const;

export async function parseMail(bytes: Uint8Array): Promise<Mail> {
  const { source, findings } = withCharset(bytes);
  const email = await PostalMime.parse(source, OPTIONS);
  const header = (key: string): string | null => email.headers.find((one) => one.key === key)?.value ?? null;
  const attachments = attachmentsOf(email);
  const html = email.html?.trim() ? email.html : null;
  const plain = email.text?.trim() ? email.text.replace(/\r\n?/g, '\n') : null;
  return {
    head: headOf(email, header('date')),
    sender: senderOf(email),
    subject: email.subject?.trim() || null,
    date: header('date'),
    received: email.headers.filter((one) => one.key === 'received').map((one) => one.value),
    plain,
    html,
    address: header('snapshot-content-location') ?? header('content-location'),
    attachments,
    findings: [
      ...findings,
      ...wordFindings(plain ?? html ?? '', email),
      ...partFindings(bytes, header('content-type')),
    ],
  };
}

/** Text parts that state no character set: read as UTF-8 where they are, else as what they look like. */
function withCharset(bytes: Uint8Array): { readonly source: Uint8Array; readonly findings: readonly Finding[] } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!buffer.some((byte) => byte >= 0x80)) return { source: bytes, findings: [] };
  const raw = buffer.toString('latin1');
  const unstated = /^content-type:[ \t]*text\/(?:plain|html)(?![^\r\n]*(?:\r?\n[ \t][^\r\n]*)*charset)/gim;
  const head = raw.slice(0, /\r?\n\r?\n/.exec(raw)?.index ?? raw.length);
  const noType = !/^content-type:/im.test(head);
  if (!noType && !unstated.test(raw)) return { source: bytes, findings: [] };
  const { charset, findings } = decodeText(bytes, null);
  if (charset === 'utf-8') return { source: bytes, findings: [] };
  const named = noType
    ? `Content-Type: text/plain; charset=${charset}\r\n${raw}`
    : raw.replace(unstated, (field) => `${field}; charset=${charset}`);
  return { source: Buffer.from(named, 'latin1'), findings };
}

function headOf(email: Email, date: string | null): Mail['head'] {
  const lines: readonly (readonly [string, string | null])[] = [
    ['From', addressWords(email.from ? [email.from] : [])],
    ['To', addressWords(email.to ?? [])],
    ['Cc', addressWords(email.cc ?? [])],
    ['Bcc', addressWords(email.bcc ?? [])],
    ['Date', date?.trim() ?? null],
    ['Subject', email.subject?.replace(/\s+/g, ' ').trim() ?? null],
  ];
  return lines.flatMap(([name, value]) => (value === null || value === '' ? [] : [{ name, value }]));
}

function addressWords(addresses: readonly Address[]): string {
  return addresses
    .map((one) => {
      const words = one.name.replace(/\s+/g, ' ').trim();
      if (one.group !== undefined) return `${words}: ${addressWords(one.group)};`;
      return words === '' ? one.address : one.address === '' ? words : `${words} <${one.address}>`;
    })
    .join(', ');
}

function senderOf(email: Email): string | null {
  const from = email.from ?? email.sender;
  if (from === undefined) return null;
  return from.name.replace(/\s+/g, ' ').trim() || from.address || null;
}

function attachmentsOf(email: Email): readonly Child[] {
  return email.attachments.map((one, i) => {
    const bytes =
      typeof one.content === 'string'
        ? Buffer.from(one.content, one.encoding === 'base64' ? 'base64' : 'utf8')
        : new Uint8Array(one.content);
    return { name: one.filename?.trim() || unnamed(one.mimeType, i + 1), bytes, mediaType: one.mimeType || null };
  });
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'text/plain': 'txt',
  'text/html': 'html',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'application/pdf': 'pdf',
};

const unnamed = (mediaType: string, number: number): string => {
  const extension = EXTENSIONS[mediaType];
  return `attachment ${number}${extension === undefined ? '' : `.${extension}`}`;
};

function wordFindings(words: string, email: Email): readonly Finding[] {
  const findings: Finding[] = [];
  if (`${words}${email.subject ?? ''}${email.from?.name ?? ''}`.includes('�')) {
    const message =
      'some bytes are no text in the stated character set; each stands as U+FFFD: compare with the original';
    findings.push(findingOf('read.charset-damaged', 'warning', message));
  }
  const count = email.attachments.length;
  if (count > 0) {
    const message = `the mail carries ${count} ${count === 1 ? 'attachment' : 'attachments'}, to be sealed as documents of their own`;
    findings.push(findingOf('read.attachment', 'note', message));
  }
  if (
    email.attachments.some((one) => /^application\/(?:pgp-encrypted|(?:x-)?pkcs7-mime)$/.test(one.mimeType)) &&
    words.trim() === ''
  )
    findings.push(findingOf('read.encrypted', 'serious', 'the mail is encrypted: only its header could be read'));
  return findings;
}

/** A mail in parts has to close the outermost one. */
function partFindings(bytes: Uint8Array, contentType: string | null): readonly Finding[] {
  const boundary = /\bboundary="?([^";\r\n]+)"?/i.exec(contentType ?? '')?.[1]?.trim();
  if (boundary === undefined || !/^multipart\//i.test(contentType ?? '')) return [];
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(`--${boundary}--`)) return [];
  return [
    findingOf('read.damaged', 'warning', 'the mail ends before its last part is closed: something may be missing'),
  ];
}
