// The commands, in the order in which a person meets them. docs/commands.md has a heading for each (a test holds it). Each is loaded when it
// is asked for: what the server and the weighing need would double what every other command has to start.

import type { Command } from './command.ts';

const LOADED_AS: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./commands/init.ts')).init,
  add: async () => (await import('./commands/add.ts')).add,
  read: async () => (await import('./commands/read.ts')).read,
  find: async () => (await import('./commands/read.ts')).find,
  status: async () => (await import('./commands/status.ts')).status,
  review: async () => (await import('./commands/review.ts')).review,
  search: async () => (await import('./commands/search.ts')).search,
  weigh: async () => (await import('./commands/weigh.ts')).weigh,
  people: async () => (await import('./commands/people.ts')).people,
  bodies: async () => (await import('./commands/bodies.ts')).bodies,
  decide: async () => (await import('./commands/decide.ts')).decide,
  names: async () => (await import('./commands/names.ts')).names,
  verify: async () => (await import('./commands/verify.ts')).verify,
  anchor: async () => (await import('./commands/anchor.ts')).anchor,
  key: async () => (await import('./commands/key.ts')).key,
  erase: async () => (await import('./commands/erase.ts')).erase,
  serve: async () => (await import('./commands/serve.ts')).serve,
  open: async () => (await import('./commands/serve.ts')).open,
};

export const allCommands = (): Promise<readonly Command[]> =>
  Promise.all(Object.values(LOADED_AS).map((load) => load()));

/** null where there is none of that name. */
export const commandNamed = async (name: string): Promise<Command | null> =>
  Object.hasOwn(LOADED_AS, name) ? ((await LOADED_AS[name]?.()) ?? null) : null;
