// The commands, in the order in which a person meets them. docs/commands.md has a heading for each (a test holds it).

import type { Command } from './command.ts';
import { add } from './commands/add.ts';
import { anchor } from './commands/anchor.ts';
import { decide } from './commands/decide.ts';
import { erase } from './commands/erase.ts';
import { init } from './commands/init.ts';
import { key } from './commands/key.ts';
import { names } from './commands/names.ts';
import { people } from './commands/people.ts';
import { find, read } from './commands/read.ts';
import { review } from './commands/review.ts';
import { search } from './commands/search.ts';
import { open, serve } from './commands/serve.ts';
import { status } from './commands/status.ts';
import { verify } from './commands/verify.ts';
import { weigh } from './commands/weigh.ts';

export const COMMANDS: readonly Command[] = [
  init,
  add,
  read,
  find,
  status,
  review,
  search,
  weigh,
  people,
  decide,
  names,
  verify,
  anchor,
  key,
  erase,
  serve,
  open,
];
