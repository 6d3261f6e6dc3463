// The work of the invented case: adding files, each read as plain text, and verifying.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Work } from '../../../apps/server/asked.ts';
import type { HandedIn } from '../../../apps/server/case-api.ts';
import { unknownSource } from '../../../src/model/source.ts';
import type { AddReport, VerifyReport } from '../../../src/model/views.ts';
import type { State } from './state.ts';
import { type InventedDocument, idOf } from './writing.ts';

export async function addTo(state: State, files: readonly HandedIn[], work: Work): Promise<AddReport> {
  const refused: { path: string; code: string; message: string }[] = [];
  let captured = 0;
  let repeated = 0;
  for (const stage of ['sealing', 'reading'] as const) {
    for (const [i, file] of files.entries()) {
      const current = file.name ?? file.path;
      work.progress({
        stage,
        done: i,
        total: files.length,
        bytes: 0,
        perSecond: 20,
        etaSeconds: files.length - i,
        current,
      });
      await state.until;
      if (stage === 'reading') continue;
      const document = plainText(readFileSync(file.path), file.name ?? basename(file.path));
      const id = idOf(document.bytes);
      captured++;
      const before = state.held.get(id);
      if (before) repeated++;
      const paths = [...(before?.paths ?? []), current];
      state.held.set(id, { document: before?.document ?? document, sealedAt: '2026-03-09T09:00:00Z', paths });
    }
  }
  return { captured, repeated, searched: captured - repeated, failed: 0, refused };
}

function plainText(bytes: Uint8Array, file: string): InventedDocument {
  const text = new TextDecoder().decode(bytes);
  const lines = [...text.matchAll(/[^\n]+/g)];
  const blocks = lines.map((line, i) => ({
    role: i === 0 ? ('title' as const) : ('body' as const),
    start: [...text.slice(0, line.index)].length,
    end: [...text.slice(0, line.index + line[0].length)].length,
    lang: 'en',
    post: null,
    place: null,
  }));
  const source = { ...unknownSource(file), title: lines[0]?.[0] ?? null, language: 'en' };
  return {
    bytes,
    mediaType: 'text/plain',
    state: 'searched',
    reading: { source, text, blocks, findings: [], readBy: 'invented@1' },
    claims: [],
    findings: [],
  };
}

export async function verify(state: State, work: Work): Promise<VerifyReport> {
  const objects = state.held.size;
  for (let done = 0; done < 4; done++) {
    work.progress({
      stage: 'objects',
      done,
      total: 4,
      bytes: done * 1000,
      perSecond: 4,
      etaSeconds: 4 - done,
      current: null,
    });
    await state.until;
  }
  state.lastVerified = { at: '2026-03-09T11:00:00Z', verdict: 'unproven' };
  return {
    verdict: 'unproven',
    code: 3,
    records: objects * 2 + 1,
    objects,
    bytes: 12_345,
    root: 'nND/nri/U0xuHUrYSy0HtMeal2vzD9V4k/BO79C+QeI=',
    problems: [{ verdict: 'unproven', where: 'anchors/', message: 'no outside time stamp covers this case yet' }],
    holds: [`all ${objects} objects have the bytes they were sealed with`],
    notProven: ['that what the documents say is true', 'when the case was written: no outside time stamp covers it'],
  };
}
