// English words by which a reported clause is told from a phrase: what begins a subject, what stands for one, what begins a phrase, words of time. Data.

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const DETERMINERS = setOf(
  'the a an his her its their our my your this that these those some many several all both each every any no most more fewer less another such one two three four five six seven eight nine ten',
);
export const PRONOUN_SUBJECTS = setOf(
  'he she it they we i you there this that these those who nobody everyone everybody somebody someone people',
);
export const OBJECT_PRONOUNS = setOf('him her them himself herself itself themselves us me it you');
export const PREPOSITIONS = setOf(
  'in on at during to through via after before of about from with by for into against over under between among upon toward towards within amid as since until despite because while when',
);
export const TIMES = setOf(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight recently later earlier last this next week month year night morning afternoon evening late early january february march april may june july august september october november december once again also then now instead however though',
);
