// habeas status DIR: how far the sources have come, and what keeps the others.

import { coverage } from '../../../src/casefile/queries/coverage.ts';
import { openCaseToRead } from '../case-tools.ts';
import { bytesInWords, type Command, print, printJson, readFlags } from '../command.ts';

export const status: Command = {
  name: 'status',
  usage: 'habeas status DIR [--json]',
  summary: 'how far each source has come, and why some have not',
  async run(args) {
    const flags = readFlags(status, args, { least: 1 });
    const open = await openCaseToRead(flags.words[0] ?? '');
    try {
      const view = await coverage(open.caseFile);
      if (flags.json) {
        printJson(view);
        return 0;
      }
      const { overview, failed } = view;
      print(
        `${overview.name} · ${overview.logSize} records · ${overview.sources} sources, ${bytesInWords(overview.bytes)}`,
      );
      const { sealed, read, searched, failed: broken } = overview.byState;
      print(`sealed, not read yet ${sealed} · read, not searched ${read} · searched ${searched} · failed ${broken}`);
      for (const { view: name, claims, judged, byKind } of overview.views) {
        const kinds = byKind.map((one) => `${one.kind} ${one.claims} (${one.judged} judged)`).join(', ');
        print(`claims, ${name}: ${claims}, ${judged} judged${kinds === '' ? '' : `: ${kinds}`}`);
      }
      for (const { code, severity, count } of overview.findings)
        print(`${severity.padEnd(8)} ${code.padEnd(26)} ${count}`);
      for (const { file, reasons } of failed) print(`failed   ${file}: ${reasons.join('; ')}`);
      print(
        overview.lastVerified === null
          ? 'never verified here'
          : `verified ${overview.lastVerified.at}: ${overview.lastVerified.verdict}`,
      );
      print(
        overview.lastAnchored === null
          ? 'never time stamped'
          : `time stamped before ${overview.lastAnchored.at}: ${overview.lastAnchored.size} records`,
      );
      return 0;
    } finally {
      await open.close();
    }
  },
};
