// The command line as a person meets it: real processes, their output and exit codes (DESIGN section 6). Documents are invented.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type TestContext, test } from 'node:test';
import { caseFolderFor } from '../../../apps/cli/home.ts';
import { lockCase, lockWeighing } from '../../../src/storage/folder/case-lock.ts';
import { tempFolder } from '../../temp-case.ts';

const CLI = join(import.meta.dirname, '..', '..', '..', 'apps', 'cli', 'main.ts');

function shell(t: TestContext) {
  const root = tempFolder(t);
  const env = { ...process.env, HABEAS_HOME: join(root, 'home') };
  return {
    root,
    write(name: string, text: string): string {
      const path = join(root, name);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, text);
      return path;
    },
    habeas(...args: readonly string[]) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
        cwd: root,
        env,
        encoding: 'utf8',
        input: '',
      });
      return { code: status, out: stdout, err: stderr };
    },
  };
}

test('wrong use is told in one sentence with the usage, and ends with 64', (t) => {
  const { habeas } = shell(t);
  for (const args of [
    ['add'],
    ['init'],
    ['verify'],
    ['find'],
    ['search', 'x'],
    ['nonsense'],
    ['add', 'a', 'b', '--frobnicate'],
  ]) {
    const { code, out, err } = habeas(...args);
    assert.equal(code, 64, args.join(' '));
    assert.equal(out, '');
    assert.match(err, /^habeas: [^\n]+\n$/);
  }
});

test('levels above 1 are refused in one sentence, before anything is opened', (t) => {
  const { habeas } = shell(t);
  const { code, err } = habeas('add', 'nowhere', 'x', '--level', '2');
  assert.equal(code, 64);
  assert.match(err, /level 2 is refused/);
});

test('init says that a copied case cannot sign and that there are no witness identities', (t) => {
  const { habeas } = shell(t);
  const { code, err } = habeas('init', 'case');
  assert.equal(code, 0);
  assert.match(err, /a copied case cannot sign/);
  assert.match(err, /no witness identities yet; keep the case on an encrypted disk/);
  assert.equal(habeas('init', 'case').code, 64, 'a second time it is there already');
});

test('read and find answer with one line a file, in the order named, also for one that cannot be read', (t) => {
  const { habeas, write } = shell(t);
  const a = write('a.txt', 'Seven millers were arrested in Lower Tamsin on 3 May 1931. This is invented.\n');
  const b = write('b.txt', 'Nothing of note. This is invented.\n');
  for (const command of ['read', 'find']) {
    const { code, out } = habeas(command, a, join('not', 'there.txt'), b, '--json');
    assert.equal(code, 1);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { source: { file: string }; text: string; findings: { code: string }[] });
    assert.deepEqual(
      lines.map((line) => line.source.file),
      [a, join('not', 'there.txt'), b],
    );
    assert.equal(lines[0]?.text, 'Seven millers were arrested in Lower Tamsin on 3 May 1931. This is invented.\n');
    assert.deepEqual(
      lines[1]?.findings.map((finding) => finding.code),
      ['capture.unreadable'],
    );
  }
  assert.equal(habeas('find', a, '--json').code, 0);
});

test('find takes a reference date for what is relative, and refuses one that is none', (t) => {
  const { habeas, write } = shell(t);
  const path = write('a.txt', 'The mill burned down last month. This is invented.\n');
  const { out } = habeas('find', path, '--reference', '1931-06-12', '--json');
  const { claims } = JSON.parse(out) as { claims: { kind: string; edtf: string; passage: { exact: string } }[] };
  assert.equal(
    claims.find((claim) => claim.kind === 'date' && /last month/i.test(claim.passage.exact))?.edtf,
    '1931-05',
  );
  assert.equal(habeas('find', path, '--reference', 'yesterday').code, 64);
});

