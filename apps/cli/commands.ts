// The commands, in the order in which a person meets them. docs/commands.md has a heading for each (a test holds it).

import type { Command } from './command.ts';
import { find, read } from './commands/read.ts';

export const COMMANDS: readonly Command[] = [read, find];
