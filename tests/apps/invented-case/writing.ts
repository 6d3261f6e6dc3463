// How the invented documents are written: parts with their roles become a text with blocks, words of it become claims.

import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import type { Block, BlockRole, SocialPost } from '../../../src/model/block.ts';
import type { Claim, ClaimBase, SayerLink } from '../../../src/model/claim.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { type ClaimId, objectIdOf } from '../../../src/model/ids.ts';
import type { Mention } from '../../../src/model/mention.ts';
import { passageOf } from '../../../src/model/passage.ts';
import {
  type DateGround,
  type Reading,
  type SourceDescription,
  type SourceType,
  unknownSource,
} from '../../../src/model/source.ts';
import { textPositions } from '../../../src/model/text-position.ts';
import type { SourceState } from '../../../src/model/views.ts';

export interface InventedDocument {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly state: SourceState;
  readonly reading: Reading | null;
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

export const idOf = (bytes: Uint8Array) => objectIdOf(createHash('sha256').update(bytes).digest('hex'));

type Part = readonly [role: BlockRole, text: string, post?: SocialPost];

interface Written {
  readonly file: string;
  readonly type: SourceType;
  readonly language: string;
  readonly parts: readonly Part[];
  readonly describe?: Partial<SourceDescription>;
  readonly grounds?: (find: Find) => { readonly edtf: string | null; readonly grounds: readonly DateGround[] };
  readonly claims?: (find: Find) => readonly Claim[];
  readonly findings?: readonly Finding[];
}

/** The passage, and mention, of these words of the text; a claim over them. */
export interface Find {
  passage(words: string): ReturnType<typeof passageOf>;
  mention(words: string, name?: string | null): Mention;
  base(words: string, about?: Partial<ClaimBase>): ClaimBase;
}

function findIn(text: string): Find {
  const positions = textPositions(text);
  const passage: Find['passage'] = (words) => {
    const from = text.indexOf(words);
    if (from < 0) throw new Error(`not in the text: ${words}`);
    return passageOf(text, positions, from, from + words.length);
  };
  return {
    passage,
    mention(words, name = words) {
      const { start, end } = passage(words);
      return { text: words, start, end, name, named: name === words ? 'stated' : 'inferred', reasons: [] };
    },
    base: (words, about = {}) => ({
      id: createHash('sha256').update(words).digest('hex') as ClaimId,
      passage: passage(words),
      sayer: [],
      asserted: 'fact',
      confidence: 'likely',
      foundBy: 'invented@1',
      reasons: [],
      ...about,
    }),
  };
}

export function written(doc: Written): InventedDocument {
  const blocks: Block[] = [];
  let text = '';
  for (const [role, words, post = null] of doc.parts) {
    const start = [...text].length;
    text += words;
    blocks.push({ role, start, end: start + [...words].length, lang: doc.language, post, place: null });
    text += '\n\n';
  }
  const find = findIn(text);
  const partOf = (role: BlockRole): string | null => doc.parts.find(([one]) => one === role)?.[1] ?? null;
  const source: SourceDescription = {
    file: doc.file,
    title: partOf('title'),
    byline: partOf('byline'),
    publisher: null,
    language: doc.language,
    type: doc.type,
    address: null,
    published: doc.grounds?.(find) ?? { edtf: null, grounds: [] },
    accessed: null,
    furnitureDates: [],
    reprintOf: null,
    translationOf: null,
    credits: [],
    ...doc.describe,
  };
  const findings = doc.findings ?? [];
  return {
    bytes: new TextEncoder().encode(text),
    mediaType: 'text/plain',
    state: 'searched',
    reading: { source, text, blocks, findings, readBy: 'invented@1' },
    claims: doc.claims?.(find) ?? [],
    findings,
  };
}

export const named = (who: readonly Mention[], about: Partial<SayerLink> = {}): SayerLink => ({
  who,
  kind: 'named',
  how: 'report',
  cue: 'according to',
  via: null,
  to: null,
  when: null,
  verbatim: false,
  ...about,
});

/** One sealed but never read, with its reason. */
export const unread = (
  file: string,
  mediaType: string,
  bytes: Uint8Array,
  finding: Finding,
  state: SourceState,
): InventedDocument => ({
  bytes,
  mediaType,
  state,
  reading: { ...emptyReading(file), findings: [finding] },
  claims: [],
  findings: [finding],
});

function emptyReading(file: string): Reading {
  const type: SourceType = /\.(?:jpe?g|png)$/.test(file) ? 'image' : 'other';
  return {
    source: unknownSource(file, type),
    text: '',
    blocks: [],
    findings: [],
    readBy: 'invented@1',
  };
}

/** A grey picture, as PNG. */
export function picture(width: number, height: number): Uint8Array {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = 90 + (x * 90) / width + (y * 60) / height;
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc32(body), body.length + 4);
    return out;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** One page that says these words, as PDF. */
export function onePagePdf(words: string): Uint8Array {
  const stream = `BT /F1 18 Tf 72 720 Td (${words}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let out = '%PDF-1.4\n';
  const at = objects.map((body, i) => {
    const offset = out.length;
    out += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const xref = out.length;
  out += `xref\n0 6\n0000000000 65535 f \n${at.map((one) => `${String(one).padStart(10, '0')} 00000 n \n`).join('')}`;
  return new TextEncoder().encode(`${out}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`);
}
