// One case through the program as a person would take it: a case made of the documents in a temporary folder, weighed, and its people asked for; beside it each document read for its text and its numbers.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadFile } from '../../../apps/cli/load-file.ts';
import { openWeighed } from '../../../apps/cli/open-weighed.ts';
import { readFiles } from '../../../src/casefile/actions/read-files.ts';
import { entitiesPage, entityView } from '../../../src/casefile/queries/entities.ts';
import type { FigureClaim } from '../../../src/model/claim.ts';
import type { AppealView } from '../../../src/model/rooms/appeals.ts';
import type { ConflictView } from '../../../src/model/rooms/conflicts.ts';
import type { EntityView } from '../../../src/model/rooms/entity-page.ts';
import type { FigureView } from '../../../src/model/rooms/figures.ts';
import type { OriginFamily, RelayRow } from '../../../src/model/rooms/origins.ts';
import type { SiteView } from '../../../src/model/rooms/sites.ts';
import { openDocumentReaders } from '../../../src/storage/processes/document-readers.ts';

interface Rows<View> {
  readonly rows: readonly View[];
}

/** What `habeas weigh --json` prints, as far as it is measured. */
export interface Weighed {
  readonly conflicts: Rows<ConflictView>;
  readonly bare: Rows<ConflictView>;
  readonly figures: Rows<FigureView>;
  readonly agreed: Rows<FigureView>;
  readonly open: Rows<FigureView>;
  readonly appeals: Rows<AppealView>;
  readonly unasked: Rows<AppealView>;
  readonly sites: Rows<SiteView>;
  readonly origins: Rows<OriginFamily>;
  readonly relays: Rows<RelayRow>;
}

export interface CaseOutput {
  /** By the name of the file. */
  readonly texts: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<string, readonly FigureClaim[]>;
  readonly weighed: Weighed;
  readonly people: readonly EntityView[];
  readonly seconds: number;
}

/** More rows than any room of such a case has. */
const ALL = '1000';

const program = fileURLToPath(new URL('../../../bin/habeas.mjs', import.meta.url));

/** File names are compared in one Unicode form, whatever the file system keeps. */
export const fileName = (path: string): string => basename(path).normalize('NFC');

export async function outputOf(documents: string): Promise<CaseOutput> {
  const files = readdirSync(documents)
    .sort()
    .map((name) => join(documents, name));
  const folder = mkdtempSync(join(tmpdir(), 'habeas-weigh-cases-'));
  try {
    const began = performance.now();
    const weighed = JSON.parse(weigh(folder, files)) as Weighed;
    const seconds = (performance.now() - began) / 1000;
    return { ...(await readAlone(files)), weighed, people: await peopleOf(join(folder, 'case')), seconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function weigh(folder: string, files: readonly string[]): string {
  const env = { ...process.env, XDG_CONFIG_HOME: join(folder, 'config'), HABEAS_HOME: join(folder, 'home') };
  const habeas = (...words: readonly string[]): string => {
    const run = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8', env, maxBuffer: 2 ** 29 });
    // A file that cannot be read makes `add` end with 1; the case is there all the same, and scored as it is.
    if (run.status !== 0 && run.status !== 1) throw new Error(`habeas ${words[0]}: ${run.stderr}`);
    return run.stdout;
  };
  const made = join(folder, 'case');
  habeas('init', made);
  habeas('add', made, ...files);
  return habeas('weigh', made, '--limit', ALL, '--json');
}

async function readAlone(files: readonly string[]): Promise<Pick<CaseOutput, 'texts' | 'numbers'>> {
  const texts = new Map<string, string>();
  const numbers = new Map<string, readonly FigureClaim[]>();
  const readers = openDocumentReaders();
  try {
    for await (const { read } of readFiles(files, { readers, load: loadFile, reference: null })) {
      const name = fileName(read.reading.source.file);
      texts.set(name, read.reading.text);
      numbers.set(
        name,
        read.claims.filter((claim) => claim.kind === 'figure'),
      );
    }
  } finally {
    await readers.close();
  }
  return { texts, numbers };
}

async function peopleOf(made: string): Promise<readonly EntityView[]> {
  const { caseFile, close } = await openWeighed(made);
  try {
    const { rows } = await entitiesPage(caseFile, { kind: 'person' }, { from: 0, limit: Number(ALL) });
    const views: EntityView[] = [];
    for (const { id } of rows) {
      const view = await entityView(caseFile, id);
      if (view !== null) views.push(view);
    }
    return views;
  } finally {
    await close();
  }
}