test('a case that another process writes to is locked: 75, and nothing is touched', (t) => {
  const { habeas, root, write } = shell(t);
  habeas('init', 'case');
  const path = write('a.txt', 'Invented.\n');
  const lock = lockCase(join(root, 'case'));
  try {
    const { code, err } = habeas('add', 'case', path);
    assert.equal(code, 75);
    assert.match(err, /the case is open in process \d+/);
  } finally {
    lock.release();
  }
  assert.equal(habeas('add', 'case', path).code, 0);
});

test('from init to erase: the way of a case', (t) => {
  const { habeas, write } = shell(t);
  habeas('init', 'case', '--name', 'The millers of Lower Tamsin');
  const path = write(
    'docs/millers.txt',
    'Seven millers were arrested in Lower Tamsin on 3 May 1931, said Ada Quill. This is invented.\n',
  );
  const added = habeas('add', 'case', path, '--json');
  assert.equal(added.code, 0, added.err);
  assert.equal((JSON.parse(added.out) as { searched: number }).searched, 1);

  const status = JSON.parse(habeas('status', 'case', '--json').out) as {
    overview: { name: string; byState: { searched: number } };
  };
  assert.equal(status.overview.name, 'The millers of Lower Tamsin');
  assert.equal(status.overview.byState.searched, 1);

  const found = JSON.parse(habeas('search', 'case', 'millers', '--json').out) as {
    total: number;
    hits: { source: { id: string } }[];
  };
  assert.equal(found.total, 1);

  const verified = habeas('verify', 'case', '--json');
  assert.equal(verified.code, 3, 'intact, but no time stamp proves when');
  const erased = habeas(
    'erase',
    'case',
    found.hits[0]?.source.id ?? '',
    '--authority',
    'the family',
    '--reason',
    'asked for',
  );
  assert.equal(erased.code, 0, erased.err);
  assert.equal((JSON.parse(habeas('search', 'case', 'millers', '--json').out) as { total: number }).total, 0);
  assert.equal(habeas('verify', 'case').code, 3);
});

