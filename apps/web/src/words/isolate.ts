// A sentence that quotes words of another direction: they are isolated (UAX 9), else the day of a Persian date in an English sentence
// changes places with its year.

const QUOTED = /“[^“”]*”|«[^«»]*»|"[^"]*"/g;

export const isolateQuoted = (sentence: string): string =>
  sentence.replace(QUOTED, (quoted) => `${quoted[0]}\u2068${quoted.slice(1, -1)}\u2069${quoted.at(-1)}`);
