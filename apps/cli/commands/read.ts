// habeas read FILE… and habeas find FILE…: documents read and searched without a case.

import { readFiles } from '../../../src/casefile/actions/read-files.ts';
import { MAIN_TEXT_ROLES } from '../../../src/model/block.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';
import { HabeasError } from '../../../src/model/error.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Reading } from '../../../src/model/source.ts';
import { textPositions } from '../../../src/model/text-position.ts';
import { openDocumentReaders } from '../../../src/storage/processes/document-readers.ts';
import { type Command, type Flags, print, printJson, readFlags, textFlag } from '../command.ts';
import { loadFile } from '../load-file.ts';

export const read: Command = {
  name: 'read',
  usage: 'habeas read FILE… [--json]',
  summary: 'what is read from files; no case needed',
  run: (args) =>
    eachFile(readFlags(read, args, { least: 1, most: Number.POSITIVE_INFINITY }), null, {
      json: ({ source, text, blocks, findings }) => ({ source, text, blocks, findings }),
      words: readingInWords,
    }),
};

export const find: Command = {
  name: 'find',
  usage: 'habeas find FILE… [--reference DATE] [--json]',
  summary: 'the claims found in files; no case needed',
  run(args) {
    const options = { reference: { type: 'string' } } as const;
    const flags = readFlags(find, args, { least: 1, most: Number.POSITIVE_INFINITY, options });
    const reference = textFlag(flags, 'reference');
    if (reference !== null && parseEdtf(reference) === null) {
      throw new HabeasError('usage', `"${reference}" is no EDTF date; write it like 2020-09-27, 2020-09 or 2020`);
    }
    return eachFile(flags, reference, {
      json: ({ source, text, findings }, claims, more) => ({ source, text, claims, findings: [...findings, ...more] }),
      words: (reading, claims) => [...headInWords(reading), ...claims.map(claimInWords), ''],
    });
  },
};

interface Show {
  json(reading: Reading, claims: readonly Claim[], findings: readonly Finding[]): unknown;
  words(reading: Reading, claims: readonly Claim[]): readonly string[];
}

/** 1 where one of the files could not be read, else 0. */
async function eachFile(flags: Flags, reference: string | null, show: Show): Promise<number> {
  const readers = openDocumentReaders();
  let code = 0;
  try {
    for await (const { read: done, readable } of readFiles(flags.words, { readers, load: loadFile, reference })) {
      if (!readable) code = 1;
      if (flags.json) printJson(show.json(done.reading, done.claims, done.findings));
      else for (const line of show.words(done.reading, done.claims)) print(line);
    }
  } finally {
    await readers.close();
  }
  return code;
}

function headInWords({ source, findings }: Reading): readonly string[] {
  const { published } = source;
  return [
    `── ${source.file}`,
    ...(source.title === null ? [] : [`   title      ${source.title}`]),
    ...(source.byline === null ? [] : [`   by         ${source.byline}`]),
    ...(source.publisher === null ? [] : [`   publisher  ${source.publisher}`]),
    `   published  ${published.edtf ?? 'nothing dates it'}`,
    ...published.grounds.map((ground) => `              ${ground.says} ${ground.edtf}: ${ground.reason}`),
    ...findings.map((finding) => `   ${finding.severity.padEnd(9)}  ${finding.code}: ${finding.message}`),
    '',
  ];
}

function readingInWords(reading: Reading): readonly string[] {
  const positions = textPositions(reading.text);
  const main = reading.blocks
    .filter((block) => MAIN_TEXT_ROLES.has(block.role))
    .map((block) => reading.text.slice(positions.toUnit(block.start), positions.toUnit(block.end)));
  return [...headInWords(reading), main.join('\n\n'), ''];
}

function claimInWords(claim: Claim): string {
  const { exact, start } = claim.passage;
  const who = claim.sayer.flatMap((link) => link.who.map((mention) => mention.name ?? mention.text));
  const words = exact.length > 100 ? `${exact.slice(0, 97)}…` : exact;
  return `${String(start).padStart(7)}  ${claim.kind.padEnd(8)} ${kindValue(claim)}${words.replaceAll(/\s+/g, ' ')}${who.length > 0 ? `  — ${who.join(', ')}` : ''}`;
}

function kindValue(claim: Claim): string {
  switch (claim.kind) {
    case 'date':
      return `[${claim.edtf ?? claim.timex ?? '?'}] `;
    case 'figure':
      return `[${claim.bound} ${claim.value ?? ''}${claim.of === null ? '' : ` ${claim.of}`}] `;
    default:
      return '';
  }
}