test('a case that another process has open can be verified', (t) => {
  const { habeas, root } = shell(t);
  habeas('init', 'case');
  assert.equal(habeas('add', 'case', join(root, 'case', 'README.txt')).code, 0);
  const lock = lockCase(join(root, 'case'));
  t.after(() => lock.release());
  const verified = habeas('verify', 'case');
  assert.equal(verified.code, 3, verified.err);
  assert.match(verified.out, /^UNPROVEN: /);
  assert.match(verified.err, /not noted in it \(the case is open in process \d+/);
});

test('nothing is erased while the case is being weighed: 75, and it is still there', (t) => {
  const { habeas, root, write } = shell(t);
  habeas('init', 'case');
  habeas('add', 'case', write('a.txt', 'Invented. Seven millers were arrested in Lower Tamsin.\n'));
  const find = () =>
    (JSON.parse(habeas('search', 'case', 'millers', '--json').out) as { hits: { source: { id: string } }[] }).hits;
  const id = find()[0]?.source.id ?? '';
  const erase = () => habeas('erase', 'case', id, '--authority', 'the family', '--reason', 'asked for');
  const lock = lockWeighing(join(root, 'case', 'derived'));
  try {
    const { code, err } = erase();
    assert.equal(code, 75);
    assert.match(err, /the case is being weighed in process \d+/);
    assert.equal(find().length, 1);
  } finally {
    lock.release();
  }
  assert.equal(erase().code, 0);
  assert.equal(find().length, 0);
});

test('a case is not made over a file or a folder that has something in it', (t) => {
  const { habeas, root } = shell(t);
  writeFileSync(join(root, 'letter.txt'), 'Invented.');
  mkdirSync(join(root, 'full'));
  writeFileSync(join(root, 'full', 'letter.txt'), 'Invented.');
  for (const place of ['letter.txt', 'full']) {
    const { code, err } = habeas('init', place);
    assert.equal(code, 64, err);
    assert.match(err, new RegExp(`${place} is there`));
  }
});

test('where no folder can be made, init says so and comes back', { skip: process.platform !== 'linux' }, (t) => {
  const { code, err } = shell(t).habeas('init', '/proc/no-folder-goes-here');
  assert.equal(code, 70);
  assert.match(err, /^habeas: \/proc\/[^\n]+ could not be written[^\n]+\n$/);
});

test('sources that an index made anew has not read are told of by whoever looks, and read before anything is decided', (t) => {
  const { habeas, root, write } = shell(t);
  habeas('init', 'case');
  habeas('add', 'case', write('a.txt', 'Invented. Seven millers were arrested in Lower Tamsin.\n'));
  const claims = () => (JSON.parse(habeas('review', 'case', '--json').out) as { total: number }).total;
  const before = claims();
  assert.ok(before > 0);
  const index = new DatabaseSync(join(root, 'case', 'derived', 'index.sqlite'));
  index.exec('PRAGMA user_version = 1');
  index.close();
  assert.match(habeas('status', 'case').err, /another version of Habeas: habeas serve, or habeas add with --again/);
  const erased = habeas('erase', 'case', '0'.repeat(64), '--authority', 'the family', '--reason', 'asked for');
  assert.notEqual(erased.code, 0, 'the case has no such source, but it was opened for writing');
  for (const look of ['status', 'weigh', 'people'])
    assert.match(habeas(look, 'case').err, /^habeas: sources of this case that are not read yet: 1;/, look);
  const decided = habeas('decide', 'case', 'tolerance', '0.2');
  assert.equal(decided.code, 0, decided.err);
  assert.equal(claims(), before);
  assert.equal(habeas('status', 'case').err, '');
});

test('help of one command names its usage; a command that is not there is told as such', (t) => {
  const { habeas } = shell(t);
  assert.match(habeas('help', 'weigh').out, /^habeas weigh DIR/);
  assert.match(habeas('help', 'dance').err, /no command "dance"/);
  assert.match(habeas('--version').out, /^habeas \d/);
});

test('a folder that is no case, or not there, is told as such', (t) => {
  const { habeas, root } = shell(t);
  mkdirSync(join(root, 'empty'));
  assert.match(habeas('add', 'empty', 'x').err, /empty is no case/);
  assert.equal(habeas('verify', 'gone').code, 64);
  assert.equal(habeas('status', 'empty').code, 64);
});

test('a folder and a file of it belong to one case, named after that folder', (t) => {
  const folder = join(tempFolder(t), 'letters');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.txt'), 'A letter (invented).\n');
  const env = { HABEAS_HOME: '/somewhere' };
  const byFolder = caseFolderFor([folder], env);
  assert.match(byFolder, /letters-[0-9a-f]{6}$/);
  assert.equal(caseFolderFor([join(folder, 'a.txt')], env), byFolder);
  assert.notEqual(caseFolderFor([join(folder, '..')], env), byFolder);
});

test('opening says which case is made or opened again, and names those of a folder that was renamed', async (t) => {
  const { root, write } = shell(t);
  write('letters/a.txt', 'Invented.\n');
  const opened = async (folder: string): Promise<string> => {
    const child = spawn(process.execPath, [CLI, 'open', folder], {
      cwd: root,
      env: { ...process.env, HABEAS_HOME: join(root, 'home'), HABEAS_NO_BROWSER: '1' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    for await (const words of child.stderr.setEncoding('utf8')) {
      said += words;
      if (said.includes('the app is open')) child.kill('SIGTERM');
    }
    return said;
  };
  const first = await opened('letters');
  const [, place = ''] = /made a new case in (\S+)/.exec(first) ?? [];
  assert.match(place, /letters-[0-9a-f]{6}$/);
  assert.doesNotMatch(first, /made before/);
  assert.match(await opened('letters'), new RegExp(`opens the case in ${place} again`));
  renameSync(join(root, 'letters'), join(root, 'papers'));
  const renamed = await opened('papers');
  assert.match(renamed, /made a new case in \S+papers-/);
  assert.ok(renamed.includes(`Those made before: ${place};`), renamed);
});
