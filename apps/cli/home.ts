// Where Habeas keeps what is not in a case: signing keys, and the cases that `npm start` makes.
//
//   HABEAS_HOME set:    $HABEAS_HOME/keys                    $HABEAS_HOME/cases
//   otherwise, Linux:   ~/.config/habeas/keys                ~/.local/share/habeas/cases
//   macOS:              ~/Library/Application Support/Habeas/{keys,cases}        Windows: %APPDATA%, %LOCALAPPDATA%

import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

function configFolder(env: Environment, platform: NodeJS.Platform): string {
  if (env['HABEAS_HOME']) return resolve(env['HABEAS_HOME']);
  if (platform === 'win32') return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Habeas');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Habeas');
  return join(env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'habeas');
}

function dataFolder(env: Environment, platform: NodeJS.Platform): string {
  if (env['HABEAS_HOME']) return resolve(env['HABEAS_HOME']);
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Habeas');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Habeas');
  return join(env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'habeas');
}

/** Signing keys. Never inside a case: a copied case cannot sign. */
export const keysFolder = (env: Environment = process.env, platform = process.platform): string =>
  join(configFolder(env, platform), 'keys');

/**
 * The case that belongs to these files: named after the folder that holds them all (one folder holds itself), and told from another folder of the same
 * name by six digits of a hash, so that a second start with the same files finds the same case.
 */
export function caseFolderFor(
  files: readonly string[],
  env: Environment = process.env,
  platform = process.platform,
): string {
  const cases = join(dataFolder(env, platform), 'cases');
  const [only, ...others] = files.map((file) => resolve(file));
  const common = others.length === 0 && only && isFolder(only) ? only : commonFolder([only ?? '', ...others]);
  const name = basename(common).replaceAll(/[^\p{L}\p{N}._-]+/gu, '-') || 'case';
  return join(cases, `${name}-${createHash('sha256').update(common).digest('hex').slice(0, 6)}`);
}

export const exampleCaseFolder = (env: Environment = process.env, platform = process.platform): string =>
  join(dataFolder(env, platform), 'cases', 'example');

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function commonFolder(paths: readonly string[]): string {
  let common = dirname(paths[0] ?? '');
  if (paths.length === 1) return common;
  while (
    !paths.every((path) => path === common || path.startsWith(common.endsWith('/') ? common : join(common, '/')))
  ) {
    const above = dirname(common);
    if (above === common) return common;
    common = above;
  }
  return common;
}
