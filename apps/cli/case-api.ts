// The open case, in the shape that the server asks for (apps/server/case-api.ts).

import { annotate } from '../../src/casefile/actions/annotate.ts';
import { assess, replaceSource } from '../../src/casefile/actions/assess-source.ts';
import { describeSource } from '../../src/casefile/actions/describe-source.ts';
import { judge } from '../../src/casefile/actions/judge.ts';
import { judgeAll } from '../../src/casefile/actions/judge-all.ts';
import { verify } from '../../src/casefile/actions/verify-folder.ts';
import { withdraw } from '../../src/casefile/actions/withdraw.ts';
import type { CaseFile } from '../../src/casefile/case-file.ts';
import { ledgerPage } from '../../src/casefile/queries/ledger.ts';
import { overview } from '../../src/casefile/queries/overview.ts';
import { previewJudgement, reviewItem, reviewPage } from '../../src/casefile/queries/review.ts';
import { search } from '../../src/casefile/queries/search/search.ts';
import { sourcesPage, sourceView } from '../../src/casefile/queries/sources.ts';
import { HabeasError } from '../../src/model/error.ts';
import { folderFiles } from '../../src/storage/folder/case-files.ts';
import type { CaseApi } from '../server/case-api.ts';
import { clock } from './case-tools.ts';
import { weighingApi } from './weighing-api.ts';
import { addToCase, readAnew } from './work.ts';

export function caseApi(caseFile: CaseFile, folder: string): CaseApi {
  const { index, objects } = caseFile.tools;
  const { name, origin, created } = caseFile;
  const actor = caseFile.actor.name;
  return {
    ...weighingApi(caseFile, folder),
    overview: () => overview(index, { name, origin, created, objects: null, actor }),
    sources: (filter, page) => sourcesPage(index, filter, page, actor),
    source: (id) => sourceView(index, id, actor),
    search: (query, page) => search(index, query, page, actor),
    ledger: (page) => ledgerPage(index, page),
    annotate: (annotation) => annotate(caseFile, annotation),
    async withdraw(withdrawal) {
      const withdrawn = await withdraw(caseFile, withdrawal);
      if (withdrawn.on !== null) await readAnew(caseFile, withdrawn.on);
      return withdrawn;
    },
    review: (filter, page) => reviewPage(index, filter, page, actor),
    reviewItem: (object, claim) => reviewItem(index, { object, claim }, actor),
    judge: (judgements) => judge(caseFile, judgements),
    previewJudgement: (filter) => previewJudgement(index, filter, actor),
    judgeAll: (bulk) => judgeAll(caseFile, bulk),
    async describe(description) {
      const said = await describeSource(caseFile, description);
      await readAnew(caseFile, said.object);
      return said;
    },
    assess: (assessment) => assess(caseFile, assessment),
    replace: (replacement) => replaceSource(caseFile, replacement),
    async openObject(id) {
      const [stored, size] = [await index.source(id), await objects.size(id)];
      if (stored === null || size === null) return null;
      return {
        size,
        mediaType: stored.mediaType,
        name: stored.row.file,
        read: (start, end) => objects.read(id, start, end),
      };
    },
    add(files, { progress, signal }) {
      const calledElsewhere = new Map(
        files.flatMap(({ path, name: called }) => (called === null ? [] : [[path, called] as const])),
      );
      const inputs = files.map(({ path }) => path);
      return addToCase(caseFile, inputs, { level: 0, signal, onProgress: progress, calledElsewhere });
    },
    async verify({ structure }, { progress, signal }) {
      const request = {
        reading: structure ? 'none' : 'all',
        against: null,
        vkey: null,
        at: clock.now(),
        roots: null,
      } as const;
      const report = await verify(folderFiles(folder), request, (now) => {
        if (signal.aborted) throw new HabeasError('usage', 'the verification was stopped');
        progress(now);
      });
      if (!structure) await index.noteVerified({ at: clock.now(), verdict: report.verdict });
      return report;
    },
  };
}
