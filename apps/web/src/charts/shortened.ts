/**
 * The first words of a name, as many as there is room for. Whole words: what a mark shows must stand in what is read out for it, or a person who speaks to the
 * machine cannot name it. A single word that is too long is cut.
 */
export function shortened(name: string, letters: number): string {
  if (name.length <= letters) return name;
  const cut = name.slice(0, Math.max(1, letters - 1));
  const space = name[cut.length] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${space > letters / 3 ? cut.slice(0, space) : cut}…`;
}
