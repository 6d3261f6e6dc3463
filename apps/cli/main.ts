// The command line: finds the command, runs it, turns what went wrong into one sentence and an exit code.

import { exitCodeOf, HabeasError } from '../../src/model/error.ts';
import { type Command, print, say } from './command.ts';
import { allCommands, commandNamed } from './commands.ts';

async function help(): Promise<string> {
  const commands = await allCommands();
  const width = Math.max(...commands.map((command) => command.usage.length));
  return [
    'habeas: from a pile of documents to a case file that anyone can check',
    '',
    ...commands.map((command) => `  ${command.usage.padEnd(width)}  ${command.summary}`),
    '',
    'Every command takes --json. There are no witness identities yet: keep the case on an encrypted disk.',
  ].join('\n');
}

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || (name === 'help' && args.length === 0)) {
    print(await help());
    return name === undefined ? 64 : 0;
  }
  if (name === '--version') {
    print((await import('./case-tools.ts')).SOFTWARE);
    return 0;
  }
  const command = await commandCalled((name === 'help' ? args[0] : name) ?? '');
  if (name === 'help' || args.includes('--help') || args.includes('-h')) {
    print(`${command.usage}\n\n${command.summary}`);
    return 0;
  }
  return command.run(args);
}

async function commandCalled(name: string): Promise<Command> {
  const command = await commandNamed(name);
  if (command === null) throw new HabeasError('usage', `there is no command "${name}"; see habeas help`);
  return command;
}

/** A closed pipe (`habeas find … | head`) is the reader's choice and no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = exitCodeOf(error);
  if (error instanceof HabeasError) say(`habeas: ${error.message}`);
  else say(`habeas: a fault of the program, please report it\n${error instanceof Error ? error.stack : String(error)}`);
}
