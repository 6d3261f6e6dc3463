// How Persian writes the names of the letters of the Latin alphabet, as in «سی‌ان‌ان»; some stand for two. Compiled by us from general knowledge.

const ROWS =
  'ای|AE آ|A بی|B سی|C دی|D ئی|E اف|F جی|GJ اچ|H ایچ|H هاش|H آی|I کی|K ال|L ام|M ان|N او|O پی|P کیو|Q آر|R اس|S تی|T یو|U وی|VW دبلیو|W ایکس|X وای|Y زد|Z';

/** By the Persian name of a letter, the letters that it can be. */
export const LETTERS_FA: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.split(' ').map((row) => {
    const [name = '', letters = ''] = row.split('|');
    return [name, [...letters]] as const;
  }),
);
